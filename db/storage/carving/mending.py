"""What the rows of a recovered casebook lack: lost rows made again from the history, links, proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage import attachments, connection, derived, devices, entries, history, proof, recoveries
from db.storage.carving import rejoining
from db.storage.carving.indexes import Told
from db.storage.casebook import Casebook
from db.storage.check import dangling
from db.storage.connection import Database
from db.storage.history import Pen
from db.storage.rows import batched, rows, rows_in, setting

AUTHOR = "temoin recover"


@dataclass(frozen=True)
class Loss:
    """One thing that is not in the new casebook as it was; `state` says how much of it is."""

    state: str  # missing, rebuilt, older, unlinked, unproved, file
    entity: str
    id: str
    detail: str = ""


@dataclass
class Recovery:
    """What came of it."""

    pages: int = 0
    damaged: list[int] = field(default_factory=list[int])
    missing: int = 0  # pages at the end of the file, which was cut
    sized: bool = (
        True  # False where the beginning, which tells the number of pages, is lost: at least so many
    )
    unplaced: int = 0
    authentic: bool = True  # False where the salt is lost and no page can be told to be as it was written
    rows: dict[str, int] = field(default_factory=dict[str, int])
    lost_entries: list[tuple[str, int, int]] = field(default_factory=list[tuple[str, int, int]])
    told: Told = field(default_factory=Told)
    losses: list[Loss] = field(default_factory=list[Loss])

    def count_rows(self) -> int:
        """Return how many records are in the new casebook."""
        again = self.count("rebuilt") + self.count("older")
        return sum(count for name, count in self.rows.items() if name in ENTITIES) + again

    def count_lost(self) -> int:
        """Return how many entries of the history are lost, at least: each record had one."""
        gaps = sum(last - first + 1 for _, first, last in self.lost_entries)
        return max(gaps, self.count("missing") + self.count("unproved"))

    def is_without_history(self) -> bool:
        """Say whether there are records and not one entry of their history, as in a casebook that the first
        versions of the program wrote and none since has opened: their entries are of another form."""
        return not self.rows.get("change") and self.count_rows() > 0

    def count(self, state: str) -> int:
        """Return how many losses there are of a kind."""
        return sum(loss.state == state for loss in self.losses)


def mend(made: Casebook, found: Recovery) -> None:
    """Make whole what the rows alone are not: names that the history needs, lost rows, links, what
    follows."""
    db = made.db
    with connection.privileged(db):
        db.execute("PRAGMA foreign_keys = OFF")
        with db.atomic():
            rejoining.name_what_is_lost(db)
            if not found.authentic:
                rejoining.drop_unproved(db)
            found.lost_entries = list(rejoining.lost_entries(db))
            _limit(db, found)
            found.losses += _rebuilt(db, found)
            found.losses += _unlinked(db)
            devices.introduce(db, AUTHOR)
            found.losses += _proved(db, found.authentic)
            found.losses += _nameless(db, found)
        db.execute("PRAGMA foreign_keys = ON")
    marks = [mark for _, mark in (*proof.doubtful(db), *proof.differing(db))]
    marks += [proof.marked(problem)[1] for problem in dangling(made)]
    recoveries.keep(db, found.count_lost(), found.count("missing"), marks)
    db.watch()  # entries that prove nothing may be gone from the end
    derived.rebuild(db)
    for problem in attachments.verify(made):
        found.losses.append(Loss("file", problem.entity, problem.record_id, problem.text()))


def _limit(db: Database, found: Recovery) -> None:
    """Say up to which number each kind of record had rows. No kind had more than the history had entries:
    what a damaged page says beyond that is noise."""
    (entries_there,) = db.execute("SELECT count(*) FROM change").fetchone()
    most = int(entries_there) + sum(last - first + 1 for _, first, last in found.lost_entries)
    for entity in ENTITIES:
        (highest,) = db.execute(f"SELECT max(n) FROM {entity} WHERE n <= ?", (most,)).fetchone()
        told = found.told.highest.get(entity, 0)
        found.told.highest[entity] = max(int(highest or 0), told if told <= most else 0)


def _rebuilt(db: Database, found: Recovery) -> Iterator[Loss]:
    """Make the rows again that the history tells of and that are lost; yield each, and those that it
    cannot."""
    sql = """SELECT DISTINCT s.entity, c.record_id FROM change c
        JOIN change_shape s ON s.n = c.shape"""
    told: dict[str, list[str]] = {}
    for entity, id in db.execute(sql).fetchall():
        told.setdefault(str(entity), []).append(entries.unpacked(id))
    late = max((end for _, _, end in found.lost_entries), default=0)
    for entity, ids in told.items():
        if entity not in ENTITIES:
            continue
        there = {str(row["id"]) for row in rows_in(db, f"SELECT id FROM {entity} WHERE id IN (?)", ids)}
        lost = [id for id in ids if id not in there]
        for some in batched(lost):
            states, whole = _states(db, some), _whole(db, some)
            last = {id: seq for id, _, _, seq in _entries(db, some)}
            for id in some:
                if id not in whole or not _insert(db, found, entity, id, states.get(id, {})):
                    yield Loss("missing", entity, id, "the beginning of its history is lost too")
                elif not whole[id] or last[id] < late:
                    yield Loss("older", entity, id, "from the history, of which later entries are lost")
                else:
                    yield Loss("rebuilt", entity, id, "made again from the history")


def _whole(db: Database, ids: Sequence[str]) -> dict[str, bool]:
    """Return of which records the first entry is there, and whether all that came after is too."""
    first: set[str] = set()
    seen: dict[str, set[bytes]] = {}
    known: set[bytes] = set()
    for id, hash, parents, _ in _entries(db, ids):
        known.add(hash)
        if parents is None:
            first.add(id)
        else:
            seen.setdefault(id, set()).add(parents)
    return {id: seen.get(id, set()) <= known for id in first}


def _entries(db: Database, ids: Sequence[str]) -> list[tuple[str, bytes, bytes | None, int]]:
    """Return (record, hash, parents, number) of the entries of some records that can be read."""
    marks = ",".join("?" * len(ids))
    sql = f"""SELECT c.record_id, c.hash, c.parents, c.seq FROM change c JOIN change_shape s ON s.n = c.shape
        WHERE c.record_id IN ({marks}) ORDER BY c.seq"""
    found = db.execute(sql, tuple(map(entries.packed, ids))).fetchall()
    return [(entries.unpacked(id), hash, parents, int(seq)) for id, hash, parents, seq in found]


def _states(db: Database, ids: Sequence[str]) -> dict[str, Record]:
    """Return what the history says of records last, by id."""
    found: dict[str, Record] = {}
    for entry in entries.of_records(db, ids):
        found.setdefault(entry.record_id, {}).update(entry.values)
    return found


def _insert(db: Database, found: Recovery, entity: str, id: str, state: Record) -> bool:
    """Make a row where it was, else behind all that there were."""
    columns = [name for name, _ in ENTITIES[entity].columns] + ["missing", "deleted_at"]
    (last,) = db.execute(f"SELECT max(n) FROM {entity}").fetchone()
    n = found.told.lost.get(id, ("", 0))[1]
    if not n or db.execute(f"SELECT 1 FROM {entity} WHERE n = ?", (n,)).fetchone():
        n = max(int(last or 0), found.told.highest.get(entity, 0)) + 1
    values: Record = {"n": n, "id": id} | {name: state[name] for name in columns if name in state}
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    try:
        db.execute(f"INSERT INTO {entity} ({names}) VALUES ({marks})", list(values.values()))
    except connection.IntegrityError:  # a link or another value that it cannot be without is erased
        return False
    return True


def _unlinked(db: Database) -> Iterator[Loss]:
    """Empty the links to records that are lost, where they can be empty; yield each, and each lost record."""
    gone: set[tuple[str, str]] = set()
    for entity, described in ENTITIES.items():
        info = {str(r["name"]): bool(r["notnull"]) for r in rows(db, f"PRAGMA table_info({entity})")}
        for link in described.links:
            if not link.to:
                continue
            sql = f"""SELECT r.id, r.{link.name} AS "to" FROM {entity} r LEFT JOIN {link.to} l
                ON l.id = r.{link.name} WHERE r.{link.name} IS NOT NULL AND l.id IS NULL"""
            for row in rows(db, sql):
                gone.add((link.to, str(row["to"])))
                emptied = not info.get(link.name)
                if emptied:
                    try:
                        db.execute(f"UPDATE {entity} SET {link.name} = NULL WHERE id = ?", (row["id"],))
                    except connection.IntegrityError:
                        emptied = False
                said = "the link was emptied: " if emptied else "the link leads to nothing: "
                yield Loss("unlinked", entity, str(row["id"]), f"{said}{link.name} to {row['to']}")
    for entity, id in sorted(gone):
        yield Loss("missing", entity, id, "other records point at it")


def _proved(db: Database, authentic: bool) -> Iterator[Loss]:
    """Write an entry for each record that its history does not tell as it stands; yield those that have
    none. Where no page could be told to be undamaged, a whole history is right and not the row."""
    pen = Pen(setting(db, "device") or "", AUTHOR)
    for entity, described in ENTITIES.items():
        columns = [name for name, _ in described.columns] + ["missing", "deleted_at"]
        ids = [str(row["id"]) for row in rows(db, f"SELECT id FROM {entity} ORDER BY n")]
        for some in batched(ids):
            states, changes = _states(db, some), list[Change]()
            erased = {(e.record_id, name) for e in entries.of_records(db, some) for name in e.erased}
            for row in rows_in(db, f"SELECT * FROM {entity} WHERE id IN (?)", some):
                id = str(row["id"])
                told = states.get(id)
                if told is None:
                    yield Loss("unproved", entity, id, "its history is lost")
                    changes.append(Change(entity, id, None, {name: row[name] for name in columns}))
                elif differ := [c for c in columns if row[c] != told.get(c) and (id, c) not in erased]:
                    if not authentic and _whole(db, [id]).get(id):
                        sets = ", ".join(f"{name} = ?" for name in differ)
                        as_told = [told.get(name) for name in differ]
                        db.execute(f"UPDATE {entity} SET {sets} WHERE id = ?", (*as_told, id))
                        yield Loss("rebuilt", entity, id, "was damaged in: " + ", ".join(differ))
                        continue
                    yield Loss("unproved", entity, id, "later entries are lost: " + ", ".join(differ))
                    before: Record = {name: told.get(name) for name in differ}
                    changes.append(Change(entity, id, before, {name: row[name] for name in differ}))
            if changes:
                history.write(db, pen, changes)


def _nameless(db: Database, found: Recovery) -> Iterator[Loss]:
    """Yield the records of which no row and no history is left: by the ids that indexes name, and where not
    even those are left, by the gaps in the numbers of rows, which are never deleted."""
    listed = {loss.id: loss.entity for loss in found.losses if loss.state == "missing"}
    gaps = {entity: _gaps(db, entity, found.told.highest[entity]) for entity in ENTITIES}
    for loss in found.losses:  # rows that stand behind all others leave the gap where they were
        if loss.state in ("rebuilt", "older") and found.told.lost.get(loss.id, ("", 0))[1] == 0:
            gaps[loss.entity][:1] = []
    for id, (kind, n) in sorted(found.told.lost.items()):
        kind = kind or listed.get(id, "")
        if any(db.execute(f"SELECT 1 FROM {entity} WHERE id = ?", (id,)).fetchone() for entity in ENTITIES):
            continue
        if kind and n in gaps[kind]:
            gaps[kind].remove(n)
        elif kind:
            gaps[kind][:1] = []
        if id not in listed:
            listed[id] = kind
            yield Loss("missing", kind, id, "nothing is left of it but that there was one")
    for id, kind in listed.items():
        if id not in found.told.lost and kind in gaps:
            gaps[kind][:1] = []
    for entity, some in gaps.items():
        for n in some:
            yield Loss(
                "missing",
                entity,
                "",
                f"nothing is left of it but a gap among the others, about number {n} of its kind",
            )


def _gaps(db: Database, entity: str, highest: int) -> list[int]:
    there = {int(n) for (n,) in db.execute(f"SELECT n FROM {entity} WHERE n <= ?", (highest,))}
    return [n for n in range(1, highest + 1) if n not in there]
