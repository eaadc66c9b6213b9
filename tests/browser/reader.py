"""Somebody before the site: what they read, press and type, in French or in Korean, at a desk or on a phone."""

import re
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Locator, Page, expect

PHONE = 390  # pixels
# Whether the focus can be seen: an outline on the element or on the box that holds it, or a thicker line on the map.
SHOWS_FOCUS = """() => {
    const focused = document.activeElement;
    const isOutlined = (element) => {
        const style = element && getComputedStyle(element);
        return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    const { top, bottom } = focused.getBoundingClientRect();
    return focused.matches(":focus-visible") && bottom > 0 && top < innerHeight
        && (isOutlined(focused)
            || isOutlined(focused.closest(".searchbox, .prose-editor, .select2-selection"))
            || focused.closest(".shores") !== null);
}"""


@dataclass
class Reader:
    """Uses one window, in the language `code`."""

    page: Page
    code: str
    width: int

    @property
    def is_on_a_phone(self) -> bool:
        return self.width == PHONE

    def word(self, message: str) -> str:
        """What the site says for `message` in the reader's language."""
        with translation.override(self.code):
            return gettext(message)

    def open(self, address: str = "") -> None:
        """Goes to `address`, given without the prefix of the language."""
        self.page.goto(f"/{self.code}/{address}")

    def button(self, message: str) -> Locator:
        return self.page.get_by_role("button", name=self.word(message), exact=True)

    def open_menu(self) -> None:
        """On a phone the menu is behind a button."""
        if self.is_on_a_phone:
            self.button("Menu").click()

    def choice(self, name: str) -> Locator:
        """The choice called `name` among the filters, whose count stands behind it."""
        return self.page.locator("#filters").get_by_role("checkbox", name=re.compile(f"^{re.escape(name)}"))

    def count_of(self, name: str) -> int:
        """How many records the filters say that the choice `name` leaves."""
        return int(self.choice(name).locator("xpath=..").locator("small").inner_text())

    def sees_results(self, number: int) -> None:
        expect(self.page.locator("#results [role=status]")).to_have_text(re.compile(rf"(^|\D){number}\D"))

    def tab_to(self, target: Locator, most: int = 120) -> None:
        """Presses Tab until `target` has the focus; at every stop the focus has to be seen."""
        self.page.wait_for_load_state()
        for _ in range(most):
            self.page.keyboard.press("Tab")
            where = self.page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
            assert self.sees_the_focus(), f"the focus is not seen: {where}"
            if target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"not reached with {most} times Tab, the last stop is {where}")

    def sees_the_focus(self) -> bool:
        return self.page.evaluate(SHOWS_FOCUS)

    def press_on(self, target: Locator, key: str = "Enter") -> None:
        """Goes to `target` and presses `key`, with the keyboard alone."""
        self.tab_to(target)
        self.page.keyboard.press(key)

    def skip_to_content(self) -> None:
        """Takes the first link of the page, which shows itself."""
        self.page.keyboard.press("Tab")
        skip = self.page.get_by_role("link", name=self.word("Skip to the content"))
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport()
        self.page.keyboard.press("Enter")
        expect(self.page.locator("main")).to_be_focused()


def is_inside_window(target: Locator) -> bool:
    """Whether the top of `target` stands in the upper half of the window, where a reader looks first."""
    return target.evaluate(
        "element => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight / 2 }"
    )
