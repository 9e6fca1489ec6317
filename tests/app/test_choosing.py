"""Choosing codes and records by typing: quick by keyboard alone, and nothing is chosen unasked."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry.choicebox import ChoicesBox
from app.entry.editors import editor_for
from app.entry.linkbox import LinkBox
from app.entry.suggestionlist import SuggestionList
from app.entry.typeline import TypeLine
from app.shell import i18n
from db.model.entities import ENTITIES
from db.model.plain import plain
from db.model.problem import Unreadable
from tests.app.desk import BOURA_TOO, OGOTA, Desk, Places

Key = Qt.Key


# Choices


def test_a_choice_is_typed_with_a_few_letters(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "homes")
    assert desk.rows(editor) == ["Homes burned", "Homes damaged or destroyed otherwise"]
    desk.press(editor, Key.Key_Down)
    desk.press(editor, Key.Key_Return)
    assert editor.value() == "homes_damaged"
    assert desk.log[-1] == "entered"
    assert not desk.line(editor).is_open
    assert desk.line(editor).text() == "Homes damaged or destroyed otherwise"


def test_tab_takes_the_highlighted_choice_and_moves_on(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "kil")
    desk.press(editor, Key.Key_Tab)
    assert editor.value() == "killed"
    assert not desk.box(editor).hasFocus()
    assert desk.log == ["edited"] * 4 + ["left"]


def test_a_choice_is_found_by_words_inside_its_label_and_by_its_code(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "burn hom")
    assert desk.rows(editor) == ["Homes burned"]
    editor.set_text("")
    desk.type(editor, "DISPLACED_HH")
    desk.press(editor, Key.Key_Return)
    assert editor.value() == "displaced_hh"
    editor = desk.put("attack", "proof_level")
    desk.type(editor, "2")
    desk.press(editor, Key.Key_Return)
    assert editor.value() == 2
    assert desk.line(editor).text() == "2 — Reasonable grounds to believe"


def test_choices_are_shown_and_typed_in_the_users_language_without_accents(desk: Desk, french: None) -> None:
    editor = desk.put("tally", "measure")
    label = i18n.tr("Killed")
    assert label != "Killed"
    desk.type(editor, plain(label))
    desk.press(editor, Key.Key_Tab)
    assert editor.value() == "killed"
    assert desk.line(editor).text() == label


def test_a_label_that_is_typed_in_full_counts_without_being_taken(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "killed")
    assert editor.value() == "killed"
    desk.press(editor, Key.Key_Escape)
    desk.before.setFocus()
    assert desk.line(editor).text() == "Killed"


def test_what_is_not_in_the_list_is_kept_and_cannot_be_read(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "shops b")
    desk.press(editor, Key.Key_Tab)
    assert editor.text() == "shops b"
    with pytest.raises(Unreadable) as caught:
        editor.value()
    said = caught.value.problem.text()
    assert said.startswith("“shops b” is not in the list: choose from ") and said.endswith(", and 18 more.")
    assert desk.log[-1] == "left"


def test_down_opens_the_whole_list_at_the_choice_and_escape_closes_it(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    editor.set_value("abducted")
    desk.press(editor, Key.Key_Down)
    assert len(desk.rows(editor)) == 24
    row = desk.line(editor).highlighted()
    assert row and (row.key, bool(row.second)) == ("abducted", True)
    desk.press(editor, Key.Key_PageDown)
    desk.press(editor, Key.Key_Up)
    desk.press(editor, Key.Key_Escape)
    assert not desk.line(editor).is_open
    assert editor.value() == "abducted"
    assert desk.log == []


def test_escape_closes_the_list_before_it_leaves_the_form(desk: Desk) -> None:
    heard: list[str] = []
    QShortcut(QKeySequence("Esc"), desk.window).activated.connect(lambda: heard.append("Esc"))
    editor = desk.put("tally", "measure")
    desk.type(editor, "k")
    desk.rows(editor)
    desk.press(editor, Key.Key_Escape)
    assert heard == []
    desk.press(editor, Key.Key_Escape)
    assert heard == ["Esc"]


def test_emptying_a_choice_clears_it(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    editor.set_value("killed")
    desk.line(editor).selectAll()
    desk.press(editor, Key.Key_Delete)
    assert editor.value() is None
    desk.press(editor, Key.Key_Tab)
    assert editor.value() is None


def test_passing_through_a_choice_changes_nothing(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    for value in (None, "killed"):
        editor.set_value(value)
        for key in (Key.Key_Return, Key.Key_Tab):
            editor.setFocus()
            desk.press(editor, key)
            assert editor.value() == value
    assert "edited" not in desk.log


def test_a_click_takes_a_row_and_the_box_keeps_the_keyboard(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    desk.type(editor, "homes")
    desk.rows(editor)
    desk.click(editor, 1)
    assert editor.value() == "homes_damaged"
    assert desk.box(editor).hasFocus()
    assert "left" not in desk.log


def test_the_list_lies_inside_the_screen_and_never_on_its_box(desk: Desk) -> None:
    editor = desk.put("tally", "measure")
    screen = desk.window.screen().availableGeometry()
    for corner in (
        screen.topLeft(),
        screen.bottomRight() - QPoint(250, 150),
        QPoint(screen.left(), screen.bottom() - 120),
    ):
        desk.window.move(corner)
        desk.press(editor, Key.Key_Down)
        desk.rows(editor)
        opened = editor.findChildren(SuggestionList)[0].geometry()
        box = desk.box(editor)
        assert screen.contains(opened)
        assert not opened.intersects(box.rect().translated(box.mapToGlobal(QPoint(0, 0))))
        desk.press(editor, Key.Key_Escape)


def test_the_list_closes_when_the_keyboard_goes_and_when_the_box_is_scrolled_away(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    body = QWidget()
    column = QVBoxLayout(body)
    field = ENTITIES["tally"].field["measure"]
    editors = [editor_for(field, Places(), body) for _ in range(40)]
    for editor in editors:
        column.addWidget(editor)
    area.setWidget(body)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    line = editors[0].focusProxy()
    assert isinstance(line, TypeLine)
    editors[0].setFocus()
    line.open_all()
    assert line.is_open
    area.verticalScrollBar().setValue(5)
    assert line.is_open
    area.verticalScrollBar().setValue(400)
    qtbot.waitUntil(lambda: not line.is_open)
    line.open_all()
    editors[1].setFocus()
    assert not line.is_open


# Several choices


def test_several_choices_become_chips_and_backspace_takes_back(desk: Desk) -> None:
    editor = desk.put("involvement", "attribution_basis")
    assert isinstance(editor, ChoicesBox)
    for letters in ("modus", "claim"):
        desk.type(editor, letters)
        desk.press(editor, Key.Key_Return)
    assert "entered" not in desk.log
    assert json.loads(str(editor.value())) == ["claim", "modus"]
    assert len(desk.chips(editor)) == 2
    desk.type(editor, "cloth")
    desk.press(editor, Key.Key_Tab)
    assert editor.codes() == ["modus", "claim", "appearance"]
    editor.setFocus()
    desk.press(editor, Key.Key_Backspace)
    assert editor.codes() == ["modus", "claim"]
    desk.bot.mouseClick(desk.chips(editor)[0], Qt.MouseButton.LeftButton)
    assert editor.value() == '["claim"]'
    desk.press(editor, Key.Key_Return)
    assert desk.log[-1] == "entered"


def test_choices_are_pasted_and_the_unread_rest_is_kept(desk: Desk) -> None:
    editor = desk.put("involvement", "attribution_basis")
    QGuiApplication.clipboard().setText("claim; Modus operandi ;nonsense;off")
    desk.press(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "claim;modus;nonsense;off"
    with pytest.raises(Unreadable):
        editor.value()
    editor.set_text("claim;modus;off")
    desk.press(editor, Key.Key_Tab)
    assert editor.value() == '["claim", "modus", "official"]'


# Links


@pytest.fixture
def place(desk: Desk) -> LinkBox:
    editor = desk.put("attack_place", "place_id")
    assert isinstance(editor, LinkBox)
    return editor


def test_the_only_match_is_taken_with_tab_or_enter(desk: Desk, place: LinkBox) -> None:
    for key in (Key.Key_Tab, Key.Key_Return):
        place.setFocus()
        place.set_value(None)
        desk.type(place, "ogo")
        desk.press(place, key)
        assert place.value() == OGOTA
        assert desk.line(place).text() == "Ogota"
    assert desk.log[-1] == "entered"


def test_of_namesakes_none_is_taken_unasked(desk: Desk, place: LinkBox) -> None:
    desk.type(place, "boura")
    assert desk.rows(place) == ["Boura", "Boura", "New Place: “boura” …"]
    assert [row.second for row in desk.line(place).suggestions()][:2] == [
        "Koutiala · village",
        "Bandiagara · hamlet",
    ]
    desk.press(place, Key.Key_Return)
    assert desk.box(place).hasFocus()
    assert "entered" not in desk.log
    with pytest.raises(Unreadable) as caught:
        place.value()
    assert caught.value.problem.text() == "“boura” is not chosen yet: pick one from the list or make it new."
    desk.press(place, Key.Key_Down)
    desk.press(place, Key.Key_Down)
    desk.press(place, Key.Key_Return)
    assert place.value() == BOURA_TOO


def test_a_link_is_never_half_chosen(desk: Desk, place: LinkBox) -> None:
    place.set_value(OGOTA)
    desk.press(place, Key.Key_End)
    desk.press(place, Key.Key_Backspace)
    assert desk.line(place).text() == "Ogot"
    with pytest.raises(Unreadable):
        place.value()
    assert place.text() == "Ogot"
    desk.before.setFocus()
    with pytest.raises(Unreadable):
        place.value()
    place.setFocus()
    desk.line(place).clear()
    desk.type(place, "x")
    desk.press(place, Key.Key_Backspace)
    assert place.value() is None


def test_words_without_a_match_make_a_new_record_only_with_enter(desk: Desk, place: LinkBox) -> None:
    wanted: list[tuple[str, str]] = []
    place.new_wanted.connect(lambda entity, words: wanted.append((entity, words)))
    desk.type(place, "Kalala ")
    desk.press(place, Key.Key_Tab)
    assert wanted == []
    assert place.text() == "Kalala "
    place.setFocus(Qt.FocusReason.OtherFocusReason)
    desk.press(place, Key.Key_End)
    desk.type(place, "Dogon")
    assert desk.rows(place) == ["New Place: “Kalala Dogon” …"]
    desk.press(place, Key.Key_Return)
    assert wanted == [("place", "Kalala Dogon")]
    assert "entered" not in desk.log


def test_new_can_be_chosen_beside_matches(desk: Desk, place: LinkBox) -> None:
    wanted: list[tuple[str, str]] = []
    place.new_wanted.connect(lambda entity, words: wanted.append((entity, words)))
    desk.type(place, "ogota")
    desk.rows(place)
    desk.press(place, Key.Key_Up)
    desk.press(place, Key.Key_Return)
    assert wanted == [("place", "ogota")]


def test_a_chosen_record_is_opened_with_alt_enter_or_the_arrow(desk: Desk, place: LinkBox) -> None:
    opened: list[tuple[str, str]] = []
    place.open_wanted.connect(lambda entity, id: opened.append((entity, id)))
    desk.press(place, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert opened == []
    place.set_value(OGOTA)
    desk.press(place, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    desk.bot.mouseClick(place.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert opened == [("place", OGOTA)] * 2


def test_records_are_asked_once_for_quick_typing(desk: Desk, place: LinkBox) -> None:
    desk.type(place, "ogota")
    desk.rows(place)
    assert desk.links.asked == [("place", "ogota")]


def test_a_record_that_is_not_here_keeps_its_link(desk: Desk, place: LinkBox) -> None:
    unknown = OGOTA.replace("018f", "018e")
    place.set_text(unknown)
    assert place.value() == unknown


def test_a_link_of_any_kind_asks_for_none(desk: Desk) -> None:
    editor = desk.put("duplicate_candidate", "other_id")
    assert isinstance(editor, LinkBox)
    desk.type(editor, "ogo")
    desk.press(editor, Key.Key_Down)
    assert desk.links.asked == []
