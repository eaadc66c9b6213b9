"""A signed link leads to what it was made for, for its days, and nobody makes one but the portal."""

import time
from datetime import timedelta
from unittest import mock

import pytest
from django.test import override_settings
from django.utils import translation

from jobs import links

DAY = timedelta(days=1).total_seconds()


def after(days: float):
    """The clock of the signature, so many days later."""
    now = time.time()
    return mock.patch("django.core.signing.time.time", lambda: now + days * DAY)


@pytest.mark.parametrize("subject", [12, "lucioles-muju", {"registration": 12, "language": "ko"}, [1, "둘"]])
def test_link_gives_back_what_it_was_made_for(subject):
    assert links.read(links.make("confirmation", subject, days=14), "confirmation") == subject


def test_link_fits_into_an_address():
    token = links.make("confirmation", {"name": "서초구 / Issy & Cie"}, days=14)
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:")


def test_link_is_good_for_its_days_and_no_longer():
    token = links.make("confirmation", 12, days=14)
    with after(13.9):
        assert links.read(token, "confirmation") == 12
    with after(14.1), pytest.raises(links.LinkExpired):
        links.read(token, "confirmation")


def test_link_that_was_changed_is_not_valid():
    token = links.make("confirmation", 12, days=14)
    for position in range(len(token)):
        other = "A" if token[position] != "A" else "B"
        with pytest.raises(links.LinkRefused):
            links.read(token[:position] + other + token[position + 1 :], "confirmation")


@pytest.mark.parametrize("token", ["", ":", "a:b:c", "한글", "a" * 5000])
def test_what_is_no_link_is_not_valid(token):
    with pytest.raises(links.LinkNotValid):
        links.read(token, "confirmation")


def test_link_made_for_one_purpose_serves_no_other():
    with pytest.raises(links.LinkNotValid):
        links.read(links.make("confirmation", 12, days=14), "approval of minutes")


def test_link_of_another_portal_is_not_valid():
    token = links.make("confirmation", 12, days=14)
    with override_settings(SECRET_KEY="that of another portal"), pytest.raises(links.LinkNotValid):
        links.read(token, "confirmation")


def test_link_bound_to_a_state_is_good_for_one_use():
    states = {12: "waiting"}
    token = links.make("confirmation", 12, days=14, state="waiting")
    assert links.read(token, "confirmation", state_of=states.get) == 12
    states[12] = "confirmed"
    with pytest.raises(links.LinkUsed):
        links.read(token, "confirmation", state_of=states.get)


def test_link_bound_to_a_state_is_refused_by_who_does_not_ask_for_it():
    with pytest.raises(links.LinkUsed):
        links.read(links.make("confirmation", 12, days=14, state="waiting"), "confirmation")


@pytest.mark.parametrize("refusal", [links.LinkExpired, links.LinkNotValid, links.LinkUsed])
def test_refusal_says_why_in_both_languages(refusal):
    said = {}
    for code in ("fr", "ko"):
        with translation.override(code):
            said[code] = str(refusal.words)
    assert "lien" in said["fr"] and "링크" in said["ko"]
