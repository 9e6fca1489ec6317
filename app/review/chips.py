"""What a list is filtered by, as chips: each a button that edits its term and can be removed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.shell.i18n import tr
from db.model.filters import Term

LETTERS = 44  # of a chip; the tool tip has the rest
GAP = 6  # between the text and the cross
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(QPushButton):
    """One term of the filter. Enter or a click edits it, Del or the cross removes it, arrows lead on."""

    edit_wanted = Signal(object)  # the term
    removed = Signal(object)
    stepped = Signal(object, int)  # this chip; 1 onwards, -1 back

    def __init__(self, term: Term, parent: QWidget) -> None:
        super().__init__(parent)
        self.term = term
        said = term.text(tr)
        shown = said if len(said) <= LETTERS else said[: LETTERS - 1] + "…"
        self.setText(shown.replace("&", "&&"))
        self.setProperty("chip", True)
        self.setAutoDefault(False)
        self.setToolTip(said)
        self.setAccessibleName(tr("Filter: {term}").replace("{term}", said))
        self.setAccessibleDescription(tr("Enter changes it, Del removes it"))
        self._cross = QToolButton(self)
        self._cross.setText("✕")
        self._cross.setProperty("cross", True)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setToolTip(tr("Remove this filter"))
        self._cross.setAccessibleName(tr("Remove this filter"))
        self._cross.clicked.connect(self._remove)
        self.clicked.connect(self._edit)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._cross.sizeHint().width() + GAP, size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cross()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place_cross()

    def _place_cross(self) -> None:
        cross = getattr(self, "_cross", None)
        if cross is None:  # the style speaks up before there is one
            return
        size = cross.sizeHint()
        side = self.width() - size.width() - GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = GAP
        cross.setGeometry(side, (self.height() - size.height()) // 2, size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in STEPS:
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(self, -STEPS[key] if turned else STEPS[key])
        else:
            super().keyPressEvent(event)

    def _edit(self) -> None:
        self.edit_wanted.emit(self.term)

    def _remove(self) -> None:
        self.removed.emit(self.term)
