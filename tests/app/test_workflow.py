"""The way to publication, by keys: one attack, many of a list, sent back with a question, with roles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.entry.statuschip import StatusChip
from app.shell.actions import STEP_KEYS
from app.shell.casebooksettings import CasebookSettings
from db import demo
from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.vocabularies import WORKFLOW
from db.model.workflow import STEPS
from db.storage.approving import names
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.pages import WindowObject

KEYS = dict(zip(STEPS, STEP_KEYS, strict=True))


def set_status(casebook: Casebook, workflow: str, who: str = "tester") -> None:
    """Give every attack a status."""
    before, casebook.author = casebook.author, who
    edits = [Change.edit("attack", row, {"workflow": workflow}) for row in casebook.find("attack")]
    casebook.apply([edit for edit in edits if edit])
    casebook.author = before


def statuses(window: WindowObject) -> list[Value]:
    return [row["workflow"] for row in window.casebook.find("attack")]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    set_status(sample, "draft")
    sample.close()
    opened = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield opened
    opened.close()


def shown(window: WindowObject) -> Record:
    found = window.casebook.get("attack", window.form.form.record_id)
    assert found
    return found


def head(window: WindowObject) -> StatusChip:
    """Return what the head of the form says of the status."""
    found = window.view.page.stack.findChild(StatusChip)
    assert found
    return found


def choose_all(window: WindowObject) -> None:
    """Choose all that is listed, the keyboard in the list."""
    window.view.page.table.search("")
    window.view.page.focus_list()
    window.keyboard.press("Ctrl+A")


def test_a_record_goes_the_whole_way_by_keys_and_each_step_is_taken_back(window: WindowObject) -> None:
    window.show("attack", "Ogota")
    way = ["submit", "review", "approve", "publish", "withdraw", "take_up"]
    for name in way:
        window.keyboard.press(KEYS[name])
        window.rest()
        assert shown(window)["workflow"] == STEPS[name].to
        assert "Ogota" in window.message
        assert window.form.text("Status") == STEPS[name].to
        assert head(window).isVisible()
        assert head(window).text() == WORKFLOW.label(STEPS[name].to)
    for name in reversed(way):
        window.keyboard.press("Ctrl+Z")
        assert shown(window)["workflow"] != STEPS[name].to
    assert shown(window)["workflow"] == "draft"


def test_the_status_over_a_form_leads_to_its_field_and_stands_over_no_other_record(
    window: WindowObject,
) -> None:
    window.show("attack", "Ogota")
    window.qtbot.mouseClick(head(window), Qt.MouseButton.LeftButton)
    assert window.form.is_at("Status")
    window.page("source")
    window.keyboard.press("Return")
    assert not head(window).isVisible()


@pytest.mark.parametrize("name", [name for name in STEPS if name != "send_back"])
@pytest.mark.parametrize("status", WORKFLOW.codes, ids=lambda code: code.code)
def test_a_step_from_elsewhere_is_refused_in_words(window: WindowObject, name: str, status: object) -> None:
    code = str(getattr(status, "code"))  # noqa: B009
    set_status(window.casebook, code)
    window.show("attack", "Ogota")
    window.keyboard.press(KEYS[name])
    window.rest()
    step = STEPS[name]
    if code in step.taken_from:
        assert shown(window)["workflow"] == step.to
    else:
        assert shown(window)["workflow"] == code
        said = step.already if code == step.to else step.otherwise
        assert window.message == said


def test_back_in_the_list_a_step_is_taken_by_the_record_that_is_chosen_there(window: WindowObject) -> None:
    set_status(window.casebook, "approved")
    window.show("attack", "Ogota")
    window.view.page.table.search("status:approved")
    window.rest()
    window.keyboard.press(KEYS["publish"])
    window.rest()
    assert len(window.view.page.table.model.numbers) == 1 and "Ogota" in window.form.text("Title")
    window.keyboard.press("F6")
    window.rest()
    assert "Kalala" in window.form.text("Title"), "the form shows what is chosen"
    window.keyboard.press(KEYS["withdraw"])
    assert window.rest().message.startswith("Withdrawn: MLI-2024-0001 · Dozo attack on Kalala")


def test_what_is_typed_is_saved_first(window: WindowObject) -> None:
    window.show("attack", "Ogota")
    window.form.type("Date", "2024-01-28")
    window.keyboard.press(KEYS["submit"])
    window.rest()
    assert (shown(window)["date_edtf"], shown(window)["workflow"]) == ("2024-01-28", "submitted")
    assert not window.form.form.dirty


def test_a_hard_problem_keeps_a_draft_a_draft_and_is_shown(window: WindowObject) -> None:
    window.show("attack", "Ogota")
    window.form.clear("Title").save()
    window.keyboard.press(KEYS["submit"])
    window.rest()
    assert shown(window)["workflow"] == "draft"
    assert window.form.is_at("Title") and window.message


def test_all_that_are_chosen_go_in_one_step_and_the_others_are_told(window: WindowObject) -> None:
    do = window.view.session.do
    do("New", [Change.new("attack", {"title": "An attack on Boura", "date_edtf": "2024-03-01"})])
    window.rest()
    choose_all(window)
    window.keyboard.press(KEYS["submit"])
    window.rest()
    assert sorted(map(str, statuses(window))) == ["draft", "submitted", "submitted"]
    assert window.message.startswith("2 submitted, 1 not: ")
    assert "An attack on Boura: Add at least one place before you submit the attack" in window.message
    window.keyboard.press("Ctrl+Z")
    window.rest()
    assert statuses(window) == ["draft"] * 3


def test_one_reason_is_said_once(window: WindowObject) -> None:
    choose_all(window)
    window.keyboard.press(KEYS["publish"])
    window.rest()
    assert window.message.startswith("0 published, 2 not: MLI-2024-000")
    assert window.message.count("Only what was approved can be published") == 1


def test_the_message_takes_it_back_too(window: WindowObject) -> None:
    choose_all(window)
    window.keyboard.press(KEYS["submit"])
    window.rest()
    assert window.message == "2 submitted."
    window.view.messages._button.click()
    window.rest()
    assert statuses(window) == ["draft", "draft"]


def test_sending_back_asks_a_question_on_the_field_in_which_the_keyboard_is(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    form = window.show("attack", "Ogota")
    window.form.to("Date")
    window.keyboard.press(KEYS["send_back"])
    assert window.keyboard.at == "What is to be mended"
    assert shown(window)["workflow"] == "submitted"
    window.keyboard.press("Return")  # without a word nothing is sent back
    assert shown(window)["workflow"] == "submitted"
    window.keyboard.write("The imam says the 28th.")
    window.keyboard.press("Return")
    window.rest()
    assert shown(window)["workflow"] == "needs_work"
    (question,) = window.casebook.find("comment")
    asked = {"entity": "attack", "entity_id": form.form.record_id, "field": "date_edtf", "status": "open"}
    assert {name: question[name] for name in asked} == asked
    assert question["text"] == "The imam says the 28th."
    window.keyboard.press("Ctrl+Z")
    window.rest()
    assert shown(window)["workflow"] == "submitted" and window.casebook.find("comment") == []


def test_esc_leaves_the_record_where_it_is(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    window.show("attack", "Ogota")
    for moves in ((), ("Tab",), ("Shift+Tab",)):
        window.keyboard.press(KEYS["send_back"], *moves, "Esc")
        assert shown(window)["workflow"] == "submitted"
        assert not window.view.publication.bar.isVisible()
        assert window.form.form.record_id and window.view.page.stack.isAncestorOf(window.keyboard.focus)


def test_the_field_can_be_chosen_and_a_part_that_is_open_is_offered(window: WindowObject) -> None:
    set_status(window.casebook, "in_review")
    window.show("attack", "Ogota")
    window.form.open("Place of the attack").to("Precision")
    part = window.form.form.record_id
    window.keyboard.press(KEYS["send_back"])
    window.keyboard.write("How do we know?")
    window.keyboard.press("Return")
    window.rest()
    (question,) = window.casebook.find("comment")
    assert (question["entity"], question["entity_id"], question["field"]) == (
        "attack_place",
        part,
        "where_prec",
    )
    assert "needs_work" in statuses(window)


def test_many_are_sent_back_with_the_same_question(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    choose_all(window)
    window.keyboard.press(KEYS["send_back"])
    window.keyboard.press("Shift+Tab")
    window.keyboard.write("Summary")
    window.keyboard.press("Return")
    assert window.keyboard.at == "What is to be mended"
    window.keyboard.write("Too short.")
    window.keyboard.press("Return")
    window.rest()
    assert statuses(window) == ["needs_work"] * 2
    asked = window.casebook.find("comment")
    assert [(q["field"], q["text"]) for q in asked] == [("summary", "Too short.")] * 2
    assert {q["entity_id"] for q in asked} == {row["id"] for row in window.casebook.find("attack")}
    assert window.message == "2 sent back."


def test_other_pages_say_that_only_attacks_have_a_status(window: WindowObject) -> None:
    window.page("place")
    window.keyboard.press(KEYS["submit"])
    assert "Only attacks" in window.message and statuses(window) == ["draft", "draft"]


def test_with_roles_nobody_approves_their_own_one_or_many(window: WindowObject) -> None:
    casebook = window.casebook
    set_status(casebook, "submitted")
    casebook.set_setting("roles", "on")
    window.show("attack", "Ogota")
    window.keyboard.press(KEYS["approve"])
    window.rest()
    assert shown(window)["workflow"] == "submitted"
    assert window.message == "You edited this record last: somebody else has to approve it."
    kalala = casebook.find("attack")[0]
    casebook.author = "Moussa"
    edit = Change.edit("attack", kalala, {"title": "Dozo attack on Kalala, twice told"})
    casebook.apply([edit] if edit else [])
    casebook.author = "tester"
    choose_all(window)
    window.keyboard.press(KEYS["approve"])
    window.rest()
    assert statuses(window) == ["approved", "submitted"]
    assert "1 approved, 1 not: " in window.message and "You edited this record last" in window.message


def test_the_status_box_and_the_bulk_step_are_held_to_the_same_rule(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    window.casebook.set_setting("roles", "on")
    window.show("attack", "Ogota")
    window.form.choose("Status", "Approved").save()
    assert "You edited this record last" in window.form.note("Status")
    assert shown(window)["workflow"] == "submitted"


def test_lists_answer_while_many_are_taken_a_step(qtbot: QtBot, tmp_path: Path, casebook: Casebook) -> None:
    demo.write(casebook, 300)
    set_status(casebook, "submitted")
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    choose_all(window)
    before = window.view.session.undo_stack.count()
    window.keyboard.press(KEYS["review"])
    window.rest()
    assert set(statuses(window)) == {"in_review"}
    assert window.message.endswith("taken into review.")
    assert window.view.session.undo_stack.count() == before + 1
    window.close()


def test_each_step_has_a_key_that_is_told_of() -> None:
    assert len(set(KEYS.values())) == len(STEPS)
    assert all(not QKeySequence(key).isEmpty() for key in KEYS.values())
    for step in STEPS.values():
        assert step.to not in step.taken_from
        assert {*step.taken_from, step.to} <= {code.code for code in WORKFLOW.codes}


# The switch


def settings_of(window: WindowObject) -> CasebookSettings:
    window.keyboard.press("Ctrl+,")
    dialog = window.window.findChildren(CasebookSettings)[-1]
    assert dialog.isVisible()
    return dialog


def test_roles_are_switched_on_in_the_settings_and_hold_at_once(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    dialog = settings_of(window)
    assert not dialog.roles.isChecked()
    for _ in range(6):
        if dialog.roles.hasFocus():
            break
        window.keyboard.press("Tab")
    window.keyboard.press("Space", "Esc")
    window.back()
    assert window.casebook.setting("roles") == "on"
    window.show("attack", "Ogota")
    window.keyboard.press(KEYS["approve"])
    assert "somebody else has to approve it" in window.message
    assert settings_of(window).roles.isChecked()


def test_another_name_approves_and_is_remembered(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    window.casebook.set_setting("roles", "on")
    dialog = settings_of(window)
    assert "Only one name" in dialog._who.text()
    window.keyboard.press("Ctrl+A")
    window.keyboard.write("Moussa")
    window.keyboard.press("Esc")
    window.back()
    assert window.window.settings.get("author") == "Moussa"
    choose_all(window)
    window.keyboard.press(KEYS["approve"])
    window.rest()
    assert statuses(window) == ["approved", "approved"]
    assert names(window.casebook.db) == ["tester", "Moussa"]
    dialog = settings_of(window)
    assert "tester, Moussa" in dialog._who.text()


def test_the_check_tells_of_what_was_approved_while_roles_were_off(window: WindowObject) -> None:
    set_status(window.casebook, "submitted")
    window.show("attack", "Ogota")
    window.keyboard.press(KEYS["approve"])
    assert [p.rule for p in check(window.casebook)] == []
    window.casebook.set_setting("roles", "on")
    assert [p.rule for p in check(window.casebook)] == ["H19"]
