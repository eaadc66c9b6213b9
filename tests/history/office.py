"""The history of a record as an officer meets it on the screen."""

from tests.office import Screen, errors
from tests.pages import Element, parse


def screen_of(record) -> str:
    """Where the screens of `record` are in the admin."""
    meta = record._meta
    return f"/admin/{meta.app_label}/{meta.model_name}/{record.pk}/"


def write(officer, record, **texts) -> None:
    """Writes into the record's screen and saves it."""
    assert errors(Screen(officer, f"{screen_of(record)}change/").write(**texts).save()) == {}


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
