"""Publishing several records at once from their list in the admin, and taking them back."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper, Role, keeps
from publishing import saving
from publishing.models import Language


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
        self._write(request, queryset, saving.publish, _("Public now: %(number)s."))

    @admin.action(description=_("Take back: drafts again"), permissions=["change"])
    def take_back(self, request, queryset):
        self._write(request, queryset, saving.take_back, _("Drafts again: %(number)s."))

    def _write(self, request, queryset, verb, words: str) -> None:
        """Does `verb` with the records that the user keeps, and says with how many."""
        mine = [record for record in queryset if keeps(request.user, record)]
        for record in mine:
            verb(record, request.user)
        others = len(queryset) - len(mine)
        self.message_user(request, words % {"number": len(mine)}, messages.SUCCESS if mine else messages.WARNING)
        if others:
            words = _("Not changed, because somebody else keeps them: %(number)s.")
            self.message_user(request, words % {"number": others}, messages.WARNING)
