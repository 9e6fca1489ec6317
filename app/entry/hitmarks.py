"""What was searched for in the list, marked in the form beside it: in its boxes and its lists of parts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.entry.fieldrow import FieldRow
from app.entry.partlist import PartList
from app.shell.hits import ground, spans
from db.model.fields import Choice, Choices

Box = QLineEdit | QPlainTextEdit


class HitMarks(QObject):
    """Marks the words of a search in the boxes of a form, also while their texts change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self._followed: set[Box] = set()

    def show(self, words: tuple[str, ...], rows: Iterable[FieldRow], lists: Iterable[PartList]) -> None:
        """Mark these folded words; none takes the marks away."""
        before, self.words = self.words, words
        if not words and not before:
            return
        for row in rows:
            if not isinstance(row.field, Choice | Choices):
                for box in (*row.findChildren(QLineEdit), *row.findChildren(QPlainTextEdit)):
                    self._follow(box)
        for part in lists:
            part.mark(words)

    def _follow(self, box: Box) -> None:
        if box not in self._followed:
            self._followed.add(box)
            box.textChanged.connect(self._changed)
            box.destroyed.connect(lambda: self._followed.discard(box))
        self._mark(box)

    def _changed(self) -> None:
        box = self.sender()
        if isinstance(box, QLineEdit | QPlainTextEdit):
            self._mark(box)

    def _mark(self, box: Box) -> None:
        if isinstance(box, QLineEdit):
            mark_line(box, self.words)
        else:
            mark_area(box, self.words)


def _marked() -> QTextCharFormat:
    palette = QApplication.palette()
    look = QTextCharFormat()
    look.setBackground(ground(palette))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(palette.color(palette.ColorRole.Accent))
    return look


def units(text: str, at: int) -> int:
    """Return how many letters Qt counts before a place; those beyond U+FFFF are two for it."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def mark_line(line: QLineEdit, words: tuple[str, ...]) -> None:
    """Mark words in a one-line box. Qt gives its text a look only the way that input methods do."""
    text, cursor = line.text(), line.cursorPosition()
    kind = QInputMethodEvent.AttributeType.TextFormat
    marks = [
        QInputMethodEvent.Attribute(
            kind, units(text, start) - cursor, units(text[start:], end - start), _marked()
        )
        for start, end in spans(text, words)
    ]
    QCoreApplication.sendEvent(line, QInputMethodEvent("", marks))


def mark_area(area: QPlainTextEdit, words: tuple[str, ...]) -> None:
    """Mark words in a box of several lines."""
    text = area.document().toRawText()
    marks: list[QTextEdit.ExtraSelection] = []
    for start, end in spans(text, words):
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(area.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, _marked()
        marks.append(mark)
    area.setExtraSelections(marks)
