"""Moving attacks on their way to publication: which of many can take a step, and why the others cannot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from db.model import questions
from db.model.changes import Change
from db.model.fields import Record
from db.model.problem import Problem
from db.model.workflow import Step as WorkflowStep
from db.model.workflow import not_from_here
from db.storage import batches
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.foreseeing import refusals
from db.storage.query import Step, no_step
from db.storage.rows import batched, live

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
        refused = refusals(casebook.db, casebook.author, edits, today)
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


def make(
    casebook: Casebook,
    step: WorkflowStep,
    ids: Sequence[str],
    question: Question | None = None,
    told: Step = no_step,
) -> tuple[Move, Made]:
    """Take attacks a step as one batch in one transaction; return what became of them. Raise Trouble."""
    db = casebook.db
    with db.atomic():
        move = plan(casebook, step, ids, question, told)
        written = casebook.apply(move.changes, lambda done, _=0: told(len(ids) + done))
        batch = batches.newest(db)[1] if written else ""
    return move, Made(batch, written, len(move.moved))
