"""Pages are kept for visitors, and never a moment longer than they are true."""

import secrets
from contextlib import closing
from zoneinfo import ZoneInfo

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from accounts.roles import Role
from files import receiving
from files.accepted import FileCategory
from news.models import Article, Attachment
from outbox import letters
from partnerships.models import Organisation, Theme
from proposals.models import Proposal
from tests import sample_files
from tests.korea_group.keeping import (
    PASSWORD,
    TITLE,
    from_what_is_kept,
    is_kept,
    rename,
    signed_in_with_password,
    somebody,
)
from tests.people import Reader
from tests.screens import Screen

pytestmark = pytest.mark.usefixtures("committed")
# The easternmost and the westernmost clock: it is always a later day on the first.
LATER_DAY, EARLIER_DAY = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")


def test_page_is_made_once_for_all_visitors(visitor, garden_page):
    first = visitor.get(garden_page)
    with from_what_is_kept():
        again = visitor.get(garden_page)
    assert (again.status_code, again.content, again.headers) == (200, first.content, first.headers)


# Ways to write, each leaving "Le port de Busan" in the place of "Les jardins de Suncheon".


def by_an_officer(article):
    officer = somebody("cuf", role=Role.SECRETARIAT)
    assert Screen(officer, f"/admin/news/article/{article.pk}/change/").write(title_fr=TITLE).save().status_code == 302


def by_code_in_bulk(article):
    Article.objects.filter(pk=article.pk).update(title_fr=TITLE)


def by_sql_of_another_process(article):
    with closing(connection.copy()) as other, other.cursor() as cursor:
        cursor.execute("UPDATE news_article SET title_fr = %s WHERE id = %s", [TITLE, article.pk])


def by_a_row_of_its_own(article):
    file = receiving.receive(sample_files.upload("rapport.hwp", sample_files.hwp()), FileCategory.DOCUMENT)
    Attachment.objects.create(article=article, title_fr=TITLE, file=file, language="fr")


def by_a_relation(article):
    article.themes.add(Theme.objects.create(slug=secrets.token_hex(4), name_fr=TITLE))


@pytest.mark.parametrize(
    "write",
    [by_an_officer, rename, by_code_in_bulk, by_sql_of_another_process, by_a_row_of_its_own, by_a_relation],
)
def test_page_changes_at_once_whoever_writes(visitor, garden_news, garden_page, media, write):
    assert TITLE not in visitor.get(garden_page).content.decode()

    write(garden_news)

    assert TITLE in visitor.get(garden_page).content.decode()
    assert is_kept(visitor, garden_page)


def test_page_of_what_is_deleted_is_gone_at_once(visitor, garden_news, garden_page):
    visitor.get(garden_page)

    garden_news.delete()

    assert visitor.get(garden_page).status_code == 404


def test_list_changes_with_what_it_lists(visitor, garden_news):
    assert "Les jardins de Suncheon" in visitor.get("/fr/news/").content.decode()

    Article.objects.filter(pk=garden_news.pk).update(visibility="draft")

    assert "Les jardins de Suncheon" not in visitor.get("/fr/news/").content.decode()


def test_each_process_keeps_its_own_pages_and_none_is_stale(garden_news, garden_page):
    readers = [Reader(), Reader()]
    for reader in readers:
        reader.get(garden_page)

    rename(garden_news)

    assert [TITLE in reader.get(garden_page).content.decode() for reader in readers] == [True, True]


def test_page_of_another_day_is_made_anew(visitor):
    with timezone.override(LATER_DAY):
        tomorrow = timezone.localdate()
    article = Article.objects.create(title_fr="Visible demain", visibility="public", visible_from=tomorrow)
    with timezone.override(EARLIER_DAY):
        assert "Visible demain" not in visitor.get("/fr/news/").content.decode()
        assert is_kept(visitor, "/fr/news/")
        assert visitor.get(f"/fr/news/{article.pk}/").status_code == 404
    with timezone.override(LATER_DAY):
        assert "Visible demain" in visitor.get("/fr/news/").content.decode()
        assert visitor.get(f"/fr/news/{article.pk}/").status_code == 200


# What happens all day long and changes no page of a visitor.


def signing_in():
    member = signed_in_with_password()
    Reader().post("/fr/account/login/", {"login": member, "password": "not this one at all"})
    assert Reader().post("/fr/account/login/", {"login": member, "password": PASSWORD}).status_code == 302


def an_e_mail():
    letters.write(
        secrets.token_hex(4), "membre@example.org", "fr", "accounts/letters/password_reset.txt", {"link": "…"}
    )


def a_draft_of_an_organisation():
    author = somebody("ville", role=Role.COLLECTIVITY_EDITOR, organisation=Organisation.objects.first())
    Proposal.objects.create(author=author.user, organisation=author.user.organisation, kind="profile")


def a_line_of_the_log():
    officer = somebody("cuf", role=Role.SECRETARIAT)
    LogEntry.objects.log_actions(officer.user.pk, [officer.user], CHANGE, "", single_object=True)


def an_attempt_counted():
    cache.set(secrets.token_hex(4), 1)


@pytest.mark.parametrize(
    "happens", [signing_in, an_e_mail, a_draft_of_an_organisation, a_line_of_the_log, an_attempt_counted]
)
def test_page_stays_kept_when_nothing_of_it_is_written(visitor, garden_page, happens):
    visitor.get(garden_page)

    happens()

    assert is_kept(visitor, garden_page)
