"""Uncertain and partial dates: the part of EDTF (ISO 8601-2) that is stored, and the dates people type.

Stored: 2024-01-06, 2024-01, 2024, 2024-01-XX, 2024-XX-XX, each with ? (uncertain), ~ (about) or % (both),
intervals a/b, ../b, a/.. and one-of sets [a,b], [a..b]. A day not known never becomes the 1st.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

Translate = Callable[[str], str]
Numbers = tuple[int | None, int | None, int | None]  # year, month, day
FIRST_YEAR, LAST_YEAR = 1900, 2100
LONGEST = 100  # characters of a typed date


def N_(text: str) -> str:
    """Mark a text for translation and return it as it is."""
    return text


def untranslated(text: str) -> str:
    return text


MONTHS = (
    N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun"),
    N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec"),
)  # fmt: skip
ABOUT = N_("about {date}")
UNTIL = N_("until {date}")
FROM = N_("from {date}")
EITHER = N_("{first} or {last}")
SOMETIME = N_("sometime in {dates}")


@dataclass(frozen=True)
class _Part:
    """One day, month or year, with its mark: "", "?", "~" or "%"."""

    year: int
    month: int | None = None
    day: int | None = None
    mark: str = ""

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def moved(self, step: int) -> _Part:
        """Return the day, month or year next to this one: before it for -1, after it for 1."""
        if not step:
            return self
        near = self.first - timedelta(1) if step < 0 else self.last + timedelta(1)
        return _Part(near.year, self.month and near.month, self.day and near.day, self.mark)

    @property
    def finest(self) -> str:
        return "day" if self.day else "month" if self.month else "year"

    @property
    def edtf(self) -> str:
        numbers = [f"{self.year:04}"] + [f"{n:02}" for n in (self.month, self.day) if n]
        return "-".join(numbers) + self.mark

    def words(self, translate: Translate, like: _Part | None = None) -> str:
        """Return "6 Jan 2024", less the month and year that `like`, which follows, says anyway."""
        alike = like is not None and (like.year, like.finest) == (self.year, self.finest)
        with_year = not alike or self.finest == "year"
        with_month = with_year or self.finest == "month" or (like is not None and self.month != like.month)
        said = [
            str(self.day) if self.day else "",
            translate(MONTHS[self.month - 1]) if self.month and with_month else "",
            str(self.year) if with_year else "",
        ]
        return " ".join(filter(None, said))


_PART = re.compile(r"([0-9]{4})(?:-(XX-XX|[0-9]{2})(?:-(XX|[0-9]{2}))?)?([?~%]?)")
_SET = re.compile(r"\[([^\[\]]+)\]")


def _part(text: str) -> _Part:
    match = _PART.fullmatch(text)
    if not match or (match[2] == "XX-XX" and match[3]):
        raise ValueError(f"not an EDTF date: {text[:40]!r}")
    month, day = (int(n) if n and n.isdigit() else None for n in match.group(2, 3))
    if not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        raise ValueError(f"a year outside {FIRST_YEAR}–{LAST_YEAR}: {text[:40]!r}")
    date(int(match[1]), 1 if month is None else month, 1 if day is None else day)  # raises for 30 February
    return _Part(int(match[1]), month, day, match[4])


def _parts(edtf: str) -> tuple[str, list[_Part | None]]:
    """Return the form of an EDTF text (one, interval, either, sometime) and its dates, None where open."""
    either = _SET.fullmatch(edtf)
    if either and ".." in either[1]:
        form, texts = "sometime", either[1].split("..")
    elif either:
        form, texts = "either", either[1].split(",")
    else:
        form, texts = ("interval", edtf.split("/")) if "/" in edtf else ("one", [edtf])
    parts = [None if form == "interval" and text == ".." else _part(text) for text in texts]
    if (form in ("interval", "sometime") and len(parts) != 2) or (form == "either" and len(parts) < 2):
        raise ValueError(f"not an EDTF date: {edtf[:40]!r}")
    if not any(parts):
        raise ValueError("a date open at both ends")
    return form, parts


@dataclass(frozen=True)
class EdtfDate:
    """A date as stored (`text`) with the first and last day that it can mean; None for an open end."""

    text: str
    first: date | None
    last: date | None
    uncertain: bool
    approximate: bool

    def display(self, translate: Translate = untranslated) -> str:
        """Return the date as people read it: "6 Jan 2024", "about 5–6 Jan 2024", "until 1 Feb 2024"."""
        form, parts = _parts(self.text)
        known = [part for part in parts if part]
        if len(known) < len(parts):
            said = translate(UNTIL if parts[0] is None else FROM)
            return said.replace("{date}", _marked(known[0], translate))
        if len(set(known)) == 1:
            return _marked(known[0], translate)
        mark = known[0].mark if len({part.mark for part in known}) == 1 else ""
        if mark:
            known = [replace(part, mark="") for part in known]
        last = known[-1]
        like = None if any(part.mark for part in known) else last
        *others, end = [_marked(part, translate, like) for part in known[:-1]] + [_marked(last, translate)]
        if form == "either":
            said = translate(EITHER).replace("{first}", ", ".join(others)).replace("{last}", end)
        else:
            tight = known[0].finest == last.finest and " " not in others[0]
            said = others[0] + ("–" if tight else " – ") + end
        if form == "sometime":
            said = translate(SOMETIME).replace("{dates}", said)
        return _with_mark(said, mark, translate)

    def sort_key(self) -> tuple[date, date, bool, str]:
        """Return a key that orders dates by first day, then last; what is open at the start comes first."""
        return (self.first or date.min, self.last or date.max, self.approximate or self.uncertain, self.text)

    def precision(self, translate: Translate = untranslated) -> str:
        """Return how exact the date is: "exact day", "2 days", "month", "year", "open"."""
        if self.first is None or self.last is None:
            return translate(N_("open"))
        days = (self.last - self.first).days + 1
        if days == 1 and self.approximate:
            return translate(N_("approximate day"))
        if days == 1:
            return translate(N_("uncertain day") if self.uncertain else N_("exact day"))
        if (self.first, self.last) == (_Part(self.first.year).first, _Part(self.first.year).last):
            return translate(N_("year"))
        month = _Part(self.first.year, self.first.month)
        if (self.first, self.last) == (month.first, month.last):
            return translate(N_("month"))
        return translate(N_("{n} days")).replace("{n}", str(days))


def _marked(part: _Part, translate: Translate, like: _Part | None = None) -> str:
    return _with_mark(part.words(translate, like), part.mark, translate)


def _with_mark(said: str, mark: str, translate: Translate) -> str:
    about = translate(ABOUT).replace("{date}", said) if mark in ("~", "%") else said
    return about + ("?" if mark in ("?", "%") else "")


@lru_cache(maxsize=4096)
def parse(edtf: str) -> EdtfDate:
    """Read a stored date. Raise ValueError for all else, impossible days and reversed intervals included."""
    form, parts = _parts(edtf)
    known = [part for part in parts if part]
    if form == "either":
        first, last = min(part.first for part in known), max(part.last for part in known)
    else:
        first, last = parts[0] and parts[0].first, parts[-1] and parts[-1].last
    if first and last and first > last:
        raise ValueError(f"ends before it begins: {edtf[:40]!r}")
    marks = "".join(part.mark for part in known)
    return EdtfDate(edtf, first, last, bool(set(marks) & set("?%")), bool(set(marks) & set("~%")))


def from_text(text: str, *, day_first: bool = True, today: date | None = None) -> EdtfDate:
    """Read a date as people type it, in English, French or EDTF. Raise ValueError where it cannot be read.

    `day_first` reads 6/1/24 as 6 January. A day without a year is the latest such day not after `today`.
    "between", "and" and "to" give an interval, "or" a one-of set.
    """
    typed = text.strip()
    if len(typed) > LONGEST:
        raise ValueError("too long for a date")
    with suppress(ValueError):
        return parse(typed.replace("x", "X"))
    return parse(_Typed(day_first, today or date.today()).read(_fold(typed)))


# Typed dates, matched on folded text: lower case, no accents, plain dashes and apostrophes, single spaces.
MONTH_WORDS = (
    "jan january janv janvier", "feb february fev fevr fevrier", "mar march mars", "apr april avr avril",
    "may mai", "jun june juin", "jul july juil juill juillet", "aug august aou aout",
    "sep sept september septembre", "oct october octobre", "nov november novembre", "dec december decembre",
)  # fmt: skip
MONTH_OF = {word: n for n, words in enumerate(MONTH_WORDS, 1) for word in words.split()}
RELATIVE = {"today": 0, "aujourd'hui": 0, "yesterday": 1, "hier": 1, "avant-hier": 2}
WEEKDAYS = (
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
FILLER = re.compile(rf"(?:(?:le|la|the|on|in|en|au|du|de|{WEEKDAYS})\b\.?,? ?)+")
MARKS = (
    ("~", re.compile(r"^(?:(?:about|around|approximately|approx|circa|ca?)\b\.?|~) ?")),
    ("~", re.compile(r"^(?:vers|environ|autour du|aux alentours du)\b ?")),
    ("?", re.compile(r"^(?:maybe|perhaps|possibly|probably|peut-etre|probablement|sans doute)\b ?")),
    ("?", re.compile(r" ?\(?\?\)?$")),
    ("~", re.compile(r"(?: environ| approx\.?| ?~)$")),
    ("%", re.compile(r" ?%$")),
)  # fmt: skip
OPEN = (  # EDTF, days (or months, years) to move: "before 1 Feb" does not hold 1 February, "until 1 Feb" does
    ("../{}", -1, re.compile(r"^(?:before|avant)\b ?")),
    ("{}/..", 1, re.compile(r"^(?:after|apres)\b ?")),
    ("../{}", 0, re.compile(r"^(?:until|till|up to|by|jusqu'(?:au|en|a)|au plus tard)\b ?")),
    ("{}/..", 0, re.compile(r"^(?:since|from|depuis|a partir (?:du|de)|des)\b ?")),
)
PAIR_START = re.compile(r"^(?:between|entre|from|du|de|d')\b ?")
JOINTS = re.compile(r" (?P<either>or|ou) | (?:to|until|till|through|and|et|au|a|jusqu'au) | ?- ?")
_M = rf"(?P<word>{'|'.join(sorted(MONTH_OF, key=len, reverse=True))})\b\.?"
_D = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th)?"
SINGLE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<y>\d{4})",
        r"(?P<y>\d{4})([-/.])(?P<m>\d{1,2})(?:\2(?P<d>\d{1,2}))?",
        r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}|\d{2})",
        r"(?P<a>\d{1,2})([-/])(?P<b>\d{1,2})\2(?P<y>\d{4}|\d{2})",
        r"(?P<m>\d{1,2})[-/.](?P<y>\d{4})",
        rf"{_D}[ -]?(?:of |de )?{_M}(?:[, -]{{0,2}}(?P<y>\d{{4}}|(?<=[ -])\d{{2}}))?",
        rf"{_M}[ -]{_D},? ?(?<=[, ])(?P<y>\d{{4}})",
        rf"{_M} (?P<d>\d)(?:st|nd|rd|th)?",  # not "Jan 24", which may be a year
        rf"{_M}[, -]{{0,2}}(?P<y>\d{{4}})",
    )
)
# The "5" of "5–6 Jan 2024", the "Jan" of "Jan–Feb 2024", the "Jan 29" of "Jan 29 – Feb 2, 2024".
START_ONLY = (re.compile(_D), re.compile(_M), re.compile(f"{_M} {_D}"))
# "Jan 5-6, 2024" is read as "5-6 Jan 2024".
MONTH_AHEAD = re.compile(rf"^{_M} (\d{{1,2}})( ?- ?| (?:to|and|or) )(\d{{1,2}})(?=,? \d{{4}}$),?")


def _fold(text: str) -> str:
    letters: list[str] = []
    for c in unicodedata.normalize("NFD", text.casefold()):
        digit = unicodedata.decimal(c, None)
        if digit is not None:
            letters.append(str(digit))
        elif unicodedata.category(c) not in ("Mn", "Cf"):
            letters.append({"’": "'", "‘": "'", "ʼ": "'", "−": "-"}.get(c, c))
    return re.sub(r"\s+", " ", re.sub(r"[\u2010-\u2015]", "-", "".join(letters))).strip()


@dataclass(frozen=True)
class _Typed:
    """Reads folded text as a date; each method returns EDTF or raises ValueError."""

    day_first: bool
    today: date

    def read(self, said: str) -> str:
        said, marks = self.peel(said)
        said = MONTH_AHEAD.sub(r"\2\3\4 \1", said)
        with suppress(ValueError):
            return self.one(said, marks)
        with suppress(ValueError):
            return self.pair(PAIR_START.sub("", said), marks)
        for form, step, pattern in OPEN:
            if pattern.match(said):
                part = _part(self.one(pattern.sub("", said), marks))
                return form.format(part.moved(step).edtf)
        raise ValueError(f"not a date: {said!r}")

    def peel(self, said: str) -> tuple[str, set[str]]:
        """Take the words and signs for "about" and "perhaps" off; return the rest and the marks."""
        marks: set[str] = set()
        for mark, pattern in MARKS * 2:
            rest = pattern.sub("", said)
            if rest != said:
                said, marks = rest, marks | set("?~" if mark == "%" else mark)
        return said, marks

    def one(self, said: str, marks: set[str]) -> str:
        said, own = self.peel(said)
        year, month, day = self.numbers(said, SINGLE)
        part = self.latest(month, day) if year is None else _Part(year, month, day)
        return _part(replace(part, mark=_sign(marks | own)).edtf).edtf

    def pair(self, said: str, marks: set[str]) -> str:
        """Read two dates and what joins them; the first takes from the second what it does not say."""
        for joint in JOINTS.finditer(said):
            with suppress(ValueError):
                start, own = self.peel(said[: joint.start()])
                year, month, day = self.numbers(start, SINGLE + START_ONLY)
                end = _part(self.one(said[joint.end() :], marks))
                if year and self.numbers(self.peel(said[joint.end() :])[0], SINGLE)[0] is None:
                    raise ValueError("which year the second date has is not said")
                its_month = month or (end.month if day else None)
                first = _Part(year or end.year, its_month, day, _sign(marks | own))
                if not year and month and (month, day or 0) > (end.month or 12, end.day or 31):
                    first = replace(first, year=end.year - 1)  # 28 Dec – 2 Jan 2024
                text = f"[{first.edtf},{end.edtf}]" if joint["either"] else f"{first.edtf}/{end.edtf}"
                return parse(text).text
        raise ValueError(f"not two dates: {said!r}")

    def numbers(self, said: str, patterns: tuple[re.Pattern[str], ...]) -> Numbers:
        """Return year, month and day as far as `said` tells them."""
        said = FILLER.sub("", said, count=1) if FILLER.match(said) else said
        if said in RELATIVE:
            day = self.today - timedelta(RELATIVE[said])
            return day.year, day.month, day.day
        found = next((match.groupdict() for pattern in patterns if (match := pattern.fullmatch(said))), None)
        if found is None:
            raise ValueError(f"not a date: {said!r}")
        if found.get("a"):
            found["d"], found["m"] = (found["a"], found["b"]) if self.day_first else (found["b"], found["a"])
        if found.get("word"):
            found["m"] = str(MONTH_OF[found["word"]])
        year, month, day = (int(n) if (n := found.get(key)) else None for key in "ymd")
        if month == 0 or day == 0:
            raise ValueError("months and days begin at 1")
        if year is not None and len(found["y"] or "") == 2:
            year += 2000 if 2000 + year <= self.today.year + 1 else 1900
        return year, month, day

    def latest(self, month: int | None, day: int | None) -> _Part:
        """Return the latest such day that is not after today."""
        for year in range(self.today.year, self.today.year - 9, -1):
            with suppress(ValueError):
                if month and day and date(year, month, day) <= self.today:
                    return _Part(year, month, day)
        raise ValueError("not a day")


def _sign(marks: set[str]) -> str:
    return "%" if len(marks) == 2 else "".join(marks)
