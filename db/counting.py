"""How harm is counted: tallies, figures, documented persons, independent sources, totals.

total_low(t) = max(low, documented), total_best = max(best or low, documented), total_high open where high is;
a grand total is the sum over root tallies of one measure, never over subsets, persons or different measures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from db.model import phrases
from db.model.entities import ATTACK
from db.model.fields import Record, Toll, Value
from db.model.retold import sources_of
from db.model.rules import above
from db.model.tree import Tree
from db.model.vocabularies import MEASURE

PERPETRATING = ("perpetrator", "co_perpetrator")
DIMENSIONS = ("age_group", "sex", "population_group", "civilian_status")


@dataclass(frozen=True)
class Total:
    """A range in the measure's unit. `high` None is open; `strict` means more than `low`; `documented` counts
    persons; `tallies` counts the tallies that were added up."""

    low: int = 0
    best: int = 0
    high: int | None = 0
    strict: bool = False
    approx: bool = False
    documented: int = 0
    tallies: int = 0

    @property
    def undocumented(self) -> int:
        return self.best - self.documented

    @property
    def numbered(self) -> bool:
        """False where harm is reported but nobody gives a number."""
        return bool(self.low or self.best or self.high == 0 or self.high)

    def __add__(self, other: Total) -> Total:
        high = None if self.high is None or other.high is None else self.high + other.high
        return Total(
            self.low + other.low,
            self.best + other.best,
            high,
            self.strict or other.strict,
            self.approx or other.approx,
            self.documented + other.documented,
            self.tallies + other.tallies,
        )

    def display(self) -> str:
        """Return the range as people read it: "≥ 45", "> 350", "~ 2,000", "24"; empty without a number."""
        if not self.numbered:
            return ""
        return phrases.display(self.low, int(self.strict), self.best, self.high, int(self.approx))


class Ledger(NamedTuple):
    """What the sources say of one tally: active figures, origins among them, envelope of their numbers."""

    reports: int
    independent: int
    low: int | None
    high: int | None  # None is open, or no number


def number(value: Value) -> int | None:
    """Return a stored whole number as int; None stays None."""
    return None if value is None else int(value)


def documented(tree: Tree, tally: Record) -> int:
    """Count the distinct persons linked to the tally or to any tally under it, duplicates resolved."""
    if not tree.parts["harm"]:
        return 0
    below = {row["id"] for row in tree.below(tally)}
    return len(
        {
            tree.person(harm["victim_id"])
            for harm in tree.parts["harm"]
            if harm["tally_id"] in below and harm["status"] == "active"
        }
    )


def named(tree: Tree, tally: Record) -> tuple[int, int]:
    """Count the documented persons who have a name, also one that is withheld, and those who have none."""
    below = {row["id"] for row in tree.below(tally)}
    harms = (h for h in tree.parts["harm"] if h["tally_id"] in below and h["status"] == "active")
    persons = [tree.link(id) or {} for id in {tree.person(harm["victim_id"]) for harm in harms}]
    unnamed = sum(
        row.get("name_status") == "unidentified" or not (row.get("name") or row.get("name_status"))
        for row in persons
    )
    return len(persons) - unnamed, unnamed


def total(tree: Tree, tally: Record) -> Total:
    """Return the tally's total: the adopted figure or the persons, whichever is more."""
    persons = documented(tree, tally)
    low, best, high = number(tally["low"]), number(tally["best"]), number(tally["high"])
    low = best if low is None else low
    stated = best if best is not None else low or 0
    return Total(
        low=max(low or 0, persons),
        best=max(stated, persons),
        high=None if high is None else max(high, persons),
        strict=bool(tally["low_strict"]) and persons <= (low or 0),
        approx=bool(tally["approx"]) and persons <= stated,
        documented=persons,
        tallies=1,
    )


def ledger(tree: Tree, tally: Record) -> Ledger:
    """Return how many sources report on the tally, how many independently, and the span of their numbers."""
    figures = [f for f in tree.of("figure", "tally_id", tally["id"]) if f["status"] == "active"]
    numbered = [f for f in figures if f["low"] is not None or f["best"] is not None]
    lows = [int(f["low"] if f["low"] is not None else f["best"] or 0) for f in numbered]
    highs = [number(f["high"]) for f in numbered]
    closed = [high for high in highs if high is not None]
    return Ledger(
        reports=len({f["source_id"] for f in figures}),
        independent=len({tree.origin(f["source_id"]) for f in figures}),
        low=min(lows, default=None),
        high=max(closed) if closed and len(closed) == len(highs) else None,
    )


def counts(tree: Tree) -> bool:
    """Say whether an attack is counted at all: not withdrawn, not a duplicate of another."""
    if tree.attack["workflow"] == "withdrawn" or tree.attack["duplicate_of_id"]:
        return False
    links = tree.parts["attack_link"]
    own = tree.attack["id"]
    return not links or not any(
        link["link_type"] == "duplicate_of" and link["from_id"] == own for link in links
    )


def is_counted(tree: Tree, tally: Record) -> bool:
    """Say whether a tally enters a sum of its kind.

    Its attack counts, no part of the attack owns the measure, its figure covers no other attack, and no wider
    tally of its kind contains the same persons.
    """
    if tally["overlaps"] or tally["measure"] in tree.superseded or not counts(tree):
        return False
    if not tally["parent_tally_id"]:
        return True
    containing = list(above(tree, tally))
    return not any(row["overlaps"] for row in containing) and not _repeated(tree, tally, containing)


def _repeated(tree: Tree, tally: Record, containing: list[Record]) -> bool:
    """Say whether a part of a part ("3 children among the civilians") lies in another ("4 children")."""
    path = [tally, *containing]
    return any(
        part(tree, row) == part(tree, tally)
        for whole in containing[1:]
        for row in tree.children[str(whole["id"])]
        if not any(row is step for step in path)
    ) or any(part(tree, row) == part(tree, tally) for row in containing if row["parent_tally_id"])


def part(tree: Tree, tally: Record) -> str:
    """Return "" for a root tally, else the codes in which it differs from the tally above it ("child").

    A part that differs in none is called by its role (the outcomes of an abduction)."""
    if not tally["parent_tally_id"]:
        return ""
    above = tree.tallies.get(str(tally["parent_tally_id"]), {})
    codes = [str(tally[d]) for d in DIMENSIONS if tally[d] and tally[d] != above.get(d)]
    return "+".join(codes) or str(tally["part_role"])


def tally_rows(tree: Tree) -> list[Record]:
    """Return the rows of `tally_summary` for all tallies of an attack."""
    rows: list[Record] = []
    for tally in tree.parts["tally"]:
        sum_, said = total(tree, tally), ledger(tree, tally)
        rows.append(
            {
                "n": tally["n"],
                "attack_n": tree.attack["n"],
                "measure": tally["measure"],
                "unit": tally["unit"] or "",
                "part": part(tree, tally),
                "counted": int(is_counted(tree, tally)),
                "low": sum_.low,
                "best": sum_.best,
                "high": sum_.high,
                "strict": int(sum_.strict),
                "approx": int(sum_.approx),
                "documented": sum_.documented,
                "reports": said.reports,
                "independent": said.independent,
            }
        )
    return rows


def attack_row(tree: Tree, tallies: list[Record]) -> Record:
    """Return the row of `attack_summary`, given the rows of the attack's tallies."""
    row: Record = {"n": tree.attack["n"], "places": _places(tree), "perpetrators": _perpetrators(tree)}
    row |= {column: tree.attack[column] for column, _ in ATTACK.copied}
    for measure, columns in _tolls():
        found = [t for t in tallies if t["measure"] == measure and t["counted"] and not t["part"]]
        sum_ = add(found)
        values: Sequence[Value] = (None,) * len(columns)
        if found and sum_.numbered:
            values = (sum_.low, sum_.best, sum_.high, int(sum_.strict), int(sum_.approx))
        row |= zip(columns, values, strict=True)
    sources = sources_of(tree)
    row["documented"] = len(
        {tree.person(h["victim_id"]) for h in tree.parts["harm"] if h["status"] == "active"}
    )
    row["reports"] = len(sources)
    row["independent"] = len({tree.origin(source) for source in sources})
    return row


@cache
def _tolls() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the measures that the summary of an attack holds, each with its columns."""
    tolls = (field for field in ATTACK.derived if isinstance(field, Toll))
    return tuple((toll.name, tuple(column for column, _ in toll.columns)) for toll in tolls)


_NOTHING = Total()


def add(rows: Iterable[Record]) -> Total:
    """Add up rows of `tally_summary`."""
    sum_ = _NOTHING
    for r in rows:
        low, best, persons = number(r["low"]), number(r["best"]), number(r["documented"])
        sum_ += Total(
            low or 0, best or 0, number(r["high"]), bool(r["strict"]), bool(r["approx"]), persons or 0, 1
        )
    return sum_


def measures() -> tuple[str, ...]:
    """Return the codes of all measures, in the order of the list."""
    return tuple(code.code for code in MEASURE.codes)


def _places(tree: Tree) -> str | None:
    rows = sorted(
        tree.parts["attack_place"], key=lambda r: (not r["is_primary"], number(r["seq"]) or 0, r["n"] or 0)
    )
    names = [str(place["name"]) for row in rows if (place := tree.link(row["place_id"]))]
    return " · ".join(dict.fromkeys(names)) or None


def _perpetrators(tree: Tree) -> str | None:
    rows = [row for row in tree.parts["involvement"] if row["role"] in PERPETRATING]
    names = [str(actor["acronym"] or actor["name"]) for row in rows if (actor := tree.link(row["actor_id"]))]
    return " · ".join(dict.fromkeys(names)) or None
