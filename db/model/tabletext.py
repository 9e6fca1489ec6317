"""Tables as spreadsheets put them on the clipboard, or the text of a CSV file; which column a heading names.

Cells are parted by tabs; those with tabs, line breaks or quotation marks inside stand in quotation marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

TAB = "\t"
_BREAK = re.compile(r"\r\n|\r|\n")
_SPECIAL = re.compile(r'[\t\r\n"]')


def read(text: str, delimiter: str = TAB) -> list[list[str]]:
    """Return the rows of a table; the line break at its end is no row of its own.

    A quotation mark that is never closed, or closed in the middle of a cell, is part of the cell:
    spreadsheets differ in what they quote, and a nickname in marks must not swallow the rows below it.
    """
    if not text:
        return []
    if '"' not in text:
        rows = [line.split(delimiter) for line in _BREAK.split(text)]
        return rows[:-1] if text[-1] in "\r\n" else rows
    return _read_quoted(text, delimiter)


def _read_quoted(text: str, delimiter: str) -> list[list[str]]:
    part = re.escape(delimiter)
    cell = re.compile(rf'"((?:[^"]++|"")*+)"(?={part}|\r|\n|\Z)|([^{part}\r\n]*+)')
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        found = cell.match(text, at)
        assert found is not None  # the second way matches anywhere, if only nothing
        quoted = found[1] is not None
        rows[-1].append(found[1].replace('""', '"') if quoted else found[2])
        at = found.end()
        if at == len(text):
            return rows
        if text.startswith(delimiter, at):
            at += len(delimiter)
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        if at == len(text):
            return rows
        rows.append([])


def write(rows: Iterable[Sequence[str]]) -> str:
    """Return a table as text that `read` and spreadsheets take back cell by cell."""
    return "".join(TAB.join(map(_written, row)) + "\n" for row in rows)


def _written(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell


def delimiter_of(text: str, is_heading: Callable[[str], bool]) -> str:
    """Return what parts the cells: tabs wherever there are any, else semicolons or commas, if all rows have
    as many.

    A comma also stands inside names ("Cissé, Aminata"): it parts cells only where there are three or more, or
    where the first row holds a heading.
    """
    if TAB in text:
        return TAB
    for delimiter, least in ((";", 2), (",", 3)):
        rows = [row for row in read(text, delimiter) if any(cell.strip() for cell in row)]
        widths = {len(row) for row in rows}
        if len(rows) < 2 or len(widths) != 1:
            continue
        width = widths.pop()
        if width >= least or (width > 1 and any(is_heading(cell) for cell in rows[0])):
            return delimiter
    return TAB


def plain(text: str) -> str:
    """Return a heading without accents, capitals, signs and what is in brackets: "Âge (ans)" is "age"."""
    letters = unicodedata.normalize("NFKD", re.sub(r"\([^()]*\)", " ", text).casefold().replace("œ", "oe"))
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", bare))


def match(headings: Sequence[str], names: Mapping[str, Iterable[str]]) -> list[str]:
    """Return for each heading the column that one of its `names` means, "" where none does."""
    known: dict[str, str] = {}
    for column, said in names.items():
        for name in said:
            known.setdefault(plain(name), column)
    known.pop("", None)
    return [known.get(plain(heading), "") for heading in headings]
