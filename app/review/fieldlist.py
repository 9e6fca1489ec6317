"""Choosing the field to filter by: typing finds it by its name or label, Enter takes it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.model.facets import Facet, facets, key

SHOWN = 60  # letters of what is not found
FACET = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def names_of(facet: Facet) -> list[str]:
    """Return by what a field is found: its names, and its labels in English and the own language."""
    return [facet.name, facet.label, tr(facet.label), *facet.also, *map(tr, facet.also)]


def matches(words: str, *names: str) -> bool:
    """Say whether each word begins a word of one of the names, accents and capitals ignored."""
    known = [key(part) for name in names for part in name.replace("_", " ").split()]
    return all(any(part.startswith(key(word)) for part in known) for word in words.split())


def nearness(words: str, facet: Facet) -> tuple[int, int]:
    """Return what to sort by: first the field that the words name in full, then those of which a name begins
    with them, the shortest name first, then the others."""
    typed = key(words)
    begun = [len(name) for name in map(key, names_of(facet)) if typed and name.startswith(typed)]
    if not begun:
        return 2, 0
    return (0 if min(begun) == len(typed) else 1), min(begun)


class FieldList(QWidget):
    """A box and everything that the records of an entity can be filtered by."""

    chosen = Signal(object)  # Facet

    def __init__(self, entity: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._facets = [facet for facet in facets(entity) if facet.name != "id"]
        self._used: Collection[str] = ()
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Which field?"))
        self.box.setAccessibleName(tr("Field to filter by"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._find)
        self.box.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Field to filter by"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        self._none = QLabel(self)
        self._none.setWordWrap(True)
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setProperty("role", "quiet")
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.hide()
        column.addWidget(self._none, 1)
        self.setFocusProxy(self.box)

    def offer(self, used: Collection[str]) -> None:
        """Show all fields, those that are filtered by already in bold."""
        self._used = used
        self.box.clear()
        self._find()

    def _find(self) -> None:
        words = self.box.text()
        self.list.clear()
        found = [f for f in self._facets if matches(words, *names_of(f))]
        for facet in sorted(found, key=lambda facet: nearness(words, facet)):
            of_part = f" — {tr(ENTITIES[facet.of].label)}" if facet.of and facet.coded else ""
            item = QListWidgetItem(tr(facet.label) + of_part, self.list)
            item.setData(FACET, facet)
            if facet.name in self._used:
                font = QFont(self.font())
                font.setBold(True)
                item.setFont(font)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(tr("No field is called “{words}”.").replace("{words}", words[:SHOWN]))

    def _take(self, item: QListWidgetItem | None = None) -> None:
        item = item or self.list.currentItem()
        if item is not None:
            facet: Facet = item.data(FACET)
            self.chosen.emit(facet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step:
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)
