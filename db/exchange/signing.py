"""What the device that writes a pack vouches for: every file, and where its history stands. See `verifying`.

`signature.json` holds the SHA-256 of each file of the pack, the head of the device's chain and those of all
other devices, the beginning of the hash at each of the device's earlier heads, and the signature under all of
it. It tells no author, no record and no time but that of the last entry.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from db.exchange.files import reading, spoken
from db.model.fields import N_
from db.storage import devices, entries
from db.storage.casebook import Casebook
from db.storage.devices import Head
from db.storage.trouble import Trouble

SIGNATURE = "signature.json"
FORMAT = 2  # raised when something is signed in another way: the heads, in the second
LATER = N_("“{name}” was written by a later version of Témoin: update the program, then read it.")
LARGEST = 256 << 20  # bytes of a signature: what is longer, nobody signed
SHORT = 16  # digits of a hash that stand for it in the list of earlier heads
# The stamps of a device grow with its entries.
NEWEST = """SELECT max(stamp) FROM (SELECT (SELECT stamp FROM change WHERE device = d.n
    ORDER BY seq DESC LIMIT 1) AS stamp FROM device d)"""


@dataclass(frozen=True)
class Seal:
    """What a signature says. `heads` are those of all devices, `earlier` the hashes of the signing device's
    heads by number of the entry, cut off after SHORT digits."""

    casebook: str
    device: str
    key: bytes
    stamp: str
    heads: dict[str, Head]
    signatures: dict[str, tuple[bytes, bytes]]  # device -> key and signature of its head
    earlier: dict[str, dict[int, str]]
    files: dict[str, str]

    @property
    def head(self) -> Head:
        return self.heads.get(self.device, Head(self.device, 0, b""))

    def hash_at(self, device: str, seq: int) -> str | None:
        """Return the beginning of the hash of an entry; None where the seal does not tell it."""
        return self.earlier.get(device, {}).get(seq)


def seal(
    casebook: Casebook, folder: Path, files: Iterable[str], known: Mapping[str, str], *, exact_time: bool
) -> tuple[str, ...]:
    """Sign the files of a pack that was just written, and where the history stands; return the new file. A
    past day of a casebook is signed by nobody. `known` are SHA-256 of files that were made while these were
    written."""
    db = casebook.db
    device = casebook.setting("device") or ""
    row = db.execute("SELECT n, key, seed FROM device WHERE id = ?", (device,)).fetchone()
    if row is None or row[2] is None:
        return ()
    (last,) = db.execute(NEWEST).fetchone()
    stamp = entries.stamp(int(last)) if last else ""
    said: dict[str, object] = {
        "temoin": "signature",
        "format": FORMAT,
        "casebook": devices.casebook_id(db),
        "device": device,
        "key": bytes(row[1]).hex(),
        "last_entry": stamp if exact_time else stamp[:10],
        "heads": _heads(casebook),
        "files": {name: known.get(name) or fingerprint(folder / name) for name in sorted(files)},
    }
    said["signature"] = devices.sign(row[2], _message(said)).hex()
    with spoken(folder / SIGNATURE):
        (folder / SIGNATURE).write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return (SIGNATURE,)


def _heads(casebook: Casebook) -> list[dict[str, object]]:
    """Return for each device the head that it signed last, and the hashes of its earlier ones."""
    found: list[dict[str, object]] = []
    for n, id, key in casebook.db.execute("SELECT n, id, key FROM device ORDER BY n").fetchall():
        sql = "SELECT seq, hash, signature FROM device_head WHERE device = ? ORDER BY n"
        kept = casebook.db.execute(sql, (n,)).fetchall()
        if kept:
            seq, hash, signature = kept[-1]
            found.append(
                {
                    "device": str(id),
                    "seq": int(seq),
                    "hash": bytes(hash).hex(),
                    "key": bytes(key or b"").hex(),
                    "signature": bytes(signature or b"").hex(),
                    "earlier": [f"{at}:{bytes(past).hex()[:SHORT]}" for at, past, _ in kept],
                }
            )
    return found


def _message(said: dict[str, object]) -> bytes:
    """Return the bytes that are signed: all but the signature, written in one way only."""
    told = {name: value for name, value in said.items() if name != "signature"}
    text = json.dumps(told, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return b"temoin pack 1\n" + text.encode()


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file. Raise Trouble where it cannot be read."""
    with reading(path) as stream:
        found = hashlib.sha256()
        while some := stream.read(1 << 20):
            found.update(some)
    return found.hexdigest()


def read(path: Path) -> tuple[Seal, bool]:
    """Return what a signature says, and whether it fits what it says. Raise ValueError where it is none:
    anybody may have written it, so nothing in it is taken for what it should be. Raise Trouble where a later
    version signed in a way that is not known here."""
    with reading(path) as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(path.name)
    try:
        said = _object(json.loads(data.decode("utf-8")))
        number = said.get("format")
        if isinstance(number, int) and number > FORMAT:
            raise Trouble(LATER, name=path.parent.name)
        told = [_object(one) for one in _list(said["heads"])]
        key = bytes.fromhex(_text(said["key"]))
        found = Seal(
            _text(said["casebook"]),
            _text(said["device"]),
            key,
            _text(said["last_entry"]),
            {_text(one["device"]): _head(one) for one in told},
            {_text(one["device"]): (_bytes(one["key"]), _bytes(one["signature"])) for one in told},
            {_text(one["device"]): dict(map(_past, _list(one["earlier"]))) for one in told},
            {_text(name): _text(hash) for name, hash in _object(said["files"]).items()},
        )
        signature = bytes.fromhex(_text(said["signature"]))
    except (KeyError, RecursionError) as error:
        raise ValueError(path.name) from error
    return found, devices.is_signed(key, _message(said), signature)


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(value)
    return cast(dict[str, object], value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(value)
    return cast(list[object], value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    value.encode()  # raises ValueError for half a character
    return value


def _head(one: dict[str, object]) -> Head:
    seq = one["seq"]
    if not isinstance(seq, int) or not 0 <= seq < 1 << 62:
        raise ValueError(seq)
    return Head(_text(one["device"]), seq, _bytes(one["hash"]))


def _bytes(digits: object) -> bytes:
    return bytes.fromhex(_text(digits))


def _past(told: object) -> tuple[int, str]:
    seq, _, hash = _text(told).partition(":")
    return int(seq), hash
