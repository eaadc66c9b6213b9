"""A whole partnership is kept on one screen, and what follows from it follows by itself."""

import json
import re

import pytest
from django.contrib.auth.models import AnonymousUser

from partnerships.models import Agreement, Notice, Organisation, Partnership, Person
from publishing import saving
from tests.people import EDITOR
from tests.screens import Screen, errors, form_of

PARTNERSHIPS = "/admin/partnerships/partnership/"
ORGANISATIONS = "/admin/partnerships/organisation/"


def suggestions(officer, words: str, model: str, field: str, app: str = "partnerships") -> list[str]:
    """The names that the search box of `field` on the screen of `model` proposes for `words`, the best first."""
    return [label.partition(" – ")[0] for label in labels(officer, words, model, field, app)]


def labels(officer, words: str, model: str, field: str, app: str = "partnerships") -> list[str]:
    """What it proposes, with what tells each from others of that name."""
    asked = {"term": words, "app_label": app, "model_name": model, "field_name": field}
    answer = officer.get("/admin/autocomplete/", asked)
    return [one["text"] for one in json.loads(answer.content)["results"]]


@pytest.fixture
def evreuil(db):
    return Organisation.objects.get(slug="evreuil")


@pytest.fixture
def pair(db):
    return Partnership.objects.get(slug="valmont--garam")


@pytest.mark.parametrize("words", ["별빛", "ㅂㅂ", "Byeolbit"])
def test_search_box_finds_an_organisation_in_either_script(cuf_officer, words):
    assert "Byeolbit" in suggestions(cuf_officer, words, "party", "organisation")


def test_search_box_finds_a_person_a_theme_and_a_source(cuf_officer):
    saving.save(Person(family_name="Song", given_name="Jae", native_name="송정재", spellings=["Jeong-Jae"]))
    for words in ("song", "송정", "Jeong-J"):
        assert "Jae Song" in suggestions(cuf_officer, words, "attendance", "person", "meetings")
    assert suggestions(cuf_officer, "문화", "themelink", "theme")
    assert suggestions(cuf_officer, "m19", "agreement", "sources")


@pytest.mark.parametrize(("code", "names"), [("fr", "Valmont-sur-Mer ⇄ Garam"), ("ko", "발몽쉬르메르 ⇄ 가람시")])
def test_search_box_names_the_parties_in_the_language_of_the_officer(cuf_officer, code, names):
    cuf_officer.cookies["django_language"] = code
    assert names in suggestions(cuf_officer, "garam", "event", "partnerships", "meetings")


def test_partnership_has_the_names_of_its_parties_at_hand(pair, django_assert_num_queries):
    partnerships = list(Partnership.objects.visible_to(AnonymousUser()).filter(title_fr=None))
    with django_assert_num_queries(0):
        assert all(" ⇄ " in str(each) and "--" not in str(each) for each in partnerships)


def test_partnership_takes_the_new_name_of_a_party(cuf_officer, pair):
    garam = Organisation.objects.get(slug="garam")
    assert errors(Screen(cuf_officer, form_of(garam)).write(name_fr="Garam-la-Neuve").save()) == {}
    assert str(Partnership.objects.get(pk=pair.pk)) == "Valmont-sur-Mer ⇄ Garam-la-Neuve"


def test_new_partnership_takes_sides_and_address_from_its_parties(cuf_officer, evreuil):
    byeolbit = Organisation.objects.get(slug="byeolbit")
    screen = Screen(cuf_officer, PARTNERSHIPS + "add/")
    screen.add_row("parties", organisation=evreuil.pk, side="").add_row("parties", organisation=byeolbit.pk, side="")
    screen.add_row("agreements", kind="twinning", state="signed", signed_on="2019", title_ko="자매결연")
    assert errors(screen.save()) == {}
    made = Partnership.objects.get(slug="evreuil--byeolbit")
    assert [(party.organisation.slug, party.side, party.position) for party in made.parties.all()] == [
        ("evreuil", "fr", 1),
        ("byeolbit", "kr", 2),
    ]
    assert (made.kind, made.status, made.started_on) == ("twinning", "signed", "2019")
    assert made in Partnership.objects.search("에브뢰유", EDITOR)


def test_side_that_is_written_stays(cuf_officer, pair, evreuil):
    screen = Screen(cuf_officer, form_of(pair)).add_row("parties", organisation=evreuil.pk, side="other")
    assert errors(screen.save()) == {}
    assert pair.parties.get(organisation=evreuil).side == "other"


def test_same_party_twice_is_refused_with_a_message(cuf_officer, pair):
    garam = Organisation.objects.get(slug="garam")
    answer = Screen(cuf_officer, form_of(pair)).add_row("parties", organisation=garam.pk).save()
    assert answer.status_code == 200
    assert any(formset.formset.total_error_count() for formset in answer.context["inline_admin_formsets"])


def test_one_statement_at_most_is_retained_where_sources_disagree(cuf_officer, pair):
    pair.statements.filter(subject="start").delete()
    screen = Screen(cuf_officer, form_of(pair))
    row = {"subject": "start", "is_disputed": "on"}
    screen.add_row("statements", text_fr="en 2003", is_retained="on", **row).add_row(
        "statements", text_fr="en 2005", **row
    )
    assert errors(screen.save()) == {}
    first, second = pair.statements.filter(subject="start").order_by("text_fr")
    screen = Screen(cuf_officer, form_of(pair))
    rows = {
        screen.data[name]: name.removesuffix("-id") for name in screen.data if re.fullmatch(r"statements-\d+-id", name)
    }
    one, other = rows[str(first.pk)], rows[str(second.pk)]
    answer = screen.write(**{f"{other}-is_retained": "on"}).save()
    assert answer.status_code == 200
    del screen.data[f"{one}-is_retained"]
    assert errors(screen.save()) == {}
    assert pair.statements.get(subject="start", is_retained=True) == second
    screen = Screen(cuf_officer, form_of(pair)).write(**{f"{one}-is_retained": "on"})
    del screen.data[f"{other}-is_retained"]
    assert errors(screen.save()) == {}
    assert pair.statements.get(subject="start", is_retained=True) == first


def test_status_follows_a_new_exchange(cuf_officer, pair):
    screen = Screen(cuf_officer, form_of(pair))
    screen.add_row("exchanges", title_ko="청소년 축제", kind="festival", state="done", starts_on="2030-05")
    assert errors(screen.save()) == {}
    pair.refresh_from_db()
    assert (pair.status, pair.status_on) == ("active", "2030-05")
    assert pair in Partnership.objects.search("청소년 축제", EDITOR)


def test_end_of_an_agreement_before_its_beginning_is_refused(cuf_officer, pair):
    screen = Screen(cuf_officer, form_of(pair))
    screen.write(**{"agreements-0-signed_on": "2005", "agreements-0-signed_on_end": "2001"})
    assert "agreements-0-__all__" in errors(screen.save())


def test_row_needs_a_text_in_one_language(cuf_officer, pair):
    screen = Screen(cuf_officer, form_of(pair)).add_row("statements", subject="start", as_of="2003")
    number = int(screen.data["statements-TOTAL_FORMS"]) - 1
    assert {f"statements-{number}-text_fr", f"statements-{number}-text_ko"} <= errors(screen.save()).keys()


def test_sources_of_a_row_that_is_left_alone_stay(cuf_officer, pair):
    sources = {row.pk: set(row.sources.all()) for row in pair.statements.all()}
    assert errors(Screen(cuf_officer, form_of(pair)).write(summary_ko="자매결연 도시").save()) == {}
    assert {row.pk: set(row.sources.all()) for row in pair.statements.all()} == sources
    assert Partnership.objects.get(pk=pair.pk).summary_ko == "자매결연 도시"


def test_sources_of_a_row_can_be_taken_away(cuf_officer, pair):
    agreement = Agreement.objects.filter(partnership=pair, sources__isnull=False).first()
    screen = Screen(cuf_officer, form_of(pair))
    row = next(
        name
        for name in screen.data
        if re.fullmatch(r"agreements-\d+-id", name) and screen.data[name] == str(agreement.pk)
    )
    screen.data.setlist(row.replace("-id", "-sources"), [])
    assert errors(screen.save()) == {}
    assert not agreement.sources.exists()


def test_partnership_is_found_by_the_new_name_of_a_party(cuf_officer, evreuil, pair):
    valmont = Organisation.objects.get(slug="valmont")
    assert errors(Screen(cuf_officer, form_of(valmont)).write(aliases="Valmont-la-Neuve").save()) == {}
    assert pair in Partnership.objects.search("valmont-la-neuve", EDITOR)
    assert valmont in Organisation.objects.search("neuve", EDITOR)


def test_former_name_written_on_the_screen_is_found(cuf_officer, evreuil):
    screen = Screen(cuf_officer, form_of(evreuil)).add_row("former_names", name_fr="Aquianum", valid_to="1000")
    assert errors(screen.save()) == {}
    assert evreuil in Organisation.objects.search("aquianum", EDITOR)


def test_new_parent_gives_the_region(cuf_officer, evreuil):
    parent = Organisation.objects.get(slug="grand-littoral")
    assert errors(Screen(cuf_officer, form_of(evreuil)).write(parent=parent.pk).save()) == {}
    assert Organisation.objects.get(pk=evreuil.pk).region == parent


def test_notice_is_kept_on_the_screen_of_its_organisation(cuf_officer, evreuil):
    screen = Screen(cuf_officer, form_of(evreuil)).add_row(
        "notices", kind="seeks-partner", text_ko="온천 도시를 찾습니다"
    )
    assert errors(screen.save()) == {}
    assert Notice.objects.open().filter(organisation=evreuil, text_ko="온천 도시를 찾습니다").exists()


def test_doubtful_name_in_hangul_is_told_to_editors(cuf_officer, evreuil):
    Organisation.objects.filter(pk=evreuil.pk).update(hangul_confidence="low")
    listed = cuf_officer.get(ORGANISATIONS + "?hangul=doubtful")
    assert evreuil in listed.context["cl"].result_list
    assert all(row.has_doubtful_hangul for row in listed.context["cl"].result_list)
    assert 'class="badge badge-alert"' in listed.content.decode()
    assert 'class="office-warning"' in cuf_officer.get(form_of(evreuil)).content.decode()
    Organisation.objects.filter(pk=evreuil.pk).update(hangul_confidence="confirmed")
    assert 'class="office-warning"' not in cuf_officer.get(form_of(evreuil)).content.decode()


@pytest.mark.parametrize("slug", ["valmont--garam"])
def test_screen_of_a_partnership_asks_little_of_the_database(cuf_officer, slug, django_assert_max_num_queries):
    with django_assert_max_num_queries(25):
        cuf_officer.get(form_of(Partnership.objects.get(slug=slug)))


def test_search_box_tells_two_people_of_one_name_apart(cuf_officer, meeting):
    for slug, function in (("garam", "국제교류팀장"), ("byeolbit", "문화과 주무관")):
        person = Person(family_name="Kim", given_name="Min-su", native_name="김민수", family_name_first=True)
        saving.save(person)
        place = Organisation.objects.get(slug=slug)
        meeting.attendances.create(person=person, organisation=place, function_ko=function, position=90)
    offered = labels(cuf_officer, "김민수", "attendance", "person", "meetings")
    assert sorted(offered) == ["Min-su KIM – 국제교류팀장, Garam", "Min-su KIM – 문화과 주무관, Byeolbit"]


def test_search_box_offers_what_is_called_so_first(cuf_officer):
    saving.save(Organisation(name_fr="Aval", name_ko="아발", country="fr", kind="commune", aliases=["Garam du Sud"]))
    offered = labels(cuf_officer, "garam", "party", "organisation")
    assert offered[0].startswith("Garam – ")
    assert any(each.startswith("Aval – commune, France") for each in offered[1:])
