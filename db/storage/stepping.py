"""Many row numbers out of SQLite without holding up the other threads: as one text, taken apart in pieces."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from db.storage.connection import Database

PIECE = 10_000  # numbers that Python handles in one go: about a millisecond


class Step(Protocol):
    """Hears how far work is, of how much where that is known; it may raise to give up."""

    def __call__(self, done: int, total: int = 0, /) -> None: ...


def no_step(done: int, total: int = 0) -> None:
    """Stand in for a progress that nobody watches."""


def json_numbers(some: Sequence[int]) -> str:
    """Return numbers as a JSON list: one parameter for any number of them."""
    return f"[{','.join(map(str, some))}]"


def numbers_of(db: Database, sql: str, parameters: Sequence[object], step: Step) -> Iterator[list[int]]:
    """Yield the one column `n` of a query, in its order. SQLite hands it over as one text, which lets other
    threads run meanwhile; `step` is called between pieces and may raise to give up. Raise Trouble where the
    file cannot be read."""
    with db.translated():
        (found,) = db.execute(f"SELECT group_concat(n) FROM ({sql})", tuple(parameters)).fetchone()
    yield from pieces(str(found or ""), step)


def pieces(text: str, step: Step) -> Iterator[list[int]]:
    """Yield the numbers of a text like "3,1,2" in pieces: as lists, since most are only gone through once."""
    start = 0
    while start < len(text):
        end = text.find(",", start + PIECE * 8)
        end = len(text) if end < 0 else end
        yield json.loads(f"[{text[start:end]}]")  # half the time of splitting it
        start = end + 1
        step(start)


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
