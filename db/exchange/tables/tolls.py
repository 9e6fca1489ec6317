"""How many were harmed, as the cells of a row count them: a toll, and the figure behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.counting import measures
from db.exchange.tables.cells import FRACTION, Cells, no_number
from db.exchange.tables.faults import Wrong
from db.exchange.tables.matching import CHILDREN, RANGE
from db.exchange.tables.partrules import Key, PartRules
from db.model import phrases
from db.model.entities import ENTITIES
from db.model.fields import N_, Record

# What a column of a toll is called, by toll.
TOLLS = tuple((name, tuple(f"{name}_{part}" for part in RANGE)) for name in (*measures(), CHILDREN))


@dataclass(frozen=True)
class Toll:
    """A count that a row gives, and the figure behind it."""

    name: str
    tally: Record
    figure: Record

    @property
    def most(self) -> int:
        """The highest number that is told."""
        return max(int(self.tally.get(part) or 0) for part in ("low", "best", "high"))


class Tolls:
    """Reads the tolls of rows. `columns` names the column of each target, for faults; `ours` says whether
    the table is one of our own."""

    def __init__(self, cells: Cells, rules: PartRules, columns: Mapping[str, str], *, ours: bool) -> None:
        self._cells = cells
        self._rules = rules
        self._columns = columns
        self._ours = ours

    def read(self, name: str, given: Key) -> Toll | None:
        """Return the toll of the cells of RANGE, None where they tell nothing. Raise Wrong."""
        cells: dict[str, str] = dict(zip(RANGE, given, strict=True))
        for part in ("low", "best", "high"):
            if no_number(cells[part]):
                cells[part] = ""
        words = " / ".join(cells[part] for part in ("low", "best", "high") if cells[part])
        if not words:
            return None
        number = self._range(name, cells)
        nothing = not any(number.get(part) for part in ("low", "best", "high")) and not cells["qualifier"]
        if nothing and number["qualifier"] in ("exact", "unknown"):
            return None  # a plain 0 in a column of numbers, “unknown”: nothing of the kind is reported
        counted = {k: v for k, v in number.items() if k != "qualifier"}
        tally: Record = {
            "rule": "single_source",
            "measure": "killed" if name == CHILDREN else name,
            **counted,
        }
        if name == CHILDREN:
            tally["age_group"] = "child"
        figure: Record = {"as_reported": words, **number}
        targets = {part: f"{name}_{part}" for part in RANGE}
        first = next(targets[part] for part in ("best", "low", "high") if cells[part])
        self._rules.check("tally", tally, targets, first)
        self._rules.check("figure", figure, targets, first)
        return Toll(name, tally, figure)

    def _range(self, name: str, cells: Mapping[str, str]) -> Record:
        """Return the columns of a range that was read from words or from its ends."""
        read: dict[str, phrases.Reading] = {}
        for part in ("low", "best", "high"):
            if cells[part]:
                read[part] = phrases.read(FRACTION.sub("", cells[part]))
                if not read[part].understood:
                    raise Wrong(
                        f"{name}_{part}", N_("“{text}” is no number that can be read."), text=cells[part][:40]
                    )
        if set(read) == {"best"} and not cells["qualifier"]:
            return dict(read["best"].columns())
        low, best, high = (
            read[part].best if part in read and read[part].best is not None else None
            for part in ("low", "best", "high")
        )
        for less, more, smaller, greater in (("low", "best", low, best), ("best", "high", best, high),
                                             ("low", "high", low, high)):  # fmt: skip
            if smaller is not None and greater is not None and smaller > greater:
                raise Wrong(
                    f"{name}_{less}",
                    N_("{low} stands under {less} and {high} under {more}: correct one of them."),
                    low=str(smaller),
                    less=self._columns.get(f"{name}_{less}", less),
                    high=str(greater),
                    more=self._columns.get(f"{name}_{more}", more),
                )
        qualifier = cells["qualifier"]
        if qualifier:
            field = ENTITIES["figure"].field["qualifier"]
            qualifier = str(self._cells.value(field, f"{name}_qualifier", qualifier))
        else:
            qualifier = "exact" if low == best == high else "between" if high is not None else "at_least"
        strict = int(qualifier == "more_than")
        approx = int(qualifier == "about")
        if self._ours and approx and high is None:
            qualifier = "at_least"  # as well
        open_ = qualifier in ("at_least", "more_than")
        found: Record = {"qualifier": qualifier, "low_strict": strict, "best": best, "approx": approx}
        found["low"] = low if low is not None else best
        found["high"] = high if high is not None or open_ or self._ours else best
        return found
