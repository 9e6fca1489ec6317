"""What a row about an attack that is there changes in what hangs on it.

What it names is added where it is not there yet, a number that its source revised takes the place of the old
one, and nothing is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from db.exchange import few
from db.exchange.several import joined, parted, unmarked
from db.exchange.tables import fates
from db.exchange.tables.already import Already
from db.exchange.tables.faults import Wrong
from db.exchange.tables.hanging import Hanging
from db.exchange.tables.links import Links
from db.exchange.tables.matching import CHILDREN
from db.exchange.tables.reported import citation
from db.exchange.tables.tolls import Toll
from db.model import custody
from db.model.changes import Change
from db.model.fields import N_, Record
from db.model.tree import Tree
from db.storage.casebook import Casebook
from db.storage.rows import column, trees

NUMBERS = ("low", "low_strict", "best", "high", "approx")
PARTS = ("civilian_status", "sex", "age_group", "population_group", "attack_place_id")
SEVERAL = N_("The attack has several counts of this kind: change the one that is meant in its form.")


class Additions:
    """Compares what rows say with what hangs on the attacks of a casebook."""

    def __init__(self, casebook: Casebook, links: Links) -> None:
        self._casebook = casebook
        self._find = casebook.find
        self._links = links
        self._coming: list[str] = []
        self._trees: dict[str, Tree] = {}
        self._read: Tree | None = None
        self._last = Already("", self.tree)

    def expect(self, attacks: Iterable[str]) -> None:
        """Know which attacks the next rows are about: what is there of them is read in one go, when it is
        asked for."""
        self._coming = list(attacks)
        self._trees = {}
        self._read = None

    def tree(self, attack: str) -> Tree | None:
        """Return an attack with all that hangs on it; of the last one it is remembered."""
        if attack in self._coming:
            numbers = [int(n or 0) for n in column(self._casebook.db, "attack", "n", self._coming)]
            self._trees = {str(tree.attack["id"]): tree for tree in trees(self._casebook.db, numbers)}
            self._coming = []
        tree = self._read if self._read and self._read.attack["id"] == attack else None
        self._read = tree or self._trees.pop(attack, None) or self._casebook.tree(attack)
        return self._read

    def of(self, attack: str, hanging: Hanging) -> list[Change]:
        """Return the changes that a row makes in what hangs on an attack that is there. Raise Wrong."""
        return [
            *self._places(attack, hanging),
            *self._parties(attack, hanging),
            *self._sources(attack, hanging),
            *self._laws(attack, hanging),
            *self._retold(attack, hanging),
            *(made := list(self._tolls(attack, hanging))),
            *self._fates(attack, hanging, made),
        ]

    def linked(self, attack: str, other: str, kind: str) -> bool:
        """Say whether an attack is linked to another one in that way."""
        there = self._find("attack_link", from_id=attack)  # by one column, for which there is an index
        return any((row["to_id"], row["link_type"]) == (other, kind) for row in there)

    def unsaid(self, attack: str, given: Mapping[str, str]) -> dict[str, str]:
        """Return the cells of a row of our own table without the sources that it names of an attack which
        has them: that table tells several in one cell, and by what they are called."""
        found = dict(given)
        for target in ("source.origins", "source.count"):
            found.pop(target, None)
        for target in ("source.names", "source.urls"):
            if target in found:
                known = self._already(attack).sources
                new = [part for part in parted(found.pop(target)) if part and unmarked(part) not in known]
                if new:
                    found[target] = joined(new)
        return found

    def _already(self, attack: str) -> Already:
        """Return what our tables say of an attack; of the last one it is remembered."""
        if self._last.attack != attack:
            self._last = Already(attack, self.tree)
        return self._last

    def _places(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("attack_place", attack_id=attack) if hanging.places else []
        known = {str(row["place_id"]) for row in there}
        last = max((int(row["seq"] or 0) for row in there), default=0)
        new = {id: values for id, values in hanging.places if id not in known}
        for at, (id, values) in enumerate(new.items(), 1):
            own = values | ({"is_primary": 0, "seq": last + at} if there else {})
            yield Change.new("attack_place", {"attack_id": attack, "place_id": id, **own})

    def _parties(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("involvement", attack_id=attack) if hanging.parties else []
        made = set[tuple[str, object]]()
        for id, values in hanging.parties:
            same = [row for row in there if (row["actor_id"] or "", row["role"]) == (id, values["role"])]
            if not same and (id, values["role"]) not in made:
                made.add((id, values["role"]))
                yield Change.new("involvement", {"attack_id": attack, "actor_id": id or None, **values})
            elif len(same) == 1 and (edit := Change.edit("involvement", same[0], values)):
                yield edit

    def _sources(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        named = dict.fromkeys((hanging.source, *hanging.sources)) if hanging.source else {}
        there = self._find("citation", entity_id=attack) if named else []
        known = {row["source_id"] for row in there}
        for id in named:
            if id not in known:
                cited: Record = {
                    "entity": "attack",
                    "entity_id": attack,
                    "source_id": id,
                    "stance": "supports",
                }
                yield Change.new("citation", cited)

    def _laws(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("legal_qualification", attack_id=attack) if hanging.laws else []
        known = {row["qualification"] for row in there}
        for values in hanging.laws:
            if values["qualification"] not in known:
                known.add(values["qualification"])
                yield Change.new("legal_qualification", {"attack_id": attack, **values})

    def _retold(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("citation", entity_id=attack) if hanging.retold else []
        for field, words in hanging.retold.items():
            before = [row for row in there if row["field"] == field]
            if not before:
                yield citation(attack, self._links.retelling(hanging.source), field, words)
            elif edit := Change.edit("citation", before[0], {"quotation": words}):
                yield edit

    # How many

    def _tolls(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        there = self._find("tally", attack_id=attack) if hanging.tolls else []
        parent = _whole(there)
        for toll in hanging.tolls:
            of = _of(there, toll)
            if len(of) == 1 and self._reported(of[0], toll, hanging.source):
                continue
            if self._already(attack).tells(toll.name, toll.figure, sourced=bool(hanging.source)):
                continue
            if len(of) > 1:
                raise Wrong(f"{toll.name}_best", SEVERAL)
            if of:
                yield from self._revised(of[0], toll, hanging.source)
                continue
            values: Record = {"attack_id": attack, **toll.tally}
            if parent and toll.name == CHILDREN:
                values |= {"parent_tally_id": parent, "part_role": "subset"}
            made = Change.new("tally", values)
            parent = made.id if toll.name == "killed" else parent
            yield made
            by = hanging.source or self._links.file()
            yield Change.new("figure", {"tally_id": made.id, "source_id": by, **toll.figure})

    def _reported(self, tally: Record, toll: Toll, source: str) -> bool:
        """Say whether the number is there: as the source's own where it has one, else as anybody's."""
        figures = self._figures(tally)
        before = [row for row in figures if row["source_id"] == source]
        return any(_numbers(row) == _numbers(toll.figure) for row in (before if source else figures))

    def _figures(self, tally: Record) -> list[Record]:
        return [row for row in self._find("figure", tally_id=tally["id"]) if row["status"] == "active"]

    def _revised(self, tally: Record, toll: Toll, source: str) -> Iterator[Change]:
        """Yield a number that is not there yet. That of the same source is superseded by it. It is adopted
        where the one before was because there was no other; which of several is, a table does not tell."""
        figures = self._figures(tally)
        by = source or self._links.file()
        before = [row for row in figures if row["source_id"] == by]
        new = Change.new("figure", {"tally_id": tally["id"], "source_id": by, **toll.figure})
        yield new
        for row in before:
            yield _edited("figure", row, {"status": "superseded", "superseded_by_id": new.id})
        empty = not figures and tally["low"] is tally["best"] is tally["high"] is None
        empty = empty and tally["missing"] in (None, fates.UNKNOWN)
        newest = tally["rule"] == "latest" and any(_numbers(row) == _numbers(tally) for row in before)
        if (tally["rule"] == "single_source" or empty or newest) and _numbers(tally) != _numbers(toll.tally):
            rule = "single_source" if len(before) == len(figures) else "latest"
            values: Record = {name: toll.tally.get(name) for name in NUMBERS}
            missing: Record = {"missing": None} if empty else {}
            yield _edited("tally", tally, values | {"rule": rule} | missing)

    def _fates(self, attack: str, hanging: Hanging, new: list[Change]) -> Iterator[Change]:
        """Yield what became of the abducted, where nothing is recorded of it. Raise Wrong where something
        else is: which of the events in captivity is wrong, a table does not tell."""
        if not hanging.fates:
            return
        there = self._already(attack).fates
        wrong = [
            line
            for line in custody.LINES
            if hanging.fates.get(line, there.get(line, 0)) != there.get(line, 0)
        ]
        if not wrong:
            return
        if self._already(attack).abductions:
            raise Wrong(
                f"abducted_{wrong[0]}",
                N_("{there} are recorded here: what became of captives is changed in their abduction."),
                there=str(there.get(wrong[0], 0)),
            )
        tallies = [row for row in self._find("tally", attack_id=attack) if row["measure"] == "abducted"]
        groups = [str(row["id"]) for row in tallies if row["parent_tally_id"] is None]
        groups += [c.id for c in new if (c.entity, c.after.get("measure")) == ("tally", "abducted")]
        groups = list(dict.fromkeys(groups))
        if len(groups) > 1:
            raise Wrong(f"abducted_{wrong[0]}", SEVERAL)
        by = hanging.source or self._links.file()
        yield from fates.made(hanging.fates, attack, groups[0] if groups else "", by)


def _whole(there: list[Record]) -> str:
    """Return the one count of all killed, to which children among them belong; empty where there is none."""
    found = _roots(there, "killed")
    return str(found[0]["id"]) if len(found) == 1 else ""


def _roots(there: list[Record], measure: str) -> list[Record]:
    roots = [row for row in there if row["measure"] == measure and row["parent_tally_id"] is None]
    return [row for row in roots if not any(row[name] for name in PARTS)] or roots


def _of(there: list[Record], toll: Toll) -> list[Record]:
    """Return the counts of an attack that a row may mean."""
    if toll.name != CHILDREN:
        return _roots(there, toll.name)
    by_id = {row["id"]: row for row in there}
    children = [row for row in there if row["measure"] == "killed" and row["age_group"] in few.CHILDREN]
    above = [by_id.get(row["parent_tally_id"], {}) for row in children]
    return [
        row
        for row, over in zip(children, above, strict=True)
        if over.get("age_group") not in few.CHILDREN  # part of other children
    ]


def _numbers(row: Record) -> tuple[object, ...]:
    return tuple(
        row.get(name) or (0 if name in ("low_strict", "approx") else row.get(name)) for name in NUMBERS
    )


def _edited(entity: str, row: Record, values: Record) -> Change:
    found = Change.edit(entity, row, values)
    assert found is not None  # the values differ
    return found
