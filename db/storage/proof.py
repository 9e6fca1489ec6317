"""Whether the history and the records are what they were written as: what `check` says of them.

An entry that cannot be proved is a problem, unless a recovery told that it could not be: see `recoveries`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.storage import devices, entries, erasing, recoveries
from db.storage.connection import Database
from db.storage.entries import DIGITS, names_of, unpacked
from db.storage.history import chained, commitment, digest_of, said_json, seals_of
from db.storage.rows import rows


def verify(db: Database) -> Iterator[Problem]:
    """Yield a problem for each entry that was altered, removed, put elsewhere or forged."""
    known = recoveries.known(db)
    yield from (problem for problem, mark in doubtful(db) if mark not in known)


def doubtful(db: Database) -> Iterator[tuple[Problem, str]]:
    """Yield each problem of the history with its mark, which changes with all that the entry says."""
    heads: dict[str, tuple[int, bytes | None]] = {}
    for _, hash, device, seq, *told, entity, id in db.execute(_WRITTEN):
        name = {"seq": str(seq), "device": str(device)}
        last_seq, prev = heads.get(str(device), (0, None))
        heads[str(device)] = (seq, hash)
        if seq != last_seq + 1:  # what it follows is not known, so nothing can be said of itself
            said = N_("History: entries before number {seq} of device {device} are missing or out of order.")
        elif _hash(prev, device, seq, entity, id, *told) != hash:
            said = N_("History: entry {seq} of device {device} was altered.")
        else:
            continue
        content = _hash(None, device, seq, entity, id, *told).hex() + hash.hex()
        yield marked(_said(said, name, str(entity), str(id)), content)
    yield from map(marked, _unfounded(db))
    yield from map(marked, devices.verify(db))


def _unfounded(db: Database) -> Iterator[Problem]:
    """Yield a problem for each entry whose author saw another that does not stand before it: it was removed
    with all that its device wrote, or the entries of several devices were put in another order."""
    sql = """SELECT c.parents, c.seq, d.id, s.entity, c.record_id, c.n FROM change c
        LEFT JOIN device d ON d.n = c.device LEFT JOIN change_shape s ON s.n = c.shape
        WHERE c.parents IS NOT NULL AND c.parents IS NOT (SELECT b.hash FROM change b
        WHERE b.record_id = c.record_id AND b.n < c.n ORDER BY b.n DESC LIMIT 1) ORDER BY c.n"""
    before = "SELECT hash, n < ? FROM change WHERE record_id = ?"
    unlooked = recoveries.unlooked(db)
    for parents, seq, device, entity, record, n in db.execute(sql).fetchall():
        there = {hash: bool(is_before) for hash, is_before in db.execute(before, (n, record))}
        # What was lost is excused with a recovery that did not look at this, what stands elsewhere is not.
        missing = n <= unlooked
        if not all(there.get(parents[at : at + 32], missing) for at in range(0, len(parents), 32)):
            said = N_("History: what entry {seq} of device {device} follows is missing or out of order.")
            name = {"seq": str(seq), "device": str(device)}
            yield _said(said, name, str(entity), unpacked(record))


def marked(problem: Problem, content: str = "") -> tuple[Problem, str]:
    """Return a problem with what tells it from all others."""
    said = json.dumps([problem.text(), problem.entity, problem.record_id, content])
    return problem, sha256(said.encode()).hexdigest()[: recoveries.MARK]


def unproved(db: Database) -> list[int]:
    """Return the numbers (`n`) of the entries whose hash does not follow from what they say, or of which
    that cannot be told because the one before is missing."""
    heads: dict[str, tuple[int, bytes | None]] = {}
    found: list[int] = []
    for n, hash, device, seq, *told, entity, id in db.execute(_WRITTEN):
        last_seq, prev = heads.get(str(device), (0, None))
        heads[str(device)] = (seq, hash)
        if seq != last_seq + 1 or _hash(prev, device, seq, entity, id, *told) != hash:
            found.append(int(n))
    return found


def _hash(
    prev: bytes | None,
    device: str,
    seq: int,
    entity: str,
    id: str,
    stamp: str,
    author: str,
    batch: str,
    fields: str,
    parents: bytes | None,
    seed: bytes | None,
    seals: str | None,
    values: str,
) -> bytes:
    """Return the hash that an entry must have after another; no bytes where it was never written so."""
    try:
        names = names_of(fields)
        digest = digest_of(names, _commitments(seals_of(names, seed, seals), json.loads(values)))
        return chained(prev, device, seq, stamp, author, batch, entity, id, digest, parents or b"")
    except (ValueError, TypeError):  # values without fields, a device or an author that is not there
        return b""


_WRITTEN = """SELECT n, hash, device, seq, stamp, author, batch, fields, parents, seed, seals, "values",
    entity, record_id FROM entry ORDER BY n"""


def _commitments(seals: Sequence[str], values: Sequence[Value]) -> Iterator[str]:
    """Yield the commitments of an entry as digits. Raise ValueError where it cannot have been written so."""
    for seal, value in zip(seals, values, strict=True):
        # A commitment beside a value would let the value be anything.
        if len(seal) == DIGITS and value is not None:
            raise ValueError(seal)
        yield seal if len(seal) == DIGITS else commitment(bytes.fromhex(seal), said_json(value))


def _said(message: str, args: dict[str, str], entity: str = "", id: str = "") -> Problem:
    return Problem("", message, args=tuple(args.items()), entity=entity, record_id=id, refuse=True)


def gaps(db: Database) -> Iterator[Problem]:
    """Yield for each record of which values were erased for ever what its history no longer tells: no fault,
    the chain verifies."""
    sql = """SELECT record_id, entity, fields, seals FROM entry WHERE seals IS NOT NULL ORDER BY n"""
    found: dict[tuple[str, str], set[str]] = {}
    for id, entity, fields, seals in db.execute(sql):
        gone = entries.erased(names_of(fields or "[]"), json.loads(seals))
        if gone:
            found.setdefault((str(entity), str(id)), set()).update(gone)
    for (entity, id), names in found.items():
        said = N_("Values of a record of {entity} were erased for ever; the history is whole: {fields}.")
        args = (("entity", entity), ("fields", ", ".join(sorted(names))))
        yield Problem("", said, args=args, entity=entity, record_id=id)


def rows_against(db: Database) -> Iterator[Problem]:
    """Yield a problem for each record that differs from the newest state of its history, or has none."""
    known = recoveries.known(db)
    yield from (problem for problem, mark in differing(db) if mark not in known)


def differing(db: Database) -> Iterator[tuple[Problem, str]]:
    """Yield each problem of records beside their history with its mark."""
    unlooked = recoveries.unlooked(db)
    for entity, described in ENTITIES.items():
        columns = [name for name, _ in described.columns] + ["missing", "deleted_at"]
        empty = {name for name, _ in erasing.emptied(db, entity)}
        top, step = db.execute(f"SELECT coalesce(max(n), 0) FROM {entity}").fetchone()[0], 2000
        for start in range(1, top + 1, step):
            found = rows(db, f"SELECT * FROM {entity} WHERE n BETWEEN ? AND ?", (start, start + step - 1))
            state, erased = _state(db, [str(row["id"]) for row in found])
            for row in found:
                id = str(row["id"])
                told = state.get(id)
                if told is None:
                    alone = N_("A record of {entity} has no history: it was written past the program.")
                    yield marked(_said(alone, {"entity": entity}, entity, id))
                    continue
                differ = [c for c in columns if row[c] != told.get(c) and (id, c) not in erased]
                # Whoever erases a value empties it in the row, too, but for what a row cannot be without.
                differ += [
                    c for c in columns if erased.get((id, c), 0) > unlooked and row[c] not in (None, "")
                    and (row["deleted_at"] is None or c in empty)
                ]  # fmt: skip
                if differ:
                    args = {"entity": entity, "fields": ", ".join(differ)}
                    other = N_("A record of {entity} differs from its history in: {fields}.")
                    yield marked(_said(other, args, entity, id))
    sql = "SELECT DISTINCT s.entity, c.record_id FROM change c LEFT JOIN change_shape s ON s.n = c.shape"
    for entity, kept in db.execute(sql):
        id = unpacked(kept)
        if entity not in ENTITIES or not db.execute(f"SELECT 1 FROM {entity} WHERE id = ?", (id,)).fetchone():
            gone = N_("A record of {entity} is in the history but not in its table.")
            yield marked(_said(gone, {"entity": str(entity)}, str(entity), id))


def _state(db: Database, ids: list[str]) -> tuple[dict[str, Record], dict[tuple[str, str], int]]:
    """Return each record's newest state by its history, and the (record, field) pairs that were erased, each
    with the number of its entry."""
    state: dict[str, Record] = {}
    erased: dict[tuple[str, str], int] = {}
    for entry in entries.of_records(db, ids):
        id = entry.record_id
        state.setdefault(id, {}).update(entry.values)
        for name in entry.values:
            erased.pop((id, name), None)
        erased |= {(id, name): entry.n for name in entry.erased}
    return state, erased
