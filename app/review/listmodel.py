"""A list of records: their row numbers, found by the worker, and the few rows that are painted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.review.celltexts import CellTexts, stand_ins
from app.review.columns import is_number
from app.review.seenrows import SeenRows, block
from app.review.selection import Rows, found_again, positions
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress, Task
from db.model import covering
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Field, Link, Record
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.query import no_step

FEW = 1000  # selected rows that are found again at once; more are found in the background
Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, str]  # its row, and the name of its field
NOWHERE = QModelIndex()
DISPLAY, ALIGN, ID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.UserRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Marked:
    """What is to be found again in another list: some records by number, and the selected rows of a list."""

    numbers: frozenset[int] = frozenset()
    before: array[int] = field(default_factory=lambda: array("q"))
    selected: Rows = field(default_factory=Rows)

    def selects_as(self, other: Marked) -> bool:
        return self.before is other.before and self.selected == other.selected


@dataclass(frozen=True)
class Every:
    """All records in the order that was looked at last, as of some state of them: what is searched for then
    need not be sorted again."""

    numbers: array[int]
    state: int
    sort: str
    descending: bool

    @property
    def count(self) -> int:
        return len(self.numbers)

    def holds(self, state: int, sort: str, descending: bool) -> bool:
        return (self.state, self.sort, self.descending) == (state, sort, descending)


Read = dict[int, Record | None]  # by row


class Answer(NamedTuple):
    """What the worker found: the numbers in order, how many records there are, where the marked ones stand,
    and the rows that will be looked at first."""

    numbers: array[int]
    total: int
    marked: Marked
    rows: dict[int, int]
    selected: Rows
    read: Read


class ListModel(QAbstractTableModel):
    """The records of one entity that hold some words, in the order of a column.

    `settled` is emitted when all numbers are there; before that the first page may be shown already.
    """

    settled = Signal()
    looking = Signal(int, int)  # records that are looked at one by one: so many of so many

    def __init__(
        self, session: Session, entity: str, columns: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.entity = ENTITIES[entity]
        self.columns: tuple[Field, ...] = ()
        self._coverable = False  # something in these columns
        self.numbers: array[int] = array("q")
        self.total: int | None = None  # None until the worker has counted
        self.words = ""
        self.sort_name = ""
        self.descending = True
        self.marked: Callable[[], Marked] = Marked  # gives what is looked for beforehand
        self.looked_at: Callable[[], Cell | None] = lambda: None  # gives the cell in which the keyboard is
        self._session = session
        self._seen = SeenRows(self._read)
        self._answer: Answer | None = None  # None while only the first page is there
        self._words = CellTexts()
        self._gone: set[str] = set()  # ids of records that were deleted since the numbers were read
        self._asked = 0  # which of the orders and searches is wanted
        self._version = 0  # of the rows: those of an earlier one are not shown
        self._state = 0  # of the records: which there are, and in what order, may have changed with it
        self._every: Every | None = None
        self._finding: Task | None = None  # what the worker was asked for last
        self.set_columns(columns)

    # What is asked for

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these columns, left to right."""
        self.beginResetModel()
        self.columns = tuple(self.entity.field[name] for name in names)
        self._coverable = can_be_covered(self.columns)
        self._seen.clear()
        self._version += 1
        self.endResetModel()

    def order(self, name: str, descending: bool) -> None:
        """Sort by a column, or newest first without a name."""
        self.sort_name, self.descending = name, descending
        self._ask_afresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        name = self.columns[column].name if 0 <= column < len(self.columns) else ""
        self.order(name, not name or order == Qt.SortOrder.DescendingOrder)

    def search(self, words: str) -> None:
        """List only records that hold all these words."""
        self.words = words
        self._ask_afresh()

    def reload(self) -> None:
        """Read everything again: the rows on screen at once, the numbers as soon as the worker has them."""
        self._state += 1
        self.forget_rows()
        if self.total is None and not self.numbers:
            self._ask_afresh()
        else:
            self._ask()

    def follow(self, changes: Sequence[Change]) -> None:
        """Show no more what these changes deleted, and the others as they are now."""
        name = self.entity.name
        for change in [c for c in changes if "deleted_at" in c.after and c.entity == name]:  # of very many
            (self._gone.add if change.after["deleted_at"] else self._gone.discard)(change.id)
        self._state += 1
        self.forget_rows()

    def forget_rows(self) -> None:
        """Read rows again when they are painted next."""
        self._seen.clear()
        self._version += 1
        if self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, len(self.columns) - 1))

    def _ask_afresh(self) -> None:
        """Ask for the first page, where an index gives it, and then for the rest."""
        self.total = None
        self._asked += 1
        entity, words, sort, descending = self.entity.name, self.words, self.sort_name, self.descending
        asked, version, columns = self._asked, self._version, self.columns

        def begin(casebook: Casebook, progress: Progress) -> tuple[array[int], Read]:
            first = query.first_numbers(casebook.db, entity, sort, descending, text=words)
            return first, rows_around(casebook.db, entity, first, [0], columns)

        def show(found: tuple[array[int], Read]) -> None:
            if found[0] and self.total is None and asked == self._asked:
                self._show(found[0], None)
                self._keep(found[1], version)

        self._session.worker.ask(f"first:{entity}", begin, show, reads=True)
        self._ask()

    def _ask(self) -> None:
        entity, words, sort, descending = self.entity.name, self.words, self.sort_name, self.descending
        marked, version, state, columns = self.marked(), self._version, self._state, self.columns
        every = self._every if self._every and self._every.holds(state, sort, descending) else None
        count = self._every.count if self._every and self._every.state == state else None

        def find(casebook: Casebook, progress: Progress) -> Answer:
            ordered = every.numbers if every else None
            found = query.numbers(casebook.db, entity, words, sort, descending, progress.step, ordered)
            if not words.strip():
                total = len(found)
            else:
                total = query.count(casebook.db, entity) if count is None else count
            rows = positions(found, set(marked.numbers), progress.step)
            selected = found_again(marked.before, marked.selected, found, progress.step)
            looked_at = [0, *(row for row in rows.values() if row >= 0)]
            read = rows_around(casebook.db, entity, found, looked_at, columns)
            return Answer(found, total, marked, rows, selected, read)

        def take(answer: Answer) -> None:
            self._take(answer, version, state)

        self._finding = self._session.worker.ask(f"list:{entity}", find, take, told=self._tell, reads=True)

    def give_up(self) -> None:
        """Look no further; what is asked for next is looked for anew."""
        if self._finding is not None and self.total is None:
            self._finding.cancel()

    def _tell(self, done: int, total: int) -> None:
        if total and self.total is None:
            self.looking.emit(done, total)

    def _take(self, answer: Answer, version: int, state: int) -> None:
        now = self.marked()
        if now.selected.count > FEW and not now.selects_as(answer.marked):
            self._ask()  # much was selected meanwhile: where it stands is to be found first
            return
        if answer.numbers == self.numbers:
            answer = answer._replace(numbers=self.numbers)  # not kept twice: a million take 8 MB
        self.total = answer.total
        if not self.words.strip():
            self._every = Every(answer.numbers, state, self.sort_name, self.descending)
        self._gone.clear()
        self._show(answer.numbers, answer)
        self._keep(answer.read, version)
        self.settled.emit()

    def _keep(self, read: Read, version: int) -> None:
        """Keep rows that the worker has read, unless something has changed since."""
        if version == self._version:
            self._seen.keep(read)

    def _show(self, numbers: array[int], answer: Answer | None) -> None:
        """Put other numbers in the place of the present ones, disturbing the view as little as possible."""
        shown = len(self.numbers)
        if numbers is self.numbers or numbers == self.numbers:
            self._answer = answer
            return
        if shown and numbers[:shown] == self.numbers:
            self.beginInsertRows(QModelIndex(), shown, len(numbers) - 1)
            self.numbers, self._answer = numbers, answer
            self.endInsertRows()
            return
        self.beginResetModel()
        self.numbers, self._answer = numbers, answer
        self._seen.clear()
        self.endResetModel()

    # Where records stand

    def rows_of(self, marked: Marked) -> dict[int, int]:
        """Return the rows of marked records by number; those that are not listed are left out."""
        known = self._answer.rows if self._answer else {}
        if not marked.numbers <= known.keys():
            known = positions(self.numbers, set(marked.numbers), no_step)
        return {n: known[n] for n in marked.numbers if known[n] >= 0}

    def selected_of(self, marked: Marked) -> Rows:
        """Return the rows in which the selected records stand now; none while only the first of many are
        known."""
        if marked.before is self.numbers:
            return marked.selected.copy()
        if self._answer and marked.selects_as(self._answer.marked):
            return self._answer.selected.copy()
        return (
            Rows()
            if marked.selected.count > FEW
            else found_again(marked.before, marked.selected, self.numbers)
        )

    def row_of(self, number: int) -> int:
        """Return the row of a record by its number, -1 where it is not listed."""
        return positions(self.numbers, {number}, no_step)[number]

    def id_at(self, row: int) -> str:
        """Return the id of the record in a row, "" where it was deleted a moment ago."""
        record = self.record(row)
        return str(record["id"]) if record else ""

    def record(self, row: int) -> Record | None:
        """Return the record in a row, None where it was deleted a moment ago."""
        return self._seen.row(row, len(self.numbers)).record

    def need(self, first: int, last: int) -> None:
        """Have the rows from `first` to `last` ready to be painted, by one read."""
        self._seen.need(first, last, len(self.numbers))

    def _read(self, rows: range) -> list[Record | None]:
        some = self.numbers[rows.start : rows.stop]
        read = rows_to_show(self._session.casebook.db, self.entity.name, some, self.columns)
        found = [read.get(n) for n in some]
        return [record if record and record["id"] not in self._gone else None for record in found]

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == DISPLAY:
            return self.text(index.row(), self.columns[index.column()]) if index.isValid() else None
        if role == ALIGN:
            return RIGHT if index.isValid() and is_number(self.columns[index.column()]) else LEFT
        if role == ID and index.isValid():
            return self.id_at(index.row())
        return None

    def text(self, row: int, column: Field) -> str:
        """Return what a cell shows."""
        return self.texts(row, (column,))[0]

    def texts(self, row: int, columns: Sequence[Field]) -> list[str]:
        """Return what some cells of a row show: dots instead of what is covered in the form, too, unless the
        keyboard is in that very cell."""
        found = self._texts(row, columns)
        if self._coverable:
            record, at = self.record(row) or {}, self.looked_at()
            secret = covering.is_secret(record)
            for n, column in enumerate(columns):
                if (
                    covering.is_hidden(column, secret)
                    and record.get(column.name)
                    and at != (row, column.name)
                ):
                    found[n] = covering.DOTS
        return found

    def _texts(self, row: int, columns: Sequence[Field]) -> list[str]:
        seen = self._seen.row(row, len(self.numbers))
        record, known = seen.record, seen.texts
        if record is None:
            return [""] * len(columns)
        found: list[str] = []
        for column in columns:
            text = known.get(column.name)
            if text is None:
                text = self._words.text_or_stand_in(self.entity, column, record)
                known[column.name] = text
            found.append(text)
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == DISPLAY:
            return tr(column.label)
        if role == TOOL_TIP:
            return tr(column.help.definition)
        if role == ALIGN:
            return RIGHT if is_number(column) else LEFT
        return None


def rows_to_show(
    db: Database, entity: str, some: Sequence[int], columns: Sequence[Field]
) -> dict[int, Record]:
    """Return rows by number, with what these columns show."""
    links = [column.name for column in columns if isinstance(column, Link)]
    level = ENTITIES[entity].field.get(covering.LEVEL) if can_be_covered(columns) else None
    wanted = [*columns, *(other for column in columns for other in stand_ins(ENTITIES[entity], column))]
    read = tuple(dict.fromkeys(wanted if level is None else [*wanted, level]))
    return query.page(db, entity, some, links, tr, read, covering.discreet)


def can_be_covered(columns: Sequence[Field]) -> bool:
    """Say whether something in these columns is covered in some record."""
    return any(covering.is_hidden(column, secret=True) for column in columns)


def rows_around(
    db: Database, entity: str, numbers: array[int], some: Iterable[int], columns: Sequence[Field]
) -> Read:
    """Read the rows that stand around some rows of a list."""
    wanted = {row: numbers[row] for at in some for row in block(at, len(numbers))}
    read = rows_to_show(db, entity, list(dict.fromkeys(wanted.values())), columns)
    return {row: read.get(n) for row, n in wanted.items()}
