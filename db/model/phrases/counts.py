"""Numbers in digits and in words, English and French, found at the beginning of folded text."""

from __future__ import annotations

import re
from typing import NamedTuple

from db.model.patterns import Pattern

LARGEST = 10**12

VALUES = {
    "one": 1, "un": 1, "une": 1, "two": 2, "deux": 2, "three": 3, "trois": 3, "four": 4, "quatre": 4,
    "five": 5, "cinq": 5, "six": 6, "seven": 7, "sept": 7, "eight": 8, "huit": 8, "nine": 9, "neuf": 9,
    "ten": 10, "dix": 10, "eleven": 11, "onze": 11, "twelve": 12, "douze": 12, "thirteen": 13, "treize": 13,
    "fourteen": 14, "quatorze": 14, "fifteen": 15, "quinze": 15, "sixteen": 16, "seize": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30,
    "forty": 40, "fourty": 40, "quarante": 40, "fifty": 50, "cinquante": 50, "sixty": 60, "soixante": 60,
    "seventy": 70, "septante": 70, "eighty": 80, "huitante": 80, "octante": 80, "quatrevingt": 80,
    "ninety": 90, "nonante": 90, "hundred": 100, "cent": 100, "cents": 100, "thousand": 1000, "mille": 1000,
}  # fmt: skip
# Nouns that multiply: nothing or 1 stands before a singular ("une dizaine", "a hundred"), else a number.
SCALES = {
    "dizaine": 10, "dozen": 12, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "hundred": 100,
    "millier": 1000, "thousand": 1000, "mille": 1000, "million": 10**6,
}  # fmt: skip
EXACT_SCALES = ("hundred", "thousand", "mille", "million")


def _any(words: str) -> str:
    return "(?:" + "|".join(sorted(words.split(), key=len, reverse=True)) + ")"


def _english() -> str:
    """Build the pattern of 1 to 999,999 in English words; hyphens and spaces are the same."""
    unit = _any("one two three four five six seven eight nine")
    teen = _any("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
    ten = _any("twenty thirty forty fourty fifty sixty seventy eighty ninety")
    below = rf"(?:{ten}(?:[ -]{unit})?|{teen}|{unit})\b"
    below = rf"(?:(?:{unit}|a)[ -]hundred\b(?:[ -](?:and[ -])?{below})?|{below})"
    return rf"(?:(?:{below}|a)[ -]thousand\b(?:[ -](?:and[ -])?{below})?|{below})"


def _french() -> str:
    """Build the pattern of 1 to 999,999 in French words, septante, huitante and nonante included."""
    unit = _any("un une deux trois quatre cinq six sept huit neuf")
    teen = rf"(?:dix[ -](?:sept|huit|neuf)|{_any('dix onze douze treize quatorze quinze seize')})"
    ten = _any("vingt trente quarante cinquante soixante septante huitante octante nonante quatrevingt")
    below = (
        rf"(?:(?:soixante|quatrevingt)[ -](?:et[ -])?{teen}|{ten}(?:[ -](?:et[ -])?{unit})?|{teen}|{unit})\b"
    )
    below = rf"(?:(?:{unit}[ -])?cents?\b(?:[ -]{below})?|{below})"
    return rf"(?:(?:{below}[ -])?mille\b(?:[ -]{below})?|{below})"


SPELLED = (Pattern(_english()), Pattern(_french()))
DIGITS = Pattern(r"(?:[1-9]\d{0,2}(?:([,.' ])\d{3}(?:\1\d{3}){0,4})|\d{1,13})(?![\da-z]|[.,']\d)")
# "3,5 millions", "2.5k", "2k": rounded by whoever wrote them so.
SHORT = Pattern(
    r"(\d{1,4})(?:[.,](\d{1,2}))? ?(?P<k>k)\b"
    r"|(\d{1,3})[.,](\d{1,2}) (?P<scale>million|millier|thousand|mille)s?\b"
)
# One group of three digits and a large noun: "3.500 millions" is 3,500 of them, or three and a half.
TORN = Pattern(r"\d{1,3}[.,]\d{3} (?:millions?|milliers?|thousand|mille)\b")
_NOUN = f"(?P<noun>{_any(' '.join(SCALES))})"
SCALED = Pattern(rf" {_NOUN}s?\b")
ROUND = Pattern(rf"(?!mille)(?:(?:une?|an?|la|le) )?(?:bonne |petite )?{_NOUN}\b")
HALF_DOZEN = Pattern(r"(?:half an? dozen|an? half[ -]dozen|(?:une )?demi[ -]douzaine)\b")
FURTHER = Pattern(rf"\b(?:{_any(' '.join(VALUES.keys() - {'un', 'une'}))}|{_NOUN}s?)\b")
AND_NUMBER = Pattern(rf"[ -](?:and )?{_any(' '.join(VALUES))}\b")
AGAIN = Pattern(r" ?\(([^()]*)(?:\)|$)")  # "trente-deux (32)"
AND_HALF = Pattern(r" (?:et demie?|and a half)\b")
ARTICLE = Pattern(rf"(?:une?|an?|one)\b(?! {_NOUN})")  # alone it counts nothing: "un vieil homme"


class Count(NamedTuple):
    """A number found at the start of folded text, whether its words round it, its scale, and what follows."""

    n: int
    rounded: bool
    scale: int  # 100 for "two hundred", 12 for "two dozen", 1000 for "2,000"
    rest: str


def count(said: str) -> Count | None:
    """Return the number that folded text begins with; None where it begins with none, or one too large."""
    found = _first(said)
    half = found and AND_HALF.match(found.rest)
    if found and half and found.scale > 1:  # "2 millions et demi"
        return found._replace(n=found.n + found.scale // 2, rounded=True, rest=found.rest[half.end() :])
    again = found and AGAIN.match(found.rest)
    if found and again:
        other = _first(again[1])
        if other and (other.n, other.rest) == (found.n, ""):
            return found._replace(rest=found.rest[again.end() :])
    return found


def _first(said: str) -> Count | None:
    half = HALF_DOZEN.match(said)
    if half:
        return Count(6, True, 6, said[half.end() :])
    short = SHORT.match(said)
    if short:
        return _short(short, said[short.end() :])
    rounded = ROUND.match(said)
    if rounded and not AND_NUMBER.match(said, rounded.end()):
        n = SCALES[rounded["noun"]]
        return Count(n, True, n, said[rounded.end() :])
    digits = DIGITS.match(said)
    spelled = [match for pattern in SPELLED if (match := pattern.match(said))]
    match = digits or max(spelled, key=lambda m: m.end(), default=None)
    if match is None or TORN.match(said):
        return None
    n = int(re.sub(r"\D", "", match[0])) if digits else _value(match[0])
    scale = 1000 if n and n % 1000 == 0 else 100 if not digits and n > 100 else 1
    rest = said[match.end() :]
    noun = SCALED.match(rest)
    if noun is None:
        return Count(n, False, scale, rest) if n <= LARGEST else None
    scale = SCALES[noun["noun"]]
    rounds = noun["noun"] not in EXACT_SCALES
    return Count(n * scale, rounds, scale, rest[noun.end() :]) if n * scale <= LARGEST else None


def _short(found: re.Match[str], rest: str) -> Count:
    whole, part = (found[1], found[2]) if found["k"] else (found[4], found[5])
    scale = 1000 if found["k"] else SCALES[found["scale"]]
    n = int(whole) * scale + (int(part) * scale // 10 ** len(part) if part else 0)
    return Count(n, True, scale, rest)


def _value(words: str) -> int:
    """Return the number that words found by SPELLED mean."""
    total = current = 0
    for word in re.findall(r"[a-z]+", words):
        value = VALUES.get(word, 0)  # "and", "et"
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif value == 100:
            current = max(current, 1) * 100
        else:
            current += value
    return total + current


def has_number(rest: str) -> bool:
    """Tell whether folded text holds a number anywhere, in digits or in words."""
    return any(c.isnumeric() for c in rest) or bool(FURTHER.search(rest))
