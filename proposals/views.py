"""Where an organisation writes what it would like the portal to say, and sees what became of it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, user_passes_test
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.roles import may_propose
from office.editor_words import editor_words
from office.forms import nfc
from proposals import workflow
from proposals.filling import changed_names, form_of, refuse_unchanged
from proposals.models import Proposal
from proposals.proposed_fields import proposed_fields
from publishing.keys import number_from


def for_organisations(view):
    """Opens a view to the editors of organisations alone."""

    def check(user):
        if not may_propose(user):
            raise PermissionDenied
        return True

    return login_required(user_passes_test(check)(view))


@for_organisations
def proposal_list(request):
    mine = Proposal.objects.written_by(request.user).select_related("author", "organisation", "event__meeting")
    return render(request, "proposals/proposal_list.html", {"proposals": mine[:200], "kinds": Proposal.Kind.choices})


@for_organisations
@require_http_methods(["GET", "POST"])
def proposal_detail(request, pk):
    """Shows a proposal; POST takes it back or removes a draft."""
    proposal = _own(request, pk)
    if request.method == "POST":
        return _act(request, proposal)
    return render(request, "proposals/proposal_detail.html", {"proposal": proposal, "lines": proposed_fields(proposal)})


@for_organisations
def proposal_new(request, kind):
    if kind not in Proposal.Kind:
        raise Http404
    proposal = Proposal(organisation=request.user.organisation, kind=kind, author=request.user)
    proposal.before = form_of(proposal).shown()
    return _write(request, proposal)


@for_organisations
def proposal_edit(request, pk):
    proposal = _own(request, pk)
    return _write(request, proposal) if proposal.can_be_written else redirect(proposal)


def _own(request, pk) -> Proposal:
    mine = Proposal.objects.written_by(request.user).select_related(
        "organisation", "author", "decider", "event__meeting"
    )
    return get_object_or_404(mine, pk=pk)


def _act(request, proposal):
    try:
        if "take_back" in request.POST:
            workflow.take_back(proposal)
            messages.success(request, _("Taken back: you can go on writing."))
            return redirect("proposals:proposal_edit", proposal.pk)
        if "delete" in request.POST and proposal.can_be_written:
            proposal.delete()
            messages.success(request, _("The draft is removed."))
            return redirect("proposals:proposal_list")
    except workflow.Outdated:
        messages.warning(request, _("This was decided on meanwhile."))
    return redirect(proposal)


def _write(request, proposal):
    """The form: kept as it is on “save”, checked and handed over on “send”; it comes back full when it is refused."""
    if request.method != "POST":
        return _form(request, proposal, form_of(proposal))
    data = nfc(request.POST)
    form = form_of(proposal, data)
    typed = {
        "version": number_from(data.get("version")),
        "values": form.typed(),
        "message": data.get("message", "")[:1000],
    }
    try:
        if "send" not in data or _is_fit(form, proposal, typed["values"]):
            proposal = workflow.keep(proposal, request.user, **typed)
            return _done(request, proposal, is_sent="send" in data)
    except workflow.Outdated:
        proposal = _own(request, proposal.pk)
        return _form(request, proposal, form, data, others=proposed_fields(proposal))
    return _form(request, proposal, form, data)


def _is_fit(form, proposal, values) -> bool:
    """Whether what was typed can be sent in; else the form says why not."""
    is_fit = form.is_valid()
    if is_fit and not changed_names(Proposal(kind=proposal.kind, values=values, before=proposal.before)):
        refuse_unchanged(form)
    return not form.errors


def _done(request, proposal, is_sent):
    if is_sent:
        workflow.send(proposal)
        words = _("Sent in. You will be told what becomes of it. It goes to: %(keeper)s.")
        messages.success(request, words % {"keeper": proposal.keeper_name})
    else:
        messages.success(request, _("Your draft is kept. Nobody but your organisation sees it."))
    return redirect(proposal)


def _form(request, proposal, form, data=None, others=()):
    context = {
        "proposal": proposal,
        "form": form,
        "others": others,
        "message": data.get("message", "") if data else proposal.message,
        "editor_words": editor_words(),
    }
    return render(request, "proposals/proposal_form.html", context, status=409 if others else 200)
