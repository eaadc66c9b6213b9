"""The secretariat announces a date in the admin; members see it with both clocks and put it into their calendar."""

import re
from datetime import date

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

YEAR = date.today().year + 1
WRITTEN = {"fr": "%d/%m/%Y", "ko": "%Y-%m-%d"}


@pytest.fixture
def browser_options(signed_in):
    return {"storage_state": signed_in}


def sees_both_clocks(reader, day):
    """The page of an event at 23:30 in Paris on `day`, a winter day."""
    clocks = reader.page.locator(".clocks.large")
    paris, seoul = clocks.locator(".fr"), clocks.locator(".kr")
    expect(paris.locator("time")).to_have_attribute("datetime", f"{day}T23:30:00+01:00")
    expect(seoul.locator("time")).to_have_attribute("datetime", f"{day.replace(day=day.day + 1)}T07:30:00+09:00")
    expect(paris).to_contain_text(reader.word("Paris"))
    expect(seoul).to_contain_text(reader.word("Seoul"))
    # In Seoul it is another day, and the page says which.
    expect(paris.locator(".differs")).to_have_count(0)
    expect(seoul.locator(".differs")).to_contain_text(str(day.day + 1))


@pytest.mark.parametrize("width", [1280, 390])
def test_officer_announces_a_date_that_members_see_with_both_clocks(reader):
    page, code = reader.page, reader.code
    day = date(YEAR, 1, 15 if code == "fr" else 16)
    mark = f"{code} {reader.width}"
    title = {"fr": f"Échange en ligne sur les lucioles {mark}", "ko": f"반딧불이 온라인 교류 {mark}"}

    page.goto("/admin/")
    page.locator(f".office-languages button[value={code}]").click()
    expect(page.locator("html")).to_have_attribute("lang", code)
    page.locator("#content-main .model-event a.addlink").click()
    for language, words in title.items():
        page.fill(f"#id_title_{language}", words)
    page.fill("#id_starts_at_0", day.strftime(WRITTEN[code]))
    page.fill("#id_starts_at_1", "23:30")
    page.select_option("#id_visibility", "public")
    page.locator("[name=_continue]").first.click()
    expect(page.locator(".messagelist .success")).to_be_visible()

    reader.open("agenda/?when=upcoming")
    page.get_by_role("link", name=title[code]).click()
    sees_both_clocks(reader, day)

    with page.expect_download() as download:
        page.locator("a[href$='.ics']").click()
    assert download.value.suggested_filename.endswith(".ics")
    content = download.value.path().read_bytes()
    assert max(map(len, content.split(b"\r\n"))) <= 75
    event = Calendar.from_ical(content).events[0]
    assert str(event["SUMMARY"]) == title[code]
    assert event["DTSTART"].to_ical() == f"{day:%Y%m%d}T223000Z".encode()


def test_officer_announces_a_date_with_the_keyboard_alone(reader):
    page, keyboard = reader.page, reader.page.keyboard
    day = date(YEAR, 1, 20 if reader.code == "fr" else 21)
    title = {"fr": "Atelier sur les rivières", "ko": "하천 공동 연수"}[reader.code]

    def write(name, words):
        reader.tab_to(page.locator(f"#id_{name}"))
        keyboard.type(words)

    page.goto("/admin/")
    expect(page.locator("#user-tools")).to_be_visible()
    reader.press_on(page.locator(f".office-languages button[value={reader.code}]"))
    expect(page.locator("html")).to_have_attribute("lang", reader.code)
    reader.press_on(page.locator("#content-main .model-event a.addlink"))
    expect(page).to_have_url(re.compile("/add/$"))
    write(f"title_{reader.code}", title)
    write("starts_at_0", day.strftime(WRITTEN[reader.code]))
    write("starts_at_1", "23:30")
    visibility = page.locator("#id_visibility")
    reader.press_on(visibility, "Home")
    expect(visibility).to_have_value("public")
    reader.press_on(page.locator("[name=_save]").last)
    expect(page.locator(".messagelist .success")).to_be_visible()

    reader.open("agenda/?when=upcoming")
    reader.skip_to_content()
    reader.press_on(page.get_by_role("link", name=title))
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    sees_both_clocks(reader, day)


@pytest.mark.parametrize("width", [1280, 390])
def test_month_leads_to_the_next_and_to_an_event(reader):
    page = reader.page
    reader.open("agenda/?month=2020-08")
    page.locator(".monthnav [rel=next]").click()
    expect(page).to_have_url(re.compile("month=2020-09"))
    page.locator(".calendar .entry a[href$='/rencontres-2020-pleniere/']").click()
    expect(page).to_have_url(re.compile(f"/{reader.code}/agenda/rencontres-2020-pleniere/$"))
    expect(page.locator(".clocks.large .kr time").first).to_have_attribute("datetime", re.compile(r"\+09:00$"))
