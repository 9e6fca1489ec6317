"""While somebody types, what may be recorded already is said under the field; it never stops the typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.entry.likeness import LikenessBar
from db.storage.check import check
from tests.pages import WindowObject

add = WindowObject.put


def bar(window: WindowObject) -> LikenessBar:
    found = window.form.form.likeness
    assert found is not None
    return found


def said(window: WindowObject, count: int = 1) -> list[str]:
    """Wait for so many lines and return what they say."""
    line = bar(window)
    window.qtbot.waitUntil(lambda: len(line.offers) == count, timeout=5000)
    words = [label.text() for label in line.findChildren(type(line._lines[0].label))] if count else []
    return [text for text in words if text]


def press(window: WindowObject, words: str) -> None:
    """Go to a button of the line with Tab and press it with Space."""
    for _ in range(12):
        focus = window.keyboard.focus
        if isinstance(focus, QPushButton) and focus.text() == words and bar(window).isAncestorOf(focus):
            window.keyboard.press("Space")
            return
        window.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {words!r}")


def test_an_attack_that_is_recorded_already_is_named_with_why(window: WindowObject) -> None:
    form = window.new("attack")
    form.type("Title", "Attack on Kalala").type("Date", "8 Jan 2024")
    (line,) = said(window)
    assert line == (
        "Perhaps the same as MLI-2024-0001 · Dozo attack on Kalala: 2 days apart, the title names Kalala."
    )
    form.type("Time of day", "dawn").type("Title", "Attack on Sama")
    said(window, 0)
    assert not bar(window).isVisible()


def test_it_is_no_wall_and_a_different_one_is_not_offered_again(window: WindowObject) -> None:
    form = window.new("attack")
    form.type("Title", "Attack on Kalala").type("Date", "2024-01-06")
    said(window)
    press(window, "Different")
    said(window, 0)
    form.save()
    (decision,) = window.casebook.find("duplicate_candidate")
    assert (decision["decision"], decision["reasons"]) == (
        "different",
        "the same day; the title names Kalala",
    )
    id = str(decision["entity_id"])
    assert window.form.form.record_id == id
    bar(window).ask()
    window.rest()
    assert bar(window).offers == []
    window.keyboard.press("Ctrl+Z")  # the record and the decision are one step
    assert window.casebook.find("duplicate_candidate") == [] and len(window.casebook.find("attack")) == 2
    assert check(window.casebook) == []


def test_open_shows_the_other_one_and_leads_back_to_what_was_typed(window: WindowObject) -> None:
    form = window.new("actor")
    form.type("Name", "GSIM")
    (line,) = said(window)
    assert "“GSIM” is another name of it" in line
    press(window, "Open it")
    assert window.depth == 1 and form.text("Short name") == "JNIM"
    window.keyboard.press("Esc")
    assert window.depth == 0 and form.text("Name") == "GSIM"


def test_a_saved_record_can_be_told_apart_and_that_undone(window: WindowObject) -> None:
    add(window, "victim", name="Awa Bah", sex="f")
    other = add(window, "victim", name="Awa Ba", sex="f")
    window.show("victim", "Awa Ba")
    window.form.form.show_record(other)
    said(window)
    press(window, "Different")
    said(window, 0)
    assert len(window.casebook.find("duplicate_candidate", decision="different")) == 1
    window.keyboard.press("Ctrl+Z")
    said(window)


def test_a_person_of_the_same_attack_is_noticed(window: WindowObject) -> None:
    tally = window.casebook.find("tally", measure="killed", low=32)[0]
    known = add(window, "victim", name="Aminata Cissé", sex="f")
    add(window, "harm", attack_id=tally["attack_id"], tally_id=tally["id"], victim_id=known)
    form = window.show("attack", "JNIM attack on Ogota")
    form.add("Victim").choose("Victim", "Aminatta Sisse")  # no record has these words: a new one
    assert form.kind == "victim" and bar(window).attack_id == tally["attack_id"]
    assert "harmed in the same attack" in said(window)[0]


def test_a_spelling_of_a_place_is_noticed_and_the_buttons_say_what_they_do(window: WindowObject) -> None:
    form = window.new("place")
    form.type("Name", "Wembe")
    assert said(window) == ["Perhaps the same as Ouémbé · Mopti: the same name."]
    names = [button.accessibleName() for button in bar(window).findChildren(QPushButton)]
    assert names == ["Open Ouémbé · Mopti", "Ouémbé · Mopti is a different record: do not offer it again"]
    assert all(
        button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in bar(window).findChildren(QPushButton)
    )


def test_leaving_the_form_while_it_looks_harms_nothing(window: WindowObject) -> None:
    form = window.show("attack", "JNIM attack on Ogota")
    form.add("Party").choose("Actor", "GSIMM")
    assert form.kind == "actor"
    bar(window).ask()
    window.keyboard.press("Esc")
    window.rest()
    assert form.kind == "involvement"
