"""The history of a recovered casebook: the names that its entries need, and the entries that are lost."""

from __future__ import annotations

from collections.abc import Iterator

from db.storage import devices, proof
from db.storage.connection import Database
from db.storage.devices import Head
from db.storage.rows import setting


def name_what_is_lost(db: Database) -> None:
    """Give the entries authors and devices where the rows that name these are lost: they are called so."""
    for (n,) in db.execute(
        "SELECT DISTINCT author FROM change WHERE author NOT IN (SELECT n FROM author)"
    ).fetchall():
        db.execute("INSERT INTO author (n, name) VALUES (?, ?)", (n, f"(lost {n})"))
    lost = db.execute(
        "SELECT DISTINCT device FROM change WHERE device NOT IN (SELECT n FROM device)"
    ).fetchall()
    current = setting(db, "device")
    known = db.execute("SELECT 1 FROM device WHERE id = ?", (current,)).fetchone()
    for at, (n,) in enumerate(lost):
        id = current if current and not known and at == len(lost) - 1 else f"lost-{n}"
        db.execute("INSERT INTO device (n, id, name, made_at) VALUES (?, ?, '?', '')", (n, id))


def drop_unproved(db: Database) -> None:
    """Leave out the entries that do not prove themselves by their hash, where no page could."""
    guard = "SELECT sql FROM sqlite_master WHERE name = 'change_no_delete'"
    (trigger,) = db.execute(guard).fetchone()
    db.execute("DROP TRIGGER change_no_delete")
    for n in proof.unproved(db):
        db.execute("DELETE FROM change WHERE n = ?", (n,))
    db.execute(str(trigger))


def lost_entries(db: Database) -> Iterator[tuple[str, int, int]]:
    """Yield (device, first, last) of the entries that are lost in a row."""
    for n, device, key in db.execute("SELECT n, id, key FROM device ORDER BY n").fetchall():
        before, end = 0, _signed_end(db, int(n), str(device), key)
        for (seq,) in db.execute("SELECT seq FROM change WHERE device = ? ORDER BY seq", (n,)).fetchall():
            if seq > before + 1:
                yield str(device), before + 1, int(seq) - 1
            before = int(seq)
        if end > before:
            yield str(device), before + 1, end


def _signed_end(db: Database, n: int, device: str, key: bytes | None) -> int:
    """Return the number of the last entry that a device signed; 0 where no head of it can be trusted."""
    sql = "SELECT seq, hash, signature FROM device_head WHERE device = ? ORDER BY seq DESC"
    for seq, hash, signature in db.execute(sql, (n,)):
        if key and signature and devices.way_signed(key, Head(device, seq, hash), signature):
            return int(seq)
    return 0
