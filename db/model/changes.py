"""What a save consists of: changes of single records, each with the values before and after."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache

from db.model.entities import ENTITIES
from db.model.fields import Date, Record
from db.model.vocabularies import MEASURE

BESIDE = ("n", "id", "deleted_at", "missing")  # columns of every table beside its fields

DRAWN = 64  # ids for which random digits are asked of the system at a time: each asking costs more than an id

_clock = threading.Lock()
_last = 0
_drawn: list[str] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_drawn.clear)  # no two processes give the same


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562): its order is the order of making, also within a millisecond."""
    global _last
    with _clock:
        _last = tick = max(time.time_ns() * 4096 // 1_000_000, _last + 1)  # milliseconds, twelve bits below
        if not _drawn:
            digits = os.urandom(8 * DRAWN).hex()
            _drawn.extend(digits[at : at + 16] for at in range(0, len(digits), 16))
        drawn = _drawn.pop()
    start, fraction = f"{tick >> 12:012x}", tick & 0xFFF
    return f"{start[:8]}-{start[8:]}-7{fraction:03x}-{_VARIANT[drawn[0]]}{drawn[1:4]}-{drawn[4:]}"


_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}


def now() -> str:
    """Return this moment, UTC, ISO 8601 to the second."""
    return _second(int(time.time()))


@lru_cache(maxsize=4)  # in bulk it is asked for thousands of times a second
def _second(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Change:
    """One record's change. `before` is None for a new record; else both hold only the columns that differ."""

    entity: str
    id: str
    before: Record | None
    after: Record

    @staticmethod
    def new(entity: str, values: Record, id: str = "") -> Change:
        """Return the making of a record from some of its values; the others take their defaults."""
        given = {k: v for k, v in values.items() if v is not None}
        return Change(entity, id or new_id(), None, _defaults(entity) | given)

    @staticmethod
    def edit(entity: str, current: Record, values: Record) -> Change | None:
        """Return the change from a record's current values to others; None where nothing differs."""
        after = {name: value for name, value in values.items() if current.get(name) != value}
        before = {name: current.get(name) for name in after}
        return Change(entity, str(current["id"]), before, after) if after else None

    def reversed(self) -> Change:
        """Return the change that takes this one back; a new record goes to the trash, never out of the
        file."""
        if self.before is None:
            return Change(self.entity, self.id, {"deleted_at": None}, {"deleted_at": now()})
        return Change(self.entity, self.id, self.after, self.before)


def computed(entity: str, values: Record, row: Record) -> Record:
    """Return the columns that follow from the `values` being saved, given the whole `row` as it will be."""
    found: Record = {}
    for field in _dates(entity):
        if field.name in values:
            found |= field.bounds(values[field.name])
    if entity == "tally" and "measure" in values:
        found["unit"] = _unit(str(row["measure"]))
    return found


@cache
def _defaults(entity: str) -> Record:
    return {f.name: f.default for f in ENTITIES[entity].fields if f.default is not None}


@cache
def _dates(entity: str) -> tuple[Date, ...]:
    return tuple(field for field in ENTITIES[entity].fields if isinstance(field, Date))


@cache
def _unit(measure: str) -> str | None:
    code = MEASURE.find(measure)
    return code.group if code else None
