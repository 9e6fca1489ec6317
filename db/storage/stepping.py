"""Many row numbers out of SQLite without holding up the other threads: as one text, taken apart in pieces."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from db.storage.connection import Database

PIECE = 10_000  # numbers that Python handles in one go: less than a millisecond
DIGITS = 8  # of each number in a text of many
LEAST = 10_000_000  # is added to each, so that all have as many digits


class Step(Protocol):
    """Hears how far work is, of how much where that is known; it may raise to give up."""

    def __call__(self, done: int, total: int = 0, /) -> None: ...


def no_step(done: int, total: int = 0) -> None:
    """Stand in for a progress that nobody watches."""


def in_turn(step: Callable[[int, int], None], count: int) -> Iterator[Callable[[int, int], None]]:
    """Yield a step for each of so many works that are done one after the other: what `step` hears of them
    together only grows."""
    most = 0

    def of(at: int) -> Callable[[int, int], None]:
        def told(done: int, total: int) -> None:
            nonlocal most
            most = max(most, 1000 * at + (1000 * min(done, total) // total if total else 0))
            step(most, 1000 * count)

        return told

    return map(of, range(count))


def json_numbers(some: Sequence[int]) -> str:
    """Return numbers as a JSON list: one parameter for any number of them."""
    return f"[{','.join(map(str, some))}]"


def numbers_of(db: Database, sql: str, parameters: Sequence[object], step: Step) -> Iterator[Sequence[int]]:
    """Yield the one column `n` of a query, in its order. SQLite hands it over as one text, which lets other
    threads run meanwhile; `step` is called between pieces and may raise to give up. Raise Trouble where the
    file cannot be read."""
    with db.translated():
        written = f"SELECT count(*), group_concat(n + {LEAST}, ''), min(n) FROM ({sql})"
        count, found, least = db.execute(written, tuple(parameters)).fetchone()
        text = str(found or "")
        # Some are higher than any that was ever met with, or below 0, which only a hand in the file makes.
        if len(text) != count * DIGITS or (least or 0) < 0:
            (text,) = db.execute(f"SELECT json_group_array(n) FROM ({sql})", tuple(parameters)).fetchone()
            yield json.loads(str(text))
            return
    yield from _read(text, step)


def _read(text: str, step: Step) -> Iterator[array[int]]:
    """Yield the numbers of a text in which each takes as many digits, without anything between them."""
    for start in range(0, len(text), PIECE * DIGITS):
        yield _all_at_once(text[start : start + PIECE * DIGITS].encode("ascii"))
        step(start)


def _all_at_once(digits: bytes) -> array[int]:
    """Read numbers of eight digits as the bytes of one very long number: the digits of all are put together
    by two, by four and by eight in a few calculations. That takes a third of the time of reading them one by
    one."""
    zeros, of_two, of_four, of_eight, least = _patterns(len(digits))
    found = int.from_bytes(digits, "little") - zeros
    found = (found * 10 + (found >> 8)) & of_two
    found = (found * 100 + (found >> 16)) & of_four
    found = (found * 10_000 + (found >> 32)) & of_eight
    numbers = array("q", (found - least).to_bytes(len(digits), "little"))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@lru_cache(maxsize=2)  # of a whole piece, and of the last one
def _patterns(size: int) -> tuple[int, int, int, int, int]:
    """Return what `_all_at_once` takes away and leaves over in so many bytes."""

    def repeated(number: int, width: int) -> int:
        return int.from_bytes(number.to_bytes(width, "little") * (size // width), "little")

    masks = repeated(0xFF, 2), repeated(0xFFFF, 4), repeated(0xFFFFFFFF, 8)
    return repeated(ord("0"), 1), *masks, repeated(LEAST, 8)


def pieces_of(numbers: array[int], step: Step) -> Iterator[array[int]]:
    """Yield numbers that are known already in pieces."""
    for start in range(0, len(numbers), PIECE):
        yield numbers[start : start + PIECE]
        step(start)


def joined(found: Iterable[Sequence[int]]) -> array[int]:
    """Return numbers that come in pieces as one list."""
    numbers: array[int] = array("q")
    for some in found:
        numbers.extend(array("q", some))  # twice as quick as number by number
    return numbers
