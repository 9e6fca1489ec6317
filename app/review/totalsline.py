"""The totals under a list, one after the other: a click on one, or Enter, asks where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.shell.i18n import tr

DOT = " · "


class TotalsLine(QWidget):
    """A line of words of which some can be chosen with Left and Right."""

    chosen = Signal(str)  # the code of the total

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, str]] = []  # (code, words); no code where there is nothing to explain
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to have its place among what Tab goes through
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Totals of what is listed"))
        self.setAccessibleDescription(tr("Left and Right choose a total, Enter explains it."))

    def show_parts(self, parts: list[tuple[str, str]]) -> None:
        """Show totals, each with its code, and words that have none."""
        self._parts = parts
        codes = [code for code, _ in parts if code]
        self._at = min(self._at, max(len(codes) - 1, 0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if codes else Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.text)
        self._describe()
        self.update()

    @property
    def text(self) -> str:
        """The whole line."""
        said = DOT.join(words for _, words in self._parts)
        return f"Σ {said}" if any(code for code, _ in self._parts) else said

    @property
    def current(self) -> str:
        """The code of the total that Enter explains."""
        codes = [code for code, _ in self._parts if code]
        return codes[self._at] if codes else ""

    def sizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # Drawing

    def _places(self) -> list[tuple[str, str, QRect]]:
        """Return each part that is drawn with its place: from the first one on, or from the chosen one where
        that would not fit."""
        metrics: QFontMetrics = self.fontMetrics()
        sigma = metrics.horizontalAdvance("Σ ") if any(code for code, _ in self._parts) else 0
        begun, dot = sigma, metrics.horizontalAdvance(DOT)
        found: list[tuple[str, str, QRect]] = []
        for code, words in self._parts:
            width = metrics.horizontalAdvance(words)
            if code and code == self.current and found and 4 + begun + width > self.width() - 4:
                found, begun = [], sigma
            found.append((code, words, QRect(4 + begun, 0, width, self.height())))
            begun += width + dot
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        places, end = self._places(), self.width() - 4
        if any(code for code, _ in self._parts):
            painter.drawText(QRect(4, 0, 40, self.height()), middle, "Σ")
        for at, (code, words, place) in enumerate(places):
            room = end - place.left()
            if room <= 0:
                break
            shown, fits = words, place.width() <= room
            if not fits:  # half a number would be another number
                parted = at or any(letter.isdigit() for letter in words)
                shown = "…" if parted else metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place.adjusted(0, 0, 40, 0), middle, shown)
            if at + 1 < len(places) and fits:
                dot = QRect(place.right() + 1, 0, metrics.horizontalAdvance(DOT), self.height())
                painter.drawText(dot, middle, DOT)
            if self.hasFocus() and code and code == self.current:
                painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
                width = metrics.horizontalAdvance(shown)
                painter.drawRect(QRect(place.left() - 3, 1, width + 5, self.height() - 3))
                painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            if not fits:
                break

    # What people do

    def _code_at(self, point: QPoint) -> str:
        return next((code for code, _, place in self._places() if place.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self._code_at(event.position().toPoint()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self._code_at(event.position().toPoint())
        if code and event.button() == Qt.MouseButton.LeftButton:
            self._at = [c for c, _ in self._parts if c].index(code)
            self._describe()
            self.update()
            self.chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        codes = [code for code, _ in self._parts if code]
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key in steps and codes:
            self._at = max(0, min(self._at + steps[key], len(codes) - 1))
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and codes:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        """Let a screen reader say the total that is chosen."""
        words = next((words for code, words in self._parts if code and code == self.current), "")
        name = tr("Totals of what is listed")
        self.setAccessibleName(f"{name}: {words}" if words else name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
