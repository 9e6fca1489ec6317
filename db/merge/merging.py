"""Two records that are one: what is chosen stays in the kept one, whatever pointed at the other points at it.

Counts move as they are and are never added up: a count of a harm that the kept attack counts already goes
under that count. All of it is one list of changes, so that one undo takes it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

from db.counting import DIMENSIONS, Total
from db.merge.edits import SAME, Edits
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import N_, Field, Record, Value
from db.model.missing import missing_of, missing_text
from db.model.problem import Problem
from db.storage.casebook import Casebook, Refused
from db.storage.connection import Database
from db.storage.refusing import FINAL, users
from db.storage.rows import live
from db.storage.trouble import Trouble

STANDING = ("attack", "victim")  # a duplicate stays and points at the kept one; others go to the trash
MERGED = ("attack", "victim", "actor", "place", "source")
# Texts that can hold both, parted by semicolons.
BOTH = (
    "other_names",
    "alt_names",
    "aliases",
    "external_ids",
)
# Where the other's names go, so that it is still found by them.
NAMES = {"actor": ("aliases", ("name", "acronym")), "place": ("alt_names", ("name",))} | {
    "victim": ("other_names", ("name",))
}


@dataclass(frozen=True)
class Rehearsal:
    """What a merge would do: totals by (measure, part) before and after, parts that move by entity, and why
    it cannot be done."""

    totals: Mapping[tuple[str, str], tuple[Total, Total]]
    moved: Mapping[str, int]
    problems: tuple[Problem, ...]


def choosable(entity: Entity) -> tuple[Field, ...]:
    """Return the fields of which a person chooses the value that is kept."""
    return tuple(f for f in entity.fields if not f.computed and f.name not in ("code", "duplicate_of_id"))


def both(entity: str, name: str, kept: Record, other: Record, chosen: Record) -> Value:
    """Return what a text holds that keeps both records' words; their names too, where it holds names."""
    said = [str(row.get(name) or "") for row in (kept, other)]
    parts = [part.strip() for text in said for part in text.split(";")]
    field, names = NAMES.get(entity, ("", ()))
    main = {str((kept | chosen).get(n) or "").casefold() for n in names}
    if field == name:
        parts += [str(row.get(n) or "").strip() for row in (kept, other) for n in names]
    once = {part.casefold(): part for part in reversed(parts) if part and part.casefold() not in main}
    return "; ".join(reversed(once.values())) or None


def proposal(entity: str, kept: Record, other: Record) -> Record:
    """Return the values that the kept record takes unless a person chooses otherwise: what is empty is
    filled, names are kept, and the higher sensitivity stays."""
    found: Record = {}
    for field in choosable(ENTITIES[entity]):
        mine, theirs = kept[field.name], other[field.name]
        if field.name in BOTH:
            found[field.name] = both(entity, field.name, kept, other, {})
        elif mine is None and theirs is not None and theirs != kept["id"]:
            found[field.name] = theirs
        elif field.name == "sensitivity":
            found[field.name] = max(int(mine or 0), int(theirs or 0))
    return {name: value for name, value in found.items() if value != kept[name]}


def merge(casebook: Casebook, entity: str, kept_id: str, other_id: str, choices: Record) -> list[Change]:
    """Return the changes that make two records one. `choices` holds the values by field that the kept record
    takes; its others stay. Raise Trouble where the two cannot be merged."""
    kept, other = _both(casebook, entity, kept_id, other_id)
    edits = Edits(casebook.db)
    for user, field, row in users(casebook.db, entity, [other_id]):
        if user == "duplicate_candidate":
            continue
        if row["id"] == kept_id:  # the kept one was part of the other, or derived from it
            beyond = other[field]
            edits.set(entity, kept, **{field: None if beyond == kept_id else beyond})
        elif row["id"] != other_id:
            edits.set(user, row, **{field: kept_id})
    _PARTS.get(entity, _no_parts)(edits, kept_id)
    _drop_repeated(edits)
    _pairs(edits, kept_id, other_id, entity in STANDING)
    values = _chosen(entity, kept, other, choices)
    edits.set(entity, kept, **values)
    if entity in STANDING:
        edits.set(entity, other, duplicate_of_id=kept_id)
        if entity == "attack" and other["workflow"] in FINAL:  # without its parts it would be unfinished
            edits.set(entity, other, workflow="withdrawn")
    else:
        edits.trash(entity, other)
    return edits.changes()


def rehearse(casebook: Casebook, entity: str, kept_id: str, other_id: str, choices: Record) -> Rehearsal:
    """Return what a merge would do, by doing it and taking it back."""
    moved: dict[str, int] = {}
    before: dict[tuple[str, str], Total] = {}
    after: dict[tuple[str, str], Total] = {}
    problems: tuple[Problem, ...] = ()
    try:
        changes = merge(casebook, entity, kept_id, other_id, choices)
        for change in changes:
            if change.id not in (kept_id, other_id) and change.entity != "duplicate_candidate":
                moved[change.entity] = moved.get(change.entity, 0) + 1
        numbers = _attacks(casebook.db, entity, (kept_id, other_id))
        with casebook.db.atomic():
            before = casebook.totals(numbers)
            casebook.apply(changes)
            after = casebook.totals(numbers)
            raise _Rehearsed
    except _Rehearsed:
        pass
    except Refused as refused:
        problems = tuple(refused.problems)
    except Trouble as trouble:
        problems = (trouble.problem,)
    keys = sorted(before.keys() | after.keys())
    totals = {key: (before.get(key, Total()), after.get(key, Total())) for key in keys}
    return Rehearsal({} if problems else totals, moved, problems)


class _Rehearsed(Exception):  # noqa: N818 — not an error: it takes the rehearsal back
    pass


def _attacks(db: Database, entity: str, ids: tuple[str, str]) -> list[int]:
    """Return the row numbers of the attacks whose totals a merge can alter."""
    if entity == "attack":
        return [int(row["n"] or 0) for row in live(db, "attack", "id", ids)]
    if entity != "victim":
        return []
    attacks = {row["attack_id"] for row in live(db, "harm", "victim_id", ids)}
    return sorted(int(row["n"] or 0) for row in live(db, "attack", "id", attacks))


def _both(casebook: Casebook, entity: str, kept_id: str, other_id: str) -> tuple[Record, Record]:
    """Return the two records. Raise Trouble where they cannot be merged."""
    if kept_id == other_id:
        _refuse(N_("A record cannot be merged with itself: choose two records."))
    kept, other = (casebook.get(entity, id) for id in (kept_id, other_id))
    if entity not in MERGED or kept is None or other is None or kept["deleted_at"] or other["deleted_at"]:
        _refuse(N_("One of the two records is not there any more: look for likely duplicates again."))
    if kept.get("duplicate_of_id") or other.get("duplicate_of_id"):
        _refuse(N_("One of the two is itself a duplicate: choose the record that it repeats."))
    return kept, other


def _refuse(message: str) -> NoReturn:
    raise Trouble(message)


def _chosen(entity: str, kept: Record, other: Record, choices: Record) -> Record:
    """Return the new values of the kept record, with the reasons for those that stay missing. Raise KeyError
    for a field that is not a person's to choose."""
    names = {field.name for field in choosable(ENTITIES[entity])}
    if unknown := choices.keys() - names:
        raise KeyError(f"{', '.join(sorted(unknown))} of {entity} cannot be chosen")
    values = {n: None if v in (kept["id"], other["id"]) else v for n, v in choices.items()}
    reasons = missing_of(kept)
    for name, value in values.items():
        if value is not None:
            reasons.pop(name, None)
        elif name in missing_of(other) and name not in reasons:
            reasons[name] = missing_of(other)[name]
    if reasons != missing_of(kept):
        values["missing"] = missing_text(reasons)
    return values


def _drop_repeated(edits: Edits) -> None:
    """Keep one of two parts that say the same, and no link from an attack to itself."""
    for entity, row in edits.moved():
        if entity == "attack_link" and row["from_id"] == row["to_id"]:
            edits.trash(entity, row)
        elif entity in SAME:
            edits.absorb(entity, row)


def _pairs(edits: Edits, kept_id: str, other_id: str, standing: bool) -> None:
    """Close this pair, and let the other's open and decided pairs be the kept one's."""
    ends = ("entity_id", "other_id")
    mine = {row[far] for near in ends for row in live(edits.db, "duplicate_candidate", near, [kept_id])
            for far in ends}  # fmt: skip
    for near, far in (ends, ends[::-1]):
        for row in live(edits.db, "duplicate_candidate", near, [other_id]):
            if row[far] == kept_id:
                if not standing:
                    edits.trash("duplicate_candidate", row)
                edits.set("duplicate_candidate", row, decision="merged")
            elif row[far] in mine:
                edits.trash("duplicate_candidate", row)
            else:
                edits.set("duplicate_candidate", row, **{near: kept_id})


# What an attack and a victim have of their own


def _no_parts(edits: Edits, kept_id: str) -> None:
    pass


def _attack_parts(edits: Edits, kept_id: str) -> None:
    """Keep one main place, and let of two counts of the same harm the smaller be part of the larger,
    whichever was moved: the total falls below neither."""
    there = live(edits.db, "attack_place", "attack_id", [kept_id])
    seq = max((int(row["seq"] or 0) for row in there), default=0)
    for entity, row in edits.moved():
        if entity == "attack_place":
            seq += 1
            edits.set(entity, row, seq=seq, **({"is_primary": 0} if there else {}))
            edits.absorb(entity, edits.will_be(row))
    roots = [t for t in live(edits.db, "tally", "attack_id", [kept_id]) if not t["parent_tally_id"]]
    for entity, row in edits.moved():
        if entity != "tally" or row["parent_tally_id"] or row["overlaps"]:
            continue
        same = [t for t in roots if t["measure"] == row["measure"] and not t["overlaps"]]
        if same:
            whole, part = min(same, key=lambda tally: _unlike(tally, row)), row
            if int(row["low"] or 0) > int(whole["low"] or 0):  # the smaller one is part of the larger
                whole, part = row, whole
                roots[roots.index(part)] = whole
            edits.set(entity, part, parent_tally_id=whole["id"], part_role="subset")


def _unlike(tally: Record, other: Record) -> tuple[int, int, int]:
    """Order the counts that another one can be part of: of the same people and place, then the widest."""
    names = (*DIMENSIONS, "attack_place_id")
    differing = sum(tally[name] != other[name] for name in names)
    narrow = sum(tally[name] is not None for name in names)
    return differing, narrow, -int(tally["best"] or tally["low"] or 0)


def _victim_parts(edits: Edits, kept_id: str) -> None:
    """Let a person stand once in a count (H8): what cannot be joined is kept, withdrawn."""
    own = [harm for harm in live(edits.db, "harm", "victim_id", [kept_id]) if harm["status"] == "active"]
    for entity, row in edits.moved():
        if entity != "harm" or row["status"] != "active":
            continue
        counted = [harm for harm in own if harm["attack_id"] == row["attack_id"]]
        if not counted or edits.absorb("harm", row):
            continue
        here = _partitions(edits.db, row)
        if any(
            h["tally_id"] == row["tally_id"] or _conflict(here, _partitions(edits.db, h)) for h in counted
        ):
            edits.set(entity, row, status="withdrawn")


def _partitions(db: Database, harm: Record) -> dict[Value, Value]:
    """Return {whole: part} for each partition in which a harm lies."""
    found: dict[Value, Value] = {}
    id, seen = harm["tally_id"], set[Value]()
    while id and id not in seen:
        seen.add(id)
        tally = next(iter(live(db, "tally", "id", [id])), None)
        if tally is None:
            break
        if tally["part_role"] == "partition":
            found[tally["parent_tally_id"]] = tally["id"]
        id = tally["parent_tally_id"]
    return found


def _conflict(one: dict[Value, Value], other: dict[Value, Value]) -> bool:
    return any(other.get(whole, part) != part for whole, part in one.items())


_PARTS = {"attack": _attack_parts, "victim": _victim_parts}
