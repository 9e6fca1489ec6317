"""Whole tables as lines of CSV that SQLite itself puts together: the quickest way out of a casebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import le

from db.exchange.found import Found
from db.exchange.leaks import ALONE, BETWEEN, NAMES, texts
from db.exchange.leaving import Going
from db.exchange.profiles import missing
from db.exchange.slices import SIZE
from db.model.entity import Entity
from db.model.fields import Choices, Decimal, Field, Value
from db.storage.ahead import Ahead, Spell, prepare
from db.storage.connection import Database
from db.storage.rows import top

SPELT = 20_000  # spellings of a column that are remembered
LAST = "\U0010ffff"  # behind every id
CELL, ROW = b"\x1f", b"\x1e"  # between cells and between rows, before they are quoted
# Numbers that SQLite writes as Python does: of 15 digits at most, and without a power of ten.
AS_PYTHON = "abs({0}) BETWEEN 0.001 AND 1000 AND CAST(format('%!.15g', {0}) AS REAL) = {0}"
# Lists of codes, and reasons for one missing value, that SQL can spell: they hold no quoted sign.
OF_CODES = """replace(substr({0}, 3, length({0}) - 4), '", "', ';')"""
CODES = f"""{{0}} GLOB '[[]"*"]' AND instr({{0}}, '\\') = 0 AND instr({OF_CODES}, '"') = 0"""
ONE_REASON = """{0} GLOB '{{"[a-z]*": "[a-z]*"}}' AND instr({0}, '\\') = 0
    AND length({0}) - length(replace({0}, '"', '')) = 4"""


@dataclass(frozen=True)
class Block:
    """Lines of a table one after the other in UTF-8, each with every cell quoted and none guarded."""

    count: int
    lines: bytes


class OutOfOrder(Exception):  # noqa: N818
    """The rows of a table do not lie in the order of their ids, as was taken for granted."""


def lines(
    going: Going, entity: Entity, delimiter: str, ahead: Ahead, *, by_id: bool = False
) -> Iterator[Block]:
    """Begin to read the records that leave `ahead`, and return what yields their lines, ordered by id. Only
    for an entity of which the profile makes nothing coarser.

    Rows are read in the order in which they lie, which takes half the time, unless it is asked for that of
    ids. Mostly the one is the other; raise OutOfOrder where it turns out not to be, with nothing found.
    """
    if going.only is not None and not going.chosen(entity.name):
        return iter(())
    table, db = _Table(going, entity, delimiter), going.casebook.db
    prepare(db, table.asked)
    ahead.prepare(table.asked)
    parts = _by_id(db, entity.name) if by_id else _as_they_lie(db, entity.name)
    return _blocks(going, table, ahead.each(table.read, parts), by_id=by_id)


def _blocks(
    going: Going, table: _Table, read: Iterator[tuple[_Part, _Read]], *, by_id: bool
) -> Iterator[Block]:
    db, watch = going.casebook.db, going.watch
    before, last = watch.state, b""
    for part, found in read:
        if found.count:
            rows = found.cells.split(ROW)  # they begin with their ids
            if len(rows) != found.count:
                rows = table.ids(db, part)
            if not by_id and not all(map(le, (last, *rows), rows)):
                watch.forget(before)
                raise OutOfOrder
            last = rows[-1]
        leaking, alone = watch.leaks(found.words), watch.lone_words
        if leaking or watch.leaks(found.persons, of_persons=True):
            table.tell(db, part)
        elif alone:
            table.tell_alone(db, part, found, alone)
        if found.count:
            yield Block(found.count, table.quoted(found) or table.printed(db, part))


@dataclass(frozen=True)
class _Part:
    """A stretch of a table: an SQL condition and its values, and by which way its rows come by id."""

    where: str
    by: str
    values: tuple[Value, Value]
    numbers: range | None = None  # of rows, where it is a stretch of them


@dataclass(frozen=True)
class _Read:
    count: int
    cells: bytes  # of all rows, parted by CELL and ROW
    words: str  # what is looked through, joined by BETWEEN
    persons: str  # the same, of fields that hold names of persons


def _as_they_lie(db: Database, table: str) -> Iterator[_Part]:
    for first in range(1, top(db, table) + 1, SIZE):
        numbers = range(first, first + SIZE)
        yield _Part("n BETWEEN ? AND ?", "NOT INDEXED", (first, first + SIZE - 1), numbers)


def _by_id(db: Database, table: str) -> Iterator[_Part]:
    sql = f"SELECT id FROM {table} WHERE id > ? ORDER BY id LIMIT 1 OFFSET {SIZE - 1}"
    by, after = f"INDEXED BY sqlite_autoindex_{table}_1", ""
    while found := db.execute(sql, (after,)).fetchone():
        yield _Part("id > ? AND id <= ?", by, (after, found[0]))
        after = found[0]
    yield _Part("id > ? AND id <= ?", by, (after, LAST))


class _Table:
    """How the rows of an entity become lines."""

    def __init__(self, going: Going, entity: Entity, delimiter: str) -> None:
        self._going = going
        self._entity = entity
        profile = going.profile
        header = profile.header(entity)
        self._called = ("id", "code") if "code" in header else ("id",)
        self._words = [field.name for field in texts(profile.fields(entity))]
        self._spelt = self._spellings()
        self._delimiter = delimiter
        self._leading: dict[str, Spell] = {}
        self._cells = [self._cell(column) for column in header]
        self._stay = going.stays.marks[entity.name] if going.stays.counts.get(entity.name) else None

    def _leaving(self, part: _Part) -> str:
        """Return the SQL condition on the rows of a stretch that leave."""
        name, told = self._entity.name, ["deleted_at IS NULL"]
        if self._stay is not None:
            gone = self._stay.within(part.numbers) if part.numbers else None
            told.append(f"NOT stays_{name}(n)" if gone is None else f"n NOT IN ({', '.join(map(str, gone))})")
        if self._going.only is not None:
            told.append(f"chosen_{name}(n)")
        return f"{part.where} AND {' AND '.join(told)}"

    @property
    def asked(self) -> dict[str, Spell]:
        """What SQLite asks Python for, by the names that it knows."""
        name = self._entity.name
        found: dict[str, Spell] = {f"stays_{name}": self._going.stays.marks[name].has}
        if self._going.only is not None:
            found[f"chosen_{name}"] = self._going.chosen(name).has
        found |= {self._spells(column): spell for column, spell in self._spelt.items()}
        return found | self._leading

    def read(self, db: Database, part: _Part) -> _Read:
        """Return the cells of a stretch, and its words as they are looked through."""
        cells = f"group_concat(concat_ws({_char(CELL)}, {', '.join(self._cells)}), {_char(ROW)})"
        words = _together(name for name in self._words if name not in NAMES)
        persons = _together(name for name in self._words if name in NAMES)
        sql = f"SELECT count(*), CAST({cells} AS BLOB), {words}, {persons} {self._rows(part)}"
        count, found, words, persons = db.execute(sql, part.values).fetchone()
        return _Read(int(count), found or b"", words or "", persons or "")

    def _rows(self, part: _Part) -> str:
        return f"FROM {self._entity.name} {part.by} WHERE {self._leaving(part)}"

    def ids(self, db: Database, part: _Part) -> list[bytes]:
        """Return the ids of a stretch as its rows begin with them."""
        return [str(id).encode() + CELL for (id,) in db.execute(f"SELECT id {self._rows(part)}", part.values)]

    def quoted(self, found: _Read) -> bytes:
        """Return rows as lines with every cell quoted; none where a cell holds what stands between cells."""
        doubled = found.cells.replace(b'"', b'""')
        by_cell = doubled.replace(CELL, f'"{self._delimiter}"'.encode())
        by_row = by_cell.replace(ROW, b'"\r\n"')
        between = len(by_cell) - len(doubled), len(by_row) - len(by_cell)
        if between != (2 * found.count * (len(self._cells) - 1), 3 * (found.count - 1)):
            return b""
        return _sound(b'"%b"\r\n' % by_row)

    def printed(self, db: Database, part: _Part) -> bytes:
        """Return the rows of a stretch as lines, every cell quoted, whatever stands in it: half as quick."""
        form = self._delimiter.join(['"%w"'] * len(self._cells))
        line = f"printf('{form}\r\n', {', '.join(self._cells)})"
        sql = f"SELECT CAST(group_concat({line}, '') AS BLOB) {self._rows(part)}"
        return _sound(db.execute(sql, part.values).fetchone()[0])

    def tell(self, db: Database, part: _Part) -> None:
        """Look through the words of a stretch record by record."""
        columns = ", ".join((*self._called, *self._words))
        for values in db.execute(f"SELECT {columns} {self._rows(part)}", part.values).fetchall():
            row = dict(zip((*self._called, *self._words), values, strict=True))
            told = self._going.watch.called(self._entity.name, row)
            self._going.watch.look(self._entity, [(told, name, row[name]) for name in self._words])

    def tell_alone(self, db: Database, part: _Part, found: _Read, words: set[str]) -> None:
        """Look through the rows of a stretch that hold one of some words for parts of contacts' names."""
        watch, header = self._going.watch, self._going.profile.header(self._entity)
        has = re.compile(b"|".join(re.escape(word.encode("utf-8", "surrogatepass")) for word in words)).search
        split = [row.decode().split(chr(CELL[0])) for row in found.cells.split(ROW) if has(row)]
        if any(len(cells) != len(header) for cells in split):  # a cell holds what stands between cells
            split = self._cells_of(db, part)
        for cells in split:
            row = dict(zip(header, cells, strict=True))
            told = watch.called(self._entity.name, {name: row.get(name) for name in ("id", "code")})
            place = Found(ALONE, self._entity.name, told, "", row["id"])
            watch.look_alone(place, ((name, row[name]) for name in self._words), words)

    def _cells_of(self, db: Database, part: _Part) -> list[list[str]]:
        found = db.execute(f"SELECT {', '.join(self._cells)} {self._rows(part)}", part.values)
        return [[str(cell) for cell in cells] for cells in found]

    def _spellings(self) -> dict[str, Spell]:
        """Return for the columns that need more than SQL what writes their values."""
        profile = self._going.profile
        spelt: dict[str, Spell] = {}
        for field in profile.fields(self._entity):
            if isinstance(field, Decimal):
                spelt[field.name] = repr  # as `Decimal.format` does
            elif type(field).format is not Field.format:
                spelt[field.name] = lru_cache(SPELT)(field.format)
        hidden = profile.hidden(self._entity)
        spelt["missing"] = lru_cache(SPELT)(partial(missing, hidden=hidden))
        return spelt

    def _spells(self, column: str) -> str:
        """Return the name of what writes the values of a column. It is the table's own: the next table is
        made ready while this one is read."""
        return f"spell_{self._entity.name}_{column}"

    def _cell(self, column: str) -> str:
        """Return the SQL that makes the text of a column. Python is asked only for what SQL cannot spell: it
        would have to wait for what else Python does."""
        if column not in self._spelt:
            emptied, asked = self._going.emptied(self._entity.name, column)
            self._leading |= asked
            return f"ifnull({emptied}, '')"
        spelt = f"ifnull({self._spells(column)}({column}), '')"
        field = self._entity.field.get(column)
        if isinstance(field, Decimal):
            same = AS_PYTHON.format(column)
            spelt = f"CASE WHEN {same} THEN format('%!.15g', {column}) ELSE {spelt} END"
        elif isinstance(field, Choices):
            spelt = f"CASE WHEN {CODES.format(column)} THEN {OF_CODES.format(column)} ELSE {spelt} END"
        elif column == "missing":
            hidden = self._going.profile.hidden(self._entity)
            known = [ONE_REASON.format(column), *(f"{column} NOT GLOB '{{\"{name}\"*'" for name in hidden)]
            made = f"replace({column}, '\": \"', '\":\"')"
            spelt = f"CASE WHEN {' AND '.join(known)} THEN {made} ELSE {spelt} END"
        return f"CASE WHEN {column} IS NULL THEN '' ELSE {spelt} END"


def _sound(lines: bytes) -> bytes:
    """Return lines if they are UTF-8: a text that is damaged never leaves."""
    if not lines.isascii():
        lines.decode()
    return lines


def _together(columns: Iterable[str]) -> str:
    """Return the SQL that puts the texts of columns of all rows together."""
    looked = ", ".join(columns)
    return f"group_concat(concat_ws('{BETWEEN}', {looked}), '{BETWEEN}')" if looked else "''"


def _char(one: bytes) -> str:
    return f"char({ord(one)})"
