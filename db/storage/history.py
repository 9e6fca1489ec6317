"""Who changed what when: an append-only chain of entries, one for each saved record.

An entry's hash is sha256(hash of the device's entry before ‖ JSON of the entry); the entry holds a digest
over a salted commitment for each field. The values stand beside it and can be erased one by one (withdrawn
consent): the commitment then stays in the value's place, the chain stays verifiable and the gap is seen.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import groupby

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Problem, Record, Value
from db.storage.connection import Database
from db.storage.rows import rows, rows_in

SALT = 16  # bytes


@dataclass(frozen=True)
class Pen:
    """Whose hand writes: the device's id and the author's name."""

    device: str
    author: str


def write(db: Database, pen: Pen, changes: Sequence[Change]) -> str:
    """Append an entry for each change, as one batch, and return the batch's name. Call it inside a
    transaction."""
    last = db.execute(
        "SELECT seq, hash, stamp FROM change WHERE device = ? ORDER BY seq DESC LIMIT 1", (pen.device,)
    ).fetchone()
    seq, prev, stamp = last or (0, None, "")
    batch = f"{pen.device}:{seq + 1}"
    known = _latest(db, [change.id for change in changes if change.before is not None])
    top = db.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0]
    salts = os.urandom(SALT * sum(len(change.after) for change in changes))
    used = 0
    entries: list[tuple[object, ...]] = []
    values: list[tuple[object, ...]] = []
    for change in changes:
        seq, top, stamp = seq + 1, top + 1, _stamp(stamp)
        commitments: dict[str, bytes] = {}
        for field, value in sorted(change.after.items()):
            salt, used = salts[used : used + SALT], used + SALT
            commitments[field] = commit(salt, value)
            values.append((top, field, salt, value, None))
        digest = _digest(commitments)
        parents = [known[change.id]] if change.id in known else []
        hash = chained(
            prev, pen.device, seq, stamp, pen.author, batch, change.entity, change.id, digest, parents
        )
        known[change.id] = hash.hex()
        entries.append(
            (
                top,
                hash,
                pen.device,
                seq,
                stamp,
                pen.author,
                batch,
                change.entity,
                change.id,
                digest,
                json.dumps(parents),
                prev,
            )
        )
        prev = hash
    db.conn.executemany(f"INSERT INTO change VALUES ({','.join('?' * 12)})", entries)
    db.conn.executemany("INSERT INTO change_value VALUES (?, ?, ?, ?, ?)", values)
    head = (f"head:{pen.device}", f"{seq}:{bytes(prev or b'').hex()}")
    db.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", head)
    return batch


def _latest(db: Database, ids: Iterable[str]) -> dict[str, str]:
    sql = """SELECT record_id, hash FROM change WHERE n IN
        (SELECT max(n) FROM change WHERE record_id IN (?) GROUP BY record_id)"""
    return {str(row["record_id"]): bytes(row["hash"]).hex() for row in rows_in(db, sql, ids)}  # type: ignore[arg-type]


def _stamp(after: str) -> str:
    """Return a hybrid logical clock's time: this moment, or just after the last entry where the clock went
    back."""
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z-0000"
    if moment > after:
        return moment
    count = int(after[25:]) + 1
    if count < 10_000:
        return f"{after[:24]}-{count:04}"
    later = datetime.fromisoformat(after[:24]) + timedelta(milliseconds=1)
    return later.strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z-0000"


def commit(salt: bytes, value: Value) -> bytes:
    """Return the commitment to a value, which tells nothing of it without its salt."""
    said = _json(value) if isinstance(value, str) else _json_of_number(value)
    return hashlib.sha256(salt + said.encode()).digest()


_json = json.JSONEncoder(ensure_ascii=False).encode
_json_of_number = lru_cache(maxsize=4096, typed=True)(_json)


def _digest(commitments: dict[str, bytes]) -> bytes:
    return hashlib.sha256(
        "".join(f"{f}:{commitments[f].hex()}\n" for f in sorted(commitments)).encode()
    ).digest()


def chained(
    prev: bytes | None,
    device: str,
    seq: int,
    stamp: str,
    author: str,
    batch: str,
    entity: str,
    record_id: str,
    digest: bytes,
    parents: list[str],
) -> bytes:
    """Return the hash of an entry."""
    entry = [device, seq, stamp, author, batch, entity, record_id, digest.hex(), parents]
    return hashlib.sha256((prev or b"") + _json(entry).encode()).digest()


def of_record(db: Database, id: str) -> list[Record]:
    """Return the entries of a record, oldest first, each with `values`: a JSON object of what it set."""
    return rows(
        db,
        """SELECT c.stamp, c.author, c.device, c.batch, c.entity,
            (SELECT json_group_object(field, value) FROM change_value v WHERE v.change_n = c.n) AS "values"
            FROM change c WHERE record_id = ? ORDER BY n""",
        (id,),
    )


def verify(db: Database) -> Iterator[Problem]:
    """Yield a problem for each entry that was altered, removed, put elsewhere or forged."""
    heads: dict[str, tuple[int, bytes | None]] = {}
    values = _values(db)
    at, commitments = next(values, NO_VALUES)
    for row in db.execute("SELECT * FROM change ORDER BY n"):
        n, hash, device, seq, stamp, author, batch, entity, id, digest, parents, prev = row
        while at is not None and at < n:
            yield _said(STRAY, {"number": str(at)})
            at, commitments = next(values, NO_VALUES)
        mine = commitments if at == n else {}
        if at == n:
            at, commitments = next(values, NO_VALUES)
        name = {"seq": str(seq), "device": str(device)}
        last_seq, last_hash = heads.get(device, (0, None))
        if seq != last_seq + 1 or prev != last_hash:
            said = N_("History: entries before number {seq} of device {device} are missing or out of order.")
            yield _said(said, name, entity, id)
        if _digest(mine) != digest:
            said = N_("History: the values of entry {seq} of device {device} were altered.")
            yield _said(said, name, entity, id)
        if chained(prev, device, seq, stamp, author, batch, entity, id, digest, json.loads(parents)) != hash:
            yield _said(N_("History: entry {seq} of device {device} was altered."), name, entity, id)
        heads[device] = (seq, hash)
    while at is not None:
        yield _said(STRAY, {"number": str(at)})
        at, _ = next(values, NO_VALUES)
    yield from _ends(db, heads)


NO_VALUES: tuple[int | None, dict[str, bytes]] = (None, {})
STRAY = N_("History: there are values of an entry {number} that is missing.")


def _values(db: Database) -> Iterator[tuple[int | None, dict[str, bytes]]]:
    """Yield (number of the entry, commitment by field) for each entry with values, erased ones included."""
    sql = "SELECT change_n, field, salt, value, commitment FROM change_value ORDER BY change_n, field"
    kept: Iterator[tuple[int, str, bytes | None, Value, bytes | None]] = db.execute(sql)
    for n, group in groupby(kept, key=lambda row: row[0]):
        found: dict[str, bytes] = {}
        for _, field, salt, value, commitment in group:
            # A commitment beside a value would let the value be anything: then the value is what counts.
            erased = salt is None and value is None
            found[field] = commitment if erased and commitment else commit(salt or b"", value)
        yield n, found


def _ends(db: Database, heads: dict[str, tuple[int, bytes | None]]) -> Iterator[Problem]:
    """Yield a problem for each device whose last entry is not the one that was written last."""
    kept = dict(db.execute("SELECT substr(name, 6), value FROM setting WHERE name LIKE 'head:%'").fetchall())
    for device in sorted(heads.keys() | kept.keys()):
        seq, hash = heads.get(device, (0, b""))
        if kept.get(device) != f"{seq}:{bytes(hash or b'').hex()}":
            said = N_("History: entries after number {seq} of device {device} are missing, or were added.")
            yield _said(said, {"seq": str(seq), "device": str(device)})


def _said(message: str, args: dict[str, str], entity: str = "", id: str = "") -> Problem:
    return Problem("", message, args=tuple(args.items()), entity=entity, record_id=id, refuse=True)


def rows_against(db: Database) -> Iterator[Problem]:
    """Yield a problem for each record that differs from the newest state of its history, or has none."""
    for entity, described in ENTITIES.items():
        columns = [name for name, _ in described.columns] + ["missing", "deleted_at"]
        top, step = db.execute(f"SELECT coalesce(max(n), 0) FROM {entity}").fetchone()[0], 2000
        for start in range(1, top + 1, step):
            found = rows(db, f"SELECT * FROM {entity} WHERE n BETWEEN ? AND ?", (start, start + step - 1))
            state, erased = _state(db, [str(row["id"]) for row in found])
            for row in found:
                id = str(row["id"])
                told = state.get(id)
                if told is None:
                    yield _said(
                        N_("A record of {entity} has no history: it was written past the program."),
                        {"entity": entity},
                        entity,
                        id,
                    )
                    continue
                differ = [c for c in columns if row[c] != told.get(c) and (id, c) not in erased]
                if differ:
                    args = {"entity": entity, "fields": ", ".join(differ)}
                    yield _said(
                        N_("A record of {entity} differs from its history in: {fields}."), args, entity, id
                    )
    sql = "SELECT DISTINCT entity, record_id FROM change"
    for entity, id in db.execute(sql):
        if entity not in ENTITIES or not db.execute(f"SELECT 1 FROM {entity} WHERE id = ?", (id,)).fetchone():
            yield _said(
                N_("A record of {entity} is in the history but not in its table."),
                {"entity": entity},
                entity,
                id,
            )


def _state(db: Database, ids: list[str]) -> tuple[dict[str, Record], set[tuple[str, str]]]:
    """Return each record's newest state by its history, and the (record, field) pairs that were erased."""
    state: dict[str, Record] = {}
    erased: set[tuple[str, str]] = set()
    sql = """SELECT c.record_id, v.field, v.value, v.commitment IS NOT NULL AS erased FROM change c
        LEFT JOIN change_value v ON v.change_n = c.n WHERE c.record_id IN (?) ORDER BY c.n"""
    for row in rows_in(db, sql, ids):
        id = str(row["record_id"])
        record = state.setdefault(id, {})
        if row["field"] is not None:
            record[str(row["field"])] = row["value"]
            (erased.add if row["erased"] else erased.discard)((id, str(row["field"])))
    return state, erased
