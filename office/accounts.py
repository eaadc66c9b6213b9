from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts import invitations
from accounts.forms import InvitationForm
from accounts.models import Invitation, User
from accounts.models.invitations import last_moment
from accounts.roles import may_invite

# Everybody sees and removes their own on the pages of the account.
admin.site.unregister([EmailAddress, Authenticator])


class UserForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    """Accounts are made by invitation; here an administrator changes a role or closes an account."""

    form = UserForm
    list_display = ["email", "last_name", "first_name", "role", "organisation", "language", "is_active"]
    list_filter = ["role", "is_superuser", "is_active", "language"]
    list_select_related = ["organisation"]
    search_fields = ["email", "first_name", "last_name"]
    ordering = ["email"]
    autocomplete_fields = ["organisation"]
    filter_horizontal = []
    readonly_fields = ["last_login", "date_joined"]
    actions = ["forget_second_factor"]
    fieldsets = [
        (None, {"fields": ["email", "password"]}),
        (_("Person"), {"fields": [("last_name", "first_name"), ("language", "wants_mail")]}),
        (_("Role"), {"fields": [("role", "organisation"), ("is_active", "is_superuser")]}),
        (_("Important dates"), {"fields": [("last_login", "date_joined")]}),
    ]

    def has_add_permission(self, request):
        """Nobody is entered: who is to join is invited, and chooses a password that nobody else knows."""
        return False

    def get_fieldsets(self, request, obj=None):
        """Who may only look is offered no other password."""
        found = super().get_fieldsets(request, obj)
        return found if self.has_change_permission(request, obj) else [(None, {"fields": ["email"]}), *found[1:]]

    def get_queryset(self, request):
        """Nobody but an administrator sees the accounts of administrators."""
        accounts = super().get_queryset(request)
        return accounts if request.user.is_superuser else accounts.filter(is_superuser=False)

    @admin.action(description=_("Forget the second factor: it is set up anew"), permissions=["change"])
    def forget_second_factor(self, request, queryset):
        Authenticator.objects.filter(user__in=queryset).delete()
        self.message_user(request, _("Whoever it was sets up another one when signing in."), messages.SUCCESS)


class OpenInvitationFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("open", _("waiting")), ("accepted", _("accepted")), ("over", _("no longer valid"))]

    def queryset(self, request, queryset):
        conditions = {
            "open": {"accepted_at": None, "expires_at__gt": timezone.now()},
            "accepted": {"accepted_at__isnull": False},
            "over": {"accepted_at": None, "expires_at__lte": timezone.now()},
        }
        return queryset.filter(**conditions.get(self.value(), {}))


@admin.register(Invitation)
class InvitationAdmin(admin.ModelAdmin):
    """Who was asked to join; saving a new one sends the letter."""

    form = InvitationForm
    list_display = ["email", "role", "organisation", "invited_by", "created_at", "expires_at", "accepted_at"]
    list_filter = [OpenInvitationFilter, "role"]
    list_select_related = ["organisation", "invited_by"]
    search_fields = ["email"]
    autocomplete_fields = ["organisation"]
    actions = ["send_again"]

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.inviter = request.user
        return form

    def get_queryset(self, request):
        """Everybody sees the invitations to the roles that they may invite to."""
        return super().get_queryset(request).filter(role__in=may_invite(request.user))

    def get_changeform_initial_data(self, request):
        language = request.user.language
        return {"language": language} | super().get_changeform_initial_data(request)

    def has_change_permission(self, request, obj=None):
        """A letter that was sent says what it says: an invitation is sent again or withdrawn."""
        return obj is None and super().has_change_permission(request)

    def has_view_permission(self, request, obj=None):
        return super().has_view_permission(request, obj) or super().has_change_permission(request)

    def save_model(self, request, obj, form, change):
        obj.invited_by = request.user
        super().save_model(request, obj, form, change)
        invitations.send(obj)

    @admin.action(description=_("Send the chosen invitations again"), permissions=["change"])
    def send_again(self, request, queryset):
        waiting = queryset.filter(accepted_at=None)
        for invitation in waiting:
            invitation.expires_at = last_moment()
            invitation.save(update_fields=["expires_at"])
            invitations.send(invitation)
        self.message_user(request, _("Sent again: %(number)s.") % {"number": len(waiting)}, messages.SUCCESS)
