"""The regions and districts that a place can lie in, to choose from by name: P-codes where they are loaded,
else ISO 3166-2."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.model.countries import subdivisions
from db.storage.rows import rows

if TYPE_CHECKING:
    from db.storage.casebook import Casebook


class Area(NamedTuple):
    """An administrative area; `pcode` is OCHA's and empty where only ISO 3166-2 is known. `parent` is the
    name of the area that it lies in."""

    name: str
    pcode: str
    parent: str = ""
    parent_pcode: str = ""


def areas(casebook: Casebook, country: str, level: int, inside: str = "", language: str = "en") -> list[Area]:
    """Return the areas of level 1 or 2 of a country (ISO alpha-3), in the order of their names.

    `inside` is the P-code of the region whose districts are wanted; without one all are returned, and so
    they are where it has none, since codes of different years do not fit together.
    """
    sql = """SELECT a.name, a.pcode, b.name AS parent, a.parent AS parent_pcode FROM gazetteer_admin a
        LEFT JOIN gazetteer_admin b ON b.country = a.country AND b.level = a.level - 1 AND b.pcode = a.parent
        WHERE a.country = ? AND a.level = ? ORDER BY a.folded, a.n"""
    found = [
        Area(str(r["name"]), str(r["pcode"]), str(r["parent"] or ""), str(r["parent_pcode"]))
        for r in rows(casebook.db, sql, (country, level))
    ]
    if not found:
        parts = subdivisions(country, language)
        names = {part.code: part.name for part in parts}
        found = [
            Area(part.name, "", names.get(part.parent, ""))
            for part in parts
            if bool(part.parent) == (level == 2)
        ]
    within = [area for area in found if inside and area.parent_pcode == inside]
    return within or found
