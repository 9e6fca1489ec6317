"""The indexes by which texts are sorted: as lists ask for them, and readable by SQLite of 2022."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.changes import Change
from db.storage import backup, letters, migrations, query, schema, unlocking
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import Database, privileged
from db.storage.letters import LETTERS

DEEPEST = 28  # calls inside each other that SQLite 3.40 understands


def made(casebook: Casebook) -> Iterator[str]:
    yield from (str(sql) for (sql,) in casebook.db.execute("SELECT sql FROM sqlite_master WHERE sql <> ''"))


def test_sqlite_of_2022_reads_a_casebook_that_is_not_encrypted(sample: Casebook) -> None:
    deepest = max(
        len(run) // len("replace(") for sql in made(sample) for run in re.findall(r"(?:replace\()+", sql)
    )
    assert 20 < deepest <= DEEPEST
    own = sqlite3.connect(sample.path)  # whichever this Python has
    assert own.execute("SELECT count(*) FROM attack").fetchone() == (2,)
    own.close()


@pytest.mark.parametrize("letter", LETTERS)
def test_each_letter_with_a_mark_is_sorted_as_the_plain_one(casebook: Casebook, letter: str) -> None:
    field = next(f for f in query.columns(query.ENTITIES["attack"]) if f.name == "title")
    word = f"a{letter}x" if letter.islower() else f"{letter}x’é è"
    sql = f"SELECT {letters.key(field, 'word')} FROM (SELECT ? AS word)"
    assert casebook.db.execute(sql, (word,)).fetchone()[0] == "".join(LETTERS.get(c, c) for c in word)


def test_a_file_of_an_earlier_version_is_sorted_and_made_anew(sample: Casebook) -> None:
    db = sample.db
    sample.load([Change.new("place", {"name": name}) for name in ("Éléphant", "abla", "Zig", "été")])
    listed = query.numbers(db, "place", "", "name")
    make_as_before(db)
    assert letters.are_nested(db)
    assert check(sample) == [], "it is no other program's"
    plan = [sql for sql, _ in query.sorting.order(db, query.ENTITIES["place"], "name", False).queries()]
    assert "USING INDEX place_name" in str(db.execute(f"EXPLAIN QUERY PLAN {plan[0]}").fetchall())
    assert query.numbers(db, "place", "", "name") == listed
    schema.bring_up_to_date(db)
    assert not letters.are_nested(db), "it is made anew when the file is opened"
    assert query.numbers(db, "place", "", "name") == listed
    assert check(sample) == []


def make_as_before(db: Database) -> None:
    """Make the indexes as they were before SQLite of 2022 could read them."""
    for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE sql LIKE '% GLOB %'").fetchall():
        db.execute(f"DROP INDEX {sql.split()[2]}")
        db.execute(migrations.nested(sql))


def test_indexes_are_made_anew_after_a_backup_with_progress_and_can_wait(tmp_path: Path) -> None:
    path, backups = tmp_path / "earlier.temoin", tmp_path / "backups"
    with Casebook.create(path, None) as casebook:
        casebook.load([Change.new("place", {"name": "Éléphant"})])
        with privileged(casebook.db), casebook.db.atomic():
            make_as_before(casebook.db)
    heard: list[float] = []

    def give_up_at_the_third(done: int, total: int) -> None:
        heard.append(done / total)
        if len(heard) == 3:  # an index: without a backup nothing comes before
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Casebook.open(path, step=give_up_at_the_third)
    assert unlocking.is_behind(path)
    heard.clear()
    assert unlocking.open_once(path, [], "", backups, lambda done, total: heard.append(done / total)) == ""
    assert heard == sorted(heard) and len(set(heard)) >= 12, "one for each index"
    assert not unlocking.is_behind(path)
    (kept,) = backup.listed(backups)
    assert unlocking.is_behind(kept.path), "it is as it was before"
