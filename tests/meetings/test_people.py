"""People as the minutes list them: order, script, function at that date, and who may read a name."""

import pytest

from meetings.models import Attendance
from partnerships.models import Person
from tests.pages import main, read

pytestmark = pytest.mark.django_db

VISIO = "/fr/meetings/2019-05-20-visio/"


def listed(reader, address) -> list[tuple[str, str]]:
    """Name and function of everybody whom the page lists as present; the name is "" where it is not shown."""
    rows = main(reader, address).one("section", id="people").all("ul", "people")[0].all("li")
    return [(" ".join(name.text for name in row.all("strong")), row.one("span", "role").text) for row in rows]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("fr", ["Anaïs Morel", "Paul Ardent", "Ha-eun SONG", "Ji-woo BAEK", "Lise Garnier", "Anaïs Morel"]),
        ("ko", ["아나이스 모렐", "Paul Ardent", "송하은", "BAEK Ji-woo", "Lise Garnier", "아나이스 모렐"]),
    ],
)
def test_people_stand_in_the_order_of_the_list(visitor, code, names):
    assert [name for name, _role in listed(visitor, f"/{code}/meetings/2019-05-20-visio/")] == names


def test_who_is_excused_is_not_among_the_present(visitor):
    absent = main(visitor, VISIO).one("section", id="people").all("ul", "people")[1]
    assert [row.one("span", "role").text for row in absent.all("li")] == ["ambassadeur · Ambassade de Corée"]


def test_person_keeps_the_body_and_function_of_each_date(visitor):
    roles = [
        dict(listed(visitor, f"/fr/meetings/{slug}/"))["Lise Garnier"]
        for slug in ("2018-03-12-valmont", "2019-05-20-visio")
    ]
    assert roles == ["chargée de mission · Ville d’Évreuil-les-Bains", "coordinatrice · Cités Unies France"]


def test_person_with_two_functions_is_listed_twice(visitor):
    roles = [role for name, role in listed(visitor, VISIO) if name == "Anaïs Morel"]
    assert [role.partition(" · ")[2] for role in roles] == ["Ville de Valmont-sur-Mer", "Cités Unies France"]


@pytest.mark.parametrize(
    ("person", "french", "korean"),
    [
        (
            Person(family_name="Song", given_name="Jeong Jae", native_name="송정재", family_name_first=True),
            "Jeong Jae SONG",
            "송정재",
        ),
        (
            Person(family_name="Song", given_name="Jeong Jae", family_name_first=True),
            "Jeong Jae SONG",
            "SONG Jeong Jae",
        ),
        (
            Person(family_name="Morel", given_name="Anaïs", native_name="아나이스 모렐"),
            "Anaïs Morel",
            "아나이스 모렐",
        ),
        (Person(family_name="Ardent", given_name="Paul"), "Paul Ardent", "Paul Ardent"),
        (Person(family_name="Morin"), "Morin", "Morin"),
        (Person(family_name="Nam", family_name_first=True), "NAM", "NAM"),
    ],
)
def test_name_is_written_as_each_language_writes_it(person, french, korean):
    assert (person.name_in("fr"), person.name_in("ko")) == (french, korean)


def test_people_sort_by_family_name():
    names = [person.family_name for person in Person.objects.filter(family_name__in=["Song", "Garnier", "Morel"])]
    assert names == ["Garnier", "Morel", "Song"]


@pytest.mark.parametrize(
    ("reader", "names"),
    [
        ("visitor", {"Lise Garnier"}),
        ("member", {"Lise Garnier", "Paul Ardent"}),
        ("cuf_officer", {"Lise Garnier", "Paul Ardent", "Ji-woo BAEK"}),
    ],
)
def test_name_is_shown_to_those_who_may_read_it(request, reader, names):
    Person.objects.filter(family_name="Ardent").update(visibility="members")
    Person.objects.filter(family_name="Baek").update(visibility="hidden")
    people = listed(request.getfixturevalue(reader), VISIO)
    assert {name for name, _role in people} & {"Lise Garnier", "Paul Ardent", "Ji-woo BAEK"} == names
    assert len(people) == 6


def test_function_stays_where_a_name_is_hidden(visitor):
    Person.objects.filter(family_name="Ardent").update(visibility="hidden")
    assert listed(visitor, VISIO)[1] == ("", "chef de projet · Montclair Métropole")


def test_hidden_president_is_not_named_on_the_page_of_the_group(visitor, cuf_officer):
    Person.objects.filter(family_name="Ardent").update(visibility="hidden")
    assert (
        "Ardent"
        not in main(visitor, "/fr/about/").one("section", id="country-group").one("tbody").all("tr")[0].one("th").text
    )
    assert (
        "Paul Ardent"
        in main(cuf_officer, "/fr/about/").one("section", id="country-group").one("tbody").all("tr")[0].one("th").text
    )


@pytest.mark.parametrize("reader", ["visitor", "member", "cuf_officer"])
@pytest.mark.parametrize(
    "address",
    [
        VISIO,
        "/ko/meetings/2019-05-20-visio/?languages=both",
        "/fr/about/",
        "/fr/search/?q=morel",
    ],
)
def test_address_and_telephone_are_printed_nowhere(request, reader, address):
    Person.objects.filter(family_name="Morel").update(email="anais@mairie.example", telephone="+33 1 23 45 67 89")
    page = read(request.getfixturevalue(reader), address).text
    assert "mairie.example" not in page
    assert "45 67 89" not in page


def test_note_for_editors_on_a_person_is_not_shown(visitor):
    Attendance.objects.filter(person__family_name="Morel").update(note="À vérifier")
    assert "À vérifier" not in main(visitor, VISIO).text
