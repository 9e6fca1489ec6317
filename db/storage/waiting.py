"""Up to which records the full text is written: that of new records waits, and some saves later it is written
for all of them together. `justsaved` finds them until then."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.model.entities import PAGES
from db.storage.connection import Database

TEXTS = tuple(entity.name for entity in PAGES)  # the entities that have a full-text table
UP_TO = "texts_up_to"  # the setting that says it, by entity
MOST = 64  # records that wait; with one more, all are written


@dataclass(frozen=True)
class Span:
    """The texts of records up to the row number `written` are in the file; those up to `top` wait."""

    written: int
    top: int


# An earlier version let none wait: the last record in its index says how far it reaches.
_STATE = "SELECT (SELECT value FROM setting WHERE name = ?)" + "".join(
    f", (SELECT coalesce(max(id), 0) FROM {entity}_text_docsize), (SELECT coalesce(max(n), 0) FROM {entity})"
    for entity in TEXTS
)


def state(db: Database) -> dict[str, Span]:
    """Return by entity how far its texts are written."""
    said, *numbers = db.execute(_STATE, (UP_TO,)).fetchone()
    noted: dict[str, int] = json.loads(said) if said else {}
    found: dict[str, Span] = {}
    for entity, last, top in zip(TEXTS, numbers[::2], numbers[1::2], strict=True):
        found[entity] = Span(min(noted.get(entity, last), top), top)
    return found


def count(spans: Iterable[Span]) -> int:
    """Return how many records wait."""
    return sum(span.top - span.written for span in spans)


def note(db: Database, written: Mapping[str, int]) -> None:
    """Note up to which records the texts are written."""
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (UP_TO, json.dumps(dict(written))))
