"""Asking the portal in every role what it lets one see, write and delete in the admin; nothing of it stays."""

import re
from contextlib import contextmanager
from datetime import timedelta
from functools import cached_property

from allauth.mfa.models import Authenticator
from django.contrib import admin
from django.db import transaction
from django.utils import timezone, translation

from accounts.roles import Role
from history.rows import rows_sharing_key
from partnerships.models import Organisation
from proposals.models import Proposal
from tests.accounts.samples import Sample
from tests.people import Reader, signed_in
from tests.screens import Screen

VISITOR = "visitor"
ROLES = (*Role, VISITOR)
OPENS, LEADS_ON, SIGNS_IN, REFUSED, MISSING = "yes", "leads on", "signs in", "refused", "not found"
CONFIRMS = "confirms first"
OTHERS = {405: "by button only", 410: "no longer valid"}
LISTED = "write in the list"


def _with_second_factor(rows) -> None:
    Authenticator.objects.create(user=rows.get(), type=Authenticator.Type.TOTP, data={})


# What has to be so for an action to do something; a new action has to be named here.
PREPARE = {
    LISTED: None,
    "delete_selected": None,
    "publish_now": lambda rows: rows.update(visibility="members"),
    "take_back": lambda rows: rows.update(visibility="members"),
    "try_again": lambda rows: rows.update(attempts=3),
    "send_again": lambda rows: rows.update(expires_at=timezone.now() - timedelta(days=1)),
    "forget_second_factor": _with_second_factor,
}


@contextmanager
def undone():
    """What is done inside is not kept."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def cast(organisation: Organisation) -> dict[str, Reader]:
    """Somebody in every role; the editor is one of `organisation`."""
    fields = {role: {"role": role, "password": "un mot de passe"} for role in Role}
    fields[Role.COLLECTIVITY_EDITOR]["organisation"] = organisation
    return {role: signed_in(role, **each) for role, each in fields.items()} | {VISITOR: Reader()}


def outcome(answer) -> str:
    """What an answer means to who asked."""
    where = answer.headers.get("Location", "")
    if re.search("/account/login/|/admin/login/", where):
        return REFUSED if answer.wsgi_request.user.is_authenticated else SIGNS_IN
    if "/reauthenticate/" in where:
        return CONFIRMS
    if answer.status_code in (301, 302):
        is_of_record = re.match("/admin/[a-z]+/[a-z]+/.+", answer.wsgi_request.path)
        return MISSING if is_of_record and where == "/admin/" else LEADS_ON
    return {200: OPENS, 403: REFUSED, 404: MISSING}.get(answer.status_code) or OTHERS[answer.status_code]


def actions_of(options: admin.ModelAdmin) -> dict[str, str]:
    """What a list of the admin lets one do with several records at once, by name: the words of it."""
    found = [*options.actions, *dict(admin.site.actions)]
    named = {one: options.get_action(one)[2] for one in found}
    with translation.override(None):
        words = {one: str(text % {"verbose_name_plural": "records"}) for one, text in named.items()}
    return words | ({LISTED: LISTED} if options.list_editable else {})


class Asking:
    """One role before one record in the admin. Lists and empty forms that were `seen` are not fetched again."""

    def __init__(self, reader: Reader, sample: Sample, seen: dict):
        self.reader, self.sample, self.seen = reader, sample, seen
        self.base = f"{sample.listed}{sample.record.pk}/"

    @property
    def rows(self):
        """The record as it is kept now; of a meeting, its event."""
        row = rows_sharing_key(self.sample.record)[-1]
        return type(row)._base_manager.filter(pk=row.pk)

    def get(self, address: str):
        """What the role gets there."""
        key = self.reader, address
        if key not in self.seen:
            self.seen[key] = self.reader.get(address)
        return self.seen[key]

    @cached_property
    def screens(self) -> dict[str, str]:
        """What each screen of the record answers."""
        history = self.get(f"{self.base}history/")
        page = history.context.get("page") if history.status_code == 200 else None
        last = page[0].number if page else 1
        asked = {
            "changelist": self.sample.listed,
            "add": f"{self.sample.listed}add/",
            "change": f"{self.base}change/",
            "delete": f"{self.base}delete/",
            "history": f"{self.base}history/",
        }
        if hasattr(admin.site._registry[type(self.sample.record)], "compare_view"):
            asked["compare"] = f"{self.base}history/compare/?from={last}&to={last}"
            asked["restore"] = f"{self.base}history/{last}/restore/"
        return {name: outcome(self.get(address)) for name, address in asked.items()}

    def deeds(self) -> str:
        """What the role may do with the record, in words."""
        done = [
            "sees" if outcome(self.get(f"{self.base}change/")) == OPENS else "",
            "adds" if self.adds() else "",
            self.changes(),
            "deletes" if self.deletes() else "",
        ]
        return ", ".join(filter(None, done)) or "–"

    def adds(self) -> bool:
        """Whether a record like it can be added, when it is not there already."""
        everything = type(self.sample.record)._base_manager
        with undone():
            self.rows.delete()
            before = everything.count()
            self._write(f"{self.sample.listed}add/", self.sample.new)
            return everything.count() > before

    def changes(self) -> str:
        """Which texts and facts have changed once the role has written into all of them."""
        if isinstance(self.sample.record, Proposal):
            reply = {"version": self.sample.record.version, "reply": "Non", "decline": "1"}
            return "decides" if self._has_effect(f"{self.base}change/", reply) else ""
        names = {"French text": f"{self.sample.text}_fr", "Korean text": f"{self.sample.text}_ko"}
        wanted = dict.fromkeys(names.values(), "Autre") if self.sample.text else {}
        name, value = self.sample.fact
        wanted |= {name: value} if name else {}
        with undone():
            before = self.rows.values(*wanted).get()
            self._write(f"{self.base}change/", wanted)
            after = self.rows.values(*wanted).get()
        done = {each for each in wanted if before[each] != after[each]}
        if not done or done == {*wanted}:
            return "changes" if done else ""
        if done == {*wanted} - {names["French text"]}:
            return "changes all but the French text"
        return "changes the " + " and the ".join(
            {v: k for k, v in names.items()}.get(one, "facts") for one in sorted(done)
        )

    def deletes(self) -> bool:
        """Whether the record can be deleted on its screen."""
        return self._has_effect(f"{self.base}delete/", {"post": "yes"})

    def acts(self, action: str) -> bool:
        """Whether `action` does something to the record when it is chosen in the list."""
        key = str(self.sample.record.pk)
        sent = {"action": action, "_selected_action": key, "post": "yes"}
        if action == LISTED:
            page = self.get(self.sample.listed)
            shown = Screen(self.reader, self.sample.listed, page).data.dict() if page.status_code == 200 else {}
            row = next((name.removesuffix("-id") for name in shown if name.endswith("-id") and shown[name] == key), "")
            sent = shown | {f"{row}-{self.sample.fact[0]}": self.sample.fact[1], "_save": "1"}
        return self._has_effect(self.sample.listed, sent, PREPARE[action])

    def _has_effect(self, address: str, sent: dict, prepare=None) -> bool:
        with undone():
            if prepare:
                prepare(self.rows)
            before = self._state()
            self.reader.post(address, sent)
            return self._state() != before

    def _state(self):
        return self.rows.values().first(), Authenticator.objects.count()

    def _write(self, address: str, texts: dict) -> None:
        page = self.get(address)
        if page.status_code == 200 and "adminform" in page.context:
            Screen(self.reader, address, page).write(**texts).save()
        else:
            self.reader.post(address, texts)
