"""The strip at the bottom while many records are being changed: what, how much of it, and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from app.batches import Batches
from app.shell.i18n import tr

AT_ONCE = 300  # milliseconds below which nothing is said of work


class BatchStrip(QWidget):
    """Shows how far it is. Until it has ended, the `others` rest, for nothing else can be written."""

    def __init__(
        self,
        batches: Batches,
        others: Sequence[QWidget],
        before: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`before` is called before anything is written: what was typed is to be kept by then."""
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._others = others
        self._before = before
        self._from: QWidget | None = None  # where the keyboard was
        self._doing = ""
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Give up (Esc): nothing is changed"))
        self.cancel_button.clicked.connect(batches.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        row.setSpacing(14)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_ONCE)
        self._waiting.timeout.connect(self._appear)
        batches.begun.connect(self._begin)
        batches.told.connect(self._tell)
        batches.ended.connect(self._end)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    def _begin(self, text: str) -> None:
        self._before()
        self._doing = text
        self._tell(0, 0)
        self._from = QApplication.focusWidget()
        for widget in self._others:
            widget.setEnabled(False)
        self._waiting.start()

    def _appear(self) -> None:
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, done: int, total: int) -> None:
        done = min(done, total) if total else done
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        text = f"{self._doing} — {done * 100 // total} %" if total else self._doing
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def _end(self) -> None:
        self._waiting.stop()
        for widget in self._others:
            widget.setEnabled(True)
        self.hide()
        before, self._from = self._from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.cancel_button.click()
            return True
        return super().event(event)
