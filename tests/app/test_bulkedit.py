"""Many records are changed with a few keys: counted first, done as one step, taken back as one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app import batches
from app.batches import BatchCommand
from app.review.bulkedit import BulkPanel
from app.shell import recordpage
from app.shell.batchstrip import BatchStrip
from app.shell.sheets import TextSheet
from app.shell.unkept import GIVEN_UP
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage import bulk
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.pages import WindowObject

MANY = 7


class BulkObject:
    """The panel on screen, used with keys."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        self.keyboard = window.keyboard
        self.keyboard.press("Alt+Shift+E")
        self.rest()

    @property
    def panel(self) -> BulkPanel:
        panel = self.window.view.page.panels.panel
        assert isinstance(panel, BulkPanel), "the panel is not there"
        return panel

    def rest(self) -> BulkObject:
        """Wait until all is counted and done."""
        panel = self.window.view.page.panels.panel

        def settled() -> bool:
            session = self.window.view.session
            timers = [panel._rest, panel._again] if isinstance(panel, BulkPanel) else []
            return not (session.worker.busy or session.batches.busy or any(t.isActive() for t in timers))

        self.window.qtbot.waitUntil(settled, timeout=20_000)
        return self

    def field(self, label: str) -> BulkObject:
        """Choose a field by typing its label, with the keyboard in the list of fields."""
        self.keyboard.write(label.partition(" ")[0])
        assert self.panel.form.fields.currentText() == label
        return self.rest()

    def tab_to(self, name: str) -> BulkObject:
        for _ in range(20):
            if self.keyboard.at == name or getattr(self.keyboard.focus, "text", str)() == name:
                return self
            self.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {name!r}; it is at {self.keyboard.at!r}")

    def set_to(self, label: str, text: str) -> BulkObject:
        return self.type_into(label, text).rest()

    def type_into(self, label: str, text: str) -> BulkObject:
        self.tab_to(label)
        self.keyboard.write(text)
        return self

    @property
    def now(self) -> tuple[str, dict[str, str]]:
        """What stands in the field: the heading, and the values with their counts."""
        shown = self.panel.form.present
        items = [shown.topLevelItem(row) for row in range(shown.topLevelItemCount())]
        return self.panel.form._now.text(), {item.text(0): item.text(1) for item in items if item}

    @property
    def outlook(self) -> list[str]:
        return self.panel.outlook.text().split("\n")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowObject]:
    path = tmp_path / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        kinds = ["village_attack"] * 4 + ["ambush_road"] * 2 + [None]
        for n, kind in enumerate(kinds):
            values = {"title": f"Attack {n}", "attack_type": kind, "date_edtf": "2024-01-0" + str(n + 1)}
            casebook.apply([Change.new("attack", values)])
    made = WindowObject(qtbot, tmp_path / "settings").open(path)
    yield made
    made.close()


def kinds(window: WindowObject) -> list[object]:
    return [row["attack_type"] for row in window.casebook.find("attack")]


def test_all_that_is_listed(window: WindowObject) -> None:
    seen = BulkObject(window).field("Type of attack")
    assert seen.now == (
        "Now mixed (3 values)",
        {"Attack on a village": "4", "Ambush on civilians": "2", "(empty)": "1"},
    )
    seen.set_to("Type of attack", "ambush on")
    window.keyboard.press("Return")
    seen.rest()
    assert seen.outlook == ["Changes 5 of 7.", "2 have it already."]
    assert kinds(window)[0] == "village_attack", "nothing is done before it is said"
    window.keyboard.press("Return")
    seen.rest()
    assert set(kinds(window)) == {"ambush_road"}
    assert window.message == "Changed 5 records."
    assert seen.now[0] == "Now the same in all"
    window.keyboard.press("Ctrl+Z")
    seen.rest()
    assert kinds(window).count("village_attack") == 4 and kinds(window).count(None) == 1
    assert window.message == "Undone: Change Type of attack of 5 attacks."
    window.keyboard.press("Ctrl+Shift+Z")
    seen.rest()
    assert set(kinds(window)) == {"ambush_road"}
    assert check(window.casebook) == []


def test_only_the_selected(window: WindowObject) -> None:
    table = window.view.page.table.table
    window.qtbot.keyClick(table, Qt.Key.Key_Home)
    for _ in range(2):
        window.qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = set(window.view.page.table.selected_numbers())
    seen = BulkObject(window).field("Verification")
    assert len(chosen) == 3 and seen.panel.form.selected.text() == "The 3 selected records"
    seen.set_to("Verification", "Verified")
    window.keyboard.press("Return")
    seen.rest()
    assert seen.outlook == ["Changes 3 of 3."]
    window.keyboard.press("Return")
    seen.rest()
    verified = window.casebook.find("attack", verification="verified")
    assert {row["n"] for row in verified} == chosen


def test_tab_leads_to_the_button_before_it_is_counted(window: WindowObject) -> None:
    seen = BulkObject(window).field("Verification")
    seen.type_into("Verification", "Verified")
    window.keyboard.press("Tab")
    assert window.keyboard.focus is seen.panel.apply_button
    seen.rest()
    window.keyboard.press("Return")
    seen.rest()
    assert len(window.casebook.find("attack", verification="verified")) == 7


def test_what_is_pressed_before_it_is_counted_is_counted_first(window: WindowObject) -> None:
    seen = BulkObject(window).field("Verification")
    seen.type_into("Verification", "Verified")
    window.keyboard.press("Tab", "Return")
    first = "What would change is counted first. Then press again."
    assert seen.outlook == [first]
    seen.panel._say_looking()  # as when it takes long
    assert seen.outlook[0] == first and "Counting" in seen.outlook[1]
    seen.rest()
    assert seen.outlook == ["Changes 7 of 7."] and not window.casebook.find("attack", verification="verified")
    window.keyboard.press("Return")
    seen.rest()
    assert len(window.casebook.find("attack", verification="verified")) == 7


def test_nothing_is_said_any_more_of_counting_what_another_value_would_change(window: WindowObject) -> None:
    seen = BulkObject(window).field("Sensitivity").set_to("Sensitivity", "2")
    seen.panel.form.choose("title")  # its box is empty
    seen.panel._tell(1, 2)  # from the count that is broken off
    assert seen.outlook == ["Give the new value: what it would change is counted."]


def test_an_empty_list_says_that_none_is_listed(window: WindowObject) -> None:
    seen = BulkObject(window)
    seen.panel.form.show_scope(0, 0)
    assert seen.panel.form.listed.text() == "None is listed"


def test_emptying_with_a_reason(window: WindowObject) -> None:
    seen = BulkObject(window).field("Type of attack").tab_to("Set to")
    window.keyboard.press("Right")
    seen.rest().tab_to("Why it is empty")
    window.keyboard.write("Withheld")
    seen.rest()
    assert seen.outlook == ["Changes 7 of 7."]
    seen.tab_to("Change 7 records")
    window.keyboard.press("Return")
    seen.rest()
    assert kinds(window) == [None] * 7
    assert {str(row["missing"]) for row in window.casebook.find("attack")} == {'{"attack_type": "withheld"}'}
    assert seen.now[1] == {"(Withheld)": "7"}


def test_what_cannot_be_is_said_and_left(window: WindowObject) -> None:
    seen = BulkObject(window).field("Status").set_to("Status", "Submitted")
    window.keyboard.press("Return")
    seen.rest()
    assert seen.outlook[:2] == ["Changes 0 of 7.", "7 cannot:"]
    assert seen.outlook[2].startswith("7 × Add at least one place")
    assert not seen.panel.apply_button.isEnabled()


def test_a_wrong_value_is_said_at_the_box(window: WindowObject) -> None:
    later = (date.today() + timedelta(days=200)).isoformat()
    seen = BulkObject(window).field("Date").set_to("Date", later)
    assert "future" in seen.panel.form._row._note.text()
    assert not seen.panel.apply_button.isEnabled()


def test_what_others_change_meanwhile_is_counted_again(window: WindowObject) -> None:
    seen = BulkObject(window).field("Type of attack").set_to("Type of attack", "ambush on")
    window.keyboard.press("Return")
    seen.rest()
    first = window.casebook.find("attack")[0]
    change = Change.edit("attack", first, {"attack_type": "ambush_road"})
    assert change
    window.view.session.do("Edit", [change])
    seen.rest()
    assert seen.outlook == ["Changes 4 of 7.", "3 have it already."]
    said = seen.panel.said
    assert "meanwhile" in said.text() and said.isVisible()
    assert said.heightForWidth(said.width()) <= said.height(), "all of it is in sight"


def test_what_is_changed_in_the_last_moment_is_left_and_said(window: WindowObject) -> None:
    seen = BulkObject(window).field("Type of attack").set_to("Type of attack", "ambush on")
    window.keyboard.press("Return")
    seen.rest()
    first = window.casebook.find("attack")[0]
    change = Change.edit("attack", first, {"attack_type": "killing"})
    assert change
    window.casebook.apply([change])  # past the session: nobody was told
    window.keyboard.press("Return")
    seen.rest()
    assert kinds(window)[0] == "killing"
    assert "1 was changed by somebody else meanwhile" in window.message


def test_escape_gives_the_form_back(window: WindowObject) -> None:
    page = window.view.page
    seen = BulkObject(window)
    assert not page.stack.isVisible() and seen.panel.isVisible()
    window.keyboard.press("Escape")
    assert page.panels.panel is None and page.stack.isVisible()
    assert page.table.table.hasFocus()
    BulkObject(window)
    page.open(page.table.current_id())
    assert page.panels.panel is None and page.stack.isVisible()


@pytest.mark.parametrize("entity", list(ENTITIES)[:6])
def test_every_field_has_a_box_with_a_name(window: WindowObject, entity: str) -> None:
    window.page(entity)
    seen = BulkObject(window)
    for field in bulk.editable(ENTITIES[entity]):
        seen.panel.form.choose(field.name)
        row = seen.rest().panel.form._row
        assert row.field.name == field.name
        assert row.editor.focusProxy().accessibleName() == field.label


# Giving up, waiting


class Slow:
    """Holds the worker at a step of its work until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.go = threading.Event()

    def step(self, *_: object) -> None:
        self.reached.set()
        self.go.wait(timeout=20)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Let every change of many records wait after it has begun to write."""
    held = Slow()
    write = Casebook.apply

    def apply(casebook: Casebook, changes: list[Change], step: object = None) -> list[Change]:
        if step is None:
            return write(casebook, changes)

        def stopping(done: int) -> None:
            if done == 2:
                held.step()
            step(done)  # type: ignore[operator]  # the work is given one

        return write(casebook, changes, stopping)

    monkeypatch.setattr(Casebook, "apply", apply)
    return held


def start(window: WindowObject) -> BulkObject:
    seen = BulkObject(window).field("Type of attack").set_to("Type of attack", "ambush on")
    window.keyboard.press("Return")
    seen.rest()
    window.qtbot.keyClick(seen.panel.apply_button, Qt.Key.Key_Return)
    return seen


def test_cancel_leaves_nothing_half_done(window: WindowObject, slow: Slow) -> None:
    before = kinds(window)
    seen = start(window)
    (strip,) = window.view.findChildren(BatchStrip)
    window.qtbot.waitUntil(slow.reached.is_set)
    window.qtbot.waitUntil(strip.isVisible)
    assert strip.text.startswith("Change Type of attack of 5 attacks")
    assert strip.cancel_button.hasFocus()
    window.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    slow.go.set()
    seen.rest()
    assert kinds(window) == before
    assert seen.panel.said.text() == "Given up: nothing was changed."
    assert not window.view.session.undo_stack.canUndo()
    assert not strip.isVisible() and seen.panel.isEnabled()
    assert check(window.casebook) == []


def test_nothing_else_is_written_meanwhile(window: WindowObject, slow: Slow) -> None:
    seen = start(window)
    window.qtbot.waitUntil(slow.reached.is_set)
    assert not window.view.page.isEnabled()
    window.window.actions_.find("new_record").trigger()
    assert "wait until that is done" in window.message
    slow.go.set()
    seen.rest()
    assert set(kinds(window)) == {"ambush_road"}


def test_what_is_typed_is_kept_before(window: WindowObject) -> None:
    form = window.form
    form.type("Title", "Half a tit")
    window.view.page.focus_list()
    seen = start(window)
    seen.rest()
    assert [draft["record_id"] for draft in window.casebook.drafts()] == [form.form.record_id]


def test_closing_gives_up_and_the_next_start_says_so(
    window: WindowObject, slow: Slow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, before = window.casebook.path, kinds(window)
    window.form.type("Title", "Half a tit")
    window.view.page.focus_list()
    start(window)
    window.qtbot.waitUntil(slow.reached.is_set)
    window.window.close()
    assert [draft["record_id"] for draft in window.casebook.drafts()], "kept before"
    (box,) = [box for box in window.window.findChildren(QMessageBox) if box.isVisible()]
    assert "Change Type of attack of 5 attacks" in box.text()
    threading.Timer(0.2, slow.go.set).start()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Close and break it off").click()
    assert not window.window.isVisible()
    window.gone = True
    window.window.deleteLater()
    again = WindowObject(qtbot, tmp_path / "settings").open(path)
    assert kinds(again) == before
    qtbot.waitUntil(lambda: bool(again.window.findChildren(TextSheet)))
    (sheet,) = again.window.findChildren(TextSheet)
    text = sheet.findChild(QTextBrowser)
    assert text is not None and "“Change Type of attack of 5 attacks” was given up" in text.toPlainText()
    assert "given up" not in again.message, "what is offered of the drafts stays"
    assert again.casebook.setting(GIVEN_UP), "until it was seen"
    sheet.close()
    again.close()
    with Casebook.open(path) as casebook:
        assert not casebook.setting(GIVEN_UP), "it is said once"


def test_closing_waits_until_many_records_are_changed_when_that_is_wanted(
    window: WindowObject, slow: Slow, qtbot: QtBot
) -> None:
    path = window.casebook.path
    start(window)
    window.qtbot.waitUntil(slow.reached.is_set)
    window.window.close()
    (box,) = [box for box in window.window.findChildren(QMessageBox) if box.isVisible()]
    next(b for b in box.findChildren(QPushButton) if b.text() == "Finish it, then close").click()
    slow.go.set()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=10_000)
    with Casebook.open(path) as casebook:
        assert {a["attack_type"] for a in casebook.find("attack")} == {"ambush_road"}


# Other steps of many records


def test_a_step_of_many_changes_is_kept_by_its_name(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MANY", MANY)
    session = window.view.session
    session.do(
        "Record", [Change.new("actor", {"name": f"Actor {n}", "actor_type": "other"}) for n in range(9)]
    )
    command = session.undo_stack.command(0)
    assert isinstance(command, BatchCommand) and not hasattr(command, "changes")
    session.undo()
    window.qtbot.waitUntil(lambda: not session.batches.busy)
    assert window.casebook.find("actor") == []
    session.redo()
    window.qtbot.waitUntil(lambda: not session.batches.busy)
    assert len(window.casebook.find("actor")) == 9


def test_many_are_deleted_in_the_background(window: WindowObject) -> None:
    assert len(kinds(window)) > recordpage.FEW
    table = window.view.page.table.table
    table.setFocus()
    window.keyboard.press("Ctrl+A", "Del")
    session = window.view.session
    window.qtbot.waitUntil(lambda: not (session.batches.busy or session.worker.busy))
    assert kinds(window) == []
    assert window.message == "Deleted: 7 attacks."
    window.keyboard.press("Ctrl+Z")
    window.qtbot.waitUntil(lambda: not (session.batches.busy or session.worker.busy))
    assert len(kinds(window)) == 7
    assert check(window.casebook) == []


def what_was_typed(window: WindowObject, qtbot: QtBot, folder: Path) -> list[str]:
    """Close the window and open the casebook again: what the sheets say there."""
    path = window.casebook.path
    window.close()
    again = WindowObject(qtbot, folder / "settings").open(path)
    again.rest()
    shown = [sheet.findChild(QTextBrowser) for sheet in again.window.findChildren(TextSheet)]
    again.close()
    return [text.toPlainText() for text in shown if text is not None]


@pytest.mark.parametrize(("field", "words"), [("Type of attack", "ambush on"), ("Date", "half a day")])
def test_a_value_that_was_not_given_to_the_records_is_shown_the_next_time(
    window: WindowObject, qtbot: QtBot, tmp_path: Path, field: str, words: str
) -> None:
    BulkObject(window).field(field).type_into(field, words)
    (text,) = what_was_typed(window, qtbot, tmp_path)
    assert f"Change many records – {field} – Set to" in text and words in text


def test_who_pressed_change_while_it_was_counted_reads_the_next_time_that_nothing_was_changed(
    window: WindowObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def count(*given: object) -> object:
        while True:
            given[-1](0)  # type: ignore[operator]  # until it is given up

    monkeypatch.setattr(bulk, "preview", count)
    seen = BulkObject(window).field("Type of attack").type_into("Type of attack", "ambush on")
    window.keyboard.press("Return")
    window.qtbot.keyClick(seen.panel.apply_button, Qt.Key.Key_Return)
    (text,) = what_was_typed(window, qtbot, tmp_path)
    assert "Ambush on civilians" in text and "nothing was changed" in text


def test_a_value_that_was_given_to_the_records_is_not_shown_again(
    window: WindowObject, qtbot: QtBot, tmp_path: Path
) -> None:
    start(window).rest()
    assert what_was_typed(window, qtbot, tmp_path) == []
