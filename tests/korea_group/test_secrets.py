"""A draft leaves no trace anywhere: the whole site is read as a visitor reads it, and its secret name is nowhere."""

from collections.abc import Iterator
from itertools import islice

import pytest

from history.rows import rows_sharing_key
from meetings.models import AgendaItem, Event, Meeting
from partnerships.models import Organisation, Partnership
from publishing import saving
from tests import addresses

pytestmark = pytest.mark.django_db

SECRET = "Zyxville"


@pytest.fixture
def secret_place():
    """An authority with partners, dates, notices and minutes, that nobody may know of yet under this name."""
    place = Organisation.objects.get(slug="garam")
    place.name_fr = place.name_ko = SECRET
    place.official_name_fr = place.official_name_ko = f"Ville de {SECRET}"
    place.romanisation, place.aliases, place.visibility = SECRET, [SECRET], "draft"
    place.save()
    Organisation.objects.filter(slug="byeolbit").update(parent=place)
    for row in [place, *Partnership.objects.all(), *Event.objects.all()]:
        saving.reindex(row)
    return place


@pytest.fixture
def secret_pair():
    """A partnership that is only being prepared."""
    pair = Partnership.objects.get(slug="valmont--garam")
    pair.title_fr = pair.title_ko = pair.summary_fr = pair.summary_ko = SECRET
    pair.visibility = "draft"
    pair.save()
    saving.reindex(pair)
    return pair


@pytest.fixture
def secret_event():
    """A visit that is not announced yet; an exchange, a step of the roadmap and an earlier date lead to it."""
    event = Event.objects.standing_alone().exclude(exchange=None).filter(roadmap_steps=None).order_by("slug").first()
    event.title_fr = event.title_ko = event.summary_fr = event.summary_ko = event.place_fr = event.place_ko = SECRET
    event.visibility = "draft"
    event.save()
    saving.reindex(event)
    Event.objects.filter(slug="forum-2018").update(postponed_to=event)
    return event


@pytest.fixture
def secret_meeting():
    """A meeting whose minutes are for the secretariat only."""
    meeting = Meeting.objects.get(event__slug="2019-05-20-visio")
    event = meeting.event
    event.title_fr = event.title_ko = event.summary_fr = event.summary_ko = SECRET
    event.visibility = "draft"
    event.save()
    meeting.items.update(title_fr=SECRET, title_ko=SECRET, minutes_fr=SECRET, minutes_ko=SECRET)
    for row in [event, *AgendaItem.objects.filter(meeting=meeting)]:
        saving.reindex(row)
    return meeting


def slug_of(record) -> str:
    """The address of `record`; of a meeting, that of its event."""
    return rows_sharing_key(record)[-1].slug


def everywhere(record) -> list[str]:
    """Every kind of page and feed, and the pages of all that is tied to `record`."""
    slug = slug_of(record)
    pages = [
        *addresses.pages(),
        f"search/?q={SECRET}",
        f"collectivities/?q={SECRET}",
        f"partnerships/?q={SECRET}",
        f"agenda/?q={SECRET}",
    ]
    pages += [f"{part}/{slug}/" for part in ("collectivities", "partnerships", "agenda", "meetings")]
    pages += [
        "collectivities/byeolbit/",
        "collectivities/limoges/",
        "collectivities/icheon/",
        "partnerships/valmont--garam/",
    ]
    pages += [
        "agenda/forum-2018/",
        "agenda/jumelage-2005/",
        "agenda/forum-2018.ics",
        "agenda/jumelage-2005.ics",
        f"agenda/{slug}.ics",
    ]
    if isinstance(record, Event) and record.exchange:
        pages += [record.exchange.partnership.get_absolute_url().removeprefix("/fr/")]
    return [*(f"/{code}/{page}" for code in ("fr", "ko") for page in dict.fromkeys(pages)), "/sitemap.xml"]


def naming(reader, record) -> Iterator[str]:
    """The addresses where `reader` reads of `record`: its secret name, or a link to it."""
    slug = slug_of(record)
    links = [f"/{slug}/", f"/{slug}.ics"]
    for address in everywhere(record):
        answer = reader.get(address)
        said = answer.content.decode() if answer.status_code == 200 else ""
        # A page that was asked for the name says it again; only a link would give it away.
        traces = links if SECRET in address else [SECRET, *links]
        if any(trace in said for trace in traces):
            yield address


@pytest.mark.parametrize("kind", ["secret_place", "secret_pair", "secret_event", "secret_meeting"])
def test_draft_leaves_no_trace(request, visitor, cuf_officer, kind):
    record = request.getfixturevalue(kind)
    assert list(naming(visitor, record)) == []
    assert len(list(islice(naming(cuf_officer, record), 3))) == 3
