"""Everything can be read and asked where no script runs."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.parametrize("width", [1280, 390])


@pytest.fixture
def browser_options():
    return {"java_script_enabled": False}


def test_menu_leads_to_the_parts_of_the_site(reader):
    page = reader.page
    reader.open()
    reader.open_menu()
    page.get_by_role("navigation", name=reader.word("Main")).get_by_role("link", name=reader.word("Meetings")).click()
    expect(page).to_have_url(re.compile(f"/{reader.code}/meetings/$"))


def test_filters_work_with_their_button(reader):
    page = reader.page
    reader.open("collectivities/")
    if reader.is_on_a_phone:
        reader.button("Filters").click()
    left = reader.count_of(reader.word("Korea"))
    reader.choice(reader.word("Korea")).check()
    page.locator("#filters").get_by_role("button", name=reader.word("Show")).click()
    expect(page).to_have_url(re.compile("country=kr"))
    reader.sees_results(left)
    expect(page.locator("#results a.chip")).to_have_count(1)


def test_search_leads_to_minutes_that_can_be_read(reader):
    page = reader.page
    reader.open("search/")
    page.locator("main").get_by_role("searchbox").fill("서초")
    page.locator("main").get_by_role("button", name=reader.word("Search")).click()
    page.locator(".results a[href$='/meetings/2020-09-21-paris/#seocho']").click()
    expect(page.locator("#seocho")).to_be_in_viewport()
    page.locator("a[href='?languages=both']").click()
    expect(page.locator("#seocho .parallel > [lang=ko]").first).to_contain_text("서초구")
