"""The menu of a list's columns, opened as people open it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.review.columns import ColumnsMenu
from tests.listpages import ListPageObject


def open_menu(qtbot: QtBot, page: ListPageObject) -> ColumnsMenu:
    """Open the menu of columns by key."""
    qtbot.keyClick(page.page.columns_button, Qt.Key.Key_Space)
    menu = page.page.findChild(ColumnsMenu)
    assert menu is not None and menu.isVisible()
    return menu
