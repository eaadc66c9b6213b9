"""What happens to a proposal: it is kept, sent in, taken back, published or sent back; each in one transaction."""

from django.db import transaction
from django.db.models import Q
from django.utils import timezone, translation

from accounts.models import User
from accounts.roles import Keeper, Role
from outbox import letters
from proposals.filling import bound_form
from proposals.models import Proposal
from publishing import languages

LETTERS = {
    Proposal.State.SENT: "proposals/letters/sent.txt",
    Proposal.State.PUBLISHED: "proposals/letters/published.txt",
    Proposal.State.DECLINED: "proposals/letters/declined.txt",
}


class Outdated(Exception):
    """The proposal is no longer in the version or state that the caller saw (optimistic lock)."""


@transaction.atomic
def keep(proposal: Proposal, author, *, version: int, values: dict, message: str) -> Proposal:
    """Stores what was typed; raises Outdated when a colleague has changed the draft since `version`."""
    if proposal.pk:
        proposal = _locked(proposal, version)
        if not proposal.can_be_written:
            raise Outdated
        proposal.version += 1
    proposal.values, proposal.message, proposal.author = values, message, author
    proposal.state = Proposal.State.DRAFT
    proposal.save()
    return proposal


@transaction.atomic
def send(proposal: Proposal) -> None:
    """Hands the draft to who looks after the organisation, and writes to them."""
    proposal.state, proposal.sent_at, proposal.decided_at = Proposal.State.SENT, timezone.now(), None
    proposal.save()
    for reader in readers_of(proposal):
        _write(proposal, reader, f"/admin/proposals/proposal/{proposal.pk}/change/")


def readers_of(proposal: Proposal) -> list[User]:
    """Who is told of what was sent in, if they want e-mails: the office that decides.

    As long as nobody of it has joined, CUF is told in its place, and before CUF the administrators.
    """
    role = Role.KOREAN_EDITOR if proposal.keeper == Keeper.GAOK else Role.SECRETARIAT
    for office in (Q(role=role), Q(role=Role.SECRETARIAT), Q(is_superuser=True)):
        if found := list(User.objects.filter(office, is_active=True)):
            return [one for one in found if one.wants_mail]
    return []


@transaction.atomic
def take_back(proposal: Proposal) -> None:
    """Makes a draft again of what nobody has decided on; raises Outdated when somebody has."""
    proposal = _locked(proposal, proposal.version)
    if not proposal.waits:
        raise Outdated
    proposal.state = Proposal.State.DRAFT
    proposal.version += 1
    proposal.save()


@transaction.atomic
def publish(proposal: Proposal, decider, *, version: int, chosen: set[str], reply: str = "") -> None:
    """Puts the `chosen` fields of what was sent in on the site, and tells the author.

    Raises Outdated when it was changed, taken back or decided on since `version`, and ValidationError when what was
    typed makes no record any more.
    """
    proposal = _decided(proposal, decider, version, Proposal.State.PUBLISHED, reply)
    form = bound_form(proposal)
    form.full_clean()
    if form.errors:
        raise form.errors.as_data().popitem()[1][0]
    made = form.publish(proposal.organisation, chosen, decider)
    if proposal.kind == Proposal.Kind.EVENT:
        proposal.event = made
    proposal.save()
    _tell_author(proposal)


@transaction.atomic
def decline(proposal: Proposal, decider, *, version: int, reply: str) -> None:
    """Sends the draft back with a word why; raises Outdated as `publish` does."""
    proposal = _decided(proposal, decider, version, Proposal.State.DECLINED, reply)
    proposal.save()
    _tell_author(proposal)


def _locked(proposal: Proposal, version: int) -> Proposal:
    found = Proposal.objects.select_for_update(of=["self"]).select_related("organisation").get(pk=proposal.pk)
    if found.version != version:
        raise Outdated
    return found


def _decided(proposal: Proposal, decider, version: int, state: str, reply: str) -> Proposal:
    proposal = _locked(proposal, version)
    if not proposal.waits:
        raise Outdated
    proposal.state, proposal.decider, proposal.decided_at, proposal.reply = state, decider, timezone.now(), reply
    proposal.version += 1
    return proposal


def _tell_author(proposal: Proposal) -> None:
    author = proposal.author
    if author and author.is_active and author.wants_mail:
        with translation.override(author.language):
            link = proposal.page or proposal.get_absolute_url()
        _write(proposal, author, link)


def _write(proposal: Proposal, reader, link: str) -> None:
    with translation.override(reader.language):
        context = {
            "kind": proposal.get_kind_display(),
            "organisation": languages.text(proposal.organisation, "name").value,
            "message": proposal.message,
            "reply": proposal.reply,
            "keeper": proposal.keeper_name,
            "link": link,
        }
    key = f"proposal {proposal.pk} {proposal.state} {proposal.version} / {reader.pk}"
    letters.write(key, reader.email, reader.language, LETTERS[proposal.state], context, user=reader)
