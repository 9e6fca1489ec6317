"""What is kept in memory of the texts of records, so that they are not folded or read again and again: it is
forgotten when a casebook closes, for the program may go on with another."""

from __future__ import annotations

from typing import Protocol, TypeVar


class Memory(Protocol):
    """A function that remembers its answers, as `functools.lru_cache` makes it."""

    def cache_clear(self) -> None: ...


Kept = TypeVar("Kept", bound=Memory)
_kept: list[Memory] = []


def until_closed(memory: Kept) -> Kept:
    """Let a function that remembers texts forget them with the others."""
    _kept.append(memory)
    return memory


def forget() -> None:
    """Forget all texts that are remembered."""
    for memory in _kept:
        memory.cache_clear()
