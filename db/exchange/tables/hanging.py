"""What hangs on an attack in a row of a table: places, parties, a source, tolls with their figures.

Each group of cells is read and checked once; in tables they repeat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import repeat
from typing import TypeVar

from db.counting import measures
from db.exchange.several import parted, unmarked
from db.exchange.tables import fates
from db.exchange.tables.cells import MOST, Cells, degrees, no_number
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import Links, country_code, place_key
from db.exchange.tables.matching import CHILDREN, PLACE, REPORTS, SAID, SOURCE, plain
from db.exchange.tables.ourlinks import OurLinks
from db.exchange.tables.reported import Report, citation, reports, said
from db.model import phrases
from db.model.changes import Change, computed
from db.model.entities import ENTITIES
from db.model.fields import N_, Record
from db.model.record_rules import record_problems

UNIDENTIFIED = "unidentified"
NOBODY = ("", "unidentified", "unknown", "inconnu", "inconnue", "inconnus", "non identifie", "non identifies")
EXACT, REGION, COUNTRY = 1, 4, 6  # where_prec (UCDP GED)
RANGE = ("low", "best", "high", "qualifier")
# What a column of a toll is called, by toll.
_TOLLS = tuple((name, tuple(f"{name}_{part}" for part in RANGE)) for name in (*measures(), CHILDREN))
_PLACE = (*(f"place.{name}" for name in PLACE), "place.where_prec", "place.main")
_PARTIES = ("perpetrator", "perpetrator.type", "attribution", "target")
_SOURCE = tuple(f"source.{name}" for name in SOURCE)
_ANY = "00000000-0000-7000-8000-000000000000"  # stands for an id while the rest of a record is checked

_NONE = repeat("")
_FRACTION = re.compile(r"(?<=\d)\.0\Z")  # 12.0, as programs write a whole number

_LAW = re.compile(r"([^()]*?)\s*(?:\(([^()]*)\))?")
Key = tuple[str, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """A place that a row names, by which it is found, and how it lies in the attack."""

    key: Key
    values: Record
    there: Record


@dataclass(frozen=True)
class Party:
    """A party that a row names ("" where it is not identified)."""

    name: str
    kind: str
    values: Record


@dataclass(frozen=True)
class Toll:
    """A count that a row gives, and the figure behind it."""

    name: str
    tally: Record
    figure: Record


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
    said: Mapping[str, str]  # what is kept as a citation, by field
    unsourced: bool = False  # the numbers have no source: they count the persons that are recorded


@dataclass(frozen=True)
class Link:
    """A link to another attack of the table or the casebook, by its code."""

    kind: str
    code: str


class Hangings:
    """Reads what hangs on attacks. `columns` names the column of each target, for faults."""

    def __init__(self, cells: Cells, links: Links, columns: Mapping[str, str]) -> None:
        self._cells = cells
        self._links = links
        self._columns = columns
        self._ours = isinstance(links, OurLinks)
        self._today = date.today()
        self._known: dict[Key, object] = {}
        self._fine: set[object] = set()
        self.expect({})

    def expect(self, constants: Mapping[str, str]) -> None:
        """Look at what is the same for all rows, too."""
        given = self._columns.keys() | constants.keys()
        groups = (_PLACE, _PARTIES, _SOURCE, ("legal",), ("links",), fates.TARGETS, REPORTS, SAID)
        self._asked = {targets[0] for targets in groups if given & set(targets)}
        self._tolls = [(name, targets) for name, targets in _TOLLS if given & set(targets)]
        self._asked |= {targets[0] for _, targets in self._tolls}
        self._toll_of = {target: name for name, targets in self._tolls for target in targets}

    def read(self, given: Mapping[str, str]) -> Hanging:
        """Return what hangs on the attack of a row. Raise Wrong."""
        places = self._group(_PLACE, given, self._places)
        parties = self._group(_PARTIES, given, self._parties)
        source = self._group(_SOURCE, given, self._source)
        links = self._links
        found = Hanging(
            [self._lying(one) for one in places or ()],
            [(links.actor(one.name, one.kind) if one.name else "", one.values) for one in parties or ()],
            links.source(source) if source else "",
            [],
            [],
            self._group(("legal",), given, self._laws) or [],
            self._group(("links",), given, self._links_to) or [],
            self._group(fates.TARGETS, given, fates.read) or {},
            self._group(SAID, given, self._said) or {},
            self._ours and given.get("source.count") == "0",
        )
        several = self._group(REPORTS, given, self._reports) or []
        if isinstance(links, OurLinks):
            found.sources.extend(links.reports(several))
        else:
            found.sources.extend(links.source(one.values) for one in several)
        if found.sources and not found.source:
            found = replace(found, source=found.sources.pop(0))
        told = {self._toll_of[target] for target in given if target in self._toll_of}
        for name, targets in self._tolls if told else ():
            if name in told:
                toll = self._group(targets, given, lambda cells, name=name: self._toll(name, cells))
                if toll is not None:
                    found.tolls.append(toll)
        if found.fates:
            taken = next((toll.tally for toll in found.tolls if toll.name == "abducted"), None)
            fates.check(found.fates, taken["high"] if taken else None)
        if (found.said or ((found.tolls or found.fates) and not found.unsourced)) and not found.source:
            links.file()
        return found

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
        for field, words in hanging.said.items():
            yield citation(attack, source or self._links.file(), field, words)
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
        if targets[0] not in self._asked or given.keys().isdisjoint(
            targets
        ):  # only cells that are not empty are given
            return None
        cells = tuple(map(given.get, targets, _NONE))
        key = (targets[0], *cells)
        found = self._known.get(key)
        if found is None:
            try:
                found = (read(cells),)
            except Wrong as wrong:
                found = wrong
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[key] = found
        if isinstance(found, Wrong):
            raise found.with_traceback(None)
        return found[0]  # type: ignore[index]  # a tuple of one, as it was kept above

    def _check(self, entity: str, values: Record, targets: Mapping[str, str], other: str) -> None:
        """Raise Wrong where a part breaks a rule that none may break; `targets` names the fields' columns."""
        key = (entity, *values.items())
        if key in self._fine:
            return
        links = {link.name: _ANY for link in ENTITIES[entity].links if link.required}
        whole = links | Change.new(entity, values, _ANY).after
        whole |= computed(entity, whole, whole)
        for problem in record_problems(ENTITIES[entity], whole, lambda kind, id: None, self._today):
            if problem.refuse:
                raise Wrong(targets.get(problem.field, other), problem.message, **dict(problem.args))
        if len(self._fine) >= MOST:
            self._fine.clear()
        self._fine.add(key)

    # Where

    def _places(self, cells: Key) -> list[Place]:
        said = dict(zip(PLACE, cells, strict=False))
        where, main = cells[-2:]
        if not any((*said.values(), main)):
            return []
        country = country_code(said["country"])
        if said["country"] and not country:
            raise Wrong(
                "place.country", N_("This is no country: write its name or three letters, such as MLI.")
            )
        point: Record = {}
        for name in ("lat", "lon"):
            if not no_number(said[name]):
                point[name] = degrees(f"place.{name}", said[name])
        names = [part for part in parted(said["name"]) if part] or ([main] if main else [])
        first = names.index(main) if main in names else 0
        finest = next((said[n] for n in ("adm3_name", "adm2_name", "adm1_name") if said[n]), "")
        precision = EXACT if names else REGION if finest else COUNTRY
        if self._ours:
            precision = None  # where it is not known, the column says nothing
        if where:
            field = ENTITIES["attack_place"].field["where_prec"]
            precision = int(str(self._cells.value(field, "place.where_prec", where)))
        found: list[Place] = []
        for number, name in enumerate(names or [finest or said["country"] or "—"]):
            here: Record = {k: said[k] or None for k in PLACE if k not in ("name", "lat", "lon", "country")}
            here |= {"name": name, "country": country or None}
            if not names:
                here["place_type"] = "area"  # all that is known is the district, region or country
            self._check("place", here, {n: f"place.{n}" for n in PLACE}, "place.name")
            if number == first:
                here |= point  # which `degrees` has looked at
            known = None  # a point is given for one only
            if number == first or (precision != EXACT and not self._ours):
                known = precision
            there: Record = {"where_prec": known, "is_primary": int(number == 0), "seq": number + 1}
            if number < first:  # our tables name as the main place the first that is not disputed
                there["claim_status"] = "disputed"
            self._check("attack_place", there, {"where_prec": "place.where_prec"}, "place.name")
            found.append(Place(place_key(here), here, there))
        return found

    # Who

    def _parties(self, cells: Key) -> list[Party]:
        said = dict(zip(_PARTIES, cells, strict=True))
        kinds, sure = parted(said["perpetrator.type"]), parted(said["attribution"])
        found: list[Party] = []
        for role in ("perpetrator", "target"):
            for number, name in enumerate(part for part in parted(said[role]) if part):
                values: Record = {"role": role}
                kind = "" if self._ours else "other"
                known = not self._is_nobody(name)
                if known and role == "perpetrator" and kinds[min(number, len(kinds) - 1)]:
                    one = ENTITIES["actor"].field["actor_type"]
                    text = kinds[min(number, len(kinds) - 1)]
                    kind = str(self._cells.value(one, "perpetrator.type", text))
                if role == "perpetrator" and sure[min(number, len(sure) - 1)]:
                    one = ENTITIES["involvement"].field["attribution"]
                    values["attribution"] = self._cells.value(
                        one, "attribution", sure[min(number, len(sure) - 1)]
                    )
                self._check("involvement", values, {}, role)
                called = (unmarked(name) if self._ours else name) if known else ""
                found.append(Party(called, kind, values))
        return found

    def _is_nobody(self, name: str) -> bool:
        """Say whether a name stands for a party that is not identified."""
        return name == UNIDENTIFIED if self._ours else plain(name) in NOBODY

    # From where it is known

    def _source(self, cells: Key) -> Record:
        """Return what is said of the source; several days between which it says are one span."""
        said = dict(zip(SOURCE, cells, strict=True))
        values: Record = {name: said[name] for name in ("title", "publisher", "url") if said[name]}
        if said["date"]:
            field = ENTITIES["source"].field["date_edtf"]
            days = {
                str(self._cells.value(field, "source.date", part)) for part in parted(said["date"]) if part
            }
            spans = f"{min(days)}/{max(days)}" if len(days) > 1 else "".join(days)
            values["date_edtf"] = self._cells.value(field, "source.date", spans)
        if not values:
            return {}
        kind = ENTITIES["source"].field["source_kind"]
        values["source_kind"] = self._cells.value(kind, "source.kind", said["kind"] or "document")
        names = {"title": "source.title", "url": "source.url", "date_edtf": "source.date"}
        self._check("source", values, names, "source.publisher")
        return values

    def _said(self, cells: Key) -> Mapping[str, str]:
        return said(dict(zip(SAID, cells, strict=True)), self._cells)

    def _reports(self, cells: Key) -> list[Report]:
        """Return the sources of which no more than publishers, kinds and addresses are told."""
        if self._ours:
            return reports(cells, REPORTS)
        names = [part for part in parted(cells[0]) if part]
        return [Report({"source_kind": "document", "publisher": name}) for name in dict.fromkeys(names)]

    # What it is, and what it belongs to

    def _laws(self, cells: Key) -> list[Record]:
        found: list[Record] = []
        fields = ENTITIES["legal_qualification"].field
        for part in parted(cells[0]):
            said = _LAW.fullmatch(part)
            if part and said:
                values: Record = {
                    "qualification": self._cells.value(fields["qualification"], "legal", said[1]),
                    "wording": self._cells.value(fields["wording"], "legal", said[2] or "apparent"),
                }
                self._check("legal_qualification", values, {}, "legal")
                found.append(values)
        return found

    def _links_to(self, cells: Key) -> list[Link]:
        found: list[Link] = []
        field = ENTITIES["attack_link"].field["link_type"]
        for part in filter(None, parted(cells[0])):
            kind, _, code = part.partition(" ")
            if not code:
                raise Wrong(
                    "links", N_("“{text}” is no link: write it like “part_of MLI-2024-0001”."), text=part[:40]
                )
            found.append(Link(str(self._cells.value(field, "links", kind)), code.strip()))
        return found

    # How many

    def _toll(self, name: str, given: Key) -> Toll | None:
        cells: dict[str, str] = dict(zip(RANGE, given, strict=True))
        for part in ("low", "best", "high"):
            if no_number(cells[part]):
                cells[part] = ""
        words = " / ".join(cells[part] for part in ("low", "best", "high") if cells[part])
        if not words:
            return None
        number = self._range(name, cells)
        nothing = not any(number.get(part) for part in ("low", "best", "high")) and not cells["qualifier"]
        if nothing and number["qualifier"] in ("exact", "unknown"):
            return None  # a plain 0 in a column of numbers, “unknown”: nothing of the kind is reported
        counted = {k: v for k, v in number.items() if k != "qualifier"}
        tally: Record = {
            "rule": "single_source",
            "measure": "killed" if name == CHILDREN else name,
            **counted,
        }
        if name == CHILDREN:
            tally["age_group"] = "child"
        figure: Record = {"as_reported": words, **number}
        targets = {part: f"{name}_{part}" for part in RANGE}
        first = next(targets[part] for part in ("best", "low", "high") if cells[part])
        self._check("tally", tally, targets, first)
        self._check("figure", figure, targets, first)
        return Toll(name, tally, figure)

    def _range(self, name: str, cells: Mapping[str, str]) -> Record:
        """Return the columns of a range that was read from words or from its ends."""
        read: dict[str, phrases.Reading] = {}
        for part in ("low", "best", "high"):
            if cells[part]:
                read[part] = phrases.read(_FRACTION.sub("", cells[part]))
                if not read[part].understood:
                    raise Wrong(
                        f"{name}_{part}", N_("“{text}” is no number that can be read."), text=cells[part][:40]
                    )
        if set(read) == {"best"} and not cells["qualifier"]:
            return dict(read["best"].columns())
        low, best, high = (
            read[part].best if part in read and read[part].best is not None else None
            for part in ("low", "best", "high")
        )
        for less, more, smaller, greater in (("low", "best", low, best), ("best", "high", best, high),
                                             ("low", "high", low, high)):  # fmt: skip
            if smaller is not None and greater is not None and smaller > greater:
                raise Wrong(
                    f"{name}_{less}",
                    N_("{low} stands under {less} and {high} under {more}: correct one of them."),
                    low=str(smaller),
                    less=self._columns.get(f"{name}_{less}", less),
                    high=str(greater),
                    more=self._columns.get(f"{name}_{more}", more),
                )
        qualifier = cells["qualifier"]
        if qualifier:
            field = ENTITIES["figure"].field["qualifier"]
            qualifier = str(self._cells.value(field, f"{name}_qualifier", qualifier))
        else:
            qualifier = "exact" if low == best == high else "between" if high is not None else "at_least"
        strict = int(qualifier == "more_than")
        approx = int(qualifier == "about")
        if self._ours and approx and high is None:
            qualifier = "at_least"  # as well
        open_ = qualifier in ("at_least", "more_than")
        found: Record = {"qualifier": qualifier, "low_strict": strict, "best": best, "approx": approx}
        found["low"] = low if low is not None else best
        found["high"] = high if high is not None or open_ or self._ours else best
        return found
