"""Values made coarser before they leave: ages in bands, names by consent, districts for villages.

What is counted and what is shown stay apart: a number of few children, survivors or captives leaves as "fewer
than five", never as nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.exchange.few import CAPTIVE, CHILD, HELD, LIVE, SURVIVOR, Few
from db.exchange.marks import Marks
from db.model import phrases
from db.model.countries import countries
from db.model.fields import Record, Value
from db.storage.connection import Database

SMALL = 2  # persons of one attack, sex and age band who could be told apart
BANDS = ((0, 4), (5, 11), (12, 17), (18, 59), (60, 130))  # years, both included
MADE_COARSER = ("victim", "harm", "figure", "tally", "place", "attack_place")
DISTRICT, REGION, COUNTRY = 3, 4, 6  # where_prec (UCDP GED): second-order division, first-order, country

# Persons of whom only counts leave: children, survivors of sexual violence, captives.
HIDDEN = {"abduction": LIVE, "harm": f"{CHILD} OR {SURVIVOR} OR {CAPTIVE}"}


@dataclass(frozen=True)
class Coarse:
    """What is made coarser in a casebook, by id: harms and persons whose sex and age would tell who it is,
    counts of few, attacks of which the village is not shown, and places that are shown as their district,
    with the precision (UCDP GED) of that."""

    harms: frozenset[Value] = frozenset()
    persons: frozenset[Value] = frozenset()
    few: Few = field(default_factory=Few)
    attacks: frozenset[Value] = frozenset()
    places: Mapping[Value, int] = field(default_factory=dict[Value, int])


@dataclass(frozen=True)
class Blur:
    """How coarse a profile is: consents under which names leave (None: all), ages and words (`persons`),
    villages (`places`), numbers below five (`few`)."""

    named: tuple[str, ...] | None = None
    persons: bool = False
    places: bool = False
    few: bool = False

    @property
    def any(self) -> bool:
        return self.named is not None or self.persons or self.places or self.few

    def touches(self, entity: str) -> bool:
        """Say whether `row` may make a record of an entity coarser."""
        return self.any and entity in MADE_COARSER

    def row(self, entity: str, row: Record, coarse: Coarse) -> Record:
        """Return a record as it leaves; columns that are not in `row` do not come in."""
        if not self.touches(entity):
            return row
        made = row
        if entity == "victim":
            made = self._victim(row, coarse)
        elif entity == "harm" and self.persons:
            made = _harm(row, coarse)
        elif entity == "figure" and self.persons:
            made = row | {"as_reported": _in_numbers(row)}
        elif entity == "tally" and (range_ := coarse.few.range(row["id"])):
            low, high = range_
            made = row | dict.fromkeys(("best", "low_strict", "approx")) | {"low": low, "high": high}
        elif entity == "place" and row["id"] in coarse.places:
            made = row | _district(row)
        elif entity == "attack_place" and row["attack_id"] in coarse.attacks:
            least = coarse.places.get(row["place_id"], DISTRICT)
            at = row | {"where_prec": max(int(row["where_prec"] or least), least)}
            made = at | dict.fromkeys(("lat", "lon", "site_type"))
        return {name: made[name] for name in row} if made is not row else row

    def _victim(self, row: Record, coarse: Coarse) -> Record:
        kept = row
        if self.named is not None and row["consent"] not in self.named:
            hidden = ("name", "other_names", "family_ref", "relation", "identifying_marks")
            kept = kept | dict.fromkeys(name for name in hidden if name in row)
        if row["id"] in coarse.persons:
            kept = kept | {"sex": None}
        return kept


SHARP = Blur()
EXACT = Coarse()


def _harm(row: Record, coarse: Coarse) -> Record:
    if row["id"] in coarse.harms:
        return row | dict.fromkeys(("age_low", "age_high"))
    low, high = row["age_low"], row["age_high"]
    if low is None and high is None:
        return row
    youngest = None if low is None else _band(int(low))[0]
    oldest = _band(int(high if high is not None else low or 0))[1]
    return row | {"age_low": youngest, "age_high": oldest}


def _band(age: int) -> tuple[int, int]:
    return next((band for band in BANDS if age <= band[1]), BANDS[-1])


def _in_numbers(row: Record) -> str:
    """Return what a source reports without its words."""
    low, best, high = (None if row[name] is None else int(row[name] or 0) for name in ("low", "best", "high"))
    if low is None and best is None and high is None:
        return "no number"
    return phrases.display(low, int(row["low_strict"] or 0), best, high, int(row["approx"] or 0))


def _district(row: Record) -> Record:
    """Return the columns of a place that is shown as its district: the finest area that has a name."""
    country = str(row["country"] or "")
    name = row["adm2_name"] or row["adm1_name"] or countries().get(country, country) or "—"
    gone = ("name_local", "alt_names", "place_type", "adm3_name", "adm3_pcode", "lat", "lon", "geonames_id")
    return dict.fromkeys(column for column in gone if column in row) | {"name": name}


def coarse(db: Database, blur: Blur, stays: Mapping[str, Marks], few: Few) -> Coarse:
    """Work out what a profile makes coarser; `stays` are the records that do not leave at all."""
    if not blur.any:
        return Coarse()
    harms, persons = _told_apart(db, stays["harm"]) if blur.persons else (set[Value](), set[Value]())
    attacks, places = _unshown(db, stays["attack"]) if blur.places else (set[Value](), dict[Value, int]())
    return Coarse(frozenset(harms), frozenset(persons), few, frozenset(attacks), places)


def _told_apart(db: Database, stay: Marks) -> tuple[set[Value], set[Value]]:
    """Return the abducted, by harm and by victim, of whom an attack has two or fewer of one sex and age."""
    sql = """SELECT h.n, h.id, h.victim_id, h.attack_id, v.sex, h.age_low, h.age_high FROM harm h
        JOIN victim v ON v.id = h.victim_id JOIN tally t ON t.id = h.tally_id
        WHERE t.measure = 'abducted' AND h.deleted_at IS NULL"""
    cells: dict[tuple[object, ...], list[tuple[Value, Value]]] = {}
    with db.reading():
        for n, id, victim, attack, sex, low, high in db.execute(sql):
            if not stay.has(n):
                age = None if low is None else _band(int(low))
                cells.setdefault((attack, sex, age, high), []).append((id, victim))
    small = [pair for pairs in cells.values() if len(pairs) <= SMALL for pair in pairs]
    return {harm for harm, _ in small}, {victim for _, victim in small}


def _unshown(db: Database, stay: Marks) -> tuple[set[Value], dict[Value, int]]:
    """Return the attacks that leave and whose village is not shown, and the places of all attacks where that
    is so, with the precision of what is shown in their stead."""
    hidden = f"coalesce(a.publish_place, 0) = 0 OR a.id IN ({HELD})"
    level = (
        f"CASE WHEN l.adm2_name > '' THEN {DISTRICT} WHEN l.adm1_name > '' THEN {REGION} ELSE {COUNTRY} END"
    )
    with db.reading():
        found = db.execute(f"SELECT a.id, a.n FROM attack a WHERE {hidden}")
        attacks: set[Value] = {id for id, n in found if not stay.has(n)}
        places: dict[Value, int] = dict(
            db.execute(
                f"""SELECT p.place_id, {level} FROM attack_place p JOIN attack a ON a.id = p.attack_id
                JOIN place l ON l.id = p.place_id WHERE p.deleted_at IS NULL AND ({hidden})"""
            )
        )
    return attacks, places
