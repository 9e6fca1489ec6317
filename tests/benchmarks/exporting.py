"""Measure export against programs that only write rows: the `sqlite3` program, Python's csv, sqlite-utils.

Run with `uv run python -m tests.benchmarks.exporting [--attacks N | --casebook FILE --passphrase-file F]
[--rounds R] [--formats …]`; it needs the `sqlite3` program, and writes into a copy of the casebook. The
casebook is encrypted. The peers read a plain copy of the very rows and columns that a pack holds, and neither
look for what must not leave nor guard a cell; "the same rows only read" is the floor: what it costs to
decipher and decode every cell of them. Memory is that of this process above its start; that of other programs
is not counted. At the end it tells how long an export went at most without a look at whether to stop.
"""

from __future__ import annotations

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from db import demo
from db.exchange.exporting import FORMATS, export
from db.exchange.profiles import HQ
from db.storage import connection
from db.storage.casebook import Casebook
from db.storage.keys import Kdf
from tests.benchmarks.rowpeers import by_turns, plain_copy, sqlite3, told

CHEAP = Kdf(1, 8192)  # the key is derived before anything is measured
PROGRAM = "sqlite3 program, the tables of a pack"


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--attacks", type=int, default=2000)
    asked.add_argument("--casebook", type=Path, default=None)
    asked.add_argument("--passphrase-file", type=Path, default=None)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--profile", default="hq")
    asked.add_argument("--folder", type=Path, default=None)
    asked.add_argument("--formats", nargs="*", default=list(FORMATS))
    asked.add_argument("--sqlite-utils", action="store_true", help="too: it starts anew for each table")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder, _opened(Path(folder), given) as casebook:
        _measure(Path(folder), casebook, given)


def _opened(folder: Path, given: argparse.Namespace) -> Casebook:
    """Return a copy of the casebook, or an invented one."""
    path = folder / "some.temoin"
    if given.casebook is None:
        made = Casebook.create(path, "open sesame", author="Awa", kdf=CHEAP)
        demo.write(made, given.attacks)
        return made
    shutil.copy(given.casebook, path)
    path.chmod(0o600)
    said = given.passphrase_file.read_text("utf-8").splitlines()[0]
    return Casebook.open(path, said, author="Awa")


def _measure(folder: Path, casebook: Casebook, given: argparse.Namespace) -> None:
    plain = folder / "plain.db"
    plain_copy(casebook, plain)
    works: dict[str, Callable[[], object]] = {
        PROGRAM: lambda: sqlite3(plain, _said(folder)),
        "the same rows only read, encrypted": lambda: _only_read(casebook),
        "csv.writer over a cursor, the same": lambda: _by_python(plain, folder),
    }
    if given.sqlite_utils:
        works["sqlite-utils, the same"] = lambda: _by_sqlite_utils(plain, folder)
    looks: dict[str, _Looks] = {format: _Looks() for format in given.formats}
    for format, look in looks.items():
        target = folder / f"out-{format}"
        works[format] = lambda format=format, target=target, look=look: look.over(
            lambda: export(casebook, target, format, given.profile, progress=look.progress, replace=True)
        )
    found = by_turns(works, given.rounds)
    (count,) = casebook.db.execute("SELECT count(*) FROM attack").fetchone()
    said = f"{count:,} attacks, medians of {given.rounds} rounds; ratios to the first within a round"
    told_looks = ", ".join(f"{name} {look.longest * 1000:.0f} ms" for name, look in looks.items())
    sys.stdout.write(f"{said}\n{told(found, PROGRAM)}\nlongest without a look, at work: {told_looks}\n")


class _Looks:
    """How long an export went at most between two looks at whether to stop, in seconds of its thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0

    def over(self, work: Callable[[], object]) -> None:
        """Do some work of which the looks are timed."""
        self._last = time.thread_time()
        work()
        self.progress(0, 0)

    def progress(self, done: int, total: int) -> None:
        """Note a look."""
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def _only_read(casebook: Casebook) -> None:
    for entity in HQ.entities:
        cells = " + ".join(f'ifnull(length("{column}"), 0)' for column in HQ.header(entity))
        sql = f"SELECT sum({cells}) FROM {entity.name} NOT INDEXED WHERE deleted_at IS NULL"
        casebook.db.execute(sql).fetchone()


def _selection(entity: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(f'"{column}"' for column in columns)
    return f"SELECT {named} FROM {entity} WHERE deleted_at IS NULL ORDER BY id"


def _said(folder: Path) -> str:
    said = [".mode csv", ".headers on"]
    for entity in HQ.entities:
        said += [
            f".once {folder / entity.name}.csv",
            _selection(entity.name, HQ.header(entity)) + ";",
        ]
    return "\n".join(said)


def _by_python(plain: Path, folder: Path) -> None:
    opened = connection.driver.connect(plain)
    for entity in HQ.entities:
        with (folder / f"{entity.name}.csv").open("w", encoding="utf-8", newline="") as stream:
            rows = opened.execute(_selection(entity.name, HQ.header(entity)))
            csv.writer(stream).writerows(rows)
    opened.close()


def _by_sqlite_utils(plain: Path, folder: Path) -> None:
    for entity in HQ.entities:
        with (folder / f"{entity.name}.csv").open("wb") as stream:
            sql = _selection(entity.name, HQ.header(entity))
            words = [sys.executable, "-m", "sqlite_utils", "query", str(plain), sql, "--csv"]
            subprocess.run(words, stdout=stream, check=True)


if __name__ == "__main__":
    main()
