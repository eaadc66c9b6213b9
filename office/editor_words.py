"""The words of the rich-text editor, which knows no Korean and says its buttons in English only."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop


def editor_words() -> dict[str, str]:
    """What the editor says in English, with the same in the language of the page."""
    return {
        "bold": _("bold"),
        "italic": _("italic"),
        "paragraph": _("paragraph"),
        "Paragraph": _("Paragraph"),
        "heading 3": _("heading"),
        "Heading 3": _("Heading"),
        "heading 4": _("smaller heading"),
        "Heading 4": _("Smaller heading"),
        "unordered list": _("list with bullets"),
        "ordered list": _("numbered list"),
        "blockquote": _("quotation"),
        "insert link": _("insert a link"),
        "remove link": _("remove the link"),
        "undo": _("undo"),
        "redo": _("redo"),
        "Edit Link": _("Link"),
        "URL": _("Web address"),
        "Title": _("Words shown when the mouse rests on it"),
        "List properties": _("Numbering"),
        "List type": _("Kind of numbers"),
        "Start at": _("Begins with"),
        "Decimal numbers": _("1, 2, 3"),
        "Lowercase letters": _("a, b, c"),
        "Uppercase letters": _("A, B, C"),
        "Lowercase Roman numerals": _("i, ii, iii"),
        "Uppercase Roman numerals": _("I, II, III"),
        "Insert": _("Insert"),
        "Update": _("Change"),
        "Cancel": _("Cancel"),
    }


# What Django's admin says with one of our nouns in it, or of nothing: our catalogues say it in sentences that are right
# whatever the noun.
ADMIN_SENTENCES = [
    gettext_noop("Add %s"),
    gettext_noop("Change %s"),
    gettext_noop("View %s"),
    gettext_noop("Add another %(verbose_name)s"),
    gettext_noop("None available"),
    gettext_noop("The {name} “{obj}” was added successfully."),
    gettext_noop("The {name} “{obj}” was added successfully. You may edit it again below."),
    gettext_noop("The {name} “{obj}” was added successfully. You may add another {name} below."),
    gettext_noop("The {name} “{obj}” was changed successfully."),
    gettext_noop("The {name} “{obj}” was changed successfully. You may edit it again below."),
    gettext_noop("The {name} “{obj}” was changed successfully. You may add another {name} below."),
    gettext_noop("The %(name)s “%(obj)s” was deleted successfully."),
    gettext_noop("Save and add another"),
    gettext_noop("Select %s to change"),
    gettext_noop("Select %s to view"),
    gettext_noop("Delete selected %(verbose_name_plural)s"),
    gettext_noop("0 of %(cnt)s selected"),
    gettext_noop("Action:"),
    gettext_noop("Items must be selected in order to perform actions on them. No items have been changed."),
    gettext_noop("Yes, I’m sure"),
    gettext_noop("No, take me back"),
    gettext_noop("Objects"),
    gettext_noop(
        'Are you sure you want to delete the %(object_name)s "%(escaped_object)s"? '
        "All of the following related items will be deleted:"
    ),
    gettext_noop(
        "Are you sure you want to delete the selected %(objects_name)s? "
        "All of the following objects and their related items will be deleted:"
    ),
    gettext_noop(" By %(filter_title)s "),
    gettext_noop("Start typing to filter…"),
]
