"""Dates as people type them, in English and French, read as EDTF; where they are none, why, and what to do.

What is vague gets the days that it can mean: "early January" its first ten, "mid-2023" May to August, both
marked as about; a night is its evening and the day after.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.model.edtf import words
from db.model.edtf.stored import FIRST_YEAR, LAST_YEAR, EdtfDate, Part, parse, read_part
from db.model.patterns import Pattern
from db.model.plain import plain
from db.model.texts import N_, Translate, untranslated

Numbers = tuple[int | None, int | None, int | None]  # year, month, day
LONGEST = 100  # characters of a typed date

SHORT_MONTHS = {
    2: N_("February {year} has {n} days: check the day."),
    4: N_("April has 30 days: check the day."),
    6: N_("June has 30 days: check the day."),
    9: N_("September has 30 days: check the day."),
    11: N_("November has 30 days: check the day."),
}
LONG_MONTH = N_("No month has {n} days: check the day.")
DAY_FIRST = N_("There is no month {n}: here the day comes first, as in 31/12/2024.")
MONTH_FIRST = N_("There is no month {n}: here the month comes first, as in 12/31/2024.")
NO_MONTH = N_("There is no month {n}: type the date like 2024-12-31.")
FROM_ONE = N_("Days and months begin at 1: leave out what is not known, as in Jan 2024 or 2024.")
YEARS = N_("The year must lie between {first} and {last}.")
WHICH_YEAR = N_("Which year? Type it too, as in Jan 2024.")
SECOND_YEAR = N_("Which year has the second date? Type it too.")
BACKWARDS = N_("The second date is the earlier one: type the earlier one first.")
WEEKDAY = N_("That day of the week does not fit the date: check both, or leave it out.")
SEASON = N_("Seasons differ from place to place: type the months, as in Jun–Sep 2023.")
FEAST = N_("Feasts are not read: look up the days and type them, as in 23 Mar – 21 Apr 2023.")
TIME = N_("The time of day is not read here: type the date alone.")


class NotADate(ValueError):  # noqa: N818
    """Typed text that is no date. `message` is a sentence that says why and what to do, with `values` for its
    holes; it is "" where there is no more to say."""

    def __init__(self, message: str = "", **values: str) -> None:
        super().__init__(_filled(message or "not a date", values))
        self.message = message
        self.values = values

    def text(self, translate: Translate = untranslated) -> str:
        """Return the sentence, translated and with its values filled in."""
        return _filled(translate(self.message), self.values) if self.message else ""


def _filled(message: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        message = message.replace(f"{{{name}}}", value)
    return message


def from_text(text: str, *, day_first: bool = True, today: date | None = None) -> EdtfDate:
    """Read a date as people type it, in English, French or EDTF. Raise NotADate where it cannot be read.

    `day_first` reads 6/1/24 as 6 January. A day or part of a month without a year is the latest such not
    after `today`. "between", "and" and "to" give an interval, "or" a one-of set.
    """
    typed = text.strip()
    if len(typed) > LONGEST:
        raise NotADate()
    with suppress(ValueError):
        return parse(typed.replace("x", "X"))
    try:
        return parse(_Typed(day_first, today or date.today()).read(plain(typed)))
    except NotADate:
        raise
    except ValueError:
        raise NotADate() from None


@dataclass(frozen=True)
class _Typed:
    """Reads folded text as a date; each method returns EDTF or raises ValueError, NotADate where it knows
    why."""

    day_first: bool
    today: date

    def read(self, said: str) -> str:
        said, marks = self.peel(said)
        said = words.SLASHED.sub(r"\1-\2", words.THE_FIRST.sub("1 ", said))
        said = words.MONTH_AHEAD.sub(r"\2\3\4 \1", said)
        ways: tuple[Callable[[], str], ...] = (
            lambda: self.one(said, marks),
            lambda: self.period(said, marks),
            lambda: self.night(said, marks),
            lambda: self.pair(words.PAIR_START.sub("", said), marks),
            lambda: self.pair(words.WEEK_OF.sub("", said), marks),
            lambda: self.open(said, marks),
        )
        reasons: list[NotADate] = []
        for way in ways:
            with _kept(reasons):
                return way()
        raise reasons[0] if reasons else NotADate(_reason(said))

    def peel(self, said: str) -> tuple[str, set[str]]:
        """Take the words and signs for "about" and "perhaps" off; return the rest and the marks."""
        marks: set[str] = set()
        for mark, pattern in words.MARKS * 2:
            rest = pattern.sub("", said)
            if rest != said:
                said, marks = rest, marks | set("?~" if mark == "%" else mark)
        return said, marks

    def one(self, said: str, marks: set[str]) -> str:
        said, own = self.peel(said)
        year, month, day = self.numbers(said, words.SINGLE)
        part = self.latest(month, day) if year is None else Part(year, month, day)
        return _fitting(replace(part, mark=_sign(marks | own)), said).edtf

    def open(self, said: str, marks: set[str]) -> str:
        """Read "before", "after", "until", "since" and what follows."""
        for form, step, pattern in words.OPEN:
            if pattern.match(said):
                rest = pattern.sub("", said)
                try:
                    first = last = read_part(self.one(rest, marks))
                    vague = False
                except ValueError:
                    first, last, vague = self.ends(rest, marks)
                if vague:  # "before mid-January": nobody knows how long before, so the widest it can mean
                    part, step = (first if form.endswith("..") else last), 0
                else:
                    part = first if step < 0 or (not step and form.endswith("..")) else last
                return form.format(part.moved(step).edtf)
        raise ValueError("neither before nor after")

    # Parts of months and years

    def period(self, said: str, marks: set[str]) -> str:
        first, last, _ = self.ends(said, marks)
        return f"{first.edtf}/{last.edtf}"

    def ends(self, said: str, marks: set[str]) -> tuple[Part, Part, bool]:
        """Return both ends of "early January 2024", "mid-2023", "first week of March", "Q1 2024" … and
        whether it is vague."""
        said, own = self.peel(said)
        for first, last, vague in self.spans(said):
            mark = _sign(marks | own | ({"~"} if vague else set()))
            return replace(first, mark=mark), replace(last, mark=mark), vague
        raise ValueError(f"no part of a month or year: {said!r}")

    def spans(self, said: str) -> Iterator[tuple[Part, Part, bool]]:
        """Yield (first, last, whether that is vague) for what `said` can be."""
        for n, pattern in enumerate(words.THIRDS):
            if match := pattern.match(said):
                yield *self.share(said[match.end() :], n, 3), True
        if match := words.HALF.match(said):
            yield *self.share(said[match.end() :], _ordinal(match, 2) - 1, 2), False
        if match := words.QUARTER.match(said):
            n = int(match["q"]) if match["q"] else _ordinal(match, 4)
            year, month, _ = self.numbers(said[match.end() :], (words.YEAR,))
            if year and not month:
                yield Part(year, n * 3 - 2), Part(year, n * 3), False
        if match := words.WEEK.match(said):
            yield *self.week(said[match.end() :], _ordinal(match, 0)), True
        if match := words.WEEK_OF.match(said):
            day = read_part(self.one(said[match.end() :], set()))
            if day.day:
                back = day.first.weekday() if match["from"] in ("of", "du") else 0
                yield _day(day.first - timedelta(back)), _day(day.first + timedelta(6 - back)), False
        if match := words.DECADE.fullmatch(said):
            year = int(match[1] or match[2])
            yield Part(year), Part(year + 9), False

    def share(self, said: str, n: int, of: int) -> tuple[Part, Part]:
        """Return the nth share (from 0) of a month in days or of a year in months."""
        month = self.month(said)
        if month.month is None:
            each = 12 // of
            return replace(month, month=n * each + 1), replace(month, month=(n + 1) * each)
        each = 30 // of
        end = (n + 1) * each if n + 1 < of else month.last.day
        return replace(month, day=n * each + 1), replace(month, day=end)

    def week(self, said: str, n: int) -> tuple[Part, Part]:
        """Return the nth seven days of a month, for 0 the last."""
        month = self.month(said)
        if month.month is None:
            raise ValueError("a week of a year")
        end = n * 7 if n else month.last.day
        return replace(month, day=end - 6), replace(month, day=end)

    def month(self, said: str) -> Part:
        """Read a month or a year; a month alone is the latest that has begun."""
        year, month, _ = self.numbers(said, (words.YEAR, words.MONTH_YEAR, words.MONTH))
        if year is None and month is not None:
            year = self.today.year - (month > self.today.month)
        if year is None:
            raise ValueError("neither month nor year")
        return Part(year, month)

    def night(self, said: str, marks: set[str]) -> str:
        """Read "night of 5 to 6 January 2024"; one day alone gives that day and the next."""
        match = words.NIGHT.match(said)
        if not match:
            raise ValueError("no night")
        rest = said[match.end() :]
        with suppress(ValueError):
            day = read_part(self.one(rest, marks))
            if day.day:
                return f"{day.edtf}/{day.moved(1).edtf}"
        return self.pair(rest, marks)

    # Two dates

    def pair(self, said: str, marks: set[str]) -> str:
        """Read two dates and what joins them; the first takes from the second what it does not say."""
        reasons: list[NotADate] = []
        for joint in words.JOINTS.finditer(said):
            one, other = said[: joint.start()], said[joint.end() :]
            with _kept(reasons):
                return self.joined(one, other, bool(joint["either"]), marks)
            with _kept(reasons):
                return self.spanned(one, other, marks)
        raise reasons[0] if reasons else ValueError(f"not two dates: {said!r}")

    def joined(self, one: str, other: str, either: bool, marks: set[str]) -> str:
        start, own = self.peel(one)
        year, month, day = self.numbers(start, words.SINGLE + words.START_ONLY)
        end = read_part(self.one(other, marks))
        if year and self.numbers(self.peel(other)[0], words.SINGLE)[0] is None:
            raise NotADate(SECOND_YEAR)
        its_month = month or (end.month if day else None)
        in_year = year or end.year
        if not year and month and (month, day or 0) > (end.month or 12, end.day or 31):
            in_year -= 1  # 28 Dec – 2 Jan 2024
        self.check(in_year, its_month, day)
        first = _fitting(Part(in_year, its_month, day, _sign(marks | own)), start)
        if first.first > end.last:
            raise NotADate(BACKWARDS)
        text = f"[{first.edtf},{end.edtf}]" if either else f"{first.edtf}/{end.edtf}"
        return parse(text).text

    def spanned(self, one: str, other: str, marks: set[str]) -> str:
        """Read "late December – early January 2024": the first takes from the second what it does not say."""
        start, last = self.either_end(other, marks)
        dated = re.search(r"\d{4}", one)
        if dated and not re.search(r"\d{4}", other):
            raise NotADate(SECOND_YEAR)
        if not dated:
            named = words.MONTH.search(one) or last.month is None
            month = "" if named else words.MONTH_WORDS[(last.month or 1) - 1].split()[0]
            one = f"{one} {month} {last.year}"
        first, end = self.either_end(one, marks)
        if start == last and first == end:
            raise ValueError("no parts of months")
        if first.first > last.last and not dated:
            first = replace(first, year=first.year - 1)
        return parse(f"{first.edtf}/{last.edtf}").text

    def either_end(self, said: str, marks: set[str]) -> tuple[Part, Part]:
        with suppress(ValueError):
            first, last, _ = self.ends(said, marks)
            return first, last
        part = read_part(self.one(said, marks))
        return part, part

    # One date

    def numbers(self, said: str, patterns: tuple[Pattern, ...]) -> Numbers:
        """Return year, month and day as far as `said` tells them, checked."""
        said = words.FILLER.sub("", said, count=1) if words.FILLER.match(said) else said
        ago = words.AGO.fullmatch(said)
        if said in words.RELATIVE or ago:
            back = int(ago[1] or ago[2]) if ago else words.RELATIVE[said]
            day = self.today - timedelta(back)
            return day.year, day.month, day.day
        found = next((match.groupdict() for pattern in patterns if (match := pattern.fullmatch(said))), None)
        if found is None:
            raise ValueError(f"not a date: {said!r}")
        if found.get("a"):
            found["d"], found["m"] = (found["a"], found["b"]) if self.day_first else (found["b"], found["a"])
        if found.get("word"):
            found["m"] = str(words.MONTH_OF[found["word"]])
        year, month, day = (int(n) if (n := found.get(key)) else None for key in "ymd")
        if year is not None and len(found["y"] or "") == 2:
            year += 2000 if 2000 + year <= self.today.year + 1 else 1900
        if month is not None and month > 12:
            how = (DAY_FIRST if self.day_first else MONTH_FIRST) if found.get("a") else NO_MONTH
            raise NotADate(how, n=str(month))
        self.check(year, month, day)
        return year, month, day

    def check(self, year: int | None, month: int | None, day: int | None) -> None:
        """Raise NotADate with the reason for a day that there is not."""
        if month == 0 or day == 0:
            raise NotADate(FROM_ONE)
        if day is not None and day > 31:
            raise NotADate(LONG_MONTH, n=str(day))
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            raise NotADate(YEARS, first=str(FIRST_YEAR), last=str(LAST_YEAR))
        days = monthrange(year or 2024, month)[1] if month else 31
        if month and day and day > days:
            raise NotADate(SHORT_MONTHS[month], year=str(year or ""), n=str(days))

    def latest(self, month: int | None, day: int | None) -> Part:
        """Return the latest such day that is not after today."""
        for year in range(self.today.year, self.today.year - 9, -1):
            with suppress(ValueError):
                if month and day and date(year, month, day) <= self.today:
                    return Part(year, month, day)
        raise ValueError("not a day")


@contextmanager
def _kept(reasons: list[NotADate]) -> Generator[None]:
    """Pass over a way of reading that fails, keeping its reason."""
    try:
        yield
    except NotADate as reason:
        reasons.append(reason)
    except ValueError:
        pass


def _fitting(part: Part, said: str) -> Part:
    """Return a date after looking whether it is one, and falls on the day of the week that is said."""
    read_part(part.edtf)
    weekday = words.WEEKDAY.search(said)
    if weekday and part.day and weekday[part.first.weekday() + 1] is None:
        raise NotADate(WEEKDAY)
    return part


def _ordinal(match: re.Match[str], most: int) -> int:
    """Return which one is said, 0 for the last; of `most` there are, the last is that one."""
    n = next(int(name[1:]) for name, said in match.groupdict().items() if name[1:].isdigit() and said)
    if most and n > most:
        raise ValueError("there are not so many")
    return n or most


def _day(day: date) -> Part:
    return Part(day.year, day.month, day.day)


def _sign(marks: set[str]) -> str:
    return "%" if len(marks) == 2 else "".join(marks)


def _reason(said: str) -> str:
    """Return why words are no date, as far as they tell."""
    for message, pattern in ((FEAST, words.FEAST), (SEASON, words.SEASON), (TIME, words.TIME)):
        if pattern.search(said):
            return message
    return WHICH_YEAR if words.MONTH.fullmatch(words.FILLER.sub("", said, count=1)) else ""
