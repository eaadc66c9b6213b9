"""Whatever stands in an address, the answer says what is wrong in the reader's language, and is never a 500."""

from urllib.parse import quote

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory
from django.utils import translation
from django.views.defaults import permission_denied, server_error

from tests.pages import main, parse, read

pytestmark = pytest.mark.django_db

LONG = "a" * 10_000
REFUSED = [  # asked of a page that exists: 400
    "collectivities/?colour=blue",
    "collectivities/?country=xx",
    "collectivities/?view=cards",
    "collectivities/?sort=size",
    "collectivities/?scope=all",
    "collectivities/?region=nowhere",
    "collectivities/?country=fr&country=%00",
    "collectivities/?q=%00",
    f"collectivities/?q={LONG}",
    "partnerships/?since=%00",
    "partnerships/?status=perhaps",
    "partnerships/?view=map",
    "agenda/?month=2021-13",
    "agenda/?month=99999999999-01",
    "agenda/?month=9999-01",
    "agenda/?month=%00",
    "agenda/?month=2021-1",
    f"agenda/?month={quote('２０２１-01')}",
    "agenda/?when=sometimes",
    "agenda/?when=%00",
    f"search/?q={LONG}",
    "meetings/2019-05-20-visio/?languages=xx",
    "meetings/2019-05-20-visio/?languages=",
]
NOWHERE = [  # what is asked for is not there: 404
    "collectivities/?page=99",
    "collectivities/?page=abc",
    "collectivities/?page=0",
    "collectivities/?page=-1",
    "collectivities/?page=%00",
    "collectivities/?page=99999999999999999999999",
    f"partnerships/?page={quote('²')}",
    "agenda/?page=99",
    "collectivities/nowhere/",
    "collectivities/%00/",
    "collectivities/gu%00ro/",
    "collectivities/%ff%fe/",
    f"collectivities/{quote('가람시')}/",
    "collectivities/centre-val-de-loire/",
    "partnerships/%00/",
    "partnerships/nowhere/",
    "account/invitation/%00/",
    "agenda/%00.ics",
    "agenda/nowhere.ics",
    "agenda/nowhere/",
    "meetings/forum-2018/",
    "meetings/nowhere/minutes.pdf",
    "meetings/%00/minutes.pdf",
    "%ZZ",
    "%ff/",
    "%00/",
    f"{'a' * 3000}/",
    "../../etc/passwd",
]


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("address", "status"),
    [(one, 400) for one in REFUSED] + [(one, 404) for one in NOWHERE],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_answered_is_told_in_the_readers_language(visitor, code, address, status):
    page = read(visitor, f"/{code}/{address}", status)
    assert page.one("html").attributes["lang"] == code
    assert page.one("main").one("h1").text != ""
    assert page.one("main").links() != []


@pytest.mark.parametrize("address", ["/xx/", "/fr-FR/", "/FR/", "/de/collectivities/", "/%ff/", "/nowhere", "/fr%00/"])
def test_address_without_a_language_of_ours_is_told_in_both(visitor, address):
    page = main(visitor, address, 404)
    assert [section.attributes["lang"] for section in page.all("section")] == ["fr", "ko"]


def test_address_without_a_language_is_told_first_in_that_of_the_browser(visitor):
    answer = visitor.get("/xx/", headers={"accept-language": "ko"})
    assert answer.status_code == 404
    assert answer.content.decode().index('<section lang="ko">') < answer.content.decode().index('<section lang="fr">')


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("/fr", "/fr/"),
        ("/ko", "/ko/"),
        ("/fr/collectivities", "/fr/collectivities/"),
        ("/ko/agenda/forum-2018", "/ko/agenda/forum-2018/"),
    ],
)
def test_missing_slash_is_added(visitor, given, meant):
    answer = visitor.get(given)
    assert (answer.status_code, answer.headers["Location"]) == (301, meant)


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize("query", ["%00", "%ff", "%EC%84", "a%00b", "%25", "'%22%3E%3Cscript%3E", "_", "((("])
def test_strange_letters_in_a_search_find_nothing_and_break_nothing(visitor, code, query):
    page = main(visitor, f"/{code}/search/?q={query}")
    assert page.one("h1").text != ""
    assert page.all("script") == []


def test_too_long_a_search_keeps_what_was_typed_and_says_how_long_it_may_be(visitor):
    page = main(visitor, f"/fr/search/?q={LONG}", 400)
    assert page.one("input", name="q").attributes["value"] == "a" * 200
    assert "200" in page.one("p", "error").text


def test_refused_list_says_what_it_does_not_know(visitor):
    notice = main(visitor, "/fr/collectivities/?colour=blue&country=fr", 400).one("div", "error")
    assert [each.text for each in notice.all("li")] == ["Filtre inconnu : « colour »."]
    assert notice.links() == ["/fr/collectivities/"]


def test_refused_month_says_how_to_write_one(visitor):
    notice = main(visitor, "/ko/agenda/?month=2021-13", 400).one("div", "error")
    assert "2021-01" in notice.one("li").text


@pytest.mark.parametrize(
    "address", ["collectivities/?utm_source=lettre&fbclid=x", "partnerships/?mc_cid=1", "agenda/?gclid=1&when=past"]
)
def test_what_mail_programs_add_to_an_address_is_let_pass(visitor, address):
    assert visitor.get(f"/fr/{address}").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
@pytest.mark.parametrize("page", ["collectivities/", "meetings/2019-05-20-visio/", "agenda/"])
def test_pages_are_only_read(visitor, method, page):
    assert getattr(visitor, method)(f"/fr/{page}").status_code == 405


def test_breakdown_is_told_in_both_languages_without_the_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = server_error(RequestFactory().get("/ko/"))
    page = parse(answer.content.decode())
    assert answer.status_code == 500
    assert [section.attributes["lang"] for section in page.all("section")] == ["fr", "ko"]


def test_refusal_of_a_right_is_told_in_the_readers_language(visitor):
    request = RequestFactory().get("/ko/")
    request.user, request.resolver_match = visitor.user, None
    with translation.override("ko"):
        page = parse(permission_denied(request, PermissionDenied()).content.decode())
    assert page.one("html").attributes["lang"] == "ko"
    assert page.one("h1").text != ""


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "Ce formulaire n’a pas pu être pris en compte"), ("ko", "양식을 접수하지 못했습니다")],
)
def test_form_opened_before_signing_in_gives_back_what_was_typed(code, words):
    reader = Client(enforce_csrf_checks=True)
    sent = {"login": "jeanne@example.org", "password": "une phrase secrète", "title_ko": "새 소식입니다"}
    answer = reader.post(f"/{code}/account/login/", sent)
    assert answer.status_code == 403
    page = parse(answer.content.decode()).one("main")
    assert page.one("h1").text == words
    assert [one.text for one in page.all("textarea")] == ["jeanne@example.org", "새 소식입니다"]
    assert "secrète" not in page.text


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    "address", ["/admin/news/article/add/", "/{code}/account/proposals/new/event/", "/{code}/account/"]
)
def test_form_sent_after_the_session_has_ended_gives_back_what_was_typed(code, address):
    reader = Client(headers={"accept-language": code})
    answer = reader.post(address.format(code=code), {"title_ko": "새 소식입니다"})
    assert answer.status_code == 403
    page = parse(answer.content.decode())
    assert page.one("html").attributes["lang"] == code
    assert [one.text for one in page.one("main").all("textarea")] == ["새 소식입니다"]


def test_who_signs_out_or_in_without_having_typed_is_led_on(visitor):
    assert visitor.post("/fr/account/logout/").status_code == 302
    assert visitor.post("/admin/news/article/add/").status_code == 302
