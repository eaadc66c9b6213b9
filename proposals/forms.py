"""The forms of proposals: the page of an organisation, a person to speak to, an event of the agenda.

A draft stores raw form data (`typed`), valid or not; only `publish` of the validated form writes records.
"""

from django import forms
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from meetings.forms import EventForm
from meetings.models import Event
from office.forms import RecordForm
from partnerships.models import Contact, Organisation, Person, Theme
from publishing import languages, saving
from publishing.models import Visibility


def language_of(name: str) -> str:
    """The code of the language of the field `name`; '' for a field that is not translated."""
    code = name.rpartition("_")[2]
    return code if code in languages.CODES else ""


def _web_address(model, name: str) -> forms.URLField:
    """A URL field that adds a missing https:// by itself."""
    label = capfirst(model._meta.get_field(name).verbose_name)
    return forms.URLField(label=label, required=False, max_length=500, assume_scheme="https")


class DraftForm(RecordForm):
    """Base of the forms of proposals: labels name the language of a text, and no language is required."""

    def __init__(self, *args, organisation=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.organisation = organisation
        if organisation and "replaces" in self.fields:
            field = self.fields["replaces"]
            field.queryset = self.replaceable()
            if not field.queryset.exists():
                field.widget = forms.HiddenInput()
        for name, field in self.fields.items():
            code = language_of(name)
            if code:
                original = self._meta.model._meta.get_field(name).translated_field
                field.label = f"{capfirst(original.verbose_name)} [{languages.NAMES[code]}]"
                field.widget.attrs["lang"] = code
                field.required = False

    def typed(self) -> dict[str, str | list[str]]:
        """The raw data that the browser sent, by field; not validated. A list for a field with several choices."""
        sent = {name: self.data.getlist(name) for name in self.fields if name in self.data}
        several = {name for name, field in self.fields.items() if isinstance(field, forms.ModelMultipleChoiceField)}
        return {name: values if name in several else values[-1] for name, values in sent.items() if values}

    def shown(self) -> dict[str, str]:
        """The initial value of each field as text."""
        return {name: str(self[name].value() or "") for name in self.fields}

    def rows(self) -> list[list]:
        """The fields in the order of the page; the two languages of a text share a row."""
        rows, last = [], ""
        for field in self.visible_fields():
            stem = field.name.rpartition("_")[0] if language_of(field.name) else field.name
            if stem == last:
                rows[-1].append(field)
            else:
                rows.append([field])
            last = stem
        return rows


class ProfileForm(DraftForm):
    """What the page of an organisation says of it."""

    website = _web_address(Organisation, "website")

    class Meta:
        model = Organisation
        fields = ["summary_fr", "summary_ko", "profile_fr", "profile_ko", "website"]

    def publish(self, organisation, chosen: set[str], decider) -> None:
        """Writes the `chosen` fields into the page, on behalf of `decider`."""
        organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)  # without what was not chosen
        names = chosen & self.fields.keys()
        for name in names:
            setattr(organisation, name, self.cleaned_data[name])
        saving.save(organisation, decider, changed=names, note=published_note())


class ContactForm(DraftForm):
    """Somebody to speak to, who agreed to be named."""

    family_name = forms.CharField(max_length=80, label=gettext_lazy("Family name, in Latin letters"))
    given_name = forms.CharField(max_length=80, required=False, label=gettext_lazy("Given name, in Latin letters"))
    native_name = forms.CharField(max_length=80, required=False, label=gettext_lazy("Name in hangul"))
    readers = forms.ChoiceField(
        label=gettext_lazy("Who may read the name"),
        choices=[
            (Person.Visibility.MEMBERS, gettext_lazy("members only")),
            (Person.Visibility.PUBLIC, gettext_lazy("everybody")),
        ],
    )
    agreed = forms.BooleanField(label=gettext_lazy("This person has agreed to be named here."))
    replaces = forms.ModelChoiceField(
        Contact.objects.all(),
        required=False,
        label=gettext_lazy("In place of"),
        help_text=gettext_lazy("That person is named until the day on which this is published."),
    )

    field_order = ["replaces", "family_name", "given_name", "native_name", "charge", "function_fr", "function_ko"]

    class Meta:
        model = Contact
        fields = ["charge", "function_fr", "function_ko", "valid_from", "valid_to"]

    def own(self):
        """The contacts of the organisation whose names members may read."""
        named = [Person.Visibility.MEMBERS, Person.Visibility.PUBLIC]
        return self.organisation.contacts.filter(person__visibility__in=named).select_related("person")

    def replaceable(self):
        """Those without an end date."""
        return self.own().filter(valid_to="")

    def publish(self, organisation, chosen: set[str], decider) -> Contact:
        """Adds a person and a contact to `organisation`, the last in order; ends the contact that it replaces.

        `chosen` is not read: a contact is published as a whole.
        """
        with saving.writing(organisation, decider, changed=set(), note=published_note()) as rows:
            if former := self.cleaned_data["replaces"]:
                former.valid_to = timezone.localdate().isoformat()
                former.save()
                rows.append(former)
            rows.append(self._name(organisation, decider))
        return rows[-1]

    def _name(self, organisation, decider) -> Contact:
        person = Person(
            family_name=self.cleaned_data["family_name"],
            given_name=self.cleaned_data["given_name"],
            native_name=self.cleaned_data["native_name"],
            family_name_first=organisation.country == "kr",
            visibility=self.cleaned_data["readers"],
        )
        saving.save(person, decider)
        self.instance.organisation, self.instance.person = organisation, person
        self.instance.position = organisation.contacts.count() + 1
        return self.save()


class AgendaForm(DraftForm, EventForm):
    """A date that others should know of."""

    url = _web_address(Event, "url")
    replaces = forms.ModelChoiceField(
        Event.objects.all(),
        required=False,
        label=gettext_lazy("In place of"),
        help_text=gettext_lazy("That date is then shown as postponed to this one."),
    )

    class Meta:
        model = Event
        fields = [
            "title_fr", "title_ko", "summary_fr", "summary_ko", "kind",
            "starts_at", "ends_at", "timezone", "starts_on", "ends_on", "place_fr", "place_ko", "address",
            "form", "held_in_french", "held_in_korean", "interpretation", "url", "description_fr", "description_ko",
            "themes",
        ]  # fmt: skip
        widgets = {
            name: forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
            for name in ("starts_at", "ends_at")
        } | {"themes": forms.CheckboxSelectMultiple}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["themes"].queryset = Theme.objects.main()

    def own(self):
        """The public events of the organisation that are not meetings and have the same keeper."""
        keeper = self.organisation.keeper
        return Event.objects.public().standing_alone().filter(organisations=self.organisation, keeper=keeper)

    def replaceable(self):
        """Those that are planned, from today on."""
        to_come = self.own().filter(state=Event.State.PLANNED, first_day__gte=timezone.localdate())
        return to_come.order_by("first_day", "pk")

    def publish(self, organisation, chosen: set[str], decider) -> Event:
        """Makes a public event of `organisation`; an event that it replaces is marked as postponed to it.

        `chosen` is not read: an event is published as a whole.
        """
        event = self.instance
        event.visibility, event.keeper = Visibility.PUBLIC, organisation.keeper
        with saving.writing(event, decider, note=published_note()):
            self.save()
            event.organisations.add(organisation)
        if former := self.cleaned_data["replaces"]:
            former.state, former.postponed_to = Event.State.POSTPONED, event
            saving.save(former, decider, changed={"state", "postponed_to"}, note=published_note())
        return event


def published_note() -> str:
    """The message for the admin log of a record that a proposal changed."""
    return _("Published what the organisation sent in.")
