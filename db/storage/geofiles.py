"""Public lists of places, recognised by what is in them: a GeoNames country file, OCHA's P-codes (COD-AB).

They are read line by line, and a list that is cut off or is something else is refused as a whole.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.model.countries import alpha_3, countries
from db.model.fields import N_
from db.storage.trouble import Trouble

GEONAMES, PCODES = "GeoNames", "P-codes"
COLUMNS = 19  # of a GeoNames file: geonames.org/export
HEADER = ["Location", "Admin Level", "P-Code", "Name", "Parent P-Code", "Valid from date"]

LONGEST = 1 << 18  # bytes of a line
BOM = b"\xef\xbb\xbf"
_NUMBER = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,20})?(?:E-[0-9]{1,2})?")
_WHOLE = re.compile(r"[0-9]{1,12}")
_DATE = re.compile(r"[0-9]{4}-[01][0-9]-[0-3][0-9]")


UNREADABLE = N_("{file} cannot be read ({reason}). Choose another file. Nothing was loaded.")
EMPTY = N_("{file} is empty. Get the file anew. Nothing was loaded.")
ZIPPED = N_(
    "{file} is a zip file or a workbook. Unpack it and choose the text file inside (such as ML.txt). Nothing "
    "was loaded."
)
UNKNOWN = N_(
    "{file} is no list of places that this program knows. Choose a GeoNames country file (such as ML.txt, 19 "
    "columns parted by tabs) or OCHA's P-codes as CSV. Nothing was loaded."
)
BROKEN_OFF = N_(
    "{file}, line {line}: the file breaks off here, in the middle of a line. Get it anew. Nothing was loaded."
)
NO_TEXT = N_("{file}, line {line}: it holds what is no text. Get the file anew. Nothing was loaded.")
NOT_UTF8 = N_(
    "{file}, line {line}: it is not in UTF-8. Get the file anew, and do not save it in another program. "
    "Nothing was loaded."
)
WRONG_QUOTES = N_("{file}, line {line}: wrongly quoted ({value}). Get the file anew. Nothing was loaded.")
NOT_SO_MANY = N_(
    "{file}, line {line}: it has {value} columns instead of {wanted}. Get the file anew. Nothing was loaded."
)
INCOMPLETE = N_(
    "{file}, line {line}: its code, name, level or date is missing or wrong. Get the file anew. Nothing was "
    "loaded."
)
NO_NUMBER = N_(
    "{file}, line {line}: “{value}” is no number of inhabitants. Get the file anew. Nothing was loaded."
)
NO_COUNTRY = N_("{file}, line {line}: “{value}” is no country code. Get the file anew. Nothing was loaded.")
TWO_COUNTRIES = N_(
    "{file}, line {line}: a second country, {value}, is in the file. Take the file of one country. Nothing "
    "was loaded."
)
NOT_ON_EARTH = N_(
    "{file}, line {line}: the coordinate “{value}” does not lie between −{most} and {most}. Get the file "
    "anew. Nothing was loaded."
)


@dataclass(frozen=True)
class Feature:
    """One row of a GeoNames file; `modified` is its last change (2012-11-08)."""

    geonames_id: int
    name: str
    alt_names: tuple[str, ...]
    lat: float
    lon: float
    feature: str  # class and code: "P.PPL"
    country: str
    adm1_code: str
    adm2_code: str
    population: int | None
    modified: str


@dataclass(frozen=True)
class Area:
    """One row of a P-code file."""

    country: str
    level: int
    pcode: str
    name: str
    parent: str
    valid_from: str


class GeoFile:
    """An open list of places: its kind, and its rows as they are read. Made by `reading`."""

    def __init__(self, path: Path, stream: BinaryIO) -> None:
        self._path = path
        self._stream = stream
        self._line = 0
        self.size = path.stat().st_size
        self.kind = self._recognised()

    @property
    def done(self) -> int:
        """How many bytes were read."""
        return self._stream.tell()

    def features(self) -> Iterator[Feature]:
        """Yield the rows of a GeoNames file. Raise Trouble at the first that cannot be right."""
        country = ""
        for line in self._lines():
            row = self._feature(line.rstrip("\r\n").split("\t"))
            country = country or row.country
            if row.country != country:
                raise self._trouble(TWO_COUNTRIES, value=row.country)
            yield row

    def areas(self) -> Iterator[Area]:
        """Yield the rows of a P-code file. Raise Trouble at the first that cannot be right."""
        rows = csv.reader(self._lines(), strict=True)
        try:
            next(rows)  # the header
            for cells in rows:
                if cells and not cells[0].startswith("#"):  # the tags of HXL
                    yield self._area(cells)
        except csv.Error as error:
            raise self._trouble(WRONG_QUOTES, value=str(error)) from None

    def _recognised(self) -> str:
        start = self._stream.read(LONGEST)
        self._stream.seek(0)
        if not start:
            raise self._refused(EMPTY)
        if start.startswith(b"PK\x03\x04"):
            raise self._refused(ZIPPED)
        first = start.removeprefix(BOM).split(b"\n")[0].rstrip(b"\r").decode("utf-8", "replace")
        cells = first.split("\t")
        if len(cells) == COLUMNS and _WHOLE.fullmatch(cells[0]):
            return GEONAMES
        if first.replace('"', "").split(",") == HEADER:
            return PCODES
        raise self._refused(UNKNOWN)

    def _lines(self) -> Iterator[str]:
        """Yield the lines, each with its end."""
        while raw := self._next():
            self._line += 1
            if self._line == 1:
                raw = raw.removeprefix(BOM)
            if not raw.endswith(b"\n"):
                raise self._trouble(BROKEN_OFF)
            if b"\0" in raw:
                raise self._trouble(NO_TEXT)
            try:
                yield raw.decode("utf-8")
            except UnicodeDecodeError:
                raise self._trouble(NOT_UTF8) from None

    def _next(self) -> bytes:
        with _readable(self._path):  # a stick may be pulled out
            return self._stream.readline(LONGEST)

    def _feature(self, cells: list[str]) -> Feature:
        if len(cells) != COLUMNS:
            raise self._trouble(NOT_SO_MANY, value=str(len(cells)), wanted=str(COLUMNS))
        number, name, _, alternates, lat, lon, sort, code, country, _, adm1, adm2 = cells[:12]
        population, modified = cells[14], cells[18]
        if not (_WHOLE.fullmatch(number) and name and _DATE.fullmatch(modified)):
            raise self._trouble(INCOMPLETE)
        if population and not _WHOLE.fullmatch(population):
            raise self._trouble(NO_NUMBER, value=population[:40])
        known = alpha_3(country)
        if not known:
            raise self._trouble(NO_COUNTRY, value=country[:40])
        return Feature(
            int(number),
            name,
            tuple(filter(None, alternates.split(","))),
            self._degrees(lat, 90),
            self._degrees(lon, 180),
            f"{sort}.{code}" if code else sort,
            known,
            adm1,
            adm2,
            int(population) if population and int(population) else None,
            modified,
        )

    def _degrees(self, text: str, most: int) -> float:
        if not _NUMBER.fullmatch(text) or abs(float(text)) > most:
            raise self._trouble(NOT_ON_EARTH, value=text[:40], most=str(most))
        return float(text)

    def _area(self, cells: list[str]) -> Area:
        if len(cells) != len(HEADER):
            raise self._trouble(NOT_SO_MANY, value=str(len(cells)), wanted=str(len(HEADER)))
        country, level, pcode, name, parent, valid_from = (cell.strip() for cell in cells)
        if not (
            pcode and name and level in set("012345") and (not valid_from or _DATE.fullmatch(valid_from))
        ):
            raise self._trouble(INCOMPLETE)
        if country not in countries():
            raise self._trouble(NO_COUNTRY, value=country[:40])
        return Area(country, int(level), pcode, name, parent, valid_from)

    def _trouble(self, sentence: str, **values: str) -> Trouble:
        """Return what is wrong with the current line."""
        return Trouble(sentence, file=self._path.name, line=str(self._line), **values)

    def _refused(self, sentence: str) -> Trouble:
        return Trouble(sentence, file=self._path.name)


@contextmanager
def reading(path: Path) -> Generator[GeoFile]:
    """Open a list of places. Raise Trouble where it cannot be read or is something else."""
    with ExitStack() as opened:
        with _readable(path):
            file = GeoFile(path, opened.enter_context(path.open("rb")))
        yield file


@contextmanager
def _readable(path: Path) -> Generator[None]:
    """Turn what the system says of a file into Trouble."""
    try:
        yield
    except OSError as error:
        raise Trouble(UNREADABLE, file=path.name, reason=error.strerror or str(error)) from None
