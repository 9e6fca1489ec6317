"""Staying where one is while a list changes: selection and place are told by record, not by row."""

from __future__ import annotations

from dataclasses import dataclass

from app.review.listmodel import ListModel
from app.review.table import RecordTable


@dataclass
class Held:
    """What was selected, current and on top before the list changed; 0 for none."""

    selected: set[int]
    whole: bool
    current: int
    top: int

    @property
    def numbers(self) -> set[int]:
        return (self.selected | {self.current, self.top}) - {0}


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

    def place(self) -> None:
        """Go back to the place, as far as its records are listed."""
        held = self._held
        if held is None or not self._model.numbers:
            return
        rows = self._model.rows_of(held.numbers)
        self.placing = True
        self._table.setAutoScroll(False)
        if held.current in rows:
            self._table.go_to(rows[held.current], select=False)
        if held.whole:
            self._table.selectAll()
        else:
            self._table.select_rows([rows[n] for n in held.selected if n in rows])
        if self.to_top or held.top in rows:
            self._table.verticalScrollBar().setValue(0 if self.to_top else rows[held.top])
        self._table.setAutoScroll(True)
        self.placing = False

    def _marked(self) -> set[int]:
        return (self._held or self._look()).numbers

    def _look(self) -> Held:
        numbers, table = self._model.numbers, self._table
        row, top = table.currentIndex().row(), table.verticalScrollBar().value()
        whole = table.is_whole() and len(numbers) > 1  # the only record is one, not all
        return Held(
            set() if whole else set(table.selected_numbers()),
            whole,
            numbers[row] if 0 <= row < len(numbers) else 0,
            numbers[top] if 0 < top < len(numbers) else 0,
        )
