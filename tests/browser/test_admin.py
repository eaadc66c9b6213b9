"""An officer writes in the admin with a real browser, under the strict policy; `page` fails on what it refuses."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def browser_options(signed_in):
    return {"storage_state": signed_in}


@pytest.fixture
def office(page):
    """The admin, where somebody has signed in."""
    page.goto("/admin/")
    expect(page.locator("#user-tools")).to_be_visible()
    return page


def open_in(office, language: str, address: str):
    """Goes to `address` and asks for `language` there, as the buttons above do."""
    office.goto(address)
    office.locator(f".office-languages button[value={language}]").click()
    expect(office.locator("html")).to_have_attribute("lang", language)


def test_minutes_are_written_item_by_item(office):
    open_in(office, "ko", "/admin/meetings/meeting/?q=2021")
    office.locator("#result_list tbody th a").first.click()
    rows = office.locator("#items-group .inline-related:not(.empty-form)")
    office.locator("#items-group .add-row a").wait_for()  # the whole screen is there
    number = rows.count()
    office.locator("#items-group .add-row a").click()
    row = rows.nth(number)
    row.locator("[name$=title_ko]").fill("온천 도시 교류")
    korean = row.locator(".prose-editor:lang(ko)")
    korean.locator(".tiptap").click()
    office.keyboard.type("다음과 같이 ")
    korean.get_by_role("button", name="굵게").click()
    office.keyboard.type("결정하였다.")
    row.locator(".field-organisations .select2-selection").first.click()
    office.keyboard.type("ㅅㅊ")
    office.locator(".select2-results__option", has_text="서초구").click()
    office.locator("[name=_continue]").first.click()
    expect(office.locator(".messagelist .success")).to_be_visible()
    row = rows.nth(number)
    expect(row.locator("[name$=title_ko]")).to_have_value("온천 도시 교류")
    expect(row.locator("[name$=minutes_ko]")).to_have_value("<p>다음과 같이 <strong>결정하였다.</strong></p>")
    expect(row.locator(".fieldBox.field-organisations")).to_contain_text("서초구")


def versions(office) -> int:
    """How many versions the history of the record on the screen tells of."""
    office.locator(".historylink").click()
    office.locator(".versions").wait_for()
    number = office.locator(".versions > li").count()
    office.go_back()
    return number


def test_texts_that_nobody_touches_stay_as_they_are(office):
    open_in(office, "fr", "/admin/meetings/meeting/?q=2021")
    office.locator("#result_list tbody th a").first.click()
    before = versions(office)
    office.locator(".tiptap").first.wait_for()
    office.locator("[name=_continue]").first.click()
    expect(office.locator(".messagelist .success")).to_be_visible()
    assert versions(office) == before


@pytest.mark.parametrize("width", [1280, 390])
def test_french_and_korean_stand_side_by_side_where_there_is_room(office, width):
    open_in(office, "fr", "/admin/partnerships/organisation/add/")
    french, korean = office.locator("#id_name_fr").bounding_box(), office.locator("#id_name_ko").bounding_box()
    assert (abs(french["y"] - korean["y"]) < 5) == (width == 1280)
    assert korean["x"] + korean["width"] <= width
