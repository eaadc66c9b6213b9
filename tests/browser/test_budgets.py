"""What a page may weigh and where it has to fit, measured in the browser with an empty cache."""

from tests.addresses import pages_of_records

MOST_BYTES = 60 * 1024  # transferred at the first view of any page, headers included
MOST_REQUESTS = 8
MOST_SCRIPT = 15 * 1024  # bytes of script, unpacked
NARROWEST = 320  # pixels: a small phone, or 1280 at 400 %
TOO_WIDE = """width => [...document.querySelectorAll("body *")]
    .filter(element => element.getBoundingClientRect().right > width + 1 && element.checkVisibility()
        && !element.closest(".scroll, .skip, .vh, svg"))
    .slice(0, 3).map(element => element.outerHTML.slice(0, 120))"""
SHIFTED = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
})"""
MOVING = """() => [...document.querySelectorAll("*")].filter(element => {
    const style = getComputedStyle(element);
    return style.animationName !== "none" || style.scrollBehavior === "smooth"
        || style.transitionDuration.split(",").some(duration => parseFloat(duration) > 0);
}).length"""


class Meter:
    """Counts what the browser asks for and what comes over the line, as if it had never been here."""

    def __init__(self, page):
        self.page = page
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        session.on("Network.requestWillBeSent", lambda event: self.awaited.add(event["requestId"]))
        session.on("Network.loadingFinished", self._add)
        session.on("Network.loadingFailed", lambda event: self.awaited.discard(event["requestId"]))

    def _add(self, event):
        self.awaited.discard(event["requestId"])
        self.sizes.append(event["encodedDataLength"])

    def open(self, address) -> tuple[int, int]:
        """Bytes and number of what came for the page at `address`; waits at most 5 seconds for the last of it."""
        self.awaited, self.sizes = set(), []
        self.page.goto(address)
        for _ in range(500):
            if not self.awaited:
                break
            self.page.wait_for_timeout(10)
        return sum(self.sizes), len(self.sizes)


def test_first_view_is_light_and_fits_the_narrowest_screen(page, code):
    meter, wrong = Meter(page), []
    for address in pages_of_records():
        page.set_viewport_size({"width": 1280, "height": 900})
        size, requests = meter.open(f"/{code}/{address}")
        if size > MOST_BYTES or requests > MOST_REQUESTS:
            wrong.append(f"/{code}/{address}: {size} bytes, {requests} requests")
        page.set_viewport_size({"width": NARROWEST, "height": 900})
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > NARROWEST:
            wrong.append(f"/{code}/{address} is {width} pixels wide: {page.evaluate(TOO_WIDE, NARROWEST)}")
    assert wrong == []


def test_nothing_changes_its_place_while_a_page_comes(page, code):
    page.set_viewport_size({"width": 412, "height": 823})
    shifted = {}
    for address in ("", "collectivities/", "partnerships/issy-les-moulineaux--guro/", "agenda/", "meetings/"):
        page.goto(f"/{code}/{address}")
        shifted[address] = page.evaluate(SHIFTED)
    assert not any(shifted.values()), shifted


def test_script_is_small(page):
    scripts = {}
    page.on(
        "response",
        lambda answer: (
            scripts.setdefault(answer.url, answer) if "javascript" in answer.headers.get("content-type", "") else None
        ),
    )
    page.goto("/fr/collectivities/")
    assert scripts
    assert sum(len(answer.body()) for answer in scripts.values()) <= MOST_SCRIPT


def test_nothing_moves_for_who_asks_for_rest(open_window):
    moving, resting = open_window(1280, reduced_motion="no-preference"), open_window(1280, reduced_motion="reduce")
    for address in ("/fr/", "/fr/collectivities/"):
        for window in (moving, resting):
            window.goto(address)
        assert moving.evaluate(MOVING) > 0
        assert resting.evaluate(MOVING) == 0
