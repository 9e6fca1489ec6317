"""What everything invented is written on, and the attack that is being invented."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from db.model.changes import Change
from db.model.fields import Record, Value

FIRST, LAST = date(2012, 1, 1), date(2025, 12, 31)
T = TypeVar("T")


@dataclass
class Scene:
    """An attack while it is invented: what its parts point at.

    `actor` is (id, name), the id "" where the attackers are unidentified. `tallies` holds, by measure or
    part of one, a tally's id and the least number that it says.
    """

    id: str
    day: date
    kind: str
    place: Record
    actor: tuple[str, str]
    sources: list[str]
    tallies: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])


class Pad:
    """New records, and the dice that decide about them."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.last = min(LAST, date.today())  # nothing happens in the future
        self._changes: list[Change] = []

    def add(self, kind: str, /, **values: Value) -> str:
        """Write down a new record of an entity and return its id."""
        change = Change.new(kind, values)
        self._changes.append(change)
        return change.id

    def handed_over(self) -> list[Change]:
        """Return what was written down since the last time."""
        changes, self._changes = self._changes, []
        return changes

    def happens(self, share: float) -> bool:
        """Say yes in that share of cases."""
        return self.chance.random() < share

    def one_of(self, *choices: T) -> T:
        """Return one of the choices; one that is named twice comes twice as often."""
        return choices[int(self.chance.random() * len(choices))]

    def weighed(self, choices: Sequence[T], weights: Sequence[int]) -> T:
        """Return one of the choices by weight."""
        return self.chance.choices(choices, weights)[0]

    def day_after(self, day: date, most: int) -> date:
        """Return a day from the next to so many days later, not in the future."""
        return min(day + timedelta(days=self.chance.randint(1, most)), self.last)
