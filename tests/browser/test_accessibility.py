"""axe-core finds nothing to say on any kind of page, in either language, at a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from tests.addresses import LANGUAGES, pages_of_records
from tests.browser.looking import AXE, READ, START

WIDTHS = [1280, 390]
LIKE_OTHERS = {"collectivities/?scope=actors", "agenda/?when=undated", "agenda/?when=upcoming"}
PAGES = [page for page in pages_of_records() if page not in LIKE_OTHERS]
PAGES += ["nowhere/", "collectivities/?theme=nothing", "agenda/?month=2021-13"]
DARK = ["", "collectivities/", "meetings/2021-01-28-visio/?languages=both"]
# Change forms, by the records whose pages have a link to them.
OFFICE = [
    "collectivities/grand-est/",
    "partnerships/issy-les-moulineaux--guro/",
    "meetings/2016-02-15-preparatoire/",
    "agenda/rencontres-2020-pleniere/",
]


def violations(windows, addresses, is_office=False) -> list[str]:
    """What axe says of the pages at each width, "width address: rule: element".

    `windows` have one language each, whose pages are the first, second… of every entry of `addresses`. They work at
    the same time.
    """
    found = []
    for place, entry in enumerate(addresses):
        for window, address in zip(windows, entry, strict=True):
            window.goto(address)
        for width in WIDTHS if place % 2 else reversed(WIDTHS):
            for window in windows:
                window.set_viewport_size({"width": width, "height": 900})
                window.evaluate(START, is_office)
            for window, address in zip(windows, entry, strict=True):
                found += [f"{width} {address}: {one}" for one in window.evaluate(READ)]
    return found


@pytest.fixture
def open_windows(open_window):
    """Opens a window for each language, each with axe in it."""

    def open_windows(**options):
        windows = [open_window(WIDTHS[0], **options) for _ in LANGUAGES]
        for window in windows:
            window.context.add_init_script(AXE)
        return windows

    return open_windows


def in_both(pages):
    return [[f"/{code}/{page}" for code in LANGUAGES] for page in pages]


def ask_for_languages(windows):
    """Presses the buttons of the admin."""
    for window, code in zip(windows, LANGUAGES, strict=True):
        window.goto("/admin/")
        window.locator(f".office-languages button[value={code}]").click()
        expect(window.locator("html")).to_have_attribute("lang", code)


def test_pages(open_windows):
    assert violations(open_windows(), in_both(PAGES)) == []


def test_pages_in_the_dark(open_windows):
    assert violations(open_windows(color_scheme="dark"), in_both(DARK)) == []


@pytest.mark.parametrize("sheet", ["menu", "filters"])
def test_what_a_phone_opens_over_the_page(open_window, code, sheet):
    window = open_window(390)
    window.context.add_init_script(AXE)
    window.goto(f"/{code}/collectivities/")
    window.locator(f".opens[popovertarget={sheet}]").click()
    expect(window.locator(f"#{sheet}")).to_be_visible()
    window.evaluate(START, False)
    assert window.evaluate(READ) == []


def test_signing_in(open_windows):
    pages = ["account/login/", "account/password/reset/", "account/password/reset/done/"]
    assert violations(open_windows(), in_both(pages)) == []


def test_ones_own_account(open_windows, signed_in):
    pages = ["account/", "account/second-factor/", "account/2fa/", "account/password/change/"]
    assert violations(open_windows(storage_state=signed_in), in_both(pages)) == []


def test_office(open_windows, signed_in):
    windows = open_windows(storage_state=signed_in)
    ask_for_languages(windows)
    forms = []
    for page in OFFICE:
        windows[0].goto(f"/fr/{page}")
        forms.append(windows[0].locator("main a[href^='/admin/'][href$='/change/']").get_attribute("href"))
    assert violations(windows, [[address] * 2 for address in ["/admin/", *forms]], is_office=True) == []


def test_axe_sees_what_it_is_to_see(page):
    page.context.add_init_script(AXE)
    page.goto("/fr/")
    page.evaluate(
        "document.querySelector('h1').insertAdjacentHTML('afterend', '<button></button><img src=\"data:,\">')"
    )
    page.evaluate(START, False)
    assert {one.partition(" ")[0] for one in page.evaluate(READ)} >= {"button-name", "image-alt"}
