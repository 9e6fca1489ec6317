"""Names of people found in texts however they are written: in any order, case and script, with or without
accents, with signs between that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from db.model.fields import Value

UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
NOTHING = re.compile(f"[{UNSEEN}]")
SHORT = 4  # letters: a single name that is not longer is part of too many words
_APART = re.compile(r"[\s,;.\-]+")
APOSTROPHE = re.compile("['\u2019\u02bc`]")
_TITLES = ("m", "mr", "mrs", "ms", "mme", "mlle", "dr", "pr")
_LETTERS = re.compile(r"[^\W_]+")
_NEVER = re.compile(r"(?!)")


class Names:
    """Names that are looked for, folded, each as its words.

    Each is kept under its longest word, which has to stand in a text by itself before the name is looked for;
    what stands beside an apostrophe may follow another letter (N'Diaye, Ndiaye).
    """

    def __init__(self, names: Iterable[Value], *, contacts: bool = False) -> None:
        self._contacts = contacts
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        self._by_part: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(set(filter(None, (self._words(name) for name in names)))):
            always = (words[0], words[-1]) if contacts else words  # in each of its forms
            apart = [run for word in always if not APOSTROPHE.search(word) for run in _LETTERS.findall(word)]
            if apart:
                self._by_word.setdefault(max(apart, key=len), []).append(words)
            else:
                pieces = (piece for word in always for piece in APOSTROPHE.split(word))
                self._by_part.setdefault(max(pieces, key=len), []).append(words)
        parts = "|".join(sorted(map(re.escape, self._by_part)))
        self._part = re.compile(parts) if parts else _NEVER
        self._whole: dict[str, re.Pattern[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._by_word or self._by_part)

    def words_in(self, words: Sequence[str], folded: Sequence[str]) -> set[str]:
        """Return those of some words that may be part of a name; `folded` are they, in the same order."""
        known = self._by_word.keys()
        return {
            word
            for word, said in zip(words, folded, strict=True)
            if not known.isdisjoint(_LETTERS.findall(said)) or self._part.search(said)
        }

    def are_in(self, folded: str) -> bool:
        """Say whether one of the names stands in a folded text."""
        return any(self._named(key).search(folded) for key in self._telling(folded))

    def _telling(self, folded: str) -> Iterator[str]:
        yield from self._by_word.keys() & set(_LETTERS.findall(folded))
        if self._part.search(folded):
            yield from (part for part in self._by_part if part in folded)

    def _named(self, key: str) -> re.Pattern[str]:
        """Return what finds the names that are kept under a word."""
        if key not in self._whole:
            names = (*self._by_word.get(key, ()), *self._by_part.get(key, ()))
            forms = sorted({form for words in names for form in self._forms(words)})
            whole = "|".join(map(_pattern, forms))
            self._whole[key] = re.compile(rf"(?<![^\W_])(?:{whole})(?![^\W_])")
        return self._whole[key]

    def _words(self, name: Value) -> tuple[str, ...]:
        """Return the words of a name; none where it is not looked for: a single name, but of a contact and
        not too short."""
        folded = folded_name(str(name or ""))
        words = tuple(word for word in _APART.split(folded) if _LETTERS.search(word) and word not in _TITLES)
        single = len(words) == 1 and (not self._contacts or len(words[0]) <= SHORT)
        return () if single else words

    def _forms(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Yield a name as it may be written: also the family's name first; of a contact also first and last
        name without those between."""
        yield from (words, words[::-1], (words[-1], *words[:-1]), (*words[1:], words[0]))
        if len(words) > 2 and self._contacts:
            yield from ((words[0], words[-1]), (words[-1], words[0]))


def _pattern(words: Iterable[str]) -> str:
    letters = (APOSTROPHE.split(word) for word in words)
    return r"[\W_]{1,3}".join(r"\W?".join(map(re.escape, some)) for some in letters)


class _Bare(dict[int, int | None]):
    """Signs by number, None for those that only mark another or that nobody sees: worked out once each."""

    def __missing__(self, sign: int) -> int | None:
        gone = unicodedata.combining(chr(sign)) or NOTHING.match(chr(sign))
        self[sign] = None if gone else sign
        return self[sign]


_BARE = _Bare()


def either(text: str) -> str:
    """Return a text folded; where it holds signs that nobody sees also with blanks in their stead: they part
    words as well as letters of one."""
    folded = folded_name(text)
    return f"{folded} \x01\x01\x01 {folded_name(NOTHING.sub(' ', text))}" if NOTHING.search(text) else folded


def folded_name(text: str) -> str:
    """Return a text without accents, case and what else differs between two spellings of a name."""
    bare = text if text.isascii() else unicodedata.normalize("NFKD", text).translate(_BARE)
    return " ".join(bare.casefold().split())
