"""The way of an attack to publication, and the steps on it."""

from __future__ import annotations

from typing import NamedTuple

from db.model.fields import N_, Record, Value
from db.model.problem import Problem

START = "draft"
AWAITING = ("submitted", "in_review")  # a reviewer has to look at these


class Step(NamedTuple):
    """A step on the way: from which statuses it may be taken, to which it leads, and why not from others."""

    name: str
    label: str
    taken_from: tuple[str, ...]
    to: str
    otherwise: str
    done: str  # how many of several went
    done_one: str
    already: str  # why not from where it leads to


STEPS: dict[str, Step] = {
    step.name: step
    for step in (
        Step(
            "submit",
            N_("Submit"),
            ("draft", "needs_work"),
            "submitted",
            N_("Only a draft, or what needs work, can be submitted: make it a draft again first."),
            N_("{n} submitted"),
            N_("Submitted: {title}."),
            N_("It is submitted already."),
        ),
        Step(
            "review",
            N_("Take into review"),
            ("submitted",),
            "in_review",
            N_("Only what was submitted can be taken into review: submit it first."),
            N_("{n} taken into review"),
            N_("In review: {title}."),
            N_("It is in review already."),
        ),
        Step(
            "send_back",
            N_("Send back with a question"),
            ("submitted", "in_review", "approved"),
            "needs_work",
            N_("Only what was submitted, is in review or approved can be sent back: submit it first."),
            N_("{n} sent back"),
            N_("Sent back: {title}."),
            N_("It is sent back already."),
        ),
        Step(
            "approve",
            N_("Approve"),
            ("submitted", "in_review"),
            "approved",
            N_("Only what was submitted or is in review can be approved: submit it first."),
            N_("{n} approved"),
            N_("Approved: {title}."),
            N_("It is approved already."),
        ),
        Step(
            "publish",
            N_("Publish"),
            ("approved",),
            "published",
            N_("Only what was approved can be published: approve it first."),
            N_("{n} published"),
            N_("Published: {title}."),
            N_("It is published already."),
        ),
        Step(
            "withdraw",
            N_("Withdraw"),
            ("draft", "submitted", "in_review", "needs_work", "approved", "published"),
            "withdrawn",
            N_("It is withdrawn already."),
            N_("{n} withdrawn"),
            N_("Withdrawn: {title}. It counts in no total."),
            N_("It is withdrawn already."),
        ),
        Step(
            "take_up",
            N_("Back to draft"),
            ("submitted", "in_review", "needs_work", "approved", "withdrawn"),
            "draft",
            N_("What is published has to be withdrawn first."),
            N_("{n} drafts again"),
            N_("A draft again: {title}."),
            N_("It is a draft already."),
        ),
    )
}


def why_not(before: Value, after: Value) -> str:
    """Return why no step leads from one status to another, and what to do; "" where one does.

    The one rule for keys, forms, cells and changes of many records alike. A new attack begins as a draft.
    """
    step = next((step for step in STEPS.values() if step.to == after), None)
    begun = START if before is None else str(before)
    return "" if step is None or begun in (step.to, *step.taken_from) else step.otherwise


def not_from_here(step: Step, attack: Record) -> Problem | None:
    """Return why an attack cannot take a step from where it stands; None where it can."""
    said = step.already if attack["workflow"] == step.to else why_not(attack["workflow"], step.to)
    return Problem("", said, "workflow", (), "attack", str(attack["id"])) if said else None
