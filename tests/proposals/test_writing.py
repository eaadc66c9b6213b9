"""An editor of an organisation writes drafts about their own organisation, and sees what became of each."""

import pytest
from django.test import Client

from accounts.models import User
from accounts.roles import Role
from meetings.models import Event
from outbox.models import Message
from partnerships.models import Organisation
from proposals.models import Proposal
from tests.pages import main
from tests.people import signed_in
from tests.screens import Screen

pytestmark = pytest.mark.django_db
HERE = "/fr/account/proposals/"


def editor_of(slug, name="maire", **fields):
    organisation = Organisation.objects.get(slug=slug)
    return signed_in(name, role=Role.COLLECTIVITY_EDITOR, organisation=organisation, **fields)


@pytest.fixture
def editor():
    return editor_of("evreuil")


def write(editor, kind="profile", press="save", **texts) -> Proposal:
    screen = Screen(editor, f"{HERE}new/{kind}/").write(**texts)
    editor.post(screen.address, screen.data.dict() | {press: "1"})
    return Proposal.objects.latest("pk")


def last_letter(address) -> Message:
    return Message.objects.filter(to=address).latest("pk")


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_form_shows_what_the_page_says_today(editor, code):
    Organisation.objects.filter(slug="evreuil").update(summary_fr="Ville d’eau.", summary_ko="온천 도시입니다.")
    page = main(editor, f"/{code}/account/proposals/new/profile/")
    values = {each.attributes.get("name"): each.attributes.get("value") for each in page.all("input")}
    assert (values["summary_fr"], values["summary_ko"]) == ("Ville d’eau.", "온천 도시입니다.")


def test_draft_is_kept_as_it_was_typed_and_changes_nothing_on_the_site(editor, visitor):
    draft = write(editor, summary_fr="Une ville au bord du lac.", website="pas une adresse")
    assert (draft.state, draft.organisation.slug) == ("draft", "evreuil")
    again = editor.get(f"{HERE}{draft.pk}/edit/").content.decode()
    assert "Une ville au bord du lac." in again
    assert "pas une adresse" in again
    assert "Une ville au bord du lac." not in visitor.get("/fr/collectivities/evreuil/").content.decode()


def test_what_cannot_be_sent_comes_back_full_with_the_reason(editor):
    answer = editor.post(
        f"{HERE}new/profile/", {"send": "1", "summary_ko": "호수의 도시", "website": "pas une adresse"}
    )
    page = answer.content.decode()
    assert "호수의 도시" in page
    assert "pas une adresse" in page
    assert "errorlist" in page
    assert not Proposal.objects.exists()


def test_nothing_new_is_not_sent_in(editor):
    evreuil = Organisation.objects.get(slug="evreuil")
    same = {
        name: getattr(evreuil, name) or ""
        for name in ("summary_fr", "summary_ko", "profile_fr", "profile_ko", "website")
    }
    answer = editor.post(f"{HERE}new/profile/", {"send": "1"} | same)
    assert "Rien n’a encore été modifié." in answer.content.decode()


def test_script_in_a_profile_never_reaches_a_page(editor):
    draft = write(editor, profile_fr='<p onclick="x()">Bonjour<script>x()</script></p>')
    shown = main(editor, f"{HERE}{draft.pk}/").one("dl", "lines")
    assert shown.text.endswith("Bonjour")
    assert not shown.all("script")
    assert not shown.all("p", onclick="x()")


@pytest.mark.parametrize(
    ("slug", "reader", "role"), [("evreuil", "cuf", "secretariat"), ("byeolbit", "gaok", "korean-editor")]
)
def test_who_looks_after_the_side_is_told(slug, reader, role):
    for name, one in (("cuf", "secretariat"), ("gaok", "korean-editor")):
        signed_in(name, role=one, language="ko" if name == "gaok" else "fr")
    draft = write(editor_of(slug), press="send", summary_fr="Une phrase nouvelle.", message="Voir notre site.")
    assert draft.state == "sent"
    assert [letter.to for letter in Message.objects.filter(subject__contains=":")] == [f"{reader}@example.org"]
    letter = last_letter(f"{reader}@example.org")
    assert "Voir notre site." in letter.text
    assert f"/admin/proposals/proposal/{draft.pk}/change/" in letter.text
    assert letter.language == ("ko" if reader == "gaok" else "fr")
    assert f'<html lang="{letter.language}"' in letter.html


def test_as_long_as_nobody_of_gaok_has_joined_cuf_is_told_and_else_the_administrator():
    def told():
        write(editor_of("garam", "editor", language="ko"), press="send", summary_ko="새로운 문장입니다.")
        found = list(Message.objects.values_list("to", flat=True))
        Message.objects.all().delete()
        User.objects.filter(email="editor@example.org").delete()
        return found

    signed_in("administrator", is_superuser=True)
    assert told() == ["administrator@example.org"]
    signed_in("cuf", role="secretariat")
    assert told() == ["cuf@example.org"]
    signed_in("gaok", role="korean-editor", wants_mail=False)
    assert told() == [], "GAOK sees it on its first page"


def test_who_wants_no_mail_gets_none():
    signed_in("cuf", role="secretariat", wants_mail=False)
    write(editor_of("evreuil"), press="send", summary_fr="Une phrase nouvelle.")
    assert not Message.objects.filter(to="cuf@example.org").exists()


def test_sent_draft_is_taken_back_and_written_on(editor):
    draft = write(editor, press="send", summary_fr="Une phrase nouvelle.")
    editor.post(f"{HERE}{draft.pk}/edit/", {"save": "1", "version": draft.version, "summary_fr": "Autre"})
    draft.refresh_from_db()
    assert draft.values["summary_fr"] == "Une phrase nouvelle."
    editor.post(f"{HERE}{draft.pk}/", {"take_back": "1"})
    draft.refresh_from_db()
    editor.post(f"{HERE}{draft.pk}/edit/", {"save": "1", "version": draft.version, "summary_fr": "Autre"})
    draft.refresh_from_db()
    assert (draft.state, draft.values["summary_fr"]) == ("draft", "Autre")


def test_second_of_two_colleagues_is_told_and_nothing_is_lost(editor):
    colleague = editor_of("evreuil", "adjointe")
    draft = write(editor, summary_fr="La première.")
    seen = draft.version
    colleague.post(f"{HERE}{draft.pk}/edit/", {"save": "1", "version": seen, "summary_fr": "Celle de l’adjointe."})
    answer = editor.post(f"{HERE}{draft.pk}/edit/", {"save": "1", "version": seen, "summary_fr": "Celle du maire."})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Celle de l’adjointe." in page
    assert 'value="Celle du maire."' in page
    draft.refresh_from_db()
    assert draft.values["summary_fr"] == "Celle de l’adjointe."
    editor.post(f"{HERE}{draft.pk}/edit/", {"save": "1", "version": draft.version, "summary_fr": "Celle du maire."})
    draft.refresh_from_db()
    assert draft.values["summary_fr"] == "Celle du maire."


def test_only_a_draft_can_be_removed(editor):
    draft = write(editor, press="send", summary_fr="Une phrase nouvelle.")
    editor.post(f"{HERE}{draft.pk}/", {"delete": "1"})
    assert Proposal.objects.filter(pk=draft.pk).exists()
    editor.post(f"{HERE}{draft.pk}/", {"take_back": "1"})
    editor.post(f"{HERE}{draft.pk}/", {"delete": "1"})
    assert not Proposal.objects.filter(pk=draft.pk).exists()


@pytest.mark.parametrize("address", ["", "new/profile/", "new/event/", "{pk}/", "{pk}/edit/"])
def test_nobody_else_reaches_the_drafts_of_an_organisation(editor, visitor, member, address):
    draft = write(editor, summary_fr="Une phrase nouvelle.")
    address = HERE + address.format(pk=draft.pk)
    assert "/account/login/" in visitor.get(address).url
    officer = signed_in("cuf", role=Role.SECRETARIAT)
    for reader in (member, officer):
        assert reader.get(address).status_code == 403
    other = editor_of("byeolbit", "byeolbit")
    assert other.get(address).status_code == (404 if str(draft.pk) in address else 200)
    if str(draft.pk) in address:
        assert other.post(address, {"delete": "1", "save": "1", "version": draft.version}).status_code == 404
    draft.refresh_from_db()
    assert draft.values["summary_fr"] == "Une phrase nouvelle."


def test_editor_whose_organisation_was_taken_away_reaches_nothing(editor):
    editor.user.organisation = None
    editor.user.save()
    assert editor.get(HERE).status_code == 403


def test_own_page_shows_the_last_drafts(editor, member):
    write(editor, kind="event", title_fr="Salon de l’eau")
    assert "date pour l’agenda" in main(editor, "/fr/account/").text
    assert "일정 등록" in main(editor, "/ko/account/").text
    assert "date pour l’agenda" not in main(member, "/fr/account/").text


def test_unknown_kind_is_not_found(editor):
    assert editor.get(f"{HERE}new/decision/").status_code == 404


def test_form_is_protected_against_other_sites(editor):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor.user)
    assert strict.post(f"{HERE}new/profile/", {"save": "1", "summary_fr": "x"}).status_code == 403
    assert not Event.objects.filter(title_fr="x").exists()
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("moment", ["2026-02-30T10:00", "2026-13-01 10:00", "demain"])
def test_draft_with_an_hour_that_does_not_exist_can_be_read_and_mended(editor, moment):
    proposal = write(editor, "event", title_fr="Fête", starts_at=moment)
    page = main(editor, proposal.get_absolute_url())
    assert moment in page.text
