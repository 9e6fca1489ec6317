"""The lines of a CSV file before they are split: strictly decoded, counted, never more than one row held.

Also the exact shape of a rightly quoted row, which tells where wrong quoting begins and where it ends.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO

from db.model.fields import N_
from db.storage.trouble import Trouble

CELL_LIMIT = 16 * 1024 * 1024  # characters in one cell
ROW_LIMIT = 4 * CELL_LIMIT  # characters in one row: the most of a file that is ever held

_CHUNK = 64 * 1024  # bytes
_LINE_END = re.compile(r"\r\n|\r|\n")
_WORD_BEFORE = re.compile(rb"[^\s,;|\"]{0,20}\Z")
_WORD_AFTER = re.compile(rb"[^\s,;|\"]{0,20}")
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods are zip files, .xls is an OLE file


class CsvTrouble(Trouble):
    """A CSV file that cannot be read as a whole, and what to do about it."""


class Lines:
    """Give the lines of a binary stream as text with their ends kept, and remember those of the current row.

    A line ends with CR LF, LF or CR and with nothing else: the other line ends of Unicode are text in a cell.
    `encoding` is given where it was found out before; what does not fit it then becomes U+FFFD.
    """

    def __init__(self, stream: BinaryIO, encoding: str = "") -> None:
        if not encoding:
            refuse_other_formats(stream)
        self._stream = stream
        self._start = stream.tell()
        errors = "replace" if encoding else "strict"
        self._text = io.TextIOWrapper(stream, encoding or "utf-8-sig", errors, newline="")
        self._count = 0
        self._row: list[str] = []
        self._size = 0

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(ROW_LIMIT + 1)
        except UnicodeDecodeError:
            self._stream.seek(self._start)
            raise undecodable(self._stream) from None
        if not line:
            raise StopIteration
        self._count += 1
        self._size += len(line)
        if self._size > ROW_LIMIT:
            raise CsvTrouble(
                N_("A row at line {line} is longer than {limit} million characters: this is hardly a table."),
                line=str(self._count),
                limit=str(ROW_LIMIT // 1024 // 1024),
            )
        self._row.append(line)
        return line

    def detach(self) -> None:
        """Leave the stream to whoever opened it."""
        self._text.detach()

    def begin_row(self) -> int:
        """Forget the last row; return the number of the line where the next one begins, from 1."""
        self._row.clear()
        self._size = 0
        return self._count + 1

    def row_text(self) -> str:
        """Return the current row as it stands in the file."""
        return "".join(self._row)


class Shape:
    """How a rightly quoted row looks: quoted cells with doubled marks, other cells without any."""

    def __init__(self, delimiter: str) -> None:
        end = re.escape(delimiter)
        cell = rf'(?:"[^"]*+(?:""[^"]*+)*+"|[^"{end}\r\n]*+)'
        self._good_cells = re.compile(rf"(?:{cell}{end})*+")
        self._row = re.compile(rf"(?:{cell}{end})*+{cell}(?:\r\n|\r|\n)?")
        self._opening = re.compile(rf'(?:\A|{end})"[^"{end}\r\n]')

    def is_row(self, text: str) -> bool:
        """Tell whether a text is one whole row, rightly quoted."""
        return self._row.fullmatch(text) is not None

    def opens_a_cell(self, text: str) -> bool:
        """Tell whether a mark in the text can only open a cell, so that the text began outside of one."""
        return self._opening.search(text) is not None

    def lines_before_fault(self, text: str) -> int:
        """Return how many lines end before the first cell of the text that is wrongly quoted."""
        good = self._good_cells.match(text)
        return len(_LINE_END.findall(text, 0, good.end() if good else 0))


def refuse_other_formats(stream: BinaryIO) -> None:
    """Raise CsvTrouble for a workbook or UTF-16, known by the first bytes; leave the stream where it was."""
    place = stream.tell()
    start = stream.read(4)
    stream.seek(place)
    if start.startswith(_WORKBOOKS):
        raise CsvTrouble(
            N_("This is a workbook, not a CSV file: open it in the spreadsheet and save it as “CSV UTF-8”.")
        )
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise CsvTrouble(
            N_("The file is in UTF-16 (“Unicode text”): save it as UTF-8 (in the spreadsheet: “CSV UTF-8”).")
        )


def decoded_start(stream: BinaryIO, size: int) -> str:
    """Return the first `size` bytes as text, less a character cut in two; raise CsvTrouble if not UTF-8."""
    refuse_other_formats(stream)
    place = stream.tell()
    try:
        return codecs.getincrementaldecoder("utf-8-sig")("strict").decode(stream.read(size))
    except UnicodeDecodeError:
        stream.seek(place)
        raise undecodable(stream) from None


def undecodable(stream: BinaryIO) -> CsvTrouble:
    """Find the first byte of a stream that is not UTF-8 and say where it is and what it may be."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    line, read, last = 1, 0, b""
    while True:
        chunk = stream.read(_CHUNK)
        try:
            decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            held = len(error.object) - len(chunk)  # the start of a character, held back from the last chunk
            line += _line_ends(last, chunk[: max(0, error.start - held)])
            return _encoding_trouble(line, read - held + error.start + 1, error)
        if not chunk:
            raise ValueError("the stream is UTF-8")
        line += _line_ends(last, chunk)
        read += len(chunk)
        last = chunk[-1:]


def _line_ends(last: bytes, chunk: bytes) -> int:
    return chunk.count(b"\n") + chunk.count(b"\r") - (last + chunk).count(b"\r\n")


def _encoding_trouble(line: int, byte: int, error: UnicodeDecodeError) -> CsvTrouble:
    before = _WORD_BEFORE.search(error.object, 0, error.start)
    after = _WORD_AFTER.match(error.object, error.start)
    word = (before.group() if before else b"") + (after.group() if after else b"")
    try:
        guess = word.decode("cp1252")
    except UnicodeDecodeError:
        return CsvTrouble(
            N_(
                "Line {line} is not in UTF-8 (byte {byte} of the file): save the file as UTF-8 "
                "(in the spreadsheet: “CSV UTF-8”)."
            ),
            line=str(line),
            byte=str(byte),
        )
    return CsvTrouble(
        N_(
            "Line {line} is not in UTF-8 (byte {byte} of the file). It may be Windows-1252, where it reads "
            "“{guess}”: save the file as UTF-8 (in the spreadsheet: “CSV UTF-8”)."
        ),
        line=str(line),
        byte=str(byte),
        guess=guess,
    )
