"""Pictures and documents of an article: sent in by its editors, read only by those who may read the article."""

import re
import unicodedata

import pytest

from files import receiving
from files.accepted import FileCategory
from news.models import Article, Attachment
from tests import sample_files
from tests.pages import main
from tests.screens import Screen, errors

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
HWP = "보고서.hwp"


def with_picture(screen: Screen, content: bytes, **texts) -> Screen:
    return screen.add_row("pictures", **texts).attach(**{"pictures-0-file": sample_files.upload("부산항.jpg", content)})


def test_korean_editor_adds_a_picture_and_documents(korean_editor, article, visitor):
    screen = with_picture(Screen.of(korean_editor, article), sample_files.photograph(), alt_ko="부산항의 아침")
    screen.add_row("attachments", title_ko="보고서", language="ko")
    screen.attach(**{"attachments-0-file": sample_files.upload(unicodedata.normalize("NFD", HWP), sample_files.hwp())})
    assert errors(screen.save()) == {}
    picture, report = article.pictures.get(), article.attachments.get()
    assert (picture.file.name, picture.file.width, picture.file.height) == ("부산항.jpg", 800, 1200)
    assert report.file.name == HWP
    page = main(visitor, f"/fr/news/{article.pk}/")
    image = page.one("img")
    assert (image.attributes["alt"], image.language) == ("부산항의 아침", "ko")
    assert (image.attributes["width"], image.attributes["height"]) == ("800", "1200")
    shown = re.findall(r"(/files/\S+) (\d+)w", image.attributes["srcset"])
    assert [width for _url, width in shown] == ["480", "800"]
    for url, _width in shown:
        assert sample_files.given(visitor, url).headers["Content-Type"] == "image/webp"
    row = page.one("a", href=report.file.url, hreflang="ko")
    assert row.text == "보고서"
    assert [mark.text for mark in page.one("section").all("span", "mark")] == ["HWP (Hancom Office)", "3 Ko", "Coréen"]


def test_file_is_found_by_its_name_however_it_was_composed(korean_editor, article, visitor):
    screen = Screen.of(korean_editor, article).add_row("attachments", title_ko="첨부")
    name = unicodedata.normalize("NFD", "경상북도계획.pdf")
    screen.attach(**{"attachments-0-file": sample_files.upload(name, sample_files.PDF)}).save()
    assert f"/ko/news/{article.pk}/" in main(visitor, "/ko/search/?q=경상북도계획").links()


@pytest.mark.parametrize(
    ("field", "rows", "content", "words"),
    [
        ("file", "pictures", sample_files.PDF, "읽을 수 없는 이미지입니다."),
        ("file", "attachments", b"<script>alert(1)</script>", "올릴 수 없는 형식의 문서입니다."),
        (
            "file",
            "attachments",
            sample_files.office("docx", **{"word/vbaProject.bin": b"x"}),
            "매크로나 프로그램이 포함된",
        ),
        ("file", "attachments", sample_files.hwp(is_locked=True), "암호가 걸린 파일입니다."),
        ("file", "attachments", sample_files.PDF[:-7], "파일이 손상되었거나"),
    ],
)
def test_refusal_is_told_in_the_language_of_the_editor(korean_editor, article, field, rows, content, words):
    screen = Screen.of(korean_editor, article).add_row(rows).write(title_ko="새 제목")
    screen.attach(**{f"{rows}-0-{field}": sample_files.upload("보고서.pdf", content)})
    answer = screen.save()
    [message] = errors(answer)[f"{rows}-0-{field}"]
    assert message.startswith(words)
    assert "올릴 수 있는 파일:" in message
    assert Screen.read(answer)["title_ko"] == "새 제목"


def test_picture_that_was_fine_need_not_be_chosen_again(korean_editor, article):
    screen = with_picture(Screen.of(korean_editor, article), sample_files.photograph()).write(title_ko="")
    answer = screen.save()
    assert {"title_ko", "pictures-0-alt_ko"} <= errors(answer).keys()
    assert "pictures-0-file" not in errors(answer)
    assert "부산항.jpg" in answer.content.decode()
    screen.files.clear()
    screen.data = Screen.read(answer)
    assert "pictures-0-file-claim" in screen.data
    assert errors(screen.write(title_ko="부산", **{"pictures-0-alt_ko": "부산항"}).save()) == {}
    picture = article.pictures.get()
    assert (picture.file.name, picture.alt_ko) == ("부산항.jpg", "부산항")
    assert picture.file.content.storage.exists(picture.file.place_of("480.webp"))


def test_another_choice_replaces_what_waits(korean_editor, article):
    answer = with_picture(Screen.of(korean_editor, article), sample_files.photograph()).save()
    screen = Screen.of(korean_editor, article)
    screen.data = Screen.read(answer)
    screen.write(**{"pictures-0-alt_ko": "항구"}).attach(
        **{"pictures-0-file": sample_files.upload("항구.png", sample_files.picture("PNG"))}
    )
    assert errors(screen.save()) == {}
    assert article.pictures.get().file.name == "항구.png"


def test_what_no_longer_waits_is_asked_for_again(korean_editor, article, monkeypatch):
    screen = Screen.of(korean_editor, article).add_row("pictures", alt_ko="항구")
    answer = screen.write(**{"pictures-0-file-claim": "forged"}).save()
    assert errors(answer) == {
        "pictures-0-file": ["앞서 선택한 파일이 더 이상 보관되어 있지 않습니다. 다시 선택해 주십시오."]
    }


def test_picture_needs_its_file_and_words_in_one_language(korean_editor, article):
    answer = Screen.of(korean_editor, article).add_row("pictures", credit="부산광역시").save()
    assert {"pictures-0-file", "pictures-0-alt_ko"} <= errors(answer).keys()
    assert not article.pictures.exists()


def test_picture_stays_when_only_its_words_change(korean_editor, article, photograph):
    screen = Screen.of(korean_editor, article).write(**{"pictures-0-alt_ko": "저녁의 부산항"})
    assert errors(screen.save()) == {}
    changed = article.pictures.get()
    assert (changed.file, changed.alt_ko) == (photograph.file, "저녁의 부산항")


def test_gaok_cannot_change_the_files_of_cuf(korean_editor, article, photograph, report):
    Article.objects.filter(pk=article.pk).update(keeper="cuf")
    screen = Screen.of(korean_editor, article).write(**{"pictures-0-alt_ko": "항구", "attachments-0-DELETE": "on"})
    screen.attach(**{"pictures-0-file": sample_files.upload("x.png", sample_files.picture("PNG"))})
    assert errors(screen.save()) == {}
    picture = article.pictures.get()
    assert (picture.file, picture.alt_ko) == (photograph.file, "항구")
    assert article.attachments.exists()


def test_hwp_is_taken_and_a_pdf_asked_for(korean_editor, article, report):
    words = "같은 제목으로 PDF도 함께 올려 주십시오: 보고서.hwp."
    screen = Screen.of(korean_editor, article)
    assert words in screen.page.content.decode()
    sent = screen.data.dict() | {"_save": "1"}
    assert words in korean_editor.post(screen.address, sent, follow=True).content.decode()
    twin = receiving.receive(sample_files.upload("보고서.pdf", sample_files.PDF), FileCategory.DOCUMENT)
    Attachment.objects.create(article=article, file=twin, title_fr="Rapport")
    assert words not in Screen.of(korean_editor, article).page.content.decode()


def test_document_that_waits_is_not_taken_for_a_picture(korean_editor, article, visitor):
    """A page would ask a document for its width."""
    waiting = receiving.receive(sample_files.upload("보고서.pdf", sample_files.PDF), FileCategory.DOCUMENT)
    screen = Screen.of(korean_editor, article).add_row("pictures", alt_ko="부산항")
    screen.write(**{"pictures-0-file-claim": receiving.claim_of(waiting)})
    assert {*errors(screen.save())} == {"pictures-0-file"}
    assert visitor.get(f"/ko/news/{article.pk}/").status_code == 200
