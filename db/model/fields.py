"""What a field is: how people type it, how files carry it, how it is shown, and what is wrong with a value.

A kind knows its SQL type and its words, never a widget. Values are what SQLite stores: str, int, float or
None; a list of codes is a JSON list in text. `N_` marks a text for translation; it is translated when shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import ClassVar

from db.model import edtf, phrases
from db.model.problem import UNEXPLAINED, Help, Problem, Unreadable
from db.model.texts import N_ as N_
from db.model.texts import Translate, untranslated
from db.model.vocabularies import Vocabulary

Value = str | int | float | None
Record = dict[str, Value]

# Each field is made once and is itself; if they were compared value by value, they would load more slowly.


@dataclass(frozen=True, eq=False, repr=False)
class Field:
    """One field of a record. Attributes beside name and label are optional and named when used."""

    name: str
    label: str
    help: Help = UNEXPLAINED
    # Needed before "submitted", or always where SQL says so.
    required: bool = field(default=False, kw_only=True)
    computed: bool = field(default=False, kw_only=True)  # kept by the program, never typed
    sensitivity: int = field(default=0, kw_only=True)  # L31: 0 public … 3 never leaves
    searchable: bool = field(default=False, kw_only=True)
    indexed: bool = field(default=False, kw_only=True)
    listed: bool = field(default=False, kw_only=True)  # a column of the table unless the user hides it
    carry_over: bool = field(default=False, kw_only=True)
    default: Value = field(default=None, kw_only=True)
    unit: str = field(default="", kw_only=True)
    hxl: str = field(default="", kw_only=True)
    standard: str = field(default="", kw_only=True)  # "HURIDOCS 0113; ACLED event_date; GED date_start"

    sql: ClassVar[str] = "TEXT"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return (column, SQL type) for each column that the field takes; the first is the one people
        fill."""
        return ((self.name, self.sql),)

    def parse(self, text: str) -> Value:
        """Return the value for a text that a person typed or a file holds; None for blank. Raise
        Unreadable."""
        return self.read(text.strip()) if text.strip() else None

    def read(self, text: str) -> Value:
        return text

    def format(self, value: Value) -> str:
        """Return the value as files carry it: codes, ISO dates, empty for none. `parse` takes it back."""
        return "" if value is None else str(value)

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        """Return the value as people read it: labels, not codes."""
        return self.format(value)

    def problems(self, value: Value) -> Iterator[Problem]:
        """Yield what is wrong with a stored value by itself (type, range, unknown code)."""
        if value is None:
            return
        try:
            self.parse(self.format(value))
        except Unreadable as error:
            p = error.problem
            yield Problem(
                "H15" if isinstance(self, Choice | Choices) else "", p.message, self.name, p.args, refuse=True
            )


class Text(Field):
    """One line of text."""

    def read(self, text: str) -> Value:
        if "\0" in text:
            raise Unreadable(N_("This text holds a NUL character, which no casebook can keep: delete it."))
        return text


class LongText(Text):
    """Several lines of text."""


@dataclass(frozen=True, eq=False, repr=False)
class Phrase(Text):
    """Words for a number ("at least 32 civilians"): kept verbatim. `reader` gives the range, and `fills` says
    which fields beside it take what was read: (column of the reading, field)."""

    fills: tuple[tuple[str, str], ...] = field(
        default=tuple((name, name) for name in phrases.Reading("").columns()), kw_only=True
    )
    reader: Callable[[str], phrases.Reading] = field(default=phrases.read, kw_only=True)


class Country(Text):
    """A country by its ISO 3166-1 alpha-3 code."""

    def read(self, text: str) -> Value:
        if not re.fullmatch(r"[A-Za-z]{3}", text):
            raise Unreadable(
                N_("“{text}” is not a country code: type three letters, such as MLI."), text=text[:40]
            )
        return text.upper()


class Toll(Field):
    """The total of a measure over one attack: shown as a range, kept in five columns of the summary."""

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (f"{self.name}_{part}", "INTEGER") for part in ("low", "best", "high", "strict", "approx")
        )

    def range(self, record: Record) -> str:
        """Return the range of a summary row as people read it ("≥ 32"); empty where nothing is counted."""
        low, best, high, strict, approx = (_whole(record.get(column)) for column, _ in self.columns)
        if best is None and low is None:
            return ""
        return phrases.display(low, strict or 0, best, high, approx or 0)


def _whole(value: Value) -> int | None:
    return None if value is None else int(value)


@dataclass(frozen=True, eq=False, repr=False)
class Integer(Field):
    """A whole number; `low` and `high` bound it, both included."""

    low: int = field(default=0, kw_only=True)
    high: int = field(default=10**12, kw_only=True)
    sql: ClassVar[str] = "INTEGER"

    def read(self, text: str) -> Value:
        digits = re.sub(r"(?<=\d)[\s\u00a0\u202f.,'’](?=\d{3}(?!\d))", "", text)
        if not re.fullmatch(r"[+-]?\d{1,15}", digits):
            raise Unreadable(
                N_("“{text}” is not a whole number: type digits only, such as 24."), text=text[:40]
            )
        if not self.low <= int(digits) <= self.high:
            raise Unreadable(
                N_("{text} is out of range: type a number from {low} to {high}."),
                text=text[:40],
                low=str(self.low),
                high=str(self.high),
            )
        return int(digits)


@dataclass(frozen=True, eq=False, repr=False)
class Decimal(Field):
    """A number with decimals; `low` and `high` bound it, both included."""

    low: float = field(default=0, kw_only=True)
    high: float = field(default=1e12, kw_only=True)
    sql: ClassVar[str] = "REAL"

    def read(self, text: str) -> Value:
        typed = text.replace("−", "-")
        typed = typed.replace(",", ".") if typed.count(",") == 1 and "." not in typed else typed
        if not re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,20})?([eE][+-]?\d{1,3})?", typed):
            raise Unreadable(N_("“{text}” is not a number: type it like 13.75535."), text=text[:40])
        if not self.low <= float(typed) <= self.high:
            raise Unreadable(
                N_("{text} is out of range: type a number from {low} to {high}."),
                text=text[:40],
                low=f"{self.low:g}",
                high=f"{self.high:g}",
            )
        return float(typed)

    def format(self, value: Value) -> str:
        return "" if value is None else repr(float(value))


@lru_cache(maxsize=16384)  # dates repeat, and each is asked for several times on its way into a casebook
def _ends(text: str) -> tuple[str | None, str | None]:
    """Return the first and the last day of an EDTF text as ISO dates, None where open or not known."""
    try:
        date = edtf.parse(text)
    except ValueError:  # said by the rules, which read the same text
        return None, None
    return date.first.isoformat() if date.first else None, date.last.isoformat() if date.last else None


class Date(Field):
    """An EDTF date (`…_edtf`) with the first and last day it can mean (`…_min`, `…_max`), which are
    computed."""

    @property
    def stem(self) -> str:
        return self.name.removesuffix("_edtf")

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        return ((self.name, "TEXT"), (self.stem + "_min", "TEXT"), (self.stem + "_max", "TEXT"))

    def bounds(self, value: Value) -> Record:
        """Return the computed columns for an EDTF text: ISO days, None where open or unknown."""
        first, last = (None, None) if value is None else _ends(str(value))
        return {self.stem + "_min": first, self.stem + "_max": last}

    def read(self, text: str) -> Value:
        return self.typed(text)

    def typed(self, text: str, day_first: bool = True) -> str:
        """Return the date that a person typed where the day, or else the month, comes first. Raise
        Unreadable, with the reason where there is one."""
        try:
            return edtf.from_text(text, day_first=day_first).text
        except edtf.NotADate as no:
            if no.message:
                raise Unreadable(no.message, **no.values) from None
            raise Unreadable(
                N_("“{text}” is not a date: type it like 2024-01-06, 6 Jan 2024, Jan 2024 or 5–6 Jan 2024."),
                text=text[:40],
            ) from None

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        return "" if value is None else edtf.parse(str(value)).display(translate)


class Stamp(Field):
    """A moment, UTC, ISO 8601 with seconds ("2024-05-08T14:32:07Z")."""

    def read(self, text: str) -> Value:
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise Unreadable(
                N_("“{text}” is not a time: type it like 2024-05-08T14:32:07Z."), text=text[:40]
            ) from None
        return text

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        """Return the day in words and the time: "8 May 2024, 14:32 UTC"."""
        day, _, time = str(value or "").partition("T")
        try:
            return f"{edtf.parse(day).display(translate)}, {time[:5]} UTC" if time else self.format(value)
        except ValueError:  # a year that no record of ours has
            return self.format(value)


PARTS_OF_DAY = {
    "dawn": N_("Dawn"),
    "morning": N_("Morning"),
    "midday": N_("Midday"),
    "afternoon": N_("Afternoon"),
    "evening": N_("Evening"),
    "night": N_("Night"),
}


class Time(Field):
    """A time of day: HH:MM, or a part of the day."""

    def read(self, text: str) -> Value:
        typed = text.casefold()
        if typed in PARTS_OF_DAY:
            return typed
        clock = re.fullmatch(r"(\d{1,2})\s*[:hH.]\s*(\d{2})?", text)
        if clock and int(clock[1]) < 24 and int(clock[2] or 0) < 60:
            return f"{int(clock[1]):02}:{int(clock[2] or 0):02}"
        raise Unreadable(
            N_(
                "“{text}” is not a time of day: type it like 05:30, or dawn, morning, midday, afternoon, "
                "evening, night."
            ),
            text=text[:40],
        )

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        return translate(PARTS_OF_DAY[str(value)]) if value in PARTS_OF_DAY else self.format(value)


class Flag(Field):
    """Yes (1) or no (0); never empty unless not said."""

    sql: ClassVar[str] = "INTEGER"
    WORDS: ClassVar[dict[str, int]] = {
        "1": 1, "yes": 1, "y": 1, "oui": 1, "o": 1, "true": 1, "x": 1,
        "0": 0, "no": 0, "n": 0, "non": 0, "false": 0,
    }  # fmt: skip

    def read(self, text: str) -> Value:
        if text.casefold() not in self.WORDS:
            raise Unreadable(N_("“{text}” is neither yes nor no: type 1 or 0."), text=text[:40])
        return self.WORDS[text.casefold()]

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        return "" if value is None else translate(N_("Yes")) if value else translate(N_("No"))


@dataclass(frozen=True, eq=False, repr=False)
class Choice(Field):
    """One code of a vocabulary."""

    vocabulary: Vocabulary = field(kw_only=True)

    def read(self, text: str) -> Value:
        code = self.vocabulary.find(text)
        if code is None:
            raise Unreadable(
                N_("“{text}” is not in the list {list}: choose one of {codes}."),
                text=text[:40],
                list=self.vocabulary.name,
                codes=", ".join(c.code for c in self.vocabulary.active[:12]),
            )
        return code.code

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        return "" if value is None else translate(self.vocabulary.label(str(value)))


@dataclass(frozen=True, eq=False, repr=False)
class Number(Choice):
    """One code of a vocabulary whose codes are whole numbers (proof level, sensitivity, where_prec)."""

    sql: ClassVar[str] = "INTEGER"

    def read(self, text: str) -> Value:
        return int(str(super().read(text)))


@dataclass(frozen=True, eq=False, repr=False)
class Choices(Field):
    """Several codes of a vocabulary, stored as a JSON list in the vocabulary's order, written `a;b` in
    files."""

    vocabulary: Vocabulary = field(kw_only=True)

    def codes(self, value: Value) -> list[str]:
        """Return the codes of a stored value."""
        return [str(code) for code in json.loads(str(value))] if value else []

    def store(self, codes: Sequence[str]) -> Value:
        """Return the stored value of some codes, None for none."""
        order = [c.code for c in self.vocabulary.codes]
        chosen = sorted(set(codes), key=lambda code: order.index(code))
        return json.dumps(chosen) if chosen else None

    def read(self, text: str) -> Value:
        found: list[str] = []
        for part in filter(None, (p.strip() for p in text.split(";"))):
            code = self.vocabulary.find(part)
            if code is None:
                raise Unreadable(
                    N_("“{text}” is not in the list {list}: choose from {codes}, parted by semicolons."),
                    text=part[:40],
                    list=self.vocabulary.name,
                    codes=", ".join(c.code for c in self.vocabulary.active[:12]),
                )
            found.append(code.code)
        return self.store(found)

    def format(self, value: Value) -> str:
        return ";".join(self.codes(value))

    def display(self, value: Value, translate: Translate = untranslated) -> str:
        return ", ".join(translate(self.vocabulary.label(code)) for code in self.codes(value))


@dataclass(frozen=True, eq=False, repr=False)
class Link(Field):
    """The `id` of a record of the entity `to`. An `owner` link makes this record a part of that one: it is
    shown in the owner's form and goes to the trash with it."""

    to: str = field(kw_only=True)
    owner: bool = field(default=False, kw_only=True)

    def read(self, text: str) -> Value:
        if not re.fullmatch(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", text):
            raise Unreadable(N_("“{text}” is not a record's id."), text=text[:40])
        return text


@dataclass(frozen=True, eq=False, repr=False)
class AnyLink(Link):
    """The `id` of a record whose entity is named by the field `kind` beside it (citations, attachments,
    comments)."""

    to: str = field(default="", kw_only=True)
    kind: str = field(default="entity", kw_only=True)
