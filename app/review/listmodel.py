"""A list of records: their row numbers, found by the worker, and the few pages of rows that are painted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.review.celltexts import CellTexts
from app.review.columns import is_number
from app.review.selection import Rows, found_again
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Field, Link, Record
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.query import Step, no_step

PAGE = 32  # rows read at once
PAGES = 32  # pages kept
FEW = 1000  # selected rows that are found again at once; more are found in the background
Index = QModelIndex | QPersistentModelIndex
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


Pages = dict[int, list[Record | None]]


@dataclass(frozen=True)
class Answer:
    """What the worker found: the numbers in order, how many records there are, where the marked ones stand,
    and the pages that will be looked at first."""

    numbers: array[int]
    total: int
    marked: Marked
    rows: dict[int, int]
    selected: Rows
    pages: Pages


@dataclass
class Page:
    """Rows that were read, and the texts of the cells that were shown."""

    records: list[Record | None]
    texts: dict[int, dict[str, str]] = field(default_factory=dict[int, dict[str, str]])


class ListModel(QAbstractTableModel):
    """The records of one entity that hold some words, in the order of a column.

    `settled` is emitted when all numbers are there; before that the first page may be shown already.
    """

    settled = Signal()

    def __init__(
        self, session: Session, entity: str, columns: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.entity = ENTITIES[entity]
        self.columns: tuple[Field, ...] = ()
        self.numbers: array[int] = array("q")
        self.total: int | None = None  # None until the worker has counted
        self.words = ""
        self.sort_name = ""
        self.descending = True
        self.marked: Callable[[], Marked] = Marked  # gives what is looked for beforehand
        self._session = session
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._answer: Answer | None = None  # None while only the first page is there
        self._words = CellTexts()
        self._gone: set[str] = set()  # ids of records that were deleted since the numbers were read
        self._asked = 0  # which of the orders and searches is wanted
        self._version = 0  # of the rows: those of an earlier one are not shown
        self.set_columns(columns)

    # What is asked for

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these columns, left to right."""
        self.beginResetModel()
        self.columns = tuple(self.entity.field[name] for name in names)
        self._pages.clear()
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
        self.forget_rows()

    def forget_rows(self) -> None:
        """Read rows again when they are painted next."""
        self._pages.clear()
        self._version += 1
        if self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, len(self.columns) - 1))

    def _ask_afresh(self) -> None:
        """Ask for the first page, where an index gives it, and then for the rest."""
        self.total = None
        self._asked += 1
        entity, words, sort, descending = self.entity.name, self.words, self.sort_name, self.descending
        asked, version, columns = self._asked, self._version, self.columns

        def begin(casebook: Casebook, progress: Progress) -> tuple[array[int], Pages]:
            first = query.first_numbers(casebook.db, entity, sort, descending, text=words)
            return first, pages_of(casebook.db, entity, first, [0], columns)

        def show(found: tuple[array[int], Pages]) -> None:
            if found[0] and self.total is None and asked == self._asked:
                self._show(found[0], None)
                self._keep(found[1], version)

        self._session.worker.ask(f"first:{entity}", begin, show)
        self._ask()

    def _ask(self) -> None:
        entity, words, sort, descending = self.entity.name, self.words, self.sort_name, self.descending
        marked, version, columns = self.marked(), self._version, self.columns

        def find(casebook: Casebook, progress: Progress) -> Answer:
            found = query.numbers(casebook.db, entity, words, sort, descending, progress.step)
            total = query.count(casebook.db, entity) if words.strip() else len(found)
            rows = positions(found, set(marked.numbers), progress.step)
            selected = found_again(marked.before, marked.selected, found, progress.step)
            seen = dict.fromkeys([0, *(row // PAGE for row in rows.values() if row >= 0)])
            pages = pages_of(casebook.db, entity, found, list(seen), columns)
            return Answer(found, total, marked, rows, selected, pages)

        def take(answer: Answer) -> None:
            self._take(answer, version)

        self._session.worker.ask(f"list:{entity}", find, take)

    def _take(self, answer: Answer, version: int) -> None:
        now = self.marked()
        if now.selected.count > FEW and not now.selects_as(answer.marked):
            self._ask()  # much was selected meanwhile: where it stands is to be found first
            return
        self.total = answer.total
        self._gone.clear()
        self._show(answer.numbers, answer)
        self._keep(answer.pages, version)
        self.settled.emit()

    def _keep(self, pages: Pages, version: int) -> None:
        """Keep rows that the worker has read, unless something has changed since."""
        for at, records in pages.items() if version == self._version else ():
            self._pages.setdefault(at, Page(records))

    def _show(self, numbers: array[int], answer: Answer | None) -> None:
        """Put other numbers in the place of the present ones, disturbing the view as little as possible."""
        shown = len(self.numbers)
        if numbers == self.numbers:
            self._answer = answer
            return
        if shown and numbers[:shown] == self.numbers:
            self._pages.pop((shown - 1) // PAGE, None)  # the last page may not have been full
            self.beginInsertRows(QModelIndex(), shown, len(numbers) - 1)
            self.numbers, self._answer = numbers, answer
            self.endInsertRows()
            return
        self.beginResetModel()
        self.numbers, self._answer = numbers, answer
        self._pages.clear()
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
        try:
            return self.numbers.index(number)
        except ValueError:
            return -1

    def id_at(self, row: int) -> str:
        """Return the id of the record in a row, "" where it was deleted a moment ago."""
        record = self.record(row)
        return str(record["id"]) if record else ""

    def record(self, row: int) -> Record | None:
        """Return the record in a row, None where it was deleted a moment ago."""
        return self._page(row).records[row % PAGE]

    def _page(self, row: int) -> Page:
        at = row // PAGE
        page = self._pages.get(at)
        if page is None:
            db = self._session.casebook.db
            read = pages_of(db, self.entity.name, self.numbers, [at], self.columns)[at]
            here = [record if record and record["id"] not in self._gone else None for record in read]
            page = self._pages[at] = Page(here)
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(at)
        return page

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
        """Return what some cells of a row show."""
        page, at = self._page(row), row % PAGE
        record, known = page.records[at], page.texts.setdefault(at, {})
        if record is None:
            return [""] * len(columns)
        for column in columns:
            if column.name not in known:
                known[column.name] = self._words.text(column, record)
        return [known[column.name] for column in columns]

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
    return query.page(db, entity, some, links, tr, columns)


def pages_of(
    db: Database, entity: str, numbers: array[int], pages: Sequence[int], columns: Sequence[Field]
) -> Pages:
    """Read some pages of a list."""
    found: Pages = {}
    for at in pages:
        some = numbers[at * PAGE : (at + 1) * PAGE]
        rows = rows_to_show(db, entity, some, columns)
        found[at] = [rows.get(n) for n in some]
    return found


def positions(numbers: array[int], wanted: set[int], step: Step) -> dict[int, int]:
    """Return the row of each wanted number, -1 where it is not listed."""
    found = dict.fromkeys(wanted, -1)
    for start in range(0, len(numbers) if wanted else 0, query.PIECE):
        piece = numbers[start : start + query.PIECE]
        if not wanted.isdisjoint(piece):
            found.update((n, start + at) for at, n in enumerate(piece) if n in wanted)
        step(start)
    return found
