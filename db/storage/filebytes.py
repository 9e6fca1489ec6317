"""The bytes of attached files, in pieces inside the casebook, by the SHA-256 of the whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence

from db.model.changes import Change
from db.model.fields import N_
from db.model.problem import Problem
from db.storage.connection import Database
from db.storage.rows import rows

PIECE = 1 << 20  # bytes of one piece
NOT_THERE = N_("The file was not kept as it was read: add it again.")

Step = Callable[[int], None]


def put(db: Database, sha256: str, seq: int, data: bytes) -> None:
    """Keep one piece."""
    db.execute("INSERT OR REPLACE INTO attachment_chunk VALUES (?, ?, ?)", (sha256, seq, data))


def pieces(db: Database, sha256: str) -> Iterator[bytes]:
    """Yield the pieces in order. Each is read by itself: a save need not wait for a whole video."""
    seq = -1
    sql = "SELECT seq, data FROM attachment_chunk WHERE sha256 = ? AND seq > ? ORDER BY seq LIMIT 1"
    while found := rows(db, sql, (sha256, seq)):
        seq = int(found[0]["seq"] or 0)
        data: object = found[0]["data"]
        yield data if isinstance(data, bytes) else b""


def stored(db: Database, sha256: str) -> int | None:
    """Return how many bytes are kept; None where there is no piece."""
    sql = "SELECT sum(length(data)) AS size FROM attachment_chunk WHERE sha256 = ?"
    size = rows(db, sql, (sha256,))[0]["size"]
    return None if size is None else int(size)


def is_whole(db: Database, sha256: str, size: int, step: Step = lambda done: None) -> bool:
    """Say whether all bytes are there and still give their fingerprint. `step` may raise to give up."""
    if stored(db, sha256) != size:
        return False
    digest, done = hashlib.sha256(), 0
    for piece in pieces(db, sha256):
        digest.update(piece)
        done += len(piece)
        step(done)
    return digest.hexdigest() == sha256


def drop(db: Database, sha256: str) -> None:
    """Take the bytes out for ever."""
    db.execute("DELETE FROM attachment_chunk WHERE sha256 = ?", (sha256,))


def drop_unused(db: Database) -> None:
    """Take out the bytes that no record knows: of an addition that a power cut ended half-way."""
    db.execute("DELETE FROM attachment_chunk WHERE sha256 NOT IN (SELECT sha256 FROM attachment)")


def unkept(db: Database, written: Sequence[Change]) -> Iterator[Problem]:
    """Yield a problem for each new attachment whose bytes are not there or do not give its fingerprint."""
    for change in written:
        if change.entity == "attachment" and {"sha256", "size"} & change.after.keys():
            now = rows(db, "SELECT sha256, size FROM attachment WHERE id = ?", (change.id,))[0]
            if not is_whole(db, str(now["sha256"]), int(now["size"] or 0)):
                yield Problem("H18", NOT_THERE, "sha256", (), change.entity, change.id, True)
