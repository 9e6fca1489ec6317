"""What a save would be refused for, told without writing: by the same functions that refuse it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from db.model.changes import Change, computed
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.problem import Problem
from db.model.tree import PARTS_OF_ATTACK
from db.storage import approving, refusing
from db.storage.connection import Database
from db.storage.rows import rows_in, trees
from db.storage.writing import Refused


def refusals(
    db: Database, author: str, edits: Sequence[tuple[Record, Change]], today: date
) -> dict[str, Problem]:
    """Return why edits of records of one entity, each by itself, would be refused: the first reason by
    record id. `edits` are (the record as it stands, its change)."""
    found: dict[str, Problem] = {}
    for id, problem in _problems(db, author, edits, today):
        found.setdefault(id, problem)
    return found


def _problems(
    db: Database, author: str, edits: Sequence[tuple[Record, Change]], today: date
) -> Iterator[tuple[str, Problem]]:
    if not edits:
        return
    changes = [change for _, change in edits]
    entity = changes[0].entity
    edited = {change.id: edited_record(record, change) for record, change in edits}
    alone = [*refusing.duplicates(db, changes), *refusing.leading_nowhere(db, entity, [*edited.values()])]
    alone += approving.jumps(changes)
    try:
        approving.refuse(db, author, changes)
    except Refused as refused:
        alone += refused.problems
    if entity != "attack" and entity not in PARTS_OF_ATTACK:
        alone += refusing.refusals(db, entity, edited.values(), today)
    yield from ((problem.record_id, problem) for problem in alone)
    if entity == "attack" or entity in PARTS_OF_ATTACK:
        yield from _of_trees(db, entity, edited, today)


def edited_record(record: Record, change: Change) -> Record:
    """Return a record as a change will leave it, computed columns included."""
    after = record | change.after
    return after | computed(change.entity, change.after, after)


def _of_trees(
    db: Database, entity: str, edited: dict[str, Record], today: date
) -> Iterator[tuple[str, Problem]]:
    """Yield (record id, problem) for the edited records, seen in the attacks to which they belong."""
    via = "id" if entity == "attack" else ENTITIES[entity].field["attack_id"].name
    sql = "SELECT n FROM attack WHERE id IN (?)"
    numbers = [int(row["n"] or 0) for row in rows_in(db, sql, {row[via] for row in edited.values()})]
    for tree in trees(db, numbers):
        tree.attack = edited.get(str(tree.attack["id"]), tree.attack)
        if entity != "attack":
            tree.parts[entity] = [edited.get(str(row["id"]), row) for row in tree.parts[entity]]
        here = refusing.members(tree) & edited.keys()
        for problem in refusing.hard_problems(db, tree, today):
            if refusing.concerns(problem, tree, here):
                to_blame = {problem.record_id} & here or here
                yield from ((id, problem) for id in to_blame)
