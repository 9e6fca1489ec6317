"""Which source a new part of an attack most likely comes from: people take the sources of an attack one after
the other."""

from __future__ import annotations

from db.model.fields import Record, Value
from db.storage.casebook import Casebook

NAMING = ("involvement", "figure", "custody_event", "citation", "legal_qualification")
# Parts that a record has from each source once: after one source, the next is likely.
ONCE = {"figure": "tally_id", "citation": "entity_id"}


def likely_source(casebook: Casebook, attack: str, entity: str, first: Record, last: Value) -> Value:
    """Return the source to propose for a new part with these first values; `last` is what was named last."""
    known = sources_of(casebook, attack)
    if entity not in ONCE:
        return last or next(iter(known), None)
    via = ONCE[entity]
    there = {row["source_id"] for row in casebook.find(entity, **{via: first.get(via)})}
    new = next((source for source in [*known, last] if source and source not in there), None)
    return new or last or next(iter(known), None)  # a source may give a count anew, for a later day


def last_source(casebook: Casebook, attack: str, last: str) -> Value:
    """Return the source that was used last: `last`, or that of the newest part of the attack."""
    found = casebook.get("source", last) if last else None
    if found is not None and not found["deleted_at"]:
        return last
    rows = _naming(casebook, attack)
    return rows[-1]["source_id"] if rows else None


def sources_of(casebook: Casebook, attack: str) -> list[Value]:
    """Return the sources named in an attack, in the order in which they were named first."""
    return list(dict.fromkeys(row["source_id"] for row in _naming(casebook, attack)))


def _naming(casebook: Casebook, attack: str) -> list[Record]:
    """Return the parts of an attack that name a source, the oldest first."""
    tree = casebook.tree(attack) if attack else None
    if tree is None:
        return []
    rows = [row for part in NAMING for row in tree.parts[part]]
    rows += [
        row for at in tree.parts["attack_place"] for row in casebook.find("citation", entity_id=at["id"])
    ]
    rows = [row for row in rows if row["source_id"]]
    return sorted(rows, key=lambda row: str(row["id"]))  # ids are drawn in the order of time
