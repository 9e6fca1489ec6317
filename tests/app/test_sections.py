"""Getting about in a long form: sections that have no digit of their own, and help wherever people type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.entry.gridcolumns import COLUMNS
from app.shell import sheets
from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.storage.casebook import Casebook
from tests.app.gridpage import GridObject
from tests.pages import WindowObject


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    sample.close()
    opened = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    opened.show("attack", "Ogota")
    yield opened
    opened.close()


def section(window: WindowObject) -> str:
    """The heading under which the keyboard is."""
    form, focus = window.form.form, window.keyboard.focus
    assert focus is not None and form.isAncestorOf(focus)
    y = focus.mapTo(form, focus.rect().center()).y()
    above = [h for h in form.headings if h.isVisible() and h.mapTo(form, h.rect().topLeft()).y() < y]
    return above[-1].text()


def test_sections_beyond_the_ninth_are_reached_by_keys(window: WindowObject) -> None:
    keys = {heading.text(): heading.toolTip() for heading in window.form.form.headings}
    assert keys["Law"] == "Alt+9, Alt+PgDown" and keys["Files"] == "Alt+0"
    for heading, presses in keys.items():
        window.keyboard.press("Alt+1", *presses.split(", "))
        assert section(window) == heading


def test_alt_and_page_keys_walk_all_sections_and_stop_at_the_ends(window: WindowObject) -> None:
    headings = [heading.text() for heading in window.form.form.headings]
    window.keyboard.press("Alt+1", "Alt+PgUp")
    seen = [section(window)]
    for _ in headings[1:]:
        window.keyboard.press("Alt+PgDown")
        seen.append(section(window))
    assert seen == headings
    window.keyboard.press("Alt+PgDown")
    assert section(window) == headings[-1]
    window.keyboard.press("Alt+PgUp")
    assert section(window) == headings[-2]


def test_the_keys_to_sections_stand_in_the_sheet() -> None:
    sheet = sheets.all_keys()
    for words in ("Alt+PgDown | Next section", "Alt+PgUp | Previous section", "Alt+0 | Section of the form"):
        assert words in sheet


def test_f1_in_the_grid_tells_of_the_column_and_follows_the_cells(window: WindowObject) -> None:
    grid = GridObject(window).enter()
    stack = window.view.page.stack
    grid.press("Ctrl+Home", "Right", "F1")
    assert stack.help_text().startswith(f"<b>{ENTITIES['victim'].field['name'].label}</b>")
    for column in COLUMNS:
        field = ENTITIES[column.entity].field[column.names[-1]]
        assert stack.help_text().startswith(f"<b>{tr(field.label)}</b>"), column.name
        assert field.help.definition in stack.help_text()
        grid.press("Right")
    window.keyboard.press("F1")
    assert stack.help_text() == ""


def test_f1_while_a_cell_is_typed_in_stays_in_the_cell(window: WindowObject) -> None:
    grid = GridObject(window).enter()
    grid.write("Awa").press("F1")
    assert "person" in window.view.page.stack.help_text().lower()
    grid.press("Tab")
    assert window.view.page.stack.help_text().startswith("<b>Sex</b>")
    window.form.to("Title")
    assert window.view.page.stack.help_text().startswith("<b>Title</b>")
