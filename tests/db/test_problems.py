"""What is to be checked in a record of a casebook, wherever one looks from, and what is no longer said."""

from __future__ import annotations

import pytest

from db.model.changes import Change
from db.model.fields import Record
from db.model.problem import Problem
from db.storage.casebook import Casebook
from db.storage.check import check


def add(casebook: Casebook, entity: str, /, **values: object) -> str:
    """Save a record and return its id."""
    change = Change.new(entity, values)  # type: ignore[arg-type]  # the values fit their field
    return casebook.apply([change])[0].id


def edit(casebook: Casebook, entity: str, id: str, /, **values: object) -> None:
    record = casebook.get(entity, id)
    assert record
    change = Change.edit(entity, record, values)  # type: ignore[arg-type]  # the values fit their field
    assert change
    casebook.apply([change])


def rules(found: list[Problem]) -> list[tuple[str, str]]:
    return [(p.rule, p.record_id) for p in found]


def keep(casebook: Casebook, problem: Problem) -> str:
    """Decide to keep a warning; return the id of the decision."""
    about: Record = {"entity": problem.entity, "entity_id": problem.record_id, "rule": problem.rule}
    about["field"] = problem.field or None
    return add(casebook, "waived_warning", **about, reason="It is right")


def attack(casebook: Casebook, **values: object) -> str:
    return add(casebook, "attack", **{"title": "An attack", "date_edtf": "2024-01-27"} | values)


def figure(casebook: Casebook, of: str, words: str = "30 people") -> dict[str, str]:
    """Add a count with a figure that makes a warning, and return the ids by entity."""
    tally = add(casebook, "tally", attack_id=of, measure="killed", low=30, best=30, high=30)
    source = add(casebook, "source", source_kind="ngo")
    said = {"as_reported": words, "qualifier": "exact", "low": 30, "best": 30, "high": 30}
    made = add(casebook, "figure", tally_id=tally, source_id=source, **said)
    return {"tally": tally, "source": source, "figure": made}


def test_a_warning_is_said_in_the_attack_and_in_the_part_that_it_is_about(casebook: Casebook) -> None:
    id = attack(casebook)
    ids = figure(casebook, id)
    assert ("S12", ids["figure"]) in rules(casebook.problems("attack", id))
    assert rules(casebook.problems("figure", ids["figure"])) == [("S12", ids["figure"])]
    assert casebook.problems("tally", ids["tally"]) == []


def test_a_rule_broken_in_two_fields_is_kept_for_one_of_them(casebook: Casebook) -> None:
    id = attack(casebook, summary="Ask 76 12 34 56", context="He is at 66 12 34 56")
    found = [p for p in casebook.problems("attack", id) if p.rule == "S13"]
    assert len(found) == 2
    keep(casebook, found[0])
    assert [p for p in casebook.problems("attack", id) if p.rule == "S13"] == [found[1]]
    of_before: Record = {"entity": "attack", "entity_id": id, "rule": "S13", "reason": "all of them"}
    add(casebook, "waived_warning", **of_before)
    assert not [p for p in casebook.problems("attack", id) if p.rule == "S13"], "kept by an earlier version"


def test_an_event_and_a_citation_find_their_attack(casebook: Casebook) -> None:
    id = attack(casebook, date_edtf="2024-01-01")
    harm_tally = add(casebook, "tally", attack_id=id, measure="abducted", low=1, best=1, high=1)
    victim = add(casebook, "victim", name="Awa", sensitivity=2)
    harm = add(casebook, "harm", attack_id=id, victim_id=victim, tally_id=harm_tally)
    taken = add(casebook, "abduction", attack_id=id, harm_id=harm, taken_edtf="2020-02-03")
    event = add(casebook, "custody_event", abduction_id=taken, event_type="seen", date_edtf="2020-03-01")
    source = add(casebook, "source", source_kind="ngo")
    cited = add(casebook, "citation", entity="attack", entity_id=id, source_id=source, locator="76 12 34 56")
    assert rules(casebook.problems("citation", cited)) == [("S13", cited)]
    assert rules(casebook.problems("abduction", taken)) == [("S11", taken)]
    assert casebook.problems("custody_event", event) == []


def test_what_an_attack_says_of_a_victim_is_said_in_the_victims_form(casebook: Casebook) -> None:
    id = attack(casebook)
    tally = add(casebook, "tally", attack_id=id, measure="sexual_violence", low=1, best=1, high=1)
    victim = add(casebook, "victim", name="Awa", sensitivity=2)
    add(casebook, "harm", attack_id=id, victim_id=victim, tally_id=tally)
    assert ("S19", victim) in rules(casebook.problems("attack", id))
    assert rules(casebook.problems("victim", victim)) == [("S19", victim)]
    edit(casebook, "victim", victim, sensitivity=3)
    assert casebook.problems("victim", victim) == []


def test_a_warning_that_was_kept_is_said_nowhere_until_that_is_taken_back(casebook: Casebook) -> None:
    id = attack(casebook, date_edtf="2024-02-01", summary="Call 76 12 34 56")
    before = casebook.problems("attack", id)
    told = {p.rule: p for p in before}
    assert {"S17", "S13"} <= told.keys()
    kept = keep(casebook, told["S17"])
    assert casebook.problems("attack", id) == [p for p in before if p.rule != "S17"]
    casebook.apply(casebook.deletion("waived_warning", kept))
    assert casebook.problems("attack", id) == before


def test_a_warning_that_was_kept_is_said_again_of_another_value_or_field(casebook: Casebook) -> None:
    id = attack(casebook, date_edtf="2024-02-01", summary="Call 76 12 34 56")
    for problem in casebook.problems("attack", id):
        if problem.rule in ("S13", "S17"):
            keep(casebook, problem)
    edit(casebook, "attack", id, title="Another title")
    assert not {"S13", "S17"} & {p.rule for p in casebook.problems("attack", id)}
    edit(casebook, "attack", id, context="Call 70 11 22 33")
    assert [p.field for p in casebook.problems("attack", id) if p.rule == "S13"] == ["context"]
    edit(casebook, "attack", id, date_edtf="2024-03-01")
    (again,) = [p for p in casebook.problems("attack", id) if p.rule == "S17"]
    keep(casebook, again)
    assert "S17" not in {p.rule for p in casebook.problems("attack", id)}


def test_keeping_a_warning_of_one_record_says_nothing_of_another(casebook: Casebook) -> None:
    one, other = (attack(casebook, date_edtf="2024-02-01") for _ in range(2))
    keep(casebook, next(p for p in casebook.problems("attack", one) if p.rule == "S17"))
    assert "S17" not in {p.rule for p in casebook.problems("attack", one)}
    assert "S17" in {p.rule for p in casebook.problems("attack", other)}


def test_no_decision_silences_a_hard_rule(casebook: Casebook) -> None:
    id = attack(casebook)
    (problem,) = [p for p in casebook.problems("attack", id) if p.rule == "H1"]
    keep(casebook, problem)
    assert problem in casebook.problems("attack", id)


def test_check_says_nothing_of_warnings(casebook: Casebook) -> None:
    id = attack(casebook, date_edtf="2024-02-01")
    figure(casebook, id)
    assert check(casebook) == []


@pytest.mark.parametrize(("north", "warned"), [(1.9, True), (1.7, False)])
def test_the_distance_of_a_reprisal_is_taken_from_the_places_of_both(
    casebook: Casebook, north: float, warned: bool
) -> None:
    cause, answer = attack(casebook, date_edtf="2024-01-06"), attack(casebook)
    here = add(casebook, "place", name="Ogota", lat=13.0, lon=-4.0)
    there = add(casebook, "place", name="Kalala")
    add(casebook, "attack_place", attack_id=answer, place_id=here, where_prec=1)
    spot = {"lat": 13.0 + north, "lon": -4.0, "where_prec": 1}
    add(casebook, "attack_place", attack_id=cause, place_id=there, **spot)
    add(casebook, "attack_link", from_id=answer, to_id=cause, link_type="retaliation_for")
    assert ("S16" in {p.rule for p in casebook.problems("attack", answer)}) == warned
    assert "S16" not in {p.rule for p in casebook.problems("attack", cause)}  # told once


def test_an_attack_is_read_once_while_several_sides_of_it_are_shown(sample: Casebook) -> None:
    id = str(sample.find("attack")[0]["id"])
    found = sample.problems("attack", id)
    with sample.reading_once():
        tree = sample.tree(id)
        assert sample.tree(id) is tree
        assert sample.problems("attack", id) == found
        assert sample.tree("of none") is None
    assert sample.tree(id) is not tree
    edit(sample, "attack", id, title="Other")
    later = sample.tree(id)
    assert later and later.attack["title"] == "Other"
