"""The balance of an abduction: taken = released + escaped + rescued + died + held + missing + unknown."""

from __future__ import annotations

import pytest

from db.model import custody
from db.model.changes import Change
from db.model.fields import Record
from db.model.vocabularies import CUSTODY_EVENT, CUSTODY_STATUS
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.db.trees import record

ABDUCTION = "01a20000-0000-7000-8000-000000000000"


def event(kind: str, day: str | None = None, outcome: str | None = None) -> Record:
    return record(
        "custody_event", abduction_id=ABDUCTION, event_type=kind, date_edtf=day, outcome_tally_id=outcome
    )


def people(best: int | None, low: int | None = None) -> Record:
    return record("tally", attack_id=ABDUCTION, measure="abducted", best=best, low=low)


def test_every_event_stands_on_a_line_that_is_a_status() -> None:
    for code in CUSTODY_EVENT.codes:
        assert custody.fate_of(code.code) in CUSTODY_STATUS, code.code
    assert set(custody.FATE_OF_EVENT) <= {code.code for code in CUSTODY_EVENT.codes}
    assert {*custody.LINES, "unknown", "partly"} <= {code.code for code in CUSTODY_STATUS.codes}


ONE_PERSON: list[tuple[list[tuple[str, str | None]], str, str | None]] = [
    ([], "unknown", None),
    ([("seen", "2024-01-10")], "held", "2024-01-10"),
    ([("released", "2024-02-01")], "released", "2024-02-01"),
    ([("released", "2024-02-01"), ("seen", "2024-01-10")], "released", "2024-02-01"),
    ([("seen", "2024-01-10"), ("no_news", "2024-03-01")], "held", "2024-03-01"),
    ([("no_news", "2024-03-01")], "missing", "2024-03-01"),
    ([("died", "2024-01"), ("body_found", "2024-02")], "dead", "2024-02"),
    ([("released", "2024-02-01"), ("died", None)], "dead", "2024-02-01"),
    ([("seen", None), ("released", "2024-02-01")], "released", "2024-02-01"),
    ([("seen", None)], "held", None),
    ([("escaped", "2024-02"), ("seen", "2024-01-31")], "escaped", "2024-02"),
]


@pytest.mark.parametrize(("told", "status", "as_of"), ONE_PERSON, ids=str)
def test_the_fate_of_one_person(told: list[tuple[str, str | None]], status: str, as_of: str | None) -> None:
    events = [event(kind, day) for kind, day in told]
    found = custody.fate(events, None, {})
    assert (found["current_status"], found["status_as_of"]) == (status, as_of)
    assert custody.fate(events[::-1], None, {}) == found, "the order of reading does not matter"
    balance = custody.balance(events, None, {})
    assert (balance.taken, balance.accounted) == (1, int(status in custody.LINES))
    assert balance.closes == (status in custody.LINES)


GROUPS: list[tuple[int | None, list[tuple[str, int | None]], dict[str, int], int | None, str]] = [
    (24, [], {}, 24, "unknown"),
    (24, [("released", 10), ("died", 2), ("seen", 12)], {"released": 10, "dead": 2, "held": 12}, 0, "partly"),
    (24, [("released", 10), ("died", 2)], {"released": 10, "dead": 2}, 12, "partly"),
    (24, [("released", 24)], {"released": 24}, 0, "released"),
    (24, [("released", 20)], {"released": 20}, 4, "partly"),
    (24, [("died", 1), ("killed", 2), ("body_found", 3)], {"dead": 6}, 18, "partly"),
    (
        24,
        [("released", 10), ("died", 2), ("seen", 13)],
        {"released": 10, "dead": 2, "held": 13},
        -1,
        "partly",
    ),
    (None, [("released", 10)], {"released": 10}, None, "partly"),
    (24, [("joined", 4)], {}, 24, "unknown"),
    (24, [("released", None)], {}, 24, "released"),
]


@pytest.mark.parametrize(("taken", "told", "lines", "unknown", "status"), GROUPS, ids=str)
def test_the_balance_of_a_group(
    taken: int | None,
    told: list[tuple[str, int | None]],
    lines: dict[str, int],
    unknown: int | None,
    status: str,
) -> None:
    outcomes = {str(n): people(number) for n, (_, number) in enumerate(told)}
    events = [event(kind, f"2024-02-{n + 1:02}", str(n)) for n, (kind, _) in enumerate(told)]
    balance = custody.balance(events, people(taken), outcomes)
    assert {line: number for line, number in balance.lines.items() if number} == lines
    assert balance.taken == taken
    assert balance.unknown == unknown
    assert balance.closes == (unknown == 0)
    assert custody.fate(events, people(taken), outcomes)["current_status"] == status


def test_people_of_whom_two_events_tell_stand_on_the_later_line() -> None:
    outcomes = {"a": people(10)}
    events = [event("released", "2024-03-01", "a"), event("seen", "2024-02-01", "a")]
    lines = custody.balance(events, people(24), outcomes).lines
    assert (lines["released"], lines["held"]) == (10, 0)


def test_what_is_in_the_trash_or_has_only_a_lowest_number() -> None:
    gone = people(10) | {"deleted_at": "2024-05-08T14:32:07Z"}
    events = [event("released", "2024-03-01", "a"), event("died", "2024-03-01", "b")]
    lines = custody.balance(events, people(None, 20), {"a": gone, "b": people(None, 3)}).lines
    assert (lines["released"], lines["dead"]) == (0, 3)
    assert custody.balance([], people(None, 20), {}).taken == 20


def test_the_casebook_keeps_the_fate(casebook: Casebook) -> None:
    attack = Change.new("attack", {"title": "x", "date_edtf": "2024-01-06"})
    given = {"attack_id": attack.id, "measure": "abducted"}
    group = Change.new("tally", given | {"low": 24, "best": 24, "high": 24})
    freed = Change.new("tally", given | {"best": 24, "parent_tally_id": group.id, "part_role": "partition"})
    taken = Change.new("abduction", {"attack_id": attack.id, "tally_id": group.id})
    other = Change.new("abduction", {"attack_id": attack.id, "tally_id": group.id})
    casebook.apply([attack, group, freed, taken, other])

    def status(id: str = taken.id) -> tuple[object, object]:
        row = casebook.get("abduction", id)
        assert row
        return row["current_status"], row["status_as_of_max"]

    def edited(entity: str, id: str, **values: object) -> list[Change]:
        change = Change.edit(entity, casebook.get(entity, id) or {}, values)  # type: ignore[arg-type]  # the values fit their field
        assert change
        return casebook.apply([change])

    assert status() == ("unknown", None)
    told = {"abduction_id": taken.id, "event_type": "released", "outcome_tally_id": freed.id}
    (made, *_) = casebook.apply([Change.new("custody_event", told | {"date_edtf": "2024-02"})])
    assert status() == ("released", "2024-02-29")
    written = edited("tally", freed.id, best=20)
    assert status() == ("partly", "2024-02-29")
    casebook.apply([change.reversed() for change in reversed(written)])
    assert status() == ("released", "2024-02-29")
    edited("custody_event", made.id, abduction_id=other.id)
    assert (status(), status(other.id)) == (("unknown", None), ("released", "2024-02-29"))
    casebook.apply(casebook.deletion("custody_event", made.id))
    assert status(other.id) == ("unknown", None)
    assert check(casebook) == []
