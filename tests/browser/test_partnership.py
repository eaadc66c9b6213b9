"""Somebody sees an arc on the map and wants to know who says so."""

import re

import pytest
from playwright.sync_api import expect

PAIR = "issy-les-moulineaux--guro"
# A point of the path where the arc is on top, so that a mouse or a finger meets it.
POINT = """path => {
    for (let part = 0.02; part < 1; part += 0.02) {
        const at = path.getPointAtLength(path.getTotalLength() * part).matrixTransform(path.getScreenCTM());
        if (path.parentNode.contains(document.elementFromPoint(at.x, at.y))) return [at.x, at.y];
    }
    return null;
}"""


@pytest.mark.parametrize("width", [1280, 390])
def test_partnership_is_followed_from_the_map_to_its_sources(reader):
    page = reader.page
    reader.open()
    arc = page.locator(f".tie[href$='/{PAIR}/']:visible")
    expect(arc).to_have_count(1)
    expect(arc.locator("title")).to_contain_text("⇄")
    arc.locator(".hit").scroll_into_view_if_needed()
    at = arc.locator(".hit").evaluate(POINT)
    assert at, "the arc lies under others everywhere"
    page.mouse.move(*at)
    expect(arc.locator(".ends")).to_be_visible()
    page.mouse.click(*at)
    expect(page).to_have_url(re.compile(f"/{PAIR}/$"))
    expect(page.locator("h1 a")).to_have_count(2)

    # Two sources disagree on the year; each is named, one is retained.
    disputed = page.locator(".disagree tr")
    assert disputed.count() >= 2
    expect(page.locator(".disagree tr.retained")).to_have_count(1)
    for place in range(disputed.count()):
        expect(disputed.nth(place).locator(".source")).to_be_visible()

    source = page.locator(".timeline .source a[href$='/meetings/2017-07-07-tours/']").first
    source.click()
    expect(page).to_have_url(re.compile("/meetings/2017-07-07-tours/$"))
    page.go_back()
    page.locator("main a[href$='/meetings/2017-07-07-tours/#issy-les-moulineaux-guro']").click()
    item = page.locator("#issy-les-moulineaux-guro")
    expect(item).to_be_in_viewport()
    expect(item).to_contain_text({"fr": "Guro", "ko": "구로"}[reader.code])
    # And back from what was said to the partnership.
    item.locator(f"a[href$='/{PAIR}/']").first.click()
    expect(page).to_have_url(re.compile(f"/{reader.code}/partnerships/{PAIR}/$"))


@pytest.mark.parametrize("width", [1280, 390])
def test_partnership_is_followed_with_the_keyboard_alone(reader):
    page = reader.page
    reader.open()
    reader.skip_to_content()
    reader.press_on(page.locator(f".tie[href$='/{PAIR}/']:visible"))
    expect(page).to_have_url(re.compile(f"/{PAIR}/$"))
    reader.skip_to_content()
    reader.press_on(page.locator(".timeline .source a[href$='/meetings/2017-07-07-tours/']").first)
    expect(page).to_have_url(re.compile("/meetings/2017-07-07-tours/$"))
    page.go_back()
    reader.press_on(page.locator("main a[href$='/meetings/2017-07-07-tours/#issy-les-moulineaux-guro']"))
    item = page.locator("#issy-les-moulineaux-guro")
    expect(item).to_be_in_viewport()
    reader.press_on(item.locator(f"a[href$='/{PAIR}/']").first)
    expect(page).to_have_url(re.compile(f"/{reader.code}/partnerships/{PAIR}/$"))


def test_map_and_table_of_pairs_say_the_same(reader):
    page = reader.page
    reader.open()
    arcs = {link.get_attribute("href") for link in page.locator(".shores:visible .tie").all()}
    page.get_by_role("link", name=reader.word("The same as a table of pairs")).click()
    table = page.locator(".table.pairs tbody a")
    table.first.wait_for()  # the click does not wait for the page that it leads to
    rows = {link.get_attribute("href") for link in table.all()}
    assert arcs
    assert arcs <= rows
