"""Moving attacks on their way to publication: which of many can take a step, and why the others cannot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from db.model import questions
from db.model.changes import Change
from db.model.fields import Problem, Record
from db.model.workflow import Step as WorkflowStep
from db.model.workflow import not_from_here
from db.storage import approving
from db.storage.query import Step, no_step
from db.storage.refusing import FINAL, hard_problems
from db.storage.rows import batched, live, trees
from db.storage.writing import Refused

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

SLICE = 100  # attacks that are looked at in one go


@dataclass(frozen=True)
class Question:
    """What is asked of a record that is sent back; an empty field asks about the whole record."""

    text: str
    field: str = ""


@dataclass
class Move:
    """What a step comes to: the changes, the attacks that take it, and why others stay where they are."""

    changes: list[Change] = field(default_factory=list[Change])
    moved: list[str] = field(default_factory=list[str])
    stays: dict[str, Problem] = field(default_factory=dict[str, Problem])


def plan(
    casebook: Casebook,
    step: WorkflowStep,
    ids: Iterable[str],
    question: Question | None = None,
    told: Step = no_step,
) -> Move:
    """Return what becomes of attacks of which a step is wanted; nothing is written. `told` hears how many
    were looked at and may raise to give up."""
    move, today = Move(), date.today()
    done = 0
    for some in batched(ids, SLICE):
        edits: list[tuple[Record, Change]] = []
        for attack in live(casebook.db, "attack", "id", some):
            reason = not_from_here(step, attack)
            change = Change.edit("attack", attack, {"workflow": step.to})
            if reason:
                move.stays[str(attack["id"])] = reason
            elif change:
                edits.append((attack, change))
        refused = _refused(casebook, step, edits, today)
        move.stays |= refused
        for _, change in edits:
            if change.id not in refused:
                move.moved.append(change.id)
                move.changes.append(change)
                if question:
                    move.changes.append(questions.ask("attack", change.id, question.field, question.text))
        done += len(some)
        told(done)
    return move


def _refused(
    casebook: Casebook, step: WorkflowStep, edits: list[tuple[Record, Change]], today: date
) -> dict[str, Problem]:
    """Return why attacks that stand right for a step would be refused, by their ids: the first reason."""
    found: dict[str, Problem] = {}
    if step.to in FINAL:
        for tree in trees(casebook.db, [int(attack["n"] or 0) for attack, _ in edits]):
            for problem in hard_problems(casebook.db, tree, today)[:1]:
                found[str(tree.attack["id"])] = problem
    try:
        approving.refuse(casebook.db, casebook.author, [change for _, change in edits])
    except Refused as refused:
        for problem in refused.problems:
            found.setdefault(problem.record_id, problem)
    return found
