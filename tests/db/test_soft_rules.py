"""The soft rules: each warns once and is silent over what comes close."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from db.model.fields import Record, Value
from db.model.soft_rules import attack_warnings
from db.model.tree import Tree
from tests.db.trees import (
    add,
    attack,
    figure,
    kalala,
    linked,
    ogota,
    part,
    people,
    person,
    source,
    tally,
    the,
)


@dataclass(frozen=True)
class Case:
    """What makes a warning in an empty attack, the warning, and what comes close but makes none."""

    name: str
    warning: tuple[str, str, str]
    doubtful: Callable[[Tree], object]
    fine: Callable[[Tree], object]


def values(**changed: Value) -> Callable[[Tree], object]:
    """Return what puts values into the attack itself."""
    return lambda tree: tree.attack.update(changed)


def made(entity: str, **given: Value) -> Callable[[Tree], object]:
    return lambda tree: add(tree, entity, **given)


def named(number: int, *numbers: int | None, duplicates: int = 0) -> Callable[[Tree], object]:
    """Return what adds persons to the child part of a count of low, best and high."""

    def put(tree: Tree) -> None:
        low, best, high = numbers
        killed = tally(tree, "killed", low, high, best=best)
        child = tally(tree, "killed", parent_tally_id=killed["id"], part_role="subset")
        for harm in people(tree, child, number)[:duplicates]:
            person(tree, killed, linked(tree, "victim", duplicate_of_id=harm["victim_id"]))

    return put


def parts(
    *numbers: int, role: str = "partition", high: int | None = 24, **whole: Value
) -> Callable[[Tree], object]:
    """Return what adds parts to a count of 24."""

    def put(tree: Tree) -> None:
        above = tally(tree, "abducted", 24, high, **whole)
        for number in numbers:
            part(tree, above, number, role=role)

    return put


def reported(*words: str, adopted: int | None = None, status: str = "active") -> Callable[[Tree], object]:
    """Return what adds figures of different sources to a count; `status` is that of the last."""

    def put(tree: Tree) -> None:
        killed = tally(tree, "killed", adopted, adopted)
        for said in words:
            row = figure(tree, killed, source(tree), said, method="count")
        row["status"] = status

    return put


def one_figure(words: str, **given: Value) -> Callable[[Tree], object]:
    """Return what adds one figure with these words, beside an adopted number."""
    return lambda tree: figure(tree, tally(tree, "killed", 30, 30), source(tree), words, **given)


def confirmed(*, independent: bool, verified: bool) -> Callable[[Tree], object]:
    """Return what adds two figures, of which the second may derive from the first."""

    def put(tree: Tree) -> None:
        killed = tally(tree, "killed", 13, 13)
        first = source(tree)
        second = source(tree) if independent else source(tree, derived_from_id=first)
        rows: list[Record] = [figure(tree, killed, id, "13") for id in (first, second)]
        if verified:
            tree.attack["verification"] = "verified"
        else:
            rows[0]["credibility"] = "1"

    return put


def law(wording: str, own: int | None, attacks: int | None) -> Callable[[Tree], object]:
    def put(tree: Tree) -> None:
        add(tree, "legal_qualification", qualification="wc_murder", wording=wording, proof_level=own)
        tree.attack["proof_level"] = attacks

    return put


PARTY = {"attribution": "confirmed"}
CASES = [
    Case("35 of 32", ("S3", "tally", "best"), named(35, 32, 32, None), named(32, 32, 32, None)),
    Case("over the range", ("S3", "tally", "best"), named(19, 13, 13, 18), named(18, 13, 13, 18)),
    Case("duplicates", ("S3", "tally", "best"),
         named(4, 3, 3, 3, duplicates=2), named(3, 3, 3, 3, duplicates=3)),
    Case("no number", ("S3", "tally", "best"), named(1, 0, 0, 0), named(1, None, None, None)),
    Case("not all accounted for", ("S4", "tally", "best"), parts(10, 2), parts(10, 2, 12)),
    Case("subsets need not add up", ("S4", "tally", "best"), parts(10), parts(10, role="subset")),
    Case("about", ("S4", "tally", "best"), parts(23, high=None), parts(23, approx=1)),
    Case("by more than five", ("S5", "tally", "rule"), reported("100", "106"), reported("100", "105")),
    Case("by a fifth", ("S5", "tally", "rule"), reported("13", "16"), reported("15", "18")),
    Case("adopted", ("S5", "tally", "rule"), reported("13", "18"), reported("13", "18", adopted=13)),
    Case("retracted", ("S5", "tally", "rule"),
         reported("13", "up to 18"), reported("13", "18", status="retracted")),
    Case("one origin verified", ("S6", "attack", "verification"),
         confirmed(independent=False, verified=True), confirmed(independent=True, verified=True)),
    Case("one origin confirmed", ("S6", "figure", "credibility"),
         confirmed(independent=False, verified=False), confirmed(independent=True, verified=False)),
    Case("no basis", ("S10", "involvement", "attribution"),
         made("involvement", **PARTY), made("involvement", attribution="probable")),
    Case("modus only", ("S10", "involvement", "attribution"),
         made("involvement", **PARTY, attribution_basis='["modus"]'),
         made("involvement", **PARTY, attribution_basis='["claim", "modus"]')),
    Case("round", ("S12", "figure", "qualifier"), one_figure("30 people"), one_figure("about 30 people")),
    Case("round hundreds", ("S12", "figure", "qualifier"), one_figure("1,500"), one_figure("1,520")),
    Case("counted", ("S12", "figure", "qualifier"), one_figure("30"), one_figure("30", method="list")),
    Case("over coded exact", ("S14", "figure", "as_reported"),
         one_figure("over 350 homes", qualifier="exact", high=350), one_figure("over 350 homes")),
    Case("another number", ("S14", "figure", "as_reported"),
         one_figure("at least 32", low=23, best=23), one_figure("at least 32")),
    Case("not understood", ("S14", "figure", "as_reported"),
         one_figure("dozens", qualifier="exact", low=24, best=24, high=24),
         one_figure("whole families", qualifier="exact", low=24, best=24, high=24)),
    Case("about ten", ("S14", "figure", "as_reported"),
         one_figure("une dizaine", qualifier="exact"), one_figure("une dizaine", qualifier="about")),
    Case("first of the month", ("S17", "attack", "date_edtf"),
         values(date_edtf="2024-02-01"), values(date_edtf="2024-02-01~")),
    Case("new year", ("S17", "abduction", "taken_edtf"),
         made("abduction", taken_edtf="2024-01-01"), made("abduction", taken_edtf="2024-01")),
    Case("found without proof", ("S20", "legal_qualification", "wording"),
         law("found_by_court", None, 4), law("found_by_court", None, 5)),
    Case("own level", ("S20", "legal_qualification", "wording"),
         law("found_by_court", 3, 5), law("apparent", 0, 0)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_doubt_is_said_once_and_what_is_fine_is_not(case: Case) -> None:
    tree = attack()
    case.doubtful(tree)
    found = attack_warnings(tree)
    assert [(p.rule, p.entity, p.field) for p in found] == [case.warning]
    assert all(p.record_id and "{" not in p.text() and not p.hard and not p.refuse for p in found)
    tree = attack()
    case.fine(tree)
    assert attack_warnings(tree) == []


@pytest.mark.parametrize("tree", [kalala(), ogota()], ids=["kalala", "ogota"])
def test_the_first_attacks_make_no_warning(tree: Tree) -> None:
    assert attack_warnings(tree) == []


def test_35_persons_for_at_least_32_make_the_warning_that_says_so() -> None:
    tree = ogota()
    people(tree, the(tree, "killed"), 35)
    (warning,) = attack_warnings(tree)
    assert warning.text() == "35 persons are recorded, 32 adopted: look for duplicates or adopt more."


def test_warnings_stand_in_the_order_of_the_form() -> None:
    tree = attack(date_edtf="2024-02-01", verification="verified")
    law("found_by_court", None, None)(tree)
    one_figure("30")(tree)
    parts(10)(tree)
    made("involvement", **PARTY)(tree)
    assert [p.rule for p in attack_warnings(tree)] == ["S17", "S10", "S12", "S4", "S20", "S6"]
