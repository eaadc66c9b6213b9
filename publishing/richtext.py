"""Rich text: cleaned when it is saved, so that it can be shown as it is when it is read."""

import re
from html import unescape

import nh3
from django.db.models import TextField
from django.utils.html import strip_tags
from django_prose_editor.fields import ProseEditorField

EXTENSIONS = {
    "Bold": True,
    "Italic": True,
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "HardBreak": True,
    "Heading": {"levels": [3, 4]},
    "Blockquote": True,
    "Link": {"enableTarget": False, "protocols": ["http", "https", "mailto"]},
    "History": True,
}
TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "h3", "h4", "blockquote", "a"}
ATTRIBUTES = {"a": {"href", "lang", "hreflang"}, "p": {"lang"}, "ol": {"start"}, "blockquote": {"lang"}}


def sanitise(html: str) -> str:
    """`html` with nothing left in it but the tags and attributes that an editor may use."""
    clean = nh3.clean(
        html or "",
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    ).strip()
    return "" if not strip_tags(clean).strip() else clean


def plain_text(html: str) -> str:
    """The words of `html`, blocks parted by spaces."""
    parted = re.sub(r"</(p|li|h\d|blockquote)>|<br\s*/?>", " ", html or "")
    return " ".join(unescape(strip_tags(parted)).split())


class RichTextField(ProseEditorField):
    """Formatted text, sanitised on every way into the database, the loading of records included."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        kwargs.setdefault("extensions", EXTENSIONS)
        kwargs["sanitize"] = sanitise
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        for option in ("extensions", "sanitize", "config"):
            kwargs.pop(option, None)
        return name, "publishing.richtext.RichTextField", args, kwargs

    def pre_save(self, model_instance, add):
        value = sanitise(TextField.pre_save(self, model_instance, add))
        # Not by setattr: what stands in for a missing French text would be written into the French column.
        model_instance.__dict__[self.attname] = value
        return value
