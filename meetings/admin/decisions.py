from django.contrib import admin

from meetings.models import Decision
from office.base import BilingualAdmin
from office.filters import MissingLanguageFilter
from office.options import pair


@admin.register(Decision)
class DecisionAdmin(BilingualAdmin):
    """Decisions are taken in a meeting; here stands what is still to be done of all of them."""

    list_display = ["text_fr", "text_ko", "meeting", "kind", "state", "due_on"]
    list_display_links = ["text_fr", "text_ko"]
    list_filter = ["kind", "state", MissingLanguageFilter]
    list_select_related = ["meeting__event"]
    search_fields = ["text_fr", "text_ko", "who_fr", "who_ko"]
    autocomplete_fields = ["meeting", "carried_from"]
    ordering = ["-meeting__event__first_day", "position", "pk"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "meeting",
                    ("kind", "state", "due_on"),
                    pair("text"),
                    pair("who"),
                    pair("due_note"),
                    "carried_from",
                ]
            },
        )
    ]
