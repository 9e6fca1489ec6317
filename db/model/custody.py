"""The balance of an abduction: taken = released + escaped + rescued + died + held + unknown, and what is
known now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from db.model.fields import Record, Value

# What each event in captivity says of the people's fate; other events (a ransom demand, contact) say they
# are held.
FATE_OF_EVENT = {
    "released": "released",
    "escaped": "escaped",
    "rescued": "rescued",
    "died": "dead",
    "killed": "dead",
    "body_found": "dead",
    "joined": "unknown",
    "no_news": "missing",
}
# The lines of the balance; "unknown" is what is left.
LINES: tuple[str, ...] = ("released", "escaped", "rescued", "dead", "held", "missing")


class Balance(NamedTuple):
    """How many were taken (None where no number is known) and what became of them, in persons."""

    taken: int | None
    lines: dict[str, int]

    @property
    def accounted(self) -> int:
        return sum(self.lines.values())

    @property
    def unknown(self) -> int | None:
        """Those of whom nothing is recorded; negative where more outcomes are recorded than were taken."""
        return None if self.taken is None else self.taken - self.accounted

    @property
    def closes(self) -> bool:
        return self.unknown == 0


def fate_of(event_type: object) -> str:
    """Return the line of the balance on which an event's people stand."""
    return FATE_OF_EVENT.get(str(event_type), "held")


def balance(events: Sequence[Record], group: Record | None, outcomes: Mapping[str, Record | None]) -> Balance:
    """Return the balance of an abduction from its live events, its group's tally (None for one person) and
    the tallies that its events point at, by id. A tally that two events point at stands on the line of the
    later one."""
    lines = dict.fromkeys(LINES, 0)
    if group is None:
        last = _last_fate(events)
        if last in lines:
            lines[last] = 1
        return Balance(1, lines)
    where: dict[str, str] = {}
    for event in in_order(events):
        if event["outcome_tally_id"]:
            where[str(event["outcome_tally_id"])] = fate_of(event["event_type"])
    for id, line in where.items():
        tally = outcomes.get(id)
        if tally is not None and not tally.get("deleted_at") and line in lines:
            lines[line] += size(tally) or 0
    return Balance(size(group), lines)


def size(tally: Record) -> int | None:
    """Return the number to use for a tally where only one can be used."""
    value = tally["best"] if tally["best"] is not None else tally["low"]
    return None if value is None else int(value)


def in_order(events: Sequence[Record]) -> list[Record]:
    """Return events by date; those without one stand behind the one recorded before them."""
    day, days = "", dict[Value, str]()
    recorded = sorted(events, key=lambda event: int(event["n"] or 0))
    for event in recorded:
        day = str(event["date_max"] or event["date_min"] or day)
        days[event["n"]] = day
    return sorted(recorded, key=lambda event: days[event["n"]])


def fate(events: Sequence[Record], group: Record | None, outcomes: Mapping[str, Record | None]) -> Record:
    """Return the columns of an abduction that follow from its events: `current_status` and `status_as_of`."""
    dated = [event for event in in_order(events) if event["date_edtf"]]
    as_of = dated[-1] if dated else None
    columns = ("_edtf", "_min", "_max")
    row: Record = {
        "status_as_of" + column.replace("_edtf", ""): as_of["date" + column] if as_of else None
        for column in columns
    }
    row["current_status"] = _status(events, group, outcomes)
    return row


def _status(events: Sequence[Record], group: Record | None, outcomes: Mapping[str, Record | None]) -> str:
    told = balance(events, group, outcomes)
    counted = [line for line, number in told.lines.items() if number]
    if group is None or not counted:
        return _last_fate(events)
    if len(counted) == 1 and told.closes:
        return counted[0]
    return "partly"


def _last_fate(events: Sequence[Record]) -> str:
    """Return the last certain fate; a check without news leaves them held if they were last known to be."""
    told = [fate_of(event["event_type"]) for event in in_order(events)]
    sure = [line for line in told if line != "missing"]
    return (sure or told or ["unknown"])[-1]
