"""A PDF of minutes as its readers find it."""

import io

from django.contrib.auth.models import AnonymousUser
from pypdf import PdfReader

from meetings.minutes_pdf import minutes_pdf


class Document:
    """A PDF as a reader finds it; words are compared without spaces, since lines end anywhere."""

    def __init__(self, meeting, user=None, language="fr"):
        self.pdf = PdfReader(io.BytesIO(minutes_pdf(meeting, user or AnonymousUser(), language)))
        self.root = self.pdf.trailer["/Root"]
        self.words = squeezed("".join(page.extract_text() for page in self.pdf.pages))

    def __contains__(self, text):
        return squeezed(text) in self.words

    def place(self, text):
        return self.words.index(squeezed(text))

    def tags(self):
        """What a screen reader is told, in the order of reading: name, language and title of each element."""
        return list(_elements(self.root["/StructTreeRoot"]["/K"]))

    def headings(self):
        return [(name, title) for name, _language, title in self.tags() if name in ("/H1", "/H2", "/H3", "/H4")]


def squeezed(text):
    return "".join(str(text).split())


def _elements(element):
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        for each in element:
            yield from _elements(each)
    elif isinstance(element, dict) and "/S" in element:
        yield element["/S"], element.get("/Lang"), element.get("/T")
        if "/K" in element:
            yield from _elements(element["/K"])
