"""What is sent in: looked at, put into the storage, and claimed by the form that comes back with it.

A file waits until the record that it belongs to is saved; `files.erasing` removes what nobody has saved after a day.
"""

import re
import unicodedata

from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from files.accepted import FileCategory, refusal, size_in_words
from files.content import document_kind
from files.models import WAITING_TIME, StoredFile
from files.pictures import draw

LONGEST_NAME = 100  # letters
SALT = "files.waiting"


def receive(upload: UploadedFile, takes: FileCategory) -> StoredFile:
    """Checks an upload and stores it, waiting for its record; raises ValidationError when it is refused."""
    if upload.size > takes.limit:
        words = _("This file is too large (%(size)s). Save it smaller and send that.")
        raise refusal(words % {"size": size_in_words(upload.size)}, takes)
    content = upload.read()
    if not content:
        raise refusal(_("This file is empty."), takes)
    width = height = None
    if takes is FileCategory.PICTURE:
        kind, width, height, contents = draw(content)
    else:
        kind = document_kind(content)
        contents = {f"original.{kind}": content}
    size = len(contents[f"original.{kind}"])
    file = StoredFile(name=clean_name(upload.name, kind), size=size, width=width, height=height)
    file.write(contents)
    file.save(force_insert=True)
    return file


def claim_of(file: StoredFile) -> str:
    """A signed token of a waiting file, for a hidden field of the form (claim check)."""
    return signing.dumps(file.token, salt=SALT)


def claimed(claim: str) -> StoredFile | None:
    """The waiting file of a signed `claim`; None when the signature is wrong or the file is no longer there."""
    try:
        token = signing.loads(claim, salt=SALT, max_age=WAITING_TIME)
    except signing.BadSignature:
        return None
    files = StoredFile.objects
    file = (files.waiting() | files.filter(kept_at__isnull=False)).filter(token=token).first()
    return file if file and not file.is_lost else None


def clean_name(name: str, kind: str) -> str:
    """The name that a file was sent under, composed (NFC), without signs that no name may hold, ending in its kind."""
    composed = unicodedata.normalize("NFC", name)
    plain = "".join(" " if unicodedata.category(sign)[0] == "C" or sign in '/\\:*?"<>|' else sign for sign in composed)
    stem = re.sub(r"\.[A-Za-z][A-Za-z0-9]{1,4}$", "", " ".join(plain.split()))
    return f"{stem.removesuffix(f'.{kind}')[:LONGEST_NAME].strip(' .') or 'file'}.{kind}"
