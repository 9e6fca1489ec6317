"""Several lines of text in a box that grows with them."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.entry.editor import GIVES_BACK, GOES_ON, Editor
from app.shell.windowkeys import is_windows
from db.model.fields import Field

LEAST_LINES, MOST_LINES = 3, 10
_ENDLESS = re.compile(r"\S{2000}")  # a picture as text: Qt looks for the end of such a word in each line


class TextArea(QPlainTextEdit):
    """A text box that grows with its text, and that Tab leaves."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        lines = min(max(math.ceil(self.document().size().height()), LEAST_LINES), MOST_LINES)
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * math.ceil(self.document().documentMargin())
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def plain(self) -> str:
        """Return the text exactly; Qt's own `toPlainText` turns no-break spaces into common ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Put a text in; who types just there goes on where the cursor is."""
        at = 0
        if self.hasFocus() and self.plain().strip() == text.strip():
            at = self.textCursor().position()
            text = self.plain() if self.property(GOES_ON) else text
        self._wrap(text)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._wrap(source.text() + self.plain())
        super().insertFromMimeData(source)

    def _wrap(self, text: str) -> None:
        wrap = QTextOption.WrapMode
        at = wrap.WrapAnywhere if _ENDLESS.search(text) else wrap.WrapAtWordBoundaryOrAnywhere
        if at != self.wordWrapMode():
            self.setWordWrapMode(at)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_windows(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in GIVES_BACK:
            self.left.emit()


class LongTextEditor(Editor):
    """Several lines of text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._area = TextArea(self)
        self._quiet = False
        self._area.textChanged.connect(self._changed)
        self._area.left.connect(self.left)
        self._hold(self._area)

    def text(self) -> str:
        return self._area.plain()

    def _put(self, text: str) -> None:
        self._quiet = True
        self._area.show_text(text)
        self._quiet = False

    def _write_reason(self, reason: str) -> None:
        self._area.setPlaceholderText(reason)

    def _changed(self) -> None:
        if not self._quiet:
            self._touch()
