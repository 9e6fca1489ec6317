"""The likely duplicates: looked for in the background, compared side by side, merged or told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.review.merging import MergeDialog
from db import sample
from db.model.changes import Change
from db.model.fields import Value
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.pages import WindowObject, content

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class MergeObject:
    """The dialog of likely duplicates, used with keys."""

    def __init__(self, window: WindowObject) -> None:
        self.of = window
        self.qtbot = window.qtbot

    @property
    def dialog(self) -> MergeDialog:
        found = self.of.view.findChild(MergeDialog)
        assert found is not None
        return found

    def show(self) -> MergeObject:
        self.of.keyboard.press("Ctrl+Shift+U")
        return self.rest()

    def rest(self) -> MergeObject:
        """Wait until the queue and what merging would do are there."""
        worker = self.of.view.session.worker
        if self.dialog.isVisible():
            self.dialog.activateWindow()
            self.qtbot.waitUntil(self.dialog.isActiveWindow)
        buttons = self.dialog.findChildren(QPushButton)
        self.qtbot.waitUntil(lambda: not any(b.isDown() for b in buttons))  # a key presses one for a moment
        self.qtbot.waitUntil(lambda: not worker.busy and not self.dialog._waiting.isActive(), timeout=20_000)
        return self

    def look(self) -> MergeObject:
        self.press(Qt.Key.Key_L, ALT)
        return self.rest()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> MergeObject:
        self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key, modifiers)
        return self.rest()

    def choose(self, *keys: Qt.Key) -> MergeObject:
        """Press keys on the fields of the two records."""
        self.dialog.table.setFocus()
        for key in keys:
            self.qtbot.keyClick(self.dialog.table, key)
        return self.rest()

    def go_to(self, label: str) -> MergeObject:
        """Go down to a field."""
        self.dialog.table.setFocus()
        self.qtbot.keyClick(self.dialog.table, Qt.Key.Key_Home, CTRL)
        for _ in self.rows():
            if self.rows()[self.dialog.table.currentIndex().row()][0].endswith(f" {label}"):
                return self
            self.qtbot.keyClick(self.dialog.table, Qt.Key.Key_Down)
        raise AssertionError(f"no field {label!r}")

    def pairs(self) -> list[str]:
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]

    def rows(self) -> list[tuple[str, ...]]:
        model = self.dialog.choices
        return [tuple(model.index(row, c).data() for c in range(3)) for row in range(model.rowCount())]

    def row(self, label: str) -> tuple[str, ...]:
        return next(row for row in self.rows() if row[0].endswith(f" {label}"))

    def pair(self, words: str) -> MergeObject:
        """Choose a pair of the queue with Down."""
        self.dialog.list.setFocus()
        self.dialog.list.setCurrentRow(0)
        while words not in self.dialog.list.currentItem().text():
            self.qtbot.keyClick(self.dialog.list, Qt.Key.Key_Down)
        return self.rest()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowObject]:
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        sample.write(casebook)
        kalala = casebook.find("place", name="Kalala")[0]["id"]

        def add(kind: str, /, **values: Value) -> str:
            change = Change.new(kind, values)
            casebook.apply([change])
            return change.id

        twin = add("attack", title="Massacre à Kalala", date_edtf="2024-01-07", context="A market day.")
        add("attack_place", attack_id=twin, place_id=kalala, is_primary=1, seq=1)
        tally = {"attack_id": twin, "measure": "killed", "low": 15, "best": 15, "high": 15}
        add("tally", rule="single_source", **tally)
        add("actor", name="GSIM", actor_type="rebel")
    window = WindowObject(qtbot, tmp_path / "settings").open(path)
    yield window
    window.close()


@pytest.fixture
def page(window: WindowObject) -> MergeObject:
    return MergeObject(window).show()


def test_an_empty_queue_says_how_to_fill_it(page: MergeObject) -> None:
    assert page.pairs() == [] and "Look for them" in page.dialog.why.text()
    assert page.dialog.queue.isVisible()
    page.look()
    assert [pair.split("\n")[0] for pair in page.pairs()] == ["95% · Actor", "81% · Attack"]
    page.look()
    assert len(page.pairs()) == 2 and page.dialog.effect.text()


def test_two_attacks_are_compared_and_merged_with_keys(page: MergeObject, window: WindowObject) -> None:
    before = content(window.casebook)
    page.look().pair("Attack")
    assert page.dialog.why.text() == "Why: one day apart, the same place, Kalala."
    assert page.row("Title") == ("≠ Title", "● Dozo attack on Kalala", "○ Massacre à Kalala")
    assert page.row("Context")[1:] == ("○ (empty)", "● A market day.") or page.row("Context")[1].startswith(
        "●"
    )
    assert "Killed ≥ 28 → 15." in page.dialog.effect.text()  # the larger count is the whole
    page.go_to("Title").choose(Qt.Key.Key_Right)
    assert page.row("Title")[1:] == ("○ Dozo attack on Kalala", "● Massacre à Kalala")
    page.go_to("Date").choose(Qt.Key.Key_Right, Qt.Key.Key_Left)
    page.press(Qt.Key.Key_M, ALT)
    kept = window.casebook.find("attack", code="MLI-2024-0001")[0]
    assert (kept["title"], kept["date_edtf"]) == ("Massacre à Kalala", "2024-01-06")
    assert window.casebook.totals()["killed", ""].display() == "≥ 47"
    assert len(page.pairs()) == 1 and check(window.casebook) == []
    page.press(Qt.Key.Key_Z, CTRL)
    assert len(page.pairs()) == 2 and check(window.casebook) == []
    left = content(window.casebook)
    assert {k: v for k, v in left.items() if k != "duplicate_candidate"} == {
        k: v for k, v in before.items() if k != "duplicate_candidate"
    }


def test_both_texts_can_be_kept(page: MergeObject, window: WindowObject) -> None:
    page.look().pair("Attack").go_to("Title").choose(Qt.Key.Key_Plus)
    assert page.row("Title")[1].startswith("●") and page.row("Title")[2].startswith("○")  # one line takes one
    page.go_to("Context").choose(Qt.Key.Key_Plus)
    assert [text[0] for text in page.row("Context")[1:]] == ["●", "●"]
    page.press(Qt.Key.Key_M, ALT)
    assert "A market day." in str(window.casebook.find("attack", code="MLI-2024-0001")[0]["context"])


def test_what_was_chosen_stays_while_something_else_is_saved(page: MergeObject, window: WindowObject) -> None:
    page.look().pair("Attack").go_to("Title").choose(Qt.Key.Key_Right)
    window.view.session.do("add", [Change.new("victim", {"name": "Awa"})])
    assert page.rest().row("Title")[2].startswith("●")
    twin = window.casebook.find("attack", title="Massacre à Kalala")[0]
    edit = Change.edit("attack", twin, {"title": "Tuerie à Kalala"})
    assert edit
    window.view.session.do("change", [edit])
    assert page.rest().row("Title")[2] == "○ Tuerie à Kalala"


def test_the_other_one_can_be_kept(page: MergeObject, window: WindowObject) -> None:
    page.look().pair("Actor")
    first = page.dialog.choices.kept["name"]
    page.press(Qt.Key.Key_K, ALT)
    assert page.dialog.choices.other["name"] == first and page.dialog.choices.kept["name"] == "GSIM"
    assert page.row("Also called")[1].startswith(("●", "○"))
    page.press(Qt.Key.Key_M, ALT)
    assert page.dialog.effect.text() == "" or page.pairs()
    names = {str(actor["name"]) for actor in window.casebook.find("actor")}
    assert "GSIM" in names and first not in names
    kept = window.casebook.find("actor", name="GSIM")[0]
    assert str(first) in str(kept["aliases"]) and check(window.casebook) == []


def test_different_records_leave_the_queue_for_good(page: MergeObject, window: WindowObject) -> None:
    page.look().pair("Actor").press(Qt.Key.Key_D, ALT)
    assert len(page.pairs()) == 1
    page.look()
    assert len(page.pairs()) == 1
    page.press(Qt.Key.Key_Z, CTRL)
    assert len(page.pairs()) == 2


def test_what_is_refused_is_said_before(page: MergeObject, window: WindowObject) -> None:
    attack = window.casebook.find("attack", code="MLI-2024-0001")[0]
    cause = window.casebook.find("attack", title="Massacre à Kalala")[0]
    later = Change.new("attack", {"title": "Answer", "date_edtf": "2024-01-07"})
    link = {"from_id": later.id, "to_id": cause["id"], "link_type": "retaliation_for"}
    window.view.session.do("add", [later, Change.new("attack_link", link)])
    edit = Change.edit("attack", attack, {"date_edtf": "2024-01-08"})
    assert edit
    window.view.session.do("change", [edit])
    page.look().pair("MLI-2024-0001")
    assert not page.dialog.merge_button.isEnabled()
    assert "cannot answer one of" in page.dialog.effect.text()


def test_looking_can_be_stopped(page: MergeObject, window: WindowObject) -> None:
    page.dialog.search.button.click()
    assert page.dialog.search.button.text() == "&Stop looking"
    page.dialog.search.button.click()
    page.rest()
    assert page.pairs() == []
    assert page.dialog.search.button.text() == "&Look for likely duplicates"
    page.look()
    assert len(page.pairs()) == 2


def test_any_two_records_of_a_list_can_be_compared(window: WindowObject) -> None:
    window.page("source")
    window.view.page.focus_list()
    window.keyboard.press("Home", "Shift+Down")
    window.window.actions_.find("merge_chosen").trigger()
    page = MergeObject(window).rest()
    assert "as they are" not in page.dialog.effect.text() and "trash" in page.dialog.effect.text()
    assert not page.dialog.queue.isVisible()  # nothing stands in it
    page.press(Qt.Key.Key_M, ALT)
    assert len(window.casebook.find("source")) == 2 and check(window.casebook) == []
    assert not page.dialog.isVisible()  # no other pair waits


def test_what_was_done_to_two_persons_is_said_and_that_nobody_is_killed_twice(window: WindowObject) -> None:
    session = window.view.session
    attacks = window.casebook.find("attack")
    tallies = [window.casebook.find("tally", attack_id=a["id"], measure="killed")[0] for a in attacks[:2]]
    twins = [Change.new("victim", {"name": "Awa Diallo", "name_status": "named"}) for _ in tallies]
    session.do("add", twins)
    links = [
        {"attack_id": tally["attack_id"], "tally_id": tally["id"], "victim_id": twin.id}
        for tally, twin in zip(tallies, twins, strict=True)
    ]
    session.do("add", [Change.new("harm", link) for link in links])
    window.page("victim")
    window.view.page.focus_list()
    window.keyboard.press("Home", "Shift+Down")
    window.window.actions_.find("merge_chosen").trigger()
    said = MergeObject(window).rest().dialog.why.text().split("\n")
    codes = [str((window.casebook.get("victim", twin.id) or {})["code"]) for twin in twins]
    titles = [str(attack["title"]) for attack in attacks[:2]]
    for line, code, title in zip(said[1:3], codes, titles, strict=True):
        assert line.startswith(f"{code}: Killed") and title in line
    assert said[3:] == ["Both were killed, in different attacks: look whether they are two persons."]


def test_enter_presses_the_button_that_has_the_keyboard_and_no_other(
    page: MergeObject, window: WindowObject
) -> None:
    page.look().pair("Actor")
    page.choose(Qt.Key.Key_Return)
    assert len(page.pairs()) == 2
    page.dialog.different.setFocus()
    page.press(Qt.Key.Key_Return)
    assert len(page.pairs()) == 1
    assert window.message.startswith("Kept apart: they are not offered again.")
    page.dialog.different.setFocus()
    page.press(Qt.Key.Key_Return)
    assert page.pairs() == [] and page.dialog.choices.headerData(1, Qt.Orientation.Horizontal) == "Kept"


def test_every_control_has_a_name(page: MergeObject) -> None:
    page.look()
    assert page.dialog.list.accessibleName() and page.dialog.table.accessibleName()
    index = page.dialog.choices.index(page.dialog.choices.first_difference(), 1)
    spoken = [index.siblingAtColumn(c).data(Qt.ItemDataRole.AccessibleTextRole) for c in range(3)]
    assert spoken[0].endswith("the records differ")
    assert {spoken[1].rpartition(", ")[2], spoken[2].rpartition(", ")[2]} == {"is kept", "is left out"}
