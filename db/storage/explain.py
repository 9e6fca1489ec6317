"""Explaining a total: which attacks make it up, by which counts, and on whose figures these rest.

The attacks are read in slices like the total itself and add up to it; what is below one of them is read when
somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from db.counting import Total
from db.model.fields import Record, Value
from db.storage.connection import Database
from db.storage.query import Step, json_numbers, no_step
from db.storage.rows import rows
from db.storage.totals import SLICE

SHARES = """SELECT attack_n, sum(low), sum(best), CASE WHEN count(high) = count(*) THEN sum(high) END,
    max(strict), max(approx), sum(documented), count(*)
    FROM tally_summary WHERE counted AND measure = ? AND part = ? AND {} GROUP BY attack_n"""
COUNTS = """SELECT t.*, s.low AS sum_low, s.best AS sum_best, s.high AS sum_high, s.strict AS sum_strict,
    s.approx AS sum_approx, s.documented, s.reports, s.independent
    FROM tally_summary s JOIN tally t ON t.n = s.n
    WHERE s.counted AND s.attack_n = ? AND s.measure = ? AND s.part = ? ORDER BY s.best DESC, t.n"""


@dataclass(frozen=True)
class Sum:
    """A question: what a total is made of, over all attacks or those of some row numbers. `tally` names the
    one from which it was asked."""

    measure: str
    part: str = ""
    numbers: Sequence[int] | None = None
    tally: str = ""


@dataclass(frozen=True)
class Captives:
    """A question: what the balance of an abduction is made of. `line` is the one from which it was asked."""

    abduction: str
    line: str = ""


Asked = Sum | Captives


@dataclass(frozen=True)
class Share:
    """What one attack, by its row number, adds to a total."""

    n: int
    total: Total


@dataclass(frozen=True)
class Explanation:
    """A total, with the attacks that make it up, the largest share first."""

    measure: str
    part: str
    total: Total
    shares: list[Share]


@dataclass(frozen=True)
class Count:
    """A tally that enters a total, what it adds, and how many sources report on it, independent ones among
    them."""

    tally: Record
    total: Total
    reports: int
    independent: int


def explain(
    db: Database, measure: str, part: str = "", numbers: Sequence[int] | None = None, step: Step = no_step
) -> Explanation:
    """Return what a total is made of, over all attacks or those of some row numbers, each given once; its
    parts add up to what `totals` says. `step` may raise to give up."""
    found: list[Share] = []
    for n, low, best, high, strict, approx, documented, tallies in _shares(
        db, (measure, part), numbers, step
    ):
        number = Total(low or 0, best or 0, high, bool(strict), bool(approx), documented or 0, tallies)
        found.append(Share(n, number))
    found.sort(key=lambda share: (-share.total.best, share.n))
    return Explanation(measure, part, reduce(Total.__add__, (s.total for s in found), Total()), found)


def _shares(
    db: Database, wanted: tuple[str, str], numbers: Sequence[int] | None, step: Step
) -> Iterator[Any]:
    """Yield a row for each attack, one slice of attacks after the other."""
    if numbers is None:
        top = int(db.execute("SELECT coalesce(max(attack_n), 0) FROM tally_summary").fetchone()[0])
        for start in range(0, top, SLICE):
            here = SHARES.format("attack_n > ? AND attack_n <= ?")
            yield from db.execute(here, (*wanted, start, start + SLICE)).fetchall()
            step(start)
        return
    for start in range(0, len(numbers), SLICE):
        some = json_numbers(numbers[start : start + SLICE])
        here = SHARES.format("attack_n IN (SELECT value FROM json_each(?))")
        yield from db.execute(here, (*wanted, some)).fetchall()
        step(start)


def counts(db: Database, measure: str, part: str, attack_n: int) -> list[Count]:
    """Return the tallies by which an attack enters a total."""
    return [_count(row) for row in rows(db, COUNTS, (attack_n, measure, part))]


def _count(row: Record) -> Count:
    def number(name: str) -> int:
        return int(row[name] or 0)

    high: Value = row["sum_high"]
    total = Total(
        number("sum_low"),
        number("sum_best"),
        None if high is None else int(high),
        bool(row["sum_strict"]),
        bool(row["sum_approx"]),
        number("documented"),
        1,
    )
    return Count(row, total, number("reports"), number("independent"))
