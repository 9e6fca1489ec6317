"""What a recovered casebook says of itself: when it was recovered, and what could not be proved from then on.

It is signed by the device that recovered it: what is lost since is said as in any other casebook.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, cast

from db.model.changes import now
from db.model.fields import N_
from db.model.problem import Problem
from db.storage import devices
from db.storage.connection import Database
from db.storage.rows import setting

SETTING = "recovered"
MARK = 16  # digits by which a problem is known again
MOST = 200_000  # problems that are kept; what is beyond them `check` goes on naming
LOOK = 2  # how much a recovery looks at: the first one not at what entries follow, nor at erased values


@dataclass(frozen=True)
class Recovered:
    """One recovery: when it was done, how many entries of the history and records were lost, and the marks
    of what could not be proved."""

    at: str
    entries: int
    records: int
    marks: frozenset[str]
    device: str
    look: int


def keep(db: Database, entries: int, records: int, marks: Iterable[str]) -> None:
    """Write down that a casebook was just recovered. Its current device is that of the recovery."""
    device = setting(db, "device")
    (seed,) = db.execute("SELECT seed FROM device WHERE id = ?", (device,)).fetchone()
    told = {"at": now(), "entries": entries, "records": records, "device": device, "look": LOOK,
            "marks": "".join(list(marks)[:MOST])}  # fmt: skip
    signed = told | {"signature": devices.sign(bytes(seed), _words(told)).hex()}
    sql = "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    with db.atomic():
        db.execute(sql, (SETTING, json.dumps([*_kept(db), signed])))


def done(db: Database) -> list[Recovered]:
    """Return the recoveries of a casebook, the oldest first; one that its device did not sign is none."""
    found: list[Recovered] = []
    for told in _kept(db):
        try:
            signature = bytes.fromhex(str(told.pop("signature")))
            row = db.execute("SELECT key FROM device WHERE id = ?", (str(told["device"]),)).fetchone()
            if row and row[0] and devices.is_signed(bytes(row[0]), _words(told), signature):
                marks = str(told["marks"])
                some = frozenset(marks[at : at + MARK] for at in range(0, len(marks), MARK))
                counts, look = (int(told["entries"]), int(told["records"])), int(told.get("look", 1))
                found.append(Recovered(str(told["at"]), *counts, some, str(told["device"]), look))
        except (KeyError, ValueError, TypeError):
            continue
    return found


def known(db: Database) -> frozenset[str]:
    """Return the marks of what could not be proved when the casebook was recovered."""
    return frozenset[str]().union(*(one.marks for one in done(db)))


def unlooked(db: Database) -> int:
    """Return the number of the last entry (`n`) before the newest recovery by an earlier version with which
    entries were lost; 0 where there was none. It kept no marks of some things that are looked at now."""
    of = [one.device for one in done(db) if one.entries and one.look < LOOK]
    if not of:
        return 0
    sql = """SELECT coalesce((SELECT min(n) FROM change WHERE device >= d.n), (SELECT max(n) FROM change) + 1)
        FROM device d WHERE d.id = ?"""  # devices that came since have higher numbers
    (first,) = db.execute(sql, (of[-1],)).fetchone()
    return int(first or 1) - 1


def name(db: Database) -> str:
    """Return by what this computer remembers a casebook: a recovered one goes its own way."""
    own = devices.casebook_id(db)
    made = [one.device for one in done(db)]
    return sha256("\n".join([own, *made]).encode()).hexdigest()[:32] if made else own


def notes(db: Database) -> list[Problem]:
    """Return for each recovery what is to be known of it."""
    said = N_(
        "Recovered on {date} from a damaged file. At least so many entries of the history were lost with it: "
        "{entries}; records: {records}. All that could not be proved then is known by this; nothing else is "
        "excused."
    )
    return [
        Problem("", said, args=(("date", one.at[:10]), ("entries", f"{one.entries:,}"),
                                ("records", f"{one.records:,}")))
        for one in done(db)
    ]  # fmt: skip


def _kept(db: Database) -> list[dict[str, Any]]:
    try:
        told = json.loads(setting(db, SETTING) or "[]")
    except ValueError:
        return []
    some = cast(list[object], told) if isinstance(told, list) else []
    return [cast(dict[str, Any], one) for one in some if isinstance(one, dict)]


def _words(told: dict[str, Any]) -> bytes:
    return b"temoin recovery 1\n" + json.dumps(told, sort_keys=True).encode()
