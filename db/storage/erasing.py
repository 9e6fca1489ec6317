"""Emptying the trash: values go for ever, from the rows, the history, the drafts and the full text.

What stays of a record is its id, when it was deleted, and what the tables cannot do without; in the history
the commitments stay in the values' place, so the chain still verifies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Record, Text, Value
from db.storage import filebytes, history
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.derived import TABLES
from db.storage.query import Step, no_step
from db.storage.rows import SLICE, batched, rows, rows_in

KEPT_BY_HISTORY = "deleted_at"  # that and when a record was deleted can still be proved
# Links that a CHECK of the table asks for.
NEEDED = {"abduction": {"harm_id", "tally_id"}}


def erase(casebook: Casebook, ids: Iterable[str], step: Step = no_step) -> int:
    """Erase all values of records that are in the trash, for ever; return how many records there were.

    Records that are not in the trash (any more) are left alone. `step` may raise to give up: then nothing was
    erased.
    """
    db = casebook.db
    wanted = list(dict.fromkeys(ids))
    gone: set[str] = set()
    with db.atomic():
        for entity in ENTITIES:
            trashed = list(rows_in(db, _TRASHED.format(entity), wanted))
            if entity == "attachment":
                _drop_files(db, trashed)
            for some in batched(trashed):
                gone |= {str(row["id"]) for row in some}
                _empty_rows(db, entity, [str(row["id"]) for row in some])
                step(len(gone))
        for some in batched(sorted(gone), SLICE):
            history.erase(db, some, {KEPT_BY_HISTORY})
            step(len(gone))
        _drop_drafts(db, gone)
        filebytes.drop_unused(db)
        if gone:
            for table in TABLES:  # deleted words stay in an index until it is written anew
                db.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
                step(len(gone))
    return len(gone)


_TRASHED = "SELECT * FROM {} WHERE id IN (?) AND deleted_at IS NOT NULL"


def _empty_rows(db: Database, entity: str, ids: Sequence[str]) -> None:
    empty = dict(emptied(db, entity))
    sets = ", ".join(f"{name} = ?" for name in empty)
    marks = ",".join("?" * len(ids))
    db.execute(f"UPDATE {entity} SET {sets} WHERE id IN ({marks})", (*empty.values(), *ids))


def emptied(db: Database, entity: str) -> Iterator[tuple[str, Value]]:
    """Yield the columns of an entity with what stands in them after erasing; codes and links that cannot be
    empty stay."""
    described = ENTITIES[entity]
    kinds = {link.kind for link in described.links if isinstance(link, AnyLink)}
    kept = {"n", "id", "deleted_at"} | kinds | NEEDED.get(entity, set())
    for column in rows(db, f"PRAGMA table_info({entity})"):
        name = str(column["name"])
        if name in kept:
            continue
        if not column["notnull"]:
            yield name, None
        elif isinstance(described.field.get(name), Text) or name == "at":
            yield name, ""


def _drop_files(db: Database, attachments: Sequence[Record]) -> None:
    """Take the content of attached files out of the casebook, unless another record has the same file."""
    ids = {row["id"] for row in attachments}
    for row in attachments:
        others = rows(db, "SELECT id FROM attachment WHERE sha256 = ?", (row["sha256"],))
        if all(other["id"] in ids for other in others):
            filebytes.drop(db, str(row["sha256"]))


def _drop_drafts(db: Database, ids: set[str]) -> None:
    """Drop what was typed into these records, or into new parts of them."""
    for draft in rows(db, "SELECT key, record_id, data FROM draft"):
        named = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", json.dumps(draft)))
        if named & ids:
            db.execute("DELETE FROM draft WHERE key = ?", (draft["key"],))
