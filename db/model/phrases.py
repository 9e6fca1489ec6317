"""Words for a number, as sources write them, read as a range: "at least 32", "une vingtaine", "over 350".

English and French. What cannot be read for certain is left unread (qualifier ""), never guessed: a wrong toll
is worse than a missing one. The words are always kept as they stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

LARGEST = 10**12


@dataclass(frozen=True)
class Reading:
    """What some words say in numbers. `low_strict` is 1 for "more than": the number itself is excluded."""

    words: str
    qualifier: str = ""
    low: int | None = None
    low_strict: int = 0
    best: int | None = None
    high: int | None = None
    approx: int = 0

    @property
    def understood(self) -> bool:
        return bool(self.qualifier)

    @property
    def open(self) -> bool:
        """Tell whether a number is known but nothing bounds it above."""
        return self.low is not None and self.high is None

    def columns(self) -> dict[str, str | int | None]:
        """Return the columns of a figure, without the words."""
        return {
            "qualifier": self.qualifier or None,
            "low": self.low,
            "low_strict": self.low_strict,
            "best": self.best,
            "high": self.high,
            "approx": self.approx,
        }


# What stands before a number: (qualifier, pattern), tried top to bottom on folded text (lower
# case, no accents). "de" and "d'" after the words are taken too.
BEFORE = [
    ("at_least", r"(?:no|not) (?:fewer|less) than|pas moins|at (?:the very )?least|au (?:strict )?moins"),
    ("at_least", r"au minimum|(?:a |un )?minimum(?: of)?|min\.|upwards? of|a partir|≥|>=|=>"),
    ("up_to", r"(?:no|not) more than|pas plus|at (?:the very )?most|up to|as many as|jusqu'a|≤|<=|=<"),
    ("up_to", r"(?:tout )?au (?:plus|maximum)|(?:a |un )?maximum(?: of)?|max\."),
    ("nearly", r"nearly|almost|close to|not far from|just under|pres|presque|pas loin"),
    ("more_than", r"(?:well |just |slightly |far )?(?:more than|over|above)|in excess of|exceeding|au-dela"),
    ("more_than", r"(?:bien |un peu |largement )?plus(?= d[e'])|\+(?= d[e'])|superieur a|>"),
    ("fewer_than", r"(?:fewer|less) than|under|below|(?:un peu |bien )?moins(?= d[e'])|inferieur a|<"),
    ("about", r"about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some|(?:an )?estimated(?: at)?"),
    ("about", r"[oi]n the order of|de l'ordre|quelques?|environ|a peu pres|approximativement|estimes? a"),
    ("about", r"(?:aux )?(?:alentours|environs)|autour|dans les|\+ ?/? ?-|[~≈±]"),
    ("exact", r"exactly|precisely|exactement|precisement|only|seulement"),
]
# What stands after a number or after the noun that follows it ("32 civils au moins", "32+").
AFTER = [
    ("at_least", r"^ ?\+|\b(?:at least|au moins|au minimum|minimum)\b"),
    ("at_least", r"\b(?:or|ou) (?:more|plus)\b(?! d[e'])|\b(?:and|et) (?:more|plus)$"),
    ("up_to", r"\b(?:at most|(?:tout )?au plus|au maximum|maximum|or (?:fewer|less)|ou moins)\b"),
    ("about", r"\b(?:or so|environ|approximately|approx|a peu pres)\b|^[ -]odd\b"),
    ("exact", r"\b(?:exactly|exactement)\b"),
]
# low, low_strict, best, high for a number.
SHAPES: dict[str, Callable[[int], tuple[int, int, int | None, int | None]]] = {
    "exact": lambda n: (n, 0, n, n),
    "about": lambda n: (n, 0, n, n),
    "nearly": lambda n: (n, 0, n, n),
    "at_least": lambda n: (n, 0, n, None),
    "more_than": lambda n: (n, 1, n, None),
    "up_to": lambda n: (0, 0, None, n),
    "fewer_than": lambda n: (0, 0, None, n),
}
ROUND_CODES = {10: "une_dizaine", 20: "une_vingtaine", 100: "une_centaine"}

SOME = r"(?:several|a few|many|some|des|plusieurs|quelques|de nombreu(?:x|ses)|tens of|hundreds of)"
VAGUE = [
    ("several", r"(?:des )?(?:tens|scores|dozens|hundreds) of (?:thousand|million)s"),
    ("several", r"(?:des )?(?:dizaines|centaines) de (?:millier|million)s"),
    ("several", rf"(?:{SOME} )?(?:thousands|milliers|millions)\b|{SOME} (?:thousand|million)\b"),
    ("hundreds", rf"(?:{SOME} )?(?:hundreds|centaines)\b|{SOME} hundred\b"),
    (
        "dozens",
        rf"(?:{SOME} )?(?:dozens|scores|tens|dizaines|douzaines|vingtaines)\b|{SOME} (?:dozen|score)\b",
    ),
    ("several", r"(?:several|plusieurs|some|quelques|many|a few|numerous|beaucoup|de nombreu(?:x|ses))\b"),
    ("several", r"(?:a (?:large )?number|un (?:certain|grand) nombre) (?:of|de)\b"),
    (
        "unknown",
        r"(?:an? |un )?(?:number |nombre )?(?:unknown|inconnue?s?|unspecified|undetermined|unclear)\b",
    ),
    (
        "unknown",
        r"(?:an? |un )?(?:number |nombre )?(?:not (?:known|specified|given|stated)|indetermine)\b|n/a$",
    ),
    ("unknown", r"(?:nombre )?non (?:precisee?|connue?|communiquee?)\b"),
]
# "no survivors" is no toll of 0, nor is "none reported": "none" is read only where each word is known.
HARMED = (
    r"(?:people|persons?|civilians?|deaths?|dead|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|injur(?:y|ies|ed)"
    r"|wounded|killed|abduct(?:ed|ions?)|hostages?|child(?:ren)?|wom[ae]n|m[ae]n|girls?|boys?|houses?|homes?"
    r"|villagers?|burn(?:ed|t)|was|were|has|have|been|personnes?|civile?s?|morts?|deces|tuee?s?|blessee?s?"
    r"|victimes?|enlevee?s?|enlevements?|otages?|enfants?|femmes?|hommes?|maisons?|habitations?|cases|brulee?s?"
    r"|villageois|a|ont|n'a|n'ont|ete)"
)
NONE = (
    r"(?:none|nil|neant|zero|aucune?$|no[ -]?one|nobody|personne(?= n'| ne|$)"
    rf"|(?:no|aucune?|pas (?:de|d')|zero)(?= ?\w))(?: ?{HARMED}\b)*"
)

LEAD = (
    r"(?:(?:an? |un )?total(?: of| de)?|including|y compris|dont|among them|parmi (?:eux|elles)|the|les"
    r"|il y a(?: eu)?|there (?:were|are)|killed|tuee?s)\b[ :]*"
)
# With these the number counts something else than harm, or a part of one: ages, days, months, money, shares.
NOT_A_COUNT = (
    r"(?:years?|ans?|months?|mois|days?|jours?|weeks?|semaines?|hours?|heures?|h|min|minutes?|o'clock|km|m|kg"
    r"|kilomet\w+|metres?|meters?|miles?|per ?cent|pour cent|[%$€£‰]|francs?|f?cfa|euros?|dollars?|usd"
    r"|thirds?|tiers|quarters?|quarts?|half|moitie|partie|foule|majorite|minorite|nombre|number|handful|poignee"
    r"|groupe?s?|grande?|certaine?|fois|times|jan\w*|fev\w*|feb\w*|mars|march|avril|apr|april|mai|may|june?"
    r"|juin|july?|juil\w*|aout|aug|august|sept?\w*|oct|octob\w+|nov|novemb\w+|dec|decemb\w+)(?!\w)"
)
DOUBT = (
    r"\b(?:perhaps|possibly|maybe|peut-etre|probabl\w+|not confirmed|unconfirmed|and others|et d'autres)\b"
    r"|\bsomething\b|\?"
)

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
    below = rf"(?:(?:{unit}|a)[ -]hundred\b(?:[ -](?:and )?{below})?|{below})"
    return rf"(?:(?:{below}|a)[ -]thousand\b(?:[ -](?:and )?{below})?|{below})"


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


SPELLED = (re.compile(_english()), re.compile(_french()))
DIGITS = re.compile(r"(?:[1-9]\d{0,2}(?:([,.' ])\d{3}(?:\1\d{3}){0,4})|\d{1,13})(?![\da-z]|[.,']\d)")
_NOUN = f"(?P<noun>{_any(' '.join(SCALES))})"
SCALED = re.compile(rf" {_NOUN}s?\b")
ROUND = re.compile(rf"(?!mille)(?:(?:une?|an?|la|le) )?(?:bonne |petite )?{_NOUN}\b")
HALF_DOZEN = re.compile(r"(?:half an? dozen|an? half[ -]dozen|(?:une )?demi[ -]douzaine)\b")
FURTHER = re.compile(rf"\b(?:{_any(' '.join(VALUES.keys() - {'un', 'une'}))}|{_NOUN}s?)\b")
AND_NUMBER = re.compile(rf"[ -](?:and )?{_any(' '.join(VALUES))}\b")
_WORD_END = r"(?:(?<!\w)|(?!\w))(?: de\b| des\b| d'| the\b)?[ :]*"  # "over" is not found in "overall"
BEFORE_FOUND = [(code, re.compile(rf"(?:{pattern}){_WORD_END}")) for code, pattern in BEFORE]
BETWEEN = re.compile(r"(?:between|entre) ")
FROM = re.compile(r"(?:from|de) ")
JOINT = r"(?: ?- ?| (?:to|a|or|ou) )"
JOINT_BETWEEN = r"(?: ?- ?| (?:to|a|and|et) )"


# Ages, on folded text.
OLDEST = 130
OF_AGE = r"^(?:(?:he|she|il|elle) (?:is|was|a|avait) )?(?:agee?s? (?:de|d')|age[ds]?(?: of)?\b)[ :]*"
YEARS = r"[ -]*(?:d'annees?|annees?|ans?|years?[ -]?(?:olds?|of age)?|yrs?|y/?o)\b(?: d'age)?"
MONTHS = r"[ -]*(?:months?[ -]?(?:olds?)?|mois)\b"
DECADES = {
    "twent": 20, "vingt": 20, "thirt": 30, "trent": 30, "fort": 40, "quarant": 40, "fift": 50, "cinquant": 50,
    "sixt": 60, "soixant": 60, "sevent": 70, "eight": 80, "ninet": 90,
}  # fmt: skip
DECADE = (
    r"(?:in (?:his|her|their|the) )?(?:(?:early|mid|late)[ -])?(\w+)ies"
    r"|(?:dans )?(?:la|sa) (\w+)aine(?: d'annees)?"
).replace("\\w+", "(?:" + "|".join(DECADES) + ")")


class _Count(NamedTuple):
    """A number found at the start of folded text, whether its words round it, its scale, and what follows."""

    n: int
    rounded: bool
    scale: int  # 100 for "two hundred", 12 for "two dozen", 1000 for "2,000"
    rest: str


@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """Read words for a number. Never raises; what is not understood has the qualifier ""."""
    said = _fold(text)
    if re.fullmatch(NONE, said):
        return Reading(text, "none", 0, 0, 0, 0)
    said = re.sub(rf"^(?:{LEAD}){{1,3}}", "", said)
    qualifiers, bare = _qualifiers(said)
    for code, pattern in VAGUE:
        for start in (said, bare):
            match = re.match(pattern, start)
            if match and not _has_number(start[match.end() :]):
                return Reading(text, code)
    ends = _range(bare)
    if ends:
        return _between(text, qualifiers, *ends)
    count = _count(bare)
    return _counted(text, qualifiers, count) if count else Reading(text)


def read_age(text: str) -> Reading:
    """Read words for an age in full years: "34", "une dizaine d'années", "in her thirties", "18 months".

    Never raises; what is no age, such as "child", has the qualifier "".
    """
    said = _fold(text)
    decade = re.fullmatch(DECADE, said)
    if decade:
        start = next(n for stem, n in DECADES.items() if (decade[1] or decade[2]).startswith(stem))
        return Reading(text, "between", start, 0, None, start + 9)
    months = re.search(MONTHS, said)
    number = re.sub(MONTHS if months else YEARS, "", re.sub(OF_AGE, "", said))
    found = read(number)
    numbers = (found.low, found.best, found.high)
    article = number == said and re.match(rf"(?:une?|an?|one)\b(?! {_NOUN})", said)  # "un vieil homme"
    if article or all(n is None for n in numbers) or found.qualifier in ("none", "unknown"):
        return Reading(text)
    if months:
        low, best, high = (None if n is None else n // 12 for n in numbers)
        found = replace(found, low=low, best=best, high=high)
    if any(n is not None and n > OLDEST for n in (found.low, found.high)):
        return Reading(text)
    return replace(found, words=text)


def _fold(text: str) -> str:
    """Lower the case, drop accents, make dashes, apostrophes, blanks and digits of all scripts plain."""
    letters: list[str] = []
    for c in unicodedata.normalize("NFD", text.casefold()):
        digit = unicodedata.decimal(c, None)
        if digit is not None:
            letters.append(str(digit))
        elif unicodedata.category(c) not in ("Mn", "Cf"):
            letters.append({"’": "'", "‘": "'", "ʼ": "'", "٬": ",", "−": "-", "œ": "oe"}.get(c, c))
    plain = re.sub(r"[\u2010-\u2015]", "-", "".join(letters))
    plain = re.sub(r"\s+", " ", plain)
    plain = re.sub(r"quatre[ -]vingts?\b", "quatrevingt", plain)
    return plain.lstrip(" \"'«“”([").rstrip(" \"'»“”)]:;.,!")  # never the point of ".5"


def _qualifiers(said: str) -> tuple[list[str], str]:
    """Return the qualifiers before a number, at most two ("at least about"), and the text after them."""
    found: list[str] = []
    while len(found) < 2:
        hit = next(((code, m) for code, pattern in BEFORE_FOUND if (m := pattern.match(said))), None)
        if hit is None:
            break
        found.append(hit[0])
        said = said[hit[1].end() :]
    return found, said


def _count(said: str) -> _Count | None:
    """Return the number that the text begins with; None where it begins with none, or one too large."""
    half = HALF_DOZEN.match(said)
    if half:
        return _Count(6, True, 6, said[half.end() :])
    rounded = ROUND.match(said)
    if rounded and not AND_NUMBER.match(said, rounded.end()):
        n = SCALES[rounded["noun"]]
        return _Count(n, True, n, said[rounded.end() :])
    digits = DIGITS.match(said)
    spelled = [match for pattern in SPELLED if (match := pattern.match(said))]
    match = digits or max(spelled, key=lambda m: m.end(), default=None)
    if match is None:
        return None
    n = int(re.sub(r"\D", "", match[0])) if digits else _value(match[0])
    scale = 1000 if n and n % 1000 == 0 else 100 if not digits and n > 100 else 1
    rest = said[match.end() :]
    noun = SCALED.match(rest)
    if noun is None:
        return _Count(n, False, scale, rest) if n <= LARGEST else None
    scale = SCALES[noun["noun"]]
    rounds = noun["noun"] not in EXACT_SCALES
    return _Count(n * scale, rounds, scale, rest[noun.end() :]) if n * scale <= LARGEST else None


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


def _range(said: str) -> tuple[_Count, _Count] | None:
    """Return both ends of "10-15", "10 to 15", "de 10 à 15", "between 10 and 15", "2 ou 3"."""
    between = BETWEEN.match(said)
    start = between or FROM.match(said)
    first = _count(said[start.end() :] if start else said)
    joint = first and re.match(JOINT_BETWEEN if between else JOINT, first.rest)
    second = _count(first.rest[joint.end() :]) if first and joint else None
    return (first, second) if first and second else None


def _between(text: str, qualifiers: list[str], first: _Count, second: _Count) -> Reading:
    after = _after(second.rest)
    # "two to three hundred": the scale may be meant for both
    shorthand = first.scale < second.scale and 0 < first.n * second.scale < second.n
    if first.n > second.n or shorthand or after is None or set(qualifiers + after) - {"about", "exact"}:
        return Reading(text)
    approx = int("about" in qualifiers + after or first.rounded or second.rounded)
    return Reading(text, "between", first.n, 0, None, second.n, approx)


def _counted(text: str, qualifiers: list[str], count: _Count) -> Reading:
    after = _after(count.rest)
    if after is None:
        return Reading(text)
    said = qualifiers + after
    firm = [q for q in said if q not in ("about", "exact")]
    if len(firm) > 1:
        return Reading(text)
    qualifier = (firm or [q for q in said if q == "about"] or ["exact"])[0]
    approx = int(count.rounded or "about" in said or "nearly" in said)
    low, strict, best, high = SHAPES[qualifier](count.n)
    if qualifier == "exact" and count.rounded:
        qualifier = ROUND_CODES.get(count.n, "about")
    return Reading(text, qualifier, low, strict, best, high, approx)


def _after(rest: str) -> list[str] | None:
    """Return the qualifiers after a number; None where what follows makes the number doubtful."""
    if (
        re.match(rf"(?:[ -](?:de|d'|of))?[ -]*{NOT_A_COUNT}", rest)
        or re.search(DOUBT, rest)
        or _has_number(rest)
    ):
        return None
    return [code for code, pattern in AFTER if re.search(pattern, rest)]


def _has_number(rest: str) -> bool:
    return any(c.isnumeric() for c in rest) or bool(FURTHER.search(rest))


def display(
    low: int | None, low_strict: int, best: int | None, high: int | None, approx: int, group: str = ","
) -> str:
    """Return a range without words: "≥ 32", "> 350", "~ 2,000", "13–18", "≤ 10"; "" for no number."""

    def number(n: int) -> str:
        return f"{n:,}".replace(",", group)

    about = "~ " if approx else ""
    if low is None and high is None:
        return "" if best is None else about + number(best)
    if high is None and low is not None:
        return ("> " if low_strict else "≥ ") + about + number(low)
    assert high is not None
    if low is None or (low == 0 and best is None and high > 0):
        return "≤ " + about + number(high)
    return about + (number(low) if low == high else f"{number(low)}–{number(high)}")
