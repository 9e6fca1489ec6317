"""SQLite's pages read by hand: the rows on a leaf of a table, the long values beside them, the way down to
it.

See https://www.sqlite.org/fileformat2.html. What does not read as SQLite writes it is left out, never
guessed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from db.storage.carving.pages import Pages

LEAF, INTERIOR = 13, 5
INDEX = {10: 0, 2: 4}  # kinds of an index's pages, and the bytes before a row on each
Cell = str | bytes | int | float | None


@dataclass(frozen=True)
class Row:
    """A row of some table: the page that it stands on, its number, and its values in the order of columns."""

    page: int
    rowid: int
    values: tuple[Cell, ...]


def kind(number: int, page: bytes) -> int:
    """Return LEAF or INTERIOR for a page of a table; anything else for others."""
    return page[100 if number == 1 else 0]


def rows(pages: Pages, number: int, page: bytes) -> Iterator[Row]:
    """Yield the rows on a leaf that can be read whole."""
    start = 100 if number == 1 else 0
    for at in _cells(page, start + 3, start + 8):
        try:
            size, at = _varint(page, at)
            rowid, at = _varint(page, at)
            values = _record(_payload(pages, page, at, size, pages.usable - 35))
        except (IndexError, ValueError, struct.error):
            continue
        yield Row(number, rowid, values)


def index_rows(pages: Pages, page: bytes) -> Iterator[tuple[Cell, ...]]:
    """Yield what stands on a page of an index: the indexed values, and the number of the row."""
    before = INDEX[page[0]]
    for at in _cells(page, 3, 12 if before else 8):
        try:
            size, at = _varint(page, at + before)
            yield _record(_payload(pages, page, at, size, (pages.usable - 12) * 64 // 255 - 23))
        except (IndexError, ValueError, struct.error):
            continue


def children(number: int, page: bytes) -> Iterator[int]:
    """Yield the pages that an inner page leads to."""
    start = 100 if number == 1 else 0
    for at in _cells(page, start + 3, start + 12):
        if at + 4 <= len(page):
            yield int(struct.unpack_from(">I", page, at)[0])
    yield int(struct.unpack_from(">I", page, start + 8)[0])


def _cells(page: bytes, counted: int, pointers: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", page, counted)
    for n in range(min(int(count), (len(page) - pointers) // 2)):
        yield int(struct.unpack_from(">H", page, pointers + 2 * n)[0])


def _payload(pages: Pages, page: bytes, at: int, size: int, whole: int) -> bytes:
    """Return the bytes of a row, those on other pages too where it is longer than `whole`. Raise ValueError
    where one of them is damaged."""
    usable = pages.usable
    least = (usable - 12) * 32 // 255 - 23
    if size <= whole:
        return _exactly(page[at : at + size], size)
    local = least + (size - least) % (usable - 4)
    local = local if local <= whole else least
    parts, left = [_exactly(page[at : at + local], local)], size - local
    (following,) = struct.unpack_from(">I", page, at + local)
    if left > pages.count * usable:
        raise ValueError(size)
    while left > 0:
        other = pages[int(following)]
        if other is None:
            raise ValueError(following)
        parts.append(other[4 : min(usable, 4 + left)])
        left -= len(parts[-1])
        (following,) = struct.unpack_from(">I", other, 0)
    return b"".join(parts)


def _exactly(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise ValueError(size)
    return data


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = data[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 127)
        if byte < 128:
            return value, at + n + 1
    raise ValueError(at)


SIZES = (0, 1, 2, 3, 4, 6, 8)  # of whole numbers, by their type


def _record(data: bytes) -> tuple[Cell, ...]:
    """Return the values of a row. Raise ValueError where the bytes are no row."""
    end, at = _varint(data, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(data, at)
        kinds.append(kind)
    if at != end:
        raise ValueError(end)
    found: list[Cell] = []
    for kind in kinds:
        value, at = _value(data, kind, at)
        found.append(value)
    if at != len(data):
        raise ValueError(at)
    return tuple(found)


def _value(data: bytes, kind: int, at: int) -> tuple[Cell, int]:
    if kind < len(SIZES):
        size = SIZES[kind]
        number = int.from_bytes(_exactly(data[at : at + size], size), "big", signed=True)
        return (number if kind else None), at + size
    if kind == 7:
        return float(struct.unpack_from(">d", data, at)[0]), at + 8
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:
        raise ValueError(kind)
    size = (kind - 12) // 2
    value = _exactly(data[at : at + size], size)
    return (value.decode() if kind % 2 else value), at + size
