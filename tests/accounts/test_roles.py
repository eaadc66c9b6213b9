"""What each role may do, and what it may not: for every kind of record, and for what the other side keeps."""

import pytest
from django.apps import apps
from django.contrib import admin

from accounts.models import Invitation
from accounts.roles import ACTIONS, STAFF, TABLE, Role, keeps, may_write
from meetings.models import Decision, Event, Meeting
from partnerships.models import Organisation, Partnership
from tests.people import signed_in
from tests.screens import Screen, errors, form_of

BYEOLBIT, LACS = "byeolbit", "pays-des-lacs"
STAFF_ORDER = (Role.SECRETARIAT, Role.KOREAN_EDITOR)  # the columns of the table


@pytest.fixture
def place_editor(db):
    return signed_in("byeolbit", role=Role.COLLECTIVITY_EDITOR, organisation=Organisation.objects.get(slug=BYEOLBIT))


def test_every_kind_of_record_of_the_admin_stands_in_the_table():
    kept = {f"{model._meta.app_label}.{model._meta.model_name}" for model in admin.site._registry}
    assert kept - {"auth.group"} == set(TABLE)


@pytest.mark.parametrize("label", TABLE)
def test_permissions_are_those_of_the_table(secretary, korean_editor, place_editor, member, label):
    app, model = label.split(".")
    apps.get_model(label)
    for reader in (secretary, korean_editor, place_editor, member):
        role = reader.user.role
        letters = TABLE[label][STAFF_ORDER.index(role)] if role in STAFF else ""
        for letter, action in ACTIONS.items():
            assert reader.user.has_perm(f"{app}.{action}_{model}") == (letter in letters), (role, label, action)


@pytest.mark.parametrize("label", TABLE)
def test_admin_is_closed_to_everybody_else(visitor, member, place_editor, label):
    address = f"/admin/{label.replace('.', '/')}/"
    assert "/account/login/" in visitor.get(address, follow=True).redirect_chain[-1][0]
    for reader in (member, place_editor):
        assert reader.get(address, follow=True).status_code == 403


def test_secretariat_changes_every_text(secretary):
    for record in (Organisation.objects.get(slug=BYEOLBIT), Partnership.objects.order_by("pk").first()):
        screen = Screen(secretary, form_of(record)).write(summary_fr="Une phrase.", summary_ko="한 문장입니다.")
        assert errors(screen.save()) == {}
        record.refresh_from_db()
        assert (record.summary_fr, record.summary_ko) == ("Une phrase.", "한 문장입니다.")


def test_secretariat_has_no_rights_of_administrators(secretary, cuf_officer):
    address = f"/admin/accounts/user/{secretary.user.pk}/change/"
    assert secretary.post(address, {"role": Role.MEMBER, "is_superuser": "on"}).status_code == 403
    assert secretary.get(f"/admin/accounts/user/{cuf_officer.user.pk}/change/").status_code == 302
    secretary.user.refresh_from_db()
    assert not secretary.user.is_superuser


def test_korean_editor_changes_a_korean_organisation_but_no_french_text(korean_editor):
    byeolbit = Organisation.objects.get(slug=BYEOLBIT)
    before = byeolbit.summary_fr
    screen = Screen(korean_editor, form_of(byeolbit))
    screen.write(
        summary_ko="서울 남부의 자치구입니다.", summary_fr="Texte changé", website="https://www.byeolbit.go.kr/"
    )
    assert errors(screen.save()) == {}
    byeolbit.refresh_from_db()
    assert byeolbit.summary_ko == "서울 남부의 자치구입니다."
    assert byeolbit.website == "https://www.byeolbit.go.kr/"
    assert byeolbit.summary_fr == before


def test_korean_editor_writes_the_korean_text_of_a_french_organisation_and_none_of_its_facts(korean_editor):
    place = Organisation.objects.get(slug=LACS)
    before = place.summary_fr, place.website, place.visibility, place.latitude
    screen = Screen(korean_editor, form_of(place))
    screen.write(summary_ko="독일과 맞닿은 레지옹입니다.", summary_fr="Autre", website="https://elsewhere.example/")
    screen.write(visibility="draft", latitude="1")
    assert errors(screen.save()) == {}
    place.refresh_from_db()
    assert place.summary_ko == "독일과 맞닿은 레지옹입니다."
    assert (place.summary_fr, place.website, place.visibility, place.latitude) == before


def test_korean_editor_adds_no_row_to_what_cuf_keeps_and_deletes_none(korean_editor):
    place = Organisation.objects.get(slug=LACS)
    rows = place.figures.count(), place.links.count(), place.former_names.count()
    screen = Screen(korean_editor, form_of(place))
    for name in [name for name in screen.data if name.endswith("TOTAL_FORMS")]:
        group = name.removesuffix("-TOTAL_FORMS")
        screen.write(**{f"{group}-0-DELETE": "on"})
    screen.write(**{"links-TOTAL_FORMS": int(screen.data["links-TOTAL_FORMS"]) + 1})
    screen.save()
    place.refresh_from_db()
    assert (place.figures.count(), place.links.count(), place.former_names.count()) == rows


def test_korean_editor_deletes_only_what_gaok_keeps(korean_editor):
    ours = Organisation.objects.create(slug="eumseong", name_ko="음성군", country="kr", kind="county")
    theirs = Organisation.objects.create(slug="exemple", name_fr="Exemple", country="fr", kind="commune")
    for record in (ours, theirs):
        korean_editor.post(form_of(record).replace("change", "delete"), {"post": "yes"})
    listed = "/admin/partnerships/organisation/"
    chosen = {"action": "delete_selected", "_selected_action": [theirs.pk], "post": "yes"}
    korean_editor.post(listed, chosen)
    assert not Organisation.objects.filter(pk=ours.pk).exists()
    assert Organisation.objects.filter(pk=theirs.pk).exists()


def test_korean_editor_adds_events_of_the_korean_side_only(korean_editor):
    add = "/admin/meetings/event/add/"
    screen = Screen(korean_editor, add).write(title_ko="한불 청년 교류", visibility="public")
    assert errors(screen.write(starts_at_0="2026-12-01", starts_at_1="10:00").save()) == {}
    event = Event.objects.get(title_ko="한불 청년 교류")
    assert (event.keeper, event.visibility, event.original_language) == ("gaok", "public", "ko")
    assert event.starts_at.isoformat() == "2026-12-01T01:00:00+00:00", "the hour is that of Seoul"
    answer = Screen(korean_editor, add).write(title_ko="프랑스 행사", keeper="cuf").save()
    assert answer.status_code == 200
    assert not Event.objects.filter(title_ko="프랑스 행사").exists()


def test_korean_editor_adds_no_french_organisation(korean_editor):
    screen = Screen(korean_editor, "/admin/partnerships/organisation/add/")
    answer = screen.write(name_ko="아무르", country="fr", kind="commune").save()
    assert answer.status_code == 200
    assert not Organisation.objects.filter(name_ko="아무르").exists()
    answer = Screen(korean_editor, "/admin/partnerships/organisation/add/").write(
        name_ko="음성군", romanisation="Eumseong-gun", country="kr", kind="county"
    )
    assert errors(answer.save()) == {}
    assert Organisation.objects.get(name_ko="음성군").slug == "eumseong-gun"


def test_korean_editor_changes_nothing_but_the_korean_of_a_published_decision(korean_editor):
    decision = Decision.objects.filter(kind="follow-up", meeting__minutes_state="published").order_by("pk").first()
    before = decision.text_fr, decision.state, decision.due_on
    screen = Screen(korean_editor, form_of(decision))
    screen.write(text_fr="Autre", text_ko="다음 회의에서 보고합니다.", state="done", due_on="2030")
    assert errors(screen.save()) == {}
    decision.refresh_from_db()
    assert (decision.text_fr, decision.state, decision.due_on) == before
    assert decision.text_ko == "다음 회의에서 보고합니다."


def test_korean_editor_keeps_the_meetings_of_the_twin_group(korean_editor):
    answer = Screen(korean_editor, "/admin/meetings/meeting/add/").write(
        title_ko="프랑스와 그룹 회의", nature="twin", starts_on="2026-11-20"
    )
    answer.add_row("items", title_ko="인사말", minutes_ko="<p>별빛시가 인사했다.</p>")
    assert errors(answer.save()) == {}
    meeting = Meeting.objects.get(event__title_ko="프랑스와 그룹 회의")
    assert meeting.items.get().minutes_ko == "<p>별빛시가 인사했다.</p>"
    screen = Screen(korean_editor, form_of(meeting)).write(state="held")
    assert errors(screen.save()) == {}
    meeting.refresh_from_db()
    assert meeting.event.state == "held"


@pytest.mark.parametrize("role", Role.values)
def test_who_may_invite_to_which_role(secretary, korean_editor, role):
    words = {"email": "un@example.org", "role": role, "language": "ko"}
    words["organisation"] = Organisation.objects.get(slug=BYEOLBIT).pk
    secretary.post("/admin/accounts/invitation/add/", words)
    assert Invitation.objects.filter(role=role).count() == 1
    korean_editor.post("/admin/accounts/invitation/add/", words | {"email": "deux@example.org"})
    assert Invitation.objects.filter(role=role).count() == (1 if role == Role.SECRETARIAT else 2)


def test_rule_says_the_same_for_each_pair_of_role_and_keeper():
    secretary, gaok, member = (
        type("User", (), {"is_superuser": False, "role": role})()
        for role in (Role.SECRETARIAT, Role.KOREAN_EDITOR, Role.MEMBER)
    )
    ours, theirs = Organisation(country="kr"), Organisation(country="fr")
    assert [keeps(who, what) for who in (secretary, gaok, member) for what in (ours, theirs)] == [
        True, True, True, False, False, False
    ]  # fmt: skip
    assert may_write(gaok, ours, "website")
    assert not may_write(gaok, ours, "name_fr")
    assert may_write(gaok, theirs, "name_ko")
    assert not may_write(gaok, theirs, "website")
    assert not may_write(member, ours, "website")
