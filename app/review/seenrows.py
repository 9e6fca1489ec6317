"""The rows of a list that were read: those on screen in one go, and not many more; with the texts of their
cells."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from db.model.fields import Record

BLOCK = 32  # rows that are read where one of them is asked for, or ahead of who scrolls
KEPT = 512  # rows: of several screens


@dataclass
class SeenRow:
    """A record, None where it was deleted a moment ago, and what its cells showed."""

    record: Record | None
    texts: dict[str, str] = field(default_factory=dict[str, str])


class SeenRows:
    """Keeps the rows that were looked at last; `read` returns the records of some that are not kept."""

    def __init__(self, read: Callable[[range], Sequence[Record | None]]) -> None:
        self._read = read
        self._kept: OrderedDict[int, SeenRow] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        self._kept.clear()

    def keep(self, records: Mapping[int, Record | None]) -> None:
        """Keep records that were read elsewhere, by row."""
        for row, record in records.items():
            self._kept.setdefault(row, SeenRow(record))
        self._let_go()

    def need(self, first: int, last: int, count: int) -> None:
        """Have the rows of a screen ready, of `count` in all, by one read: no others after a jump, some ahead
        while somebody scrolls."""
        missing = [row for row in range(first, last + 1) if row not in self._kept]
        if not missing:
            return
        begin, end = missing[0], missing[-1]
        if begin - 1 in self._kept:
            end = min(end + BLOCK, count - 1)
        elif end + 1 in self._kept:
            begin = max(0, begin - BLOCK)
        self._take(range(begin, end + 1))

    def row(self, at: int, count: int) -> SeenRow:
        """Return a row, one of `count`."""
        found = self._kept.get(at)
        if found is None:
            self._take(block(at, count))
            return self._kept[at]
        self._kept.move_to_end(at)
        return found

    def _take(self, rows: range) -> None:
        for row, record in zip(rows, self._read(rows), strict=True):
            if row not in self._kept:
                self._kept[row] = SeenRow(record)
        self._let_go()

    def _let_go(self) -> None:
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def block(at: int, count: int) -> range:
    """Return the rows that are read together with one."""
    first = at // BLOCK * BLOCK
    return range(first, min(first + BLOCK, count))
