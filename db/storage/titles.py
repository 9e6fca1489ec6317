"""The short names of records, and finding a record by what is being typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from db.model.ages import Age, display
from db.model.covering import DOTS, is_secret
from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Field, Link, Record, Value
from db.model.plain import plain
from db.model.record_rules import whole
from db.model.texts import Translate, untranslated
from db.storage import justsaved, nametexts
from db.storage.connection import Database
from db.storage.derived import match
from db.storage.rows import live, rows, rows_in
from db.storage.waiting import TEXTS

Look = Callable[[str, Record], Record]  # what is seen of a row of an entity
SEPARATOR = " · "
UNINDEXED = 2000  # records without a full text (contacts, series …) that are looked through, newest first


def as_it_is(entity: str, row: Record) -> Record:
    """See all of a row."""
    return row


def titles(
    db: Database,
    entity: str,
    ids: Iterable[Value],
    translate: Translate = untranslated,
    look: Look = as_it_is,
) -> dict[str, str]:
    """Return the short names of records of one entity by id; one query an entity that they lead to. `look`
    may hide fields of the rows of which the names are made."""
    found = list(rows_in(db, f"SELECT * FROM {ENTITIES[entity].name} WHERE id IN (?)", ids))
    return titles_of(db, entity, [look(entity, row) for row in found], translate, look)


def titles_of(
    db: Database,
    entity: str,
    found: list[Record],
    translate: Translate = untranslated,
    look: Look = as_it_is,
) -> dict[str, str]:
    """Return the short names of rows already read."""
    fields = [ENTITIES[entity].field[name] for name in ENTITIES[entity].title]
    linked = {
        f.name: titles(
            db,
            f.to if isinstance(f, Link) else "",
            (row[f.name] for row in found if row[f.name]),
            translate,
            look,
        )
        for f in fields
        if _leads(f)
    }
    named: dict[str, str] = {}
    for row in found:
        words = [_word(f, row[f.name], linked, translate) for f in fields]
        named[str(row["id"])] = SEPARATOR.join(word for word in words if word) or str(row.get("code") or "?")
    return named


def _leads(field: Field) -> bool:
    return isinstance(field, Link) and not isinstance(field, AnyLink)


def _word(field: Field, value: Value, linked: dict[str, dict[str, str]], translate: Translate) -> str:
    if field.name in linked:
        return linked[field.name].get(str(value), "")
    text = field.display(value, translate).replace("\n", " ")
    return text if len(text) <= 80 else text[:79] + "…"


def suggest(
    db: Database,
    entity: str,
    words: str,
    limit: int,
    translate: Translate = untranslated,
    look: Look = as_it_is,
) -> list[tuple[str, str, str]]:
    """Return (id, title, second line) of the records that match words being typed, the newest first where
    many do; where few do, also of those in whose names the words are somewhere inside. Of what `look` hides
    only words are shown that were typed whole."""
    query, start = match(words), words.strip().casefold()
    if entity in TEXTS and query:
        found = _matching(db, entity, f"{entity}_text", query, limit * 4)
        if len(found) < limit and (inside := nametexts.query(entity, words)):
            known = {row["id"] for row in found}
            others = _matching(db, entity, f"{entity}_trigram", inside, limit)
            found += [row for row in others if row["id"] not in known]
        named = titles_of(db, entity, found, translate)
    else:
        sql = f"SELECT * FROM {entity} WHERE deleted_at IS NULL ORDER BY n DESC LIMIT ?"
        found = rows(db, sql, (UNINDEXED if query else limit,))
        named = titles_of(db, entity, found, translate)
        found = [row for row in found if all(w in named[str(row["id"])].casefold() for w in start.split())]
    found.sort(key=lambda row: not named[str(row["id"])].casefold().startswith(start))
    seen = [look(entity, row) for row in found[:limit]]
    shown = titles_of(db, entity, seen, translate, look)
    ids = [str(row["id"]) for row in seen]
    return [
        (id, as_typed(shown[id], named[id], words), told_apart(db, entity, row, translate))
        for id, row in zip(ids, seen, strict=True)
    ]


def as_typed(shown: str, title: str, words: str) -> str:
    """Return a title of which `shown` may be seen, with those words of the whole `title` that stand among the
    typed ones already, and dots for the others: who types sees which record answers, who looks on nothing
    that is not on the screen."""
    typed = set(plain(words).split())
    known = [word for word in title.split() if word not in (SEPARATOR.strip(), *shown.split())]
    if shown == title or not any(plain(word) in typed for word in known):
        return shown
    return SEPARATOR.join((shown, " ".join(word if plain(word) in typed else DOTS[:3] for word in known)))


def _matching(db: Database, entity: str, table: str, asked: str, limit: int) -> list[Record]:
    """Return the newest live records that fit a full-text query."""
    new = justsaved.matching(db, table, asked)[:limit]
    found = sorted(live(db, entity, "n", new), key=lambda row: -int(row["n"] or 0))
    sql = f"""SELECT r.* FROM {table} t JOIN {entity} r ON r.n = t.rowid
        WHERE {table} MATCH ? AND r.deleted_at IS NULL ORDER BY t.rowid DESC LIMIT ?"""
    known = {row["n"] for row in found}
    return [*found, *(row for row in rows(db, sql, (asked, limit)) if row["n"] not in known)][:limit]


def told_apart(db: Database, entity: str, row: Record, translate: Translate = untranslated) -> str:
    """Return the second line of a record as it may be seen; of a person who is covered with the age at the
    last harm, which with the sex must do for the name."""
    line = second_line(entity, row, translate)
    if entity != "victim" or not is_secret(row):
        return line
    sql = """SELECT age_low, age_high FROM harm WHERE victim_id = ? AND deleted_at IS NULL
        AND coalesce(age_low, age_high) IS NOT NULL ORDER BY n DESC LIMIT 1"""
    ages = [
        display(Age(whole(one["age_low"]), whole(one["age_high"]))) for one in rows(db, sql, (row["id"],))
    ]
    said = line.split(SEPARATOR) if line else []
    at = 1 if row["sex"] else 0  # beside the sex: the end of a line may be cut off
    said[at:at] = [f"{age} {translate('years')}" for age in ages]
    return SEPARATOR.join(said)


def second_line(entity: str, row: Record, translate: Translate = untranslated) -> str:
    """Return what tells a record from its namesakes: the listed fields that its title does not show."""
    described = ENTITIES[entity]
    fields = [
        f for f in described.fields if f.listed and f.name not in described.title and not isinstance(f, Link)
    ]
    shown = (f.display(row[f.name], translate) for f in fields)
    return SEPARATOR.join(text for text in shown if text)[:160]
