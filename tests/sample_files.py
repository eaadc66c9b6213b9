"""Files as offices send them in, and as somebody with bad intentions would."""

import io
import struct
import zipfile

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

PDF = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
MAIN_PARTS = {
    "docx": ("word/document.xml", "wordprocessingml.document.main+xml"),
    "pptx": ("ppt/presentation.xml", "presentationml.presentation.main+xml"),
    "xlsx": ("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
}
MIMETYPES = {
    "odt": "application/vnd.oasis.opendocument.text",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "hwpx": "application/hwp+zip",
}


def upload(name: str, content: bytes) -> SimpleUploadedFile:
    """What a browser sends of a file."""
    return SimpleUploadedFile(name, content)


def packed(entries: dict[str, str | bytes], **options) -> bytes:
    """An archive with these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", **options) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def office(kind: str, **others: str | bytes) -> bytes:
    """A document of Word, PowerPoint or Excel, with `others` in it by name."""
    part, media_type = MAIN_PARTS[kind]
    types = f'<Types><Override PartName="/{part}" ContentType="application/x.{media_type}"/></Types>'
    return packed({"[Content_Types].xml": types, part: "<xml/>"} | others)


def open_document(kind: str, **others: str | bytes) -> bytes:
    """A document of LibreOffice, or one of Hancom as HWPX."""
    manifest = {"META-INF/manifest.xml": "<manifest/>", "content.xml": "<xml/>"}
    return packed({"mimetype": MIMETYPES[kind]} | manifest | others)


def hwp(*, is_locked: bool = False, signature: bytes = b"HWP Document File", others: bytes = b"") -> bytes:
    """A document of Hancom: an OLE container of four blocks whose stream FileHeader says what it is."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)  # blocks of 512 bytes, short ones of 64
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, 2, 1, end, 0)  # where the tables and the names begin
    head += struct.pack("<109I", 0, *[free] * 108)
    blocks = struct.pack("<128I", table, end, end, end, *[free] * 124)

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        wide = name.encode("utf-16-le")
        links = struct.pack("<HBBIII", len(wide) + 2, kind, 1, free, free, child)
        return wide.ljust(64, b"\0") + links + bytes(36) + struct.pack("<III", start, size, 0)

    names = entry("Root Entry", 5, 1, 3, 512) + entry("FileHeader", 2, free, 0, 256) + others
    short_blocks = struct.pack("<128I", 1, 2, 3, end, *[free] * 124)
    stream = signature.ljust(32, b"\0") + struct.pack("<II", 0x05010100, 2 if is_locked else 1)
    return head + blocks + names.ljust(512, b"\0") + short_blocks + stream.ljust(512, b"\0")


def picture(form: str = "JPEG", size: tuple[int, int] = (1200, 800), **options) -> bytes:
    """A picture: red on the left, blue on the right."""
    drawn = Image.new("RGB", size, "red")
    drawn.paste("blue", (size[0] // 2, 0, *size))
    file = io.BytesIO()
    drawn.save(file, form, **options)
    return file.getvalue()


def photograph(orientation: int = 6) -> bytes:
    """What a telephone takes: lying on its side, with the place, the owner and a comment hidden in it."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = orientation, "Owner of the telephone"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    return picture(exif=exif, comment=b"taken at home", xmp=b"<x:xmpmeta>secret</x:xmpmeta>")


def given(reader, address: str, **options):
    """What `reader` gets at the address of a file, read to its end, with its content as `body`."""
    answer = reader.get(address, **options)
    answer.body = answer.getvalue() if answer.streaming else answer.content
    return answer
