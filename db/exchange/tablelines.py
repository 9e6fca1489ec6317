"""Whole tables as lines of CSV that SQLite itself puts together: the quickest way out of a casebook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from db.exchange.leaks import BETWEEN, NAMES, texts
from db.exchange.leaving import Going
from db.exchange.profiles import missing
from db.exchange.slices import SIZE
from db.model.entity import Entity
from db.model.fields import Decimal, Field, Value
from db.storage.connection import Database
from db.storage.diskerrors import DAMAGED
from db.storage.rows import top
from db.storage.trouble import Damaged

Spell = Callable[..., Value]
SPELT = 20_000  # spellings of a column that are remembered
CHECKED = 20_000  # row numbers that are looked at together
LAST = "\U0010ffff"  # behind every id
CELL, ROW = b"\x1f", b"\x1e"  # between cells and between rows, before they are quoted


@dataclass(frozen=True)
class Block:
    """Lines of a table one after the other in UTF-8, each with every cell quoted and none guarded."""

    count: int
    lines: bytes


def lines(going: Going, entity: Entity, delimiter: str) -> Iterator[Block]:
    """Yield the lines of the records that leave, ordered by id.

    Only for an entity of which the profile makes nothing coarser.
    """
    if going.only is not None and not going.chosen(entity.name):
        return
    table, db = _Table(going, entity, delimiter), going.casebook.db
    table.prepare(db)
    for part in _parts(db, entity.name):
        found = table.read(db, part)
        if going.watch.leaks(found.words) or going.watch.leaks(found.persons, of_persons=True):
            table.tell(db, part)
        if found.count:
            yield Block(found.count, found.lines)


@dataclass(frozen=True)
class _Part:
    """A stretch of a table: an SQL condition and its values, and by which way its rows come by id."""

    where: str
    by: str
    values: tuple[Value, Value]


@dataclass(frozen=True)
class _Read:
    count: int
    lines: bytes
    words: str  # what is looked through, joined by BETWEEN
    persons: str  # the same, of fields that hold names of persons


def _parts(db: Database, table: str) -> Iterator[_Part]:
    """Yield a table in stretches that follow each other by id.

    Mostly ids grow with the row numbers, and rows in the order in which they lie are read in half the time.
    """
    if _grows(db, table):
        for first in range(1, top(db, table) + 1, SIZE):
            yield _Part("n BETWEEN ? AND ?", "NOT INDEXED", (first, first + SIZE - 1))
        return
    sql = f"SELECT id FROM {table} WHERE id > ? ORDER BY id LIMIT 1 OFFSET {SIZE - 1}"
    by, after = f"INDEXED BY sqlite_autoindex_{table}_1", ""
    while found := db.execute(sql, (after,)).fetchone():
        yield _Part("id > ? AND id <= ?", by, (after, found[0]))
        after = found[0]
    yield _Part("id > ? AND id <= ?", by, (after, LAST))


def _grows(db: Database, table: str) -> bool:
    """Say whether ids are in the order of the row numbers."""
    sql = f"SELECT group_concat(n) FROM (SELECT n FROM {table} WHERE id > ? ORDER BY id LIMIT {CHECKED})"
    before: list[int] = []
    after: Value = ""
    while True:
        with db.reading():
            (numbers,) = db.execute(sql, (after,)).fetchone()
            if numbers is None:
                return True
            told = [*before, *map(int, str(numbers).split(","))]
            last = db.execute(f"SELECT id FROM {table} WHERE n = ?", told[-1:]).fetchone()
            if last is None:  # it is in an index and not in the table
                raise Damaged(DAMAGED, file=db.path.name)
            (after,) = last
        if told != sorted(told):
            return False
        before = told[-1:]


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
        self._cells = [self._cell(column) for column in header]
        self._leaving = "deleted_at IS NULL"
        if going.stays.counts.get(entity.name):
            self._leaving += f" AND NOT stays_{entity.name}(n)"
        if going.only is not None:
            self._leaving += f" AND chosen_{entity.name}(n)"

    def prepare(self, db: Database) -> None:
        """Make known to a connection what SQLite asks Python for."""
        name = self._entity.name
        asked: dict[str, Spell] = {f"stays_{name}": self._going.stays.marks[name].has}
        if self._going.only is not None:
            asked[f"chosen_{name}"] = self._going.chosen(name).has
        asked |= {f"spell_{column}": spell for column, spell in self._spelt.items()}
        for called, function in asked.items():
            db.conn.create_function(called, 1, function, deterministic=True)

    def read(self, db: Database, part: _Part) -> _Read:
        """Return the lines of a stretch, and its words as they are looked through."""
        cells = f"group_concat(concat_ws({_char(CELL)}, {', '.join(self._cells)}), {_char(ROW)})"
        words = _together(name for name in self._words if name not in NAMES)
        persons = _together(name for name in self._words if name in NAMES)
        told = f"count(*), CAST({cells} AS BLOB), {words}, {persons}"
        rows = f"FROM {self._entity.name} {part.by} WHERE {part.where} AND {self._leaving}"
        with db.reading():
            count, cells, words, persons = db.execute(f"SELECT {told} {rows}", part.values).fetchone()
            lines = self._quoted(int(count), cells or b"")
            if lines is None:
                sql = f"SELECT CAST(group_concat({self._printed()}, '') AS BLOB) {rows}"
                (lines,) = db.execute(sql, part.values).fetchone()
        if not lines.isascii():
            lines.decode()  # a text that is damaged never leaves
        return _Read(int(count), lines, words or "", persons or "")

    def _quoted(self, count: int, cells: bytes) -> bytes | None:
        """Return rows as lines with every cell quoted; None where a cell holds what stands between cells."""
        if not count:
            return b""
        doubled = cells.replace(b'"', b'""')
        by_cell = doubled.replace(CELL, f'"{self._delimiter}"'.encode())
        by_row = by_cell.replace(ROW, b'"\r\n"')
        between = len(by_cell) - len(doubled), len(by_row) - len(by_cell)
        if between != (2 * count * (len(self._cells) - 1), 3 * (count - 1)):
            return None
        return b'"%b"\r\n' % by_row

    def _printed(self) -> str:
        """Return the SQL that makes a line, every cell quoted, whatever stands in it: half as quick."""
        form = self._delimiter.join(['"%w"'] * len(self._cells))
        return f"printf('{form}\r\n', {', '.join(self._cells)})"

    def tell(self, db: Database, part: _Part) -> None:
        """Look through the words of a stretch record by record."""
        columns = ", ".join((*self._called, *self._words))
        sql = f"""SELECT {columns} FROM {self._entity.name} {part.by}
            WHERE {part.where} AND {self._leaving}"""
        with db.reading():
            found = db.execute(sql, part.values).fetchall()
        for values in found:
            row = dict(zip((*self._called, *self._words), values, strict=True))
            told = self._going.watch.called(self._entity.name, row)
            self._going.watch.look(self._entity, [(told, name, row[name]) for name in self._words])

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

    def _cell(self, column: str) -> str:
        """Return the SQL that makes the text of a column."""
        if column in self._spelt:
            return f"CASE WHEN {column} IS NULL THEN '' ELSE ifnull(spell_{column}({column}), '') END"
        return _text(self._going.emptied(self._entity.name, column))


def _together(columns: Iterable[str]) -> str:
    """Return the SQL that puts the texts of columns of all rows together."""
    looked = ", ".join(columns)
    return f"group_concat(concat_ws('{BETWEEN}', {looked}), '{BETWEEN}')" if looked else "''"


def _char(one: bytes) -> str:
    return f"char({ord(one)})"


def _text(column: str) -> str:
    return f"ifnull({column}, '')"
