"""The first page of the admin: what waits for each officer is really there, one click away."""

import pytest

from accounts.roles import Role
from meetings.models import Decision
from news.models import Article
from tests.accounts.samples import KOREAN, place, proposal
from tests.pages import read
from tests.people import signed_in

pytestmark = pytest.mark.django_db


def number_behind(officer, address) -> int:
    """How many records the list at `address` has."""
    context = officer.get(address).context
    return context["cl"].result_count if "cl" in context else context["page"].paginator.count


@pytest.mark.parametrize("role", [Role.SECRETARIAT, Role.KOREAN_EDITOR])
@pytest.mark.parametrize("language", ["fr", "ko"])
def test_every_number_is_that_of_the_list_behind_it(role, language):
    Article.objects.create(title_fr="Sans coréen")
    Article.objects.create(title_ko="소식", original_language="ko", keeper="gaok")
    Decision.objects.filter(kind="follow-up").update(state="open")
    officer = signed_in("officer", role=role, language=language)
    waiting = officer.get("/admin/").context["waiting"]
    assert len(waiting) == (4 if role == Role.SECRETARIAT else 3)
    for one in waiting:
        assert number_behind(officer, one.url) == one.number, one.url


def test_decision_that_is_done_waits_no_more():
    officer = signed_in("officer", role=Role.SECRETARIAT)
    Decision.objects.filter(kind="follow-up").update(state="open")
    assert [one for one in officer.get("/admin/").context["waiting"] if "decision" in one.url]
    Decision.objects.filter(kind="follow-up").update(state="done")
    assert not [one for one in officer.get("/admin/").context["waiting"] if "decision" in one.url]


def test_board_and_bin_are_reached_from_every_page_of_the_admin():
    officer = signed_in("officer", role=Role.KOREAN_EDITOR, language="ko")
    assert {"/admin/translations/", "/admin/bin/"} <= set(read(officer, "/admin/meetings/meeting/").links())


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_what_was_published_or_sent_back_is_among_what_the_officer_did_last(language):
    officer = signed_in("officer", role=Role.KOREAN_EDITOR, language=language)
    article = Article.objects.create(title_ko="부산 소식", keeper="gaok", original_language="ko")
    draft = proposal(place(KOREAN))
    chosen = {"action": "publish_now", "_selected_action": [article.pk]}
    officer.post("/admin/news/article/", chosen)
    review = f"/admin/proposals/proposal/{draft.pk}/change/"
    officer.post(review, {"decline": "1", "version": draft.version, "reply": "다시 써 주십시오."})
    last = read(officer, "/admin/").one(id="recent-actions-module").links()
    assert last == [review, f"/admin/news/article/{article.pk}/change/"]
