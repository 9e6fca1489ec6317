"""Casebooks of earlier versions open, nothing is wrong with them, and their history says what it said.

`tests/old/*.sql` were written by those versions themselves.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.exchange import pack
from db.exchange.verifying import verify
from db.model.changes import Change
from db.model.fields import Value
from db.storage import backup, discarded, entries, proof, schema
from db.storage.casebook import Casebook
from db.storage.casefile import FORMAT
from db.storage.check import check, notes
from db.storage.connection import driver
from db.storage.seen import Seen, recognise
from db.storage.trouble import ReadOnly

OLD = sorted((Path(__file__).parent.parent / "old").glob("*.sql"))
Told = tuple[object, ...]


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "old.temoin"
    connection = driver.connect(str(path))
    connection.executescript(request.param.read_text(encoding="utf-8"))
    connection.close()
    return path


def told_before(path: Path) -> tuple[dict[int, Told], dict[int, bytes]]:
    """Return what the history of an old file says, and its hashes, each by the number of the entry."""
    connection = driver.connect(str(path))
    values: dict[int, dict[str, Value]] = {}
    erased: dict[int, set[str]] = {}
    sql = "SELECT change_n, field, value, commitment IS NOT NULL FROM change_value"
    for n, field, value, gone in connection.execute(sql):
        values.setdefault(n, {})[field] = value
        erased.setdefault(n, set()).update({field} if gone else ())
    found: dict[int, Told] = {}
    hashes: dict[int, bytes] = {}
    sql = "SELECT n, hash, device, batch, stamp, author, entity, record_id FROM change"
    for n, hash, *told in connection.execute(sql):
        found[n] = (*told, values.get(n, {}), erased.get(n, set()))
        hashes[n] = hash
    connection.close()
    return found, hashes


def told_now(casebook: Casebook) -> tuple[dict[int, Told], dict[int, bytes]]:
    db = casebook.db
    ids = [id for (id,) in db.execute("SELECT record_id FROM entry")]
    found: dict[int, Told] = {
        e.n: (e.device, e.batch, e.stamp, e.author, e.entity, e.record_id, e.values, e.erased)
        for e in entries.of_records(db, ids)
    }
    return found, dict(db.execute("SELECT n, hash FROM change").fetchall())


def types(told: dict[int, Any]) -> Iterator[list[type]]:
    for entry in told.values():
        yield [type(value) for _, value in sorted(entry[6].items())]


def test_there_are_old_files() -> None:
    assert len(OLD) >= 2


def test_how_far_the_opening_of_an_old_file_is_only_grows(old: Path, tmp_path: Path) -> None:
    heard: list[float] = []
    Casebook.open(old, backups=tmp_path / "kept", step=lambda done, of: heard.append(done / of)).close()
    assert heard == sorted(heard) and len(set(heard)) > 5
    assert 0 <= heard[0] < 0.25 < heard[-1] <= 1


def test_without_a_backup_the_opening_of_an_old_file_begins_at_nothing(old: Path) -> None:
    heard: list[float] = []
    Casebook.open(old, step=lambda done, of: heard.append(done / of)).close()
    assert heard == sorted(heard) and 0 <= heard[0] < 0.2 < heard[-1] <= 1


def test_an_old_file_opens_with_the_same_history(old: Path) -> None:
    before, hashes = told_before(old)
    with Casebook.open(old) as casebook:
        assert check(casebook) == []
        after, kept = told_now(casebook)
        assert casebook.db.execute("PRAGMA user_version").fetchone()[0] == FORMAT
    assert after == before
    assert list(types(after)) == list(types(before)), "1 is not 1.0"
    assert kept == hashes


def test_an_old_file_is_written_on(old: Path) -> None:
    with Casebook.open(old, author="later") as casebook:
        attack = casebook.find("attack")[0]
        casebook.apply([Change("attack", str(attack["id"]), {"title": attack["title"]}, {"title": "New"})])
        casebook.apply([Change.new("victim", {"name": "Another"})])
        for deletion in discarded.contents(casebook.db):
            casebook.apply(discarded.restoration(casebook.db, deletion.records))
        assert check(casebook) == []
        made = list(entries.of_records(casebook.db, [str(attack["id"])]))
        assert (made[-1].author, made[-1].values) == ("later", {"title": "New"})
    with Casebook.open(old) as casebook:
        assert check(casebook) == []


def test_an_old_file_goes_to_other_computers_and_back(old: Path, tmp_path: Path) -> None:
    """Nobody altered it: no signature is missed in a copy, an older copy, a backup or a pack."""
    seen = {name: Seen(tmp_path / name) for name in ("here", "there")}

    def written_on(computer: str) -> None:
        with Casebook.open(old, author=computer) as casebook:
            recognise(casebook, seen[computer])
            with casebook.one_batch():
                casebook.apply([Change.new("victim", {"name": computer})])
                casebook.apply([Change.new("victim", {"name": "Another"})])
            assert list(proof.verify(casebook.db)) == []

    written_on("here")
    shutil.copy(old, tmp_path / "older.temoin")
    for computer in ("there", "here"):
        written_on(computer)
    shutil.copy(tmp_path / "older.temoin", old)
    written_on("here")
    with Casebook.open(old) as casebook:
        assert len(notes(casebook)) >= 1, "that an older copy was restored"
        pack.write(casebook, tmp_path / "out")
        made = backup.keep_open(casebook.db, tmp_path / "backups")
    assert verify(tmp_path / "out").faults == []
    with Casebook.open(made.path) as kept:
        assert check(kept) == []


def test_a_file_whose_conversion_breaks_off_is_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = told_before(old)
    run = dict(schema.STEPS)["0005_history_by_entry"]
    assert callable(run)

    def break_off(db: Any) -> None:
        run(db)
        raise InterruptedError

    steps = [(name, break_off if step is run else step) for name, step in schema.STEPS]
    monkeypatch.setattr(schema, "STEPS", steps)
    with pytest.raises(InterruptedError):
        Casebook.open(old)
    assert told_before(old) == before
    monkeypatch.undo()
    with Casebook.open(old) as casebook:
        assert check(casebook) == []


def test_what_was_altered_before_is_found_after(old: Path) -> None:
    connection = driver.connect(str(old))
    for trigger in ("change_no_update", "change_value_only_erased"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("UPDATE change SET author = 'forged', parents = '[\"x\"]' WHERE n = 3")
    connection.execute("UPDATE change_value SET value = x'00' WHERE change_n = 4 AND field = 'missing'")
    connection.execute("UPDATE change_value SET value = 'forged' WHERE change_n = 5 AND value IS NOT NULL")
    connection.execute("CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT 1; END")
    connection.execute("CREATE TRIGGER change_value_only_erased BEFORE UPDATE ON change BEGIN SELECT 1; END")
    connection.commit()
    connection.close()
    with Casebook.open(old) as casebook:
        said = [problem.text() for problem in check(casebook)]
    assert [n for n in (3, 5) if any(f"entry {n} of device" in text for text in said)] == [3, 5]


def test_an_old_file_that_cannot_be_written_is_not_half_read(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *args: False)
    with pytest.raises(ReadOnly, match="earlier version"):
        Casebook.open(old)
