"""The known answers: what the two attacks of the example must come out as."""

from __future__ import annotations

import pytest

from db.counting import ledger
from db.model import custody
from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.tree import Tree
from db.storage.casebook import Casebook, Refused
from db.storage.check import check


def attack(casebook: Casebook, code: str) -> Tree:
    tree = casebook.tree(str(casebook.find("attack", code=code)[0]["id"]))
    assert tree is not None
    return tree


def tally(tree: Tree, measure: str, age: str | None = None) -> Record:
    [found] = [t for t in tree.parts["tally"] if t["measure"] == measure and t["age_group"] == age]
    return found


def link_people(casebook: Casebook, tree: Tree, number: int, tally: Record) -> list[str]:
    """Record so many persons as victims of the attack, counted in a tally; return their ids."""
    people = [Change.new("victim", {"name": f"Person {i}"}) for i in range(number)]
    harms = [
        Change.new("harm", {"attack_id": tree.attack["id"], "victim_id": p.id, "tally_id": tally["id"]})
        for p in people
    ]
    casebook.apply([*people, *harms])
    return [p.id for p in people]


def documented(casebook: Casebook, record: Record) -> tuple[Value, Value, Value]:
    """Return (documented, total, undocumented) as the casebook keeps them for a tally."""
    row = casebook.db.execute(
        "SELECT documented, best FROM tally_summary WHERE n = ?", (record["n"],)
    ).fetchone()
    return row[0], row[1], row[1] - row[0]


def refused(casebook: Casebook, *changes: Change | None) -> set[str]:
    """Return the numbers of the rules that forbid the changes."""
    with pytest.raises(Refused) as refusal:
        casebook.apply([change for change in changes if change])
    return {problem.rule for problem in refusal.value.problems}


def test_nothing_is_wrong_with_it(sample: Casebook) -> None:
    assert check(sample) == []
    assert {a["workflow"] for a in sample.find("attack")} == {"submitted"}


def test_totals(sample: Casebook) -> None:
    found = {kind: total.display() for kind, total in sample.totals().items()}
    assert found == {
        ("killed", ""): "≥ 45",
        ("killed", "child"): "5",
        ("abducted", ""): "24",
        ("homes_burned", ""): "> 350",
        ("displaced", ""): "~ 2,000",
        ("livestock_taken", ""): "",
    }
    killed = sample.totals()["killed", ""]
    assert (killed.low, killed.best, killed.high) == (45, 45, None)


def test_three_reports_are_one_independent_source(sample: Casebook) -> None:
    kalala = attack(sample, "MLI-2024-0001")
    said = ledger(kalala, tally(kalala, "killed"))
    assert (said.reports, said.independent) == (3, 1)
    row = sample.db.execute(
        "SELECT reports, independent FROM attack_summary WHERE n = ?", (kalala.attack["n"],)
    )
    assert row.fetchone() == (3, 1)


def test_named_persons_cover_the_number_and_never_add_to_it(sample: Casebook) -> None:
    ogota = attack(sample, "MLI-2024-0002")
    killed = tally(ogota, "killed")
    people = link_people(sample, ogota, 7, killed)
    link_people(sample, ogota, 3, tally(ogota, "killed", "child"))
    assert documented(sample, killed) == (10, 32, 22)
    assert sample.totals()["killed", ""].best == 45

    again = Change.new("victim", {"name": "Persone 0", "duplicate_of_id": people[0]})
    harm = {"attack_id": ogota.attack["id"], "victim_id": again.id, "tally_id": killed["id"]}
    sample.apply([again, Change.new("harm", harm)])
    assert documented(sample, killed) == (10, 32, 22)

    link_people(sample, ogota, 25, killed)
    assert documented(sample, killed) == (35, 35, 0)
    assert sample.totals()["killed", ""].best == 48
    assert check(sample) == []


def outcomes(sample: Casebook, **numbers: int) -> dict[str, str]:
    """Record what became of the 24: a part and an event for each; return the parts by event."""
    kalala = attack(sample, "MLI-2024-0001")
    [abduction] = kalala.parts["abduction"]
    changes: list[Change] = []
    parts: dict[str, str] = {}
    for event, number in numbers.items():
        part = Change.new(
            "tally",
            {
                "attack_id": kalala.attack["id"],
                "measure": "abducted",
                "parent_tally_id": abduction["tally_id"],
                "part_role": "partition",
                "low": number,
                "best": number,
                "high": number,
            },
        )
        values: Record = {"abduction_id": abduction["id"], "event_type": event, "outcome_tally_id": part.id}
        changes += [part, Change.new("custody_event", values | {"date_edtf": "2024-03"})]
        parts[event] = part.id
    sample.apply(changes)
    return parts


def test_outcomes_of_an_abduction_balance(sample: Casebook) -> None:
    [abduction] = sample.find("abduction")
    assert (abduction["current_status"], abduction["status_as_of"]) == ("held", "2024-01-06")
    parts = outcomes(sample, released=10, died=2, seen=12)
    [abduction] = sample.find("abduction")
    assert abduction["current_status"] == "partly"
    events = sample.find("custody_event", abduction_id=abduction["id"])
    group = sample.get("tally", str(abduction["tally_id"]))
    told = custody.balance(events, group, {id: sample.get("tally", id) for id in parts.values()})
    assert told.closes
    assert (told.lines["released"], told.lines["dead"], told.lines["held"]) == (10, 2, 12)
    assert sample.totals()["abducted", ""].best == 24
    assert check(sample) == []

    held = sample.get("tally", parts["seen"])
    assert held is not None
    assert "H9" in refused(sample, Change.edit("tally", held, {"low": 13, "best": 13, "high": 13}))
    assert sample.get("tally", parts["seen"]) == held


def test_a_figure_without_a_source_is_refused(sample: Casebook) -> None:
    killed = tally(attack(sample, "MLI-2024-0001"), "killed")
    change = Change.new("figure", {"tally_id": killed["id"], "as_reported": "15 people"})
    with pytest.raises(Refused):
        sample.apply([change])
    assert sample.get("figure", change.id) is None


def test_a_lowest_number_above_the_best_is_refused(sample: Casebook) -> None:
    taken = tally(attack(sample, "MLI-2024-0001"), "abducted")
    assert "H3" in refused(sample, Change.edit("tally", taken, {"low": 40}))


def test_a_link_of_an_attack_to_itself_is_refused(sample: Casebook) -> None:
    [here] = sample.find("attack", code="MLI-2024-0001")
    link: Record = {"from_id": here["id"], "to_id": here["id"], "link_type": "same_cycle"}
    assert "H11" in refused(sample, Change.new("attack_link", link))


def test_no_attack_answers_a_later_one(sample: Casebook) -> None:
    first, second = (row["id"] for row in sample.find("attack"))
    link: Record = {"from_id": first, "to_id": second, "link_type": "retaliation_for"}
    assert "H11" in refused(sample, Change.new("attack_link", link))
    sample.apply([Change.new("attack_link", link | {"from_id": second, "to_id": first})])


def test_the_article_s_words_alone_leave_the_total_open(sample: Casebook) -> None:
    killed = tally(attack(sample, "MLI-2024-0001"), "killed")
    change = Change.edit("tally", killed, {"low": 13, "best": 13, "high": 13})
    assert change is not None
    sample.apply([change])
    found = sample.totals()["killed", ""]
    assert (found.best, found.high, found.display()) == (45, None, "≥ 45")
