"""Marks on the records of one kind: a byte each, by row number, which is little even for a million."""

from __future__ import annotations

import re
from collections.abc import Iterable

from db.model.fields import Value

_MARKED = re.compile(b"\x01")


class Marks(bytearray):
    """One byte by row number: 1 for a record that is marked. True where any is."""

    def __bool__(self) -> bool:
        return 1 in self

    def has(self, n: Value) -> bool:
        """Say whether a record is marked; one that was made since is not."""
        at = int(n or 0)
        return at < len(self) and self[at] == 1

    def add(self, numbers: Iterable[int]) -> None:
        """Mark records; those that were made since are passed over."""
        for n in numbers:
            if n < len(self):
                self[n] = 1

    def numbers(self) -> list[int]:
        """Return the row numbers that are marked, in their order."""
        return [spot.start() for spot in _MARKED.finditer(self)]

    def within(self, numbers: range) -> list[int]:
        """Return those of some row numbers that are marked; of numbers without a gap, in their order."""
        return [spot.start() for spot in _MARKED.finditer(self, numbers.start, numbers.stop)]

    def since(self, before: bytes) -> list[int]:
        """Return the row numbers that are marked and were not `before`."""
        if 1 not in before:
            return self.numbers()
        return [n for n in self.numbers() if n >= len(before) or not before[n]]
