"""Measure export against programs that only write rows: the `sqlite3` program, Python's csv, sqlite-utils.

Run with `uv run python -m tests.benchmarks.exporting [--attacks N] [--rounds R] [--folder F]`; it needs the
`sqlite3` program. The casebook is encrypted. The peers read a plain copy of the very rows and columns that a
pack holds, and neither look for what must not leave nor guard a cell. Memory is that of this process above
its start; that of other programs is not counted.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
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
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--folder", type=Path, default=None)
    asked.add_argument("--formats", nargs="*", default=list(FORMATS))
    asked.add_argument("--sqlite-utils", action="store_true", help="too: it starts anew for each table")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        _measure(Path(folder), given.attacks, given.rounds, given.formats, utils=given.sqlite_utils)


def _measure(folder: Path, attacks: int, rounds: int, formats: list[str], *, utils: bool) -> None:
    plain = folder / "plain.db"
    with Casebook.create(folder / "some.temoin", "open sesame", author="Awa", kdf=CHEAP) as casebook:
        demo.write(casebook, attacks)
        plain_copy(casebook, plain)
        works: dict[str, Callable[[], object]] = {
            PROGRAM: lambda: sqlite3(plain, _said(folder)),
            "csv.writer over a cursor, the same": lambda: _by_python(plain, folder),
        }
        if utils:
            works["sqlite-utils, the same"] = lambda: _by_sqlite_utils(plain, folder)
        for format in formats:
            target = folder / f"out-{format}"
            works[format] = lambda format=format, target=target: export(
                casebook, target, format, "hq", replace=True
            )
        found = by_turns(works, rounds)
    said = f"{attacks:,} attacks, medians of {rounds} rounds; ratio to the first within a round"
    sys.stdout.write(f"{said}\n{told(found, PROGRAM)}\n")


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
