"""Questions on a record or a field, by keys: asked, answered, closed, opened again, found with F9."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.entry.questionpanel import QuestionPanel
from app.entry.questions import QuestionMark
from app.shell import halftyped
from db.model.changes import Change
from db.model.fields import Record
from db.model.questions import ask, close
from tests.pages import WindowObject


@pytest.fixture
def window(opened: WindowObject) -> WindowObject:
    opened.show("attack", "Ogota")
    return opened


class Asking:
    """The questions of the form on top, as they are used."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        self.keys = window.keyboard

    @property
    def all(self) -> list[Record]:
        return self.window.casebook.find("comment")

    @property
    def panels(self) -> list[QuestionPanel]:
        return [p for p in self.window.form.form.findChildren(QuestionPanel) if p.isVisible()]

    @property
    def marks(self) -> list[QuestionMark]:
        return [m for m in self.window.form.form.findChildren(QuestionMark) if m.isVisible()]

    @property
    def box(self) -> str:
        """What stands in the box that has the keyboard."""
        assert isinstance(self.keys.focus, QLineEdit)
        return self.keys.focus.text()

    def begin(self, label: str, text: str) -> Asking:
        """Type into the box that Ctrl+J opens at a field, at the whole record where none is named."""
        if label:
            self.window.form.to(label)
        self.keys.press("Ctrl+J" if label else "Ctrl+Shift+J")
        self.keys.write(text)
        return self

    def ask(self, label: str, text: str) -> Asking:
        self.begin(label, text).keys.press("Return")
        self.window.rest()
        return self

    def to_button(self, words: str) -> Asking:
        """Go on with Tab to a button of the panel."""
        for _ in range(8):
            focus = self.keys.focus
            if isinstance(focus, QPushButton) and focus.text() == words:
                return self
            self.keys.press("Tab")
        raise AssertionError(f"Tab does not reach {words!r}")


def test_ctrl_j_asks_about_the_field_and_a_mark_says_so(window: WindowObject) -> None:
    asking = Asking(window).ask("Date", "Is it that day?")
    (question,) = asking.all
    about = {
        "entity": "attack",
        "field": "date_edtf",
        "text": "Is it that day?",
        "by": "tester",
        "status": "open",
    }
    assert {name: question[name] for name in about} == about
    assert question["entity_id"] == window.form.form.record_id
    assert window.form.is_at("Date") and asking.panels == []
    (mark,) = asking.marks
    assert (mark.accessibleName(), mark.text()) == ("1 question on Date", "? 1")
    assert "Is it that day?" in mark.toolTip()
    assert window.message == "Asked. Ctrl+Z takes it back."
    window.keyboard.press("Ctrl+Z")
    assert asking.all == [] and asking.marks == []


def test_a_question_on_the_whole_record_stands_at_the_head(window: WindowObject) -> None:
    asking = Asking(window).ask("", "Who wrote this?")
    (question,) = asking.all
    assert question["field"] is None
    (mark,) = asking.marks
    assert mark.accessibleName() == "1 question on the whole record"
    first = window.form.form.headings[0]
    form = window.form.form
    assert mark.mapTo(form, mark.rect().topLeft()).y() < first.mapTo(form, first.rect().topLeft()).y()


def test_the_mark_opens_it_by_mouse_and_by_key(window: WindowObject, qtbot: QtBot) -> None:
    asking = Asking(window).ask("Date", "Is it that day?")
    (mark,) = asking.marks
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert len(asking.panels) == 1 and asking.keys.at == "Answer to: Is it that day?"
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert asking.panels == [] and window.form.is_at("Date")
    asking.keys.press("Tab")
    assert asking.keys.focus is mark
    asking.keys.press("Space")
    assert len(asking.panels) == 1


def test_it_is_answered_closed_and_opened_again(window: WindowObject) -> None:
    asking = Asking(window).ask("Date", "Is it that day?")
    asking.keys.press("Ctrl+J")
    assert asking.keys.at == "Answer to: Is it that day?"
    asking.keys.write("So says the imam.")
    asking.keys.press("Return")
    window.rest()
    (question,) = asking.all
    assert (question["status"], question["answer"]) == ("answered", "So says the imam.")
    assert len(asking.marks) == 1 and window.form.is_at("Date")
    asking.keys.press("Ctrl+J")
    assert asking.keys.at == "Question on Date"  # it is answered: the box is for another one
    asking.to_button("Close question").keys.press("Space")
    window.rest()
    assert asking.all[0]["status"] == "closed"
    (mark,) = asking.marks
    assert mark.accessibleName() == "Closed questions on Date"
    asking.keys.press("Ctrl+J")
    asking.to_button("Reopen question").keys.press("Return")
    window.rest()
    assert asking.all[0]["status"] == "answered" and asking.marks[0].text() == "? 1"
    for status in ("closed", "answered", "open"):
        asking.keys.press("Ctrl+Z")
        assert asking.all[0]["status"] == status


def test_esc_leaves_the_panel_and_not_the_form(window: WindowObject) -> None:
    asking = Asking(window).ask("Date", "Is it that day?")
    for moves in ((), ("Tab",), ("Tab", "Tab")):
        asking.keys.press("Ctrl+J", *moves, "Esc")
        assert asking.panels == [] and window.form.is_at("Date"), moves
    asking.keys.press("Ctrl+J", "Return")  # an empty answer is none
    assert len(asking.panels) == 1 and asking.all[0]["status"] == "open"


def test_f9_goes_through_what_is_open_in_the_record_and_its_parts(window: WindowObject) -> None:
    casebook, id = window.casebook, window.form.form.record_id
    party = casebook.find("involvement", attack_id=id)[0]
    asked = [
        ask("attack", id, "summary", "Too short?"),
        ask("involvement", str(party["id"]), "attribution", "How sure?"),
        ask("attack", id, "", "Who wrote this?"),
        ask("attack", id, "title", "Closed one"),
    ]
    window.view.session.do("Ask", asked)
    last = close(casebook.find("comment")[3])
    window.view.session.do("Close", [last] if last else [])
    assert window.view.page.stack._questions.text().startswith("3 questions")
    window.keyboard.press("F9")
    assert window.keyboard.at == "Answer to: Too short?"
    window.keyboard.press("F9")
    assert window.depth == 1 and window.keyboard.at == "Answer to: How sure?"
    assert window.view.page.stack._questions.text().startswith("1 question")
    window.keyboard.press("Esc", "Esc")
    assert window.depth == 0
    window.keyboard.press("F9")
    assert window.keyboard.at == "Answer to: Who wrote this?"
    window.keyboard.press("F9")
    assert window.keyboard.at == "Answer to: Too short?"


def test_nothing_open_is_said(window: WindowObject) -> None:
    window.keyboard.press("F9")
    assert window.message == "There is no open question here; Ctrl+J asks one."


def test_a_record_that_is_not_saved_cannot_be_asked_about(window: WindowObject) -> None:
    window.new("attack")
    window.keyboard.press("Ctrl+J")
    assert "Save the record first" in window.message and Asking(window).panels == []


def test_what_is_typed_stays_while_a_question_is_asked(window: WindowObject) -> None:
    window.form.type("Date", "2024-01-28")
    asking = Asking(window).ask("Date", "Is it that day?")
    assert window.form.text("Date") == "2024-01-28" and window.form.form.dirty
    assert len(asking.all) == 1


def test_another_record_shows_its_own(window: WindowObject) -> None:
    asking = Asking(window).ask("Date", "Is it that day?").ask("", "And who wrote it?")
    asking.keys.press("Ctrl+Shift+J")
    window.show("attack", "Kalala")
    assert asking.marks == [] and asking.panels == []
    window.show("attack", "Ogota")
    assert len(asking.marks) == 2 and asking.panels == []


def test_every_question_can_be_heard(window: WindowObject) -> None:
    asking = Asking(window).ask("Date", "Is it that day?")
    asking.keys.press("Ctrl+J")
    (panel,) = asking.panels
    for button in panel.findChildren(QPushButton):
        if button.text() != "Another question…":
            assert "Is it that day?" in button.accessibleDescription()
    assert "tester" in panel._lines[0].findChildren(QLabel)[0].text()


def test_a_question_of_a_colleague_appears_while_the_form_is_open(window: WindowObject) -> None:
    asking = Asking(window)
    window.view.session.do("Ask", [ask("attack", window.form.form.record_id, "title", "Really?")])
    assert [mark.accessibleName() for mark in asking.marks] == ["1 question on Title"]
    gone = Change("comment", str(asking.all[0]["id"]), {"deleted_at": None}, {"deleted_at": "2024-01-01"})
    window.view.session.do("Delete", [gone])
    assert asking.marks == []


@pytest.mark.parametrize("key", ["Ctrl+S", "Ctrl+Return"])
def test_a_question_being_typed_is_asked_when_the_record_is_saved(window: WindowObject, key: str) -> None:
    asking = Asking(window).begin("Date", "Is it that day?")
    asking.keys.press(key)
    window.rest()
    assert [question["text"] for question in asking.all] == ["Is it that day?"]


def test_a_question_being_typed_is_there_again_when_one_comes_back(window: WindowObject) -> None:
    asking = Asking(window).begin("Date", "Is it that")
    window.show("attack", "Kalala")
    window.show("attack", "Ogota").to("Date")
    asking.keys.press("Ctrl+J")
    asking.keys.write(" day?")
    asking.keys.press("Return")
    window.rest()
    assert [question["text"] for question in asking.all] == ["Is it that day?"]


def test_what_is_typed_stays_when_the_question_is_asked_for_again(window: WindowObject) -> None:
    asking = Asking(window).begin("Date", "Is it that")
    asking.begin("Date", " day?")
    asking.keys.press("Return")
    asking.ask("Title", "Whose words?")
    asking.keys.press("F9")
    first = asking.keys.at
    asking.keys.write("Yes, all")
    asking.keys.press("F9")
    assert asking.keys.at != first
    asking.keys.press("F9")
    asking.keys.write(" agree.")
    asking.keys.press("Return")
    window.rest()
    assert [question["text"] for question in asking.all] == ["Is it that day?", "Whose words?"]
    assert {question["answer"] for question in asking.all} == {"Yes, all agree.", None}
    for _ in asking.all:
        asking.keys.press("F9")
        assert asking.box == ""
    asking.keys.press("Ctrl+S")
    window.rest()
    assert len(asking.all) == 2


def test_what_was_asked_does_not_stand_in_the_box_again(window: WindowObject) -> None:
    asking = Asking(window).begin("Title", "Is it that")
    asking.keys.press("Ctrl+J")
    asking.keys.write(" day?")
    asking.keys.press("Return")
    asking.keys.press("F9")
    asking.keys.write("Yes.")
    asking.keys.press("Return")
    asking.keys.press("Ctrl+J")
    assert asking.keys.at == "Question on Title" and asking.box == ""
    asking.keys.press("Ctrl+S")
    window.rest()
    assert len(asking.all) == 1


def test_an_answer_stays_while_another_question_is_asked(window: WindowObject) -> None:
    asking = Asking(window).ask("Title", "Whose words?")
    asking.keys.press("F9")
    asking.keys.write("Yes, all")
    asking.to_button("Another question…").keys.press("Return")
    assert asking.keys.at == "Question on Title" and asking.box == ""
    asking.keys.write("Who else")
    asking.to_button("Answer…").keys.press("Return")
    assert asking.box == "Yes, all"
    asking.keys.write(" agree.")
    assert halftyped.of(window.window) == [
        ["Question on Title", "Who else"],
        ["Answer to: Whose words?", "Yes, all agree."],
    ]
    asking.to_button("Close question").keys.press("Return")  # answering another may be under way
    assert len(halftyped.of(window.window)) == 2
    asking.keys.press("Ctrl+J")
    assert asking.box == "Who else"
    asking.keys.press("Escape")  # cancels
    assert halftyped.of(window.window) == [["Answer to: Whose words?", "Yes, all agree."]]


def test_tab_leads_from_the_field_through_its_question_to_the_next(window: WindowObject) -> None:
    asking = Asking(window).begin("Title", "Whose words?")
    asking.keys.press("Tab")
    assert window.form.is_at("Date")
    asking.keys.press("Shift+Tab")
    assert asking.keys.at == "Question on Title"
    asking.keys.press("Shift+Tab")
    assert window.form.is_at("Title")


def test_what_was_typed_in_ctrl_k_is_named_once(window: WindowObject) -> None:
    window.keyboard.press("Ctrl+K")
    window.keyboard.write("mark")
    assert halftyped.of(window.window) == [["Search everything, all commands", "mark"]]
    window.keyboard.press("Escape")
