"""What keeps a cell from being run by a spreadsheet, and what else may differ between two CSV files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

DELIMITERS = (",", ";", "\t", "|")

# After blanks (also those of no width, which a spreadsheet passes over) one of the signs that start a formula
# or its full-width form. A leading ' is guarded too: only so is taking one away exact.
_BLANK = "\\s\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_SIGN = "=+@\t\r\n|%＝＋－＠｜％-"
LAST_BLANK, FULL_WIDTH = 0x3001, 0xFE00  # between them there is no blank and no sign
_FORMULA = f"(?:'|[{_BLANK}]*[{_SIGN}])"
_GUARDED = re.compile(_FORMULA)
# As Python writes them: also -5.1119200000000005 and -1e-07.
_NUMBER = r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,20})?(?:e-?[0-9]{1,3})?"
_PLAIN_NUMBER = re.compile(_NUMBER)


@dataclass(frozen=True)
class Dialect:
    """What may differ between two files: the delimiter, the BOM, and whether cells carry the guard."""

    delimiter: str = ","
    bom: bool = True
    guarded: bool = True

    def __post_init__(self) -> None:
        if self.delimiter not in DELIMITERS:
            raise ValueError(f"{self.delimiter!r} is not one of the delimiters {DELIMITERS}")


def guard(cell: str) -> str:
    """Put ' before a cell that a spreadsheet would run as a formula; plain numbers stay as they are."""
    if _GUARDED.match(cell) and not _PLAIN_NUMBER.fullmatch(cell):
        return "'" + cell
    return cell


def unguard(cell: str) -> str:
    """Take away exactly one leading ', as `guard` put it there."""
    return cell.removeprefix("'")


def may_need_guard(lines: bytes, delimiter: str) -> bool:
    """Say whether a cell in these lines, each quoted in every cell, is perhaps one that `guard` changes.

    A search through all of them is forty times as fast as a look at each cell. It never says no wrongly: a
    quoted cell opens after a delimiter or a line's end, and nothing inside a cell looks like that.
    """
    perhaps, surely = _openings()
    if re.match(surely, lines):
        return True
    before = (b"\n", re.escape(delimiter).encode())
    return any(re.search(one + perhaps, lines) and re.search(one + surely, lines) for one in before)


@cache
def _openings() -> tuple[bytes, bytes]:
    """Return two patterns of how a cell begins that is to be guarded: a quick one that finds others, too,
    and the exact one."""
    blank, sign = (re.compile(f"[{signs}]") for signs in (_BLANK, _SIGN))
    letters = [chr(number) for number in (*range(LAST_BLANK), *range(FULL_WIDTH, 0x10000))]
    blanks, signs = (_one_of(filter(kind.match, letters)) for kind in (blank, sign))
    opening = {
        letter.encode()[:1]
        for letter in letters
        if letter == "'" or blank.match(letter) or sign.match(letter)
    }
    begins = b"".join(map(re.escape, sorted(opening)))
    surely = b'"(?=[%b])(?!%b"(?!"))(?:\'|%b*%b)' % (begins, _NUMBER.encode(), blanks, signs)
    return b'"[%b]' % begins, surely


def _one_of(letters: Iterable[str]) -> bytes:
    """Return a pattern for one of these letters in UTF-8."""
    known = [letter.encode() for letter in letters]
    ascii = b"".join(re.escape(letter) for letter in known if len(letter) == 1)
    return b"(?:[%b]|%b)" % (ascii, b"|".join(letter for letter in known if len(letter) > 1))
