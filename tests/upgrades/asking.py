"""What a site says to its readers: asked of a released version, whose answers are kept, and again of today's."""

import base64
import hashlib
import re
from html import unescape
from urllib.parse import quote
from xml.etree import ElementTree

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import connection
from icalendar import Calendar

from tests.history.office import read_screen, versions
from tests.pages import Element, parse
from tests.people import Reader
from tests.screens import Screen

# Who sees more comes later: what a visitor may read, a member may, and so on.
READERS = ("visitor", "member", "officer")
SHORTEST = 8  # letters: a text that is shorter may stand on a page by chance
CODE = 4  # letters that stand for one text
STATES = ("missing", "stale", "draft", "to-check", "checked")
# The columns that hold what people write in two languages, in whatever tables they lie.
COLUMNS = r"""
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')
    AND column_name ~ '_(fr|ko)$|^(french|korean)$' AND column_name !~ '^(sort_key|names)_'
"""
INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]+")
TEXT_NAMES = ("UID", "SEQUENCE", "STATUS", "DTSTART", "DTEND", "RELATED-TO")
ATOM_ID = "{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}id"


class Site:
    """The site that this process runs, with a browser for each of its readers; `emails` are those of their accounts."""

    def __init__(self, emails: dict[str, str]):
        accounts = get_user_model().objects
        self.readers = {name: Reader(accounts.get(email=email)) for name, email in emails.items()}
        self.readers["visitor"] = Reader()

    def answer(self, address: str):
        """The first of the readers to whom `address` is open, with the answer; ("nobody", None) when it is to none."""
        for name in READERS:
            found = self.readers[name].get(address)
            if found.status_code != 404:
                return name, found
        return "nobody", None


def texts_stored() -> set[str]:
    """Every text in two languages that the database holds, as it is written there."""
    with connection.cursor() as cursor:
        cursor.execute(COLUMNS)
        found = set()
        for table, column in cursor.fetchall():
            cursor.execute(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> %s', [""])
            found |= {text for (text,) in cursor.fetchall()}
    return found


def pieces(texts: set[str]) -> dict[str, str]:
    """The paragraphs and lines of `texts` as a page shows them, without spaces, each with the code of its text."""
    lines = {plain(unescape(line)) for text in texts for line in re.split(r"<[^>]*>|\n", text)}
    return {line: _code(line) for line in lines if len(line) >= SHORTEST}


def plain(text: str) -> str:
    """`text` without spaces and without signs that nobody sees."""
    return INVISIBLE.sub("", text)


def _code(line: str) -> str:
    return base64.b64encode(hashlib.sha256(line.encode()).digest()[:3]).decode()


def codes(kept: str) -> set[str]:
    """The codes that are kept one after the other."""
    return {kept[place : place + CODE] for place in range(0, len(kept), CODE)}


def page(site: Site, address: str, known: dict[str, str]) -> dict[str, str]:
    """Who may read the page, where it leads, its title, and the codes of the texts `known` that it shows."""
    reader, answer = site.answer(address)
    if answer is None or answer.status_code != 200:
        leads_to = {"leads_to": answer.url} if answer and answer.status_code in (301, 302) else {}
        return {"for": reader} | leads_to
    shown = parse(answer.content.decode()).one("main")
    words = plain(shown.text)
    texts = sorted({code for line, code in known.items() if line in words})
    return {"for": reader, "title": shown.one("h1").text, "texts": "".join(texts)}


def pages_otherwise(site: Site, pages: dict[str, dict], known: dict[str, str]) -> dict[str, dict]:
    """The pages of which the site says something else now than `pages` tell, or that lack some of their texts."""
    lines, found = {code: line for line, code in known.items()}, {}
    for address, before in pages.items():
        now = page(site, address, known)
        missing = codes(before.get("texts", "")) - codes(now.get("texts", ""))
        sides = [{name: value for name, value in side.items() if name != "texts"} for side in (before, now)]
        if missing or sides[0] != sides[1]:
            missing = sorted(lines.get(code, "?") for code in missing)
            found[address] = {"before": sides[0], "now": sides[1], "missing": missing}
    return found


def files_otherwise(site: Site, files: dict[str, dict]) -> dict[str, dict]:
    """The files that are given out otherwise than `files` tell, with how they are now."""
    return {address: now for address, before in files.items() if (now := file(site, address)) != before}


def file(site: Site, address: str) -> dict[str, str]:
    """Who is given the file, as what, under which name, and a digest of its bytes."""
    reader, answer = site.answer(address)
    if answer is None:
        return {"for": reader}
    return {
        "for": reader,
        "type": answer["Content-Type"],
        "name": answer["Content-Disposition"],
        "sha256": hashlib.sha256(answer.getvalue()).hexdigest()[:16],
    }


def calendar(site: Site, address: str) -> dict[str, str]:
    """What a calendar remembers a date by."""
    reader, answer = site.answer(address)
    if answer is None:
        return {"for": reader}
    (entry,) = Calendar.from_ical(answer.getvalue()).walk("VEVENT")
    return {"for": reader} | {
        name: entry[name].to_ical().decode() if hasattr(entry[name], "to_ical") else str(entry[name])
        for name in TEXT_NAMES
        if name in entry
    }


def status(site: Site, address: str) -> int:
    """How the address answers a visitor."""
    answer = site.readers["visitor"].get(address)
    if answer.streaming:
        answer.getvalue()  # so that the file is closed
    return answer.status_code


def named(site: Site, address: str, people: list[str]) -> dict[str, list[str]]:
    """Which of the `people` each reader finds named on the page, by family name."""
    pages = {name: parse(site.readers[name].get(address).content.decode()).one("main").text for name in READERS}
    return {name: [one for one in people if one.casefold() in text.casefold()] for name, text in pages.items()}


def found(site: Site, code: str, words: str) -> list[str]:
    """The addresses of the records that a visitor finds by `words`."""
    answer = site.readers["visitor"].get(f"/{code}/search/?q={quote(words)}")
    links = parse(answer.content.decode()).one("main").links()
    return sorted({link.partition("#")[0] for link in links if re.match(rf"/{code}/[a-z]+/[^?]+/", link)})


def listed(site: Site, address: str) -> list[str]:
    """The identifiers in a feed, the latest first, or the addresses in the sitemap."""
    root = ElementTree.fromstring(site.readers["visitor"].get(address).content)
    names = root.findall(ATOM_ID) or [each for each in root.iter() if each.tag.endswith("}loc")]
    return [each.text for each in names]


def record(kind: str, key: int):
    """The record number `key` of the list "news/article" of the admin."""
    return apps.get_model(*kind.split("/")).objects.get(pk=key)


def history(site: Site, kind: str, key: int, names: list[str]) -> list[str]:
    """Who made each version of the record, the latest first, as far as it is one of `names`."""
    shown = versions(site.readers["officer"], record(kind, key))
    return [next((name for name in names if name in version.one("h2").text), "") for version in shown]


def board(site: Site, code: str, state: str) -> list[list[str]]:
    """The texts to be translated into `code` that are in `state`: the beginning of each, and its record."""
    rows, number = [], 1
    while True:
        address = f"/admin/translations/?language={code}&state={state}&page={number}"
        screen = read_screen(site.readers["officer"], address)
        shown = [row for table in screen.all("table", id="result_list") for row in table.one("tbody").all("tr")]
        new = [[row.one("a").text, _first_words(row.all("td")[0])] for row in shown]
        if not new or new == rows[-len(new) :]:
            return sorted(rows)
        rows, number = rows + new, number + 1


def _first_words(cell: Element) -> str:
    return next((part.strip() for part in cell.parts if isinstance(part, str) and part.strip()), "")


def last_deeds(reader: Reader) -> list[str]:
    """The records that the first page of the admin names among what its reader did last."""
    module = read_screen(reader, "/admin/").one("div", id="recent-actions-module")
    return [link.text for link in module.all("a")]


def letters(site: Site, state: str) -> list[str]:
    """What the outbox shows of the letters in `state`, a row for each."""
    screen = read_screen(site.readers["administrator"], f"/admin/outbox/message/?state={quote(state)}")
    return [row.text for table in screen.all("table", id="result_list") for row in table.one("tbody").all("tr")]


def typed(reader: Reader, address: str, names) -> dict[str, str]:
    """What stands in the fields `names` of the form at `address`, without what a browser leaves out at its ends."""
    answer = reader.get(address)
    assert answer.status_code == 200, address
    data = Screen.read(answer)
    return {name: data.get(name, "").strip("\n") for name in names}


def again(site: Site, said: dict, known: dict[str, str]) -> dict:
    """What the site says now to the questions whose answers are `said`, as far as they only ask."""
    return said | {
        "pages": {address: page(site, address, known) for address in said["pages"]},
        "files": {address: file(site, address) for address in said["files"]},
        "calendars": {address: calendar(site, address) for address in said["calendars"]},
        "visited": {address: status(site, address) for address in said["visited"]},
        "named": [[address, people, named(site, address, people)] for address, people, _before in said["named"]],
        "searches": [[code, words, found(site, code, words)] for code, words, _before in said["searches"]],
        "feeds": {address: listed(site, address) for address in said["feeds"]},
        "sitemap": listed(site, "/sitemap.xml"),
        "histories": [
            [kind, key, names, history(site, kind, key, names)] for kind, key, names, _before in said["histories"]
        ],
        "last_deeds": {name: last_deeds(site.readers[name]) for name in said["last_deeds"]},
        "board": {place: board(site, *place.split()) for place in said["board"]},
    }
