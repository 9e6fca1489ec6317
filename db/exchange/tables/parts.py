"""The parts of an attack that the cells of a row tell: places, parties, sources, laws, links to others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from db.exchange.several import parted, unmarked
from db.exchange.tables.cells import Cells, degrees, no_number
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import country_code, place_key
from db.exchange.tables.matching import PLACE, REPORTS, RETOLD, SOURCE, plain
from db.exchange.tables.partrules import Key, PartRules
from db.exchange.tables.reported import Report, reports, retold
from db.model.entities import ENTITIES
from db.model.fields import N_, Record

UNIDENTIFIED = "unidentified"
NOBODY = ("", "unidentified", "unknown", "inconnu", "inconnue", "inconnus", "non identifie", "non identifies")
EXACT, REGION, COUNTRY = 1, 4, 6  # where_prec (UCDP GED)
PARTIES = ("perpetrator", "perpetrator.type", "attribution", "target")

_LAW = re.compile(r"([^()]*)(?:\(([^()]*)\))?")


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
class Link:
    """A link to another attack of the table or the casebook, by its code."""

    kind: str
    code: str


class Parts:
    """Reads the parts of attacks from groups of cells. `ours` says whether the table is one of our own."""

    def __init__(self, cells: Cells, rules: PartRules, *, ours: bool) -> None:
        self._cells = cells
        self._rules = rules
        self._ours = ours

    # Where

    def places(self, cells: Key) -> list[Place]:
        """Return the places that a row names, the first as the main one. Raise Wrong."""
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
            self._rules.check("place", here, {n: f"place.{n}" for n in PLACE}, "place.name")
            if number == first:
                here |= point  # which `degrees` has looked at
            known = None  # a point is given for one only
            if number == first or (precision != EXACT and not self._ours):
                known = precision
            there: Record = {"where_prec": known, "is_primary": int(number == 0), "seq": number + 1}
            if number < first:  # our tables name as the main place the first that is not disputed
                there["claim_status"] = "disputed"
            self._rules.check("attack_place", there, {"where_prec": "place.where_prec"}, "place.name")
            found.append(Place(place_key(here), here, there))
        return found

    # Who

    def parties(self, cells: Key) -> list[Party]:
        """Return the parties that a row names. Raise Wrong."""
        said = dict(zip(PARTIES, cells, strict=True))
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
                self._rules.check("involvement", values, {}, role)
                called = (unmarked(name) if self._ours else name) if known else ""
                found.append(Party(called, kind, values))
        return found

    def _is_nobody(self, name: str) -> bool:
        """Say whether a name stands for a party that is not identified."""
        return name == UNIDENTIFIED if self._ours else plain(name) in NOBODY

    # From where it is known

    def source(self, cells: Key) -> Record:
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
        self._rules.check("source", values, names, "source.publisher")
        return values

    def retold(self, cells: Key) -> Mapping[str, str]:
        """Return what is kept as a citation, by field. Raise Wrong."""
        return retold(dict(zip(RETOLD, cells, strict=True)), self._cells)

    def reports(self, cells: Key) -> list[Report]:
        """Return the sources of which no more than publishers, kinds and addresses are told."""
        if self._ours:
            return reports(cells, REPORTS)
        names = [part for part in parted(cells[0]) if part]
        return [Report({"source_kind": "document", "publisher": name}) for name in dict.fromkeys(names)]

    # What it is, and what it belongs to

    def laws(self, cells: Key) -> list[Record]:
        """Return what the attack is called in law. Raise Wrong."""
        found: list[Record] = []
        fields = ENTITIES["legal_qualification"].field
        for part in parted(cells[0]):
            said = _LAW.fullmatch(part)
            if part and said:
                values: Record = {
                    "qualification": self._cells.value(fields["qualification"], "legal", said[1].rstrip()),
                    "wording": self._cells.value(fields["wording"], "legal", said[2] or "apparent"),
                }
                self._rules.check("legal_qualification", values, {}, "legal")
                found.append(values)
        return found

    def links_to(self, cells: Key) -> list[Link]:
        """Return the links to other attacks. Raise Wrong."""
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
