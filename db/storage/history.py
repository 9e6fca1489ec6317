"""Who changed what when: an append-only chain of entries, one for each saved record.

An entry's hash is sha256(hash of the device's entry before ‖ JSON of the entry); the JSON holds a digest
over a salted commitment for each field. The salts follow from a seed. Values can be erased one by one
(withdrawn consent): the seed then goes, the other values keep their salts, and the commitment stands in the
erased value's place. So the chain stays verifiable, the gap is seen, and nobody can try out what stood there.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Problem, Record, Value
from db.storage import devices, entries
from db.storage.connection import Database
from db.storage.devices import Head
from db.storage.entries import DIGITS, SALT, names_of, packed, salts, unpacked
from db.storage.rows import batched, rows

CLOCK_MAY_DIFFER = 10 * 60_000  # milliseconds by which clocks are put right now and then


@dataclass(frozen=True)
class Pen:
    """Whose hand writes: the device's id and the author's name; `first` is the number of the entry with which
    the batch began that it goes on with, 0 for a batch of its own."""

    device: str
    author: str
    first: int = 0


def write(db: Database, pen: Pen, changes: Sequence[Change]) -> str:
    """Append an entry for each change, as one batch or to that of the pen, and return the batch's name. Call
    it inside a transaction."""
    device, signing = db.execute("SELECT n, seed FROM device WHERE id = ?", (pen.device,)).fetchone()
    author = _author(db, pen.author)
    last = "SELECT seq, hash, stamp FROM change WHERE device = ? ORDER BY seq DESC LIMIT 1"
    seq, prev, tick = db.execute(last, (device,)).fetchone() or (0, None, 0)
    first = pen.first or seq + 1
    batch = f"{pen.device}:{first}"
    known = _latest(db, [change.id for change in changes if change.before is not None])
    shapes: dict[tuple[str, ...], tuple[int, list[str]]] = {}
    seeds = os.urandom(SALT * len(changes))
    written: list[tuple[object, ...]] = []
    for at, change in enumerate(changes):
        seq, tick = seq + 1, _after(tick)
        key = (change.entity, *change.after)
        if key not in shapes:
            shapes[key] = _shape(db, change.entity, sorted(change.after)), sorted(change.after)
        shape, names = shapes[key]
        seed = seeds[at * SALT : (at + 1) * SALT]
        values = map(change.after.__getitem__, names)
        said = [encode_basestring(v) if isinstance(v, str) else _number(v) for v in values]
        salted = zip(salts(seed, len(names)), said, strict=True)
        digest = digest_of(names, [sha256(salt + text.encode()).hexdigest() for salt, text in salted])
        parent = known.get(change.id)
        hash = chained(
            prev, pen.device, seq, entries.stamp(tick), pen.author, batch, change.entity, change.id,
            digest, parent or b"",
        )  # fmt: skip
        known[change.id] = prev = hash
        written.append(
            (hash, device, seq, first, tick, author, packed(change.id), shape, parent, seed,
             f"[{','.join(said)}]")
        )  # fmt: skip
    db.conn.executemany(_INSERTION, written)
    devices.add_head(db, device, signing, Head(pen.device, seq, bytes(prev or b"")))
    return batch


def following(db: Database, pen: Pen) -> Pen:
    """Return the pen with which all that is written from here on becomes one batch."""
    sql = "SELECT coalesce(max(seq), 0) FROM change WHERE device = (SELECT n FROM device WHERE id = ?)"
    (seq,) = db.execute(sql, (pen.device,)).fetchone()
    return replace(pen, first=int(seq) + 1)


_INSERTION = """INSERT INTO change
    (hash, device, seq, batch, stamp, author, record_id, shape, parents, seed, "values")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def _author(db: Database, name: str) -> int:
    """Return the number under which the history knows an author."""
    sql = "SELECT n FROM author WHERE name = ?"
    found = db.execute(sql, (name,)).fetchone()
    if not found:
        found = db.execute("INSERT INTO author (name) VALUES (?) RETURNING n", (name,)).fetchone()
    return int(found[0])


def _shape(db: Database, entity: str, names: list[str]) -> int:
    """Return the number under which the history knows these fields of an entity."""
    shape = (entity, json.dumps(names))
    found = db.execute("SELECT n FROM change_shape WHERE entity = ? AND fields = ?", shape).fetchone()
    if not found:
        insertion = "INSERT INTO change_shape (entity, fields) VALUES (?, ?) RETURNING n"
        found = db.execute(insertion, shape).fetchone()
    return int(found[0])


def _latest(db: Database, ids: Iterable[str]) -> dict[str, bytes]:
    """Return the hashes of the newest entries of some records."""
    found: dict[str, bytes] = {}
    for some in batched(dict.fromkeys(ids)):
        sql = f"""SELECT record_id, hash FROM change WHERE n IN (SELECT max(n) FROM change
            WHERE record_id IN ({",".join("?" * len(some))}) GROUP BY record_id)"""
        found |= {unpacked(id): hash for id, hash in db.execute(sql, tuple(map(packed, some)))}
    return found


def _after(tick: int) -> int:
    """Return a hybrid logical clock's time: this moment, or just after the last entry where the clock went
    back or one millisecond saw several."""
    return max(_milliseconds() * 10_000, tick + 1)


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000


def clock_behind(db: Database) -> Problem | None:
    """Return what to say where the computer's clock is behind the newest entry, None where it is not. The
    order of entries does not depend on it."""
    newest = db.execute("SELECT stamp FROM change ORDER BY n DESC LIMIT 1").fetchone()
    tick = int(newest[0]) if newest else 0
    now = _milliseconds()
    if tick // 10_000 - now < CLOCK_MAY_DIFFER:
        return None
    said = N_(
        "The clock of this computer says {now}, but the newest entry of this casebook is of {last} (both in "
        "UTC). One of the two is wrong. Set the clock right before you go on: entries keep their order, but "
        "their times would be wrong."
    )
    args = {"now": _minute(now), "last": _minute(tick // 10_000)}
    return Problem("", said, args=tuple(args.items()))


def _minute(milliseconds: int) -> str:
    return entries.stamp(milliseconds * 10_000)[:16].replace("T", " ")


def commit(salt: bytes, value: Value) -> bytes:
    """Return the commitment to a value, which tells nothing of it without its salt."""
    return bytes.fromhex(_commitment(salt, _said_json(value)))


def _commitment(salt: bytes, said: str) -> str:
    return sha256(salt + said.encode()).hexdigest()


def _said_json(value: Value) -> str:
    return encode_basestring(value) if isinstance(value, str) else _number(value)


_number = lru_cache(maxsize=4096, typed=True)(json.dumps)


def digest_of(names: Iterable[str], commitments: Iterable[str]) -> str:
    """Return what stands in an entry for all its values: names in order, commitments as digits."""
    said = "".join([f"{name}:{digits}\n" for name, digits in zip(names, commitments, strict=True)])
    return sha256(said.encode()).hexdigest()


def chained(
    prev: bytes | None,
    device: str,
    seq: int,
    stamp: str,
    author: str,
    batch: str,
    entity: str,
    record_id: str,
    digest: str,
    parents: bytes,
) -> bytes:
    """Return the hash of an entry. `parents` are hashes one after another."""
    seen = json.dumps([parents[at : at + 32].hex() for at in range(0, len(parents), 32)]) if parents else "[]"
    who = f"{encode_basestring(device)}, {seq}, {encode_basestring(stamp)}, {encode_basestring(author)}"
    what = f"{encode_basestring(batch)}, {encode_basestring(entity)}, {encode_basestring(record_id)}"
    said = f'[{who}, {what}, "{digest}", {seen}]'
    return sha256((prev or b"") + said.encode()).digest()


def erase(db: Database, ids: Iterable[str], kept: Iterable[str] = ()) -> None:
    """Erase the values of some records in all their entries, those of the fields `kept` excepted."""
    for some in batched(dict.fromkeys(ids)):
        sql = f"""SELECT c.n, s.fields, c.seed, c.seals, c."values" FROM change c
            JOIN change_shape s ON s.n = c.shape WHERE c.record_id IN ({",".join("?" * len(some))})"""
        for n, fields, seed, seals, values in db.execute(sql, tuple(map(packed, some))).fetchall():
            erase_values(db, int(n), names_of(fields), (seed, seals, values), kept)


def erase_values(
    db: Database,
    n: int,
    names: Sequence[str],
    written: tuple[bytes | None, str | None, str],
    kept: Iterable[str],
) -> None:
    """Erase the values of one entry but those of the fields `kept`; `written` is its seed or seals, and its
    values."""
    seed, seals, values = written
    told: list[Value] = json.loads(values)
    found = _seals(names, seed, seals)
    stays = set(kept)
    for at, name in enumerate(names):
        if name not in stays and len(found[at]) != DIGITS:
            found[at], told[at] = commit(bytes.fromhex(found[at]), told[at]).hex(), None
    if any(len(seal) == DIGITS for seal in found):
        row = (json.dumps(found), f"[{','.join(map(_said_json, told))}]", n)
        db.execute('UPDATE change SET seed = NULL, seals = ?, "values" = ? WHERE n = ?', row)


def _seals(names: Sequence[str], seed: bytes | None, seals: str | None) -> list[str]:
    """Return for each field the salt of its value, or the commitment where it is erased."""
    return list(json.loads(seals)) if seals else [salt.hex() for salt in salts(seed or b"", len(names))]


def verify(db: Database) -> Iterator[Problem]:
    """Yield a problem for each entry that was altered, removed, put elsewhere or forged."""
    heads: dict[str, tuple[int, bytes | None]] = {}
    for _, hash, device, seq, *told, entity, id in db.execute(_WRITTEN):
        name = {"seq": str(seq), "device": str(device)}
        last_seq, prev = heads.get(str(device), (0, None))
        heads[str(device)] = (seq, hash)
        if seq != last_seq + 1:  # what it follows is not known, so nothing can be said of itself
            said = N_("History: entries before number {seq} of device {device} are missing or out of order.")
            yield _said(said, name, str(entity), str(id))
        elif _hash(prev, device, seq, entity, id, *told) != hash:
            said = N_("History: entry {seq} of device {device} was altered.")
            yield _said(said, name, str(entity), str(id))
    yield from devices.verify(db)


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
        digest = digest_of(names, _commitments(_seals(names, seed, seals), json.loads(values)))
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
        yield seal if len(seal) == DIGITS else _commitment(bytes.fromhex(seal), _said_json(value))


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
    sql = "SELECT DISTINCT s.entity, c.record_id FROM change c LEFT JOIN change_shape s ON s.n = c.shape"
    for entity, kept in db.execute(sql):
        id = unpacked(kept)
        if entity not in ENTITIES or not db.execute(f"SELECT 1 FROM {entity} WHERE id = ?", (id,)).fetchone():
            yield _said(
                N_("A record of {entity} is in the history but not in its table."),
                {"entity": str(entity)},
                str(entity),
                id,
            )


def _state(db: Database, ids: list[str]) -> tuple[dict[str, Record], set[tuple[str, str]]]:
    """Return each record's newest state by its history, and the (record, field) pairs that were erased."""
    state: dict[str, Record] = {}
    erased: set[tuple[str, str]] = set()
    for entry in entries.of_records(db, ids):
        id = entry.record_id
        state.setdefault(id, {}).update(entry.values)
        erased -= {(id, name) for name in entry.values}
        erased |= {(id, name) for name in entry.erased}
    return state, erased
