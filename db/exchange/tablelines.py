"""Whole tables as lines of CSV that SQLite itself puts together: the quickest way out of a casebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from db.exchange.leaks import BETWEEN, texts
from db.exchange.leaving import Going
from db.exchange.profiles import emptied, missing
from db.exchange.slices import by_key
from db.model.fields import Entity, Field, Value
from db.storage.connection import Database

Spell = Callable[[Value], Value]


def lines(going: Going, entity: Entity, delimiter: str) -> Iterator[list[str]]:
    """Yield the lines of the records that leave, in slices ordered by id: every cell quoted, none guarded.

    Only for a profile that makes nothing coarser, and for all attacks.
    """
    db, own = going.casebook.db, going.stays.ids[entity.name]
    header = going.profile.header(entity)
    words = [field.name for field in texts(going.profile.fields(entity))]
    called = "code" if "code" in header else "id"
    line = _printed(['"%w"'] * len(header), delimiter, _cells(db, going, entity), "\r\n")
    looked = _printed(["%s"] * len(words), BETWEEN, [_text(name) for name in words]) if words else "''"
    for some in by_key(db, entity.name, ("id", called, looked, line)):
        rows = [row for row in some if row[0] not in own] if own else some
        if words and going.watch.suspicious(str(row[2]) for row in rows):
            for _, record, said, _ in rows:
                told = zip(words, str(said).split(BETWEEN), strict=False)
                going.watch.look(entity, ((record, name, text) for name, text in told))
        yield [str(row[3]) for row in rows]


def _printed(forms: list[str], between: str, cells: list[str], end: str = "") -> str:
    form = between.join(forms) + end
    return f"printf('{form}', {', '.join(cells)})"


def _text(column: str) -> str:
    return f"ifnull({column}, '')"


def _cells(db: Database, going: Going, entity: Entity) -> list[str]:
    """Return for each column of a table the SQL that makes its text."""
    profile, stays = going.profile, going.stays
    spelt: dict[str, Spell] = {
        field.name: field.format for field in profile.fields(entity) if _has_own_spelling(field)
    }
    for link in emptied(profile, stays, entity.name):
        spelt[link.name] = _unless(stays.ids[link.to])
    hidden = profile.hidden(entity)
    spelt["missing"] = lambda reasons: missing(reasons, hidden)
    for column, spell in spelt.items():
        db.conn.create_function(f"spell_{column}", 1, spell, deterministic=True)
    return [
        f"CASE WHEN {column} IS NULL THEN '' ELSE ifnull(spell_{column}({column}), '') END"
        if column in spelt
        else _text(column)
        for column in profile.header(entity)
    ]


def _has_own_spelling(field: Field) -> bool:
    return type(field).format is not Field.format


def _unless(gone: set[Value]) -> Spell:
    return lambda id: None if id in gone else id
