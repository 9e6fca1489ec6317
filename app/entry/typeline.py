"""Choosing by typing: a box that suggests what its words may mean, taken with Enter, Tab or a click."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.entry.editor import Line, modifiers
from app.entry.suggestionlist import ROWS, Suggestion, SuggestionList
from db.model.plain import plain

Key = Qt.Key
STEPS: dict[int, int] = {
    Key.Key_Down: 1,
    Key.Key_Up: -1,
    Key.Key_PageDown: ROWS - 1,
    Key.Key_PageUp: 1 - ROWS,
}
MOVED = (QEvent.Type.Move, QEvent.Type.Resize)
GONE = (QEvent.Type.WindowDeactivate, QEvent.Type.Hide, QEvent.Type.Close)


class TypeLine(Line):
    """A one-line box with suggestions. `find` gives them for the words; the owner shows what was taken."""

    taken = Signal(object)  # Suggestion
    pointed = Signal()  # another row is highlighted, or the list is closed

    def __init__(
        self,
        find: Callable[[str], list[Suggestion]],
        parent: QWidget,
        *,
        eager: bool,
        wait: int = 0,
        characters: int = 0,
    ) -> None:
        """`eager` highlights the best of several rows; else people choose. `wait`: ms after the last key."""
        super().__init__(parent, characters)
        self._find = find
        self._eager = eager
        self._list: SuggestionList | None = None
        self._watched: list[QWidget] = []
        self._clear_of: QWidget | None = None
        self._typed = False  # there is a text that nobody has taken a suggestion for
        self.chosen_key = ""  # highlighted when the whole list is opened
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(wait)
        self._waiting.timeout.connect(self._suggest)
        self.textEdited.connect(self._on_typed)

    def show_text(self, text: str, typed: bool = False) -> None:
        """Put a text in; `typed` where nothing has been taken for it yet."""
        self.close_list()
        self._typed = typed
        super().show_text(text)

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def suggestions(self) -> list[Suggestion]:
        """Return the rows that are open."""
        return self._list.rows if self._list and self.is_open else []

    def highlighted(self) -> Suggestion | None:
        """Return the row that Enter would take."""
        return self._list.current if self._list and self.is_open else None

    def open_all(self) -> None:
        """Open the whole list."""
        self._waiting.stop()
        rows = self._find("")
        self._open(rows, next((i for i, row in enumerate(rows) if row.key == self.chosen_key != ""), -1))

    def keep_clear_of(self, widget: QWidget | None) -> None:
        """Do not hide this with the list."""
        self._clear_of = widget
        if self._list:
            self._list.clear_of = widget

    def close_list(self) -> None:
        self._waiting.stop()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        if self._list and self._list.isVisible():
            self._list.hide()
            self.pointed.emit()

    def _on_typed(self) -> None:
        self._typed = bool(self.text().strip())
        if self._typed:
            self._waiting.start()
        else:
            self.close_list()

    def _suggest(self) -> None:
        """Open the list for what is typed."""
        self._waiting.stop()
        rows = self._find(self.text().strip())
        if rows and self.hasFocus():
            self._open(rows, self._best(rows))
        else:
            self.close_list()

    def _best(self, rows: list[Suggestion]) -> int:
        """Return the row to highlight: the sure one, the only one, the best if eager, the new one where it is
        alone."""
        sure = next((i for i, row in enumerate(rows) if row.sure), -1)
        if sure >= 0:
            return sure
        others = [row for row in rows if not row.new]
        alone = len(others) <= 1 and all(row.sure is None for row in others)
        return 0 if rows and (self._eager or alone) else -1

    def _open(self, rows: list[Suggestion], highlighted: int) -> None:
        if not rows:
            return
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.clear_of = self._clear_of
            self._list.picked.connect(self._take)
            self._list.pointed.connect(self.pointed)
        self._list.open(rows, highlighted)
        if not self._watched:
            widget: QWidget | None = self
            while widget is not None:
                self._watched.append(widget)
                widget = None if widget.isWindow() else widget.parentWidget()
            for widget in self._watched:
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list at its box while the form moves; close it when the box goes."""
        if self.is_open and event.type() in GONE:
            self.close_list()
        elif self.is_open and self._list and event.type() in MOVED:
            if self.visibleRegion().isEmpty():
                self.close_list()
            else:
                self._list.place()
        return super().eventFilter(watched, event)

    # Keys

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride and self.is_open
        if overriding and isinstance(event, QKeyEvent) and event.key() == Key.Key_Escape:
            event.accept()  # closes the list first, not the form
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_list_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_list_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), modifiers(event)
        plain = held == Qt.KeyboardModifier.NoModifier
        opens = plain or held == Qt.KeyboardModifier.AltModifier
        if key == Key.Key_Down and opens and not self.is_open:
            if self._typed:
                self._suggest()
            else:
                self.open_all()
            return True
        if not plain or not self.is_open or self._list is None:
            return False
        if key in STEPS:
            self._list.move_by(STEPS[key])
            return True
        if key == Key.Key_Escape:
            self.close_list()
            return True
        return False

    def _enter(self) -> None:
        row = self._settled()
        if row is not None:
            self._take(row)
            if not row.new:
                self.entered.emit()
        elif self._typed and not self._eager and self._find(self.text().strip()):
            self._suggest()  # several: which one is not for us to say
        else:
            self.close_list()
            self.entered.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        row = self._settled()
        if row is not None and not row.new:
            self._take(row)
        self.close_list()
        return super().focusNextPrevChild(next)

    def _settled(self) -> Suggestion | None:
        """Return the row that is to be taken now: the highlighted one, or the only one for what is typed."""
        if self._waiting.isActive():
            self._suggest()
        if self.is_open:
            return self.highlighted()
        rows = [row for row in self._find(self.text().strip()) if not row.new] if self._typed else []
        sure = [row for row in rows if row.sure] or [row for row in rows if len(rows) == 1]
        return sure[0] if sure and sure[0].sure is not False else None

    def _take(self, row: Suggestion) -> None:
        self.close_list()
        self.taken.emit(row)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_list()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_list()
        super().hideEvent(event)


def arrow_button(parent: QWidget, arrow: Qt.ArrowType, says: str) -> QToolButton:
    """Return a small button beside a box for the mouse; the keyboard has its own way."""
    button = QToolButton(parent)
    button.setArrowType(arrow)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button


def ranked(words: str, rows: Iterable[tuple[Suggestion, tuple[str, ...]]]) -> list[Suggestion]:
    """Return the rows in whose names each word begins a word: whole names first, then their beginnings."""
    wanted = _words(words)
    found: list[tuple[int, Suggestion]] = []
    for row, names in rows:
        known = [_words(name) for name in names]
        if wanted and all(any(word.startswith(start) for name in known for word in name) for start in wanted):
            begins = any(" ".join(name).startswith(" ".join(wanted)) for name in known)
            found.append((0 if wanted in known else 1 if begins else 2, row))
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", plain(text))
