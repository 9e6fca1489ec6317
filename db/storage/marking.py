"""Sets of row numbers as a byte for each number: those of a million records are joined in milliseconds."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from db.storage.stepping import PIECE, Step

Marks = bytearray  # a byte for each row number: 1 where it is wanted
NEAR = 2000  # numbers gone through at once: as many as stay near the processor, which saves a quarter
_TURNED = bytes([1, 0]) + bytes(254)


def mark(size: int, numbers: Iterable[Sequence[int]]) -> Marks:
    """Mark numbers below `size`; greater ones are left out."""
    found = Marks(size)
    for some in numbers:
        try:
            for n in some:
                found[n] = 1
        except IndexError:  # a record that was written meanwhile
            for n in some:
                if n < size:
                    found[n] = 1
    return found


def both(one: Marks, other: Marks) -> Marks:
    """Mark the rows that are marked in both."""
    return _back(_whole(one) & _whole(other), len(one))


def either(one: Marks, other: Marks) -> Marks:
    """Mark the rows that are marked in one of them, or in both."""
    return _back(_whole(one) | _whole(other), len(one))


def all_but(one: Marks) -> Marks:
    """Mark the rows that are not marked."""
    return one.translate(_TURNED)


def _whole(one: Marks) -> int:
    return int.from_bytes(one, "little")


def _back(whole: int, size: int) -> Marks:
    return Marks(whole.to_bytes(size, "little"))


def marked(found: Marks) -> list[int]:
    """Return the numbers that are marked, in rising order."""
    numbers: list[int] = []
    n = found.find(1)
    while n >= 0:
        numbers.append(n)
        n = found.find(1, n + 1)
    return numbers


def newest_first(found: Marks, step: Step) -> array[int]:
    """Return the numbers that are marked, in falling order."""
    numbers: array[int] = array("q")
    for end in range(len(found), 0, -PIECE):
        start = max(end - PIECE, 0)
        some = list(compress(range(end - 1, start - 1, -1), reversed(found[start:end])))
        numbers.extend(array("q", some))  # twice as quick as number by number
        step(len(numbers))
    return numbers


def kept(found: Marks, some: Sequence[int]) -> Iterator[list[int]]:
    """Yield those numbers that are marked, in their order."""
    for start in range(0, len(some), NEAR):
        yield [n for n in some[start : start + NEAR] if found[n]]
