"""Records of every kind, one for each side that keeps some: to be seen, changed and deleted in every role."""

from dataclasses import dataclass, field

from django.db.models import Model
from django.utils import timezone, translation

from accounts.models import Invitation, User
from accounts.roles import TABLE, Keeper, Role
from guide.models import Group, Institution, Roadmap
from jobs.models import Job, Trouble
from meetings.models import Decision, Event, Meeting
from news.models import Article
from outbox.models import Message
from partnerships.models import Exchange, Notice, Organisation, Partnership, Person, Source, Theme
from proposals.models import Proposal
from translations.models import Term

FRENCH, KOREAN = "French side", "Korean side"
KEEPERS = {FRENCH: Keeper.CUF, KOREAN: Keeper.GAOK}


@dataclass
class Sample:
    """A record; a text in two languages and a fact of it to be changed, and what is typed to add one like it."""

    record: Model
    side: str = ""
    text: str = ""
    fact: tuple[str, str] = ("", "")
    new: dict = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The kind of record, as the table of roles names it."""
        return self.record._meta.label_lower

    @property
    def kind(self) -> str:
        """The same in the words of the users, as the code has them."""
        with translation.override(None):
            return str(self.record._meta.verbose_name)

    @property
    def words(self) -> str:
        """Which record of this kind it is."""
        return ", ".join(filter(None, [self.kind, self.side]))

    @property
    def listed(self) -> str:
        """Where its kind is kept in the admin."""
        return f"/admin/{self.label.replace('.', '/')}/"


def both(name: str) -> dict[str, str]:
    """The text `name` in both languages."""
    return {f"{name}_fr": "Essai", f"{name}_ko": "시험"}


def samples() -> list[Sample]:
    """Makes the records; they stand in the order of the table of roles."""
    found = [*_shared(), *_accounts(), *(one for side in KEEPERS for one in _of(side))]
    order = list(TABLE)
    assert {one.label for one in found} == {*order}, "every kind of record in the table of roles needs a sample here"
    return sorted(found, key=lambda one: order.index(one.label))


def place(side: str, slug: str = "essai") -> Organisation:
    """An organisation of this side."""
    where = {"country": "kr", "kind": "county"} if side == KOREAN else {"country": "fr", "kind": "commune"}
    slug = f"{slug}-{where['country']}"
    return Organisation.objects.create(slug=slug, **both("name"), **where, visibility="public")


def proposal(organisation: Organisation, state: str = "sent", author: User | None = None) -> Proposal:
    """What an organisation would like its page to say."""
    dates = {} if state == "draft" else {"sent_at": timezone.now()}
    if state in ("published", "declined"):
        dates["decided_at"] = timezone.now()
    values = {"summary_fr": "Une phrase.", "summary_ko": ""}
    return Proposal.objects.create(
        organisation=organisation, kind="profile", state=state, author=author, values=values, before={}, **dates
    )


def _of(side: str) -> list[Sample]:
    """What exists for each side."""
    keeper = KEEPERS[side]
    organisation, is_korean = place(side), side == KOREAN
    where = {"country": organisation.country, "kind": organisation.kind}
    notice = Notice.objects.create(organisation=organisation, **both("text"))
    person = Person.objects.create(family_name="Essai", given_name="Un", family_name_first=is_korean)
    event = Event.objects.create(slug=f"essai-{keeper}", keeper=keeper, **both("title"))
    article = Article.objects.create(keeper=keeper, **both("title"))
    group = Group.objects.get(key=Group.Key.TWIN if is_korean else Group.Key.COUNTRY_GROUP)
    institution = Institution.objects.create(organisation=place(side, "institution"), **both("role"))
    own = {"keeper": keeper}
    named = {"family_name": "Essai"} | ({"family_name_first": "on"} if is_korean else {})
    at = {"organisation": organisation.pk}
    return [
        Sample(organisation, side, "summary", ("website", "https://essai.example/"), both("name") | where),
        Sample(notice, side, "text", ("stated_on", "2020"), both("text") | at),
        Sample(person, side, "", ("given_name", "Deux"), named),
        Sample(event, side, "title", ("url", "https://essai.example/"), both("title") | own),
        *(one for state in Meeting.MinutesState.values for one in _meeting(side, state)),
        Sample(article, side, "title", ("source_url", "https://essai.example/"), both("title") | own),
        Sample(group, side, "name", ("created_on", "2019"), both("name") | {"key": group.key}),
        Sample(
            institution, side, "role", ("position", "7"), both("role") | {"organisation": institution.organisation_id}
        ),
        Sample(proposal(organisation), side),
    ]


def _meeting(side: str, state: str) -> list[Sample]:
    """A meeting with a decision, as long as its minutes are a draft, and once they are published."""
    if state not in ("draft", "published"):
        return []
    keeper = KEEPERS[side]
    event = Event.objects.create(slug=f"essai-{keeper}-{state}", keeper=keeper, visibility="public", **both("title"))
    meeting = Meeting.objects.create(event=event, minutes_state=state)
    decision = Decision.objects.create(meeting=meeting, kind="follow-up", **both("text"))
    side = f"{side}, minutes {'published' if state == 'published' else 'not published'}"
    new = both("title") | {"keeper": keeper, "minutes_state": state}
    return [
        Sample(meeting, side, "title", ("url", "https://essai.example/"), new),
        Sample(decision, side, "text", ("due_on", "2030"), both("text") | {"meeting": meeting.pk, "kind": "decision"}),
    ]


def _shared() -> list[Sample]:
    """What belongs to neither side."""
    partnership = Partnership.objects.create(slug="essai--essai", **both("title"), visibility="public")
    exchange = Exchange.objects.create(partnership=partnership, **both("title"))
    theme = Theme.objects.create(slug="essai", **both("name"))
    source = Source.objects.create(key="essai", **both("title"))
    roadmap = Roadmap.objects.create(year=2031, **both("title"))
    term = Term.objects.create(french="essai", korean="시험")
    return [
        Sample(partnership, "", "summary", ("editor_note", "Essai"), both("title")),
        Sample(exchange, "", "title", ("rhythm", "annual"), both("title") | {"partnership": partnership.pk}),
        Sample(theme, "", "name", ("position", "7"), both("name") | {"slug": "essai"}),
        Sample(source, "", "title", ("dated_on", "2020"), both("title") | {"key": "essai"}),
        Sample(roadmap, "", "title", ("year", "2032"), both("title") | {"year": "2031"}),
        Sample(term, "", "", ("note", "Essai"), {"french": "essai", "korean": "시험"}),
    ]


def _accounts() -> list[Sample]:
    """E-mails, automatic tasks, accounts and invitations."""
    message = Message.objects.create(key="essai", to="essai@example.org", language="fr", subject="Essai", text="Essai")
    job = Job.objects.create(key="essai", task="essai", trouble=Trouble.PROGRAM, attempts=1)
    user = User.objects.create_user("essai@example.org")
    found = [Sample(message), Sample(job), Sample(user, "", "", ("first_name", "Un"))]
    for role in (Role.SECRETARIAT, Role.MEMBER):
        invited = Invitation.objects.create(
            email=f"for-{role}@example.org", role=role, organisation=place(FRENCH, role)
        )
        new = {
            "email": f"for-{role}@example.org",
            "role": role,
            "organisation": invited.organisation_id,
            "language": "fr",
        }
        found.append(Sample(invited, f"to the role {role.label}", new=new))
    return found
