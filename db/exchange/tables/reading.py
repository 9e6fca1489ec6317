"""A table as somebody else saved it: encoding, delimiter, titles above the header and HXL tags found out.

What was found out is told, so that a person can confirm it; a row that cannot be read is set aside, never
guessed or dropped. A large file is read as a stream, once more each time that its rows are wanted.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from heapq import merge
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from db.exchange.csvguard import Dialect, guard
from db.exchange.csvtext import ROW_CHECK, BadRow, CsvTrouble, Foreign, Reader, row_check
from db.exchange.files import reading, require_text, spoken
from db.exchange.slices import Progress, silent
from db.exchange.tables import beginnings, workbooks
from db.exchange.tables.beginnings import Encoding
from db.model.fields import N_
from db.model.packed import Packed

KEPT = 1_000_000  # cells of a table that is kept in memory while it is at work; a larger one is read anew
KEPT_SIZE = 32 * 1024 * 1024  # bytes of a file whose rows are kept
LOOK = 500  # rows between two looks at whether to give up
TEXTS_KEPT = 1000  # rows that were set aside of which the text is kept too
_TAG = re.compile(r"\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*\s*", re.IGNORECASE)
CHANGED = N_("“{name}” changed while it was read, so nothing was brought in: wait until it is whole.")

Row = tuple[int, list[str]]
SetAside = Callable[[BadRow], object]


@dataclass(frozen=True)
class Table:
    """A table: columns with their HXL tags ("" without), and rows with the line where each begins."""

    name: str
    columns: tuple[str, ...]
    tags: tuple[str, ...]
    rows: Collection[Row]
    bad: Sequence[BadRow]  # in their order
    encoding: str
    delimiter: str  # "" for a workbook
    titles: int  # lines above the header
    guessed: bool = False  # the encoding; a person can choose another one
    sheets: tuple[str, ...] = ()  # of a workbook, the one that was read first
    epoch: date | None = None  # day 0 of the numbers by which a workbook keeps dates
    altered: tuple[int, ...] = ()  # lines of rows that were changed after Témoin wrote them, by their check

    def everything(self) -> Iterator[Row]:
        """Yield all rows in the order of the file, also those that were set aside: as one cell where they
        could not be split."""
        if isinstance(self.rows, FileRows) and not self.rows.kept:
            yield from self.rows.everything()
            return
        told = ((one.line, _as_cells(one)) for one in self.bad)
        yield from merge(self.rows, told, key=lambda row: row[0])


def read(
    path: Path, delimiter: str = "", progress: Progress = silent, *, encoding: str = "", sheet: str = ""
) -> Table:
    """Read a CSV file or a sheet of a workbook: the one that is named, else the first that has rows. What is
    not given of delimiter and encoding is found out. Raise Trouble for neither. `progress` hears of the bytes
    of a CSV file and may raise to give up."""
    with _unchanging(path) as stream:
        start = stream.read(len(workbooks.ZIP))
        if start in workbooks.STARTS:
            stream.seek(0)
            return _of_workbook(path, stream, sheet)
        stream.seek(0)
        letters = beginnings.chosen(stream, encoding) if encoding else beginnings.encoding(stream)
        stream.seek(0)
        try:
            text = beginnings.beginning(stream, letters.codec)
            if not text.strip("\ufeff \t\r\n"):
                raise CsvTrouble(N_("The file is empty: choose another one."))
            delimiter = delimiter or beginnings.delimiter_of(text)
            rows = FileRows(path, letters, delimiter, beginnings.titles_of(text, delimiter))
            table = rows.look_through(stream, progress)
        except UnicodeError:  # such as UTF-16 without its mark
            said = N_("The file is not written in {encoding}: choose another encoding.")
            raise CsvTrouble(said, encoding=letters.name) from None
    if not rows and not table.bad:
        raise CsvTrouble(
            N_("“{name}” has a header but no rows below it: there is nothing to bring in."), name=path.name
        )
    return table


class FileRows(Collection[Row]):
    """The rows of a CSV file; those of a large one are read from it each time."""

    def __init__(self, path: Path, encoding: Encoding, delimiter: str, titles: int) -> None:
        self._path = path
        self._encoding = encoding
        self._dialect = Dialect(delimiter, guarded=False)
        self._foreign = Foreign(encoding.codec, titles, beginnings.named)
        self._count = 0
        self._kept: list[Row] | None = []
        self._identity: object = None
        self._check: int | None = None  # where the hash of a row's other cells stands

    def __len__(self) -> int:
        return self._count

    def __contains__(self, row: object) -> bool:
        return any(one == row for one in self)

    @property
    def kept(self) -> bool:
        """True where the rows are in memory."""
        return self._kept is not None

    def __iter__(self) -> Iterator[Row]:
        return iter(self._kept) if self._kept is not None else self.again()

    def again(self, set_aside: SetAside = lambda bad: None) -> Iterator[Row]:
        """Read the rows from the file once more, and those that were set aside. Raise Trouble where it is no
        longer what it was."""
        with _unchanging(self._path) as stream:
            if _identity(self._path) != self._identity:
                raise CsvTrouble(CHANGED, name=self._path.name)
            reader = Reader(stream, self._dialect, set_aside, self._foreign)
            yield from self._rows(reader, set_aside, [])
            reader.detach()

    def everything(self) -> Iterator[Row]:
        """Yield the rows from the file, and in between those that are set aside."""
        waiting: list[BadRow] = []
        for row in self.again(waiting.append):
            yield from ((one.line, _as_cells(one)) for one in waiting)
            waiting.clear()
            yield row
        yield from ((one.line, _as_cells(one)) for one in waiting)

    def look_through(self, stream: BinaryIO, progress: Progress) -> Table:
        """Read all rows once, to count them and set aside those that cannot be read."""
        self._identity = _identity(self._path)
        size = self._path.stat().st_size
        if size > KEPT_SIZE:
            self._kept = None
        stream.seek(0)
        bad = Packed(BadRow, [one.name for one in fields(BadRow)])

        def aside(one: BadRow) -> None:
            bad.append(one if len(bad) < TEXTS_KEPT else BadRow(one.line, "", one.reason, one.args))

        reader = Reader(stream, self._dialect, aside, self._foreign)
        columns = reader.header
        check = self._check = columns.index(ROW_CHECK) if ROW_CHECK in columns else None
        tags: list[str] = []
        altered: list[int] = []
        most = KEPT // len(columns)
        for line, cells in self._rows(reader, aside, tags):
            if check is not None and not is_unaltered(cells, check):
                altered.append(line)
            if self._kept is not None:
                self._kept.append((line, cells))
                if self._count >= most:
                    self._kept = None
            self._count += 1
            if not self._count % LOOK:
                progress(stream.tell(), size)
        reader.detach()
        return Table(
            self._path.name,
            columns,
            tuple(tags) or (_tags(columns) if _are_tags(columns) else ("",) * len(columns)),
            self,
            bad,
            self._encoding.name,
            self._dialect.delimiter,
            self._foreign.titles,
            self._encoding.guess,
            altered=tuple(altered),
        )

    def _rows(self, reader: Reader, set_aside: SetAside, tags: list[str]) -> Iterator[Row]:
        """Yield the rows under the header and its tags, without empty ones and without the apostrophes that
        our own tables put before what a spreadsheet would run."""
        rows = iter(reader)
        first = next(rows, None)
        if first is not None and _are_tags(first[1]):
            tags += _tags(first[1])
        elif first is not None:
            rows = chain((first,), rows)
        header = list(reader.header)
        under = first[1] if tags and first else header
        strict = self._encoding.exact
        for line, cells in rows:
            text = "\n".join(cells)  # in which one look finds what cells begin with
            if not text or text.isspace():
                continue
            if cells in (header, under):
                said = N_("Line {line} is the header once more: nothing of it was brought in.")
                set_aside(BadRow(line, "".join(cells), said, (("line", str(line)),), tuple(cells)))
                continue
            if not strict and "\ufffd" in text:
                said = N_("Line {line} holds bytes that are no letters in {encoding}: write them anew.")
                args = (("line", str(line)), ("encoding", self._encoding.name))
                set_aside(BadRow(line, "".join(cells), said, args, tuple(cells)))
                continue
            guarded = "\n'" in text or text[0] == "'"
            yield line, _as_written(cells, self._check) if guarded else cells


def _of_workbook(path: Path, stream: BinaryIO, name: str) -> Table:
    sheet = workbooks.read(path.name, stream, name)
    grid = sheet.rows
    at = sheet.header
    columns = beginnings.named(grid[at])
    rows: list[Row] = [
        (line, row) for line, row in enumerate(grid[at + 1 :], at + 2) if any(map(str.strip, row))
    ]
    tags = _tags(columns) if _are_tags(columns) else ("",) * len(columns)
    if rows and _are_tags(rows[0][1]):
        tags = _tags(rows.pop(0)[1])
    bad = [BadRow(line, "", *sheet.unsure[line], tuple(row)) for line, row in rows if line in sheet.unsure]
    check = columns.index(ROW_CHECK) if ROW_CHECK in columns else None
    rows = [(line, _as_written(row, check)) for line, row in rows if line not in sheet.unsure]
    altered: tuple[int, ...] = ()
    if check is not None:
        altered = tuple(line for line, row in rows if not is_unaltered(row, check))
    others = tuple(name for name in sheet.others if name != sheet.name)
    sheets = (sheet.name, *others)
    return Table(
        f"{path.name} · {sheet.name}",
        columns,
        tags,
        rows,
        bad,
        "",
        "",
        sheet.header,
        False,
        sheets,
        sheet.epoch,
        altered,
    )


@contextmanager
def _unchanging(path: Path) -> Generator[BinaryIO]:
    """Open a file, and raise Trouble where it is none or where it changes until the block ends."""
    require_text(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise CsvTrouble(
                N_("“{name}” is no file that can be read from its beginning to its end: choose another one."),
                name=path.name,
            )
    except OSError:
        pass  # `reading` says it
    with reading(path) as stream:
        before = _identity(path)
        yield stream
        if _identity(path) != before:
            raise CsvTrouble(CHANGED, name=path.name)


def _identity(path: Path) -> object:
    with spoken(path):
        told = path.stat()
    return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns


def _as_cells(bad: BadRow) -> list[str]:
    return list(bad.cells) or [bad.text]


def is_unaltered(cells: Sequence[str], check: int) -> bool:
    """Say whether a row is as this program wrote it, by the hash that stands in it."""
    return cells[check] == row_check([*cells[:check], *cells[check + 1 :]])


def _as_written(cells: list[str], check: int | None) -> list[str]:
    """Return the cells of a row without the apostrophes that our own tables put before what a spreadsheet
    would run. One that was written without them has its own."""
    if check is not None and is_unaltered(cells, check):
        return cells
    return [_unguarded(cell) for cell in cells]


def _unguarded(cell: str) -> str:
    """Take away the apostrophe that our own tables put before what a spreadsheet would run."""
    return cell[1:] if cell[:1] == "'" and guard(cell[1:]) == cell else cell


def _tags(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple("".join(cell.split()).lower() if _TAG.fullmatch(cell) else "" for cell in cells)


def _are_tags(cells: Iterable[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 1 and sum(bool(_TAG.fullmatch(cell)) for cell in filled) > len(filled) / 2
