"""How an attack hangs together with others: what is linked with it, its series, and what might be linked.

A link is never made here: that one attack answered another is for a source to say. Dates, distance and who
was hit only suggest where to look.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from db.model.entities import ATTACK
from db.model.fields import Record, Toll, Value
from db.model.globe import distance
from db.model.placenames import area_key, fold
from db.model.untilclosed import until_closed
from db.storage.rows import live, rows, rows_in

if TYPE_CHECKING:
    from db.storage.casebook import Casebook
    from db.storage.connection import Database

STEPS = 2  # links from the attack
MOST = 40  # attacks in a chain
NEAR_DAYS, NEAR_KM = 30, 50
LONGEST_DAYS = 31  # an attack dated no better than this suggests nothing
SUGGESTED = 5
DIRECTED = {
    "retaliation_for", "precedes", "follows", "causes", "consequence_of", "part_of", "encompasses",
    "duplicate_of",
}  # fmt: skip

# Words by which a text names a community, in English and French, folded.
COMMUNITIES = {
    "fulani": r"fulani|fulbe|fula|peuls?|peulhs?",
    "dogon": r"dogons?",
    "bambara": r"bambaras?|bamanan?|banmana",
    "bozo": r"bozos?",
    "songhai": r"songhai\w*|songhay|sonrhai\w*",
    "tuareg": r"tuaregs?|touaregs?",
    "arab": r"arabs?|arabes?",
    "soninke": r"soninkes?",
    "malinke": r"malinkes?|mandinka",
    "bobo": r"bobos?",
    "dafing": r"dafings?|markas?",
    "mossi": r"mossis?",
}
_NAMED = {code: re.compile(rf"\b(?:{words})\b") for code, words in COMMUNITIES.items()}


@dataclass(frozen=True)
class ChainAttack:
    """An attack of a chain; `steps` is how many links away it is, None where only the series joins it."""

    id: str
    code: str
    title: str
    date_edtf: Value
    first: str
    last: str
    killed: str
    steps: int | None = None


@dataclass(frozen=True)
class ChainLink:
    """A link between two attacks of a chain, with the source that says so."""

    id: str
    from_id: str
    to_id: str
    link_type: str
    confidence: str
    source: str
    basis: str

    @property
    def directed(self) -> bool:
        return self.link_type in DIRECTED


@dataclass(frozen=True)
class Series:
    """A series to which the attack belongs, with those of its attacks that the chain shows; `size` is how
    many it has."""

    id: str
    name: str
    attacks: tuple[str, ...]
    size: int


@dataclass(frozen=True)
class Chain:
    """Attacks in the order of their dates with what joins them; empty where nothing does."""

    attacks: list[ChainAttack] = field(default_factory=list[ChainAttack])
    links: list[ChainLink] = field(default_factory=list[ChainLink])
    series: list[Series] = field(default_factory=list[Series])


@dataclass(frozen=True)
class Suggestion:
    """An attack near in time and place in which the roles of communities were reversed. `days` is negative
    for an earlier one; `km` is None where a point is missing but the district is the same; `hit_here` are the
    communities that were hit here and are named as attackers there, `hit_there` the other way round."""

    id: str
    code: str
    title: str
    days: int
    km: float | None
    hit_here: tuple[str, ...]
    hit_there: tuple[str, ...]


def chain(casebook: Casebook, attack_id: str) -> Chain:
    """Return what hangs together with an attack: two links away, and its series."""
    db = casebook.db
    steps, links = _walk(db, attack_id)
    series, members = _series(db, attack_id)
    if not links and not members - {attack_id}:
        return Chain()
    found = {a.id: a for a in _attacks(db, {attack_id, *steps, *members}, steps)}
    own = found.get(attack_id)
    if own is None:
        return Chain()
    near = sorted(found.values(), key=lambda a: (a.steps is None, a.steps or 0, _gap(own, a), a.id))
    kept = {a.id: a for a in near[:MOST]}
    return Chain(
        sorted(kept.values(), key=lambda a: (a.first or "9999", a.last, a.code, a.id)),
        [link for link in links if link.from_id in kept and link.to_id in kept],
        [Series(s.id, s.name, tuple(id for id in s.attacks if id in kept), s.size) for s in series],
    )


def _walk(db: Database, attack_id: str) -> tuple[dict[str, int], list[ChainLink]]:
    """Return the attacks within some links by how many, and the links."""
    steps = {attack_id: 0}
    found: dict[str, Record] = {}
    edge = {attack_id}
    for step in range(1, STEPS + 2):  # one more round finds the links among the last ones
        new = {str(r["id"]): r for end in ("from_id", "to_id") for r in live(db, "attack_link", end, edge)}
        found |= new
        ends = {str(row[end]) for row in new.values() for end in ("from_id", "to_id")}
        edge = ends - steps.keys() if step <= STEPS else set[str]()
        steps |= dict.fromkeys(sorted(edge)[: 4 * MOST], step)
        edge &= steps.keys()
        if not edge:
            break
    sources = {str(r["id"]): r for r in rows_in(
        db, "SELECT id, code, title, public_label FROM source WHERE id IN (?)",
        (row["source_id"] for row in found.values() if row["source_id"]),
    )}  # fmt: skip
    links = [
        ChainLink(
            str(row["id"]),
            str(row["from_id"]),
            str(row["to_id"]),
            str(row["link_type"]),
            str(row["confidence"] or "unknown"),
            _source_name(sources.get(str(row["source_id"]))),
            str(row["basis"] or ""),
        )
        for row in sorted(found.values(), key=lambda row: int(row["n"] or 0))
    ]
    return steps, links


def _source_name(row: Record | None) -> str:
    named = (row["code"], row["title"] or row["public_label"]) if row else ()
    return " · ".join(str(part) for part in named if part)


def _series(db: Database, attack_id: str) -> tuple[list[Series], set[str]]:
    """Return the series of an attack, and their attacks that are nearest to it."""
    sql = """SELECT c.id, c.name FROM cycle_attack m JOIN cycle c ON c.id = m.cycle_id
        WHERE m.attack_id = ? AND m.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY c.n"""
    found: dict[str, Series] = {}
    members: set[str] = set()
    for row in rows(db, sql, (attack_id,)):
        of_it = """SELECT a.id, abs(julianday(a.date_min) - julianday(own.date_min)) AS gap
            FROM cycle_attack m JOIN attack a ON a.id = m.attack_id JOIN attack own ON own.id = ?
            WHERE m.cycle_id = ? AND m.deleted_at IS NULL AND a.deleted_at IS NULL
            GROUP BY a.id ORDER BY a.id <> own.id, gap IS NULL, gap, a.n"""
        ids = [str(r["id"]) for r in rows(db, of_it, (attack_id, row["id"]))]
        found.setdefault(
            str(row["id"]), Series(str(row["id"]), str(row["name"] or ""), tuple(ids[:MOST]), len(ids))
        )
        members |= set(ids[:MOST])
    return list(found.values()), members


def _attacks(db: Database, ids: Iterable[str], steps: dict[str, int]) -> list[ChainAttack]:
    killed = next(f for f in ATTACK.derived if isinstance(f, Toll) and f.name == "killed")
    columns = ", ".join(f"s.{column}" for column, _ in killed.columns)
    sql = f"""SELECT a.id, a.code, a.title, a.date_edtf, a.date_min, a.date_max, {columns} FROM attack a
        LEFT JOIN attack_summary s ON s.n = a.n WHERE a.id IN (?) AND a.deleted_at IS NULL"""
    return [
        ChainAttack(
            str(r["id"]),
            str(r["code"] or ""),
            str(r["title"] or ""),
            r["date_edtf"],
            str(r["date_min"] or ""),
            str(r["date_max"] or ""),
            killed.range(r),
            steps.get(str(r["id"])),
        )
        for r in rows_in(db, sql, ids)
    ]


def _gap(one: ChainAttack, other: ChainAttack) -> int:
    days = apart(one.first, one.last, other.first, other.last)
    return 10**6 if days is None else abs(days)


def apart(first: str, last: str, other_first: str, other_last: str) -> int | None:
    """Return the days from one span of ISO days to another, negative where the other is earlier, 0 where they
    meet; None where a day is not known."""
    if not first or not other_first:
        return None
    begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
    there, until = date.fromisoformat(other_first), date.fromisoformat(other_last or other_first)
    if there > end:
        return (there - end).days
    return (until - begin).days if until < begin else 0


# What might be linked


@dataclass
class _Scene:
    """Where an attack was, and which communities are named as attacking and as hit."""

    points: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    districts: set[str] = field(default_factory=set[str])
    attacking: set[str] = field(default_factory=set[str])
    hit: set[str] = field(default_factory=set[str])


def suggestions(casebook: Casebook, attack_id: str) -> list[Suggestion]:
    """Return attacks within 30 days and 50 km in which a community that was hit in the one is named among the
    attackers of the other; not those that are linked or in one series with it already."""
    db = casebook.db
    found = rows(db, "SELECT * FROM attack WHERE id = ? AND deleted_at IS NULL", (attack_id,))
    own = found[0] if found else None
    if own is None or not own["date_min"] or not own["date_max"]:
        return []
    first, last = date.fromisoformat(str(own["date_min"])), date.fromisoformat(str(own["date_max"]))
    here = _scenes(db, [attack_id])[attack_id]
    if (last - first).days > LONGEST_DAYS or not (here.attacking or here.hit):
        return []
    near = _near(db, first, last, here) - _known(db, attack_id) - {attack_id}
    offered: list[Suggestion] = []
    scenes = _scenes(db, near)
    fitting = [id for id, s in scenes.items() if here.hit & s.attacking or here.attacking & s.hit]
    sql = """SELECT id, code, title, date_min, date_max FROM attack WHERE id IN (?)
        AND workflow <> 'withdrawn' AND duplicate_of_id IS NULL"""
    for row in rows_in(db, sql, fitting):
        there = scenes[str(row["id"])]
        hit_here, hit_there = here.hit & there.attacking, here.attacking & there.hit
        days = apart(first.isoformat(), last.isoformat(), str(row["date_min"]), str(row["date_max"] or ""))
        km = min((distance(*a, *b) for a in here.points for b in there.points), default=None)
        far = km > NEAR_KM if km is not None else not here.districts & there.districts
        if not far and days is not None and abs(days) <= NEAR_DAYS:
            offered.append(
                Suggestion(
                    str(row["id"]),
                    str(row["code"] or ""),
                    str(row["title"] or ""),
                    days,
                    km,
                    tuple(sorted(hit_here)),
                    tuple(sorted(hit_there)),
                )
            )
    offered.sort(key=lambda s: (not (s.hit_here and s.hit_there), abs(s.days), s.km or NEAR_KM, s.code))
    return offered[:SUGGESTED]


def _near(db: Database, first: date, last: date, here: _Scene) -> set[str]:
    """Return the attacks that can be near enough: the indexes of days pick them, then a box around the points
    or the district."""
    begin, end = (first - timedelta(NEAR_DAYS)).isoformat(), (last + timedelta(NEAR_DAYS)).isoformat()
    # Most attacks last a day: the second index has only the others.
    sql = """SELECT l.attack_id, l.place_id, l.lat, l.lon FROM attack_place l WHERE l.attack_id IN (
        SELECT id FROM attack INDEXED BY attack_date_min WHERE deleted_at IS NULL AND date_min BETWEEN ? AND ?
        UNION SELECT id FROM attack INDEXED BY attack_span WHERE deleted_at IS NULL AND date_max > date_min
        AND date_max BETWEEN ? AND ?) AND l.deleted_at IS NULL"""
    spots = list(db.execute(sql, (begin, end, begin, (last + timedelta(LONGEST_DAYS)).isoformat())))
    of_places = "SELECT id, lat, lon, adm2_name FROM place WHERE id IN (?)"
    places = {row["id"]: row for row in rows_in(db, of_places, (place for _, place, _, _ in spots))}
    known = {id: _reaches(here, row, row["lat"], row["lon"]) for id, row in places.items()}
    return {
        str(attack)
        for attack, place, lat, lon in spots
        if (known.get(place) if lat is None else _reaches(here, places[place], lat, lon))
    }


def _reaches(here: _Scene, place: Record, lat: Value, lon: Value) -> bool:
    """Say whether a place can be within 50 km: by a box, which is quicker than the distance."""
    if lat is None or lon is None or not here.points:
        return bool(place["adm2_name"]) and _district(str(place["adm2_name"])) in here.districts
    high = NEAR_KM / 111.0  # degrees of latitude
    return any(
        abs(float(lat) - south) <= high
        and abs(float(lon) - west) <= high / max(math.cos(math.radians(south)), 0.01)
        for south, west in here.points
    )


@until_closed
@lru_cache(1024)
def _district(name: str) -> str:
    """Return what spellings of a district share; few names stand in many places."""
    return area_key(name)


def _known(db: Database, attack_id: str) -> set[str]:
    """Return the attacks that are linked with this one or in one series with it."""
    linked = live(db, "attack_link", "from_id", [attack_id]) + live(db, "attack_link", "to_id", [attack_id])
    series = [row["cycle_id"] for row in live(db, "cycle_attack", "attack_id", [attack_id])]
    known = {str(row[end]) for row in linked for end in ("from_id", "to_id")}
    return known | {str(row["attack_id"]) for row in live(db, "cycle_attack", "cycle_id", series)}


def _scenes(db: Database, ids: Iterable[str]) -> dict[str, _Scene]:
    found = {id: _Scene() for id in ids}
    spots = list(rows_in(db, """SELECT attack_id, place_id, lat, lon FROM attack_place
        WHERE attack_id IN (?) AND deleted_at IS NULL""", found))  # fmt: skip
    of_places = "SELECT id, lat, lon, adm2_name, predominant_group FROM place WHERE id IN (?)"
    places = {row["id"]: row for row in rows_in(db, of_places, (spot["place_id"] for spot in spots))}
    for spot in spots:
        scene, place = found[str(spot["attack_id"])], places[spot["place_id"]]
        lat, lon = (spot[name] if spot[name] is not None else place[name] for name in ("lat", "lon"))
        if lat is not None and lon is not None:
            scene.points.append((float(lat), float(lon)))
        if place["adm2_name"]:
            scene.districts.add(_district(str(place["adm2_name"])))
        scene.hit |= {str(place["predominant_group"])} & COMMUNITIES.keys()
    said = """SELECT attack_id, role, composition_reported FROM involvement
        WHERE attack_id IN (?) AND deleted_at IS NULL AND composition_reported IS NOT NULL"""
    for row in rows_in(db, said, found):
        scene, named = found[str(row["attack_id"])], communities(row["composition_reported"])
        if row["role"] in ("perpetrator", "co_perpetrator"):
            scene.attacking |= named
        elif row["role"] in ("target", "claimed_target"):
            scene.hit |= named
    # The plus keeps it from going through all counts of those measures.
    counted = """SELECT attack_id, population_group FROM tally WHERE attack_id IN (?) AND deleted_at IS NULL
        AND population_group IS NOT NULL AND +measure IN ('killed', 'injured', 'abducted')"""
    for row in rows_in(db, counted, found):
        found[str(row["attack_id"])].hit |= {str(row["population_group"])} & COMMUNITIES.keys()
    return found


def communities(text: Value) -> set[str]:
    """Return the communities that a text names, by their codes."""
    said = fold(str(text)) if text else ""
    return {code for code, words in _NAMED.items() if words.search(said)}
