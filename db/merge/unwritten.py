"""Attacks and victims of a table that is only tried: compared with those that are recorded, and with each
other, without being written. They are kept closely: a table may have a million rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from db.merge.duplicates import around
from db.merge.likeness import DAYS, Likeness, Person, Scene, Spot, days, same_attack, same_person
from db.merge.scan import CROWD, FEW, MONTH, Likeliest, by_month, compare, under_key
from db.model import folding
from db.model.fields import Value
from db.storage import namekeys
from db.storage.connection import Database

NEW = "#"  # begins what stands for the id of a record that is not written


class Attacks:
    """New attacks as far as they are compared. `spot` tells of a place by its id, when it is asked."""

    def __init__(self, spot: Callable[[str], Spot]) -> None:
        self._spot = spot
        self._first = array("i")
        self._last = array("i")
        self._titles = bytearray()  # one after the other: each by itself takes thrice the room
        self._ends = array("q", (0,))
        self._places: list[tuple[str, ...]] = []  # each way to lie once
        self._known_places: dict[tuple[str, ...], int] = {}
        self._lying = array("i")
        self._of_month: dict[int, array[int]] = {}  # by spans of MONTH days

    def add(self, title: str, first: Value, last: Value, places: tuple[str, ...]) -> None:
        """Take an attack with the ids of its places; one without a date is like no other."""
        when = days(first, last)
        if when is not None:
            self._of_month.setdefault(when[0] // MONTH, array("i")).append(len(self._first))
            self._first.append(when[0])
            self._last.append(when[1])
            self._titles += title.encode(errors="replace")
            self._ends.append(len(self._titles))
            if places not in self._known_places:
                self._known_places[places] = len(self._places)
                self._places.append(places)
            self._lying.append(self._known_places[places])

    def likely(self, db: Database, look: Callable[[], object]) -> int:
        """Return how many pairs would wait for a decision. `look` may raise to stop."""
        best = Likeliest("attack")
        few = len(self._first) <= FEW
        for one, alike in self._few(db, look) if few else self._many(db, look, best):
            best.add(one, alike)
            if best.is_full:  # which ones are the likeliest, nobody asks
                break
        return len(best)

    def _few(self, db: Database, look: Callable[[], object]) -> Iterator[tuple[str, Likeness]]:
        all_ = [self._scene(at) for at in range(len(self._first))]
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
        known: dict[int, Scene] = {}
        for start, end, near in by_month(db, min(self._first), max(self._first), look):
            some = self._between(start - DAYS - MONTH, end)
            known = {at: known.get(at) or self._scene(at) for at in some}
            if known:
                for one, alike in compare([*near, *known.values()], start, best):
                    if one.startswith(NEW) or alike.id.startswith(NEW):
                        yield one, alike

    def _between(self, start: int, end: int) -> Iterator[int]:
        """Yield the attacks that began from a day on and before another."""
        for month in range(start // MONTH, (end - 1) // MONTH + 1):
            yield from (at for at in self._of_month.get(month, ()) if start <= self._first[at] < end)

    def _scene(self, at: int) -> Scene:
        title = self._titles[self._ends[at] : self._ends[at + 1]].decode()
        spots = tuple([self._spot(id) for id in self._places[self._lying[at]]])
        return Scene(f"{NEW}{at:08}", title, self._first[at], self._last[at], spots)


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
