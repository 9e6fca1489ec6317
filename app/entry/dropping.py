"""Files dropped anywhere on a form: also on its boxes, which would take their addresses as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.entry.pictures import brings


class FormDrops(QObject):
    """Hears of drops on a form and on the boxes that it has by now."""

    dropped = Signal(object)  # QMimeData

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        boxes: list[QWidget] = [*form.findChildren(QLineEdit)]
        boxes += [box.viewport() for box in form.findChildren(QPlainTextEdit)]
        for box in boxes:
            box.installEventFilter(self)
        form.setAcceptDrops(True)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not brings(event.mimeData()):  # entering is a kind of it
            return super().eventFilter(watched, event)
        if watched is not self._form:
            if isinstance(event, QDragEnterEvent):
                event.ignore()  # the form is asked next
                return True
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(event.mimeData())
        return True
