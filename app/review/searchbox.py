"""The search box of a list: what is typed is searched for as soon as the fingers rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.shell.halftyped import DRAFTED
from app.shell.windowkeys import is_windows

if TYPE_CHECKING:
    from app.review.completions import Completion, Completions

REST = 120  # milliseconds without a key
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """`searched` carries the words; Escape clears them, Down and Enter lead into the list.

    `confirmed` says that a term is complete: after Enter, a space, or a completion that was taken.
    """

    searched = Signal(str)
    confirmed = Signal()
    left = Signal()
    cleared = Signal()  # Escape, with nothing in the box

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(DRAFTED, True)  # the page keeps what is sought
        self.setClearButtonEnabled(True)
        self.wrong = False  # what stands in it cannot be read: Enter does not leave it
        self.clears_more = False  # Escape has something to clear beside the box
        self.source: Callable[[str, int], Sequence[Completion]] = lambda text, at: ()
        self._sent = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._send)
        self.textChanged.connect(self._typed)
        self.textEdited.connect(self._edited)

    @cached_property
    def completions(self) -> Completions:
        """The list of what may be meant, made when something is typed."""
        from app.review.completions import Completions  # here: the first rows need not wait for it

        made = Completions(self)
        made.source = self.source
        made.taken.connect(self._take)
        return made

    @property
    def _has_completions(self) -> bool:
        return "completions" in vars(self)

    def search(self, words: str) -> None:
        """Search for words at once."""
        self.setText(words)
        self._send()

    def show_words(self, words: str) -> None:
        """Put words into the box that are searched for already."""
        self._rest.stop()
        self._sent = words
        self.setText(words)
        self._rest.stop()

    def _typed(self, text: str) -> None:
        if text:
            self._rest.start()
        else:
            self._send()

    @property
    def letters_before(self) -> int:
        """Before which letter the cursor stands. Qt counts letters beyond U+FFFF, such as 😀, as two."""
        units = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return len(units.decode("utf-16-le", "surrogatepass"))

    def _put_cursor(self, at: int) -> None:
        self.setCursorPosition(len(self.text()[:at].encode("utf-16-le", "surrogatepass")) // 2)

    def _edited(self, text: str) -> None:
        at = self.letters_before
        if at and at == len(text) and text[at - 1].isspace():
            self._send()
            self.confirmed.emit()
            if self._has_completions:
                self.completions.hide()
        else:
            self.completions.offer(text, at)

    def _take(self, start: int, end: int, text: str) -> None:
        """Put a completion in the place of what was typed."""
        whole = self.text()
        self.setText(whole[:start] + text + whole[end:])
        self._put_cursor(start + len(text))
        if text.endswith(":"):
            self.completions.offer(self.text(), self.letters_before)
        else:
            self._send()
            self.confirmed.emit()

    def _send(self) -> None:
        self._rest.stop()
        if self.text() != self._sent:
            self._sent = self.text()
            self.searched.emit(self._sent)

    def event(self, event: QEvent) -> bool:
        if is_windows(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claims(event) or super().event(event)
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        """Keep Escape for clearing the words; only then may it leave the page."""
        if event.key() == Qt.Key.Key_Escape and (self.text() or self.clears_more or self._completes):
            event.accept()
            return True
        return False

    @property
    def _completes(self) -> bool:
        return self._has_completions and self.completions.isVisible()

    def focusNextPrevChild(self, next: bool) -> bool:
        if next and self._completes:
            self.completions.take()
            return True
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._has_completions:
            self.completions.hide()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._completes and self.completions.on_key(key):
            return
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape and self.clears_more:
            self.cleared.emit()
        elif key in ENTER:
            self._send()
            self.confirmed.emit()
            if not self.wrong:
                self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self._send()
            self.left.emit()
        else:
            super().keyPressEvent(event)
