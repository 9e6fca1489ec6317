"""Which table each leaf belongs to: by the tree of pages where it survives, else by what stands on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from db.storage.carving.btree import INTERIOR, LEAF, Cell, Row, children, kind, rows
from db.storage.carving.pages import Pages
from db.storage.connection import Database

LOOKED_AT = 30  # rows of a leaf by which its table is told
ADDED = 8  # columns that rows of earlier versions may lack at the end
KINDS: dict[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "REAL": (float, int),
    "TEXT": (str,),
    "BLOB": (bytes,),
}


@dataclass(frozen=True)
class Table:
    """A table of the newest schema. `columns` are (name, type, whether it can be empty); the number of a row
    is not kept among its values but stands for the column `number`."""

    name: str
    columns: tuple[tuple[str, str, bool], ...]
    number: int | None

    def fits(self, values: tuple[Cell, ...]) -> bool:
        """Say whether a row can be one of this table."""
        if not len(self.columns) - ADDED <= len(values) <= len(self.columns):
            return False
        for at, (value, (_, type, empty)) in enumerate(zip(values, self.columns, strict=False)):
            if value is None:
                if not empty and at != self.number:
                    return False
            elif at == self.number or not isinstance(value, KINDS.get(type, (object,))):
                return False
        return True


def tables(db: Database) -> dict[str, Table]:
    """Return the tables of an open casebook whose rows stand on leaves of tables."""
    found: dict[str, Table] = {}
    for _, name, type, _, without_rowid, _ in db.execute("PRAGMA table_list").fetchall():
        if type in ("table", "shadow") and not without_rowid:
            told = db.execute(f'PRAGMA table_info("{name}")').fetchall()
            columns = tuple((str(row[1]), str(row[2]).upper(), not row[3]) for row in told)
            keys = [at for at, row in enumerate(told) if row[5]]
            number = keys[0] if len(keys) == 1 and columns[keys[0]][1] == "INTEGER" else None
            found[str(name)] = Table(str(name), columns, number)
    return found


@dataclass
class Plan:
    """The leaves of each table, those of which nobody can tell, and where indexes begin."""

    leaves: dict[str, list[int]] = field(default_factory=lambda: defaultdict[str, list[int]](list))
    indexes: dict[int, str] = field(default_factory=dict[int, str])  # their first pages
    unplaced: list[int] = field(default_factory=list[int])
    furthest: int = 0  # the last page to which one of a table's tree leads


def plan(pages: Pages, known: dict[str, Table]) -> Plan:
    """Return which leaves belong to which of the known tables; those of other tables are left out."""
    above: dict[int, int] = {}
    leaves: list[int] = []
    made = Plan()
    roots: dict[int, str] = {}
    for number, page in pages:
        if kind(number, page) == INTERIOR:
            above |= dict.fromkeys(children(number, page), number)
            made.furthest = max(made.furthest, *children(number, page))
        elif kind(number, page) == LEAF:
            leaves.append(number)
            schema = list(islice(rows(pages, number, page), LOOKED_AT))
            roots |= _roots(schema, "table")
            made.indexes |= _roots(schema, "index")
    groups: dict[int, list[int]] = defaultdict(list)
    for leaf in leaves:
        groups[top_of(leaf, above)].append(leaf)
    nameless: list[list[int]] = []
    for top, some in groups.items():
        if top in roots:
            made.leaves[roots[top]] += some
        elif top != 1:
            nameless.append(some)
    _by_content(pages, known, made, nameless)
    return made


def _roots(found: Iterable[Row], kind: str) -> dict[int, str]:
    """Return the first page of each table or index that these rows of the schema name; nothing where they
    are others."""
    told: dict[int, str] = {}
    for row in found:
        match row.values:
            case (str(what), str(name), str(), int(root), _) if root and what == kind:
                told[root] = name
            case (str(), str(), str(), int(), _):
                continue
            case _:
                return {}
    return told


def top_of(leaf: int, above: dict[int, int]) -> int:
    """Return the first page of the tree that a page stands in, as far as it survives."""
    seen: set[int] = set()
    while leaf in above and leaf not in seen:
        seen.add(leaf)
        leaf = above[leaf]
    return leaf


def _by_content(pages: Pages, known: dict[str, Table], made: Plan, nameless: list[list[int]]) -> None:
    """Place the leaves that no tree leads to: the history first, which then tells what a record is."""
    open_: list[tuple[list[int], set[str], list[Row]]] = []
    for group in nameless:
        sample = [row for leaf in group[:20] for row in islice(_rows(pages, leaf), LOOKED_AT)]
        if sample:
            fitting = {name for name, table in known.items() if all(table.fits(r.values) for r in sample)}
            open_.append((group, fitting, sample))
    for group, fitting, sample in open_:
        if "change" in fitting and all(len(h) == 32 for r in sample if isinstance(h := r.values[1], bytes)):
            made.leaves["change"] += group
    kinds = _kinds(pages, made)
    for group, fitting, sample in open_:
        if group[0] in made.leaves["change"]:
            continue
        votes = Counter(kinds[id] for row in sample if len(row.values) > 1 and (id := row.values[1]) in kinds)
        voted = [name for name, _ in votes.most_common() if name in fitting]
        exact = [n for n in fitting if all(len(r.values) == len(known[n].columns) for r in sample)]
        names = voted[:1] or (exact if len(exact) == 1 else sorted(fitting))
        if len(names) == 1:
            made.leaves[names[0]] += group
        else:
            made.unplaced += group


def _rows(pages: Pages, leaf: int) -> Iterator[Row]:
    page = pages[leaf]
    return rows(pages, leaf, page) if page is not None else iter(())


def _kinds(pages: Pages, made: Plan) -> dict[Cell, str]:
    """Return the kind of each record by its id, as the history tells it."""
    from db.storage.entries import unpacked

    shapes = {
        row.rowid: str(row.values[1]) for leaf in made.leaves["change_shape"] for row in _rows(pages, leaf)
    }
    found: dict[Cell, str] = {}
    for leaf in made.leaves["change"]:
        for row in _rows(pages, leaf):
            id, shape = (*row.values, *[None] * 9)[7:9]
            if isinstance(id, bytes | str) and isinstance(shape, int) and shape in shapes:
                found[unpacked(id)] = shapes[shape]
    return found
