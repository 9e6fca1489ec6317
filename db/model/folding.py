"""Names made comparable across spellings: accents, double letters, and the French and other ways of writing
one sound (Ouémbé and Wembe, Cissé and Sisse, Mamadou and Mamadu, Diallo and Jallo, Ogota and
Ogotta).

The folded form is for comparing only and never shown. `VERSION` goes up whenever the table changes, so that
the folded names kept in casebooks are made anew.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from db.model import placenames
from db.model.untilclosed import until_closed

VERSION = "1"
WORDS = 4  # of a name that are compared; more are titles and epithets

# (pattern, what it becomes, example), applied from top to bottom to a word without accents and capitals.
SOUNDS: tuple[tuple[str, str, str], ...] = (
    (r"th", "t", "Thiam, Tiam"),
    (r"ou(?=[aeiouy])", "w", "Ouémbé, Wembe; Ouattara, Wattara"),
    (r"ou", "u", "Mamadou, Mamadu"),
    (r"dj|d[iy](?=[aeou])", "j", "Diallo, Djallo, Jallo; Djenné, Jenné"),
    (r"tch|t[iy](?=[aeou])", "c!", "Tchad; Tiémoko, Tyemoko"),
    (r"sch|ch|sh", "s", "Cheick, Sheik"),
    (r"qu|q|ck|kh", "k", "Cheick, Cheikh; Barqa, Barka"),
    (r"ph", "f", "Seraphin, Serafin"),
    (r"gu(?=[eiy])|gh", "g", "Guindo, Gindo; Maghreb, Magreb"),
    (r"c(?=[eiy])", "s", "Cissé, Sisse"),
    (r"c(?!!)", "k", "Coulibaly, Koulibaly"),
    (r"(?<=.)h", "", "Bah, Ba; Mohammed, Moammed"),
    (r"(?<=.)y", "i", "Seydou, Seidou; Coulibaly, Coulibali"),
    (r"n(?=[bp])", "m", "Ouenbé, Ouembé"),
    (r"(.)\1+", r"\1", "Ogotta, Ogota; Touré, Tourré"),
)
_CEDILLA = str.maketrans({"ç": "s", "Ç": "s"})


@until_closed
@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """Return a name as spellings of it share it: words parted by one space, at most four."""
    return " ".join(sounded(word) for word in placenames.fold(name.translate(_CEDILLA)).split()[:WORDS])


@until_closed
@lru_cache(maxsize=1024)
def sentence(text: str) -> str:
    """Return a whole title folded as names are."""
    return " ".join(sounded(word) for word in placenames.fold(text.translate(_CEDILLA)).split())


@cache
def _sounds() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the table, compiled when it is first used: the start need not wait for it."""
    return tuple((re.compile(pattern), sound) for pattern, sound, _ in SOUNDS)


@until_closed
@lru_cache(maxsize=16384)  # words repeat more than what they stand in
def sounded(word: str) -> str:
    """Return one word, without accents and capitals, as it sounds."""
    for pattern, sound in _sounds():
        word = pattern.sub(sound, word)
    return word.replace("!", "")


def joined(folded: str) -> str:
    """Return a folded name without its spaces: “El Hadji” and “Elhadji” are one."""
    return folded.replace(" ", "")


def skeleton(word: str) -> str:
    """Return the consonants of a folded word without h, with an “a” for a vowel at its beginning."""
    return ("a" if word[:1] in "aeiou" else word[:1]) + re.sub("[aeiouh]", "", word[1:])


def keys(folded: str) -> set[str]:
    """Return the keys under which a folded name is looked for: two names that share none are not compared.

    A name of several words has each word's consonants with another word's first letter, in any order, and the
    consonants of all of it written as one word.
    """
    words = [skeleton(word) for word in folded.split() if len(word) > 1]
    found = {f"{one} {other[0]}" for i, one in enumerate(words) for j, other in enumerate(words) if i != j}
    return found | {skeleton(joined(folded))} if folded else found
