"""Filters beside the lists of the admin: what lacks a language, what has no source."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modeltranslation.translator import translator

from publishing import languages


def lacking(model, code: str, way: str = "") -> Q:
    """The rows of `model` with a text that is written in the other language but not in `code`.

    `way` leads to them from the rows of the query ("event__").
    """
    found = Q(pk__in=[])
    for name in translator.get_options_for_model(model).all_fields:
        here, there = f"{way}{name}_{code}", f"{way}{name}_{languages.other(code)}"
        is_empty_here = Q(**{here: ""}) | Q(**{f"{here}__isnull": True})
        found |= is_empty_here & Q(**{f"{there}__gt": ""})
    return found


class MissingLanguageFilter(admin.SimpleListFilter):
    title = _("language to add")
    parameter_name = "missing"

    def lookups(self, request, model_admin):
        return [("ko", _("Korean missing")), ("fr", _("French missing"))]

    def queryset(self, request, queryset):
        return queryset.filter(lacking(queryset.model, self.value())) if self.value() in languages.CODES else queryset


class SourceFilter(admin.SimpleListFilter):
    title = _("sources")
    parameter_name = "source"
    relation = "sources"

    def lookups(self, request, model_admin):
        return [("none", _("no source"))]

    def queryset(self, request, queryset):
        return queryset.filter(**{self.relation: None}) if self.value() == "none" else queryset
