"""A proposal and its form: what was typed before, what differs from the site, what is checked before publication."""

from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.roles import Keeper
from meetings.models import Event
from proposals.forms import AgendaForm, ContactForm, DraftForm, ProfileForm
from proposals.models import Proposal

FORMS = {
    Proposal.Kind.PROFILE: ProfileForm,
    Proposal.Kind.CONTACT: ContactForm,
    Proposal.Kind.EVENT: AgendaForm,
}


def form_of(proposal: Proposal, data: QueryDict | None = None) -> DraftForm:
    """The form of `proposal`, filled with `data`, else with what was typed before, else with what the site says."""
    instance = proposal.organisation if proposal.kind == Proposal.Kind.PROFILE else None
    if proposal.kind == Proposal.Kind.EVENT and proposal.keeper == Keeper.GAOK:
        instance = Event(timezone="Asia/Seoul")
    form = FORMS[proposal.kind](data, instance=instance, organisation=proposal.organisation)
    if data is None and proposal.values:
        form.initial |= proposal.values
    return form


def filled(proposal: Proposal) -> DraftForm:
    """The form of `proposal` as if it had just been sent, to be checked."""
    data = QueryDict(mutable=True)
    for name, value in proposal.values.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return form_of(proposal, data)


def changed_names(proposal: Proposal) -> list[str]:
    """The fields in which something else was typed than stood there before."""
    return [
        name
        for name in FORMS[proposal.kind].base_fields
        if _plain(proposal.values.get(name)) != _plain(proposal.before.get(name))
    ]


def _plain(value) -> str:
    return "\n".join(value) if isinstance(value, list) else " ".join((value or "").split())


def needed(form: DraftForm) -> None:
    """Adds to the errors of `form` that nothing was written."""
    form.add_error(None, _("Nothing was changed yet."))
