"""The group's own records: all there, in both languages; loaded once and never over an editor's work."""

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
from news.models import Article
from partnerships.models import Organisation, Partnership, Source
from publishing.models import SLUG_PATTERN
from tests import invented_records
from tests.pages import main
from translations.models import Term

pytestmark = pytest.mark.django_db


def slugs(name) -> list[str]:
    return [record["slug"] for record in json.loads((records.FOLDER / name).read_text("utf-8"))]


@pytest.mark.records
def test_all_records_of_the_documents_are_there():
    assert {
        "collectivities": Organisation.objects.listed().collectivities().count(),
        "partnerships": Partnership.objects.count(),
        "meetings": Meeting.objects.count(),
        "events": Event.objects.standing_alone().count(),
    } == {"collectivities": 62, "partnerships": 28, "meetings": 4, "events": 85}


@pytest.mark.records
def test_terms_are_those_of_the_documents():
    assert Term.objects.get(french="jumelage").korean == "자매결연"
    assert Term.objects.count() == 27


@pytest.mark.records
def test_newsletter_that_the_documents_name_is_the_only_article_loaded(visitor):
    [loaded] = Article.objects.all()
    page = main(visitor, loaded.get_absolute_url())
    assert "n’est pas précisée" in page.text
    assert "s20" in [source.key for source in loaded.sources.all()]


@pytest.mark.records
def test_addresses_are_plain_letters():
    for model in (Organisation, Partnership, Event):
        assert model.objects.exclude(slug__regex=SLUG_PATTERN).count() == 0


@pytest.mark.records
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
    Organisation.objects.filter(slug="valmont").update(summary_fr="Texte de la mairie")
    Event.objects.filter(slug="festival-des-lanternes").delete()
    call_command("load_records", verbosity=0)
    assert Organisation.objects.get(slug="valmont").summary_fr == "Texte de la mairie"
    assert not Event.objects.filter(slug="festival-des-lanternes").exists()


@pytest.mark.empty
def test_empty_database_gets_every_record(capsys):
    assert Source.objects.count() == 0
    call_command("load_records")
    in_files = dict.fromkeys(label for _name, label in records.FILES)
    for label in in_files:
        names = [name for name, other in records.FILES if other == label]
        in_files[label] = sum(len(json.loads((records.FOLDER / name).read_text("utf-8"))) for name in names)
    in_files["meetings.Event"] += in_files["meetings.Meeting"]  # each has an event
    assert {label: apps.get_model(label).objects.count() for label in in_files} == in_files
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
    folder = shutil.copytree(invented_records.FOLDER, tmp_path / "records")
    found = json.loads((folder / file).read_text("utf-8"))
    (folder / file).write_text(json.dumps([found[0] | change, *found[1:]]), "utf-8")
    with pytest.raises(error), transaction.atomic():
        records.load(folder)
    assert Source.objects.count() == Organisation.objects.count() == 0


def test_every_file_of_records_is_loaded():
    there = {str(path.relative_to(records.FOLDER)) for path in records.FOLDER.rglob("*.json")}
    assert there == {name for name, _label in records.FILES}
    assert slugs("partnerships.json") == list(dict.fromkeys(slugs("partnerships.json")))
