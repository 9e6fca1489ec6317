"""Deleting: a record goes to the trash with its parts, unless others still point at it."""

from __future__ import annotations

from db.model.changes import Change, now
from db.model.entities import ENTITIES
from db.model.fields import N_, AnyLink, Record
from db.storage.connection import Database
from db.storage.refusing import users
from db.storage.rows import live, one
from db.storage.titles import titles
from db.storage.trouble import Trouble


def deletion(db: Database, entity: str, id: str) -> list[Change]:
    """Return the changes that put a record and its parts into the trash. Raise Trouble when it is still
    used."""
    first = one(db, entity, id)
    if first is None or first["deleted_at"]:
        return []
    going = {id: entity}
    waiting = [(entity, [id])]
    while waiting:
        for kind, part in parts(db, *waiting.pop()):
            if str(part["id"]) not in going:
                going[str(part["id"])] = kind
                waiting.append((kind, [str(part["id"])]))
    pointing = {
        str(row["id"]): user
        for kind in dict.fromkeys(going.values())
        for user, _, row in users(db, kind, [at for at, k in going.items() if k == kind])
        if str(row["id"]) not in going
    }
    if pointing:
        raise _used(db, entity, id, pointing)
    stamp = now()
    return [Change(kind, at, {"deleted_at": None}, {"deleted_at": stamp}) for at, kind in going.items()]


def parts(db: Database, entity: str, ids: list[str]) -> list[tuple[str, Record]]:
    """Return (entity, record) of the live parts of some records; what may belong to any record goes with
    each."""
    return [
        (kind, row)
        for kind, described in ENTITIES.items()
        for link in described.links
        if isinstance(link, AnyLink) or (link.owner and link.to == entity)
        for row in live(db, kind, link.name, ids)
    ]


def _used(db: Database, entity: str, id: str, pointing: dict[str, str]) -> Trouble:
    user, kind = next(iter(pointing.items()))
    return Trouble(
        N_("{title} is still used by {user} (records in all: {count}). Change or delete these first."),
        title=titles(db, entity, [id])[id],
        user=f"{ENTITIES[kind].label} {titles(db, kind, [user])[user]}",
        count=str(len(pointing)),
    )
