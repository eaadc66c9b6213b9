"""Whoever writes a record in whatever way, it is written down: who, when, from what to what, in both languages."""

import pgtrigger
import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db import connection

from accounts.roles import Role
from bench.rows import multiply
from history.models import Change
from history.rows import models_sharing_key
from history.triggers import tracked_models
from meetings.models import Event, Meeting
from office.base import RecordAdmin
from partnerships.models import Figure, Organisation, Partnership, Person, Source
from publishing import saving
from tests.people import signed_in
from tests.screens import Screen, errors

pytestmark = pytest.mark.django_db

# Kept by the office too, but no records: who may sign in, letters, automatic tasks.
APART = {"accounts.User", "accounts.Invitation", "outbox.Message", "jobs.Job", "auth.Group"}
DECIDED = {"proposals.Proposal"}  # nobody changes these in the admin: their screen tells what became of them


def changes(record) -> list[Change]:
    return list(Change.objects.filter(table=record._meta.db_table, key=record.pk))


def test_every_record_of_the_admin_is_tracked_with_its_rows_and_relations():
    """A new kind of record: say `keeps_history = True` in the AppConfig of its app."""
    records = {model for model in admin.site._registry if model._meta.label not in APART}
    rows = {inline.model for options in admin.site._registry.values() for inline in options.inlines}
    shown = {each for model in records | rows for each in models_sharing_key(model)}
    relations = {relation.remote_field.through for model in shown for relation in model._meta.local_many_to_many}
    assert (shown | relations) - set(tracked_models()) == set()
    screens = {model._meta.label for model in records if isinstance(admin.site._registry[model], RecordAdmin)}
    assert screens == {model._meta.label for model in records} - DECIDED


def test_of_accounts_no_name_and_no_secret_is_written_down():
    apart = {model for model in tracked_models() if model._meta.app_label in ("accounts", "outbox", "account", "mfa")}
    assert apart == {get_user_model()}
    account = signed_in("membre", password="un long mot de passe", first_name="Claire", role=Role.MEMBER).user
    account.role = Role.SECRETARIAT
    account.save()
    made, changed = changes(account)
    kept = {"id", "role", "organisation_id", "is_active", "is_superuser"}
    assert made.after.keys() == changed.before.keys() == changed.after.keys() == kept
    assert (changed.before["role"], changed.after["role"]) == ("member", "secretariat")


def test_every_tracked_table_has_its_trigger():
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE 'pgtrigger_recorder%'")
        tables = {row[0] for row in cursor.fetchall()}
    assert tables == {model._meta.db_table for model in tracked_models()}


def test_both_languages_are_written_down():
    place = Organisation.objects.get(slug="byeolbit")
    place.summary_fr, place.summary_ko = "Une phrase.", "한 문장입니다."
    place.save()
    last = changes(place)[-1]
    assert (last.after["summary_fr"], last.after["summary_ko"]) == ("Une phrase.", "한 문장입니다.")
    assert last.before["summary_ko"] != last.after["summary_ko"]


def test_writing_many_rows_at_once_is_written_down():
    source = Source.objects.order_by("pk").first()
    Source.objects.filter(pk=source.pk).update(title_ko="다른 제목")
    assert changes(source)[-1].after["title_ko"] == "다른 제목"
    people = Person.objects.bulk_create([Person(family_name="Un"), Person(family_name="Deux")])
    assert [changes(person)[0].after["family_name"] for person in people] == ["Un", "Deux"]
    people[0].family_name = "Trois"
    Person.objects.bulk_update(people, ["family_name"])
    assert [len(changes(person)) for person in people] == [2, 1]


def test_deletion_is_written_down_with_what_went_along():
    event = Event.objects.standing_alone().filter(sources__isnull=False).order_by("pk").first()
    links = Event.sources.through.objects.filter(event=event)
    numbers = set(links.values_list("pk", flat=True))
    key = event.pk
    event.delete()
    last = Change.objects.filter(table="meetings_event", key=key).last()
    assert last.is_delete
    assert last.before["slug"] == event.slug
    ends = Change.objects.filter(table="meetings_event_sources", key__in=numbers, after__isnull=True)
    assert ends.count() == len(numbers) > 0


def test_derived_columns_are_not_recorded():
    before = Change.objects.count()
    for record in (*Organisation.objects.order_by("pk"), *Partnership.objects.order_by("pk")):
        saving.reindex(record)
    Event.objects.order_by("pk").first().save()
    assert Change.objects.count() == before
    recorded = changes(Partnership.objects.order_by("pk").first())[0].after
    assert {"updated_at", "sort_key_fr", "names_ko", "status", "title"}.isdisjoint(recorded)


def test_loading_of_the_records_is_written_down_as_such():
    first = changes(Meeting.objects.get(event__slug="2019-05-20-visio"))[0]
    assert first.is_insert
    assert first.context.metadata == {"label": "records"}


def test_relations_are_written_down():
    event = Event.objects.standing_alone().filter(sources=None).order_by("pk").first() or Event.objects.create(slug="a")
    source = Source.objects.order_by("pk").first()
    event.sources.add(source)
    last = Change.objects.filter(table="meetings_event_sources").last()
    assert (last.after["event_id"], last.after["source_id"]) == (event.pk, source.pk)


def test_author_of_what_a_form_writes_is_known():
    officer = signed_in("cuf", role=Role.SECRETARIAT)
    place = Organisation.objects.filter(figures__isnull=False).order_by("pk").first()
    screen = Screen(officer, f"/admin/partnerships/organisation/{place.pk}/change/")
    screen.write(summary_fr="Autre phrase.", **{"figures-0-value_ko": "오백만 명"})
    assert errors(screen.save()) == {}
    own = changes(place)[-1]
    row = Change.objects.filter(table=Figure._meta.db_table).last()
    assert own.context_id == row.context_id
    assert own.context.metadata == {"user": officer.user.pk}


def test_author_of_an_action_on_many_records_is_known():
    officer = signed_in("cuf", role=Role.SECRETARIAT)
    events = list(Event.objects.standing_alone().filter(visibility="public").order_by("pk")[:2])
    chosen = {"action": "take_back", "_selected_action": [event.pk for event in events]}
    officer.post("/admin/meetings/event/", chosen)
    last = [changes(event)[-1] for event in events]
    assert [(one.before["visibility"], one.after["visibility"]) for one in last] == [("public", "draft")] * 2
    assert {one.context.metadata["user"] for one in last} == {officer.user.pk}


def test_copies_of_the_tests_have_no_history():
    before = Change.objects.count()
    multiply(2)
    assert Change.objects.count() == before
    with pgtrigger.ignore():
        Person.objects.create(family_name="Personne")
    assert Change.objects.count() == before
