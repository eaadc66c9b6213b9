"""Small files, each with words of its own so that none can be taken for another."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from tests import files


def pdf(name: str) -> SimpleUploadedFile:
    content = files.PDF.replace(b"1 0 obj", f"% {name}\n1 0 obj".encode(), 1)
    return files.upload(f"{name}.pdf", content)


def hwpx(name: str) -> SimpleUploadedFile:
    return files.upload(f"{name}.hwpx", files.open_document("hwpx", **{"Contents/section0.xml": f"<sec>{name}</sec>"}))


def hwp(name: str) -> SimpleUploadedFile:
    return files.upload(f"{name}.hwp", files.hwp() + name.encode())


def picture(name: str, colour: str, kind: str = "JPEG") -> SimpleUploadedFile:
    """A picture of one colour, wide enough for one of the sizes that pages show."""
    file = io.BytesIO()
    Image.new("RGB", (500, 320), colour).save(file, kind)
    return files.upload(f"{name}.{'jpg' if kind == 'JPEG' else 'png'}", file.getvalue())
