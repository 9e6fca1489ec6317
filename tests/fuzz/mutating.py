"""Turning good texts and bytes into bad ones, by chance and always alike for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.fuzz.seeds import NAUGHTY

SIGNS = "0123456789-–/.,;:~?%+*'\"()[]{}<>=|\\ \t\r\n#@&°½٣Ⅻé\u0301\u200b\u202e\U0001f600"


def text(rng: random.Random, seeds: Sequence[str]) -> str:
    """Return a text like one of the seeds, with some of it changed."""
    made = rng.choice(seeds) if rng.random() < 0.9 else rng.choice(NAUGHTY)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((0, 1, 1, 2, 5, 40)))
        what = rng.randrange(6)
        if what == 0:
            put = rng.choice(SIGNS)
        elif what == 1:
            put = rng.choice(NAUGHTY)[: rng.choice((3, 20, 6000))]
        elif what == 2:
            put = ""
        elif what == 3:
            put = made[at:end] * rng.choice((2, 3, 50))
        elif what == 4:
            other = rng.choice(seeds)
            start = rng.randrange(len(other) + 1)
            put = other[start : start + rng.choice((3, 10, 100))]
        else:
            put = chr(rng.choice((rng.randrange(128), rng.randrange(0x3000), rng.randrange(0x110000))))
        made = made[:at] + put + made[end:]
    return made


def data(rng: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return bytes like one of the seeds, with some of them changed."""
    made = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((0, 1, 1, 4, 64)))
        what = rng.randrange(6)
        if what == 0 and at < len(made):
            made[at] ^= 1 << rng.randrange(8)
        elif what == 1:
            made[at:end] = rng.randbytes(rng.choice((1, 2, 8)))
        elif what == 2:
            del made[at:end]
        elif what == 3:
            made[at:at] = bytes(made[at:end]) * rng.choice((1, 30))
        elif what == 4:
            made[at:end] = rng.choice(NAUGHTY).encode("utf-8", "surrogatepass")[:200]
        else:
            made[at:end] = rng.choice((b"\0", b"\xff\xff\xff\xff", b'"', b"\r", b"\xef\xbb\xbf", b"\xc3"))
    if rng.random() < 0.1:
        del made[rng.randrange(len(made) + 1) :]
    return bytes(made)
