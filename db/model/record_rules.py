"""What is wrong with one record: its fields, how they fit together, and the records that it points at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.field_rules import field_problems
from db.model.fields import N_, Field, Record, Value
from db.model.problem import Problem

Lookup = Callable[[str, str], Record | None]  # (entity, id) -> the record, None where there is none

OPEN_QUALIFIERS = ("at_least", "more_than", "several", "dozens", "hundreds", "unknown")
NUMBERS = ("low", "best", "high")
OWN_DUPLICATE = N_("A record cannot be its own duplicate: choose the record that is kept.")
ITSELF_DUPLICATE = N_("The record chosen is itself a duplicate: choose the record that it repeats.")
OWN_SUCCESSOR = N_("A figure cannot be superseded by itself: choose the figure that replaces it.")
OWN_CAUSE = N_("A harm cannot follow from itself: choose the earlier harm.")
OWN_ORIGIN = N_(
    "This source would derive from itself in the end: choose the source that it repeats, or none."
)
PART_OF_ITSELF = N_(
    "This count would be part of itself in the end: choose the count that contains it, or none."
)
OWN_BODY = N_("This actor would be part of itself in the end: choose the larger body, or none.")
# Fields that point at a record of the same kind, never at its own and never in a circle.
POINTERS = {
    "attack": ("duplicate_of_id", "H20", OWN_DUPLICATE),
    "victim": ("duplicate_of_id", "H20", OWN_DUPLICATE),
    "source": ("derived_from_id", "H12", OWN_ORIGIN),
    "actor": ("parent_id", "", OWN_BODY),
    "figure": ("superseded_by_id", "", OWN_SUCCESSOR),
    "harm": ("parent_harm_id", "", OWN_CAUSE),
}


def record_problems(entity: Entity, record: Record, lookup: Lookup, today: date) -> list[Problem]:
    """Return what is wrong with a record of any kind, top to bottom as in its form.

    Rules H2–H4, H10, H12, H13, H15, H18, H20 and the part of H1, H5 and H11 that one record shows.
    `lookup` finds the records that it points at.
    """
    found = field_problems(entity, record, today)
    for rule in OWN.get(entity.name, ()):
        found += rule(record)
    pointer = POINTERS.get(entity.name)
    if pointer and record.get(pointer[0]):
        found += _pointing(entity.name, record, lookup)
    return as_in_form(found, entity, record)


def as_in_form(found: list[Problem], entity: Entity, record: Record) -> list[Problem]:
    """Return problems as those of a record, top to bottom as in its form."""
    if not found:
        return found
    id, order = str(record.get("id") or ""), positions(entity.name)
    found.sort(key=lambda p: order.get(p.field, len(order)))
    return [replace(p, entity=entity.name, record_id=id) for p in found]


@cache
def positions(name: str) -> dict[str, int]:
    """Return where each field, and each list of parts by its entity, stands in the form of an entity."""
    items = [item for section in ENTITIES[name].sections for item in section.items]
    names = [item.name if isinstance(item, Field) else item.entity for item in items]
    return {item: place for place, item in reversed(list(enumerate(names)))}


# Several fields of one record


def whole(value: Value) -> int | None:
    """Return a stored whole number; None for none and for what is no whole number."""
    return value if isinstance(value, int) else None


def _range(record: Record) -> Iterator[Problem]:
    low, best, high = (whole(record.get(name)) for name in NUMBERS)
    args = tuple((name, str(value)) for name, value in zip(NUMBERS, (low, best, high), strict=True))
    if low is not None and best is not None and low > best:
        said = N_("The lowest number, {low}, is above the best, {best}: correct one of them.")
        yield Problem("H3", said, "low", args, refuse=True)
    if best is not None and high is not None and best > high:
        said = N_("The best number, {best}, is above the highest, {high}: correct one of them.")
        yield Problem("H3", said, "best", args, refuse=True)
    if low is not None and high is not None and best is None and low > high:
        said = N_("The lowest number, {low}, is above the highest, {high}: correct one of them.")
        yield Problem("H3", said, "low", args, refuse=True)
    if record.get("low_strict") and low is not None and low == high:
        said = N_("“More than {low}” cannot be {high} at most: raise the highest number or leave it empty.")
        yield Problem("H3", said, "high", args, refuse=True)


def _open_figure(record: Record) -> Iterator[Problem]:
    numbered = record.get("low") is not None or record.get("best") is not None
    if numbered and record.get("high") is None and record.get("qualifier") not in OPEN_QUALIFIERS:
        said = N_("Give the highest number; only “at least” and “more than” leave it open.")
        yield Problem("H3", said, "high", refuse=True)


def _role(record: Record) -> Iterator[Problem]:
    if record.get("parent_tally_id") and record["parent_tally_id"] == record.get("id"):
        yield Problem("H5", PART_OF_ITSELF, "parent_tally_id", refuse=True)
    if record.get("parent_tally_id") and not record.get("part_role"):
        said = N_("Say how this count belongs to the other: as a subset, or as a part that adds up to it.")
        yield Problem("H5", said, "part_role", refuse=True)
    if record.get("part_role") and not record.get("parent_tally_id"):
        said = N_("Choose the count of which this is a part, or empty this field.")
        yield Problem("H5", said, "part_role", refuse=True)


def _ages(record: Record) -> Iterator[Problem]:
    low, high = whole(record.get("age_low")), whole(record.get("age_high"))
    if low is not None and high is not None and low > high:
        said = N_("The age from, {low}, is above the age to, {high}: correct one of them.")
        yield Problem("", said, "age_low", (("low", str(low)), ("high", str(high))), refuse=True)


def _group_or_person(record: Record) -> Iterator[Problem]:
    if record.get("harm_id") and record.get("tally_id"):
        said = N_("A group and a person are both chosen: keep the one and empty the other.")
        yield Problem("H10", said, "tally_id", refuse=True)
    elif not record.get("harm_id") and not record.get("tally_id"):
        said = N_("Choose who was taken: a group or a person from the attack.")
        yield Problem("H10", said, "tally_id", refuse=True)


def _both_ends(record: Record) -> Iterator[Problem]:
    if record.get("from_id") and record.get("from_id") == record.get("to_id"):
        said = N_("An attack cannot be linked to itself: choose the other attack.")
        yield Problem("H11", said, "to_id", refuse=True)


def _point(record: Record) -> Iterator[Problem]:
    if (record.get("lat") is None) != (record.get("lon") is None):
        field = "lat" if record.get("lat") is None else "lon"
        yield Problem("H13", N_("A point needs latitude and longitude: give both or neither."), field)


def _file(record: Record) -> Iterator[Problem]:
    said = N_("The fingerprint or the size of the file is damaged: add the file again.")
    sha256 = record.get("sha256")
    if sha256 and not re.fullmatch(r"[0-9a-f]{64}", str(sha256)):
        yield Problem("H18", said, "sha256", refuse=True)
    if record.get("size") is None:
        yield Problem("H18", said, "size", refuse=True)


OWN: dict[str, tuple[Callable[[Record], Iterator[Problem]], ...]] = {
    "tally": (_role, _range),
    "figure": (_range, _open_figure),
    "harm": (_ages,),
    "abduction": (_group_or_person,),
    "attack_link": (_both_ends,),
    "attack_place": (_point,),
    "place": (_point,),
    "attachment": (_file,),
}


# Linked records


def _pointing(entity: str, record: Record, lookup: Lookup) -> Iterator[Problem]:
    field, rule, said = POINTERS[entity]
    id, target = record.get("id"), str(record.get(field))
    if field == "duplicate_of_id" and target != id:
        kept = lookup(entity, target)
        if kept and kept.get("duplicate_of_id"):
            yield Problem("H20", ITSELF_DUPLICATE, field, refuse=True)
    elif _leads_to(entity, field, target, id, lookup):
        yield Problem(rule, said, field, refuse=True)


def _leads_to(entity: str, field: str, start: str, end: Value, lookup: Lookup) -> bool:
    seen: set[str] = set()
    while start and start not in seen:
        if start == end:
            return True
        seen.add(start)
        row = lookup(entity, start)
        start = str((row and row.get(field)) or "")
    return False
