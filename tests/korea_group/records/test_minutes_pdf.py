"""The minutes of the group's own meetings as PDF: whole, for everybody and for the archives."""

import pytest

from meetings.models import Meeting
from publishing import languages
from tests.meetings.documents import Document

pytestmark = [pytest.mark.django_db, pytest.mark.records]
MEETINGS = ["2016-02-15-preparatoire", "2017-07-07-tours", "2020-09-21-paris", "2021-01-28-visio"]


@pytest.mark.parametrize("language", ["fr", "ko"])
@pytest.mark.parametrize("slug", MEETINGS)
def test_minutes_are_whole_in_each_language(slug, language):
    meeting = Meeting.objects.get(event__slug=slug)
    document = Document(meeting, language=language)
    for record, fields in [
        *((item, ("title", "speaker")) for item in meeting.items.all()),
        *((decision, ("text", "who", "due_note")) for decision in meeting.decisions.all()),
        *((annex, ("title", "note")) for annex in meeting.annexes.all()),
        (meeting.event, ("title", "summary", "place")),
        (meeting, ("attendance_note",)),
    ]:
        for field in fields:
            assert languages.text(record, field, language).value in document, field
    assert document.root["/MarkInfo"]["/Marked"]
    assert document.pdf.metadata.title == languages.text(meeting.event, "title", language).value
