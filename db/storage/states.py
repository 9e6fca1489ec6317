"""A record as it was after each action on it, by the history; and the changes that bring that back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, AnyLink, Field, Link, Record
from db.model.missing import in_brackets, missing_of, missing_text
from db.model.texts import Translate, untranslated
from db.storage.connection import Database
from db.storage.entries import of_records
from db.storage.rows import one
from db.storage.titles import titles
from db.storage.trouble import Trouble

STATUS = "workflow"


@dataclass(frozen=True)
class State:
    """One action on a record: who, when (a history stamp, UTC), and the record before and after it.

    `changed` names the columns that the action set; `gone` those of whose value only the commitment is left.
    `others` is how many other records the same action changed.
    """

    stamp: str
    author: str
    batch: str
    others: int
    changed: frozenset[str]
    before: Record
    after: Record
    gone_before: frozenset[str]
    gone: frozenset[str]

    @property
    def is_first(self) -> bool:
        """True for the making of the record."""
        return not self.before


def states(db: Database, id: str) -> list[State]:
    """Return what was done with a record, oldest first, entries of one action as one."""
    found: list[State] = []
    state: Record = {}
    gone: frozenset[str] = frozenset()
    for batch, entries in groupby(of_records(db, [id]), key=lambda entry: entry.batch):
        before, gone_before = dict(state), gone
        changed: set[str] = set()
        some = list(entries)
        for entry in some:
            state |= entry.values
            changed |= entry.values.keys()
            gone = gone - entry.values.keys() | entry.erased
        who = some[0].stamp, some[0].author, batch, _size(db, batch) - 1
        found.append(State(*who, frozenset(changed), before, dict(state), gone_before, gone))
    return found


def _size(db: Database, batch: str) -> int:
    """Return the number of records that an action changed; its entries stand one after another."""
    device, _, first = batch.rpartition(":")
    after = "SELECT seq FROM change WHERE device = d.n AND seq > ?2 AND batch <> ?2 ORDER BY seq LIMIT 1"
    sql = f"""SELECT count(DISTINCT record_id) FROM device d JOIN change c ON c.device = d.n
        WHERE d.id = ?1 AND c.batch = ?2 AND c.seq BETWEEN ?2 AND coalesce(({after}), 9e18)"""
    return int(db.execute(sql, (device, int(first))).fetchone()[0])


@dataclass(frozen=True)
class Difference:
    """A field that an action changed, with both values as people read them.

    `old` and `new` are empty where there was no value; `erased` where it can no longer be said."""

    field: Field
    old: str
    new: str
    old_erased: bool = False
    new_erased: bool = False


def differences(
    db: Database, entity: str, state: State, translate: Translate = untranslated
) -> list[Difference]:
    """Return the fields that an action changed, in the order of the form."""
    found: list[Difference] = []
    was, is_ = missing_of(state.before), missing_of(state.after)
    for field in ENTITIES[entity].fields:
        name = field.name
        if name not in state.changed and was.get(name) == is_.get(name):
            continue
        old = _said(db, field, state.before, was, translate)
        new = _said(db, field, state.after, is_, translate)
        erased = name in state.gone_before, name in state.gone
        if old != new or any(erased):
            found.append(Difference(field, old, new, *erased))
    return found


def _said(db: Database, field: Field, record: Record, missing: dict[str, str], translate: Translate) -> str:
    """Return a value in words: labels of codes, the title of a linked record, dates as they are said."""
    value = record.get(field.name)
    if value is None:
        reason = missing.get(field.name)
        return in_brackets(reason, translate) if reason else ""
    if isinstance(field, Link):
        to = target(field, record)
        named = titles(db, to, [value], translate).get(str(value), "") if to in ENTITIES else ""
        if named and (one(db, to, str(value)) or {}).get("deleted_at"):
            named += " " + translate(N_("(in the trash)"))
        return named or str(value)
    return field.display(value, translate)


def target(link: Link, record: Record) -> str:
    """Return the entity to which a record's link leads."""
    return str(record.get(link.kind) or "") if isinstance(link, AnyLink) else link.to


def restoring(
    db: Database,
    entity: str,
    id: str,
    state: Record,
    gone: frozenset[str] = frozenset(),
    only: Iterable[str] = (),
    translate: Translate = untranslated,
) -> list[Change]:
    """Return the change that brings back a record's earlier values, or some fields of it; empty where it is
    like that already.

    What the program computes follows by itself, and what was erased stays as it is. So does the status of a
    whole record: it is not what the record says, and people take its steps one by one. Raise Trouble where
    the record is in the trash, or an earlier value is a record that is there.
    """
    current = one(db, entity, id)
    if current is None or current["deleted_at"]:
        raise Trouble(N_("This record is in the trash: restore it from there first."))
    wanted = set(only)
    fields = [f for f in ENTITIES[entity].fields if not f.computed and f.name not in gone]
    fields = [f for f in fields if (f.name in wanted if wanted else f.name != STATUS)]
    values: Record = {f.name: state.get(f.name) for f in fields}
    reasons = {name: why for name, why in missing_of(current).items() if name not in values}
    reasons |= {name: why for name, why in missing_of(state).items() if name in values}
    values["missing"] = missing_text(reasons)
    change = Change.edit(entity, current, values)
    if change is None:
        return []
    for field, to, at in _links(entity, current | values):
        if field.name in change.after:
            _refuse_trashed(db, field, to, at, translate)
    return [change]


def _links(entity: str, record: Record) -> Iterator[tuple[Link, str, str]]:
    """Yield (field, entity, id) of the records to which a record leads."""
    for link in ENTITIES[entity].links:
        to = target(link, record)
        if record.get(link.name) and to in ENTITIES:
            yield link, to, str(record[link.name])


def _refuse_trashed(db: Database, field: Field, to: str, id: str, translate: Translate) -> None:
    linked = one(db, to, id)
    if linked is None or linked["deleted_at"]:
        raise Trouble(
            N_("{field} was “{title}”, which is in the trash now: restore that record first."),
            field=translate(field.label),
            title=titles(db, to, [id], translate).get(id, "?"),
        )
