"""The ids and codes of all rows of a table, kept closely: it may have millions of them."""

from __future__ import annotations

import os
from hashlib import blake2b

_BEGINNING, _REST = 2, 8  # bytes of a hash: by these texts are found, of these each is kept


class Seen:
    """Texts that were seen. Of each ten bytes of a hash are kept: in one of 24 billion tables of ten million
    rows one is taken for another, and none by design, since the hash has a key of its own."""

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._rests: dict[bytes, bytearray] = {}

    def __contains__(self, text: str) -> bool:
        beginning, rest = self._parts(text)
        rests = self._rests.get(beginning)
        at = rests.find(rest) if rests else -1
        while at % _REST and at > 0:  # across two of them
            at = rests.find(rest, at + 1) if rests else -1
        return at >= 0

    def add(self, text: str) -> None:
        """Remember a text that was not seen before."""
        beginning, rest = self._parts(text)
        self._rests.setdefault(beginning, bytearray()).extend(rest)

    def _parts(self, text: str) -> tuple[bytes, bytes]:
        told = text.encode(errors="surrogatepass")
        found = blake2b(told, digest_size=_BEGINNING + _REST, key=self._key).digest()
        return found[:_BEGINNING], found[_BEGINNING:]
