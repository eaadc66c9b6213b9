import re

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db
User = get_user_model()


@pytest.fixture(autouse=True)
def nothing_given(monkeypatch):
    monkeypatch.delenv("ADMIN_EMAIL", raising=False)
    monkeypatch.delenv("ADMIN_PASSWORD", raising=False)


def test_first_administrator_can_sign_in_with_what_is_printed(visitor, capsys):
    call_command("first_administrator")
    password = re.search(r"password\s+(\S+)", capsys.readouterr().out)[1]
    answer = visitor.post("/fr/account/login/", {"login": "admin@localhost", "password": password}, follow=True)
    assert answer.redirect_chain[-1][0].endswith("/account/second-factor/")


def test_administrator_is_made_once_and_the_password_printed_once(capsys):
    call_command("first_administrator")
    capsys.readouterr()
    call_command("first_administrator")
    assert capsys.readouterr().out == ""
    assert User.objects.filter(is_superuser=True).count() == 1


def test_password_that_was_given_is_not_printed(visitor, capsys, monkeypatch):
    monkeypatch.setenv("ADMIN_EMAIL", "hanna@example.org")
    monkeypatch.setenv("ADMIN_PASSWORD", "a long one of her own")
    call_command("first_administrator")
    assert capsys.readouterr().out == ""
    answer = visitor.post("/fr/account/login/", {"login": "hanna@example.org", "password": "a long one of her own"})
    assert answer.url == "/admin/"


def test_address_that_is_none_is_refused_by_name(monkeypatch):
    monkeypatch.setenv("ADMIN_EMAIL", "hanna")
    with pytest.raises(CommandError, match="ADMIN_EMAIL=hanna"):
        call_command("first_administrator")
