"""Place names made comparable: without accents and capitals, and areas without “Region of”, “Cercle de” …"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from db.model.untilclosed import until_closed

# Letters of the languages of West Africa and others that carry no accent which could be taken off.
LETTERS = str.maketrans(
    {"ɛ": "e", "ɔ": "o", "ŋ": "n", "ɲ": "n", "ɓ": "b", "ɗ": "d", "ƴ": "y", "ɣ": "g", "ɩ": "i", "ʋ": "u"}
    | {"ɖ": "d", "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "æ": "ae", "œ": "oe"}
)  # fmt: skip
_APOSTROPHES = re.compile("['’‘ʼʻ`´ʿʾ]")
_KINDS = (
    "region|cercle|district|province|departement|department|prefecture|state|governorate|gouvernorat|wilaya"
    "|county|municipality|municipalite|oblast|etat"
)
_BEFORE = re.compile(rf"(?:{_KINDS}) (?:(?:de|du|des|of) (?:(?:la|le|les|the) |l['’] ?)?|d['’] ?)")
_AFTER = re.compile(rf" (?:{_KINDS})")


def fold(name: str) -> str:
    """Return a name as it is compared: letters without accents, words parted by one space."""
    return _spaced(_APOSTROPHES.sub("", name))


def forms(name: str) -> tuple[str, ...]:
    """Return the folded forms by which a name is found: N'Gouma as “ngouma” and as “n gouma”."""
    folded = fold(name)
    parted = _spaced(_APOSTROPHES.sub(" ", name)) if not name.isalnum() else folded
    return (folded,) if parted == folded else (folded, parted)


def bare(name: str) -> str:
    """Return the name of an area without what kind of area it is: “Ségou” for “Ségou Region”."""
    name = unicodedata.normalize("NFC", name)
    plain = _without_accents(name)
    if len(plain) != len(name):  # letters that fold into two: the places below would not be the same
        return name
    start = _BEFORE.match(plain)
    end = _AFTER.search(plain)
    found = name[start.end() if start else 0 : end.start() if end and end.end() == len(plain) else None]
    return found.strip() or name


def area_key(name: str) -> str:
    """Return what two spellings of one area have in common: “segou” for “Région de Ségou” and “SEGOU”."""
    return fold(bare(name)).replace(" ", "")


def fenced(words: Iterable[str]) -> str:
    """Return a list of words in which a whole word can be found ("|boura|bura|")."""
    return f"|{'|'.join(words)}|"


def _spaced(name: str) -> str:
    return " ".join(filter(None, map(_spaced_word, name.split())))


@until_closed
@lru_cache(maxsize=16384)  # words repeat more than what they stand in
def _spaced_word(word: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _without_accents(word)))


def _without_accents(name: str) -> str:
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    return "".join(c for c in letters if not unicodedata.combining(c)).translate(LETTERS)
