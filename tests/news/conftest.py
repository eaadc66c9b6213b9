"""An article of GAOK with a photograph and a report."""

import pytest

from files import receiving
from files.accepted import FileCategory
from news.models import Article, Attachment, Picture
from tests import sample_files

HWP = "보고서.hwp"


@pytest.fixture
def article():
    return Article.objects.create(title_ko="부산 소식", visibility="public", keeper="gaok", original_language="ko")


@pytest.fixture
def photograph(article):
    file = receiving.receive(sample_files.upload("부산항.jpg", sample_files.photograph()), FileCategory.PICTURE)
    return Picture.objects.create(article=article, file=file, alt_ko="부산항의 아침", credit="부산광역시")


@pytest.fixture
def report(article):
    file = receiving.receive(sample_files.upload(HWP, sample_files.hwp()), FileCategory.DOCUMENT)
    return Attachment.objects.create(article=article, file=file, title_ko="보고서", language="ko")
