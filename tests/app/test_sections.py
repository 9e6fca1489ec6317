"""Getting about in a long form: sections that have no digit of their own, and help wherever people type."""

from __future__ import annotations

from html import escape

import pytest

from app.entry.gridcolumns import COLUMNS
from app.entry.typeline import TypeLine
from app.shell import sheets
from app.shell.i18n import tr
from db.model import vocabularies
from db.model.entities import ENTITIES
from db.model.fields import Record
from tests.app.gridpage import GridObject
from tests.pages import WindowObject


@pytest.fixture
def window(opened: WindowObject) -> WindowObject:
    opened.show("attack", "Ogota")
    return opened


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


# The codes of a list, as F1 tells of them


def test_f1_lists_each_code_with_what_it_means_and_is_elsewhere(window: WindowObject) -> None:
    window.form.to("Type of attack").keyboard.press("F1")
    help = window.view.page.stack.help
    assert help.codes() == [code.code for code in vocabularies.ATTACK_TYPE.active]
    for code in vocabularies.ATTACK_TYPE.active:
        told = (code.label, code.code, code.definition, code.guideline, code.example)
        for words in (*told, code.acled, code.ged, code.huridocs):
            assert escape(words) in help.text, (code.code, words)
    assert help.marked() == (str(shown(window)["attack_type"]),) and help.sees(help.marked()[0])


def test_arrows_scroll_the_codes_and_esc_closes_them_without_a_choice(window: WindowObject) -> None:
    form = window.form.to("Type of attack")
    form.keyboard.press("F1")
    help, before = window.view.page.stack.help, form.text("Type of attack")
    first, last = help.codes()[0], help.codes()[-1]
    assert not help.sees(last)
    form.keyboard.press(*["Down"] * 60)
    assert help.sees(last) and not help.sees(first)
    form.keyboard.press(*["Up"] * 60, "PgDown")
    assert not help.sees(first)
    form.keyboard.press("Esc")
    assert help.isHidden() and form.is_at("Type of attack") and form.text("Type of attack") == before
    assert not form.form.dirty


def test_the_code_that_is_highlighted_in_the_open_list_is_shown(window: WindowObject) -> None:
    form = window.form.to("Type of attack")
    help, now = window.view.page.stack.help, str(shown(window)["attack_type"])
    codes = [code.code for code in vocabularies.ATTACK_TYPE.active]
    form.keyboard.press("Alt+Down", "F1")
    assert help.marked() == (now,)
    form.keyboard.press("Up")
    other = codes[codes.index(now) - 1]
    assert help.marked() == (other,) and help.sees(other)
    form.keyboard.press("Esc")  # the list alone
    assert help.isVisible() and help.marked() == (now,)
    form.keyboard.press("Alt+Down", "Up", "Return")
    form.to("Type of attack")
    assert help.marked() == (other,)


def test_a_short_list_takes_no_more_room_than_it_needs_and_a_text_has_no_codes(window: WindowObject) -> None:
    form = window.form.to("Type of attack")
    form.keyboard.press("F1")
    help = window.view.page.stack.help
    high = help.height()
    form.to("Title")
    assert help.codes() == [] and "Esc" not in help.text and help.height() < high / 2


def test_f1_lists_the_codes_of_a_column_of_the_grid_and_marks_that_of_the_cell(window: WindowObject) -> None:
    grid = GridObject(window).enter()
    grid.row("Awa", "f").press("Up", "Right", "F1")
    help = window.view.page.stack.help
    assert help.codes() == [code.code for code in vocabularies.SEX.active]
    assert help.marked() == ("f",)
    grid.press("F2", "Alt+Down", "Down")
    line = window.keyboard.focus
    assert isinstance(line, TypeLine) and line.highlighted()
    assert help.marked() == (line.highlighted().key,)  # type: ignore[union-attr]  # it is there: see above


def shown(window: WindowObject) -> Record:
    found = window.casebook.get("attack", window.form.form.record_id)
    assert found
    return found
