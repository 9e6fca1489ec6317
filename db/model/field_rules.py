"""What is wrong with one field of a record: its value, its date, or that it has none.

Every field of every record passes here at each save, so each kind of field has a quick test for what is
surely right; only what fails it is read in full to find the sentence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache, lru_cache
from typing import NamedTuple, cast

from db.model import edtf
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import (
    N_,
    PARTS_OF_DAY,
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    Number,
    Record,
    Stamp,
    Time,
    Value,
)
from db.model.problem import Problem
from db.model.untilclosed import until_closed
from db.model.vocabularies import MISSING_REASON

# Required, yet a draft is kept without them; what else is required, no record can be without.
BEFORE_SUBMITTED = {"attack": ("title", "date_edtf")}
MAY_BE_FUTURE = ("consent_expiry_edtf",)
EMPTY = N_("This cannot stay empty: fill it in.")
EMPTY_RULES = {
    ("attack", "title"): ("H1", N_("Give the attack a title before you submit it.")),
    ("attack", "date_edtf"): (
        "H1",
        N_("Give the date of the attack, or the reason why there is none, before you submit it."),
    ),
    ("figure", "source_id"): ("H4", N_("Choose the source that gives this figure.")),
    ("figure", "as_reported"): ("H4", N_("Write the number in the words of the source.")),
    ("attachment", "sha256"): ("H18", N_("The fingerprint of the file is not there: add the file again.")),
}
RULES = {"lat": "H13", "lon": "H13", "size": "H18", "low": "H3", "best": "H3", "high": "H3"}


def field_problems(entity: Entity, record: Record, today: date) -> list[Problem]:
    """Return what is wrong with the fields of a record, each by itself.

    A retired code is no problem. A month or year that has begun is no future date, though its last day is.
    """
    found: list[Problem] = []
    get = record.get
    checks = _checks(entity.name)
    for name, value in record.items():
        if value is not None and (test := checks.values.get(name)) and not test[0](value):
            found += _unreadable(test[1], value)
    for name in checks.dates:
        value = get(name)
        if value is not None:
            found += _day_problems(name, value, record, today)
    for name in checks.required:
        value = get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            found += _empty(entity.name, name, record)
    if get("missing"):
        found += _missing_problems(entity, record)
    return found


# Dates


class Days(NamedTuple):
    """The first and last day that a date can mean, None where open.

    `begins` is the day on which the last of the days, months or years that it names begins."""

    first: date | None
    last: date | None
    begins: date


@lru_cache(maxsize=65536)
def days(value: Value) -> Days | None:
    """Return the days of a stored date, None where there is none or it cannot be read."""
    if value is None:
        return None
    try:
        read = edtf.parse(str(value))
        named = [edtf.parse(text).first for text in re.split(r"[/,\[\]]|\.\.", str(value)) if text]
    except ValueError:
        return None
    return Days(read.first, read.last, max(day for day in named if day))


def _day_problems(name: str, value: Value, record: Record, today: date) -> Iterator[Problem]:
    stem = name.removesuffix("_edtf")
    first, last = record.get(stem + "_min"), record.get(stem + "_max")
    if first and last and str(first) > str(last):
        said = N_("{first} – {last} ends before it begins: type the date again.")
        yield Problem("H2", said, name, (("first", str(first)), ("last", str(last))), refuse=True)
    known = days(value)
    if known and known.begins > today and name not in MAY_BE_FUTURE:
        yield Problem(
            "H2",
            N_("{date} lies in the future: type a date up to today, {today}."),
            name,
            (("date", str(value)), ("today", today.isoformat())),
            refuse=True,
        )


# One value


class _Checks(NamedTuple):
    """The tests of an entity, worked out once."""

    values: dict[str, tuple[Callable[[Value], bool], Field]]
    dates: tuple[str, ...]
    required: tuple[str, ...]


@cache
def _checks(name: str) -> _Checks:
    fields = ENTITIES[name].fields
    return _Checks(
        {f.name: (_fine(f), f) for f in fields},
        tuple(f.name for f in fields if isinstance(f, Date)),
        tuple(f.name for f in fields if f.required),
    )


_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_COUNTRY = re.compile(r"[A-Z]{3}")
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def _fine(kind: Field) -> Callable[[Value], bool]:
    """Return the quick test of a kind of field: true for what is surely right as it is stored."""
    if isinstance(kind, Number):
        return frozenset[Value](int(c.code) for c in kind.vocabulary.codes).__contains__
    if isinstance(kind, Choice):
        return frozenset[Value](c.code for c in kind.vocabulary.codes).__contains__
    if isinstance(kind, Choices):
        return _fine_list(kind)
    if isinstance(kind, Integer):
        low, high = kind.low, kind.high
        return lambda value: isinstance(value, int) and low <= value <= high
    if isinstance(kind, Decimal):
        least, most = kind.low, kind.high
        return lambda value: isinstance(value, int | float) and least <= value <= most
    if isinstance(kind, Date):
        return lambda value: isinstance(value, str) and days(value) is not None
    if isinstance(kind, Flag):
        return frozenset[Value]((0, 1)).__contains__
    if isinstance(kind, Link):
        return lambda value: isinstance(value, str) and _UUID.fullmatch(value) is not None
    if isinstance(kind, Country):
        return lambda value: isinstance(value, str) and _COUNTRY.fullmatch(value) is not None
    if isinstance(kind, Time):
        return lambda value: value in PARTS_OF_DAY or _CLOCK.fullmatch(str(value)) is not None
    if isinstance(kind, Stamp):
        return _fine_stamp
    return lambda value: isinstance(value, str) and "\0" not in value


def _fine_list(kind: Choices) -> Callable[[Value], bool]:
    @until_closed
    @lru_cache(maxsize=4096)
    def fine(value: Value) -> bool:
        try:
            return kind.store(kind.codes(value)) == value
        except (ValueError, TypeError):
            return False

    return fine


def _fine_stamp(value: Value) -> bool:
    try:
        datetime.fromisoformat(str(value))
    except ValueError:
        return False
    return isinstance(value, str)


def _unreadable(kind: Field, value: Value) -> Iterator[Problem]:
    """Say what is wrong with a value that failed the quick test, in the field's own words if it has any."""
    try:
        p = next(kind.problems(value), None)
        stored = kind.parse(kind.format(value)) if p is None else None
    except (ValueError, TypeError):
        p, stored = None, None
    if p is None and stored == value and type(stored) is type(value):
        return
    said = N_("“{text}” is not written as a casebook keeps it: enter it again.")
    p = p or Problem("", said, kind.name, (("text", str(value)[:40]),))
    yield replace(p, rule=_rule_of(kind), field=kind.name, refuse=True)


def _rule_of(kind: Field) -> str:
    if isinstance(kind, Choice | Choices):
        return "H15"
    if isinstance(kind, Date):
        return "H2"
    return RULES.get(kind.name, "")


# No value


def _empty(entity: str, name: str, record: Record) -> Iterator[Problem]:
    later = name in BEFORE_SUBMITTED.get(entity, ())
    if later and name in (_reasons(record) or {}):
        return
    rule, said = EMPTY_RULES.get((entity, name), ("", EMPTY))
    yield Problem(rule, said, name, refuse=not later)


def _reasons(record: Record) -> dict[str, object] | None:
    """Return the reasons for missing values by field, None where the column does not hold such a list."""
    try:
        read: object = json.loads(str(record.get("missing") or "{}"))
    except ValueError:
        return None
    return cast(dict[str, object], read) if isinstance(read, dict) else None


def _missing_problems(entity: Entity, record: Record) -> Iterator[Problem]:
    reasons = _reasons(record)
    if reasons is None:
        said = N_("The reasons for missing values cannot be read: enter them again.")
        yield Problem("", said, "missing", refuse=True)
        return
    for name, reason in reasons.items():
        if name not in (f.name for f in entity.fields):
            said = N_("A reason is given for “{field}”, which this record does not have: take it away.")
            yield Problem("", said, "missing", (("field", name[:40]),), refuse=True)
        elif reason not in MISSING_REASON:
            said = N_("“{reason}” is no reason for a missing value: choose one from the list.")
            yield Problem("H15", said, name, (("reason", str(reason)[:40]),), refuse=True)
        elif record.get(name) is not None:
            said = N_("A value and a reason for its absence stand here together: keep one of the two.")
            yield Problem("", said, name, refuse=True)
