"""Files of an article are given to whoever may read it, and to nobody else."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from files import receiving
from files.accepted import FileCategory
from news.models import Article, Attachment, Picture
from tests import sample_files
from tests.screens import Screen, errors

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
HWP = "보고서.hwp"


@pytest.fixture
def minutes(article):
    """A PDF of the article."""
    file = receiving.receive(sample_files.upload("회의록.pdf", sample_files.PDF), FileCategory.DOCUMENT)
    return Attachment.objects.create(article=article, file=file, title_ko="회의록").file


def with_picture(screen: Screen, content: bytes, **texts) -> Screen:
    return screen.add_row("pictures", **texts).attach(**{"pictures-0-file": sample_files.upload("부산항.jpg", content)})


def addresses_of(picture, report) -> list[str]:
    return [report.file.url, picture.file.url, *(url for _width, _height, url in picture.file.shown)]


@pytest.mark.parametrize(
    ("changes", "statuses"),
    [
        ({"visibility": "draft"}, [404, 404, 200]),
        ({"visibility": "members"}, [404, 200, 200]),
        ({"visible_from": "2999-01-01"}, [404, 404, 200]),
        ({}, [200, 200, 200]),
    ],
)
def test_files_are_for_who_may_see_the_article(
    visitor, member, korean_editor, article, photograph, report, changes, statuses
):
    Article.objects.filter(pk=article.pk).update(**changes) if changes else None
    for address in addresses_of(photograph, report):
        assert [
            sample_files.given(reader, address).status_code for reader in (visitor, member, korean_editor)
        ] == statuses


def test_nobody_reaches_anything_else(cuf_officer, visitor, media, article, report):
    (media / "minutes").mkdir()
    (media / "minutes" / "secret.pdf").write_bytes(sample_files.PDF)
    token = report.file.token
    paths = ["minutes/secret.pdf", f"{token}/480.webp", f"{token}/..%2f..%2fminutes%2fsecret.pdf", f"{token}/", "x/y"]
    for path in paths:
        assert visitor.get(f"/files/{path}").status_code == 404
        assert cuf_officer.get(f"/files/{path}").status_code == 404
    waiting = receiving.receive(sample_files.upload("r.pdf", sample_files.PDF), FileCategory.DOCUMENT)
    assert cuf_officer.get(waiting.url).status_code == 404
    assert visitor.post(report.file.url).status_code == 405
    assert visitor.get(f"/media/files/{token}/original.hwp").status_code == 404


def test_file_is_found_by_its_key_and_then_asked_for(visitor, report, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):  # the file, and who refers to it: pictures, attachments, annexes
        assert sample_files.given(visitor, report.file.url).status_code == 200
    with django_assert_max_num_queries(1):
        assert visitor.get(report.file.url.replace(report.file.token, "0" * 32)).status_code == 404


def test_files_of_a_deleted_article_are_nobodys(visitor, cuf_officer, article, photograph, report):
    article.delete()
    for address in addresses_of(photograph, report):
        assert [sample_files.given(reader, address).status_code for reader in (visitor, cuf_officer)] == [404, 404]


def test_file_that_is_gone_from_the_disk_is_said_not_to_exist(visitor, report):
    report.file.content.storage.delete(report.file.content.name)
    assert sample_files.given(visitor, report.file.url).status_code == 404


def test_files_are_no_part_of_the_site(visitor, article, photograph, report):
    document, image = sample_files.given(visitor, report.file.url), sample_files.given(visitor, photograph.file.url)
    assert document.headers["Content-Disposition"] == "attachment; filename*=utf-8''%EB%B3%B4%EA%B3%A0%EC%84%9C.hwp"
    assert document.headers["Content-Type"] == "application/x-hwp"
    assert image.headers["Content-Disposition"].startswith("inline; filename*=utf-8''%EB%B6%80")
    for answer in (document, image):
        assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "Content-Encoding" not in answer.headers
        assert int(answer.headers["Content-Length"]) == len(answer.body)


def test_visitors_keep_files_for_an_hour_and_others_ask_each_time(visitor, member, report):
    public, asked = sample_files.given(visitor, report.file.url), sample_files.given(member, report.file.url)
    assert (public.headers["Cache-Control"], asked.headers["Cache-Control"]) == (
        "public, max-age=3600",
        "private, no-cache",
    )
    again = {"If-None-Match": asked.headers["ETag"]}
    assert sample_files.given(member, report.file.url, headers=again).status_code == 304
    Article.objects.update(visibility="draft")
    assert sample_files.given(member, report.file.url, headers=again).status_code == 404


@pytest.mark.parametrize(
    ("piece", "status", "span", "content"),
    [
        ("bytes=0-4", 206, "0-4", sample_files.PDF[:5]),
        ("bytes=5-", 206, f"5-{len(sample_files.PDF) - 1}", sample_files.PDF[5:]),
        ("bytes=-6", 206, f"{len(sample_files.PDF) - 6}-{len(sample_files.PDF) - 1}", sample_files.PDF[-6:]),
        ("bytes=0-99999", 206, f"0-{len(sample_files.PDF) - 1}", sample_files.PDF),
        ("bytes=99999-", 416, "*", b""),
        ("bytes=-0", 416, "*", b""),
        ("bytes=-", 200, "", sample_files.PDF),
        ("bytes=0-1,4-5", 200, "", sample_files.PDF),
        ("lines=1-2", 200, "", sample_files.PDF),
    ],
)
def test_download_that_broke_off_goes_on_where_it_stopped(visitor, minutes, piece, status, span, content):
    answer = sample_files.given(visitor, minutes.url, headers={"Range": piece})
    assert (answer.status_code, answer.body) == (status, content)
    assert answer.headers.get("Content-Range", "") == (f"bytes {span}/{len(sample_files.PDF)}" if span else "")
    assert int(answer.headers["Content-Length"]) == len(content)


def test_download_begins_anew_when_the_file_is_another_one(visitor, minutes):
    whole = sample_files.given(visitor, minutes.url)
    for etag, status in ((whole.headers["ETag"], 206), ('"other"', 200)):
        headers = {"Range": "bytes=0-4", "If-Range": etag}
        assert sample_files.given(visitor, minutes.url, headers=headers).status_code == status


def test_browser_asks_whether_a_file_has_changed_and_how_large_it_is(visitor, minutes):
    whole = sample_files.given(visitor, minutes.url)
    again = {"If-Modified-Since": whole.headers["Last-Modified"]}
    assert sample_files.given(visitor, minutes.url, headers=again).status_code == 304
    asked = visitor.head(minutes.url)
    assert (asked.status_code, asked.headers["Content-Length"]) == (200, str(len(sample_files.PDF)))
    assert asked.headers["Accept-Ranges"] == "bytes"
    asked.close()


def test_piece_of_a_file_of_a_draft_is_given_to_nobody_else(visitor, member, minutes):
    Article.objects.update(visibility="draft")
    for reader in (visitor, member):
        assert sample_files.given(reader, minutes.url, headers={"Range": "bytes=0-4"}).status_code == 404


def test_history_tells_of_files_by_name_and_brings_them_back(cuf_officer, article, photograph, visitor):
    screen = Screen.of(cuf_officer, article)
    screen.attach(**{"pictures-0-file": sample_files.upload("새 사진.png", sample_files.picture("PNG"))}).save()
    assert article.pictures.get().file.name == "새 사진.png"
    address = f"/admin/news/article/{article.pk}/history/"
    past = cuf_officer.get(address)
    assert "부산항.jpg" in past.content.decode()
    before = past.context["page"].object_list[1]
    restore = f"{address}{before.number}/restore/"
    latest = cuf_officer.get(restore).context["latest"]
    assert cuf_officer.post(restore, {"latest": latest}).status_code == 302
    assert article.pictures.get().file == photograph.file
    assert sample_files.given(visitor, photograph.file.url).status_code == 200


def test_two_editors_who_send_the_same_name_are_told(korean_editor, cuf_officer, article, photograph):
    mine, theirs = Screen.of(korean_editor, article), Screen.of(cuf_officer, article)
    theirs.attach(
        **{"pictures-0-file": sample_files.upload("부산항.jpg", sample_files.picture(size=(300, 300)))}
    ).save()
    mine.attach(**{"pictures-0-file": sample_files.upload("부산항.jpg", sample_files.picture(size=(500, 500)))})
    answer = mine.save()
    assert errors(answer).keys() == {"pictures-0-file"}
    mine.files.clear()
    mine.data = Screen.read(answer)
    assert errors(mine.save()) == {}
    assert article.pictures.get().file.width == 500


def test_page_of_an_article_costs_the_same_however_many_pictures(
    visitor, article, photograph, django_assert_num_queries
):
    def page():
        visitor.get(f"/fr/news/{article.pk}/")

    with django_assert_num_queries(7):
        page()
    Picture.objects.bulk_create([Picture(article=article, file=photograph.file, alt_ko="사진") for _each in range(9)])
    with django_assert_num_queries(7):
        page()


def test_screen_of_an_article_costs_the_same_however_many_files(cuf_officer, article, photograph, report):
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            Screen.of(cuf_officer, article)
        return len(asked)

    queries()
    few = queries()
    Picture.objects.bulk_create([Picture(article=article, file=photograph.file, alt_ko="사진") for _each in range(9)])
    Attachment.objects.bulk_create(
        [Attachment(article=article, file=report.file, title_ko="첨부") for _each in range(9)]
    )
    assert queries() == few
