"""Who may do what: the roles, what each may do with each kind of record, and who keeps a record.

Everything that anybody may write is in this file. The table becomes groups and permissions after every migration
(`synchronise`); what it cannot say, because it depends on the record, is said by the functions below it.
docs/roles.md is made from it.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    SECRETARIAT = "secretariat", _("secretariat (CUF)")
    KOREAN_EDITOR = "korean-editor", _("Korean editor (GAOK)")
    COLLECTIVITY_EDITOR = "collectivity-editor", _("editor of an organisation")
    MEMBER = "member", _("member")


class Keeper(models.TextChoices):
    CUF = "cuf", "CUF"
    GAOK = "gaok", "GAOK"


# The keeper of what belongs to both offices alike: the table says all.
BOTH = "both"

# Roles that work in the admin: they may publish and see personal data, and need a second factor.
STAFF = {Role.SECRETARIAT, Role.KOREAN_EDITOR}

ACTIONS = {"v": "view", "a": "add", "c": "change", "d": "delete"}

# What CUF and GAOK may do with each kind of record: v(iew), a(dd), c(hange), d(elete). Of what CUF keeps, GAOK changes
# the Korean texts only (`may_write`) and deletes nothing (`keeps`). The rows of a record go with the record.
TABLE = {
    #                             CUF     GAOK
    "partnerships.organisation": ("vacd", "vacd"),
    "partnerships.partnership": ("vacd", "vc"),
    "partnerships.exchange": ("vacd", "v"),
    "partnerships.notice": ("vacd", "vacd"),
    "partnerships.person": ("vacd", "vacd"),
    "partnerships.theme": ("vacd", "vc"),
    "partnerships.source": ("vacd", "va"),
    "meetings.event": ("vacd", "vacd"),
    "meetings.meeting": ("vacd", "vacd"),
    "meetings.decision": ("vacd", "vcd"),
    "news.article": ("vacd", "vacd"),
    "guide.group": ("vacd", "vc"),
    "guide.institution": ("vacd", "vc"),
    "guide.roadmap": ("vacd", "vc"),
    "translations.term": ("vacd", "vac"),
    "proposals.proposal": ("vc", "vc"),
    "outbox.message": ("vc", ""),
    "jobs.job": ("vc", ""),
    "accounts.invitation": ("vacd", "vacd"),
    "accounts.user": ("v", ""),
}


def permissions_of(role: str) -> set[str]:
    """The permissions that `role` has, as "app.action_model"."""
    if role not in STAFF:
        return set()
    column = 0 if role == Role.SECRETARIAT else 1
    return {
        f"{app}.{ACTIONS[letter]}_{model}"
        for label, cells in TABLE.items()
        for app, model in [label.split(".")]
        for letter in cells[column]
    }


def synchronise(sender, using, **kwargs) -> None:
    """Gives the group of every role the permissions of the table, as far as they are of the app `sender`."""
    from django.contrib.auth.models import Group, Permission

    known = Permission.objects.using(using).filter(content_type__app_label=sender.label).select_related("content_type")
    for role in Role:
        group, _is_new = Group.objects.using(using).get_or_create(name=role.value)
        wanted = permissions_of(role)
        mine = [one for one in known if f"{sender.label}.{one.codename}" in wanted]
        group.permissions.remove(*known)
        group.permissions.add(*mine)


def is_unlimited(user) -> bool:
    """Whether `user` may change every text and fact: administrators and the secretariat."""
    return user.is_superuser or user.role == Role.SECRETARIAT


def keeps(user, record) -> bool:
    """Whether `user` looks after `record` itself, not only after its texts in one language.

    A record tells its `keeper`; CUF keeps what tells none.
    """
    if is_unlimited(user):
        return True
    return user.role == Role.KOREAN_EDITOR and getattr(record, "keeper", Keeper.CUF) in (Keeper.GAOK, BOTH)


def may_write(user, record, field: str, *, row=None) -> bool:
    """Whether `user` may write the column `field` of `record`, or of the `row` that belongs to it.

    A Korean editor writes no French text, nothing but Korean texts in what CUF keeps, and nothing but the Korean text
    of what is settled, such as a published decision. Nor is anything settled undone (`settled_fields`).
    """
    if is_unlimited(user):
        return True
    if field.endswith("_fr") or field == "french" or field in getattr(record, "settled_fields", ()):
        return False
    return field.endswith("_ko") or (keeps(user, record) and not _is_settled(row or record))


def may_delete(user, record, *, row=None) -> bool:
    """Whether `user` may delete `record`, or its child `row`: only its keeper may, and only while it is not settled."""
    return is_unlimited(user) or (keeps(user, record) and not _is_settled(row or record))


def _is_settled(record) -> bool:
    return getattr(record, "is_settled", False)


def may_propose(user) -> bool:
    """Whether `user` may send in drafts: for the organisation that they edit, and for no other."""
    return bool(
        user.is_authenticated and user.is_active and user.role == Role.COLLECTIVITY_EDITOR and user.organisation_id
    )


def may_empty_bin(user) -> bool:
    """Whether `user` may remove for good what was deleted: administrators and the secretariat."""
    return is_unlimited(user)


def may_translate(user, language: str) -> bool:
    """Whether `user` translates into `language`: GAOK into Korean, CUF into both."""
    return is_unlimited(user) or (user.role == Role.KOREAN_EDITOR and language == "ko")


def may_invite(user) -> list[str]:
    """The roles that `user` may invite somebody to."""
    if is_unlimited(user):
        return list(Role)
    if user.role == Role.KOREAN_EDITOR:
        return [Role.KOREAN_EDITOR, Role.COLLECTIVITY_EDITOR, Role.MEMBER]
    return []
