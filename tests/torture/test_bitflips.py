"""Damage: whichever single bit of a casebook is flipped, on whichever page, it is noticed."""

from __future__ import annotations

import os
import random
from pathlib import Path

from db import sample
from db.storage import connection
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE
from db.storage.trouble import Damaged, WrongPassphrase
from tests.conftest import CHEAP

FLIPS = int(os.environ.get("TEMOIN_FLIPS", "400"))


def noticed(path: Path, key: bytes) -> bool:
    """Say whether opening a casebook or reading its pages finds fault with it."""
    try:
        db = connection.connect(path, key)
    except (WrongPassphrase, Damaged):
        return True
    try:
        return bool(db.execute("PRAGMA cipher_integrity_check").fetchall())
    finally:
        db.close()


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, "words", kdf=CHEAP) as made:
        sample.write(made)
        key = made.db.key
    assert key and not noticed(path, key)
    seed = random.SystemRandom().getrandbits(32)
    draw = random.Random(seed)
    pages = path.stat().st_size // PAGE
    chosen = [page % pages for page in range(max(FLIPS, pages))]  # each page at least once
    missed: list[tuple[int, int]] = []
    with path.open("rb+", buffering=0) as file:
        for page in chosen:
            at, bit = page * PAGE + draw.randrange(PAGE), 1 << draw.randrange(8)
            file.seek(at)
            (byte,) = file.read(1)
            for value in (byte ^ bit, byte):
                file.seek(at)
                file.write(bytes([value]))
                if value != byte and not noticed(path, key):
                    missed.append((at, bit))
    assert missed == [], f"of {len(chosen)} flips with seed {seed}"
    assert not noticed(path, key), "the file is again as it was"
