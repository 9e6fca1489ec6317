"""Measure saving an attack: against a bare durable insert, and in a large casebook against one of 10,000
records.

Run with `uv run python -m tests.benchmarks.saving [--attacks N] [--rounds R] [--folder F]`. All files are
encrypted. What is saved in one action is an attack with its place, 3 victims, 2 figures and a source, with
history, search, summary and every rule, until it is on the disk. The bare insert writes one row of the same
attack, with the indexes of its table, into a file with the same key, settings and journal, and nothing else.

The rounds alternate, so that what else the computer does falls on all alike: within a round by turns, one
bare insert, one save in the small and one in the large casebook. A ratio is taken within a round, and the
median of the rounds is told. Choose `--folder` on the disk that is meant.
"""

from __future__ import annotations

import argparse
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from db import demo
from db.model.changes import Change, new_id
from db.model.fields import Value
from db.storage import connection
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.keys import KEY_SIZE, SALT_SIZE, Kdf

RECORDS = 10_000  # of the small casebook
SAVES = 40  # of a kind in one round
WARM = 10  # saves that are not counted, of each kind
CHEAP = Kdf(1, 8192)  # the key is derived before anything is measured

ATTACK: dict[str, Value] = {
    "title": "Attack on Kalala",
    "date_edtf": "2024-01-06",
    "attack_type": "village_attack",
    "summary": "Men on motorbikes came at dawn, shot at people and set fire to granaries.",
    "workflow": "draft",
    "sensitivity": 1,
}


def attack_with_parts() -> list[Change]:
    """Return a new attack with its place, 3 victims, 2 figures and a source."""
    attack = Change.new("attack", ATTACK)
    place = Change.new("place", {"name": "Kalala", "country": "MLI", "lat": 13.5, "lon": -5.25})
    source = Change.new("source", {"title": "Letter from Kalala", "source_kind": "witness"})
    number: dict[str, Value] = {"low": 3, "best": 3, "high": 3}
    tally = Change.new(
        "tally", {"attack_id": attack.id, "measure": "killed", "rule": "single_source", **number}
    )
    at = Change.new("attack_place", {"attack_id": attack.id, "place_id": place.id})
    made = [attack, place, source, at, tally]
    for words, count in (("three men", 3), ("at least 2", 2)):
        given: dict[str, Value] = {"as_reported": words, "low": count, "best": count}
        given |= {"high": 3, "qualifier": "exact"} if count == 3 else {"qualifier": "at_least"}
        made.append(Change.new("figure", {"tally_id": tally.id, "source_id": source.id, **given}))
    for name in ("Amadou Diallo", "Moussa Coulibaly", "Issa Traoré"):
        victim = Change.new("victim", {"name": name, "sex": "m"})
        harm: dict[str, Value] = {"attack_id": attack.id, "victim_id": victim.id, "tally_id": tally.id}
        made += [victim, Change.new("harm", harm)]
    return made


def filled(path: Path, attacks: int) -> Casebook:
    """Return a new encrypted casebook with so many invented attacks."""
    casebook = Casebook.create(path, "open sesame", author="Awa Diarra", kdf=CHEAP)
    demo.write(casebook, attacks)
    return casebook


def records(casebook: Casebook) -> int:
    (count,) = casebook.db.execute("SELECT count(*) FROM change").fetchone()
    return int(count)


def bare(path: Path) -> Database:
    """Return an encrypted file with nothing but the attacks' table and its indexes."""
    with Casebook.create(path.with_name("schema.temoin"), None) as casebook:
        sql = "SELECT sql FROM sqlite_master WHERE tbl_name = 'attack' AND sql IS NOT NULL ORDER BY type DESC"
        schema = [sql for (sql,) in casebook.db.execute(sql) if "TRIGGER" not in sql]
    db = connection.create(path, secrets.token_bytes(KEY_SIZE), secrets.token_bytes(SALT_SIZE))
    with db.atomic():
        for statement in schema:
            db.execute(statement)
    return db


def insert(db: Database) -> None:
    """Write one row durably, as plainly as it can be."""
    names = ["id", *ATTACK, "date_min", "date_max", "code"]
    values = [new_id(), *ATTACK.values(), "2024-01-06", "2024-01-06", f"MLI-2024-{secrets.token_hex(4)}"]
    with db.atomic():
        marks = ", ".join("?" * len(names))
        db.execute(f"INSERT INTO attack ({', '.join(names)}) VALUES ({marks})", values)


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def measure(kinds: dict[str, Callable[[], object]], rounds: int) -> list[dict[str, list[float]]]:
    """Return the times of each kind by round, in milliseconds; the kinds take turns."""
    for work in kinds.values():
        for _ in range(WARM):
            work()
    found: list[dict[str, list[float]]] = []
    for _ in range(rounds):
        told: dict[str, list[float]] = {kind: [] for kind in kinds}
        for turn in range(SAVES):
            order = list(kinds) if turn % 2 else list(kinds)[::-1]
            for kind in order:
                told[kind].append(milliseconds(kinds[kind]))
        found.append(told)
    return found


def ratio(found: list[dict[str, list[float]]], above: str, below: str) -> str:
    """Return how much longer one kind takes: the median of the rounds, and the least and the most."""
    each = sorted(statistics.median(told[above]) / statistics.median(told[below]) for told in found)
    return f"{statistics.median(each):.2f} ({each[0]:.2f}–{each[-1]:.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--attacks", type=int, default=5000, help="in the large casebook")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        small, db = filled(folder / "small.temoin", RECORDS // 14), bare(folder / "bare.temoin")
        large = filled(folder / "large.temoin", given.attacks)
        sizes = {"small": records(small), "large": records(large)}
        kinds: dict[str, Callable[[], object]] = {
            "bare insert": lambda: insert(db),
            "small": lambda: small.apply(attack_with_parts()),
            "large": lambda: large.apply(attack_with_parts()),
        }
        found = measure(kinds, max(given.rounds, 5))
        journal = [d.execute("PRAGMA journal_mode").fetchone()[0] for d in (db, small.db, large.db)]
        small.close()
        large.close()
        db.close()
    lines = [f"{len(found)} rounds of {SAVES} each, encrypted, journal {', '.join(sorted(set(journal)))}"]
    for kind in kinds:
        times = sorted(time for told in found for time in told[kind])
        of = f"{kind}, {sizes[kind]:,} records" if kind in sizes else kind
        p50, p99 = statistics.median(times), times[int(len(times) * 0.99)]
        lines.append(f"{of:28} p50 {p50:7.2f} ms   p99 {p99:7.2f} ms")
    small_to_bare, large_to_bare = (ratio(found, kind, "bare insert") for kind in ("small", "large"))
    lines.append(f"save / bare insert   small {small_to_bare}, large {large_to_bare}   goal ≤ 6")
    lines.append(f"large / small        {ratio(found, 'large', 'small')}   goal ≤ 1.5")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
