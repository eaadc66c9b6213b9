"""The style sheet of the site: the parts of static/css joined into one file, so that a page asks for it once."""

import re

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.storage import FileSystemStorage

PARTS = settings.BASE_DIR / "static" / "css"
BUILT = settings.BASE_DIR / "var" / "styles"
NAME = "css/site.css"


def joined() -> str:
    """Tokens, elements and frame first, print last, the components between in the order of their names; no comments."""
    place = {"tokens": 0, "base": 1, "frame": 2, "print": 4}
    parts = sorted(PARTS.glob("*.css"), key=lambda part: (place.get(part.stem, 3), part.stem))
    text = re.sub(r"/\*.*?\*/", "", "".join(part.read_text("utf-8") for part in parts), flags=re.S)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip()) + "\n"


class StyleFinder(BaseFinder):
    """Gives collectstatic and the development server css/site.css, written anew whenever a part has changed."""

    def find(self, path, find_all=False):
        if path != NAME:
            return [] if find_all else None
        built = self._build()
        return [built] if find_all else built

    def list(self, ignore_patterns):
        self._build()
        yield NAME, FileSystemStorage(location=BUILT)

    def _build(self) -> str:
        path, text = BUILT / NAME, joined()
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return str(path)
