"""Rows that say of which other row their record is a duplicate, where a table is only tried: refused for the
same reasons as when all of them are written together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from db.merge.unwritten import NEW
from db.model.record_rules import ITSELF_DUPLICATE, OWN_DUPLICATE
from db.storage.casebook import Casebook
from db.storage.refusing import KEPT_BY_OTHERS


def refused(
    casebook: Casebook, entity: str, becoming: Mapping[str, str], others: Mapping[str, str]
) -> dict[str, str]:
    """Return by id why records cannot be marked as duplicates. `becoming` says of which record each would be
    one, by id; `others` the same of the other records of the table."""
    all_ = {**others, **becoming}
    kept = {target for id, target in all_.items() if id != target}
    held = [id for id in becoming if id in kept or any(_pointing(casebook, entity, id, all_))]
    if held:  # a save says this first
        return dict.fromkeys(held, KEPT_BY_OTHERS)
    found: dict[str, str] = {}
    for id, target in becoming.items():
        if id == target:
            found[id] = OWN_DUPLICATE
        elif target in others or _is_duplicate(casebook, entity, target):
            found[id] = ITSELF_DUPLICATE
    return found


def _pointing(casebook: Casebook, entity: str, id: str, all_: Mapping[str, str]) -> Iterator[bool]:
    if not id.startswith(NEW):
        for row in casebook.find(entity, duplicate_of_id=id):
            yield row["id"] not in (id, *all_)


def _is_duplicate(casebook: Casebook, entity: str, id: str) -> bool:
    row = None if id.startswith(NEW) else casebook.get(entity, id)
    return bool(row and row["duplicate_of_id"])
