from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class NewUserForm(AdminUserCreationForm):
    """Somebody new, known by an e-mail address."""

    class Meta:
        model = User
        fields = ("email", "language")


class UserForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    form = UserForm
    add_form = NewUserForm
    list_display = ["email", "first_name", "last_name", "language", "is_staff", "is_active"]
    list_filter = ["is_staff", "is_superuser", "is_active", "language"]
    search_fields = ["email", "first_name", "last_name"]
    ordering = ["email"]
    fieldsets = [
        (None, {"fields": ["email", "password", "language"]}),
        (_("Personal info"), {"fields": [("first_name", "last_name")]}),
        (_("Permissions"), {"fields": [("is_active", "is_staff", "is_superuser"), "groups", "user_permissions"]}),
        (_("Important dates"), {"fields": [("last_login", "date_joined")]}),
    ]
    add_fieldsets = [
        (None, {"classes": ["wide"], "fields": ["email", "language", "usable_password", "password1", "password2"]}),
    ]
