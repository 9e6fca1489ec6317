"""Count the key presses that the example takes: typed through the window, and into a spreadsheet.

Run with `uv run python -m tests.benchmarks.keypresses`. The window's are those of `tests/journey.py`. The
spreadsheet has one sheet a table, its columns in the order of the description, without what the program
works out and without what stands there by default. Rules, all in the spreadsheet's favour where in doubt:

- a cell costs its characters, and one key to leave it; a row ends with Enter in its last filled cell, and
  the next row begins at its first column; a sheet costs one key (Ctrl+Page Down); Shift costs nothing, here
  and in the window;
- codes are typed as codes; a record is pointed at by its code, or a key such as P-0001 that is typed in its
  own row too; numbers are typed beside the words from which they come, since no sheet reads “at least 13”;
- with auto-complete, a cell costs only the letters until one earlier cell of its column is the only one left
  that begins with them (texts only, as spreadsheets do it);
- with fill-down, a cell that repeats the one above costs one key;
- the barest sheet leaves out columns that stay empty, all codes of records and all numbers of figures, and
  points at a record by the number of its row: less is recorded than in the window.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from db import sample
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import Field, Record
from db.storage.casebook import Casebook
from tests.journey import enter_all
from tests.pages import WindowObject

Row = list[str]


@dataclass
class Presses:
    """What a spreadsheet takes, by how much it helps."""

    full: int = 0
    completed: int = 0
    filled: int = 0

    def move(self, keys: int) -> None:
        """Add keys that no help spares."""
        self.full += keys
        self.completed += keys
        self.filled += keys


def window_presses(folder: Path) -> int:
    """Type the example through the window and return the presses."""
    qt_api.set_qt_api("pyside6")
    application = QApplication.instance() or QApplication([])
    path = folder / "typed.temoin"
    Casebook.create(path, None, author="tester").close()
    window = WindowObject(QtBot(None), folder / "settings")  # type: ignore[arg-type]  # it asks nothing of pytest
    window.open(path)
    enter_all(window)
    count = window.keyboard.count
    window.close()
    application.processEvents()
    return count


def sheets(casebook: Casebook) -> dict[str, list[Row]]:
    """Return what stands in the spreadsheet: the rows of each table that has any."""
    records = {name: casebook.find(name) for name in ENTITIES}
    keys = {
        str(record["id"]): str(record.get("code") or f"{name[0].upper()}-{number:04}")
        for name, found in records.items()
        for number, record in enumerate(found, 1)
    }
    used = {
        str(record[link.name])
        for name, found in records.items()
        for record in found
        for link in ENTITIES[name].links
    }
    made: dict[str, list[Row]] = {}
    for name, found in records.items():
        own = not ENTITIES[name].code and any(str(record["id"]) in used for record in found)
        made[name] = [
            ([keys[str(record["id"])]] if own else []) + cells(ENTITIES[name], record, keys)
            for record in found
        ]
    return {name: rows for name, rows in made.items() if rows}


def cells(entity: Entity, record: Record, keys: dict[str, str]) -> Row:
    """Return the cells of a record that a person fills; "" for those left empty."""
    missing: dict[str, str] = json.loads(str(record["missing"] or "{}"))
    return [
        missing.get(field.name, "") or cell(field, record, keys)
        for field in entity.fields
        if not field.computed
    ]


def cell(field: Field, record: Record, keys: dict[str, str]) -> str:
    value = record[field.name]
    if value is None or value == field.default:
        return ""
    return keys.get(str(value)) or field.format(value)


def barest(name: str, rows: list[Row]) -> list[Row]:
    """Return a sheet with as little in it as can still be understood."""
    fields = [field.name for field in ENTITIES[name].fields if not field.computed]
    names = ["code"] * (len(rows[0]) - len(fields)) + fields
    read = {"low", "low_strict", "best", "high", "approx", "qualifier"} if name == "figure" else set[str]()
    columns = [
        [re.sub(r"^(MLI-2024-|[A-Z]-)0*(\d+)$", r"\2", text) for text in column]
        for column_name, column in zip(names, zip(*rows, strict=True), strict=True)
        if any(column) and column_name not in {"code", *read}
    ]
    return [list(row) for row in zip(*columns, strict=True)]


def presses(rows: list[Row]) -> Presses:
    """Count what a sheet takes."""
    total = Presses()
    total.move(1)
    above: Row = []
    seen: list[set[str]] = [set() for _ in rows[0]]
    for row in rows:
        total.move(max((at for at, text in enumerate(row) if text), default=0) + 1)
        for at, text in enumerate(row):
            letters = completed(text, seen[at])
            total.full += len(text)
            total.completed += letters
            total.filled += min(letters, 1) if above and above[at] == text else letters
            seen[at].add(text)
        above = row
    return total


def completed(text: str, seen: set[str]) -> int:
    """Return how many letters of a text must be typed until its column offers it, and nothing else."""
    if text.isdigit():
        return len(text)
    for letters in range(1, len(text)):
        begun = [other for other in seen if other.casefold().startswith(text[:letters].casefold())]
        if begun == [text]:
            return letters
    return len(text)


def main() -> None:
    """Print both counts."""
    with tempfile.TemporaryDirectory() as folder:
        with Casebook.create(Path(folder) / "sample.temoin", None, author="tester") as casebook:
            sample.write(casebook)
            made = sheets(casebook)
            counted = {name: presses(rows) for name, rows in made.items()}
            bare = sum(presses(barest(name, rows)).filled for name, rows in made.items())
        window = window_presses(Path(folder))
    full, complete, filled = (
        sum(getattr(count, part) for count in counted.values()) for part in ("full", "completed", "filled")
    )
    lines = [f"{'table':22}{'in full':>9}{'auto-complete':>15}{'and fill-down':>15}"]
    lines += [f"{n:22}{c.full:9,}{c.completed:15,}{c.filled:15,}" for n, c in counted.items()]
    lines.append(f"{'spreadsheet':22}{full:9,}{complete:15,}{filled:15,}")
    lines.append(f"{'barest sheet':22}{'':9}{'':15}{bare:15,}")
    lines.append(f"{'window':22}{window:9,}")
    lines.append(
        f"{'window / spreadsheet':22}{window / full:9.0%}{window / complete:15.0%}{window / filled:15.0%}"
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
