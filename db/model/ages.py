"""Ages as people write them: "34", "30–40", "environ 30 ans", "enfant de 5 ans", "née en 1980", "an old man".

Numbers, and the words where they say more than the numbers.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from db.model import phrases
from db.model.fields import N_
from db.model.patterns import Pattern
from db.model.problem import Unreadable

_YEARS = Pattern(r"\s*\b(?:ans?|years?|yrs?)(?:[ -]old)?\.?$", re.IGNORECASE)
_RANGE = Pattern(r"(\d{1,3})\s*(?:[-–—]|à|to)\s*(\d{1,3})", re.IGNORECASE)
_WITH_NUMBERS = Pattern(r"(.*\S) \(([^()]+)\)", re.DOTALL)
_BOUND = Pattern(r"([≥≤])\s*(\d{1,3})")


class Age(NamedTuple):
    """Full years from `low` to `high`, None where open or unknown; `words` where these say more."""

    low: int | None = None
    high: int | None = None
    words: str | None = None

    @property
    def is_child(self) -> bool:
        """True where the person was under 18 for certain."""
        if self.high == 18 and self.words:
            return phrases.read_age(self.words).qualifier == "fewer_than"
        return self.high is not None and self.high < 18


def read(text: str, on: str = "") -> Age:
    """Return what a text says of an age `on` a date (EDTF), which a birth needs. Raise Unreadable where it
    holds a number that cannot be one."""
    said = text.strip()
    numbered = _WITH_NUMBERS.fullmatch(said)
    numbers = _numbers(numbered[2]) if numbered else None
    if numbered and numbers:
        words = read(numbered[1], on)
        if words.words is None and words[:2] != numbers:
            raise _no_age(said)
        return Age(*numbers, words.words)
    return _read(said, on)


def _read(said: str, on: str) -> Age:
    plain = _numbers(_YEARS.sub("", said))
    if plain:
        return Age(*plain)
    reading = phrases.read_age(said, on)
    if reading.low is None and reading.high is None:
        if any(c.isnumeric() for c in said) and reading.note != phrases.BORN:
            raise _no_age(said)
        return Age(None, None, said or None)
    return Age(reading.low, reading.high, said)


def _numbers(text: str) -> tuple[int | None, int | None] | None:
    """Return the ends that plain numbers mean; None where there is more to it. Raise Unreadable."""
    said = text.strip()
    bound = _BOUND.fullmatch(said)
    span = _RANGE.fullmatch(said)
    if re.fullmatch(r"[0-9]{1,4}", said):
        low = high = int(said)
    elif span:
        low, high = int(span[1]), int(span[2])
    elif bound:
        low, high = (int(bound[2]), None) if bound[1] == "≥" else (None, int(bound[2]))
    else:
        return None
    if max(low or 0, high or 0) > phrases.OLDEST or (low is not None and high is not None and low > high):
        raise _no_age(said)
    return low, high


def display(age: Age) -> str:
    """Return an age as people read it; `read` takes it back."""
    numbers = _shown(age.low, age.high)
    if not age.words:
        return numbers
    try:
        said = read(age.words)
    except Unreadable:  # words that came in by another way
        return f"{age.words} ({numbers})" if numbers else age.words
    if said.words is None and said[:2] == age[:2]:
        return numbers
    return f"{age.words} ({numbers})" if numbers and said[:2] != age[:2] else age.words


def _shown(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return ""
    if low is None or high is None:
        return f"≥ {low}" if high is None else f"≤ {high}"
    return str(low) if low == high else f"{low}–{high}"


def _no_age(text: str) -> Unreadable:
    said = N_("“{text}” is not an age: type it like 34, 30–40, about 30, 6 months, or in words.")
    return Unreadable(said, text=text[:40])
