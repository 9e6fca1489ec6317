"""What lies in the trash, by the actions that put it there, and how it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, AnyLink, Record, Value
from db.model.texts import Translate, untranslated
from db.storage.connection import Database
from db.storage.entries import Entry, is_erased, of_records
from db.storage.query import Step, no_step
from db.storage.rows import one, rows
from db.storage.states import target
from db.storage.titles import titles
from db.storage.trouble import Trouble


@dataclass(frozen=True)
class Deletion:
    """One action that put records into the trash: `heads` are those that belong to no other one of them."""

    stamp: str
    author: str
    records: tuple[tuple[str, str], ...]  # (entity, id)
    heads: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]  # of the first heads

    @property
    def parts(self) -> int:
        """How many parts went with the heads."""
        return len(self.records) - len(self.heads)

    @property
    def ids(self) -> list[str]:
        return [id for _, id in self.records]


SHOWN = 3  # heads of one action that are named


def contents(db: Database, translate: Translate = untranslated, step: Step = no_step) -> list[Deletion]:
    """Return what is in the trash and not erased, newest first."""
    batches: dict[str, list[tuple[int, str, str]]] = {}
    who: dict[str, tuple[str, str]] = {}
    kept: dict[str, Record] = {}
    for entity in ENTITIES:
        deleted = {
            str(row["id"]): row for row in rows(db, f"SELECT * FROM {entity} WHERE deleted_at IS NOT NULL")
        }
        step(0)
        for id, last in _last_words(db, deleted).items():
            batches.setdefault(last.batch, []).append((last.n, entity, id))
            who[last.batch] = last.stamp, last.author
            kept[id] = deleted[id]
    found: list[Deletion] = []
    for batch, some in batches.items():
        records = tuple((entity, id) for _, entity, id in sorted(some))
        heads = _heads(records, kept)
        named = tuple(titles(db, entity, [id], translate).get(id, "?") for entity, id in heads[:SHOWN])
        found.append(Deletion(*who[batch], records, heads, named))
    return sorted(found, key=lambda deletion: deletion.stamp, reverse=True)


def _last_words(db: Database, ids: Iterable[str]) -> dict[str, Entry]:
    """Return the entries that put records into the trash, of those records whose values are not erased."""
    found: dict[str, Entry] = {}
    erased: set[str] = set()
    for entry in of_records(db, ids):
        if "deleted_at" in entry.values:
            found[entry.record_id] = entry
        if entry.erased:
            erased.add(entry.record_id)
    return {id: entry for id, entry in found.items() if id not in erased}


def _heads(records: Sequence[tuple[str, str]], kept: dict[str, Record]) -> tuple[tuple[str, str], ...]:
    """Return the records that belong to no other one of them; the first one where they go round in a
    circle."""
    ids = {id for _, id in records}
    heads = tuple((entity, id) for entity, id in records if not ids & _owners(entity, kept[id]))
    return heads or tuple(records[:1])


def _owners(entity: str, record: Record) -> set[Value]:
    links = (link for link in ENTITIES[entity].links if link.owner or isinstance(link, AnyLink))
    return {record[link.name] for link in links}


def restoration(
    db: Database, records: Sequence[tuple[str, str]], translate: Translate = untranslated
) -> list[Change]:
    """Return the changes that take (entity, id) records out of the trash again.

    Raise Trouble where one is erased, or leads to a record that stays in the trash.
    """
    coming = {id for _, id in records}
    changes: list[Change] = []
    for entity, id in records:
        record = one(db, entity, id)
        if record is None or not record["deleted_at"]:
            continue
        if is_erased(db, id):
            raise Trouble(N_("What was erased cannot be restored."))
        for link in ENTITIES[entity].links:
            to, at = target(link, record), str(record[link.name] or "")
            if at and to in ENTITIES and at not in coming:
                _refuse_trashed(db, (entity, id), (to, at), translate)
        changes.append(Change(entity, id, {"deleted_at": record["deleted_at"]}, {"deleted_at": None}))
    return changes


def _refuse_trashed(
    db: Database, record: tuple[str, str], linked: tuple[str, str], translate: Translate
) -> None:
    found = one(db, *linked)
    if found is not None and not found["deleted_at"]:
        return
    said = N_("“{title}” points at “{linked}”, which is in the trash too: restore that first.")
    if is_erased(db, linked[1]):
        said = N_("“{title}” points at a record that was erased ({linked}): it cannot be restored.")
    named = [titles(db, entity, [id], translate).get(id, "?") for entity, id in (record, linked)]
    raise Trouble(said, title=named[0], linked=f"{translate(ENTITIES[linked[0]].label)} {named[1]}")
