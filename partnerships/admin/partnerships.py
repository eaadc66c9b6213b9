from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from office.base import BilingualAdmin, PublishedAdmin
from office.forms import RecordForm, RowFormSet
from office.options import pair
from office.rows import BilingualRows, RowTable
from partnerships import organisation_kinds
from partnerships.models import Agreement, Exchange, Partnership, Party, Statement, ThemeLink

EXCHANGE_FIELDS = [
    pair("title"),
    ("kind", "state"),
    ("starts_on", "ends_on"),
    ("rhythm", "postponed_to"),
    pair("description"),
    "sources",
]


class PartyForm(RecordForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "side" in self.fields:
            self.fields["side"].required = False
            self.fields["side"].help_text = _("Left empty: the side of the organisation's country.")

    def clean(self):
        cleaned = super().clean()
        organisation = cleaned.get("organisation")
        if organisation and not cleaned.get("side"):
            cleaned["side"] = organisation_kinds.side_of(organisation.country)
        return cleaned


class Parties(RowTable):
    model = Party
    form = PartyForm
    autocomplete_fields = ["organisation"]
    fields = ["position", "organisation", "role", "side"]


class Agreements(BilingualRows):
    model = Agreement
    autocomplete_fields = ["signatories", "sources"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("kind", "state"),
                    pair("title"),
                    ("signed_on", "signed_on_end", "ends_on"),
                    ("deliberated_fr_on", "transmitted_on", "deliberated_kr_on"),
                    ("document_url", "signatories", "sources"),
                    pair("note"),
                ]
            },
        )
    ]


class StatementFormSet(RowFormSet):
    """Statements of a partnership; of those that disagree on a point, one can be retained."""

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form.is_valid() and form not in self.deleted_forms]
        retained = [form for form in kept if form.instance.is_retained and form.instance.is_disputed]
        for form in retained:
            if sum(form.instance.subject == other.instance.subject for other in retained) > 1:
                form.add_error("is_retained", _("Only one of the statements that disagree can be retained."))

    def save(self, commit=True):
        """Lets go of what is no longer retained first, since the database takes no two at any moment."""
        released = [form.instance.pk for form in self.initial_forms if not form.instance.is_retained]
        Statement.objects.filter(pk__in=released).update(is_retained=False)
        return super().save(commit)


class Statements(BilingualRows):
    model = Statement
    formset = StatementFormSet
    autocomplete_fields = ["sources"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("subject", "stage"),
                    pair("text"),
                    ("as_of", "as_of_end", "sources"),
                    ("is_disputed", "is_retained"),
                ]
            },
        )
    ]


class Exchanges(BilingualRows):
    model = Exchange
    autocomplete_fields = ["sources"]
    fieldsets = [(None, {"fields": EXCHANGE_FIELDS})]


class ThemeLinks(RowTable):
    model = ThemeLink
    autocomplete_fields = ["theme", "sources"]
    fields = ["theme", "nature", "as_of", "sources"]


@admin.register(Partnership)
class PartnershipAdmin(PublishedAdmin):
    list_display = ["pair_fr", "pair_ko", "kind", "status", "status_on", "started_on", "visibility", "to_translate"]
    list_display_links = ["pair_fr", "pair_ko"]
    list_filter = ["kind", "status", ("themes", admin.RelatedOnlyFieldListFilter), *PublishedAdmin.list_filter]
    autocomplete_fields = ["sources"]
    readonly_fields = ["kind", "status", "status_on", "started_on"]
    fieldsets = [
        (
            _("What follows from the dated events below"),
            {"fields": [("kind", "status", "status_on", "started_on")]},
        ),
        (
            _("The relationship"),
            {"fields": ["without_agreement", pair("title"), pair("summary"), pair("description")]},
        ),
        (
            _("Publication"),
            {"fields": [("visibility", "visible_from"), ("slug", "original_language"), "sources", "editor_note"]},
        ),
    ]
    inlines = [Parties, ThemeLinks, Agreements, Statements, Exchanges]

    def get_queryset(self, request):
        return super().get_queryset(request).with_parties()

    @admin.display(description="français", ordering="sort_key_fr")
    def pair_fr(self, obj):
        return obj.names("fr") or str(obj)

    @admin.display(description="한국어", ordering="sort_key_ko")
    def pair_ko(self, obj):
        return obj.names("ko") or str(obj)


@admin.register(Exchange)
class ExchangeAdmin(BilingualAdmin):
    """Exchanges are kept with their partnership; this lets events find them."""

    search_fields = ["title"]  # the index of the search answers
    autocomplete_fields = ["partnership", "sources"]
    fieldsets = [(None, {"fields": ["partnership", *EXCHANGE_FIELDS]})]

    def get_model_perms(self, request):
        return {}
