"""Each side writes its own news, GAOK in Korean first, without asking; the other side's it only translates."""

import pytest

from accounts.roles import Role
from news.models import Article
from tests.people import signed_in
from tests.screens import Screen, errors, form_of

pytestmark = pytest.mark.django_db
ADD = "/admin/news/article/add/"


def test_gaok_publishes_its_own_news_in_korean_alone(korean_editor, visitor):
    screen = Screen(korean_editor, ADD)
    assert (screen.data["keeper"], screen.data["original_language"]) == ("gaok", "ko")
    answer = screen.write(title_ko="부산 청년 교류", body_ko="<p>성황리에 열렸습니다.</p>", visibility="public").save()
    assert errors(answer) == {}
    article = Article.objects.get(title_ko="부산 청년 교류")
    assert visitor.get(f"/ko/news/{article.pk}/").status_code == 200


def test_news_of_cuf_begin_in_french(secretary):
    screen = Screen(secretary, ADD)
    assert (screen.data["keeper"], screen.data["original_language"]) == ("cuf", "fr")
    assert errors(screen.write(title_fr="Un colloque").save()) == {}
    assert Article.objects.get(title_fr="Un colloque").visibility == "draft"


@pytest.mark.parametrize(("code", "other"), [("fr", "ko"), ("ko", "fr")])
def test_news_in_one_language_were_written_in_that_one_first(secretary, code, other):
    screen = Screen(secretary, ADD).write(original_language=other, **{f"title_{code}": "Échange 교류"})
    assert errors(screen.save()) == {}
    assert Article.objects.latest("pk").original_language == code


def test_gaok_writes_nothing_but_the_korean_of_news_of_cuf(korean_editor):
    article = Article.objects.create(title_fr="Un colloque", visibility="draft")
    screen = Screen(korean_editor, form_of(article))
    screen.write(title_fr="Autre", title_ko="학술 행사", visibility="public", dated_on="2020-01-01")
    assert errors(screen.save()) == {}
    before = article.dated_on
    article.refresh_from_db()
    assert (article.title_fr, article.title_ko) == ("Un colloque", "학술 행사")
    assert (article.visibility, article.dated_on) == ("draft", before)
    korean_editor.post(form_of(article).replace("change", "delete"), {"post": "yes"})
    assert Article.objects.filter(pk=article.pk).exists()


def test_gaok_cannot_write_news_in_the_name_of_cuf(korean_editor):
    assert Screen(korean_editor, ADD).write(title_ko="소식", keeper="cuf").save().status_code == 200
    assert not Article.objects.filter(title_ko="소식").exists()


def test_article_needs_a_title_in_one_language(secretary):
    answer = Screen(secretary, ADD).write(body_fr="<p>Un texte.</p>").save()
    assert errors(answer).keys() == {"title_fr", "title_ko"}
    assert "Un texte." in answer.content.decode()


def test_gaok_publishes_and_takes_back_from_the_list(korean_editor):
    ours = Article.objects.create(title_ko="소식", keeper="gaok")
    theirs = Article.objects.create(title_fr="Nouvelle")
    for action, expected in (("publish_now", "public"), ("take_back", "draft")):
        chosen = {"action": action, "_selected_action": [ours.pk, theirs.pk]}
        korean_editor.post("/admin/news/article/", chosen, follow=True)
        ours.refresh_from_db()
        theirs.refresh_from_db()
        assert (ours.visibility, theirs.visibility) == (expected, "draft")


def test_nobody_else_writes_news(member, visitor):
    editor = signed_in("maire", role=Role.COLLECTIVITY_EDITOR)
    for reader in (member, visitor, editor):
        reader.post(ADD, {"title_fr": "Faux", "visibility": "public"}, follow=True)
    assert not Article.objects.filter(title_fr="Faux").exists()
