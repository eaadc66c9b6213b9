"""People to speak to at an organisation: shown during their time, to the readers they agreed to."""

import pytest

from accounts.roles import Role
from partnerships.models import Contact, Organisation, Person
from tests.pages import main
from tests.people import signed_in
from tests.screens import Screen, errors

pytestmark = pytest.mark.django_db


@pytest.fixture
def byeolbit():
    return Organisation.objects.get(slug="byeolbit")


@pytest.fixture
def name(byeolbit):
    """Names somebody at Byeolbit."""

    def name(visibility="public", **fields) -> Contact:
        person = Person.objects.create(
            family_name="Han", given_name="Ji Won", native_name="한지원", family_name_first=True
        )
        Person.objects.filter(pk=person.pk).update(visibility=visibility)
        values = {
            "charge": "officer",
            "function_fr": "chargée des relations internationales",
            "function_ko": "국제교류 담당",
        }
        return Contact.objects.create(organisation=byeolbit, person=person, **values | fields)

    return name


def section(reader, code="fr") -> str:
    """What the page of Byeolbit says of the people to speak to, "" when it has no such section."""
    found = main(reader, f"/{code}/collectivities/byeolbit/").all("ul", "people")
    return found[0].text if found else ""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Ji Won HAN agent référent chargée des relations internationales"),
        ("ko", "한지원 담당 공무원 국제교류 담당"),
    ],
)
def test_page_names_the_person_with_charge_and_function(visitor, name, code, words):
    name()
    assert section(visitor, code) == words


def test_name_is_shown_to_whom_the_person_agreed_to(visitor, member, cuf_officer, name):
    name(visibility="members")
    assert [bool(section(reader)) for reader in (visitor, member, cuf_officer)] == [False, True, True]
    Person.objects.filter(native_name="한지원").update(visibility="hidden")
    assert [bool(section(reader)) for reader in (visitor, member, cuf_officer)] == [False, False, True]


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "is_shown"),
    [("2020", "2024-06", False), ("2020", "", True), ("", "2999", True), ("2999-01-01", "", False)],
)
def test_person_is_named_for_as_long_as_it_lasts(visitor, name, valid_from, valid_to, is_shown):
    name(valid_from=valid_from, valid_to=valid_to)
    assert bool(section(visitor)) == is_shown


def test_neither_mail_nor_telephone_is_ever_shown(cuf_officer, name):
    contact = name()
    Person.objects.filter(pk=contact.person_id).update(email="han@byeolbit.example", telephone="02-2155-0000")
    page = cuf_officer.get("/fr/collectivities/byeolbit/").content.decode()
    assert "han@byeolbit.example" not in page
    assert "02-2155" not in page


def test_korean_editor_names_somebody_for_a_korean_organisation_only(byeolbit):
    editor = signed_in("gaok", role=Role.KOREAN_EDITOR, language="ko")
    person = Person.objects.create(family_name="Han", native_name="한지원", family_name_first=True)
    for slug, expected in (("byeolbit", 1), ("pays-des-lacs", 0)):
        place = Organisation.objects.get(slug=slug)
        screen = Screen(editor, f"/admin/partnerships/organisation/{place.pk}/change/")
        if "contacts-TOTAL_FORMS" in screen.data:
            screen.write(**{"contacts-TOTAL_FORMS": 1, "contacts-0-person": person.pk, "contacts-0-charge": "elected"})
            screen.write(
                **{"contacts-0-function_ko": "부구청장", "contacts-0-id": "", "contacts-0-organisation": place.pk}
            )
        screen.save()
        assert place.contacts.count() == expected


def test_period_that_ends_before_it_begins_is_refused(cuf_officer, byeolbit):
    person = Person.objects.create(family_name="Han")
    screen = Screen(cuf_officer, f"/admin/partnerships/organisation/{byeolbit.pk}/change/")
    screen.add_row("contacts", person=person.pk, valid_from="2024", valid_to="2023", function_fr="cheffe de service")
    answer = screen.save()
    assert errors(answer) or answer.status_code == 200
    assert "La période se termine avant de commencer." in answer.content.decode()
    assert "cheffe de service" in answer.content.decode()
