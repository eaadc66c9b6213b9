"""The meetings of the group's own records: hours, items, decisions and people as in their minutes."""

import pytest

from meetings.models import AgendaItem, Decision
from tests.meetings.test_clocks import assert_told_on_both_clocks
from tests.meetings.test_people import listed
from tests.pages import main

pytestmark = [pytest.mark.django_db, pytest.mark.records]

SLUGS = ["2016-02-15-preparatoire", "2017-07-07-tours", "2020-09-21-paris", "2021-01-28-visio"]
MEETINGS = {
    "2016-02-15-preparatoire": ("14:30–16:30", "22:30–00:30"),
    "2017-07-07-tours": ("10:00–17:00", "17:00–00:00"),
    "2020-09-21-paris": ("14:30–16:00", "21:30–23:00"),
    "2021-01-28-visio": ("11:00–12:30", "19:00–20:30"),
}
OTHER_DAY = {
    "fr": {"2016-02-15-preparatoire": "mardi 16 février 2016", "2017-07-07-tours": "samedi 8 juillet 2017"},
    "ko": {"2016-02-15-preparatoire": "2016년 2월 16일 화요일", "2017-07-07-tours": "2017년 7월 8일 토요일"},
}
# The lists of participants of the minutes, "ordre non alphabétique".
PEOPLE_2021 = """Camille Vialay, Claire Guichard, Emmanuelle Breuil-Salles, Morgane Millon, Rudy Salles,
Florence Moretti, Maxence Thooris, Aude Sivigny, Elise Pereira-Nunes, Hélène Crépeau, Bruno Chiaverini,
Nathalie Col, Christina Dabrowski, Jennifer Redet, Pauline May, Chloé Tollet, Jeong Jae SONG, Hyoung Jin KIM,
Philippe Lefort, César Castelain, Joachim Kablan, Claire Guichard, Geneviève Sevrin, Constance Koukouï,
Louis Jouffret"""
PEOPLE_2020 = """Jérôme Tebaldi, Lorenzo Kihlgren Grandi, Jeong Jae SONG, Hyoung Jin KIM, Dongheyon LEE, Siyeon KIM,
Sooyeon KIM, Saerom JEONG, Yejin BAIK, Hyunsook SHIN, Seongmin PARK, Miran JI, Moowon KANG, Yongmin KIM, Hyungseok LEE,
Migyu CHOI, Jinah KIM, Maria KIM, Sophia PARK, Thao Nguyen, Pauline May, Anne-Valentine Lapassat-Sekangue, Chloé Tollet,
Kossi Agbenyega Aboka, Koffi Dagboxie, Claire Guichard, Emmanuelle Breuil-Salles, Morgane Millon, Hélène Crépeau,
Philippe Porté, Guillaume Arnould, Marie Rouzaud-Zhang, Aude Sivigny, Elise Pereira-Nunes, Pierre-Alexandre Moreau"""


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize("slug", MEETINGS)
def test_meeting_is_told_on_both_clocks(visitor, code, slug):
    page = main(visitor, f"/{code}/meetings/{slug}/")
    assert_told_on_both_clocks(page, code, MEETINGS[slug], OTHER_DAY[code].get(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_item_is_written_in_both_languages(slug):
    items = AgendaItem.objects.filter(meeting__event__slug=slug)
    lacking = [item.anchor for item in items if not (item.title_fr and item.title_ko)]
    lacking += [item.anchor for item in items if bool(item.minutes_fr) != bool(item.minutes_ko)]
    lacking += [item.anchor for item in items if not item.minutes_fr and not item.children.exists()]
    assert lacking == []
    assert items.count() >= 12


@pytest.mark.parametrize(
    ("slug", "decisions"),
    [("2016-02-15-preparatoire", 14), ("2017-07-07-tours", 13), ("2020-09-21-paris", 9), ("2021-01-28-visio", 12)],
)
def test_all_decisions_of_the_documents_are_kept(slug, decisions):
    kept = Decision.objects.filter(meeting__event__slug=slug)
    assert kept.count() == decisions
    assert [one.pk for one in kept if not (one.text_fr and one.text_ko)] == []


@pytest.mark.parametrize(("slug", "names"), [("2021-01-28-visio", PEOPLE_2021), ("2020-09-21-paris", PEOPLE_2020)])
def test_people_stand_in_the_order_of_the_list(visitor, slug, names):
    assert [name for name, _role in listed(visitor, f"/fr/meetings/{slug}/")] == names.replace("\n", " ").split(", ")


def test_korean_list_has_the_same_people_in_the_same_order(visitor):
    names = [name for name, _role in listed(visitor, "/ko/meetings/2021-01-28-visio/")]
    assert len(names) == 25
    assert names[:4] == ["카미유 비알레", "클레르 기샤르", "에마뉘엘 브뢰유살", "Morgane Millon"]
    assert names[16:18] == ["SONG Jeong Jae", "KIM Hyoung Jin"]


def test_person_with_two_functions_is_listed_twice(visitor):
    roles = [role for name, role in listed(visitor, "/fr/meetings/2021-01-28-visio/") if name == "Claire Guichard"]
    assert [role.partition(" · ")[2] for role in roles] == ["Ville d’Issy-les-Moulineaux", "Cités Unies France"]
