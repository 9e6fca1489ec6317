"""Measure import against `.import` of the `sqlite3` program into the same indexed table.

Run with `uv run python -m tests.benchmarks.importing [--attacks N …] [--table FILE] [--rounds R] [--folder
F]`; it needs the `sqlite3` program. What comes in are tables of an invented casebook: the attacks' own fields
alone, one record a row; these with place, parties, killed and source, as people keep them in a spreadsheet;
and the flat table of 145 columns, eight records a row. They go into an encrypted casebook, with every check,
history, search, summary and the look for likely duplicates. The program puts the very file into one plain
table with every index that a casebook has on what the columns of the file bring, read from the casebook's own
schema, and checks nothing; by turns also into that table with five or six plain indexes. With `--table` a
file of attacks is only tried.

Time is that of the clock and that of the processors at work, of which other work takes nothing. Memory is
that of this process above its start.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from db import demo
from db.exchange.exporting import export
from db.exchange.tables import bringing, reading
from db.storage.casebook import Casebook
from db.storage.keys import Kdf
from tests.benchmarks.rowpeers import by_turns, sqlite3, told

CHEAP = Kdf(1, 8192)  # the key is derived before anything is measured
PROGRAM = "sqlite3 .import, the same indexes"
LIGHT = "sqlite3 .import, six indexes at most"
OWN = (
    "code", "title", "date_edtf", "time_of_day", "attack_type", "summary", "context", "proof_level",
    "verification", "workflow", "sensitivity", "external_ids",
)  # fmt: skip
USUAL = (
    *OWN, "place", "country", "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "lat", "lon",
    "where_prec", "perpetrators", "perpetrator_types", "attribution", "targets",
    "killed_low", "killed_best", "killed_high",
    "killed_qualifier", "documented",
)  # fmt: skip
SIX = ("id", "code", "date_min", "attack_type", "workflow", "verification")
# What the columns of a file bring, by table and column of a casebook; a table has the first that it holds.
BROUGHT = {
    "attack": {
        **{name: (name,) for name in ("id", *OWN, "date_min", "date_max")},
        "date_min": ("date_min", "date_edtf"),
        "date_max": ("date_max", "date_edtf"),
        "duplicate_of_id": ("duplicate_of",),
    },
    "place": {
        "name": ("places", "place"), "country": ("country",),
        "adm1_name": ("adm1_name",), "adm2_name": ("adm2_name",),
    },
    "actor": {"name": ("perpetrators",), "actor_type": ("perpetrator_types",)},
    "source": {"publisher": ("source_names",)},
    "legal_qualification": {"qualification": ("legal_qualifications",)},
}  # fmt: skip


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--attacks", type=int, nargs="+", default=[500, 2000, 10_000])
    asked.add_argument("--table", type=Path, default=None)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--folder", type=Path, default=None)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        if given.table:
            _measure(Path(folder), given.table, given.rounds, real=False)
            return
        for attacks in given.attacks:
            table = Path(folder) / f"{attacks}.csv"
            with Casebook.create(Path(folder) / f"{attacks}.temoin", None) as casebook:
                demo.write(casebook, attacks)
                export(casebook, table, "flat", "hq")
            for columns in (OWN, USUAL):
                _measure(Path(folder), _narrowed(table, columns), given.rounds, real=True)
            _measure(Path(folder), table, given.rounds, real=True)


def _narrowed(table: Path, columns: Sequence[str]) -> Path:
    """Return a table of some of the columns."""
    narrow = table.with_stem(f"{table.stem}-{len(columns)}")
    with (
        table.open(encoding="utf-8-sig", newline="") as wide,
        narrow.open("w", encoding="utf-8", newline="") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows([row[name] for name in columns] for row in csv.DictReader(wide))
    return narrow


def _measure(folder: Path, table: Path, rounds: int, *, real: bool) -> None:
    numbers = itertools.count()
    rows: list[int] = []

    def bring(*, dry: bool) -> None:
        path = folder / f"{table.stem}-{next(numbers)}.temoin"
        with Casebook.create(path, "open sesame", kdf=CHEAP) as empty:
            read = reading.read(table)
            report = bringing.bring(empty, read, bringing.propose(read, "attack"), dry=dry)
            rows.append(report.rows)
        path.unlink()

    def program(indexes: Sequence[str]) -> None:
        path = folder / f"{table.stem}-{next(numbers)}.db"
        sqlite3(path, _said(table, indexes))
        path.unlink()

    header = _header(table)
    same = _indexes(folder, header)
    light = [f"CREATE INDEX attack_{column} ON attack({column})" for column in SIX if column in header]
    works: dict[str, Callable[[], object]] = {
        PROGRAM: lambda: program(same),
        LIGHT: lambda: program(light),
        "temoin, dry run": lambda: bring(dry=True),
    }
    if real:
        works["temoin"] = lambda: bring(dry=False)
    found = by_turns(works, rounds)
    said = f"{table.stem}: {rows[0]:,} rows, medians of {rounds} rounds; ratio to the first within a round"
    sys.stdout.write(f"{said}; {len(same)} indexes, then {len(light)}\n{told(found, PROGRAM)}\n")


def _header(table: Path) -> list[str]:
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return next(csv.reader(stream))


def _indexes(folder: Path, header: Sequence[str]) -> list[str]:
    """Return the indexes that a casebook has on what some columns bring, for one table of these columns."""
    path = folder / "empty.temoin"
    with Casebook.create(path, None) as empty:
        sql = "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
        known = [(str(of), str(made)) for of, made in empty.db.execute(sql) if of in BROUGHT]
        columns = {
            of: [str(row[1]) for row in empty.db.execute(f"PRAGMA table_info({of})")][1:] for of in BROUGHT
        }
    path.unlink()
    found = ["CREATE UNIQUE INDEX attack_id ON attack(id)"] if "id" in header else []
    for of, made in known:
        brought = {
            name: next((one for one in some if one in header), "") for name, some in BROUGHT[of].items()
        }
        if "attack_span" in made and "date_max" not in header:
            continue  # of spans, which one column cannot tell
        begin, _, on = made.removesuffix(" WHERE deleted_at IS NULL").partition(f" ON {of}(")
        parts = re.split(rf"\b({'|'.join(columns[of])})\b", on.replace(" deleted_at IS NULL AND ", " "))
        parts[1::2] = [brought.get(name, "") for name in parts[1::2]]
        if all(parts[1::2]):
            found.append(f"{begin} ON attack({''.join(parts)}")
    return found


def _said(table: Path, indexes: Sequence[str]) -> str:
    columns = ", ".join(f'"{column}"' for column in _header(table))
    said = [f"CREATE TABLE attack ({columns})", *indexes]
    return "\n".join([*(f"{one};" for one in said), ".mode csv", f".import --skip 1 {table} attack"])


if __name__ == "__main__":
    main()
