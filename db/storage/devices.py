"""The copies of the program that wrote a casebook: each has an id, a key, and the signed heads of its chain.

The id is the beginning of the SHA-256 of the key that verifies its signatures (Ed25519). The signing key lies
in the casebook, encrypted like the rest: a signature tells whoever received one before that it was this
casebook, and nothing against a person who can open it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from db.model.changes import now
from db.model.fields import N_
from db.model.problem import Problem
from db.storage.casefile import FORMAT
from db.storage.connection import Database, privileged
from db.storage.entries import unpacked
from db.storage.rows import setting

if TYPE_CHECKING:
    from nacl.signing import SigningKey

ID = 8  # bytes of the fingerprint that are the id; those of earlier versions have four, drawn by lot


class Head(NamedTuple):
    """The last entry of a device after one of its batches; `hash` stands for all entries up to it."""

    device: str
    seq: int
    hash: bytes


def load() -> None:
    """Load what signs entries: it takes so long that a window leaves it to another thread."""
    import_module("nacl.signing")


def introduce(db: Database, author: str, computer: str = "", lost: str = "") -> str:
    """Give this copy of the program a device id and a key, under which its history is chained from now on;
    return the id. `lost` tells the head that was seen here and is no longer in the file."""
    from nacl.signing import SigningKey  # here and below: a casebook opens without any of it

    signing = SigningKey.generate()
    key = bytes(signing.verify_key)
    sql = "INSERT INTO device (id, name, made_at, seed, key, computer, lost) VALUES (?, ?, ?, ?, ?, ?, ?)"
    device = id_of(key)
    with db.atomic():
        db.execute(sql, (device, author or "?", now(), bytes(signing), key, computer or None, lost or None))
        saying = "INSERT INTO setting VALUES ('device', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        db.execute(saying, (device,))
        _vouch(db, device)
    return device


def settle(db: Database, device: str, computer: str) -> None:
    """Note on which computer a device writes."""
    as_signed = device not in _untold(db)
    with db.atomic():
        db.execute("UPDATE device SET computer = ? WHERE id = ?", (computer, device))
        if as_signed:  # else it would sign what somebody altered
            _vouch(db, device)


def complete(db: Database) -> None:
    """Give the device of an earlier version a key, and sign what it wrote until now; then what is told of
    each device, where no version did that yet."""
    _give_key(db)
    unsigned = [name for name in EVIDENCE if (setting(db, name) or "").isdecimal()]
    if (unsigned or not _vouched(db)) and not _vouching(db):
        with db.atomic():
            if not _vouched(db):
                for (id,) in db.execute("SELECT id FROM device WHERE seed IS NOT NULL").fetchall():
                    _vouch(db, str(id))
            for name in unsigned:
                set_evidence(db, name, setting(db, name) or "")


def _give_key(db: Database) -> None:
    device = setting(db, "device")
    row = db.execute("SELECT n, key FROM device WHERE id = ?", (device,)).fetchone()
    if row is None or row[1] is not None or _has_key(str(device)):
        return
    from nacl.signing import SigningKey

    signing = SigningKey.generate()
    with db.atomic():
        key = bytes(signing.verify_key)
        db.execute("UPDATE device SET seed = ?, key = ? WHERE n = ?", (bytes(signing), key, row[0]))
        sql = "SELECT n, seq, hash FROM device_head WHERE device = ? ORDER BY n DESC LIMIT 1"
        for n, seq, hash in db.execute(sql, (row[0],)).fetchall():
            signature = sign(bytes(signing), words(Head(str(device), seq, hash), 1))
            db.execute("UPDATE device_head SET signature = ? WHERE n = ?", (signature, n))


def id_of(key: bytes) -> str:
    """Return the id of the device that has this verifying key."""
    return sha256(key).digest()[:ID].hex()


def fingerprint(key: bytes) -> str:
    """Return what people compare by telephone: 16 groups of four, of which the first four are the id."""
    digits = sha256(key).hexdigest()
    return " ".join(digits[at : at + 4] for at in range(0, 64, 4))


def casebook_id(db: Database) -> str:
    """Return by what a casebook and its copies are known, which tells nothing else of it."""
    first = db.execute("SELECT id, made_at FROM device ORDER BY n LIMIT 1").fetchone() or ("", "")
    return sha256(f"casebook\n{first[0]}\n{first[1]}".encode()).hexdigest()[:32]


# What is told of a device: its name, when it was begun, on which computer, after which loss

TOLD = "device:"  # the settings begin so that hold the signature under this


def _told(row: tuple[object, ...]) -> bytes:
    return b"temoin device 1\n" + json.dumps(row).encode()


def _vouch(db: Database, device: str) -> None:
    """Sign what is told of a device. Call it inside a transaction."""
    sql = "SELECT seed, id, name, made_at, computer, lost FROM device WHERE id = ? AND seed IS NOT NULL"
    for seed, *row in db.execute(sql, (device,)).fetchall():
        signature = sign(bytes(seed), _told(tuple(row))).hex()
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (TOLD + device, signature))


def _vouched(db: Database) -> dict[str, str]:
    """Return the signatures under what is told of devices, by their ids."""
    sql = "SELECT substr(name, ?), value FROM setting WHERE name GLOB ?"
    return {str(id): str(value) for id, value in db.execute(sql, (len(TOLD) + 1, TOLD + "*"))}


def _vouching(db: Database) -> bool:
    """Say whether a device wrote something after what is told of it was signed."""
    sql = """SELECT d.id, d.key, h.seq, h.hash, h.signature FROM device_head h JOIN device d ON d.n = h.device
        WHERE h.n IN (SELECT max(n) FROM device_head GROUP BY device)"""
    return any(
        way_signed(key, Head(str(id), seq, hash), signature) == VOUCHED
        for id, key, seq, hash, signature in db.execute(sql).fetchall()
    )


def _untold(db: Database) -> list[str]:
    """Return the devices of which something else is told than they signed."""
    signatures = _vouched(db)
    found: list[str] = []
    sql = "SELECT key, id, name, made_at, computer, lost FROM device WHERE key IS NOT NULL ORDER BY n"
    for key, *row in db.execute(sql).fetchall():
        try:
            signature = bytes.fromhex(signatures.get(str(row[0]), ""))
        except ValueError:
            signature = b""
        if not is_signed(key, _told(tuple(row)), signature):
            found.append(str(row[0]))
    return found


def _as_told(db: Database) -> Iterator[Problem]:
    """Yield a problem for each device of which something else is told than it signed."""
    signatures = _vouched(db)
    # A file of an earlier version that may not be written was not signed yet.
    for id in _untold(db) if signatures or not db.read_only or _vouching(db) else ():
        yield _said(N_("What is told of device {device}, such as its name, was altered."), {"device": id})
    known = {str(id) for (id,) in db.execute("SELECT id FROM device WHERE seed IS NOT NULL")}
    for id in signatures.keys() - known:
        yield _said(N_("History: device {device} is missing."), {"device": id})


# Settings on which it depends what the check says

WITHOUT_BYTES = "files_without_bytes"  # up to which row number a pack brought only the records of files
EVIDENCE = (WITHOUT_BYTES,)


def set_evidence(db: Database, name: str, value: str) -> None:
    """Keep a setting with the signature of this device. Call it inside a transaction."""
    row = db.execute("SELECT id, seed FROM device WHERE id = ?", (setting(db, "device"),)).fetchone()
    if row and row[1]:
        value = f"{value}:{row[0]}:{sign(bytes(row[1]), _evidence(name, value)).hex()}"
        _raise_format(db)
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))


def evidence(db: Database, name: str) -> str:
    """Return such a setting; nothing where no device signed it. Earlier versions did not sign it."""
    value, _, signed = (setting(db, name) or "").partition(":")
    if not signed:
        return value if value and not _vouching(db) else ""
    device, _, digits = signed.partition(":")
    row = db.execute("SELECT key FROM device WHERE id = ?", (device,)).fetchone()
    try:
        fits = bool(row and row[0]) and is_signed(row[0], _evidence(name, value), bytes.fromhex(digits))
    except ValueError:
        fits = False
    return value if fits else ""


def _evidence(name: str, value: str) -> bytes:
    return f"temoin setting 1\n{name}\n{value}\n".encode()


# Heads


VOUCHED = 2  # how a head is signed once what is told of the device is signed, which is wanted from then on
WAYS = (VOUCHED, 1)


def words(head: Head, way: int = VOUCHED) -> bytes:
    """Return what is signed of a head."""
    return f"temoin head {way}\n{head.device}\n{head.seq}\n{head.hash.hex()}\n".encode()


def way_signed(key: bytes, head: Head, signature: bytes) -> int:
    """Return in which of the ways a device signed a head; 0 where it did not."""
    return next((way for way in WAYS if is_signed(key, words(head, way), signature)), 0)


def sign(seed: bytes, message: bytes) -> bytes:
    """Return the signature under a message."""
    return _signing(seed).sign(message).signature


@lru_cache(maxsize=1)  # one device writes, and every save is signed
def _signing(seed: bytes) -> SigningKey:
    from nacl.signing import SigningKey

    return SigningKey(seed)


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether the holder of a key signed a message."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(message, signature)
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def add_head(db: Database, n: int, seed: bytes | None, head: Head) -> None:
    """Sign where the chain of a device ends now; `n` is its number. Call it inside a transaction."""
    if seed:
        _raise_format(db)
    signature = sign(seed, words(head)) if seed else None
    sql = "INSERT INTO device_head (device, seq, hash, signature) VALUES (?, ?, ?, ?)"
    db.execute(sql, (n, head.seq, head.hash, signature))


def _raise_format(db: Database) -> None:
    """Let programs that know nothing of these signatures refuse the file: they would call them forged."""
    if db.execute("PRAGMA user_version").fetchone()[0] < FORMAT:
        with privileged(db):
            db.execute(f"PRAGMA user_version = {FORMAT}")


def head(db: Database, device: str) -> Head:
    """Return where the chain of a device ends; entry 0 where it wrote nothing yet."""
    sql = """SELECT h.seq, h.hash FROM device_head h WHERE h.device = (SELECT n FROM device WHERE id = ?)
        ORDER BY h.n DESC LIMIT 1"""
    found = db.execute(sql, (device,)).fetchone()
    return Head(device, int(found[0]), bytes(found[1])) if found else Head(device, 0, b"")


def heads(db: Database) -> list[Head]:
    """Return where the chain of each device ends that wrote something, in the order of the devices."""
    ids = [str(id) for (id,) in db.execute("SELECT id FROM device ORDER BY n")]
    return [found for id in ids if (found := head(db, id)).seq]


def hash_at(db: Database, device: str, seq: int) -> bytes | None:
    """Return the hash of an entry; None where the casebook has none of this number."""
    sql = "SELECT hash FROM change WHERE device = (SELECT n FROM device WHERE id = ?) AND seq = ?"
    found = db.execute(sql, (device, seq)).fetchone()
    return bytes(found[0]) if found else None


# What the check says of them


def verify(db: Database) -> Iterator[Problem]:
    """Yield a problem for each device whose chain does not end as it signed, or whose key is not its own."""
    from nacl.signing import SigningKey

    sql = "SELECT n, id, key, seed FROM device ORDER BY n"
    for n, id, key, seed in db.execute(sql).fetchall():
        said = {"device": str(id)}
        if key is not None and (
            _foreign(str(id), key) or (seed and bytes(SigningKey(seed).verify_key) != key)
        ):
            yield _said(N_("The key of device {device} is not its own: it was exchanged."), said)
        last = db.execute("SELECT seq, hash FROM change WHERE device = ? ORDER BY n DESC LIMIT 1", (n,))
        seq, hash = last.fetchone() or (0, b"")
        end = head(db, str(id))
        if (end.seq, end.hash) != (seq, hash):
            missing = N_("History: entries after number {seq} of device {device} are missing, or were added.")
            yield _said(missing, said | {"seq": str(seq)})
        yield from _signatures(db, int(n), str(id), key)
        yield from _unsigned(db, int(n), str(id))
    sql = "SELECT DISTINCT device FROM change WHERE device NOT IN (SELECT n FROM device)"
    for (n,) in db.execute(sql):
        yield _said(N_("History: device number {device} is not known."), {"device": str(n)})
    yield from _as_told(db)


def _has_key(id: str) -> bool:
    """Say whether a device was begun with a key, of which it has its id."""
    return len(id) == 2 * ID


def _foreign(id: str, key: bytes) -> bool:
    return _has_key(id) and id_of(key) != id


def _signatures(db: Database, n: int, id: str, key: bytes | None) -> Iterator[Problem]:
    """Yield a problem for each head that the device did not sign, or that is not the entry it signed."""
    sql = """SELECT h.seq, h.hash, h.signature, c.hash, s.entity, c.record_id FROM device_head h
        LEFT JOIN change c ON c.device = h.device AND c.seq = h.seq
        LEFT JOIN change_shape s ON s.n = c.shape WHERE h.device = ? ORDER BY h.n"""
    begun = _has_key(id)  # what an earlier version wrote has no signatures
    last = 0
    for seq, hash, signature, entry, entity, record in db.execute(sql, (n,)):
        said = {"device": id, "seq": str(seq)}
        if seq < last:
            yield _said(N_("The signature of device {device} at entry {seq} is out of order."), said)
        last = max(last, seq)
        begun |= signature is not None
        if begun and not (key and way_signed(key, Head(id, seq, hash), signature)):
            yield _said(N_("The signature of device {device} at entry {seq} does not fit: forged."), said)
        if entry is not None and entry != hash:
            words_ = N_("History: entry {seq} of device {device} is not the one that it signed: forged.")
            yield Problem("", words_, "", tuple(said.items()), str(entity or ""), unpacked(record), True)


def _unsigned(db: Database, n: int, id: str) -> Iterator[Problem]:
    """Yield a problem for each action after which the device must have signed where its chain ended, and of
    which there is no signature."""
    sql = """SELECT max(seq) FROM change WHERE device = ?1 GROUP BY batch
        EXCEPT SELECT seq FROM device_head WHERE device = ?1 ORDER BY 1"""
    for (seq,) in db.execute(sql, (n,)):
        said = N_("The signature of device {device} at entry {seq} is missing.")
        yield _said(said, {"device": id, "seq": str(seq)})


def forks(db: Database) -> Iterator[Problem]:
    """Yield for each device that was begun because an older copy was restored what is missing from it."""
    for id, lost in db.execute("SELECT id, lost FROM device WHERE lost IS NOT NULL ORDER BY n"):
        before, seq, *_ = (*str(lost).split(":"), "?")  # anything may have been written there
        said = N_(
            "An older copy of this casebook was restored: entries of device {before} up to number {seq} were "
            "seen on this computer and are not in it. What was written since is of device {device}."
        )
        yield Problem("", said, args=(("before", before), ("seq", seq), ("device", str(id))))


def _said(message: str, args: dict[str, str]) -> Problem:
    return Problem("", message, args=tuple(args.items()), refuse=True)
