"""What the summary of attacks repeats of them, to read their list from there alone, is always theirs."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.importing import read_pack
from db.exchange.tables import bringing, reading
from db.merge.merging import merge
from db.model.changes import Change
from db.model.entities import ATTACK, ENTITIES
from db.model.fields import Record, Value
from db.storage import bulk, derived, discarded, erasing, past, query
from db.storage.bulk import Edit
from db.storage.carving import recovering
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.connection import driver
from db.storage.rows import rows
from tests.db.rich import rich
from tests.db.test_old_files import OLD
from tests.db.test_past import moment
from tests.db.test_tables import LANGUAGES

LISTED = [field for field in query.columns(ATTACK) if field.listed]
COPIED = [column for column, _ in ATTACK.copied]
TODAY = date(2024, 6, 1)
TITLE = "Nouveau titre"


def assert_alike(casebook: Casebook) -> None:
    """Rows read from the summary are those that the attacks and their summaries give together."""
    db = casebook.db
    numbers = [int(row["n"] or 0) for row in rows(db, "SELECT n FROM attack ORDER BY n")]
    whole = query.page(db, "attack", numbers, [])
    assert sorted(whole) == numbers != []
    for only in (LISTED, *([field] for field in LISTED)):
        part = query.page(db, "attack", numbers, [], only=only)
        assert part == {n: {name: whole[n][name] for name in part[n]} for n in numbers}
        wanted = {"n", "id", "missing", *(name for field in only for name, _ in field.columns)}
        assert all(row.keys() == wanted for row in part.values())
    kept = {int(row["n"] or 0): row for row in rows(db, "SELECT * FROM attack_summary")}
    assert sorted(kept) == [n for n in numbers if whole[n]["deleted_at"] is None], "none of what is in trash"
    for n, row in kept.items():
        assert {name: row[name] for name in COPIED} == {name: whole[n][name] for name in COPIED}


def attack(casebook: Casebook) -> Record:
    return casebook.find("attack")[0]


def edit(casebook: Casebook, **values: Value) -> list[Change]:
    change = Change.edit("attack", attack(casebook), values)
    assert change
    return casebook.apply([change])


def edited(casebook: Casebook) -> None:
    for number, (name, value) in enumerate(
        (
            ("title", TITLE),
            ("date_edtf", "2024-01"),
            ("attack_type", "ambush_road"),
            ("workflow", "withdrawn"),
            ("code", "X-1"),
            ("missing", json.dumps({"time_of_day": "unknown"})),
        )
    ):
        edit(casebook, **{name: value})
        assert_alike(casebook)
        assert number or attack(casebook)["title"] == TITLE


def emptied(casebook: Casebook) -> None:
    missing = json.dumps({"date_edtf": "unknown", "attack_type": "refused"})
    edit(casebook, date_edtf=None, attack_type=None, missing=missing)


def undone_and_done_again(casebook: Casebook) -> None:
    done = edit(casebook, title=TITLE, date_edtf="2023")
    undone = casebook.apply([change.reversed() for change in done])
    assert_alike(casebook)
    casebook.apply([change.reversed() for change in undone])


def made(casebook: Casebook) -> None:
    casebook.apply([Change.new("attack", {"title": TITLE})])
    casebook.apply([Change.new("attack", {})])  # a draft may always be saved
    casebook.load([Change.new("attack", {"title": TITLE, "date_edtf": "2024-01-05/2024-01-06"})])


def deleted(casebook: Casebook) -> None:
    for link in casebook.find("attack_link"):  # else it is still used
        casebook.apply(casebook.deletion("attack_link", str(link["id"])))
    casebook.apply(casebook.deletion("attack", str(attack(casebook)["id"])))


def deleted_and_restored(casebook: Casebook) -> None:
    deleted(casebook)
    assert_alike(casebook)
    for deletion in discarded.contents(casebook.db):
        casebook.apply(discarded.restoration(casebook.db, deletion.records))
    assert len(casebook.find("attack")) == 2


def erased(casebook: Casebook) -> None:
    edit(casebook, title="zqxmark")
    deleted(casebook)
    ids = [id for deletion in discarded.contents(casebook.db) for id in deletion.ids]
    assert erasing.erase(casebook, ids) and b"zqxmark" not in casebook.path.read_bytes()


def bulk_edited(casebook: Casebook) -> None:
    numbers = list(query.numbers(casebook.db, "attack"))
    change = Edit("attack", "attack_type", value="ambush_road")
    done = bulk.make(casebook, change, numbers, bulk.preview(casebook, change, numbers, TODAY), TODAY)
    assert {row["attack_type"] for row in casebook.find("attack")} == {"ambush_road"}
    assert_alike(casebook)
    bulk.reverse(casebook, done.batch)


def merged(casebook: Casebook) -> None:
    one, two = casebook.find("attack")
    values: Record = {"title": two["title"]}
    casebook.apply(merge(casebook, "attack", str(one["id"]), str(two["id"]), values))
    assert attack(casebook)["title"] == two["title"]


def renamed_around(casebook: Casebook) -> None:
    place = Change.edit("place", casebook.find("place")[0], {"name": TITLE})
    assert place
    casebook.apply([place])


def filled(casebook: Casebook) -> None:
    casebook.load(rich(secret=False))


def brought_in(casebook: Casebook) -> None:
    path = casebook.path.parent / "table.csv"
    path.write_text(
        f"code,title,date\nMLI-2024-0001,{TITLE},2024-02-03\nNEW-1,New,2024-02\n", encoding="utf-8"
    )
    table = reading.read(path)
    bringing.bring(casebook, table, bringing.propose(table, "attack", LANGUAGES), "code", LANGUAGES)
    assert {TITLE, "New"} <= {row["title"] for row in casebook.find("attack")}


def rebuilt(casebook: Casebook) -> None:
    with casebook.db.atomic():
        casebook.db.execute("UPDATE attack_summary SET title = 'other'")
    derived.rebuild(casebook.db)


@pytest.mark.parametrize(
    "happens",
    [
        edited, emptied, undone_and_done_again, made, deleted, deleted_and_restored, erased, bulk_edited,
        merged, renamed_around, filled, brought_in, rebuilt,
    ],
)  # fmt: skip
def test_copies_follow(sample: Casebook, happens: Callable[[Casebook], object]) -> None:
    assert_alike(sample)
    happens(sample)
    assert_alike(sample)
    assert [problem for problem in check(sample) if not problem.rule] == []


def test_copies_are_those_of_a_past_day(sample: Casebook) -> None:
    before = moment(sample)
    edit(sample, title=TITLE)
    deleted(sample)
    with past.as_known_on(sample, before) as then:
        assert_alike(then)
        assert TITLE not in {row["title"] for row in rows(then.db, "SELECT title FROM attack_summary")}


def test_copies_are_made_where_a_pack_comes_in_or_a_file_is_recovered(
    sample: Casebook, tmp_path: Path
) -> None:
    deleted(sample)
    pack.write(sample, tmp_path / "pack")
    with Casebook.create(tmp_path / "received.temoin", None) as received:
        read_pack(received, tmp_path / "pack")
        assert_alike(received)
    sample.close()
    shutil.copy(sample.path, tmp_path / "damaged.temoin")
    recovering.recover(tmp_path / "damaged.temoin", tmp_path / "out.temoin", None, None)
    with Casebook.open(tmp_path / "out.temoin") as recovered:
        assert_alike(recovered)


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_copies_are_made_in_a_casebook_of_an_earlier_version(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.temoin"
    connection = driver.connect(str(path))
    connection.executescript(old.read_text(encoding="utf-8"))
    connection.close()
    with Casebook.open(path) as casebook:
        assert_alike(casebook)
        derived.rebuild(casebook.db)
        assert_alike(casebook)


def test_only_what_is_listed_at_first_is_read_from_the_summary(sample: Casebook) -> None:
    """A page of it takes one query of one table; what else is shown takes both, as do other entities."""
    for fields in (LISTED, LISTED[:1], [*LISTED, ATTACK.field["summary"]], [ATTACK.field["summary"]]):
        got: list[str] = []
        sample.db.conn.set_trace_callback(got.append)
        query.page(sample.db, "attack", [1, 2], [], only=fields)
        sample.db.conn.set_trace_callback(None)
        (sql,) = got
        assert (" FROM attack_summary r " in sql) == (ATTACK.field["summary"] not in fields), sql
    others = itertools.filterfalse(lambda entity: entity.derived, ENTITIES.values())
    assert all(not entity.copied for entity in others)
