"""Whether a casebook has the tables of today, and the way there by the steps of `migrations`.

sqlite-utils, which takes the steps and keeps account of them, is loaded only where one is to be taken: a
casebook of today opens without it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from db.model.fields import N_
from db.model.problem import Problem
from db.storage import letters
from db.storage.connection import Database, privileged
from db.storage.diskerrors import driver
from db.storage.inmemory import open_memory
from db.storage.migrations import STEPS, nested, renew_sorting, run
from db.storage.stepping import no_step

SET = "temoin"  # the name under which the steps are kept account of


def pending(db: Database) -> bool:
    """Say whether a step is to be taken still."""
    return bool(_to_be_taken(db))


def _to_be_taken(db: Database) -> list[str]:
    """Return the names of the steps that are to be taken still."""
    with db.translated():
        # each name is read: one that is no text says that the file is damaged
        names = db.execute("SELECT name FROM sqlite_master").fetchall()
        if ("_sqlite_migrations",) not in names:
            return [name for name, _ in STEPS]
        sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
        taken = {name for (name,) in db.execute(sql, (SET,))}
    return [name for name, _ in STEPS if name not in taken]


def is_up_to_date(db: Database) -> bool:
    """Say whether there is no step to be taken, and no index to be made anew."""
    if pending(db):
        return False
    with db.translated():
        return not letters.are_nested(db)


def bring_up_to_date(db: Database, step: Callable[[int, int], None] = no_step) -> None:
    """Take the steps that are to be taken, each in a transaction of its own; then make the indexes anew that
    an older SQLite cannot read: `step` hears how many of both (done, total) and may raise to give up, then
    what was not done yet is as before. Raise Trouble."""
    if pending(db):
        _take_steps(db, step)
    with db.translated():
        is_earlier = letters.are_nested(db)
    if is_earlier:
        with privileged(db), db.atomic():
            # which knows no more of a database than its connection
            renew_sorting(cast(Any, db), step)


def _take_steps(db: Database, told: Callable[[int, int], None]) -> None:
    import sqlite_utils
    import sqlite_utils.utils

    if cast(Any, sqlite_utils.utils).sqlite3 is not driver:
        raise ImportError("import db.storage.connection before sqlite_utils: it decides which SQLite is used")
    steps, wanted = sqlite_utils.Migrations(SET), _to_be_taken(db)

    def telling(name: str, step: Callable[[Any], None]) -> Callable[[Any], None]:
        def take(tables: Any) -> None:
            told(wanted.index(name), len(wanted))
            step(tables)

        return take

    for name, step in STEPS:
        steps(name=name)(telling(name, run(step)))
    with db.translated(), privileged(db):
        tables = sqlite_utils.Database(db.conn, execute_plugins=False)
        tables.atomic = db.atomic  # type: ignore[method-assign]  # its own tells no Trouble
        steps.apply(tables)


# What the check says


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each table, index, trigger or view that is not as in a new casebook: another
    program took a guard away or put something in. At the end yield what to do."""
    later = _later_steps(db)
    for step in later:
        said = N_("The step {step}, by which tables were altered, is not known to this program.")
        yield Problem("", said, args=(("step", step),), refuse=True)
    found = list(_different(db))
    yield from found
    if later:
        yield Problem("", NEWER, refuse=True)
    elif found:
        yield Problem("", ADVICE, refuse=True)


def _different(db: Database) -> Iterator[Problem]:
    there = _schema(db)
    wanted, forgetting = _of_a_new_one()
    for kind, name in wanted.keys() - there.keys():
        yield _problem(N_("The {kind} {name} is missing: another program removed it."), kind, name)
    for kind, name in there.keys() - wanted.keys():
        yield _problem(N_("The {kind} {name} does not belong into a casebook."), kind, name)
    for kind, name in there.keys() & wanted.keys():
        said, new = there[kind, name], wanted[kind, name]
        if said != new and said != nested(new):
            yield _problem(N_("The {kind} {name} was altered by another program."), kind, name)
    for table in sorted(forgetting - _forgetting(db, there)):
        yield _problem(N_("The {kind} {name} would keep words that are deleted."), "table", table)


ADVICE = N_("Save what the casebook holds into a new one (temoin recover), and find out who had it.")

NEWER = N_(
    "If a newer version of the program had this casebook, check it with that one. If none had, another "
    "program wrote this: save what the casebook holds into a new one (temoin recover)."
)


def _problem(message: str, kind: str, name: str) -> Problem:
    return Problem("", message, args=(("kind", kind), ("name", name)), refuse=True)


def _schema(db: Database) -> dict[tuple[str, str], str]:
    """Return what a database is made of: SQL by kind and name, without how the steps are kept account of."""
    sql = """SELECT type, name, coalesce(sql, '') FROM sqlite_master
        WHERE tbl_name <> '_sqlite_migrations' AND name NOT LIKE 'sqlite_stat%'"""
    return {(str(kind), str(name)): " ".join(str(said).split()) for kind, name, said in db.execute(sql)}


@cache
def _of_a_new_one() -> tuple[dict[tuple[str, str], str], frozenset[str]]:
    """Return what a new casebook is made of, and its full-text tables that forget what is deleted."""
    made = Database(open_memory(f"new-{secrets.token_hex(8)}"), Path("new"), None, False)
    try:
        for _, step in STEPS:
            run(step)(cast(Any, made))
        return _schema(made), frozenset(_forgetting(made, _schema(made)))
    finally:
        made.close()


def _later_steps(db: Database) -> list[str]:
    """Return the steps that were taken and that this program does not know: a newer one did, or another."""
    known = {(SET, name) for name, _ in STEPS}
    taken = db.execute("SELECT migration_set, name FROM _sqlite_migrations ORDER BY id").fetchall()
    return [str(name) for set_, name in taken if (set_, name) not in known]


def _forgetting(db: Database, there: dict[tuple[str, str], str]) -> set[str]:
    """Return the full-text tables that were told to forget what is deleted."""
    sql = "SELECT v FROM {}_config WHERE k = 'secure-delete'"
    some = [name.removesuffix("_config") for _, name in there if name.endswith("_text_config")]
    return {name for name in some if db.execute(sql.format(name)).fetchone() == (1,)}
