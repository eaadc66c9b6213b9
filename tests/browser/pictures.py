"""Pictures of the guides: PICTURES=1 takes them anew; otherwise what each shows has to be what stands there now."""

import hashlib
import io
import os
import re

from django.conf import settings
from PIL import Image
from PIL.PngImagePlugin import PngInfo

FOLDER = settings.BASE_DIR / "docs" / "pictures"
IS_PHOTOGRAPHER = os.environ.get("PICTURES") == "1"
# What a reader of a guide looks for on the screen.
WORDS = """() => [...document.querySelectorAll(
        "h1, h2, h3, label, legend, button, .button, input[type=submit], th[scope=col]")]
    .filter((one) => one.checkVisibility()).map((one) => one.value || one.textContent)"""


def take_or_compare(page, name: str) -> None:
    """Photographs `page` as `name`, or says that its words are no longer those of the picture."""
    path = FOLDER / f"{name}.png"
    shown = _digest(page)
    if IS_PHOTOGRAPHER:
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(128, dither=Image.Dither.NONE)
        words = PngInfo()
        words.add_text("words", shown)
        picture.save(path, optimize=True, pnginfo=words)
    else:
        assert path.exists() and Image.open(path).text["words"] == shown, (
            f'docs/pictures/{name}.png is old; take all anew: PICTURES=1 make test only="tests/weeks -k 1280"'
        )


def _digest(page) -> str:
    """Stands for the words of the page; those with figures tell of one day or record only."""
    words = {re.sub(r"\s+", " ", text).strip() for text in page.evaluate(WORDS)}
    lasting = sorted(text for text in words if not re.search(r"\d", text))
    return hashlib.sha256("\n".join(lasting).encode()).hexdigest()[:16]
