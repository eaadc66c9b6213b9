"""Search in hangul, by first consonants and without accents, from any page to the place in the minutes."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.reader import is_inside_window

desk_and_phone = pytest.mark.parametrize("width", [1280, 390])


def ask(reader, words):
    """Types `words` into the search of the masthead and presses Enter."""
    reader.open_menu()
    field = reader.page.locator("#menu").get_by_role("searchbox")
    field.fill(words)
    field.press("Enter")
    expect(reader.page).to_have_url(re.compile(r"/search/\?q="))


@desk_and_phone
@pytest.mark.parametrize(
    ("words", "collectivity", "place"),
    [
        ("서초", "seocho", "2020-09-21-paris/#seocho"),
        ("ㅅㅊ", "seocho", "2020-09-21-paris/#seocho"),
        ("evian", "evian", "2017-07-07-tours/#evian-muju"),
    ],
)
def test_search_leads_to_the_place_in_the_minutes(reader, words, collectivity, place):
    page = reader.page
    reader.open("agenda/")
    ask(reader, words)
    results = page.locator(".results")
    expect(results.locator(f"a[href='/{reader.code}/collectivities/{collectivity}/']")).to_be_visible()
    expect(results.locator("mark").first).to_be_visible()
    results.locator(f"a[href='/{reader.code}/meetings/{place}']").click()
    item = page.locator(f"[id='{place.partition('#')[2]}']")
    expect(item).to_be_in_viewport()
    page.wait_for_function("() => scrollY > 0")
    assert is_inside_window(item)


@desk_and_phone
def test_search_with_the_keyboard_alone(reader):
    page = reader.page
    reader.open("about/")
    if reader.is_on_a_phone:
        reader.tab_to(reader.button("Menu"))
        page.keyboard.press("Enter")
    reader.tab_to(page.locator("#menu").get_by_role("searchbox"))
    page.keyboard.type("서초")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q="))
    reader.skip_to_content()
    reader.tab_to(page.locator(f".results a[href='/{reader.code}/collectivities/seocho/']"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/collectivities/seocho/$"))


@pytest.mark.parametrize("width", [390])
def test_menu_of_a_phone_opens_and_closes_with_the_keyboard(reader):
    page = reader.page
    reader.open()
    reader.tab_to(reader.button("Menu"))
    page.keyboard.press("Space")
    menu = page.locator("#menu")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(reader.button("Menu")).to_be_focused()


def test_language_switch_keeps_the_question(reader):
    page = reader.page
    reader.open("partnerships/")
    ask(reader, "서초")
    other = {"fr": "ko", "ko": "fr"}[reader.code]
    page.locator(f".languages a[hreflang={other}]").first.click()
    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page.locator("main").get_by_role("searchbox")).to_have_value("서초")
    expect(page.locator(f".results a[href='/{other}/collectivities/seocho/']")).to_be_visible()
