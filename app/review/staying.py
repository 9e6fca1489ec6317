"""Staying where one is while a list changes: selection and place are told by record, not by row."""

from __future__ import annotations

from typing import NamedTuple

from app.review.listmodel import ListModel, Marked
from app.review.selection import Rows
from app.review.table import RecordTable


class Held(NamedTuple):
    """What was selected, current and on top before the list changed; 0 for no record, -1 for no row."""

    marked: Marked
    current: int
    row: int  # of the current record
    top: int
    whole: bool = False  # everything that will be listed is wanted


class Staying:
    """Holds the place in a table over one or several changes of its list."""

    def __init__(self, model: ListModel, table: RecordTable) -> None:
        self._model = model
        self._table = table
        self._held: Held | None = None
        self.to_top = False  # another order or search begins at the top
        self.placing = False  # the selection changes because of us, not of the user
        model.marked = self._marked
        model.modelAboutToBeReset.connect(self.hold)
        model.modelReset.connect(self.place)

    def hold(self) -> None:
        """Remember the place, unless one is held already."""
        if self._held is None:
            self._held = self._look()

    def release(self) -> None:
        """Forget the place: the list is complete, or the user has gone somewhere else."""
        self._held = None

    def want_all(self) -> None:
        """Select everything as soon as all of it is known."""
        held = self._held or self._look()
        self._held = Held(Marked(held.marked.numbers), held.current, held.row, held.top, whole=True)

    def place(self) -> None:
        """Go back to the place, as far as its records are listed."""
        held = self._held
        if held is None or not self._model.numbers:
            return
        rows = self._model.rows_of(held.marked)
        selected = self._model.selected_of(held.marked)
        self.placing = True
        self._table.setAutoScroll(False)
        if held.whole:
            selected = Rows([(0, len(self._model.numbers) - 1)])
        if held.current in rows:
            self._table.go_to(rows[held.current], select=False)
        elif held.current and self._model.total is not None and not self.to_top:
            self._go_beside(held, selected)
        self._table.selection.put(selected)
        moved = held.marked.before is not self._model.numbers
        if self.to_top or (moved and held.top in rows):
            self._table.verticalScrollBar().setValue(0 if self.to_top else rows[held.top])
        self._table.setAutoScroll(True)
        self.placing = False

    def _go_beside(self, held: Held, selected: Rows) -> None:
        """Go to what stands where the current record stood; it is selected where nothing else is."""
        row = min(held.row, len(self._model.numbers) - 1)
        self._table.go_to(row, select=False)
        if not selected.ranges and held.marked.selected.ranges:
            selected.add(row, row)

    def _marked(self) -> Marked:
        return (self._held or self._look()).marked

    def _look(self) -> Held:
        numbers, table = self._model.numbers, self._table
        row, top = table.currentIndex().row(), table.verticalScrollBar().value()
        current = numbers[row] if 0 <= row < len(numbers) else 0
        above = numbers[top] if 0 < top < len(numbers) else 0
        some = frozenset({current, above} - {0})
        return Held(Marked(some, numbers, table.selection.rows.copy()), current, row, above)
