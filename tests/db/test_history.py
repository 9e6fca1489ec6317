"""The history: it says who changed what when, and nobody alters it, or a record beside it, unnoticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage import entries, history, proof, schema
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import Database, Error, privileged
from db.storage.rows import rows

TRIGGERS = (
    "change_no_update", "change_no_delete", "change_only_erased", "change_shape_no_update",
    "change_shape_no_delete", "author_no_update", "author_no_delete", "device_head_no_update",
    "device_head_no_delete",
)  # fmt: skip


def said(casebook: Casebook) -> list[str]:
    """Return what verifying the history and comparing the records with it has to say."""
    found = [*proof.verify(casebook.db), *proof.rows_against(casebook.db)]
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
    written = rows(kept.db, "SELECT * FROM entry ORDER BY n")
    assert [entry["seq"] for entry in written] == [1, 2, 3, 4, 5, 6]
    assert {entry["author"] for entry in written} == {"tester"}
    assert len({entry["batch"] for entry in written}) == 6
    of_first = list(entries.of_records(kept.db, [str(written[0]["record_id"])]))
    assert [entry.values.get("name") for entry in of_first] == ["Place 0", "Kalala", "Kalala I"]
    assert [entry["parents"] for entry in written[:3]] == [None, None, None]
    assert written[4]["parents"] == written[3]["hash"]


def test_the_history_reads_as_it_was_written(kept: Casebook) -> None:
    """The view says in SQL what the code says in Python."""
    columns = "n, device, batch, stamp, author, entity, record_id"
    ids = [str(row["record_id"]) for row in rows(kept.db, "SELECT record_id FROM entry")]
    told = {entry.n: entry for entry in entries.of_records(kept.db, ids)}
    for row in rows(kept.db, f"SELECT {columns} FROM entry"):
        entry = told[int(row["n"] or 0)]
        assert row == {name: getattr(entry, name) for name in columns.split(", ")}
        (tick,) = kept.db.execute("SELECT stamp FROM change WHERE n = ?", (entry.n,)).fetchone()
        assert entries.tick(entry.stamp) == tick and entries.stamp(tick) == entry.stamp
    assert set(told) == {1, 2, 3, 4, 5, 6}


ID = "01a20585-13cd-7e29-874f-1aead0e32de3"


@pytest.mark.parametrize("id", ["x", "", ID, ID.upper(), ID[:-1], "0" * 36, "-" * 36])
def test_every_id_is_kept_as_it_is(id: str) -> None:
    assert entries.unpacked(entries.packed(id)) == id
    assert isinstance(entries.packed(new_id()), bytes)


def test_what_is_saved_together_is_one_batch(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": f"{n}"}) for n in range(3)])
    assert len({row["batch"] for row in rows(casebook.db, "SELECT batch FROM entry")}) == 1


# Tampering: each function alters a casebook past the program


def swap(db: Database) -> None:
    """Put one entry in the place of another."""
    columns = 'stamp, author, batch, record_id, shape, parents, seed, seals, "values"'
    first, second = (db.execute(f"SELECT {columns} FROM change WHERE n = ?", (n,)).fetchone() for n in (1, 2))
    sets = columns.replace(",", " = ?,") + " = ?"
    db.execute(f"UPDATE change SET {sets} WHERE n = 1", second)
    db.execute(f"UPDATE change SET {sets} WHERE n = 2", first)


def reorder(db: Database) -> None:
    """Change the order in which entries stand."""
    for old, new in ((2, 99), (3, 2), (99, 3)):
        db.execute("UPDATE change SET n = ? WHERE n = ?", (new, old))


def hash_of(db: Database, n: int, prev: object = None) -> bytes:
    """Return the hash that fits an entry as it stands, after another one or after the one before."""
    entry = dict(rows(db, "SELECT * FROM entry WHERE n = ?", (n,))[0])
    if prev is None:
        (prev,) = db.execute("SELECT hash FROM change WHERE n = ?", (n - 1,)).fetchone()
    fields = json.loads(str(entry["fields"]))
    salts = entries.salts(entry["seed"], len(fields))  # type: ignore[arg-type]  # the values fit their field
    values = json.loads(str(entry["values"]))
    commitments = [history.commit(salt, value).hex() for salt, value in zip(salts, values, strict=True)]
    digest = history.digest_of(fields, commitments)
    names = ("device", "seq", "stamp", "author", "batch", "entity", "record_id")
    given = [entry[name] for name in names]
    return history.chained(prev, *given, digest, entry["parents"] or b"")  # type: ignore[arg-type]  # the values fit their field


def forge(db: Database, n: int) -> None:
    """Put another value in the place of the name in an entry."""
    sql = """UPDATE change SET "values" = json_replace("values", '$[' || (SELECT key FROM change_shape,
        json_each(fields) WHERE change_shape.n = shape AND value = 'name') || ']', 'forged') WHERE n = ?"""
    db.execute(sql, (n,))


def rewrite(db: Database) -> None:
    """Alter a value and make its entry fit it, but not the entries after it."""
    forge(db, 2)
    db.execute("UPDATE change SET hash = ? WHERE n = 2", (hash_of(db, 2),))


def forge_erasure(db: Database) -> None:
    """Put a value in the place of another and leave the other's commitment beside it."""
    value = json.loads(db.execute('SELECT "values" FROM change WHERE n = 5').fetchone()[0])[0]
    (seed,) = db.execute("SELECT seed FROM change WHERE n = 5").fetchone()
    seals = json.dumps([history.commit(entries.salts(seed, 1)[0], value).hex()])
    db.execute("UPDATE change SET seed = NULL, seals = ? WHERE n = 5", (seals,))
    forge(db, 5)


def cut_tail(db: Database) -> None:
    """Take the last entry away, and what it did."""
    db.execute("DELETE FROM change WHERE n = 6")
    db.execute("UPDATE place SET deleted_at = NULL")


def cut_everything(db: Database) -> None:
    for table in ("change", "place"):
        db.execute(f"DELETE FROM {table}")


def add_unsigned(db: Database) -> None:
    """Add an entry that fits all others."""
    db.execute("""INSERT INTO change SELECT 7, x'', device, 7, 7, stamp + 1, author, record_id,
        shape, hash, seed, seals, "values" FROM change WHERE n = 6""")
    db.execute("UPDATE change SET hash = ? WHERE n = 7", (hash_of(db, 7),))


def add_device(db: Database) -> None:
    """Say that another device wrote the last entry."""
    db.execute("INSERT INTO device (n, id, name, made_at) VALUES (7, 'other', '?', '')")
    db.execute("UPDATE change SET device = 7 WHERE n = 6")


ERASED = """UPDATE change SET seed = NULL, "values" = '[null]', seals = json_array('{}') WHERE n = 4"""
ALTERED = "entry {} of device"
TAMPERING: dict[str, tuple[str | Callable[[Database], None], str]] = {
    "author": ("UPDATE author SET name = 'somebody'", ALTERED.format(2)),
    "author of one": ("UPDATE change SET author = 9 WHERE n = 2", ALTERED.format(2)),
    "stamp": ("UPDATE change SET stamp = stamp - 1 WHERE n = 2", ALTERED.format(2)),
    "record": (
        "UPDATE change SET record_id = (SELECT record_id FROM change WHERE n = 3) WHERE n = 2",
        ALTERED.format(2),
    ),
    "entity": ("UPDATE change_shape SET entity = 'actor'", ALTERED.format(2)),
    "parents": ("UPDATE change SET parents = NULL WHERE n = 5", ALTERED.format(5)),
    "batch": ("UPDATE change SET batch = 1 WHERE n = 2", ALTERED.format(2)),
    "hash": ("UPDATE change SET hash = zeroblob(32) WHERE n = 2", ALTERED.format(2)),
    "device": (add_device, "of device other"),
    "device named otherwise": ("UPDATE device SET id = 'other'", "of device other"),
    "middle removed": ("DELETE FROM change WHERE n = 3", "before number 4"),
    "first removed": ("DELETE FROM change WHERE n = 1", "before number 2"),
    "value altered": (
        """UPDATE change SET "values" = '["forged"]' WHERE n = 4""",
        ALTERED.format(4),
    ),
    "kind of value altered": (
        """UPDATE change SET "values" = replace("values", '1.5', '"1.5"') WHERE n = 2""",
        ALTERED.format(2),
    ),
    "value removed": (
        """UPDATE change SET "values" = json_remove("values", '$[1]') WHERE n = 2""",
        ALTERED.format(2),
    ),
    "value added": (
        """UPDATE change SET "values" = json_insert("values", '$[#]', 'NER') WHERE n = 2""",
        ALTERED.format(2),
    ),
    "value moved": (
        "UPDATE change_shape SET fields = json_array('name_local') WHERE fields = json_array('name')",
        ALTERED.format(4),
    ),
    "fields removed": ("DELETE FROM change_shape WHERE fields = json_array('name')", ALTERED.format(4)),
    "seed altered": ("UPDATE change SET seed = zeroblob(16) WHERE n = 4", ALTERED.format(4)),
    "false erasure": (ERASED.format("0" * 64), ALTERED.format(4)),
    "false salt": (ERASED.format("0" * 32), ALTERED.format(4)),
    "no salt": (ERASED.format("no"), ALTERED.format(4)),
    "entries exchanged": (swap, ALTERED.format(1)),
    "entries reordered": (reorder, "before number 3"),
    "entry rewritten": (rewrite, ALTERED.format(3)),
    "erasure forged": (forge_erasure, ALTERED.format(5)),
    "tail removed": (cut_tail, "after number 5"),
    "everything removed": (cut_everything, "after number 0"),
    "end forgotten": ("DELETE FROM device_head", "after number 6"),
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
    (id,) = kept.db.execute("SELECT record_id FROM entry WHERE n = 5").fetchone()
    history.erase(kept.db, [id], kept={f.name for f in ENTITIES["place"].fields} - {"name"})
    assert said(kept) == ["A record of place differs from its history in: name."]
    kept.db.execute("UPDATE place SET name = '' WHERE id = ?", (id,))
    assert said(kept) == []
    told = list(entries.of_records(kept.db, [id]))
    assert [entry.erased for entry in told] == [{"name"}] * 3
    assert {entry.values["name"] for entry in told} == {None}
    assert (told[0].values["lat"], told[0].values["lon"]) == (0.0, 1.5)
    record = kept.get("place", str(id))
    assert record
    kept.apply([change for change in [Change.edit("place", record, {"name": "Another"})] if change])
    assert said(kept) == []
    kept.db.execute("UPDATE place SET name = 'forged' WHERE id = ?", (id,))
    assert len(said(kept)) == 1, "what came after the erasure is held against the history again"


def test_nothing_is_left_by_which_an_erased_value_could_be_tried_out(kept: Casebook) -> None:
    """The values that stay tell their own salts, and no salt gives the erased one."""
    sql = 'SELECT record_id, seed, fields, "values" FROM entry WHERE n = 2'
    id, seed, fields, values = kept.db.execute(sql).fetchone()
    names, drawn = json.loads(fields), entries.salts(seed, len(json.loads(fields)))
    history.erase(kept.db, [id], kept=set(names) - {"lat"})
    left = kept.db.execute('SELECT seed, seals, "values" FROM change WHERE n = 2').fetchone()
    assert left[0] is None
    gone = drawn[names.index("lat")]
    assert gone.hex() not in left[1] and seed.hex() not in left[1]
    assert json.loads(left[1])[names.index("lat")] == history.commit(gone, 1 / 7).hex()
    assert [v for v in json.loads(values) if v != 1 / 7] == [v for v in json.loads(left[2]) if v is not None]
    history.erase(kept.db, [id])
    assert json.loads(kept.db.execute('SELECT "values" FROM change WHERE n = 2').fetchone()[0]) == [
        None for _ in names
    ]
    assert not [text for text in said(kept) if "History" in text]


LOOSE = "0" * 32
UNDONE = (
    "n = 9", "rowid = 9", "hash = x''", "seq = 9", "batch = 9", "stamp = 9", "author = 9", "device = 9",
    "record_id = 'x'", "shape = 9", "parents = hash", "seed = zeroblob(16)", "seed = NULL",
    """"values" = '[]'""", f"""seed = NULL, "values" = '["x"]', seals = '["{LOOSE}"]'""",
    f"""seed = NULL, seals = '["{LOOSE}{LOOSE}"]'""", "seed = NULL, seals = '[]'",
    f"""seed = NULL, "values" = '[null]', seals = '["{LOOSE}"]'""",
    """seed = NULL, "values" = '[null]', seals = '["x"]'""",
    f"""seed = NULL, "values" = '[null]', seals = '["{LOOSE}{LOOSE}"]', stamp = stamp + 1""",
)  # fmt: skip


@pytest.mark.parametrize("sets", UNDONE)
def test_an_entry_can_only_be_erased(kept: Casebook, sets: str) -> None:
    with pytest.raises(Error, match=r"append-only|only be erased"):
        kept.db.execute(f"UPDATE change SET {sets} WHERE n = 4")


def test_what_is_erased_stays_so(kept: Casebook) -> None:
    sql = """UPDATE change SET seed = NULL, seals = json_array(?), "values" = ? WHERE n = 4"""
    kept.db.execute(sql, ("1" * 64, "[null]"))
    for seal, values in (("2" * 64, "[null]"), ("1" * 32, "[null]"), ("1" * 64, '["x"]')):
        with pytest.raises(Error, match="only be erased"):
            kept.db.execute(sql, (seal, values))


def test_a_commitment_tells_nothing_of_its_value() -> None:
    salts = [bytes([n]) * entries.SALT for n in range(20)]
    assert len({history.commit(salt, "Kalala") for salt in salts}) == 20
    assert history.commit(salts[0], "1") != history.commit(salts[0], 1) != history.commit(salts[0], 1.0)


# The clock


def test_stamps_grow_though_the_clock_is_set_back(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def clock(*moment: int) -> Callable[[], int]:
        return lambda: int(datetime(*moment, tzinfo=UTC).timestamp()) * 1000  # type: ignore[misc,arg-type]  # made in a loop, used at once

    monkeypatch.setattr(history, "_milliseconds", clock(2024, 5, 8, 14, 32, 7))
    casebook.apply([Change.new("place", {"name": "before"})])
    monkeypatch.setattr(history, "_milliseconds", clock(2023, 1, 1))
    for slice_ in range(3):
        casebook.load([Change.new("place", {"name": f"{slice_} {n}"}) for n in range(4100)])
    stamps = [str(row["stamp"]) for row in rows(casebook.db, "SELECT stamp FROM entry ORDER BY seq")]
    assert stamps == sorted(stamps) and len(set(stamps)) == len(stamps) == 12301
    assert stamps[0] == "2024-05-08T14:32:07.000Z-0000"
    assert stamps[-1] == "2024-05-08T14:32:07.001Z-2300"
    assert said(casebook) == []


def test_each_copy_of_the_program_chains_its_own_entries(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": "one"})])
    casebook._introduce()
    casebook.apply([Change.new("place", {"name": "two"})])
    written = rows(casebook.db, "SELECT device, seq, hash FROM entry ORDER BY n")
    assert [entry["seq"] for entry in written] == [1, 1]
    assert written[0]["device"] != written[1]["device"]
    assert [hash_of(casebook.db, n, prev=b"") for n in (1, 2)] == [entry["hash"] for entry in written]
    assert said(casebook) == []


SCHEMA = {
    "trigger dropped": ("DROP TRIGGER change_no_update", "The trigger change_no_update is missing"),
    "index dropped": ("DROP INDEX attack_workflow", "The index attack_workflow is missing"),
    "trigger altered": (
        "DROP TRIGGER author_no_delete; CREATE TRIGGER author_no_delete BEFORE DELETE ON author "
        "BEGIN SELECT 1; END",
        "The trigger author_no_delete was altered",
    ),
    "trigger added": (
        "CREATE TRIGGER spy AFTER INSERT ON attack BEGIN DELETE FROM victim; END",
        "The trigger spy does not belong",
    ),
    "table added": ("CREATE TABLE extra (a)", "The table extra does not belong"),
    "column added": ("ALTER TABLE cycle ADD COLUMN extra TEXT", "The table cycle was altered"),
    "table dropped": ("DROP TABLE cycle_attack", "The table cycle_attack is missing"),
    "index altered": (
        "DROP INDEX attack_workflow; CREATE INDEX attack_workflow ON attack(workflow)",
        "The index attack_workflow was altered",
    ),
    "words kept": (
        "INSERT INTO attack_text(attack_text, rank) VALUES ('secure-delete', 0)",
        "The table attack_text would keep words",
    ),
}


@pytest.mark.parametrize(("sql", "expected"), SCHEMA.values(), ids=list(SCHEMA))
def test_a_guard_that_is_taken_away_is_named(casebook: Casebook, sql: str, expected: str) -> None:
    assert list(schema.problems(casebook.db)) == []
    with privileged(casebook.db):
        casebook.db.conn.executescript(sql)
    found = [problem.text() for problem in check(casebook)]
    assert any(text.startswith(expected) for text in found), found


def test_a_step_that_this_program_does_not_know_is_named(casebook: Casebook) -> None:
    with privileged(casebook.db):
        casebook.db.conn.executescript("""INSERT INTO _sqlite_migrations
            (migration_set, name, applied_at) VALUES ('temoin', '9999_later', '2030-01-01')""")
        found = [problem.text() for problem in schema.problems(casebook.db)]
        assert "9999_later" in found[0] and "newer version" in found[1] and len(found) == 2
        casebook.db.conn.executescript("CREATE TABLE later (a); DROP TRIGGER change_no_delete")
    found = [problem.text() for problem in schema.problems(casebook.db)]
    assert len(found) == 4 and "change_no_delete" in found[1] and "later" in found[2], "it hides nothing"


def test_records_of_every_kind_are_held_against_their_history(sample: Casebook) -> None:
    for entity in ENTITIES:
        if sample.find(entity):
            with sample.db.atomic():
                sample.db.execute(f"UPDATE {entity} SET missing = '{{}}' WHERE n = 1")
            found: list[Record] = [problem.__dict__ for problem in proof.rows_against(sample.db)]
            assert [p["entity"] for p in found] == [entity]
            with sample.db.atomic():
                state, _ = proof._state(sample.db, [str(found[0]["record_id"])])
                kept = state[str(found[0]["record_id"])].get("missing")
                sample.db.execute(f"UPDATE {entity} SET missing = ? WHERE n = 1", (kept,))
    assert said(sample) == []
    assert new_id() not in {row["record_id"] for row in rows(sample.db, "SELECT record_id FROM entry")}
