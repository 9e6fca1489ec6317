"""Dates in full words: "on or about 27 January 2024", « entre le 5 et le 6 janvier 2024 »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.model import edtf
from db.model.fields import Value
from db.sentences.words import Words, clean, fill


@dataclass(frozen=True)
class Part:
    """One day, month or year of a date."""

    year: int
    month: int
    day: int
    precision: str  # day, month, year
    approximate: bool
    uncertain: bool


def when(words: Words, value: Value) -> str:
    """Return when something happened, ready to stand in a sentence."""
    found = _read(value)
    if found is None:
        return words.dates["none"]
    form, parts = found
    if form in ("until", "from"):
        template = words.dates[f"{form} {parts[0].precision}"]
        return _marked(words, fill(template, {"date": _date(words, parts[0])}), parts)
    if len(set(parts)) == 1:
        part = parts[0]
        template = words.dates[part.precision + ("~" if part.approximate else "")]
        said = fill(template, {"date": _date(words, part)})
        return fill(words.dates["uncertain"], {"when": said}) if part.uncertain else said
    others = [_in_pair(words, part, parts[-1]) for part in parts[:-1]]
    ends = {"first": ", ".join(others), "last": _in_pair(words, parts[-1], None)}
    template = words.dates[form if form != "either" else f"either {parts[-1].precision}"]
    return _marked(words, fill(template, ends), parts)


def plain_date(words: Words, value: Value) -> str:
    """Return a date without a word before it, "" for none."""
    found = _read(value)
    if found is None:
        return ""
    form, parts = found
    if form == "one" and not parts[0].approximate and not parts[0].uncertain:
        return _date(words, parts[0])
    return when(words, value)


def time_of_day(words: Words, value: Value) -> str:
    """Return the time of day, "" for none."""
    text = clean(value)
    clock = re.fullmatch(r"(\d\d):(\d\d)", text)
    if clock:
        return fill(words.times["clock"], {"hour": clock[1], "minute": clock[2]})
    return words.times[text] if text in words.times and text != "clock" else ""


def _read(value: Value) -> tuple[str, list[Part]] | None:
    """Return the form of a stored date (one, interval, either, sometime, until, from) and its parts."""
    try:
        text = edtf.parse(str(value)).text if value else ""
    except ValueError:
        return None
    if not text:
        return None
    inner = text.strip("[]")
    form, between = "one", "/"
    if text.startswith("["):
        form, between = ("sometime", "..") if ".." in inner else ("either", ",")
    elif "/" in inner:
        form = "interval"
    ends = inner.split(between) if form != "one" else [inner]
    parts = [_part(end) for end in ends if end != ".."]
    if len(parts) < len(ends):
        form = "until" if ends[0] == ".." else "from"
    return form, parts


def _part(text: str) -> Part:
    read = edtf.parse(text)
    numbers = re.findall(r"\d+", text)
    first = read.first
    assert first is not None, "one date is not open"
    return Part(
        first.year,
        first.month,
        first.day,
        ("year", "month", "day")[len(numbers) - 1],
        read.approximate,
        read.uncertain,
    )


def _date(words: Words, part: Part, like: Part | None = None) -> str:
    """Return "27 January 2024", less the month and year that `like`, which follows, says anyway."""
    finer = part.precision != "year"
    same_year = like is not None and finer and (like.year, like.precision) == (part.year, part.precision)
    same_month = same_year and like is not None and part.precision == "day" and like.month == part.month
    day = words.first_day if part.day == 1 else str(part.day)
    said = [
        day if part.precision == "day" else "",
        words.months[part.month - 1] if finer and not same_month else "",
        str(part.year) if not same_year else "",
    ]
    return " ".join(filter(None, said))


def _in_pair(words: Words, part: Part, like: Part | None) -> str:
    return fill(words.dates[f"in pair {part.precision}"], {"date": _date(words, part, like)})


def _marked(words: Words, said: str, parts: list[Part]) -> str:
    for mark, found in (
        ("approximate", any(part.approximate for part in parts)),
        ("uncertain", any(part.uncertain for part in parts)),
    ):
        said = fill(words.dates[mark], {"when": said}) if found else said
    return said
