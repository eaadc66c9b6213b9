"""PICTURES=1 takes the pictures of the README anew; those of the guides are taken by tests/weeks."""

import pytest

from tests.browser.pictures import FOLDER, IS_PHOTOGRAPHER

MOST_BYTES = 200 * 1024


@pytest.mark.skipif(not IS_PHOTOGRAPHER, reason="only PICTURES=1 asks for new pictures")
def test_home_is_photographed(open_window, code):
    window = open_window(1280, viewport={"width": 1280, "height": 840}, device_scale_factor=0.7)
    window.goto(f"/{code}/", wait_until="networkidle")
    FOLDER.mkdir(exist_ok=True)
    window.screenshot(path=FOLDER / f"home-{code}.png")


def test_pictures_are_light():
    assert {path.name for path in FOLDER.iterdir() if not 0 < path.stat().st_size <= MOST_BYTES} == set()
