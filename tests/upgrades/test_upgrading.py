"""A site that a released version filled and that today's code takes over: nothing is lost, and everything still works.

The week of work in each dump was done in the released version, and what is expected is what that version said.
"""

from dataclasses import dataclass
from datetime import datetime

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from news.models import Article
from tests.history.office import bin_of, number, read_screen, versions
from tests.people import Reader, code_on_the_telephone
from tests.screens import Screen
from tests.upgrades import asking
from tests.upgrades.passkey import Passkey
from tests.upgrades.released import Release, clock_from, releases, restored, upgrade

pytestmark = pytest.mark.django_db


@dataclass
class Upgraded:
    """What `release` left, taken over by today's code; `texts` are those that its database held before."""

    release: Release
    texts: set[str]


@pytest.fixture(scope="module", params=releases(), ids=lambda release: release.version)
def upgraded(request, django_db_setup, django_db_blocker, tmp_path_factory):
    """The database and the files of users are those of the release as long as this module lasts."""
    media = tmp_path_factory.mktemp("upgraded") / "media"
    with django_db_blocker.unblock(), restored(request.param, media):
        texts = asking.texts_stored()
        upgrade()
        connection.close()
        yield Upgraded(request.param, texts)


@pytest.fixture
def said(upgraded) -> dict:
    """What the released version said."""
    return upgraded.release.said


@pytest.fixture
def site(said, db) -> asking.Site:
    return asking.Site(said["readers"])


@pytest.fixture
def known(upgraded) -> dict[str, str]:
    """The texts that pages are looked through for."""
    return asking.pieces(upgraded.texts)


def test_no_text_is_lost(upgraded):
    assert upgraded.texts - asking.texts_stored() == set()


def test_every_page_answers_at_its_address_with_its_texts(site, said, known):
    assert asking.pages_otherwise(site, said["pages"], known) == {}


def test_what_is_to_be_seen_from_a_day_is_seen_on_that_day(site, said, known):
    with clock_from(datetime.fromisoformat(said["later"]["at"])):
        assert asking.pages_otherwise(site, said["later"]["pages"], known) == {}
        assert asking.files_otherwise(site, said["later"]["files"]) == {}


def test_every_file_is_given_whole_to_who_may_see_it_and_to_nobody_else(site, said):
    assert asking.files_otherwise(site, said["files"]) == {}


def test_calendars_know_every_date_again(site, said):
    now = {address: asking.calendar(site, address) for address in said["calendars"]}
    assert now == said["calendars"]


def test_lists_documents_and_doors_answer(site, said):
    assert {address: asking.status(site, address) for address in said["visited"]} == said["visited"]


def test_people_are_named_to_who_may_read_their_names(site, said):
    now = [[address, people, asking.named(site, address, people)] for address, people, _before in said["named"]]
    assert now == said["named"]


def test_search_finds_what_it_found(site, said):
    missing = {words: {*before} - {*asking.found(site, code, words)} for code, words, before in said["searches"]}
    assert {words: lost for words, lost in missing.items() if lost} == {}


def test_feeds_and_sitemap_name_what_they_named(site, said):
    assert {address: asking.listed(site, address) for address in said["feeds"]} == said["feeds"]
    assert {*said["sitemap"]} - {*asking.listed(site, "/sitemap.xml")} == set()


def test_history_has_every_version_and_its_author(site, said):
    now = [
        [kind, key, names, asking.history(site, kind, key, names)] for kind, key, names, _before in said["histories"]
    ]
    assert now == said["histories"]


def test_officers_find_what_they_did_last(site, said):
    assert {name: asking.last_deeds(site.readers[name]) for name in said["last_deeds"]} == said["last_deeds"]


def test_translations_have_come_as_far_as_they_had(site, said):
    for place, before in said["board"].items():
        now = asking.board(site, *place.split())
        assert [row for row in before if row not in now] == [], place


def test_letters_wait_or_are_done_as_they_were_and_their_links_lead_on(site, said, visitor):
    shown = {state: asking.letters(site, state) for state in {letter["state"] for letter in said["letters"]}}
    for letter in said["letters"]:
        assert any(letter["to"] in row and letter["subject"] in row for row in shown[letter["state"]]), letter
        if "answers" in letter:
            assert visitor.get(letter["link"]).status_code == letter["answers"], letter


def test_drafts_open_as_they_were_typed_and_can_be_sent_in(said):
    for draft in said["drafts"]:
        author = Reader(get_user_model().objects.get(email=draft["author"]))
        assert asking.typed(author, draft["address"], draft["typed"]) == draft["typed"]
    screen = Screen(author, draft["address"]).write(agreed="on")
    assert author.post(draft["address"], screen.data.dict() | {"send": "1"}).status_code == 302
    assert author.get(draft["address"]).status_code == 302  # who has sent it in no longer writes in it


def test_what_was_sent_in_can_be_published(site, said, known):
    for proposal in said["waiting"]:
        screen = Screen(site.readers[proposal["decider"]], proposal["address"])
        assert screen.officer.post(screen.address, dict(screen.data.lists()) | {"publish": "1"}).status_code == 302
        assert asking.pages_otherwise(site, proposal["pages"], known) == {}
        now = {address: asking.calendar(site, address) for address in proposal["calendars"]}
        assert now == proposal["calendars"]


def test_what_lies_in_the_bin_comes_back_with_its_files(site, said, known):
    officer = site.readers["officer"]
    assert {one["name"]: one["address"] for one in said["bin"]} == bin_of(officer)
    for deleted in said["bin"]:
        assert officer.post(deleted["address"]).status_code == 302, deleted["name"]
        assert asking.pages_otherwise(site, deleted["pages"], known) == {}
        assert asking.files_otherwise(site, deleted["files"]) == {}


def test_old_versions_can_be_restored_with_their_files(site, said, known):
    officer = site.readers["officer"]
    for past in said["restored"]:
        shown = versions(officer, asking.record(past["kind"], past["key"]))
        screen = f"/admin/{past['kind']}/{past['key']}/history/{number(shown[past['back']])}/restore/"
        latest = read_screen(officer, screen).one("input", name="latest").attributes["value"]
        assert officer.post(screen, {"latest": latest}).status_code == 302, past
        assert asking.pages_otherwise(site, past["pages"], known) == {}
        assert asking.files_otherwise(site, past["files"]) == {}


def sign_in(account: dict) -> tuple[Reader, str]:
    """Somebody who gives e-mail address and password: their browser, and where it is led."""
    reader = Reader()
    sent = {"login": account["email"], "password": account["password"]}
    return reader, reader.post(f"/{account['language']}/account/login/", sent).url


def show(reader: Reader, account: dict, code: str) -> str:
    """Gives `code` as the second factor: where that leads, '' when it is refused."""
    answer = reader.post(f"/{account['language']}/account/2fa/authenticate/", {"code": code})
    return answer.url if answer.status_code == 302 else ""


def test_everybody_signs_in_with_their_password(said):
    for account in said["accounts"]:
        reader, address = sign_in(account)
        if account["recovery_codes"]:
            assert address.endswith("/2fa/authenticate/"), account["email"]
        else:
            assert address == account["lands_on"]
            page = reader.get(address).content.decode()
            assert f'<html lang="{account["language"]}"' in page


def test_second_factor_is_the_one_that_was_set_up(said):
    for account in said["accounts"]:
        if account["telephone"]:
            reader, _address = sign_in(account)
            assert show(reader, account, code_on_the_telephone(account["telephone"])) == account["lands_on"]
            assert reader.get("/admin/").status_code == 200


def test_recovery_codes_that_were_left_work_and_those_that_were_used_do_not(said):
    for account in said["accounts"]:
        if account["recovery_codes"]:
            reader, _address = sign_in(account)
            for code in account["used_codes"]:
                assert show(reader, account, code) == ""
            assert show(reader, account, account["recovery_codes"][0]) == account["lands_on"]


def test_passkey_opens_the_door(said):
    (account,) = [one for one in said["accounts"] if one["passkey"]]
    reader, door = Reader(), f"/{account['language']}/account/2fa/webauthn/login/"
    options = reader.get(door, headers={"X-Requested-With": "XMLHttpRequest"}).json()["request_options"]
    credential = Passkey(account["passkey"]).shown(options, account["handle"])
    assert reader.post(door, {"credential": credential}).url == account["lands_on"]
    assert account["passkey"] in reader.get(f"/{account['language']}/account/2fa/webauthn/").content.decode()


def test_open_invitation_is_accepted(said, visitor):
    (letter,) = [one for one in said["letters"] if "/invitation/" in one["link"] and one["answers"] == 200]
    words = {"last_name": "Perrin", "first_name": "Zoé", "language": "fr", "password": "une phrase assez longue"}
    assert visitor.post(letter["link"], words).url == "/fr/account/"
    assert get_user_model().objects.get(email=letter["to"]).role == "member"


def test_a_text_or_a_file_that_is_lost_is_seen(site, said, known, settings):
    """The questions above can be answered wrongly."""
    address = "/ko/news/2/"
    Article.objects.filter(pk=2).update(body_ko="", visibility="members")
    found = asking.pages_otherwise(site, {address: said["pages"][address]}, known)
    assert (found[address]["now"]["for"], len(found[address]["missing"])) == ("member", 1)
    assert asking.texts_stored() != set(known)
    given = {one: before for one, before in said["files"].items() if before["for"] == "visitor"}
    settings.MEDIA_ROOT = settings.MEDIA_ROOT / "elsewhere"
    assert asking.files_otherwise(site, given).keys() == given.keys()
