"""What belongs to two records is found at both, from the hour on which one of them changes."""

import datetime

import pytest
from django.utils import timezone

from meetings.models import Event
from news.models import Article
from partnerships.models import Organisation
from publishing import saving
from publishing.refreshing import refresh, show_what_begins
from tests.accounts.samples import FRENCH, place
from tests.people import ANYBODY
from tests.screens import Screen, errors

pytestmark = pytest.mark.django_db


def test_refresh_finds_what_sql_changed_and_repairs_it():
    place, event = (
        Organisation.objects.get(slug="saint-aubin"),
        Event.objects.filter(starts_on="", starts_at=None).first(),
    )
    Organisation.objects.filter(pk=place.pk).update(name_fr="Champignac", slug="champignac")
    Event.objects.filter(pk=event.pk).update(starts_on="2031-05-01")
    repaired = refresh()
    assert "Champignac" in repaired["partnerships.organisation"]
    assert str(event) in repaired["meetings.event"]
    place.refresh_from_db()
    assert place.former_slugs == ["saint-aubin"]
    assert place in Organisation.objects.search("champignac", ANYBODY)
    assert refresh() == {}


def article_about(place: Organisation) -> Article:
    article = Article(title_fr="Une nouvelle", visibility="public")
    with saving.writing(article):
        article.save()
        article.organisations.add(place)
    return article


def renamed(officer, place: Organisation, **texts) -> None:
    assert errors(Screen.of(officer, place).write(**texts).save()) == {}


def test_article_is_found_by_the_new_name_of_its_organisation(cuf_officer):
    town = place(FRENCH)
    article = article_about(town)
    renamed(cuf_officer, town, name_fr="Champignac")
    assert list(Article.objects.search("champignac", ANYBODY)) == [article]


def test_article_is_not_found_by_the_name_of_an_organisation_that_became_a_draft(cuf_officer):
    town = place(FRENCH)
    saving.publish(town)
    article = article_about(town)
    renamed(cuf_officer, town, name_fr="Champignac")
    renamed(cuf_officer, town, visibility="draft")
    assert article not in Article.objects.search("champignac", ANYBODY)


def test_event_is_found_by_its_organisation_from_the_day_on_which_that_is_shown():
    place = Organisation(name_fr="Champignac", country="fr", kind="commune", visibility="public")
    place.visible_from = timezone.localdate() + datetime.timedelta(days=1)
    saving.save(place)
    event = Event(title_fr="Une fête", visibility="public")
    with saving.writing(event):
        event.save()
        event.organisations.add(place)
    assert not Event.objects.search("champignac", ANYBODY).exists()
    Organisation.objects.filter(pk=place.pk).update(visible_from=timezone.localdate())  # the day has come
    assert show_what_begins(timezone.localdate()) == ["Champignac"]  # as every midnight
    assert list(Event.objects.search("champignac", ANYBODY)) == [event]


def test_only_the_successor_of_today_is_found_by_the_former_name(cuf_officer):
    former = Organisation(name_fr="Champignac", country="fr", kind="commune", visibility="public")
    saving.save(former)
    for slug in ("ile-verte", "saint-aubin"):
        renamed(cuf_officer, former, successor=Organisation.objects.get(slug=slug).pk, succession="merger")
    assert {one.slug for one in Organisation.objects.search("champignac", ANYBODY)} == {former.slug, "saint-aubin"}
