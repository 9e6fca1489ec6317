"""The one CSV dialect of the project: CSV is written and read here and nowhere else.

Written: UTF-8 with BOM, every cell quoted, CRLF, and a reversible guard against formulas. Read: strictly. A
row that cannot be read with certainty is set aside with its line and text; nothing is guessed or dropped.
"""

from __future__ import annotations

import csv
import hashlib
import io
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO, NoReturn, cast

from db.exchange.csvguard import DELIMITERS, Dialect, guard, may_need_guard
from db.exchange.csvlines import CELL_LIMIT, CsvTrouble, Lines, Shape, decoded_start
from db.exchange.files import reading
from db.model.fields import N_
from db.model.problem import Translate, untranslated
from db.storage.rows import batched

ROW_CHECK = "row_check"  # the column that tells whether a row was changed, by a spreadsheet or by hand
SAMPLE_SIZE = 64 * 1024  # bytes
TOGETHER = 500  # rows that are written at once

_BOM = b"\xef\xbb\xbf"
_limit = threading.Lock()  # the csv module has one limit for all readers of the process


@dataclass(frozen=True)
class BadRow:
    """A row that was set aside: the physical line where it begins (from 1), its text as it stands, and why.

    `cells` is empty where the row could not be split with certainty.
    """

    line: int
    text: str
    reason: str
    args: tuple[tuple[str, str], ...] = ()
    cells: tuple[str, ...] = ()

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return the reason, translated and with its values filled in."""
        said = translate(self.reason)
        for name, value in self.args:
            said = said.replace("{" + name + "}", value)
        return said


@dataclass(frozen=True)
class Foreign:
    """What was found out of a file that another program wrote: its encoding, how many lines of titles stand
    above the header, and what makes a name of its own for each column."""

    encoding: str
    titles: int
    names: Callable[[Sequence[str]], tuple[str, ...]]


def taking(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Return what takes the cells at some places from a row, quickly; at least two."""
    return cast(Callable[[Sequence[str]], tuple[str, ...]], itemgetter(*places))


def row_check(cells: Iterable[str]) -> str:
    """Return a short hash of a row's cells, by which a later reader knows whether one was changed."""
    return hashlib.sha256("\x1f".join(cells).encode()).hexdigest()[:8]


class Writer:
    """Write a header and rows of text to a binary stream; know the size and SHA-256 of what was written.

    A row of another width than the header, or a NUL in a cell, is a fault of the caller: ValueError.
    """

    def __init__(self, stream: BinaryIO, header: Sequence[str], dialect: Dialect = Dialect()) -> None:  # noqa: B008 — frozen
        if not header or not all(header) or len(set(header)) != len(header):
            raise ValueError(f"every column needs a name of its own: {header!r}")
        self.count = 0
        self.size = 0
        self._stream = stream
        self._width = len(header)
        self._guarded = dialect.guarded
        self._hash = hashlib.sha256()
        self._delimiter = dialect.delimiter
        if dialect.bom:
            self._put(_BOM)
        self._write((header,))

    @property
    def sha256(self) -> str:
        """The SHA-256 of all bytes written so far, in hexadecimal."""
        return self._hash.hexdigest()

    def row(self, cells: Sequence[str]) -> None:
        """Write one row; an empty cell is no value."""
        self._write((cells,))
        self.count += 1

    def rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Write all rows, one after the other."""
        for some in batched(rows, TOGETHER):
            self._write(some)
            self.count += len(some)

    def lines(self, data: bytes, count: int) -> None:
        """Write rows that are CSV already, in UTF-8, quoted in every cell and with their line ends, but not
        guarded."""
        if self._guarded and may_need_guard(data, self._delimiter):
            rows = csv.reader(io.StringIO(data.decode(), newline=""), delimiter=self._delimiter)
            data = self._text(iter(partial(_next_row, rows), None), guarded=True).encode()
        self._put_rows(data)
        self.count += count

    def _write(self, rows: Sequence[Sequence[str]]) -> None:
        for cells in rows:
            if len(cells) != self._width:
                raise ValueError(f"{len(cells)} cells for {self._width} columns")
        data = self._text(rows).encode()
        if self._guarded and may_need_guard(data, self._delimiter):
            data = self._text(rows, guarded=True).encode()
        self._put_rows(data)

    def _text(self, rows: Iterable[Sequence[str]], *, guarded: bool = False) -> str:
        lines = io.StringIO(newline="")
        out = csv.writer(lines, delimiter=self._delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        out.writerows(([guard(cell) for cell in cells] for cells in rows) if guarded else rows)
        return lines.getvalue()

    def _put_rows(self, data: bytes) -> None:
        if b"\0" in data:
            raise ValueError("a cell holds a NUL character, which no reader takes")
        self._put(data)

    def _put(self, data: bytes) -> None:
        self._stream.write(data)
        self._hash.update(data)
        self.size += len(data)


class Reader:
    """Read a CSV file as a stream: iterate for (line where the row begins, cells); `header` is there at once.

    The stream is the reader's from here on and must be seekable. A row that is not exactly as wide as the
    header, holds a NUL or is wrongly quoted goes to `set_aside`: the list `bad` unless told otherwise. If
    a quoted cell went wrong, rows are set aside until one can only be a row of its own: where they begin is
    not certain before. Raises CsvTrouble for the file as a whole, when made or while read.

    One fault shows only later: a mark too many before a line break inside a cell of the last column ends the
    row early without a word; a later bad row tells of it. So use nothing before all is read.
    """

    def __init__(
        self,
        stream: BinaryIO,
        dialect: Dialect = Dialect(),  # noqa: B008 — frozen
        set_aside: Callable[[BadRow], object] | None = None,
        foreign: Foreign | None = None,
    ) -> None:
        self.bad: list[BadRow] = []
        self._set_aside = set_aside or self.bad.append
        self._guarded = dialect.guarded
        self._shape = Shape(dialect.delimiter)
        self._lines = Lines(stream, foreign.encoding if foreign else "")
        for _ in range(foreign.titles if foreign else 0):
            next(self._lines, "")
        self._csv = csv.reader(self._lines, delimiter=dialect.delimiter, strict=True)
        self._broken_at = 0  # line of the wrong quoting after which rows are not certain yet
        self.header: tuple[str, ...] = self._read_header(foreign)

    def detach(self) -> None:
        """Leave the stream to whoever opened it: without this it is closed with the reader."""
        self._lines.detach()

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            line = self._lines.begin_row()
            try:
                cells = _next_row(self._csv)
            except csv.Error as error:
                self._set_aside(self._wrongly_quoted(line, error))
                continue
            if cells is None:
                return
            if not cells and not self._broken_at:
                continue  # an empty line holds nothing
            bad = self._fault(line, cells)
            if bad is None:
                yield line, self._plain(cells)
            else:
                self._set_aside(bad)

    def _plain(self, cells: list[str]) -> list[str]:
        return [cell.removeprefix("'") for cell in cells] if self._guarded else cells  # `unguard`

    def _read_header(self, foreign: Foreign | None) -> tuple[str, ...]:
        line = self._lines.begin_row()
        try:
            cells = _next_row(self._csv)
            while foreign and cells is not None and not cells:
                line = self._lines.begin_row()
                cells = _next_row(self._csv)
        except csv.Error as error:
            _refuse(self._wrongly_quoted(line, error))
        if cells is None:
            raise CsvTrouble(N_("The file is empty: choose another one."))
        text = self._lines.row_text()
        if "\0" in text:
            raise CsvTrouble(
                N_(
                    "Line 1 holds NUL characters: the file may be in UTF-16. Save it as UTF-8 "
                    "(in the spreadsheet: “CSV UTF-8”)."
                )
            )
        if foreign:
            return foreign.names(cells)
        if not self._shape.is_row(text):
            _refuse(self._wrongly_quoted(1, None))
        names = self._plain(cells)
        _check_names(names)
        return tuple(names)

    def _fault(self, line: int, cells: list[str]) -> BadRow | None:
        text = self._lines.row_text()
        if self._broken_at and not self._is_certain(text, cells):
            reason = N_(
                "Line {line} follows a fault in line {earlier} that leaves it in doubt: mend that line first."
            )
            return BadRow(line, text, reason, (("line", str(line)), ("earlier", str(self._broken_at))))
        self._broken_at = 0
        if len(cells) != len(self.header):
            if text.rstrip("\r\n").endswith('"'):
                self._broken_at = line  # a mark too many may have ended the row early
            reason = N_("Line {line} has {cells} cells, but the header has {columns}: look for a delimiter.")
            counts = (("cells", str(len(cells))), ("columns", str(len(self.header))))
            return BadRow(line, text, reason, (("line", str(line)), *counts), tuple(self._plain(cells)))
        if "\0" in text:
            reason = N_("The row of line {line} holds a NUL character: delete it.")
            return BadRow(line, text, reason, (("line", str(line)),), tuple(self._plain(cells)))
        # A quotation mark in a cell that is not quoted is let through by csv, strict or not.
        if '"' in "".join(cells) and not self._shape.is_row(text):
            return self._wrongly_quoted(line, None)
        return None

    def _is_certain(self, text: str, cells: list[str]) -> bool:
        """Tell whether a row cannot be the inside of a quoted cell: a mark in it can only open a cell."""
        return len(cells) == len(self.header) and self._shape.is_row(text) and self._shape.opens_a_cell(text)

    def _wrongly_quoted(self, line: int, error: csv.Error | None) -> BadRow:
        text = self._lines.row_text()
        fault = line + self._shape.lines_before_fault(text)
        args = (("line", str(fault)),)
        # Without an error the row ended where its line ends, so that the next one is certain.
        self._broken_at = fault if error else 0
        if error is None:
            reason = N_(
                "A cell in line {line} has a quotation mark but is not quoted: quote it and double the mark."
            )
        elif "limit" in str(error):
            reason = N_(
                "The cell that begins in line {line} passes {limit} million characters: is a mark missing?"
            )
            args += (("limit", str(CELL_LIMIT // 1024 // 1024)),)
        elif "end of data" in str(error):
            reason = N_(
                "The quotation mark that opens a cell in line {line} is never closed: close it there."
            )
        else:
            reason = N_(
                "The quoted cell that begins in line {line} has a quotation mark inside: double that mark."
            )
        return BadRow(line, text, reason, args)


def _check_names(names: list[str]) -> None:
    if not any(name.strip() for name in names):
        raise CsvTrouble(N_("Line 1 has no column names: the first line of the file must name the columns."))
    seen: set[str] = set()
    for number, name in enumerate(names, 1):
        if not name.strip():
            raise CsvTrouble(N_("Column {number} has no name in line 1: give it one."), number=str(number))
        if name in seen:
            raise CsvTrouble(N_("Two columns are named “{name}”: give each a name of its own."), name=name)
        seen.add(name)


def _next_row(rows: Iterator[list[str]]) -> list[str] | None:
    """Return the next row or None at the end, with long cells allowed for this one step."""
    with _limit:
        usual = csv.field_size_limit(CELL_LIMIT)
        try:
            return next(rows, None)
        finally:
            csv.field_size_limit(usual)


def read(
    path: Path,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen
    header: Sequence[str] | None = None,
) -> Iterator[tuple[int, list[str]]]:
    """Read a file of our own: give each row with its line, and take the first bad row as CsvTrouble.

    Where `header` is given, the columns must be exactly these in this order.
    """
    with reading(path) as stream:
        reader = Reader(stream, dialect, _refuse)
        if header is not None and reader.header != tuple(header):
            raise CsvTrouble(
                N_("The columns of “{name}” are not the expected ones: {found} instead of {expected}."),
                name=path.name,
                found=", ".join(reader.header),
                expected=", ".join(header),
            )
        yield from reader


def sample(path: Path) -> str:
    """Return the first 64 KiB of a file as text, to show and for `propose_delimiter`."""
    with reading(path) as stream:
        return decoded_start(stream, SAMPLE_SIZE)


def propose_delimiter(sample: str) -> str:
    """Return the delimiter that splits a sample best, for a person to confirm: no reader applies it."""
    return max(DELIMITERS, key=lambda delimiter: _fitness(sample, delimiter))


def _fitness(sample: str, delimiter: str) -> tuple[float, int]:
    """Return the share of rows as wide as the header, and that width; nothing for a single column."""
    widths: list[int] = []
    rows = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, strict=True)
    try:
        while (cells := _next_row(rows)) is not None:
            if cells:
                widths.append(len(cells))
    except csv.Error:
        widths.append(0)  # the sample may end inside a quoted cell
    if not widths or widths[0] < 2:
        return 0.0, 0
    cut = len(widths) > 1 and not sample.endswith(("\r", "\n"))
    whole = widths[:-1] if cut else widths
    return whole.count(widths[0]) / len(whole), widths[0]


def _refuse(bad: BadRow) -> NoReturn:
    raise CsvTrouble(bad.reason, **dict(bad.args))
