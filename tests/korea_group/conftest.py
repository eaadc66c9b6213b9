import pytest

from news.models import Article


@pytest.fixture
def garden_news(committed):
    """A piece of news that everybody reads."""
    yield (article := Article.objects.create(title_fr="Les jardins de Suncheon", visibility="public"))
    Article.objects.filter(pk=article.pk).delete()


@pytest.fixture
def garden_page(garden_news):
    """The address of its page in French."""
    return f"/fr/news/{garden_news.pk}/"
