"""What is to be checked in a record: hard rules, soft ones, less the warnings that somebody decided to
keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.model.problem import Problem
from db.model.record_rules import record_problems
from db.model.record_warnings import record_warnings
from db.model.rules import attack_problems, in_form_order
from db.model.soft_rules import attack_warnings
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage.belonging import UP
from db.storage.connection import Database
from db.storage.entries import packed
from db.storage.placewarnings import place_warnings
from db.storage.rows import live, one, rows_in, trees

if TYPE_CHECKING:
    from db.storage.casebook import Casebook


def problems(casebook: Casebook, entity: str, id: str, today: date) -> list[Problem]:
    """Return what is to be checked in a record, without the warnings that were kept; for an attack, in all
    its parts too."""
    db = casebook.db
    record = one(db, entity, id)
    if record is None:
        return []
    if entity == "attack":
        tree = casebook.tree(id)
        return without_waived(db, of_attack(casebook, tree, today)) if tree else []
    found = of_record(casebook, entity, record, today)
    for tree in trees(db, sorted(attacks(db, entity, record))):
        others = attack_problems(tree, today) + attack_warnings(tree, today)
        found += [p for p in others if p.record_id == id and p not in found]
    return without_waived(db, found)


def of_attack(casebook: Casebook, tree: Tree, today: date) -> list[Problem]:
    """Return everything to check in an attack, its parts and its places, in the order of its form."""
    found = of_tree(casebook, tree, today)
    there = {str(row["place_id"]): None for row in tree.parts["attack_place"]}
    places = [problem for p in map(tree.link, there) if p for problem in place_warnings(casebook, p)]
    return in_form_order(tree, found + places) if places else found


def of_tree(casebook: Casebook, tree: Tree, today: date) -> list[Problem]:
    """Return what to check in an attack and its parts, leaving out what its places are to be asked for."""
    found = attack_problems(tree, today) + attack_warnings(tree, today)
    for row in tree.parts["attack_place"]:
        if row["lat"] is not None:
            found += place_warnings(casebook, row)
    return in_form_order(tree, found) if len(found) > 1 else found


def of_record(casebook: Casebook, entity: str, record: Record, today: date) -> list[Problem]:
    """Return what is to be checked in one record by itself."""
    found = record_problems(ENTITIES[entity], record, casebook.get, today)
    found += record_warnings(ENTITIES[entity], record, casebook.get, today)
    return found + (place_warnings(casebook, record) if entity in ("place", "attack_place") else [])


def attacks(db: Database, entity: str, record: Record) -> set[int]:
    """Return the row numbers of the attacks in which an attack, a part of one, or a victim is looked at."""
    owners: set[Value] = {record["id"]} if entity == "attack" else set()
    if entity in PARTS_OF_ATTACK:
        owners = {record[via] for via in UP[entity]}
    elif entity == "victim":
        owners = {row["attack_id"] for row in live(db, "harm", "victim_id", [record["id"]])}
    for above in ("tally", "abduction"):
        sql = f"SELECT attack_id FROM {above} WHERE id IN (?)"
        owners |= {row["attack_id"] for row in rows_in(db, sql, owners)}
    return {int(row["n"] or 0) for row in rows_in(db, "SELECT n FROM attack WHERE id IN (?)", owners)}


# What was kept


def without_waived(db: Database, found: Iterable[Problem]) -> list[Problem]:
    """Return problems without the soft ones that somebody decided to keep, and whose field holds since then
    what was judged. What was kept of one field keeps nothing of another."""
    some = list(found)
    kept: dict[tuple[Value, Value], list[Record]] = {}
    for row in waived(db, {p.record_id for p in some if not p.hard}):
        kept.setdefault((row["entity_id"], row["rule"]), []).append(row)

    def stays(problem: Problem) -> bool:
        decisions = kept.get((problem.record_id, problem.rule), ())
        return any(
            row["field"] in (None, problem.field) and not _changed_since(db, problem, str(row["id"]))
            for row in decisions
        )

    return [p for p in some if p.hard or not stays(p)]


def _changed_since(db: Database, problem: Problem, decision: str) -> bool:
    """Return whether the field of a problem was written after it was decided to keep a warning."""
    sql = """SELECT 1 FROM change c JOIN change_shape s ON s.n = c.shape
        WHERE c.record_id = ? AND c.n > (SELECT min(n) FROM change WHERE record_id = ?)
        AND EXISTS (SELECT 1 FROM json_each(s.fields) WHERE value = ?) LIMIT 1"""
    about = (packed(problem.record_id), packed(decision), problem.field)
    return db.execute(sql, about).fetchone() is not None


def waived(db: Database, ids: Iterable[Value]) -> Iterator[Record]:
    """Yield the decisions to keep warnings of some records."""
    yield from live(db, "waived_warning", "entity_id", ids)
