"""Every page that the portal makes, and who looks at it; nothing of what is made for it stays in the database."""

import io
import re
from collections.abc import Iterator
from datetime import date

from django.template.loader import render_to_string
from django.test import Client
from pypdf import PdfReader

from accounts.roles import Role
from meetings.models import Meeting
from outbox import letters
from partnerships.models import Organisation
from tests import addresses
from tests.accounts import page_samples
from tests.accounts.asking import Asking, undone
from tests.accounts.routes import routes
from tests.accounts.samples import samples
from tests.pages_as_text.plain import plain_page
from tests.people import Reader, signed_in
from tests.screens import Screen, screen_of
from translations.models import Text, TranslationState

Seen = Iterator[tuple[str, str, str]]  # who looks, at which address or what, and the text of it
KEEPERS = ("secretariat", "korean-editor", "administrator")
LEFT_OUT = {"account_logout", "admin:logout", "admin:jsi18n"}  # what ends the session, and a script of Django's
# What differs each time: tokens, what was signed, when an answer was made; in the admin, the hour of what was written.
PASSING = re.compile(
    r"""(?<=name="csrfmiddlewaretoken"[ ]value=")\w+ | \b[0-9a-f]{16}(?:[0-9a-f]{16})?\b
    | \b[\w-]{20,}={0,2}:[\w-]{5,6}:[\w-]{20,} | \b\d{8}T\d{6}Z\b | (?<=<updated>)[^<]* | (?<=<published>)[^<]*
    | (?<=/account/invitation/)[\w-]+""",
    re.VERBOSE,
)
HOUR = re.compile(r"\b\d{1,2}(?::| h |시 )\d\d(?:분|:\d\d)?(?:\.\d+)?|(?<=T)\d\d:\d\d:\d\d\.\d+")
# What the templates of the letters are given; each letter is written with the first and with the second of the values.
WORDS = {"kind": ("la <page>", "la page"), "organisation": ("Évian", ""), "keeper": ("CUF", "GAOK")}
WORDS |= {"message": ("Un mot & un\nautre", ""), "reply": ("Un mot & un\nautre", ""), "role": ("membre", "lecteur")}
WORDS |= {"inviter": ("Claire Martin", ""), "last_day": (date(2026, 5, 1), date(2026, 5, 2))}
LETTERS = ["outbox/trial.txt", "accounts/letters/invitation.txt", "accounts/letters/password_reset.txt"]
LETTERS += [f"proposals/letters/{state}.txt" for state in ("sent", "published", "declined")]


def public_pages() -> Seen:
    """What the sitemap names, every layout and every file, for a visitor and for the secretariat."""
    cast = people()
    sitemap = cast["visitor"].get("/sitemap.xml").content.decode()
    found = set(re.findall(r"<loc>https?://[^/]+(/[^<]*)</loc>", sitemap))
    for code in addresses.LANGUAGES:
        found |= {f"/{code}/{page}" for page in addresses.pages()}
        found |= {f"/{code}/{addresses.filled(route, addresses.FILES)}" for route in addresses.FILES}
    for address in ["/robots.txt", "/sitemap.xml", *sorted(found)]:
        yield "visitor", address, look(cast["visitor"], address)
    for address in sorted(found):
        yield "secretariat", address, look(cast["secretariat"], address)
        if "?" not in address:
            yield "secretariat", f"{address}?preview=1", look(cast["secretariat"], f"{address}?preview=1")


def pages_by_name() -> Seen:
    """Every address of the site that has a name, with drafts, proposals and invitations behind it, for everybody."""
    cast = people()
    for page, address in _addresses(cast, of_admin=False).items():
        for name, reader in cast.items():
            yield name, page, look(reader, address)


def screens_of_records() -> Seen:
    """The screens of a record of every kind in the admin, one record for each side, when much was written into them."""
    cast = people()
    for sample in samples():
        for name in KEEPERS:
            seen = {}
            asking = Asking(cast[name], sample, seen)
            if sample.text:
                texts = {f"{sample.text}_fr": f"Écrit par {name}", f"{sample.text}_ko": "다른 말"}
                Screen(cast[name], f"{asking.base}change/").write(**texts).save()
            assert asking.screens
            for (reader, address), answer in seen.items():
                yield name, address, look(reader, address, answer)
    for record in (Meeting.objects.get(event__slug="2019-05-20-visio"), Organisation.objects.get(slug="pays-des-lacs")):
        for name in ("secretariat", "korean-editor"):
            for screen in ("change", "delete", "history"):
                yield name, f"{screen_of(record)}{screen}/", look(cast[name], f"{screen_of(record)}{screen}/")


def screens_by_name() -> Seen:
    """The other addresses of the admin."""
    cast = people()
    for page, address in _addresses(cast, of_admin=True).items():
        for name in KEEPERS:
            yield name, page, look(cast[name], address)


def texts() -> Seen:
    """The board of translations in each of its states, and one text of every field."""
    cast = people()
    Organisation.objects.filter(slug="valmont").update(summary_fr="Autrement dit.", summary_ko="")
    for state in TranslationState:
        for language in addresses.LANGUAGES:
            address = f"/admin/translations/?language={language}&state={state}"
            yield "secretariat", address, look(cast["secretariat"], address)
    for text in Text.objects.order_by("model", "field", "state", "pk").distinct("model", "field", "state"):
        address = f"/admin/translations/text/{text.pk}/"
        for name in ("secretariat", "korean-editor"):
            yield name, address, look(cast[name], address)


def sent() -> Seen:
    """What comes back when forms are sent with nothing in them."""
    cast = people()
    forms = _addresses(cast, of_admin=False) | {one.listed: f"{one.listed}add/" for one in samples()}
    for page, address in forms.items():
        for name in ("visitor", "collectivity-editor", "administrator"):
            answer = cast[name].post(address, {})
            if answer.status_code == 200:
                yield name, f"sent {page}", look(cast[name], address, answer)


def errors() -> Seen:
    """What comes of addresses that lead nowhere, and of what is not allowed."""
    visitor = Reader()
    for code in addresses.LANGUAGES:
        for page in ("nowhere/", "agenda/?month=2021-13", "collectivities/?view=x&y=z", "search/?q=" + 300 * "a"):
            yield "visitor", f"/{code}/{page}", look(visitor, f"/{code}/{page}")
        strict = Client(enforce_csrf_checks=True)
        answer = strict.post(f"/{code}/account/login/", {"login": "un <texte>"})
        yield "visitor", f"unsafe {code}", look(strict, "", answer)
        request = visitor.get(f"/{code}/").wsgi_request
        for name in ("403.html", "429.html", "500.html"):
            yield "visitor", f"{code} {name}", plain_page(render_to_string(name, {"spoken": [code]}, request))


def mails() -> Seen:
    """Every e-mail in both languages: its subject, its text and its HTML."""
    for template in LETTERS:
        for number in (0, 1):
            words = {name: values[number] for name, values in WORDS.items()}
            for code in addresses.LANGUAGES:
                link = {"link": f"/{code}/about/" if number == 0 else ""}
                key = f"{template} {number} {code}"
                mail = letters.write(key, "hanna@example.org", code, template, words | link)
                yield "letters", key, f"{mail.subject}\n\n{mail.text}\n\n{plain_page(mail.html)}"


def people() -> dict[str, Client]:
    """A browser for each of the readers, by name; the editor is one of an organisation with a partnership."""
    valmont = Organisation.objects.get(slug="valmont")
    fields = {
        "member": {"role": Role.MEMBER},
        "collectivity-editor": {"role": Role.COLLECTIVITY_EDITOR, "organisation": valmont},
        "secretariat": {"role": Role.SECRETARIAT, "first_name": "Claire", "last_name": "Martin"},
        "korean-editor": {"role": Role.KOREAN_EDITOR, "language": "ko"},
        "administrator": {"is_staff": True, "is_superuser": True},
    }
    found = {name: signed_in(name, **more) for name, more in fields.items()}
    found["korean-editor"].cookies["django_language"] = "ko"
    return {"visitor": Reader(), **found}


def look(reader: Client, address: str, answer=None) -> str:
    """What `reader` gets at `address`, or the `answer` that came already, as text."""
    answer = answer or reader.get(address)
    kind = answer.headers.get("Content-Type", "")
    content = b"".join(answer)
    body = _words_of_pdf(content) if kind == "application/pdf" else content.decode("utf-8", "replace")
    if kind.startswith("text/html"):
        body = plain_page(body)
    if address.startswith("/admin/"):
        body = HOUR.sub("(hour)", body)
    body = PASSING.sub("(passing)", body)
    return f"{answer.status_code} {answer.headers.get('Location', '')}\n{body}\n"


def _addresses(cast: dict[str, Client], of_admin: bool) -> dict[str, str]:
    """What stands behind the addresses that have a name, in both languages where they have one; by what to call it."""
    if of_admin:
        behind = page_samples.of_the_admin(cast["member"].user)
    else:
        behind = page_samples.of_the_site(cast["collectivity-editor"].user)
    named = [one for one in routes() if one.is_of_admin == of_admin and not one.is_of_kind and one.name not in LEFT_OUT]
    found = {f"{route.name} {words}": address for route in named for words, address in route.pages(behind)}
    other = {f"{name} ko": one.replace("/fr/", "/ko/", 1) for name, one in found.items() if one.startswith("/fr/")}
    return found | other


def _words_of_pdf(content: bytes) -> str:
    """The words of a PDF, page after page; of what only calls itself one, how long it is."""
    if b"startxref" not in content:
        return f"{len(content)} bytes"
    return "\n\f".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


PARTS = [public_pages, pages_by_name, screens_of_records, screens_by_name, texts, sent, errors, mails]


def everything() -> Seen:
    """All that the portal shows or sends."""
    for part in PARTS:
        with undone():
            yield from part()
