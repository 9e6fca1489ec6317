"""Changing a cell of a list with F2: the boxes, checks and refusals of the form, one step to undo, and
nobody's change overwritten unseen."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextBrowser
from pytestqt.qtbot import QtBot

from app.entry.editors import Editor
from app.review.celledit import why_not
from app.shell import i18n, sheets, whereabouts
from app.shell.sheets import TextSheet
from app.shell.start import UnlockPage
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Link, LongText, Phrase, Record, Toll
from db.model.missing import missing_of
from db.model.vocabularies import MISSING_REASON
from db.storage import query
from db.storage.casebook import Casebook
from tests.conftest import CHEAP, encrypted_example
from tests.pages import TableObject, WindowObject

WORDS = "correct horse battery staple"
KALALA = 1  # the row of the attack on Kalala: the newest comes first


@pytest.fixture
def table(window: WindowObject) -> TableObject:
    return window.table


def record(table: TableObject, row: int = KALALA) -> Record:
    found = table.of.casebook.get(table.page.entity.name, table.page.model.id_at(row))
    assert found is not None
    return found


def change_elsewhere(table: TableObject, **values: str | None) -> None:
    """Change the record on Kalala as another form does."""
    session = table.of.view.session
    edit = Change.edit("attack", record(table), dict(values))
    assert edit is not None
    session.do("Change attack", [edit])
    table.of.rest()


# Keeping


def test_f2_changes_a_text_and_enter_goes_down(window: WindowObject, table: TableObject) -> None:
    table.go(0, "Title").change("Attack on Ogota").press("Return")
    assert table.box is None and table.at == (1, "Title")
    window.rest()
    assert table.cell(0, "Title") == "Attack on Ogota" and record(table, 0)["title"] == "Attack on Ogota"
    assert window.keyboard.focus is table.page.table


def test_a_change_is_one_step_to_undo(window: WindowObject, table: TableObject) -> None:
    before = record(table)["title"]
    stack = window.view.session.undo_stack
    table.go(KALALA, "Title").change("X").press("Return")
    assert stack.count() == 1 and stack.undoText() == "Change attack"
    window.rest()
    window.keyboard.press("Ctrl+Z")
    window.rest()
    assert table.cell(KALALA, "Title") == before and record(table)["title"] == before


def test_the_form_beside_shows_what_was_changed(window: WindowObject, table: TableObject) -> None:
    table.go(KALALA, "Title").change("Attack on K").press("Ctrl+S")
    window.rest()
    assert window.form.text("Title") == "Attack on K" and table.at == (KALALA, "Title")


def test_tab_goes_right_and_shift_tab_left(table: TableObject) -> None:
    table.go(0, "Date").change("28 Jan 2024").press("Tab")
    assert table.at == (0, "Title")
    table.change("Y").press("Shift+Tab")
    table.of.rest()
    assert table.at == (0, "Date")
    assert (record(table, 0)["date_edtf"], record(table, 0)["title"]) == ("2024-01-28", "Y")


def test_up_and_down_keep_and_move(table: TableObject) -> None:
    table.go(0, "Title").change("Y").press("Down")
    assert table.at == (1, "Title") and record(table, 0)["title"] == "Y"
    table.change("Z").press("Up")
    assert table.at == (0, "Title") and record(table, 1)["title"] == "Z"


def test_escape_leaves_the_cell_as_it_was(window: WindowObject, table: TableObject) -> None:
    before = record(table)
    table.go(KALALA, "Title").change("nonsense").press("Esc")
    assert table.box is None and record(table) == before
    assert window.view.session.undo_stack.count() == 0
    assert window.keyboard.focus is table.page.table and table.at == (KALALA, "Title")


def test_nothing_typed_is_no_step(window: WindowObject, table: TableObject) -> None:
    table.go(KALALA, "Title").press("F2", "Return")
    assert window.view.session.undo_stack.count() == 0


def test_what_is_typed_is_kept_when_the_keyboard_goes_elsewhere(
    qtbot: QtBot, window: WindowObject, table: TableObject
) -> None:
    table.go(KALALA, "Title").change("Kept")
    with qtbot.waitSignal(table.page.settled):
        window.window.activateWindow()
        table.page.search_box.setFocus(Qt.FocusReason.MouseFocusReason)
    assert table.box is None and record(table)["title"] == "Kept"
    assert table.page.search_box.hasFocus()


def test_a_menu_takes_nothing_out_of_the_box(window: WindowObject, table: TableObject) -> None:
    before = record(table)["title"]
    table.go(KALALA, "Title").change("Half")
    window.window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert table.box is not None and record(table)["title"] == before


# Leaving the casebook


LEAVE = {
    "lock": lambda window: window.lock_when_left(),
    "close": lambda window: window.close_casebook(),
    "language": lambda window: window.french(),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example with a passphrase: only such a one can be locked."""
    return encrypted_example(tmp_path / "locked.temoin", WORDS)


@pytest.fixture
def locked(qtbot: QtBot, tmp_path: Path, file: Path) -> Iterator[WindowObject]:
    """The window with an encrypted example."""
    made = WindowObject(qtbot, tmp_path / "locked", (CHEAP,))
    unlock(made, file)
    yield made
    made.close()
    i18n.choose("en")


def unlock(made: WindowObject, path: Path) -> None:
    made.window.open_path(path)
    (page,) = [page for page in made.window.findChildren(UnlockPage) if page.isVisible()]
    box = page.findChild(QLineEdit)
    made.qtbot.keyClicks(box, WORDS)
    made.qtbot.keyClick(box, Qt.Key.Key_Return)
    made.qtbot.waitUntil(lambda: made.window.view is not None)
    made.rest()


def told(made: WindowObject) -> str:
    sheets = [sheet for sheet in made.window.findChildren(TextSheet) if sheet.isVisible()]
    return "\n".join(text.toPlainText() for sheet in sheets for text in sheet.findChildren(QTextBrowser))


@pytest.mark.parametrize("leave", LEAVE)
@pytest.mark.parametrize(
    ("label", "text"), [("Title", "zzcell"), ("Date", "nonsense"), ("Type of attack", "amb")]
)
def test_what_is_half_typed_is_not_saved_and_is_back_in_its_cell(
    locked: WindowObject, file: Path, leave: str, label: str, text: str
) -> None:
    locked.page("attack")
    table = locked.table
    before = record(table)
    table.go(KALALA, label).change(text)
    LEAVE[leave](locked.window)
    if leave != "language":
        assert locked.window.session is None
        unlock(locked, file)
    locked.rest()
    table = locked.table
    assert record(table) == before
    assert table.box is not None and table.box.text == text and table.at[0] == KALALA
    assert table.box.has_focus and told(locked) == ""
    assert (table.note != "") == (label != "Title")
    if label == "Title":  # typing goes on where it stopped
        locked.keyboard.write("!")
        table.press("Return")
        assert record(table)["title"] == "zzcell!" and locked.view.session.undo_stack.count() == 1


def test_what_is_half_typed_on_a_page_behind_is_told(locked: WindowObject, file: Path) -> None:
    locked.page("attack")
    locked.table.go(KALALA, "Date").change("nonsense")
    locked.page("place")
    locked.window.lock()
    unlock(locked, file)
    assert "nonsense" in told(locked) and "Attack – " in told(locked)


def test_what_is_half_typed_in_a_record_that_is_listed_no_more_is_told(
    locked: WindowObject, file: Path
) -> None:
    locked.page("attack")
    session = locked.view.session
    session.do("Record attack", [Change.new("attack", {"title": "New", "date_edtf": "2024-01-20"})])
    locked.rest()
    id = str(record(locked.table)["id"])
    locked.table.go(KALALA, "Title").change("zzcell")
    locked.window.lock()
    with Casebook.open(file, WORDS, kdfs=(CHEAP,)) as casebook:
        casebook.apply(casebook.deletion("attack", id))
    unlock(locked, file)
    assert locked.table.box is None and "zzcell" in told(locked)


def test_a_box_in_which_nothing_was_typed_is_not_opened_again(locked: WindowObject, file: Path) -> None:
    locked.page("attack")
    locked.table.go(KALALA, "Title").press("F2")
    locked.window.lock()
    unlock(locked, file)
    assert locked.table.box is None and told(locked) == ""


# What a crash leaves


@pytest.mark.parametrize(
    ("label", "text"), [("Title", "zzcell"), ("Date", "nonsense"), ("Type of attack", "amb")]
)
def test_what_is_half_typed_when_the_program_dies_is_back_in_its_cell(
    qtbot: QtBot, locked: WindowObject, file: Path, tmp_path: Path, label: str, text: str
) -> None:
    locked.page("attack")
    before = record(locked.table)
    locked.table.go(KALALA, label).change(text)
    qtbot.waitUntil(lambda: text in kept_in(locked))
    assert locked.table.box is not None and locked.table.box.has_focus, "typing goes on"
    died = tmp_path / "died.temoin"
    shutil.copy(file, died)
    assert text.encode() not in died.read_bytes()
    again = WindowObject(qtbot, tmp_path / "again", (CHEAP,))
    unlock(again, died)
    table = again.table
    qtbot.waitUntil(lambda: table.box is not None)
    assert table.box is not None and table.box.text == text and table.at == (KALALA, label)
    assert record(table) == before and told(again) == ""
    again.close()


@pytest.mark.parametrize("key", ["Return", "Tab", "Ctrl+S", "Esc"])
def test_nothing_half_typed_is_kept_of_a_cell_that_is_left(
    qtbot: QtBot, locked: WindowObject, key: str
) -> None:
    locked.page("attack")
    locked.table.go(KALALA, "Title").change("zzcell")
    qtbot.waitUntil(lambda: "zzcell" in kept_in(locked))
    locked.table.press(key)
    assert locked.table.box is None and kept_in(locked) == ""


def test_what_is_taken_back_in_a_cell_is_not_kept(qtbot: QtBot, locked: WindowObject) -> None:
    locked.page("attack")
    locked.table.go(KALALA, "Title").press("F2", "End")
    locked.keyboard.write("zz")
    qtbot.waitUntil(lambda: "zz" in kept_in(locked))
    locked.table.press("Backspace", "Backspace")
    qtbot.waitUntil(lambda: kept_in(locked) == "")


def kept_in(made: WindowObject) -> str:
    """What the casebook keeps of where one was."""
    return made.view.session.casebook.setting(whereabouts.LEFT_AT) or ""


# The boxes of the form


def test_a_date_is_read_as_in_the_form(table: TableObject) -> None:
    table.go(KALALA, "Date").change("5–6 Jan 2024")
    box = table.box
    assert box is not None and "5–6 Jan 2024" in " ".join(
        label.text() for label in box.findChildren(type(box.note))
    )
    table.press("Return")
    saved = record(table)
    assert (saved["date_edtf"], saved["date_min"], saved["date_max"]) == (
        "2024-01-05/2024-01-06", "2024-01-05", "2024-01-06",
    )  # fmt: skip


def test_today_has_its_key_in_a_cell_too(table: TableObject) -> None:
    table.go(KALALA, "Date").press("F2", "Ctrl+;", "Ctrl+S")
    saved = [record(table, row)["date_edtf"] for row in range(2)]
    assert any(str(date) > "2024-02" for date in saved)


def test_a_choice_is_taken_from_its_list(table: TableObject) -> None:
    table.go(KALALA, "Type of attack").change("amb").press("Return")
    table.of.rest()
    assert record(table)["attack_type"] == "ambush_road"
    assert table.cell(KALALA, "Type of attack") == "Ambush on civilians"


def test_a_number_and_a_flag_are_changed(window: WindowObject, table: TableObject) -> None:
    window.page("place")
    table.page.model.set_columns(["name", "lat", "lon"])
    table.go(0, "Latitude").change("13,5").press("Return")
    assert record(table, 0)["lat"] == 13.5


def test_a_point_fills_both_halves(window: WindowObject, table: TableObject) -> None:
    window.page("place")
    table.page.model.set_columns(["name", "lat", "lon"])
    table.go(0, "Latitude").change("13.5, -4.25").press("Return")
    assert (record(table, 0)["lat"], record(table, 0)["lon"]) == (13.5, -4.25)
    assert window.view.session.undo_stack.count() == 1


def test_a_value_takes_the_place_of_the_reason_why_there_was_none(
    window: WindowObject, table: TableObject
) -> None:
    change_elsewhere(table, attack_type=None, missing=json.dumps({"attack_type": "unknown"}))
    table.go(KALALA, "Type of attack").press("F2", "Return")
    assert missing_of(record(table)) == {"attack_type": "unknown"}
    table.go(KALALA, "Type of attack").change("amb").press("Return")
    assert missing_of(record(table)) == {} and record(table)["attack_type"] == "ambush_road"


def test_the_reason_why_there_is_no_value_is_chosen_in_the_cell(table: TableObject) -> None:
    table.go(KALALA, "Type of attack").press("F2", "Ctrl+M")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    table.of.qtbot.keyClick(menu, Qt.Key.Key_1)
    table.of.rest()
    assert table.box is not None and table.box.text == "" and table.box.has_focus
    assert missing_of(record(table)) == {}, "it is saved with the cell"
    table.press("Return")
    table.of.rest()
    assert record(table)["attack_type"] is None
    assert missing_of(record(table)) == {"attack_type": MISSING_REASON.active[0].code}
    table.press("Ctrl+Z")
    assert record(table)["attack_type"] and missing_of(record(table)) == {}


# Refusals


def test_what_cannot_be_read_is_said_under_the_box_and_stays(table: TableObject) -> None:
    before = record(table)
    table.go(KALALA, "Date").change("nonsense").press("Return")
    assert table.note.startswith("“nonsense” is not a date")
    assert table.at == (KALALA, "Date") and record(table) == before
    table.press("Ctrl+A").of.keyboard.write("2024-01-07")
    assert table.note == ""
    table.press("Return")
    assert table.box is None and record(table)["date_edtf"] == "2024-01-07"


def test_what_cannot_be_read_is_not_lost_when_the_keyboard_goes_elsewhere(
    window: WindowObject, table: TableObject
) -> None:
    table.go(KALALA, "Date").change("nonsense")
    table.page.search_box.setFocus(Qt.FocusReason.MouseFocusReason)
    assert table.note.startswith("“nonsense” is not a date")


def test_what_a_rule_refuses_is_said_under_the_box(window: WindowObject, table: TableObject) -> None:
    window.page("place")
    before = record(table, 0)["name"]
    table.go(0, "Name").press("F2", "Backspace", "Return")
    assert table.note and table.box is not None
    assert record(table, 0)["name"] == before and window.view.session.undo_stack.count() == 0
    table.press("Esc")
    assert table.box is None


def test_what_is_worked_out_says_why_it_is_not_changed(window: WindowObject, table: TableObject) -> None:
    table.go(KALALA, "Killed").press("F2")
    assert table.box is None
    assert window.message == "“Killed” follows from the rest of the record: Enter opens the record."


def test_links_are_changed_in_the_form(window: WindowObject, table: TableObject) -> None:
    window.page("abduction")
    table.go(0, "Attack").press("F2")
    assert window.message == "“Attack” is changed in the form: Enter opens the record."


def test_nothing_is_changed_in_the_casebook_of_earlier(
    qtbot: QtBot, window: WindowObject, table: TableObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.view.session), "read_only", True)
    table.go(KALALA, "Title").press("F2")
    assert table.box is None and window.message == "Nothing can be changed here: this is read only."


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_every_column_has_a_box_or_a_sentence(entity: object) -> None:
    described = ENTITIES[str(getattr(entity, "name"))]  # noqa: B009
    for field in query.columns(described):
        derived = field in described.derived or field.computed
        apart = isinstance(field, Link | LongText | Phrase | Toll)
        assert bool(why_not(described, field)) == (derived or apart), field.name


# Others at work


def test_a_record_that_was_changed_meanwhile_is_not_overwritten_unseen(table: TableObject) -> None:
    table.go(KALALA, "Title").change("Mine")
    change_elsewhere(table, title="Theirs")
    table.press("Return")
    assert table.note.startswith("The record was changed meanwhile: nothing was saved.")
    assert table.note.endswith("Now it says: Theirs") and record(table)["title"] == "Theirs"
    table.press("Return")
    assert table.box is None and record(table)["title"] == "Mine"


def test_another_field_that_was_changed_meanwhile_does_not_matter(table: TableObject) -> None:
    table.go(KALALA, "Title").change("Mine")
    change_elsewhere(table, date_edtf="2024-01-08")
    table.press("Return")
    assert table.box is None
    assert (record(table)["title"], record(table)["date_edtf"]) == ("Mine", "2024-01-08")


def test_a_record_that_was_deleted_meanwhile_is_not_changed(window: WindowObject, table: TableObject) -> None:
    session = window.view.session
    session.do("Record attack", [Change.new("attack", {"title": "New", "date_edtf": "2024-01-20"})])
    window.rest()
    id = str(record(table)["id"])
    table.go(KALALA, "Title").change("Mine")
    session.do("Delete", session.casebook.deletion("attack", id))
    window.rest()
    assert table.box is not None
    table.press("Return")
    assert table.note == "The record was deleted meanwhile: nothing was saved."
    table.press("Esc")
    assert (session.casebook.get("attack", id) or {})["title"] != "Mine"


def test_the_box_goes_where_its_record_goes(window: WindowObject, table: TableObject) -> None:
    table.go(KALALA, "Title").change("Mine")
    before = table.box.y() if table.box else 0
    window.view.session.do("Import", [Change.new("attack", {"title": "New", "date_edtf": "2024-01-20"})])
    window.rest()
    assert table.box is not None and table.box.y() > before
    table.press("Return")
    assert record(table, 2)["title"] == "Mine" and table.cell(1, "Title") == "New"


def test_a_change_that_moves_its_row_goes_on_where_the_eye_is(table: TableObject) -> None:
    table.page.table.header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    table.of.rest()
    below = record(table, 1)["id"]
    table.go(0, "Title").change("Zzz").press("Return")
    table.of.rest()
    assert table.cell(1, "Title") == "Zzz"
    assert table.page.current_id() == below


# Where it is told of


def test_the_key_is_in_the_sheet_and_the_grid_keeps_its_own() -> None:
    assert "| F2 |" in sheets.all_keys()


def test_the_box_has_a_name(table: TableObject) -> None:
    table.go(KALALA, "Title").press("F2")
    assert table.of.keyboard.at == "Title"
    editor = table.box.findChild(Editor) if table.box else None
    assert editor is not None and QApplication.focusWidget() is editor.focusProxy()


# The status goes by steps here, too


def test_a_status_that_does_not_follow_is_refused_in_its_cell_and_says_what_to_do(
    window: WindowObject, table: TableObject
) -> None:
    change_elsewhere(table, workflow="draft")
    table.go(KALALA, "Status").change("Published").press("Return")
    assert table.note == "Only what was approved can be published: approve it first."
    assert record(table)["workflow"] == "draft"
    table.press("Esc").change("Submitted").press("Return")
    assert table.box is None and record(table)["workflow"] == "submitted"


def test_it_is_said_that_what_was_approved_was_changed(window: WindowObject, table: TableObject) -> None:
    for status in ("in_review", "approved"):
        change_elsewhere(table, workflow=status)
    code = record(table)["code"]
    table.go(KALALA, "Title").change("Not what was approved").press("Up")
    said = f"Changed, though {code} is “Approved” already."
    window.rest()
    assert table.at[0] == 0 and window.form.text("Title") != "Not what was approved"
    assert window.message == said, "it stays while one goes on"
    assert record(table)["title"] == "Not what was approved"
    window.view.say("")
    table.go(KALALA, "Status").change("Needs work").press("Ctrl+S")
    assert window.message != said and record(table)["workflow"] == "needs_work"
    table.go(KALALA, "Title").change("Sent back").press("Ctrl+S")
    assert window.message != said and record(table)["title"] == "Sent back"


def test_a_status_that_does_not_follow_is_refused_in_the_form(window: WindowObject) -> None:
    window.show("attack", "Kalala")
    now = window.casebook.get("attack", window.form.form.record_id)
    assert now and now["workflow"] == "submitted"
    window.form.choose("Status", "Published").save()
    assert "approve it first" in window.message and "approve it first" in window.form.note("Status")
    assert window.casebook.get("attack", window.form.form.record_id) == now


def test_f1_explains_the_cell_and_what_is_typed_into_it(window: WindowObject, table: TableObject) -> None:
    help = window.view.page.cell_help
    table.go(KALALA, "Type of attack").press("F1")
    assert "Type of attack" in help.text and help.marked == ("village_attack",)
    table.change("summary").press("Tab")  # the box is left: the help goes on to the next cell
    table.go(KALALA, "Type of attack")
    assert help.marked == ("execution",)
    table.change("abd")
    window.rest()
    assert help.marked == ("abduction",)
    table.press("Escape", "Escape")  # the list of codes, the box
    assert table.box is None and help.text
    table.press("Escape")
    assert help.text == "" and record(table)["attack_type"] == "execution"
    table.press("F1")
    window.keyboard.press("Ctrl+Z")
    window.rest()
    assert help.marked == (str(record(table)["attack_type"]),)
