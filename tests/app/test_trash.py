"""The trash: everything comes back with a key, and nothing is erased by a slip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.review.history import HistoryDialog
from app.review.trash import TrashDialog
from db.model.changes import Change
from db.storage.check import check
from tests.pages import WindowObject

KEY = Qt.Key


class TrashObject:
    """The trash on screen, used with keys."""

    def __init__(self, qtbot: QtBot, window: WindowObject) -> None:
        self.qtbot = qtbot
        self.window = window
        window.window.trash()
        (self.dialog,) = window.window.findChildren(TrashDialog)
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.rest()

    def rest(self) -> TrashObject:
        """Wait until the worker has nothing more to say."""
        self.qtbot.waitUntil(lambda: not self.window.view.session.worker.busy, timeout=20_000)
        return self

    def press(self, *keys: Qt.Key) -> TrashObject:
        for key in keys:
            self.qtbot.keyClick(self.dialog.tree, key)
        return self.rest()

    def type_number(self, text: str) -> TrashObject:
        self.qtbot.keyClicks(self.dialog.number, text)
        self.qtbot.keyClick(self.dialog.number, KEY.Key_Return)
        return self.rest()

    @property
    def lines(self) -> list[str]:
        tree = self.dialog.tree
        items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None]

    @property
    def note(self) -> str:
        return self.dialog._note.text()

    @property
    def asks(self) -> bool:
        return self.dialog._question.isVisible()


@pytest.fixture
def victims(window: WindowObject) -> list[str]:
    """Three victims in the trash, by two actions."""
    casebook, session = window.casebook, window.view.session
    written = session.do("record", [Change.new("victim", {"name": f"Zqxmark {n}"}) for n in "ABC"])
    ids = [change.id for change in written]
    session.do("delete", [change for id in ids[:2] for change in casebook.deletion("victim", id)])
    session.do("delete", casebook.deletion("victim", ids[2]))
    return ids


def test_a_line_an_action(qtbot: QtBot, window: WindowObject, victims: list[str]) -> None:
    casebook, session = window.casebook, window.view.session
    for link in casebook.find("attack_link"):
        session.do("delete", casebook.deletion("attack_link", str(link["id"])))
    attack = casebook.find("attack", code="MLI-2024-0001")[0]
    session.do("delete", casebook.deletion("attack", str(attack["id"])))
    seen = TrashObject(qtbot, window)
    assert seen.lines[0].startswith("MLI-2024-0001 · Dozo attack on Kalala and ")
    assert seen.lines[0].endswith(" parts")
    assert len(seen.lines) == 4
    assert "Zqxmark C" in seen.lines[2]
    assert "Zqxmark A" in seen.lines[3] and "Zqxmark B" in seen.lines[3]
    seen.press(KEY.Key_Return)
    assert [row["id"] for row in casebook.find("attack", code="MLI-2024-0001")] == [attack["id"]]
    assert seen.lines[0].startswith("Same cycle of reprisals")
    assert check(casebook) == []


def test_enter_restores_and_ctrl_z_takes_it_back(
    qtbot: QtBot, window: WindowObject, victims: list[str]
) -> None:
    seen = TrashObject(qtbot, window).press(KEY.Key_Down, KEY.Key_Return)
    assert {row["id"] for row in window.casebook.find("victim")} >= set(victims[:2])
    assert len(seen.lines) == 1 and "Restored" in seen.note
    qtbot.keyClick(seen.dialog, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seen.rest()
    assert len(seen.lines) == 2


def test_the_number_must_be_typed(qtbot: QtBot, window: WindowObject, victims: list[str]) -> None:
    seen = TrashObject(qtbot, window)
    qtbot.keyClick(seen.dialog.empty_button, KEY.Key_Space)
    assert seen.asks and "Erase 3 records for ever?" in seen.dialog.question_text.text()
    assert "Ctrl+Z does not either" in seen.dialog.question_text.text()
    seen.type_number("2")
    assert seen.asks and not seen.dialog.erase_now.isEnabled()
    qtbot.keyClick(seen.dialog.number, KEY.Key_Escape)
    assert not seen.asks and seen.dialog.isVisible()
    assert len(seen.lines) == 2
    record = window.casebook.get("victim", victims[0])
    assert record and record["name"] == "Zqxmark A"


def test_erasing_the_chosen_leaves_the_rest(qtbot: QtBot, window: WindowObject, victims: list[str]) -> None:
    seen = TrashObject(qtbot, window).press(KEY.Key_Delete)
    assert seen.asks
    seen.type_number("1")
    assert "Erased for ever: 1 record." in seen.note
    assert len(seen.lines) == 1 and "Zqxmark A" in seen.lines[0]
    data = window.casebook.path.read_bytes().lower()
    assert b"zqxmark c" not in data and b"zqxmark a" in data
    assert check(window.casebook) == []


def test_emptying_cannot_be_undone(qtbot: QtBot, window: WindowObject, victims: list[str]) -> None:
    seen = TrashObject(qtbot, window)
    assert window.message.startswith("Deleted: 1 ") and window.view.messages._button.text() == "Undo"
    qtbot.keyClick(seen.dialog.empty_button, KEY.Key_Space)
    seen.type_number("3")
    assert window.message == ""
    assert seen.lines == [] and seen.dialog._lead.text() == "The trash is empty."
    assert not window.view.session.undo_stack.canUndo()
    window.window.undo()
    record = window.casebook.get("victim", victims[0])
    assert record and record["deleted_at"] and record["name"] is None
    assert b"zqxmark" not in window.casebook.path.read_bytes().lower()
    assert check(window.casebook) == []


def test_the_history_of_what_was_deleted(qtbot: QtBot, window: WindowObject, victims: list[str]) -> None:
    seen = TrashObject(qtbot, window)
    qtbot.keyClick(seen.dialog.history_button, KEY.Key_Space)
    (history,) = window.window.findChildren(HistoryDialog)
    top = history.tree.topLevelItem(0)
    assert top and "moved to the trash" in top.text(0)
    history.close()
