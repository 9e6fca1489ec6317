"""What this computer remembers of the casebooks that it had open: where their histories ended, as hashes.

So a file that is older than the casebook of yesterday (a copy that was restored) is noticed, and what is
written into it does not pass for the continuation of what was there. Nothing of a record is in it, nor any
name.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from db.model.fields import N_
from db.model.problem import Problem
from db.storage import connection, devices, recoveries
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.devices import Head
from db.storage.rows import setting
from db.storage.trouble import Trouble

FILE = "seen.json"
SEEN, RESTORED = "casebooks", "restored"  # what is in it of each casebook


class Seen:
    """The memory of one computer, a small file in its settings folder; what cannot be read or written is
    forgotten, never an error."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def mark(self, casebook: str) -> str:
        """Return by which name a casebook knows this computer; no two casebooks know it by the same."""
        found = self._read()
        if not isinstance(found.get("computer"), str):
            found["computer"] = secrets.token_hex(16)
            self._write(found)
        return sha256(f"{found['computer']}\n{casebook}".encode()).hexdigest()[:16]

    def heads(self, casebook: str, what: str = SEEN) -> list[Head]:
        """Return where the chains of a casebook ended when it was last seen."""
        told: Any = self._read().get(what, {})
        try:
            return [Head(str(d), int(seq), bytes.fromhex(hash)) for d, seq, hash in told.get(casebook, [])]
        except (ValueError, TypeError, AttributeError):
            return []

    def remember(self, casebook: str, heads: Sequence[Head]) -> None:
        """Keep where the chains of a casebook end."""
        self._keep(SEEN, casebook, heads)

    def expect(self, casebook: str, heads: Sequence[Head]) -> None:
        """Take note that somebody restores a backup whose chains end so: that it is older is no news."""
        self._keep(RESTORED, casebook, heads)

    def is_expected(self, casebook: str, heads: Sequence[Head]) -> bool:
        """Say whether somebody restored a casebook whose chains end so; from then on it is forgotten."""
        expected = self.heads(casebook, RESTORED)
        if expected:
            self._keep(RESTORED, casebook, [])
        return bool(expected) and list(heads) == expected

    def _keep(self, what: str, casebook: str, heads: Sequence[Head]) -> None:
        if heads != self.heads(casebook, what):
            found = self._read()
            kept: Any = found.get(what)
            others = cast(dict[str, Any], kept) if isinstance(kept, dict) else {}
            found[what] = others | {casebook: [[h.device, h.seq, h.hash.hex()] for h in heads]}
            self._write(found)

    def _read(self) -> dict[str, Any]:
        try:
            found: Any = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return cast(dict[str, Any], found) if isinstance(found, dict) else {}

    def _write(self, found: dict[str, Any]) -> None:
        with suppress(OSError):  # a read-only home folder: the program works all the same
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            new = self._file.with_suffix(".part")
            new.write_text(json.dumps(found, indent=1), "utf-8")
            new.replace(self._file)


def recognise(casebook: Casebook, seen: Seen) -> Problem | None:
    """Compare a casebook that was just opened with what was seen of it, and see to it that this computer
    writes under a device of its own; return what is to be told. The casebook is remembered when it closes."""
    db = casebook.db
    name = recoveries.name(db)
    missing = [head for head in seen.heads(name) if devices.hash_at(db, head.device, head.seq) != head.hash]
    told = seen.is_expected(name, devices.heads(db))
    if not db.read_only:
        own = _own(db, seen.mark(name), casebook.author)
        lost = next((head for head in missing if head.device == own), None)
        if lost:
            gone = f"{lost.device}:{lost.seq}:{lost.hash.hex()}"
            devices.introduce(db, casebook.author, seen.mark(name), gone)
        seen.remember(name, devices.heads(db))
        casebook.at_close = lambda: _remember(db, seen, name)
    return _notice(db, missing) if missing and not told else None


def _own(db: Database, mark: str, author: str) -> str:
    """Return the device under which this computer writes; one is begun in a copy from another computer."""
    current = setting(db, "device") or ""
    sql = "SELECT id FROM device WHERE computer = ? ORDER BY n DESC LIMIT 1"
    ours = db.execute(sql, (mark,)).fetchone()
    if ours is None:
        known = db.execute("SELECT computer FROM device WHERE id = ?", (current,)).fetchone()
        if known is None or known[0]:
            return devices.introduce(db, author, mark)
        devices.settle(db, current, mark)
        return current
    if str(ours[0]) != current:
        with db.atomic():
            db.execute("UPDATE setting SET value = ? WHERE name = 'device'", (str(ours[0]),))
    return str(ours[0])


def _notice(db: Database, missing: Sequence[Head]) -> Problem:
    count = sum(max(head.seq - devices.head(db, head.device).seq, 1) for head in missing)
    said = N_(
        "{file} is older than when it was last open on this computer: entries of its history are not in it "
        "(in all: {count}), as when an older copy was restored. If that was not meant, close it and look for "
        "the newer file. What is written from now on is kept as a branch of its own."
    )
    return Problem("", said, args=(("file", db.path.name), ("count", str(count))))


def _remember(db: Database, seen: Seen, name: str) -> None:
    with suppress(connection.Error, Trouble):  # a casebook that was moved away closes all the same
        seen.remember(name, _ends(db))


def _ends(db: Database) -> list[Head]:
    """Return where the chains end, that of this computer also where an older copy took the file's place."""
    found = {head.device: head for head in devices.heads(db)}
    last = db.newest
    if last is not None and last.device and (last.device not in found or found[last.device].seq < last.seq):
        found[last.device] = Head(last.device, last.seq, last.hash)
    return list(found.values())
