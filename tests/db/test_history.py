"""The history: it says who changed what when, and nobody alters it, or a record beside it, unnoticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage import history
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import Database, privileged
from db.storage.rows import rows

TRIGGERS = ("change_no_update", "change_no_delete", "change_value_only_erased", "change_value_no_delete")


def said(casebook: Casebook) -> list[str]:
    """Return what verifying the history and comparing the records with it has to say."""
    found = [*history.verify(casebook.db), *history.rows_against(casebook.db)]
    texts = [problem.text() for problem in found]
    assert all(text.endswith(".") and "{" not in text for text in texts)
    return texts


@pytest.fixture
def kept(casebook: Casebook) -> Casebook:
    """A casebook with six entries: three places, one of them changed twice, one deleted."""
    made = [
        casebook.apply([Change.new("place", {"name": f"Place {n}", "lat": n / 7, "lon": 1.5})])
        for n in range(3)
    ]
    for name in ("Kalala", "Kalala I"):
        record = casebook.get("place", made[0][0].id)
        assert record
        casebook.apply([change for change in [Change.edit("place", record, {"name": name})] if change])
    casebook.apply(casebook.deletion("place", made[2][0].id))
    assert said(casebook) == []
    return casebook


def test_every_save_is_an_entry(kept: Casebook) -> None:
    entries = rows(kept.db, "SELECT * FROM change ORDER BY n")
    assert [entry["seq"] for entry in entries] == [1, 2, 3, 4, 5, 6]
    assert {entry["author"] for entry in entries} == {"tester"}
    assert len({entry["batch"] for entry in entries}) == 6
    of_first = history.of_record(kept.db, str(entries[0]["record_id"]))
    names = [json.loads(str(entry["values"])).get("name") for entry in of_first]
    assert names == ["Place 0", "Kalala", "Kalala I"]
    parents = [json.loads(str(entry["parents"])) for entry in entries]
    assert parents[:3] == [[], [], []]
    assert parents[4] == [bytes(entries[3]["hash"]).hex()]  # type: ignore[arg-type]


def test_what_is_saved_together_is_one_batch(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": f"{n}"}) for n in range(3)])
    assert len({row["batch"] for row in rows(casebook.db, "SELECT batch FROM change")}) == 1


# Tampering: each function alters a casebook past the program


def swap(db: Database) -> None:
    """Put one entry in the place of another."""
    columns = "stamp, author, batch, entity, record_id, digest, parents"
    first, second = (db.execute(f"SELECT {columns} FROM change WHERE n = ?", (n,)).fetchone() for n in (1, 2))
    sets = columns.replace(",", " = ?,") + " = ?"
    db.execute(f"UPDATE change SET {sets} WHERE n = 1", second)
    db.execute(f"UPDATE change SET {sets} WHERE n = 2", first)


def reorder(db: Database) -> None:
    """Change the order in which entries stand."""
    db.execute("PRAGMA foreign_keys = OFF")
    for old, new in ((2, 99), (3, 2), (99, 3)):
        db.execute("UPDATE change SET n = ? WHERE n = ?", (new, old))
        db.execute("UPDATE change_value SET change_n = ? WHERE change_n = ?", (new, old))


def rewrite(db: Database) -> None:
    """Alter a value and make its entry fit it, but not the entries after it."""
    entry = dict(rows(db, "SELECT * FROM change WHERE n = 2")[0])
    db.execute("UPDATE change_value SET value = 'forged' WHERE change_n = 2 AND field = 'name'")
    values = rows(db, "SELECT field, salt, value FROM change_value WHERE change_n = 2")
    found = {str(v["field"]): history.commit(v["salt"], v["value"]) for v in values}  # type: ignore[arg-type]
    digest = history._digest(found)
    names = ("device", "seq", "stamp", "author", "batch", "entity", "record_id")
    given = [entry[name] for name in names]
    hash = history.chained(entry["prev"], *given, digest, json.loads(str(entry["parents"])))  # type: ignore[arg-type]
    db.execute("UPDATE change SET digest = ?, hash = ? WHERE n = 2", (digest, hash))


def forge_erasure(db: Database) -> None:
    """Put a value in the place of another and leave the other's commitment beside it."""
    salt, value = db.execute(
        "SELECT salt, value FROM change_value WHERE change_n = 5 AND field = 'name'"
    ).fetchone()
    sql = "UPDATE change_value SET value = 'forged', commitment = ? WHERE change_n = 5 AND field = 'name'"
    db.execute(sql, (history.commit(salt, value),))


def cut_tail(db: Database) -> None:
    """Take the last entry away, and what it did."""
    db.execute("DELETE FROM change_value WHERE change_n = 6")
    db.execute("DELETE FROM change WHERE n = 6")
    db.execute("UPDATE place SET deleted_at = NULL")


def cut_everything(db: Database) -> None:
    for table in ("change_value", "change", "place"):
        db.execute(f"DELETE FROM {table}")


def add_unsigned(db: Database) -> None:
    """Add an entry that fits all others."""
    last = dict(rows(db, "SELECT * FROM change ORDER BY n DESC LIMIT 1")[0])
    given = [last["device"], 7, last["stamp"], last["author"], "x", "place", last["record_id"]]
    digest = history._digest({})
    hash = history.chained(last["hash"], *given, digest, [])  # type: ignore[arg-type]
    row = (7, hash, *given, digest, "[]", last["hash"])
    db.execute(f"INSERT INTO change VALUES ({','.join('?' * 12)})", row)


TAMPERING: dict[str, tuple[str | Callable[[Database], None], str]] = {
    "author": ("UPDATE change SET author = 'somebody' WHERE n = 2", "entry 2 of device"),
    "stamp": ("UPDATE change SET stamp = '2020' || substr(stamp, 5) WHERE n = 2", "entry 2 of device"),
    "record": (
        "UPDATE change SET record_id = (SELECT record_id FROM change WHERE n = 3) WHERE n = 2",
        "entry 2",
    ),
    "entity": ("UPDATE change SET entity = 'actor' WHERE n = 2", "entry 2 of device"),
    "parents": ("UPDATE change SET parents = '[]' WHERE n = 5", "entry 5 of device"),
    "digest": ("UPDATE change SET digest = zeroblob(32) WHERE n = 2", "the values of entry 2"),
    "hash": ("UPDATE change SET hash = zeroblob(32) WHERE n = 2", "entry 2 of device"),
    "prev": ("UPDATE change SET prev = zeroblob(32) WHERE n = 2", "before number 2"),
    "device": ("UPDATE change SET device = 'other' WHERE n = 6", "of device other"),
    "middle removed": ("DELETE FROM change WHERE n = 3", "before number 4"),
    "first removed": ("DELETE FROM change WHERE n = 1", "before number 2"),
    "value altered": ("UPDATE change_value SET value = 'forged' WHERE change_n = 4", "the values of entry 4"),
    "value removed": (
        "DELETE FROM change_value WHERE change_n = 2 AND field = 'lat'",
        "the values of entry 2",
    ),
    "value added": (
        "INSERT INTO change_value VALUES (2, 'adm1_name', x'00', 'NER', NULL)",
        "the values of entry",
    ),
    "value moved": (
        "UPDATE change_value SET field = 'name_local' WHERE change_n = 4",
        "the values of entry 4",
    ),
    "salt altered": (
        "UPDATE change_value SET salt = zeroblob(16) WHERE change_n = 4",
        "the values of entry 4",
    ),
    "value of no entry": ("INSERT INTO change_value VALUES (99, 'name', x'00', 'x', NULL)", "an entry 99"),
    "false erasure": (
        "UPDATE change_value SET value = NULL, salt = NULL, commitment = zeroblob(32) WHERE change_n = 4",
        "the values of entry 4",
    ),
    "entries exchanged": (swap, "entry 1 of device"),
    "entries reordered": (reorder, "before number 3"),
    "entry rewritten": (rewrite, "before number 3"),
    "erasure forged": (forge_erasure, "the values of entry 5"),
    "tail removed": (cut_tail, "after number 5"),
    "everything removed": (cut_everything, "after number 0"),
    "end forgotten": ("DELETE FROM setting WHERE name LIKE 'head:%'", "after number 6"),
    "entry added": (add_unsigned, "after number 7"),
    "record altered": ("UPDATE place SET name = 'forged' WHERE n = 2", "differs from its history in: name"),
    "record restored": ("UPDATE place SET deleted_at = NULL", "differs from its history in: deleted_at"),
    "record removed": ("DELETE FROM place WHERE n = 2", "in the history but not in its table"),
    "record added": ("INSERT INTO place (id, name) VALUES ('x', 'forged')", "no history"),
}


@pytest.mark.parametrize(("how", "expected"), TAMPERING.values(), ids=list(TAMPERING))
def test_tampering_is_named(kept: Casebook, how: str | Callable[[Database], None], expected: str) -> None:
    with privileged(kept.db):
        for trigger in TRIGGERS:
            kept.db.execute(f"DROP TRIGGER {trigger}")
        kept.db.execute("PRAGMA foreign_keys = OFF")
        if callable(how):
            how(kept.db)
        else:
            kept.db.execute(how)
    found = said(kept)
    assert any(expected in text for text in found), found
    assert set(found) <= {problem.text() for problem in check(kept)}


def test_an_erased_value_leaves_a_gap_and_the_chain_whole(kept: Casebook) -> None:
    sql = """SELECT v.change_n, v.field, v.salt, v.value FROM change_value v
        JOIN change c ON c.n = v.change_n WHERE field = 'name' AND c.record_id = ?"""
    (id,) = kept.db.execute("SELECT record_id FROM change WHERE n = 5").fetchone()
    for n, field, salt, value in kept.db.execute(sql, (id,)).fetchall():
        erase = """UPDATE change_value SET salt = NULL, value = NULL, commitment = ?
            WHERE change_n = ? AND field = ?"""
        kept.db.execute(erase, (history.commit(salt, value), n, field))
    kept.db.execute("UPDATE place SET name = '[erased]' WHERE id = ?", (id,))
    assert said(kept) == []
    words = [entry["values"] for entry in history.of_record(kept.db, str(id))]
    assert not any("Kalala" in str(word) for word in words)
    record = kept.get("place", str(id))
    assert record
    kept.apply([change for change in [Change.edit("place", record, {"name": "Another"})] if change])
    assert said(kept) == []
    kept.db.execute("UPDATE place SET name = 'forged' WHERE id = ?", (id,))
    assert len(said(kept)) == 1, "what came after the erasure is held against the history again"


def test_a_commitment_tells_nothing_of_its_value() -> None:
    salts = [bytes([n]) * history.SALT for n in range(20)]
    assert len({history.commit(salt, "Kalala") for salt in salts}) == 20
    assert history.commit(salts[0], "1") != history.commit(salts[0], 1) != history.commit(salts[0], 1.0)


# The clock


class Clock(datetime):
    moment = datetime(2024, 5, 8, 14, 32, 7, tzinfo=UTC)

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return cls.moment


def test_stamps_grow_though_the_clock_is_set_back(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "datetime", Clock)
    casebook.apply([Change.new("place", {"name": "before"})])
    monkeypatch.setattr(Clock, "moment", datetime(2023, 1, 1, tzinfo=UTC))
    for slice_ in range(3):
        casebook.load([Change.new("place", {"name": f"{slice_} {n}"}) for n in range(4100)])
    stamps = [row["stamp"] for row in rows(casebook.db, "SELECT stamp FROM change ORDER BY seq")]
    assert stamps == sorted(stamps) and len(set(stamps)) == len(stamps) == 12301
    assert stamps[0] == "2024-05-08T14:32:07.000Z-0000"
    assert stamps[-1] == "2024-05-08T14:32:07.001Z-2300"
    assert said(casebook) == []


def test_each_copy_of_the_program_chains_its_own_entries(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": "one"})])
    casebook._introduce()
    casebook.apply([Change.new("place", {"name": "two"})])
    entries = rows(casebook.db, "SELECT device, seq, prev FROM change ORDER BY n")
    assert [(entry["seq"], entry["prev"]) for entry in entries] == [(1, None), (1, None)]
    assert entries[0]["device"] != entries[1]["device"]
    assert said(casebook) == []


def test_records_of_every_kind_are_held_against_their_history(sample: Casebook) -> None:
    for entity in ENTITIES:
        if sample.find(entity):
            with sample.db.atomic():
                sample.db.execute(f"UPDATE {entity} SET missing = '{{}}' WHERE n = 1")
            found: list[Record] = [problem.__dict__ for problem in history.rows_against(sample.db)]
            assert [p["entity"] for p in found] == [entity]
            with sample.db.atomic():
                state, _ = history._state(sample.db, [str(found[0]["record_id"])])
                kept = state[str(found[0]["record_id"])].get("missing")
                sample.db.execute(f"UPDATE {entity} SET missing = ? WHERE n = 1", (kept,))
    assert said(sample) == []
    assert new_id() not in {row["record_id"] for row in rows(sample.db, "SELECT record_id FROM change")}
