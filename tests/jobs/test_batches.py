import pytest

from jobs import batches
from meetings.models import Event
from news.models import Article

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_every_row_comes_once_whatever_the_size_of_a_batch(monkeypatch, at_once):
    monkeypatch.setattr(batches, "AT_ONCE", at_once)
    for number in range(5):
        Event.objects.create(slug=f"essai-{number}", title_fr="Essai")
        Article.objects.create(title_fr="Essai")
    rows = {
        "none": Event.objects.none(),
        "events": Event.objects.filter(title_fr="Essai"),
        "articles": Article.objects.filter(title_fr="Essai"),
    }
    progress, found, is_more = {}, [], True
    while is_more:
        name, batch, is_more = batches.next_batch(rows, progress)
        assert len(batch) <= at_once
        found += [(name, row.pk) for row in batch]
    everything = [(name, pk) for name in rows for pk in rows[name].order_by("pk").values_list("pk", flat=True)]
    assert found == everything and len(found) == 10
    assert progress["done"] == 10
