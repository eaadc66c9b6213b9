"""Two officers on the same record at the same time: both are kept, and nobody overwrites the other unknowingly."""

import pytest
from django.contrib import admin

from meetings.models import Attendance, Event
from office.base import RecordAdmin
from partnerships.models import Organisation, Partnership, Person
from tests.screens import Screen, errors, form_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def evreuil():
    return Organisation.objects.get(slug="evreuil")


def row_of(screen, rows: str, record) -> str:
    """The start of the names of the fields of `record` among the `rows` of a screen."""
    return next(
        name[:-2]
        for name, value in screen.data.items()
        if name.startswith(f"{rows}-") and name.endswith("-id") and value == str(record.pk)
    )


def test_each_side_keeps_its_language(secretary, korean_editor, evreuil):
    french, korean = Screen(secretary, form_of(evreuil)), Screen(korean_editor, form_of(evreuil))
    assert errors(french.write(summary_fr="Ville d’eau.", website="https://evreuil.example/").save()) == {}
    assert errors(korean.write(summary_ko="호숫가의 온천 도시입니다.").save()) == {}
    evreuil.refresh_from_db()
    assert (evreuil.summary_fr, evreuil.summary_ko) == ("Ville d’eau.", "호숫가의 온천 도시입니다.")
    assert evreuil.website == "https://evreuil.example/"


def test_two_colleagues_keep_what_each_of_them_changed(secretary, colleague, evreuil):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    one.write(summary_fr="Ville d’eau.", aliases="Evian").save()
    assert errors(two.write(summary_ko="온천 도시입니다.").save()) == {}
    evreuil.refresh_from_db()
    assert (evreuil.summary_fr, evreuil.summary_ko, evreuil.aliases) == ("Ville d’eau.", "온천 도시입니다.", ["Evian"])


def test_second_on_the_same_text_is_told_and_sees_both(secretary, colleague, evreuil):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    one.write(summary_fr="Celle de Claire.").save()
    answer = two.write(summary_fr="La mienne.", website="https://evreuil.example/").save()
    page = answer.content.decode()
    assert errors(answer).keys() == {"summary_fr"}
    assert "Claire Martin" in page
    assert "Celle de Claire." in page
    assert 'value="La mienne."' in page
    assert 'value="https://evreuil.example/"' in page
    evreuil.refresh_from_db()
    assert evreuil.summary_fr == "Celle de Claire."


@pytest.mark.parametrize(("takes", "kept"), [(False, "La mienne."), (True, "Celle de Claire.")])
def test_second_chooses(secretary, colleague, evreuil, takes, kept):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    one.write(summary_fr="Celle de Claire.").save()
    told = Told(two.write(summary_fr="La mienne.").save(), two)
    if takes:
        told.write(theirs="summary_fr")
    assert errors(told.save()) == {}
    evreuil.refresh_from_db()
    assert evreuil.summary_fr == kept


class Told(Screen):
    """The form as it came back."""

    def __init__(self, answer, before):
        self.officer, self.address = before.officer, before.address
        self.page, self.data, self.files = answer, Screen.read(answer), {}


def test_who_is_told_is_told_again_when_it_changes_once_more(secretary, colleague, evreuil):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    one.write(summary_fr="La première.").save()
    told = Told(two.write(summary_fr="La mienne.").save(), two)
    Screen(secretary, form_of(evreuil)).write(summary_fr="La seconde.").save()
    answer = told.save()
    assert errors(answer).keys() == {"summary_fr"}
    assert "La seconde." in answer.content.decode()


def test_another_mistake_does_not_make_the_form_forget_what_was_seen(secretary, colleague, evreuil):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    refused = Told(two.write(website="pas une adresse").save(), two)
    one.write(summary_fr="Celle de Claire.").save()
    assert errors(refused.write(website="https://evreuil.example/").save()) == {}
    evreuil.refresh_from_db()
    assert (evreuil.summary_fr, evreuil.website) == ("Celle de Claire.", "https://evreuil.example/")


def test_same_words_by_both_are_no_quarrel(secretary, colleague, evreuil):
    one, two = Screen(secretary, form_of(evreuil)), Screen(colleague, form_of(evreuil))
    one.write(summary_fr="La même.").save()
    assert errors(two.write(summary_fr="La même.").save()) == {}


def test_relations_are_compared_too(secretary, colleague):
    event = Event.objects.standing_alone().filter(organisations__isnull=False).order_by("pk").first()
    evreuil = Organisation.objects.get(slug="evreuil")
    one, two, three = (Screen(who, form_of(event)) for who in (secretary, colleague, colleague))
    chosen = one.data.getlist("organisations")
    one.write(organisations=[*chosen, evreuil.pk]).save()
    assert errors(two.write(place_fr="Évreuil").save()) == {}
    assert evreuil in event.organisations.all()
    answer = three.write(organisations=chosen[1:]).save()
    assert errors(answer).keys() == {"organisations"}
    assert evreuil in event.organisations.all()


def test_rows_of_a_meeting_are_kept_from_both(secretary, colleague, meeting):
    first, second = meeting.items.order_by("pk")[:2]
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    one.write(**{f"{row_of(one, 'items', first)}title_fr": "Accueil"}).save()
    assert errors(two.write(**{f"{row_of(two, 'items', second)}title_fr": "Suite"}).save()) == {}
    assert {"Accueil", "Suite"} <= set(meeting.items.values_list("title_fr", flat=True))


def test_same_row_changed_by_both_is_refused(secretary, colleague, meeting):
    item = meeting.items.order_by("pk").first()
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    name = f"{row_of(one, 'items', item)}minutes_fr"
    one.write(**{name: "<p>Version de Claire.</p>"}).save()
    answer = two.write(**{name: "<p>Ma version.</p>"}).save()
    assert errors(answer).keys() == {name}
    assert "<p>Version de Claire.</p>" in answer.content.decode()
    item.refresh_from_db()
    assert item.minutes_fr == "<p>Version de Claire.</p>"


def test_row_added_by_one_stays_when_the_other_saves(secretary, colleague, meeting):
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    one.add_row("items", title_fr="Point ajouté").save()
    assert errors(two.write(title_fr="Autre titre").save()) == {}
    assert meeting.items.filter(title_fr="Point ajouté").exists()


@pytest.fixture
def guest(meeting):
    person = Person.objects.create(family_name="Petit")
    return Attendance.objects.create(meeting=meeting, person=person, function_fr="invité", position=99)


def test_row_removed_by_one_is_gone_for_who_did_not_touch_it(secretary, colleague, meeting, guest):
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    one.write(**{f"{row_of(one, 'attendances', guest)}DELETE": "on"}).save()
    assert errors(two.write(title_fr="Autre titre").save()) == {}
    assert not meeting.attendances.filter(position=99).exists()


def test_row_removed_by_one_and_written_by_the_other_is_asked_about(secretary, colleague, meeting, guest):
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    one.write(**{f"{row_of(one, 'attendances', guest)}DELETE": "on"}).save()
    row = row_of(two, "attendances", guest)
    answer = two.write(**{f"{row}function_fr": "experte invitée"}).save()
    assert errors(answer).keys() == {f"{row}__all__"}
    assert "experte invitée" in answer.content.decode()
    assert errors(Told(answer, two).write(again=row[:-1]).save()) == {}
    assert meeting.attendances.get(function_fr="experte invitée").person == guest.person


def test_row_changed_by_one_is_not_removed_unseen_by_the_other(secretary, colleague, meeting, guest):
    one, two = Screen(secretary, form_of(meeting)), Screen(colleague, form_of(meeting))
    one.write(**{f"{row_of(one, 'attendances', guest)}function_fr": "experte invitée"}).save()
    answer = two.write(**{f"{row_of(two, 'attendances', guest)}DELETE": "on"}).save()
    assert answer.status_code == 200
    assert "experte invitée" in answer.content.decode()
    assert meeting.attendances.filter(pk=guest.pk).exists()
    assert errors(Told(answer, two).save()) == {}
    assert not meeting.attendances.filter(pk=guest.pk).exists()


def test_record_deleted_by_one_gives_the_other_back_what_was_typed(secretary, colleague):
    event = Event.objects.create(slug="salon", title_fr="Salon", keeper="cuf")
    screen = Screen(colleague, form_of(event)).write(description_fr="<p>Un long texte.</p>")
    secretary.post(form_of(event).replace("change", "delete"), {"post": "yes"})
    answer = screen.save()
    assert answer.status_code == 409
    assert "&lt;p&gt;Un long texte.&lt;/p&gt;" in answer.content.decode()


def test_forged_memory_of_the_screen_breaks_nothing(secretary, evreuil):
    for seen in ("[]", "{", '{"": 3}', '{"": {"summary_fr": 7}}'):
        answer = Screen(secretary, form_of(evreuil)).write(seen=seen, summary_fr=f"Phrase {seen}").save()
        assert answer.status_code in (200, 302)


@pytest.mark.parametrize(
    "model", [one for one, options in admin.site._registry.items() if isinstance(options, RecordAdmin)]
)
def test_every_kind_of_record_compares_what_was_seen(secretary, colleague, model):
    """Every text of the record and of its rows: unchanged screens overwrite nothing that a colleague wrote."""
    records = Event.objects.standing_alone() if model is Event else model._default_manager.all()
    record = records.order_by("pk").first()
    if not record:
        pytest.skip("there is no such record yet")
    one, two = Screen(secretary, form_of(record)), Screen(colleague, form_of(record))
    texts = {
        name: value + " +"
        for name, value in one.data.items()
        if name.endswith(("_fr", "_ko")) and "__prefix__" not in name and value.strip() and "<" not in value
    }
    if not texts:
        pytest.skip("no texts in two languages")
    assert errors(one.write(**texts).save()) == {}
    assert errors(two.save()) == {}
    again = Screen(secretary, form_of(record))
    assert {name: again.data[name] for name in texts} == texts


def test_a_pair_keeps_its_statements_from_both(secretary, colleague):
    pair = Partnership.objects.get(slug="valmont--garam")
    one, two = Screen(secretary, form_of(pair)), Screen(colleague, form_of(pair))
    one.add_row("statements", text_fr="Premier constat", subject="other").save()
    two.add_row("statements", text_fr="Second constat", subject="other").save()
    assert {"Premier constat", "Second constat"} <= set(pair.statements.values_list("text_fr", flat=True))
