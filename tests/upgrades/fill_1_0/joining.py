"""How the people of the week come in: invited by e-mail, with a password and, who keeps records, a second factor."""

import re
from dataclasses import dataclass, field

from allauth.account.utils import user_pk_to_url_str
from django.contrib.auth import get_user_model
from django.test import Client

from outbox.models import Message
from tests.office import Screen, errors
from tests.pages import parse
from tests.people import code_on_the_telephone
from tests.upgrades.passkey import Passkey

PASSWORD = "un été à Séoul, un hiver à Tours"


@dataclass
class Person:
    """Somebody with an account, who has signed in with `browser`."""

    email: str
    language: str
    browser: Client = field(default_factory=Client)
    telephone: str = ""  # the secret of the application that shows codes
    passkey: str = ""  # its name
    recovery_codes: list[str] = field(default_factory=list)
    used_codes: list[str] = field(default_factory=list)

    @property
    def account(self) -> str:
        """Where the pages of the account are."""
        return f"/{self.language}/account/"

    @property
    def handle(self) -> str:
        """What the site calls the account when a passkey is made."""
        return user_pk_to_url_str(get_user_model().objects.get(email=self.email))

    def sign_in(self) -> None:
        answer = self.browser.post(f"{self.account}login/", {"login": self.email, "password": PASSWORD})
        assert answer.status_code == 302, answer.content.decode()

    def set_up_telephone(self) -> None:
        """The application for the second factor, and the recovery codes that come with the first factor."""
        address = f"{self.account}2fa/totp/activate/"
        self.telephone = self.browser.get(address).context["form"].secret
        answer = self.browser.post(address, {"code": code_on_the_telephone(self.telephone)})
        assert answer.status_code == 302, answer.content.decode()
        self._note_recovery_codes()

    def set_up_passkey(self, name: str) -> None:
        address = f"{self.account}2fa/webauthn/add/"
        self.passkey = name
        options = self.browser.get(address).context["js_data"]["creation_options"]
        sent = {"name": name, "passwordless": "on", "credential": Passkey(name).made(options)}
        answer = self.browser.post(address, sent)
        assert answer.status_code == 302, answer.content.decode()
        self._note_recovery_codes()

    def lose_telephone(self) -> None:
        """Signs in anew with a recovery code, as whoever has left the telephone at home."""
        self.browser.post(f"{self.account}logout/")
        self.sign_in()
        code = self.recovery_codes[len(self.used_codes)]
        answer = self.browser.post(f"{self.account}2fa/authenticate/", {"code": code})
        assert answer.status_code == 302, answer.content.decode()
        self.used_codes.append(code)

    def _note_recovery_codes(self) -> None:
        page = self.browser.get(f"{self.account}2fa/recovery-codes/")
        text = " ".join(parse(page.content.decode()).one("main").text.split())
        self.recovery_codes = re.findall(r"\b[0-9]{8}\b", text)
        assert len(self.recovery_codes) == 10, text


def invite(officer: Client, email: str, role: str, language: str, organisation=None) -> str:
    """Invites somebody from the admin; gives the path of the link in the letter."""
    screen = Screen(officer, "/admin/accounts/invitation/add/")
    screen.write(email=email, role=role, language=language, organisation=organisation.pk if organisation else "")
    assert errors(screen.save()) == {}
    return link_in(Message.objects.filter(to=email).latest("pk"))


def link_in(letter: Message) -> str:
    """The path of the link that `letter` leads to."""
    return re.search(r"https?://[^/]+(/\S+/account/\S+)", letter.text)[1]


def join(link: str, email: str, language: str, last_name: str, first_name: str) -> Person:
    """Follows the link of an invitation and makes the account."""
    person = Person(email, language)
    words = {"last_name": last_name, "first_name": first_name, "language": language, "password": PASSWORD}
    answer = person.browser.post(link, words)
    assert answer.status_code == 302, answer.content.decode()
    return person
