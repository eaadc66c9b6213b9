"""An article of CUF with a picture, and the officer who keeps it."""

import pytest

from files import receiving
from files.accepted import FileCategory
from news.models import Article, Picture
from tests import sample_files


@pytest.fixture
def article():
    return Article.objects.create(title_fr="Jumelage", visibility="public")


@pytest.fixture
def picture(article):
    file = receiving.receive(sample_files.upload("Séoul.jpg", sample_files.photograph()), FileCategory.PICTURE)
    return Picture.objects.create(article=article, file=file, alt_fr="Séoul le matin")
