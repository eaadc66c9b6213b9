"""The account: joining by invitation, and everybody's own page."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import translation
from django.utils.translation import gettext as _

from accounts import invitations
from accounts.adapter import set_language_cookie
from accounts.forms import AcceptanceForm, PreferencesForm
from accounts.models import Invitation, User
from accounts.proofs import record_authentication
from accounts.roles import may_propose


@transaction.atomic
def invitation(request, key):
    """The page that the link of an invitation leads to: whoever fills it in has an account and is signed in.

    Whoever has an account by now, from another invitation, is led to it.
    """
    invited = get_object_or_404(Invitation.objects.select_for_update(of=["self"]), key=key)
    if not invited.is_open or User.objects.filter(email__iexact=invited.email).exists():
        return render(request, "accounts/invitation_over.html", {"invitation": invited}, status=410)
    newcomer = User(email=invited.email, language=invited.language)
    form = AcceptanceForm(request.POST or None, instance=newcomer)
    if request.method == "POST" and form.is_valid():
        form.save(commit=False)
        user = invitations.accept(invited, newcomer)
        login(request, user, settings.AUTHENTICATION_BACKENDS[0])
        record_authentication(request, user, "password", email=user.email)
        return redirect_in(user.language, "admin:index" if user.is_staff else "accounts:home")
    return render(request, "accounts/invitation.html", {"invitation": invited, "form": form})


@login_required
def home(request):
    """The user's own page: what they can do, and their preferences."""
    form = PreferencesForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        with translation.override(request.user.language):
            messages.success(request, _("Your preferences are saved."))
        return redirect_in(request.user.language, "accounts:home")
    drafts = request.user.organisation.proposals.written_by(request.user)[:5] if may_propose(request.user) else None
    return render(request, "accounts/home.html", {"form": form, "drafts": drafts})


@login_required
def second_factor(request):
    """Says why a second factor is needed, and leads to the two ways of having one."""
    return render(request, "accounts/second_factor.html")


def redirect_in(language, name):
    """Leads to the page `name` in `language`, which the admin then speaks too."""
    with translation.override(language):
        return set_language_cookie(redirect(name), language)
