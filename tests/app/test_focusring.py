"""The keyboard focus is told by one border, the same however a control came to it; Enter presses it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell import theme
from app.shell.start import StartPage


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    before = qapp.styleSheet()
    theme.apply(qapp, "light", 100)
    yield
    qapp.setStyleSheet(before)


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox])
@pytest.mark.usefixtures("light")
def test_tab_draws_no_second_frame(kind: type[QPushButton] | type[QCheckBox], qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    control = kind("Open…", window)
    QVBoxLayout(window).addWidget(control)
    window.show()
    window.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    seen = []
    for by_keys in (False, True):
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keys)
        seen.append(control.grab().toImage())
    assert seen[0] == seen[1]


def test_enter_presses_what_has_the_focus_on_the_start_page(qtbot: QtBot) -> None:
    page = StartPage([])
    qtbot.addWidget(page)
    page.show()
    first = page.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.new_wanted):
        qtbot.keyClick(first, Qt.Key.Key_Return)
