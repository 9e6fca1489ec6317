"""Up to which records the full text is written: that of new records waits, and some saves later it is written
for all of them together. `justsaved` finds them until then."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

from db.model.entities import PAGES
from db.model.fields import N_
from db.model.problem import Problem
from db.storage.connection import Database

TEXTS = tuple(entity.name for entity in PAGES)  # the entities that have a full-text table
UP_TO = "texts_up_to"  # the setting that says it, by entity
MOST = 64  # records that wait; with one more, all are written
FOUND_IN_MEMORY = 1000  # records whose words a search puts together; more are written first


class Span(NamedTuple):
    """The texts of records up to the row number `written` are in the file; those up to `top` wait."""

    written: int
    top: int


def state(db: Database, some: Collection[str] = TEXTS) -> dict[str, Span]:
    """Return how far the texts of some entities are written; of others nothing is read, which may be on
    damaged pages."""
    said, *numbers = db.execute(_state(tuple(some)), (UP_TO,)).fetchone()
    noted = _read(said)
    found: dict[str, Span] = {}
    for entity, last, top in zip(some, numbers[::2], numbers[1::2], strict=True):
        found[entity] = Span(max(0, min(noted.get(entity, last), top)), top)
    return found


@cache
def _state(some: tuple[str, ...]) -> str:
    # Before it is first noted, the last record in the index says how far it reaches.
    return "SELECT (SELECT value FROM setting WHERE name = ?)" + "".join(
        f", (SELECT coalesce(max(id), 0) FROM {entity}_text_docsize)"
        f", (SELECT coalesce(max(n), 0) FROM {entity})"
        for entity in some
    )


def _read(said: str | None) -> dict[str, int]:
    """Return what the setting says; nothing of an entity where another program wrote something else there."""
    try:
        told: object = json.loads(said or "{}")
    except ValueError:
        return {}
    some = cast(dict[str, object], told) if isinstance(told, dict) else {}
    return {entity: n for entity, n in some.items() if isinstance(n, int)}


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem where the texts of more records wait than any save leaves, those in the trash apart:
    another program took the words away and said that they are still to be written."""
    found = {entity: span for entity, span in state(db).items() if span.written < span.top}
    sql = "SELECT count(*) FROM {} WHERE n > ? AND deleted_at IS NULL"
    living = {
        entity: db.execute(sql.format(entity), (span.written,)).fetchone()[0]
        for entity, span in found.items()
    }
    if max(living.values(), default=0) > MOST:  # each save counts those of the entities that it touches
        said = N_(
            "The words of more records wait to be written than the program ever leaves: {count}. “Rebuild” "
            "in the menu writes them."
        )
        yield Problem("", said, args=(("count", f"{max(living.values()):,}"),), refuse=True)


def count(spans: Iterable[Span]) -> int:
    """Return how many records wait."""
    return sum(span.top - span.written for span in spans)


def note(db: Database, written: Mapping[str, int]) -> None:
    """Note up to which records the texts are written, of these entities."""
    said = db.execute("SELECT value FROM setting WHERE name = ?", (UP_TO,)).fetchone()
    noted = _read(said[0] if said else None) | dict(written)
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (UP_TO, json.dumps(noted)))
