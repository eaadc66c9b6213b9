"""Who finds what in the bin, who may remove it for good, and what the screens of deletion say."""

from threading import Thread

import pytest
from django.db import connection

from accounts.roles import Role
from history.models import Change
from meetings.models import Event
from news.models import Article
from partnerships.models import Organisation, Person
from tests.history.office import bin_of, delete, put_back
from tests.people import signed_in
from tests.screens import screen_of

pytestmark = pytest.mark.django_db


def test_deletion_screens_say_that_it_can_be_put_back(secretary):
    event = Event.objects.create(slug="fete", title_fr="Fête")
    told = "corbeille"
    one = secretary.get(f"{screen_of(event)}delete/").content.decode()
    several = secretary.post(
        "/admin/meetings/event/", {"action": "delete_selected", "_selected_action": [event.pk]}
    ).content.decode()
    assert [told in page.partition("<main")[2] for page in (one, several)] == [True, True]
    answer = secretary.post(f"{screen_of(event)}delete/", {"post": "yes"}, follow=True).content.decode()
    assert '<a href="/admin/bin/">' in answer.partition("messagelist")[2]


def test_deletion_screen_speaks_of_records_and_rows_only(secretary, meeting):
    page = secretary.get(f"{screen_of(meeting)}delete/").content.decode()
    assert meeting.items.first().title_fr.replace("'", "&#x27;") in page
    assert "Points de l’ordre du jour" in page
    assert "object (" not in page
    assert "Relation" not in page


def test_korean_editor_finds_what_gaok_keeps_in_the_bin_and_nothing_else(secretary, korean_editor):
    ours = Organisation.objects.create(slug="eumseong", name_ko="음성군", country="kr", kind="county")
    theirs = Organisation.objects.create(slug="exemple", name_fr="Exemple", country="fr", kind="commune")
    delete(secretary, ours, theirs)
    assert set(bin_of(korean_editor)) == {"음성군"}
    address = bin_of(secretary)["Exemple"]
    assert korean_editor.get(address).status_code == korean_editor.post(address).status_code == 404
    put_back(korean_editor, "음성군")
    assert Organisation.objects.filter(slug="eumseong").exists()
    assert not Organisation.objects.filter(slug="exemple").exists()


def test_bin_is_closed_to_everybody_else(secretary, visitor, member):
    place = Organisation.objects.get(slug="byeolbit")
    editor = signed_in("elu", role=Role.COLLECTIVITY_EDITOR, organisation=place)
    delete(secretary, Event.objects.create(slug="fete", title_fr="Fête"))
    address = bin_of(secretary)["Fête"]
    assert "/account/login/" in visitor.get("/admin/bin/", follow=True).redirect_chain[-1][0]
    for reader in (visitor, member, editor):
        reader.post(address), reader.post(address, {"remove": "", "sure": "on"})
    for reader in (member, editor):
        assert reader.get("/admin/bin/", follow=True).status_code == 403
        assert reader.get(address, follow=True).status_code == 403
    assert list(bin_of(secretary)) == ["Fête"]
    assert not Event.objects.filter(slug="fete").exists()


def test_secretariat_removes_a_person_for_good_with_every_trace(secretary):
    person = Person.objects.create(family_name="Dubois-Introuvable", email="dubois@example.org")
    person.telephone = "0102030405"
    person.save()
    delete(secretary, person)
    address = bin_of(secretary)[str(person)]
    assert secretary.post(address, {"remove": ""}).status_code == 200  # not confirmed
    assert str(person) in bin_of(secretary)
    assert secretary.post(address, {"remove": "", "sure": "on"}).status_code == 302
    assert bin_of(secretary) == {}
    assert not Change.objects.filter(before__family_name="Dubois-Introuvable").exists()
    assert not Change.objects.filter(after__family_name="Dubois-Introuvable").exists()
    assert "Introuvable" not in secretary.get("/admin/").content.decode()
    assert secretary.post(address).status_code == 404


def test_meeting_removed_for_good_leaves_the_history_of_nothing_else(secretary, meeting):
    others = Change.objects.exclude(table__startswith="meetings_").count()
    delete(secretary, meeting)
    (address,) = bin_of(secretary).values()
    secretary.post(address, {"remove": "", "sure": "on"})
    assert not Change.objects.filter(table="meetings_meeting", key=meeting.pk).exists()
    assert not Change.objects.filter(table="meetings_agendaitem", before__meeting_id=meeting.pk).exists()
    assert Change.objects.exclude(table__startswith="meetings_").count() >= others


def test_korean_editor_removes_nothing_for_good(secretary, korean_editor):
    delete(secretary, Organisation.objects.create(slug="eumseong", name_ko="음성군", country="kr", kind="county"))
    address = bin_of(korean_editor)["음성군"]
    assert "sure" not in korean_editor.get(address).content.decode()
    assert korean_editor.post(address, {"remove": "", "sure": "on"}).status_code == 403
    assert set(bin_of(korean_editor)) == {"음성군"}


def test_bin_asks_as_often_however_full_it_is(secretary, django_assert_max_num_queries):
    for number in range(30):
        secretary.post(
            f"{screen_of(Event.objects.create(slug=f'e-{number}', title_fr='Fête'))}delete/", {"post": "yes"}
        )
    with django_assert_max_num_queries(30):
        assert secretary.get("/admin/bin/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_record_that_is_put_back_and_removed_at_once_is_one_or_the_other(secretary):
    """Of two officers who press at the same moment, the second waits for the first and finds nothing left to do."""
    article = Article.objects.create(title_fr="Introuvable", visibility="public")
    delete(secretary, article)
    (address,) = bin_of(secretary).values()
    statuses = []

    def press(sent):
        statuses.append(secretary.post(address, sent).status_code)
        connection.close()

    presses = [Thread(target=press, args=[sent]) for sent in ({}, {"remove": "", "sure": "on"})]
    for one in presses:
        one.start()
    for one in presses:
        one.join()
    assert sorted(statuses) == [302, 404]
    changes = Change.objects.filter(table="news_article", key=article.pk)
    assert Article.objects.filter(pk=article.pk).exists() == changes.filter(after__isnull=True).exists()
