"""The gazetteer: public lists of places kept in the casebook to find a place by name and to check its region.

It is no part of the records: nothing of it is in the history or leaves with an export.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.model import features
from db.model.fields import Record, Value
from db.model.globe import Point, distance
from db.model.placenames import area_key, fenced, fold, forms
from db.storage.geofiles import GEONAMES, PCODES
from db.storage.geoloading import Loaded, load
from db.storage.rows import rows

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

__all__ = [
    "GEONAMES",
    "PCODES",
    "Box",
    "Candidate",
    "Loaded",
    "admin_box",
    "boxes",
    "load",
    "loaded",
    "outside",
    "search",
]

FEW_POINTS = 5  # fewer say nothing about where an area lies
MARGIN = 0.1  # degrees around the outermost places of an area, about 11 km
MANY = 200  # namesakes that are shown whatever the limit
NEAR = 12  # points to which distances are taken


def loaded(casebook: Casebook) -> list[Loaded]:
    """Return the lists that the casebook has, by kind and country."""
    return [
        Loaded(str(row["kind"]), (str(row["country"]),), int(row["rows"] or 0), str(row["vintage"]))
        for row in rows(casebook.db, "SELECT * FROM gazetteer_file ORDER BY kind, country")
    ]


# Finding places


@dataclass(frozen=True)
class Candidate:
    """A place of the gazetteer that may be the one that was meant.

    `alt` holds its other names and `matched` the one that was typed, empty for its own; `kind` is marked for
    translation. `homonyms` counts the settlements of the country that are called the same, this one included.
    """

    name: str
    alt: tuple[str, ...]
    matched: str
    kind: str
    country: str
    adm1_name: str
    adm1_pcode: str
    adm2_name: str
    adm2_pcode: str
    lat: float
    lon: float
    geonames_id: int
    distance_km: float | None  # to the nearest of the points that were given
    homonyms: int
    population: int | None
    place_type: str
    settlement: bool
    vintage: str

    def place_values(self) -> Record:
        """Return the columns of a new place record."""
        return {
            "name": self.name,
            "alt_names": "; ".join(self.alt) or None,
            "place_type": self.place_type,
            "country": self.country,
            "adm1_name": self.adm1_name or None,
            "adm1_pcode": self.adm1_pcode or None,
            "adm2_name": self.adm2_name or None,
            "adm2_pcode": self.adm2_pcode or None,
            "lat": self.lat,
            "lon": self.lon,
            "geonames_id": self.geonames_id,
            "gazetteer": GEONAMES,
            "gazetteer_vintage": self.vintage,
        }


def search(
    casebook: Casebook, words: str, near: Sequence[Point] = (), country: str = "", limit: int = 20
) -> list[Candidate]:
    """Return the places that are called what is being typed, accents ignored, each word from its beginning.

    First those called exactly so, then settlements before hills and streams, then the nearest to the points
    `near` (latitude, longitude), else the most populous. More than `limit` only where more are called exactly
    so, since among namesakes none may be left out.
    """
    typed = fold(words)
    query = " ".join(f'"{word}"*' for word in typed.split()[:8])
    if not query:
        return []
    sql, points = _ranked(near[:NEAR])
    ranked = rows(casebook.db, sql, (query, typed, fenced([typed]), country, MANY, *points))
    exact = sum(int(row["rank"] or 0) < INSIDE for row in ranked)
    wanted = ranked[: max(limit, exact)]
    ranks = {row["n"]: row["rank"] for row in wanted}
    found = rows(casebook.db, _DETAILS, (json.dumps(list(ranks)), GEONAMES))
    candidates = [(ranks[row["n"]], _candidate(row, typed, near)) for row in found]
    candidates.sort(key=lambda ranked: _order(*ranked))
    return [candidate for _, candidate in candidates]


# How well a place is called what was typed: its name, another name of it, the beginning of its name, less.
INSIDE = 2
_RANK = """CASE WHEN g.folded = ?2 THEN 0 WHEN instr(g.spellings, ?3) THEN 1
    WHEN substr(g.folded, 1, length(?2)) = ?2 THEN 2 ELSE 3 END"""

_DETAILS = """SELECT g.*, f.vintage, r.name AS adm1_name, r.pcode AS adm1_pcode, d.name AS adm2_name,
    d.pcode AS adm2_pcode, (SELECT count(*) FROM gazetteer h
        WHERE h.country = g.country AND h.folded = g.folded AND h.feature LIKE 'P%') AS homonyms
    FROM json_each(?1) AS wanted JOIN gazetteer g ON g.n = wanted.value
    LEFT JOIN gazetteer_region r
        ON (r.country, r.level, r.adm1_code, r.adm2_code) = (g.country, 1, g.adm1_code, '')
    LEFT JOIN gazetteer_region d
        ON (d.country, d.level, d.adm1_code, d.adm2_code) = (g.country, 2, g.adm1_code, g.adm2_code)
    LEFT JOIN gazetteer_file f ON f.kind = ?2 AND f.country = g.country
    ORDER BY wanted.key"""


def _ranked(near: Sequence[Point]) -> tuple[str, list[float]]:
    """Return the query that puts places in order, and its values for the points.

    SQLite has no sine: it orders by distance on a plane, which is nearly right where it matters, close by.
    """
    points: list[float] = []
    squares = ["1e9"]
    for lat, lon in near:
        at = len(points) + 6
        north, east = f"(g.lat - ?{at})", f"min(abs(g.lon - ?{at + 1}), 360 - abs(g.lon - ?{at + 1}))"
        squares.append(f"{north} * {north} + {east} * {east} * ?{at + 2}")
        points += [lat, lon, math.cos(math.radians(lat)) ** 2]
    distance = f"min({', '.join(squares)})" if near else "NULL"
    return (
        f"""SELECT g.n, {_RANK} AS rank FROM gazetteer_text t JOIN gazetteer g ON g.n = t.rowid
        WHERE gazetteer_text MATCH ?1 AND (?4 = '' OR g.country = ?4)
        ORDER BY rank, substr(g.feature, 1, 1) <> 'P', {distance}, g.population DESC, g.folded, g.n
        LIMIT ?5""",
        points,
    )


def _order(rank: Value, candidate: Candidate) -> tuple[Value, bool, float]:
    """Return by what found places are put in order, where the query's order is not exact enough."""
    return rank, not candidate.settlement, candidate.distance_km or 0


def _candidate(row: Record, typed: str, near: Sequence[Point]) -> Candidate:
    lat, lon = float(row["lat"] or 0), float(row["lon"] or 0)
    name, alt = str(row["name"]), tuple(filter(None, str(row["alt_names"]).split("; ")))
    population = None if row["population"] is None else int(row["population"])
    feature = str(row["feature"])
    return Candidate(
        name=name,
        alt=alt,
        matched="" if _is_called(name, typed) else next((n for n in alt if _is_called(n, typed)), ""),
        kind=features.words(feature),
        country=str(row["country"]),
        adm1_name=str(row["adm1_name"] or ""),
        adm1_pcode=str(row["adm1_pcode"] or ""),
        adm2_name=str(row["adm2_name"] or ""),
        adm2_pcode=str(row["adm2_pcode"] or ""),
        lat=lat,
        lon=lon,
        geonames_id=int(row["external_id"] or 0),
        distance_km=min((distance(*point, lat, lon) for point in near), default=None),
        homonyms=int(row["homonyms"] or 0),
        population=population,
        place_type=features.place_type(feature, population),
        settlement=feature.startswith("P"),
        vintage=str(row["vintage"] or ""),
    )


def _is_called(name: str, typed: str) -> bool:
    """Say whether each word typed begins a word of the name."""
    words = " ".join(forms(name)).split()
    return all(any(word.startswith(part) for word in words) for part in typed.split())


# Where areas lie


@dataclass(frozen=True)
class Box:
    """Where the places of an area lie, in degrees, with a margin; `west` is above `east` across 180°."""

    level: int
    name: str
    south: float
    west: float
    north: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        """Say whether a point lies in the box."""
        between = self.west <= lon <= self.east
        if self.west > self.east:
            between = lon >= self.west or lon <= self.east
        return between and self.south <= lat <= self.north


def admin_box(casebook: Casebook, level: int, name: str, country: str = "") -> Box | None:
    """Return the box of an area of level 1 or 2 by its name, in any spelling, or its P-code.

    None where the gazetteer has no such area, several, or too few places in it to tell.
    """
    sql = """SELECT * FROM gazetteer_region WHERE level = ? AND (country = ? OR ? = '')
        AND (instr(spellings, ?) OR pcode = ?)"""
    key = fenced([area_key(name)])
    found = rows(casebook.db, sql, (level, country, country, key, name)) if key != "||" else []
    if len(found) != 1 or int(found[0]["points"] or 0) < FEW_POINTS:
        return None
    south, west, north, east = (float(found[0][side] or 0) for side in ("south", "west", "north", "east"))
    return Box(level, name, south - MARGIN, west - MARGIN, north + MARGIN, east + MARGIN)


def boxes(casebook: Casebook, place: Record) -> Iterator[Box]:
    """Yield the boxes of the region and the district that a place record names, as far as they are known."""
    for level in (1, 2):
        name = place.get(f"adm{level}_name") or place.get(f"adm{level}_pcode")
        box = admin_box(casebook, level, str(name), str(place.get("country") or "")) if name else None
        if box:
            yield box


def outside(place: Record, areas: Iterable[Box]) -> Box | None:
    """Return the first area, of those that a place is said to lie in, in which its point does not lie."""
    lat, lon = place.get("lat"), place.get("lon")
    if lat is None or lon is None:
        return None
    return next((box for box in areas if not box.holds(float(lat), float(lon))), None)
