"""People as the minutes list them: order, script, function at that date, and who may read a name."""

import pytest

from meetings.models import Attendance
from partnerships.models import Person
from tests.pages import main, read

pytestmark = pytest.mark.django_db

# The lists of participants of the minutes, "ordre non alphabétique".
PEOPLE_2021 = """Camille Vialay, Claire Guichard, Emmanuelle Breuil-Salles, Morgane Millon,
Rudy Salles, Florence Moretti, Maxence Thooris, Aude Sivigny, Elise Pereira-Nunes, Hélène Crépeau,
Bruno Chiaverini, Nathalie Col, Christina Dabrowski, Jennifer Redet, Pauline May, Chloé Tollet, Jeong Jae SONG,
Hyoung Jin KIM, Philippe Lefort, César Castelain, Joachim Kablan, Claire Guichard, Geneviève Sevrin,
Constance Koukouï, Louis Jouffret"""
PEOPLE_2020 = """Jérôme Tebaldi, Lorenzo Kihlgren Grandi, Jeong Jae SONG, Hyoung Jin KIM,
Dongheyon LEE, Siyeon KIM, Sooyeon KIM, Saerom JEONG, Yejin BAIK, Hyunsook SHIN, Seongmin PARK, Miran JI,
Moowon KANG, Yongmin KIM, Hyungseok LEE, Migyu CHOI, Jinah KIM, Maria KIM, Sophia PARK, Thao Nguyen,
Pauline May, Anne-Valentine Lapassat-Sekangue, Chloé Tollet, Kossi Agbenyega Aboka, Koffi Dagboxie,
Claire Guichard, Emmanuelle Breuil-Salles, Morgane Millon, Hélène Crépeau, Philippe Porté, Guillaume Arnould,
Marie Rouzaud-Zhang, Aude Sivigny, Elise Pereira-Nunes, Pierre-Alexandre Moreau"""


def listed(reader, address) -> list[tuple[str, str]]:
    """Name and function of everybody whom the page lists as present; the name is "" where it is not shown."""
    rows = main(reader, address).one("section", id="people").all("ul", "people")[0].all("li")
    return [(" ".join(name.text for name in row.all("strong")), row.one("span", "role").text) for row in rows]


@pytest.mark.parametrize(("slug", "names"), [("2021-01-28-visio", PEOPLE_2021), ("2020-09-21-paris", PEOPLE_2020)])
def test_people_stand_in_the_order_of_the_list(visitor, slug, names):
    assert [name for name, _role in listed(visitor, f"/fr/meetings/{slug}/")] == names.replace("\n", " ").split(", ")


def test_korean_list_has_the_same_people_in_the_same_order(visitor):
    names = [name for name, _role in listed(visitor, "/ko/meetings/2021-01-28-visio/")]
    assert len(names) == 25
    assert names[:4] == ["카미유 비알레", "클레르 기샤르", "에마뉘엘 브뢰유살", "Morgane Millon"]
    assert names[16:18] == ["SONG Jeong Jae", "KIM Hyoung Jin"]


def test_who_is_excused_is_not_among_the_present(visitor):
    absent = main(visitor, "/fr/meetings/2021-01-28-visio/").one("section", id="people").all("ul", "people")[1]
    assert [row.one("span", "role").text for row in absent.all("li")] == [
        "ambassadeur de Corée en France · Ambassade de Corée en France"
    ]


def test_person_keeps_the_body_and_function_of_each_date(visitor):
    roles = [
        dict(listed(visitor, f"/fr/meetings/{slug}/"))["Pauline May"]
        for slug in ("2020-09-21-paris", "2021-01-28-visio")
    ]
    assert [role.partition(" · ")[2] for role in roles] == [
        "Ministère de l’Europe et des Affaires étrangères",
        "Région Île-de-France",
    ]


def test_person_with_two_functions_is_listed_twice(visitor):
    roles = [role for name, role in listed(visitor, "/fr/meetings/2021-01-28-visio/") if name == "Claire Guichard"]
    assert [role.partition(" · ")[2] for role in roles] == ["Ville d’Issy-les-Moulineaux", "Cités Unies France"]


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
            Person(family_name="Guichard", given_name="Claire", native_name="클레르 기샤르"),
            "Claire Guichard",
            "클레르 기샤르",
        ),
        (Person(family_name="May", given_name="Pauline"), "Pauline May", "Pauline May"),
        (Person(family_name="Morin"), "Morin", "Morin"),
        (Person(family_name="Nam", family_name_first=True), "NAM", "NAM"),
    ],
)
def test_name_is_written_as_each_language_writes_it(person, french, korean):
    assert (person.name_in("fr"), person.name_in("ko")) == (french, korean)


def test_people_sort_by_family_name():
    names = [
        person.family_name for person in Person.objects.filter(family_name__in=["Kihlgren Grandi", "Kablan", "Kang"])
    ]
    assert names == ["Kablan", "Kang", "Kihlgren Grandi"]


@pytest.mark.parametrize(
    ("reader", "names"),
    [
        ("visitor", {"Rudy Salles"}),
        ("member", {"Rudy Salles", "Florence Moretti"}),
        ("cuf_officer", {"Rudy Salles", "Florence Moretti", "Maxence Thooris"}),
    ],
)
def test_name_is_shown_to_those_who_may_read_it(request, reader, names):
    Person.objects.filter(family_name="Moretti").update(visibility="members")
    Person.objects.filter(family_name="Thooris").update(visibility="hidden")
    people = listed(request.getfixturevalue(reader), "/fr/meetings/2021-01-28-visio/")
    assert {name for name, _role in people} & {"Rudy Salles", "Florence Moretti", "Maxence Thooris"} == names
    assert len(people) == 25


def test_function_stays_where_a_name_is_hidden(visitor):
    Person.objects.filter(family_name="Moretti").update(visibility="hidden")
    assert listed(visitor, "/fr/meetings/2021-01-28-visio/")[5] == (
        "",
        "chef de projet relations internationales Asie et Francophonie · Ville de Nice et métropole Nice Côte d’Azur",
    )


def test_hidden_president_is_not_named_on_the_page_of_the_group(visitor, cuf_officer):
    Person.objects.filter(family_name="Tebaldi").update(visibility="hidden")
    assert (
        "Tebaldi"
        not in main(visitor, "/fr/about/").one("section", id="country-group").one("tbody").all("tr")[0].one("th").text
    )
    assert (
        "Jérôme Tebaldi"
        in main(cuf_officer, "/fr/about/").one("section", id="country-group").one("tbody").all("tr")[0].one("th").text
    )


@pytest.mark.parametrize("reader", ["visitor", "member", "cuf_officer"])
@pytest.mark.parametrize(
    "address",
    [
        "/fr/meetings/2021-01-28-visio/",
        "/ko/meetings/2021-01-28-visio/?languages=both",
        "/fr/about/",
        "/fr/search/?q=guichard",
    ],
)
def test_address_and_telephone_are_printed_nowhere(request, reader, address):
    Person.objects.filter(family_name="Guichard").update(email="claire@mairie.example", telephone="+33 1 23 45 67 89")
    page = read(request.getfixturevalue(reader), address).text
    assert "mairie.example" not in page
    assert "45 67 89" not in page


def test_note_for_editors_on_a_person_is_not_shown(visitor):
    Attendance.objects.filter(person__family_name="Guichard").update(note="À vérifier")
    assert "À vérifier" not in main(visitor, "/fr/meetings/2021-01-28-visio/").text
