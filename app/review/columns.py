"""The columns of a list: which ones, how wide, in which order; and the menu in which they are chosen."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.shell.i18n import tr
from db.model.entity import Entity
from db.model.fields import (
    N_,
    Choice,
    Choices,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    LongText,
    Text,
    Toll,
)
from db.storage import query

FIRST = {  # the columns that stand first, left to right
    "attack": (
        "date_edtf", "title", "killed", "workflow", "abducted", "places", "perpetrators", "attack_type",
        "code",
    ),
    "victim": ("name", "sex", "birth_edtf", "occupation", "consent", "code"),
    "abduction": ("taken_edtf", "attack_id", "current_status", "tally_id", "harm_id", "captor_actor_id"),
    "source": ("title", "publisher", "date_edtf", "source_kind", "reliability", "public_label"),
    "place": ("name", "adm2_name", "adm1_name", "place_type", "alt_names"),
    "actor": ("name", "acronym", "actor_type"),
}  # fmt: skip
# What is sorted by at first; others: newest first.
SORT = {"attack": ("date_edtf", True), "place": ("name", False), "actor": ("name", False)}
WIDE = {  # the column that takes what room is left
    "attack": "title", "victim": "name", "abduction": "attack_id", "source": "title", "place": "name",
    "actor": "name",
}  # fmt: skip
LINES = {1: N_("Rows of one line"), 2: N_("Rows of two lines"), 3: N_("Rows of three lines")}
LETTERS = (  # the width of a kind of field, in letters
    (Toll, 10), (Integer, 9), (Decimal, 11), (Date, 16), (Flag, 6), (Choice, 17), (Choices, 22), (Link, 26),
    (LongText, 40), (Text, 20),
)  # fmt: skip
NARROW = {
    "code": 15,
    "country": 10,
    "language": 12,
    "acronym": 12,
    "sex": 9,
    "workflow": 13,
    "places": 19,
    "perpetrators": 14,
}


@dataclass
class Layout:
    """How a list was left: its columns left to right, chosen widths in pixels, and what it is sorted by."""

    columns: list[str]
    widths: dict[str, int] = field(default_factory=dict[str, int])
    sort: str = ""
    descending: bool = True
    lines: int = 1  # of text in a row

    @staticmethod
    def usual(entity: Entity) -> Layout:
        """Return the layout of a list that nobody has changed yet."""
        listed = [f.name for f in query.columns(entity) if f.listed]
        first = [name for name in FIRST.get(entity.name, ()) if name in listed]
        sort, descending = SORT.get(entity.name, ("", True))
        return Layout(first + [name for name in listed if name not in first], {}, sort, descending)

    @staticmethod
    def read(entity: Entity, stored: dict[str, Any]) -> Layout:
        """Return a layout from settings, where anything may stand: what is not understood is as usual."""
        made = Layout.usual(entity)
        names = [f.name for f in query.columns(entity)]
        columns, widths = stored.get("columns"), stored.get("widths")
        if isinstance(columns, list):
            made.columns = [n for n in dict.fromkeys(map(str, columns)) if n in names] or made.columns
        if isinstance(widths, dict):
            known = {str(n): w for n, w in widths.items() if isinstance(w, int) and 20 <= w <= 4000}
            made.widths = {n: w for n, w in known.items() if n in names}
        if stored.get("sort") in (*names, ""):
            made.sort = str(stored["sort"])
            made.descending = bool(stored.get("descending"))
        if stored.get("lines") in tuple(LINES):
            made.lines = int(stored["lines"])
        return made

    def stored(self) -> dict[str, Any]:
        """Return what the settings keep."""
        return asdict(self)


def letters(column: Field) -> int:
    """Return how many letters a column shows unless the user makes it wider or narrower."""
    if column.name in NARROW:
        return NARROW[column.name]
    usual = next((wide for kind, wide in LETTERS if isinstance(column, kind)), 16)
    return max(usual, min(len(tr(column.label)) + 3, usual + 6))


def is_number(column: Field) -> bool:
    """Say whether a column is written flush right."""
    return isinstance(column, Toll | Integer | Decimal)


class ColumnsMenu(QMenu):
    """What a list is sorted by, and which columns it has; it stays open while columns are ticked."""

    sorted_by = Signal(str, bool)
    ticked = Signal(str, bool)
    usual_wanted = Signal()
    lines_wanted = Signal(int)

    def __init__(self, entity: Entity, layout: Layout, parent: QWidget) -> None:
        super().__init__(tr("Columns"), parent)
        self.heights = QActionGroup(self)
        fields = sorted(query.columns(entity), key=lambda f: tr(f.label).casefold())
        self._add_order(fields, layout)
        self._add_heights(layout)
        self.addSeparator()
        for column in fields:
            action = self.addAction(tr(column.label).replace("&", "&&"))
            action.setData(column.name)
            action.setCheckable(True)
            action.setChecked(column.name in layout.columns)
            action.toggled.connect(self._tick)
        self.addSeparator()
        self.addAction(tr("Usual columns")).triggered.connect(self.usual_wanted)

    def _add_heights(self, layout: Layout) -> None:
        menu, heights = self.addMenu(tr("Height of rows")), self.heights
        for lines, label in LINES.items():
            action = menu.addAction(tr(label))
            action.setData(lines)
            action.setCheckable(True)
            action.setChecked(lines == layout.lines)
            heights.addAction(action)
        heights.triggered.connect(self._choose_lines)

    def _add_order(self, fields: list[Field], layout: Layout) -> None:
        menu = self.addMenu(tr("Sort by"))
        self._names, self._ways = QActionGroup(self), QActionGroup(self)
        for name, label in [("", tr("Newest first")), *((f.name, tr(f.label)) for f in fields)]:
            action = menu.addAction(label.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == layout.sort)
            self._names.addAction(action)
        menu.addSeparator()
        ways = {False: tr("Upwards: A to Z, 1 to 9"), True: tr("Downwards: Z to A, 9 to 1")}
        for descending, label in ways.items():
            action = menu.addAction(label)
            action.setData(descending)
            action.setCheckable(True)
            action.setChecked(descending == layout.descending)
            self._ways.addAction(action)
        self._names.triggered.connect(self._order)
        self._ways.triggered.connect(self._order)

    def _order(self) -> None:
        name, way = self._names.checkedAction(), self._ways.checkedAction()
        self.sorted_by.emit(str(name.data()), bool(way.data()) if way else True)

    def _choose_lines(self, action: QAction) -> None:
        self.lines_wanted.emit(int(action.data()))

    def _tick(self, on: bool) -> None:
        action = self.sender()
        self.ticked.emit(str(action.data()), on)  # type: ignore[union-attr]  # only actions are connected

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and action and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)
