from itertools import groupby

from django.core.exceptions import BadRequest
from django.db.models import Prefetch
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views import generic

from meetings import ical
from meetings import minutes_pdf as pdf
from meetings.clocks import clocks
from meetings.filters import EventFilter, When
from meetings.minutes import items_of, participants_of
from meetings.models import AgendaItem, Annex, Attendance, Decision, Event, Meeting
from meetings.month import month_of, parse_month
from partnerships.citations import citation_of
from partnerships.pairs import pair_of
from publishing import languages
from publishing.views import CatalogueView, PublishedDetail, VisibleMixin


class EventList(CatalogueView):
    model = Event
    filter_class = EventFilter
    template_name = "meetings/event_list.html"

    def get_queryset(self):
        return super().get_queryset().in_rows()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if context.get("is_refused"):
            return context
        first = parse_month(self.request.GET.get("month", ""))
        if first:
            context["month"] = month_of(first, self.object_list)
        context["groups"] = [
            (heading, list(events)) for heading, events in groupby(context["object_list"], key=heading_of)
        ]
        context["when_choices"] = When
        context["this_month"] = (first or timezone.localdate()).strftime("%Y-%m")
        return context

    def get_paginate_by(self, queryset):
        return None if self.request.GET.get("month") else self.paginate_by


class EventDetail(PublishedDetail):
    model = Event
    template_name = "meetings/event_detail.html"

    def leads_to(self, record):
        return record if hasattr(record, "meeting") else None

    def get_queryset(self):
        return super().get_queryset().select_related("exchange__partnership", "postponed_to")

    def get_context_data(self, **kwargs):
        event, user = self.object, self.request.user
        partnerships = event.partnerships.visible_to(user).as_pairs()
        return super().get_context_data(
            clocks=clocks(event),
            pairs=[pair_of(partnership) for partnership in partnerships],
            organisers=event.organisers.visible_to(user),
            organisations=event.organisations.visible_to(user).exclude(pk__in=event.organisers.all()),
            themes=event.themes.all(),
            sources=[citation_of(source) for source in event.sources.with_pages(user)],
            **kwargs,
        )


def event_ics(request, slug):
    event = get_object_or_404(Event.objects.visible_to(request.user), slug=slug)
    if not (event.has_hour or event.is_whole_days):
        raise Http404(_("The day of this event is not known, so it cannot be put into a calendar."))
    content = ical.event_calendar(event, languages.active(), request.get_host())
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{event.slug}.ics"'
    return response


class MeetingList(VisibleMixin, generic.ListView):
    model = Meeting
    template_name = "meetings/meeting_list.html"

    def get_queryset(self):
        return super().get_queryset().latest_first()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["years"] = [
            (year, [(meeting, clocks(meeting.event)) for meeting in meetings])
            for year, meetings in groupby(
                context["object_list"], key=lambda meeting: meeting.event.first_day and meeting.event.first_day.year
            )
        ]
        return context


class MeetingDetail(PublishedDetail):
    model = Meeting
    way = "event__"
    template_name = "meetings/meeting_detail.html"

    @property
    def published(self):
        return self.object.event

    def get_queryset(self):
        earlier = Decision.objects.visible_to(self.request.user)
        return (
            super()
            .get_queryset()
            .prefetch_related(
                Prefetch("items", AgendaItem.objects.all()),
                Prefetch("decisions", Decision.objects.prefetch_related(Prefetch("carried_from", earlier))),
                Prefetch("attendances", Attendance.objects.with_people()),
                Prefetch("annexes", Annex.objects.select_related("file")),
            )
        )

    def get_context_data(self, **kwargs):
        meeting, user = self.object, self.request.user
        in_both = self.request.GET.get("languages")
        if in_both not in (None, "both"):
            raise BadRequest(_("The minutes can be read in one language, or with languages=both side by side."))
        may_read = meeting.has_published_minutes or user.is_staff
        people = participants_of(meeting, user, languages.active()) if may_read else []
        around = Meeting.objects.visible_to(user).around(meeting)
        return super().get_context_data(
            clocks=clocks(meeting.event),
            in_both=bool(in_both),
            may_read=may_read,
            items=items_of(meeting, user) if may_read else [],
            present=[one for one in people if one.record.is_there],
            absent=[one for one in people if not one.record.is_there],
            decisions=list(meeting.decisions.all()),
            previous=around.get(False),
            following=around.get(True),
            codes=languages.CODES,
            **kwargs,
        )


def minutes_pdf(request, slug):
    meeting = get_object_or_404(Meeting.objects.visible_to(request.user), event__slug=slug)
    if not (meeting.has_published_minutes or request.user.is_staff):
        raise Http404(_("The minutes of this meeting are not published yet."))
    path = pdf.cached_minutes_pdf(meeting, request.user, languages.active())
    name = f"minutes-{meeting.event.slug}-{languages.active()}.pdf"
    return FileResponse(path.open("rb"), content_type="application/pdf", filename=name)


def heading_of(event: Event) -> tuple[str, bool]:
    """The month ("2021-01") under which a list puts `event`, or its year when the month is not known; "" undated."""
    if event.first_day is None:
        return "", False
    knows_month = event.has_hour or len(event.starts_on) > 4
    return (event.first_day.strftime("%Y-%m") if knows_month else str(event.first_day.year)), knows_month
