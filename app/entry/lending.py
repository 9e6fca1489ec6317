"""The warning before a file is opened in another program, inside the form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.entry.answers import side_by_side
from app.shell.i18n import tr
from app.shell.windowkeys import taken
from db.model.fields import Record
from db.model.filekinds import shown_name

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LendingPanel(QWidget):
    """Says what opening means; nothing leaves the casebook before it is agreed to. Esc leaves it."""

    agreed = Signal(object)  # the attachment
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._attachment: Record = {}
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._go = QPushButton(tr("Open it there"), self)
        self._go.clicked.connect(self._agree)
        self._stay = QPushButton(tr("Do not open"), self)
        self._stay.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._text)
        column.addLayout(side_by_side(self._go, self._stay))
        for button in (self._go, self._stay):
            button.installEventFilter(self)
        self.hide()

    def ask(self, attachment: Record) -> None:
        """Warn of opening this file, the keyboard on the answer."""
        self._attachment = attachment
        text = tr(
            "Another program will see “{name}”, not encrypted, and may keep traces of it: recent files, "
            "previews, copies. The copy lent to it can only be read, and is removed when the casebook is "
            "closed or locked. It is written down in the file's chain of custody."
        )
        self._text.setText(text.replace("{name}", shown_name(str(attachment["original_name"]))))
        self._go.setAccessibleDescription(self._text.text())
        self.show()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self._leave()
        self.agreed.emit(self._attachment)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if taken(event, Qt.Key.Key_Escape, self._leave):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self._agree() if watched is self._go else self._leave()
            return True
        return super().eventFilter(watched, event)
