"""Every kind of record is declared once, beside its model; search, sitemap, navigation, desk, board and bin read it.

What an app says here is all that the rest of the house has to know of its records, besides what Django has a place for
(`get_absolute_url`, `ordering`, `ModelAdmin`) and the row of the kind in accounts/roles.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models
from django.utils.functional import Promise

from history.rows import rows_sharing_key


class Section(NamedTuple):
    """A part of the site: the URL name of its first page, its words in the navigation, its place there."""

    view: str
    name: str | Promise
    position: int


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    `rows` are the accessors of what belongs to a record and is written, restored and deleted with it.
    `reads` are the paths to the records from which stored columns of this one are made, such as the organisations by
    whose names an event is found: when one of those is written, this one is brought up to date.
    `pages` is the method of its query sets that leaves the records with a page of their own; '' when none has one.
    `numbered` is the column that calendars read as the number of a version; it grows with every change.
    """

    model: type[models.Model]
    position: int  # among what the office keeps
    rows: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    section: Section | None = None
    pages: str = ""
    begin: str | Promise = ""  # the words of the button on the desk that begins one; '' for no button
    numbered: str = ""

    @property
    def label(self) -> str:
        """The kind as the table of roles names it, "news.article"."""
        return self.model._meta.label_lower

    @property
    def admin(self) -> str:
        """The stem of the names of its addresses in the admin, "admin:news_article"."""
        return f"admin:{self.label.replace('.', '_')}"

    @property
    def owners(self) -> list[models.ForeignKey]:
        """The foreign keys by which the rows point to their record."""
        return [self.model._meta.get_field(accessor).field for accessor in self.rows]

    def with_pages(self) -> models.QuerySet:
        """The records that have a page of their own, whoever may see it; none when the kind has no pages."""
        rows = self.model._default_manager
        return getattr(rows, self.pages)() if self.pages else rows.none()

    def readers_of(self, record: models.Model) -> models.QuerySet:
        """The records of this kind whose stored columns are made from `record` too."""
        found = models.Q(pk__in=[])
        for path in self.paths_to(record):
            found |= models.Q(**{path: record.pk})
        return self.model._default_manager.filter(found)

    def paths_to(self, record: models.Model) -> list[str]:
        """Those of `reads` that lead to records like `record`."""
        return [path for path in self.reads if isinstance(record, _target(self.model, path))]


_kinds: dict[type[models.Model], Kind] = {}


def register(kind: Kind) -> Kind:
    """Makes `kind` known; a model has one declaration. Returns it."""
    if kind.model in _kinds:
        raise ValueError(f"{kind.label} is declared twice.")
    _kinds[kind.model] = kind
    return kind


def all_kinds() -> list[Kind]:
    """Every kind, in the order in which the office meets them."""
    return sorted(_kinds.values(), key=lambda kind: kind.position)


def kind_of(record: models.Model | type[models.Model]) -> Kind | None:
    """The kind of a record or of its model; None for what is no record, such as a row."""
    return _kinds.get(record if isinstance(record, type) else type(record))


def sections() -> list[Section]:
    """The parts of the site in the order of the navigation."""
    return sorted((kind.section for kind in all_kinds() if kind.section), key=lambda section: section.position)


def owner_of(row: models.Model) -> models.Model | None:
    """The record that `row` belongs to; None for a record that stands by itself."""
    for kind in all_kinds():
        for foreign_key in kind.owners:
            if isinstance(row, foreign_key.model):
                return getattr(row, foreign_key.name)
    return None


def page_of(record: models.Model) -> models.Model:
    """What has the title, the address and the visibility of `record`: itself; of a meeting, the event that it has."""
    return rows_sharing_key(record)[-1]


def stored_models() -> Iterator[type[models.Model]]:
    """The models of all records and of their rows, each once."""
    found = {kind.model: None for kind in all_kinds()}
    found |= {foreign_key.model: None for kind in all_kinds() for foreign_key in kind.owners}
    yield from found


def _target(model: type[models.Model], path: str) -> type[models.Model]:
    """The model at the end of `path`, such as "parties__organisation"."""
    for name in path.split("__"):
        model = model._meta.get_field(name).related_model
    return model
