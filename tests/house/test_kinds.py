"""Every kind of record that is declared is found wherever the house reads the declarations."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.contrib import admin
from django.urls import reverse
from django.utils import translation

from accounts.roles import TABLE
from history.triggers import tracked_models
from office.base import RecordAdmin
from publishing import kinds, saving
from tests.history.office import put_back
from tests.pages import read
from tests.screens import screen_of
from translations.models import Text
from translations.triggers import translated_models

pytestmark = pytest.mark.django_db
KINDS = pytest.mark.parametrize("kind", kinds.all_kinds(), ids=lambda kind: kind.label)
WITH_PAGES = pytest.mark.parametrize(
    "kind", [kind for kind in kinds.all_kinds() if kind.pages], ids=lambda kind: kind.label
)


def record_of(kind):
    """A public record of this kind: one that there is, or one with nothing but its title."""
    found = kind.with_pages().order_by("pk").first()
    if found is None:
        title = kind.model.title_field
        found = kind.model(**{f"{title}_fr": "Essai", f"{title}_ko": "시험"})
        saving.save(found)
    saving.publish(found)
    return found


def addresses(record) -> list[str]:
    found = []
    for code in ("fr", "ko"):
        with translation.override(code):
            found.append(record.get_absolute_url())
    return found


@KINDS
def test_kind_has_its_row_in_the_table_of_roles(kind):
    assert kind.label in TABLE


@KINDS
def test_kind_is_kept_in_the_office_with_its_history(kind):
    assert isinstance(admin.site.get_model_admin(kind.model), RecordAdmin)
    assert {kind.model, *(owner.model for owner in kind.owners)} <= {*tracked_models()}


@KINDS
def test_rows_of_a_kind_are_those_of_its_screen(kind):
    """What is written, restored and deleted with a record is what its screen shows."""
    inlines = admin.site.get_model_admin(kind.model).inlines
    assert {owner.model for owner in kind.owners} == {inline.model for inline in inlines}


def test_every_record_of_the_office_is_declared():
    kept = {model for model, options in admin.site._registry.items() if isinstance(options, RecordAdmin)}
    assert kept == {kind.model for kind in kinds.all_kinds()}


@KINDS
def test_texts_of_a_kind_stand_on_the_board(kind, secretary):
    if kind.model not in translated_models():
        return
    if kind.pages:
        record_of(kind)
    assert Text.objects.filter(model=kind.label).exists()
    offered = read(secretary, "/admin/translations/").one("select", name="kind")
    assert kind.label in [option.attributes["value"] for option in offered.all("option")]


@WITH_PAGES
def test_page_and_sitemap_show_a_record_until_it_is_taken_back(kind, visitor):
    record = record_of(kind)
    for address in addresses(record):
        assert visitor.get(address).status_code == 200
        assert f"http://testserver{address}<" in visitor.get("/sitemap.xml").content.decode()
    saving.take_back(record)
    for address in addresses(record):
        assert visitor.get(address).status_code == 404
        assert f"http://testserver{address}<" not in visitor.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize("section", kinds.sections(), ids=lambda section: section.view)
def test_part_of_the_site_stands_in_the_navigation_and_in_the_sitemap(section, visitor):
    address = reverse(section.view)
    assert address in read(visitor, "/fr/").one("nav", "mainnav").links()
    assert f"http://testserver{address}<" in visitor.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize("kind", [kind for kind in kinds.all_kinds() if kind.begin], ids=lambda kind: kind.label)
def test_desk_has_a_button_for_what_is_begun_there(kind, secretary):
    assert reverse(f"{kind.admin}_add") in read(secretary, "/admin/").one(id="content").links()


@WITH_PAGES
def test_record_comes_back_from_the_bin_at_its_address(kind, secretary, visitor):
    record = deleted(secretary, kind)
    assert [visitor.get(address).status_code for address in addresses(record)] == [404, 404]
    put_back(secretary)
    assert [visitor.get(address).status_code for address in addresses(record)] == [200, 200]


def deleted(officer, kind):
    """The first public record of this kind that no other one needs, as it was before the officer deleted it."""
    record_of(kind)
    for record in kind.with_pages().order_by("pk"):
        answer = officer.post(f"{screen_of(record)}delete/", {"post": "yes"})
        if answer.status_code == 302:
            return record
    raise AssertionError(f"no {kind.label} can be deleted")


@pytest.mark.skipif(settings.ROOT_URLCONF != "korea_group.urls", reason="this is that site")
def test_a_kind_that_a_colleague_adds_is_found_everywhere_by_its_one_declaration():
    """In a site of its own, where tests/invented is installed; every guard above is asked about it there."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--ds=tests.invented.settings", "-q", "-k",
               "recipe or every_record", "-n", "0", __file__, "tests/house/test_imports.py"]  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:]
    assert "9 passed" in done.stdout, done.stdout[-3000:]
