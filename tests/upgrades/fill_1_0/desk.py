"""What everybody does at the desk: write a record, delete it, put it back, restore a version, translate a text."""

import re

from django.test import Client

from tests.history.office import bin_of, number, read_screen
from tests.office import Screen, errors
from translations.models import Text


def write(officer: Client, kind: str, key: int | None = None, rows=(), files=None, **texts) -> int:
    """Writes `texts` into the screen of a record, or of a new one, and saves it; gives the number of the record.

    `kind` is the path of its list ("news/article"); `rows` are pairs of a kind of row and the texts of a new row.
    Fields and files of rows are named as on the screen: "items-0-title_fr".
    """
    screen = Screen(officer, f"/admin/{kind}/{f'{key}/change' if key else 'add'}/").write(**texts)
    for name, row in rows:
        screen.add_row(name, **row)
    answer = screen.attach(**(files or {})).save()
    assert errors(answer) == {}, errors(answer)
    return int(re.search(r"/(\d+)/change/$", answer.url)[1])


def act(officer: Client, kind: str, action: str, *keys: int) -> None:
    """Does something with several records in their list."""
    sent = {"action": action, "_selected_action": keys} | ({"post": "yes"} if action == "delete_selected" else {})
    assert officer.post(f"/admin/{kind}/", sent).status_code == 302


def delete(officer: Client, kind: str, key: int) -> None:
    assert officer.post(f"/admin/{kind}/{key}/delete/", {"post": "yes"}).status_code == 302


def put_back(officer: Client, name: str) -> None:
    """Puts the record called `name` back from the bin."""
    assert officer.post(bin_of(officer)[name]).status_code == 302


def restore(officer: Client, kind: str, key: int, back: int) -> None:
    """Restores the version of a record that is `back` versions before the latest."""
    history = f"/admin/{kind}/{key}/history/"
    versions = read_screen(officer, history).all("li", "version")
    address = f"{history}{number(versions[back])}/restore/"
    assert officer.post(address, {"latest": number(versions[0])}).status_code == 302


def translate(officer: Client, model: str, key: int, field: str, words: str, deed: str) -> None:
    """Writes a translation on the board and says how far it has come: "draft", "save" or "check"."""
    text = Text.objects.get(model=model, object_id=key, field=field)
    screen = Screen(officer, f"/admin/translations/text/{text.pk}/").write(**{text.target_column: words})
    assert officer.post(screen.address, screen.data.dict() | {deed: "1"}).status_code == 302
