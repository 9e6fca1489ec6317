"""What every save must hold to, or it is refused as a whole: links that lead somewhere, and the hard
rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, AnyLink, Record, Value
from db.model.problem import Problem
from db.model.rules import attack_problems, record_problems
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage import filebytes
from db.storage.belonging import UP
from db.storage.connection import Database
from db.storage.rows import column, live, one, rows_in
from db.storage.writing import Refused

FINAL = ("submitted", "in_review", "approved", "published")  # a record there has no hard problem
ACROSS = ("H5", "H8", "H9", "H10", "H11", "H12")  # rules that one record can break in another
NOWHERE = N_("This record is not in the casebook, or it is in the trash: choose another one.")
KEPT_BY_OTHERS = N_(
    "Other records are marked as duplicates of this one: mark them as duplicates of the record that is kept."
)
STILL_USED = N_("{user} still points at this record: change or delete that first.")


def duplicates(db: Database, written: Sequence[Change]) -> Iterator[Problem]:
    """Yield a problem for each record that became a duplicate while others are duplicates of it (H20)."""
    for entity in ("attack", "victim"):
        ids = [c.id for c in written if c.entity == entity and c.after.get("duplicate_of_id")]
        others = (r for r in live(db, entity, "duplicate_of_id", ids) if r["id"] != r["duplicate_of_id"])
        for id in dict.fromkeys(str(row["duplicate_of_id"]) for row in others):
            yield Problem("H20", KEPT_BY_OTHERS, "duplicate_of_id", (), entity, id, True)


def links(db: Database, written: Sequence[Change]) -> None:
    """Raise Refused where a written record leads nowhere or into the trash, or is trashed while others lead
    to it."""
    ids: dict[str, set[Value]] = {}
    for change in written:
        ids.setdefault(change.entity, set()).add(change.id)
    found = list(duplicates(db, written))
    for entity, some in ids.items():
        found += leading_nowhere(db, entity, live(db, entity, "id", some))
        trashed = [c.id for c in written if c.entity == entity and c.before and c.after.get("deleted_at")]
        found += _still_used(db, entity, trashed)
    if found:
        raise Refused(found)


def leading_nowhere(db: Database, entity: str, records: list[Record]) -> Iterator[Problem]:
    """Yield a problem for each link of some records that leads to none, or into the trash."""
    for link in ENTITIES[entity].links:
        some = [record for record in records if record[link.name]]
        if not some:
            continue
        wanted: dict[str, set[Value]] = {}
        for record in some:
            wanted.setdefault(_target(link, record), set()).add(record[link.name])
        there = {row["id"] for to, ids in wanted.items() if to in ENTITIES for row in _living(db, to, ids)}
        for record in some:
            if record[link.name] not in there:
                yield Problem("", NOWHERE, link.name, (), entity, str(record["id"]), True)


def dangling(db: Database, after: Mapping[str, int]) -> None:
    """Raise Refused where a record beyond some row numbers by entity points at one that is not in the
    casebook."""
    for entity, described in ENTITIES.items():
        for link in described.links:
            if link.to not in ENTITIES:
                continue
            there = f"SELECT 1 FROM {link.to} p WHERE p.id = r.{link.name}"
            new = f"SELECT 1 FROM {entity} r WHERE n > ? AND {link.name} IS NOT NULL"
            if db.execute(f"{new} AND NOT EXISTS ({there}) LIMIT 1", (after[entity],)).fetchone():
                said = N_("A record of {entity} points at a record of {to} that is not in the casebook.")
                args = (("entity", entity), ("to", link.to))
                raise Refused([Problem("", said, "", args, entity, refuse=True)])


def _target(link: object, record: Record) -> str:
    """Return the entity to which a link leads."""
    return str(record[link.kind]) if isinstance(link, AnyLink) else str(getattr(link, "to", ""))


def _living(db: Database, entity: str, ids: Iterable[Value]) -> Iterator[Record]:
    if db.fresh:
        known, ids = db.fresh.split(entity, "id", ids)
        yield from (row for row in known if row["deleted_at"] is None)
    yield from rows_in(db, f"SELECT id FROM {entity} WHERE id IN (?) AND deleted_at IS NULL", ids)


def users(db: Database, entity: str, ids: Sequence[str]) -> Iterator[tuple[str, str, Record]]:
    """Yield (entity, field, record) for each live record that points at one of some records, its parts
    included."""
    for kind, described in ENTITIES.items() if ids else ():
        for link in described.links:
            if link.to == entity or isinstance(link, AnyLink):
                yield from ((kind, link.name, row) for row in live(db, kind, link.name, ids))


def _still_used(db: Database, entity: str, ids: Sequence[str]) -> Iterator[Problem]:
    for kind, field, row in users(db, entity, ids):
        args = (("user", ENTITIES[kind].label),)
        yield Problem("", STILL_USED, "", args, entity, str(row[field]), True)


def rules(db: Database, written: Sequence[Change], touched: Iterable[Tree]) -> None:
    """Raise Refused where the changed records break a rule, or a submitted attack has a hard problem."""
    today = date.today()
    ids = {change.id for change in written} | _bereft(db, written)
    seen: set[str] = set()
    found: list[Problem] = list(filebytes.unkept(db, written))
    for tree in touched:
        here = ids & members(tree)
        if here:
            seen |= here
            found += (p for p in hard_problems(db, tree, today) if concerns(p, tree, ids))
    for entity, some in _by_entity(written, seen).items():
        found += refusals(db, entity, live(db, entity, "id", some), today)
    if found:
        raise Refused(found)


def _bereft(db: Database, written: Sequence[Change]) -> set[str]:
    """Return the ids of the records that a part was taken from, into the trash or to another record."""
    found: set[str] = set()
    edited = [change for change in written if change.before]
    for entity in PARTS_OF_ATTACK if edited else ():
        some = [change for change in edited if change.entity == entity]
        trashed = [change.id for change in some if change.after.get("deleted_at")]
        for via in UP[entity]:
            found |= set(map(str, column(db, entity, via, trashed)))
            found |= {str(change.before[via]) for change in some if change.before and via in change.before}
    return found


def concerns(problem: Problem, tree: Tree, ids: set[str]) -> bool:
    """Say whether a hard problem stops this save: the attack is final, or what was saved is to blame."""
    if tree.attack["workflow"] in FINAL:
        return True
    return problem.refuse and (problem.record_id in ids or problem.rule in ACROSS)


def _by_entity(written: Sequence[Change], seen: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for change in written:
        if change.id not in seen:
            found.setdefault(change.entity, []).append(change.id)
    return found


def hard_problems(db: Database, tree: Tree, today: date) -> list[Problem]:
    """Return the hard problems of an attack and its parts, circles of “part of” through other attacks
    included."""

    def wholes(id: str) -> Iterator[str]:
        for near, far, kind in (("from_id", "to_id", "part_of"), ("to_id", "from_id", "encompasses")):
            yield from (
                str(row[far]) for row in live(db, "attack_link", near, [id]) if row["link_type"] == kind
            )

    return [problem for problem in attack_problems(tree, today, wholes) if problem.hard]


def refusals(db: Database, entity: str, records: Iterable[Record], today: date) -> Iterator[Problem]:
    """Yield what may never stand in records that belong to no attack."""

    def lookup(kind: str, id: str) -> Record | None:
        return one(db, kind, id)

    for record in records:
        yield from (p for p in record_problems(ENTITIES[entity], record, lookup, today) if p.refuse)


def members(tree: Tree) -> set[str]:
    """Return the ids of an attack and all its parts."""
    return {str(tree.attack["id"])} | {
        str(row["id"]) for entity in PARTS_OF_ATTACK for row in tree.parts[entity]
    }
