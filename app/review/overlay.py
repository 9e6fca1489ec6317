"""A small panel over a list, below the bar that opens it: nothing waits for it, Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

MARGIN = 8  # between the panel and the edges of the list


class Overlay(QFrame):
    """A frame over a part of the page `over`. The keyboard goes back to where it came from."""

    orphaned = Signal()  # what had the keyboard before is gone

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setVisible(False)
        self._bar: QWidget | None = None
        self._left = 0
        self._back: QWidget | None = None
        self._settling = False
        over.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_keyboard)  # type: ignore[union-attr]  # a widget has one

    def open_below(self, bar: QWidget, button: QWidget) -> None:
        """Show the panel below a bar, at one of its buttons, or where there is room for it."""
        if not self.isVisible():
            self._back = QApplication.focusWidget()
        self._bar, self._left = bar, button.x()
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Put the panel where it can be seen in full."""
        page = self.parentWidget()
        if self._bar is None or page is None:
            return
        room = page.rect().adjusted(MARGIN, 0, -MARGIN, -MARGIN)
        corner = self._bar.mapTo(page, QPoint(self._left, self._bar.height()))
        wanted = self.sizeHint()
        width = min(wanted.width(), room.width())
        height = min(wanted.height(), max(room.bottom() - corner.y(), room.height() * 2 // 3))
        left = max(room.left(), min(corner.x(), room.right() + 1 - width))
        edge = max(room.top(), min(corner.y(), room.bottom() + 1 - height))
        self.setGeometry(QRect(left, edge, width, height))

    def _follow_keyboard(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close the panel when the keyboard goes elsewhere in the window."""
        if new is None or self._settling or not self.isVisible():
            return
        if new.window() is self.window() and new is not self and not self.isAncestorOf(new):
            self.hide()

    def close_panel(self) -> None:
        """Close it and give the keyboard back."""
        if not self.isVisible():
            return
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if held and self._back is not None and self._is_there(self._back):
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        elif held:
            self.orphaned.emit()

    def _is_there(self, widget: QWidget) -> bool:
        page = self.parentWidget()
        if page is None:
            return False
        return any(one is widget for one in page.window().findChildren(QWidget)) and widget.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        # Closes this, not what lies below.
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
