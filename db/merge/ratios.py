"""rapidfuzz with types: it picks its compiled module when imported, which no type checker can follow. It is
loaded, with 3 MB of memory, when something is compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, cast

from db.model.untilclosed import until_closed


@cache
def _fuzz() -> Any:
    import rapidfuzz

    return cast(Any, rapidfuzz).fuzz


@cache
def _process() -> Any:
    import rapidfuzz

    return cast(Any, rapidfuzz).process


def ratio(one: str, other: str) -> float:
    """Return how alike two texts are, of 100."""
    return float(_fuzz().ratio(one, other))


def words_ratio(one: str, other: str) -> float:
    """Return how alike two texts are in any order of their words, of 100."""
    return float(_fuzz().token_sort_ratio(one, other))


def shared_ratio(one: str, other: str) -> float:
    """Return how alike two texts are in the words that they share, of 100."""
    return float(_fuzz().token_set_ratio(one, other))


@until_closed
@lru_cache(maxsize=4096)
def in_order(text: str) -> str:
    """Return a text with its words in order, as `words_ratio` compares it."""
    return " ".join(sorted(text.split()))


def at_least(text: str, others: Sequence[str], least: float) -> Iterator[int]:
    """Yield where the texts stand among others that are at least so alike, of 100."""
    found: list[tuple[str, float, int]] = _process().extract(
        text, others, scorer=_fuzz().ratio, score_cutoff=least, limit=None
    )
    yield from (at for _, _, at in found)


def close(text: str, others: Sequence[str], least: float, limit: int) -> Iterator[int]:
    """Yield where the texts most alike stand among others, as written or in another order of words."""
    for scorer in (_fuzz().ratio, _fuzz().token_sort_ratio):
        found: list[tuple[str, float, int]] = _process().extract(
            text, others, scorer=scorer, score_cutoff=least, limit=limit
        )
        yield from (at for _, _, at in found)
