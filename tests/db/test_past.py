"""The casebook as it was known on an earlier day is exactly what it was then, and cannot be written."""

from __future__ import annotations

import random
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.demo import write
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage import connection, derived, erasing, past
from db.storage.casebook import Casebook
from db.storage.rows import rows
from db.storage.trouble import Trouble
from tests.conftest import CHEAP

Content = dict[str, list[tuple[Value, ...]]]


def content(casebook: Casebook) -> Content:
    """Return all that people see: records, trash and summaries."""
    tables = [*ENTITIES, "attack_summary", "tally_summary"]
    return {
        name: [tuple(row.values()) for row in rows(casebook.db, f"SELECT * FROM {name} ORDER BY n")]
        for name in tables
    }


def moment(casebook: Casebook) -> str:
    """Return a moment after everything written so far and before everything to come."""
    last = str(casebook.db.execute("SELECT max(stamp) FROM entry").fetchone()[0])
    while datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] <= last[:23]:
        pass
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z"


def edit(casebook: Casebook, entity: str, id: str, values: Record) -> None:
    record = casebook.get(entity, id)
    assert record
    casebook.apply([change for change in [Change.edit(entity, record, values)] if change])


def test_every_earlier_state_is_the_one_that_was(sample: Casebook) -> None:
    attack = str(sample.find("attack")[1]["id"])
    tally = next(
        row for row in sample.find("tally", attack_id=attack, measure="killed") if not row["parent_tally_id"]
    )
    victim = sample.apply([Change.new("victim", {"name": "Ali"})])[0].id
    harm = {"victim_id": victim, "attack_id": attack, "tally_id": tally["id"]}
    place = str(sample.find("place")[0]["id"])
    actions = (
        lambda: edit(
            sample, "tally", str(tally["id"]), {"low": 30, "best": 30, "rule": "manual", "rationale": "x"}
        ),
        lambda: sample.apply([Change.new("harm", harm)]),
        lambda: edit(sample, "place", place, {"name": "Renamed"}),
        lambda: sample.apply(sample.deletion("attack_link", str(sample.find("attack_link")[0]["id"]))),
        lambda: sample.apply(sample.deletion("attack", str(sample.find("attack")[0]["id"]))),
        lambda: write(sample, 3, seed=2),
        lambda: edit(sample, "attack", attack, {"workflow": "withdrawn"}),
    )
    known: list[tuple[str, Content, str]] = []
    for action in actions:
        known.append((moment(sample), content(sample), sample.totals()["killed", ""].display()))
        action()
    assert len({killed for _, _, killed in known}) > 3
    for until, expected, killed in known:
        with past.as_known_on(sample, until) as then:
            assert content(then) == expected
            assert then.totals()["killed", ""].display() == killed
            with connection.privileged(then.db):
                then.db.execute("PRAGMA query_only = OFF")  # what compares makes tables beside these
            assert list(derived.problems(then.db)) == []


def test_the_full_text_is_that_of_then(sample: Casebook) -> None:
    attack = str(sample.find("attack")[0]["id"])
    until = moment(sample)
    edit(sample, "attack", attack, {"title": "Zanzibar"})
    sample.apply([Change.new("attack", {"title": "Quagga"})])
    with past.as_known_on(sample, until) as then:
        assert [id for id, _, _ in then.suggest("attack", "Kalala")] == [attack]
        assert then.suggest("attack", "Zanzibar") == then.suggest("attack", "Quagga") == []
        assert then.find("attack", title="Quagga") == []


def test_nothing_can_be_written_into_the_past(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    with past.as_known_on(sample, moment(sample)) as then:
        before = content(then)
        change = Change("attack", str(attack["id"]), {"title": attack["title"]}, {"title": "x"})
        for do in (
            lambda: then.apply([change]),
            lambda: then.keep_draft("a", "attack", None, {}),
            lambda: then.set_setting("country", "NER"),
        ):
            with pytest.raises(Trouble, match="as it was known then"):
                do()
        for sql in ("UPDATE attack SET title = 'x'", "DELETE FROM tally", "ATTACH ':memory:' AS x"):
            with pytest.raises((connection.Error, Trouble)):
                then.db.execute(sql)
        assert content(then) == before


def test_the_past_stays_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "secret.temoin"
    with Casebook.create(path, "open sesame", kdf=CHEAP) as casebook:
        casebook.apply([Change.new("attack", {"title": "Kalala"})])
        size, files = path.stat().st_size, sorted(tmp_path.iterdir())
        with past.as_known_on(casebook, moment(casebook)) as then:
            assert then.find("attack")[0]["title"] == "Kalala"
            assert then.db.execute("PRAGMA database_list").fetchall()[0][2] == ""
            assert sorted(tmp_path.iterdir()) == files and path.stat().st_size == size
        assert casebook.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        names = {row[1] for row in casebook.db.execute("PRAGMA database_list")}
        assert names <= {"main", "temp"}
        with pytest.raises((connection.Error, Trouble)):
            casebook.db.execute("ATTACH ':memory:' AS x")


def test_another_thread_reads_the_same_past(sample: Casebook) -> None:
    with past.as_known_on(sample, moment(sample)) as then:
        found: list[int] = []

        def read() -> None:
            with then.another() as mine:
                found.append(len(mine.find("attack")))

        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
        assert found == [2]


def test_what_was_erased_since_is_only_known_to_have_been_there(sample: Casebook) -> None:
    victim = sample.apply([Change.new("victim", {"name": "Ali"})])[0].id
    until = moment(sample)
    sample.apply(sample.deletion("victim", victim))
    assert past.erased_since(sample) == 0
    erasing.erase(sample, [victim])
    assert past.erased_since(sample) == 1
    with past.as_known_on(sample, until) as then:
        found = then.get("victim", victim)
        assert found and found["deleted_at"] is None and found["name"] is None


def test_giving_up_leaves_the_casebook_as_it_is(sample: Casebook) -> None:
    def stop(done: int) -> None:
        raise InterruptedError

    until = moment(sample)
    with pytest.raises(InterruptedError):
        past.as_known_on(sample, until, stop)
    sample.apply([Change.new("place", {"name": "x"})])
    with past.as_known_on(sample, until) as then:
        assert then.find("place", name="x") == []


def test_a_day_ends_at_midnight_here() -> None:
    end = past.end_of(date(2024, 2, 3))
    assert past.moment(end + "-0000").strftime("%Y-%m-%d %H:%M") == "2024-02-04 00:00"
    stamps = [datetime(2024, 2, 3, 23, 59, 59).astimezone(UTC), datetime(2024, 2, 4).astimezone(UTC)]
    assert [s.strftime("%Y-%m-%dT%H:%M:%S.000Z-0000") < end for s in stamps] == [True, False]


def test_the_first_day_is_that_of_the_first_entry(sample: Casebook, tmp_path: Path) -> None:
    assert past.first_day(sample) == datetime.now().astimezone().date()
    with Casebook.create(tmp_path / "empty.temoin", None) as empty:
        assert past.first_day(empty) is None


def test_many_random_steps(casebook: Casebook) -> None:
    """Renamed, deleted and restored at random, each state is found again."""
    dice = random.Random(7)
    write(casebook, 6, seed=5)
    known: list[tuple[str, Content]] = []
    for _ in range(12):
        known.append((moment(casebook), content(casebook)))
        attack = dice.choice(casebook.find("attack"))
        if dice.random() < 0.5:
            edit(casebook, "attack", str(attack["id"]), {"title": f"T{dice.random()}", "date_edtf": "2020"})
        else:
            casebook.apply(
                [Change.new("tally", {"attack_id": attack["id"], "measure": "killed", "low": 5, "best": 5})]
            )
    for until, expected in dice.sample(known, 5):
        with past.as_known_on(casebook, until) as then:
            assert content(then) == expected
