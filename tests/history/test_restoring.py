"""An earlier version comes back: whole, as a new version, and only as far as one may write it."""

import pytest

from history.triggers import not_recorded
from meetings.models import AgendaItem, Decision, Event, Meeting
from partnerships.models import Organisation, Partnership, Source, Statement
from publishing import saving
from tests.history.office import number, read_screen, restore, versions, write
from tests.people import EDITOR
from tests.screens import Screen, errors, screen_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def byeolbit():
    return Organisation.objects.get(slug="byeolbit")


def held(record) -> dict:
    """What the columns of the record hold, without those that only follow or count."""
    fresh = type(record).objects.get(pk=record.pk)
    left_out = {*not_recorded(type(record)), "sequence"} - {"kind", "status", "status_on", "started_on"}
    return {name: value for name, value in vars(fresh).items() if name not in left_out and not name.startswith("_")}


def test_both_languages_come_back_and_the_old_words_are_found_again(secretary, byeolbit):
    byeolbit.summary_fr, byeolbit.summary_ko = "Un quartier aux cerisiers.", "벚나무 동네입니다."
    byeolbit.save()
    write(secretary, byeolbit, summary_fr="Autre chose.", summary_ko="다른 문장입니다.")
    assert not Organisation.objects.search("cerisiers", EDITOR).exists()
    assert restore(secretary, byeolbit, versions(secretary, byeolbit)[1]).status_code == 302
    byeolbit.refresh_from_db()
    assert (byeolbit.summary_fr, byeolbit.summary_ko) == ("Un quartier aux cerisiers.", "벚나무 동네입니다.")
    assert Organisation.objects.search("cerisiers", EDITOR).get() == byeolbit
    assert Organisation.objects.search("벚나무", EDITOR).get() == byeolbit


def test_restoring_makes_a_new_version_that_says_so(secretary, byeolbit):
    write(secretary, byeolbit, summary_fr="Une.")
    write(secretary, byeolbit, summary_fr="Deux.")
    before = versions(secretary, byeolbit)
    restore(secretary, byeolbit, before[1])
    after = versions(secretary, byeolbit)
    assert len(after) == len(before) + 1
    assert "Rétabli d’après la version du" in after[0].text
    assert after[0].one("ins").text == "Une"
    assert after[0].one("span", "version-author").text == "Claire Martin"


def test_screen_shows_what_will_change_before_it_changes(secretary, byeolbit):
    write(secretary, byeolbit, summary_fr="Une phrase.")
    write(secretary, byeolbit, summary_fr="Deux phrases.")
    screen = read_screen(secretary, f"{screen_of(byeolbit)}history/{number(versions(secretary, byeolbit)[1])}/restore/")
    assert [each.text for each in screen.all("del")] == ["Deux phrases"]
    assert [each.text for each in screen.all("ins")] == ["Une phrase"]
    byeolbit.refresh_from_db()
    assert byeolbit.summary_fr == "Deux phrases."


def test_rows_that_were_changed_taken_away_and_added_are_as_before(secretary, meeting):
    items, people = list(meeting.items.values()), list(meeting.attendances.values())
    decisions, annexes = list(meeting.decisions.values()), list(meeting.annexes.values())
    related = {item.pk: set(item.organisations.all()) for item in meeting.items.all()}
    screen = Screen.of(secretary, meeting)
    screen.write(**{"items-0-minutes_ko": "<p>고쳐 쓴 내용</p>", "items-1-DELETE": "on", "decisions-0-DELETE": "on"})
    screen.write(**{"attendances-2-function_fr": "autre", "annexes-0-DELETE": "on", "items-0-organisations": []})
    assert errors(screen.add_row("items", title_fr="Point de trop").save()) == {}
    meeting.attendances.first().delete()
    assert restore(secretary, meeting, versions(secretary, meeting)[-1]).status_code == 302
    assert list(meeting.items.values()) == items
    assert list(meeting.attendances.values()) == people
    assert list(meeting.decisions.values()) == decisions
    assert list(meeting.annexes.values()) == annexes
    assert {item.pk: set(item.organisations.all()) for item in meeting.items.all()} == related


def test_relations_come_back(secretary):
    event = Event.objects.create(slug="fete", title_fr="Fête")
    sources = list(Source.objects.order_by("pk")[:3])
    event.sources.set(sources[:2])
    write(secretary, event, sources=[sources[2].pk], title_fr="Fête d’été")
    restore(secretary, event, versions(secretary, event)[-1])
    assert set(event.sources.all()) == set(sources[:2])


def test_partnership_follows_its_restored_agreements(secretary):
    partnership = Partnership.objects.filter(agreements__state="signed").order_by("pk").first()
    before = held(partnership)
    partnership.agreements.all().delete()
    saving.reindex(partnership)
    assert held(partnership) != before
    write(secretary, partnership, summary_fr="Sans accord.")
    restore(secretary, partnership, versions(secretary, partnership)[-1])
    assert held(partnership) == before


def test_of_statements_that_disagree_the_other_one_is_retained_again(secretary):
    retained = Statement.objects.filter(is_retained=True, is_disputed=True).order_by("pk").first()
    other = retained.partnership.statements.filter(
        is_disputed=True, subject=retained.subject, is_retained=False
    ).first()
    Statement.objects.filter(pk=retained.pk).update(is_retained=False)
    Statement.objects.filter(pk=other.pk).update(is_retained=True)
    write(secretary, retained.partnership, summary_fr="Autre.")
    restore(secretary, retained.partnership, versions(secretary, retained.partnership)[-1])
    retained.refresh_from_db(), other.refresh_from_db()
    assert (retained.is_retained, other.is_retained) == (True, False)


def test_changed_event_is_a_new_version_for_calendars_again(secretary, meeting):
    write(secretary, meeting, place_fr="À Paris")
    restore(secretary, meeting, versions(secretary, meeting)[-1])
    assert Event.objects.get(pk=meeting.pk).sequence == 2


def test_korean_editor_restores_korean_texts_only_of_what_cuf_keeps(secretary, korean_editor):
    place = Organisation.objects.get(slug="pays-des-lacs")
    write(secretary, place, summary_fr="Une.", summary_ko="하나입니다.", website="https://un.example/")
    write(secretary, place, summary_fr="Deux.", summary_ko="둘입니다.", website="https://deux.example/")
    rows = place.interests.count()
    place.interests.first().delete()
    old = versions(korean_editor, place)[1]
    screen = read_screen(korean_editor, f"{screen_of(place)}history/{number(old)}/restore/")
    assert [each.one("h2").text for each in screen.all("section", "version")] == ["바뀔 내용", "그대로 유지되는 내용"]
    restore(korean_editor, place, old)
    place.refresh_from_db()
    assert (place.summary_fr, place.summary_ko, place.website) == ("Deux.", "하나입니다.", "https://deux.example/")
    assert place.interests.count() == rows - 1


def test_korean_editor_restores_all_but_the_french_of_what_gaok_keeps(secretary, korean_editor, byeolbit):
    write(secretary, byeolbit, summary_fr="Une.", summary_ko="하나입니다.", website="https://un.example/")
    write(secretary, byeolbit, summary_fr="Deux.", summary_ko="둘입니다.", website="https://deux.example/")
    restore(korean_editor, byeolbit, versions(korean_editor, byeolbit)[1])
    byeolbit.refresh_from_db()
    assert (byeolbit.summary_fr, byeolbit.summary_ko, byeolbit.website) == (
        "Deux.",
        "하나입니다.",
        "https://un.example/",
    )


def test_korean_editor_does_not_undo_a_published_decision(secretary, korean_editor):
    decision = Decision.objects.filter(kind="follow-up", meeting__minutes_state="published").order_by("pk").first()
    write(secretary, decision, state="done", text_ko="바뀐 글입니다.")
    before = held(decision)
    restore(korean_editor, decision, versions(korean_editor, decision)[-1])
    assert {name for name, value in held(decision).items() if value != before[name]} == {"text_ko"}


def test_restoring_is_refused_to_whoever_does_not_keep_the_records(secretary, visitor, member, byeolbit):
    write(secretary, byeolbit, summary_fr="Autre.")
    version = number(versions(secretary, byeolbit)[-1])
    address = f"{screen_of(byeolbit)}history/{version}/restore/"
    latest = number(versions(secretary, byeolbit)[0])
    for reader in (visitor, member):
        reader.get(address), reader.post(address, {"latest": latest})
    byeolbit.refresh_from_db()
    assert byeolbit.summary_fr == "Autre."


def test_korean_editor_restores_nothing_that_gaok_may_only_see(secretary, korean_editor):
    exchange = Partnership.objects.filter(exchanges__isnull=False).order_by("pk").first().exchanges.first()
    write(secretary, exchange, title_ko="바뀐 제목")
    version = number(versions(secretary, exchange)[-1])
    latest = number(versions(secretary, exchange)[0])
    answer = korean_editor.post(f"{screen_of(exchange)}history/{version}/restore/", {"latest": latest})
    assert answer.status_code == 403
    exchange.refresh_from_db()
    assert exchange.title_ko == "바뀐 제목"


def test_who_was_overtaken_looks_again_first(secretary, byeolbit):
    write(secretary, byeolbit, summary_fr="Une.")
    write(secretary, byeolbit, summary_fr="Deux.")
    old, overtaken = versions(secretary, byeolbit)[1], number(versions(secretary, byeolbit)[0])
    write(secretary, byeolbit, summary_fr="Trois.")
    answer = secretary.post(f"{screen_of(byeolbit)}history/{number(old)}/restore/", {"latest": overtaken})
    assert answer.status_code == 200
    assert "entre-temps" in answer.content.decode()
    byeolbit.refresh_from_db()
    assert byeolbit.summary_fr == "Trois."


def test_address_that_another_record_has_now_is_said(secretary):
    event = Event.objects.create(slug="fete", title_fr="Fête")
    write(secretary, event, slug="fete-2")
    Event.objects.create(slug="fete", title_fr="Autre fête")
    answer = restore(secretary, event, versions(secretary, event)[-1])
    assert answer.status_code == 200
    assert 'class="errornote"' in answer.content.decode()
    event.refresh_from_db()
    assert event.slug == "fete-2"


def test_what_points_to_something_gone_stays_as_it_is(secretary):
    source = Source.objects.create(key="lettre", title_fr="Lettre")
    event = Event.objects.create(slug="atelier", title_fr="Atelier", kind="meeting")
    meeting = Meeting.objects.create(event=event, minutes_source=source)
    event.sources.add(source)
    write(secretary, meeting, minutes_source="", sources=[], title_fr="Autre")
    source.delete()
    assert restore(secretary, meeting, versions(secretary, meeting)[-1]).status_code == 302
    meeting.refresh_from_db()
    event = meeting.event
    assert (event.title_fr, meeting.minutes_source, list(event.sources.all())) == ("Atelier", None, [])


def test_item_inside_an_item_comes_back_inside_it(secretary):
    event = Event.objects.create(slug="atelier", title_fr="Atelier", kind="meeting")
    meeting = Meeting.objects.create(event=event)
    main = AgendaItem.objects.create(meeting=meeting, title_fr="Ouverture", position=1)
    AgendaItem.objects.create(meeting=meeting, title_fr="Mot d’accueil", position=2, parent=main)
    write(secretary, meeting, **{"items-0-DELETE": "on"})
    assert not meeting.items.exists()
    restore(secretary, meeting, versions(secretary, meeting)[-1])
    assert meeting.items.get(title_fr="Mot d’accueil").parent == main


def test_two_versions_can_be_compared(secretary, byeolbit):
    for words in ("Une.", "Deux.", "Trois."):
        write(secretary, byeolbit, summary_fr=words)
    third, _second, first = versions(secretary, byeolbit)[:3]
    for chosen in ((first, third), (third, first)):
        address = f"{screen_of(byeolbit)}history/compare/?from={number(chosen[0])}&to={number(chosen[1])}"
        screen = read_screen(secretary, address)
        assert (screen.one("del").text, screen.one("ins").text) == ("Une", "Trois")
    assert secretary.get(f"{screen_of(byeolbit)}history/compare/?from=0&to=x").status_code == 404


def test_comparing_is_for_whoever_sees_the_record(secretary, member, byeolbit):
    write(secretary, byeolbit, summary_fr="Une.")
    numbers = [number(version) for version in versions(secretary, byeolbit)[:2]]
    address = f"{screen_of(byeolbit)}history/compare/?from={numbers[0]}&to={numbers[1]}"
    assert member.get(address, follow=True).status_code == 403
