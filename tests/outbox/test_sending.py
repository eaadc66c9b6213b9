"""What becomes of an e-mail at the mail server: taken, put off, refused."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from outbox import letters, sending
from outbox.models import Message, MessageState
from tests.processes import free_port

pytestmark = pytest.mark.django_db


@pytest.fixture
def write():
    """Writes the trial letter to somebody."""

    def write(name: str, language: str = "fr", **options) -> Message:
        link = {"link": f"/{language}/"}
        return letters.write(f"trial {name}", f"{name}@example.org", language, "outbox/trial.txt", link, **options)

    return write


def lines(part) -> list[str]:
    return part.get_content().splitlines()


def pass_time(delay: timedelta):
    """Lets `delay` go by for all that waits."""
    for message in Message.objects.in_state(MessageState.WAITING):
        message.next_try_at -= delay
        message.save()


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_e_mail_arrives_in_plain_and_in_html(mail_server, write, language):
    message = write("hanna", language)
    sending.send_due()
    (arrived,) = mail_server.received
    assert arrived["Subject"].strip() == message.subject  # a long one begins on a line of its own
    assert (arrived["To"], arrived["From"]) == ("hanna@example.org", "Groupe-pays <portail@portal.example>")
    assert (arrived["Content-Language"], arrived["Auto-Submitted"]) == (language, "auto-generated")
    assert arrived.get_content_type() == "multipart/alternative"
    plain, html = arrived.iter_parts()
    assert (plain.get_content_type(), lines(plain)) == ("text/plain", message.text.splitlines())
    assert (html.get_content_type(), lines(html)) == ("text/html", message.html.splitlines())
    message.refresh_from_db()
    assert (message.state, message.attempts) == (MessageState.SENT, 1)


def test_e_mail_is_sent_once_and_all_over_one_connection(mail_server, write):
    for name in ("hanna", "jean", "minji"):
        write(name)
    sending.send_due()
    sending.send_due()
    assert sorted(message["To"] for message in mail_server.received) == [
        "hanna@example.org",
        "jean@example.org",
        "minji@example.org",
    ]
    assert mail_server.connections == 1


def test_nothing_due_changes_nothing_and_calls_nobody(mail_server, write):
    write("hanna", not_before=timezone.now() + timedelta(hours=1))
    with CaptureQueriesContext(connection) as asked:
        sending.send_due()
    assert [query["sql"].split()[0] for query in asked] == ["SAVEPOINT", "SELECT", "RELEASE"]
    assert mail_server.connections == 0


def test_refusal_for_good_is_given_up_and_holds_up_nobody(mail_server, write):
    refused, other = write("hanna"), write("jean")
    mail_server.replies["hanna@example.org"] = ["550 5.1.1 사용자 없음"]
    sending.send_due()
    refused.refresh_from_db()
    other.refresh_from_db()
    assert (refused.state, refused.attempts, refused.last_error) == (MessageState.GIVEN_UP, 1, "550 5.1.1 사용자 없음")
    assert other.state == MessageState.SENT


def test_refusal_for_now_is_tried_again_later_and_later(mail_server, write):
    message = write("hanna")
    mail_server.replies["hanna@example.org"] = ["451 4.7.1 greylisted"] * 2
    waits = []
    for _try in range(2):
        sending.send_due()
        message.refresh_from_db()
        waits.append(round((message.next_try_at - timezone.now()).total_seconds() / 60))
        assert (message.state, message.last_error) == (MessageState.WAITING, "451 4.7.1 greylisted")
        sending.send_due()  # too early
        pass_time(sending.DELAYS[len(waits) - 1])
    sending.send_due()
    message.refresh_from_db()
    assert waits == [1, 5]
    assert (message.state, message.attempts, message.last_error) == (MessageState.SENT, 3, "")
    assert mail_server.ids() == [message.message_id]


def test_what_is_put_off_for_days_is_given_up(mail_server, write):
    message = write("hanna")
    mail_server.replies["hanna@example.org"] = ["450 4.2.2 mailbox full"] * 20
    for delay in [*sending.DELAYS, timedelta(0)]:
        sending.send_due()
        pass_time(delay)
    message.refresh_from_db()
    assert (message.state, message.attempts) == (MessageState.GIVEN_UP, len(sending.DELAYS) + 1)


@pytest.mark.parametrize(
    ("reply", "state"), [("554 5.7.1 spam", MessageState.GIVEN_UP), ("452 4.3.1 full", MessageState.WAITING)]
)
def test_content_may_be_refused_too(mail_server, write, reply, state):
    message = write("hanna")
    mail_server.replies["DATA"] = [reply]
    sending.send_due()
    message.refresh_from_db()
    assert (message.state, message.last_error) == (state, reply)


def test_e_mail_that_cannot_be_built_holds_up_nobody(mail_server, write):
    broken, other = write("hanna"), write("jean")
    Message.objects.filter(pk=broken.pk).update(to="a@example.org\nBcc: b@example.org")
    sending.send_due()
    broken.refresh_from_db()
    other.refresh_from_db()
    assert (broken.state, other.state) == (MessageState.WAITING, MessageState.SENT)
    assert broken.last_error.startswith("ValueError: Invalid address")


def test_server_that_is_away_costs_no_try(settings, mail_server, write):
    message = write("hanna")
    settings.EMAIL_PORT = free_port()
    with pytest.raises(sending.MailServerAway, match="refused"):
        sending.send_due()
    message.refresh_from_db()
    assert (message.state, message.attempts) == (MessageState.WAITING, 0)
    settings.EMAIL_PORT = mail_server.port
    sending.send_due()
    assert len(mail_server.received) == 1


def test_without_a_mail_server_e_mails_wait(settings, write):
    settings.EMAIL_HOST = ""
    message = write("hanna")
    sending.send_due()
    message.refresh_from_db()
    assert (message.state, message.attempts) == (MessageState.WAITING, 0)


def test_what_was_settled_long_ago_is_removed(settings, write):
    now = timezone.now()
    long_ago = now - timedelta(days=settings.OUTBOX_KEPT_DAYS, minutes=1)
    for name, times in {
        "sent long ago": {"sent_at": long_ago, "next_try_at": None},
        "given up long ago": {"given_up_at": long_ago, "next_try_at": None},
        "sent today": {"sent_at": now, "next_try_at": None},
        "waiting": {"next_try_at": long_ago},
    }.items():
        Message.objects.filter(pk=write(name.replace(" ", ".")).pk).update(key=name, **times)
    sending.remove_old()
    assert set(Message.objects.values_list("key", flat=True)) == {"sent today", "waiting"}


def test_message_id_belongs_to_one_e_mail_and_to_the_domain_of_the_sender(settings, write):
    settings.DEFAULT_FROM_EMAIL = "Groupe-pays <portail@portal.example>"
    first, second = write("hanna"), write("jean")
    assert first.message_id != second.message_id
    assert first.message_id == Message.objects.get(pk=first.pk).message_id
    local, _at, domain = first.message_id.strip("<>").partition("@")
    assert local.isalnum()
    assert domain == "portal.example"
