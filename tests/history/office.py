"""The history of a record as an officer meets it on the screen."""

from tests.pages import Element, parse
from tests.screens import Screen, errors, screen_of


def write(officer, record, **texts) -> None:
    """Writes into the record's screen and saves it."""
    assert errors(Screen.of(officer, record).write(**texts).save()) == {}


def read_screen(reader, address: str) -> Element:
    """A screen of the admin."""
    answer = reader.get(address)
    assert answer.status_code == 200, address
    return parse(answer.content.decode().partition("<!DOCTYPE html>")[2])


def versions(reader, record) -> list[Element]:
    """The versions on the screen, the latest first."""
    return read_screen(reader, f"{screen_of(record)}history/").all("li", "version")


def edits(version: Element) -> dict[str, Element]:
    """The changes of a version by the name of the field."""
    rows = [each for each in version.one("ul", "version-entries").all("div") if each.all("dt")]
    return {row.one("dt").text: row.one("dd") for row in rows}


def number(version: Element) -> str:
    """The number by which the screens name a version."""
    return version.one("input", name="to").attributes["value"]


def restore(officer, record, version: Element):
    """Looks at what restoring the version will change and confirms it; the answer."""
    address = f"{screen_of(record)}history/{number(version)}/restore/"
    latest = read_screen(officer, address).one("input", name="latest").attributes["value"]
    return officer.post(address, {"latest": latest})


def delete(officer, *records) -> None:
    """Deletes one record on its screen, or several from their list."""
    if len(records) == 1:
        assert officer.post(f"{screen_of(records[0])}delete/", {"post": "yes"}).status_code == 302
    else:
        listed = screen_of(records[0]).removesuffix(f"{records[0].pk}/")
        chosen = {"action": "delete_selected", "_selected_action": [record.pk for record in records], "post": "yes"}
        assert officer.post(listed, chosen).status_code == 302


def bin_of(reader) -> dict[str, str]:
    """What the bin holds: the name of each record with the address of its screen there."""
    rows = read_screen(reader, "/admin/bin/").one("div", id="content-main").all("th", scope="row")
    return {row.one("a").text: row.one("a").attributes["href"] for row in rows}


def put_back(officer, name: str = ""):
    """Puts back what the bin calls `name`, or the only record that it holds."""
    found = bin_of(officer)
    (address,) = [found[name]] if name else found.values()
    return officer.post(address)
