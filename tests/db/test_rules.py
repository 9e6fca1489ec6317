"""The hard rules: each is broken once and kept once, beside two attacks in which nothing is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from db.model.entities import ENTITIES
from db.model.fields import Date, Record, Value
from db.model.problem import Problem
from db.model.rules import approval_problems, attack_problems
from db.model.tree import Tree
from tests.db.trees import (
    add,
    attack,
    kalala,
    linked,
    ogota,
    part,
    person,
    place,
    record,
    tally,
    the,
)

TODAY = date(2026, 11, 22)
Said = list[tuple[str, str, str, bool]]


def brief(problems: list[Problem]) -> Said:
    return [(p.rule, p.entity, p.field, p.refuse) for p in problems]


def said(tree: Tree) -> Said:
    return brief(attack_problems(tree, TODAY))


@pytest.mark.parametrize("tree", [kalala(), ogota(), kalala("13 people")], ids=["kalala", "ogota", "article"])
def test_nothing_is_wrong_with_the_first_attacks(tree: Tree) -> None:
    assert attack_problems(tree, TODAY) == []


# Attacks

# ruff: noqa: E501 — a case reads like two lines of a table


@dataclass(frozen=True)
class Case:
    """What breaks a rule in the attack on Kalala, the problem that it makes, and what comes close but is right."""

    name: str
    problem: tuple[str, str, str, bool]
    broken: Callable[[Tree], object]
    kept: Callable[[Tree], object]


def change(entity: str, position: int = 0, /, **values: Value) -> Callable[[Tree], object]:
    """Return what puts values into a part of an attack."""

    def put(tree: Tree) -> None:
        row = tree.attack if entity == "attack" else tree.parts[entity][position]
        assert values.keys() <= row.keys()
        for name, value in values.items():
            row[name] = value
        for field in (f for f in ENTITIES[entity].fields if isinstance(f, Date) and f.name in values):
            row |= field.bounds(values[field.name])

    return put


def empty(entity: str) -> Callable[[Tree], object]:
    return lambda tree: tree.parts[entity].clear()


def outcomes(*numbers: int) -> Callable[[Tree], object]:
    """Return what adds outcomes to the abduction of 24."""

    def put(tree: Tree) -> None:
        for kind, n in zip(("released", "died", "seen"), numbers, strict=True):
            row = part(tree, the(tree, "abducted"), n, role="partition", civilian_status="civilian")
            event(tree, kind, "2024-02-03", row)

    return put


def event(tree: Tree, kind: str, day: str, outcome: Record | None = None) -> Record:
    id = outcome["id"] if outcome else None
    abduction = tree.parts["abduction"][0]["id"]
    return add(
        tree, "custody_event", abduction_id=abduction, event_type=kind, date_edtf=day, outcome_tally_id=id
    )


def split(*numbers: int, role: str = "partition") -> Callable[[Tree], object]:
    """Return what adds parts to a count of 10 injured."""

    def put(tree: Tree) -> None:
        whole = tally(tree, "injured", 10, 10)
        for n in numbers:
            part(tree, whole, n, role=role)

    return put


def twice(first: str, second: str, status: str = "active") -> Callable[[Tree], object]:
    """Return what puts one person into two counts: "m" and "f" are the parts of a whole, "" is the whole."""

    def put(tree: Tree) -> None:
        whole = tally(tree, "injured", 10, 10)
        found = {"": whole} | {sex: part(tree, whole, 5, role="partition", sex=sex) for sex in "mf"}
        found["child"] = part(tree, found["m"], 2, age_group="child")
        one = person(tree, found[first])
        person(tree, found[second], str(one["victim_id"]), status=status)

    return put


def inside(**values: Value) -> Callable[[Tree], object]:
    """Return what adds a part of the killed with these values."""
    return lambda tree: part(tree, the(tree, "killed"), 1, **values)


def link(kind: str, day: str, *, turned: bool = False) -> Callable[[Tree], object]:
    """Return what links the attack to one of a certain day, or that one to the attack."""

    def put(tree: Tree) -> None:
        other = linked(tree, "attack", date_edtf=day)
        ends = {"from_id": other, "to_id": tree.attack["id"]} if turned else {"to_id": other}
        add(tree, "attack_link", link_type=kind, **ends)

    return put


def both_ways(first: str, second: str) -> Callable[[Tree], object]:
    def put(tree: Tree) -> None:
        other = linked(tree, "attack")
        add(tree, "attack_link", link_type=first, to_id=other)
        add(tree, "attack_link", link_type=second, from_id=other, to_id=tree.attack["id"])

    return put


def circle(tree: Tree) -> None:
    killed, child = the(tree, "killed"), the(tree, "killed", "child")
    killed["parent_tally_id"], killed["part_role"] = child["id"], "subset"
    child["parent_tally_id"] = None
    child["part_role"] = None


def duplicate(of_duplicate: bool) -> Callable[[Tree], object]:
    def put(tree: Tree) -> None:
        kept = linked(tree, "attack")
        tree.attack["duplicate_of_id"] = linked(
            tree, "attack", duplicate_of_id=kept if of_duplicate else None
        )

    return put


def superseded(*measures: str) -> Callable[[Tree], object]:
    def put(tree: Tree) -> None:
        tree.superseded = frozenset(measures)

    return put


CASES = [
    Case("title", ("H1", "attack", "title", False),
         change("attack", title=None), change("attack", title=None, missing='{"title": "pending"}')),
    Case("blank title", ("H1", "attack", "title", False), change("attack", title="  "), change("attack", title="?")),
    Case("date", ("H1", "attack", "date_edtf", False),
         change("attack", date_edtf=None), change("attack", date_edtf=None, missing='{"date_edtf": "unknown"}')),
    Case("place", ("H1", "attack", "attack_place", False),
         empty("attack_place"), lambda tree: tree.parts["attack_place"].pop()),
    Case("future", ("H2", "attack", "date_edtf", True),
         change("attack", date_edtf="2026-11-23"), change("attack", date_edtf="2026-11-22")),
    Case("future end", ("H2", "attack", "date_edtf", True),
         change("attack", date_edtf="2026-11-20/2026-11-23"), change("attack", date_edtf="2026-11")),
    Case("future part", ("H2", "abduction", "taken_edtf", True),
         change("abduction", taken_edtf="2027"), change("abduction", taken_edtf="2026~")),
    Case("date of the harm", ("H2", "attack_place", "date_edtf", True),
         change("attack_place", date_edtf="2030-01-01"), change("attack_place", date_edtf="2024-01-07")),
    Case("reversed days", ("H2", "attack", "date_edtf", True),
         change("attack", date_min="2024-01-07"), change("attack", date_min="2024-01-06")),
    Case("no date", ("H2", "attack", "date_edtf", True),
         lambda tree: tree.attack.update(date_edtf="soon"), change("attack", date_edtf="2024-01-06?")),
    Case("typed date", ("H2", "attack", "date_edtf", True),
         lambda tree: tree.attack.update(date_edtf="6 Jan 2024"), change("attack", date_edtf="2024-01")),
    Case("low over best", ("H3", "tally", "low", True),
         change("tally", 2, low=40, best=24, high=50), change("tally", 2, low=24, best=24, high=50)),
    Case("best over high", ("H3", "figure", "best", True),
         change("figure", 5, high=23), change("figure", 5, low=20, best=24, high=30)),
    Case("low over high", ("H3", "tally", "low", True),
         change("tally", 2, low=25, best=None), change("tally", 2, low=24, best=None)),
    Case("negative", ("H3", "tally", "low", True), change("tally", 2, low=-1), change("tally", 2, low=0)),
    Case("fraction", ("H3", "tally", "best", True), change("tally", 2, best=23.5), change("tally", 2, best=24)),
    Case("open exact", ("H3", "figure", "high", True), change("figure", 5, high=None),
         change("figure", 5, high=None, qualifier="at_least")),
    Case("strict and closed", ("H3", "tally", "high", True),
         change("tally", 2, low_strict=1), change("tally", 2, low_strict=1, high=30)),
    Case("figure without source", ("H4", "figure", "source_id", True),
         change("figure", source_id=None, missing='{"source_id": "unknown"}'), change("figure", locator="p. 12")),
    Case("figure without words", ("H4", "figure", "as_reported", True),
         change("figure", as_reported=" "), change("figure", as_reported="≥ 13")),
    Case("part of another attack's", ("H5", "tally", "parent_tally_id", True),
         change("tally", 1, parent_tally_id=record("tally")["id"]), change("tally", 1, part_role="partition")),
    Case("part of another harm", ("H5", "tally", "measure", True),
         change("tally", 1, measure="injured"), change("tally", 1, age_group="infant")),
    Case("part in another unit", ("H5", "tally", "measure", True),
         change("tally", 1, unit="household"), change("tally", 1, unit="person")),
    Case("no role", ("H5", "tally", "part_role", True),
         change("tally", 1, part_role=None), change("tally", 1, part_role=None, parent_tally_id=None)),
    Case("role alone", ("H5", "tally", "part_role", True),
         change("tally", 1, parent_tally_id=None), change("tally", 1, part_role="partition")),
    Case("part of itself", ("H5", "tally", "parent_tally_id", True),
         lambda tree: tree.parts["tally"][3].update(parent_tally_id=tree.parts["tally"][3]["id"], part_role="subset"),
         circle),
    Case("place of another attack", ("H5", "tally", "attack_place_id", True),
         change("tally", attack_place_id=record("attack_place")["id"]),
         lambda tree: tree.parts["tally"][0].update(attack_place_id=tree.parts["attack_place"][1]["id"])),
    Case("person in no count", ("H5", "harm", "tally_id", True),
         lambda tree: person(tree, record("tally")), lambda tree: person(tree, the(tree, "abducted"))),
    Case("subset over the whole", ("H6", "tally", "low", False),
         split(11, role="subset"), split(6, 10, role="subset")),
    Case("parts over the whole", ("H7", "tally", "high", False), split(6, 5), split(6, 4)),
    Case("twice in a count", ("H8", "harm", "tally_id", True), twice("", ""), twice("", "", "withdrawn")),
    Case("in two parts", ("H8", "harm", "tally_id", True), twice("m", "f"), twice("m", "")),
    Case("in a part's part and another", ("H8", "harm", "tally_id", True), twice("child", "f"), twice("child", "m")),
    Case("more came out", ("H9", "abduction", "tally_id", True), outcomes(10, 2, 13), outcomes(10, 2, 12)),
    Case("released before taken", ("H9", "custody_event", "date_edtf", True),
         lambda tree: event(tree, "released", "2024-01-05"), lambda tree: event(tree, "released", "2024-01")),
    Case("outcome of another count", ("H9", "custody_event", "outcome_tally_id", True),
         lambda tree: event(tree, "released", "2024-02", the(tree, "killed")),
         lambda tree: event(tree, "released", "2024-02", the(tree, "abducted"))),
    Case("nobody taken", ("H10", "abduction", "tally_id", True),
         change("abduction", tally_id=None), change("abduction", purpose="ransom")),
    Case("group and person", ("H10", "abduction", "tally_id", True),
         lambda tree: tree.parts["abduction"][0].update(harm_id=person(tree, the(tree, "abducted"))["id"]),
         lambda tree: tree.parts["abduction"][0].update(
             harm_id=person(tree, the(tree, "abducted"))["id"], tally_id=None)),
    Case("another attack's group", ("H10", "abduction", "tally_id", True),
         change("abduction", tally_id=record("tally")["id"]), change("abduction", taken_from="field")),
    Case("another attack's person", ("H10", "abduction", "harm_id", True),
         change("abduction", tally_id=None, harm_id=record("harm")["id"]), change("abduction", taken_from="field")),
    Case("linked to itself", ("H11", "attack_link", "to_id", True),
         lambda tree: add(tree, "attack_link", link_type="parallel", to_id=tree.attack["id"]),
         link("parallel", "2024-01-06")),
    Case("answers a later attack", ("H11", "attack_link", "link_type", True),
         link("retaliation_for", "2024-01-27"), link("retaliation_for", "2024-01-06")),
    Case("is answered by an earlier attack", ("H11", "attack_link", "link_type", True),
         link("retaliation_for", "2024-01-05", turned=True), link("retaliation_for", "2024-01", turned=True)),
    Case("part of each other", ("H11", "attack_link", "to_id", True),
         both_ways("part_of", "part_of"), both_ways("part_of", "encompasses")),
    Case("part and whole", ("H11", "attack_link", "to_id", True),
         lambda tree: [add(tree, "attack_link", link_type=kind, to_id=tree.parts["citation"][0]["id"])
                       for kind in ("part_of", "encompasses")],
         link("part_of", "2024-01-06")),
    Case("latitude", ("H13", "attack_place", "lat", True),
         change("attack_place", lat=91, lon=0.0), change("attack_place", lat=-90, lon=0.0)),
    Case("half a point", ("H13", "attack_place", "lon", False),
         change("attack_place", lat=13.7), change("attack_place", lat=13.7, lon=-5.1)),
    Case("exact nowhere", ("H13", "attack_place", "where_prec", False),
         change("attack_place", 1, where_prec=1), change("attack_place", 1, where_prec=1, lat=13.7, lon=-5.1)),
    Case("counted in the parts too", ("H14", "tally", "measure", False),
         superseded("abducted"), superseded("injured")),
    Case("counted beyond the attack", ("H14", "tally", "measure", False), superseded("livestock_taken"),
         lambda tree: [superseded("livestock_taken")(tree), change("tally", 3, overlaps=1)(tree)]),
    Case("unknown code", ("H15", "tally", "civilian_status", True),
         change("tally", civilian_status="civil"), change("tally", civilian_status="disputed")),
    Case("label for a code", ("H15", "attack", "attack_type", True),
         change("attack", attack_type="Attack on a village"), change("attack", attack_type="village_attack")),
    Case("unknown number", ("H15", "attack", "proof_level", True),
         change("attack", proof_level=6), change("attack", proof_level=0)),
    Case("unknown code in a list", ("H15", "involvement", "attribution_basis", True),
         change("involvement", attribution_basis='["modus", "looks"]'),
         change("involvement", attribution_basis='["area", "modus"]')),
    Case("no list", ("H15", "involvement", "attribution_basis", True),
         change("involvement", attribution_basis="modus"), change("involvement", attribution_basis='["modus"]')),
    Case("no reason", ("H16", "tally", "rationale", False),
         change("tally", 2, rule="manual"), change("tally", 2, rule="manual", rationale="The list was checked.")),
    Case("nothing to compare", ("H16", "tally", "rule", False),
         change("tally", 1, rule="lowest"), change("tally", 1, rule="list_count")),
    Case("compared with a retracted one", ("H16", "tally", "rule", False),
         change("figure", 5, status="retracted"), change("figure", 2, status="retracted")),
    Case("duplicate of a duplicate", ("H20", "attack", "duplicate_of_id", True), duplicate(True), duplicate(False)),
    Case("its own duplicate", ("H20", "attack", "duplicate_of_id", True),
         lambda tree: tree.attack.update(duplicate_of_id=tree.attack["id"]), duplicate(False)),
    Case("ages", ("", "harm", "age_low", True), lambda tree: person(tree, the(tree, "killed"), age_low=9, age_high=8),
         lambda tree: person(tree, the(tree, "killed"), age_low=8, age_high=8)),
    Case("age out of range", ("", "harm", "age_high", True),
         lambda tree: person(tree, the(tree, "killed"), age_high=131),
         lambda tree: person(tree, the(tree, "killed"), age_high=130)),
    Case("NUL", ("", "attack", "summary", True), change("attack", summary="a\0b"), change("attack", summary="a\nb")),
    Case("no id", ("", "involvement", "actor_id", True),
         change("involvement", actor_id="JNIM"), change("involvement", actor_id=None)),
    Case("hour", ("", "attack", "time_of_day", True),
         change("attack", time_of_day="25:00"), change("attack", time_of_day="dawn")),
    Case("value and reason", ("", "tally", "best", True),
         change("tally", missing='{"best": "unknown"}'), change("tally", 3, missing='{"best": "refused"}')),
    Case("reason for nothing", ("", "attack", "missing", True),
         change("attack", missing='{"weather": "unknown"}'), change("attack", missing='{"summary": "unknown"}')),
    Case("reason that is none", ("H15", "attack", "summary", True),
         change("attack", missing='{"summary": "lazy"}'), change("attack", missing='{}')),
    Case("reasons without fields", ("", "attack", "missing", True),
         change("attack", missing='["unknown"]'), change("attack", missing='{"summary": "pending"}')),
    Case("party without role", ("", "involvement", "role", True),
         change("involvement", role=None, missing='{"role": "unknown"}'), change("involvement", role="target")),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_rule_is_said_once_and_a_kept_one_not(case: Case) -> None:
    tree = kalala()
    case.broken(tree)
    tree.__dict__.pop("children", None)
    problems = attack_problems(tree, TODAY)
    assert brief(problems) == [case.problem]
    assert all(p.record_id and "{" not in p.text() and p.hard for p in problems)
    tree = kalala()
    case.kept(tree)
    tree.__dict__.pop("children", None)
    assert case.problem not in said(tree)
    assert [p for p in said(tree) if p[0] == case.problem[0]] == []


def test_outcomes_that_are_more_than_were_taken_are_added_up_in_words() -> None:
    tree = kalala()
    outcomes(10, 2, 13)(tree)
    (problem,) = attack_problems(tree, TODAY)
    assert problem.text().startswith("10 + 2 + 13 make 25, but 24 were taken: lower one of them or raise")
    assert problem.record_id == tree.parts["abduction"][0]["id"]


def test_an_open_number_taken_bounds_nothing() -> None:
    tree = kalala()
    the(tree, "abducted")["high"] = None
    outcomes(10, 2, 13)(tree)
    assert said(tree) == []


def test_a_release_in_two_waves_is_added_up_once() -> None:
    tree = kalala()
    released = part(tree, the(tree, "abducted"), 20, role="partition")
    for wave, day in ((12, "2024-02-01"), (8, "2024-03-01")):
        event(tree, "released", day, part(tree, released, wave, role="partition"))
    assert said(tree) == []


def test_circles_of_parts_are_followed_beyond_the_links_at_hand() -> None:
    tree = kalala()
    middle, top = linked(tree, "attack"), record("attack")["id"]
    add(tree, "attack_link", link_type="part_of", to_id=middle)
    above = {middle: [str(top)], str(top): [str(tree.attack["id"])]}
    found = attack_problems(tree, TODAY, lambda id: above.get(id, []))
    assert brief(found) == [("H11", "attack_link", "to_id", True)]
    above[str(top)] = [middle]  # a circle of others is not this attack's
    assert attack_problems(tree, TODAY, lambda id: above.get(id, [])) == []


def test_counts_in_a_longer_circle_are_refused() -> None:
    tree = attack()
    place(tree)
    rows = [tally(tree, "killed", 1, 1) for _ in range(3)]
    for row, parent in zip(rows, [*rows[1:], rows[0]], strict=True):
        row["parent_tally_id"], row["part_role"] = parent["id"], "subset"
    assert said(tree) == [("H5", "tally", "parent_tally_id", True)] * 3


def test_problems_stand_in_the_order_of_the_form() -> None:
    tree = kalala()
    change("attack", title=None, proof_level=9)(tree)
    change("attack_place", 1, where_prec=1)(tree)
    change("involvement", role="guilty")(tree)
    change("tally", low=14, rule="manual")(tree)
    change("figure", source_id=None)(tree)
    change("tally", 2, measure="stolen")(tree)
    person(tree, record("tally"))
    link("retaliation_for", "2024-01-27")(tree)
    change("legal_qualification", wording="certain")(tree)
    assert [(entity, field) for _, entity, field, _ in said(tree)] == [
        ("attack", "title"),
        ("attack_place", "where_prec"),
        ("involvement", "role"),
        ("figure", "source_id"),
        ("tally", "low"),
        ("tally", "rationale"),
        ("tally", "measure"),
        ("harm", "tally_id"),
        ("attack_link", "link_type"),
        ("legal_qualification", "wording"),
        ("attack", "proof_level"),
    ]


def test_nobody_approves_what_they_edited_last() -> None:
    row = record("attack")
    (problem,) = approval_problems(row, "Awa", " awa ")
    assert (problem.rule, problem.field, problem.record_id) == ("H19", "workflow", row["id"])
    assert approval_problems(row, "Awa", "Moussa") == []
