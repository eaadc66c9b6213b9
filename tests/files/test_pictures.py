"""Pictures are drawn anew: upright, without hidden data, small enough for a page."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from PIL import Image, ImageCms

from files import pictures
from files.pictures import draw
from tests import sample_files


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def corner(picture: Image.Image) -> str:
    """The colour of the left corner above, in a word."""
    red, _green, blue = picture.convert("RGB").getpixel((5, 5))
    return "red" if red > blue else "blue"


def test_place_and_owner_of_a_photograph_are_gone():
    before = opened(sample_files.photograph())
    assert before.getexif().get_ifd(0x8825) and before.info["comment"]
    drawn = draw(sample_files.photograph())
    assert sorted(drawn.files) == ["480.webp", "800.webp", "original.jpg"]
    for content in drawn.files.values():
        after = opened(content)
        assert dict(after.getexif()) == {}
        assert not {"exif", "comment", "xmp", "icc_profile", "photoshop"} & after.info.keys()
        assert not any(secret in content for secret in (b"Exif", b"Owner", b"taken at home", b"secret"))


@pytest.mark.parametrize(
    ("orientation", "size", "colour"), [(1, (1200, 800), "red"), (3, (1200, 800), "blue"), (6, (800, 1200), "red")]
)
def test_photographs_stand_upright(orientation, size, colour):
    drawn = draw(sample_files.photograph(orientation))
    assert (drawn.width, drawn.height) == size
    assert corner(opened(drawn.files["original.jpg"])) == colour


def test_pages_get_small_sizes_of_a_large_picture():
    drawn = draw(sample_files.picture(size=(4000, 1000)))
    assert (drawn.width, drawn.height) == (2560, 640)
    sizes = {name: opened(content).size for name, content in drawn.files.items()}
    assert sizes == {"original.jpg": (2560, 640), "480.webp": (480, 120), "960.webp": (960, 240)}


def test_a_small_picture_is_not_blown_up():
    assert {opened(one).size for one in draw(sample_files.picture(size=(200, 100))).files.values()} == {(200, 100)}


def test_a_picture_like_a_thread_can_be_shown():
    assert opened(draw(sample_files.picture(size=(2500, 1))).files["480.webp"]).size == (480, 1)


@pytest.mark.parametrize(("form", "kind"), [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("GIF", "png")])
def test_the_usual_kinds_are_taken(form, kind):
    drawn = draw(sample_files.picture(form))
    assert drawn.kind == kind
    assert corner(opened(drawn.files[f"original.{kind}"])) == "red"


def test_what_is_transparent_stays_so():
    file = io.BytesIO()
    Image.new("LA", (20, 20), (0, 0)).save(file, "PNG")
    drawn = draw(file.getvalue())
    assert opened(drawn.files["original.png"]).getpixel((1, 1))[3] == 0
    assert opened(drawn.files["20.webp"]).convert("RGBA").getpixel((1, 1))[3] == 0


def test_colours_for_print_become_those_of_screens():
    file = io.BytesIO()
    Image.new("CMYK", (20, 20), (0, 255, 255, 0)).save(file, "JPEG")
    assert corner(opened(draw(file.getvalue()).files["original.jpg"])) == "red"


def test_colours_of_another_profile_are_converted():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for given in (profile, b"no profile at all", ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()):
        drawn = draw(sample_files.picture(icc_profile=given))
        assert corner(opened(drawn.files["original.jpg"])) == "red"
        assert "icc_profile" not in opened(drawn.files["original.jpg"]).info


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        sample_files.PDF,
        sample_files.picture()[:400],
        sample_files.picture("PNG")[:60],
        sample_files.picture("BMP", (10, 10)),
        sample_files.picture("TIFF", (10, 10)),
        b"\xff\xd8\xff\xe0" + bytes(100),
        b"",
    ],
)
def test_what_is_no_picture_is_refused_with_what_to_do(content):
    with translation.override("en"), pytest.raises(ValidationError) as refusal:
        draw(content)
    assert "save it anew as JPEG or PNG" in refusal.value.messages[0]
    assert "JPEG, PNG, WebP or GIF, at most 10 MB" in refusal.value.messages[0]


@pytest.mark.parametrize("most", [1_000_000, 10_000_000])
def test_a_picture_of_too_many_pixels_is_refused_undrawn(monkeypatch, most):
    monkeypatch.setattr(pictures, "MOST_PIXELS", most)
    content = sample_files.picture("PNG", (4000, 4000))
    monkeypatch.setattr(pictures, "_bare", None)
    with translation.override("en"), pytest.raises(ValidationError, match="4000 × 4000 pixels, more than"):
        draw(content)


def test_a_bomb_of_pixels_is_refused(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with pytest.raises(ValidationError):
        draw(sample_files.picture())


def test_something_hidden_behind_a_picture_is_gone():
    drawn = draw(sample_files.picture() + sample_files.office("docx") + b"<script>alert(1)</script>")
    assert not any(b"PK\3\4" in one or b"<script" in one for one in drawn.files.values())
