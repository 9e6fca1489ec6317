"""A table as somebody else saved it: encoding, delimiter, titles above the header and HXL tags found out.

What was found out is told, so that a person can confirm it; a row that cannot be read is set aside, never
guessed or dropped.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import cast

from db.exchange.csvguard import DELIMITERS, Dialect, guard
from db.exchange.csvtext import (
    ROW_CHECK,
    BadRow,
    CsvTrouble,
    Reader,
    propose_delimiter,
    row_check,
)
from db.exchange.files import reading
from db.model.fields import N_

TITLES = 30  # lines above the header at most
SHARE = 0.6  # of the columns that a header names
LARGEST = 1 << 30  # bytes
WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_TAG = re.compile(r"\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Table:
    """A table: columns with their HXL tags ("" without), and rows with the line where each begins."""

    name: str
    columns: tuple[str, ...]
    tags: tuple[str, ...]
    rows: list[tuple[int, list[str]]]
    bad: list[BadRow]
    encoding: str
    delimiter: str  # "" for a workbook
    titles: int  # lines above the header

    @property
    def altered(self) -> list[int]:
        """The lines of rows that were changed after Témoin wrote them, known by their check."""
        if ROW_CHECK not in self.columns:
            return []
        at = self.columns.index(ROW_CHECK)
        return [line for line, row in self.rows if row[at] != row_check([*row[:at], *row[at + 1 :]])]


def read(path: Path, delimiter: str = "") -> Table:
    """Read a CSV file or the first sheet of a workbook that has rows. Raise Trouble for neither."""
    with reading(path) as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise CsvTrouble(N_("The file is larger than a gigabyte: cut it into several."))
    if not data.strip():
        raise CsvTrouble(N_("The file is empty: choose another one."))
    if data.startswith(WORKBOOK):
        return _workbook(path)
    encoding, text = _decoded(data)
    start = text[: 64 * 1024]
    delimiter = delimiter or _delimiter(start)
    titles = _titles(start, delimiter)
    lines = text.splitlines(keepends=True)
    body = "".join(lines[titles:])
    bad: list[BadRow] = []
    header = _first(body, delimiter)
    columns = _named(header)
    given = io.StringIO(newline="")
    csv.writer(given, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow(columns)
    rest = _after_header(body, header, delimiter)
    reader = Reader(
        io.BytesIO((given.getvalue() + rest).encode()), Dialect(delimiter, guarded=False), bad.append
    )
    above = titles + _line_count(body) - _line_count(rest) - given.getvalue().count("\n")
    rows = [(line + above, cells) for line, cells in reader]
    told = [BadRow(b.line + above, b.text, b.reason, b.args, b.cells) for b in bad]
    return _table(path.name, columns, rows, told, encoding, delimiter, titles)


def _decoded(data: bytes) -> tuple[str, str]:
    """Return (encoding, text): UTF-8, UTF-16 by its mark, else the encoding of Western Windows."""
    for encoding, marks in (("utf-8-sig", ()), ("utf-16", (b"\xff\xfe", b"\xfe\xff"))):
        if marks and not data.startswith(marks):
            continue
        try:
            return encoding, data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return "cp1252", data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """Return the delimiter that splits most of the text into equal rows, also under lines of titles."""
    lines = text.splitlines(keepends=True)
    best, most = propose_delimiter(text), 0.0
    for skipped in range(min(TITLES, len(lines))):
        part = "".join(lines[skipped:])
        for delimiter in DELIMITERS:
            rows = list(_rows(part, delimiter))[:50]
            width = len(rows[0]) if rows else 0
            share = sum(len(row) == width for row in rows) / len(rows) if rows and width > 1 else 0.0
            if share * width > most + 1e-9 and share > 0.9:
                best, most = delimiter, share * width
        if most and skipped:
            break
    return best


def _titles(text: str, delimiter: str) -> int:
    """Return how many lines stand above the header."""
    lines = text.splitlines(keepends=True)
    widths = [len(row) for row in _rows(text, delimiter)]
    width = max(set(widths), key=widths.count) if widths else 0
    for skipped in range(min(TITLES, len(lines))):
        row = _first("".join(lines[skipped:]), delimiter) if lines[skipped].strip() else []
        if len(row) == width and sum(bool(cell.strip()) for cell in row) >= SHARE * width:
            return skipped
    return 0


def _first(text: str, delimiter: str) -> list[str]:
    """Return the first row that is not empty."""
    none: list[str] = []
    return next(_rows(text, delimiter), none)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        try:
            row = next(rows, None)
        except csv.Error:
            return
        if row is None:
            return
        if row:
            yield row


def _after_header(body: str, header: Sequence[str], delimiter: str) -> str:
    """Return what follows the header, which may take several lines."""
    lines = body.splitlines(keepends=True)
    for taken in range(1, len(lines) + 1):
        if _first("".join(lines[:taken]), delimiter) == list(header):
            return "".join(lines[taken:])
    return ""


def _line_count(text: str) -> int:
    return len(text.splitlines())


def _named(header: Sequence[str]) -> tuple[str, ...]:
    """Return a name of its own for each column."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split()) or f"({number})"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def _table(
    name: str,
    columns: tuple[str, ...],
    rows: list[tuple[int, list[str]]],
    bad: list[BadRow],
    encoding: str,
    delimiter: str,
    titles: int,
) -> Table:
    tags = ("",) * len(columns)
    if rows and _are_tags(rows[0][1]):
        tags = tuple("".join(cell.split()).lower() for cell in rows[0][1])
        rows = rows[1:]
    rows = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    rows = [(line, [_unguarded(cell) for cell in cells]) for line, cells in rows]
    return Table(name, columns, tags, rows, bad, encoding, delimiter, titles)


def _unguarded(cell: str) -> str:
    """Take away the apostrophe that our own tables put before what a spreadsheet would run."""
    return cell[1:] if cell[:1] == "'" and guard(cell[1:]) == cell else cell


def _are_tags(cells: Iterable[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 1 and sum(bool(_TAG.fullmatch(cell)) for cell in filled) > len(filled) / 2


def _workbook(path: Path) -> Table:
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # when needed only: it costs a start
    except ImportError:
        raise CsvTrouble(N_("This is a workbook: save it as “CSV UTF-8” in the spreadsheet.")) from None
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        sheets = ((name, book.get_sheet_by_name(name).to_python(skip_empty_area=False))
                  for name in book.sheet_names)  # fmt: skip
        for name, grid in sheets:
            texts = [[_text(cell) for cell in row] for row in cast(list[list[object]], grid)]
            width = max((len(row) for row in texts), default=0)
            at = next((n for n, row in enumerate(texts[:TITLES]) if _is_header(row, width)), None)
            if at is not None and len(texts) > at + 1:
                rows = [(line, row) for line, row in enumerate(texts[at + 1 :], at + 2)]
                return _table(f"{path.name} · {name}", _named(texts[at]), rows, [], "", "", at)
    except CalamineError as error:
        raise CsvTrouble(
            N_("The workbook cannot be read: save it anew, or as “CSV UTF-8”, in the spreadsheet.")
        ) from error
    raise CsvTrouble(N_("The workbook has no sheet with a header and rows: choose another file."))


def _is_header(row: Sequence[str], width: int) -> bool:
    return width > 1 and sum(bool(cell.strip()) for cell in row) >= SHARE * width


def _text(cell: object) -> str:
    """Return a cell as text: dates by ISO 8601, whole numbers without a point."""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)
