"""Words for an age in full years: "34", "une dizaine d'années", "in her thirties", "fillette de 18 mois"."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

from db.model import edtf
from db.model.patterns import Pattern
from db.model.phrases.counts import ARTICLE
from db.model.phrases.reading import Reading, fold, read
from db.model.texts import N_

OLDEST = 130
ROUND, NEAR = 5, 2  # years by which a guess is off: of 20, 30, 40 …, of another age

IN_WORDS = N_("kept in words: no age in years is read")
BORN = N_("a birth gives an age once the attack has a date: enter that first, or fill in the ages below")
UNBORN = N_("born after the attack: check both dates")
NO_BIRTH = N_("this date of birth is not read: type it like “born 1980” or “born Jan 1980”")
A_YEAR = N_("a year? Type “born” before a year of birth")
TOO_OLD = N_("nobody is that old: check the number")

# All of it is matched on folded text.
PERSON = Pattern(
    r"(?:(?:une?|an?|the|le|la) |l')?"
    r"(?:(?:jeunes?|petite?s?|vieil(?:le)?s?|vieux|young|old|elderly|little|small) )*"
    r"(?:enfants?|garcons?|garconnets?|filles?|fillettes?|bebes?|nourrissons?|adolescente?s?|hommes?|femmes?"
    r"|dames?|personnes?|vieillards?|mineure?s?|jeunes?|child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?"
    r"|teenagers?|adolescents?|m[ae]n|wom[ae]n|males?|females?|youths?|persons?|minors?)\b(?P<comma>,)? ?"
)
OF_AGE = Pattern(
    r"(?:(?:he|she|il|elle) (?:is|was|a|avait) )?"
    r"(?:(?:agee?s? (?:de|d')|aged?s?(?: of)?\b)[ :]*|(?:de |d'|of ))"
)
YEARS = r"[ -]*(?:d'annees?|annees?|ans?|years?[ -]?(?:olds?|of age)?|yrs?|y/?o|y)\b(?: d'age)?"
# (unit, full years in so many of it)
SMALLER: tuple[tuple[str, Callable[[int], int]], ...] = (
    (r"[ -]*(?:months?[ -]?(?:olds?)?|mois)\b(?: d'age)?", lambda n: n // 12),
    (r"[ -]*(?:weeks?[ -]?(?:olds?)?|semaines?)\b", lambda n: n * 7 // 366),
    (r"[ -]*(?:days?[ -]?(?:olds?)?|jours?)\b", lambda n: n // 366),
)
AND_MONTHS = Pattern(r"\b(ans?|annees?|years?)(?:,| et| and)? (?:\w+ (?:mois|months?)|demie?)$")
NEWBORN = Pattern(r"(?:(?:un|a|the|le) )?(?:nouveau[ -]nee?|new[ -]?born)(?: baby| bebe)?")
DECADES = {
    "twent": 20, "vingt": 20, "thirt": 30, "trent": 30, "fort": 40, "quarant": 40, "fift": 50, "cinquant": 50,
    "sixt": 60, "soixant": 60, "sevent": 70, "eight": 80, "ninet": 90,
}  # fmt: skip
DECADE = Pattern(
    (
        r"(?:in )?(?:(?:his|her|their|the) )?(?:(?:early|mid|late)[ -])?(?:(STEM)ies|([2-9]0)'?s)"
        r"|(?:dans )?(?:la|sa) (STEM)aine(?: d'annees)?"
    ).replace("STEM", "|".join(DECADES))
)
BIRTH = Pattern(r"(?:(?:he|she|il|elle) (?:was|is|est) )?(?:nee?s?(?:\(e\))?|born)\b[ :]*(?P<day>.*)")


def read_age(text: str, on: str = "") -> Reading:
    """Read words for an age in full years; a birth gives the ages that it leaves possible `on` a date (EDTF).

    Nobody guesses an age to the year: "about 30" is 25 to 35, "about 34" is 32 to 36.
    Never raises; what is no age, such as "child", has the qualifier "" and a note.
    """
    said = fold(text)
    if not said:
        return Reading(text)
    if NEWBORN.fullmatch(said):
        return Reading(text, "exact", 0, 0, 0, 0)
    birth = BIRTH.fullmatch(said)
    if birth:
        return _born(text, birth["day"], on)
    person = PERSON.match(said)
    bare = said[person.end() :] if person else said
    of_age = OF_AGE.match(bare) if not DECADE.fullmatch(bare) else None
    number = bare[of_age.end() :] if of_age else bare
    decade = DECADE.fullmatch(number)
    if decade:
        stem = decade[1] or decade[3]
        start = int(decade[2]) if decade[2] else DECADES[stem]
        return Reading(text, "between", start, 0, None, start + 9)
    number = AND_MONTHS.sub(r"\1", number)
    unit, years = next(((u, of) for u, of in SMALLER if re.search(u, number)), (YEARS, _same))
    plain = re.sub(unit, "", number)
    certain = of_age or plain != number  # else the number may count: "enfant 2"
    if not certain and (ARTICLE.match(said) or (person and not person["comma"])):
        return Reading(text, note=IN_WORDS)
    return _full_years(text, read(plain), years)


def _same(n: int) -> int:
    return n


def _full_years(text: str, found: Reading, years: Callable[[int], int]) -> Reading:
    numbers = (found.low, found.best, found.high)
    if all(n is None for n in numbers) or found.qualifier in ("none", "unknown"):
        return Reading(text, note=found.note or IN_WORDS)
    if found.best is not None and found.approx and found.high is not None:
        spread = ROUND if found.best % 10 == 0 and found.best > 10 else NEAR
        numbers = (max(found.best - spread, 0), None, found.best + spread)
        found = replace(found, approx=0)
    low, best, high = (None if n is None else years(n) for n in numbers)
    oldest = max(low or 0, high or 0)
    if oldest > OLDEST:
        a_year = years is _same and edtf.FIRST_YEAR <= oldest <= edtf.LAST_YEAR
        return Reading(text, note=A_YEAR if a_year else TOO_OLD)
    return replace(found, words=text, low=low, best=best, high=high, note="")


def _born(text: str, day: str, on: str) -> Reading:
    born = attack = None
    with suppress(ValueError):
        born = edtf.from_text(day)
    with suppress(ValueError):
        attack = edtf.parse(on)
    if born is None or born.first is None or born.last is None:
        return Reading(text, note=NO_BIRTH)
    if attack is None or attack.first is None or attack.last is None:
        return Reading(text, note=BORN)
    low, high = _years(born.last, attack.first), _years(born.first, attack.last)
    if high < 0:
        return Reading(text, note=UNBORN)
    if high > OLDEST:
        return Reading(text, note=TOO_OLD)
    if max(low, 0) == high:
        return Reading(text, "exact", high, 0, high, high)
    return Reading(text, "between", max(low, 0), 0, None, high)


def _years(birth: date, day: date) -> int:
    """Return the full years from a birth to a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
