"""Attacks that have no place yet, compared with others by their titles: an index picks the few that are worth
it, since such attacks could be near to all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.merge.likeness import BY_NAME, BY_TITLE, TITLE_LIKE, Scene
from db.merge.ratios import at_least, in_order
from db.model.folding import WORDS


class Told:
    """The attacks of a list that were added, in the order of their first days, by what their titles say."""

    def __init__(self, all_: Sequence[Scene]) -> None:
        self._all = all_
        self._naming: dict[str, list[int]] = {}  # attacks without a place, by words in a row of their title
        self._named: dict[str, list[int]] = {}  # the others, by the names of their places
        self._with = _Lasting(all_)
        self._without = _Lasting(all_)
        self._bare = any(not one.spots for one in all_)  # else nobody asks
        self._placed = any(one.spots for one in all_)  # else no title names a place of another

    def add(self, at: int) -> None:
        """Take the attack that stands there in the list."""
        one = self._all[at]
        if not self._bare:
            return
        (self._with if one.spots else self._without).add(at)
        for name in {spot.folded for spot in one.spots}:
            self._named.setdefault(name, []).append(at)
        for words in _runs(one.folded) if self._placed and not one.spots else ():
            self._naming.setdefault(words, []).append(at)

    def like(self, one: Scene, limit: int, least: float) -> Iterator[int]:
        """Yield the attacks of which one names the place of the other, or whose titles are much alike, where
        one has no place. None that ended before the day `limit` is among them for sure, nor one that is less
        alike than `least`."""
        if not self._bare:
            return
        if least <= BY_NAME and self._placed:
            kept, names = self._naming, {spot.folded for spot in one.spots}
            if not one.spots:
                kept, names = self._named, _runs(one.folded)
            for name in names:
                yield from self._lasting(kept.get(name, []), limit)
        if least <= BY_TITLE:
            for others in (self._without,) if one.spots else (self._without, self._with):
                yield from others.like(one, limit)

    def _lasting(self, some: list[int], limit: int) -> list[int]:
        """Forget those that ended before a day, where the first did: all that come began later."""
        if some and self._all[some[0]].last < limit:
            some[:] = [at for at in some if self._all[at].last >= limit]
        return some


class _Lasting:
    """Some attacks of a list, in its order, that did not end before a day: where they stand in it, and beside
    that what their titles say."""

    def __init__(self, all_: Sequence[Scene]) -> None:
        self._all = all_
        self._at: list[int] = []
        self._texts: list[str] = []  # of the first of them, as far as somebody asked

    def add(self, at: int) -> None:
        """Take the attack that stands there in the list."""
        self._at.append(at)

    def like(self, one: Scene, limit: int) -> Iterator[int]:
        """Yield those whose titles are much alike, and forget those that ended before a day."""
        if not self._at:
            return
        self._texts += [in_order(self._all[at].folded) for at in self._at[len(self._texts) :]]
        if self._all[self._at[0]].last < limit:
            kept = [place for place, at in enumerate(self._at) if self._all[at].last >= limit]
            self._at = [self._at[place] for place in kept]
            self._texts = [self._texts[place] for place in kept]
        yield from (self._at[found] for found in at_least(in_order(one.folded), self._texts, TITLE_LIKE))


def _runs(title: str) -> set[str]:
    """Return all words in a row of a folded title that can be the name of a place."""
    words = title.split()
    ends = range(1, WORDS + 1)
    return {" ".join(words[at : at + size]) for at in range(len(words)) for size in ends}
