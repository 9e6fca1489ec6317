"""Words for a number, as sources write them, read as a range: "at least 32", "une vingtaine", "over 350".

English and French. What cannot be read for certain is left unread (qualifier ""), never guessed: a wrong toll
is worse than a missing one. The words are always kept as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from db.model.patterns import Pattern
from db.model.phrases.counts import Count, count, has_number
from db.model.plain import plain
from db.model.texts import N_
from db.model.untilclosed import until_closed

# Why no number is read, and what to do; or what is to be done with the rest of the words.
SEVERAL = N_("more than one number: give each count its own line")
PART = N_("the part named after it needs its own line")
HOUSEHOLDS = N_("households, not people")
BACKWARDS = N_("the second number is the smaller one: type the smaller one first")
SHORTHAND = N_("type both ends in full, such as 200 to 300")
CLASH = N_("two bounds that do not fit together: type one, or both as “10 to 15”")
FRACTION = N_("a count has no fraction: type a whole number")
NEGATIVE = N_("a count is never below 0")
LARGE = N_("too large: check the zeros")
DIGITS = N_("write the number in digits only, such as 3,500,000")
OTHER = N_("this looks like an age, a date, money or a share, not like a count")
UNSURE = N_("the words leave the number open: fill in the boxes below")


@dataclass(frozen=True)
class Reading:
    """What some words say in numbers. `low_strict` is 1 for "more than": the number itself is excluded.

    `note` says why nothing was read and what to do, or what of the words was left out; "" for nothing to say.
    """

    words: str
    qualifier: str = ""
    low: int | None = None
    low_strict: int = 0
    best: int | None = None
    high: int | None = None
    approx: int = 0
    note: str = ""

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
    ("at_least", r"au bas mot|au minimum|(?:a |un )?minimum(?: of)?|min\.|upwards? of|a partir|≥|>=|=>"),
    ("up_to", r"(?:no|not) more than|pas plus|at (?:the very )?most|up to|as many as|jusqu'a|≤|<=|=<"),
    ("up_to", r"(?:tout )?au (?:plus|maximum)|(?:a |un )?maximum(?: of)?|max\."),
    ("nearly", r"nearly|almost|close to|not far from|just under|pres|presque|pas loin"),
    ("more_than", r"(?:well |just |slightly |far )?(?:more than|over|above)|in excess of|exceeding|au-dela"),
    ("more_than", r"(?:bien |un peu |largement )?plus(?= d[e'])|\+(?= d[e'])|superieur a|>"),
    ("fewer_than", r"(?:fewer|less) than|under|below|(?:un peu |bien )?moins(?= d[e'])|inferieur a|<"),
    ("about", r"about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some|(?:an )?estimated(?: at)?"),
    ("about", r"[oi]n the order of|de l'ordre|quelques?|environ|a peu pres|approximativement|estimes? a"),
    (
        "about",
        r"(?:aux )?(?:alentours|environs)|autour|dans les|\+ ?/? ?-|[~≈±]",
    ),
    ("about", r"plus ou moins|more or less|give or take"),
    ("exact", r"exactly|precisely|exactement|precisement|only|just|merely|seulement"),
]
# What stands after a number or after the noun that follows it ("32 civils au moins", "32+").
AFTER = [
    ("at_least", r"^ ?\+|\b(?:at least|au moins|au minimum|minimum|au bas mot)\b"),
    ("at_least", r"\b(?:or|ou) (?:more|plus|davantage)\b(?! d[e'])|\b(?:and|et) (?:more|plus|counting)$"),
    ("up_to", r"\b(?:at most|(?:tout )?au plus|au maximum|maximum|or (?:fewer|less)|ou moins)\b"),
    (
        "about",
        r"\b(?:or so|environ|approximately|approx|a peu pres|more or less|plus ou moins|give or take)\b",
    ),
    ("about", r"^[ -]odd\b|^ et quelques\b"),
    ("exact", r"\b(?:exactly|exactement)\b"),
]
# low, low_strict, best, high for a number. Rounded shorthand ("2k", "3.5 million") is about the number.
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
    ("several", r"(?:a (?:couple|handful) of|une poignee (?:de\b|d'))"),
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
    r"|\bsomething\b|\?|^ (?:et demie?|and a half)\b"
)
# More are counted in the words that follow: "12 hommes et une femme", "13 killed, several injured".
_PEOPLE = (
    r"(?:chefs?|chiefs?|imams?|maires?|mayors?|enfants?|child(?:ren)?|bab(?:y|ies)|bebes?|femmes?|wi(?:fe|ves)"
    r"|epou\w+|husbands?|maris?|fils|filles?|sons?|daughters?|meres?|mothers?|peres?|fathers?|freres?|brothers?"
    r"|soeurs?|sisters?|famil\w+|parents?|chauffeurs?|drivers?|guides?|gardes?|guards?|hommes?|m[ae]n)\b"
)
SUM = Pattern(
    r"(?:\b(?:and|et|ainsi qu|as well as|along with|plus)|[+&])[ e']*"
    r"(?:(?:une?|an?|several|some|many|plusieurs|quelques|beaucoup|de nombreu(?:x|ses))\b"
    rf"|(?:the|l[ea']|les|son|sa|ses|leurs?|his|her|their) ?{_PEOPLE})"
    r"|[,;] ?(?:several|some|many|plusieurs|quelques|de nombreu(?:x|ses))\b"
)
INCLUDED = Pattern(
    r" ?[,;:(-]? ?\b(?:including|incl\.|among (?:them|whom)|of (?:whom|which|them)|dont|y compris"
    r"|parmi (?:eux|elles|lesquel(?:le)?s))\b"
)
FAMILIES = Pattern(r"^[ -]*(?:\w+ )?(?:famil(?:y|ies|les?)|households?|menages?|foyers?)\b")
_WORD_END = r"(?:(?<!\w)|(?!\w))(?: de\b| des\b| d'| the\b)?[ :]*"  # "over" is not found in "overall"
BEFORE_FOUND = [(code, Pattern(rf"(?:{pattern}){_WORD_END}")) for code, pattern in BEFORE]
BETWEEN = Pattern(r"(?:between|entre) ")
FROM = Pattern(r"(?:from|de) ")
JOINT = r"(?: ?- ?| (?:to|a|or|ou) )"
JOINT_BETWEEN = r"(?: ?- ?| (?:to|a|and|et) )"
BUT = Pattern(r",? ?(?:and|et|but|mais) ")  # "at least 10 and at most 15"


@until_closed
@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """Read words for a number. Never raises; what is not understood has the qualifier "" and a note.

    A total with a part ("32 civilians, including 3 children") is the total; a sum is no number.
    """
    said = fold(text)
    if re.fullmatch(NONE, said):
        return Reading(text, "none", 0, 0, 0, 0)
    said = re.sub(rf"^(?:{LEAD}){{1,3}}", "", said)
    included = INCLUDED.search(said)
    part = said[included.start() :] if included and included.start() else ""
    reading = _read(text, said.removesuffix(part))
    if reading.understood and has_number(part):
        return _noted(reading, PART)
    return reading


def _read(text: str, said: str) -> Reading:
    qualifiers, bare = _qualifiers(said)
    for code, pattern in VAGUE:
        for start in (said, bare):
            match = re.match(pattern, start)
            if match and not has_number(start[match.end() :]):
                return Reading(text, code)
    reading = _number(text, qualifiers, bare)
    return reading if reading.understood else _unread(text, bare, reading.note)


def _number(text: str, qualifiers: list[str], bare: str) -> Reading:
    ends = _range(bare)
    if ends:
        return _between(text, qualifiers, *ends)
    found = count(bare)
    if found is None:
        several = re.match(NONE, bare)  # "no deaths, 3 injured"
        return Reading(text, note=(SEVERAL if several else UNSURE) if has_number(bare) else "")
    but = BUT.match(found.rest) if qualifiers == ["at_least"] else None
    if but:
        others, rest = _qualifiers(found.rest[but.end() :])
        other = count(rest) if others == ["up_to"] else None
        if other:
            return _between(text, [], found, other)
    return _counted(text, qualifiers, found)


def fold(text: str) -> str:
    """Return words as they are read: folded, without marks around them, “quatre-vingt” as one word."""
    said = re.sub(r"quatre[ -]vingts?\b", "quatrevingt", plain(text))
    return said.lstrip(" \"'«“”([").rstrip(" \"'»“”)]:;.,!")  # never the point of ".5"


def _noted(reading: Reading, note: str) -> Reading:
    return replace(reading, note=reading.note or note)


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


def _range(said: str) -> tuple[Count, Count] | None:
    """Return both ends of "10-15", "10 to 15", "de 10 à 15", "between 10 and 15", "2 ou 3"."""
    between = BETWEEN.match(said)
    start = between or FROM.match(said)
    first = count(said[start.end() :] if start else said)
    joint = first and re.match(JOINT_BETWEEN if between else JOINT, first.rest)
    second = count(first.rest[joint.end() :]) if first and joint else None
    return (first, second) if first and second else None


def _between(text: str, qualifiers: list[str], first: Count, second: Count) -> Reading:
    after = _after(second.rest)
    note = _why(second.rest) if after is None else ""
    # "two to three hundred": the scale may be meant for both
    if first.scale < second.scale and 0 < first.n * second.scale < second.n:
        note = SHORTHAND
    elif first.n > second.n:
        note = note or BACKWARDS
    elif set(qualifiers + (after or [])) - {"about", "exact"}:
        note = CLASH
    if after is None or note:
        return Reading(text, note=note)
    approx = int("about" in qualifiers + after or first.rounded or second.rounded)
    note = HOUSEHOLDS if FAMILIES.search(second.rest) else ""
    return Reading(text, "between", first.n, 0, None, second.n, approx, note)


def _counted(text: str, qualifiers: list[str], found: Count) -> Reading:
    after = _after(found.rest)
    if after is None:
        group = found.n == 1 and _why(found.rest) == OTHER  # "un groupe de civils"
        return Reading(text, note="" if group else _why(found.rest))
    said = qualifiers + after
    firm = [q for q in said if q not in ("about", "exact")]
    if len(firm) > 1:
        return Reading(text, note=CLASH)
    qualifier = (firm or [q for q in said if q == "about"] or ["exact"])[0]
    approx = int(found.rounded or "about" in said or "nearly" in said)
    low, strict, best, high = SHAPES[qualifier](found.n)
    if qualifier == "exact" and found.rounded:
        qualifier = ROUND_CODES.get(found.n, "about")
    note = HOUSEHOLDS if FAMILIES.search(found.rest) else ""
    return Reading(text, qualifier, low, strict, best, high, approx, note)


_COUNTS_OTHER = Pattern(rf"(?:[ -](?:de|d'|of))?[ -]*{NOT_A_COUNT}")
_SCALES_UNREAD = Pattern(r" (?:milliards?|(?:b|tr)illions?|lakhs?|crores?)(?!\w)")  # each means two things
_MORE_OF_IT = Pattern(r"^ et quelques\b")  # "30 et quelques" is no sum


def _after(rest: str) -> list[str] | None:
    """Return the qualifiers after a number; None where what follows makes the number doubtful."""
    if _why(rest):
        return None
    return [code for code, pattern in AFTER if re.search(pattern, rest)]


def _why(rest: str) -> str:
    """Return the note for a number that what follows makes doubtful, "" where it does not."""
    if _COUNTS_OTHER.match(rest):
        return OTHER
    if _SCALES_UNREAD.match(rest):
        return DIGITS
    if has_number(rest) or SUM.search(_MORE_OF_IT.sub("", rest)):
        return SEVERAL
    return UNSURE if re.search(DOUBT, rest) else ""


_NO_COUNTS = (
    (NEGATIVE, Pattern(r"- ?\d")),
    (
        OTHER,
        Pattern(r"\d{4}-\d\d?-\d|\d+/\d+/\d|\d\d?:\d\d|[$€£]|\d+(?:st|nd|rd|th|e|er)\b"),
    ),
    (DIGITS, Pattern(r"\d+[.,]\d+ ?(?:[a-z]*illi|mill|thousand|m\b)|half an? |(?:un )?demi[ -]")),
    (FRACTION, Pattern(r"\d*[.,]\d|\d*[½⅓⅔¼¾]|\d+/\d|\d+ \d/\d|\d+ (?:et demie?|and a half)\b")),
    (LARGE, Pattern(r"[\d,.' ]{13,}")),
)


def _unread(text: str, bare: str, note: str) -> Reading:
    """Return the reading of what has no number, with why."""
    shape = next((said for said, pattern in _NO_COUNTS if pattern.match(bare)), "")
    return Reading(text, note=shape or note)


def display(low: int | None, low_strict: int, best: int | None, high: int | None, approx: int) -> str:
    """Return a range without words: "≥ 32", "> 350", "~ 2,000", "13–18", "≤ 10"; "" for no number."""
    about = "~ " if approx else ""
    if low is None and high is None:
        return "" if best is None else about + f"{best:,}"
    if high is None and low is not None:
        return ("> " if low_strict else "≥ ") + about + f"{low:,}"
    assert high is not None
    if low is None or (low == 0 and best is None and high > 0):
        return "≤ " + about + f"{high:,}"
    return about + (f"{low:,}" if low == high else f"{low:,}–{high:,}")
