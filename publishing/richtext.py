"""Rich text: HTML that is sanitised when it is saved, so that templates can mark it safe."""

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
    """`html` with only the allowed tags and attributes; '' when no text is left."""
    clean = nh3.clean(
        html or "",
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    ).strip()
    return "" if not strip_tags(clean).strip() else clean


def plain_text(html: str) -> str:
    """The text of `html` in one line."""
    parted = re.sub(r"</(p|li|h\d|blockquote)>|<br\s*/?>", " ", html or "")
    return " ".join(unescape(strip_tags(parted)).split())


class RichTextField(ProseEditorField):
    """A field of HTML, sanitised by every save() (`pre_save`), with or without a form."""

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
        # Not with setattr: modeltranslation would write the fallback text into the column of the active language.
        model_instance.__dict__[self.attname] = value
        return value
