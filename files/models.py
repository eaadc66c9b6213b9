"""Uploaded files: one row of metadata each; the content is in a private storage."""

import posixpath
import secrets
from collections.abc import Iterable
from datetime import timedelta

from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage, storages
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from files.accepted import MEDIA_TYPES, READ_IN_KOREA_ONLY, size_in_words
from files.pictures import height_at, widths

FOLDER = "files"  # of the storage; in it each file has a folder of its own
WAITING_TIME = timedelta(days=1)  # for its record


def new_token() -> str:
    """A random token, the primary key of a file."""
    return secrets.token_hex(16)


def private_storage() -> Storage:
    """The storage of uploads, not served directly: files/views.py checks who may see the record first."""
    return storages["private"]


def original_name(file: "StoredFile", _name: str) -> str:
    """The path in the storage of the original of `file`."""
    return f"{FOLDER}/{file.token}/{file.original}"


class StoredFileQuerySet(models.QuerySet):
    def keep(self) -> int:
        """Marks waiting files as kept, now that a record refers to them; returns how many."""
        return self.filter(kept_at__isnull=True).update(kept_at=timezone.now())

    def waiting(self):
        """Files uploaded within the last day whose record is not saved yet."""
        return self.filter(kept_at__isnull=True, created_at__gt=timezone.now() - WAITING_TIME)


class StoredFile(models.Model):
    """An uploaded file; a picture also has smaller sizes beside the original, called its parts."""

    token = models.CharField(primary_key=True, max_length=32, default=new_token, editable=False)
    name = models.CharField(max_length=120)  # as people save it, ending in what it is
    size = models.BigIntegerField()  # bytes
    width = models.PositiveIntegerField(null=True)  # pixels, of a picture
    height = models.PositiveIntegerField(null=True)
    content = models.FileField(storage=private_storage, upload_to=original_name, max_length=200)
    created_at = models.DateTimeField(default=timezone.now)
    kept_at = models.DateTimeField(null=True)  # none: it waits for its record

    objects = StoredFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("file")
        ordering = ["created_at", "token"]
        default_permissions = ()

    def __str__(self):
        return self.name

    @property
    def kind(self) -> str:
        """The type, such as "pdf", as recognised by content when it was uploaded."""
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
        """The name of the part with the original."""
        return f"original.{self.kind}"

    @property
    def parts(self) -> dict[str, str]:
        """{name of part: media type}, the original and the smaller sizes."""
        small = {f"{width}.webp": MEDIA_TYPES["webp"] for width in widths(self.width)} if self.width else {}
        return {self.original: MEDIA_TYPES[self.kind]} | small

    @property
    def url(self) -> str:
        """Its address, for who may see its record."""
        return self.url_of(self.original)

    def url_of(self, part: str) -> str:
        """The address of one of its parts."""
        return reverse("stored_file", args=[self.token, part])

    @property
    def is_picture(self) -> bool:
        """Whether this was drawn in the sizes of a page; a document has no width."""
        return self.width is not None

    @property
    def shown(self) -> list[tuple[int, int, str]]:
        """Of a picture: width, height and address in each size for pages, the smallest first."""
        sizes = widths(self.width)
        return [(one, height_at(one, self.width, self.height), self.url_of(f"{one}.webp")) for one in sizes]

    @property
    def is_lost(self) -> bool:
        """Whether the storage does not have it any more."""
        return not self.content.storage.exists(self.content.name)

    def place_of(self, part: str) -> str:
        """Where in the storage one of its parts lies."""
        return posixpath.join(posixpath.dirname(self.content.name), part)

    def open_part(self, part: str) -> File:
        """One of its parts, to be read; raises FileNotFoundError when it is lost."""
        return self.content.storage.open(self.place_of(part), "rb")

    def write(self, contents: dict[str, bytes]) -> None:
        """Puts its parts, by name, into the storage; its record is not saved yet."""
        self.content.save(self.original, ContentFile(contents[self.original]), save=False)
        for part in contents.keys() - {self.original}:
            self.content.storage.save(self.place_of(part), ContentFile(contents[part]))


def fields_with_files() -> Iterable[models.ForeignKey]:
    """The fields of all models that refer to a file."""
    return [relation.field for relation in StoredFile._meta.related_objects]
