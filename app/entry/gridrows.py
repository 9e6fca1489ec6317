"""What is not saved of a row of the grid of victims, as data: cells, rows, what a draft keeps of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.missing import missing_of, missing_text
from db.model.problem import Problem

PROBLEM = Qt.ItemDataRole.UserRole  # of a cell: "hard", "soft" or ""
QUIET = Qt.ItemDataRole.UserRole + 1  # True for what is shown beside what counts


@dataclass(frozen=True)
class Cell:
    """What was typed into a cell: the fields that it fills, or the text and why it cannot be read."""

    values: Record = field(default_factory=dict[str, Value])
    text: str = ""
    problem: Problem | None = None


@dataclass(frozen=True)
class Pending:
    """What is not saved of a row. `count` is where a new person stands while the row says nothing else."""

    id: str
    victim_id: str
    new: bool = True
    linked: bool = False  # a new row of a person who is in the casebook already
    count: str = ""
    cells: Mapping[str, Cell] = field(default_factory=dict[str, Cell])

    @property
    def empty(self) -> bool:
        return not self.cells and not self.linked


State = tuple[Pending, ...]
Saved = tuple[dict[str, Record], dict[str, Record]]  # harms and victims by id


def alike(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two namesakes can be one person: neither sex nor age speaks against it."""
    return all(a == b or not a or not b for a, b in zip(one, other, strict=True))


def edit(entity: str, current: Record, values: Record) -> Change | None:
    """Return the change of a record; a field that gets a value has no reason to miss one any more."""
    missing = missing_of(current)
    left = {name: reason for name, reason in missing.items() if values.get(name) is None}
    if left != missing:
        values = values | {"missing": missing_text(left)}
    return Change.edit(entity, current, values)


def stored(pending: Pending) -> dict[str, object]:
    """Return what a draft keeps of a row."""
    cells = {name: cell.text if cell.problem else cell.values for name, cell in pending.cells.items()}
    return {
        "id": pending.id, "victim": pending.victim_id, "new": pending.new, "linked": pending.linked,
        "count": pending.count, "cells": cells,
    }  # fmt: skip
