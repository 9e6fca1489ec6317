"""Explaining a number: the attacks that make it up, their counts, the figures behind these, their sources.

A panel under the list and the form; it is filled while one opens branch after branch.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
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

from app.session import Session
from app.shell.elided import ElidedLabel
from app.shell.i18n import tr
from app.tasks import Progress
from db.adoption import NUMBERS, adopted_figure, source_name
from db.counting import number
from db.model import phrases
from db.model.entities import ATTACK
from db.model.fields import Choice, Record
from db.model.parts import TALLY
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE, FIGURE_STATUS, MEASURE
from db.storage import explain, query
from db.storage.casebook import Casebook
from db.storage.explain import Explanation

PAGE = 200  # attacks that are shown at once; scrolling brings more
NODE = Qt.ItemDataRole.UserRole
DOT = " · "
GROUPS = ("civilian_status", "sex", "age_group", "population_group")

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Node:
    """What a row stands for: the record that Enter opens, and the attack in which it lies."""

    entity: str
    id: str
    attack: str
    n: int = 0  # row number of the attack
    below: str = ""  # the kind of rows that are read when it is opened


class ExplainModel(QStandardItemModel):
    """The rows of an explanation, read when their branch is opened."""

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(0, 3, parent)
        self._casebook = casebook
        self._explanation: Explanation | None = None
        self._trees: dict[str, Tree | None] = {}
        self._filled: set[str] = set()

    def show(self, explanation: Explanation) -> None:
        """Show another explanation."""
        self._explanation = explanation
        self._trees.clear()
        self._filled.clear()
        self.removeRows(0, self.rowCount())
        self.setHorizontalHeaderLabels([tr("What it is made of"), tr("Number"), tr("Why")])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.setHeaderData(1, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        self.fetchMore(QModelIndex())

    def node(self, index: Index) -> Node | None:
        """Return what a row stands for."""
        found = index.sibling(index.row(), 0).data(NODE)
        return found if isinstance(found, Node) else None

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 — as Qt declares it
        node = self.node(parent) if parent.isValid() else None
        return bool(node and node.below) or super().hasChildren(parent)

    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent) if parent.isValid() else None
        if node:
            return bool(node.below) and self._key(node) not in self._filled
        return self._explanation is not None and self.rowCount() < len(self._explanation.shares)

    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent) if parent.isValid() else None
        if node is None:
            self._fetch_attacks()
        elif self._key(node) not in self._filled:
            self._filled.add(self._key(node))
            item = self.itemFromIndex(parent.sibling(parent.row(), 0))
            for row in self._rows_below(node):
                item.appendRow(row)

    def _key(self, node: Node) -> str:
        return f"{node.entity}:{node.id}:{node.below}"

    def _fetch_attacks(self) -> None:
        if self._explanation is None:
            return
        shares = self._explanation.shares[self.rowCount() : self.rowCount() + PAGE]
        found = query.page(self._casebook.db, "attack", [share.n for share in shares], ())
        titles = self._casebook.titles("attack", (str(row["id"]) for row in found.values()), tr)
        for share in shares:
            row = found.get(share.n, {})
            id = str(row.get("id") or "")
            when = ATTACK.field["date_edtf"].display(row.get("date_edtf"), tr)
            node = Node("attack", id, id, share.n, "tally")
            self.appendRow(_items(node, titles.get(id, "?"), share.total.display() or "—", when))

    def _rows_below(self, node: Node) -> Iterable[list[QStandardItem]]:
        tree = self._tree(node.attack)
        if tree is None or self._explanation is None:
            return ()
        if node.below == "tally":
            told = self._explanation
            counts = explain.counts(self._casebook.db, told.measure, told.part, node.n)
            return [_count(tree, count) for count in counts]
        if node.below == "figure":
            meant = adopted_figure(tree, tree.tallies[node.id])
            figures = tree.of("figure", "tally_id", node.id)
            return [_figure(tree, figure, figure["id"] == meant) for figure in figures]
        return [_source(tree, figure) for figure in tree.parts["figure"] if figure["id"] == node.id]

    def _tree(self, attack: str) -> Tree | None:
        if attack not in self._trees:
            self._trees[attack] = self._casebook.tree(attack)
        return self._trees[attack]


def _items(node: Node, what: str, number: str, why: str) -> list[QStandardItem]:
    items = [QStandardItem(what), QStandardItem(number), QStandardItem(why)]
    items[0].setData(node, NODE)
    items[1].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for item in items:
        item.setEditable(False)
        item.setToolTip(item.text())
    items[0].setData(DOT.join(filter(None, (what, number, why))), Qt.ItemDataRole.AccessibleTextRole)
    return items


def _count(tree: Tree, count: explain.Count) -> list[QStandardItem]:
    row = count.tally
    title = DOT.join(tr(TALLY.field[name].display(row[name])) for name in ("measure", *GROUPS) if row[name])
    why = [tr(ADOPTION_RULE.label(str(row["rule"]))) if row["rule"] else tr("not adopted yet")]
    if count.reports:
        one = tr("1 report") if count.reports == 1 else tr("{n} reports").replace("{n}", str(count.reports))
        why += [one, tr("{n} independent").replace("{n}", str(count.independent))]
    if count.total.documented:
        why.append(tr("{n} named").replace("{n}", str(count.total.documented)))
    figures = tree.of("figure", "tally_id", row["id"])
    node = Node("tally", str(row["id"]), str(tree.attack["id"]), below="figure" if figures else "")
    return _items(node, title, count.total.display() or tr("no number"), DOT.join(why))


def _figure(tree: Tree, figure: Record, adopted: bool) -> list[QStandardItem]:
    low, strict, best, high, approx = (number(figure[name]) for name in NUMBERS)
    span = phrases.display(low, strict or 0, best, high, approx or 0)
    why = tr("adopted") if adopted else ""
    if figure["status"] != "active":
        why = tr(FIGURE_STATUS.label(str(figure["status"]))).lower()
    node = Node("figure", str(figure["id"]), str(tree.attack["id"]), below="source")
    return _items(node, ("✓ " if adopted else "") + f"“{figure['as_reported']}”", span, why)


def _source(tree: Tree, figure: Record) -> list[QStandardItem]:
    source = tree.link(figure["source_id"]) or {}
    why = str(source.get("title") or source.get("public_label") or "")
    node = Node("source", str(figure["source_id"]), str(tree.attack["id"]))
    items = _items(node, source_name(tree, figure["source_id"]), "", why)
    for row in _places(tree, figure):
        items[0].appendRow(row)
    return items


def _places(tree: Tree, figure: Record) -> list[list[QStandardItem]]:
    """Return the rows for where in the source the figure stands, and what the source itself repeats."""
    attack, found = str(tree.attack["id"]), []
    if figure["locator"] or figure["quotation"]:
        words = f"“{figure['quotation']}”".replace("\n", " ") if figure["quotation"] else ""
        where = str(figure["locator"] or words)
        node = Node("figure", str(figure["id"]), attack)
        found.append(_items(node, where, "", words if figure["locator"] else ""))
    repeated = (tree.link(figure["source_id"]) or {}).get("derived_from_id")
    if repeated:
        said = tr("repeats {source}").replace("{source}", source_name(tree, repeated))
        found.append(_items(Node("source", str(repeated), attack), said, "", ""))
    return found


class ExplainPanel(QWidget):
    """The explanation of one number. Enter opens what a row stands for, Esc closes the panel."""

    opened = Signal(str, str)  # entity, id
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: tuple[str, str, Sequence[int] | None] | None = None
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
        self.tree.setAccessibleDescription(tr("Right opens a branch, Enter opens the record, Esc closes."))
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
        self._open.clear()
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._from = focus
        self._ask((measure, part, numbers))

    def _ask(self, asked: tuple[str, str, Sequence[int] | None]) -> None:
        self._asked = asked

        def work(casebook: Casebook, progress: Progress) -> Explanation:
            return explain.explain(casebook.db, *asked, progress.step)

        self._session.worker.ask("explain", work, self._show)

    def _refresh(self) -> None:
        if self.isVisible() and self._asked:
            self._ask(self._asked)

    # Showing

    def _show(self, found: Explanation) -> None:
        had_keyboard, first = self.tree.hasFocus(), not self.isVisible()
        node = self.model.node(self.tree.currentIndex())
        number = found.total.display() if found.shares else ""
        self._title.setText(f"{total_name(found.measure, found.part)} {number}".strip())
        self._said.setText(_sentence(found))
        opened = set(self._open)
        self.model.show(found)
        self._open = opened
        self._dress()
        self.setVisible(True)
        self._restore(node)
        if len(found.shares) == 1 and not self._open:
            self.tree.expand(self.model.index(0, 0))
        if first or had_keyboard or node is None:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

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
        waiting = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        while waiting:
            index = waiting.pop()
            here = self.model.node(index)
            if here and node and (here.entity, here.id) == (node.entity, node.id):
                current = index
            if here and here.id in self._open and here.below:
                self.model.fetchMore(index)
                self.tree.expand(index)
                waiting += [self.model.index(row, 0, index) for row in range(self.model.rowCount(index))]
        self.tree.setCurrentIndex(current)

    def _remember(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node:
            self._open.add(node.id)

    def _forget(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node:
            self._open.discard(node.id)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # the window's Esc is for the list and the form
            elif event.type() == QEvent.Type.KeyPress:
                self.close_panel()
            return True
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() == QEvent.Type.KeyPress:
            self._open_record(self.tree.currentIndex())
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
    attacks = len(found.shares)
    said = tr("in 1 attack") if attacks == 1 else tr("in {n} attacks").replace("{n}", f"{attacks:,}")
    if found.total.high is None:
        said += DOT + tr("at least: not all sources give an upper end")
    return said
