"""Filtering a list: terms typed or chosen become chips, chips are changed and removed, mistakes are said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.review import hits
from app.review.fieldlist import matches, names_of, nearness
from app.session import Session
from app.shell import i18n
from db.model.changes import Change
from db.model.entities import PAGES
from db.model.facets import facets
from db.model.filters import parse
from db.storage.casebook import Casebook
from tests.app.filterpage import FilterPageObject

Key = Qt.Key
ANY = [entity.name for entity in PAGES]


@pytest.fixture
def attacks(qtbot: QtBot, sample: Casebook, session: Session) -> FilterPageObject:
    """The two attacks of the example: Kalala (Dozo, 13 killed), Ogota (JNIM, 32 killed)."""
    return FilterPageObject(qtbot, session, "attack")


@pytest.fixture
def places(qtbot: QtBot, casebook: Casebook, session: Session) -> FilterPageObject:
    """Five places of three kinds, one without a local name."""
    rows = (
        ("Bla", "town", "Bla", 1),
        ("Djenné", "town", "Jenne", 2),
        ("Gao", "town", "Gawo", 3),
        ("Kidal", "village", "Kidal", 4),
        ("Ségou", "city", None, None),
    )
    names = ("name", "place_type", "name_local", "geonames_id")
    casebook.load([Change.new("place", dict(zip(names, row, strict=True))) for row in rows])
    return FilterPageObject(qtbot, session, "place")


# Typing


def test_a_typed_term_filters_and_a_space_makes_it_a_chip(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=20")
    assert attacks.count == "1 of 2" and attacks.chips == []
    attacks.write(" ")
    assert attacks.chips == ["Killed ≥ 20"] and attacks.page.search_box.text() == ""
    assert attacks.count == "1 of 2" and attacks.focus is attacks.page.search_box


def test_the_keys_of_the_window_reach_it_from_the_search_box(attacks: FilterPageObject, qtbot: QtBot) -> None:
    heard: list[str] = []
    for keys in ("Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+Z"):
        shortcut = QShortcut(QKeySequence(keys), attacks.page.window())
        shortcut.activated.connect(lambda keys=keys: heard.append(keys))
    attacks.type("a")
    for key in (Key.Key_Z, Key.Key_D, Key.Key_E, Key.Key_K, Key.Key_Z):
        qtbot.keyClick(attacks.page.search_box, key, Qt.KeyboardModifier.ControlModifier)
    assert attacks.page.search_box.text() == ""
    assert heard == ["Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+Z"]


def test_enter_makes_a_chip_and_words_stay_in_the_box(attacks: FilterPageObject) -> None:
    attacks.type("kalala perpetrator:Dozo").key(Key.Key_Return)
    assert attacks.chips == ["Perpetrator: Dozo"]
    assert attacks.page.search_box.text() == "kalala"
    assert attacks.count == "1 of 2" and attacks.page.table.hasFocus()
    assert attacks.bar.text == "perpetrator:Dozo kalala"


def test_or_between_values_of_one_field_makes_one_chip(attacks: FilterPageObject) -> None:
    attacks.type("auteur:Dozo or perpetrator:JNIM ")
    assert attacks.chips == ["Perpetrator: Dozo or JNIM"] and attacks.count == "2 of 2"
    assert attacks.bar.text == "perpetrator:Dozo,JNIM" and attacks.page.search_box.text() == ""


def test_a_space_inside_quotation_marks_is_part_of_the_term(attacks: FilterPageObject) -> None:
    attacks.type('place:"Kalala ')
    assert attacks.chips == [] and attacks.mistake == ""
    attacks.write('x" ')
    assert attacks.chips == ["Place: Kalala x"] and attacks.count == "0 of 2"


def test_plain_words_are_words_and_no_chips(attacks: FilterPageObject) -> None:
    attacks.type("kalala ")
    assert attacks.chips == [] and attacks.count == "1 of 2" and attacks.page.search_box.text() == "kalala "


def test_values_of_one_field_are_alternatives_fields_are_not(places: FilterPageObject) -> None:
    places.type("place_type:town place_type:village ")
    assert places.chips == ["Kind of place: Town or Village"] and places.count == "4 of 5"
    places.type("geonames:>=3 ")
    assert places.count == "2 of 5" and len(places.chips) == 2


def test_or_between_words_is_said_not_searched_for(attacks: FilterPageObject) -> None:
    attacks.type("kalala OR bla").key(Key.Key_Return)
    assert "Words are all looked for: “or” stands only between values of one field" in attacks.mistake
    assert "still shows what it showed" in attacks.mistake and attacks.focus is attacks.page.search_box


@pytest.mark.parametrize(
    ("typed", "said"),
    [("kild:3", "There is no field “kild”"), ("killed:many", "is not a number"), ("workflow:x", "its list")],
)
def test_a_mistake_is_said_and_the_list_stays(attacks: FilterPageObject, typed: str, said: str) -> None:
    attacks.type("kalala")
    attacks.page.search_box.clear()
    attacks.settle().type(typed).key(Key.Key_Return)
    assert said in attacks.mistake and "still shows what it showed" in attacks.mistake
    assert attacks.count == "2 of 2" and attacks.focus is attacks.page.search_box
    attacks.key(Key.Key_Escape)
    assert attacks.mistake == "" and attacks.page.search_box.text() == ""


def test_a_mistake_still_being_typed_is_said_only_when_the_fingers_rest(
    qtbot: QtBot, attacks: FilterPageObject
) -> None:
    attacks.type("killed:")
    assert attacks.mistake == ""
    qtbot.waitUntil(lambda: attacks.mistake != "")
    attacks.write("13")
    assert attacks.mistake == "" and attacks.count == "1 of 2"


def test_an_open_quotation_mark_is_searched_for_and_said(qtbot: QtBot, attacks: FilterPageObject) -> None:
    attacks.type('perpetrator:"doz')
    assert attacks.count == "1 of 2" and attacks.mistake == ""
    attacks.key(Key.Key_Escape, Key.Key_Return)  # closes what is offered
    assert "“doz” is not closed" in attacks.mistake and "still shows" not in attacks.mistake
    assert attacks.chips == [] and attacks.focus is attacks.page.search_box
    attacks.write('o"').key(Key.Key_Escape, Key.Key_Return)
    assert attacks.mistake == "" and attacks.chips == ["Perpetrator: dozo"] and attacks.count == "1 of 2"


def test_names_and_values_are_completed(attacks: FilterPageObject) -> None:
    attacks.type("workf")
    assert attacks.completions == ["workflow:"]
    attacks.key(Key.Key_Tab)
    assert attacks.page.search_box.text() == "workflow:"
    assert "workflow:draft" in attacks.completions
    attacks.write("sub")
    assert attacks.completions == ["workflow:submitted"]
    attacks.key(Key.Key_Down, Key.Key_Return)
    assert attacks.chips == ["Status: Submitted"] and attacks.page.search_box.text() == ""


def test_arrows_go_through_the_names_that_are_offered_and_on_into_the_list(attacks: FilterPageObject) -> None:
    attacks.type("att")
    names = attacks.completions
    assert len(names) > 1
    attacks.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert attacks.page.search_box.text() == names[1]
    attacks.page.search_box.clear()
    attacks.type("att").key(*[Key.Key_Down] * (len(names) + 1))
    assert attacks.page.table.hasFocus() and attacks.completions == []


def test_a_list_goes_on_after_a_comma_and_a_space(attacks: FilterPageObject) -> None:
    attacks.type("status:draft, ")
    assert attacks.chips == [] and attacks.page.search_box.text() == "status:draft, "
    attacks.write("submitted ")
    assert attacks.chips == ["Status: Draft or Submitted"]


def test_titles_of_linked_records_are_completed(qtbot: QtBot, attacks: FilterPageObject) -> None:
    attacks.type("place:Kal")
    qtbot.waitUntil(lambda: 'place:"Kalala · Ségou"' in attacks.completions)
    attacks.key(Key.Key_Tab)
    assert attacks.chips == ["Place: Kalala · Ségou"] and attacks.count == "1 of 2"


def test_a_letter_that_qt_counts_twice_does_not_move_what_is_completed(attacks: FilterPageObject) -> None:
    attacks.page.focus_search()
    box = attacks.page.search_box
    box.insert("😀")
    attacks.settle()
    assert attacks.completions == []
    attacks.write(" workf")
    assert attacks.completions == ["workflow:"]
    attacks.key(Key.Key_Tab)
    assert box.text() == "😀 workflow:" and box.letters_before == len(box.text())
    attacks.write("su")
    assert attacks.completions == ["workflow:submitted"]


def test_escape_closes_completions_then_clears_words_then_chips(attacks: FilterPageObject) -> None:
    attacks.type("killed:13 wor").key(Key.Key_Escape)
    assert attacks.completions == [] and attacks.page.search_box.text() == "wor"
    attacks.key(Key.Key_Escape)
    assert attacks.page.search_box.text() == "" and attacks.chips == ["Killed 13"]
    attacks.key(Key.Key_Escape)
    assert attacks.chips == [] and attacks.count == "2 of 2"
    attacks.key(Key.Key_Escape)
    assert attacks.page.table.hasFocus()


def test_nothing_found_names_the_filters_and_clears_them(qtbot: QtBot, attacks: FilterPageObject) -> None:
    attacks.type("killed:>=1000 kalala ")
    assert attacks.sentence == "Nothing found for: Killed ≥ 1000 · “kalala”."
    assert attacks.page.unfound.button.text() == "Clear all filters"
    qtbot.mouseClick(attacks.page.unfound.button, Qt.MouseButton.LeftButton)
    assert attacks.settle().count == "2 of 2" and attacks.chips == []


# Chips


def test_tab_reaches_chips_and_del_removes_them(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=10 perpetrator:Dozo ")
    attacks.bar.views_button.setFocus()
    attacks.key(Key.Key_Tab)
    assert attacks.focus is attacks.chip(0)
    attacks.key(Key.Key_Right)
    assert attacks.focus is attacks.chip(1)
    attacks.key(Key.Key_Delete)
    assert attacks.chips == ["Killed ≥ 10"] and attacks.focus is attacks.chip(0) and attacks.count == "2 of 2"
    attacks.key(Key.Key_Backspace)
    assert attacks.chips == [] and attacks.focus is attacks.bar.filter_button


def test_tab_goes_from_top_to_bottom(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=10 ")
    page = attacks.page
    attacks.qtbot.waitUntil(lambda: "killed" in page.footer.text)
    page.new_button.setFocus()
    bar, stops = attacks.bar, []
    for _ in range(7):
        attacks.key(Key.Key_Tab)
        stops.append(attacks.focus)
    above = [page.search_box, page.columns_button, bar.filter_button, bar.views_button, attacks.chip(0)]
    assert stops == [*above, page.table, page.footer.line]


def test_the_cross_removes_a_chip(qtbot: QtBot, attacks: FilterPageObject) -> None:
    attacks.type("killed:>=20 ")
    qtbot.mouseClick(attacks.chip(0)._cross, Qt.MouseButton.LeftButton)
    assert attacks.settle().chips == [] and attacks.count == "2 of 2"


def test_a_chip_goes_from_the_list_though_the_box_cannot_be_read(attacks: FilterPageObject) -> None:
    attacks.type("killed:13 ").type("date:soon").key(Key.Key_Return)
    assert attacks.count == "1 of 2" and "is not a date" in attacks.mistake
    attacks.bar.chips[0].setFocus()
    attacks.key(Key.Key_Delete)
    assert attacks.chips == [] and attacks.count == "2 of 2"


def test_enter_on_a_chip_edits_it(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=20 ")
    attacks.chip(0).setFocus()
    attacks.key(Key.Key_Return)
    assert attacks.panel.isVisible() and attacks.panel.values.low.text() == "20"
    attacks.write("10").key(Key.Key_Return)  # what stood there was selected
    assert attacks.chips == ["Killed ≥ 10"] and attacks.count == "2 of 2"
    attacks.write("20").key(Key.Key_Return)
    assert attacks.chips == ["Killed 10–20"] and attacks.count == "1 of 2"
    assert not attacks.panel.isVisible() and attacks.focus is attacks.chip(0)


def test_what_cannot_be_read_in_the_panel_is_said_there(attacks: FilterPageObject) -> None:
    attacks.open_panel("killed").write("lots").key(Key.Key_Return)
    assert "not a number" in attacks.panel.values.problem.text() and attacks.chips == []


# The panel


def test_codes_are_ticked_with_counts_of_what_else_is_asked(places: FilterPageObject) -> None:
    places.type("geonames:>=2 ").open_panel("kind")
    assert {"[ ] Town 2", "[ ] Village 1", "[ ] City 0"} <= set(places.rows)
    places.write("tow").key(Key.Key_Return)
    assert places.chips[1] == "Kind of place: Town" and places.count == "2 of 5"
    places.write("villa").key(Key.Key_Return)
    assert places.chips[1] == "Kind of place: Town or Village" and places.count == "3 of 5"
    assert {"[x] Town 2", "[x] Village 1", "[ ] City 0"} <= set(places.rows)
    places.key(Key.Key_Escape)
    assert not places.panel.isVisible() and places.count == "3 of 5"


def test_enter_ticks_the_row_that_is_highlighted_also_the_first(places: FilterPageObject) -> None:
    places.open_panel("kind")
    first = places.rows[0].removeprefix("[ ] ").rpartition(" ")[0]
    places.key(Key.Key_Return)
    assert places.chips == [f"Kind of place: {first}"] and places.panel.isVisible()
    places.key(Key.Key_Return)
    assert places.chips == []
    places.write("tow").key(Key.Key_Return, Key.Key_Return)  # what was typed is ticked, then it is done
    assert places.chips == ["Kind of place: Town"] and not places.panel.isVisible()


def test_all_but_what_is_ticked(places: FilterPageObject) -> None:
    places.open_panel("kind").write("tow").key(Key.Key_Return)
    places.panel.values.negated.setFocus()
    places.key(Key.Key_Space)
    assert places.chips == ["not Kind of place: Town"]
    assert sorted(places.cells("Name")) == ["Kidal", "Ségou"]
    places.key(Key.Key_Space)
    assert places.chips == ["Kind of place: Town"]


def test_empty_is_a_value_to_tick(places: FilterPageObject) -> None:
    places.open_panel("local").write("empty").key(Key.Key_Down, Key.Key_Return)
    assert places.chips == ["Local name: empty"] and places.cells("Name") == ["Ségou"]


def test_what_is_empty_is_counted_as_codes_are_also_when_nothing_is(places: FilterPageObject) -> None:
    places.open_panel("kind of place")
    counted = [row for row in places.rows if row.rpartition(" ")[2].isdigit()]
    assert counted == places.rows
    assert "[ ] (empty) 0" in places.rows


def test_a_word_in_a_text_is_ticked_as_it_is_typed(places: FilterPageObject) -> None:
    places.open_panel("local").write("gaw").key(Key.Key_Return)
    assert places.chips == ["Local name: gaw"] and places.cells("Name") == ["Gao"]


def test_linked_records_are_found_by_typing(qtbot: QtBot, attacks: FilterPageObject) -> None:
    attacks.open_panel("place").write("kal")
    qtbot.waitUntil(lambda: any("Kalala" in row for row in attacks.rows))
    attacks.key(Key.Key_Return)
    assert attacks.chips == ["Place: Kalala · Ségou"] and attacks.count == "1 of 2"


def test_dates_from_to(attacks: FilterPageObject) -> None:
    attacks.open_panel("date").write("2024-01-20").key(Key.Key_Return)
    assert attacks.chips == ["Date ≥ 2024-01-20"] and attacks.count == "1 of 2"
    attacks.key(Key.Key_Escape)


def test_things_that_a_record_has_must_all_hold(attacks: FilterPageObject) -> None:
    attacks.open_panel("with").write("files").key(Key.Key_Return)
    attacks.write("open").key(Key.Key_Return)
    assert len(attacks.chips) == 2 and attacks.bar.text == "has:files has:questions"


def test_escape_gives_the_keyboard_back_to_where_it_was(attacks: FilterPageObject) -> None:
    attacks.page.table.setFocus()
    attacks.page.filter_bar.choose()
    assert attacks.panel.isAncestorOf(attacks.focus)
    attacks.key(Key.Key_Escape)
    assert not attacks.panel.isVisible() and attacks.page.table.hasFocus()


def test_the_panel_closes_when_the_keyboard_goes_to_the_list(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=10 ").open_panel("date")
    attacks.click_row(0)
    assert not attacks.panel.isVisible() and attacks.chips == ["Killed ≥ 10"]


def test_escape_closes_an_open_panel_before_it_clears_the_filter(attacks: FilterPageObject) -> None:
    attacks.type("killed:>=10 ").open_panel()
    attacks.page.escape()
    assert not attacks.panel.isVisible() and attacks.chips == ["Killed ≥ 10"]
    attacks.page.escape()
    assert attacks.chips == []


def test_countries_are_offered_as_far_as_there_are_any(attacks: FilterPageObject) -> None:
    attacks.page.hide()
    session = attacks.session
    places = FilterPageObject(attacks.qtbot, session, "place").open_panel("country")
    assert any(row.startswith("[ ] MLI") for row in places.rows)
    places.write("mli").key(Key.Key_Return)
    assert places.chips == ["Country: MLI"]


@pytest.mark.parametrize("entity", ANY)
def test_every_field_can_be_chosen_and_has_values_or_boxes(
    qtbot: QtBot, sample: Casebook, session: Session, entity: str
) -> None:
    page = FilterPageObject(qtbot, session, entity).open_panel()
    assert len(page.rows) == len(facets(entity)) - 1  # nobody filters by id
    for facet in facets(entity):
        if facet.name == "id":
            continue
        page.panel._show_values(facet)
        page.settle()
        values = page.panel.values
        assert values.low.isVisible() or page.rows or values.find_box.isVisible()
        assert all(box.accessibleName() for box in page.panel.findChildren(QLineEdit))
        assert all(shown.accessibleName() for shown in page.panel.findChildren(QListWidget))
        buttons = page.panel.findChildren(QAbstractButton)
        assert all(b.accessibleName() or b.text() for b in buttons if b.isVisible())
    assert page.chips == []


# From outside


def test_a_text_from_outside_becomes_chips_and_words(attacks: FilterPageObject) -> None:
    attacks.page.search("killed:>=20 market")
    attacks.settle()
    assert attacks.chips == ["Killed ≥ 20"] and attacks.page.search_box.text() == "market"
    attacks.page.search("")
    assert attacks.settle().chips == [] and attacks.count == "2 of 2"


def test_chips_of_before_do_not_stay_beside_a_text_that_cannot_be_read(attacks: FilterPageObject) -> None:
    attacks.page.search("killed:>=20")
    attacks.settle()
    attacks.page.search('"market')
    attacks.settle()
    assert attacks.chips == [] and attacks.page.search_box.text() == '"market' and attacks.mistake


# Marking


@pytest.mark.parametrize(
    ("text", "filter", "marked"),
    [
        ("Attaque à Ségou", "segou", ["Ségou"]),
        ("Attaque à Ségou", "SÉG", ["Ség"]),
        ("Se\u0301gou et Segou", "ségou", ["Se\u0301gou", "Segou"]),
        ("Kalala-Sud", "sud kal", ["Kal", "Sud"]),
        ("Bakala", "kala", ["kala"]),
        ("Bakala", "ka", []),
        ("Bakala, Kalala", "kala", ["Kala"]),
        ("Bamakola", "ama makol", ["amakol"]),
        ("Sobodiougou, des motos", "bodio motos", ["bodio", "motos"]),
        ("Œuvre", "oeuvre", ["Œuvre"]),
        ("قَرْيَة الغزالة", "قرية", ["قَرْيَة"]),
        ("Sɛgu", "segu", ["Sɛgu"]),
        ("İstanbul Straße", "strasse", ["Straße"]),
        ("dozo", "perpetrator:dozo", []),
        ("dozo", "text:dozo", ["dozo"]),
        ("dozo", "-dozo", []),
        ("", "x", []),
    ],
)
def test_hits_are_marked_without_accents(text: str, filter: str, marked: list[str]) -> None:
    words = hits.wanted(parse("attack", filter))
    assert [text[start:end] for start, end in hits.spans(text, words)] == marked


@pytest.mark.parametrize(
    ("words", "first"), [("stat", "workflow"), ("éta", "workflow"), ("ETAT", "workflow")]
)
def test_the_field_of_which_a_name_begins_with_what_is_typed_comes_first(words: str, first: str) -> None:
    i18n.choose("fr")
    try:
        found = [facet for facet in facets("attack") if matches(words, *names_of(facet))]
        assert len(found) > 1 or words != "stat"
        assert min(found, key=lambda facet: nearness(words, facet)).name == first
    finally:
        i18n.choose("en")
