"""Faceted filters of public lists: free text, facets that combine, each option with its count."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple
from urllib.parse import urlencode

import django_filters
from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from search.query import MAX_QUERY

# Query parameters that mail programs and other sites add to links.
ADDED_BY_OTHERS = re.compile(r"^(utm_.*|mc_.*|fbclid|gclid)$")


class Option(NamedTuple):
    """One value of a facet: how many records would be left with it, and whether it is chosen."""

    value: str
    label: str | Promise
    count: int
    is_selected: bool


class Facet(NamedTuple):
    """A group of options under one heading."""

    name: str
    label: str | Promise
    options: list[Option]

    @property
    def is_used(self) -> bool:
        """Whether any of its options is chosen."""
        return any(option.is_selected for option in self.options)


class Chip(NamedTuple):
    """A chosen value, and the query string that removes it."""

    label: str | Promise
    query: str


def count_options(
    rows: Iterable[Mapping[str, frozenset]], selected: Mapping[str, set], names: Iterable[str]
) -> dict[str, Counter]:
    """For each facet of `names`, how many `rows` have each value, given what is selected in the other facets.

    A row maps each facet to its values. Values of one facet are joined with OR, facets with AND.
    """
    rows = list(rows)
    counts = {}
    for name in names:
        others = [(other, wanted) for other, wanted in selected.items() if other != name]
        left = [row for row in rows if all(row[other] & wanted for other, wanted in others)]
        counts[name] = Counter(value for row in left for value in row[name])
    return counts


class CatalogueFilter(django_filters.FilterSet):
    """Free text, facets and order of one list; a subclass declares the filters and implements `facet_rows`."""

    q = django_filters.CharFilter(method="filter_text", max_length=MAX_QUERY, label=_("Search"))

    facet_names: tuple[str, ...] = ()
    views: tuple[str, ...] = ("list",)

    def filter_text(self, queryset, name, value):
        return queryset.search(value, self.request.user)

    def facet_rows(self, queryset) -> list[dict[str, frozenset]]:
        """For every record of `queryset`, its values under each facet, as strings; one query."""
        raise NotImplementedError

    def set_choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        """Sets the choices of the filter `name`, (value, label); must be called before `form` is first accessed."""
        self.filters[name].extra["choices"] = choices

    @cached_property
    def unknown_names(self) -> list[str]:
        """Query parameters that this list does not know."""
        known = {*self.filters, "page", "view"}
        return [name for name in self.data if name not in known and not ADDED_BY_OTHERS.match(name)]

    @property
    def view(self) -> str:
        """How the list is laid out, one of `views`."""
        return self.data.get("view") or self.views[0]

    @property
    def is_understood(self) -> bool:
        """Whether all query parameters are known and valid; else the view answers 400."""
        return not self.unknown_names and self.view in self.views and self.is_valid()

    @cached_property
    def selected(self) -> dict[str, set[str]]:
        """The chosen values of each facet that has any."""
        chosen = {name: self.form.cleaned_data.get(name) for name in self.facet_names}
        return {name: set(value) if isinstance(value, list) else {value} for name, value in chosen.items() if value}

    @cached_property
    def all_rows(self) -> list[dict[str, frozenset]]:
        """The facet values of every record of the list, without any filter."""
        return self.facet_rows(self.queryset)

    @cached_property
    def rows(self) -> list[dict[str, frozenset]]:
        """The facet values of the records that match the free text, without the facets."""
        text = self.form.cleaned_data.get("q")
        return self.facet_rows(self.queryset.search(text, self.request.user)) if text else self.all_rows

    @property
    def count(self) -> int:
        """How many records match the free text and all facets."""
        return sum(all(row[name] & wanted for name, wanted in self.selected.items()) for row in self.rows)

    @cached_property
    def facets(self) -> list[Facet]:
        """Facets with their options; options that no record has are left out unless they are chosen."""
        counts = count_options(self.rows, self.selected, self.facet_names)
        return [
            Facet(
                name,
                self.filters[name].label,
                [
                    Option(value, label, counts[name][value], value in self.selected.get(name, ()))
                    for value, label in self.form.fields[name].choices
                    if value and (counts[name][value] or value in self.selected.get(name, ()))
                ],
            )
            for name in self.facet_names
        ]

    @property
    def chips(self) -> list[Chip]:
        """The free text and the chosen values, each with the query string that removes it."""
        found = []
        text = self.form.cleaned_data.get("q")
        if text:
            found.append(Chip(text, self.query_without("q", self.data.get("q", ""))))
        for facet in self.facets:
            found += [Chip(o.label, self.query_without(facet.name, o.value)) for o in facet.options if o.is_selected]
        return found

    @property
    def cleared_query(self) -> str:
        """The query string with nothing chosen; layout and scope are kept."""
        kept = [(name, self.data[name]) for name in ("view", "scope") if self.data.get(name)]
        return urlencode(kept)

    def query_without(self, name: str, value: str) -> str:
        """The query string of the first page without one chosen value."""
        data = self.data.copy()
        data.setlist(name, [kept for kept in data.getlist(name) if kept != value])
        data.pop("page", None)
        return data.urlencode()


class FacetFilter(django_filters.MultipleChoiceFilter):
    """A facet with several values to choose from, joined with OR."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("widget", forms.CheckboxSelectMultiple)
        super().__init__(*args, **kwargs)
