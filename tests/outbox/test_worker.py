"""The worker may be killed at any moment: no e-mail is lost, and at most the one being sent is sent twice."""

import asyncio
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from itertools import pairwise
from urllib.request import urlopen

import psutil
import pytest
from django.conf import settings

from outbox.models import Message, MessageState
from tests import processes

PATIENCE = 60  # seconds
STAGES = ["MAIL", "RCPT", "DATA", "TAKEN", "ANSWERED"]


def fill(number: int) -> set[str]:
    """Writes so many e-mails into the outbox; returns their Message-IDs as the worker's settings make them."""
    Message.objects.bulk_create(
        Message(
            key=f"letter {each}",
            to=f"reader{each}@example.org",
            language="ko",
            subject=f"{each}번째 소식",
            text="안녕하십니까?\n",
            html="<p>안녕하십니까?</p>",
        )
        for each in range(number)
    )
    return {message.message_id for message in Message.objects.all()}


def at(stage: str, number: int, act, delay: float = 0):
    """A watch for the mail server: calls `act` at this stage of the e-mail of this number, counted from now.

    ANSWERED is `delay` seconds after it was taken: about when the worker, which has its answer, marks the row.
    """
    seen = Counter()

    def watch(current: str):
        seen[current] += 1
        if seen[current] != number:
            return
        if current == stage:
            act()
        elif current == "TAKEN" and stage == "ANSWERED":
            threading.Timer(delay, act).start()

    return watch


def wait_for(condition):
    """Waits until `condition` returns something, and returns it."""
    deadline = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < deadline, "It did not come to pass in time."
        time.sleep(0.05)
    return found


def test_killed_worker_loses_nothing_and_repeats_what_was_on_the_wire(mail_server, start_worker):
    chance = random.Random(2021)
    written = fill(200)
    for stage in chance.sample(STAGES, len(STAGES)):
        worker = start_worker()
        mail_server.watch = at(stage, chance.randint(1, 35), worker.kill, chance.uniform(0, 0.01))
        assert worker.wait(PATIENCE) == -signal.SIGKILL
    mail_server.watch = lambda stage: None
    assert start_worker("--once").wait(PATIENCE) == 0

    assert Message.objects.in_state(MessageState.SENT).count() == 200
    arrived = mail_server.ids()
    assert set(arrived) == written
    repeated = [here for here, there in pairwise(arrived) if here == there]
    assert len(arrived) == 200 + len(repeated)
    assert len(repeated) in (2, 3)  # killed at DATA and TAKEN; by chance the one that was ANSWERED


def test_e_mail_that_was_taken_before_the_kill_comes_again_under_its_message_id(mail_server, start_worker):
    fill(3)
    worker = start_worker()
    mail_server.watch = at("TAKEN", 2, worker.kill)
    worker.wait(PATIENCE)
    mail_server.watch = lambda stage: None
    start_worker("--once").wait(PATIENCE)
    first, second, again, third = mail_server.ids()
    assert second == again
    assert len({first, second, third}) == 3


def test_two_workers_at_once_send_each_e_mail_once(mail_server, start_worker):
    written = fill(60)
    mail_server.hold = asyncio.Barrier(2)  # the first e-mail of each waits for that of the other
    workers = [start_worker("--once"), start_worker("--once")]
    assert [worker.wait(PATIENCE) for worker in workers] == [0, 0]
    assert len(mail_server.senders) == 2
    assert sorted(mail_server.ids()) == sorted(written)


def test_worker_finishes_what_it_has_in_hand_when_it_is_told_to_stop(mail_server, start_worker):
    fill(10)
    worker = start_worker()
    mail_server.watch = at("DATA", 3, worker.terminate)
    assert worker.wait(PATIENCE) == 0
    assert Message.objects.in_state(MessageState.SENT).count() == len(mail_server.received) == 3


def test_worker_sends_what_is_written_while_it_runs(mail_server, start_worker):
    start_worker()
    fill(1)
    wait_for(lambda: mail_server.received)


def test_worker_ends_with_the_process_beside_it(start_worker):
    server = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    worker = start_worker("--beside", str(server.pid))
    with pytest.raises(subprocess.TimeoutExpired):
        worker.wait(1)
    server.kill()
    server.communicate()
    assert worker.wait(PATIENCE) == 0


def test_server_and_worker_live_and_end_together(shared_outbox, mail_server, tmp_path):
    """As `make run` starts them."""
    port = processes.free_port()
    address = f"http://127.0.0.1:{port}/healthz"
    environment = processes.environment(
        shared_outbox,
        PYTHON=sys.executable,
        PORT=str(port),
        WEB_CONCURRENCY="1",
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=str(mail_server.port),
        EMAIL_SECURITY="none",
        PUBLIC_URL="https://portal.example",
        DEFAULT_FROM_EMAIL="portail@portal.example",
    )
    with (tmp_path / "log").open("w") as log:
        server = psutil.Popen(
            [settings.BASE_DIR / "korea_group" / "serve.sh"],
            cwd=settings.BASE_DIR,
            env=environment,
            stdout=log,
            stderr=log,
        )

    def workers() -> list[psutil.Process]:
        return [each for each in server.children(recursive=True) if "work" in each.cmdline()]

    def answers() -> bool:
        try:
            with urlopen(address, timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    try:
        wait_for(answers)
        (worker,) = wait_for(workers)
        worker.kill()
        (successor,) = wait_for(lambda: [each for each in workers() if each.pid != worker.pid])
        fill(1)
        wait_for(lambda: mail_server.received)
        assert answers()
    finally:
        family = server.children(recursive=True)
        os.kill(server.pid, signal.SIGKILL)
        server.wait()
    wait_for(lambda: not successor.is_running())
    _gone, left = psutil.wait_procs(family, PATIENCE)
    assert left == []
