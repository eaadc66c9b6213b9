"""The secretariat sees what the portal does by itself and has it tried again; nobody rewrites a task."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation

from jobs import queue, tasks
from jobs.models import Job, JobState, Trouble
from tests.pages import parse, read

pytestmark = pytest.mark.django_db

LIST = "/admin/jobs/job/"
CODES = ["fr", "ko"]


@pytest.fixture
def jobs():
    """One job in each state, by its name."""
    now = timezone.now()
    failed = {"trouble": Trouble.FILES, "last_error": "PermissionError: [Errno 13] <media>", "attempts": 6}
    outcomes = {
        "waiting": {"due_at": now + timedelta(days=1), "next_try_at": now + timedelta(days=1)},
        "under way": {"started_at": now, "attempts": 1, "progress": {"done": 400, "name": "Event"}},
        "done": {"done_at": now, "next_try_at": None, "started_at": now, "progress": {"done": 1520}},
        "given up": {"given_up_at": now, "next_try_at": None, "started_at": now} | failed,
    }
    return {
        key: Job.objects.create(task="clear_away" if key == "given up" else "refresh", key=key, **outcome)
        for key, outcome in outcomes.items()
    }


def listed(officer, query: str = "") -> set[str]:
    return {job.key for job in officer.get(LIST + query).context["cl"].result_list}


@pytest.mark.parametrize(
    ("code", "words", "trouble"),
    [
        ("fr", {"en attente", "en cours", "faite", "abandonnée"}, "Un fichier n’a pas pu être lu ou écrit."),
        ("ko", {"대기 중", "진행 중", "완료", "중단"}, "파일을 읽거나 쓸 수 없었습니다."),
    ],
)
def test_list_says_what_became_of_each_and_why(secretary, jobs, code, words, trouble):
    secretary.cookies["django_language"] = code
    page = read(secretary, LIST)
    assert {each.text for each in page.all("span", class_="badge")} == words
    assert trouble in page.text
    assert "400" in page.text


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("?state=waiting", {"waiting", "under way"}),
        ("?state=done", {"done"}),
        ("?state=given up", {"given up"}),
        ("?task=clear_away", {"given up"}),
        ("?state=lost", {"waiting", "under way", "done", "given up"}),
        ("?task=lost", set()),
    ],
)
def test_list_is_filtered_by_state_and_task(secretary, jobs, query, keys):
    assert listed(secretary, query) == keys


@pytest.mark.parametrize("key", ["waiting", "under way", "done", "given up"])
def test_task_can_be_looked_at_and_not_be_rewritten(secretary, jobs, key):
    job = jobs[key]
    answer = secretary.get(f"{LIST}{job.pk}/change/")
    assert answer.status_code == 200
    assert not answer.context["has_change_permission"]
    if key == "given up":
        assert "PermissionError: [Errno 13] <media>" in parse(answer.content.decode()).text
    assert secretary.post(f"{LIST}{job.pk}/change/", {"task": "other"}).status_code == 403
    assert secretary.post(f"{LIST}{job.pk}/delete/", {"post": "yes"}).status_code == 403
    assert secretary.get(f"{LIST}add/").status_code == 403


def try_again(officer):
    data = {"action": "try_again", "_selected_action": Job.objects.values_list("pk", flat=True)}
    return officer.post(LIST, data, follow=True)


def test_what_has_failed_is_tried_again_and_nothing_else(secretary, jobs):
    assert "1 tâche sera relancée" in parse(try_again(secretary).content.decode()).text
    assert [job.key for job in Job.objects.due()] == ["under way", "given up"]
    jobs["given up"].refresh_from_db()
    assert (jobs["given up"].state, jobs["given up"].attempts) == (JobState.WAITING, 0)


def test_who_must_not_see_tasks_sees_none(korean_editor, member, visitor, jobs):
    for reader in (korean_editor, member, visitor):
        assert reader.get(LIST).status_code in (302, 403)
        assert reader.get(f"{LIST}{jobs['done'].pk}/change/").status_code in (302, 403)
        try_again(reader)
    jobs["given up"].refresh_from_db()
    assert jobs["given up"].state == JobState.GIVEN_UP
    assert not read(korean_editor, "/admin/").all(id="automatic-tasks")


def desk(officer, code: str = "fr"):
    """What the desk says of the tasks."""
    officer.cookies["django_language"] = code
    return read(officer, "/admin/").one(id="automatic-tasks")


@pytest.mark.parametrize(("code", "words"), [("fr", "Vérification de la recherche"), ("ko", "검색 및 목록 점검")])
def test_desk_says_when_the_nightly_work_was_done(secretary, cuf_officer, code, words):
    queue.schedule_nightly()
    for officer in (secretary, cuf_officer):
        assert desk(officer, code).text.count({"fr": "pas encore faite", "ko": "아직 실행되지 않음"}[code]) == 3
    done_at = timezone.localtime().replace(year=2026, month=11, day=30, hour=3, minute=16)
    Job.objects.create(task="refresh", key="last night", next_try_at=None, done_at=done_at)
    (line,) = [each.text for each in desk(secretary, code).all("li") if words in each.text]
    assert "3:16" in line


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "Un fichier n’a pas pu être lu"), ("ko", "파일을 읽거나 쓸 수 없었습니다.")]
)
def test_desk_says_what_has_failed_until_a_later_night_makes_up_for_it(secretary, jobs, code, words):
    assert words in desk(secretary, code).text
    assert f"{LIST}{jobs['given up'].pk}/change/" in desk(secretary, code).links()
    Job.objects.create(task="clear_away", key="next night", next_try_at=None, done_at=timezone.now())
    assert words not in desk(secretary, code).text


def test_desk_counts_what_is_due(secretary, jobs):
    jobs["under way"].delete()
    assert not [link for link in desk(secretary).links() if "state=waiting" in link]
    queue.enqueue("refresh", "now")
    (address,) = [link for link in desk(secretary).links() if "state=waiting" in link]
    assert "now" in listed(secretary, address.removeprefix(LIST))


@pytest.mark.parametrize(("code", "words"), [("fr", "est à l’arrêt"), ("ko", "멈춰 있어")])
def test_desk_says_that_no_worker_runs(secretary, code, words):
    assert words in desk(secretary, code).text, "nobody has put the nights down"
    queue.schedule_nightly()
    assert words not in desk(secretary, code).text
    late = timezone.now() - timedelta(minutes=16)
    Job.objects.create(task="refresh", key="late", due_at=late, next_try_at=late)
    assert words in desk(secretary, code).text


def test_every_task_of_the_portal_has_words_in_both_languages():
    said = {}
    for code in CODES:
        with translation.override(code):
            said[code] = [str(task.words) for task in tasks.declared.values()]
    assert not {*said["fr"]} & {*said["ko"]}
