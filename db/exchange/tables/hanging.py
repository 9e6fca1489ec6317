"""What hangs on an attack in a row of a table: places, parties, a source, tolls with their figures.

Each group of cells is read and checked once; in tables they repeat.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import repeat
from typing import TypeVar

from db.exchange.tables import fates
from db.exchange.tables.cells import MOST, Cells
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import Links
from db.exchange.tables.matching import CHILDREN, PLACE, REPORTS, RETOLD, SOURCE
from db.exchange.tables.ourlinks import OurLinks
from db.exchange.tables.partrules import Key, PartRules
from db.exchange.tables.parts import PARTIES, Link, Parts, Place
from db.exchange.tables.reported import check_counted, citation
from db.exchange.tables.tolls import TOLLS, Toll, Tolls
from db.model.changes import Change
from db.model.fields import Record

_PLACE = (*(f"place.{name}" for name in PLACE), "place.where_prec", "place.main")
_SOURCE = tuple(f"source.{name}" for name in SOURCE)

_NONE = repeat("")

T = TypeVar("T")


@dataclass(frozen=True)
class Hanging:
    """All that hangs on an attack, with what it points at found or made."""

    places: list[tuple[str, Record]]
    parties: list[tuple[str, Record]]
    source: str
    tolls: list[Toll]
    sources: list[str]  # others
    laws: list[Record]
    links: list[Link]
    fates: fates.Fates
    retold: Mapping[str, str]  # what is kept as a citation, by field
    unsourced: bool = False  # the numbers have no source: they count the persons that are recorded


class Hangings:
    """Reads what hangs on attacks. `columns` names the column of each target, for faults."""

    def __init__(self, cells: Cells, links: Links, columns: Mapping[str, str]) -> None:
        self._links = links
        self._columns = columns
        self._ours = isinstance(links, OurLinks)
        rules = PartRules()
        self._parts = Parts(cells, rules, ours=self._ours)
        self._counts = Tolls(cells, rules, columns, ours=self._ours)
        self._known: dict[Key, object] = {}
        self.expect({})

    def expect(self, constants: Mapping[str, str]) -> None:
        """Look at what is the same for all rows, too."""
        given = self._columns.keys() | constants.keys()
        groups = (_PLACE, PARTIES, _SOURCE, ("legal",), ("links",), fates.TARGETS, REPORTS, RETOLD)
        self._asked = {targets[0] for targets in groups if given & set(targets)}
        self._tolls = [(name, targets) for name, targets in TOLLS if given & set(targets)]
        self._asked |= {targets[0] for _, targets in self._tolls}
        self._toll_of = {target: name for name, targets in self._tolls for target in targets}

    def read(self, given: Mapping[str, str], *, altered: bool = False) -> Hanging:
        """Return what hangs on the attack of a row, which bounds what it says where it is one of ours that
        was `altered`. Raise Wrong."""
        places = self._group(_PLACE, given, self._parts.places)
        parties = self._group(PARTIES, given, self._parts.parties)
        source = self._group(_SOURCE, given, self._parts.source)
        links = self._links
        found = Hanging(
            [self._lying(one) for one in places or ()],
            [(links.actor(one.name, one.kind) if one.name else "", one.values) for one in parties or ()],
            links.source(source) if source else "",
            [],
            [],
            self._group(("legal",), given, self._parts.laws) or [],
            self._group(("links",), given, self._parts.links_to) or [],
            self._group(fates.TARGETS, given, fates.read) or {},
            self._group(RETOLD, given, self._parts.retold) or {},
            self._ours and given.get("source.count") == "0",
        )
        several = self._group(REPORTS, given, self._parts.reports) or []
        if altered:
            check_counted(several, "source.count" if "source.count" in given else "source.names")
        if isinstance(links, OurLinks):
            found.sources.extend(links.reports(several))
        else:
            found.sources.extend(links.source(one.values) for one in several)
        if found.sources and not found.source:
            found = replace(found, source=found.sources.pop(0))
        found.tolls.extend(self.tolls(given))
        if found.fates:
            taken = next((toll.tally for toll in found.tolls if toll.name == "abducted"), None)
            fates.check(found.fates, taken["high"] if taken else None)
        if found.retold:
            links.retelling(found.source)
        if (found.tolls or found.fates) and not found.unsourced and not found.source:
            links.file()
        return found

    def tolls(self, given: Mapping[str, str]) -> Iterator[Toll]:
        """Yield the tolls of a row. Raise Wrong."""
        told = {self._toll_of[target] for target in given if target in self._toll_of}
        for name, targets in self._tolls if told else ():
            if name in told:
                toll = self._group(targets, given, lambda cells, name=name: self._counts.read(name, cells))
                if toll is not None:
                    yield toll

    def _lying(self, place: Place) -> tuple[str, Record]:
        id, point = self._links.place(place.values, place.key, main=bool(place.there["is_primary"]))
        return id, place.there | point if point else place.there

    def made(self, attack: str, hanging: Hanging) -> Iterator[Change]:
        """Yield the records that hang on an attack."""
        for id, values in hanging.places:
            yield Change.new("attack_place", {"attack_id": attack, "place_id": id, **values})
        for id, values in hanging.parties:
            yield Change.new("involvement", {"attack_id": attack, "actor_id": id or None, **values})
        source = hanging.source
        for cited in (source, *hanging.sources) if source else ():
            yield Change.new(
                "citation",
                {"entity": "attack", "entity_id": attack, "source_id": cited, "stance": "supports"},
            )
        for field, words in hanging.retold.items():
            yield citation(attack, self._links.retelling(source), field, words)
        for values in hanging.laws:
            yield Change.new("legal_qualification", {"attack_id": attack, **values})
        parent = taken = by = ""
        if not hanging.unsourced and (hanging.tolls or hanging.fates):
            by = source or self._links.file()
        for toll in hanging.tolls:
            whole = {"parent_tally_id": parent, "part_role": "subset"} if parent else {}
            counted = {"rule": "list_count"} if hanging.unsourced else {}
            values = toll.tally | (whole if toll.name == CHILDREN else {}) | counted
            tally = Change.new("tally", {"attack_id": attack, **values})
            parent = tally.id if toll.name == "killed" else parent
            yield tally
            if by:
                yield Change.new("figure", {"tally_id": tally.id, "source_id": by, **toll.figure})
            taken = tally.id if toll.name == "abducted" else taken
        if hanging.fates:
            yield from fates.made(hanging.fates, attack, taken, by)

    def _group(self, targets: Key, given: Mapping[str, str], read: Callable[[Key], T]) -> T | None:
        """Return what the cells of some targets become, None where all are empty; remember it."""
        if targets[0] not in self._asked or given.keys().isdisjoint(targets):
            return None  # only cells that are not empty are given
        cells = tuple(map(given.get, targets, _NONE))
        key = (targets[0], *cells)
        found = self._known.get(key)
        if found is None:
            try:
                found = (read(cells),)
            except Wrong as wrong:
                found = wrong.again()
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[key] = found
        if isinstance(found, Wrong):
            raise found.again()
        return found[0]  # type: ignore[index]  # a tuple of one, as it was kept above
