from meetings.models.annexes import Annex
from meetings.models.events import Event
from meetings.models.items import AgendaItem
from meetings.models.meetings import Meeting
from meetings.models.outcomes import Decision
from meetings.models.people import Attendance

__all__ = ["AgendaItem", "Annex", "Attendance", "Decision", "Event", "Meeting"]
