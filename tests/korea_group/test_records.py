"""The group's own records: all there, each at its address, in both languages.

They are loaded once and never over an editor's work.
"""

import json
import shutil

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from modeltranslation.translator import translator

from korea_group import records
from meetings.models import Event, Meeting
from partnerships.models import Organisation, Partnership, Source
from publishing.models import SLUG_PATTERN
from tests.pages import main

pytestmark = pytest.mark.django_db

ADDRESSES = {Organisation: "collectivities", Partnership: "partnerships", Meeting: "meetings", Event: "agenda"}


def slugs(name) -> list[str]:
    return [record["slug"] for record in json.loads((records.FOLDER / name).read_text("utf-8"))]


def test_all_records_of_the_documents_are_there():
    assert {
        "collectivities": Organisation.objects.listed().collectivities().count(),
        "partnerships": Partnership.objects.count(),
        "meetings": Meeting.objects.count(),
        "events": Event.objects.standing_alone().count(),
    } == {"collectivities": 62, "partnerships": 28, "meetings": 4, "events": 85}


def test_authorities_of_each_country_are_those_of_the_documents():
    listed = Organisation.objects.listed().collectivities()
    assert {country: listed.filter(country=country).count() for country in ("fr", "kr", "tg")} == {
        "fr": 32,
        "kr": 28,
        "tg": 2,
    }
    assert listed.filter(notices__kind="seeks-partner").distinct().count() == 12


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize("model", ADDRESSES, ids=lambda model: model.__name__)
def test_every_record_is_read_at_its_address(visitor, code, model):
    rows = model.objects.order_by("pk")
    rows = rows.listed() if model is Organisation else rows.standing_alone() if model is Event else rows
    slugs = rows.values_list("event__slug" if model is Meeting else "slug", flat=True)
    answers = {slug: visitor.get(f"/{code}/{ADDRESSES[model]}/{slug}/").status_code for slug in slugs}
    assert answers == dict.fromkeys(answers, 200)


def test_addresses_are_plain_letters():
    for model in (Organisation, Partnership, Event):
        assert model.objects.exclude(slug__regex=SLUG_PATTERN).count() == 0


def test_no_text_is_without_its_translation():
    lacking = []
    for model in apps.get_models():
        if model in translator.get_registered_models():
            for name in translator.get_options_for_model(model).all_fields:
                rows = model._base_manager.values_list("pk", f"{name}_fr", f"{name}_ko")
                lacking += [
                    f"{model.__name__} {pk} {name}" for pk, french, korean in rows if bool(french) != bool(korean)
                ]
    assert lacking == []


def test_loading_again_loads_nothing(capsys):
    tables = [model for model in apps.get_models() if model._meta.managed and not model._meta.proxy]
    before = {model: model._base_manager.count() for model in tables}
    call_command("load_records")
    assert {model: model._base_manager.count() for model in tables} == before
    assert "nothing was loaded" in capsys.readouterr().out


def test_what_somebody_edited_is_kept():
    Organisation.objects.filter(slug="nice").update(summary_fr="Texte de la mairie")
    Event.objects.filter(slug="lucioles-muju").delete()
    call_command("load_records", verbosity=0)
    assert Organisation.objects.get(slug="nice").summary_fr == "Texte de la mairie"
    assert not Event.objects.filter(slug="lucioles-muju").exists()


@pytest.mark.empty
def test_empty_database_gets_every_record(capsys):
    assert Source.objects.count() == 0
    call_command("load_records")
    assert (Organisation.objects.count(), Partnership.objects.count(), Event.objects.count()) == (97, 28, 89)
    assert capsys.readouterr().out.startswith("Loaded ")


@pytest.mark.empty
@pytest.mark.parametrize(
    ("file", "change", "error"),
    [
        ("sources.json", {"dated_on": "2016-13"}, ValidationError),
        ("notices.json", {"organisation": "nowhere"}, KeyError),
        ("notices.json", {"colour": "blue"}, KeyError),
        ("notices.json", {"kind": "looks"}, ValidationError),
    ],
)
def test_record_that_is_wrong_is_refused_and_nothing_is_kept(tmp_path, file, change, error):
    folder = shutil.copytree(records.FOLDER, tmp_path / "records")
    found = json.loads((folder / file).read_text("utf-8"))
    (folder / file).write_text(json.dumps([found[0] | change, *found[1:]]), "utf-8")
    with pytest.raises(error), transaction.atomic():
        records.load(folder)
    assert Source.objects.count() == Organisation.objects.count() == 0


def test_every_file_of_records_is_loaded():
    there = {str(path.relative_to(records.FOLDER)) for path in records.FOLDER.rglob("*.json")}
    assert there == {name for name, _label in records.FILES}
    assert slugs("partnerships.json") == list(dict.fromkeys(slugs("partnerships.json")))


def test_name_in_hangul_that_is_doubtful_is_said_to_be_so_to_editors_only(visitor, cuf_officer):
    doubtful = Organisation.objects.filter(hangul_confidence="low").first()
    assert doubtful.has_doubtful_hangul
    screen = cuf_officer.get(f"/admin/partnerships/organisation/{doubtful.pk}/change/").context["warnings"]
    assert len(screen) == 1
    assert all(warning not in main(visitor, doubtful.get_absolute_url()).text for warning in screen)
