"""Somebody who keeps records: everything is reached, written and pressed with the keyboard alone."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import AXE, READ, START
from tests.browser.pictures import IS_PHOTOGRAPHER, take_or_compare
from tests.browser.reader import Reader
from tests.people import code_on_the_telephone

PASSWORD = "un été à Séoul, un hiver à Tours"


@dataclass
class Officer(Reader):
    """Uses the admin or the pages of the account in the language `code`, under the family name `name`."""

    name: str = ""
    email: str = ""

    @staticmethod
    def camera(width: int) -> dict:
        """What a window is made with so that its pictures are light."""
        return {"device_scale_factor": 0.8} if IS_PHOTOGRAPHER and width == 1280 else {}

    def link(self, words: str) -> Locator:
        return self.page.get_by_role("link", name=self.word(words), exact=True)

    def reach(self, target: Locator) -> None:
        """Goes to `target` by keyboard: one step back and one forward, so that it is on the way; the focus is seen."""
        target.focus()
        self.page.keyboard.press("Shift+Tab")
        self.page.keyboard.press("Tab")
        expect(target).to_be_focused()
        assert self.sees_the_focus(), f"the focus is not seen: {target}"

    def press(self, target: Locator, key: str = "Enter") -> None:
        self.reach(target)
        self.page.keyboard.press(key)

    def follow(self, target: Locator, key: str = "Enter") -> None:
        """Presses what leads to another page, and waits until that is there."""
        self.reach(target)
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def write(self, name: str, text: str) -> None:
        """Writes `text` into the field `name` instead of what stands there."""
        field = self.page.locator(f"[name='{name}']")
        self.reach(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def choose(self, name: str, value: str) -> None:
        """Takes `value` from the list `name`."""
        field = self.page.locator(f"select[name='{name}']")
        self.reach(field)
        field.select_option(value)

    def write_formatted(self, name: str, text: str) -> None:
        """Writes `text` into the editor of the formatted text `name`."""
        editor = self.page.locator(f".prose-editor:has([name='{name}']) [contenteditable]")
        self.reach(editor)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def find(self, name: str, words: str) -> None:
        """Looks for `words` in the search box of the relation `name` and takes the first record called so."""
        called = re.compile(rf"(^|\s|×){re.escape(words)}(\s|$)", re.IGNORECASE)
        box = self.page.locator(f"select[name='{name}'] + .select2 .select2-selection")
        several = box.locator(".select2-search__field")
        if not several.count():
            self.press(box)  # opens a list with a search field
        field = several if several.count() else self.page.locator(".select2-dropdown .select2-search__field")
        if several.count():
            self.reach(field)
        expect(field).to_be_focused()
        with self.page.expect_response(re.compile(r"/autocomplete/\?.*term=[^&]")):
            self.page.keyboard.insert_text(words)
        option = self.page.locator(".select2-results__option:not(.loading-results)", has_text=called).first
        option.wait_for()
        while "select2-results__option--highlighted" not in option.get_attribute("class"):
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")
        expect(box).to_contain_text(called)

    def add_row(self, rows: str) -> str:
        """Adds one of the `rows` by their button; gives the beginning of its names."""
        group = self.page.locator(f"#{rows}-group")
        summary = group.locator("summary").first
        if summary.count() and not group.locator("details").first.evaluate("one => one.open"):
            self.press(summary)
        number = self.page.locator(f"#id_{rows}-TOTAL_FORMS").input_value()
        self.press(group.locator(".add-row a"))
        self.page.locator(f"#{rows}-{number}").wait_for()
        return f"{rows}-{number}-"

    def save(self) -> None:
        """Presses "Save and continue", and sees that it is saved."""
        self.follow(self.page.locator("[name=_continue]").last)
        expect(self.page.locator(".messagelist .success")).to_be_visible()

    def go(self, address: str) -> None:
        """Goes to an address without language, as those of the admin are."""
        self.page.goto(address)
        expect(self.page.locator("html")).to_have_attribute("lang", self.code)

    def look(self, picture: str = "") -> None:
        """Looks at the page: nothing keeps anybody out, nothing stands beside it; a picture for the guide."""
        self.page.wait_for_load_state()
        assert self.page.evaluate("document.documentElement.scrollWidth") <= self.width, self.page.url
        is_office = "/admin/" in self.page.url
        self.page.evaluate(AXE)
        self.page.evaluate(START, is_office)
        found = self.page.evaluate(READ)
        assert not found, "\n".join([self.page.url, *found])
        if picture and not self.is_on_a_phone:
            self.page.wait_for_load_state("networkidle")
            take_or_compare(self.page, f"{picture}-{self.code}")

    def begin(self, deed: str) -> None:
        """Presses one of the buttons of the first page of the admin."""
        self.go("/admin/")
        self.follow(self.link(deed))

    def open_record(self, kind: str, words: str) -> None:
        """From the first page of the admin to the list of `kind`, and from there to the record found by `words`."""
        self.go("/admin/")
        self.follow(self.page.locator(f"#content-main a[href='/admin/{kind}/']").first)
        self.write("q", words)
        self.follow(self.page.locator("[name=q]"))
        self.look()
        self.follow(self.page.locator("#result_list tbody th a").first)

    def see_page(self, code: str) -> str:
        """Follows the link from the record on the screen to its page in the language `code`; gives its address."""
        self.follow(self.page.locator(f".viewsitelink:lang({code})"))
        expect(self.page.locator("html")).to_have_attribute("lang", code)
        return self.page.url

    def see_history(self) -> Locator:
        """The last entry of the history of the record on the screen."""
        self.follow(self.page.locator(".historylink"))
        return self.page.locator(".versions > li").first

    def invite(self, email: str, role: str, code: str, organisation: str = "") -> None:
        self.begin("Invite somebody")
        self.write("email", email)
        self.choose("role", role)
        self.choose("language", code)
        if organisation:
            self.find("organisation", organisation)
        self.look("invite")
        self.follow(self.page.locator("[name=_save]").last)
        expect(self.page.locator("#result_list")).to_contain_text(email)

    def accept_invitation(self, factor: str = "application") -> None:
        """Makes the account, and sets up the second factor when one is asked for: an "application" or a "passkey"."""
        self.write("last_name", self.name)
        self.write("first_name", {"fr": "Claire", "ko": "서연"}[self.code])
        self.write("password", PASSWORD)
        self.look("join")
        self.follow(self.button("Make my account"))
        if "/second-factor/" not in self.page.url:
            return
        self.look("second-factor")
        if factor == "passkey":
            self.add_passkey()
        else:
            self.set_up_application()
        expect(self.page).to_have_url(re.compile("/2fa/recovery-codes/"))
        self.look()
        self.go("/admin/")

    def set_up_application(self) -> None:
        self.follow(self.page.locator("a[href$='/2fa/totp/activate/']"))
        self.look()
        self.write("code", code_on_the_telephone(self.page.input_value("#authenticator_secret")))
        self.follow(self.page.locator("[name=code]"))

    def add_passkey(self) -> None:
        """Makes a passkey, as the computer does once a finger is laid on it."""
        recognised_by_finger(self.page)
        self.follow(self.page.locator("a[href$='/2fa/webauthn/add/']"))
        self.look()
        self.follow(self.page.locator("#mfa_webauthn_add"))


def recognised_by_finger(page: Page) -> None:
    """The computer before which somebody sits keeps passkeys, and knows who it is."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal"} | dict.fromkeys(
        ["hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"], True
    )
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
