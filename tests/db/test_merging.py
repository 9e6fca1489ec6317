"""Merging two records: nothing is lost, nothing is counted twice, and one undo takes it back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import demo, sample
from db.counting import Total
from db.merge.merging import MERGED, merge, proposal, rehearse
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.trouble import Trouble


def state(casebook: Casebook) -> dict[str, list[Record]]:
    """Return all live records."""
    return {entity: casebook.find(entity) for entity in ENTITIES}


def undo(casebook: Casebook, written: list[Change]) -> None:
    casebook.apply([change.reversed() for change in reversed(written)])


def killed(casebook: Casebook) -> str:
    return casebook.totals()["killed", ""].display()


def add(casebook: Casebook, kind: str, /, **values: Value) -> str:
    change = Change.new(kind, values)
    casebook.apply([change])
    return change.id


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    with Casebook.create(tmp_path_factory.mktemp("merging") / "demo.temoin", None, author="tester") as made:
        sample.write(made)
        demo.write(made, 60, seed=5)
        yield made


def attacks(casebook: Casebook) -> tuple[Record, Record]:
    kalala, ogota = casebook.find("attack")
    return kalala, ogota


def test_the_sample_attacks_merged_count_once(sample: Casebook) -> None:
    kalala, ogota = attacks(sample)
    before = state(sample)
    assert killed(sample) == "≥ 45"
    plan = rehearse(sample, "attack", str(ogota["id"]), str(kalala["id"]), {})
    was, will = plan.totals["killed", ""]
    assert (was.display(), will.display()) == ("≥ 45", "≥ 32")
    assert plan.problems == () and plan.moved["tally"] and state(sample) == before
    written = sample.apply(merge(sample, "attack", str(ogota["id"]), str(kalala["id"]), {}))
    assert killed(sample) == "≥ 32" and sample.totals()["abducted", ""].display() == "24"
    assert sample.totals()["homes_burned", ""].display() == "> 350"
    gone = sample.get("attack", str(kalala["id"]))
    assert gone and gone["duplicate_of_id"] == ogota["id"] and gone["deleted_at"] is None
    assert sample.find("attack_link") == []  # the link between the two would lead to itself
    assert [p["is_primary"] for p in sample.find("attack_place", attack_id=ogota["id"])].count(1) == 1
    for entity in ("attack_place", "involvement", "tally", "harm", "abduction", "legal_qualification"):
        assert sample.find(entity, attack_id=kalala["id"]) == [], entity
    assert check(sample) == []
    undo(sample, written)
    assert state(sample) == before and killed(sample) == "≥ 45" and check(sample) == []


@pytest.mark.parametrize(("kept", "other"), [("Kalala", "Ogota"), ("Ogota", "Kalala")])
def test_the_larger_of_two_counts_is_the_whole_whichever_is_kept(
    sample: Casebook, kept: str, other: str
) -> None:
    one, two = sorted(attacks(sample), key=lambda record: kept not in str(record["title"]))
    sample.apply(merge(sample, "attack", str(one["id"]), str(two["id"]), {}))
    assert killed(sample) == "≥ 32" and check(sample) == []


def test_two_exact_counts_that_differ_merge(sample: Casebook) -> None:
    kalala, ogota = attacks(sample)
    add(sample, "tally", attack_id=ogota["id"], measure="abducted", low=30, best=30, high=30)
    sample.apply(merge(sample, "attack", str(kalala["id"]), str(ogota["id"]), {}))
    assert sample.totals()["abducted", ""].display() == "30" and check(sample) == []


def test_every_count_and_figure_survives(sample: Casebook) -> None:
    kalala, ogota = attacks(sample)
    numbers = {t["id"]: (t["low"], t["best"], t["high"], t["rule"]) for t in sample.find("tally")}
    figures = {f["id"]: f["tally_id"] for f in sample.find("figure")}
    sample.apply(merge(sample, "attack", str(kalala["id"]), str(ogota["id"]), {}))
    assert {t["id"]: (t["low"], t["best"], t["high"], t["rule"]) for t in sample.find("tally")} == numbers
    assert {f["id"]: f["tally_id"] for f in sample.find("figure")} == figures


@pytest.mark.parametrize("entity", MERGED)
@pytest.mark.parametrize("seed", range(6))
def test_any_two_records_merge_and_come_apart_again(invented: Casebook, entity: str, seed: int) -> None:
    chance = random.Random(seed)
    pool = [r for r in invented.find(entity) if not r.get("duplicate_of_id")]
    kept, other = chance.sample(pool, 2)
    before, totals = state(invented), invented.totals()
    choices = {name: value for name, value in proposal(entity, kept, other).items() if chance.random() < 0.7}
    try:
        written = invented.apply(merge(invented, entity, str(kept["id"]), str(other["id"]), choices))
    except Refused as refused:
        assert refused.problems and state(invented) == before
        return
    try:
        assert check(invented) == []
        for key, total in invented.totals().items():
            if not key[1]:
                assert total.best <= totals[key].best, key  # merging never counts more
        pointing = [
            (kind, link.name)
            for kind, described in ENTITIES.items()
            for link in described.links
            if kind != "duplicate_candidate"
            for row in invented.find(kind)
            if row[link.name] == other["id"]
        ]
        assert pointing == []
    finally:
        undo(invented, written)
    assert state(invented) == before and invented.totals() == totals and check(invented) == []


def victims(casebook: Casebook, *tallies: str) -> list[str]:
    """Record one person for each tally, all with one name."""
    found: list[str] = []
    for id in tallies:
        tally = casebook.get("tally", id)
        assert tally
        found.append(add(casebook, "victim", name="Aminata Cissé", sex="f"))
        add(casebook, "harm", attack_id=tally["attack_id"], victim_id=found[-1], tally_id=id, age_low=30)
    return found


def test_a_person_recorded_twice_in_one_count_stands_there_once(sample: Casebook) -> None:
    tally = str(sample.find("tally", measure="killed", low=32)[0]["id"])
    one, other = victims(sample, tally, tally)
    second = sample.find("harm", victim_id=other)[0]
    source = sample.find("source")[0]["id"]
    cited = add(sample, "citation", entity="harm", entity_id=second["id"], source_id=source)
    sample.apply([c for c in [Change.edit("harm", second, {"weapon": "firearms"})] if c])
    written = sample.apply(merge(sample, "victim", one, other, {}))
    (harm,) = sample.find("harm", victim_id=one)
    assert (harm["weapon"], harm["age_low"]) == ("firearms", 30)
    assert [c["id"] for c in sample.find("citation", entity_id=harm["id"])] == [cited]
    assert sample.find("harm", victim_id=other) == [] and check(sample) == []
    undo(sample, written)
    assert len(sample.find("harm", victim_id=other)) == 1 and check(sample) == []


def test_what_contradicts_the_kept_entry_is_kept_but_not_counted(sample: Casebook) -> None:
    tally = str(sample.find("tally", measure="killed", low=32)[0]["id"])
    one, other = victims(sample, tally, tally)
    second = sample.find("harm", victim_id=other)[0]
    sample.apply([c for c in [Change.edit("harm", second, {"age_low": 60})] if c])
    sample.apply(merge(sample, "victim", one, other, {}))
    assert sorted((h["age_low"], h["status"]) for h in sample.find("harm", victim_id=one)) == [
        (30, "active"), (60, "withdrawn"),
    ]  # fmt: skip
    assert check(sample) == []


def test_a_person_does_not_stand_in_two_parts_of_a_whole(sample: Casebook) -> None:
    whole = sample.find("tally", measure="abducted")[0]
    parts = [
        add(sample, "tally", attack_id=whole["attack_id"], measure="abducted", parent_tally_id=whole["id"],
            part_role="partition", low=n, best=n, high=n, rule="single_source")
        for n in (10, 2)
    ]  # fmt: skip
    one, other = victims(sample, *parts)
    sample.apply(merge(sample, "victim", one, other, {}))
    assert [h["status"] for h in sample.find("harm", victim_id=one)] == ["active", "withdrawn"]
    assert check(sample) == []


def test_places_become_one_and_keep_their_other_name(sample: Casebook) -> None:
    kept = sample.find("place", name="Ogota")[0]
    other = add(sample, "place", name="Ogotta", alt_names="Ogoto", lat=14.1, lon=-3.5)
    attack = sample.find("attack")[1]
    add(sample, "attack_place", attack_id=attack["id"], place_id=other, note="the market")
    there = sample.get("place", other)
    assert there
    choices = proposal("place", kept, there)
    assert choices["alt_names"] == "Ogoto; Ogotta"
    assert (choices["lat"], choices["lon"]) == (14.1, -3.5)
    sample.apply(merge(sample, "place", str(kept["id"]), other, choices))
    (row,) = sample.find("attack_place", attack_id=attack["id"], place_id=kept["id"])
    assert row["note"] == "the market" and row["is_primary"] == 1
    gone = sample.get("place", other)
    assert gone and gone["deleted_at"] and check(sample) == []


def test_an_actor_that_was_part_of_the_other_becomes_part_of_what_that_is_part_of(sample: Casebook) -> None:
    jnim = sample.find("actor", acronym="JNIM")[0]
    above = str(jnim["parent_id"])
    sample.apply(merge(sample, "actor", str(jnim["id"]), above, {}))
    now = sample.get("actor", str(jnim["id"]))
    assert now and now["parent_id"] is None and check(sample) == []


def test_reports_of_one_source_are_one(sample: Casebook) -> None:
    first, second, third = sample.find("source")
    sample.apply(merge(sample, "source", str(second["id"]), str(third["id"]), {}))
    assert len(sample.find("source")) == 2 and check(sample) == []
    sample.apply(merge(sample, "source", str(second["id"]), str(first["id"]), {}))
    (left,) = sample.find("source")
    assert left["derived_from_id"] is None and check(sample) == []


def test_what_cannot_be_merged_is_refused(sample: Casebook) -> None:
    kalala, ogota = (str(attack["id"]) for attack in attacks(sample))
    third = add(sample, "attack", title="Attack on Sama", date_edtf="2024-01-06")
    with pytest.raises(Trouble, match="itself"):
        merge(sample, "attack", kalala, kalala, {})
    sample.apply(merge(sample, "attack", kalala, ogota, {}))
    for one, other in ((third, ogota), (ogota, third)):
        with pytest.raises(Trouble, match="itself a duplicate"):
            merge(sample, "attack", one, other, {})
        assert rehearse(sample, "attack", one, other, {}).problems[0].refuse
    with pytest.raises(Trouble, match="not there"):
        merge(sample, "attack", third, "nowhere", {})
    with pytest.raises(KeyError, match="code"):
        merge(sample, "attack", kalala, third, {"code": "X"})
    sample.apply(merge(sample, "attack", third, kalala, {}))
    assert {a["duplicate_of_id"] for a in sample.find("attack")} == {None, third}  # its duplicates come along
    assert check(sample) == []


def test_a_chosen_value_takes_the_place_of_a_missing_reason(sample: Casebook) -> None:
    one = add(sample, "victim", missing='{"name": "withheld"}', name_status="withheld", sex="f")
    other = add(sample, "victim", name="Awa Bah", sex="f", sensitivity=3)
    kept, gone = sample.get("victim", one), sample.get("victim", other)
    assert kept and gone
    choices = proposal("victim", kept, gone)
    sample.apply(merge(sample, "victim", one, other, choices))
    now = sample.get("victim", one)
    assert now and (now["name"], now["missing"], now["sensitivity"]) == ("Awa Bah", None, 3)
    assert check(sample) == []


def test_pairs_follow_the_kept_record(sample: Casebook) -> None:
    ids = [add(sample, "victim", name=f"Awa {n}") for n in range(3)]
    pairs = [(0, 1), (1, 2)]
    for one, other in pairs:
        add(
            sample, "duplicate_candidate", entity="victim", entity_id=ids[one], other_id=ids[other], score=0.9
        )
    sample.apply(merge(sample, "victim", ids[0], ids[1], {}))
    found = {(r["entity_id"], r["other_id"]): r["decision"] for r in sample.find("duplicate_candidate")}
    assert found == {(ids[0], ids[1]): "merged", (ids[0], ids[2]): "open"}


def test_a_rehearsal_without_harm_has_no_totals(sample: Casebook) -> None:
    places = [str(place["id"]) for place in sample.find("place")][:2]
    assert rehearse(sample, "place", *places, {}).totals.get(("killed", "")) in (None, (Total(), Total()))


def test_the_file_is_left_as_it_was_by_a_rehearsal(sample: Casebook, tmp_path: Path) -> None:
    kalala, ogota = (str(attack["id"]) for attack in attacks(sample))
    entries = sample.db.execute("SELECT count(*) FROM change").fetchone()
    rehearse(sample, "attack", kalala, ogota, {})
    assert sample.db.execute("SELECT count(*) FROM change").fetchone() == entries
    assert check(sample) == []
