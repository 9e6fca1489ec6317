"""The menu of the reasons for which a value can be missing (Ctrl+M), under the box of a field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.shell.i18n import tr
from db.model.vocabularies import MISSING_REASON


def offer_reasons(box: QWidget, take: Callable[[str], None]) -> None:
    """Offer the reasons under a box, and give the code of the chosen one."""
    menu = QMenu(box)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for number, code in enumerate(MISSING_REASON.active, 1):
        action = QAction(f"&{number}  {tr(code.label)}", menu)
        action.setData(code.code)
        menu.addAction(action)
    menu.triggered.connect(lambda action: take(str(action.data())))
    menu.popup(box.mapToGlobal(QPoint(0, box.height())))
