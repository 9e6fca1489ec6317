"""What is promised and what is not: read once before the first casebook, found again in the help and the
README."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.shell import i18n, promises
from app.shell.promises import PromisesPage
from app.shell.settings import Settings
from app.shell.sheets import TextSheet
from app.shell.start import StartPage
from app.shell.window import Window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"))
    made.show()
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    i18n.choose("en")


def page(window: Window) -> QWidget:
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # a stack of pages


def test_they_are_read_once_before_the_first_casebook(window: Window, qtbot: QtBot) -> None:
    went_on: list[str] = []
    window.show_first(lambda: went_on.append("first"))
    assert isinstance(page(window), PromisesPage)
    shown = {label.text() for label in page(window).findChildren(QLabel)}
    assert {*promises.PROMISED, *promises.REFUSED} <= shown
    window.actions_.find("open_casebook").trigger()
    assert window.findChildren(QWidget, "QFileDialog") == []  # nothing opens before
    assert isinstance(page(window), PromisesPage)
    window.actions_.find("french").trigger()
    assert "Avant de commencer" in {label.text() for label in page(window).findChildren(QLabel)}
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert isinstance(page(window), StartPage)
    assert went_on == ["first"]
    window.show_first(lambda: went_on.append("second"))
    assert went_on == ["first", "second"]
    assert isinstance(page(window), StartPage)


def test_the_help_and_the_readme_say_the_same(window: Window) -> None:
    window.actions_.find("protection").trigger()
    sheet = window.findChild(TextSheet)
    assert sheet is not None
    text = sheet.findChild(QTextBrowser)
    assert text is not None
    readme = (ROOT / "README.md").read_text("utf-8")
    for line in (*promises.PROMISED, *promises.REFUSED):
        assert line in text.toPlainText()
        assert line in readme
    sheet.close()
