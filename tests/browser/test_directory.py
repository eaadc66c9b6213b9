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


@desk_and_phone
def test_partner_is_found_with_the_keyboard_alone(reader):
    page = reader.page

    def tick(choice):
        folded = page.locator("#filters details").filter(has=choice)
        if folded.count() and not choice.is_visible():
            reader.press_on(folded.locator("summary"))
            expect(choice).to_be_visible()
        reader.press_on(choice, "Space")

    reader.open("collectivities/")
    reader.skip_to_content()
    if reader.is_on_a_phone:
        reader.press_on(reader.button("Filters"))
        expect(page.locator("#filters")).to_be_visible()
    left = narrow_down(reader, tick)
    if reader.is_on_a_phone:
        page.keyboard.press("Escape")
        expect(page.locator("#filters")).to_be_hidden()
        expect(reader.button("Filters")).to_be_focused()
    partner = page.locator("#results .card").nth(left - 1).get_by_role("heading").get_by_role("link")
    name = partner.inner_text()
    reader.press_on(partner)
    expect(page).to_have_url(re.compile(r"/collectivities/[a-z-]+/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)


@desk_and_phone
def test_focus_stays_where_it_is_while_the_list_is_renewed(reader):
    """The answer comes late: by then the reader has gone on to a link of the list that it replaces."""
    page = reader.page
    late = []
    reader.open("collectivities/")
    page.route("**/collectivities/?*", lambda route: late.append(route))
    if reader.is_on_a_phone:
        reader.press_on(reader.button("Filters"))
    more = page.locator("#more-region")
    reader.press_on(more.locator("summary"))
    with page.expect_request("**/collectivities/?*"):
        reader.press_on(reader.choice(reader.word("has a partner")), "Space")
    if reader.is_on_a_phone:
        page.keyboard.press("Escape")
        expect(reader.button("Filters")).to_be_focused()
    table = page.locator("#results .toolbar").get_by_role("link", name=reader.word("Table"), exact=True)
    reader.tab_to(table)
    late.pop().continue_()
    expect(page.locator("#results a.chip")).to_have_count(1)
    expect(table).to_be_focused()
    assert reader.sees_the_focus()
    expect(more).to_have_attribute("open", "")
    reader.tab_to(page.locator("#results .card a").first, most=3)


def test_focus_goes_to_the_list_when_what_had_it_is_gone(reader):
    page = reader.page
    late = []
    reader.open("collectivities/")
    page.route("**/collectivities/?*", lambda route: late.append(route))
    with page.expect_request("**/collectivities/?*"):
        reader.press_on(reader.choice(reader.word("Korea")), "Space")
    french = page.locator("#results .card a[href$='/grand-est/']")
    reader.tab_to(french.first, most=200)
    late.pop().continue_()
    expect(page.locator("#results a.chip")).to_have_count(1)
    expect(french).to_have_count(0)
    expect(page.locator("#results")).to_be_focused()
    reader.tab_to(page.locator("#results a.chip"), most=1)


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
