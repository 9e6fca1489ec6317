"""A workbook of a spreadsheet read as texts: what it holds is measured before, since a small file can unfold
to more than any memory, and rows that cannot be told for certain are named."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import BinaryIO, cast

from db.exchange.csvtext import CsvTrouble
from db.exchange.sheets import LONG, LONG_COLUMNS
from db.exchange.tables.beginnings import TITLES, header_among
from db.model.fields import N_

ZIP = b"PK\x03\x04"
STARTS = (ZIP, b"\xd0\xcf\x11\xe0")  # .xlsx and .ods are zip files, .xls is an OLE file
LARGEST = 256 << 20  # bytes of the file
UNFOLDED = 600 << 20  # bytes of all that it holds
CELLS = 10_000_000  # from the first cell to the last in both directions
PIECE = 1 << 20
_ROW_END = b"</row>"
_CELL = re.compile(rb'<c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>')
_FORMULA = re.compile(
    rb'<c [^>]*?\br="[A-Z]{1,3}(\d{1,7})"([^>]*)>\s*<f[^>]*?(?:/>|>[^<]*</f>)\s*(<v>[^<]+</v>)?'
)
_ERROR = re.compile(rb'<c (?=[^>]*\bt="e")[^>]*?\br="[A-Z]{1,3}(\d{1,7})"')
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
UNREADABLE = N_("The workbook cannot be read: save it anew, or as “CSV UTF-8”, in the spreadsheet.")
TOO_LARGE = N_(
    "The workbook unfolds to more than can be read at once: save it as “CSV UTF-8” in the spreadsheet."
)

EPOCH = date(1899, 12, 30)  # day 0 of the numbers by which spreadsheets keep dates
EARLY_MAC = date(1904, 1, 1)  # the same in workbooks of old Macs, which say so
_EARLY = re.compile(r'date1904="(?:1|true)"')

Reason = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True)
class Sheet:
    """The rows of a sheet as texts, which of them is the header, and by line why a row is not certain."""

    name: str
    rows: list[list[str]]
    header: int
    unsure: dict[int, Reason]
    others: tuple[str, ...] = ()
    epoch: date = EPOCH


def read(file: str, stream: BinaryIO, wanted: str = "") -> Sheet:
    """Return the first sheet that has a header and rows, or the one that is wanted, with the names of all.
    Raise Trouble."""
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise CsvTrouble(TOO_LARGE)
    empty = _measured(data) if data.startswith(ZIP) else {}
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # when needed only: it costs a start
    except ImportError:
        raise CsvTrouble(N_("This is a workbook: save it as “CSV UTF-8” in the spreadsheet.")) from None
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(book.sheet_names)
        if wanted and wanted not in names:
            raise CsvTrouble(
                N_("“{file}” has no sheet “{name}”. It has: {known}."),
                file=file,
                name=wanted,
                known=", ".join(names),
            )
        for name in (wanted,) if wanted else names:
            sheet = book.get_sheet_by_name(name)
            grid = [[_text(cell) for cell in row] for row in cast(Iterator[list[object]], sheet.iter_rows())]
            width = max((len(row) for row in grid), default=0)
            at = header_among(grid[:TITLES], width) if width > 1 else None
            if at is not None and len(grid) > at + 1:
                unsure = {line: _no_value(line) for line in empty.get(name, ()) if line > at + 1}
                for (first, column), (last, _) in sheet.merged_cell_ranges or ():
                    for line in range(max(first, at + 1) + 1, last + 2) if last > first else ():
                        unsure.setdefault(line, _merged(line, grid[at], column))
                if LONG in names and name != LONG:
                    rest = book.get_sheet_by_name(LONG).iter_rows()
                    _lengthen(
                        grid, name, [list(map(_text, row)) for row in cast(Iterator[list[object]], rest)]
                    )
                return Sheet(name, grid, at, unsure, names, _epoch(data))
    except CalamineError as error:
        raise CsvTrouble(UNREADABLE) from error
    if wanted:
        raise CsvTrouble(
            N_("The sheet “{name}” has no header with rows below it: choose another sheet."), name=wanted
        )
    raise CsvTrouble(
        N_("“{name}” has no sheet with a header and rows below it: choose another file."), name=file
    )


def _lengthen(grid: list[list[str]], name: str, rest: list[list[str]]) -> None:
    """Put the rest of long texts to the cells of a sheet of our own, whose rows have their id in front."""
    if not rest or rest[0] != [column.name for column in LONG_COLUMNS]:
        return
    rows = {row[0]: row for row in grid if row and row[0]}
    for sheet, _, id, column, _, text in rest[1:]:
        if sheet == name and id in rows and column in grid[0]:
            rows[id][grid[0].index(column)] += text


def _no_value(line: int) -> Reason:
    said = N_(
        "Line {line} has a formula without a result, or with an error: mend it in the spreadsheet and save."
    )
    return said, (("line", str(line)),)


def _merged(line: int, header: Sequence[str], column: int) -> Reason:
    said = N_("In line {line} a cell of “{column}” is merged with another row: give each row its own value.")
    name = header[column] if column < len(header) else ""
    return said, (("line", str(line)), ("column", name or f"({column + 1})"))


def _measured(data: bytes) -> dict[str, set[int]]:
    """Return by sheet the lines that have a formula without a result or with an error. Raise Trouble where
    the workbook unfolds to more than can be read, whatever it says of its size."""
    found: dict[str, set[int]] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            names = _sheet_names(book)
            left = UNFOLDED
            for info in book.infolist():
                pieces = _unfolded(data, info)
                lines = found.setdefault(names.get(info.filename, info.filename), set())
                left -= _look_through(pieces, lines, left, _SHEET.fullmatch(info.filename) is not None)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError) as error:
        raise CsvTrouble(UNREADABLE) from error
    return found


def _look_through(pieces: Iterator[bytes], empty: set[int], left: int, cells: bool) -> int:
    """Return how much a part of a workbook unfolds to; note the rows with formulas without a result."""
    size = rows = columns = 0
    rest = b""
    for piece in pieces:
        size += len(piece)
        if size > left:
            raise CsvTrouble(TOO_LARGE)
        if not cells:
            continue
        whole, end, rest = (rest + piece).rpartition(_ROW_END)
        if len(rest) > 16 * PIECE:
            raise CsvTrouble(TOO_LARGE)
        if not end:
            continue
        for name, line in set(_CELL.findall(whole)):
            columns, rows = max(columns, _number(name)), max(rows, int(line))
        if rows * columns > CELLS:
            raise CsvTrouble(TOO_LARGE)
        if b"<f" in whole:
            empty.update(int(line) for line, _, value in _FORMULA.findall(whole) if not value)
        if b't="e"' in whole:
            empty.update(map(int, _ERROR.findall(whole)))
    return size


def _number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


def _unfolded(data: bytes, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield what a part really unfolds to, a piece at a time."""
    at = info.header_offset
    if data[at : at + 4] != ZIP:
        raise ValueError(info.filename)
    at += (
        30
        + int.from_bytes(data[at + 26 : at + 28], "little")
        + int.from_bytes(data[at + 28 : at + 30], "little")
    )
    packed = memoryview(data)[at : at + info.compress_size]
    if info.compress_type == zipfile.ZIP_STORED:
        yield bytes(packed)
        return
    if info.compress_type != zipfile.ZIP_DEFLATED:
        raise NotImplementedError(info.filename)
    unfolding = zlib.decompressobj(-15)
    piece = unfolding.decompress(packed, PIECE)
    while piece:
        yield piece
        piece = unfolding.decompress(unfolding.unconsumed_tail, PIECE)


def _epoch(data: bytes) -> date:
    """Return day 0 of a workbook's numbers of dates."""
    if data.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            if "xl/workbook.xml" in book.namelist() and _EARLY.search(_small(book, "xl/workbook.xml")):
                return EARLY_MAC
    return EPOCH


def _sheet_names(book: zipfile.ZipFile) -> dict[str, str]:
    """Return what the sheets of an XLSX workbook are called, by the parts that hold them."""
    if "xl/workbook.xml" not in book.namelist():
        return {}
    sheets = _small(book, "xl/workbook.xml")
    links = _small(book, "xl/_rels/workbook.xml.rels")
    parts = {
        _attribute(one, "Id"): "xl/" + _attribute(one, "Target").removeprefix("/xl/")
        for one in re.findall(r"<Relationship\b[^>]*>", links)
    }
    return {
        parts.get(_attribute(one, "r:id"), ""): _plain(_attribute(one, "name"))
        for one in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", sheets)
    }


def _small(book: zipfile.ZipFile, name: str) -> str:
    with book.open(name) as part:
        return part.read(PIECE).decode("utf-8", "replace")


def _attribute(element: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', element)
    return found[1] if found else ""


def _plain(text: str) -> str:
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text


def _text(cell: object) -> str:
    """Return a cell as text: dates by ISO 8601, whole numbers without a point."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)
