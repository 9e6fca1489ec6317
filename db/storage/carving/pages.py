"""The pages of a damaged file, each decrypted and authenticated by itself.

SQLCipher 4 encrypts a page with AES-256-CBC under the key, and ends it with the initial vector and a HMAC
over both and the page's number. The HMAC is computed here; AES is left to SQLCipher itself: in a scratch file
without HMACs one long value lies on a chain of pages, and each of these is given half the ciphertext of a
page to decrypt, behind the block before it. CBC decrypts a block with the one before it only, so all comes
out as it was.
"""

from __future__ import annotations

import hashlib
import hmac
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from db.storage.casefile import PAGE, PLAIN
from db.storage.connection import driver
from db.storage.keys import SALT_SIZE

if TYPE_CHECKING:
    import sqlite3  # for its types only

RESERVED = 80  # bytes at the end of a page: initial vector, HMAC-SHA512
IV = 16
USABLE = PAGE - RESERVED
BATCH = 1024  # pages that are decrypted in one go
KEPT = 24  # batches kept in memory
NEVER_WRITTEN = 2**30 // PAGE + 1  # the page on which SQLite's locks lie (fileformat2.html, 1.3.10)

HALF = USABLE // 2 // IV * IV + IV  # bytes: the first half of a page, in whole blocks

# Of the scratch file: bytes of a long value on a page of its own, those that lie with its row, and how many
# of them are not the value.
LINK = USABLE - 4
LOCAL = (USABLE - 12) * 32 // 255 - 23
HEADER = 5


def is_authentic(page: bytes, number: int, key: bytes, salt: bytes) -> bool:
    """Say whether a page was written under this key and salt at this place, and is as it was written."""
    body = page[SALT_SIZE if number == 1 else 0 : PAGE - RESERVED + IV]
    said = hmac.new(hmac_key(key, salt), body + number.to_bytes(4, "little"), hashlib.sha512)
    return hmac.compare_digest(said.digest(), page[PAGE - RESERVED + IV :])


_HMAC_KEYS: dict[tuple[bytes, bytes], bytes] = {}


def hmac_key(key: bytes, salt: bytes) -> bytes:
    """Return the key of a file's HMACs."""
    if (key, salt) not in _HMAC_KEYS:
        mixed = bytes(byte ^ 0x3A for byte in salt)
        _HMAC_KEYS[key, salt] = hashlib.pbkdf2_hmac("sha512", key, mixed, 2, 32)
    return _HMAC_KEYS[key, salt]


def altered(path: Path, key: bytes, salt: bytes, step: Callable[[int, int], None]) -> Iterator[int]:
    """Yield the numbers of the pages that were not written under this key and salt, or are not as they were
    written. `step` hears the bytes, of each 64 pages, and may raise to give up."""
    size = path.stat().st_size
    begun = hmac.new(hmac_key(key, salt), digestmod=hashlib.sha512)
    with path.open("rb") as file:
        number = 0
        while some := file.read(64 * PAGE):
            for start in range(0, len(some), PAGE):
                number += 1
                page = some[start : start + PAGE]
                seal = begun.copy()
                seal.update(page[SALT_SIZE if number == 1 else 0 : PAGE - RESERVED + IV])
                seal.update(number.to_bytes(4, "little"))
                if seal.digest() != page[PAGE - RESERVED + IV :] and number != NEVER_WRITTEN:
                    yield number
            step(min(number * PAGE, size), size)


class Pages:
    """The pages of a file by number, from 1. `salt` is None where it is lost: then no page can be told to be
    undamaged, and what it holds must show it."""

    def __init__(self, path: Path, key: bytes | None, salt: bytes | None) -> None:
        self.path = path
        self.key = key
        self.salt = salt
        self.usable = USABLE if key else PAGE
        self.count, self.rest = divmod(path.stat().st_size, PAGE)
        self.damaged: set[int] = set()
        self._kept: OrderedDict[int, list[bytes | None]] = OrderedDict()
        self._cipher = Cipher(key) if key else None

    def __getitem__(self, number: int) -> bytes | None:
        """Return the content of a page; None where it is damaged or not there."""
        if not 1 <= number <= self.count:
            return None
        batch, at = divmod(number - 1, BATCH)
        if batch not in self._kept:
            self._kept[batch] = self._read(batch * BATCH + 1)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(batch)
        return self._kept[batch][at]

    def told(self) -> int | None:
        """Return how many pages the file had, as the first of them says; None where that is lost, or was not
        kept by what wrote the file last (https://www.sqlite.org/fileformat2.html, 1.3.7)."""
        first = self[1]
        if first is None or not first.startswith(PLAIN) or first[24:28] != first[92:96]:
            return None
        return int.from_bytes(first[28:32])

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Yield the undamaged pages with their numbers."""
        for number in range(1, self.count + 1):
            page = self[number]
            if page is not None:
                yield number, page

    def _read(self, first: int) -> list[bytes | None]:
        count = min(BATCH, self.count - first + 1)
        with self.path.open("rb") as file:
            file.seek((first - 1) * PAGE)
            raw = [file.read(PAGE) for _ in range(count)]
        if self._cipher is None or self.key is None:
            return [*raw]
        good = [n for n, page in enumerate(raw) if self._is_good(page, first + n)]
        plain = self._cipher.decrypt([_body(raw[n], first + n) for n in good])
        found: list[bytes | None] = [None] * count
        for n, body in zip(good, plain, strict=True):
            found[n] = PLAIN + body[: USABLE - SALT_SIZE] if first + n == 1 else body
        self.damaged |= {first + n for n in range(count) if found[n] is None}
        return found

    def _is_good(self, page: bytes, number: int) -> bool:
        if self.salt is None:
            return number > 1
        return is_authentic(page, number, self.key or b"", self.salt)

    def close(self) -> None:
        """Remove the scratch file."""
        if self._cipher:
            self._cipher.close()


def _body(page: bytes, number: int) -> bytes:
    """Return initial vector and ciphertext of a page, as long as those of any other."""
    cipher = page[SALT_SIZE if number == 1 else 0 : USABLE]
    return page[USABLE : USABLE + IV] + cipher.ljust(USABLE, b"\0")


class Cipher:
    """AES-256-CBC by SQLCipher. The scratch file holds ciphertext only."""

    def __init__(self, key: bytes) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="temoin-", ignore_cleanup_errors=True)
        self._path = Path(self._folder.name) / "scratch"
        self._pragma = f"PRAGMA key = \"x'{key.hex()}{bytes(SALT_SIZE).hex()}'\""
        conn = self._connect()
        conn.execute("PRAGMA auto_vacuum = NONE")
        conn.execute("CREATE TABLE s (b BLOB)")
        conn.execute("INSERT INTO s VALUES (zeroblob(?))", (LOCAL - HEADER + 2 * BATCH * LINK,))
        conn.close()
        self._template = self._path.read_bytes()
        if len(self._template) != (2 * BATCH + 2) * PAGE:
            raise RuntimeError("SQLite lays a long value out in another way than this was written for")

    def decrypt(self, bodies: list[bytes]) -> list[bytes]:
        """Return the plaintext of up to BATCH bodies: an initial vector and ciphertext each."""
        scratch = bytearray(self._template)
        halves = [half for body in bodies for half in (body[: IV + HALF], body[HALF:])]
        for n, half in enumerate(halves):
            at = (n + 2) * PAGE + IV  # the first block of the page leads to the next one
            scratch[at : at + len(half)] = half
        self._path.write_bytes(scratch)
        conn = self._connect()
        (value,) = conn.execute("SELECT b FROM s").fetchone()
        conn.close()
        starts = [LOCAL - HEADER + n * LINK + 2 * IV - 4 for n in range(len(halves))]
        plain = [value[at : at + len(half) - IV] for at, half in zip(starts, halves, strict=True)]
        return [first + second for first, second in zip(plain[::2], plain[1::2], strict=True)]

    def _connect(self) -> sqlite3.Connection:
        conn = cast("sqlite3.Connection", driver.connect(str(self._path), isolation_level=None))
        for said in ("PRAGMA cipher_log_level = NONE", self._pragma, "PRAGMA cipher_use_hmac = OFF",
                     "PRAGMA temp_store = MEMORY", "PRAGMA journal_mode = OFF"):  # fmt: skip
            conn.execute(said)
        return conn

    def close(self) -> None:
        self._folder.cleanup()
