"""The site behind gunicorn for the time of a run, with the project's own configuration and two workers."""

import os
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection

import psutil
from django.conf import settings

WORKERS = 2
PATIENCE = 30  # seconds
MEGABYTE = 1024 * 1024


class Server:
    """A running site on a free port of this machine, which uses the database called `database`; a context manager."""

    def __init__(self, database: str):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "bench.settings",
            "BENCH_DATABASE": database,
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            "WEB_CONCURRENCY": str(WORKERS),
        }

    def __enter__(self):
        command = [sys.executable, "-m", "gunicorn", "--log-level", "warning", "korea_group.wsgi"]
        self._process = subprocess.Popen(command, env=self._environment, cwd=settings.BASE_DIR)
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self._process.kill()
                raise SystemExit("The server of the benchmark does not start.")
            time.sleep(0.1)
        return self

    def __exit__(self, *error):
        self._process.terminate()
        self._process.wait()

    def memory(self) -> list[tuple[float, float | None]]:
        """For each worker its RSS, and its PSS where the system tells it, in MB; the largest first."""
        workers = psutil.Process(self._process.pid).children()
        used = [worker.memory_full_info() for worker in workers]
        return sorted(((one.rss / MEGABYTE, getattr(one, "pss", 0) / MEGABYTE or None) for one in used), reverse=True)

    def _answers(self) -> bool:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()
