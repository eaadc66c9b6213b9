"""Where the files of editors lie: each in a folder of its own with a name that nobody can guess, below MEDIA_ROOT.

A file that was sent in waits until the record that it belongs to is saved; what nobody has saved after a day is
removed. A file that was kept stays even when its record goes, because the history can bring the record back.
"""

import os
import re
import secrets
import shutil
import time
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path

from django.conf import settings
from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from django.utils.translation import gettext as _

from files.content import document_kind
from files.kinds import MEDIA_TYPES, READ_IN_KOREA_ONLY, Takes, refusal, size_in_words
from files.pictures import draw, height_at, widths

WAITING_SECONDS = 24 * 60 * 60
LONGEST_NAME = 100  # letters
SALT = "files"


@dataclass(frozen=True)
class StoredFile:
    """A file as its record knows it: its folder, its name, its bytes, and for a picture its pixels."""

    token: str
    name: str
    size: int
    width: int | None = None
    height: int | None = None

    def __str__(self):
        return self.name

    @property
    def kind(self) -> str:
        """What it is, such as "pdf"; told by what it holds when it was sent in."""
        return self.name.rpartition(".")[2]

    @property
    def label(self) -> str:
        """What it is, for readers; those of HWP learn what opens it."""
        return f"{self.kind.upper()} (Hancom Office)" if self.kind in READ_IN_KOREA_ONLY else self.kind.upper()

    @property
    def size_in_words(self) -> str:
        """How large it is, for readers."""
        return size_in_words(self.size)

    @property
    def original(self) -> str:
        """The name of its file in its folder."""
        return f"original.{self.kind}"

    @property
    def url(self) -> str:
        """Its address, for who may see its record."""
        return self.url_of(self.original)

    def url_of(self, part: str) -> str:
        """The address of one of its files."""
        return reverse("stored_file", args=[self.token, part])

    @property
    def shown(self) -> list[tuple[int, int, str]]:
        """Of a picture: width, height and address in each size for pages, the smallest first."""
        sizes = widths(self.width)
        return [(one, height_at(one, self.width, self.height), self.url_of(f"{one}.webp")) for one in sizes]

    @property
    def parts(self) -> dict[str, str]:
        """The names of its files, with their media types."""
        small = {f"{width}.webp": MEDIA_TYPES["webp"] for width in widths(self.width)} if self.width else {}
        return {self.original: MEDIA_TYPES[self.kind]} | small

    def path_of(self, part: str) -> Path:
        """Where one of its files lies, kept or still waiting."""
        kept = _kept() / self.token / part
        return kept if kept.exists() else _waiting() / self.token / part


def receive(upload: UploadedFile, takes: Takes) -> StoredFile:
    """Looks at what was sent in and lets it wait for its record; raises ValidationError when it is not taken."""
    if upload.size > takes.limit:
        words = _("This file is too large (%(size)s). Save it smaller and send that.")
        raise refusal(words % {"size": size_in_words(upload.size)}, takes)
    content = upload.read()
    if not content:
        raise refusal(_("This file is empty."), takes)
    token, width, height = secrets.token_hex(16), None, None
    if takes is Takes.PICTURE:
        kind, width, height, files = draw(content)
    else:
        kind = document_kind(content)
        files = {f"original.{kind}": content}
    clear_away()
    _lay_down(token, files)
    size = len(files[f"original.{kind}"])
    return StoredFile(token, clean_name(upload.name, kind), size, width, height)


def keep(file: StoredFile) -> None:
    """Takes from what waits a file whose record is being saved."""
    waiting, kept = _waiting() / file.token, _kept() / file.token
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        os.rename(waiting, kept)


def claim_of(file: StoredFile) -> str:
    """What a form carries of a file that waits, so that nobody can claim another one."""
    return signing.dumps(asdict(file), salt=SALT)


def claimed(claim: str) -> StoredFile | None:
    """The file that a form carries the `claim` of; none when that is forged or the file is no longer there."""
    try:
        file = StoredFile(**signing.loads(claim, salt=SALT, max_age=WAITING_SECONDS))
    except signing.BadSignature:
        return None
    return file if file.path_of(file.original).exists() else None


def clear_away() -> None:
    """Removes what has waited for more than a day."""
    folders = _waiting().iterdir() if _waiting().exists() else []
    for folder in folders:
        if folder.stat().st_mtime < time.time() - WAITING_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


def clean_name(name: str, kind: str) -> str:
    """The name that a file was sent under, composed (NFC), without signs that no name may hold, ending in its kind."""
    composed = unicodedata.normalize("NFC", name)
    plain = "".join(" " if unicodedata.category(sign)[0] == "C" or sign in '/\\:*?"<>|' else sign for sign in composed)
    stem = re.sub(r"\.[A-Za-z][A-Za-z0-9]{1,4}$", "", " ".join(plain.split()))
    return f"{stem.removesuffix(f'.{kind}')[:LONGEST_NAME].strip(' .') or 'file'}.{kind}"


def _kept() -> Path:
    return Path(settings.MEDIA_ROOT) / "files"


def _waiting() -> Path:
    return Path(settings.MEDIA_ROOT) / "waiting"


def _lay_down(token: str, files: dict[str, bytes]) -> None:
    folder = _waiting() / token
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
