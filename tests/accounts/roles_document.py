"""Writes docs/roles.md: what every role may do, as the portal answers when it is asked."""

from itertools import groupby

from django.conf import settings
from django.contrib import admin
from django.utils import translation

from accounts.roles import Role
from proposals.models import Proposal
from tests import sample_files
from tests.accounts import page_samples
from tests.accounts.asking import OPENS, REFUSED, ROLES, SIGNS_IN, Asking, actions_of, cast, outcome, undone
from tests.accounts.routes import SCREENS, routes
from tests.accounts.samples import FRENCH, KOREAN, Sample, place, proposal, samples

PATH = settings.BASE_DIR / "docs" / "roles.md"
MADE_BY = 'ROLES=1 make test only="tests/accounts/test_roles_document.py"'
HEAD = f"""# Who may do what

This document is made from the portal: somebody in each role opens every address and tries to add, change and delete a
record of every kind, of the French side and of the Korean side, and what came of it is written down here. A test does
so again and fails when the portal answers otherwise. The rules stand in `accounts/roles.py`; after a change of them, or
with a new address or kind of record, the document is made anew:

```sh
{MADE_BY}
```

The roles: the secretariat of Cités Unies France (CUF), the Korean editors (GAOK), the editors of an organisation, the
members, and visitors, who have not signed in. CUF and GAOK come in with a second factor. Administrators may do all that
the secretariat may, and change accounts. "–" means: nothing."""
COLUMNS = ["secretariat (CUF)", "Korean editor (GAOK)", "editor of an organisation", "member", "visitor"]
SHORT = dict(zip(ROLES, ["CUF", "GAOK", "editor", "member", "visitor"], strict=True))
NOBODY = "–"


class Portal:
    """The five roles before the portal; the editor is one of a French organisation."""

    def __init__(self):
        self.organisation = place(FRENCH, "commune")
        self.people = cast(self.organisation)
        self.samples = samples()
        self.seen = {}

    def asking(self, sample: Sample) -> list[Asking]:
        """Each role before `sample`."""
        return [Asking(reader, sample, self.seen) for reader in self.people.values()]

    def answers(self, address: str) -> list[str]:
        """What each role gets at `address`."""
        found = []
        for reader in self.people.values():
            with undone():
                found.append(outcome(sample_files.given(reader, address)))
        return found


def records(portal: Portal) -> list[str]:
    """What becomes of a record when each role sees, adds, changes and deletes it."""
    rows = [[sample.words, *(asking.deeds() for asking in portal.asking(sample))] for sample in portal.samples]
    return table(["kind of record", *COLUMNS], rows)


def drafts(portal: Portal) -> list[str]:
    """What becomes of what an organisation would like the portal to say."""
    own, sent = (proposal(portal.organisation, state) for state in ("draft", "sent"))
    other = proposal(place(KOREAN, "autre"), "draft")
    texts = {"version": 1, "summary_fr": "Autre", "title_fr": "Autre", "family_name": "Autre"}
    here = "/fr/account/proposals/"
    deeds = [
        ("begins a draft of the own page", "new/profile/", texts | {"save": "1"}),
        ("begins a draft of a person to speak to", "new/contact/", texts | {"save": "1"}),
        ("begins a draft of a date for the agenda", "new/event/", texts | {"save": "1"}),
        ("changes a draft of the own organisation", f"{own.pk}/edit/", texts | {"save": "1"}),
        ("sends it in", f"{own.pk}/edit/", texts | {"send": "1"}),
        ("removes it", f"{own.pk}/", {"delete": "1"}),
        ("takes back what was sent in", f"{sent.pk}/", {"take_back": "1"}),
        ("changes what was sent in", f"{sent.pk}/edit/", texts | {"save": "1"}),
        ("changes a draft of another organisation", f"{other.pk}/edit/", texts | {"save": "1"}),
        ("removes a draft of another organisation", f"{other.pk}/", {"delete": "1"}),
    ]
    rows = []
    for words, address, data in deeds:
        done = [_changes_proposals(reader, here + address, data) for reader in portal.people.values()]
        rows.append([words, *("yes" if each else NOBODY for each in done)])
    return table(["deed", *COLUMNS], rows)


def site(portal: Portal) -> list[str]:
    """What each address of the site answers: "signs in" and "confirms first" lead to where one does so, "leads on" to
    another page. What stands behind an address is public where nothing else is said."""
    behind = page_samples.of_the_site(portal.people[Role.COLLECTIVITY_EDITOR].user)
    return _addresses(portal, [route for route in routes() if not route.is_of_admin], behind)


def screens(portal: Portal) -> list[str]:
    """To whom each screen of a record opens; what one may do there, the first table says."""
    rows = []
    for sample in portal.samples:
        asked = [asking.screens for asking in portal.asking(sample)]
        rows.append([sample.words, *(_opens([one.get(screen, "") for one in asked]) for screen in SCREENS)])
    return table(["kind of record", "list", *SCREENS[1:]], rows)


def office(portal: Portal) -> list[str]:
    """What the other addresses of the admin answer."""
    behind = page_samples.of_the_admin(portal.people[Role.MEMBER].user)
    return _addresses(portal, [route for route in routes() if route.is_of_admin and not route.is_of_kind], behind)


def actions(portal: Portal) -> list[str]:
    """On which records an action has an effect when several are chosen in the list."""
    rows = []
    for _label, kind in groupby(portal.samples, lambda sample: sample.label):
        alike = list(kind)
        options = admin.site._registry[type(alike[0].record)]
        for action, words in actions_of(options).items():
            asked = zip(*([each.acts(action) for each in portal.asking(sample)] for sample in alike), strict=True)
            rows.append([f"{alike[0].kind}: {words}", *(_where(alike, done) for done in asked)])
    return table(["list: action", *COLUMNS], rows)


SECTIONS = {
    "Records in the admin": records,
    "Drafts of organisations": drafts,
    "Addresses of the site": site,
    "Screens of the admin, by kind of record": screens,
    "Other addresses of the admin": office,
    "Actions on several records": actions,
}


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def document() -> str:
    """The whole document, as the portal answers now."""
    parts = [HEAD]
    with translation.override(None):  # the words as the code has them
        portal = Portal()
    for title, asked in SECTIONS.items():
        with undone(), translation.override(None):
            says = " ".join(asked.__doc__.split())
            parts += [f"\n## {title}\n\n{says}\n", *asked(portal)]
    return "\n".join(parts) + "\n"


def _addresses(portal: Portal, found: list, behind: dict) -> list[str]:
    rows = [
        [f"`/{route.pattern}` {words}".strip(), *portal.answers(address)]
        for route in found
        for words, address in route.pages(behind)
    ]
    return table(["address", *COLUMNS], rows)


def _opens(answers: list[str]) -> str:
    """To which roles a screen opens; others are refused or asked to sign in, if nothing else is said."""
    names = dict(zip(SHORT.values(), answers, strict=True))
    opened = [name for name, answer in names.items() if answer == OPENS]
    others = [f"{name}: {answer}" for name, answer in names.items() if answer not in (OPENS, REFUSED, SIGNS_IN, "")]
    return ", ".join(opened + others) or NOBODY


def _where(alike: list[Sample], done) -> str:
    """On which of the samples of one kind something was done."""
    sides = [sample.side for sample, is_done in zip(alike, done, strict=True) if is_done]
    return ("yes" if len(sides) == len(alike) else "; ".join(sides)) or NOBODY


def _changes_proposals(reader, address: str, data: dict) -> bool:
    with undone():
        before = list(Proposal.objects.order_by("pk").values())
        reader.post(address, data)
        return list(Proposal.objects.order_by("pk").values()) != before
