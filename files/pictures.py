"""Re-encodes pictures: upright, without metadata (EXIF), and in smaller sizes for pages."""

import io
import struct
import warnings
from typing import NamedTuple

from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from files.accepted import FileCategory, refusal

WIDTHS = (480, 960)  # on pages, in pixels
LONGEST = 2560  # pixels of the longer side of what is kept
MOST_PIXELS = 40_000_000
FORMATS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "png"}
WRITING = {
    "jpg": {"format": "JPEG", "quality": 85, "progressive": True},
    "png": {"format": "PNG", "optimize": True},
    "webp": {"format": "WEBP", "quality": 80},
}
# What Pillow may stumble over in a file that is damaged, or made to be.
UNREADABLE = (
    *(OSError, EOFError, ValueError, TypeError, SyntaxError, LookupError, ArithmeticError, struct.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)


class Drawn(NamedTuple):
    """A re-encoded picture: its type, its size in pixels, its files as {name: bytes}."""

    kind: str
    width: int
    height: int
    files: dict[str, bytes]


def draw(content: bytes) -> Drawn:
    """The picture `content` as it is kept; raises ValidationError when it is none that is taken.

    Of a moving picture the first frame is kept. Colours are those of sRGB, which every screen shows.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(content), formats=list(FORMATS))
            if opened.width * opened.height > MOST_PIXELS:
                raise _too_many_pixels(opened)
            picture = _bare(opened)
    except UNREADABLE:
        words = _("This is no picture that can be read. Open it, save it anew as JPEG or PNG, and send that.")
        raise refusal(words, FileCategory.PICTURE) from None
    kind = FORMATS[opened.format]
    picture.thumbnail((LONGEST, LONGEST))
    files = {f"original.{kind}": _written(picture, kind)}
    for width in widths(picture.width):
        files[f"{width}.webp"] = _written(picture.resize((width, height_at(width, *picture.size))), "webp")
    return Drawn(kind, *picture.size, files)


def widths(width: int) -> list[int]:
    """The widths in which pages show a picture that is `width` pixels wide, the smallest first."""
    return sorted({min(width, each) for each in WIDTHS})


def height_at(width: int, full_width: int, full_height: int) -> int:
    """How high a picture is that is shown `width` pixels wide."""
    return max(1, round(full_height * width / full_width))


def _bare(opened: Image.Image) -> Image.Image:
    """The pixels of `opened`, turned upright, and nothing else of it."""
    upright = ImageOps.exif_transpose(opened)
    mode = "RGBA" if upright.has_transparency_data else "RGB"
    picture = _in_common_colours(upright).convert(mode)
    bare = Image.new(mode, picture.size)
    bare.paste(picture)
    return bare


def _in_common_colours(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return picture  # a profile that cannot be read says nothing


def _written(picture: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    picture.save(file, **WRITING[kind])
    return file.getvalue()


def _too_many_pixels(picture: Image.Image):
    words = _("This picture is %(width)s × %(height)s pixels, more than %(most)s million. Save it smaller.")
    size = {"width": picture.width, "height": picture.height, "most": MOST_PIXELS // 1_000_000}
    return refusal(words % size, FileCategory.PICTURE)
