"""Publishing several records at once from their list in the admin, and taking them back."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper, Role, keeps
from publishing.models import Language, Visibility


class PublicationActions:
    """For the admin of records with a page of their own."""

    actions = ["publish_now", "take_back"]

    def get_changeform_initial_data(self, request):
        """Everybody begins in their own language, and on their own side."""
        is_korean = request.user.role == Role.KOREAN_EDITOR
        first, keeper = (Language.KOREAN, Keeper.GAOK) if is_korean else (Language.FRENCH, Keeper.CUF)
        return {"original_language": first, "keeper": keeper} | super().get_changeform_initial_data(request)

    @admin.action(description=_("Publish now"), permissions=["change"])
    def publish_now(self, request, queryset):
        self._show(request, queryset, Visibility.PUBLIC)

    @admin.action(description=_("Take back: drafts again"), permissions=["change"])
    def take_back(self, request, queryset):
        self._show(request, queryset, Visibility.DRAFT)

    def shown_as(self, record):
        """What says who may see `record`: itself, or the record that it cannot be seen without."""
        return record

    def _show(self, request, queryset, visibility: str) -> None:
        """Gives the records that the user keeps this visibility, from now on."""
        mine = [record for record in queryset if keeps(request.user, record)]
        for record in mine:
            shown = self.shown_as(record)
            shown.visibility, shown.visible_from = visibility, None
            shown.save(update_fields=["visibility", "visible_from", "updated_at"])
            self.follow(record, {"visibility"})
            self.log_change(request, record, [{"changed": {"fields": ["visibility"]}}])
        others = len(queryset) - len(mine)
        words = _("Public now: %(number)s.") if visibility == Visibility.PUBLIC else _("Drafts again: %(number)s.")
        self.message_user(request, words % {"number": len(mine)}, messages.SUCCESS if mine else messages.WARNING)
        if others:
            words = _("Not changed, because somebody else keeps them: %(number)s.")
            self.message_user(request, words % {"number": others}, messages.WARNING)
