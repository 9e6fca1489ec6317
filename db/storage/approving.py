"""What people may make of the status of an attack: a step of its way; and H19: where the casebook has
roles, nobody approves what they edited last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.model.changes import Change
from db.model.fields import N_, Value
from db.model.problem import Problem
from db.model.rules import approval_problems
from db.model.workflow import why_not
from db.storage.belonging import parts_of_attack
from db.storage.connection import Database
from db.storage.entries import Entry, of_records
from db.storage.rows import live, one, rows, setting
from db.storage.writing import Refused

ROLES = "roles"  # the setting that says so, by "on"
APPROVED = ("approved", "published")
COMES_IN = N_(
    "It comes in as approved, but here somebody else has to approve what you bring in: set it to submitted, "
    "or switch roles off until it is in."
)


def has_roles(db: Database) -> bool:
    """Say whether somebody else has to approve what one recorded."""
    return setting(db, ROLES) == "on"


def jumps(written: Sequence[Change]) -> list[Problem]:
    """Return a problem for each attack whose status does not follow from the one before by a step."""
    found: list[Problem] = []
    for change in written:
        if change.entity == "attack" and "workflow" in change.after:
            said = why_not((change.before or {}).get("workflow"), change.after["workflow"])
            if said:
                found.append(Problem("", said, "workflow", (), "attack", change.id, True))
    return found


def refuse_jumps(written: Sequence[Change]) -> None:
    """Raise Refused where a status does not follow from the one before."""
    if found := jumps(written):
        raise Refused(found)


def refuse(db: Database, author: str, written: Sequence[Change]) -> None:
    """Raise Refused where changes approve what their author edited last. They are not in the history yet."""
    if not has_roles(db):
        return
    found: list[Problem] = []
    for change in written:
        before = change.before or {}
        if _approves(change.entity, before.get("workflow"), change.after.get("workflow")):
            ids = parts_of_attack(db, change.id)  # taking a part out is an edit, too
            edited = any(c.id in ids and c.after.keys() - {"workflow"} for c in written)
            last = author if edited else _last_editor(db, ids)
            record = one(db, "attack", change.id)
            found += approval_problems(record, last, author) if record else []
    if found:
        raise Refused(found)


def refuse_new(db: Database, author: str, after: int) -> None:
    """Raise Refused where attacks beyond a row number came in as approved: who brings them in is the last
    who edited them here."""
    if not has_roles(db):
        return
    sql = f"SELECT * FROM attack WHERE n > ? AND workflow IN ({', '.join('?' * len(APPROVED))})"
    new = rows(db, sql, (after, *APPROVED))
    found = [problem for attack in new for problem in approval_problems(attack, author, author)]
    if found:
        raise Refused([replace(problem, message=COMES_IN) for problem in found])


def names(db: Database) -> list[str]:
    """Return the names under which the casebook was written, in the order of their first entry."""
    return [str(name) for (name,) in db.execute("SELECT name FROM author ORDER BY n")]


def _approves(entity: str, before: Value, after: Value) -> bool:
    return entity == "attack" and after in APPROVED and before not in APPROVED


def problems(db: Database) -> Iterator[Problem]:
    """Yield the attacks that were approved by who had edited them last.

    One that came into the casebook as approved was approved elsewhere.
    """
    if not has_roles(db):
        return
    for workflow in APPROVED:
        for attack in live(db, "attack", "workflow", [workflow]):
            approval = _approval(db, str(attack["id"]))
            if approval:
                last = _last_editor(db, parts_of_attack(db, str(attack["id"])), approval)
                yield from approval_problems(attack, last, approval.author)


def _approval(db: Database, id: str) -> Entry | None:
    """Return the entry of an attack's last approval, None where it was made approved."""
    found: Entry | None = None
    before: Value = None
    for entry in of_records(db, [id]):
        if "workflow" in entry.values:
            if _approves("attack", before, entry.values["workflow"]):
                found = entry if before is not None else None
            before = entry.values["workflow"]
    return found


def _last_editor(db: Database, ids: set[str], approval: Entry | None = None) -> str:
    """Return who changed more than the status of some records last: ever, or up to the batch that approved
    them."""
    found = [entry for entry in of_records(db, ids) if entry.values.keys() - {"workflow"}]
    if approval:
        found = [e for e in found if e.n < approval.n or e.batch == approval.batch]
    return max(found, key=lambda entry: entry.n).author if found else ""
