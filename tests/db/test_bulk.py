"""Many records changed at once: counted beforehand, done as one batch, taken back as one."""

from __future__ import annotations

import json
from datetime import date

import pytest

from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Choice, Choices, Date, Field, Link, Number, Record, Text, Value
from db.storage import batches, bulk, query
from db.storage.bulk import ADD, EMPTY, REMOVE, Edit
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.trouble import Trouble

TODAY = date(2024, 6, 1)


class GivenUp(Exception):  # noqa: N818
    """What a cancelled task raises."""


def state(casebook: Casebook) -> dict[str, list[Record]]:
    return {entity: casebook.find(entity) for entity in ENTITIES}


def do(casebook: Casebook, edit: Edit, numbers: list[int]) -> bulk.Made:
    return bulk.make(casebook, edit, numbers, bulk.preview(casebook, edit, numbers, TODAY), TODAY)


def numbers(casebook: Casebook, entity: str) -> list[int]:
    return list(query.numbers(casebook.db, entity))


@pytest.fixture
def attacks(casebook: Casebook) -> list[int]:
    """Seven attacks: four of one type, two of another, one whose type is not known."""
    kinds = ["village_attack"] * 4 + ["ambush_road"] * 2
    made = [
        Change.new("attack", {"title": f"Attack {n}", "attack_type": kind}) for n, kind in enumerate(kinds)
    ]
    missing = json.dumps({"attack_type": "unknown", "summary": "withheld"})
    made.append(Change.new("attack", {"title": "Attack 6", "missing": missing}))
    casebook.apply(made)
    return numbers(casebook, "attack")


def kinds(casebook: Casebook) -> list[Value]:
    return [row["attack_type"] for row in casebook.find("attack")]


def other_kinds() -> list[str]:
    field = ENTITIES["attack"].field["attack_type"]
    assert isinstance(field, Choice)
    return [code.code for code in field.vocabulary.active]


def test_the_present_values_are_counted_the_most_frequent_first(
    casebook: Casebook, attacks: list[int]
) -> None:
    found = bulk.present(casebook.db, "attack", "attack_type", attacks)
    assert [(p.value, p.reason, p.count) for p in found] == [
        ("village_attack", "", 4),
        ("ambush_road", "", 2),
        (None, "unknown", 1),
    ]


def test_a_preview_counts_and_writes_nothing(casebook: Casebook, attacks: list[int]) -> None:
    before, last = state(casebook), batches.newest(casebook.db)
    seen = bulk.preview(casebook, Edit("attack", "attack_type", value="ambush_road"), attacks, TODAY)
    assert (seen.total, seen.changing, seen.same, list(seen.refused), seen.gone) == (7, 5, 2, [], 0)
    assert (state(casebook), batches.newest(casebook.db)) == (before, last)


def test_one_batch_and_one_way_back(casebook: Casebook, attacks: list[int]) -> None:
    before = state(casebook)
    made = do(casebook, Edit("attack", "attack_type", value="ambush_road"), attacks)
    assert (made.changed, made.same) == (5, 2)
    assert kinds(casebook) == ["ambush_road"] * 7
    assert json.loads(str(casebook.find("attack")[6]["missing"])) == {"summary": "withheld"}
    assert list(batches.changes(casebook.db, made.batch)) == made.written
    after = state(casebook)
    back = bulk.reverse(casebook, made.batch)
    assert state(casebook) == before
    bulk.reverse(casebook, back.batch)
    assert state(casebook) == after
    assert check(casebook) == []


def test_emptying_gives_the_reason(casebook: Casebook, attacks: list[int]) -> None:
    do(casebook, Edit("attack", "attack_type", EMPTY, reason="withheld"), attacks)
    assert kinds(casebook) == [None] * 7
    reasons = [json.loads(str(row["missing"])) for row in casebook.find("attack")]
    assert [r["attack_type"] for r in reasons] == ["withheld"] * 7
    assert reasons[6]["summary"] == "withheld"
    do(casebook, Edit("attack", "attack_type", EMPTY), attacks)
    assert [row["missing"] for row in casebook.find("attack")][:6] == [None] * 6


def test_one_code_of_a_list_comes_and_goes(casebook: Casebook) -> None:
    field = ENTITIES["involvement"].field["attribution_basis"]
    assert isinstance(field, Choices)
    first, second, third = (code.code for code in field.vocabulary.active[:3])
    attack = Change.new("attack", {"title": "Attack"})
    stand = [None, field.store([first]), field.store([first, second])]
    rows = [
        Change.new("involvement", {"attack_id": attack.id, "attribution_basis": value}) for value in stand
    ]
    casebook.apply([attack, *rows])
    some = [int(row["n"] or 0) for row in casebook.find("involvement")]

    def basis() -> list[list[str]]:
        return [field.codes(row["attribution_basis"]) for row in casebook.find("involvement")]

    seen = bulk.preview(casebook, Edit("involvement", field.name, ADD, second), some, TODAY)
    assert (seen.changing, seen.same) == (2, 1)
    do(casebook, Edit("involvement", field.name, ADD, second), some)
    assert basis() == [[second], [first, second], [first, second]]
    do(casebook, Edit("involvement", field.name, REMOVE, first), some)
    assert basis() == [[second]] * 3
    assert do(casebook, Edit("involvement", field.name, REMOVE, third), some).written == []


def test_dates_bring_their_days(casebook: Casebook, attacks: list[int]) -> None:
    do(casebook, Edit("attack", "date_edtf", value="2024-01"), attacks[:2])
    row = casebook.find("attack")[-1]
    assert (row["date_min"], row["date_max"]) == ("2024-01-01", "2024-01-31")


def test_a_region_takes_its_code_along(casebook: Casebook) -> None:
    values: Record = {"name": "Ogota", "adm1_name": "Gao", "adm1_pcode": "ML07"}
    casebook.apply([Change.new("place", values)])
    do(casebook, Edit("place", "adm1_name", value="Mopti", beside="ML05"), [1])
    assert casebook.find("place")[0]["adm1_pcode"] == "ML05"
    do(casebook, Edit("place", "adm1_name", value="Another spelling"), [1])
    assert casebook.find("place")[0]["adm1_pcode"] is None


# What cannot be


def test_what_the_rules_refuse_is_left_and_said(sample: Casebook) -> None:
    sample.apply([Change.new("attack", {"title": "Unfinished"}), Change.new("attack", {"title": "Too"})])
    for row in sample.find("attack", workflow="submitted"):
        change = Change.edit("attack", row, {"workflow": "draft"})
        assert change
        sample.apply([change])
    edit = Edit("attack", "workflow", value="submitted")
    seen = bulk.preview(sample, edit, numbers(sample, "attack"), TODAY)
    assert len(seen.refused) >= 2 and seen.changing >= 1
    assert sum(reason.count for reason in seen.reasons) == len(seen.refused)
    made = bulk.make(sample, edit, numbers(sample, "attack"), seen, TODAY)
    assert (made.changed, made.refused) == (seen.changing, len(seen.refused))
    unfinished = sample.find("attack", title="Unfinished")[0]
    assert unfinished["workflow"] == "draft"
    assert check(sample) == []


def test_nobody_approves_their_own_in_bulk(sample: Casebook) -> None:
    sample.set_setting("roles", "on")
    edit = Edit("attack", "workflow", value="approved")
    seen = bulk.preview(sample, edit, numbers(sample, "attack"), TODAY)
    assert seen.changing == 0
    assert "H19" in {reason.problem.rule for reason in seen.reasons}
    assert do(sample, edit, numbers(sample, "attack")).written == []


def test_what_must_not_be_empty_is_not_emptied(sample: Casebook) -> None:
    seen = bulk.preview(sample, Edit("place", "name", EMPTY), numbers(sample, "place"), TODAY)
    assert seen.changing == 0 and len(seen.refused) == len(sample.find("place"))


def values(casebook: Casebook, field: Field) -> list[Value]:
    """Some values that may or may not be taken."""
    if isinstance(field, Choice):
        codes: list[Value] = [field.parse(code.code) for code in field.vocabulary.active]
        return [*codes[:2], codes[-1], *((99,) if isinstance(field, Number) else ("nonsense",))]
    if isinstance(field, Link):
        found = casebook.find(field.to)
        return [row["id"] for row in (found[:1] + found[-1:])] + ["01890000-0000-7000-8000-000000000000"]
    if isinstance(field, Date):
        return ["2024-01", "2030-01-01"]
    return ["Somewhere" if isinstance(field, Text) else 12]


@pytest.mark.parametrize("entity", [page.name for page in PAGES])
def test_a_preview_says_what_a_save_says(sample: Casebook, entity: str) -> None:
    """For each field and record by itself, the preview refuses what a save refuses, and nothing else."""
    some = numbers(sample, entity)[:3]
    for field in bulk.editable(ENTITIES[entity]):
        edits = [Edit(entity, field.name, value=value) for value in values(sample, field)]
        for edit in [*edits, Edit(entity, field.name, EMPTY)]:
            for n in some:
                seen = bulk.preview(sample, edit, [n], TODAY)
                record = next(row for row in sample.find(entity) if row["n"] == n)
                assert bool(seen.refused) == refuses(sample, edit, record), (edit, record["id"])


def refuses(casebook: Casebook, edit: Edit, record: Record) -> bool:
    change = edit.change(record)
    try:
        with casebook.db.atomic():
            casebook.apply([change] if change else [])
            raise GivenUp
    except GivenUp:
        return False
    except Refused:
        return True


# Meanwhile


def test_what_was_changed_meanwhile_is_left_and_said(casebook: Casebook, attacks: list[int]) -> None:
    edit = Edit("attack", "attack_type", value="ambush_road")
    seen = bulk.preview(casebook, edit, attacks, TODAY)
    first, second, third = casebook.find("attack")[:3]
    other = next(code for code in other_kinds() if code not in ("village_attack", "ambush_road"))
    for change in (
        Change.edit("attack", first, {"attack_type": other}),
        Change.edit("attack", second, {"title": "Another title"}),
        Change.edit("attack", third, {"deleted_at": "2024-01-01T00:00:00Z"}),
    ):
        assert change
        casebook.apply([change])
    made = bulk.make(casebook, edit, attacks, seen, TODAY)
    assert (made.changed, made.same, made.meanwhile) == (3, 2, 2)
    assert kinds(casebook)[:2] == [other, "ambush_road"]


def test_taking_back_says_what_was_changed_meanwhile(casebook: Casebook, attacks: list[int]) -> None:
    made = do(casebook, Edit("attack", "attack_type", value="ambush_road"), attacks)
    change = Change.edit("attack", casebook.find("attack")[0], {"attack_type": other_kinds()[-1]})
    assert change
    casebook.apply([change])
    before = state(casebook)
    with pytest.raises(Trouble, match="changed meanwhile"):
        bulk.reverse(casebook, made.batch)
    assert state(casebook) == before


@pytest.mark.parametrize("at", range(16))
def test_giving_up_leaves_nothing(casebook: Casebook, attacks: list[int], at: int) -> None:
    edit = Edit("attack", "attack_type", value="ambush_road")
    seen = bulk.preview(casebook, edit, attacks, TODAY)
    before, steps = state(casebook), 0

    def step(done: int) -> None:
        nonlocal steps
        steps += 1
        if steps > at:
            raise GivenUp

    try:
        made = bulk.make(casebook, edit, attacks, seen, TODAY, step)
    except GivenUp:
        assert state(casebook) == before
    else:
        assert steps <= at and made.changed == 5
    assert check(casebook) == []


# Deleting


def test_many_go_to_the_trash_with_their_parts_and_come_back(sample: Casebook) -> None:
    before = state(sample)
    made = bulk.delete(sample, "attack", numbers(sample, "attack"))
    assert sample.find("attack") == [] and sample.find("tally") == []
    bulk.reverse(sample, made.batch)
    assert state(sample) == before
    assert check(sample) == []


def test_what_is_still_used_is_not_deleted(sample: Casebook) -> None:
    before = state(sample)
    with pytest.raises(Trouble, match="still used"):
        bulk.delete(sample, "place", numbers(sample, "place"))
    assert state(sample) == before
