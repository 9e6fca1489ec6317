"""Keeping a warning with a reason, by keys: what is asked, what is stored, and how it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.entry.keeping import KeepBar
from db.model.changes import Change
from db.model.fields import Record
from db.storage.casebook import Casebook
from tests.pages import WindowObject

PHONE = "His brother is at 76 12 34 56."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    ogota = sample.find("attack")[1]
    change = Change.edit("attack", ogota, {"date_edtf": "2024-02-01", "summary": PHONE})
    assert change
    sample.apply([change])
    sample.close()
    opened = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    opened.show("attack", "Ogota")
    yield opened
    opened.close()


def bars(window: WindowObject) -> list[KeepBar]:
    """The offers to keep something that can be seen in the form on top."""
    return [bar for bar in window.form.form.findChildren(KeepBar) if not bar.isHidden()]


def kept(window: WindowObject) -> list[Record]:
    return window.casebook.find("waived_warning")


def test_ctrl_b_asks_why_and_enter_keeps_it(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    form.to("Date")
    assert "Is it really 1 Feb 2024?" in form.note("Date")
    keys.press("Ctrl+B")
    assert keys.at == "Reason for keeping it"
    keys.write("The report says 1 February")
    keys.press("Return")
    window.rest()
    (row,) = kept(window)
    about = {"entity": "attack", "entity_id": form.form.record_id, "rule": "S17", "by": "tester"}
    assert {name: row[name] for name in about} == about
    assert (row["reason"], bool(row["at"])) == ("The report says 1 February", True)
    assert form.note("Date") == "" and form.is_at("Date")
    assert form.note("Summary") != ""


def test_it_is_one_step_to_take_back_and_to_repeat(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    form.to("Date")
    keys.press("Ctrl+B")
    keys.write("So it is")
    keys.press("Return")
    assert form.note("Date") == ""
    keys.press("Ctrl+Z")
    assert "Is it really" in form.note("Date") and kept(window) == []
    keys.press("Ctrl+Shift+Z")
    assert form.note("Date") == "" and len(kept(window)) == 1


def test_esc_cancels_and_stays_in_the_form(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    form.to("Date")
    keys.press("Ctrl+B")
    keys.write("Perhaps")
    keys.press("Esc")
    assert form.is_at("Date") and kept(window) == []
    assert "Is it really" in form.note("Date")
    keys.press("Ctrl+B", "Return")  # without a reason nothing is kept
    assert kept(window) == [] and keys.at == "Reason for keeping it"


def test_f8_leads_to_a_warning_and_ctrl_b_keeps_it(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    while "telephone" not in window.message:
        keys.press("F8")
    assert form.is_at("Summary")
    keys.press("Ctrl+B")
    keys.write("An office")
    keys.press("Return")
    window.rest()
    assert [row["rule"] for row in kept(window)] == ["S13"]


def test_the_warning_of_a_part_is_kept_in_its_form(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    window.show("attack", "Kalala")
    keys.press("F8")
    assert window.depth == 1 and form.form.entity.name == "abduction"
    assert "Nothing recorded since" in window.message
    keys.press("Ctrl+B")
    keys.write("The village was displaced")
    keys.press("Return")
    window.rest()
    (row,) = kept(window)
    assert (row["entity"], row["rule"]) == ("abduction", "S11")
    assert bars(window) == []
    keys.press("Esc")
    left = window.casebook.problems("attack", form.form.record_id)
    assert {problem.rule for problem in left} <= {"S6"}, "its sources still come from one origin"


def test_the_button_does_the_same_and_is_reached_with_tab(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    form.to("Date")
    keys.press("Tab")
    assert keys.at == "Keep, because…"
    button = keys.focus
    assert isinstance(button, QPushButton) and "Is it really" in button.accessibleDescription()
    keys.press("Space")
    assert keys.at == "Reason for keeping it"


def test_nothing_is_offered_where_nothing_can_be_kept(window: WindowObject) -> None:
    form, keys = window.form, window.keyboard
    form.to("Title")
    keys.press("Ctrl+B")
    assert "no warning here" in window.message and kept(window) == []
    form.type("Date", "2024")  # changed but not saved: the warning was about another value
    assert all(bar.problem.rule != "S17" for bar in bars(window))


def test_a_hard_problem_cannot_be_kept(window: WindowObject) -> None:
    casebook, id = window.casebook, window.form.form.record_id
    do = window.view.session.do
    draft = Change.edit("attack", casebook.get("attack", id) or {}, {"workflow": "draft"})
    do("Draft", [draft] if draft else [])
    for place in casebook.find("attack_place", attack_id=id):
        do("Delete", casebook.deletion("attack_place", str(place["id"])))
    while "at least one place" not in window.message:
        window.keyboard.press("F8")
    window.keyboard.press("Ctrl+B")
    assert "no warning here" in window.message
