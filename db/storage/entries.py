"""The entries of the history as they are read: who changed which record when, and what was set.

In the table `change` they stand closely: ids as bytes, times as numbers, the names of fields in a table of
their own. The view `entry` says the same in words.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from db.model.fields import Record
from db.storage.connection import Database
from db.storage.rows import batched

SALT = 16  # bytes
DIGITS = 64  # of a commitment: it stands in the place of a salt where the value is erased


class Entry(NamedTuple):
    """One change of one record. `values` holds what it set, None for those `erased` since."""

    n: int
    device: str
    batch: str
    stamp: str
    author: str
    entity: str
    record_id: str
    values: Record
    erased: frozenset[str]


def of_records(db: Database, ids: Iterable[str], before: str = "") -> Iterator[Entry]:
    """Yield the entries of some records, those of a record in the order of writing; all, or those written
    before a moment."""
    until = tick(before) if before else 1 << 62
    for some in batched(dict.fromkeys(ids)):
        marks = ",".join("?" * len(some))
        sql = f"""SELECT n, device, batch, stamp, author, entity, record_id, fields, "values", seals
            FROM entry WHERE n IN (SELECT n FROM change WHERE record_id IN ({marks}) AND stamp < ?)
            ORDER BY n"""
        with db.translated():
            found = db.execute(sql, (*map(packed, some), until)).fetchall()
        for n, device, batch, stamp, author, entity, id, fields, values, seals in found:
            names = names_of(fields or "[]")
            gone = erased(names, json.loads(seals)) if seals else frozenset[str]()
            told: Record = dict(zip(names, json.loads(values), strict=False))
            yield Entry(n, device, batch, stamp, author, entity, id, told, gone)


def erased(names: Iterable[str], seals: Iterable[str]) -> frozenset[str]:
    """Return the names of the fields whose values are erased."""
    return frozenset(name for name, seal in zip(names, seals, strict=False) if len(seal) == DIGITS)


def is_erased(db: Database, id: str) -> bool:
    """Say whether values of a record were erased for ever."""
    return any(entry.erased for entry in of_records(db, [id]))


def kinds_of(db: Database, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield (id, entity) of those of some records that the history knows."""
    for some in batched(ids):
        known = {packed(id): id for id in some}
        sql = f"""SELECT DISTINCT c.record_id, s.entity FROM change c JOIN change_shape s ON s.n = c.shape
            WHERE c.record_id IN ({",".join("?" * len(known))})"""
        for record, entity in db.execute(sql, list(known)).fetchall():
            yield known[record], str(entity)


def kind_of(db: Database, id: str) -> str:
    """Return of which entity the record with an id is; "" where the history knows none."""
    return next((entity for _, entity in kinds_of(db, [id])), "")


@lru_cache(maxsize=4096)
def names_of(fields: str) -> tuple[str, ...]:
    """Return the names that a list of fields in JSON holds."""
    return tuple(json.loads(fields))


def salts(seed: bytes, count: int) -> list[bytes]:
    """Return the salts of an entry's values, in the order of its fields. They tell nothing of each other or
    of the seed."""
    drawn = hashlib.shake_256(seed).digest(SALT * count)
    return [drawn[at : at + SALT] for at in range(0, SALT * count, SALT)]


# Ids


def packed(id: str) -> bytes | str:
    """Return a record's id as the history keeps it: as 16 bytes where it is a UUID."""
    return bytes.fromhex(id.replace("-", "")) if _UUID(id) else id


_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch


def unpacked(kept: bytes | str) -> str:
    """Return the id that the history keeps so."""
    if isinstance(kept, str):
        return kept
    digits = kept.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


# Times: a millisecond and a count within it


def tick(stamp: str) -> int:
    """Return a stamp, or a moment in UTC to the millisecond, as a number by which entries are ordered."""
    moment = datetime.fromisoformat(stamp[:19] + "+00:00")
    return (int(moment.timestamp()) * 1000 + int(stamp[20:23])) * 10_000 + int(stamp[25:] or 0)


def stamp(number: int) -> str:
    """Return the stamp that a number stands for, as `2024-05-08T14:32:07.000Z-0000`."""
    milliseconds, count = divmod(number, 10_000)
    seconds, rest = divmod(milliseconds, 1000)
    return f"{_second(seconds)}.{rest:03}Z-{count:04}"


@lru_cache(maxsize=16)  # many entries are of one
def _second(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}"
