from django.contrib import admin, messages
from django.template.defaultfilters import linebreaksbr
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from outbox.models import Message, MessageState


class MessageStateFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return MessageState.choices

    def queryset(self, request, queryset):
        return queryset.in_state(self.value()) if self.value() in MessageState.values else queryset


@admin.register(Message)
class MessageAdmin(admin.ModelAdmin):
    """What was written, to whom, and what became of it. Nobody writes or changes an e-mail here."""

    list_display = ["shown_subject", "shown_state", "to", "language", "last_error"]
    list_filter = [MessageStateFilter, "language"]
    search_fields = ["to", "subject"]
    date_hierarchy = "created_at"
    list_per_page = 50
    actions = ["try_again"]
    fieldsets = [
        (None, {"fields": [("to", "user", "language"), "shown_subject", "shown_text"]}),
        (
            _("Sending"),
            {
                "fields": [
                    ("shown_state", "attempts"),
                    ("created_at", "next_try_at", "sent_at", "given_up_at"),
                    "last_error",
                    "key",
                ]
            },
        ),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("html")

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        """Who may change e-mails may have them tried again; no screen lets anybody rewrite one."""
        return obj is None and super().has_change_permission(request)

    @admin.display(description=_("subject"), ordering="subject")
    def shown_subject(self, obj):
        return format_html('<span lang="{}">{}</span>', obj.language, obj.subject)

    @admin.display(description=_("text"))
    def shown_text(self, obj):
        return format_html('<div lang="{}">{}</div>', obj.language, linebreaksbr(obj.text))

    @admin.display(description=_("state"))
    def shown_state(self, obj):
        sort = "badge badge-alert" if obj.state == MessageState.GIVEN_UP else "badge"
        moment = date_format(timezone.localtime(obj.state_at), "SHORT_DATETIME_FORMAT")
        return format_html('<span class="{}">{}</span> {}', sort, obj.state.label, moment)

    @admin.action(description=_("Try again to send the chosen e-mails"), permissions=["change"])
    def try_again(self, request, queryset):
        number = queryset.try_again()
        words = ngettext("%(number)s e-mail will be tried again.", "%(number)s e-mails will be tried again.", number)
        self.message_user(request, words % {"number": number}, messages.SUCCESS if number else messages.WARNING)
