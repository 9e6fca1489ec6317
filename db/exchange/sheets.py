"""A workbook written a row at a time: every cell typed, text always as text, nothing kept in memory.

What a spreadsheet would turn into something else (007, 1/2, =1+1, +223…) is written as text and stays text.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

from db.exchange.files import hidden
from db.model.fields import Date, Decimal, Field, Flag, Integer, Number, Stamp, Value

MOST_ROWS = 1_048_575  # under the header, in one sheet
MOST_TEXT = 32_767  # UTF-16 units in one cell
LONG = "long_text"
TEXT, WHOLE, DECIMAL, DAY, MOMENT = "text", "whole", "decimal", "day", "moment"
WIDTHS = {TEXT: 18, WHOLE: 11, DECIMAL: 11, DAY: 12, MOMENT: 19}
EPOCH = datetime(2000, 1, 1)  # said to be when it was made: the same records give the same bytes
# What XML or a workbook needs written otherwise: signs, and blanks at the ends, which would be lost.
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ufffe\uffff]|_x|^\s|\s$")
_MOMENTS = 1000  # days and times of a column that are remembered
_PIECE = 1 << 20  # bytes that are read at once
_LOOK = 0.03  # seconds between two looks at whether to stop


@dataclass(frozen=True)
class Column:
    """A column and what its cells are: text, whole or decimal numbers, days or moments."""

    name: str
    kind: str = TEXT
    width: int = 0


def columns(field: Field) -> tuple[Column, ...]:
    """Return the columns of a field."""
    kind = TEXT
    if isinstance(field, Integer | Flag | Number):
        kind = WHOLE
    elif isinstance(field, Decimal):
        kind = DECIMAL
    elif isinstance(field, Stamp):
        kind = MOMENT
    first, *others = (name for name, _ in field.columns)
    return (Column(first, kind), *(Column(name, DAY if isinstance(field, Date) else kind) for name in others))


# The rest of texts: of which row, with which id in its first cell.
LONG_COLUMNS = (
    *(Column("sheet"), Column("row", WHOLE), Column("id"), Column("column"), Column("piece", WHOLE)),
    Column("text", width=80),
)


class Book:
    """A workbook being written; `open_book` makes it."""

    def __init__(self, book: Any) -> None:
        self._book = book
        header = {"bold": True, "bottom": 1, "bg_color": "#E8EEF2", "valign": "top"}
        self.header = book.add_format(header)
        forms = {TEXT: "@", WHOLE: "0", DECIMAL: "General", DAY: "yyyy-mm-dd", MOMENT: "yyyy-mm-dd hh:mm:ss"}
        self.formats = {
            kind: book.add_format({"num_format": form, "valign": "top"}) for kind, form in forms.items()
        }
        self._long: Sheet | None = None

    def sheet(self, name: str, described: Sequence[Column]) -> Sheet:
        """Add a sheet with a header that stays in sight and can filter."""
        return Sheet(self, name, described)

    def add(self, name: str) -> Any:
        """Add an empty sheet."""
        return self._book.add_worksheet(name[:31])

    def keep_long(self, sheet: str, row: int, id: Value, column: str, pieces: Sequence[str]) -> None:
        """Write the rest of a text that is too long for a cell."""
        if self._long is None:
            self._long = self.sheet(LONG, LONG_COLUMNS)
        for number, piece in enumerate(pieces, 2):
            self._long.add((sheet, row, id, column, number, piece))

    def close_sheets(self) -> None:
        """Finish the sheet of long texts, if there is one."""
        if self._long is not None:
            self._long.close()


class Sheet:
    """A table in a workbook; one that is too long goes on in another sheet."""

    def __init__(self, book: Book, name: str, described: Sequence[Column]) -> None:
        self.count = 0
        self._book = book
        self._name = name
        self._columns = tuple(described)
        self._number = 1
        self._first: Value = None  # of the row that is being written
        self._writers = [self._writer(column) for column in self._columns]
        self._styles = [book.formats[column.kind]._get_xf_index for column in self._columns]
        self._letters = [_letters(at) for at in range(len(self._columns))]
        self._begin(name)

    def add(self, values: Sequence[Value]) -> None:
        """Write a row; None and an empty text leave their cell empty."""
        if self._row == MOST_ROWS:
            self.close()
            self._number += 1
            self._begin(f"{self._name} {self._number}")
        self._row += 1
        self.count += 1
        self._first = values[0] if self._columns[0].name == "id" else None
        row = str(self._row + 1)
        cells = [
            f'<c r="{letters}{row}" s="{style()}"{write(value)}</c>'
            for letters, style, write, value in zip(
                self._letters, self._styles, self._writers, values, strict=True
            )
            if value is not None and value != ""
        ]
        if cells:
            self._sheet.dim_rowmax = self._row
            self._sheet.fh.write(f'<row r="{row}">{"".join(cells)}</row>')

    def close(self) -> None:
        """Lay the filter over all rows."""
        self._sheet.autofilter(0, 0, self._row, len(self._columns) - 1)

    def _begin(self, title: str) -> None:
        self._title = title
        self._sheet = self._book.add(title)
        self._row = 0
        self._sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._columns):
            form = self._book.formats[column.kind]
            self._sheet.set_column(at, at, column.width or WIDTHS[column.kind], form)
            self._sheet.write_string(0, at, column.name, self._book.header)
        self._sheet._write_single_row(1)  # the header; `add` writes all other rows

    def _writer(self, column: Column) -> Callable[[Value], str]:
        """Return what writes the rest of a cell of a column, behind its place and style.

        The library's own way through each cell takes ten times as long; what it writes is the same.
        """

        def text(value: Value) -> str:
            said = str(value)
            if len(said) > MOST_TEXT // 2 and len(pieces := cut(said)) > 1:
                self._book.keep_long(self._title, self._row + 1, self._first, column.name, pieces[1:])
                said = pieces[0]
            if not _SPECIAL.search(said):
                return f' t="inlineStr"><is><t>{said}</t></is>'
            kept = ' xml:space="preserve"' if said[0].isspace() or said[-1].isspace() else ""
            plain = self._sheet._escape_data(self._sheet._escape_control_characters(said))
            return f' t="inlineStr"><is><t{kept}>{plain}</t></is>'

        def number(value: Value) -> str:
            return f"><v>{value:.16G}</v>" if isinstance(value, int | float) else text(value)

        @lru_cache(_MOMENTS)
        def moment(value: Value) -> str:
            try:
                when = datetime.fromisoformat(str(value).removesuffix("Z")).replace(tzinfo=None)
            except ValueError:
                return text(value)
            return number(self._sheet._convert_date_time(when))

        return {TEXT: text, DAY: moment, MOMENT: moment}.get(column.kind, number)


def spelt(column: Column, value: Value) -> str:
    """Return how a cell reads back, with the rest of a long text: dates and moments by ISO 8601, a whole
    number without a point."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)
    return text.removesuffix("Z").replace("T", " ") if column.kind == MOMENT else text


def _letters(column: int) -> str:
    """Return by which letters a column is known: A … Z, AA …"""
    above, own = divmod(column, 26)
    return (_letters(above - 1) if above else "") + chr(ord("A") + own)


def cut(text: str) -> list[str]:
    """Return a text in pieces that each fit into a cell."""
    if len(text) <= MOST_TEXT // 2:
        return [text]
    pieces: list[str] = []
    units, start = 0, 0
    for at, sign in enumerate(text):
        size = 2 if ord(sign) > 0xFFFF else 1
        if units + size > MOST_TEXT:
            pieces.append(text[start:at])
            units, start = 0, at
        units += size
    return [*pieces, text[start:]]


@contextmanager
def open_book(stream: BinaryIO, beside: Path, look: Callable[[], None]) -> Generator[Book]:
    """Make a workbook of what the `with` block writes. Its parts wait in a hidden folder beside the target,
    for this account only, and are gone afterwards. `look` is called between and may raise to stop."""
    library = _library(look)
    folder = tempfile.mkdtemp(prefix=hidden(beside, "part"), dir=beside.parent)
    options = {"constant_memory": True, "tmpdir": folder, "use_zip64": True}
    target = _Looking(stream, look)
    book: Any = library.Workbook(target, options)
    try:
        book.set_properties({"title": "Témoin casebook", "created": EPOCH})
        made = Book(book)
        yield made
        made.close_sheets()
        look()
        for sheet in book.worksheets():
            _looking_at(sheet, look)
        book.close()
    finally:
        target.let_go()
        book.fileclosed = True  # else it would try to finish when it is forgotten
        for sheet in book.worksheets():
            for part in (sheet.row_data_fh, sheet.fh):  # the latter where it was stopped while put together
                with suppress(OSError):  # the disk may be full: what is left in memory cannot be written
                    part.close()
        shutil.rmtree(folder, ignore_errors=True)


def _library(look: Callable[[], None]) -> Any:
    """Return xlsxwriter, which has no types: loaded when first used, and beside this thread, because it takes
    a while in which nobody could stop it."""
    loading = Thread(target=import_module, args=("xlsxwriter",), daemon=True)
    loading.start()
    while loading.is_alive():
        loading.join(_LOOK)
        look()
    return import_module("xlsxwriter")


def fingerprint(stream: BinaryIO, look: Callable[[], None]) -> str:
    """Return the SHA-256 of all that was written to a new file; `look` may raise to stop."""
    stream.flush()
    number, sha256 = stream.fileno(), hashlib.sha256()
    os.lseek(number, 0, os.SEEK_SET)
    while chunk := os.read(number, _PIECE):
        sha256.update(chunk)
        look()
    os.lseek(number, 0, os.SEEK_END)
    return sha256.hexdigest()


class _Looking:
    """A file that looks up now and then while something large is read from it or written to it."""

    def __init__(self, file: Any, look: Callable[[], None]) -> None:
        self._file: Any = file
        self._look = look
        self._last = time.monotonic()

    def write(self, data: bytes) -> int:
        self._look_up()
        return self._file.write(data)

    def read(self, size: int) -> str:
        self._look_up()
        return self._file.read(size)

    def let_go(self) -> None:
        """Have nothing more to do with the file: a zip archive that is forgotten tries to finish itself."""
        self._file = io.BytesIO()
        self._look = _nothing

    def _look_up(self) -> None:
        if time.monotonic() - self._last > _LOOK:
            self._last = time.monotonic()
            self._look()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _nothing() -> None:
    pass


def _looking_at(sheet: Any, look: Callable[[], None]) -> None:
    """Look up also while a sheet is put together, which takes seconds where it is long."""
    reopen = sheet._opt_reopen  # the moment before its rows are read again

    def reopened() -> None:
        reopen()
        sheet.row_data_fh = _Looking(sheet.row_data_fh, look)

    sheet._opt_reopen = reopened
