"""Deleting: a record goes to the trash with its parts, unless others still point at it."""

from __future__ import annotations

from collections.abc import Sequence

from db.model.changes import Change, now
from db.model.entities import ENTITIES
from db.model.fields import N_, AnyLink, Record
from db.storage.connection import Database
from db.storage.query import Step, no_step
from db.storage.refusing import users
from db.storage.rows import batched, live, one
from db.storage.titles import titles
from db.storage.trouble import Trouble


def deletion(db: Database, entity: str, id: str) -> list[Change]:
    """Return the changes that put a record and its parts into the trash. Raise Trouble when it is still
    used."""
    return deletions(db, entity, [id])


def deletions(db: Database, entity: str, ids: Sequence[str], step: Step = no_step) -> list[Change]:
    """Return the changes that put records and their parts into the trash, each once. Raise Trouble when one
    is still used by a record that stays."""
    going: dict[str, tuple[str, str]] = {}  # the kind of each record, and whose part it is
    for done, id in enumerate(ids):
        step(done)
        first = one(db, entity, id) if id not in going else None
        if first is not None and not first["deleted_at"]:
            _add_with_parts(db, entity, id, going)
    for some in batched(going):
        step(len(ids))
        kinds = dict.fromkeys(going[at][0] for at in some)
        pointing = {
            str(row["id"]): (user, going[str(row[link])][1])
            for kind in kinds
            for user, link, row in users(db, kind, [at for at in some if going[at][0] == kind])
            if str(row["id"]) not in going
        }
        if pointing:
            raise _used(db, entity, pointing)
    stamp = now()
    return [Change(kind, at, {"deleted_at": None}, {"deleted_at": stamp}) for at, (kind, _) in going.items()]


def _add_with_parts(db: Database, entity: str, id: str, going: dict[str, tuple[str, str]]) -> None:
    going[id] = entity, id
    waiting = [(entity, [id])]
    while waiting:
        for kind, part in parts(db, *waiting.pop()):
            if str(part["id"]) not in going:
                going[str(part["id"])] = kind, id
                waiting.append((kind, [str(part["id"])]))


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


def _used(db: Database, entity: str, pointing: dict[str, tuple[str, str]]) -> Trouble:
    user, (kind, id) = next(iter(pointing.items()))
    return Trouble(
        N_("{title} is still used by {user} (records in all: {count}). Change or delete these first."),
        title=titles(db, entity, [id])[id],
        user=f"{ENTITIES[kind].label} {titles(db, kind, [user])[user]}",
        count=str(len(pointing)),
    )
