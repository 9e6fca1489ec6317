"""The history of a record: read with the arrow keys, and the way back to any of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.review.history import HistoryDialog, where_they_differ
from db.model.changes import Change
from db.model.fields import Record
from tests.pages import WindowObject

KEY = Qt.Key


class HistoryObject:
    """The history of a record on screen, walked with keys."""

    def __init__(self, qtbot: QtBot, window: WindowObject) -> None:
        self.qtbot = qtbot
        window.keyboard.press("Ctrl+H")
        (self.dialog,) = window.window.findChildren(HistoryDialog)
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def press(self, *keys: Qt.Key) -> HistoryObject:
        for key in keys:
            self.qtbot.keyClick(self.dialog.tree, key)
        return self

    def go_to(self, label: str, action: int = 0) -> HistoryObject:
        """Walk down to the field of an action, counted from the newest."""
        self.press(KEY.Key_Home)
        for _ in range(200):
            item = self.item
            above = item.parent()
            if above and self.dialog.tree.indexOfTopLevelItem(above) == action and item.text(0) == label:
                return self
            self.press(KEY.Key_Down)
        raise AssertionError(f"the arrow keys do not lead to {label!r}")

    def go_to_action(self, action: int) -> HistoryObject:
        self.press(KEY.Key_Home)
        for _ in range(200):
            if self.item is self.dialog.tree.topLevelItem(action):
                return self
            self.press(KEY.Key_Down)
        raise AssertionError(f"the arrow keys do not lead to action {action}")

    @property
    def item(self) -> QTreeWidgetItem:
        item = self.dialog.tree.currentItem()
        assert item is not None
        return item

    def lines(self, action: int) -> list[tuple[str, str, str]]:
        """The fields of an action, with the values before and after."""
        item = self.dialog.tree.topLevelItem(action)
        assert item is not None
        fields = [item.child(i) for i in range(item.childCount())]
        return [(field.text(0), field.text(1), field.text(2)) for field in fields if field is not None]

    @property
    def actions(self) -> list[str]:
        tree = self.dialog.tree
        items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None]

    @property
    def note(self) -> str:
        return self.dialog._note.text()


def change(window: WindowObject, entity: str, id: str, values: Record) -> None:
    record = window.casebook.get(entity, id)
    assert record
    edit = Change.edit(entity, record, values)
    assert edit
    window.view.session.do("change", [edit])


@pytest.fixture
def attack(window: WindowObject) -> str:
    """The first attack, changed twice and shown."""
    id = str(window.casebook.find("attack", code="MLI-2024-0001")[0]["id"])
    change(window, "attack", id, {"title": "Attack on Kalala", "date_edtf": "2024-01-07"})
    change(window, "attack", id, {"attack_type": None, "missing": '{"attack_type": "not_asked"}'})
    window.window.open_record("attack", id)
    window.rest()
    return id


def test_it_tells_who_changed_what_newest_first(qtbot: QtBot, window: WindowObject, attack: str) -> None:
    seen = HistoryObject(qtbot, window)
    newest, middle, first = seen.actions
    assert "1 field changed" in newest and "2 fields changed" in middle
    assert "tester" in first and "recorded" in first and "other records" in first
    assert seen.lines(0) == [("Type of attack", "Attack on a village", "(Not asked)")]
    assert seen.lines(1) == [
        ("Title", "Dozo attack on Kalala", "Attack on Kalala"),
        ("Date", "6 Jan 2024", "7 Jan 2024"),
    ]
    item = seen.dialog.tree.topLevelItem(0)
    assert item and item.toolTip(0).endswith(" UTC")


def test_a_field_goes_back_and_is_undone(qtbot: QtBot, window: WindowObject, attack: str) -> None:
    seen = HistoryObject(qtbot, window).go_to("Title", 1)
    assert seen.dialog.restore_field.text() == "Restore this field: “Dozo attack on Kalala”"
    qtbot.keyClick(seen.dialog.restore_field, KEY.Key_Space)
    record = window.casebook.get("attack", attack)
    assert record and (record["title"], record["date_edtf"]) == ("Dozo attack on Kalala", "2024-01-07")
    assert window.form.text("Title") == "Dozo attack on Kalala"
    assert "Title is restored" in seen.note
    assert len(seen.actions) == 4
    qtbot.keyClick(seen.dialog, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    record = window.casebook.get("attack", attack)
    assert record and record["title"] == "Attack on Kalala"
    assert len(seen.actions) == 5 and seen.note == "Undone: Restore title."


def test_the_record_goes_back(qtbot: QtBot, window: WindowObject, attack: str) -> None:
    seen = HistoryObject(qtbot, window)
    assert not seen.go_to_action(0).dialog.restore_record.isEnabled()
    seen.go_to_action(2)
    qtbot.keyClick(seen.dialog.restore_record, KEY.Key_Space)
    record = window.casebook.get("attack", attack)
    assert record and (record["title"], record["date_edtf"]) == ("Dozo attack on Kalala", "2024-01-06")
    assert record["attack_type"] and record["missing"] is None
    assert "again as it was" in seen.note


def test_the_status_stays_where_no_step_leads_back(qtbot: QtBot, window: WindowObject, attack: str) -> None:
    for status in ("approved", "published"):
        change(window, "attack", attack, {"workflow": status})
    seen = HistoryObject(qtbot, window).go_to_action(4)
    qtbot.keyClick(seen.dialog.restore_record, KEY.Key_Space)
    record = window.casebook.get("attack", attack)
    assert record and (record["title"], record["workflow"]) == ("Dozo attack on Kalala", "published")
    assert "Only its status stays “Published”" in seen.note
    seen.go_to_action(5)  # as it is now, but for the status
    qtbot.keyClick(seen.dialog.restore_record, KEY.Key_Space)
    assert seen.note == "Only the status was another one then: take a step to change it."


def test_the_first_values_are_hidden_until_asked_for(qtbot: QtBot, window: WindowObject, attack: str) -> None:
    seen = HistoryObject(qtbot, window).go_to_action(2)
    assert not seen.item.isExpanded()
    seen.press(KEY.Key_Right, KEY.Key_Down)
    assert seen.item.parent() is not None
    assert not seen.dialog.restore_field.isEnabled()


def test_a_link_into_the_trash_is_refused(qtbot: QtBot, window: WindowObject) -> None:
    casebook, session = window.casebook, window.view.session
    actor = casebook.apply([Change.new("actor", {"name": "Old name", "actor_type": "rebel"})])[0].id
    involvement = casebook.find("involvement")[0]
    id, was = str(involvement["id"]), involvement["actor_id"]
    change(window, "involvement", id, {"actor_id": actor})
    change(window, "involvement", id, {"actor_id": was})
    session.do("delete", casebook.deletion("actor", actor))
    window.window.open_record("attack", str(involvement["attack_id"]))
    window.rest()
    window.view.page.stack.open("involvement", id)
    seen = HistoryObject(qtbot, window).go_to("Actor", 0)
    assert "Old name (in the trash)" in seen.lines(0)[0]
    qtbot.keyClick(seen.dialog.restore_field, KEY.Key_Space)
    assert "“Old name”, which is in the trash now: restore that record first" in seen.note
    record = casebook.get("involvement", id)
    assert record and record["actor_id"] == was


def test_a_new_record_has_no_history(window: WindowObject) -> None:
    window.new("place")
    window.keyboard.press("Ctrl+H")
    assert window.window.findChildren(HistoryDialog) == []
    assert "no history yet" in window.message


def test_long_texts_are_shown_where_they_differ() -> None:
    same = "word " * 100
    old, new = where_they_differ(same + "old", same + "new")
    assert old.startswith("…") and old.endswith("old") and new.endswith("new")
    assert len(old) < 60
    assert where_they_differ("short", "") == ("short", "")
    assert where_they_differ("", same)[1].startswith("word")
