"""PICTURES=1 takes the pictures of the README anew; otherwise they only have to be there and light."""

import os

import pytest
from django.conf import settings

FOLDER = settings.BASE_DIR / "docs" / "pictures"
MOST_BYTES = 200 * 1024


@pytest.mark.skipif(os.environ.get("PICTURES") != "1", reason="only PICTURES=1 asks for new pictures")
def test_home_is_photographed(open_window, code):
    window = open_window(1280, viewport={"width": 1280, "height": 840}, device_scale_factor=0.7)
    window.goto(f"/{code}/", wait_until="networkidle")
    FOLDER.mkdir(exist_ok=True)
    window.screenshot(path=FOLDER / f"home-{code}.png")


def test_pictures_of_the_readme_are_light(code):
    assert 0 < (FOLDER / f"home-{code}.png").stat().st_size <= MOST_BYTES
