"""The editors: every field has one, nothing that was shown or typed is lost, and their marks show."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry.choicebox import ChoiceBox
from app.entry.editors import EDITORS, DateEditor, PhraseEditor, Shown, editor_for
from app.shell import i18n
from db.model import phrases
from db.model.entities import ENTITIES
from db.model.fields import Choice, Choices, Date, Decimal, Field, Flag, Integer, Link, Value
from db.model.problem import Unreadable
from tests.app.desk import OGOTA, Desk, Places

Key = Qt.Key


EVERY = [
    pytest.param(entity.name, field.name, id=f"{entity.name}.{field.name}")
    for entity in ENTITIES.values()
    for field in (*entity.fields, *entity.derived)
]
SAMPLES: dict[str, Value] = {
    "Text": "Ouémbé « le vieux » — ɓɛ",
    "LongText": "À l’aube : 40 hommes\n\tà moto\n\nfin",
    "Phrase": "at least 32 civilians",
    "Country": "MLI",
    "Stamp": "2024-05-08T14:32:07Z",
    "Time": "dawn",
    "Toll": "≥ 32",
}


DATES = [
    "2024-01-06", "2024-01", "2024", "2024-01-06~", "2024-01-06?", "2024-01-XX", "2024-01-05/2024-01-06",
    "../2024-02-01", "[2024-01-05,2024-01-06]", "[2024-01-05..2024-01-06]",
]  # fmt: skip
TYPED_INTO = [
    ("attack", "title"), ("attack", "summary"), ("attack", "date_edtf"), ("figure", "as_reported"),
    ("attack", "workflow"), ("attack", "duplicate_of_id"), ("involvement", "attribution_basis"),
    ("harm", "age_low"),
]  # fmt: skip
WHEELED = [
    ("tally", "measure", "killed"), ("harm", "age_low", 3), ("attack", "date_edtf", "2024"),
    ("attack_place", "is_primary", 1), ("attack", "summary", "a\n" * 99),
]  # fmt: skip
# What a text box cannot hold apart: Qt's own marks for the end of a line
TEXTS = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\u2028\u2029\r\ufdd0\ufdd1"), max_size=60
)


def sample(field: Field) -> Value:
    if isinstance(field, Choice):
        return field.parse(field.vocabulary.codes[-1].code)
    if isinstance(field, Choices):
        return field.store([code.code for code in field.vocabulary.codes[1:4]])
    if isinstance(field, Link):
        return OGOTA
    if isinstance(field, Flag):
        return 1
    if isinstance(field, Date):
        return "2024-01-05/2024-01-06"
    if isinstance(field, Decimal):
        return min(field.high, 13.75535)
    if isinstance(field, Integer):
        return min(field.high, 2000)
    return SAMPLES[type(field).__name__]


@pytest.mark.parametrize(("entity", "name"), EVERY)
def test_every_field_has_an_editor_that_tells_its_name_and_keeps_its_value(
    qtbot: QtBot, entity: str, name: str
) -> None:
    field = ENTITIES[entity].field[name]
    editor = editor_for(field, Places())
    qtbot.addWidget(editor)
    box = editor.focusProxy()
    assert type(field) in EDITORS
    assert box is not None
    assert box.accessibleName() == field.label
    assert box.accessibleDescription() == field.help.definition
    assert editor.value() is None
    told: list[str] = []
    editor.edited.connect(lambda: told.append("edited"))
    editor.set_value(sample(field))
    assert editor.value() == sample(field)
    draft = editor.text()
    editor.set_value(None)
    assert editor.value() is None
    assert editor.text() == ""
    editor.set_text(draft)
    assert editor.text() == draft
    assert editor.value() == sample(field)
    assert told == []


def test_what_the_program_keeps_is_only_shown(desk: Desk) -> None:
    for entity, name in (("tally", "adopted_at"), ("attack", "killed"), ("abduction", "current_status")):
        assert isinstance(editor_for(ENTITIES[entity].field[name], desk.links, desk.window), Shown)


@pytest.mark.parametrize(
    ("entity", "name", "stored"),
    [
        ("attack", "title", "  two  blanks \n and a break "),
        ("attack", "summary", "  « nbsp\u00a0»\n"),
        ("attack", "workflow", "a code of a later version"),
        ("attack", "date_edtf", "[2024-01-05..2024-01-06]"),
        ("attack", "date_edtf", "2024-01-XX"),
        ("involvement", "attribution_basis", '["modus", "claim"]'),
        ("attack_place", "lat", 13.123456789012345),
    ],
)
def test_showing_a_value_never_changes_it(desk: Desk, entity: str, name: str, stored: Value) -> None:
    editor = desk.put(entity, name)
    editor.set_value(stored)
    desk.press(editor, Key.Key_Tab)
    assert editor.value() == stored


@pytest.mark.parametrize("edtf", DATES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_words_of_a_date_are_read_back_as_the_same_date(desk: Desk, edtf: str, language: str) -> None:
    i18n.choose(language)
    try:
        editor = desk.put("attack", "date_edtf")
        editor.set_value(edtf)
        words = editor.text()
        editor.set_value(None)
        editor.set_text(words)
        assert editor.value() == edtf
    finally:
        i18n.choose("en")


@pytest.mark.parametrize(("entity", "name"), TYPED_INTO)
def test_any_text_is_kept_for_the_draft_as_it_was_typed(desk: Desk, entity: str, name: str) -> None:
    editor = desk.put(entity, name)

    @given(TEXTS)
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def holds(text: str) -> None:
        editor.set_text(text)
        assert editor.text() == text
        try:
            editor.value()
        except Unreadable as error:
            assert error.problem.text()

    if name != "attribution_basis":
        holds()
    for text in ("today\0", "x" * 10_000, "a “quote” ; b", "32\u00a0000"):
        editor.set_text(text)
        assert editor.text() == text


@pytest.mark.parametrize("pasted", [False, True])
def test_an_endless_word_is_broken_anywhere_and_words_are_not(desk: Desk, pasted: bool) -> None:
    """Qt looks for the end of a word in each of its lines: 100,000 letters took half a minute."""
    editor = desk.put("attack", "summary")
    (box,) = editor.findChildren(QPlainTextEdit)
    for text, broken in (("mot " * 12_500, False), ("x" * 60_000, True), ("mot", False)):
        if pasted:
            editor.set_text("")
            QGuiApplication.clipboard().setText(text)
            desk.press(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        else:
            editor.set_text(text)
        assert editor.text() == text
        assert (box.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere) is broken


def test_a_long_paste_is_whole(desk: Desk) -> None:
    for name in ("title", "summary", "attack_type", "duplicate_of_id"):
        editor = desk.put("attack", name)
        pasted = "mot " * 12_500 + "fin"
        QGuiApplication.clipboard().setText(pasted)
        desk.press(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert editor.text() == pasted
        assert "edited" in desk.log


# One line


def test_typing_enter_and_leaving_are_told(desk: Desk) -> None:
    editor = desk.put("attack", "title")
    editor.set_value("x")
    assert desk.log == []
    desk.type(editor, "ab")
    desk.press(editor, Key.Key_Return)
    desk.press(editor, Key.Key_Tab)
    assert desk.log == ["edited", "edited", "entered", "left"]


def test_enter_with_ctrl_is_the_forms(desk: Desk) -> None:
    for name in ("title", "attack_type", "summary"):
        editor = desk.put("attack", name)
        desk.press(editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert desk.log == []
        assert editor.text() == ""


def test_leaving_for_another_window_is_told(desk: Desk) -> None:
    editor = desk.put("attack", "title")
    desk.type(editor, "a")
    other = QWidget()
    desk.bot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.bot.waitUntil(lambda: "left" in desk.log)


def test_tab_into_a_box_selects_its_text(desk: Desk) -> None:
    editor = desk.put("attack", "title")
    editor.set_value("old")
    desk.before.setFocus()
    desk.bot.keyClick(desk.before, Key.Key_Tab)
    desk.type(editor, "new")
    assert editor.value() == "new"


def test_the_keys_of_the_window_reach_it_and_undo_is_the_boxes_only_while_it_has_something(
    desk: Desk,
) -> None:
    heard: list[str] = []
    for keys in ("Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+Z"):
        QShortcut(QKeySequence(keys), desk.window).activated.connect(lambda keys=keys: heard.append(keys))
    for name in ("title", "summary"):
        editor = desk.put("attack", name)
        heard.clear()
        desk.type(editor, "a")
        for key in (Key.Key_Z, Key.Key_D, Key.Key_E, Key.Key_K, Key.Key_Z):
            desk.press(editor, key, Qt.KeyboardModifier.ControlModifier)
        assert editor.text() == ""
        assert heard == ["Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+Z"]


def test_a_number_says_what_is_wrong_with_it(desk: Desk) -> None:
    editor = desk.put("harm", "age_low")
    desk.type(editor, "2 500")
    with pytest.raises(Unreadable) as caught:
        editor.value()
    assert "130" in caught.value.problem.text()
    editor.set_text("34")
    assert editor.value() == 34


def test_a_number_has_a_box_of_its_size_and_its_unit_beside_it(desk: Desk) -> None:
    editor = desk.put("harm", "age_low")
    assert desk.box(editor).width() < desk.window.width() / 2
    assert "years" in desk.beside(editor)


def test_a_part_of_the_day_is_typed_in_the_users_language(desk: Desk, french: None) -> None:
    editor = desk.put("attack", "time_of_day")
    editor.set_value("dawn")
    words = editor.text()
    editor.set_value(None)
    desk.type(editor, words.upper())
    assert editor.value() == "dawn"
    editor.set_text("5h30")
    assert editor.value() == "05:30"


def test_a_text_area_is_left_with_tab_and_grows(desk: Desk) -> None:
    editor = desk.put("attack", "summary")
    least = desk.box(editor).sizeHint().height()
    for _ in range(7):
        desk.type(editor, "a")
        desk.press(editor, Key.Key_Return)
    grown = desk.box(editor).sizeHint().height()
    editor.set_text("a\n" * 400)
    most = desk.box(editor).sizeHint().height()
    assert least < grown < most < 3 * least * 2
    desk.press(editor, Key.Key_Tab)
    assert not desk.box(editor).hasFocus()
    assert "entered" not in desk.log
    assert "\t" not in editor.text()


# Dates and phrases


def test_a_date_is_read_while_it_is_typed(desk: Desk) -> None:
    editor = desk.put("attack", "date_edtf")
    desk.type(editor, "about 6 ja")
    assert desk.beside(editor) == "not a date yet"
    desk.type(editor, "nv 2024")
    assert desk.beside(editor) == "about 6 Jan 2024 · approximate day"
    assert editor.value() == "2024-01-06~"
    for words, said in (
        ("31/2/24", "February 2024 has 29 days: check the day."),
        ("fin janvier 2024", "about 21–31 Jan 2024 · 11 days"),
        ("mi-2023", "about May–Aug 2023 · 4 months"),
    ):
        editor.set_value(None)
        desk.type(editor, words)
        assert desk.beside(editor) == said
    editor.set_text("the day after")
    with pytest.raises(Unreadable):
        editor.value()


def test_today(desk: Desk) -> None:
    editor = desk.put("attack", "date_edtf")
    assert isinstance(editor, DateEditor)
    editor.set_value("2024-01-06")
    editor.insert_today()
    assert editor.value() == date.today().isoformat()
    assert desk.log == ["edited"]


def test_a_draft_keeps_the_day_that_was_meant_not_the_word_for_it(desk: Desk) -> None:
    editor = desk.put("attack", "date_edtf")
    desk.type(editor, "today")
    assert editor.text() == date.today().isoformat()
    editor.set_text("6 Jan 2024")
    assert editor.text() == "6 Jan 2024"


def test_a_phrase_is_read_while_it_is_typed(desk: Desk) -> None:
    editor = desk.put("figure", "as_reported")
    assert isinstance(editor, PhraseEditor)
    readings: list[phrases.Reading] = []
    editor.read.connect(readings.append)
    desk.type(editor, "au moins 32")
    assert readings[-1].columns() == phrases.read("au moins 32").columns()
    assert "≥ 32" in desk.beside(editor)
    assert editor.value() == "au moins 32"
    editor.set_value("quite a few")
    assert "no number read" in desk.beside(editor)
    assert len(readings) == len("au moins 32")
    for words, said in (
        ("au moins 2 femmes et 3 enfants", "more than one number: give each count its own line"),
        ("between 3 and 2", "the second number is the smaller one: type the smaller one first"),
        ("32 civils, dont 3 enfants", "32 · exactly · the part named after it needs its own line"),
        ("10 to 15", "10–15"),
    ):
        editor.set_value("")
        desk.type(editor, words)
        assert desk.beside(editor) == said and editor.value() == words


def test_a_flag_is_not_said_until_it_is_ticked(desk: Desk) -> None:
    editor = desk.put("attack_place", "is_primary")
    assert editor.value() is None
    desk.press(editor, Key.Key_Space)
    assert editor.value() == 1
    desk.press(editor, Key.Key_Space)
    assert editor.value() == 0
    desk.press(editor, Key.Key_Return)
    assert desk.log == ["edited", "edited", "entered"]


# Marks


@pytest.mark.parametrize(
    "name", ["title", "date_edtf", "attack_type", "duplicate_of_id", "summary", "time_of_day"]
)
def test_a_missing_reason_is_shown_until_something_is_typed(desk: Desk, name: str) -> None:
    editor = desk.put("attack", name)
    box = desk.box(editor)
    assert isinstance(box, QLineEdit | QPlainTextEdit)
    editor.set_missing("withheld")
    assert (editor.missing(), editor.value()) == ("withheld", None)
    assert box.placeholderText() == "Withheld (protection)"
    assert box.font().italic()
    desk.type(editor, "a")
    assert editor.missing() is None
    assert box.placeholderText() == ""
    assert not box.font().italic()
    assert desk.log == ["edited"]
    editor.set_value(None)
    editor.set_missing("unknown")
    editor.set_value(sample(editor.field))
    assert editor.missing() is None


def test_a_carried_value_stands_in_italics_until_it_is_edited_or_confirmed(desk: Desk) -> None:
    editor = desk.put("attack", "attack_type")
    assert isinstance(editor, ChoiceBox)
    size = desk.box(editor).font().pointSizeF()
    for key in (Key.Key_Return, Key.Key_Delete):
        editor.set_value("village_attack")
        editor.set_carried(True)
        assert (desk.box(editor).font().italic(), editor.carried()) == (True, True)
        desk.press(editor, key)
        assert (desk.box(editor).font().italic(), editor.carried()) == (False, False)
    assert desk.box(editor).font().pointSizeF() == size


def test_problems_are_marked_for_the_style_sheet_and_told_to_screen_readers(desk: Desk) -> None:
    editor = desk.put("attack", "title")
    box = desk.box(editor)
    desk.window.setStyleSheet('QLineEdit[problem="hard"] { color: #a00000 }')
    editor.set_problem("hard")
    editor.setAccessibleDescription("Give the attack a title.")
    assert box.property("problem") == "hard"
    assert box.palette().text().color().name() == "#a00000"
    assert box.accessibleDescription() == "Give the attack a title."
    editor.set_problem("")
    assert box.palette().text().color().name() != "#a00000"


@pytest.mark.parametrize("_", range(8))
def test_the_look_of_a_box_follows_what_it_is_in(desk: Desk, _: int) -> None:
    editor = desk.put("attack", "title")
    desk.window.setStyleSheet('*[problem="hard"] QLineEdit { color: #a00000 }')  # as in style.qss
    for level, red in (("hard", True), ("", False), ("hard", True)):
        editor.set_problem(level)
        assert (desk.box(editor).palette().text().color().name() == "#a00000") == red


@pytest.mark.parametrize(("entity", "name", "value"), WHEELED)
def test_the_wheel_changes_nothing_and_scrolls_the_form(
    desk: Desk, entity: str, name: str, value: Value
) -> None:
    editor = desk.put(entity, name)
    editor.set_value(value)
    desk.before.setFocus()
    box = desk.box(editor)
    target = box.viewport() if isinstance(box, QPlainTextEdit) else box
    at = QPointF(target.rect().center())
    wheel = QWheelEvent(at, target.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(target, wheel)
    assert not wheel.isAccepted()
    assert editor.value() == value
    assert "edited" not in desk.log
