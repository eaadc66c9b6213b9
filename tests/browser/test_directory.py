"""A French officer finds a Korean partner by theme and province; a Korean one does the same in Korean."""

import re

import pytest
from playwright.sync_api import expect

YOUTH = {"fr": "Enfance, jeunesse et éducation", "ko": "아동·청소년·교육"}
GYEONGGI = {"fr": "Gyeonggi", "ko": "경기도"}
desk_and_phone = pytest.mark.parametrize("width", [1280, 390])


def narrow_down(reader, choose) -> int:
    """Chooses Korea, then Gyeonggi, then youth; returns how many organisations are left."""
    left = []
    for name in (reader.word("Korea"), GYEONGGI[reader.code], YOUTH[reader.code]):
        left.append(reader.count_of(name))
        choose(reader.choice(name))
        expect(reader.page.locator("#results a.chip")).to_have_count(len(left))
        reader.sees_results(left[-1])
        expect(reader.choice(name)).to_be_checked()
    assert left[0] > left[1] > left[2] > 0
    return left[-1]


@desk_and_phone
def test_partner_is_found_by_theme_and_province(reader):
    page = reader.page
    cards = page.locator("#results .card")
    chips = page.locator("#results a.chip")
    reader.open()
    reader.open_menu()
    page.get_by_role("navigation", name=reader.word("Main")).get_by_role("link", name=reader.word("Directory")).click()
    if reader.is_on_a_phone:
        reader.button("Filters").click()
    left = narrow_down(reader, lambda choice: choice.check())
    if reader.is_on_a_phone:
        page.locator("#filters").get_by_role("button", name=reader.word("Close")).click()
        expect(page.locator("#filters")).to_be_hidden()

    expect(cards).to_have_count(left)
    expect(chips).to_have_count(3)
    for place in range(left):
        expect(cards.nth(place)).to_contain_text(reader.word("Korea"))
    narrowed = page.url
    assert "country=kr" in narrowed

    partner = cards.get_by_role("heading").get_by_role("link").last
    name = partner.inner_text()
    partner.click()
    expect(page).to_have_url(re.compile(r"/collectivities/[a-z-]+/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)
    page.go_back()
    expect(page).to_have_url(narrowed)
    expect(cards).to_have_count(left)
    expect(chips).to_have_count(3)

    chips.filter(has_text=GYEONGGI[reader.code]).click()
    expect(chips).to_have_count(2)
    assert cards.count() > left


def test_language_switch_keeps_what_was_chosen(reader):
    page = reader.page
    reader.open("collectivities/")
    left = narrow_down(reader, lambda choice: choice.check())
    expect(page.locator("#results a.chip")).to_have_count(3)
    other = {"fr": "ko", "ko": "fr"}[reader.code]
    page.locator(f".languages a[hreflang={other}]").first.click()
    expect(page.locator("html")).to_have_attribute("lang", other)
    reader.sees_results(left)
    expect(page.locator("#results a.chip")).to_have_count(3)
    expect(page.locator("#results a.chip").filter(has_text=GYEONGGI[other])).to_be_visible()
