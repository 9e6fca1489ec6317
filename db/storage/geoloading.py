"""Loading the gazetteer: a public list of places goes into the casebook as a whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.model.changes import now
from db.model.placenames import area_key, bare, fenced, fold, forms
from db.storage import problemcounts
from db.storage.connection import Database
from db.storage.geofiles import EMPTY, GEONAMES, PCODES, Area, Feature, GeoFile, reading
from db.storage.longreads import generous
from db.storage.rows import batched, rows
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

SLICE = 500  # rows written in one go

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Loaded:
    """A list that was loaded. `vintage` is the newest month in it (2014-12); `replaced` counts the rows of an
    earlier edition."""

    kind: str  # GEONAMES or PCODES
    countries: tuple[str, ...]
    rows: int
    vintage: str
    replaced: int = 0


def load(casebook: Casebook, path: Path, progress: Progress = lambda done, total: None) -> Loaded:
    """Read a list of places into the casebook, in place of what it had of the same kind and country.

    `progress` is told (bytes read, all) and may raise to give up. Raise Trouble where the file is cut off,
    damaged or something else. Then the casebook is as it was.
    """
    with reading(path) as file, generous(casebook.db), casebook.db.atomic():
        if file.kind == GEONAMES:
            done = _load_features(casebook.db, file, progress)
        else:
            done = _load_areas(casebook.db, file, progress)
        if not done.rows:
            raise Trouble(EMPTY, file=path.name)
        _link(casebook.db, done.countries)
        problemcounts.gazetteer_changed(casebook.db)
        progress(file.size, file.size)
    return done


def _load_features(db: Database, file: GeoFile, progress: Progress) -> Loaded:
    start = _top(db, "gazetteer")
    country, vintage, count, replaced = "", "", 0, 0
    for some in batched(file.features(), SLICE):
        if not country:
            country = some[0].country
            replaced = _forget_features(db, country)
        _write_features(db, start + count, some)
        count += len(some)
        vintage = max(vintage, *(row.modified[:7] for row in some))
        progress(file.done, file.size)
    _measure(db, country)
    _note(db, GEONAMES, country, count, vintage)
    return Loaded(GEONAMES, (country,), count, vintage, replaced)


def _load_areas(db: Database, file: GeoFile, progress: Progress) -> Loaded:
    counts: dict[str, int] = {}
    vintages: dict[str, str] = {}
    replaced = 0
    for some in batched(file.areas(), SLICE):
        for country in dict.fromkeys(row.country for row in some):
            if country not in counts:
                counts[country], vintages[country] = 0, ""
                replaced += db.execute("DELETE FROM gazetteer_admin WHERE country = ?", (country,)).rowcount
        db.conn.executemany(
            "INSERT INTO gazetteer_admin VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", map(_area, some)
        )
        for row in some:
            counts[row.country] += 1
            vintages[row.country] = max(vintages[row.country], row.valid_from[:7])
        progress(file.done, file.size)
    for country, count in counts.items():
        _note(db, PCODES, country, count, vintages[country])
    return Loaded(
        PCODES, tuple(sorted(counts)), sum(counts.values()), max(vintages.values(), default=""), replaced
    )


def _top(db: Database, table: str) -> int:
    return int(rows(db, f"SELECT coalesce(max(n), 0) AS top FROM {table}")[0]["top"] or 0)


def _note(db: Database, kind: str, country: str, count: int, vintage: str) -> None:
    db.execute(
        "INSERT OR REPLACE INTO gazetteer_file VALUES (?, ?, ?, ?, ?)", (kind, country, count, vintage, now())
    )


def _forget_features(db: Database, country: str) -> int:
    """Take away what an earlier list said of a country; return how many places that were."""
    db.execute(
        "DELETE FROM gazetteer_text WHERE rowid IN (SELECT n FROM gazetteer WHERE country = ?)", (country,)
    )
    db.execute("DELETE FROM gazetteer_region WHERE country = ?", (country,))
    return db.execute("DELETE FROM gazetteer WHERE country = ?", (country,)).rowcount


def _write_features(db: Database, start: int, some: Iterable[Feature]) -> None:
    places: list[tuple[object, ...]] = []
    texts: list[tuple[int, str]] = []
    for n, row in enumerate(some, start + 1):
        alternates = _alternates(row)
        spellings = dict.fromkeys(form for name in (row.name, *alternates) for form in forms(name) if form)
        point = (row.lat, row.lon, row.population, row.adm1_code, row.adm2_code, row.geonames_id)
        names = (fenced(spellings), "; ".join(alternates))
        places.append((n, row.country, row.name, fold(row.name), row.feature, *point, *names))
        texts.append((n, "\n".join(spellings)))
        if row.feature in ("A.ADM1", "A.ADM2"):
            _write_region(db, row, alternates)
    db.conn.executemany(f"INSERT INTO gazetteer VALUES ({', '.join('?' * 13)})", places)
    db.conn.executemany("INSERT INTO gazetteer_text(rowid, text) VALUES (?, ?)", texts)


def _alternates(row: Feature) -> list[str]:
    """Return the other names of a place, without the links that are among them."""
    names = (name.replace(";", ",").strip() for name in row.alt_names if "://" not in name)
    return [name for name in dict.fromkeys(names) if name and name != row.name]


def _write_region(db: Database, row: Feature, alternates: list[str]) -> None:
    level = int(row.feature[-1])
    keys = dict.fromkeys(key for name in (row.name, *alternates) if (key := area_key(name)))
    db.execute(
        "INSERT OR IGNORE INTO gazetteer_region(country, level, adm1_code, adm2_code, name, spellings) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            row.country,
            level,
            row.adm1_code,
            row.adm2_code if level == 2 else "",
            bare(row.name),
            fenced(keys),
        ),
    )


def _area(row: Area) -> tuple[object, ...]:
    return row.country, row.level, row.pcode, row.name, area_key(row.name), row.parent, row.valid_from or None


def _measure(db: Database, country: str) -> None:
    """Note for each region of a country in which box its populated places lie."""
    for level, codes in ((1, "adm1_code, ''"), (2, "adm1_code, adm2_code")):
        found = db.execute(
            f"""SELECT count(*), min(lat), min(lon), max(lat), max(lon), min(iif(lon < 0, lon + 360, lon)),
            max(iif(lon < 0, lon + 360, lon)), country, {level}, {codes} FROM gazetteer
            WHERE country = ? AND feature LIKE 'P%' GROUP BY country, {codes}""",
            (country,),
        ).fetchall()
        for points, south, west, north, east, west_eastwards, east_eastwards, *key in found:
            if east - west > 180:  # it lies across the 180th meridian
                west, east = west_eastwards, east_eastwards - 360
            db.execute(
                "UPDATE gazetteer_region SET points = ?, south = ?, west = ?, north = ?, east = ? "
                "WHERE (country, level, adm1_code, adm2_code) = (?, ?, ?, ?)",
                (points, south, west, north, east, *key),
            )


# Regions and their P-codes


def _link(db: Database, countries: Iterable[str]) -> None:
    """Give the regions of countries the P-codes of the areas that are called the same."""
    known = {str(r["country"]) for r in rows(db, "SELECT DISTINCT country FROM gazetteer_region")}
    for country in known.intersection(countries):
        codes: dict[str, str] = {}
        for level in (1, 2):
            areas = _areas(db, country, level)
            sql = "SELECT * FROM gazetteer_region WHERE country = ? AND level = ?"
            for region in rows(db, sql, (country, level)):
                above = codes.get(str(region["adm1_code"]), "") if level == 2 else country
                pcode = _pcode(areas, str(region["spellings"]), above)
                if level == 1 and pcode:
                    codes[str(region["adm1_code"])] = pcode
                db.execute(
                    "UPDATE gazetteer_region SET pcode = ? "
                    "WHERE (country, level, adm1_code, adm2_code) = (?, ?, ?, ?)",
                    (pcode, country, level, region["adm1_code"], region["adm2_code"]),
                )


def _areas(db: Database, country: str, level: int) -> dict[str, list[tuple[str, str]]]:
    """Return (parent, P-code) of the areas of a country by what their names have in common."""
    found: dict[str, list[tuple[str, str]]] = {}
    sql = "SELECT folded, parent, pcode FROM gazetteer_admin WHERE country = ? AND level = ?"
    for row in rows(db, sql, (country, level)):
        found.setdefault(str(row["folded"]), []).append((str(row["parent"]), str(row["pcode"])))
    return found


def _pcode(areas: dict[str, list[tuple[str, str]]], spellings: str, above: str) -> str | None:
    """Return the P-code of the one area with one of the spellings, in the area above it or else anywhere."""
    for key in filter(None, spellings.split("|")):
        found = areas.get(key, [])
        inside = [pcode for parent, pcode in found if parent == above]
        if len(inside or found) == 1:
            return inside[0] if inside else found[0][1]
    return None
