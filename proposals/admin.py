"""Where CUF and GAOK decide on what organisations send in."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.roles import may_delete
from proposals import workflow
from proposals.models import Proposal
from proposals.proposed_fields import proposed_fields
from publishing.keys import number_from


class ProposalStateFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [(state.value, state.label) for state in Proposal.State if state != Proposal.State.DRAFT]

    def queryset(self, request, queryset):
        return queryset.filter(state=self.value()) if self.value() in Proposal.State else queryset


@admin.register(Proposal)
class ProposalAdmin(admin.ModelAdmin):
    """What was sent in, each to be published or sent back; nobody writes one here."""

    list_display = ["organisation", "kind", "author", "state", "sent_at", "decider", "decided_at"]
    list_filter = [ProposalStateFilter, "kind"]
    list_per_page = 50

    def get_queryset(self, request):
        return Proposal.objects.decided_by(request.user).select_related("decider")

    def get_ordering(self, request):
        return ["-sent_at", "-pk"]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        """It goes with its organisation, for whoever may delete that, and never by itself."""
        return obj is not None and may_delete(request.user, obj)

    def delete_view(self, request, object_id, extra_context=None):
        raise PermissionDenied

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """The proposal beside what the site says, and the decision."""
        proposal = self.get_queryset(request).filter(pk=number_from(object_id)).first()
        if not proposal or not self.has_change_permission(request, proposal):
            raise Http404
        lines = proposed_fields(proposal)
        refused = self._decide(request, proposal, lines) if request.method == "POST" else None
        if request.method == "POST" and not refused:
            return redirect("admin:proposals_proposal_changelist")
        context = self.admin_site.each_context(request) | {
            "title": str(proposal),
            "opts": self.opts,
            "proposal": proposal,
            "lines": lines,
            "can_decide": proposal.waits,
            "chosen": request.POST.getlist("chosen") if refused else [o.name for o in lines if not o.is_overtaken],
            "reply": request.POST.get("reply", ""),
            "refused": refused,
        }
        return TemplateResponse(request, "admin/proposals/review.html", context, status=409 if refused else 200)

    def _decide(self, request, proposal, lines) -> str | None:
        """Publishes or sends back, and returns in words what stands in the way, if anything does."""
        reply = request.POST.get("reply", "").strip()[:1000]
        decision = {"version": number_from(request.POST.get("version")), "reply": reply}
        try:
            if "publish" in request.POST:
                chosen = {line.name for line in lines} & set(request.POST.getlist("chosen"))
                if not chosen:
                    return gettext("Choose at least one text to publish, or send all of it back.")
                workflow.publish(proposal, request.user, chosen=chosen, **decision)
                self._tell(request, proposal, gettext("It is on the site now."))
            elif not reply:
                return gettext("Say in your reply why you send it back: the organisation will read it.")
            else:
                workflow.decline(proposal, request.user, **decision)
                self._tell(request, proposal, gettext("Sent back with your reply."))
        except workflow.Outdated:
            return gettext("Somebody changed this or decided on it meanwhile. Open it again to see what stands now.")
        except ValidationError as error:
            return gettext("It cannot be published as it is: %(why)s") % {"why": " ".join(error.messages)}
        return None

    def _tell(self, request, proposal, words: str) -> None:
        """Says what was decided, now and among what the officer did last."""
        self.message_user(request, words, messages.SUCCESS)
        self.log_change(request, proposal, words)
