"""One field of many records changed at once: what stands there now, what the change would do, and doing it.

All of it is one batch of the history in one transaction: kept as a whole, taken back as a whole.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import AnyLink, Choices, Field, Link, LongText, Phrase, Record, Value
from db.model.missing import missing_of, missing_text
from db.model.problem import Problem
from db.model.tree import PARTS_OF_ATTACK
from db.storage import batches, trash
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.foreseeing import refusals
from db.storage.longreads import generous
from db.storage.query import Step, json_numbers, no_step
from db.storage.rows import batched, rows, rows_in

SLICE = 200  # records that are read and looked at in one go
COUNTED = 20_000  # records that are counted in one short read
BESIDE = {"adm1_name": "adm1_pcode", "adm2_name": "adm2_pcode"}  # what goes with another field
ALONE = ("lat", "lon")  # a point is of one place

# Ways to change a field
SET, EMPTY, ADD, REMOVE = "set", "empty", "add", "remove"


def editable(entity: Entity) -> tuple[Field, ...]:
    """Return the fields that can be changed in many records at once, in the order of the form.

    Not what names one record alone, long texts, and links to what belongs to one attack.
    """
    return tuple(f for f in entity.fields if _is_simple(f))


def _is_simple(field: Field) -> bool:
    if field.computed or field.name == "code" or field.name in ALONE or field.name in BESIDE.values():
        return False
    if isinstance(field, Link):
        return not (isinstance(field, AnyLink) or field.owner or field.to in PARTS_OF_ATTACK)
    return not isinstance(field, LongText | Phrase)


@dataclass(frozen=True)
class Edit:
    """What is done with a field: set to `value`, emptied for a `reason` (a code, or "" for none given), or
    one code `value` of a list added or removed. `beside` is the value of the field that goes with it."""

    entity: str
    name: str
    way: str = SET
    value: Value = None
    reason: str = ""
    beside: Value = None

    @property
    def field(self) -> Field:
        return ENTITIES[self.entity].field[self.name]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it sets."""
        return (self.name, BESIDE[self.name]) if self.name in BESIDE else (self.name,)

    def change(self, record: Record) -> Change | None:
        """Return the change of one record; None where it is so already."""
        values: Record = {self.name: self._value(record[self.name])}
        if self.name in BESIDE:
            values[BESIDE[self.name]] = self.beside
        reasons = {name: why for name, why in missing_of(record).items() if name not in values}
        if values[self.name] is None:
            kept = self.reason if self.way == EMPTY else missing_of(record).get(self.name, "")
            reasons |= {self.name: kept} if kept else {}
        values["missing"] = missing_text(reasons)
        return Change.edit(self.entity, record, values)

    def _value(self, current: Value) -> Value:
        if self.way in (ADD, REMOVE) and isinstance(self.field, Choices):
            codes = [code for code in self.field.codes(current) if code != self.value]
            return self.field.store([*codes, str(self.value)] if self.way == ADD else codes)
        return None if self.way == EMPTY else self.value


@dataclass(frozen=True)
class Present:
    """A value that some records have now, or the reason why they have none, and how many do."""

    value: Value
    reason: str
    count: int


def present(
    db: Database, entity: str, name: str, numbers: Sequence[int], step: Step = no_step
) -> list[Present]:
    """Return what stands in a field of live records by row number, the most frequent first."""
    column = ENTITIES[entity].field[name].name
    why = f"CASE WHEN {column} IS NULL THEN json_extract(missing, '$.{column}') END"
    sql = f"""SELECT {column}, {why}, count(*)
        FROM {ENTITIES[entity].name} WHERE n IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL
        GROUP BY 1, 2"""
    counts: dict[tuple[Value, str], int] = {}
    for start in range(0, len(numbers), COUNTED):
        for value, reason, count in db.execute(sql, (json_numbers(numbers[start : start + COUNTED]),)):
            key = value, str(reason or "")
            counts[key] = counts.get(key, 0) + int(count)
        step(start)
    found = [Present(value, reason, count) for (value, reason), count in counts.items()]
    return sorted(found, key=lambda p: (-p.count, p.value is None, str(p.value)))


@dataclass
class Reason:
    """Why some records cannot be changed so: the sentence for the first of them, how many, and its id."""

    problem: Problem
    id: str
    count: int = 1


@dataclass
class Preview:
    """What an edit would do. `mark` is the entry of the history up to which it was looked at."""

    mark: int
    total: int
    changing: int = 0
    same: int = 0
    refused: array[int] = field(default_factory=lambda: array("q"))  # row numbers
    reasons: list[Reason] = field(default_factory=list[Reason])

    @property
    def gone(self) -> int:
        """How many records are no longer there."""
        return self.total - self.changing - self.same - len(self.refused)


def preview(
    casebook: Casebook, edit: Edit, numbers: Sequence[int], today: date, step: Step = no_step
) -> Preview:
    """Return what an edit of records by row number would do, with the reasons for which some cannot be
    changed so. Nothing is written; a slice is read at a time."""
    db = casebook.db
    found = Preview(batches.newest(db)[0], len(numbers))
    reasons: dict[tuple[str, str], Reason] = {}
    for done, some in _slices(db, edit.entity, numbers):
        step(done)
        edits = [(record, change) for record in some if (change := edit.change(record))]
        found.same += len(some) - len(edits)
        refused = refusals(db, casebook.author, edits, today)
        found.changing += len(edits) - len(refused)
        for record, change in edits:
            if change.id in refused:
                found.refused.append(int(record["n"] or 0))
                _add(reasons, refused[change.id], change.id)
    found.reasons = sorted(reasons.values(), key=lambda reason: -reason.count)
    return found


def _add(reasons: dict[tuple[str, str], Reason], problem: Problem, id: str) -> None:
    key = problem.rule, problem.message
    if key in reasons:
        reasons[key].count += 1
    else:
        reasons[key] = Reason(problem, id)


def _slices(db: Database, entity: str, numbers: Iterable[int]) -> Iterator[tuple[int, list[Record]]]:
    """Yield (how many came before, live records) a slice at a time."""
    done = 0
    for some in batched(numbers, SLICE):
        marks = ",".join("?" * len(some))
        sql = f"SELECT * FROM {ENTITIES[entity].name} WHERE n IN ({marks}) AND deleted_at IS NULL"
        yield done, rows(db, sql, some)
        done += len(some)


@dataclass(frozen=True)
class Made:
    """What was done: the batch that takes it back ("" for none), what was written, how many records were so
    already, could not be changed, or were left because somebody had changed them meanwhile."""

    batch: str
    written: list[Change]
    changed: int
    same: int = 0
    refused: int = 0
    meanwhile: int = 0


def make(
    casebook: Casebook, edit: Edit, numbers: Sequence[int], seen: Preview, today: date, step: Step = no_step
) -> Made:
    """Do what a preview showed, in one transaction: what can be changed is, what was changed since the
    preview is left.

    `step` hears how much of twice the number of records is done, and may raise: then nothing was written.
    Raise Trouble.
    """
    db = casebook.db
    with generous(db), db.atomic():
        refused, meanwhile = set(seen.refused), set[str]()
        if batches.newest(db)[0] != seen.mark:
            columns = (*edit.columns, "missing", "deleted_at")
            meanwhile = batches.changed_since(db, seen.mark, edit.entity, columns)
            refused = set(preview(casebook, edit, numbers, today, step).refused)
        changes: list[Change] = []
        same = left = there = held = 0
        for done, some in _slices(db, edit.entity, numbers):
            step(done)
            there += len(some)
            for record in some:
                change = edit.change(record)
                if change is None:
                    same += 1
                elif change.id in meanwhile:
                    left += 1
                elif record["n"] in refused:
                    held += 1
                else:
                    changes.append(change)
        written = casebook.apply(changes, step)
        batch = batches.newest(db)[1] if written else ""
    return Made(batch, written, len(changes), same, held, left + len(numbers) - there)


def delete(casebook: Casebook, entity: str, numbers: Sequence[int], step: Step = no_step) -> Made:
    """Put records by row number with their parts into the trash, in one transaction. Raise Trouble where one
    is still used."""
    db = casebook.db
    with generous(db), db.atomic():
        sql = f"SELECT id FROM {ENTITIES[entity].name} WHERE n IN (?) AND deleted_at IS NULL"
        ids = [str(row["id"]) for row in rows_in(db, sql, numbers)]
        written = casebook.apply(trash.deletions(db, entity, ids, step), step)
        batch = batches.newest(db)[1] if written else ""
    return Made(batch, written, len(ids))


def reverse(casebook: Casebook, batch: str, step: Step = no_step) -> Made:
    """Take an action back, in one transaction. Raise Trouble where a record was changed meanwhile."""
    db = casebook.db
    with generous(db), db.atomic():
        changes = batches.reversal(db, batch)
        written = casebook.apply(changes, step)
        name = batches.newest(db)[1] if written else ""
    return Made(name, written, len(changes))
