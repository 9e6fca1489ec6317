"""Databases in memory only: for a casebook as it was, which must not stand on a disk unencrypted."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from db.storage.connection import Database, privileged
from db.storage.diskerrors import driver

if TYPE_CHECKING:
    import sqlite3  # for its types only


def open_memory(name: str) -> sqlite3.Connection:
    """Open a database that lives in memory only, never on a disk, until its last connection closes.

    Each connection to the same name sees the same database. It may be handed on to another thread.
    """
    uri = f"file:/{name}?vfs=memdb"
    opened = driver.connect(uri, uri=True, timeout=5, isolation_level=None, check_same_thread=False)
    conn = cast("sqlite3.Connection", opened)
    conn.execute("PRAGMA temp_store = MEMORY")
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.enable_load_extension(False)
    return conn


@contextmanager
def attached_memory(db: Database, name: str) -> Generator[str, None, None]:
    """Let a casebook's connection write into a database in memory; yield by which name it does."""
    with privileged(db):
        db.execute(f"ATTACH 'file:/{name}?vfs=memdb' AS memory KEY ''")
        db.execute("PRAGMA foreign_keys = OFF")  # tables are copied in any order
        try:
            yield "memory"
        finally:
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("DETACH memory")
