"""The registry of the kinds of records: each model that editors keep is declared once, beside the model.

Search, sitemap, navigation, desk, translation board, history and bin read this registry instead of naming models.
What Django has a place for is not repeated here (`get_absolute_url`, `ordering`, `ModelAdmin`); rights stand in
accounts/roles.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models
from django.utils.functional import Promise

from history.rows import rows_sharing_key


class Section(NamedTuple):
    """An entry of the main navigation: the URL name of its first page, its label, its position.

    `found_by`: other words under which the search finds the section, separated by commas.
    """

    view: str
    name: str | Promise
    position: int
    found_by: str | Promise = ""


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    `rows`: accessors (related names) of the child rows, which are saved, restored and deleted with their record.
    `reads`: lookup paths to other records from which derived columns of this kind are made ("parties__organisation" for
    the names of a partnership), or which alone say that they belong to it. When such a record is saved, the derived
    columns of this kind and its entries in the index of the search are stored again.
    `pages`: name of the method of its queryset that keeps the records with a page of their own; '' when none has one.
    `numbered`: name of the integer column with the version of a calendar entry (SEQUENCE in iCalendar), raised by every
    change; '' for none.
    """

    model: type[models.Model]
    position: int  # order among the kinds in the admin and on the desk
    rows: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    section: Section | None = None
    pages: str = ""
    begin: str | Promise = ""  # label of the button on the desk that adds one; '' for no button
    numbered: str = ""

    @property
    def label(self) -> str:
        """The label of the model in lower case, "news.article", as in accounts/roles.py."""
        return self.model._meta.label_lower

    @property
    def admin(self) -> str:
        """The start of its URL names in the admin, "admin:news_article"; "_change" and the like follow."""
        return f"admin:{self.label.replace('.', '_')}"

    @property
    def owners(self) -> list[models.ForeignKey]:
        """The foreign keys by which the child rows point to their record."""
        return [self.model._meta.get_field(accessor).field for accessor in self.rows]

    def with_pages(self) -> models.QuerySet:
        """The records that have a page of their own, whoever may see it; none when the kind has no pages."""
        rows = self.model._default_manager
        return getattr(rows, self.pages)() if self.pages else rows.none()

    def readers_of(self, record: models.Model) -> models.QuerySet:
        """The records of this kind with derived columns made from `record`, by the paths in `reads`."""
        found = models.Q(pk__in=[])
        for path in self.paths_to(record):
            found |= models.Q(**{path: record.pk})
        return self.model._default_manager.filter(found)

    def paths_to(self, record: models.Model) -> list[str]:
        """The paths of `reads` whose target is the model of `record`."""
        return [path for path in self.reads if isinstance(record, model_at(self.model, path))]


_kinds: dict[type[models.Model], Kind] = {}


def register(kind: Kind) -> Kind:
    """Adds `kind` to the registry and returns it; raises ValueError when its model has one already."""
    if kind.model in _kinds:
        raise ValueError(f"{kind.label} is declared twice.")
    _kinds[kind.model] = kind
    return kind


def all_kinds() -> list[Kind]:
    """All kinds by `position`."""
    return sorted(_kinds.values(), key=lambda kind: kind.position)


def kind_of(record: models.Model | type[models.Model]) -> Kind | None:
    """The kind of a record or of a model; None for any other model, such as that of a child row."""
    return _kinds.get(record if isinstance(record, type) else type(record))


def sections() -> list[Section]:
    """The entries of the main navigation, in order."""
    return sorted((kind.section for kind in all_kinds() if kind.section), key=lambda section: section.position)


def owner_of(row: models.Model) -> models.Model | None:
    """The record of a child row; None for anything else."""
    for kind in all_kinds():
        for foreign_key in kind.owners:
            if isinstance(row, foreign_key.model):
                return getattr(row, foreign_key.name)
    return None


def page_of(record: models.Model) -> models.Model:
    """The row with title, slug and visibility of `record`: the record itself, or the event of a meeting.

    It is the last of the one-to-one parents that share the primary key.
    """
    return rows_sharing_key(record)[-1]


def stored_models() -> Iterator[type[models.Model]]:
    """The models of all kinds and of their child rows, each once."""
    found = {kind.model: None for kind in all_kinds()}
    found |= {foreign_key.model: None for kind in all_kinds() for foreign_key in kind.owners}
    yield from found


def model_at(model: type[models.Model], path: str) -> type[models.Model]:
    """The model at the end of a lookup `path`: "parties__organisation" from Partnership leads to Organisation."""
    for name in path.split("__"):
        model = model._meta.get_field(name).related_model
    return model
