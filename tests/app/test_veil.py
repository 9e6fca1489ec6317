"""What must not be seen or kept by others: dots over what never leaves, marks on what is copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.entry.fieldrow import FieldRow
from app.entry.lines import lines
from app.entry.readsas import read
from app.shell import clipboard
from app.shell.clipboard import MARKS, OURS
from db.model.changes import Change
from db.model.entities import ENTITIES
from tests.pages import WindowObject


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def row(window: WindowObject, name: str) -> FieldRow:
    return window.form.form.rows[name]


def pixels(shown: FieldRow) -> list[QColor]:
    """What is seen of a box, on a line through its middle."""
    image = shown.editor.grab().toImage()
    return [image.pixelColor(x, y) for y in range(4, 22) for x in range(min(image.width(), 300))]


def copied() -> list[str]:
    mime = QGuiApplication.clipboard().mimeData()
    return [name for name in (OURS, *MARKS) if mime is not None and mime.hasFormat(name)]


def test_what_never_leaves_is_hidden_until_the_keyboard_is_in_it(window: WindowObject) -> None:
    window.new("attack").type("Title", "x").add("Party")
    form = window.form
    form.type("Named individuals", "Aminata")
    shown = row(window, "named_individuals")
    assert shown.veil is not None
    assert not shown.veil.hides
    open_ = pixels(shown)
    window.keyboard.press("Shift+Tab")
    assert shown.veil.hides
    hidden = pixels(shown)
    assert hidden != open_
    shown.editor.set_text("Moussa Diarra")  # another name looks the same
    assert pixels(shown) == hidden
    window.keyboard.press("Tab")
    assert not shown.veil.hides
    assert shown.editor.text() == "Moussa Diarra"


def test_the_name_of_a_contact_does_not_stand_over_its_form(window: WindowObject) -> None:
    window.new("source").type("Title", "Interview").type("Contact", "Moussa Diarra")
    window.keyboard.press("Down", "Return")  # the last line makes it new
    assert window.form.kind == "contact"
    window.form.type("Real name", "Moussa Diarra").save()
    contact = window.casebook.find("contact")[0]
    window.view.page.stack.open("contact", str(contact["id"]))
    assert window.form.form.title == "Contact"
    assert row(window, "real_name").editor.text() == "Moussa Diarra"


def test_in_a_record_that_never_leaves_confidential_fields_are_hidden_too(window: WindowObject) -> None:
    window.new("victim").type("Name", "Aminata Cissé").save()
    assert "Aminata" in window.form.form.title
    assert row(window, "name").veil is None
    window.form.choose("Sensitivity", "Researcher")
    window.keyboard.press("Tab")
    name = row(window, "name")
    assert name.veil is not None and name.veil.hides
    window.form.to("Name")
    assert not name.veil.hides and name.editor.text() == "Aminata Cissé"
    window.form.save()
    victim = window.casebook.find("victim")[0]
    window.view.page.stack.open("victim", str(victim["id"]))
    assert row(window, "name").veil is not None
    assert window.form.form.title == f"Victim {victim['code']}"
    window.form.choose("Sensitivity", "Case team")
    assert row(window, "name").veil is None


def test_every_field_that_never_leaves_is_hidden_and_no_other(window: WindowObject) -> None:
    for entity in ("attack", "source"):
        window.new(entity)
        for name, shown in window.form.form.rows.items():
            assert (shown.veil is not None) == (ENTITIES[entity].field[name].sensitivity == 3), name


def test_the_sentence_and_the_lists_of_parts_name_who_is_covered_by_code(window: WindowObject) -> None:
    attack = window.put("attack", title="Road")
    secret = window.put("victim", name="Aminata Cissé", sensitivity=3)
    group = window.put("tally", attack_id=attack, measure="abducted", best=1)
    harm = window.put("harm", attack_id=attack, victim_id=secret, tally_id=group)
    taken = window.casebook.get("abduction", window.put("abduction", attack_id=attack, harm_id=harm))
    victim, whole = window.casebook.get("victim", secret), window.casebook.get("attack", attack)
    assert taken and victim and whole
    code = str(victim["code"])

    def said() -> list[str]:
        book = window.casebook
        (first,) = lines(book, "harm", "attack_id", book.find("harm", attack_id=attack))
        (second,) = lines(book, "abduction", "attack_id", [taken])
        told = [
            read(book, [(kind, record)], "en") for kind, record in (("abduction", taken), ("attack", whole))
        ]
        return [first.title, second.title, *told]

    assert all(code in text and "Aminata" not in text for text in said()), said()
    change = Change.edit("victim", victim, {"sensitivity": 2})
    assert change is not None
    window.casebook.apply([change])
    assert all("Aminata" in text for text in said()), said()


def test_copying_from_a_confidential_box_is_marked_and_taken_back(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.new("victim").type("Name", "Aminata Cissé")
    window.keyboard.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Aminata Cissé"
    assert copied() == [OURS, *MARKS]
    window.keyboard.press("Ctrl+V")  # it can be pasted here
    assert row(window, "name").editor.text() == "Aminata Cissé"
    monkeypatch.setattr(clipboard, "KEPT", 0.01)
    window.keyboard.press("Ctrl+A", "Ctrl+X")
    window.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_copying_from_any_other_box_is_left_alone(window: WindowObject) -> None:
    window.new("attack").type("Title", "Attack on a market")
    window.keyboard.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Attack on a market"
    assert copied() == []
    box = window.keyboard.focus
    assert isinstance(box, QLineEdit)
