"""Every word of the site is there in French and in Korean, written as each language wants it."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from babel.messages.pofile import read_po
from django.conf import settings

CODES = ("fr", "ko")
PLACEHOLDER = r"%\(\w+\)[sd]|%[sd]|\{\w*\}"
# Particles whose form depends on the last sound of the word before, which a placeholder does not know.
PARTICLE = (
    "은|는|이|가|을|를|과|와|으로|로|이나|나|이며|며|이고|이라|라|이라는|라는|이란|란|아|야"
    "|은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로"
)
AFTER_PLACEHOLDER = re.compile(rf"(?:{PLACEHOLDER})[\"'”’»)\]]*(?:{PARTICLE})(?![가-힣])")
NO_BREAK = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
# A sign that stands apart in French, without its space; not within an address, an hour or an entity.
LOOSE = re.compile(
    rf"(?<![{NO_BREAK}])(?<!&nbsp;)[?!;»](?=\s|$|[<.,)])"
    rf"|(?<![{NO_BREAK}\d])(?<!&nbsp;):(?=\s|$|<)"
    rf"|«(?![{NO_BREAK}])(?!&nbsp;)"
)


def catalogue(code, folder=settings.BASE_DIR):
    path = folder / "locale" / code / "LC_MESSAGES" / "django.po"
    with path.open("rb") as file:
        return [message for message in read_po(file, locale=code) if message.id]


def texts(message) -> tuple[str, ...]:
    """The translations of a message: one, or one for each plural form."""
    return message.string if isinstance(message.string, tuple) else (message.string,)


def originals(message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (message.id,)


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """A copy of the sources whose catalogues were merged with every word that the sources hold."""
    if not shutil.which("xgettext"):
        if os.environ.get("CI"):
            pytest.fail("GNU gettext is not installed, so nobody can say whether the catalogues are whole.")
        pytest.skip("GNU gettext is not installed (Debian and Ubuntu: apt-get install gettext)")
    folder = tmp_path_factory.mktemp("sources")
    aside = {"tests", "bench", "docs", "static", "var"}
    for path in settings.BASE_DIR.iterdir():
        if path.is_dir() and not path.name.startswith(".") and path.name not in aside:
            shutil.copytree(
                path, folder / path.name, ignore=shutil.ignore_patterns("*.json", "__pycache__", "migrations")
            )
    command = [sys.executable, "-m", "django", "makemessages", "--no-obsolete", "--no-wrap", "--no-location"]
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    subprocess.run(
        [*command, *(f"--locale={code}" for code in CODES)],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.parametrize("code", CODES)
def test_catalogue_is_whole(gathered, code):
    lacking = [message.id for message in catalogue(code, gathered) if message.fuzzy or not all(texts(message))]
    assert lacking == []


@pytest.mark.parametrize("code", CODES)
def test_catalogue_holds_nothing_that_the_site_no_longer_says(gathered, code):
    said = {(message.context, message.id) for message in catalogue(code, gathered)}
    kept = {(message.context, message.id) for message in catalogue(code)}
    assert kept - said == set()


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_the_placeholders(code):
    wrong = [
        message.id
        for message in catalogue(code)
        if set(re.findall(PLACEHOLDER, texts(message)[-1])) != set(re.findall(PLACEHOLDER, originals(message)[-1]))
    ]
    assert wrong == []


def test_korean_has_no_particle_after_a_placeholder():
    found = [text for message in catalogue("ko") for text in texts(message) if AFTER_PLACEHOLDER.search(text)]
    assert found == []


@pytest.mark.parametrize(
    "text", ["%(name)s와 자매결연", "“{name}”을 찾을 수 없습니다", "%(n)s이(가) 없습니다", "%s(으)로 이동"]
)
def test_particle_after_a_placeholder_is_seen(text):
    assert AFTER_PLACEHOLDER.search(text)


@pytest.mark.parametrize("text", ["{name} 자매결연 목록", "참가자 %(number)s명", "결과: %(number)s건", "%(n)s가지"])
def test_counter_after_a_placeholder_is_no_particle(text):
    assert not AFTER_PLACEHOLDER.search(text)


def test_french_signs_never_begin_a_line():
    found = [text for message in catalogue("fr") for text in texts(message) if LOOSE.search(text)]
    assert found == []


def test_french_of_the_records_never_begins_a_line_with_a_sign():
    found = [
        f"{path.name}: {line.strip()[:60]}"
        for path in sorted((settings.BASE_DIR / "korea_group" / "records").rglob("*.json"))
        for line in path.read_text("utf-8").splitlines()
        if re.match(r'\s*"\w+_fr":', line) and re.search(r" [?!;:»]|« ", line.partition('_fr": ')[2])
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "is_loose"),
    [
        ("Source :", True),
        ("Source\N{NO-BREAK SPACE}:", False),
        ("« oui »", True),
        ("https://example.org", False),
        ("14:30", False),
        ("Quoi ?", True),
    ],
)
def test_sign_without_its_space_is_seen(text, is_loose):
    assert bool(LOOSE.search(text)) == is_loose
