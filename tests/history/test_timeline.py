"""The history of a record on the screen: versions, authors, what changed word by word, and who may read it."""

import pytest
from django.contrib import admin

from accounts.roles import Role
from history import words
from meetings.models import Event, Meeting
from office.base import RecordAdmin
from partnerships.models import Organisation, Partnership, Source
from tests.history.office import edits, versions, write
from tests.people import signed_in
from tests.screens import Screen, errors, screen_of

pytestmark = pytest.mark.django_db


def test_version_tells_who_when_and_what_in_both_languages(secretary):
    place = Organisation.objects.get(slug="byeolbit")
    place.summary_fr, place.summary_ko = "Un district du sud de Séoul.", "서울 남쪽의 자치구입니다."
    place.save()
    write(secretary, place, summary_fr="Un arrondissement du sud de Séoul.", summary_ko="서울 남부의 자치구입니다.")
    latest = versions(secretary, place)[0]
    assert latest.one("span", "version-author").text == "Claire Martin"
    assert latest.all("time")
    found = edits(latest)
    assert set(found) == {"En une phrase français", "En une phrase 한국어"}
    korean = found["En une phrase 한국어"]
    assert (korean.language, korean.one("del").text, korean.one("ins").text) == ("ko", "남쪽의", "남부의")
    assert found["En une phrase français"].text == "Un district arrondissement du sud de Séoul."


def test_rows_and_relations_stand_with_the_version_that_changed_them(secretary):
    place = Organisation.objects.filter(figures__isnull=False).order_by("pk").first()
    source = Source.objects.exclude(organisation=place).order_by("pk").first()
    kept = list(place.sources.values_list("pk", flat=True))
    write(
        secretary,
        place,
        **{"figures-0-value_ko": "오백만 명", "figures-0-value_fr": "5 millions", "sources": [*kept, source.pk]},
    )
    latest = versions(secretary, place)[0]
    titles = [each.text for each in latest.all("h3")]
    assert len(titles) == 1
    assert "5 millions" in titles[0]
    assert source.title in edits(latest)["Sources"].one("ins").text
    assert edits(latest)["Valeur indiquée par la source 한국어"].one("ins").text == "오백만 명"


def test_relation_of_a_row_stands_with_the_row(secretary):
    item = Meeting.objects.get(event__slug="2019-05-20-visio").items.order_by("position").first()
    place = Organisation.objects.exclude(agenda_items=item).order_by("pk").first()
    item.organisations.add(place)
    latest = versions(secretary, item.meeting)[0]
    assert item.title in latest.one("h3").text
    assert latest.one("ins").text == place.name


def test_row_that_was_added_and_taken_away_is_told(secretary):
    event = Event.objects.create(slug="atelier", title_fr="Atelier", kind="meeting")
    meeting = Meeting.objects.create(event=event)
    screen = Screen.of(secretary, meeting).add_row("items", title_fr="Ouverture", title_ko="개회")
    assert errors(screen.save()) == {}
    write(secretary, meeting, **{"items-0-DELETE": "on"})
    removed, added = versions(secretary, meeting)[:2]
    assert [each.one("h3").text for each in (removed, added)] == [
        "Point de l’ordre du jour Ouverture suppression",
        "Point de l’ordre du jour Ouverture ajout",
    ]
    assert "개회" in removed.one("details").text


def test_what_a_change_points_to_has_its_name_even_when_it_is_gone(secretary):
    source = Source.objects.create(key="lettre", title_fr="Lettre perdue")
    event = Event.objects.create(slug="fete", title_fr="Fête")
    event.sources.add(source)
    secretary.post(f"{screen_of(source)}delete/", {"post": "yes"})
    assert not event.sources.exists()
    assert "Lettre perdue" in versions(secretary, event)[0].text


def test_records_that_were_loaded_say_so(secretary):
    first = versions(secretary, Partnership.objects.get(slug="valmont--garam"))[-1]
    assert first.one("span", "version-author").text == "chargé avec les données du groupe"
    assert "Fiche créée" in first.text


def test_korean_editor_reads_it_in_korean(secretary, korean_editor):
    place = Organisation.objects.get(slug="byeolbit")
    write(korean_editor, place, summary_ko="새 문장입니다.")
    latest = versions(korean_editor, place)[0]
    assert latest.one("span", "version-author").text == "송 재민"
    assert list(edits(latest)) == ["한 문장 요약 한국어"]


def test_history_is_for_whoever_keeps_the_records(visitor, member):
    place = Organisation.objects.get(slug="byeolbit")
    editor = signed_in("byeolbit", role=Role.COLLECTIVITY_EDITOR, organisation=place)
    assert visitor.get(f"{screen_of(place)}history/").status_code == 302
    assert "/account/login/" in visitor.get(f"{screen_of(place)}history/", follow=True).redirect_chain[-1][0]
    for reader in (member, editor):
        assert reader.get(f"{screen_of(place)}history/", follow=True).status_code == 403


def test_history_asks_as_often_however_long_it_is(secretary, django_assert_max_num_queries):
    meeting = Meeting.objects.get(event__slug="2019-05-20-visio")
    for number in range(60):
        meeting.items.update(speaker_fr=f"Personne {number}")
    with django_assert_max_num_queries(25):
        assert len(versions(secretary, meeting)) <= 20


def test_screen_opens_for_every_kind_of_record(secretary, korean_editor):
    for model, options in admin.site._registry.items():
        record = model._default_manager.order_by("pk").first()
        if record and isinstance(options, RecordAdmin):
            for reader in (secretary, korean_editor):
                assert versions(reader, record), record


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Le maire de Lille", "La maire de Lille", [("out", "Le "), ("in", "La "), ("", "maire de Lille")]),
        ("가람시와 협력", "가람시가 협력", [("out", "가람시와 "), ("in", "가람시가 "), ("", "협력")]),
        ("", "새 글", [("in", "새 글")]),
        ("ancien", "", [("out", "ancien")]),
    ],
)
def test_difference_is_word_by_word(before, after, told):
    assert [(piece.kind, piece.words) for piece in words.difference(before, after)] == told


def test_long_text_shows_only_the_words_around_a_change():
    text = " ".join(f"mot{number}" for number in range(500))
    pieces = words.difference(text, text.replace("mot250", "autre"))
    assert sum(len(piece.words.split()) for piece in pieces) < 40
    assert [piece.words.strip() for piece in pieces if piece.kind] == ["mot250", "autre"]


def test_formatted_text_is_read_by_paragraphs():
    assert words.readable("<p>Un&nbsp;&amp; deux</p><ul><li>trois</li></ul>") == "Un\xa0& deux\ntrois"
