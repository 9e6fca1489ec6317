"""The order of a list: by which index each column is sorted, and lists that are put together of several."""

from __future__ import annotations

from typing import NamedTuple

from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import AnyLink, Choice, Date, Field, Link, Toll
from db.storage import letters
from db.storage.conditions import is_indexed, table
from db.storage.connection import Database

Query = tuple[str, tuple[object, ...]]
_DAY = "CAST(replace({}, '-', '') AS INTEGER)"  # a third of what a date takes as text
_DATE = (_DAY.format("r.date_min"), f"{_DAY.format('r.date_max')} - coalesce({_DAY.format('r.date_min')}, 0)")


class Within(NamedTuple):
    """How the index of a field sorts the records of one value, before their row numbers: as the list is
    sorted by another field, or newest first without one."""

    sort: str = ""
    by: tuple[str, ...] = ()

    def clause(self, down: str) -> str:
        """Return the SQL that sorts the records of one value; `down` is ASC or DESC."""
        return "ORDER BY " + ", ".join(f"{column} {down}" for column in (*self.by, "r.n"))


class Order(NamedTuple):
    """How the live records of an entity are listed: all in one go, or value by value of a list of codes."""

    table: str
    alive: str
    by: tuple[str, ...]
    down: str
    within: Within = Within()
    codes: tuple[str, tuple[object, ...]] = ("", ())

    @property
    def clause(self) -> str:
        return Within("", (*self.by, *self.within.by)).clause(self.down)

    def queries(self) -> list[Query]:
        """Return the queries that one after the other give all row numbers."""
        column, values = self.codes
        if not column:
            return [(f"SELECT r.n FROM {self.table} r WHERE {self.alive} {self.clause}", ())]
        clause = self.within.clause(self.down)
        sql = f"SELECT r.n FROM {self.table} r WHERE {self.alive} AND r.{column} IS ? {clause}"
        return [(sql, (value,)) for value in (reversed(values) if self.down == "DESC" else values)]

    def among(self) -> str:
        """Return a query for the row numbers in a JSON list, its one parameter, in this order."""
        some = f"(SELECT value AS v FROM json_each(?)) CROSS JOIN {self.table} r ON r.n = v"
        return f"SELECT r.n FROM {some} WHERE {self.alive} {self.clause}"


def order(db: Database, entity: Entity, sort: str, descending: bool) -> Order:
    """Return the order by a field, else newest first; codes stand in the order of their list, those without
    one first, and of each those that the list shows first. Only live records have a summary. Raise KeyError
    for a field that the entity does not have."""
    if not sort:
        return Order(entity.name, "r.deleted_at IS NULL", (), "DESC")
    field = entity.field[sort]
    down = "DESC" if descending else "ASC"
    name, alive = table(entity, field)
    if isinstance(field, Choice):
        known = {field.parse(code.code): place for place, code in enumerate(field.vocabulary.codes)}
        whens = " ".join(f"WHEN {code!r} THEN {place}" for code, place in known.items())
        by = f"CASE WHEN r.{sort} IS NULL THEN -1 ELSE CASE r.{sort} {whens} ELSE {len(known)} END END"
        codes: tuple[str, tuple[object, ...]] = ("", ())
        if is_indexed(field):
            there = [value for (value,) in db.execute(_different(name, alive, sort)).fetchall()]
            there.sort(key=lambda code: (code is not None, known.get(code, len(known)), str(code)))
            codes = (sort, tuple(there))
        return Order(name, alive, (by,), down, within(entity, field), codes)
    return Order(name, alive, _by(field, letters.are_nested(db)), down)


def within(entity: Entity, field: Field) -> Within:
    """Return in what order the index of a field gives the records of one value: attacks of a code as their
    list shows them at first."""
    is_code = isinstance(field, Choice) and field.indexed and field in entity.fields
    return Within("date_edtf", _DATE) if is_code and entity.name == "attack" else Within()


def _different(name: str, alive: str, column: str) -> str:
    """Return a query for the different values of an indexed column, by jumping from one to the next."""
    least = f"SELECT min(r.{column}) FROM {name} r WHERE {alive}"
    return f"""WITH RECURSIVE v(x) AS (
        SELECT ({least}) UNION ALL SELECT ({least} AND r.{column} > v.x) FROM v WHERE v.x IS NOT NULL
    ) SELECT x FROM v WHERE x IS NOT NULL UNION ALL
    SELECT NULL WHERE EXISTS (SELECT 1 FROM {name} r WHERE {alive} AND r.{column} IS NULL)"""


def _by(field: Field, nested: bool) -> tuple[str, ...]:
    """Return the SQL expressions by which a column is sorted, as the indexes hold them; `nested`, those of
    earlier versions."""
    if isinstance(field, Link) and not isinstance(field, AnyLink):
        first = ENTITIES[field.to].field[ENTITIES[field.to].title[0]]
        if not isinstance(first, Link):
            own = letters.key(first, f"l.{first.name}", nested=nested)
            return (f"(SELECT {own} FROM {field.to} l WHERE l.id = r.{field.name})",)
    if isinstance(field, Date):
        return f"r.{field.stem}_min", f"r.{field.stem}_max"
    if isinstance(field, Toll):
        return f"r.{field.name}_best", f"r.{field.name}_strict"
    return (letters.key(field, f"r.{field.name}", nested=nested),)
