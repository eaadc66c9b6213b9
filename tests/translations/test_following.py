"""What is noted of a translation follows the record: where it belongs, its first language, what was there before."""

import pytest
from django.core.management import call_command

from bench.rows import multiply
from meetings.models import AgendaItem, Decision, Event, Meeting
from news.models import Article
from partnerships.models import Notice, Organisation, Theme
from translations.models import Text, TranslationState

pytestmark = pytest.mark.django_db


def text_of(record, field) -> Text:
    return Text.objects.get(model=record._meta.label_lower, object_id=record.pk, field=field)


def test_row_that_moves_belongs_to_its_new_record():
    notice = Notice.objects.filter(organisation__slug="evreuil").order_by("pk").first() or Notice.objects.create(
        organisation=Organisation.objects.get(slug="evreuil"), text_fr="Cherche un partenaire"
    )
    byeolbit = Organisation.objects.get(slug="byeolbit")
    Notice.objects.filter(pk=notice.pk).update(organisation=byeolbit)
    assert text_of(notice, "text").owner_id == byeolbit.pk


def test_rows_follow_the_language_in_which_their_record_was_written_first():
    meeting = Meeting.objects.get(event__slug="2019-05-20-visio")
    item, decision = meeting.items.first(), meeting.decisions.first()
    Event.objects.filter(pk=meeting.pk).update(original_language="ko")
    for record, field in ((item, "title"), (decision, "text")):
        text = text_of(record, field)
        assert (text.source, text.source_text) == ("ko", getattr(record, f"{field}_ko"))
    other = AgendaItem.objects.exclude(meeting=meeting).order_by("pk").first()
    assert text_of(other, "title").source == "fr"
    assert Decision.objects.get(pk=decision.pk).text_fr == decision.text_fr


def test_translation_that_was_begun_stays_so_whatever_becomes_of_its_source():
    article = Article.objects.create(title_fr="Une nouvelle", title_ko="소식")
    Text.objects.filter(pk=text_of(article, "title").pk).update(state=TranslationState.DRAFT)
    for words in ("Une autre nouvelle", "Une nouvelle"):
        Article.objects.filter(pk=article.pk).update(title_fr=words)
        assert text_of(article, "title").state == "draft"
    Article.objects.filter(pk=article.pk).update(title_ko="새 소식")
    assert text_of(article, "title").state == "to-check"


def test_blanks_are_no_text():
    theme = Theme.objects.create(slug="jardins", name_fr="Jardins", name_ko="  ")
    assert text_of(theme, "name").state == "missing"
    Theme.objects.filter(pk=theme.pk).update(name_fr=" ")
    assert not Text.objects.filter(model="partnerships.theme", object_id=theme.pk).exists()


def test_what_was_there_before_is_noted_at_the_next_update_of_the_site():
    before = Text.objects.count()
    multiply(2)
    assert Text.objects.count() == before
    call_command("migrate", verbosity=0)
    assert Text.objects.count() > 1.8 * before
    assert set(Text.objects.values_list("state", flat=True)) == {TranslationState.TO_CHECK}


def test_text_of_a_field_that_is_no_more_is_forgotten():
    text = Text.objects.order_by("pk").first()
    Text.objects.filter(pk=text.pk).update(field="motto")
    call_command("migrate", verbosity=0)
    assert not Text.objects.filter(field="motto").exists()
    assert Text.objects.filter(model=text.model, object_id=text.object_id, field=text.field).exists()
