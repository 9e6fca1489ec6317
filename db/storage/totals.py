"""Totals over many attacks: SQLite adds up `tally_summary` as `db.counting.add` does for one attack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from db.counting import Total
from db.storage.connection import Database
from db.storage.query import Step, json_numbers, no_step

SLICE = 20_000  # attacks, or tallies, in one short read

SUM = """SELECT measure, part, coalesce(sum(low), 0), coalesce(sum(best), 0),
    CASE WHEN count(high) = count(*) THEN sum(high) END,
    max(strict), max(approx), coalesce(sum(documented), 0), count(*)
    FROM tally_summary WHERE counted AND {} GROUP BY measure, part"""


def totals(
    db: Database, numbers: Sequence[int] | None = None, step: Step = no_step
) -> dict[tuple[str, str], Total]:
    """Return the totals by (measure, part) over all attacks or those of some row numbers, each given once."""
    added: dict[tuple[str, str], Total] = {}
    for measure, part, low, best, high, strict, approx, documented, tallies in _sums(db, numbers, step):
        total = Total(low, best, high, bool(strict), bool(approx), documented, tallies)
        added[measure, part] = added[measure, part] + total if (measure, part) in added else total
    return added


def _sums(db: Database, numbers: Sequence[int] | None, step: Step) -> Iterator[Any]:
    """Yield the sums of one slice after the other."""
    if numbers is None:
        top = int(db.execute("SELECT coalesce(max(n), 0) FROM tally_summary").fetchone()[0])
        for start in range(0, top, SLICE):
            yield from db.execute(SUM.format("n > ? AND n <= ?"), (start, start + SLICE))
            step(start)
        return
    for start in range(0, len(numbers), SLICE):
        some = json_numbers(numbers[start : start + SLICE])
        yield from db.execute(SUM.format("attack_n IN (SELECT value FROM json_each(?))"), (some,))
        step(start)
