"""Which status may follow which: one rule for a change by hand, for many records and for the steps by key."""

from __future__ import annotations

from datetime import date

import pytest

from db.model.changes import Change
from db.model.fields import Record
from db.model.vocabularies import WORKFLOW
from db.model.workflow import START, STEPS, why_not
from db.storage import bulk
from db.storage.bulk import Edit
from db.storage.casebook import Casebook, Refused
from db.storage.moving import plan

CODES = [code.code for code in WORKFLOW.codes]


def put(casebook: Casebook, id: str, workflow: str, *, by_hand: bool) -> None:
    change = Change.edit("attack", attack(casebook, id), {"workflow": workflow})
    casebook.apply([change] if change else [], by_hand=by_hand)


def attack(casebook: Casebook, id: str = "") -> Record:
    return next(row for row in casebook.find("attack") if id in ("", row["id"]))


def test_each_status_is_reached_by_one_step_and_each_can_be_left_and_reached() -> None:
    assert sorted(step.to for step in STEPS.values()) == sorted(CODES)
    assert {code for step in STEPS.values() for code in step.taken_from} == set(CODES)


@pytest.mark.parametrize("before", CODES)
def test_by_hand_only_steps_are_taken_and_what_is_brought_in_has_any_status(
    sample: Casebook, before: str
) -> None:
    id, number = str(attack(sample)["id"]), int(attack(sample)["n"] or 0)
    for step in STEPS.values():
        put(sample, id, before, by_hand=False)
        if before == step.to:
            assert not why_not(before, step.to)
            continue
        edit = Edit("attack", "workflow", value=step.to)
        seen = bulk.preview(sample, edit, [number], date.today())
        moved = plan(sample, step, [id]).moved
        if before in step.taken_from:
            assert (seen.changing, moved) == (1, [id])
            put(sample, id, step.to, by_hand=True)
            assert attack(sample, id)["workflow"] == step.to
        else:
            assert (seen.changing, moved) == (0, [])
            assert [reason.problem.message for reason in seen.reasons] == [step.otherwise]
            with pytest.raises(Refused) as refused:
                put(sample, id, step.to, by_hand=True)
            assert refused.value.problems[0].message == step.otherwise
            assert attack(sample, id)["workflow"] == before


@pytest.mark.parametrize("workflow", CODES)
def test_a_new_attack_begins_as_a_draft(casebook: Casebook, workflow: str) -> None:
    new = Change.new("attack", {"title": "New", "workflow": workflow})
    if workflow in ("in_review", "approved", "published", "needs_work"):
        with pytest.raises(Refused) as refused:
            casebook.apply([new], by_hand=True)
        assert refused.value.problems[0].message == why_not(START, workflow) != ""
    else:
        assert why_not(None, workflow) == ""
    casebook.load([new])
    assert attack(casebook)["workflow"] == workflow
