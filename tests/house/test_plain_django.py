"""Plain Django first: nothing private of the libraries, and looking into models only where that is the task."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from tests.house.test_imports import ON_TOP, OURS, folders, modules

# Private parts of the libraries that nothing public stands for, each with its reason; five at most.
PRIVATE = {
    "office/forms.py: _get_validation_exclusions": "what an editor left alone is not refused for an old mistake",
    "accounts/proofs.py: allauth.account.internal": "allauth has no public way to note a proof in the session",
}
# Underscored names that Django documents.
DOCUMENTED = {"_meta", "_state", "_default_manager", "_base_manager", "_replace"}
# Modules whose task is the shape of models in general: history, translations, kinds, forms of any record.
LOOK_INTO_MODELS = {
    "files/erasing.py", "files/models.py", "history/bin.py", "history/content.py", "history/restoring.py",
    "history/rows.py", "history/tables.py", "history/timeline.py", "history/triggers.py",
    "korea_group/management/commands/refresh.py", "korea_group/records/__init__.py", "office/base.py",
    "office/bin_screens.py", "office/forms.py", "office/history_screens.py", "office/merging.py", "office/rows.py",
    "outbox/letters.py", "proposals/forms.py", "publishing/indexing.py", "publishing/kinds.py",
    "publishing/models.py", "publishing/refreshing.py", "translations/board.py",
    "translations/templatetags/translated.py", "translations/triggers.py", "translations/writing.py",
}  # fmt: skip
APPS = sorted({*OURS} - ({*ON_TOP} - {"korea_group"}))


def sources() -> dict[str, ast.Module]:
    """The code that production runs, by its path."""
    found = [module for app in APPS if app in folders() for module in modules(app) if "migrations" not in module.parts]
    return {str(one.relative_to(settings.BASE_DIR)): ast.parse(one.read_text("utf-8")) for one in found}


def own_names(trees) -> set[str]:
    """Names that our own code gives to functions, classes and attributes."""
    names = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            names.add(node.attr)
    return names


def private_uses(tree: ast.Module, own: set[str]) -> Iterator[str]:
    """Private names of others that the code touches: attributes, overridden hooks, modules."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            is_of_parent = isinstance(node.value, ast.Call) and ast.unparse(node.value) == "super()"
            if is_of_parent or node.attr not in own:
                yield node.attr
        elif isinstance(node, ast.ImportFrom) and node.module:
            if ".internal" in node.module:
                yield node.module.partition(".internal")[0] + ".internal"
            yield from (alias.name for alias in node.names if is_private(alias.name) and alias.name not in own)


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name not in DOCUMENTED and name != "_"


def test_private_parts_of_the_libraries_are_used_only_where_nothing_public_serves():
    trees = sources()
    own = own_names(trees.values())
    found = {f"{path}: {name}" for path, tree in trees.items() for name in private_uses(tree, own)}
    assert found == {*PRIVATE}
    assert len(PRIVATE) <= 5 and all(PRIVATE.values())


@pytest.mark.parametrize(
    "line",
    ["form._errors = {}", "super()._post_clean()", "from django.forms.models import _get_foreign_key",
     "from allauth.account.internal.flows import login", "admin.site._registry"],
)  # fmt: skip
def test_a_private_part_is_seen(line):
    assert list(private_uses(ast.parse(line), set()))


def test_only_code_about_models_in_general_looks_into_models():
    looking = {
        path
        for path, tree in sources().items()
        if any(isinstance(node, ast.Attribute) and node.attr == "_meta" for node in ast.walk(tree))
    }
    assert looking == LOOK_INTO_MODELS


def test_nothing_outside_the_office_looks_an_admin_up():
    """What saving means is told by publishing/saving.py, not by the screens of the admin."""
    found = {
        path
        for path in sources()
        if not path.startswith("office/") and "get_model_admin(" in Path(settings.BASE_DIR, path).read_text("utf-8")
    }
    assert found == set()


def test_one_word_stands_for_one_thing():
    """No two classes of the house share a name, but the commands, which Django names."""
    seen = {}
    for path, tree in sources().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name != "Command":
                seen.setdefault(node.name, []).append(path)
    assert {name: paths for name, paths in seen.items() if len(paths) > 1} == {}
