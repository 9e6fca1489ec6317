"""The whole example, entered with the keyboard alone, is the same casebook as the one that comes with the
program."""

from __future__ import annotations

import csv
from pathlib import Path

from pytestqt.qtbot import QtBot

from db import sample
from db.exchange import flat
from db.storage.casebook import Casebook
from tests.journey import enter_all
from tests.pages import WindowObject, content

OF_THIS_FILE = {"id", "links", "linked_from", "duplicate_of", "row_check"}  # columns that hold ids, or follow


def flat_rows(casebook: Casebook, folder: Path) -> list[dict[str, str]]:
    """Return the flat table of a casebook without the ids."""
    file = folder / f"{casebook.path.stem}.csv"
    flat.write(casebook, file)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = [{k: v for k, v in row.items() if k not in OF_THIS_FILE} for row in csv.DictReader(stream)]
    return sorted(rows, key=lambda row: row["code"])


def test_the_example_entered_by_keys_is_the_example(qtbot: QtBot, tmp_path: Path, casebook: Casebook) -> None:
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    enter_all(window)
    typed = window.casebook
    with Casebook.create(tmp_path / "sample.temoin", None, author="tester") as made:
        sample.write(made)
        there, here = content(typed), content(made)
        for entity in here:
            assert there[entity] == here[entity], entity
        assert typed.totals() == made.totals()
        assert flat_rows(typed, tmp_path) == flat_rows(made, tmp_path)
    assert typed.drafts() == []
    assert window.keyboard.count < 2_900, "the example has become more work"
    window.close()
