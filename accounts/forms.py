from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.contrib.auth import get_user_model, password_validation
from django.utils.translation import gettext_lazy as _

from accounts.models import Invitation
from accounts.roles import may_invite

User = get_user_model()


class InvitationForm(forms.ModelForm):
    """An invitation, limited to the roles that the inviter may give."""

    inviter = None  # set by the admin

    class Meta:
        model = Invitation
        fields = ["email", "role", "organisation", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "role" in self.fields:
            allowed = may_invite(self.inviter)
            self.fields["role"].choices = [one for one in self.fields["role"].choices if one[0] in allowed]

    def clean_email(self):
        email = User.objects.normalize_email(self.cleaned_data["email"])
        if User.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError(_("This person has an account already."))
        return email


class AcceptanceForm(forms.ModelForm):
    """The account of somebody who accepts an invitation."""

    password = forms.CharField(
        label=_("Password"),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
        help_text=_("At least 12 characters; a sentence is easier to remember than signs."),
    )

    class Meta:
        model = User
        fields = ["last_name", "first_name", "language"]
        labels = {"last_name": _("Family name"), "first_name": _("Given name")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["last_name"].required = True
        self.fields["last_name"].widget.attrs["autocomplete"] = "family-name"
        self.fields["first_name"].widget.attrs["autocomplete"] = "given-name"

    def clean_password(self):
        password = self.cleaned_data["password"]
        password_validation.validate_password(password, self.instance)
        return password

    def save(self, commit=True):
        self.instance.set_password(self.cleaned_data["password"])
        return super().save(commit)


class PreferencesForm(forms.ModelForm):
    """The preferences of a user: language, e-mails."""

    class Meta:
        model = User
        fields = ["last_name", "first_name", "language", "wants_mail"]
        labels = {
            "last_name": _("Family name"),
            "first_name": _("Given name"),
            "language": _("Language of the portal and of its e-mails"),
            "wants_mail": _("Write to me about what waits for me and what became of what I sent in"),
        }


class PasskeyForm(AddWebAuthnForm):
    """A new passkey, which signs in by itself unless the device cannot."""

    name = forms.CharField(label=_("Name"), required=False)
    passwordless = forms.BooleanField(
        label=_("It signs in by itself, without a password"),
        required=False,
        initial=True,
        help_text=_("The device then asks for a fingerprint or a code; untick this for a key that cannot."),
    )


class PasskeyNameForm(EditWebAuthnForm):
    """Another name for a passkey."""

    name = forms.CharField(label=_("Name"))
