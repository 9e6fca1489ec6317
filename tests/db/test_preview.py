"""What an export would let go, told before anything is written."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from db.exchange import few, risks, staying
from db.exchange.exporting import FORMATS, export
from db.exchange.leaks import Leaking
from db.exchange.preview import LAYOUTS, TABLES, Preview, Previewed, preview
from db.exchange.profiles import PROFILES
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage.casebook import Casebook


def edit(casebook: Casebook, entity: str, record: Record, **values: Value) -> None:
    change = Change.edit(entity, record, values)
    assert change is not None
    casebook.apply([change])


@pytest.fixture
def ready(sample: Casebook) -> Casebook:
    """The sample with its attacks verified and submitted, so that they may leave."""
    for attack in sample.find("attack"):
        edit(sample, "attack", attack, verification="verified", workflow="approved", sensitivity=1)
    return sample


def table(made: Preview, entity: str) -> Previewed:
    return next(one for one in made.tables if one.entity == entity)


def told(some: tuple[risks.Told, ...]) -> dict[str, int]:
    return {one.what: one.count for one in some}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("format", FORMATS)
def test_what_is_foretold_is_what_leaves(ready: Casebook, tmp_path: Path, format: str, profile: str) -> None:
    before = ready.db.execute("SELECT count(*) FROM export_log").fetchone()
    made = preview(ready, format, profile)
    assert ready.db.execute("SELECT count(*) FROM export_log").fetchone() == before
    done = export(ready, tmp_path / "out", format, profile)
    if format in ("pack", "xlsx"):
        left = {name: count for name, count in done.rows.items() if name in ENTITIES}
        assert {one.entity: one.leave for one in made.tables if one.entity in left} == left
    elif format == "flat":
        assert made.leave == done.count
    assert {one.entity for one in made.tables} == (set(ENTITIES) if format in TABLES else {"attack"})


@pytest.mark.parametrize("profile", PROFILES)
def test_all_that_stays_has_a_reason(sample: Casebook, profile: str) -> None:
    for format in ("pack", "flat"):
        for one in preview(sample, format, profile, only=[1]).tables:
            assert sum(one.reasons.values()) == one.stay
            assert one.leave + one.stay == len(sample.find(one.entity))


@pytest.mark.parametrize("profile", PROFILES)
def test_the_first_rows_are_those_of_the_pack(ready: Casebook, tmp_path: Path, profile: str) -> None:
    export(ready, tmp_path / "out", "pack", profile)
    for one in preview(ready, "pack", profile).tables:
        if one.columns and one.leave:
            with (tmp_path / "out" / f"{one.entity}.csv").open(encoding="utf-8-sig", newline="") as stream:
                rows = list(csv.reader(stream))
            assert tuple(rows[0]) == one.columns
            written = [[cell.removeprefix("'")[:300] for cell in row] for row in rows[1:21]]
            assert [[c.removeprefix("'") for c in row] for row in one.first] == written


@pytest.mark.parametrize("format", sorted({"flat", *LAYOUTS}))
def test_the_first_rows_are_those_of_the_table(ready: Casebook, tmp_path: Path, format: str) -> None:
    export(ready, tmp_path / "out.csv", format, "public")
    (one,) = preview(ready, format, "public").tables
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert tuple(rows[0]) == one.columns
    skipped = 2 if format == "hxl" else 1
    assert len(rows) - skipped == len(one.first) > 0


def test_an_attack_stays_for_the_first_reason_that_holds(sample: Casebook) -> None:
    one, other = sample.find("attack")
    edit(sample, "attack", one, workflow="draft", sensitivity=1)
    edit(sample, "attack", other, workflow="approved", verification="pending", sensitivity=1)
    reasons = table(preview(sample, "pack", "public"), "attack").reasons
    assert reasons == {staying.DRAFT: 1, staying.UNVERIFIED: 1}
    edit(sample, "attack", sample.find("attack")[0], sensitivity=3)
    assert table(preview(sample, "pack", "hq"), "attack").reasons == {staying.TOO_SENSITIVE: 1}


def test_a_part_of_an_attack_that_stays_is_told_as_leaning_on_it(sample: Casebook) -> None:
    for attack in sample.find("attack"):
        edit(sample, "attack", attack, sensitivity=3)
    made = preview(sample, "pack", "hq")
    assert set(table(made, "tally").reasons) == {staying.LEANING}
    assert table(made, "contact").reasons.keys() <= {staying.NEVER}


def test_attacks_that_were_not_chosen_are_told_as_such(ready: Casebook) -> None:
    made = table(preview(ready, "pack", "hq", only=[1]), "attack")
    assert (made.leave, made.reasons) == (1, {staying.NOT_CHOSEN: 1})


def test_public_villages_become_districts_and_names_stay(ready: Casebook) -> None:
    made = preview(ready, "pack", "public")
    coarser = told(made.coarser)
    assert coarser[risks.DISTRICTS] > 0
    assert coarser[risks.POINTS] == 2
    names = table(made, "place")
    assert "Ogota" not in str(names.first)
    assert not preview(ready, "pack", "hq").coarser


def test_the_only_woman_of_a_village_is_warned_of_and_two_are_not(ready: Casebook) -> None:
    tally = ready.find("tally", measure="killed", parent_tally_id=None)[0]

    def add(**values: Value) -> None:
        victim = Change.new("victim", {"name": "Somebody", "sensitivity": 1} | values)
        harm = {"victim_id": victim.id, "tally_id": tally["id"], "attack_id": tally["attack_id"]}
        ready.apply([victim, Change.new("harm", harm | {"age_low": 91, "age_high": 91})])

    def alone() -> set[str]:
        found = next((one for one in preview(ready, "pack", "hq").risks if one.what == risks.ALONE), None)
        return {id for _, id in found.records} if found else set()

    before = alone()
    add(sex="f")
    added = alone() - before
    assert len(added) == 1
    add(sex="f")
    assert alone() == before


def test_captives_who_may_still_be_held_are_warned_of_for_headquarters_only(ready: Casebook) -> None:
    live = [a for a in ready.find("abduction") if a["current_status"] not in few.ENDED]
    found = told(preview(ready, "pack", "hq").risks)
    assert found.get(risks.CAPTIVES, 0) == len(live) > 0
    for profile in ("partner", "public"):
        assert risks.CAPTIVES not in told(preview(ready, "pack", profile).risks)


@pytest.mark.parametrize("format", ["pack", "flat", "ged", "geojson", "hxl"])
def test_a_leak_is_named_with_its_record_and_stops_the_export(
    ready: Casebook, tmp_path: Path, format: str
) -> None:
    attack = ready.find("attack")[0]
    assert not preview(ready, format, "hq").leaks
    edit(ready, "attack", attack, title="Call +223 76 12 34 56", summary="Call +223 76 12 34 56")
    leaks = preview(ready, format, "hq").leaks
    refused = False
    try:
        export(ready, tmp_path / "out", format, "hq")
    except Leaking:
        refused = True
    assert bool(leaks) == refused
    assert {(leak.entity, leak.id) for leak in leaks} <= {("attack", str(attack["id"]))}
    assert leaks or format in ("ged", "hxl")


def test_it_can_be_stopped_at_any_step(ready: Casebook) -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise Stop

    for format in ("pack", "flat"):
        with pytest.raises(Stop):
            preview(ready, format, "public", progress=stop)


def test_a_cell_of_one_is_said(ready: Casebook) -> None:
    attack = ready.find("attack")[0]
    at = {
        "attack_id": attack["id"],
        "measure": "injured",
        "low": 1,
        "best": 1,
        "high": 1,
        "rule": "single_source",
    }
    assert risks.ONE_OF_KIND not in told(preview(ready, "pack", "hq").risks)
    assert risks.ONE_ONLY not in told(preview(ready, "flat", "hq").risks)
    woman = Change.new("tally", at | {"sex": "f"})
    with ready.db.atomic():
        ready.apply([woman])
    assert told(preview(ready, "pack", "hq").risks)[risks.ONE_OF_KIND] == 1
    assert told(preview(ready, "flat", "hq").risks)[risks.ONE_ONLY] == 1
