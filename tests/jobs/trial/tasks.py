import os
import time
from pathlib import Path

from jobs.tasks import task
from outbox.models import Message

LAST = 10  # number to which `count` counts
PATIENCE = 60  # seconds


def note(job, word: str) -> None:
    """Writes down what no transaction takes back: that a worker has come so far, and which."""
    with Path(job.arguments["folder"], "log").open("a") as log:
        log.write(f"{os.getpid()} {word}\n")


def write(key: str) -> None:
    """Writes into the database, where the same `key` is refused a second time."""
    Message.objects.create(
        key=key, to="reader@example.org", language="ko", subject="소식", text="안녕하십니까?", html=""
    )


def wait_until(condition) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)


@task("writes one e-mail, once the other worker has begun too")
def greet(job):
    note(job, job.key)
    log = Path(job.arguments["folder"], "log")
    wait_until(lambda: len({line.split()[0] for line in log.read_text().splitlines()}) >= 2)
    write(job.key)


@task("counts to ten, one number a batch, and halts where the folder has a file named after the number")
def count(job):
    number = job.progress.get("done", 0) + 1
    write(f"{job.key}: {number}")
    note(job, str(number))
    wait_until(lambda: not Path(job.arguments["folder"], str(number)).exists())
    job.progress["done"] = number
    return number < LAST
