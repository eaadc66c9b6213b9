"""Makes the form of a proposal from the JSON values that it stores, and compares them with the original values."""

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
    """The form of `proposal`: bound to `data`, else unbound with the stored values, else with those of the site."""
    instance = proposal.organisation if proposal.kind == Proposal.Kind.PROFILE else None
    if proposal.kind == Proposal.Kind.EVENT and proposal.keeper == Keeper.GAOK:
        instance = Event(timezone="Asia/Seoul")
    form = FORMS[proposal.kind](data, instance=instance, organisation=proposal.organisation)
    if data is None and proposal.values:
        form.initial |= proposal.values
    return form


def bound_form(proposal: Proposal) -> DraftForm:
    """The form of `proposal` bound to its stored values, so that it can be validated."""
    data = QueryDict(mutable=True)
    for name, value in proposal.values.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return form_of(proposal, data)


def changed_names(proposal: Proposal) -> list[str]:
    """The names of the fields whose stored value differs from that at the start of the proposal, spaces aside."""
    return [
        name
        for name in FORMS[proposal.kind].base_fields
        if _plain(proposal.values.get(name)) != _plain(proposal.before.get(name))
    ]


def _plain(value) -> str:
    return "\n".join(value) if isinstance(value, list) else " ".join((value or "").split())


def refuse_unchanged(form: DraftForm) -> None:
    """Adds the error that nothing was changed."""
    form.add_error(None, _("Nothing was changed yet."))
