"""What a row about an attack that is there changes in what hangs on it.

What it names is added where it is not there yet, a number that its source revised takes the place of the old
one, and nothing is taken away.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange.tables import fates
from db.exchange.tables.faults import Wrong
from db.exchange.tables.hanging import Hanging, Toll
from db.exchange.tables.links import Links
from db.exchange.tables.matching import CHILDREN
from db.model import custody
from db.model.changes import Change
from db.model.fields import N_, Record
from db.storage.casebook import Casebook

NUMBERS = ("low", "low_strict", "best", "high", "approx")
PARTS = ("civilian_status", "sex", "age_group", "population_group", "attack_place_id")


class Additions:
    """Compares what rows say with what hangs on the attacks of a casebook."""

    def __init__(self, casebook: Casebook, links: Links) -> None:
        self._find = casebook.find
        self._links = links

    def of(self, attack: str, hanging: Hanging) -> list[Change]:
        """Return the changes that a row makes in what hangs on an attack that is there. Raise Wrong."""
        return [
            *self._places(attack, hanging),
            *self._parties(attack, hanging),
            *self._sources(attack, hanging),
            *self._laws(attack, hanging),
            *(tolls := list(self._tolls(attack, hanging))),
            *self._fates(attack, hanging, tolls),
        ]

    def linked(self, attack: str, other: str, kind: str) -> bool:
        """Say whether an attack is linked to another one in that way."""
        return bool(self._find("attack_link", from_id=attack, to_id=other, link_type=kind))

    def _places(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("attack_place", attack_id=attack) if hanging.places else []
        known = {row["place_id"] for row in there}
        last = max((int(row["seq"] or 0) for row in there), default=0)
        for at, (id, values) in enumerate((p for p in hanging.places if p[0] not in known), 1):
            own = values | ({"is_primary": 0, "seq": last + at} if there else {})
            yield Change.new("attack_place", {"attack_id": attack, "place_id": id, **own})

    def _parties(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("involvement", attack_id=attack) if hanging.parties else []
        for id, values in hanging.parties:
            same = [row for row in there if (row["actor_id"] or "", row["role"]) == (id, values["role"])]
            if not same:
                yield Change.new("involvement", {"attack_id": attack, "actor_id": id or None, **values})
            elif len(same) == 1 and (edit := Change.edit("involvement", same[0], values)):
                yield edit

    def _sources(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        for id in (hanging.source, *hanging.sources) if hanging.source else ():
            if not self._find("citation", entity_id=attack, source_id=id):
                cited: Record = {
                    "entity": "attack",
                    "entity_id": attack,
                    "source_id": id,
                    "stance": "supports",
                }
                yield Change.new("citation", cited)

    def _laws(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        for values in hanging.laws:
            if not self._find("legal_qualification", attack_id=attack, qualification=values["qualification"]):
                yield Change.new("legal_qualification", {"attack_id": attack, **values})

    # How many

    def _tolls(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("tally", attack_id=attack) if hanging.tolls else []
        parent = ""
        for toll in hanging.tolls:
            tally = _meant(there, toll)
            if tally is not None:
                yield from self._revised(tally, toll, hanging.source)
                parent = str(tally["id"]) if toll.name == "killed" else parent
                continue
            values: Record = {"attack_id": attack, **toll.tally}
            if parent and toll.name == CHILDREN:
                values |= {"parent_tally_id": parent, "part_role": "subset"}
            made = Change.new("tally", values)
            parent = made.id if toll.name == "killed" else parent
            yield made
            by = hanging.source or self._links.file()
            yield Change.new("figure", {"tally_id": made.id, "source_id": by, **toll.figure})

    def _revised(self, tally: Record, toll: Toll, source: str) -> Iterator[Change]:
        """Yield a number that is not there yet. That of the same source is superseded by it; what was adopted
        because there was no other number gives way to the newer one."""
        figures = self._find("figure", tally_id=tally["id"], status="active")
        by = source or self._links.file()
        before = [row for row in figures if row["source_id"] == by]
        compared = before if source and before else [] if source else figures
        if any(_numbers(row) == _numbers(toll.figure) for row in compared):
            return
        new = Change.new("figure", {"tally_id": tally["id"], "source_id": by, **toll.figure})
        yield new
        for row in before:
            yield _edited("figure", row, {"status": "superseded", "superseded_by_id": new.id})
        adopted = tally["rule"] in (None, "single_source") and _numbers(tally) != _numbers(toll.tally)
        if adopted:
            rule = "single_source" if len(before) == len(figures) else "latest"
            yield _edited("tally", tally, {name: toll.tally.get(name) for name in NUMBERS} | {"rule": rule})

    def _fates(self, attack: str, hanging: Hanging, new: list[Change]) -> Iterator[Change]:
        """Yield what became of the abducted, where nothing is recorded of it. Raise Wrong where something
        else is: which of the events in captivity is wrong, a table does not tell."""
        if not hanging.fates:
            return
        tallies = self._find("tally", attack_id=attack, measure="abducted", parent_tally_id=None)
        made = [c.id for c in new if (c.entity, c.after.get("measure")) == ("tally", "abducted")]
        groups = [str(tally["id"]) for tally in tallies] or made
        abductions = [one for id in groups for one in self._find("abduction", tally_id=id)]
        if not abductions:
            by = hanging.source or self._links.file()
            yield from fates.made(hanging.fates, attack, groups[0] if groups else "", by)
            return
        parts = {str(one["id"]): one for one in self._find("tally", attack_id=attack)}
        there: dict[str, int] = {}
        for one in abductions:
            events = self._find("custody_event", abduction_id=one["id"])
            for line, count in custody.balance(events, parts.get(str(one["tally_id"])), parts).lines.items():
                there[line] = there.get(line, 0) + count
        for line in custody.LINES:
            if line in hanging.fates and hanging.fates[line] != there.get(line, 0):
                raise Wrong(
                    f"abducted_{line}",
                    N_("{there} are recorded here: what became of captives is changed in their abduction."),
                    there=str(there.get(line, 0)),
                )


def _meant(there: list[Record], toll: Toll) -> Record | None:
    """Return the count of an attack that a row means, None where there is none yet. Raise Wrong where there
    are several."""
    measure = toll.tally["measure"]
    of = [row for row in there if row["measure"] == measure]
    if toll.name == CHILDREN:
        found = [row for row in of if row["age_group"] == "child"]
    else:
        roots = [row for row in of if row["parent_tally_id"] is None]
        found = [row for row in roots if not any(row[name] for name in PARTS)] or roots
    if len(found) > 1:
        raise Wrong(
            f"{toll.name}_best",
            N_("The attack has several counts of this kind: change the one that is meant in its form."),
        )
    return found[0] if found else None


def _numbers(row: Record) -> tuple[object, ...]:
    return tuple(
        row.get(name) or (0 if name in ("low_strict", "approx") else row.get(name)) for name in NUMBERS
    )


def _edited(entity: str, row: Record, values: Record) -> Change:
    found = Change.edit(entity, row, values)
    assert found is not None  # the values differ
    return found
