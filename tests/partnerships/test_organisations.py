"""An authority keeps one record through its spellings, its mergers and its changes of name."""

import pytest
from django.db import IntegrityError

from partnerships.models import FormerName, Organisation
from publishing import saving
from tests.pages import main, read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("spelling", "slug"),
    [
        ("Karam", "garam"),
        ("Hanbit-do", "hanbit"),
        ("Evreuil", "evreuil"),
        ("ville d'évreuil", "evreuil"),
        ("발몽", "valmont"),
        ("Association des gouverneurs de Corée", "gaok"),
    ],
)
def test_directory_finds_a_record_by_another_spelling(visitor, code, spelling, slug):
    scope = "&scope=actors" if slug == "gaok" else ""
    assert f"/{code}/collectivities/{slug}/" in main(visitor, f"/{code}/collectivities/?q={spelling}{scope}").links()


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_old_address_leads_to_the_successor_for_good(visitor, code):
    answer = visitor.get(f"/{code}/collectivities/region-des-vallees/")
    assert (answer.status_code, answer.headers["Location"]) == (301, f"/{code}/collectivities/pays-des-lacs/")


def test_address_of_a_hidden_predecessor_leads_nowhere(visitor):
    Organisation.objects.filter(slug="region-des-vallees").update(visibility="draft")
    assert visitor.get("/fr/collectivities/region-des-vallees/").status_code == 404


@pytest.mark.parametrize(
    ("code", "years", "signatory"),
    [("fr", ("1999", "2009"), "Région des Vallées"), ("ko", ("1999년", "2009년"), "발레 레지옹")],
)
def test_agreement_of_a_merged_region_stands_on_the_page_of_its_successor(visitor, code, years, signatory):
    notices = main(visitor, f"/{code}/collectivities/pays-des-lacs/").all("p", "notice")
    sentences = [notice.text.partition(" – ")[0] for notice in notices]
    assert [
        (f"({year})" in line, line.endswith(f": {signatory}")) for year, line in zip(years, sentences, strict=True)
    ] == 2 * [(True, True)]
    assert [notice.links() for notice in notices] == 2 * [[f"/{code}/partnerships/pays-des-lacs--hanbit/"]]


def test_agreement_keeps_the_name_of_who_signed_it(visitor):
    agreement = next(
        row
        for row in main(visitor, "/fr/partnerships/pays-des-lacs--hanbit/").all("li", "signed")
        if "1999" in row.text
    )
    assert agreement.all("p", "small")[0].text == "Signataire : Région des Vallées"


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("2015-12", "Pays des Lacs"),
        ("2016-01", "Lacs et Vallées réunis"),
        ("2016-08-31", "Lacs et Vallées réunis"),
        ("2016-09", "Pays des Lacs"),
        ("", "Pays des Lacs"),
    ],
)
def test_name_is_the_one_of_its_date(date, name):
    assert Organisation.objects.get(slug="pays-des-lacs").name_on(date, "fr").value == name


def test_former_names_stand_on_the_page_and_are_found(visitor):
    facts = [each.text for each in main(visitor, "/fr/collectivities/pays-des-lacs/").all("dd")]
    assert "Lacs et Vallées réunis (janvier 2016–septembre 2016)" in facts
    FormerName.objects.create(organisation=Organisation.objects.get(slug="saint-aubin"), name_fr="Caesarodunum")
    saving.reindex(Organisation.objects.get(slug="saint-aubin"))
    assert main(visitor, "/fr/collectivities/?q=caesarodunum").all("h3")[0].text == "Saint-Aubin 생토뱅"


def test_region_is_found_above_the_district_and_its_city():
    regions = {
        slug: Organisation.objects.get(slug=slug).region.slug
        for slug in ("montclair-6e", "evreuil", "dallae", "garam", "pays-des-lacs")
    }
    assert regions == {
        "montclair-6e": "grand-littoral",
        "evreuil": "pays-des-lacs",
        "dallae": "saebyeok",
        "garam": "hanbit",
        "pays-des-lacs": "pays-des-lacs",
    }


def test_french_and_korean_metropolises_never_share_a_word(visitor):
    kinds = {}
    for code in ("fr", "ko"):
        for slug in ("montclair-metropole", "saebyeok"):
            kinds[code, slug] = (
                main(visitor, f"/{code}/collectivities/{slug}/").one("p", "marks").all("span", "mark")[1].text
            )
    assert kinds["fr", "montclair-metropole"] != kinds["fr", "saebyeok"]
    assert kinds["ko", "montclair-metropole"] != kinds["ko", "saebyeok"]


def test_note_for_editors_is_nowhere_on_the_page(visitor, cuf_officer):
    Organisation.objects.filter(slug="valmont").update(editor_note="À vérifier auprès de la mairie")
    for reader in (visitor, cuf_officer):
        assert "À vérifier" not in read(reader, "/fr/collectivities/valmont/").text


@pytest.mark.parametrize(
    "wrong",
    [
        {"latitude": 91, "longitude": 0},
        {"latitude": 10, "longitude": None},
        {"country": "xx"},
        {"kind": "village"},
        {"slug": "Évreuil"},
        {"slug": "a_b"},
    ],
)
def test_impossible_organisation_is_refused_by_the_database(wrong):
    with pytest.raises(IntegrityError):
        Organisation.objects.filter(slug="valmont").update(**wrong)


def test_organisation_is_neither_its_own_parent_nor_successor():
    valmont = Organisation.objects.get(slug="valmont")
    for field in ("parent", "successor"):
        condition = next(one for one in valmont._meta.constraints if one.name.endswith(f"its_own_{field}"))
        with pytest.raises(Exception, match="its_own"):
            condition.validate(Organisation, Organisation(pk=valmont.pk, **{field: valmont}))


def test_name_in_hangul_that_is_doubtful_is_said_to_be_so_to_editors_only(visitor, cuf_officer):
    doubtful = Organisation.objects.filter(hangul_confidence="low").first()
    assert doubtful.has_doubtful_hangul
    screen = cuf_officer.get(f"/admin/partnerships/organisation/{doubtful.pk}/change/").context["warnings"]
    assert len(screen) == 1
    assert all(warning not in main(visitor, doubtful.get_absolute_url()).text for warning in screen)
