"""The two offices see what was written to whom and have it tried again; nobody rewrites an e-mail."""

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone

from outbox import letters
from outbox.models import Message, MessageState
from tests.pages import parse
from tests.people import signed_in

pytestmark = pytest.mark.django_db

LIST = "/admin/outbox/message/"


@pytest.fixture
def e_mails():
    """One e-mail in each state, by its name."""
    now = timezone.now()
    outcomes = {
        MessageState.WAITING: {},
        MessageState.SENT: {"sent_at": now, "next_try_at": None, "attempts": 1},
        MessageState.GIVEN_UP: {
            "given_up_at": now,
            "next_try_at": None,
            "attempts": 1,
            "last_error": "550 5.1.1 <nobody>",
        },
    }
    for state, outcome in outcomes.items():
        to = f"{state.name.lower()}@example.org"
        link = {"link": "/fr/agenda/"}
        Message.objects.filter(pk=letters.write(state, to, "fr", "outbox/trial.txt", link).pk).update(**outcome)
    return {message.state: message for message in Message.objects.all()}


def who_may(*deeds: str):
    """Somebody of the staff who may do these with e-mails, such as "view"."""
    officer = signed_in("officer", role="korean-editor")  # has none of these rights by the role
    officer.user.user_permissions.set(Permission.objects.filter(codename__in=[f"{deed}_message" for deed in deeds]))
    return officer


def listed(officer, query: str = "") -> set[MessageState]:
    return {message.state for message in officer.get(LIST + query).context["cl"].result_list}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", {"en attente", "envoyé", "abandonné"}),
        ("ko", {"대기 중", "발송 완료", "발송 중단"}),
    ],
)
def test_list_says_what_became_of_each(cuf_officer, e_mails, code, words):
    cuf_officer.cookies["django_language"] = code
    page = parse(cuf_officer.get(LIST).content.decode())
    assert {each.text for each in page.all("span", class_="badge")} == words
    assert "550 5.1.1 <nobody>" in page.text


@pytest.mark.parametrize("state", MessageState)
def test_list_is_filtered_by_state(cuf_officer, e_mails, state):
    assert listed(cuf_officer, f"?state={state.value}") == {state}


def test_list_forgives_a_state_that_there_is_not(cuf_officer, e_mails):
    assert listed(cuf_officer, "?state=lost") == set(MessageState)


def test_e_mail_can_be_read_with_its_link_and_not_be_rewritten(settings, cuf_officer, e_mails):
    message = e_mails[MessageState.WAITING]
    answer = cuf_officer.get(f"{LIST}{message.pk}/change/")
    assert f"{settings.PUBLIC_URL}/fr/agenda/" in answer.content.decode()
    assert not answer.context["has_change_permission"]
    assert cuf_officer.post(f"{LIST}{message.pk}/change/", {"to": "thief@example.org"}).status_code == 403
    assert cuf_officer.get(f"{LIST}add/").status_code == 403


def try_again(officer):
    data = {"action": "try_again", "_selected_action": Message.objects.values_list("pk", flat=True)}
    return officer.post(LIST, data, follow=True)


def test_e_mails_that_were_not_sent_are_tried_again(cuf_officer, e_mails):
    assert "2 courriels" in parse(try_again(cuf_officer).content.decode()).text
    for state, message in e_mails.items():
        message.refresh_from_db()
        assert message.state == (MessageState.SENT if state == MessageState.SENT else MessageState.WAITING)
    assert e_mails[MessageState.GIVEN_UP].attempts == 0
    assert set(Message.objects.due()) == {e_mails[MessageState.WAITING], e_mails[MessageState.GIVEN_UP]}


def test_who_may_see_e_mails_reads_them_and_does_nothing_with_them(e_mails):
    officer = who_may("view")
    assert listed(officer) == set(MessageState)
    assert officer.get(f"{LIST}{e_mails[MessageState.SENT].pk}/change/").status_code == 200
    try_again(officer)
    e_mails[MessageState.GIVEN_UP].refresh_from_db()
    assert e_mails[MessageState.GIVEN_UP].state == MessageState.GIVEN_UP


def test_who_may_not_see_e_mails_sees_none(e_mails):
    assert who_may().get(LIST).status_code == 403
