"""Names of people found in texts however they are written: in any order, case and script, with or without
accents, with signs between that nobody sees; of contacts also as they sound."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod

from db.model.fields import Value
from db.model.folding import sounded
from db.model.placenames import LETTERS

UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
NOTHING = re.compile(f"[{UNSEEN}]")
MOST = 300  # ways to write a name in which each word stands in another case
SHORT = 4  # letters: a single name that is not longer is part of too many words
_APART = re.compile(r"[\s,;.\-]+")
APOSTROPHE = re.compile("['\u2019\u02bc`]")
TITLES = ("m", "mr", "mrs", "ms", "mme", "mlle", "dr", "pr", "docteur", "monsieur", "madame")
EPITHETS = ("el", "hadj", "hadji", "hadja", "elhadj", "elhadji")  # left out as often as written
_LETTERS = re.compile(r"[^\W_]+")
# What Arabic writes as one with the word that follows: and, so, by, for, like.
_CLITICS = "\u0648\u0641\u0628\u0644\u0643"
_ARABIC = re.compile("[\u0620-\u064a]")
_STRETCH = 0x0640  # draws an Arabic word out
_ALIKE = {0x0629: 0x0647, 0x0649: 0x064A}  # Arabic letters of a word's end that are written for each other
# Letters of other alphabets, and small capitals, that look like Latin ones.
_LOOK = str.maketrans(
    "АВЕКМНОРСТХУІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧавеікмнорстухјѕһԁԛԝӏαβεηικμνορτυχɑɡᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ",
    "ABEKMHOPCTXYIJSGQWABEZHIKMNOPTYXabeikmhopctyxjshdqwlabenikmvoptuxagabcdeghijklmnoprtuvwyz",
)
_FOREIGN = re.compile(r"(?<![^\W\d_])[^\W\d_]*[^\x00-\u024f\W\d_][^\W\d_]*")
_NEED_A_DOT = frozenset("aeiouym")  # initials that are words, or stand for Monsieur
# Another name may stand between the first and the last, but no word that joins two persons.
_ANOTHER = r"(?:[\W_]{1,3}(?!(?:et|and|ou|or|avec|with|de|of|a|to|for|pour)\b)[^\W_]+)?"
_BETWEEN = r"[\W_]{1,3}"


class Names:
    """Names that are looked for, folded: as they are written, and of contacts also as they sound (Diallo,
    Jallo)."""

    def __init__(self, names: Iterable[Value], *, contacts: bool = False) -> None:
        known = {words for name in names for words in _words(name, contacts=contacts)}
        self._written = _Index(known, contacts=contacts)
        self._heard = _Index({tuple(map(_heard, words)) for words in known if contacts}, contacts=contacts)

    def __bool__(self) -> bool:
        return bool(self._written)

    def words_in(self, words: Sequence[str], folded: Sequence[str]) -> set[str]:
        """Return those of some words that may be part of a name; `folded` are they, in the same order."""
        found = self._written.words_in(words, folded)
        return found | self._heard.words_in(words, [*map(_heard, folded)]) if self._heard else found

    def perhaps_among(self, words: Sequence[bytes]) -> bool:
        """Say whether some words, in small letters of ASCII, may be part of a name. It is known quickly, but
        of no name that is also looked for as it sounds, or in part of a word."""
        return bool(self._heard) or self._written.perhaps_among(words)

    def without(self, folded: str) -> str:
        """Return a folded text without those of the names that stand in it as they are written."""
        return self._written.without(folded)

    def are_in(self, folded: str) -> bool:
        """Say whether one of the names stands in a folded text."""
        return self._written.are_in(folded) or (bool(self._heard) and self._heard.are_in(_heard(folded)))


class _Index:
    """Names, each as its words.

    Each is kept under its longest word, which has to stand in a text by itself before the name is looked for;
    what stands beside an apostrophe may follow another letter (N'Diaye, Ndiaye).
    """

    def __init__(self, names: Iterable[tuple[str, ...]], *, contacts: bool) -> None:
        self._contacts = contacts
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        self._by_part: dict[str, list[tuple[str, ...]]] = {}
        self._by_end: dict[str, set[str]] = {}  # the other name's first letters, by first and by last name
        for words in sorted(names):
            always = (words[0], words[-1]) if contacts else words  # in each of its forms
            whole = [run for word in always if not APOSTROPHE.search(word) for run in _LETTERS.findall(word)]
            if whole:
                self._by_word.setdefault(max(whole, key=len), []).append(words)
            else:
                pieces = (piece for word in always for piece in APOSTROPHE.split(word))
                self._by_part.setdefault(max(pieces, key=len), []).append(words)
            for end, other in ((words[-1], words[0]), (words[0], words[-1])):
                if (
                    contacts
                    and len(words) > 1
                    and len(end) > 2
                    and _LETTERS.fullmatch(end)
                    and other[0].isalpha()
                ):
                    self._by_end.setdefault(end, set()).add(other[0])
            if contacts and len(words) > 1:  # AissataDiallo
                for form in self._forms(words):
                    one = APOSTROPHE.sub("", "".join(form))
                    self._by_word.setdefault(one, []).append((one,))
        parts = "|".join(sorted(map(re.escape, self._by_part)))
        self._part = re.compile(parts) if parts else None
        self._whole: dict[str, re.Pattern[str]] = {}
        self._plain = frozenset(word.encode() for word in self._by_word)

    def __bool__(self) -> bool:
        return bool(self._by_word or self._by_part)

    def words_in(self, words: Sequence[str], folded: Sequence[str]) -> set[str]:
        """Return those of some words that may be part of a name; `folded` are they, in the same order."""
        there = (self._by_word.keys() | self._by_end.keys()) & set(apart("\x01".join(folded)))
        found = {
            word
            for word, said in (zip(words, folded, strict=True) if there else ())
            if any(one in said for one in there) and not there.isdisjoint(apart(said))
        }
        if self._part:
            search = self._part.search
            found.update(word for word, said in zip(words, folded, strict=True) if search(said))
        return found

    def perhaps_among(self, words: Sequence[bytes]) -> bool:
        """Say whether some words, in small letters of ASCII, may be part of one of these names."""
        return self._part is not None or not self._plain.isdisjoint(words)

    def are_in(self, folded: str) -> bool:
        """Say whether one of the names stands in a folded text."""
        return any(self._named(key).search(folded) for key in self._telling(folded))

    def without(self, folded: str) -> str:
        """Return a folded text without those of the names that stand in it."""
        for key in sorted(self._telling(folded)):
            folded = self._named(key).sub(" ", folded)
        return folded

    def _telling(self, folded: str) -> Iterator[str]:
        yield from (self._by_word.keys() | self._by_end.keys()) & set(apart(folded))
        if self._part and self._part.search(folded):
            yield from (part for part in self._by_part if part in folded)

    def _named(self, key: str) -> re.Pattern[str]:
        """Return what finds the names that are kept under a word."""
        if key not in self._whole:
            names = (*self._by_word.get(key, ()), *self._by_part.get(key, ()))
            forms = sorted({form for words in names for form in self._forms(words)})
            short = [_with_initial(letter, key) for letter in sorted(self._by_end.get(key, ()))]
            whole = "|".join([*(self._pattern(form) for form in forms), *short])
            self._whole[key] = re.compile(rf"(?<![^\W_])(?:{whole})(?![^\W_])")
        return self._whole[key]

    def _forms(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Yield a name as it may be written: also the family's name first; of a contact also first and last
        name without those between."""
        yield from (words, words[::-1], (words[-1], *words[:-1]), (*words[1:], words[0]))
        if len(words) > 2 and self._contacts:
            yield from ((words[0], words[-1]), (words[-1], words[0]))

    def _pattern(self, words: Sequence[str]) -> str:
        between = _ANOTHER + _BETWEEN if self._contacts and len(words) == 2 else _BETWEEN
        before = f"[{_CLITICS}]?" if _ARABIC.search(words[0]) else ""
        letters = (APOSTROPHE.split(word) for word in words)
        return before + between.join(r"\W?".join(map(re.escape, some)) for some in letters)


def _words(name: Value, *, contacts: bool) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name, also without epithets; none where it is not looked for: a single name, but
    of a contact and not too short."""
    for look in _looks(str(name or "")):
        words = tuple(word for word in look if _LETTERS.search(word) and word not in TITLES)
        bare = tuple(word for word in words if word not in EPITHETS)
        for some in {words, bare if len(bare) > 1 else words}:
            if len(some) > 1 or (some and contacts and len(some[0]) > SHORT):
                yield some


def _looks(name: str) -> set[tuple[str, ...]]:
    """Return the words of a name folded, each in small letters, in capitals and with one at its beginning:
    letters of other alphabets may look like Latin ones in one case only, or like another (η, Η)."""
    whole = {tuple(_APART.split(form)) for form in in_each_case(name)}
    if len({*map(len, whole)}) > 1:
        return whole
    by_word = [set(forms) for forms in zip(*whole, strict=True)]
    return set(product(*by_word)) if prod(map(len, by_word)) <= MOST else whole


def in_each_case(name: str) -> list[str]:
    """Return a name folded as it is written and as it would be in small letters, in capitals and with
    capitals at the beginnings: one and the same but for letters of other alphabets."""
    if name.isascii() or not _FOREIGN.search(unicodedata.normalize("NFKD", name)):
        return [folded_name(name)]
    return [*dict.fromkeys(map(folded_name, (name, name.lower(), name.upper(), name.title())))]


def _with_initial(letter: str, name: str) -> str:
    """Return what finds a name with the first letter of the other: A. Diallo, A. B. Diallo, Diallo, A. But
    in d’Aïssata, d is no initial."""
    dot = r"\." if letter in _NEED_A_DOT else r"\.?"
    before = (
        rf"{letter}{dot}(?!['\u2019\u02bc`])[\W_]{{0,3}}(?:(?<=[\W_])[^\W\d_]\.[\W_]{{0,3}})?(?<=[\W_]){name}"
    )
    return rf"{before}|{name}[\W_]{{1,3}}{letter}{dot}"


def apart(folded: str) -> list[str]:
    """Return the words of a folded text; of Arabic ones also without what is written as one with them."""
    found = _LETTERS.findall(folded)
    if folded.isascii() or not _ARABIC.search(folded):
        return found
    return found + [word[1:] for word in found if word[0] in _CLITICS]


def _heard(folded: str) -> str:
    """Return a folded text as its words sound."""
    return _LETTERS.sub(lambda word: sounded(word.group()), folded)


class _Bare(dict[int, int | None]):
    """Signs by number, None for those that only mark another or that nobody sees: worked out once each."""

    def __missing__(self, sign: int) -> int | None:
        gone = unicodedata.combining(chr(sign)) or NOTHING.match(chr(sign)) or sign == _STRETCH
        self[sign] = None if gone else _ALIKE.get(sign, sign)
        return self[sign]


_BARE = _Bare()


def either(text: str) -> str:
    """Return a text folded; where it holds signs that nobody sees also with blanks in their stead: they part
    words as well as letters of one."""
    folded = folded_name(text)
    return f"{folded} \x01\x01\x01 {folded_name(NOTHING.sub(' ', text))}" if NOTHING.search(text) else folded


def _as_it_looks(word: re.Match[str]) -> str:
    """Return a word in Latin letters where each of its letters looks like one: else it is what it is."""
    looks = word.group().translate(_LOOK)
    return looks if looks.translate(LETTERS).isascii() else word.group()


def folded_name(text: str) -> str:
    """Return a text without accents, case and what else differs between two spellings of a name."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _FOREIGN.sub(_as_it_looks, unicodedata.normalize("NFKD", text).translate(_BARE))
    return " ".join(bare.casefold().translate(LETTERS).split())
