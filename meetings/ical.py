"""An event as an iCalendar file (RFC 5545) that calendars of both countries read alike."""

import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone, translation
from icalendar import Calendar
from icalendar import Event as Entry

from meetings.models import Event
from publishing import languages
from publishing.richtext import plain_text

PRODUCT = "-//Cites Unies France//Country group Republic of Korea//{}"
# A calendar tells apart only what stands, what is uncertain and what is off: the old date of what is postponed is off.
STATUS = {
    Event.State.WISHED: "TENTATIVE",
    Event.State.POSTPONED: "CANCELLED",
    Event.State.CANCELLED: "CANCELLED",
}


class NoCalendarDateError(ValueError):
    """The event is known to the month or year only, or has no date: it has no place in a calendar."""


def event_calendar(event: Event, language: str, host: str) -> bytes:
    """The calendar file of `event`, in UTF-8, for a reader of `language`.

    `host` is the name of the site, with its port if it has one. A text that is missing in `language` is
    there in the other. Hours are in UTC, days without hours are dates. Raises NoCalendarDateError when
    the day is not known.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT.format(language.upper()))
    calendar.add("method", "PUBLISH")
    with translation.override(language):
        calendar.add_component(_entry(event, language, host))
    return calendar.to_ical()


def _entry(event: Event, language: str, host: str) -> Entry:
    entry = Entry()
    entry.add("uid", _uid(event.pk, host))
    entry.add("dtstamp", timezone.now().astimezone(datetime.UTC))
    entry.add("last-modified", event.updated_at.astimezone(datetime.UTC))
    entry.add("sequence", event.sequence)
    entry.add("status", STATUS.get(event.state, "CONFIRMED"))
    for name, moment in _dates(event).items():
        entry.add(name, moment)
    _add_text(entry, "summary", [languages.text(event, "title", language)])
    _add_text(entry, "description", [languages.text(event, "summary", language), _description(event, language)], "\n\n")
    place = languages.text(event, "place", language)
    _add_text(entry, "location", [place, place._replace(value=event.address)], ", ")
    themes = [languages.text(theme, "name", language).value for theme in event.themes.all()]
    entry.add("categories", [str(event.get_kind_display()), *themes])
    entry.add("url", f"{'https' if settings.HTTPS else 'http'}://{host}{event.get_absolute_url()}")
    if event.postponed_to_id:
        entry.add("related-to", _uid(event.postponed_to_id, host))
    return entry


def _uid(key: int, host: str) -> str:
    """The identifier that calendars remember the event by: it never changes, so it knows no port and no language."""
    return f"event-{key}@{urlsplit(f'//{host}').hostname}"


def _dates(event: Event) -> dict[str, datetime.date]:
    if event.has_hour:
        hours = {"dtstart": event.starts_at, "dtend": event.ends_at}
        return {name: hour.astimezone(datetime.UTC) for name, hour in hours.items() if hour}
    if not event.is_whole_days:
        raise NoCalendarDateError(f"The day of {event.slug} is not known.")
    # A last day known to its month only is no day of a calendar; the first one stands alone then.
    last_day = event.last_day if len(event.ends_on) in (0, 10) else event.first_day
    return {"dtstart": event.first_day, "dtend": last_day + datetime.timedelta(days=1)}


def _description(event: Event, language: str) -> languages.ShownText:
    text = languages.text(event, "description", language)
    return text._replace(value=plain_text(text.value))


def _add_text(entry: Entry, name: str, texts: list[languages.ShownText], separator: str = "") -> None:
    """Adds what there is of `texts` to `entry`, marked with its language; nothing when all are empty."""
    texts = [text for text in texts if text.value]
    if texts:
        entry.add(name, separator.join(text.value for text in texts), {"LANGUAGE": texts[0].language})
