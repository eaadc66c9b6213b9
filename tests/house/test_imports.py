"""What may import what: an app knows the apps below it, never those above."""

import ast
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines

# From the ground up: an app imports those of the rungs below it, and no sister on its own.
RUNGS = [
    {"history", "outbox"},
    {"accounts", "files", "search", "jobs"},
    {"publishing"},
    {"documents", "office", "messages"},
    {"partnerships"},
    {"meetings"},
    {"guide", "questionnaires", "notices", "practices", "news"},
    {"seminars"},
    {"newsletter", "open_data", "proposals", "translations"},
]
RUNG_OF = {app: number for number, rung in enumerate(RUNGS) for app in rung}
ON_TOP = {"korea_group", "bench", "tests"}
OURS = {*RUNG_OF, *ON_TOP}
REFUSED_NAMES = {"core", "common", "utils", "helpers", "services", "pages"}


def folders() -> list[str]:
    """The Python packages of the project, by name."""
    return sorted(path.parent.name for path in settings.BASE_DIR.glob("*/__init__.py"))


def modules(folder: str) -> list[Path]:
    return sorted((settings.BASE_DIR / folder).rglob("*.py"))


def imported(module: Path, package: str) -> set[str]:
    """The top names that `module`, a file of `package`, imports anywhere in it, its functions included."""
    names = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(package if node.level else node.module.partition(".")[0])
    return names


def may_import(folder: str) -> set[str]:
    """Itself and what lies below it; what stands on top may import everything."""
    if folder not in RUNG_OF:
        return OURS
    return {folder, *(app for app, rung in RUNG_OF.items() if rung < RUNG_OF[folder])}


def upward(folder: str) -> list[str]:
    """The imports of `folder` that it may not have, as "file imports app"."""
    may = may_import(folder)
    return [
        f"{module.relative_to(settings.BASE_DIR)} imports {name}"
        for module in modules(folder)
        for name in sorted(imported(module, folder) & OURS - may)
    ]


def test_every_app_has_its_place_in_the_order():
    assert set(folders()) <= OURS


@pytest.mark.parametrize("app", sorted({*RUNG_OF} & {*folders()}))
def test_app_imports_only_what_lies_below_it(app):
    assert upward(app) == []


def test_site_does_not_import_its_tests_or_its_measuring():
    aside = {"bench", "tests"}
    assert [module for module in modules("korea_group") if imported(module, "korea_group") & aside] == []


def test_an_import_hidden_in_a_function_is_seen(tmp_path):
    module = tmp_path / "life.py"
    module.write_text("import datetime\ndef derive():\n    from meetings.models import Event\n")
    assert imported(module, "partnerships") == {"datetime", "meetings"}


@pytest.mark.parametrize("app", sorted({*RUNG_OF} & {*folders()}))
def test_templates_of_an_app_load_only_tags_that_lie_below_it(app):
    libraries = engines["django"].engine.libraries
    loaded = {
        name
        for path in (settings.BASE_DIR / "templates" / app).glob("**/*.html")
        for tag in path.read_text("utf-8").split("{% load ")[1:]
        for name in tag.partition(" %}")[0].split()
    }
    homes = {libraries[name].partition(".")[0] for name in loaded - {"i18n", "static", "tz"}}
    assert homes <= may_import(app)


def test_no_app_has_a_name_that_says_nothing():
    assert REFUSED_NAMES.isdisjoint(folders())


def test_no_module_is_too_long_to_read():
    too_long = {
        str(module.relative_to(settings.BASE_DIR)): lines
        for folder in [*folders(), "tests"]
        for module in modules(folder)
        if "migrations" not in module.parts and (lines := len(module.read_text("utf-8").splitlines())) > 250
    }
    assert too_long == {}
