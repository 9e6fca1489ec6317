"""What our own tables say of an attack that is there, by the code that writes them: a row that says the same
changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from db import counting
from db.counting import Total
from db.exchange import events, tolls
from db.model.fields import Record
from db.model.tree import Tree
from db.model.vocabularies import SOURCE_KIND


class Already:
    """Looks up, when it is asked, what our tables say of one attack."""

    def __init__(self, attack: str, read: Callable[[str], Tree | None]) -> None:
        self.attack = attack
        self._read = read

    def tells(self, toll: str, said: Record, *, sourced: bool) -> bool:
        """Say whether the number `said` of a toll is what our tables tell. One number alone, which no source
        gives (`sourced`), is so where it is the best one."""
        total = self._tolls.get(toll)
        if total is None or not total.numbered:
            return False
        if said["as_reported"] == str(total.best) and not sourced:
            return True
        high = total.high
        qualifier = tolls.qualifier(total)
        if high is None and qualifier == "about":  # an open end is read as none
            high = total.best
        whole = (total.low, total.best, high, qualifier)
        return whole == tuple(said[name] for name in ("low", "best", "high", "qualifier"))

    @cached_property
    def fates(self) -> dict[str, int]:
        """How many of the abducted were released, escaped, …; empty where nothing is recorded of it."""
        return tolls.fates(self._tree, self._counted, self._totals)

    @property
    def abductions(self) -> bool:
        """Say whether an abduction is recorded."""
        return bool(self._tree.parts["abduction"])

    @cached_property
    def sources(self) -> frozenset[str]:
        """The words by which our tables tell of its sources: publishers, addresses, how many of a kind."""
        found = events.sources(self._tree)
        words = {str(source[name]) for source in found for name in ("publisher", "url") if source[name]}
        for number in range(1, len(found) + 1):
            words |= {f"{number} {events.called(kind.code)[number != 1]}" for kind in SOURCE_KIND.codes}
        return frozenset(words)

    @cached_property
    def _tree(self) -> Tree:
        tree = self._read(self.attack)
        assert tree is not None  # a row about one in the trash is faulty
        return tree

    @cached_property
    def _totals(self) -> dict[str, Total]:
        return {str(tally["id"]): counting.total(self._tree, tally) for tally in self._tree.parts["tally"]}

    @cached_property
    def _counted(self) -> list[Record]:
        return [tally for tally in self._tree.parts["tally"] if counting.is_counted(self._tree, tally)]

    @cached_property
    def _tolls(self) -> dict[str, Total]:
        return tolls.added(self._tree, self._counted, self._totals)
