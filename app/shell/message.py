"""Messages inside the window: a sentence at the bottom, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.shell.i18n import tr

SHOWN = 9000  # milliseconds that a message without a button stays


class MessageBar(QWidget):
    """Shows one message at a time; a newer one takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setProperty("quiet", True)
        self._button.clicked.connect(self._act)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(tr("Close this message"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 10, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(close)
        self._do: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when nothing is."""
        return self._text.text() if self.isVisible() else ""

    def say(self, sentence: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a sentence, with a button when there is something to do about it."""
        self._text.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._do = do
        self.setVisible(bool(sentence))
        self._timer.stop()
        if not button:
            self._timer.start()

    def pass_by(self) -> None:
        """Put a message away that was about what was shown before; one with something to do stays."""
        if not self._do:
            self.hide()

    def withdraw(self, *buttons: str) -> None:
        """Put a message away that offers what cannot be done any more."""
        if self._button.text() in buttons:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._do:
            self._do()
