"""Where the words of a search stand in a text: accents and capitals ignored, as the search itself does."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from db.model.filters import Asked, Words

MOST = 16  # words that are marked
_WORD = re.compile(r"\w+")


def wanted(asked: Asked) -> tuple[str, ...]:
    """Return the folded words that a filter looks for in any text, each the beginning of a word."""
    texts = [asked.words]
    for term in asked.terms:
        if term.name == "text" and not term.negated:
            texts += [value.text for value in term.values if isinstance(value, Words)]
    found = (word for text in texts for word in _WORD.findall(_folded(text.replace("_", " "))[0]))
    return tuple(dict.fromkeys(found))[:MOST]


@lru_cache(maxsize=4096)
def spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of what the words cover in a text, from left to right."""
    if not words or not text:
        return ()
    folded, places = _folded(text)
    found: list[tuple[int, int]] = []
    for word in _WORD.finditer(folded.replace("_", " ")):
        length = max((len(begun) for begun in words if word[0].startswith(begun)), default=0)
        if length:
            end = word.start() + length
            found.append((places[word.start()], places[end] if end < len(places) else len(text)))
    return tuple(found)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text in small letters without accents, and where each of its letters stood."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(at)
    return "".join(letters), places
