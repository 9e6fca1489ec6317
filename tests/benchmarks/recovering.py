"""How much of a damaged casebook `recover` saves: python -m tests.benchmarks.recovering [ATTACKS] [ROUNDS].

A demonstration casebook is damaged in each way, recovered, and compared row by row with what it was: what is
missing, and what is wrong (a record in the new casebook that says anything else than it did).
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from db.demo import write
from db.model.entities import ENTITIES
from db.storage.carving import recovering
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE
from db.storage.keys import recovery_code
from tests.conftest import CHEAP

Records = dict[tuple[str, str], dict[str, object]]


def records(casebook: Casebook) -> Records:
    """Return all records by kind and id, without the row number."""
    found: Records = {}
    for entity in ENTITIES:
        names = [row[1] for row in casebook.db.execute(f"PRAGMA table_info({entity})")]
        for row in casebook.db.execute(f"SELECT * FROM {entity}"):
            told = dict(zip(names, row, strict=True))
            found[entity, str(told["id"])] = {k: v for k, v in told.items() if k != "n"}
    return found


def links(entity: str) -> set[str]:
    """Return the fields that may be emptied because what they led to is lost."""
    return {link.name for link in ENTITIES[entity].links}


def compared(was: Records, now: Records, older: set[str]) -> tuple[int, int]:
    """Return how many records are missing and how many are wrong; those that are said to be older are not."""
    missing = sum(key not in now for key in was)
    wrong = 0
    for key, told in now.items():
        before = was.get(key)
        if before is None or (key[1] not in older and any(
            value != before[name] and not (value is None and name in links(key[0]))
            for name, value in told.items()
        )):  # fmt: skip
            wrong += 1
    return missing, wrong


def damaged(data: bytes, pages: list[int]) -> bytes:
    """Return the bytes of a file with these pages overwritten."""
    found = bytearray(data)
    for page in pages:
        found[(page - 1) * PAGE : page * PAGE] = random.Random(page).randbytes(PAGE)
    return bytes(found)


def save(folder: Path, data: bytes, key: bytes) -> tuple[recovering.Recovery, Records]:
    """Recover a file of these bytes by its recovery code."""
    path, out = folder / "damaged.temoin", folder / "out.temoin"
    path.write_bytes(data)
    out.unlink(missing_ok=True)
    found = recovering.recover(path, out, *recovering.key_of(path, None, recovery_code(key), []))
    with Casebook.open(out, recovery=recovery_code(key)) as casebook:
        return found, records(casebook)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(attacks: int = 100, rounds: int = 3) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Casebook.create(folder / "a.temoin", "words", kdf=CHEAP) as made:
            write(made, attacks, 1)
            was, key = records(made), made.db.key or b""
        data = (folder / "a.temoin").read_bytes()
        count = len(data) // PAGE
        say(f"{attacks} attacks, {len(was):,} records, {count:,} pages")
        draw = random.Random(1)
        share = max(1, round(count * 50 / 720))
        ways: list[tuple[str, Callable[[], list[int]]]] = [
            ("page 1 destroyed", lambda: [1]),
            ("first 16 pages", lambda: [*range(1, 17)]),
            (f"{share} of {count} pages", lambda: draw.sample(range(2, count + 1), share)),
            (f"page 1 and {share} pages", lambda: [1, *draw.sample(range(2, count + 1), share)]),
        ]
        for label, way in ways:
            for _ in range(1 if "of" not in label and "and" not in label else rounds):
                start = time.perf_counter()
                found, now = save(folder, damaged(data, way()), key)
                older = {loss.id for loss in found.losses if loss.state == "older"}
                missing, wrong = compared(was, now, older)
                saved = 100 * (1 - missing / len(was))
                said = found.count("missing")
                say(
                    f"{label:24} saved {saved:6.2f} %  missing {missing:5} (said {said})  rebuilt "
                    f"{found.count('rebuilt'):5}  older {len(older):5}  wrong {wrong}  "
                    f"{time.perf_counter() - start:.1f} s"
                )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
