"""H19: where the casebook has roles, nobody approves an attack that they edited last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.model.changes import Change
from db.model.fields import Problem, Record, Value
from db.model.rules import approval_problems
from db.model.tree import PARTS_OF_ATTACK
from db.storage.connection import Database
from db.storage.derived import UP
from db.storage.rows import live, one, rows, rows_in, setting
from db.storage.writing import Refused

ROLES = "roles"  # the setting that says so, by "on"
APPROVED = ("approved", "published")


def has_roles(db: Database) -> bool:
    """Say whether somebody else has to approve what one recorded."""
    return setting(db, ROLES) == "on"


def refuse(db: Database, author: str, written: Sequence[Change]) -> None:
    """Raise Refused where changes approve what their author edited last. They are not in the history yet."""
    if not has_roles(db):
        return
    found: list[Problem] = []
    for change in written:
        before = change.before or {}
        if _approves(change.entity, before.get("workflow"), change.after.get("workflow")):
            ids = _parts(db, change.id)
            edited = any(c.id in ids and c.after.keys() - {"workflow"} for c in written)
            last = author if edited else _last_editor(db, ids)
            record = one(db, "attack", change.id)
            found += approval_problems(record, last, author) if record else []
    if found:
        raise Refused(found)


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
                last = _last_editor(db, _parts(db, str(attack["id"])), approval)
                yield from approval_problems(attack, last, str(approval["author"]))


def _approval(db: Database, id: str) -> Record | None:
    """Return the entry of an attack's last approval, None where it was made approved."""
    sql = """SELECT c.n, c.batch, c.author, v.value FROM change c JOIN change_value v ON v.change_n = c.n
        WHERE c.record_id = ? AND v.field = 'workflow' ORDER BY c.n"""
    found: Record | None = None
    before: Value = None
    for row in rows(db, sql, (id,)):
        if _approves("attack", before, row["value"]):
            found = row if before is not None else None
        before = row["value"]
    return found


def _last_editor(db: Database, ids: set[str], approval: Record | None = None) -> str:
    """Return who changed more than the status of some records last: ever, or up to the batch that approved
    them."""
    sql = """SELECT DISTINCT c.n, c.batch, c.author FROM change c JOIN change_value v ON v.change_n = c.n
        WHERE c.record_id IN (?) AND v.field <> 'workflow'"""
    entries = sorted(rows_in(db, sql, ids), key=lambda row: int(row["n"] or 0))
    if approval:
        until = int(approval["n"] or 0)
        entries = [e for e in entries if int(e["n"] or 0) < until or e["batch"] == approval["batch"]]
    return str(entries[-1]["author"]) if entries else ""


def _parts(db: Database, attack_id: str) -> set[str]:
    """Return the ids of an attack and all its parts, those in the trash too: taking out is an edit."""
    ids = {attack_id}
    for entity in sorted(PARTS_OF_ATTACK, key=lambda name: UP[name] != ("attack_id",)):
        for via in UP[entity]:
            ids |= {str(row["id"]) for row in rows_in(db, f"SELECT id FROM {entity} WHERE {via} IN (?)", ids)}
    return ids
