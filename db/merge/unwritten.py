"""Attacks and victims of a table that is only tried: compared with those that are recorded, and with each
other, without being written. They are kept closely: a table may have a million rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from db.merge.duplicates import around
from db.merge.likeness import DAYS, VAGUE, Likeness, Person, Scene, Spot, days, same_attack, same_person
from db.merge.scan import CROWD, FEW, MONTH, Likeliest, by_month, compare, under_key
from db.model import folding
from db.model.fields import Value
from db.model.packed import Packed
from db.storage import namekeys
from db.storage.connection import Database

PACKED = 250  # new attacks of a month that are packed at a time
TOGETHER = 20_000  # in a month with more of them, less than a month is compared in one go
NEW = "#"  # begins what stands for the id of a record that is not written


class _New(NamedTuple):
    at: int  # how many came before
    first: int
    last: int
    title: str
    lying: int


class Attacks:
    """New attacks as far as they are compared. `spot` tells of a place by its id, when it is asked."""

    def __init__(self, spot: Callable[[str], Spot]) -> None:
        self._spot = spot
        self._count = 0
        self._places: list[tuple[str, ...]] = []  # each way to lie once
        self._known_places: dict[tuple[str, ...], int] = {}
        self._of_month: dict[int, Packed[_New]] = {}  # by spans of MONTH days

    def add(self, title: str, first: Value, last: Value, places: tuple[str, ...]) -> None:
        """Take an attack with the ids of its places; one without a date is like no other."""
        when = days(first, last)
        if when is not None:
            if places not in self._known_places:
                self._known_places[places] = len(self._places)
                self._places.append(places)
            month = when[0] // MONTH
            if month not in self._of_month:
                self._of_month[month] = Packed(_New, _New._fields, together=PACKED)
            title = title.encode(errors="replace").decode()
            self._of_month[month].append(_New(self._count, *when, title, self._known_places[places]))
            self._count += 1

    def likely(self, db: Database, look: Callable[[], object]) -> int:
        """Return how many pairs would wait for a decision. `look` may raise to stop."""
        best = Likeliest("attack")
        few = self._count <= FEW
        for one, alike in self._few(db, look) if few else self._many(db, look, best):
            best.add(one, alike)
            if best.is_full:  # which ones are the likeliest, nobody asks
                break
        return len(best)

    def _few(self, db: Database, look: Callable[[], object]) -> Iterator[tuple[str, Likeness]]:
        all_ = [self._scene(one) for one in sorted(chain(*self._of_month.values()))]
        for at, one in enumerate(all_):
            look()
            for other in chain(around(db, one), all_[:at]):
                if max(one.first - other.last, other.first - one.last) <= DAYS and (
                    alike := same_attack(one, other)
                ):
                    yield one.id, alike

    def _many(
        self, db: Database, look: Callable[[], object], best: Likeliest
    ) -> Iterator[tuple[str, Likeness]]:
        first, last = (end(one.first for one in self._of_month[end(self._of_month)]) for end in (min, max))
        most = max(map(len, self._of_month.values()))
        span = max(1, MONTH * TOGETHER // max(most, TOGETHER))
        known: list[Scene] = []
        for start, end, near in by_month(db, first, last, look, span):
            known = [one for one in known if one.last >= start - DAYS]
            known += map(self._scene, self._beginning(start, end))
            if known:
                for one, alike in compare([*near, *known], start, best):
                    if one.startswith(NEW) or alike.id.startswith(NEW):
                        yield one, alike

    def _beginning(self, start: int, end: int) -> Iterator[_New]:
        """Yield the attacks that began from a day on and before another and are compared by their days."""
        for month in range(start // MONTH, (end - 1) // MONTH + 1):
            for one in self._of_month.get(month, ()):
                if start <= one.first < end and one.last - one.first <= VAGUE:
                    yield one

    def _scene(self, one: _New) -> Scene:
        spots = tuple([self._spot(id) for id in self._places[one.lying]])
        return Scene(f"{NEW}{one.at:08}", one.title, one.first, one.last, spots)


def likely_victims(db: Database, new: Sequence[Person], look: Callable[[], object]) -> int:
    """Return how many pairs with new victims would wait for a decision. `look` may raise to stop."""
    keys: dict[str, list[Person]] = {}
    for one in new:
        for key in {key for name in one.names for key in folding.keys(name)}:
            keys.setdefault(key, []).append(one)

    best, known = Likeliest("victim"), namekeys.Names(db, "victim")
    for key, some in keys.items():
        look()
        there = under_key(db, known, key, len(some)) if len(some) <= CROWD else []
        for at, one in enumerate(some if len(some) <= CROWD else ()):
            for other in chain(there, some[:at]):
                if alike := same_person(one, other):
                    best.add(one.id, alike)
        if best.is_full:
            break
    return len(best)
