"""What version 1.0.0 said of the week's data: the addresses it had, and how it answered (tests/upgrades/asking.py)."""

import re
from itertools import chain

from django.test import Client
from django.utils import timezone
from publishing.uploads.shelf import StoredFile

from history.models import Change
from meetings.models import Annex, Event
from news.models import Attachment, Picture
from outbox.models import Message
from proposals.models import Proposal
from tests.upgrades import asking
from tests.upgrades.fill_1_0 import deeds
from tests.upgrades.fill_1_0.joining import PASSWORD
from tests.upgrades.fill_1_0.places import MODELS, addresses_of, both, key_of
from tests.upgrades.fill_1_0.week import Cast

LISTS = ["", "collectivities/", "partnerships/", "agenda/", "meetings/", "news/", "about/", "search/"]
SEARCHES = {
    "fr": ["rouennais", "Évian-les-Sources", "ports jumelés", "Semaine de la mer", "calendrier de l’année", "mobilité"],
    "ko": ["루앙", "자매항구", "간담회", "무주 봄 음악회", "화상회의", "청년 교류"],
}
# Meetings whose people are looked for: one may be named to everybody, one to members, one to nobody.
MEETINGS = ["/fr/meetings/reunion-de-rentree-du-groupe/", "/fr/meetings/reunion-hiver-2026/"]
PEOPLE = ["Morel", "Lefort", "Pruvost"]
# Records whose past is looked at: changed in the week, and one that nobody touched.
PAST = {
    "news/article": ["Des lycéens rouennais à Jeju", "Un jumelage fêté au bord du lac",
                     "Une exposition de céramique voyage encore", "지방자치단체 국제교류 담당자 간담회"],
    "meetings/event": ["Conférence sur les ports jumelés", "Journée des écoles partenaires",
                       "Atelier de cuisine coréenne", "Semaine de la mer"],
    "meetings/meeting": ["Réunion d’hiver du groupe-pays", "Réunion de rentrée du groupe"],
    "partnerships/organisation": ["Évian-les-Sources", "Nice"],
    "partnerships/partnership": ["nice--daejeon"],
}  # fmt: skip


def said(cast: Cast) -> dict:
    """All that is to be said again by every later version."""
    emails = {
        "member": cast.member.email,
        "officer": cast.cuf.email,
        "gaok": cast.gaok.email,
        "administrator": cast.administrator.email,
    }
    site, known = asking.Site(emails), asking.pieces(asking.texts_stored())
    files = {address: asking.file(site, address) for address in file_addresses()}
    records = [record for model in MODELS.values() for record in model.objects.order_by("pk")]
    return {
        "asked_at": timezone.now().isoformat(),
        "readers": emails,
        "accounts": accounts(cast),
        "pages": {address: asking.page(site, address, known) for address in addresses_of(*records)},
        "files": files,
        "calendars": {address: asking.calendar(site, address) for address in calendar_addresses()},
        "visited": {address: asking.status(site, address) for address in other_addresses()},
        "named": [[address, PEOPLE, asking.named(site, address, PEOPLE)] for address in both(MEETINGS)],
        "searches": [[code, words, asking.found(site, code, words)] for code in SEARCHES for words in SEARCHES[code]],
        "feeds": {address: asking.listed(site, address) for address in ("/fr/news.atom", "/ko/news.atom")},
        "sitemap": asking.listed(site, "/sitemap.xml"),
        "histories": histories(site),
        "last_deeds": {name: asking.last_deeds(site.readers[name]) for name in ("officer", "gaok")},
        "board": {
            f"{code} {state}": asking.board(site, code, state) for code in ("fr", "ko") for state in asking.STATES
        },
        "letters": letters(site),
        "drafts": drafts(),
        "waiting": deeds.published(site, known),
        "bin": deeds.in_bin(site, known, files),
        "restored": deeds.restored(site, known, files),
        "later": deeds.later(site, known, files),
    }


def accounts(cast: Cast) -> list[dict]:
    """Who can sign in, with what, and where they land."""
    people = [cast.administrator, cast.cuf, cast.gaok, cast.french, cast.korean, cast.member]
    return [
        {
            "email": person.email,
            "password": PASSWORD,
            "language": person.language,
            "lands_on": "/admin/" if person.recovery_codes else person.account,
            "telephone": person.telephone,
            "passkey": person.passkey,
            "handle": person.handle if person.passkey else "",
            "used_codes": person.used_codes,
            "recovery_codes": person.recovery_codes[len(person.used_codes) :][:2],
        }
        for person in people
    ]


def file_addresses() -> list[str]:
    """Every file that a record holds or held."""
    rows = [row.file for model in (Picture, Attachment, Annex) for row in model.objects.exclude(file=None)]
    values = chain.from_iterable(Change.objects.order_by("pk").values_list("before", "after"))
    past = [StoredFile(**one["file"]) for one in values if one and isinstance(one.get("file"), dict)]
    return list({file.url_of(part): None for file in [*rows, *past] for part in file.parts})


def calendar_addresses() -> list[str]:
    """Every date known to its day, in one language: identifiers have none."""
    dates = [event for event in Event.objects.order_by("pk") if event.has_hour or event.is_whole_days]
    return [f"/fr/agenda/{event.slug}.ics" for event in dates]


def other_addresses() -> list[str]:
    minutes = ["/fr/meetings/reunion-de-rentree-du-groupe/minutes.pdf", "/fr/meetings/reunion-hiver-2026/minutes.pdf"]
    return [*both(f"/fr/{part}" for part in LISTS), *minutes, "/", "/robots.txt", "/admin/", "/fr/account/login/"]


def histories(site) -> list[list]:
    names = ["Claire Fontaine", "한 서연", "Paul Tisserand", "윤 도현"]
    keys = [(kind, key_of(kind, name)) for kind in PAST for name in PAST[kind]]
    return [[kind, key, names, asking.history(site, kind, key, names)] for kind, key in keys]


def letters(site) -> list[dict]:
    found = []
    for letter in Message.objects.order_by("pk"):
        link = re.search(r"https?://[^/\s]+(/\S+)", letter.text)[1]
        row = {
            "to": letter.to,
            "subject": " ".join(letter.subject.split()),
            "state": str(letter.state.value),
            "link": link,
        }
        assert any(row["to"] in shown and row["subject"] in shown for shown in asking.letters(site, row["state"]))
        found.append(row if "/password/" in link else row | {"answers": Client().get(link).status_code})
    return found


def drafts() -> list[dict]:
    """What organisations are still writing: the form that each draft opens in, and what was typed into it."""
    open_ones = [proposal for proposal in Proposal.objects.order_by("pk") if proposal.can_be_written]
    return [
        {
            "author": proposal.author.email,
            "address": f"/{proposal.author.language}/account/proposals/{proposal.pk}/edit/",
            "typed": {name: value for name, value in proposal.values.items() if isinstance(value, str) and value},
        }
        for proposal in open_ones
    ]
