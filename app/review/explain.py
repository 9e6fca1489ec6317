"""Explaining a number: a panel under the list and the form with what the number is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.review.explainbalance import Told, balance_rows, sentence_of, tell
from app.review.explainmodel import DOT, GROUPS, ExplainModel, Node
from app.session import Session
from app.shell.elided import ElidedLabel
from app.shell.i18n import counted, numerals, tr
from app.shell.windowkeys import taken
from app.tasks import Progress
from db.model.fields import Choice
from db.model.parts import TALLY
from db.model.vocabularies import MEASURE
from db.storage import explain
from db.storage.casebook import Casebook
from db.storage.explain import Asked, Captives, Explanation, Sum


class ExplainPanel(QWidget):
    """The explanation of one number. Enter opens what a row stands for, Esc closes the panel."""

    opened = Signal(str, str)  # entity, id
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Asked | None = None
        self._begun = False  # the next answer is to a new question
        self._open: set[str] = set()
        self._from: QWidget | None = None  # where the keyboard was before
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._said = ElidedLabel(self)
        self._said.setProperty("role", "quiet")
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setAccessibleName(tr("Close"))
        self._close.clicked.connect(self.close_panel)
        self.model = ExplainModel(session.casebook, self)
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(tr("Explain this number"))
        self.tree.setAccessibleDescription(
            tr("Right opens a branch, Enter or F2 opens the record, Esc closes.")
        )
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.installEventFilter(self)
        self.tree.doubleClicked.connect(self._open_record)
        self.tree.expanded.connect(self._remember)
        self.tree.collapsed.connect(self._forget)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 2)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._said, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        self.setVisible(False)
        session.changed.connect(self._refresh)

    # Asking

    def explain(self, measure: str, part: str, numbers: Sequence[int] | None) -> None:
        """Show what a total is made of, over all attacks or those of some row numbers."""
        self.ask(Sum(measure, part, numbers))

    def ask(self, asked: Asked) -> None:
        """Show what a number is made of, and put the keyboard where it was asked from."""
        self._open.clear()
        self._begun = True
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._from = focus
        self._find(asked)

    def _find(self, asked: Asked) -> None:
        self._asked = asked
        if isinstance(asked, Captives):

            def read(casebook: Casebook, progress: Progress) -> Told | None:
                return tell(casebook, asked.abduction)

            self._session.worker.ask("explain", read, self._show_balance, reads=True)
            return

        def work(casebook: Casebook, progress: Progress) -> Explanation:
            return explain.explain(casebook.db, asked.measure, asked.part, asked.numbers, progress.step)

        self._session.worker.ask("explain", work, self._show_total, reads=True)

    def _refresh(self) -> None:
        if self.isVisible() and self._asked:
            self._find(self._asked)

    # Showing

    def _show_total(self, found: Explanation) -> None:
        number = numerals(found.total.display()) if found.shares else ""
        title = f"{total_name(found.measure, found.part)} {number}".strip()
        self._show(title, _sentence(found), lambda: self.model.show(found))

    def _show_balance(self, told: Told | None) -> None:
        if told is not None:
            rows = balance_rows(told)
            self._show(
                tr("What became of those taken"),
                sentence_of(told),
                lambda: self.model.show_rows(told.tree, rows),
            )

    def _show(self, title: str, said: str, fill: Callable[[], None]) -> None:
        had_keyboard, begun = self.tree.hasFocus(), self._begun
        self._begun = False
        node = None if begun else self.model.node(self.tree.currentIndex())
        self._title.setText(title)
        self._said.setText(said)
        opened = set(self._open)
        fill()
        self._open = opened
        self._dress()
        self.setVisible(True)
        self._restore(node)
        if begun:
            self._begin_at()
        if begun or had_keyboard:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_at(self) -> None:
        """Go to the row from which it was asked; where one attack is all there is, its counts are seen."""
        first = self.model.index(0, 0)
        if isinstance(self._asked, Sum) and self.model.rowCount() == 1:
            self.tree.expand(first)
        for index in (first, *self.model.below(first), *self.model.below(QModelIndex())):
            node = self.model.node(index)
            if node and self._is_asked(node):
                self.tree.setCurrentIndex(index)
                self.tree.expand(index)
                return

    def _is_asked(self, node: Node) -> bool:
        if isinstance(self._asked, Captives):
            return bool(node.line) and node.line == self._asked.line
        return self._asked is not None and node.entity == "tally" and node.id == self._asked.tally

    def _dress(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, self.fontMetrics().horizontalAdvance("0") * 16)

    def _restore(self, node: Node | None) -> None:
        """Open the branches that were open and go to the row that was current, else to the first."""
        current = self.model.index(0, 0)
        waiting = self.model.below(QModelIndex())
        while waiting:
            index = waiting.pop()
            here = self.model.node(index)
            if here and node and here.place == node.place:
                current = index
            if here and here.place in self._open:
                self.tree.expand(index)
                waiting += self.model.below(index)
        self.tree.setCurrentIndex(current)

    def _remember(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node:
            self._open.add(node.place)

    def _forget(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node:
            self._open.discard(node.place)

    # What people do

    def close_panel(self) -> None:
        """Put the panel away; the keyboard goes back to where it was."""
        self._asked = None
        self.setVisible(False)
        before, self._from = self._from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _open_record(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node:
            self.opened.emit(node.entity, node.id)

    def _open_current(self) -> None:
        self._open_record(self.tree.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if taken(event, Qt.Key.Key_Escape, self.close_panel):
            return True
        for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if taken(event, key, self._open_current):
                return True
        return super().eventFilter(watched, event)


def total_name(measure: str, part: str) -> str:
    """Return the words for a measure and the part of it that is counted."""
    words = [tr(MEASURE.label(measure))]
    for code in filter(None, part.split("+")):
        fields = (TALLY.field[name] for name in (*GROUPS, "part_role"))
        lists = [field.vocabulary for field in fields if isinstance(field, Choice)]
        words.append(tr(next((codes.label(code) for codes in lists if code in codes), code)))
    return DOT.join(words)


def _sentence(found: Explanation) -> str:
    if not found.shares:
        return tr("No count enters this total.")
    said = counted(len(found.shares), tr("in {n} attack"), tr("in {n} attacks"))
    if found.total.high is None:
        said += DOT + tr("at least: not all sources give an upper end")
    return said
