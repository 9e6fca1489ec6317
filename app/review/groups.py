"""Subtotals beside a list: its records by type, month, party or area. Enter filters the list to a row."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QWidget

from app.batches import stepping
from app.review.bulkform import ChoiceList
from app.review.groupmodel import GroupModel
from app.review.listpage import ListPage
from app.review.table import show_whole_rows
from app.session import Session
from app.shell import clipboard
from app.shell.beside import SidePanel
from app.shell.i18n import counted, numerals, tr
from app.tasks import Cancelled, Progress
from db.model.changes import Change
from db.model.filters import Term, parse, spell
from db.model.problem import Unreadable
from db.storage.casebook import Casebook
from db.storage.explain import Sum
from db.storage.groups import Grouping, grouping, members, ways
from db.storage.trouble import Trouble

AT_ONCE = 300  # milliseconds below which nothing is said of work
LOOKED_AT = 200  # rows by which columns are measured
MOST = 42  # percent of the width that the first column may take while others are out of sight
LEAST = 12  # letters that it shows


class GroupTable(QTableView):
    """The rows; Space sorts by the current column."""

    def __init__(self, model: GroupModel, panel: GroupsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setModel(model)
        self.setAccessibleName(tr("Subtotals"))
        self.setAccessibleDescription(
            tr(
                "Enter filters the list to a row, and explains a number; Left and Right choose it. "
                "Esc goes back, Space sorts by the column, Ctrl+C copies."
            )
        )
        show_whole_rows(self, QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setResizeContentsPrecision(LOOKED_AT)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """Give the columns their sizes: the first one what room is left."""
        header = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        room = self.viewport().width()
        if header.count():
            widest = max(room * MOST // 100, self.fontMetrics().averageCharWidth() * LEAST)
            header.resizeSection(0, min(header.sectionSize(0), widest))
            header.resizeSection(0, header.sectionSize(0) + max(room - header.length(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        if not self._panel.model.measure(index.column()):
            self._panel.enter(index.row())

    def _clicked(self, index: QModelIndex) -> None:
        self._panel.explain(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        explained = self._panel.can_explain(self.indexAt(event.position().toPoint()))
        hand = Qt.CursorShape.PointingHandCursor if explained else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._panel.explain(self.currentIndex()):
                self._panel.enter(self.currentIndex().row())
        elif plain and event.key() == Qt.Key.Key_Space:
            self._sort(max(self.currentIndex().column(), 0))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._panel.copy()
        else:
            super().keyPressEvent(event)

    def _sort(self, column: int) -> None:
        """Sort by a column: numbers from the largest, then the other way, then as it was."""
        header = self.horizontalHeader()
        first = Qt.SortOrder.DescendingOrder if column else Qt.SortOrder.AscendingOrder
        other = Qt.SortOrder.AscendingOrder if column else Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() != column:
            header.setSortIndicator(column, first)
        elif header.sortIndicatorOrder() == first:
            header.setSortIndicator(column, other)
        else:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


class GroupsPanel(SidePanel):
    """What is listed by the values of a field. While the list is filtered to a row, the rows stay."""

    explain_wanted = Signal(object)  # Asked

    def __init__(self, session: Session, page: ListPage, parent: QWidget | None = None) -> None:
        super().__init__(tr("Subtotals"), parent)
        self._session = session
        self._page = page
        self._ways = ways(page.entity.name)
        self._base = ""  # what the list was filtered by when the rows were counted
        self._counted: array[int] = array("q")  # the records in the rows
        self._done = self._total = 0
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(AT_ONCE)
        self._slow.timeout.connect(self._say_counting)
        self._inside: str | None = None  # what it is filtered by while it shows one row
        self.choice = ChoiceList(tr("Group by"), self)
        for way in self._ways:
            self.choice.addItem(way.label(tr), way.name)
        self.model = GroupModel(self)
        self.table = GroupTable(self.model, self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("role", "quiet")
        self._note.setContentsMargins(18, 6, 18, 10)
        label = QLabel(tr("Group by"), self)
        label.setBuddy(self.choice)
        top = QHBoxLayout()
        top.setContentsMargins(18, 2, 18, 10)
        top.setSpacing(8)
        top.addWidget(label)
        top.addWidget(self.choice, 1)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._note)
        self.setFocusProxy(self.table)
        self.choice.currentIndexChanged.connect(self._count_again)
        page.settled.connect(self._follow)
        session.changed.connect(self._records_changed)

    @property
    def note(self) -> str:
        return self._note.text()

    def begin(self) -> None:
        """Count what is listed and put the keyboard into the rows."""
        self._inside = None
        self.refresh()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Counting

    def refresh(self) -> None:
        """Count what is listed now."""
        self._base = self._page.model.words
        self._count(self._page.model.numbers[:])

    def _count_again(self) -> None:
        if self._inside is not None:
            self.step_back()  # the list is counted when it is whole again
        else:
            self.refresh()

    def _count(self, numbers: array[int]) -> None:
        way = self._ways[max(self.choice.currentIndex(), 0)]

        def count(casebook: Casebook, progress: Progress) -> Grouping:
            return grouping(casebook.db, way, numbers, tr, stepping(progress, len(numbers)))

        self._counted, self._total = numbers, len(numbers)
        self._slow.start()
        key = f"groups:{self._page.entity.name}"
        self._session.worker.ask(key, count, self._show, self._failed, self._tell, reads=True)

    def _tell(self, done: int, total: int) -> None:
        self._done = done
        if not self._slow.isActive():
            self._say_counting()

    def _say_counting(self) -> None:
        text = tr("Counting: {n} of {total}…").replace("{n}", numerals(self._done))
        self._say(text.replace("{total}", numerals(self._total)))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        if isinstance(error, Trouble):
            self._say(error.text(tr))
        elif not isinstance(error, Cancelled):
            self._session.worker.failed.emit(error)

    def _show(self, found: Grouping) -> None:
        self._slow.stop()
        key = self.model.key(self.table.currentIndex().row())
        self.model.show(found)
        self.table.setCurrentIndex(self.model.index(self.model.row_of(key), 0))
        text = ""
        if found.shared:
            one = tr("* {n} record stands in several rows: counted in each of them, and once in the sum.")
            many = tr("* {n} records stand in several rows: counted in each of them, and once in the sum.")
            text = counted(found.shared, one, many)
        self._say(text)

    def _follow(self) -> None:
        """Count again when the list has changed, unless it shows one of the rows."""
        if not self.isVisible() or self._page.model.words == self._inside:
            return
        self._inside = None
        self.said.setText("")
        self.refresh()

    def _records_changed(self, changes: list[Change], maker: object) -> None:
        if self._inside is not None and self.isVisible():
            self.said.setText(tr("Records were changed meanwhile: Esc counts again."))

    # What people do

    def enter(self, row: int) -> None:
        """Filter the list to a row; the row of the sum shows all again."""
        group = self.model.group(row)
        if group is None:
            if self._inside is not None:
                self.step_back()
            return
        if group.term is None:
            self.said.setText(tr("No filter can ask for this row."))
            return
        self._inside = self._filtered(group.term)
        self.said.setText(tr("The list shows {row}. Esc shows all again.").replace("{row}", group.label))
        self._page.search(self._inside)

    def can_explain(self, index: QModelIndex) -> bool:
        """Say whether a cell holds a total."""
        return bool(self.model.measure(index.column()) and index.data())

    def explain(self, index: QModelIndex) -> bool:
        """Ask what the total in a cell is made of; return False where there is none."""
        if not self.can_explain(index):
            return bool(self.model.measure(index.column()))
        measure, group = self.model.measure(index.column()), self.model.group(index.row())
        if group is None:
            self.explain_wanted.emit(Sum(measure, "", self._counted))
            return True
        way, numbers, key = self._ways[max(self.choice.currentIndex(), 0)], self._counted, group.key

        def find(casebook: Casebook, progress: Progress) -> array[int]:
            return members(casebook.db, way, numbers, key, progress.step)

        self._session.worker.ask(
            "members", find, lambda found: self.explain_wanted.emit(Sum(measure, "", found)), reads=True
        )
        return True

    def _filtered(self, term: Term) -> str:
        """Return what the list was filtered by, with one more term in the place of those of its field."""
        entity = self._page.entity.name
        try:
            asked = parse(entity, self._base, tr)
        except Unreadable:
            return spell(parse(entity, term.spell()))
        return spell(asked.without_facet(term.name).and_(term))

    def step_back(self) -> None:
        """Show the whole list again; once it does, close the panel."""
        if self._inside is None:
            self.close_panel()
            return
        self._inside = None
        self.said.setText("")
        self._page.search(self._base)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def inside(self) -> bool:
        """True while the list shows one row."""
        return self._inside is not None

    def close_panel(self) -> None:
        self._inside = None
        super().close_panel()

    def copy(self) -> None:
        """Copy all rows and the sum for a spreadsheet."""
        clipboard.put(self.model.as_text(), False)
        self.said.setText(counted(self.model.rowCount(), tr("Copied {n} row."), tr("Copied {n} rows.")))
