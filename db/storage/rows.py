"""Rows as dicts, and attacks as trees: the reading that everything in this folder shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import TypeVar

from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.model.tree import Tree
from db.storage.connection import Database

SLICE = 500  # values in one IN list
Columns = Mapping[str, str]
WHOLE: Columns = {}


T = TypeVar("T")


def batched(values: Iterable[T], size: int = SLICE) -> Iterator[tuple[T, ...]]:
    """Yield the values in tuples of at most `size`."""
    waiting = iter(values)
    while some := tuple(islice(waiting, size)):
        yield some


def rows(db: Database, sql: str, parameters: Sequence[Value] = ()) -> list[Record]:
    """Return the rows of a query as dicts by column name. Raise Trouble where the file cannot be read."""
    if db.conn.in_transaction:  # which sees to the trouble
        return _rows(db, sql, parameters)
    with db.translated():
        return _rows(db, sql, parameters)


def _rows(db: Database, sql: str, parameters: Sequence[Value]) -> list[Record]:
    cursor = db.execute(sql, tuple(parameters))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]  # noqa: B905 — as wide as the names, and quicker


def one(db: Database, entity: str, id: str) -> Record | None:
    """Return a record by its id, in the trash or not; None where there is none."""
    if db.fresh and (row := db.fresh.row(entity, id)):
        return row
    found = rows(db, f"SELECT * FROM {ENTITIES[entity].name} WHERE id = ?", (id,))
    return found[0] if found else None


def setting(db: Database, name: str) -> str | None:
    """Return a setting that travels with the file, None where it was never set."""
    found = rows(db, "SELECT value FROM setting WHERE name = ?", (name,))
    return str(found[0]["value"]) if found else None


def top(db: Database, entity: str) -> int:
    """Return the highest row number of an entity, 0 where it has no records."""
    return int(rows(db, f"SELECT coalesce(max(n), 0) AS top FROM {entity}")[0]["top"] or 0)


def rows_in(db: Database, sql: str, values: Iterable[Value]) -> Iterator[Record]:
    """Yield the rows of a query with `IN (?)` for any number of values."""
    for some in batched(dict.fromkeys(values)):
        yield from rows(db, sql.replace("IN (?)", f"IN ({','.join('?' * len(some))})"), some)


def live(db: Database, entity: str, via: str, values: Iterable[Value], columns: str = "*") -> list[Record]:
    """Return the records of an entity that are not in the trash and whose column `via` holds one of the
    values."""
    sql = f"SELECT {columns} FROM {entity} WHERE {via} IN (?) AND deleted_at IS NULL"
    if not db.fresh:
        return list(rows_in(db, sql, values))
    known, asked = db.fresh.split(entity, via, values)
    known = [row for row in known if row["deleted_at"] is None]
    return _joined(known, rows_in(db, sql, asked), via) if asked else known


def by_id(db: Database, entity: str, ids: Iterable[Value], columns: str = "*") -> list[Record]:
    """Return the records of these ids, in the trash or not."""
    sql = f"SELECT {columns} FROM {entity} WHERE id IN (?)"
    if not db.fresh:
        return list(rows_in(db, sql, ids))
    known, asked = db.fresh.split(entity, "id", ids)
    return _joined(known, rows_in(db, sql, asked), "id") if asked else known


def _joined(known: list[Record], found: Iterable[Record], column: str) -> list[Record]:
    """Return new records and those that were found in the file as if all had been found there."""
    others = list(found)
    if known and others:
        return sorted(
            known + others, key=lambda row: ("" if column == "n" else str(row[column]), row["n"] or 0)
        )
    return known or others


def older(db: Database, entity: str, numbers: Iterable[int]) -> list[int]:
    """Return those of some row numbers whose records this save did not make."""
    new = db.fresh.numbers(entity) if db.fresh else ()
    return [n for n in numbers if n not in new]


def column(db: Database, entity: str, name: str, ids: Iterable[Value]) -> list[Value]:
    """Return what stands in a column of the records of these ids, in the trash or not."""
    known: list[Record] = []
    if db.fresh:
        known, ids = db.fresh.split(entity, "id", ids)
    known += rows_in(db, f"SELECT {name} FROM {entity} WHERE id IN (?)", ids)
    return [row[name] for row in known]


def trees(db: Database, numbers: Iterable[int], only: Columns = WHOLE) -> Iterator[Tree]:
    """Yield the live attacks of these row numbers as trees, a slice at a time. `only` names by entity the
    columns that are read of parts and of what is linked, in SQL; of all others whole rows are."""
    for some in batched(numbers):
        yield from _trees(db, live(db, "attack", "n", some), only)


def _trees(db: Database, attacks: list[Record], only: Columns) -> list[Tree]:
    found = {str(attack["id"]): Tree(attack) for attack in attacks}
    for entity in (
        "attack_place",
        "involvement",
        "tally",
        "harm",
        "abduction",
        "cycle_attack",
        "legal_qualification",
    ):
        for row in live(db, entity, "attack_id", found, only.get(entity, "*")):
            found[str(row["attack_id"])].parts[entity].append(row)
    for row in live(db, "citation", "entity_id", found, only.get("citation", "*")):
        found[str(row["entity_id"])].parts["citation"].append(row)
    for end in ("from_id", "to_id"):
        for row in live(db, "attack_link", end, found):
            found[str(row[end])].parts["attack_link"].append(row)
    for entity, via, above in (
        ("figure", "tally_id", "tally"),
        ("custody_event", "abduction_id", "abduction"),
    ):
        holder = {row["id"]: tree for tree in found.values() for row in tree.parts[above]}
        for row in live(db, entity, via, holder, only.get(entity, "*")):
            holder[row[via]].parts[entity].append(row)
    for tree in found.values():
        for part in tree.parts.values():
            if len(part) > 1:
                part.sort(key=lambda row: int(row["n"] or 0))
    _link(db, list(found.values()), only)
    _supersede(db, found)
    _locate(db, found)
    return list(found.values())


def _locate(db: Database, found: dict[str, Tree]) -> None:
    """Give the attacks that are said to answer others the points of both, to see how far apart they are."""
    answering: dict[str, list[Tree]] = {}
    for id, tree in found.items():
        for link in tree.parts["attack_link"]:
            if (link["link_type"], link["from_id"]) == ("retaliation_for", id):
                for end in (id, str(link["to_id"])):
                    answering.setdefault(end, []).append(tree)
    sql = """SELECT a.attack_id, coalesce(a.lat, p.lat) AS lat, coalesce(a.lon, p.lon) AS lon
        FROM attack_place a JOIN place p ON p.id = a.place_id WHERE a.attack_id IN (?)
        AND a.deleted_at IS NULL"""
    for row in rows_in(db, sql, answering):
        if row["lat"] is not None and row["lon"] is not None:
            for tree in answering[str(row["attack_id"])]:
                points = tree.points.setdefault(str(row["attack_id"]), [])
                points.append((float(row["lat"]), float(row["lon"])))


def _link(db: Database, found: list[Tree], only: Columns) -> None:
    """Give each tree the records that it points at, with all that its sources derive from and persons stand
    for."""
    pointers = [_pointers(tree) for tree in found]
    for entity, follow in _FOLLOWED.items():
        known: dict[Value, Record] = {}
        wanted = set[Value]().union(*(some[entity] for some in pointers))
        while wanted:
            new = {row["id"]: row for row in by_id(db, entity, wanted, only.get(entity, "*"))}
            known |= new
            wanted = {row[follow] for row in new.values() if follow and row[follow]} - known.keys()
        for tree, ids in zip(found, pointers, strict=True):
            waiting = list(ids[entity])
            while waiting:
                row = known.get(waiting.pop())
                if row is not None and str(row["id"]) not in tree.linked:
                    tree.linked[str(row["id"])] = row
                    if follow and row[follow]:
                        waiting.append(row[follow])


# What a tree holds beside its parts, each with the field that leads on from it.
_FOLLOWED = {"place": "", "actor": "", "attack": "", "victim": "duplicate_of_id", "source": "derived_from_id"}


def _pointers(tree: Tree) -> dict[str, set[Value]]:
    """Return the ids of the records at which the attack and its parts point, by entity."""
    found: dict[str, set[Value]] = {entity: set() for entity in _FOLLOWED}
    for part, some in (("attack", [tree.attack]), *tree.parts.items()):
        if some:
            for name, to in _pointing(part):
                found[to].update([row[name] for row in some if row[name]])
    found["attack"].discard(tree.attack["id"])
    return found


@cache
def _pointing(part: str) -> tuple[tuple[str, str], ...]:
    """Return (field, entity) of the links by which attacks or parts of them point at what a tree holds."""
    return tuple((link.name, link.to) for link in ENTITIES[part].links if link.to in _FOLLOWED)


def _supersede(db: Database, found: dict[str, Tree]) -> None:
    """Tell each tree the measures whose root tallies belong to attacks that are part of it."""
    inside: dict[str, list[Tree]] = {}
    for id, tree in found.items():
        for link in tree.parts["attack_link"]:
            if (link["link_type"], link["to_id"]) == ("part_of", id):
                inside.setdefault(str(link["from_id"]), []).append(tree)
            elif (link["link_type"], link["from_id"]) == ("encompasses", id):
                inside.setdefault(str(link["to_id"]), []).append(tree)
    sql = """SELECT DISTINCT t.attack_id, t.measure FROM tally t JOIN attack a ON a.id = t.attack_id
        WHERE t.attack_id IN (?) AND t.deleted_at IS NULL AND t.parent_tally_id IS NULL
        AND a.deleted_at IS NULL AND a.workflow <> 'withdrawn' AND a.duplicate_of_id IS NULL"""
    for row in rows_in(db, sql, inside):
        for tree in inside[str(row["attack_id"])]:
            tree.superseded |= {str(row["measure"])}
