"""Finding records by words: in all their text, in one field, or in the titles of what they point at.

Accents and capitals are ignored. A word finds what begins with it; in names also what has it inside. Of
several words each may stand elsewhere in the record.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress

from db.model import placenames
from db.model.entities import ENTITIES
from db.model.fields import Field, LongText, Text
from db.storage import indexwords, justsaved, nametexts
from db.storage.conditions import IDS
from db.storage.connection import Database
from db.storage.derived import SINCE, match
from db.storage.letters import LETTERS
from db.storage.marking import Marks, both, mark
from db.storage.rows import batched, rows, top
from db.storage.stepping import PIECE, Step, json_numbers, numbers_of
from db.storage.titles import titles
from db.storage.waiting import TEXTS

SLICE = 20_000  # records that are read in one go
MOST = 32  # words of a search; more are left out
PLAIN = {ord(letter): plain for letter, plain in LETTERS.items()} | {ord("’"): "'"}
_GAPS = re.compile("[^a-z0-9]+")
_PIECE = re.compile(r'"((?:[^"]|"")*)(?:"|\Z)|([^"]+)')


def _asked(entity: str, words: str) -> list[tuple[str, str]]:
    """Return for each word of a filter, those in quotation marks together, a query for texts in which it
    begins a word, and one for names that have it inside; the latter is empty where that is not looked for."""
    found: list[tuple[str, str]] = []
    for quoted, plain in _PIECE.findall(words):
        some = indexwords.words_of(quoted or plain)
        if quoted and some:
            found.append((indexwords.query([" ".join(some)], end=""), ""))
        else:
            left = some[: MOST - len(found)]
            found += [(indexwords.query([word]), nametexts.query(entity, word)) for word in left]
        if len(found) >= MOST:
            break
    return found


def _all(queries: Sequence[str]) -> str:
    """Return a query for what all of some queries find."""
    return (" AND " if any(one[0] == "(" for one in queries) else " ").join(queries)


def in_text(db: Database, entity: str, words: str, step: Step) -> Iterator[Sequence[int]]:
    """Yield the row numbers of records that hold all words: each as the beginning of a word anywhere in their
    text, or inside a name."""
    if entity not in TEXTS:
        yield from _in_fields(db, entity, words, step)
        return
    texts, names = f"{entity}_text", f"{entity}_trigram"
    asked = _asked(entity, words)
    inside = [one for one in asked if one[1] and _newest(db, names, one[1], 1)]
    if not inside and asked:
        yield from _matching(db, texts, _all([text for text, _ in asked]), step)
    elif len(asked) == 1:
        yield from _matching(db, texts, asked[0][0], step)
        yield from _matching(db, names, asked[0][1], step)
    elif asked:
        yield from _in_both(db, (texts, names), inside, [one[0] for one in asked if one not in inside], step)


def _in_both(
    db: Database,
    tables: tuple[str, str],
    inside: Sequence[tuple[str, str]],
    others: Sequence[str],
    step: Step,
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records that hold all words: those of `inside` in their texts or their names, the
    `others` in their texts."""
    texts, names = tables
    size = top(db, texts.removesuffix("_text")) + 1
    found = mark(size, _matching(db, texts, _all(others), step)) if others else Marks(b"\1") * size
    for text, name in inside:
        if 1 not in found:
            return
        either = chain(_matching(db, texts, text, step), _matching(db, names, name, step))
        found = both(found, mark(size, either))
    for start in range(0, size, PIECE):
        yield array("q", compress(range(start, size), found[start : start + PIECE]))
        step(start)


def _matching(db: Database, table: str, asked: str, step: Step) -> Iterator[Sequence[int]]:
    yield justsaved.matching(db, table, asked)
    yield from numbers_of(db, f"SELECT rowid AS n FROM {table} WHERE {table} MATCH ?", (asked,), step)


def newest(db: Database, entity: str, words: str, limit: int) -> list[int]:
    """Return the row numbers of the newest records that hold all words anywhere in their text, at once; of
    those with a word inside a name only where there are no others."""
    asked = _asked(entity, words) if entity in TEXTS else ()
    if not asked:
        return []
    found = _newest(db, f"{entity}_text", _all([text for text, _ in asked]), limit)
    if not found and all(name for _, name in asked):
        found = _newest(db, f"{entity}_trigram", _all([name for _, name in asked]), limit)
    return found


def _newest(db: Database, table: str, asked: str, limit: int) -> list[int]:
    new = justsaved.matching(db, table, asked)
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"
    return list(dict.fromkeys([*new, *(n for (n,) in db.execute(sql, (asked, limit)))]))[:limit]


def _in_fields(db: Database, entity: str, words: str, step: Step) -> Iterator[Sequence[int]]:
    """Look through all texts of an entity that has no full text."""
    names = [f.name for f in ENTITIES[entity].fields if isinstance(f, Text)]
    wanted = folded(words)
    if wanted and names:
        columns = " || ' ' || ".join(f"coalesce({name}, '')" for name in names)
        yield from _looked_through(db, entity, f"SELECT n, {columns} FROM {entity} WHERE true", wanted, step)


def _looked_through(
    db: Database, entity: str, sql: str, wanted: Sequence[str], step: Step
) -> Iterator[Sequence[int]]:
    for start in range(0, top(db, entity), SLICE):
        found = db.execute(f"{sql} AND n > ? AND n <= ?", (start, start + SLICE)).fetchall()
        yield [n for n, text in found if holds(wanted, text)]
        step(start)


def folded(words: str) -> list[str]:
    """Return words as they are looked for in folded text, each with the space before it."""
    return [" " + word for word in placenames.fold(words.replace("_", " ")).split()[:MOST]]


def holds(wanted: Sequence[str], text: str) -> bool:
    """Say whether each word is the beginning of a word in a text."""
    said = text.translate(PLAIN)
    if said.isascii() and "'" not in said:  # most texts; the rest takes ten times as long
        said = " " + _GAPS.sub(" ", said.lower())
    else:
        said = f" {' '.join(placenames.forms(text))}"
    return all(word in said for word in wanted)


def in_field(
    db: Database, entity: str, field: Field, table: str, words: str, step: Step
) -> Iterator[Sequence[int]]:
    """Yield the row numbers of records that hold all words in one field."""
    wanted = folded(words)
    if not wanted:
        return
    sql = f"SELECT n, {field.name} FROM {table} WHERE {field.name} IS NOT NULL"
    if entity not in TEXTS or not field.searchable or table != entity:
        yield from _looked_through(db, entity, sql, wanted, step)
        return
    for some in _candidates(db, entity, words, step):
        found = db.execute(f"{sql} AND n IN ({IDS})", (json_numbers(some),)).fetchall()
        yield [n for n, text in found if holds(wanted, text)]


def _candidates(db: Database, entity: str, words: str, step: Step) -> Iterator[Sequence[int]]:
    if asked := match(words):
        yield from _matching(db, f"{entity}_text", asked, step)


def titled(
    db: Database, entity: str, words: str, step: Step, among: Iterable[str] | None = None
) -> list[str]:
    """Return the ids of records in whose names and titles are all words; `among` are those to look at where
    the entity has no full text, else all of it."""
    wanted = folded(words)
    if not wanted:
        return []
    if entity not in TEXTS:
        every = f"SELECT id FROM {entity} WHERE deleted_at IS NULL"
        ids = (str(row["id"]) for row in rows(db, every)) if among is None else among
        found: list[str] = []
        for some in batched(ids, PIECE):
            found += [id for id, title in titles(db, entity, some).items() if holds(wanted, title)]
            step(len(found))
        return found
    columns = " || ' ' || ".join(f"coalesce({name}, '')" for name in short(entity))
    sql = f"SELECT id, {columns} FROM {entity} WHERE n IN ({IDS})"
    return [
        str(id)
        for some in _candidates(db, entity, words, step)
        for id, text in db.execute(sql, (json_numbers(some),)).fetchall()
        if holds(wanted, text)
    ]


def short(entity: str) -> list[str]:
    """Return the columns by which people know a record: names, titles, codes; not all that is said in it."""
    fields = [f for f in ENTITIES[entity].fields if isinstance(f, Text) and not isinstance(f, LongText)]
    return [f.name for f in fields if f.searchable and f.name not in SINCE.get(entity, ())]
