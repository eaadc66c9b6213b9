"""A letter is written once, in the language of its reader, with what causes it."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from outbox import letters
from outbox.models import Message
from tests.pages import parse

pytestmark = pytest.mark.django_db

TRIAL = "outbox/trial.txt"


@pytest.fixture
def write_news(settings):
    """Writes a letter about a title and some words that somebody typed."""
    engine = settings.TEMPLATES[0]
    settings.TEMPLATES = [engine | {"DIRS": [*engine["DIRS"], Path(__file__).parent / "letters"]}]

    def write(title: str, words: str = "", **options) -> Message:
        options = {"language": "fr"} | options
        return letters.write(
            f"news {title}",
            "hanna@example.org",
            options.pop("language"),
            "letters/news.txt",
            {"title": title, "words": words, "link": "/fr/about/"},
            **options,
        )

    return write


def test_letter_of_a_transaction_that_is_rolled_back_is_not_written():
    with transaction.atomic():
        letters.write("kept", "hanna@example.org", "fr", TRIAL)
    with pytest.raises(RuntimeError), transaction.atomic():
        letters.write("undone", "hanna@example.org", "fr", TRIAL)
        raise RuntimeError
    assert [message.key for message in Message.objects.all()] == ["kept"]


def test_same_occasion_writes_once():
    first = letters.write("invitation 12", "hanna@example.org", "fr", TRIAL)
    again = letters.write("invitation 12", "hanna@example.org", "ko", TRIAL)
    assert again == first
    assert Message.objects.get().language == "fr"


@pytest.mark.parametrize(
    ("language", "subject", "action"),
    [
        ("fr", "Le portail envoie ses courriels", "Ouvrir le portail"),
        ("ko", "누리집에서 보낸 전자우편이 도착했습니다", "누리집 열기"),
    ],
)
def test_letter_speaks_the_language_of_its_reader(settings, language, subject, action):
    settings.PUBLIC_URL = "https://portal.example"
    with translation.override("ko" if language == "fr" else "fr"):
        message = letters.write("trial", "hanna@example.org", language, TRIAL, {"link": f"/{language}/"})
    address = f"https://portal.example/{language}/"
    assert message.subject == subject
    assert f"\n\n{action}\n{address}\n\n—\n" in message.text
    page = parse(message.html)
    assert page.one("html").attributes["lang"] == language
    assert page.one("title").text == subject
    assert [(link.text, link.attributes["href"]) for link in page.all("a")] == [(action, address), (address, address)]


def test_letter_loads_nothing_and_has_no_colour_of_its_own():
    page = parse(letters.write("trial", "hanna@example.org", "fr", TRIAL).html)
    assert not {each.tag for each in page.inside()} & {"img", "link", "script", "table", "iframe"}
    assert "url(" not in page.one("style").text
    assert "color: " not in page.one("style").text.replace("color-scheme: ", "")


def test_letter_without_a_link_asks_for_nothing():
    message = letters.write("trial", "hanna@example.org", "fr", TRIAL)
    assert "Ouvrir le portail" not in message.text + message.html


def test_what_somebody_typed_is_text_and_no_markup(write_news):
    message = write_news("Tours & Séoul <b>", 'Lire <a href="https://portal.example/?a=1&b=2">')
    assert message.subject == "Corée : Tours & Séoul <b>"
    assert 'Lire <a href="https://portal.example/?a=1&b=2">' in message.text
    assert "Tours &amp; Séoul &lt;b&gt;" in message.html
    assert [each.text for each in parse(message.html).all("p")][:1] == ["Tours & Séoul <b>"]


def test_line_break_in_a_title_begins_no_other_header(write_news):
    message = write_news("Visite\r\nBcc: everybody@example.org\n\u2028fin")
    assert message.subject == "Corée : Visite Bcc: everybody@example.org fin"


def test_subject_keeps_its_no_break_spaces_and_its_measure(write_news):
    assert write_news("Quoi\N{NO-BREAK SPACE}?").subject == "Corée : Quoi\N{NO-BREAK SPACE}?"
    assert len(write_news("서울" * 90).subject) == 188
    assert len(write_news("서울" * 96).subject) == 200


def test_database_takes_no_subject_of_two_lines():
    with pytest.raises(IntegrityError, match="message_subject_is_one_line"):
        Message.objects.create(key="two", to="hanna@example.org", language="fr", subject="a\nBcc: b@example.org")


def test_database_takes_no_e_mail_that_is_sent_and_waits():
    message = letters.write("trial", "hanna@example.org", "fr", TRIAL)
    with pytest.raises(IntegrityError, match="message_in_one_state"):
        Message.objects.filter(pk=message.pk).update(sent_at=timezone.now())


@pytest.mark.parametrize("to", ["", "nobody", "a@example.org\nBcc: b@example.org", "a@example.org, b@example.org"])
def test_letter_goes_to_one_address(to):
    with pytest.raises(ValidationError):
        letters.write("trial", to, "fr", TRIAL)


def test_letter_can_wait_for_its_day(write_news):
    tomorrow = timezone.now() + timedelta(days=1)
    message = write_news("demain", not_before=tomorrow)
    assert message.next_try_at == tomorrow
    assert not Message.objects.due().exists()


def test_letters_outlive_the_account_of_their_reader(member):
    message = letters.write("trial", member.user.email, "fr", TRIAL, user=member.user)
    member.user.delete()
    message.refresh_from_db()
    assert (message.user, message.to) == (None, "membre@example.org")


def test_trial_is_written_by_a_command(capsys):
    call_command("try_mail", "hanna@example.org", "--language", "ko")
    assert Message.objects.get().to == "hanna@example.org"
    assert "waits in the outbox" in capsys.readouterr().out
