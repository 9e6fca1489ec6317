"""Uncertain and partial dates as they are stored: a part of EDTF (ISO 8601-2).

Stored: 2024-01-06, 2024-01, 2024, 2024-01-XX, 2024-XX-XX, each with ? (uncertain), ~ (about) or % (both),
intervals a/b, ../b, a/.. and one-of sets [a,b], [a..b]. A day not known never becomes the 1st.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from db.model.texts import N_, Translate, untranslated

FIRST_YEAR, LAST_YEAR = 1900, 2100
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
class Part:
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

    def moved(self, step: int) -> Part:
        """Return the day, month or year next to this one: before it for -1, after it for 1."""
        if not step:
            return self
        near = self.first - timedelta(1) if step < 0 else self.last + timedelta(1)
        return Part(near.year, self.month and near.month, self.day and near.day, self.mark)

    @property
    def finest(self) -> str:
        return "day" if self.day else "month" if self.month else "year"

    @property
    def edtf(self) -> str:
        numbers = [f"{self.year:04}"] + [f"{n:02}" for n in (self.month, self.day) if n]
        return "-".join(numbers) + self.mark

    def words(self, translate: Translate, like: Part | None = None) -> str:
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


def read_part(text: str) -> Part:
    """Read one day, month or year. Raise ValueError."""
    match = _PART.fullmatch(text)
    if not match or (match[2] == "XX-XX" and match[3]):
        raise ValueError(f"not an EDTF date: {text[:40]!r}")
    month, day = (int(n) if n and n.isdigit() else None for n in match.group(2, 3))
    if not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        raise ValueError(f"a year outside {FIRST_YEAR}–{LAST_YEAR}: {text[:40]!r}")
    date(int(match[1]), 1 if month is None else month, 1 if day is None else day)  # raises for 30 February
    return Part(int(match[1]), month, day, match[4])


def read_parts(edtf: str) -> tuple[str, list[Part | None]]:
    """Return the form of an EDTF text (one, interval, either, sometime) and its dates, None where open."""
    either = _SET.fullmatch(edtf)
    if either and ".." in either[1]:
        form, texts = "sometime", either[1].split("..")
    elif either:
        form, texts = "either", either[1].split(",")
    else:
        form, texts = ("interval", edtf.split("/")) if "/" in edtf else ("one", [edtf])
    parts = [None if form == "interval" and text == ".." else read_part(text) for text in texts]
    if (form in ("interval", "sometime") and len(parts) != 2) or (form == "either" and len(parts) < 2):
        raise ValueError(f"not an EDTF date: {edtf[:40]!r}")
    if not any(parts):
        raise ValueError("a date open at both ends")
    return form, parts


class EdtfDate(NamedTuple):
    """A date as stored (`text`) with the first and last day that it can mean; None for an open end."""

    text: str
    first: date | None
    last: date | None
    uncertain: bool
    approximate: bool

    def display(self, translate: Translate = untranslated) -> str:
        """Return the date as people read it: "6 Jan 2024", "about 5–6 Jan 2024", "until 1 Feb 2024"."""
        form, parts = read_parts(self.text)
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
        if (self.first, self.last) == (Part(self.first.year).first, Part(self.first.year).last):
            return translate(N_("year"))
        month = Part(self.first.year, self.first.month)
        if (self.first, self.last) == (month.first, month.last):
            return translate(N_("month"))
        months = _months(self.first, self.last)
        if months:
            whole = months % 12 == 0 and self.first.month == 1
            said = translate(N_("{n} years") if whole else N_("{n} months"))
            return said.replace("{n}", str(months // 12 if whole else months))
        return translate(N_("{n} days")).replace("{n}", str(days))


def _months(first: date, last: date) -> int:
    """Return how many whole months two days begin and end; 0 where they cut a month."""
    if first != Part(first.year, first.month).first or last != Part(last.year, last.month).last:
        return 0
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _marked(part: Part, translate: Translate, like: Part | None = None) -> str:
    return _with_mark(part.words(translate, like), part.mark, translate)


def _with_mark(said: str, mark: str, translate: Translate) -> str:
    about = translate(ABOUT).replace("{date}", said) if mark in ("~", "%") else said
    return about + ("?" if mark in ("?", "%") else "")


@lru_cache(maxsize=4096)
def parse(edtf: str) -> EdtfDate:
    """Read a stored date. Raise ValueError for all else, impossible days and reversed intervals included."""
    form, parts = read_parts(edtf)
    known = [part for part in parts if part]
    if form == "either":
        first, last = min(part.first for part in known), max(part.last for part in known)
    else:
        first, last = parts[0] and parts[0].first, parts[-1] and parts[-1].last
    if first and last and first > last:
        raise ValueError(f"ends before it begins: {edtf[:40]!r}")
    marks = "".join(part.mark for part in known)
    return EdtfDate(edtf, first, last, bool(set(marks) & set("?%")), bool(set(marks) & set("~%")))
