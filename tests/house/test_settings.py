"""Production starts only when it is safe, and every answer carries the site's protections."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import OperationalError

GIVEN = {"SECRET_KEY": "a secret", "ALLOWED_HOSTS": "portal.example"}


def read(expression="", **environment):
    """Reads the settings in a process of their own; returns what `expression` prints, or the error."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    answer = subprocess.run(
        [sys.executable, "-c", f"from korea_group import settings; print({expression})"],
        cwd=settings.BASE_DIR,
        env=kept | environment,
        capture_output=True,
        text=True,
    )
    return (answer.stdout if answer.returncode == 0 else answer.stderr).strip()


@pytest.mark.parametrize("name", GIVEN)
def test_production_refuses_to_start_without(name):
    environment = GIVEN | {name: " "}
    assert f"ImproperlyConfigured: {name} is not set." in read(**environment)


def test_debug_is_off_unless_asked_for():
    assert read("settings.DEBUG", **GIVEN) == "False"
    assert read("settings.DEBUG", DEBUG="1") == "True"


def test_a_flag_that_is_neither_yes_nor_no_is_refused():
    assert "ImproperlyConfigured: DEBUG is 1 or 0, not 'perhaps'." in read(DEBUG="perhaps")


def test_https_protects_cookies_and_asks_browsers_to_stay():
    expression = "settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SECURE_HSTS_SECONDS"
    assert read(expression, **GIVEN) == "False False 0"
    assert read(expression, HTTPS="1", **GIVEN) == "True True 31536000"


def test_a_proxy_is_believed_only_when_there_is_one():
    expression = "hasattr(settings, 'SECURE_PROXY_SSL_HEADER')"
    assert read(expression, **GIVEN) == "False"
    assert read(expression, BEHIND_PROXY="1", **GIVEN) == "True"


MAIL = GIVEN | {
    "EMAIL_HOST": "smtp.example",
    "PUBLIC_URL": "https://portal.example/",
    "DEFAULT_FROM_EMAIL": "portail@portal.example",
}


@pytest.mark.parametrize("name", ["PUBLIC_URL", "DEFAULT_FROM_EMAIL"])
def test_e_mails_leave_only_with_an_address_to_come_back_to(name):
    assert f"ImproperlyConfigured: {name} is not set" in read(**MAIL | {name: ""})


def test_without_a_mail_server_the_site_is_on_this_machine():
    assert read("settings.EMAIL_HOST + settings.PUBLIC_URL", PORT="8123", **GIVEN) == "http://localhost:8123"


def test_links_of_e_mails_begin_with_the_address_of_the_site():
    assert read("settings.PUBLIC_URL", **MAIL) == "https://portal.example"
    assert "PUBLIC_URL looks like https://portal.example" in read(**MAIL | {"PUBLIC_URL": "portal.example"})


@pytest.mark.parametrize(
    ("security", "means"), [("", "587 True False"), ("tls", "465 False True"), ("none", "25 False False")]
)
def test_way_to_the_mail_server_is_protected_unless_told_otherwise(security, means):
    expression = "settings.EMAIL_PORT, settings.EMAIL_USE_TLS, settings.EMAIL_USE_SSL"
    assert read(expression, EMAIL_SECURITY=security, **MAIL) == means


def test_way_to_the_mail_server_has_a_known_name():
    assert "EMAIL_SECURITY is one of starttls, tls, none, not 'ssl'." in read(EMAIL_SECURITY="ssl", **MAIL)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/fr/", "/ko/", "/fr/no-such-page/", "/admin/login/"])
def test_every_answer_carries_a_policy_without_exceptions(visitor, address):
    policy = visitor.get(address).headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'self'" in policy
    assert ("sha256" in policy) == address.startswith("/admin/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("accepted", "language"), [("ko-KR,ko;q=0.9", "ko"), ("fr-CA", "fr"), ("en, ko;q=0.5", "ko"), ("", "fr")]
)
def test_the_bare_address_leads_to_the_language_of_the_visitor(visitor, accepted, language):
    answer = visitor.get("/", headers={"accept-language": accepted})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{language}/")


@pytest.mark.django_db
def test_health_answers_whatever_the_host_name(visitor):
    answer = visitor.get("/healthz", headers={"host": "10.0.0.7"})
    assert (answer.status_code, answer.content) == (200, b"ok")


def test_health_says_when_the_database_is_away(visitor, monkeypatch):
    def away():
        raise OperationalError

    monkeypatch.setattr("korea_group.middleware.health.connection.cursor", away)
    assert visitor.get("/healthz").status_code == 503
