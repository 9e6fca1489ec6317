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
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import sha256, shake_256
from json.encoder import encode_basestring
from typing import NamedTuple

from db.model.changes import Change
from db.model.fields import N_, Value
from db.model.problem import Problem
from db.model.untilclosed import until_closed
from db.storage import devices, entries
from db.storage.connection import Database
from db.storage.devices import Head
from db.storage.entries import DIGITS, SALT, names_of, packed, salts, unpacked
from db.storage.rows import batched

CLOCK_MAY_DIFFER = 10 * 60_000  # milliseconds by which clocks are put right now and then


class Pen(NamedTuple):
    """Whose hand writes: the device's id and the author's name; `first` is the number of the entry with which
    the batch began that it goes on with, 0 for a batch of its own."""

    device: str
    author: str
    first: int = 0


def write(db: Database, pen: Pen, changes: Sequence[Change]) -> str:
    """Append an entry for each change, as one batch or to that of the pen, and return the batch's name. Call
    it inside a transaction."""
    device, signing, seq, prev, tick, author = db.execute(_STATE, (pen.device, pen.author)).fetchone()
    author = author or _new_author(db, pen.author)
    first = pen.first or seq + 1
    batch = f"{pen.device}:{first}"
    known = _latest(db, [change.id for change in changes if change.before is not None])
    shapes = _shapes(db, dict.fromkeys((change.entity, *change.after) for change in changes))
    seeds = os.urandom(SALT * len(changes))
    of_device, of_author = encode_basestring(pen.device), encode_basestring(pen.author)
    in_batch = encode_basestring(batch)
    written: list[tuple[object, ...]] = []
    # One entry takes some hundredths of a millisecond, and a large import writes millions of them.
    for at, change in enumerate(changes):
        seq, tick, after = seq + 1, _after(tick), change.after
        shape, form = shapes[change.entity, *after]
        seed = seeds[at * SALT : (at + 1) * SALT]
        said = [
            encode_basestring(v) if isinstance(v, str) else _number(v)
            for v in map(after.__getitem__, form.names)
        ]
        drawn = shake_256(seed).digest(form.size)  # as `salts` draws them
        sealed = [
            sha256(drawn[span] + text.encode()).hexdigest()
            for span, text in zip(form.salts, said)  # noqa: B905 — one for each, and quicker
        ]
        digest = sha256((form.lines % tuple(sealed)).encode()).hexdigest()  # as `digest_of`
        parent = known.get(change.id)
        seen = _parents(parent) if parent else "[]"
        entry = (  # as `chained`
            f'[{of_device}, {seq}, "{entries.stamp(tick)}", {of_author}, {in_batch}, '
            f'{form.entity}, {encode_basestring(change.id)}, "{digest}", {seen}]'
        )
        hash = sha256((prev or b"") + entry.encode()).digest()
        known[change.id] = prev = hash
        written.append(
            (hash, device, seq, first, tick, author, packed(change.id), shape, parent, seed,
             f"[{','.join(said)}]")
        )  # fmt: skip
    db.conn.executemany(_INSERTION, written)
    devices.add_head(db, device, signing, Head(pen.device, seq, bytes(prev or b"")))
    return batch


class _Form(NamedTuple):
    """What the entries of some fields of an entity have in common."""

    shape: tuple[str, str]  # entity and fields, as the casebook keeps them
    names: list[str]
    size: int  # bytes of all salts
    salts: list[slice]  # where each lies among these
    lines: str  # names, and places for the commitments
    entity: str


@lru_cache(maxsize=4096)
def _form(entity: str, *fields: str) -> _Form:
    names = sorted(fields)
    lines = "".join(f"{name}:%s\n" for name in names)
    size = SALT * len(names)
    spans = [slice(start, start + SALT) for start in range(0, size, SALT)]
    return _Form((entity, json.dumps(names)), names, size, spans, lines, encode_basestring(entity))


def _shapes(db: Database, wanted: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[int, _Form]]:
    """Return by entity and fields under which number the history knows these, and their form."""
    forms = {key: _form(*key) for key in wanted}
    sql = """SELECT s.entity, s.fields, s.n FROM json_each(?) j CROSS JOIN change_shape s
        ON s.entity = j.value ->> 0 AND s.fields = j.value ->> 1"""
    asked = json.dumps([form.shape for form in forms.values()])
    known = {(entity, fields): n for entity, fields, n in db.execute(sql, (asked,))}
    for form in forms.values():
        if form.shape not in known:
            insertion = "INSERT INTO change_shape (entity, fields) VALUES (?, ?) RETURNING n"
            (known[form.shape],) = db.execute(insertion, form.shape).fetchone()
    return {key: (known[form.shape], form) for key, form in forms.items()}


def following(db: Database, pen: Pen) -> Pen:
    """Return the pen with which all that is written from here on becomes one batch."""
    sql = "SELECT coalesce(max(seq), 0) FROM change WHERE device = (SELECT n FROM device WHERE id = ?)"
    (seq,) = db.execute(sql, (pen.device,)).fetchone()
    return pen._replace(first=int(seq) + 1)


_INSERTION = """INSERT INTO change
    (hash, device, seq, batch, stamp, author, record_id, shape, parents, seed, "values")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


# The device and its last entry, and the author: by the device's id and the author's name.
_STATE = """SELECT d.n, d.seed, coalesce(c.seq, 0), c.hash, coalesce(c.stamp, 0),
    (SELECT n FROM author WHERE name = ?2)
    FROM device d LEFT JOIN change c ON c.device = d.n
    AND c.seq = (SELECT max(seq) FROM change WHERE device = d.n) WHERE d.id = ?1"""


def _new_author(db: Database, name: str) -> int:
    """Return the number under which the history will know an author."""
    return int(db.execute("INSERT INTO author (name) VALUES (?) RETURNING n", (name,)).fetchone()[0])


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
    return bytes.fromhex(commitment(salt, said_json(value)))


def commitment(salt: bytes, said: str) -> str:
    """Return the hash that stands for a value in the chain: the value can be erased without breaking it."""
    return sha256(salt + said.encode()).hexdigest()


def said_json(value: Value) -> str:
    """Return a value as the JSON over which its commitment is made; its bytes are always the same."""
    return encode_basestring(value) if isinstance(value, str) else _number(value)


_number = until_closed(lru_cache(maxsize=4096, typed=True)(json.dumps))


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
    seen = _parents(parents)
    who = f"{encode_basestring(device)}, {seq}, {encode_basestring(stamp)}, {encode_basestring(author)}"
    what = f"{encode_basestring(batch)}, {encode_basestring(entity)}, {encode_basestring(record_id)}"
    said = f'[{who}, {what}, "{digest}", {seen}]'
    return sha256((prev or b"") + said.encode()).digest()


def _parents(hashes: bytes) -> str:
    return json.dumps([hashes[at : at + 32].hex() for at in range(0, len(hashes), 32)]) if hashes else "[]"


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
    found = seals_of(names, seed, seals)
    stays = set(kept)
    for at, name in enumerate(names):
        if name not in stays and len(found[at]) != DIGITS:
            found[at], told[at] = commit(bytes.fromhex(found[at]), told[at]).hex(), None
    if any(len(seal) == DIGITS for seal in found):
        row = (json.dumps(found), f"[{','.join(map(said_json, told))}]", n)
        db.execute('UPDATE change SET seed = NULL, seals = ?, "values" = ? WHERE n = ?', row)


def seals_of(names: Sequence[str], seed: bytes | None, seals: str | None) -> list[str]:
    """Return for each field the salt of its value, or the commitment where it is erased."""
    return list(json.loads(seals)) if seals else [salt.hex() for salt in salts(seed or b"", len(names))]
