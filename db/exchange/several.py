"""Several values in one cell, parted by semicolons, so that each comes back as it was.

A semicolon inside a value has a backslash before it, and backslashes that would otherwise stand before
a semicolon or at the end of a value are doubled. Cells of other people's tables hold neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

JOINT = "; "
HOW_TO_READ = (
    "Where a cell tells several values, a semicolon inside one of them has a backslash before it, and what "
    "would else be read as another word (a publisher called “2 witnesses”) begins with \\=."
)
FEW = (
    "In a table for the public, what would tell of few has no best number (`fewer_than`) or is empty: "
    "brought in again such a number is a range (1 to 4), and of named persons and fates nothing is known."
)
_MARK = "\\="
_INSIDE = re.compile(r"(?<!\\)(?:(\\*);|(\\+)\Z)")
_BEFORE = re.compile(r"(?<!\\)(\\+)(;|\Z)")


def joined(values: Iterable[str]) -> str:
    """Return values as one cell; an empty one keeps its place."""
    return JOINT.join(map(escaped, values))


def escaped(value: str) -> str:
    """Return a value as it stands among others."""
    if ";" not in value and not value.endswith("\\"):
        return value
    return _INSIDE.sub(lambda found: rf"{found[1] * 2}\;" if found[0][-1] == ";" else found[2] * 2, value)


def word(value: str, *, another: bool) -> str:
    """Return a value as it stands among others: with a mark where it would be read as `another` word."""
    return (_MARK if another or value.startswith(_MARK) else "") + escaped(value)


def is_marked(value: str) -> bool:
    """Say whether a value of a cell has the mark of `word`."""
    return value.startswith(_MARK)


def unmarked(value: str) -> str:
    """Return a value of a cell without the mark of `word`."""
    return value.removeprefix(_MARK)


def parted(cell: str) -> list[str]:
    """Return the values of a cell, without the blanks around them."""
    if "\\" not in cell:
        return [part.strip() for part in cell.split(";")]
    found: list[str] = []
    start = 0
    for at, sign in enumerate(cell):
        if sign == ";" and (at - len(cell[start:at].rstrip("\\")) - start) % 2 == 0:
            found.append(cell[start:at])
            start = at + 1
    found.append(cell[start:])
    return [_BEFORE.sub(_plain, part.strip()) for part in found]


def _plain(found: re.Match[str]) -> str:
    """Return backslashes as they were before a semicolon or the end."""
    before, end = found[1], found[2]
    return "\\" * (len(before) // 2 if end or len(before) % 2 == 0 else len(before)) + end
