"""What a file tells of itself before it is read: its encoding, and from its beginning the delimiter and the
lines of titles above the header."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

from db.exchange.csvguard import DELIMITERS
from db.exchange.csvtext import CsvTrouble, propose_delimiter
from db.exchange.tables import codepages
from db.model.fields import N_

TITLES = 30  # lines above the header at most
SHARE = 0.6  # of the columns that a header names
SAMPLE = 64 * 1024  # characters that are looked at, or more until there are ROWS lines
ROWS = 50
MOST = 4 << 20  # characters that are looked at where lines are long
PIECE = 1 << 20  # bytes
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_VALUE = re.compile(r"\s*[-+]?\d[\d\s.,/:-]*")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True)
class Encoding:
    """An encoding by the name that Python and the name that people know; `exact` where all bytes fit it,
    `guess` where the bytes alone do not tell it for certain."""

    codec: str
    name: str
    exact: bool
    guess: bool = False


def encoding(stream: BinaryIO) -> Encoding:
    """Return the encoding of a stream, which is read to its end: by its mark, by the zeros of UTF-16, UTF-8
    where nearly all of it is, else the one in which its words look most like words."""
    start = stream.read(PIECE)
    for mark, codec, name in _MARKS:
        if start.startswith(mark):
            return Encoding(codec, name, _fits(stream, start, codec))
    sample = start[: SAMPLE & ~1]
    for codec, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if high and high.count(0) > 0.4 * len(high) and sample.count(0) < 0.6 * len(sample):
            return Encoding(codec, "UTF-16", _fits(stream, start, codec))
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    wrong = letters = 0
    piece = start
    while True:
        text = decoder.decode(piece, final=not piece)
        if not text.isascii():
            wrong += text.count("\ufffd")
            letters += len(text) - len(text.encode("ascii", "ignore"))
        if not piece:
            break
        piece = stream.read(PIECE)
    if letters - wrong >= wrong:
        return Encoding("utf-8", "UTF-8", not wrong)
    words: set[bytes] = set()
    stream.seek(0)
    while len(words) < codepages.WORDS and (piece := stream.read(PIECE)):
        codepages.words(piece, words)
    codec = codepages.guessed(words)
    return Encoding(codec, codepages.NAMES[codec], False, guess=True)


def chosen(stream: BinaryIO, name: str) -> Encoding:
    """Return the encoding that a person names. Raise Trouble where there is none."""
    codec = codepages.named(name)
    if codec in ("utf-16", "utf-8"):  # which a mark may tell more of
        found = encoding(stream)
        stream.seek(0)
        if found.codec.startswith(codec):
            return found
    return Encoding(codec, codepages.NAMES.get(codec, codec), _fits(stream, stream.read(PIECE), codec))


def _fits(stream: BinaryIO, start: bytes, codec: str) -> bool:
    decoder = codecs.getincrementaldecoder(codec)("strict")
    piece = start
    try:
        while piece:
            decoder.decode(piece)
            piece = stream.read(PIECE)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def beginning(stream: BinaryIO, codec: str) -> str:
    """Return the first lines of a stream as text, whole ones where they are not too long. Raise CsvTrouble
    where it is no text."""
    text = io.TextIOWrapper(stream, codec, "replace", newline="")
    try:
        found = text.read(SAMPLE)
        while (
            len(found) < MOST and found.count("\n") + found.count("\r") < ROWS and (more := text.read(SAMPLE))
        ):
            found += more
        found += text.readline(MOST)
    finally:
        text.detach()
    if len(_CONTROL.findall(found)) > len(found) / 50:
        raise CsvTrouble(
            N_("This is no table: choose a CSV file or a workbook (XLSX), or save it as one in its program.")
        )
    return found


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with their ends: CR LF, LF or CR and nothing else."""
    return _LINE.findall(text)


def delimiter_of(text: str) -> str:
    """Return the delimiter that splits most of the text into equal rows, also under lines of titles."""
    lines = lines_of(text)
    best, most = propose_delimiter("".join(lines[:ROWS])), 0.0
    for skipped in range(min(TITLES, len(lines))):
        part = "".join(lines[skipped : skipped + 4 * ROWS])
        for delimiter in DELIMITERS:
            rows = list(islice(_rows(part, delimiter), ROWS))
            width = len(rows[0]) if rows else 0
            share = sum(len(row) == width for row in rows) / len(rows) if rows and width > 1 else 0.0
            if share * width > most + 1e-9 and share > 0.9:
                best, most = delimiter, share * width
        if most and skipped:
            break
    return best


def titles_of(text: str, delimiter: str) -> int:
    """Return how many lines stand above the header."""
    lines = lines_of(text)
    widths = [len(row) for row in _rows(text, delimiter)]
    # Rows of one cell above the header may be more than those below it.
    width = max(set(widths), key=lambda w: (widths.count(w) > 1, widths.count(w) * w), default=0)
    first = (
        _first("".join(lines[skipped : skipped + ROWS]), delimiter) if lines[skipped].strip() else []
        for skipped in range(min(TITLES, len(lines)))
    )
    return header_among((row if len(row) == width else [] for row in first), width) or 0


def header_among(rows: Iterable[Sequence[str]], width: int) -> int | None:
    """Return which of the first rows is the header of a table of that width: it names most columns. One that
    names fewer is it, too, where the first that is fuller holds numbers or days. None where there is none."""
    sparse: int | None = None
    for at, row in enumerate(rows):
        filled = [cell for cell in row if cell.strip()]
        values = any(_VALUE.fullmatch(cell) for cell in filled)
        if width and len(filled) >= SHARE * width:
            return sparse if values and sparse is not None else at
        if sparse is None and len(filled) > 1 and not values:
            sparse = at
    return sparse


def named(header: Sequence[str]) -> tuple[str, ...]:
    """Return a name of its own for each column."""
    names: dict[str, None] = {}
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split()) or f"({number})"
        while name in names:
            name = f"{name} ({number})"
        names[name] = None
    return tuple(names)


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
