"""Two officers before the same record, each with a browser of their own."""

import re

import pytest
from playwright.sync_api import expect

LIST = "/admin/partnerships/organisation/?q=evian-les-bains"


@pytest.fixture
def officers(open_window, signed_in):
    """Two windows on the screen of the same organisation, the first read in French, the second in Korean."""
    windows = []
    for locale in ("fr-FR", "ko-KR"):
        window = open_window(1280, storage_state=signed_in, locale=locale)
        window.goto(LIST)
        window.locator("#result_list tbody th a").first.click()
        window.wait_for_selector(".prose-editor [contenteditable]")
        windows.append(window)
    return windows


def editor(window, name):
    """The box in which the formatted text `name` is written."""
    return (
        window.locator(f".field-{name} .prose-editor")
        .filter(has=window.locator(f"#id_{name}"))
        .locator("[contenteditable]")
    )


def save(window):
    window.locator("[name=_continue]").first.click()
    window.wait_for_load_state()


def test_both_write_in_their_language_at_once(officers):
    cuf, gaok = officers
    editor(cuf, "profile_fr").fill("Texte écrit à Paris.")
    editor(gaok, "profile_ko").fill("서울에서 쓴 글입니다.")
    save(cuf)
    save(gaok)
    for window in officers:
        window.reload()
        expect(editor(window, "profile_fr")).to_have_text("Texte écrit à Paris.")
        expect(editor(window, "profile_ko")).to_have_text("서울에서 쓴 글입니다.")


def test_second_on_the_same_text_sees_both_and_chooses(officers):
    first, second = officers
    first.fill("#id_summary_fr", "Une phrase de Paris.")
    second.fill("#id_summary_fr", "Une phrase de Séoul.")
    save(first)
    save(second)
    told = second.locator(".field-summary_fr .errorlist")
    expect(told).to_contain_text("Une phrase de Paris.")
    expect(second.locator("#id_summary_fr")).to_have_value("Une phrase de Séoul.")
    told.get_by_role("checkbox").check()
    save(second)
    expect(second.locator("#id_summary_fr")).to_have_value("Une phrase de Paris.")
    expect(second.locator(".messagelist")).to_have_text(re.compile("."))
