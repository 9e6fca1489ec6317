"""Finding records that were saved just now, whose words are not in the file's full text yet: an index of the
same kind in memory, made when somebody searches."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from db.storage import derived, waiting
from db.storage.connection import Database
from db.storage.inmemory import open_memory
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    import sqlite3  # for its types only


def matching(db: Database, table: str, asked: str) -> list[int]:
    """Return the row numbers of the records that wait and fit a query of a full-text table, newest first.

    Ask this before the file: what is written meanwhile is then found there.
    """
    entity = table.rpartition("_")[0]
    span = waiting.state(db, (entity,))[entity]
    if span.top - span.written > waiting.FOUND_IN_MEMORY and not db.read_only and not db.conn.in_transaction:
        with suppress(Trouble), db.atomic():  # somebody is writing, the disk is full: it goes without
            derived.write_waiting(db)
            return []
    if span.top <= span.written:
        return []
    index = _index(db, entity, span)
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC"
    return [int(n) for (n,) in index.execute(sql, (asked,))]


def _index(db: Database, entity: str, span: waiting.Span) -> sqlite3.Connection:
    """Return an index of the records that wait, as they are now."""
    (version,) = db.execute("PRAGMA data_version").fetchone()
    state = (version, db.conn.total_changes, span)
    known = db.just_saved.get(entity)
    if known and known[0] == state:
        return known[1]
    tables = [table for table in derived.TABLES if table.startswith(f"{entity}_")]
    if known:
        index = known[1]
        for table in tables:
            index.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    else:
        index = open_memory(f"just-saved-{secrets.token_hex(8)}")
        for table in tables:
            sql = "SELECT sql FROM main.sqlite_master WHERE name = ?"
            index.execute(str(db.execute(sql, (table,)).fetchone()[0]))
    derived.put(index, derived.texts_between(db, entity, span.written, span.top))
    db.just_saved[entity] = state, index
    return index
