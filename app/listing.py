"""Totals, problems and records as the command line prints them, and the filter that it takes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import click

if TYPE_CHECKING:
    from db.counting import Total
    from db.model.entity import Entity
    from db.model.fields import Record
    from db.model.filters import Asked
    from db.model.problem import Problem
    from db.storage.casebook import Casebook


def total_numbers(total: Total) -> dict[str, int | bool | None]:
    """Return a total as JSON holds it: null is unknown, for `high` also open; 0 is none."""
    known = total.numbered
    return {
        "low": total.low if known else None,
        "best": total.best if known else None,
        "high": total.high,
        "strict": total.strict,
        "approx": total.approx,
        "documented": total.documented,
        "tallies": total.tallies,
    }


def label(code: str) -> str:
    """Return the word for a measure or for what a part of a count is limited to."""
    from db.model import vocabularies as v

    for vocabulary in (v.MEASURE, v.AGE_GROUP, v.SEX, v.POPULATION_GROUP, v.CIVILIAN_STATUS, v.PART_ROLE):
        if code in vocabulary:
            return vocabulary.label(code)
    return code


def print_total(words: str, total: Total) -> None:
    """Print one line: what is counted, the range, how many persons are recorded one by one."""
    named = f"   ({total.documented:,} recorded)" if total.documented else ""
    click.echo(f"{words:44} {total.display() or 'no number':>12}{named}")


def problem_words(problem: Problem) -> dict[str, str]:
    """Return a problem as JSON holds it."""
    return {
        "rule": problem.rule,
        "message": problem.text(),
        "entity": problem.entity,
        "id": problem.record_id,
        "field": problem.field,
    }


def asked(entity: Entity, where: Sequence[str]) -> Asked:
    """Return what the --where options ask for, all of it together."""
    from db.model.facets import facet
    from db.model.filters import parse
    from db.model.problem import Unreadable
    from db.model.slips import look_closed

    for words in where:
        if not words.strip():
            raise click.UsageError("--where is empty: leave it out to take all records.")
        named = re.match(r"(-?)([^\W\d]\w*)=(.*)", words)
        if named and facet(entity.name, named[2]):
            raise click.UsageError(f"--where {words}: write {named[1]}{named[2]}:{named[3] or 'none'}.")
    try:
        for words in where:
            look_closed(words)
        return parse(entity.name, " ".join(where))
    except Unreadable as error:
        raise click.UsageError(f"--where {' '.join(where)}: {error}") from None


def numbers(casebook: Casebook, entity: Entity, where: Sequence[str]) -> list[int]:
    """Return the row numbers of the records that the --where options ask for, the oldest first; say on stderr
    where there are none, or nobody has a name that is asked for."""
    from db.storage import filtering, query

    wanted = asked(entity, where)
    found = sorted(query.numbers(casebook.db, entity.name, wanted))
    for kind, name in filtering.unknown_names(casebook.db, wanted):
        click.echo(f"No {kind.label.lower()} has “{name}” in its name.", err=True)
    if not found and wanted:
        click.echo(f"No {entity.label.lower()} holds all of this: {' '.join(where)[:200]}", err=True)
    return found


def plain(entity: Entity, row: Record) -> dict[str, Any]:
    """Return a record as JSON holds it: lists of codes and missing reasons as such, no row number."""
    from db.model.fields import Choices

    lists = {f.name for f in entity.fields if isinstance(f, Choices)} | {"missing"}
    record: dict[str, Any] = {name: row[name] for name in ("id", *(c for c in row if c not in ("id", "n")))}
    return {name: json.loads(v) if name in lists and v else v for name, v in record.items()}


@contextmanager
def as_known(casebook: Casebook, on: str) -> Iterator[Casebook]:
    """Give the casebook as it was known at the end of a day; the one of today where none is named."""
    from db.model import edtf
    from db.storage import past

    if not on:
        yield casebook
        return
    try:
        day = edtf.from_text(on).last
    except ValueError:
        day = None
    if day is None:
        raise click.UsageError(f"“{on}” is not a day: write it like 2024-02-03.")
    with past.as_known_on(casebook, past.end_of(day)) as then:
        yield then


# What a terminal takes for a command, and what turns round or hides what stands beside it.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """Return a text of anybody's as a terminal may be given it: on one line, nothing in it but letters."""
    return _UNSEEN.sub(lambda found: " " if found[0].isspace() else "", text)


def say(text: str, err: bool = False) -> None:
    """Print what may hold words of somebody else."""
    click.echo(visible(text), err=err)


def print_table(lines: list[list[str]]) -> None:
    """Print lines of cells in columns; long cells are cut."""
    lines = [[visible(cell) for cell in line] for line in lines]
    cells = [[cell if len(cell) <= 40 else cell[:39] + "…" for cell in line] for line in lines]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        click.echo("  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)).rstrip())


def print_json(value: Any) -> None:
    """Print a value as JSON, what an iterator in it yields a thousand pieces at a time; what a terminal would
    take for a command is escaped."""
    from db.storage.rows import batched

    for some in batched(_spelled(value), 1000):
        said = "".join(some)
        safe = _UNSEEN.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", said)
        click.echo(safe, nl=False)
    click.echo()


def _spelled(value: Any, inset: str = "\n") -> Iterator[str]:
    """Yield the parts of a value as JSON."""
    if isinstance(value, Iterator):
        between = f"[{inset} "
        for one in cast("Iterator[Any]", value):
            yield between
            yield from _spelled(one, f"{inset} ")
            between = f",{inset} "
        yield "[]" if between[0] == "[" else f"{inset}]"
    elif isinstance(value, dict) and any(isinstance(one, Iterator) for one in value.values()):
        between = f"{{{inset} "
        for name, one in cast("dict[str, Any]", value).items():
            yield f"{between}{json.dumps(name, ensure_ascii=False)}: "
            yield from _spelled(one, f"{inset} ")
            between = f",{inset} "
        yield f"{inset}}}"
    else:
        yield json.dumps(value, ensure_ascii=False, indent=1).replace("\n", inset)
