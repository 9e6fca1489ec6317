"""What indexes still tell where rows are lost: which records there were, and how many.

An index names each row by its number, in the order of its own values: a row whose page is lost stands
elsewhere in every index of its table.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from db.model.entities import ENTITIES
from db.storage.carving import btree
from db.storage.carving.btree import Cell
from db.storage.carving.pages import Pages
from db.storage.carving.placing import top_of
from db.storage.connection import Database
from db.storage.rows import batched

DEVICE = re.compile("[0-9a-f]{8}(?:[0-9a-f]{8})?").fullmatch
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
LOOKED_AT = 60  # entries by which an index is told
AGREE = 3  # of them that must agree with a row


@dataclass(frozen=True)
class Index:
    """An index of the newest schema: its table, and its columns (none for an expression)."""

    table: str
    columns: tuple[str | None, ...]


@dataclass
class Told:
    """What indexes tell: of records without a row the kind ("" where it is not known) and the number of the
    row (0 likewise), by id; of each kind the highest number of a row."""

    lost: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    highest: dict[str, int] = field(default_factory=dict[str, int])


def read(db: Database, pages: Pages, roots: dict[int, str]) -> Told:
    """Return what the indexes tell beyond the rows that are in the new casebook already; `roots` are the
    first pages of indexes by name, as far as they are known. Names of fields and of devices that the history
    cannot be read without are taken from them at once."""
    told = Told()
    known = _indexes(db)
    for group in _groups(pages):
        index = known.get(roots.get(group[0], "")) or _by_content(db, pages, group[1], known.values())
        for number in group[1]:
            page = pages[number]
            found = list(btree.index_rows(pages, page)) if page is not None else []
            _names(db, found)
            if index is not None:
                _numbers(told, index, found)
            _lost(db, told, index, found)
    return told


def _indexes(db: Database) -> dict[str, Index]:
    found: dict[str, Index] = {}
    for table in ENTITIES:
        for _, name, *_ in db.execute(f"PRAGMA index_list({table})").fetchall():
            told = db.execute(f'PRAGMA index_info("{name}")').fetchall()
            found[str(name)] = Index(table, tuple(str(n) if n else None for _, _, n in told))
    return found


def _groups(pages: Pages) -> Iterator[tuple[int, list[int]]]:
    """Yield the pages that hang together in an index, as far as its tree survives, with the first of them."""
    above: dict[int, int] = {}
    some: list[int] = []
    for number, page in pages:
        if page[0] in btree.INDEX:
            some.append(number)
            if btree.INDEX[page[0]]:
                above |= dict.fromkeys(btree.children(number, page), number)
    groups: dict[int, list[int]] = defaultdict(list)
    for number in some:
        groups[top_of(number, above)].append(number)
    yield from groups.items()


def _by_content(db: Database, pages: Pages, group: Sequence[int], known: Iterable[Index]) -> Index | None:
    """Return the index that says of rows what they say themselves; None where none does, or several do."""
    entries = (e for n in group for e in btree.index_rows(pages, pages[n] or b"\n" + bytes(11)))
    sample = [entry for entry in islice(entries, LOOKED_AT) if len(entry) > 1]
    fitting = [index for index in known if sample and _agrees(db, index, sample)]
    tables = {index.table for index in fitting}
    if len(fitting) == 1:
        return fitting[0]
    return Index(tables.pop(), ()) if len(tables) == 1 else None


def _agrees(db: Database, index: Index, sample: Sequence[tuple[Cell, ...]]) -> bool:
    """Say whether the entries of a sample are what an index must hold of the rows that there are. Such as a
    status, which is the same in many rows, must agree in all."""
    names = [name for name in index.columns if name]
    if len(names) != len(index.columns) or len(sample[0]) != len(names) + 1:
        return False
    sql = f"SELECT {', '.join(names)} FROM {index.table} WHERE n = ?"
    same = 0
    for *values, n in sample:
        row = db.execute(sql, (n,)).fetchone() if isinstance(n, int) else None
        if row is not None and list(row) != values:
            return False
        same += row is not None
    return same >= AGREE


def _names(db: Database, found: Iterable[tuple[Cell, ...]]) -> None:
    """Keep the names of fields and devices that stand on a page of an index."""
    for values in found:
        match values:
            case (str(entity), str(fields), int(n)) if entity in ENTITIES and fields.startswith("["):
                db.execute("INSERT OR IGNORE INTO change_shape VALUES (?, ?, ?)", (n, entity, fields))
            case (str(id), int(n)) if DEVICE(id):
                sql = "INSERT OR IGNORE INTO device (n, id, name, made_at) VALUES (?, ?, '?', '')"
                db.execute(sql, (n, id))
            case _:
                continue


def _numbers(told: Told, index: Index, found: Iterable[tuple[Cell, ...]]) -> None:
    numbers = [n for *_, n in found if isinstance(n, int)]
    told.highest[index.table] = max([told.highest.get(index.table, 0), *numbers])


def _lost(db: Database, told: Told, index: Index | None, found: Iterable[tuple[Cell, ...]]) -> None:
    """Note the records that a page of an index names and that have no row."""
    named: dict[str, dict[str, int]] = {}
    for *values, n in found:
        for at, value in enumerate(values):
            if isinstance(value, str) and ID(value) and isinstance(n, int):
                kind, number = _kind(index, at, n)
                named.setdefault(kind, {})[value] = number
    for kind, some in named.items():
        there = _there(db, (kind,) if kind else tuple(ENTITIES), list(some))
        for id in some.keys() - there:
            before = told.lost.get(id, ("", 0))
            told.lost[id] = (kind or before[0], some[id] or before[1])


def _kind(index: Index | None, at: int, n: int) -> tuple[str, int]:
    """Return of which kind a record is that is named at a place of an index, and the number of its row."""
    name = index.columns[at] if index is not None and at < len(index.columns) else None
    if index is None or name is None:
        return "", 0
    if name == "id":
        return index.table, n
    return next((link.to for link in ENTITIES[index.table].links if link.name == name), ""), 0


def _there(db: Database, kinds: Sequence[str], ids: list[str]) -> set[str]:
    """Return those of some ids that have a row."""
    found: set[str] = set()
    for some in batched(ids):
        marks = ",".join("?" * len(some))
        for kind in kinds:
            sql = f"SELECT id FROM {kind} WHERE id IN ({marks})"
            found |= {str(id) for (id,) in db.execute(sql, tuple(some))}
    return found
