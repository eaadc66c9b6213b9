"""An officer who has a passkey: it is made with the account, signs in by itself, and is kept on pages of its own."""

import re

import pytest
from playwright.sync_api import expect

from tests.weeks.officer import PASSWORD

ENGLISH = re.compile(
    r"\b(add|and|are|delete|edit|for|is|it|key|keys|last|name|none|not|of|passkey|password|remove|save|the|this|used"
    r"|with|you|your)\b",
    re.IGNORECASE,
)
# What is written in Latin letters on a page in Korean.
NAMES = {"Claire", "CUF", "GAOK", "Cités", "Unies", "France", "Français", "PIN", "Martin"}


@pytest.fixture
def width():
    return 390


@pytest.mark.parametrize(("code", "role"), [("fr", "secretariat"), ("ko", "korean-editor")])
def test_passkey_signs_in_without_a_password(join, width, code, role):
    officer = join("Martin", role, code, factor="passkey")
    account = f"/{code}/account/"

    # It is made for signing in without a password, and has pages of its own.
    officer.go(f"{account}2fa/")
    see(officer)
    officer.follow(officer.page.locator("a[href$='/2fa/webauthn/']"))
    see(officer)
    officer.follow(officer.page.locator("a[href$='/edit/']"))
    see(officer)
    officer.write("name", "7")
    officer.follow(officer.page.locator("#mfa_webauthn_edit"))
    expect(officer.page.locator("main h2").first).to_contain_text("7")
    officer.follow(officer.page.locator("a[href$='/remove/']"))
    see(officer)
    officer.go(f"{account}2fa/webauthn/add/")
    see(officer)
    officer.go(f"{account}2fa/reauthenticate/webauthn/")
    see(officer)

    # Alone, it opens the door.
    sign_out(officer)
    see(officer)
    officer.follow(officer.page.locator("#passkey_login"))
    expect(officer.page).to_have_url(re.compile("/admin/$"))
    expect(officer.page.locator("html")).to_have_attribute("lang", code)
    officer.go(f"{account}2fa/webauthn/")
    see(officer)

    # After the password it is the second factor.
    sign_out(officer)
    officer.write("login", officer.email)
    officer.write("password", PASSWORD)
    officer.follow(officer.page.locator("[name=password]"))
    see(officer)
    officer.follow(officer.page.locator("#mfa_webauthn_authenticate"))
    expect(officer.page).to_have_url(re.compile("/admin/$"))


def sign_out(officer) -> None:
    officer.go(f"/{officer.code}/account/")
    officer.follow(officer.button("Sign out"))
    officer.go(f"/{officer.code}/account/login/")


def see(officer) -> None:
    """Looks at the page, where every word is of its language."""
    officer.look()
    text = officer.page.locator("main").inner_text()
    for email in re.findall(r"\S+@\S+", text):
        text = text.replace(email, "")
    assert not ENGLISH.findall(text), text
    if officer.code == "ko":
        assert not set(re.findall("[A-Za-zÀ-ÿ]{2,}", text)) - NAMES, text
