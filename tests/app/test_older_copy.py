"""A restored copy is said to be one when the window opens it, and what is written then is a branch."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from app.shell.sheets import TextSheet
from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.check import check, notes
from tests.pages import WindowObject


def sheets(window: WindowObject) -> list[TextSheet]:
    return [sheet for sheet in window.window.findChildren(TextSheet) if sheet.isVisible()]


def test_an_older_copy_is_said_to_be_one(qtbot: QtBot, tmp_path: Path) -> None:
    path, older = tmp_path / "a.temoin", tmp_path / "older.temoin"
    with Casebook.create(path, None, author="tester") as made:
        made.apply([Change.new("place", {"name": "Ogota"})])
    shutil.copy(path, older)
    window = WindowObject(qtbot, tmp_path / "settings").open(path)
    assert sheets(window) == []
    window.casebook.apply([Change.new("place", {"name": "Boura"})])
    before = window.casebook.setting("device")
    window.window.close_casebook()
    older.replace(path)
    window.open(path)
    (sheet,) = sheets(window)
    assert "not in it (in all: 1)" in sheet.findChildren(QTextBrowser)[0].toPlainText()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheets(window) == []
    window.casebook.apply([Change.new("place", {"name": "Boura again"})])
    assert window.casebook.setting("device") != before
    assert check(window.casebook) == [] and len(notes(window.casebook)) == 1
    window.close()
