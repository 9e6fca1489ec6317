"""Ctrl+K: one box that finds records of every kind and commands of every menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.shell.i18n import tr
from db.model.entities import PAGES
from db.storage.casebook import Casebook


@dataclass(frozen=True)
class Hit:
    """Something that was found, and what choosing it does."""

    text: str
    do: Callable[[], None]


class QuickOpen(QDialog):
    """Finds while one types; Enter takes the chosen line, Esc closes."""

    def __init__(
        self,
        casebook: Casebook,
        actions: list[QAction],
        open_record: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Search everything, all commands"))
        self._window = parent.window()
        self._casebook = casebook
        self._actions = actions
        self._open_record = open_record
        self._hits: list[Hit] = []
        self._box = QLineEdit(self)
        self._box.setAccessibleName(tr("Search everything, all commands"))
        self._box.setPlaceholderText(tr("A name, a place, a code, a command …"))
        self._box.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.addWidget(self._box)
        layout.addWidget(self._list)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(80)
        self._waiting.timeout.connect(self.search)
        self._box.textChanged.connect(self._waiting.start)
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.resize(620, 420)
        self.search()

    def search(self) -> None:
        """Show what matches the words in the box."""
        words = self._box.text()
        found = [
            Hit(action.text().replace("&", ""), action.trigger)
            for action in self._actions
            if action.isEnabled() and words.casefold() in action.text().replace("&", "").casefold()
        ]
        records: list[Hit] = []
        if words.strip():
            for entity in PAGES:
                for id, title, detail in self._casebook.suggest(entity.name, words, 6):
                    text = f"{tr(entity.label)}:  {title}" + (f"   —   {detail}" if detail else "")
                    records.append(Hit(text, lambda name=entity.name, id=id: self._open_record(name, id)))
        self._hits = (records + found)[:60]
        self._list.clear()
        for hit in self._hits:
            QListWidgetItem(hit.text, self._list)
        self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._waiting.isActive():
                    self._waiting.stop()
                    self.search()
                if self._box.text().strip():  # an empty box has chosen nothing
                    self._take()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self.accept()
            self._window.activateWindow()  # not every desktop gives the keyboard back by itself
            hit.do()
