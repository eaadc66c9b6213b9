import json

from django.contrib import admin, messages
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from jobs import tasks
from jobs.models import Job, JobState


class JobStateFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return JobState.choices

    def queryset(self, request, queryset):
        return queryset.in_state(self.value()) if self.value() in JobState.values else queryset


class TaskFilter(admin.SimpleListFilter):
    title = _("task")
    parameter_name = "task"

    def lookups(self, request, model_admin):
        return [(task.name, task.words) for task in tasks.declared.values()]

    def queryset(self, request, queryset):
        return queryset.filter(task=self.value()) if self.value() else queryset


@admin.register(Job)
class JobAdmin(admin.ModelAdmin):
    """What the portal has done by itself, and what it is going to do. Nobody writes or changes a task here."""

    list_display = ["words", "shown_state", "due_at", "shown_progress", "shown_trouble"]
    list_filter = [JobStateFilter, TaskFilter]
    date_hierarchy = "due_at"
    list_per_page = 50
    actions = ["try_again"]
    fieldsets = [
        (None, {"fields": [("words", "shown_state"), "shown_trouble", "shown_progress"]}),
        (
            _("Course"),
            {"fields": [("due_at", "started_at", "done_at"), ("attempts", "next_try_at", "given_up_at")]},
        ),
        (
            _("For whoever looks after the portal"),
            {"fields": ["key", "last_error", "shown_arguments", "shown_details"]},
        ),
    ]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        """Who may change tasks may have them tried again; no screen lets anybody rewrite one."""
        return obj is None and super().has_change_permission(request)

    @admin.display(description=_("task"), ordering="task")
    def words(self, obj):
        return obj.words

    @admin.display(description=_("state"))
    def shown_state(self, obj):
        if obj.is_under_way:
            return format_html('<span class="badge">{}</span>', _("under way"))
        sort = "badge badge-alert" if obj.state == JobState.GIVEN_UP else "badge"
        moment = date_format(timezone.localtime(obj.state_at), "SHORT_DATETIME_FORMAT")
        return format_html('<span class="{}">{}</span> {}', sort, obj.state.label, moment)

    @admin.display(description=_("what went wrong"))
    def shown_trouble(self, obj):
        return obj.get_trouble_display()

    @admin.display(description=_("how far it has come"))
    def shown_progress(self, obj):
        return obj.progress.get("done", "")

    @admin.display(description=_("arguments"))
    def shown_arguments(self, obj):
        return json.dumps(obj.arguments, ensure_ascii=False) if obj.arguments else ""

    @admin.display(description=_("details"))
    def shown_details(self, obj):
        return json.dumps(obj.progress, ensure_ascii=False) if obj.progress else ""

    @admin.action(description=_("Try the chosen tasks again"), permissions=["change"])
    def try_again(self, request, queryset):
        number = queryset.try_again()
        words = ngettext("%(number)s task will be tried again.", "%(number)s tasks will be tried again.", number)
        self.message_user(request, words % {"number": number}, messages.SUCCESS if number else messages.WARNING)
