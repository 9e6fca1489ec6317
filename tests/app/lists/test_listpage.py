"""The list page as a person uses it: search, sort, walk, select, stay."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.review import listpage
from app.session import Session
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Record
from db.model.problem import Unreadable
from db.storage import aspects, query, reviewing
from db.storage.casebook import Casebook
from db.storage.reviewing import Finding
from tests.app.lists.menu import open_menu
from tests.listpages import ListPageObject

Open = Callable[..., ListPageObject]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANY = [entity.name for entity in PAGES]


# Looking


def test_the_footer_follows_the_counting_rules(sample: Casebook, show: Open) -> None:
    page = show()
    assert page.footer.startswith("Σ killed ≥ 45 · ")
    assert " · abducted 24 · " in page.footer and " · homes burned > 350 · " in page.footer
    assert page.footer.endswith("2 attacks")
    assert page.count == "2 of 2"


def test_the_footer_follows_the_search(sample: Casebook, show: Open, session: Session) -> None:
    page = show().type_search("kalala")
    page.rest(session)
    assert page.footer.startswith("Σ killed ≥ 13 · ") and page.footer.endswith("1 attack")
    assert page.count == "1 of 2"


def test_other_lists_count_their_records(places: dict[str, str], show: Open) -> None:
    assert show("place").footer == "6 places"


@pytest.mark.parametrize("entity", ANY)
def test_an_empty_list_says_so_and_offers_the_first_record(qtbot: QtBot, show: Open, entity: str) -> None:
    page = show(entity)
    plural = ENTITIES[entity].plural.lower()
    assert page.sentence == f"No {plural} yet."
    assert "Ctrl+N" in page.page.none.button.text()
    with qtbot.waitSignal(page.page.new_wanted):
        qtbot.mouseClick(page.page.none.button, Qt.MouseButton.LeftButton)


def test_nothing_found_names_the_words_and_clears_them(
    qtbot: QtBot, places: dict[str, str], show: Open
) -> None:
    page = show("place").type_search("timbuktu")
    assert page.sentence == "Nothing found for “timbuktu”."
    with qtbot.waitSignal(page.page.settled):
        qtbot.mouseClick(page.page.unfound.button, Qt.MouseButton.LeftButton)
    assert page.sentence == "" and page.count == "6 of 6" and page.page.search_box.text() == ""


def test_a_long_search_says_how_far_it_is_and_is_given_up(
    qtbot: QtBot, sample: Casebook, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, looked_at, look_at = threading.Event(), list[int](), reviewing.look_at

    def slowly(casebook: Casebook, entity: str, some: Sequence[int], today: date) -> list[Finding]:
        if looked_at:
            held.wait(10)
        looked_at.extend(some)
        return look_at(casebook, entity, some, today)

    monkeypatch.setattr(reviewing, "look_at", slowly)
    monkeypatch.setattr(aspects, "LOOKED_AT", 1)
    monkeypatch.setattr(listpage, "LATE", 0)
    page = show()
    page.page.search("has:problems")
    qtbot.waitUntil(lambda: page.sentence.startswith("1 of 2 records are looked at."))
    assert not page.page.footer.isVisible(), "the totals are those of another list"
    with qtbot.waitSignal(page.page.settled):
        qtbot.mouseClick(page.page.looking.button, Qt.MouseButton.LeftButton)
        held.set()
    assert page.sentence == "" and page.count == "2 of 2" and page.page.footer.isVisible()


def test_the_new_button_asks_for_a_record(qtbot: QtBot, show: Open) -> None:
    page = show()
    assert page.page.new_button.text() == "+ Attack"
    with qtbot.waitSignal(page.page.new_wanted):
        qtbot.keyClick(page.page.new_button, Qt.Key.Key_Space)


@pytest.mark.parametrize("entity", ANY)
def test_everything_that_takes_input_has_a_name(show: Open, entity: str) -> None:
    page = show(entity).page
    for kind in (QLineEdit, QTableView):
        assert all(widget.accessibleName() for widget in page.findChildren(kind))
    assert all(button.accessibleName() or button.text() for button in page.findChildren(QPushButton))


# Searching


@pytest.mark.parametrize("words", ["segou", "SÉGOU", "Se\u0301g", "ségou "])
def test_accents_and_capitals_are_ignored(places: dict[str, str], show: Open, words: str) -> None:
    assert show("place").type_search(words).cells("Name") == ["Ségou"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('gao"', 1),
        ("gao*", 1),
        ("name:gao", 1),
        ("ga\0o", 0),
        ("(gao", 1),
        ("a" * 10_000, 0),
        ("gao " * 2_500, 1),
        ("قرية الهجوم", 0),
        ("\u202egao", 1),
        ("<b>gao</b>", 0),
    ],
)
def test_any_text_can_be_searched_for(places: dict[str, str], show: Open, words: str, found: int) -> None:
    page = show("place").paste_search(words)
    assert len(page.page.model.numbers) == found
    assert page.sentence == "" if found else page.sentence.startswith("Nothing found for “")
    assert len(page.sentence) < 100


@pytest.mark.parametrize("words", ['"', "\0", "--- ;;; '", "::", "\u202e"])
def test_what_has_no_word_in_it_is_said_and_the_list_stays(
    qtbot: QtBot, places: dict[str, str], show: Open, words: str
) -> None:
    page = show("place")
    before = list(page.page.model.numbers)
    page.page.search_box.insert(words)
    page.page.focus_search()
    qtbot.keyClick(page.page.search_box, Qt.Key.Key_Return)
    assert "There is no word in" in page.page.filter_bar.mistake.text()
    assert page.page.filter_bar.mistake.isVisibleTo(page.page) and list(page.page.model.numbers) == before


def test_the_first_that_is_found_stands_beside_the_list(places: dict[str, str], show: Open) -> None:
    page = show("place")
    page.press(Qt.Key.Key_Home)
    page.type_search("gao")
    assert page.page.current_id() == page.page.model.id_at(0) != ""


def test_right_to_left_text_is_found_and_shown(casebook: Casebook, show: Open) -> None:
    casebook.load([Change.new("place", {"name": "قرية تمبكتو"}), Change.new("place", {"name": "Gao"})])
    assert show("place").type_search("تمبك").cells("Name") == ["قرية تمبكتو"]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=40))
def test_no_words_make_the_search_fail(casebook: Casebook, words: str) -> None:
    for entity in ANY:
        with suppress(Unreadable):
            assert len(query.numbers(casebook.db, entity, words)) == 0


def test_escape_clears_the_search_and_then_leaves_it(
    qtbot: QtBot, places: dict[str, str], show: Open
) -> None:
    page = show("place").type_search("gao")
    with qtbot.waitSignal(page.page.settled):
        qtbot.keyClick(page.page.search_box, Qt.Key.Key_Escape)
    assert page.count == "6 of 6" and page.page.search_box.hasFocus()
    qtbot.keyClick(page.page.search_box, Qt.Key.Key_Escape)
    assert page.page.table.hasFocus()


def test_down_leads_from_the_search_into_the_list_and_up_back(
    qtbot: QtBot, places: dict[str, str], show: Open
) -> None:
    page = show("place").type_search("m")
    qtbot.keyClick(page.page.search_box, Qt.Key.Key_Down)
    assert page.page.table.hasFocus() and page.selected("Name") == ["Mopti"]
    page.press(Qt.Key.Key_Up)
    assert page.page.search_box.hasFocus()


def test_a_search_can_be_set_from_outside(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place")
    with qtbot.waitSignal(page.page.settled):
        page.page.search("kid")
    assert page.cells("Name") == ["Kidal"] and page.page.search_box.text() == "kid"


# Sorting


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(places: dict[str, str], show: Open) -> None:
    page = show("place")
    assert page.cells("Name") == ["Bla", "Djenné", "Gao", "Kidal", "Mopti", "Ségou"]
    assert page.click_header("Name").cells("Name")[0] == "Ségou"
    header = page.page.table.horizontalHeader()
    assert page.labels()[header.sortIndicatorSection()] == "Name"
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_the_menu_sorts_by_keyboard(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place")
    menu = open_menu(qtbot, page)
    sorts = {a.text(): a for a in menu.actions()[0].menu().actions()}  # type: ignore[union-attr]  # it is there, or the test fails here
    assert {f.label for f in query.columns(ENTITIES["place"])} <= sorts.keys()
    with qtbot.waitSignal(page.page.settled):
        sorts["Newest first"].trigger()
    assert page.cells("Name") == ["Ségou", "Mopti", "Kidal", "Gao", "Djenné", "Bla"]
    assert page.page.table.horizontalHeader().sortIndicatorSection() == -1
    menu.close()


def test_the_order_is_kept_for_the_next_time(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place").click_header("Name")
    page.page.hide()
    again = show("place", page.stored["place"])
    assert again.cells("Name")[0] == "Ségou"


# Selecting and walking


def test_arrows_tell_the_record_and_enter_opens_it(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place").click_row(0)
    with qtbot.waitSignal(page.page.current_changed) as told:
        page.press(Qt.Key.Key_Down)
    assert told.args == [places["Djenné"]]
    with qtbot.waitSignal(page.page.opened) as opened:
        page.press(Qt.Key.Key_Return)
    assert opened.args == [places["Djenné"]]


def test_a_double_click_opens(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place").click_row(3)
    table = page.page.table
    with qtbot.waitSignal(page.page.opened) as opened:
        point = table.visualRect(page.page.model.index(3, 0)).center()
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened.args == [places["Kidal"]]


def test_delete_asks_for_all_that_is_selected(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place").click_row(1).click_row(3, SHIFT)
    assert page.count == "6 of 6 — 3 selected"
    with qtbot.waitSignal(page.page.delete_wanted) as wanted:
        page.press(Qt.Key.Key_Delete)
    assert page.page.selected_ids() == [places["Djenné"], places["Gao"], places["Kidal"]]
    assert wanted.args == [page.page.selected_numbers()]


def test_control_a_selects_all_and_home_and_end_go_to_the_ends(places: dict[str, str], show: Open) -> None:
    page = show("place").click_row(2).press(Qt.Key.Key_A, CONTROL)
    assert page.count == "6 of 6 — 6 selected"
    page.press(Qt.Key.Key_End)
    assert page.selected("Name") == ["Ségou"]
    page.press(Qt.Key.Key_Home)
    assert page.selected("Name") == ["Bla"]


def test_next_and_previous_walk_the_list_and_stop_at_its_ends(places: dict[str, str], show: Open) -> None:
    page = show("place").page
    page.select(places["Kidal"])
    assert page.next() == places["Mopti"] and page.next() == places["Ségou"] and page.next() == ""
    assert page.current_id() == places["Ségou"]
    page.select(places["Djenné"])
    assert page.previous() == places["Bla"] and page.previous() == ""


def test_letters_typed_in_the_table_read_no_records(places: dict[str, str], show: Open) -> None:
    page = show("place").click_row(0).press(Qt.Key.Key_S)
    assert page.selected("Name") == ["Bla"]


# Staying where one is


def test_selection_is_kept_by_record_when_another_changes(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place").click_row(2).click_row(4, CONTROL)
    assert page.selected("Name") == ["Gao", "Mopti"]
    told: list[str] = []
    page.page.current_changed.connect(told.append)
    before = session.casebook.get("place", places["Ségou"])
    edit = Change.edit("place", before or {}, {"name": "Ablaye"})
    assert edit is not None
    with qtbot.waitSignal(page.page.settled):
        session.do("Save place", [edit, Change.new("place", {"name": "Fana"})])
    assert page.cells("Name") == ["Ablaye", "Bla", "Djenné", "Fana", "Gao", "Kidal", "Mopti"]
    assert page.selected("Name") == ["Gao", "Mopti"]
    assert page.page.current_id() == places["Mopti"] and told == []
    with qtbot.waitSignal(page.page.settled):
        session.undo()
    assert page.selected("Name") == ["Gao", "Mopti"] and page.count.startswith("6 of 6")


def test_a_changed_record_shows_at_once_what_it_says_now(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place")
    edit = Change.edit(
        "place", session.casebook.get("place", places["Gao"]) or {}, {"adm1_name": "Gao region"}
    )
    assert edit is not None
    with qtbot.waitSignal(page.page.settled):
        session.do("Save place", [edit])
        assert "Gao region" in page.cells("Region")


def test_a_deleted_record_leaves_the_list_and_the_selection(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place").click_row(1).click_row(2, SHIFT)
    with qtbot.waitSignal(page.page.settled):
        session.do("Delete", session.casebook.deletion("place", places["Gao"]))
    assert page.selected("Name") == ["Djenné"] and page.count == "5 of 5"


def test_the_scroll_place_is_kept_by_record(
    qtbot: QtBot, session: Session, casebook: Casebook, show: Open
) -> None:
    casebook.load([Change.new("place", {"name": f"P{n:03}"}) for n in range(300)])
    page = show("place")
    bar = page.page.table.verticalScrollBar()
    bar.setValue(120)
    with qtbot.waitSignal(page.page.settled):
        session.do("Save", [Change.new("place", {"name": "A new one"})])
    assert bar.value() == 121 and page.cells("Name")[121] == "P120"


def test_sorting_keeps_the_selection_and_goes_to_the_top(casebook: Casebook, show: Open) -> None:
    casebook.load([Change.new("place", {"name": f"P{n:03}"}) for n in range(700)])
    page = show("place")
    page.page.table.go_to(650)
    page.click_header("Name")
    assert page.selected("Name") == ["P650"]
    assert page.page.table.verticalScrollBar().value() == 0


def test_all_selected_stays_all_selected(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place").click_row(0).press(Qt.Key.Key_A, CONTROL)
    page.click_header("Name")
    assert page.count == "6 of 6 — 6 selected"


def test_a_new_record_can_be_selected_before_the_list_holds_it(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place")
    with qtbot.waitSignal(page.page.settled):
        (made,) = session.do("Save", [Change.new("place", {"name": "Hombori"})])
        page.page.select(made.id)
    assert page.page.current_id() == made.id and page.selected("Name") == ["Hombori"]


def test_a_hidden_page_is_read_again_when_it_shows(
    qtbot: QtBot, session: Session, places: dict[str, str], show: Open
) -> None:
    page = show("place")
    page.page.hide()
    session.do("Save", [Change.new("place", {"name": "Ansongo"})])
    assert not session.worker.busy
    with qtbot.waitSignal(page.page.settled):
        page.page.show()
    assert "Ansongo" in page.cells("Name")


def test_what_is_covered_in_the_form_is_dots_but_in_the_cell_with_the_keyboard(
    casebook: Casebook, show: Open, qtbot: QtBot
) -> None:
    contact = Change.new("contact", {"real_name": "Boubacar Sow"})
    casebook.apply([contact, Change.new("victim", {"name": "Awa Diallo", "sensitivity": 2})])
    casebook.apply([Change.new("victim", {"name": "Aminata Cissé", "sex": "f", "sensitivity": 3})])
    report: Record = {"title": "A report", "source_kind": "ngo", "contact_id": contact.id}
    casebook.apply([Change.new("source", report)])
    page = show("victim", {"columns": ["code", "name", "sex"], "sort": "code", "descending": False})
    page.page.focus_search()
    assert page.cells("Name") == ["Awa Diallo", "•" * 8]
    assert page.cells("Sex") == ["", "Female"], "only what is confidential"
    covered = page.seen(page.place("Name", 1))
    page.click_row(1)
    assert page.seen(page.place("Name", 1)) != covered, "it is selected"
    assert page.cells("Name")[1] == "•" * 8, "the keyboard is in another cell"
    page.press(Qt.Key.Key_Right)
    assert page.cells("Name") == ["Awa Diallo", "Aminata Cissé"]
    page.press(Qt.Key.Key_Right)
    assert page.cells("Name")[1] == "•" * 8
    page.type_search("Aminata")
    assert page.cells("Name") == ["•" * 8], "it is found, not shown"
    page.page.close()
    sources = show("source", {"columns": ["title", "contact_id"]})
    sources.page.focus_search()
    assert sources.cells("Contact") == ["•" * 8], "what never leaves is covered in every record"
