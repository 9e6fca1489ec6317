"""The search box of a list: what is typed is searched for as soon as the fingers rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

REST = 120  # milliseconds without a key


class SearchBox(QLineEdit):
    """`searched` carries the words; Escape clears them, Down and Enter lead into the list."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._sent = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._send)
        self.textChanged.connect(self._typed)

    def search(self, words: str) -> None:
        """Search for words at once."""
        self.setText(words)
        self._send()

    def _typed(self, text: str) -> None:
        if text:
            self._rest.start()
        else:
            self._send()

    def _send(self) -> None:
        self._rest.stop()
        if self.text() != self._sent:
            self._sent = self.text()
            self.searched.emit(self._sent)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claims(event) or super().event(event)
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        """Keep Escape for clearing the words; only then may it leave the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._send()
            self.left.emit()
        else:
            super().keyPressEvent(event)
