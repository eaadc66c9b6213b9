"""Annexes of a meeting are addresses or files; a file is for who may read the minutes."""

import pytest

from files import receiving
from files.accepted import FileCategory
from meetings.minutes_pdf import _page
from meetings.models import Annex
from tests import sample_files
from tests.pages import main
from tests.screens import Screen, errors

SLIDES = sample_files.office("pptx")
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


@pytest.fixture
def annex(meeting):
    """One of the annexes that the minutes name and nobody had supplied."""
    return meeting.annexes.exclude(availability="available").first()


def row_of(annex) -> str:
    return f"annexes-{list(annex.meeting.annexes.all()).index(annex)}"


def supply(annex) -> Annex:
    annex.file = receiving.receive(sample_files.upload("발표 자료.pptx", SLIDES), FileCategory.DOCUMENT)
    annex.save()
    return annex


def test_supplied_file_makes_an_annex_available(cuf_officer, visitor, meeting, annex):
    screen = Screen.of(cuf_officer, meeting)
    screen.attach(**{f"{row_of(annex)}-file": sample_files.upload("présentation.pptx", SLIDES)})
    assert errors(screen.save()) == {}
    annex.refresh_from_db()
    assert (annex.file.name, annex.availability) == ("présentation.pptx", "available")
    row = next(row for row in main(visitor, meeting.get_absolute_url()).all("li") if annex.file.url in row.links())
    assert "PPTX" in row.text
    assert sample_files.given(visitor, annex.file.url).body == SLIDES


def test_refused_file_leaves_the_screen_of_the_meeting_full(cuf_officer, meeting, annex):
    screen = Screen.of(cuf_officer, meeting).write(summary_fr="Un autre résumé")
    screen.attach(**{f"{row_of(annex)}-file": sample_files.upload("presentation.pptx", b"<html></html>")})
    answer = screen.save()
    assert errors(answer).keys() == {f"{row_of(annex)}-file"}
    assert Screen.read(answer)["summary_fr"] == "Un autre résumé"


def test_file_is_taken_away_again(cuf_officer, meeting, annex):
    supply(annex)
    screen = Screen.of(cuf_officer, meeting)
    answer = screen.write(**{f"{row_of(annex)}-file-clear": "on"}).save()
    [message] = answer.context["inline_admin_formsets"][-1].formset.forms[0].non_field_errors()
    assert message == "Indiquez le fichier ou l’adresse d’une annexe disponible."
    screen.data = Screen.read(answer)  # the tick is still there
    assert errors(screen.write(**{f"{row_of(annex)}-availability": "to-supply"}).save()) == {}
    annex.refresh_from_db()
    assert annex.file is None


@pytest.mark.parametrize(
    ("changes", "statuses"),
    [
        ({}, [200, 200, 200]),
        ({"visibility": "members"}, [404, 200, 200]),
        ({"visibility": "draft"}, [404, 404, 200]),
        ({"minutes_state": "checked"}, [404, 404, 200]),
    ],
)
def test_file_is_for_who_may_read_the_minutes(visitor, member, cuf_officer, meeting, annex, changes, statuses):
    file = supply(annex).file
    for name, value in changes.items():
        setattr(meeting.event if name == "visibility" else meeting, name, value)
    meeting.event.save()
    meeting.save()
    assert [sample_files.given(reader, file.url).status_code for reader in (visitor, member, cuf_officer)] == statuses


def test_minutes_as_pdf_lead_to_the_file_on_the_site(settings, cuf_officer, meeting, annex):
    supply(annex)
    settings.PUBLIC_URL = "https://portal.example"
    assert f'href="https://portal.example{annex.file.url}"' in _page(meeting, cuf_officer.user, "fr").html


def test_hwp_among_the_annexes_is_asked_for_as_pdf(cuf_officer, meeting):
    file = receiving.receive(sample_files.upload("회의록.hwp", sample_files.hwp()), FileCategory.DOCUMENT)
    Annex.objects.create(meeting=meeting, title_ko="회의록", file=file)
    assert "sous le même titre\xa0: 회의록.hwp." in Screen.of(cuf_officer, meeting).page.content.decode()
