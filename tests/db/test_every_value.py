"""Every single value of a record, and of its history, that is altered past the program is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.model.entities import ENTITIES
from db.storage import proof
from db.storage.casebook import Casebook
from db.storage.connection import Database, driver, privileged
from tests.db import rich

# The history, but for what is the same in all entries of a device or an author.
HISTORY = ("change", "change_shape", "author", "device", "device_head")
NUMBERS = {"n", "id"}  # by which rows are known: another one is a row missing and a row too many


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """A casebook with a record of every kind and every field filled, without its guards."""
    with Casebook.create(tmp_path_factory.mktemp("full") / "a.temoin", None, author="tester") as made:
        rich.write(made)
        with privileged(made.db):
            for (name,) in made.db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                made.db.execute(f"DROP TRIGGER {name}")
            made.db.execute("PRAGMA foreign_keys = OFF")
            made.db.execute("PRAGMA ignore_check_constraints = ON")
            yield made


def columns(db: Database, table: str) -> list[str]:
    return [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]


def other(value: object) -> object:
    """Return a value of the same kind that differs in one bit or letter, that of a list in its first item;
    one for none."""
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    if isinstance(value, str):
        return value.replace('["', '["x', 1) if value.startswith('["') else value + " "
    return value + 1 if isinstance(value, int | float) else 1


@pytest.mark.parametrize("entity", ENTITIES)
def test_an_altered_field_is_named(full: Casebook, entity: str) -> None:
    db, wanted = full.db, [name for name in columns(full.db, entity) if name not in NUMBERS]
    for empty in (False, True):
        db.execute("SAVEPOINT here")
        altered: list[str] = []
        for name in wanted:
            n, value = db.execute(f"SELECT n, {name} FROM {entity} ORDER BY n LIMIT 1").fetchone()
            try:
                new = None if empty and value is not None else other(value)
                db.execute(f"UPDATE {entity} SET {name} = ? WHERE n = ?", (new, n))
            except driver.IntegrityError:  # SQLite does not take it, from whomever
                continue
            altered.append(name)
        found = [problem for problem in proof.rows_against(db) if problem.entity == entity]
        db.execute("ROLLBACK TO here")
        db.execute("RELEASE here")
        assert len(found) == 1 and set(dict(found[0].args)["fields"].split(", ")) == set(altered)
        assert empty or len(altered) >= len(wanted) - 2, "nearly all could be altered"


def altered_history(db: Database) -> Iterator[tuple[str, str, object, object]]:
    for table in HISTORY:
        for name in columns(db, table):
            row = f'SELECT rowid, "{name}" FROM {table} ORDER BY "{name}" IS NULL, rowid LIMIT 1'
            rowid, value = db.execute(row).fetchone()
            for new in (other(value), None):
                if new != value and (value is not None or name not in ("seals", "seed")):
                    yield table, name, rowid, new


def test_an_altered_value_of_the_history_is_named(full: Casebook) -> None:
    db, tried = full.db, 0
    for table, name, rowid, new in list(altered_history(db)):
        db.execute("SAVEPOINT here")
        try:
            db.execute(f'UPDATE {table} SET "{name}" = ? WHERE rowid = ?', (new, rowid))
        except driver.IntegrityError:
            continue
        finally:
            found = [*proof.verify(db), *proof.rows_against(db)]
            db.execute("ROLLBACK TO here")
            db.execute("RELEASE here")
        tried += 1
        assert found, (table, name, new)
    assert tried > 30
