"""The index of the search: what each record is found by, whose words these are, and what a list of results shows."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models


def _vector(column: str, weight: str) -> SearchVector:
    """The words of a folded column as they are, and their French stems."""
    return SearchVector(column, weight=weight, config="simple") + SearchVector(column, weight=weight, config="french")


class Entry(models.Model):
    """The words of one origin, in one language, by which one record is found.

    The origin is the record itself, or another one that it names: an event is found by the name of the organisation
    where it takes place. Who may see either is asked when somebody searches, and stored nowhere.
    """

    kind = models.CharField(max_length=60)  # "partnerships.organisation"
    key = models.BigIntegerField()  # primary key of the record that is found
    origin_kind = models.CharField(max_length=60)
    origin_key = models.BigIntegerField()
    is_own = models.BooleanField()  # whether the record is the origin of the words
    language = models.CharField(max_length=2)
    # What a list of results shows.
    title = models.TextField(default="")
    title_language = models.CharField(max_length=2, default="")
    address = models.TextField(default="")  # path of the page in this language; '' for a record without one
    has_page = models.BooleanField(default=False)  # whether the record has an address, whoever may read it
    text = models.TextField(default="")  # plain text, of which an excerpt is made
    note = models.TextField(default="")
    starts_on = models.CharField(max_length=10, default="")  # reduced date: 2021, 2021-05 or 2021-05-29
    ends_on = models.CharField(max_length=10, default="")
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)
    countries = ArrayField(models.CharField(max_length=2), default=list)
    # What is searched: names one a line between line ends, their initial consonants, the folded text, pairs of hangul.
    names = models.TextField(default="")
    initials = models.TextField(default="")
    folded = models.TextField(default="")
    pairs = ArrayField(models.CharField(max_length=2), default=list)
    words = models.GeneratedField(
        expression=_vector("names", "A")
        + SearchVector("initials", weight="A", config="simple")
        + _vector("folded", "D"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "key", "origin_kind", "origin_key", "language"], name="entry_once_for_each_origin"
            )
        ]
        indexes = [
            GinIndex(fields=["words"], name="entry_words"),
            GinIndex(fields=["pairs"], name="entry_pairs"),
            models.Index(fields=["origin_kind", "origin_key"], name="entry_origin"),
            models.Index(fields=["first_day", "last_day"], name="entry_days"),
        ]

    def __str__(self):
        return f"{self.kind} {self.key} ({self.language}): {self.title or self.names.strip()}"
