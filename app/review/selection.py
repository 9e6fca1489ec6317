"""Which rows of a list are selected: ranges, however many rows they hold; a million selected rows are one
range."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Signal,
)

from db.storage.query import PIECE, Step, no_step

FEW = 8  # records that are looked for one by one
TOLD = 64  # ranges that Qt is told of, for screen readers; it takes too long over thousands
Flag = QItemSelectionModel.SelectionFlag


class Rows:
    """A set of rows, as ranges from the first to the last row that neither overlap nor touch."""

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for top, bottom in ranges:
            self.add(top, bottom)

    def __contains__(self, row: int) -> bool:
        at = bisect_right(self._starts, row) - 1
        return at >= 0 and row <= self._ends[at]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rows) and (self._starts, self._ends) == (other._starts, other._ends)

    def __repr__(self) -> str:
        return f"Rows({list(self)})"

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(self._ends) - sum(self._starts) + len(self._starts)

    @property
    def ranges(self) -> int:
        """How many ranges they form."""
        return len(self._starts)

    def copy(self) -> Rows:
        made = Rows()
        made._starts, made._ends = self._starts[:], self._ends[:]
        return made

    def add(self, top: int, bottom: int) -> None:
        """Add the rows from `top` to `bottom`."""
        first, after = bisect_left(self._ends, top - 1), bisect_right(self._starts, bottom + 1)
        if first < after:
            top, bottom = min(top, self._starts[first]), max(bottom, self._ends[after - 1])
        self._starts[first:after] = [top]
        self._ends[first:after] = [bottom]

    def remove(self, top: int, bottom: int) -> None:
        """Take the rows from `top` to `bottom` away."""
        first, after = bisect_left(self._ends, top), bisect_right(self._starts, bottom)
        if first >= after:
            return
        left, right = self._starts[first], self._ends[after - 1]
        rest = [(left, top - 1)] * (left < top) + [(bottom + 1, right)] * (right > bottom)
        self._starts[first:after] = [start for start, _ in rest]
        self._ends[first:after] = [end for _, end in rest]

    def toggle(self, top: int, bottom: int) -> None:
        """Add those of the rows from `top` to `bottom` that are not here, and take the others away."""
        here = Rows((max(start, top), min(end, bottom)) for start, end in self.between(top, bottom))
        self.add(top, bottom)
        for start, end in here:
            self.remove(start, end)

    def between(self, top: int, bottom: int) -> list[tuple[int, int]]:
        """Return the ranges that hold rows from `top` to `bottom`."""
        first, after = bisect_left(self._ends, top), bisect_right(self._starts, bottom)
        return list(zip(self._starts[first:after], self._ends[first:after], strict=True))

    def of(self, numbers: array[int]) -> array[int]:
        """Return what stands in these rows of a list."""
        found: array[int] = array("q")
        for top, bottom in self:
            found.extend(numbers[top : bottom + 1])
        return found


def found_again(before: array[int], rows: Rows, after: array[int], step: Step = no_step) -> Rows:
    """Return the rows in which records stand now that stood in some rows of the list before."""
    chosen = rows.of(before)
    if not chosen or before == after:
        return rows.copy() if chosen else Rows()
    if len(chosen) <= FEW:
        there = sorted(row for row in positions(after, chosen, step).values() if row >= 0)
        return Rows((row, row) for row in there)
    marks = bytearray(1 + max(_highest(chosen, step), _highest(after, step)))
    for start in range(0, len(chosen), PIECE):
        for number in chosen[start : start + PIECE]:
            marks[number] = 1
        step(start)
    found = Rows()
    for start in range(0, len(after), PIECE):
        flags = bytes(map(marks.__getitem__, after[start : start + PIECE]))
        at = flags.find(1)
        while at >= 0:
            end = flags.find(0, at)
            end = len(flags) if end < 0 else end
            found.add(start + at, start + end - 1)
            at = flags.find(1, end)
        step(start)
    return found


def positions(numbers: array[int], wanted: Collection[int], step: Step) -> dict[int, int]:
    """Return the row of each of a few wanted numbers, -1 where it is not listed."""
    found = dict.fromkeys(wanted, -1)
    for start in range(0, len(numbers) if found else 0, PIECE):
        some = numbers[start : start + PIECE].tobytes()
        for n in [n for n, row in found.items() if row < 0]:
            at = _find(some, array("q", [n]).tobytes())
            if at >= 0:
                found[n] = start + at
        if min(found.values()) >= 0:
            break
        step(start)
    return found


def _find(numbers: bytes, wanted: bytes) -> int:
    """Return where a number stands; looking for its bytes takes a fifth of comparing number by number."""
    size, short = len(wanted), wanted[:3] if sys.byteorder == "little" else wanted
    at = numbers.find(short)
    while at >= 0 and (at % size or numbers[at : at + size] != wanted):
        at = numbers.find(short, at + 1)
    return at // size


def _highest(numbers: array[int], step: Step) -> int:
    highest = 0
    for start in range(0, len(numbers), PIECE):
        highest = max(highest, *numbers[start : start + PIECE])
        step(start)
    return highest


class RowSelection(QItemSelectionModel):
    """The selection of a list, and its current cell. Qt's own keeps ranges too, but looks at each of them for
    every row that is painted."""

    rows_changed = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(model, parent)
        self.rows = Rows()
        self._before = Rows()  # without the newest, which grows and shrinks with Shift
        self._newest: list[tuple[int, int]] = []
        self._command = Flag.NoUpdate

    def select(  # type: ignore[override]  # one function for the two of Qt
        self, what: QModelIndex | QItemSelection, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        if command == Flag.NoUpdate:
            return
        if command & Flag.Clear:
            self._before, self._newest = Rows(), []
        if not command & Flag.Current:
            self._before, self._newest = self._joined(), []
        if command & (Flag.Select | Flag.Deselect | Flag.Toggle):
            self._newest, self._command = _ranges(what), command
        self._tell(self._joined())

    def put(self, rows: Rows) -> None:
        """Select these rows and no others."""
        self._before, self._newest = rows.copy(), []
        self._tell(rows.copy())

    def reset(self) -> None:
        self.rows, self._before, self._newest = Rows(), Rows(), []
        super().reset()

    def clear(self) -> None:
        self.put(Rows())
        self.clearCurrentIndex()

    def _joined(self) -> Rows:
        rows = self._before.copy()
        for top, bottom in self._newest:
            if self._command & Flag.Toggle:
                rows.toggle(top, bottom)
            elif self._command & Flag.Deselect:
                rows.remove(top, bottom)
            else:
                rows.add(top, bottom)
        return rows

    def _tell(self, rows: Rows) -> None:
        """Take other rows, and let Qt and everybody else know."""
        if rows == self.rows:
            return
        self.rows = rows
        model, told = self.model(), QItemSelection()
        last = model.columnCount() - 1
        for top, bottom in rows if rows.ranges <= TOLD else ():
            told.select(model.index(top, 0), model.index(bottom, last))
        super().select(told, Flag.ClearAndSelect)
        self.rows_changed.emit()


def _ranges(what: QModelIndex | QItemSelection) -> list[tuple[int, int]]:
    """Return the rows that Qt wants to be selected."""
    if isinstance(what, QItemSelection):
        ranges = ((r.top(), r.bottom()) for r in what.toList())
        return list(dict.fromkeys((top, bottom) for top, bottom in ranges if 0 <= top <= bottom))
    return [(what.row(), what.row())] if what.isValid() else []
