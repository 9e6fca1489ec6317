"""Every command has a method, a key of its own, a place in a menu, a translation, and a line in the sheet
of keys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.shell import i18n, sheets
from app.shell.actions import MENUS, commands
from app.shell.settings import Settings
from app.shell.window import Window
from db.storage.casebook import Casebook

# The keys that people are told of: they stay.
PROMISED = (
    "Ctrl+N", "Ctrl+S", "Ctrl+Return", "Ctrl+F", "F3", "F6", "F8", "Shift+F8",
    "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+D", "Ctrl+;", "Ctrl+1",
    "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+K", "Ctrl+/", "Ctrl+E", "Ctrl+I", "Ctrl+L",
    "Ctrl+Z", "Ctrl+Shift+Z",
    "F1", "Ctrl+M", "Ctrl+O", "Ctrl+Q",
)  # fmt: skip
NOT_TRANSLATED = ("English", "Français")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"))
    qtbot.addWidget(made)
    yield made
    i18n.choose("en")


@pytest.mark.parametrize("command", commands(), ids=lambda c: f"{c.name}-{c.argument or ''}")
def test_every_command_has_a_method(command: object) -> None:
    name = str(getattr(command, "name"))  # noqa: B009
    assert callable(getattr(Window, name, None))
    assert name not in dir(QMainWindow)


def test_no_key_has_two_meanings(window: Window) -> None:
    keys = [QKeySequence(key).toString() for command in commands() for key in command.keys]
    assert not [key for key, times in Counter(keys).items() if times > 1]
    assert "" not in keys
    letters = Counter(m[1].lower() for title, _ in MENUS if (m := re.search("&(.)", title)))
    assert all(times == 1 for times in letters.values())


def test_every_command_stands_in_a_menu_with_its_key(window: Window) -> None:
    shown = {action for _, action in window.actions_.all}
    in_menus = [
        action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator()
    ]
    assert shown <= set(in_menus)
    for command, action in window.actions_.all:
        assert action.shortcuts() == [QKeySequence(key) for key in command.keys], command.name


def test_commands_that_need_a_casebook_wait_for_one(window: Window, casebook: Casebook) -> None:
    def enabled() -> set[str]:
        return {command.name for command, action in window.actions_.all if action.isEnabled()}

    assert enabled() == {command.name for command in commands() if not command.opened}
    casebook.close()
    window.open_path(casebook.path)
    rest = {command.name for command in commands()} - enabled()
    assert rest <= {"back_to_now"}  # waits for an earlier day to be shown
    window.close_casebook()
    assert "save" not in enabled()


def test_the_sheet_lists_every_key(window: Window) -> None:
    sheet = sheets.all_keys()
    for command in commands():
        for key in command.keys:
            assert (
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("|", "\\|")
                in sheet
            )
    for key, _ in (*sheets.IN_LISTS, *sheets.IN_FORMS):
        assert f"| {sheets.native(key)} |" in sheet


def test_the_sheet_names_the_keys_as_a_french_keyboard_does(window: Window) -> None:
    window.french()
    sheet = sheets.all_keys()
    for keys in ("Maj+Bas, Maj+Fin", "Entrée, Tab", "Inser", "Alt+1 … Alt+9, Alt+0", "S, C, R, G, Espace"):
        assert f"| {keys} |" in sheet
    assert not re.search(r"\b(Shift|Enter|Down|Space|Insert|Esc|Del)\b", sheet)


def test_the_keys_that_were_promised_are_there() -> None:
    keys = {QKeySequence(key).toString() for command in commands() for key in command.keys}
    assert {QKeySequence(key).toString() for key in PROMISED} <= keys


def test_every_command_is_translated(window: Window) -> None:
    words = i18n.catalogue("fr")
    missing = [c.label for c in commands() if c.label not in words and c.label not in NOT_TRANSLATED]
    missing += [title for title, _ in MENUS if title not in words]
    missing += [said for _, said in sheets.IN_FORMS if said not in words]
    assert missing == []


def test_a_menu_in_french_keeps_the_keys(window: Window, qtbot: QtBot) -> None:
    english = {(c.name, c.argument): a.shortcuts() for c, a in window.actions_.all}
    window.french()
    assert window.actions_.find("save").text() == i18n.catalogue("fr")["Save"]
    assert {(c.name, c.argument): a.shortcuts() for c, a in window.actions_.all} == english
    # The actions of the other language are gone: no key is doubled.
    saving = QKeySequence("Ctrl+S")
    qtbot.waitUntil(lambda: sum(a.shortcut() == saving for a in window.findChildren(QAction)) == 1)
