"""What a filter asks of a column, as conditions that an index can serve, each beginning at `r`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.facets import Path
from db.model.fields import Choices, Date, Field, Link, Stamp, Toll
from db.model.wanted import Compared, Empty, Filled, Is, Missing, Wanted
from db.storage import letters

Part = tuple[str, tuple[object, ...]]  # a condition, or a query, with its parameters
IDS = "SELECT value FROM json_each(?)"  # of a JSON list, the one parameter


def table(entity: Entity, field: Field) -> tuple[str, str]:
    """Return the table that holds a field, and the condition by which its records are no longer in use."""
    if field in entity.derived:
        return f"{entity.name}_summary", "true"
    return entity.name, "r.deleted_at IS NULL"


def is_indexed(field: Field) -> bool:
    """Say whether SQLite finds the values of a field by an index."""
    return field.indexed or isinstance(field, Link)


def wanted(field: Field, values: Iterable[Wanted]) -> Iterator[Part]:
    """Yield conditions of which one must hold, for all values but words."""
    codes: list[str | int] = []
    for value in values:
        match value:
            case Is(code):
                codes.append(code)
            case Compared():
                yield from _compared(field, value)
            case Empty():
                yield _empty(field)
            case Filled():
                yield from _filled(field)
            case Missing(reason):
                yield f"r.missing IS NOT NULL AND json_extract(r.missing, '$.{field.name}') = ?", (reason,)
            case _:
                pass
    if codes:
        yield _one_of(field, codes)


def given_no_value(names: Iterable[str]) -> Part:
    """Return the condition that a reason is given for having no value in one of some fields."""
    some = " OR ".join(f"json_extract(r.missing, '$.{name}') IS NOT NULL" for name in names)
    return f"r.missing IS NOT NULL AND ({some})", ()


def _one_of(field: Field, codes: list[str | int]) -> Part:
    marks = ",".join("?" * len(codes))
    if isinstance(field, Choices):
        there = f"SELECT 1 FROM json_each(r.{field.name}) WHERE value IN ({marks})"
        return f"r.{field.name} IS NOT NULL AND EXISTS ({there})", tuple(codes)
    return f"r.{field.name} IN ({marks})", tuple(codes)


def _empty(field: Field) -> Part:
    if isinstance(field, Date):
        return f"r.{field.stem}_min IS NULL AND r.{field.name} IS NULL", ()
    return f"{_column(field)} IS NULL", ()


def _filled(field: Field) -> Iterator[Part]:
    if isinstance(field, Date):
        yield f"r.{field.stem}_min > ''", ()
        yield f"r.{field.stem}_min IS NULL AND r.{field.stem}_max > ''", ()
    else:
        # An index serves > but not IS NOT NULL.
        least = "''" if field.sql == "TEXT" and not isinstance(field, Toll) else "-9e18"
        yield f"{_column(field)} >= {least}", ()


def _column(field: Field) -> str:
    """Return the column of a field as its index holds it."""
    return f"r.{field.name}_best" if isinstance(field, Toll) else letters.key(field, f"r.{field.name}")


def _compared(field: Field, value: Compared) -> Iterator[Part]:
    if isinstance(field, Date):
        yield from days(f"r.{field.stem}", *value.days())
    elif isinstance(field, Stamp):
        first, last = value.days()
        yield f"r.{field.name} >= ? AND r.{field.name} < ?", (first, f"{last}~" if last else "~")
    elif isinstance(field, Toll):
        yield _toll(field.name, value)
    elif value.op == "..":
        yield f"r.{field.name} BETWEEN ? AND ?", (value.low, value.high)
    else:
        yield f"r.{field.name} {value.op} ?", (value.low,)


def days(stem: str, first: str, last: str) -> Iterator[Part]:
    """Yield conditions of which one holds where a date can lie between two days; an empty one is open."""
    least, most = f"{stem}_min", f"{stem}_max"
    until = last or "~"
    if not first:
        yield f"{least} <= ?", (until,)
        yield f"{least} IS NULL AND {most} > ''", ()
        return
    yield f"{least} BETWEEN ? AND ?", (first, until)
    yield f"{least} < ? AND ({most} >= ? OR {most} IS NULL)", (first, first)
    yield f"{least} IS NULL AND {most} >= ?", (first,)


def _toll(name: str, value: Compared) -> Part:
    """Compare the number known best; one that is strict (“over 350”) lies above it."""
    best, strict = f"r.{name}_best", f"r.{name}_strict"
    match value.op:
        case "=":
            return f"{best} = ? AND {strict} = 0", (value.low,)
        case "..":
            low, high = int(value.low), int(value.high or 0)
            return f"{best} BETWEEN ? AND ? AND {best} + {strict} BETWEEN ? AND ?", (low - 1, high, low, high)
        case ">=" | ">":
            return f"{best} >= ? AND {best} + {strict} {value.op} ?", (int(value.low) - 1, value.low)
        case _:
            return f"{best} <= ? AND {best} + {strict} {value.op} ?", (value.low, value.low)


def reaching(entity: str, path: Path, at_all: bool = False) -> str:
    """Return a query for the row numbers, some of them twice, of records from which a path leads to one of
    the ids in a JSON list, its one parameter; or to anything `at_all`, without a parameter."""
    steps = [f"{hop.table} h{at}" for at, hop in reversed(list(enumerate(path)))]
    last = len(path) - 1
    end = f"h{last}.{path[-1].to}"
    conditions = [f"{end} >= ''" if at_all else f"{end} IN ({IDS})"]
    for at, hop in enumerate(path):
        conditions.append(f"h{at}.deleted_at IS NULL")
        if at < last:
            conditions.append(f"h{at}.{hop.to} = h{at + 1}.{path[at + 1].via}")
        column, codes = hop.only
        if column:
            conditions.append(f"h{at}.{column} IN ({', '.join(repr(code) for code in codes)})")
    joined = " CROSS JOIN ".join([*steps, f"{entity} r ON r.id = h0.{path[0].via}"])
    return f"SELECT r.n FROM {joined} WHERE {' AND '.join(conditions)}"


def inside(entity: str) -> Iterator[str]:
    """Yield queries for the row numbers of records of which one of the ids in a JSON list is a part, or a
    part of a part, or which have that id themselves; each takes the list as its one parameter."""
    ids = IDS
    yield f"SELECT r.n FROM {entity} r WHERE r.id IN ({ids})"
    for related in ENTITIES[entity].related:
        if not related.adds:
            continue
        part = ENTITIES[related.entity]
        above = f"SELECT p.{related.via} FROM {part.name} p WHERE p.deleted_at IS NULL AND p.id IN"
        yield f"SELECT r.n FROM {entity} r WHERE r.id IN ({above} ({ids}))"
        for below in part.related:
            if below.adds:
                under = f"SELECT b.{below.via} FROM {below.entity} b WHERE b.deleted_at IS NULL AND b.id IN"
                yield f"SELECT r.n FROM {entity} r WHERE r.id IN ({above} ({under} ({ids})))"
