"""Whether a casebook has the tables of today, and the way there by the steps of `migrations`.

sqlite-utils, which takes the steps and keeps account of them, is loaded only where one is to be taken: a
casebook of today opens without it.
"""

from __future__ import annotations

from typing import Any, cast

from db.storage.connection import Database, privileged
from db.storage.diskerrors import driver
from db.storage.migrations import STEPS, run

SET = "temoin"  # the name under which the steps are kept account of


def pending(db: Database) -> bool:
    """Say whether a step is to be taken still."""
    sql = "SELECT count(*) AS c FROM sqlite_master WHERE name = '_sqlite_migrations'"
    with db.translated():
        if not db.execute(sql).fetchone()[0]:
            return True
        sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
        taken = {name for (name,) in db.execute(sql, (SET,))}
    return any(name not in taken for name, _ in STEPS)


def bring_up_to_date(db: Database) -> None:
    """Take the steps that are to be taken, each in a transaction of its own. Raise Trouble."""
    if not pending(db):
        return
    import sqlite_utils
    import sqlite_utils.utils

    if cast(Any, sqlite_utils.utils).sqlite3 is not driver:
        raise ImportError("import db.storage.connection before sqlite_utils: it decides which SQLite is used")
    steps = sqlite_utils.Migrations(SET)
    for name, step in STEPS:
        steps(name=name)(run(step))
    with db.translated(), privileged(db):
        tables = sqlite_utils.Database(db.conn, execute_plugins=False)
        tables.atomic = db.atomic  # type: ignore[method-assign]  # its own tells no Trouble
        steps.apply(tables)
