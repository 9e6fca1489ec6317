"""S7: a point outside the region that is stated, and a name that several places share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from db.model.fields import N_, Record
from db.model.placenames import fold
from db.model.problem import Problem
from db.storage.rows import rows

if TYPE_CHECKING:
    from db.storage.casebook import Casebook


def place_warnings(casebook: Casebook, record: Record) -> list[Problem]:
    """Return what the gazetteer has to say against a record of `place` or `attack_place`, saved or not."""
    if "place_id" not in record:
        return list(_of_place(casebook, record))
    place = casebook.get("place", str(record["place_id"])) if record["place_id"] else None
    if place is None or record.get("lat") is None or record.get("lon") is None:
        return []
    moved = place | {name: record[name] for name in ("id", "lat", "lon")}
    return list(_outside(casebook, moved, "attack_place"))


def namesakes(casebook: Casebook, name: str, country: str) -> int:
    """Return how many settlements of a country (ISO alpha-3) the gazetteer has under a name."""
    sql = "SELECT count(*) AS c FROM gazetteer WHERE country = ? AND folded = ? AND feature LIKE 'P%'"
    return int(rows(casebook.db, sql, (country, fold(name)))[0]["c"] or 0)


def _of_place(casebook: Casebook, place: Record) -> Iterator[Problem]:
    yield from _outside(casebook, place, "place")
    if place.get("lat") is None and place.get("geonames_id") is None and place.get("name"):
        name, country = str(place["name"]), str(place.get("country") or "")
        number = namesakes(casebook, name, country)
        if number > 1:
            said = N_("{number} places are called {name}: give the coordinates of the one that is meant.")
            yield _warning("place", place, "lat", said, number=str(number), name=name)


def _outside(casebook: Casebook, place: Record, entity: str) -> Iterator[Problem]:
    from db.storage.gazetteer import boxes, outside  # here: the first rows need not wait for it

    area = outside(place, boxes(casebook, place))
    if area is None:
        return
    number = namesakes(casebook, str(place.get("name") or ""), str(place.get("country") or ""))
    said = N_("The point lies outside {area}: correct the coordinates or the region.")
    if number > 1:
        said = N_(
            "The point lies outside {area}: correct the coordinates or the region. "
            "{number} places are called {name}: is it another one?"
        )
    yield _warning(
        entity, place, "lat", said, area=area.name, number=str(number), name=str(place.get("name") or "")
    )


def _warning(entity: str, row: Record, field: str, message: str, **args: str) -> Problem:
    return Problem("S7", message, field, tuple(args.items()), entity, str(row.get("id") or ""))
