"""What became of the abducted, where a row of a table gives a number for each: released, escaped, held …"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from db.exchange.tables.faults import Wrong
from db.model import custody
from db.model.changes import Change
from db.model.fields import N_, Record, Value

LEFT = "unknown"  # of whom nothing is known: those who are left
TARGETS = tuple(f"abducted_{fate}" for fate in (*custody.LINES, LEFT))
# The event in captivity that stands for a fate.
_EVENTS = {"dead": "died", "held": "seen", "missing": "no_news"}

UNKNOWN = '{"best":"unknown"}'

Fates = Mapping[str, int]  # number by fate; empty where a row tells of none


def read(cells: tuple[str, ...]) -> Fates:
    """Return the numbers of the cells of TARGETS. Raise Wrong where one is none."""
    found: dict[str, int] = {}
    for target, text in zip(TARGETS, cells, strict=True):
        whole = text.removesuffix(".0")
        if whole and not (whole.isascii() and whole.isdigit() and len(whole) <= 9):
            raise Wrong(target, N_("“{text}” is no number that can be read."), text=text[:40])
        if whole:
            found[target.removeprefix("abducted_")] = int(whole)
    return found


def check(fates: Fates, most: Value) -> None:
    """Raise Wrong where more are accounted for than were taken at `most`; None is not known."""
    known = sum(number for fate, number in fates.items() if fate != LEFT)
    if most is not None and known > int(most):
        raise Wrong(
            TARGETS[0],
            N_("{sum} are accounted for, but {taken} were taken: lower this or raise the number taken."),
            sum=str(known),
            taken=str(most),
        )


def made(fates: Fates, attack: str, tally: str, source: str) -> Iterator[Change]:
    """Yield the abduction of a group, its parts and the events that say what became of each; also its count
    where that is not there, without a number. Without a `source` no figure stands behind a part."""
    if not tally:
        unknown = Change.new("tally", {"attack_id": attack, "measure": "abducted", "missing": UNKNOWN})
        yield unknown
        tally = unknown.id
    abduction = Change.new("abduction", {"attack_id": attack, "tally_id": tally})
    yield abduction
    for line in custody.LINES:
        if number := fates.get(line, 0):
            size: Record = {"low": number, "best": number, "high": number}
            whole: Record = {"parent_tally_id": tally, "part_role": "partition", "measure": "abducted"}
            rule = "single_source" if source else "list_count"
            part = Change.new("tally", {"attack_id": attack, "rule": rule, **whole, **size})
            yield part
            figure: Record = {"tally_id": part.id, "source_id": source, "as_reported": str(number)}
            if source:
                yield Change.new("figure", figure | {"qualifier": "exact", **size})
            event: Record = {"abduction_id": abduction.id, "event_type": _EVENTS.get(line, line)}
            yield Change.new(
                "custody_event", event | {"source_id": source or None, "outcome_tally_id": part.id}
            )
