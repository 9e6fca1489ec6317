"""Subtotals by a value are what its records make when counted alone; the sum is the footer's."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest

from db import demo
from db.counting import PERPETRATING
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Record, Value
from db.model.filters import parse
from db.storage import groups, query
from db.storage.casebook import Casebook
from db.storage.groups import Grouping, Way, grouping, ways

ATTACK_WAYS = [way.name for way in ways("attack")]


def way(entity: str, name: str) -> Way:
    return next(one for one in ways(entity) if one.name == name)


def by(casebook: Casebook, name: str, numbers: array[int] | None = None, entity: str = "attack") -> Grouping:
    numbers = query.numbers(casebook.db, entity) if numbers is None else numbers
    return grouping(casebook.db, way(entity, name), numbers)


def killed(found: Grouping) -> dict[str, tuple[int, str]]:
    totals = {row.label: row.totals.get("killed") for row in found.rows}
    return {
        row.label: (row.records, total.display() if (total := totals[row.label]) else "")
        for row in found.rows
    }


def keys_of(casebook: Casebook, attack: Record, name: str) -> set[Value]:
    """Return by which keys an attack stands in the rows, the slow and plain way."""
    tree = casebook.tree(str(attack["id"]))
    assert tree
    places = [tree.link(row["place_id"]) or {} for row in tree.parts["attack_place"]]
    parties = tree.parts["involvement"]
    match name:
        case "date:month" | "date:year":
            return set(days(attack, 7 if name == "date:month" else 4))
        case "perpetrator":
            found = {row["actor_id"] for row in parties if row["role"] in PERPETRATING}
        case "actor":
            found = {row["actor_id"] for row in parties}
        case "country" | "adm1_name" | "adm2_name":
            found = {place.get(name) for place in places}
        case _:
            found = {attack[name]}
    return found - {None} or {None}


def days(attack: Record, letters: int) -> Iterator[Value]:
    first, last = attack["date_min"], attack["date_max"]
    if attack["date_edtf"] is None:
        yield None
        return
    if first is None or last is None or int(str(last)[:4]) - int(str(first)[:4]) > 1:
        yield ""
        return
    begin, end = str(first)[:letters], str(last)[:letters]
    for year in range(int(begin[:4]), int(end[:4]) + 1):
        for month in range(1, 13) if letters == 7 else [0]:
            key = f"{year:04}-{month:02}"[:letters]
            if begin <= key <= end:
                yield key


@pytest.fixture
def many(casebook: Casebook) -> Casebook:
    demo.write(casebook, 60)
    ugly = ("2024", "2023-12-30/2024-01-02", "2010/2024", "../2024-01-05", "2024-01-05/..")
    made = [Change.new("attack", {"title": text, "date_edtf": text}) for text in ugly]
    made.append(Change.new("attack", {"title": "no date"}))
    casebook.apply(made)
    first, second = casebook.find("attack")[:2]
    actors = [row["id"] for row in casebook.find("actor")][:2]
    joint = [{"attack_id": first["id"], "actor_id": id, "role": "co_perpetrator"} for id in actors]
    joint.append({"attack_id": second["id"], "actor_id": None, "role": "perpetrator"})
    casebook.apply([Change.new("involvement", values) for values in joint])
    return casebook


@pytest.mark.parametrize("name", ATTACK_WAYS)
def test_a_row_is_what_its_records_make(many: Casebook, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "SLICE", 17)
    numbers = query.numbers(many.db, "attack")
    listed = array("q", [n for at, n in enumerate(numbers) if at % 4])
    found = by(many, name, listed)
    wanted: dict[Value, list[int]] = {}
    shared = set[int]()
    for attack in many.find("attack"):
        n = int(attack["n"] or 0)
        if n in listed:
            keys = keys_of(many, attack, name)
            for key in keys:
                wanted.setdefault(key, []).append(n)
            shared |= {n} if len(keys) > 1 else set()
    assert {row.key: row.records for row in found.rows} == {key: len(some) for key, some in wanted.items()}
    for row in found.rows:
        whole = {m: t for (m, part), t in many.totals(wanted[row.key]).items() if not part}
        assert row.totals == whole, row.label
        assert row.shared == len(shared & set(wanted[row.key]))
    assert found.shared == len(shared)
    assert found.sum.records == len(listed)
    assert found.sum.totals == {m: t for (m, part), t in many.totals(listed).items() if not part}


@pytest.mark.parametrize("entity", [page.name for page in PAGES])
def test_every_row_can_be_asked_for(many: Casebook, entity: str) -> None:
    for one in ways(entity):
        numbers = query.numbers(many.db, entity)
        found = grouping(many.db, one, numbers)
        assert found.sum.records == len(numbers)
        assert sum(row.records for row in found.rows) - sum(row.shared for row in found.rows) <= len(numbers)
        for row in found.rows:
            assert row.label
            if row.term is None:
                assert row.key == groups.VAGUE and one.unit
            else:
                text = row.term.spell()
                assert parse(entity, text).terms == (row.term,)
                asked = len(query.numbers(many.db, entity, text))
                assert asked == row.records or (one.unit and asked > row.records), (one.name, text)


def test_the_example_by_party(sample: Casebook) -> None:
    found = by(sample, "perpetrator")
    assert killed(found) == {
        "Dozo · Dozo militia": (1, "≥ 13"),
        "JNIM · Jama'at Nusrat al-Islam wal-Muslimin": (1, "≥ 32"),
    }
    assert found.sum.totals["killed"].display() == "≥ 45"
    assert found.shared == 0


def test_a_joint_attack_is_counted_in_each_and_once_in_the_sum(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    other = next(row for row in sample.find("actor") if row["acronym"] == "JNIM")
    values: Record = {"attack_id": attack["id"], "actor_id": other["id"], "role": "co_perpetrator"}
    sample.apply([Change.new("involvement", values)])
    found = by(sample, "perpetrator")
    assert sorted(row.totals["killed"].low for row in found.rows) == [13, 45]
    assert [row.shared for row in found.rows] == [1, 1]
    assert (found.shared, found.sum.records, found.sum.totals["killed"].display()) == (1, 2, "≥ 45")


def test_rows_stand_in_the_order_of_their_list_and_those_without_value_last(many: Casebook) -> None:
    field = ENTITIES["attack"].field["attack_type"]
    rows = [row.key for row in by(many, "attack_type").rows]
    codes = [code.code for code in field.vocabulary.codes]  # type: ignore[attr-defined]  # a field of codes
    assert rows == [*(code for code in codes if code in rows), None]
    months = [row.key for row in by(many, "date:month").rows]
    assert months == [*sorted(str(key) for key in months if key), groups.VAGUE, None]
    sizes = [row.records for row in by(many, "adm1_name").rows if row.key is not None]
    assert sizes == sorted(sizes, reverse=True)


def test_what_is_withdrawn_or_deleted_counts_no_more(sample: Casebook) -> None:
    numbers = query.numbers(sample.db, "attack")
    first = sample.find("attack")[0]
    edit = Change.edit("attack", first, {"workflow": "withdrawn"})
    assert edit
    sample.apply([edit])
    assert [(row.label, row.records) for row in by(sample, "workflow").rows] == [
        ("Submitted", 1),
        ("Withdrawn", 1),
    ]
    assert by(sample, "workflow").rows[1].totals == {}
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    sample.apply(sample.deletion("attack", str(first["id"])))
    assert [row.records for row in by(sample, "workflow", numbers).rows] == [1]


def test_victims_are_counted_too(sample: Casebook) -> None:
    found = by(sample, "sex", entity="victim")
    assert sum(row.records for row in found.rows) == len(sample.find("victim")) == found.sum.records
    assert all(row.totals == {} for row in found.rows)


def test_it_can_be_given_up(many: Casebook) -> None:
    def stop(done: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        grouping(many.db, way("attack", "attack_type"), query.numbers(many.db, "attack"), step=stop)
