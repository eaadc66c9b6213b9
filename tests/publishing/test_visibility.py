"""Who may see a record: staff all, members what is theirs, visitors what is public."""

from datetime import timedelta

import pytest
from django.utils import timezone

from meetings.models import Event, Meeting
from news.models import Article
from partnerships.models import Organisation, Partnership, Person
from publishing.models import Visibility
from tests.pages import main, read
from tests.people import signed_in
from tests.screens import Screen, errors

pytestmark = pytest.mark.django_db

SEEN = {"visitor": {"public"}, "member": {"public", "members"}, "cuf_officer": {"public", "members", "draft"}}
every_reader = pytest.mark.parametrize("reader", SEEN)


@every_reader
@pytest.mark.parametrize("model", [Organisation, Partnership, Event], ids=lambda model: model.__name__)
def test_record_is_seen_by_those_it_is_for(request, reader, model):
    user = request.getfixturevalue(reader).user
    records = list(model.objects.order_by("pk")[:3])
    for record, visibility in zip(records, Visibility.values, strict=True):
        model.objects.filter(pk=record.pk).update(visibility=visibility)
    records = model.objects.filter(pk__in=[record.pk for record in records])
    assert {record.visibility for record in records.visible_to(user)} == SEEN[reader]
    assert {record.visibility for record in records if record.is_visible_to(user)} == SEEN[reader]


@every_reader
def test_name_of_a_person_is_read_by_those_it_is_for(request, reader):
    user = request.getfixturevalue(reader).user
    named = {"public": {"public"}, "members": {"public", "members"}, "hidden": {"public", "members", "hidden"}}
    for visibility in named:
        Person.objects.create(family_name="Martin", given_name=visibility, visibility=visibility)
    people = Person.objects.filter(family_name="Martin")
    expected = {"visitor": named["public"], "member": named["members"], "cuf_officer": named["hidden"]}[reader]
    assert set(people.visible_to(user).values_list("visibility", flat=True)) == expected
    assert {person.visibility for person in people if person.is_visible_to(user)} == expected


def test_account_that_was_closed_sees_what_visitors_see(member):
    member.user.is_active = False
    Event.objects.filter(slug="forum-2018").update(visibility=Visibility.MEMBERS)
    assert not Event.objects.visible_to(member.user).filter(slug="forum-2018").exists()


def test_partnership_is_not_read_of_by_who_may_not_see_a_party(visitor, cuf_officer):
    Organisation.objects.filter(slug="garam").update(visibility=Visibility.DRAFT)
    pair = Partnership.objects.filter(slug="valmont--garam")
    assert list(pair.visible_to(visitor.user)) == []
    assert list(pair.visible_to(cuf_officer.user)) == list(pair)


def tomorrow():
    return timezone.localdate() + timedelta(days=1)


@every_reader
def test_record_whose_day_has_not_come_is_seen_by_editors_only(request, reader):
    user = request.getfixturevalue(reader).user
    Event.objects.filter(slug="forum-2018").update(visible_from=tomorrow())
    event = Event.objects.get(slug="forum-2018")
    found = Event.objects.visible_to(user).filter(pk=event.pk).exists()
    assert found == event.is_visible_to(user) == (reader == "cuf_officer")


def test_record_is_public_on_its_day(visitor):
    Event.objects.filter(slug="forum-2018").update(visible_from=timezone.localdate())
    assert visitor.get("/ko/agenda/forum-2018/").status_code == 200


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_editor_sees_a_draft_as_a_visitor_will(visitor, cuf_officer, code):
    Organisation.objects.filter(slug="garam").update(visibility=Visibility.DRAFT)
    Organisation.objects.filter(slug="valmont").update(visible_from=tomorrow())
    page = f"/{code}/collectivities/garam/"
    pair = "/partnerships/valmont--garam/"
    assert visitor.get(page).status_code == 404
    assert visitor.get(f"{page}?preview=1").status_code == 404
    as_editor, as_visitor = (
        cuf_officer.get(page).content.decode(),
        cuf_officer.get(f"{page}?preview=1").content.decode(),
    )
    assert '<p class="notice" role="status">' in as_editor
    assert pair in as_editor
    assert '<p class="notice" role="status">' in as_visitor
    assert pair not in as_visitor
    assert "/admin/" not in as_visitor


KEPT = [
    (Article, "news/article"),
    (Event, "meetings/event"),
    (Meeting, "meetings/meeting"),
    (Organisation, "partnerships/organisation"),
    (Partnership, "partnerships/partnership"),
]


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(("model", "kept"), KEPT, ids=lambda one: getattr(one, "__name__", ""))
def test_draft_is_looked_at_published_on_a_day_and_taken_back(visitor, cuf_officer, model, kept, code):
    record = (Event.objects.standing_alone() if model is Event else model.objects.all()).first()
    screen = f"/admin/{kept}/{record.pk}/change/"
    assert errors(Screen(cuf_officer, screen).write(visibility="draft", visible_from="").save()) == {}
    [preview] = [
        link for link in read(cuf_officer, screen).links() if link.startswith(f"/{code}/") and "preview" in link
    ]
    page = preview.partition("?")[0]
    assert visitor.get(page).status_code == visitor.get(preview).status_code == 404
    assert page in main(cuf_officer, preview).links(), "and back to what editors see"
    other = preview.replace(f"/{code}/", "/ko/" if code == "fr" else "/fr/", 1)
    assert other in read(cuf_officer, preview).links(), "the other language is a preview too"
    assert main(cuf_officer, preview).one("h1").text

    assert errors(Screen(cuf_officer, screen).write(visibility="public", visible_from=tomorrow()).save()) == {}
    assert visitor.get(page).status_code == 404
    assert errors(Screen(cuf_officer, screen).write(visible_from=timezone.localdate()).save()) == {}
    assert visitor.get(page).status_code == 200
    assert errors(Screen(cuf_officer, screen).write(visibility="draft").save()) == {}
    assert visitor.get(page).status_code == 404


def test_what_is_public_needs_no_notice(cuf_officer):
    assert '<p class="notice" role="status">' not in cuf_officer.get("/fr/collectivities/garam/").content.decode()


def test_list_publishes_and_takes_back_what_the_editor_keeps(visitor):
    korean_editor = signed_in("gaok", role="korean-editor")
    slugs = ["garam", "pays-des-lacs"]
    chosen = list(Organisation.objects.filter(slug__in=slugs).values_list("pk", flat=True))
    address = "/admin/partnerships/organisation/"
    korean_editor.post(address, {"action": "take_back", "_selected_action": chosen})
    assert [visitor.get(f"/fr/collectivities/{slug}/").status_code for slug in slugs] == [404, 200]
    korean_editor.post(address, {"action": "publish_now", "_selected_action": chosen})
    assert [visitor.get(f"/fr/collectivities/{slug}/").status_code for slug in slugs] == [200, 200]
