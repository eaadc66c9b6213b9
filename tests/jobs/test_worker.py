"""Workers are processes that may be killed at any moment: what is due is done once, and goes on where it was."""

import signal
import time
from pathlib import Path

import psutil
import pytest
from django.db import transaction
from django.utils import timezone

from jobs.models import Job, JobState
from outbox.models import Message
from tests import processes

PATIENCE = 60  # seconds
MOST_MEMORY = 200 * 1024**2  # bytes


def put_down(task: str, key: str, folder: Path) -> Job:
    """A job of the workers' site, which knows tasks that this process does not."""
    return Job.objects.create(task=task, key=key, arguments={"folder": str(folder)})


def log(folder: Path) -> list[tuple[str, str]]:
    """Which worker began what, by its process, in order."""
    path = folder / "log"
    return [tuple(line.split(" ", 1)) for line in path.read_text().splitlines()] if path.exists() else []


def wait_for(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "It did not come to pass in time."
        time.sleep(0.05)


def is_done(job: Job) -> bool:
    job.refresh_from_db()
    return job.state == JobState.DONE


def test_two_workers_at_once_do_each_job_once(start_worker, tmp_path):
    jobs = [put_down("greet", f"reader {number}", tmp_path) for number in range(20)]
    workers = [start_worker("--once"), start_worker("--once")]
    assert [worker.wait(PATIENCE) for worker in workers] == [0, 0]
    assert all(is_done(job) for job in jobs)
    begun = log(tmp_path)
    assert {int(pid) for pid, _key in begun} == {worker.pid for worker in workers}
    assert sorted(key for _pid, key in begun) == sorted(job.key for job in jobs)
    assert Message.objects.count() == 20


def test_job_is_taken_again_after_a_kill_and_goes_on_where_it_was(start_worker, tmp_path):
    job = put_down("count", "numbers", tmp_path)
    (tmp_path / "5").touch()
    worker = start_worker()
    wait_for(lambda: log(tmp_path)[-1:] == [(str(worker.pid), "5")])
    worker.kill()
    assert worker.wait(PATIENCE) == -signal.SIGKILL
    (tmp_path / "5").unlink()
    job.refresh_from_db()
    assert (job.progress, job.attempts) == ({"done": 4}, 1)

    Job.objects.filter(pk=job.pk).update(next_try_at=timezone.now())  # a minute later
    successor = start_worker()
    wait_for(lambda: is_done(job))
    assert [int(word) for _pid, word in log(tmp_path)] == [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10]
    assert [pid for pid, _word in log(tmp_path)] == [str(worker.pid)] * 5 + [str(successor.pid)] * 6
    written = Message.objects.order_by("pk").values_list("key", flat=True)
    assert list(written) == [f"numbers: {number}" for number in range(1, 11)], "each once, that of the kill too"


def test_worker_ends_between_two_batches_when_it_is_told_to_stop(start_worker, tmp_path):
    job = put_down("count", "numbers", tmp_path)
    (tmp_path / "3").touch()
    worker = start_worker()
    wait_for(lambda: log(tmp_path)[-1:] == [(str(worker.pid), "3")])
    worker.terminate()
    (tmp_path / "3").unlink()
    assert worker.wait(PATIENCE) == 0
    job.refresh_from_db()
    assert (job.state, job.progress) == (JobState.WAITING, {"done": 3})
    assert job in Job.objects.due(), "the next worker goes on at once"


def test_job_that_somebody_is_at_is_left_alone(start_worker, tmp_path):
    job, other = put_down("count", "numbers", tmp_path), put_down("count", "others", tmp_path)
    with transaction.atomic():
        Job.objects.select_for_update().get(pk=job.pk)
        assert start_worker("--once").wait(PATIENCE) == 0
        assert is_done(other) and not is_done(job)
    assert start_worker("--once").wait(PATIENCE) == 0
    assert is_done(job)


def test_worker_puts_the_nights_down_and_needs_little_memory(start_worker):
    worker = start_worker()
    wait_for(lambda: Job.objects.filter(task__in=["publish", "refresh", "clear_away"]).count() == 3)
    Job.objects.update(next_try_at=timezone.now())  # all of them this very night
    wait_for(lambda: Job.objects.in_state(JobState.DONE).count() == 3)
    assert psutil.Process(worker.pid).memory_info().rss < MOST_MEMORY
    assert worker.poll() is None


@pytest.mark.parametrize("task", ["refresh", "publish"])
def test_task_is_done_by_hand(shared_database, task):
    environment = processes.environment(shared_database)
    assert processes.manage("run_job", task, env=environment).wait(PATIENCE) == 0
    assert Job.objects.get(task=task, done_at__isnull=False).key.startswith(f"{task} by hand")
