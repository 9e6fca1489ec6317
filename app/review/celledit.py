"""Changing one cell of a list in place: opening its box, saving it as one step, saying what forbids it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.review.cellframe import CellFrame
from app.review.table import RecordTable
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.changes import Change
from db.model.entity import Entity
from db.model.fields import (
    N_,
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    LongText,
    Phrase,
    Record,
    Text,
    Time,
)
from db.model.missing import missing_of, missing_text
from db.model.problem import Problem, Unreadable
from db.model.tree_warnings import OUT
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

SIMPLE = (Text, Country, Integer, Decimal, Date, Time, Flag, Choice, Choices)
NOT_SIMPLE = (LongText, Phrase)
FOLLOWS = N_("“{field}” follows from the rest of the record: Enter opens the record.")
IN_FORM = N_("“{field}” is changed in the form: Enter opens the record.")
READ_ONLY = N_("Nothing can be changed here: this is read only.")
APPROVED = N_("Changed, though {code} is “{status}” already.")
DELETED = N_("The record was deleted meanwhile: nothing was saved.")


# Gives the editor of a field; it may ask for the record as it is, and lives in the widget.
MakeBox = Callable[[Field, Callable[[], Record], QWidget], QWidget]


def why_not(entity: Entity, field: Field) -> str:
    """Return why a field is not changed in its cell, "" where it is."""
    if field.computed or field in entity.derived:
        return FOLLOWS
    simple = isinstance(field, SIMPLE) and not isinstance(field, NOT_SIMPLE)
    return "" if simple else IN_FORM


@dataclass
class OpenCell:
    """The cell that is being changed: where it is, and the record as it was when that began."""

    frame: CellFrame
    number: int
    record: Record
    row: int
    also: Record  # what the box fills in other fields
    held: bool = False  # the keyboard may leave it unsaved: the casebook is being left


HalfTyped = dict[str, Any]  # what JSON can hold: a cell and what was typed into it; also as it can be told


class CellEditing(QObject):
    """Opens the cells of a table, saves what is typed and says why it cannot be saved."""

    said = Signal(str)
    done = Signal(str)  # what is to be known of what was saved, which can be undone
    turned = Signal()  # a box was opened, closed, or typed into

    def __init__(self, session: Session, entity: Entity, table: RecordTable, parent: QObject) -> None:
        super().__init__(parent)
        self.make_box: MakeBox | None = None
        self._session = session
        self._entity = entity
        self._table = table
        self._open: OpenCell | None = None
        table.scrolled.connect(self._place)
        table.header.sectionResized.connect(self._place)
        table.header.sectionMoved.connect(self._place)
        table.records.settled.connect(self._find_again)

    @property
    def frame(self) -> CellFrame | None:
        """The box that is open."""
        return self._open.frame if self._open else None

    def begin(self, keys: bool = True) -> None:
        """Open the current cell, or say why it cannot be changed; with `keys` the keyboard goes there."""
        index = self._table.currentIndex()
        if not self.keep():
            return
        if not index.isValid():
            self.said.emit(tr("The list is empty: there is no cell to change."))
            return
        field = self._table.records.columns[index.column()]
        id = self._table.records.id_at(index.row())
        record = self._session.casebook.get(self._entity.name, id) if id else None
        reason = READ_ONLY if self._session.read_only else why_not(self._entity, field)
        if record is None or record["deleted_at"]:
            reason = DELETED
        if reason or record is None or self.make_box is None:
            self.said.emit(tr(reason).replace("{field}", tr(field.label)))
            return
        self._table.scrollTo(index)
        make = self.make_box
        frame = CellFrame(field, lambda over: make(field, self._record, over), self._table.viewport())
        self._open = OpenCell(frame, self._table.records.numbers[index.row()], record, index.row(), {})
        frame.box.set_value(record[field.name])
        frame.box.set_missing(missing_of(record).get(field.name))
        frame.typed = lambda: [left["typed"]] if (left := self.half_typed()) else []
        frame.kept.connect(self.keep)
        frame.left.connect(self.leave)
        frame.box.left.connect(self._on_left)
        for name, slot in (("fills", self._fill), ("said", self.said.emit), ("edited", self._edited)):
            if hasattr(frame.box, name):
                getattr(frame.box, name).connect(slot)
        self._place()
        frame.show()
        frame.raise_()
        if keys:
            frame.begin()
        self.turned.emit()

    def leave(self) -> None:
        """Close the box and forget what was typed into it."""
        if self._open:
            frame, self._open = self._open.frame, None
            back = frame.has_focus
            frame.hide()
            frame.deleteLater()
            if back:
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit()

    def keep(self, rows: int = 0, columns: int = 0) -> bool:
        """Save what stands in the box and go on by some rows or columns; return False where it stays open."""
        if self._open is None:
            return True
        try:
            change = self._change(self._open)
        except Unreadable as error:
            self._refuse(error.problem.text(tr))
            return False
        if change is not None and not self._save(self._open, change):
            return False
        number, row, column = self._open.number, self._open.row, self._table.currentIndex().column()
        self.leave()
        self._go_on(number, row, column, rows, columns)
        return True

    # Leaving the casebook, and coming back

    def hold(self) -> None:
        """Save nothing by itself any more: the casebook is left, and what is typed is kept beside it."""
        if self._open:
            self._open.held = True

    def half_typed(self) -> HalfTyped | None:
        """Return the open cell and what was typed into it; None where nothing was."""
        cell = self._open
        if cell is None or not self._is_typed(cell):
            return None
        box, name, code = cell.frame.box, tr(cell.frame.field.label), str(cell.record.get("code") or "")
        return {
            "id": cell.record["id"],
            "field": cell.frame.field.name,
            "text": box.text(),
            "missing": box.missing(),
            "also": cell.also,
            "keys": cell.frame.has_focus,
            "typed": [" – ".join(filter(None, (tr(self._entity.label), code, name))), self._words(cell)],
        }

    def resume(self, left: HalfTyped) -> bool:
        """Open the cell again with what was typed into it; return False where it is not listed any more."""
        number = (self._session.casebook.get(self._entity.name, str(left["id"])) or {}).get("n")
        row = self._table.records.row_of(int(number or 0))
        names = [field.name for field in self._table.records.columns]
        if row < 0 or left["field"] not in names:
            return False
        self._table.go_to(row, names.index(left["field"]))
        self.begin(keys=bool(left["keys"]))
        if self._open is None or self._open.record["id"] != left["id"]:
            return False
        self._open.also |= left["also"]
        self._open.frame.put_back(str(left["text"]), left["missing"])
        self._check(self._open)
        self.turned.emit()
        return True

    def _words(self, cell: OpenCell) -> str:
        """Return what is typed as people read it."""
        try:
            return cell.frame.field.display(cell.frame.box.value(), tr)
        except Unreadable:
            return cell.frame.text

    def _is_typed(self, cell: OpenCell) -> bool:
        try:
            return self._change(cell) is not None
        except Unreadable:
            return True

    def _check(self, cell: OpenCell) -> bool:
        """Say under the box why its text cannot be read; return False where it cannot."""
        try:
            self._change(cell)
        except Unreadable as error:
            cell.frame.refuse(error.problem.text(tr))
            self._place()
            return False
        return True

    # Saving

    def _record(self) -> Record:
        """Return the record as it stands in the box."""
        return {**self._open.record, **self._open.also} if self._open else {}

    def _change(self, cell: OpenCell) -> Change | None:
        """Return what was changed. Raise Unreadable."""
        name, box = cell.frame.field.name, cell.frame.box
        missing = missing_of(cell.record)
        reason, value = box.missing(), box.value()
        missing.pop(name, None)
        if reason:
            missing[name] = reason
        values: Record = {**cell.also, name: value}
        if missing != missing_of(cell.record):
            values["missing"] = missing_text(missing)
        return Change.edit(self._entity.name, cell.record, values)

    def _save(self, cell: OpenCell, change: Change) -> bool:
        now = self._session.casebook.get(self._entity.name, change.id)
        if now is None or now["deleted_at"]:
            self._refuse(tr(DELETED))
            return False
        try:
            text = tr("Change {what}").replace("{what}", tr(self._entity.label).lower())
            self._session.do(text, [change], self)
        except Trouble as trouble:
            self._refuse(trouble.text(tr) + self._said_now(cell, now))
            cell.record = now  # whoever keeps it once more has seen what stands there now
            return False
        self._look(now, cell.frame.field)
        if now.get("workflow") in OUT and "workflow" not in change.after:
            self._say_approved(now)
        return True

    def _say_approved(self, record: Record) -> None:
        """Say that what was approved is not what stands there now."""
        status = self._entity.field["workflow"].display(record["workflow"], tr)
        said = tr(APPROVED).replace("{code}", str(record["code"] or record["title"] or ""))
        self.done.emit(said.replace("{status}", status))

    def _said_now(self, cell: OpenCell, now: Record) -> str:
        """Return what stands in the cell now, where somebody else has changed it meanwhile."""
        field = cell.frame.field
        if now[field.name] == cell.record[field.name]:
            return ""
        stands = field.display(now[field.name], tr) or tr("(empty)")
        return "\n" + tr("Now it says: {text}").replace("{text}", stands)

    def _look(self, record: Record, field: Field) -> None:
        """Say what is to be checked in what was saved."""
        entity, id = self._entity.name, str(record["id"])

        def find(casebook: Casebook, progress: Progress) -> list[Problem]:
            return [p for p in casebook.problems(entity, id) if p.record_id == id and p.field == field.name]

        def tell(problems: list[Problem]) -> None:
            if problems:  # Enter has gone on to another record
                self.done.emit(
                    " – ".join(filter(None, (str(record.get("code") or ""), problems[0].text(tr))))
                )

        self._session.worker.ask(f"cell:{entity}", find, tell, reads=True)

    def _refuse(self, sentence: str) -> None:
        if self._open:
            self._open.frame.refuse(sentence)
            self._place()
            self._open.frame.begin()

    def _go_on(self, number: int, row: int, column: int, rows: int, columns: int) -> None:
        """Go to the cell beside the one that was changed, wherever its record stands."""
        numbers, table = self._table.records.numbers, self._table
        if not (0 <= row < len(numbers) and numbers[row] == number):
            row = table.records.row_of(number)
        if rows and 0 <= row + rows < len(numbers):
            table.go_to(row + rows)
        if columns:
            table.step_column(columns)

    # What the box does

    def _fill(self, values: Record) -> None:
        if self._open:
            self._open.also |= values

    def give_reason(self, reason: str) -> None:
        """Let the reason why there is no value take the place of what stands in the box."""
        if self._open:
            self._open.frame.box.set_value(None)
            self._open.frame.box.set_missing(reason)
            self._edited()

    def _edited(self) -> None:
        if self._open:
            self._open.frame.refuse("")
            self._place()
            self.turned.emit()

    def _on_left(self) -> None:
        """Keep what was typed when the keyboard goes elsewhere in the window."""
        cell = self._open
        if cell and not cell.held and self._table.window().isActiveWindow() and self._check(cell):
            self.keep()

    # Where it lies

    def _place(self) -> None:
        if self._open:
            cell = self._table.visualRect(
                self._table.records.index(self._open.row, self._column(self._open.frame.field))
            )
            self._open.frame.place(cell, self._table.viewport().rect())

    def _column(self, field: Field) -> int:
        columns = self._table.records.columns
        return columns.index(field) if field in columns else 0

    def _find_again(self) -> None:
        """Go where the record stands in another list; one that is not listed any more stays open."""
        if self._open:
            row = self._table.records.row_of(self._open.number)
            self._open.row = row if row >= 0 else min(self._open.row, len(self._table.records.numbers) - 1)
            self._place()
