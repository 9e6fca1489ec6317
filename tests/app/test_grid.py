"""The grid of victims: typed down, pasted from a spreadsheet, nothing lost, saved with the attack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.entry.drafts import data_of
from app.entry.pasting import MOST
from app.shell import i18n
from db.model.changes import Change
from db.model.fields import Record
from db.storage.casebook import Casebook
from tests.app.gridpage import GridObject
from tests.pages import WindowObject

Start = Callable[[], GridObject]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[Start]:
    """Start the program with the example at the second attack, the keyboard in its grid."""
    path, started = sample.path, []
    sample.close()

    def begin() -> GridObject:
        window = WindowObject(qtbot, tmp_path / "settings").open(path)
        started.append(window)
        window.show("attack", "Ouémbé")
        return GridObject(window).enter()

    yield begin
    for window in started:
        window.close()


@pytest.fixture
def grid(start: Start) -> GridObject:
    return start()


def killed(grid: GridObject) -> Record:
    whole = {"attack_id": attack(grid), "measure": "killed", "parent_tally_id": None}
    return grid.window.casebook.find("tally", **whole)[0]


def attack(grid: GridObject) -> str:
    return grid.window.form.form.record_id


def persons(grid: GridObject) -> list[Record]:
    """The saved rows: harm and victim in one."""
    casebook = grid.window.casebook
    found = casebook.find("harm", attack_id=attack(grid))
    return [(casebook.get("victim", str(row["victim_id"])) or {}) | row for row in found]


def table(rows: int, heading: str = "Nom\tSexe\tÂge\n") -> str:
    return heading + "".join(f"Personne {n}\t{'HF'[n % 2]}\t{n % 90}\n" for n in range(rows))


# Typing


def test_three_persons_are_typed_down_and_saved_with_the_attack(grid: GridObject) -> None:
    grid.row("Aminata Cisse", "fem", "34").row("Moussa", "male", "30-40").row("", "f", "environ 8 ans")
    assert grid.column("Name") == ["Aminata Cisse", "Moussa", ""]
    assert grid.column("Sex") == ["Female", "Male", "Female"]
    assert grid.column("Age") == ["34", "30–40", "environ 8 ans"]
    assert grid.column("Counted in") == ["Killed · Civilian"] * 3
    assert grid.numbers() == ["1", "2", "3", "+"]
    assert grid.in_italics(0, "Name") and persons(grid) == []
    grid.press("Ctrl+S")
    assert [p["name"] for p in persons(grid)] == ["Aminata Cisse", "Moussa", None]
    assert [(p["age_low"], p["age_high"], p["age_text"]) for p in persons(grid)] == [
        (34, 34, None), (30, 40, None), (6, 10, "environ 8 ans")]  # fmt: skip
    assert [p["name_status"] for p in persons(grid)] == ["named", "named", "unidentified"]
    assert {p["tally_id"] for p in persons(grid)} == {killed(grid)["id"]}
    assert not grid.in_italics(0, "Name")
    assert any("2 named · 1 without a name" in line for line in grid.window.form.lines("Count"))
    grid.press("Ctrl+Z")
    assert persons(grid) == [] and grid.column("Name") == []


def test_typing_replaces_a_cell_and_f2_goes_on_with_it(grid: GridObject) -> None:
    grid.row("Awa").go(0, "Name").write("Fanta").press("Return", "Up")
    grid.press("F2", "End").write(" Ba").press("Return")
    assert grid.column("Name") == ["Fanta Ba"]


def test_enter_comes_back_to_the_column_in_which_the_row_began(grid: GridObject) -> None:
    grid.row("Awa", "f", "3")
    assert (grid.grid.table.currentIndex().row(), grid.at) == (1, "Name")


def test_tab_leaves_the_empty_row_and_the_grid(grid: GridObject) -> None:
    assert grid.grid.table.hasFocus()
    grid.press("Tab")
    focus = grid.window.keyboard.focus
    assert focus is not None and not grid.grid.isAncestorOf(focus)


def test_a_cell_is_kept_when_the_keyboard_goes_elsewhere(grid: GridObject) -> None:
    grid.write("Awa").press("Alt+1")
    assert grid.column("Name") == ["Awa"]
    grid.enter().press("Right").write("f").press("Ctrl+K")
    dialog = QApplication.activeModalWidget()
    grid.window.qtbot.waitUntil(lambda: grid.column("Sex") == ["Female"])
    assert dialog is not None
    dialog.close()


def test_ctrl_s_takes_what_stands_in_the_open_cell(grid: GridObject) -> None:
    grid.write("Awa").press("Ctrl+S")
    assert [p["name"] for p in persons(grid)] == ["Awa"]


def test_esc_gives_a_cell_up_but_not_the_form(grid: GridObject) -> None:
    grid.row("Awa").press("Up").write("Fanta").press("Esc")
    assert grid.column("Name") == ["Awa"]
    grid.row("Fanta")
    assert grid.column("Name") == ["Fanta"]


def test_a_bad_value_stays_marked_and_keeps_the_row_from_being_saved(grid: GridObject) -> None:
    grid.row("Awa", "feminine person", "3o")
    assert grid.column("Age") == ["3o"] and grid.column("Sex") == ["feminine person"]
    grid.go(0, "Age")
    assert "is not an age" in grid.note and "is not an age" in grid.described(0, "Age")
    grid.press("Alt+1", "Ctrl+S")
    assert persons(grid) == [] and grid.at == "Sex"
    assert "Not saved yet" in grid.window.message
    grid.write("Female").press("Tab").write("30").press("Ctrl+S")
    assert [(p["sex"], p["age_low"]) for p in persons(grid)] == [("f", 30)]


def test_a_person_of_the_casebook_is_linked_by_name(grid: GridObject) -> None:
    known = Change.new("victim", {"name": "Seydou Ba", "sex": "m"})
    grid.window.view.session.do("", [known])
    grid.enter().write("Seyd").press("Down", "Return")
    assert (grid.column("Name"), grid.column("Sex")) == (["Seydou Ba"], ["Male"])
    grid.press("Ctrl+S")
    assert [p["victim_id"] for p in persons(grid)] == [known.id]


def test_a_person_is_new_where_nobody_is_chosen(grid: GridObject) -> None:
    known = Change.new("victim", {"name": "Seydou Ba"})
    grid.window.view.session.do("", [known])
    grid.enter().write("Seydou Ba").press("Return", "Ctrl+S")
    assert [p["name"] for p in persons(grid)] == ["Seydou Ba"]
    assert [p["victim_id"] for p in persons(grid)] != [known.id]


def test_nobody_stands_twice_in_a_count(grid: GridObject) -> None:
    known = Change.new("victim", {"name": "Seydou Ba"})
    grid.window.view.session.do("", [known])
    grid.enter().write("Seyd").press("Down", "Return").write("Seyd").press("Down", "Return", "Ctrl+S")
    assert persons(grid) == [] and "stands in this count already" in grid.note


def test_saved_cells_are_changed_and_taken_back(grid: GridObject) -> None:
    grid.row("Awa", "f").press("Ctrl+S").go(0, "Name").write("Hawa").press("Return")
    assert grid.in_italics(0, "Name") and not grid.in_italics(0, "Sex")
    grid.press("Ctrl+Z")
    assert grid.column("Name") == ["Awa"] and not grid.window.form.form.dirty
    assert grid.window.message == "Taken back. Ctrl+Shift+Z does it again."
    grid.press("Ctrl+Shift+Z", "Ctrl+S")
    assert [p["name"] for p in persons(grid)] == ["Hawa"]
    grid.press("Ctrl+Z")
    assert [p["name"] for p in persons(grid)] == ["Awa"]


@pytest.mark.parametrize(
    "age, count, wanted",
    [("9", "killed", 3), ("19", "killed", 2), ("30", "sexual_violence", 3)],
)
def test_children_and_survivors_of_sexual_violence_are_protected(
    grid: GridObject, age: str, count: str, wanted: int
) -> None:
    grid.row("Awa", "f", age).go(0, "Counted in").write(count).press("Return", "Ctrl+S")
    assert [p["sensitivity"] for p in persons(grid)] == [wanted]
    tally = grid.window.casebook.get("tally", str(persons(grid)[0]["tally_id"]))
    assert tally and tally["measure"] == count


def test_a_count_is_made_for_the_first_person_in_it(grid: GridObject) -> None:
    window = grid.window
    window.new("attack").type("Title", "Attack on Sama").type("Date", "2024-02-01")
    grid.enter().row("Awa").row("Fanta").go(0, "Counted in")
    assert "which count" in grid.note
    grid.write("kill").press("Return", "Up", "Ctrl+'", "Ctrl+S")
    assert [p["name"] for p in persons(grid)] == ["Awa", "Fanta"]
    assert killed(grid)["id"] == persons(grid)[0]["tally_id"] == persons(grid)[1]["tally_id"]


# Keys


def test_ditto_fill_clear_and_copy(grid: GridObject) -> None:
    grid.row("Awa").row("Fanta").row("Binta").go(0, "Sex").write("f").press("Tab", "Left", "Down", "Ctrl+D")
    assert grid.column("Sex") == ["Female", "Female", ""]
    grid.go(0, "Weapon").write("knife").press("Return").go(0, "Weapon").press("Ctrl+'")
    assert grid.column("Weapon") == ["Bladed weapon"] * 3
    grid.go(0, "Sex").press("Shift+Down", "Shift+Down", "Ctrl+D")
    assert grid.column("Sex") == ["Female"] * 3
    grid.go(0, "Name").press("Shift+Down", "Shift+Right", "Ctrl+C")
    assert QApplication.clipboard().text() == "Name\tSex\nAwa\tFemale\nFanta\tFemale\n"
    grid.press("Delete")
    assert grid.column("Name") == ["", "", "Binta"]
    grid.press("Ctrl+Z")
    assert grid.column("Name") == ["Awa", "Fanta", "Binta"]


def test_rows_are_removed_saved_or_not(grid: GridObject) -> None:
    grid.row("Awa").press("Ctrl+S").row("Fanta").press("Up", "Shift+Delete")
    assert grid.column("Name") == ["Awa"]
    grid.go(0, "Name").press("Shift+Delete")
    assert grid.column("Name") == [] and persons(grid) == []
    grid.press("Ctrl+Z")
    assert grid.column("Name") == ["Awa"]


def test_a_whole_record_opens_and_leads_back(grid: GridObject) -> None:
    grid.row("Awa").press("Up", "Alt+Return")
    assert grid.window.form.kind == "harm"
    grid.press("Esc").enter()
    assert [p["name"] for p in persons(grid)] == ["Awa"]
    grid.press("Ctrl+Home", "Return")
    assert grid.window.form.kind == "harm"


# Pasting


@pytest.mark.parametrize(
    "heading",
    ["Nom et prénom\tSEXE\tÂge (ans)\n", "name\tsex\tage\n", "Name\tGender\tAge\n", "Nom;Sexe;Age\n", ""],
)
def test_a_pasted_table_is_recognised_by_headings_or_by_order(grid: GridObject, heading: str) -> None:
    text = heading + "Aminata Cissé\tFemme\t34\n\t\t\nMoussa\tH\t30 à 40 ans\n"
    grid.copy_table(text.replace("\t", ";") if ";" in heading else text).press("Ctrl+V")
    assert len(grid.panel.landing.rows) == 2 and grid.panel.faults == []
    grid.press("Return")
    assert grid.column("Name") == ["Aminata Cissé", "Moussa"]
    assert grid.column("Sex") == ["Female", "Male"] and grid.column("Age") == ["34", "30–40"]
    assert not grid.is_pasting and persons(grid) == []
    grid.press("Ctrl+S")
    assert len(persons(grid)) == 2
    assert any("2 named" in line for line in grid.window.form.lines("Count"))


def test_columns_are_said_with_the_keyboard(grid: GridObject) -> None:
    grid.copy_table("Personne\tSexe\tRemarque\tâge\nAwa\tF\tx\t3\n").press("Ctrl+V")
    assert grid.panel.preview.pasted.targets == ["", "sex", "", "age"]
    grid.write("name").press("Tab", "Tab").write("role").press("Return")
    assert grid.panel.preview.pasted.targets == ["name", "sex", "role_in_community", "age"]
    grid.press("Return")
    assert grid.column("Name") == ["Awa"] and grid.column("Role in the community") == ["x"]


def test_faults_are_told_by_row_and_land_marked(grid: GridObject) -> None:
    grid.copy_table("Nom\tÂge\tSexe\nAwa\t3o\tF\nFanta\t4\nBinta\t5\tF\t!\n").press("Ctrl+V")
    faults = grid.panel.faults
    assert [fault.split(":")[0] for fault in faults] == ["Row 2", "Row 2", "Row 3"]
    assert "cells instead of 4" in faults[0] and "is not an age" in faults[1]
    grid.press("Return")
    assert grid.column("Age") == ["3o", "4", "5"]
    grid.press("Ctrl+S")
    assert persons(grid) == [] and grid.at == "Age"


def test_who_stands_in_the_count_already_is_a_fault_and_left_out(grid: GridObject) -> None:
    grid.row("Awa Ba", "f", "3").press("Ctrl+S")
    grid.copy_table("Nom\tSexe\tÂge\nawa ba\tF\t3\nAwa Ba\tF\t40\nFanta\tF\t5\n").press("Ctrl+V")
    assert len(grid.panel.landing.rows) == 2
    assert grid.panel.faults == ["Row 2: awa ba stands in this count already."]
    grid.press("Return", "Ctrl+S")
    assert [p["age_low"] for p in persons(grid)] == [3, 40, 5]


def test_esc_leaves_the_table_on_the_clipboard(grid: GridObject) -> None:
    grid.copy_table(table(3)).press("Ctrl+V", "Esc")
    assert not grid.is_pasting and grid.column("Name") == [] and grid.grid.table.hasFocus()
    grid.press("Ctrl+V", "Return")
    assert len(grid.column("Name")) == 3


def test_a_column_of_measures_says_the_count(grid: GridObject) -> None:
    grid.copy_table("Nom\tViolation\nAwa\tTué\nFanta\tinjured\nBinta\t\n").press("Ctrl+V", "Return")
    assert grid.column("Counted in") == ["Killed · Civilian", "Injured (new count)", "Killed · Civilian"] or [
        text.split(" ")[0] for text in grid.column("Counted in")] == ["Tué", "Injured", "Killed"]  # fmt: skip


def test_cells_are_pasted_over_cells(grid: GridObject) -> None:
    grid.row("Awa").row("Fanta").go(0, "Age").copy_table("3\n4\n").press("Ctrl+V")
    assert grid.column("Age") == ["3", "4"]
    grid.go(0, "Sex").press("Shift+Down").copy_table("F").press("Ctrl+V")
    assert grid.column("Sex") == ["Female", "Female"]
    grid.press("Ctrl+Z", "Ctrl+Z")
    assert grid.column("Age") == ["", ""] and grid.column("Sex") == ["", ""]


def test_five_hundred_rows_are_one_step(grid: GridObject) -> None:
    before = grid.window.view.session.undo_stack.count()
    grid.copy_table(table(500)).press("Ctrl+V", "Return")
    assert len(grid.column("Name")) == 500
    grid.press("Ctrl+Z")
    assert grid.column("Name") == []
    grid.press("Ctrl+Y", "Ctrl+S")
    assert len(persons(grid)) == 500
    assert grid.window.view.session.undo_stack.count() == before + 1
    grid.press("Ctrl+Z")
    assert persons(grid) == []


def picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def file() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/list.xlsx")])
    return data


def text(said: str) -> QMimeData:
    data = QMimeData()
    data.setText(said)
    return data


@pytest.mark.parametrize(
    "make, sentence",
    [
        (lambda: QMimeData(), "nothing to paste"),
        (lambda: text("  \n"), "nothing to paste"),
        (picture, "holds a picture"),
        (file, "holds a file"),
        (lambda: text(table(10_000)), f"10001 rows, and at most {MOST}"),
    ],
)
def test_what_cannot_be_pasted_is_said(
    grid: GridObject, make: Callable[[], QMimeData], sentence: str
) -> None:
    grid.row("Awa")
    QApplication.clipboard().setMimeData(make())
    grid.press("Ctrl+V")
    assert sentence in grid.window.message and grid.column("Name") == ["Awa"] and not grid.is_pasting


def test_the_panel_speaks_french(grid: GridObject) -> None:
    try:
        i18n.choose("fr")
        grid.copy_table("Name\tSex\nAwa\tFemale\n").press("Ctrl+V", "Return")
        assert grid.column("Sexe") == ["Féminin"]
    finally:
        i18n.choose("en")


# The draft


def test_a_kill_keeps_rows_that_are_not_saved(start: Start) -> None:
    grid = start()
    grid.row("Awa", "f", "3o").write("Fanta")
    stack = grid.window.view.page.stack
    grid.window.qtbot.waitUntil(lambda: "Draft kept" in stack.draft_text(), timeout=5_000)
    grid.window.window.hide()
    grid.window.drop()
    again = start()
    assert again.column("Name") == ["Awa", "Fanta"] and again.column("Sex") == ["Female", ""]
    assert again.column("Age") == ["3o", ""] and "is not an age" in again.described(0, "Age")
    again.go(0, "Age").write("3").press("Ctrl+S")
    assert [p["name"] for p in persons(again)] == ["Awa", "Fanta"]
    assert again.window.casebook.drafts() == []


def test_what_is_not_saved_waits_while_another_attack_is_shown(grid: GridObject) -> None:
    grid.row("Awa").write("Fanta")
    first = attack(grid)
    grid.press("Ctrl+PgUp")
    if attack(grid) == first:
        grid.press("Ctrl+PgDown")
    assert attack(grid) != first and grid.column("Name") == []
    assert [data_of(row)["new"] for row in grid.window.casebook.drafts()] == [False]
    grid.window.show("attack", "Ouémbé")
    assert grid.column("Name") == ["Awa", "Fanta"]


def test_a_discarded_draft_is_gone(grid: GridObject) -> None:
    grid.row("Awa")
    grid.window.view.page.stack.discard()
    assert grid.column("Name") == [] and grid.window.casebook.drafts() == []
