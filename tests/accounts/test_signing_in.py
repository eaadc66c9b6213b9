"""Joining by invitation, signing in, and the second factor that whoever keeps the records needs."""

import re
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.core.cache import cache
from django.utils import timezone

from accounts.models import Invitation
from accounts.roles import Role
from outbox.models import Message
from partnerships.models import Organisation
from tests.pages import parse
from tests.people import Reader, code_on_the_telephone

PASSWORD = "une phrase assez longue"
ADMIN = "/admin/"


@pytest.fixture(autouse=True)
def no_attempts_yet(db):
    cache.clear()


@pytest.fixture
def officer(django_user_model):
    """The account of a Korean officer who has not set up a second factor yet."""
    return django_user_model.objects.create_user(
        "gaok@example.org", PASSWORD, role=Role.KOREAN_EDITOR, language="ko", last_name="송", first_name="정재"
    )


@pytest.fixture
def member_account(django_user_model):
    return django_user_model.objects.create_user("membre@example.org", PASSWORD, role=Role.MEMBER)


def sign_in(reader, email, password=PASSWORD, code="fr"):
    return reader.post(f"/{code}/account/login/", {"login": email, "password": password})


def last_letter(address: str) -> Message:
    return Message.objects.filter(to=address).latest("pk")


def link_in(letter: Message) -> str:
    """The address of the link, without the name of the site."""
    return re.search(r"https?://[^/]+(/(?:fr|ko)/account/\S+)", letter.text).group(1)


def test_member_lands_on_a_page_of_their_own(visitor, member_account):
    answer = sign_in(visitor, "membre@example.org")
    assert answer.url == "/fr/account/"
    assert visitor.get(answer.url).status_code == 200
    assert visitor.get(ADMIN, follow=True).status_code == 403


def test_address_is_known_whatever_its_case(visitor, member_account):
    assert sign_in(visitor, "Membre@Example.ORG").status_code == 302


def test_wrong_password_is_refused_in_the_language_of_the_page_and_the_address_stays(visitor, member_account):
    answer = sign_in(visitor, "membre@example.org", "not this one at all", "ko")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'value="membre@example.org"' in page
    assert re.search(r'class="errorlist[^>]*>\s*<li>[^<]*[가-힣]', page)


def test_attempts_are_limited(visitor, member_account):
    for _ in range(5):
        sign_in(visitor, "membre@example.org", "not this one at all")
    answer = sign_in(visitor, "membre@example.org")
    assert answer.status_code == 200
    assert "_auth_user_id" not in visitor.session


@pytest.mark.parametrize(("code", "words"), [("fr", "Trop de tentatives"), ("ko", "시도 횟수가 너무 많습니다")])
def test_too_many_letters_asked_for_is_told_in_the_language_of_the_page(visitor, member_account, code, words):
    answers = [visitor.post(f"/{code}/account/password/reset/", {"email": "membre@example.org"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [302] * 5 + [429]
    assert parse(answers[-1].content.decode()).one("main").one("h1").text == words
    assert Message.objects.filter(to="membre@example.org").count() <= 5


def test_officer_sees_nothing_of_the_site_before_the_second_factor(visitor, officer):
    answer = sign_in(visitor, "gaok@example.org")
    assert answer.url == ADMIN
    for address in (ADMIN, "/admin/meetings/meeting/", "/ko/", "/ko/meetings/"):
        assert visitor.get(address).url.endswith("/account/second-factor/"), address


def test_officer_sets_up_an_application(visitor, officer):
    sign_in(visitor, "gaok@example.org")
    page = visitor.get("/ko/account/2fa/totp/activate/")
    code = code_on_the_telephone(page.context["form"].secret)
    assert visitor.post("/ko/account/2fa/totp/activate/", {"code": code}).status_code == 302
    assert Authenticator.objects.filter(user=officer, type="totp").count() == 1


def test_password_alone_does_not_open_an_account_with_a_second_factor(visitor, officer):
    TOTP.activate(officer, "JBSWY3DPEHPK3PXP")
    answer = sign_in(visitor, "gaok@example.org")
    assert answer.url.endswith("/account/2fa/authenticate/")
    assert visitor.get(ADMIN).status_code == 302
    assert "_auth_user_id" not in visitor.session
    answer = visitor.post("/fr/account/2fa/authenticate/", {"code": code_on_the_telephone("JBSWY3DPEHPK3PXP")})
    assert answer.url == ADMIN
    assert '<html lang="ko"' in visitor.get(ADMIN).content.decode()


def test_admin_has_no_door_of_its_own(visitor, officer):
    TOTP.activate(officer, "JBSWY3DPEHPK3PXP")
    for answer in (
        visitor.get("/admin/login/?next=/admin/"),
        visitor.post("/admin/login/", {"username": "gaok@example.org", "password": PASSWORD}),
    ):
        assert "/account/login/" in answer.url
    assert "_auth_user_id" not in visitor.session


def test_nobody_registers(visitor):
    address = "/fr/account/signup/"
    before = len(Message.objects.all())
    visitor.post(address, {"email": "inconnu@example.org", "password1": PASSWORD})
    assert sign_in(visitor, "inconnu@example.org").status_code == 200
    assert len(Message.objects.all()) == before


@pytest.mark.parametrize("role", Role.values)
def test_whoever_is_invited_joins_in_the_role_and_language_of_the_invitation(visitor, cuf_officer, role):
    place = Organisation.objects.get(slug="byeolbit")
    words = {"email": "nouvelle@example.org", "role": role, "organisation": place.pk, "language": "ko"}
    assert cuf_officer.post("/admin/accounts/invitation/add/", words).status_code == 302
    letter = last_letter("nouvelle@example.org")
    assert letter.language == "ko"
    assert re.search("[가-힣]", letter.subject)
    link = link_in(letter)
    assert link in letter.html
    assert '<html lang="ko"' in letter.html
    assert link.startswith("/ko/")

    answer = visitor.post(
        link, {"last_name": "송", "first_name": "정재", "language": "ko", "password": PASSWORD}, follow=True
    )
    assert answer.status_code == 200
    assert '<html lang="ko"' in answer.content.decode()
    joined = cuf_officer.user._meta.model.objects.get(email="nouvelle@example.org")
    assert (joined.role, joined.organisation, joined.language) == (role, place, "ko")
    assert joined.is_staff == (role in (Role.SECRETARIAT, Role.KOREAN_EDITOR))
    assert list(joined.groups.values_list("name", flat=True)) == [role]


def test_invitation_works_once_and_for_a_fortnight(visitor, cuf_officer, db):
    invitation = Invitation.objects.create(email="un@example.org", role=Role.MEMBER)
    link = invitation.get_absolute_url()
    words = {"last_name": "Un", "language": "fr", "password": PASSWORD}
    assert visitor.post(link, words).status_code == 302
    assert Reader().post(link, words).status_code == 410
    late = Invitation.objects.create(email="deux@example.org", expires_at=timezone.now() - timedelta(minutes=1))
    assert Reader().get(late.get_absolute_url()).status_code == 410
    assert Reader().get(invitation.get_absolute_url()[:-3] + "xyz/").status_code == 404


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_whoever_was_invited_twice_has_one_account_and_is_led_to_it(visitor, member_account, code):
    invitation = Invitation.objects.create(email="Membre@example.org", role=Role.MEMBER)
    link = invitation.get_absolute_url().replace("/fr/", f"/{code}/")
    words = {"last_name": "Un", "language": code, "password": PASSWORD}
    for answer in (visitor.get(link), visitor.post(link, words)):
        assert answer.status_code == 410
        assert f"/{code}/account/login/" in parse(answer.content.decode()).one("main").links()


def test_weak_password_is_refused_and_what_was_typed_stays(visitor, db):
    invitation = Invitation.objects.create(email="un@example.org", role=Role.MEMBER)
    answer = visitor.post(invitation.get_absolute_url(), {"last_name": "Durand", "language": "fr", "password": "court"})
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {"password"}
    assert 'value="Durand"' in answer.content.decode()


def test_editor_of_an_organisation_is_not_invited_without_one(cuf_officer):
    words = {"email": "sans@example.org", "role": Role.COLLECTIVITY_EDITOR, "organisation": "", "language": "fr"}
    answer = cuf_officer.post("/admin/accounts/invitation/add/", words)
    assert answer.status_code == 200
    assert not Invitation.objects.filter(email="sans@example.org").exists()


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_new_password_comes_by_a_link_that_works_once(visitor, member_account, code):
    member_account.language = code
    member_account.save()
    visitor.post("/fr/account/password/reset/", {"email": "membre@example.org"})
    letter = last_letter("membre@example.org")
    assert letter.language == code
    assert link_in(letter) in letter.html
    assert f'<html lang="{code}"' in letter.html
    link = link_in(letter)
    form = visitor.get(link, follow=True)
    new = "encore une phrase assez longue"
    visitor.post(form.request["PATH_INFO"], {"password1": new, "password2": new})
    assert sign_in(Reader(), "membre@example.org", new).status_code == 302
    assert sign_in(Reader(), "membre@example.org").status_code == 200
    assert "password1" not in Reader().get(link, follow=True).content.decode()


def test_address_without_account_gets_no_letter_and_the_same_answer(visitor, member_account):
    known = visitor.post("/fr/account/password/reset/", {"email": "membre@example.org"})
    unknown = Reader().post("/fr/account/password/reset/", {"email": "personne@example.org"})
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert not Message.objects.filter(to="personne@example.org").exists()


def test_preferences_change_the_language_of_the_portal(member):
    answer = member.post(
        "/fr/account/", {"last_name": "송", "first_name": "정재", "language": "ko", "wants_mail": "on"}
    )
    assert answer.url == "/ko/account/"
    member.user.refresh_from_db()
    assert member.user.language == "ko"
    assert str(member.user) == "송 정재"


@pytest.mark.parametrize("address", ["account/", "account/second-factor/", "account/2fa/"])
def test_pages_of_the_account_are_for_who_has_one(visitor, member, address):
    assert "/account/login/" in visitor.get(f"/ko/{address}").url
    page = member.get(f"/ko/{address}").content.decode()
    assert page.count("<h1") == 1
    assert '<html lang="ko"' in page
