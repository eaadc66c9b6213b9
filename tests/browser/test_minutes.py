"""A member who was absent reads the minutes, compares both languages and keeps the PDF."""

import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

TITLE = {"fr": "Réunion du groupe-pays Corée", "ko": "한국 그룹(그룹페이꼬레) 회의"}
ITEM = "#tours"  # where the city of Tours speaks
desk_and_phone = pytest.mark.parametrize("width", [1280, 390])


def take(page, press):
    """The file that the browser saves after `press`; with the key Alt it saves what it would show."""
    with page.expect_download() as download:
        press()
    return download.value


@desk_and_phone
def test_minutes_are_read_in_both_languages_and_kept_as_pdf(reader):
    page = reader.page
    reader.open("meetings/")
    page.get_by_role("link", name=TITLE[reader.code], exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE[reader.code])

    page.get_by_role("navigation", name=reader.word("Contents")).locator(f"a[href='{ITEM}']").click()
    expect(page).to_have_url(re.compile(f"{ITEM}$"))
    expect(page.locator(ITEM)).to_be_in_viewport()
    page.wait_for_function("() => scrollY > 0")

    page.get_by_role("link", name=reader.word("French and Korean side by side")).click()
    item = page.locator(f"{ITEM} > .parallel")
    french, korean = item.locator("> [lang=fr]"), item.locator("> [lang=ko]")
    expect(french).to_contain_text("Tours")
    expect(korean).to_contain_text("투르")
    left, right = french.bounding_box(), korean.bounding_box()
    if reader.is_on_a_phone:
        assert right["y"] >= left["y"] + left["height"]
    else:
        assert abs(right["y"] - left["y"]) < 2
        assert right["x"] >= left["x"] + left["width"]

    pdf = page.locator(f"a[type='application/pdf'][hreflang={reader.code}]")
    expect(pdf).to_be_visible()
    file = take(page, lambda: pdf.click(modifiers=["Alt"]))
    assert file.suggested_filename == f"minutes-2021-01-28-visio-{reader.code}.pdf"
    document = PdfReader(file.path())
    assert document.trailer["/Root"]["/Lang"] == reader.code
    assert TITLE[reader.code] in " ".join(document.pages[0].extract_text().split())


@desk_and_phone
def test_minutes_are_read_with_the_keyboard_alone(reader):
    page = reader.page
    reader.open("meetings/2021-01-28-visio/")
    reader.skip_to_content()
    pdf = page.locator(f"a[type='application/pdf'][hreflang={reader.code}]")
    reader.tab_to(pdf)
    assert take(page, lambda: page.keyboard.press("Alt+Enter")).suggested_filename.endswith(f"-{reader.code}.pdf")
    reader.tab_to(page.get_by_role("link", name=reader.word("French and Korean side by side")))
    page.keyboard.press("Enter")
    expect(page.locator(ITEM).locator(".parallel")).to_have_count(1)
    reader.skip_to_content()
    reader.tab_to(page.locator(f".toc a[href='{ITEM}']"))
    page.keyboard.press("Enter")
    page.wait_for_function("() => scrollY > 0")
    expect(page.locator(ITEM)).to_be_in_viewport()


def test_language_switch_keeps_both_languages_side_by_side(reader):
    page = reader.page
    reader.open("meetings/2021-01-28-visio/?languages=both")
    other = {"fr": "ko", "ko": "fr"}[reader.code]
    page.locator(f".languages a[hreflang={other}]").first.click()
    expect(page).to_have_url(re.compile(rf"/{other}/meetings/2021-01-28-visio/\?languages=both$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE[other])
    expect(page.locator(".parallel").first).to_be_visible()
