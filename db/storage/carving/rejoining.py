"""The history of a recovered casebook: the names that its entries need, and the entries that are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.model.entities import ENTITIES
from db.storage import history
from db.storage.carving import btree
from db.storage.carving.pages import Pages
from db.storage.connection import Database
from db.storage.entries import packed
from db.storage.rows import setting

DEVICE = re.compile("[0-9a-f]{8}(?:[0-9a-f]{8})?").fullmatch


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


def read_indexes(db: Database, pages: Pages) -> set[bytes]:
    """Take from indexes what the history cannot be read without, where the rows themselves are lost: the
    names of fields, and of devices. Return the ids of all records that some index names."""
    ids: set[bytes] = set()
    for _, page in pages:
        if page[0] not in btree.INDEX:
            continue
        for values in btree.index_rows(pages, page):
            match values:
                case (str(entity), str(fields), int(n)) if entity in ENTITIES and fields.startswith("["):
                    db.execute("INSERT OR IGNORE INTO change_shape VALUES (?, ?, ?)", (n, entity, fields))
                case (str(id), int(n)) if DEVICE(id):
                    sql = "INSERT OR IGNORE INTO device (n, id, name, made_at) VALUES (?, ?, '?', '')"
                    db.execute(sql, (n, id))
                case (str(id), int()) if isinstance(kept := packed(id), bytes):
                    ids.add(kept)
                case _:
                    continue
    return ids


def drop_unproved(db: Database) -> None:
    """Leave out the entries that do not prove themselves by their hash, where no page could."""
    guard = "SELECT sql FROM sqlite_master WHERE name = 'change_no_delete'"
    (trigger,) = db.execute(guard).fetchone()
    db.execute("DROP TRIGGER change_no_delete")
    for n in history.unproved(db):
        db.execute("DELETE FROM change WHERE n = ?", (n,))
    db.execute(str(trigger))


def lost_entries(db: Database) -> Iterator[tuple[str, int, int]]:
    """Yield (device, first, last) of the entries that are lost in a row."""
    for n, device in db.execute("SELECT n, id FROM device ORDER BY n").fetchall():
        ends = "SELECT max(seq) FROM device_head WHERE device = ?"
        before, (end,) = 0, db.execute(ends, (n,)).fetchone()
        for (seq,) in db.execute("SELECT seq FROM change WHERE device = ? ORDER BY seq", (n,)).fetchall():
            if seq > before + 1:
                yield str(device), before + 1, int(seq) - 1
            before = int(seq)
        if end and end > before:
            yield str(device), before + 1, int(end)
