"""rapidfuzz with types: it picks its compiled module when imported, which no type checker can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

import rapidfuzz

_fuzz = cast(Any, rapidfuzz).fuzz
_process = cast(Any, rapidfuzz).process


def ratio(one: str, other: str) -> float:
    """Return how alike two texts are, of 100."""
    return float(_fuzz.ratio(one, other))


def words_ratio(one: str, other: str) -> float:
    """Return how alike two texts are in any order of their words, of 100."""
    return float(_fuzz.token_sort_ratio(one, other))


def shared_ratio(one: str, other: str) -> float:
    """Return how alike two texts are in the words that they share, of 100."""
    return float(_fuzz.token_set_ratio(one, other))


def close(text: str, others: Sequence[str], least: float, limit: int) -> Iterator[int]:
    """Yield where the texts most alike stand among others, as written or in another order of words."""
    for scorer in (_fuzz.ratio, _fuzz.token_sort_ratio):
        found: list[tuple[str, float, int]] = _process.extract(
            text, others, scorer=scorer, score_cutoff=least, limit=limit
        )
        yield from (at for _, _, at in found)
