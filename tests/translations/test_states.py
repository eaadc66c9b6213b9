"""How far a translation has come follows from what is written, however it is written."""

import pytest

from accounts.roles import Role
from meetings.models import AgendaItem, Event, Meeting
from news.models import Article
from partnerships.models import Organisation, Theme
from tests.people import signed_in
from tests.screens import Screen, errors
from translations.models import Text, TranslationState
from translations.triggers import own_texts, translated_models

pytestmark = pytest.mark.django_db


def text_of(record, field) -> Text | None:
    return Text.objects.filter(model=record._meta.label_lower, object_id=record.pk, field=field).first()


def state_of(record, field) -> str:
    return text_of(record, field).state


@pytest.fixture
def article():
    return Article.objects.create(title_ko="소식", summary_ko="한 문장입니다.", original_language="ko", keeper="gaok")


def test_every_text_of_the_records_is_noted_once():
    for model in translated_models():
        for name in own_texts(model):
            rows = model._base_manager.values_list(f"{name}_fr", f"{name}_ko")
            written = sum(bool(french or korean) for french, korean in rows)
            noted = Text.objects.filter(model=model._meta.label_lower, field=name).count()
            assert noted == written, (model, name)
    assert Text.objects.count() > 100


def test_records_loaded_in_both_languages_are_to_be_checked():
    assert set(Text.objects.values_list("state", flat=True)) == {TranslationState.TO_CHECK}
    assert set(Text.objects.values_list("source", flat=True)) == {"fr"}


def test_language_written_first_is_the_source(article):
    text = text_of(article, "title")
    assert (text.source, text.target, text.state) == ("ko", "fr", "missing")
    assert text_of(article, "body") is None


def test_translation_that_is_written_is_to_be_checked(article):
    article.title_fr = "Une nouvelle"
    article.save()
    assert state_of(article, "title") == "to-check"
    assert state_of(article, "summary") == "missing"


def test_source_that_changes_makes_the_translation_old(article):
    Article.objects.filter(pk=article.pk).update(title_fr="Une nouvelle")
    Article.objects.filter(pk=article.pk).update(title_ko="새 소식")
    text = text_of(article, "title")
    assert (text.state, text.seen_source, text.source_text) == ("stale", "소식", "새 소식")
    Article.objects.filter(pk=article.pk).update(title_ko="소식")
    assert state_of(article, "title") == "to-check"


def test_both_written_at_once_are_no_old_translation(article):
    Article.objects.filter(pk=article.pk).update(title_ko="새 소식", title_fr="Une nouvelle")
    assert state_of(article, "title") == "to-check"


def test_checked_stays_until_something_changes(article):
    Article.objects.filter(pk=article.pk).update(title_fr="Une nouvelle")
    Text.objects.filter(pk=text_of(article, "title").pk).update(
        state=TranslationState.CHECKED, checked_at=article.created_at
    )
    article.refresh_from_db()
    article.save()
    assert state_of(article, "title") == "checked"
    Article.objects.filter(pk=article.pk).update(title_fr="Une autre nouvelle")
    assert state_of(article, "title") == "to-check"
    assert text_of(article, "title").checked_at is None


def test_emptied_translation_is_missing_and_emptied_text_is_gone(article):
    Article.objects.filter(pk=article.pk).update(title_fr="Une nouvelle")
    Article.objects.filter(pk=article.pk).update(title_fr="")
    assert state_of(article, "title") == "missing"
    Article.objects.filter(pk=article.pk).update(summary_ko="")
    assert text_of(article, "summary") is None


def test_source_that_is_emptied_leaves_the_translation_as_the_source(article):
    Article.objects.filter(pk=article.pk).update(title_fr="Une nouvelle")
    Article.objects.filter(pk=article.pk).update(title_ko="")
    text = text_of(article, "title")
    assert (text.source, text.source_text, text.state) == ("fr", "Une nouvelle", "missing")


def test_bulk_writing_is_noted():
    Theme.objects.bulk_create([Theme(slug="a", name_fr="Jardins"), Theme(slug="b", name_fr="Parcs", name_ko="공원")])
    gardens, parks = Theme.objects.filter(slug__in="ab").order_by("slug")
    assert (state_of(gardens, "name"), state_of(parks, "name")) == ("missing", "to-check")
    gardens.name_ko = "정원"
    Theme.objects.bulk_update([gardens], ["name_ko"])
    assert state_of(gardens, "name") == "to-check"


def test_rows_of_a_record_belong_to_it():
    item = AgendaItem.objects.order_by("pk").first()
    text = text_of(item, "title")
    assert (text.owner_model, text.owner_id) == ("meetings.event", item.meeting_id)
    meeting = Meeting.objects.get(pk=item.meeting_id)
    meeting.attendance_note_fr = "Liste incomplète"
    meeting.save()
    assert (
        Text.objects.get(model="meetings.meeting", object_id=meeting.pk, field="attendance_note").owner_id == meeting.pk
    )


def test_row_written_in_korean_meeting_has_korean_as_its_source():
    event = Event.objects.create(slug="twin", title_ko="프랑스와 그룹 회의", original_language="ko")
    meeting = Meeting.objects.create(event=event)
    item = AgendaItem.objects.create(meeting=meeting, title_ko="인사말", title_fr="Accueil")
    assert text_of(item, "title").source == "ko"


def test_texts_of_a_deleted_record_are_gone(article):
    key = article.pk
    article.delete()
    assert not Text.objects.filter(model="news.article", object_id=key).exists()


def test_officers_who_write_in_the_admin_make_the_states():
    place = Organisation.objects.get(slug="evreuil")
    officer = signed_in("cuf", role=Role.SECRETARIAT)
    address = f"/admin/partnerships/organisation/{place.pk}/change/"
    assert errors(Screen(officer, address).write(summary_fr="Une phrase nouvelle.").save()) == {}
    assert state_of(place, "summary") == "stale"
    assert state_of(place, "name") == "to-check"
    korean = signed_in("gaok", role=Role.KOREAN_EDITOR)
    assert errors(Screen(korean, address).write(summary_ko="새로운 문장입니다.").save()) == {}
    assert state_of(place, "summary") == "to-check"


def test_change_of_the_language_written_first_is_noted(article):
    Article.objects.filter(pk=article.pk).update(title_fr="Une nouvelle")
    Article.objects.filter(pk=article.pk).update(original_language="fr")
    assert (text_of(article, "title").source, state_of(article, "title")) == ("fr", "to-check")
