"""Ctrl+Shift+N: the kinds of record to choose from, by a digit, by the arrows and Enter, or by mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.shell.i18n import tr
from app.shell.icons import icon
from db.model.entities import PAGES


class KindMenu(QMenu):
    """Offers every record that has a page of its own, in the order of the pages."""

    chosen = Signal(str)  # entity

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("New record: choose its kind…"))
        for number, entity in enumerate(PAGES, 1):
            action = QAction(icon(entity.name), f"&{number}  {tr(entity.label)}", self)
            action.setData(entity.name)
            self.addAction(action)
        self.triggered.connect(self._choose)

    def offer(self) -> None:
        """Open in the middle of the window, the first kind chosen."""
        middle = self._window.mapToGlobal(self._window.rect().center())
        self.popup(middle - QPoint(self.sizeHint().width() // 2, self.sizeHint().height() // 2))
        self.setActiveAction(self.actions()[0])

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
