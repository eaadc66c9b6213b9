"""A week of work in the portal, done on its own screens, by invented people."""

import os
from dataclasses import dataclass

from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings

from accounts.models import User
from accounts.roles import Role
from partnerships.models import Organisation
from tests.office import Screen, errors
from tests.outbox.mail_server import MailServer
from tests.upgrades.fill_1_0 import week_of_cuf, week_of_gaok, week_of_organisations
from tests.upgrades.fill_1_0.joining import PASSWORD, Person, invite, join

ADMINISTRATOR = "administration@portail.example"
PUBLIC_URL = "https://portail.example"


@dataclass
class Cast:
    """Who has an account at the end of the week."""

    administrator: Person
    cuf: Person
    gaok: Person
    french: Person  # writes for Nice
    korean: Person  # writes for Muju
    member: Person


def run() -> Cast:
    os.environ |= {"ADMIN_EMAIL": ADMINISTRATOR, "ADMIN_PASSWORD": PASSWORD}
    call_command("first_administrator")
    settings.PUBLIC_URL = PUBLIC_URL
    cast = come_in()
    send_letters()
    week_of_cuf.run(cast.cuf.browser)
    week_of_gaok.run(cast.gaok.browser)
    week_of_organisations.run(cast.french, cast.korean, cast.cuf.browser, cast.gaok.browser)
    change_accounts(cast)
    return cast


def come_in() -> Cast:
    administrator = Person(ADMINISTRATOR, "fr")
    administrator.sign_in()
    administrator.set_up_telephone()
    office = administrator.browser
    cuf = _new(office, "claire.fontaine@cuf.example", Role.SECRETARIAT, "fr", "Fontaine", "Claire")
    cuf.set_up_telephone()
    cuf.lose_telephone()
    gaok = _new(office, "seoyeon.han@gaok.example", Role.KOREAN_EDITOR, "ko", "한", "서연")
    gaok.set_up_passkey("사무실 컴퓨터")
    nice, muju = Organisation.objects.get(slug="nice"), Organisation.objects.get(slug="muju")
    french = _new(cuf.browser, "paul.tisserand@nice.example", Role.COLLECTIVITY_EDITOR, "fr", "Tisserand", "Paul", nice)
    korean = _new(gaok.browser, "dohyun.yun@muju.example", Role.COLLECTIVITY_EDITOR, "ko", "윤", "도현", muju)
    member = _new(cuf.browser, "ines.marchand@membre.example", Role.MEMBER, "fr", "Marchand", "Inès")
    _new(cuf.browser, "ancien.collegue@membre.example", Role.MEMBER, "fr", "Collègue", "Ancien")
    return Cast(administrator, cuf, gaok, french, korean, member)


def _new(officer: Client, email: str, role: str, language: str, last: str, first: str, organisation=None) -> Person:
    return join(invite(officer, email, role, language, organisation), email, language, last, first)


def send_letters() -> None:
    """Sends what waits: one is refused for good, one put off, the others arrive."""
    with MailServer() as server:
        server.replies |= {
            "dohyun.yun@muju.example": ["550 5.1.1 No such user here"],
            "ines.marchand@membre.example": ["451 4.2.0 Mailbox is full, try again later"],
        }
        with override_settings(
            EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
            EMAIL_HOST="127.0.0.1",
            EMAIL_PORT=server.port,
            EMAIL_USE_TLS=False,
            DEFAULT_FROM_EMAIL="portail@portail.example",
        ):
            call_command("send_outbox", "--once")


def change_accounts(cast: Cast) -> None:
    """An account is closed, another changes its preferences, a password is asked for anew, an invitation stays open."""
    closed = User.objects.get(email="ancien.collegue@membre.example")
    screen = Screen(cast.administrator.browser, f"/admin/accounts/user/{closed.pk}/change/")
    del screen.data["is_active"]
    assert errors(screen.save()) == {}
    screen = Screen(cast.member.browser, "/fr/account/").write(first_name="Inès-Marie")
    del screen.data["wants_mail"]
    assert cast.member.browser.post(screen.address, screen.data).status_code == 302
    Client().post("/fr/account/password/reset/", {"email": cast.french.email})
    invite(cast.cuf.browser, "zoe.perrin@membre.example", Role.MEMBER, "fr")
