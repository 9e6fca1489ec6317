"""Which attacks a record belongs to, and which point at it: where a change of one shows elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Value
from db.model.tree import PARTS_OF_ATTACK
from db.storage.connection import Database
from db.storage.rows import column, live, rows_in

FOUND_BY = ("place", "actor", "victim")  # an attack is found by the names of what it points at

# The fields by which the parts of an attack hang on it, or on another part of it.
UP: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(PARTS_OF_ATTACK, ("attack_id",)),
    "figure": ("tally_id",),
    "custody_event": ("abduction_id",),
    "citation": ("entity_id",),
    "attack_link": ("from_id", "to_id"),
}


def parts_of_attack(db: Database, id: str) -> set[str]:
    """Return the ids of an attack and all its parts, those in the trash too."""
    ids = {id}
    for entity in sorted(PARTS_OF_ATTACK, key=lambda name: UP[name] != ("attack_id",)):
        for via in UP[entity]:
            ids |= {str(row["id"]) for row in rows_in(db, f"SELECT id FROM {entity} WHERE {via} IN (?)", ids)}
    return ids


# A person or source stands for another, and what is counted follows the chain of these.
CHAINS = {"victim": "duplicate_of_id", "source": "derived_from_id"}


def attacks_of(db: Database, changes: Sequence[Change]) -> list[int]:
    """Return the row numbers of the attacks whose summary or text the changed records can alter."""
    by_entity: dict[str, list[Change]] = {}
    for change in changes:
        by_entity.setdefault(change.entity, []).append(change)
    owners: set[Value] = {change.id for change in by_entity.get("attack", [])}
    for entity, some in by_entity.items():
        for via in UP.get(entity, ()):
            owners |= set(column(db, entity, via, [change.id for change in some]))
            owners |= {change.before[via] for change in some if change.before and via in change.before}
        owners |= pointing(db, entity, [change.id for change in some if _seen_elsewhere(change)])
    return numbers_of_attacks(db, owners)


def attacks_of_parts(db: Database, start: dict[str, int]) -> list[int]:
    """Return the row numbers of the attacks that have parts beyond some row numbers by entity."""
    owners: set[Value] = set()
    for part in PARTS_OF_ATTACK:
        for via in UP[part]:
            found = db.execute(f"SELECT DISTINCT {via} FROM {part} WHERE n > ?", (start[part],))
            owners |= {id for (id,) in found}
    return numbers_of_attacks(db, owners)


def numbers_of_attacks(db: Database, owners: set[Value]) -> list[int]:
    """Return the row numbers of attacks by the ids of these, of their tallies and of their abductions, with
    the attacks whose counts depend on theirs."""
    for entity in ("tally", "abduction"):
        owners |= set(column(db, entity, "attack_id", owners))
    for end in ("from_id", "to_id"):
        owned = [
            row
            for row in live(db, "attack_link", end, owners)
            if row["link_type"] in ("part_of", "encompasses")
        ]
        owners |= {row[side] for row in owned for side in ("from_id", "to_id")}
    return sorted(int(n or 0) for n in column(db, "attack", "n", owners))


def _seen_elsewhere(change: Change) -> bool:
    """Say whether a change of a record shows in the attacks that point at it: a name, or whom it stands
    for."""
    if change.before is None or change.entity not in (*FOUND_BY, *CHAINS):
        return False
    named = {f.name for f in ENTITIES[change.entity].fields if f.searchable and change.entity in FOUND_BY}
    return bool(change.after.keys() & (named | {CHAINS.get(change.entity, "")}))


def pointing(db: Database, entity: str, ids: Sequence[str]) -> set[Value]:
    """Return the ids of the attacks, tallies and abductions whose parts point at records, or at what stands
    for them."""
    if not ids:
        return set()
    found: set[Value] = set(ids)
    waiting: set[Value] = set(ids) if entity in CHAINS else set()
    while waiting:
        waiting = {row["id"] for row in live(db, entity, CHAINS[entity], waiting)} - found
        found |= waiting
    return {
        row[via]
        for part in PARTS_OF_ATTACK
        for link in ENTITIES[part].links
        if link.to == entity
        for row in live(db, part, link.name, found)
        for via in UP[part]
    }
