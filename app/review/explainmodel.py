"""The rows of an explanation: attacks, their counts, the figures behind these, their sources; or the lines of
a balance. They are read while one opens branch after branch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.shell.i18n import numerals, tr
from db.adoption import NUMBERS, adopted_figure, named_persons, reports_words, source_name
from db.counting import number
from db.model import phrases
from db.model.entities import ATTACK
from db.model.fields import Record
from db.model.parts import TALLY
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE, FIGURE_STATUS
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
    line: str = ""  # of a balance

    @property
    def place(self) -> str:
        """What tells the row from all others, also when it is read anew."""
        return f"{self.entity}:{self.id}:{self.below}:{self.line}"


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
        self._begin(explanation)
        self.fetchMore(QModelIndex())

    def show_rows(self, tree: Tree, rows: Iterable[list[QStandardItem]]) -> None:
        """Show rows that are made already; they are of one attack."""
        self._begin(None)
        self._trees[str(tree.attack["id"])] = tree
        for row in rows:
            self.appendRow(row)

    def _begin(self, explanation: Explanation | None) -> None:
        self._explanation = explanation
        self._trees.clear()
        self._filled.clear()
        self.removeRows(0, self.rowCount())
        self.setHorizontalHeaderLabels([tr("What it is made of"), tr("Number"), tr("Why")])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.setHeaderData(1, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)

    def below(self, parent: QModelIndex) -> list[QModelIndex]:
        """Return the rows of a branch, read where they were not yet."""
        if parent.isValid() and self.canFetchMore(parent):
            self.fetchMore(parent)
        return [self.index(row, 0, parent) for row in range(self.rowCount(parent))]

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
            return bool(node.below) and node.place not in self._filled
        return self._explanation is not None and self.rowCount() < len(self._explanation.shares)

    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent) if parent.isValid() else None
        if node is None:
            self._fetch_attacks()
        elif node.place not in self._filled:
            self._filled.add(node.place)
            item = self.itemFromIndex(parent.sibling(parent.row(), 0))
            for row in self._rows_below(node):
                item.appendRow(row)

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
            self.appendRow(items_of(node, titles.get(id, "?"), numerals(share.total.display()) or "—", when))

    def _rows_below(self, node: Node) -> Iterable[list[QStandardItem]]:
        tree, told = self._tree(node.attack), self._explanation
        if tree is None:
            return ()
        if node.below == "tally" and told:
            counts = explain.counts(self._casebook.db, told.measure, told.part, node.n)
            return [_count(tree, count) for count in counts]
        if node.below == "figure":
            meant = adopted_figure(tree, tree.tallies[node.id])
            figures = tree.of("figure", "tally_id", node.id)
            return [_figure(tree, figure, figure["id"] == meant) for figure in figures]
        return [source_row(tree, figure) for figure in tree.parts["figure"] if figure["id"] == node.id]

    def _tree(self, attack: str) -> Tree | None:
        if attack not in self._trees:
            self._trees[attack] = self._casebook.tree(attack)
        return self._trees[attack]


def items_of(node: Node, what: str, number: str, why: str) -> list[QStandardItem]:
    """Return a line of the tree: what it is, its number, and why this number."""
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
    why += reports_words(count.reports, count.independent, tr)
    why += named_persons(tree, row, tr)
    figures = tree.of("figure", "tally_id", row["id"])
    node = Node("tally", str(row["id"]), str(tree.attack["id"]), below="figure" if figures else "")
    return items_of(node, title, numerals(count.total.display()) or tr("no number"), DOT.join(why))


def _figure(tree: Tree, figure: Record, adopted: bool) -> list[QStandardItem]:
    low, strict, best, high, approx = (number(figure[name]) for name in NUMBERS)
    span = numerals(phrases.display(low, strict or 0, best, high, approx or 0))
    why = tr("adopted") if adopted else ""
    if figure["status"] != "active":
        why = tr(FIGURE_STATUS.label(str(figure["status"]))).lower()
    node = Node("figure", str(figure["id"]), str(tree.attack["id"]), below="source")
    return items_of(node, ("✓ " if adopted else "") + f"“{figure['as_reported']}”", span, why)


def source_row(tree: Tree, figure: Record) -> list[QStandardItem]:
    """Return the line of the source of a figure, with where it says so below."""
    source = tree.link(figure["source_id"]) or {}
    why = str(source.get("title") or source.get("public_label") or "")
    node = Node("source", str(figure["source_id"]), str(tree.attack["id"]))
    items = items_of(node, source_name(tree, figure["source_id"]), "", why)
    for row in _places(tree, figure):
        items[0].appendRow(row)
    return items


def _places(tree: Tree, figure: Record) -> list[list[QStandardItem]]:
    """Return the rows for where in the source the figure stands, and what the source itself repeats."""
    attack, found = str(tree.attack["id"]), []
    if figure.get("locator") or figure.get("quotation"):  # an event in captivity has neither
        words = f"“{figure['quotation']}”".replace("\n", " ") if figure["quotation"] else ""
        where = str(figure["locator"] or words)
        node = Node("figure", str(figure["id"]), attack)
        found.append(items_of(node, where, "", words if figure["locator"] else ""))
    repeated = (tree.link(figure["source_id"]) or {}).get("derived_from_id")
    if repeated:
        said = tr("repeats {source}").replace("{source}", source_name(tree, repeated))
        found.append(items_of(Node("source", str(repeated), attack), said, "", ""))
    return found
