"""Measure saving an attack: against a bare durable insert, and in a large casebook against one of 10,000
records.

Run with `uv run python -m tests.benchmarks.saving [--attacks N | --casebook COPY --passphrase-file P]
[--rounds R] [--folder F]`. All files are encrypted. What is saved in one action is an attack at a place that
is recorded, with 3 victims, 2 figures and a source, with history, search, summary and every rule, until it is
on the disk; and the same with a place that is new, too. The bare insert writes one row of the same attack,
with the indexes of its table, into a file with the same key size, settings and journal, and nothing else. Its
table already holds the attacks of the casebook to which it is compared: an index of many rows takes longer to
write into than one of none. The ratio to an insert into an empty table is told beside it.

The rounds alternate, so that what else the computer does falls on all alike: within a round by turns, one
insert of each kind, one save in the small and one in the large casebook. A ratio is taken within a round, and
the median of the rounds is told, of the time by the clock and of that at work (of this process, the system's
work for it included), which another program disturbs less. Some saves write the full text of those before,
too: the ratio of the averages counts them in. Choose `--folder` on the disk that is meant.
`--casebook` is written to: give a copy.
"""

from __future__ import annotations

import argparse
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from db import demo
from db.model.changes import Change, new_id
from db.model.fields import Value
from db.storage import connection, longreads
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.keys import KEY_SIZE, SALT_SIZE, Kdf
from db.storage.rows import top

RECORDS = 10_000  # of the small casebook
SAVES = 40  # of a kind in one round
SLICE = 5000  # rows that are copied in one go
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


def attack_with_parts(place_id: str = "") -> list[Change]:
    """Return a new attack with 3 victims, 2 figures and a source, at a place that is recorded or new."""
    attack = Change.new("attack", ATTACK)
    place = Change.new("place", {"name": "Kalala", "country": "MLI", "lat": 13.5, "lon": -5.25})
    source = Change.new("source", {"title": "Letter from Kalala", "source_kind": "witness"})
    number: dict[str, Value] = {"low": 3, "best": 3, "high": 3}
    tally = Change.new(
        "tally", {"attack_id": attack.id, "measure": "killed", "rule": "single_source", **number}
    )
    at = Change.new("attack_place", {"attack_id": attack.id, "place_id": place_id or place.id})
    made = [attack, *([] if place_id else [place]), source, at, tally]
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


def save(casebook: Casebook, place_id: str) -> None:
    casebook.apply(attack_with_parts(place_id))


def place_of(casebook: Casebook) -> str:
    """Return the id of a place that the casebook has."""
    (id,) = casebook.db.execute("SELECT id FROM place WHERE deleted_at IS NULL LIMIT 1").fetchone()
    return str(id)


def records(casebook: Casebook) -> int:
    (count,) = casebook.db.execute("SELECT count(*) FROM change").fetchone()
    return int(count)


def bare(path: Path, like: Casebook | None = None) -> Database:
    """Return an encrypted file with nothing but the attacks' table and its indexes, and the rows that a
    casebook has there."""
    with Casebook.create(path.with_name("schema.temoin"), None) as casebook:
        sql = "SELECT sql FROM sqlite_master WHERE tbl_name = 'attack' AND sql IS NOT NULL ORDER BY type DESC"
        schema = [sql for (sql,) in casebook.db.execute(sql) if "TRIGGER" not in sql]
    path.with_name("schema.temoin").unlink()
    db = connection.create(path, secrets.token_bytes(KEY_SIZE), secrets.token_bytes(SALT_SIZE))
    with longreads.generous(db), db.atomic():
        for statement in schema:
            db.execute(statement)
        if like:
            copy_attacks(like.db, db)
    return db


def copy_attacks(like: Database, db: Database) -> None:
    for start in range(0, top(like, "attack"), SLICE):
        found = like.execute("SELECT * FROM attack WHERE n > ? AND n <= ?", (start, start + SLICE))
        marks = ", ".join("?" * len(found.description))
        names = ", ".join(column[0] for column in found.description)
        db.conn.executemany(f"INSERT INTO attack ({names}) VALUES ({marks})", found.fetchall())


def insert(db: Database) -> None:
    """Write one row durably, as plainly as it can be."""
    names = ["id", *ATTACK, "date_min", "date_max", "code"]
    values = [new_id(), *ATTACK.values(), "2024-01-06", "2024-01-06", f"MLI-2024-{secrets.token_hex(4)}"]
    with db.atomic():
        marks = ", ".join("?" * len(names))
        db.execute(f"INSERT INTO attack ({', '.join(names)}) VALUES ({marks})", values)


Times = dict[str, list[tuple[float, float]]]  # by kind, of each turn: by the clock and at work, in ms


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    start, begun = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - start) * 1000, (time.process_time() - begun) * 1000


def measure(kinds: dict[str, Callable[[], object]], rounds: int) -> list[Times]:
    """Return the times of each kind by round; the kinds take turns."""
    for work in kinds.values():
        for _ in range(WARM):
            work()
    found: list[Times] = []
    for _ in range(rounds):
        told: Times = {kind: [] for kind in kinds}
        for turn in range(SAVES):
            order = list(kinds) if turn % 2 else list(kinds)[::-1]
            for kind in order:
                told[kind].append(milliseconds(kinds[kind]))
        found.append(told)
    return found


def ratio(
    found: list[Times],
    above: str,
    below: str,
    typical: Callable[[Iterable[float]], float] = statistics.median,
) -> str:
    """Return how much longer one kind takes, by the clock and at work: the median of the rounds, and the
    least and the most; of what is `typical` in a round."""
    said: list[str] = []
    for of, name in enumerate(("by the clock", "at work")):
        each = sorted(
            typical(time[of] for time in told[above]) / typical(time[of] for time in told[below])
            for told in found
        )
        said.append(f"{statistics.median(each):5.2f} ({each[0]:.2f}–{each[-1]:.2f}) {name}")
    return ", ".join(said)


def opened(given: argparse.Namespace, folder: Path) -> Casebook:
    """Return the large casebook: the one that was named, or a new one."""
    if given.casebook is None:
        return filled(folder / "large.temoin", given.attacks)
    from tests.benchmarks.desk import code_of  # here: it loads the window

    code = code_of(given.casebook, given.passphrase_file.read_text().splitlines()[0])
    return Casebook.open(given.casebook, recovery=code, author="Awa Diarra")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--attacks", type=int, default=5000, help="in the large casebook")
    parser.add_argument("--casebook", type=Path, default=None, help="a large one, which is written to")
    parser.add_argument("--passphrase-file", type=Path, default=None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        casebooks = {"small": filled(folder / "small.temoin", RECORDS // 14), "large": opened(given, folder)}
        files = {"empty": bare(folder / "empty.temoin")}
        files |= {size: bare(folder / f"{size}-rows.temoin", casebooks[size]) for size in casebooks}
        sizes = {size: records(casebook) for size, casebook in casebooks.items()}
        kinds: dict[str, Callable[[], object]] = {
            f"insert, {size}": partial(insert, db) for size, db in files.items()
        }
        for size, casebook in casebooks.items():
            kinds[size] = partial(save, casebook, place_of(casebook))
            kinds[f"{size}, new place"] = partial(save, casebook, "")
        found = measure(kinds, max(given.rounds, 5))
        opened_files = [*files.values(), *(casebook.db for casebook in casebooks.values())]
        journal = {db.execute("PRAGMA journal_mode").fetchone()[0] for db in opened_files}
        for casebook in casebooks.values():
            casebook.close()
        for db in files.values():
            db.close()
    lines = [f"{len(found)} rounds of {SAVES} each, encrypted, journal {', '.join(sorted(journal))}"]
    for kind in kinds:
        size = kind.partition(",")[0]
        of = f"{kind}, {sizes[size]:,} records" if size in sizes else kind
        clock, work = (sorted(time[of] for told in found for time in told[kind]) for of in (0, 1))
        p50, p99 = statistics.median(clock), clock[int(len(clock) * 0.99)]
        worked = f"at work p50 {statistics.median(work):6.2f}   p99 {work[int(len(work) * 0.99)]:6.2f}"
        lines.append(f"{of:32} p50 {p50:7.2f} ms   p99 {p99:7.2f} ms   {worked}")
    for size in casebooks:
        both = [told | {"both": told[size] + told[f"{size}, new place"]} for told in found]
        mean = ratio(both, "both", f"insert, {size}", statistics.fmean)
        lines.append(f"{size}, both kinds of saves on average / the same insert     {mean}")
        lines.append(
            f"{size} / insert among as many attacks   {ratio(found, size, f'insert, {size}')}   goal ≤ 6"
        )
        new_place = ratio(found, f"{size}, new place", f"insert, {size}")
        lines.append(f"{size}, new place / the same insert     {new_place}")
        lines.append(f"{size} / insert into an empty table     {ratio(found, size, 'insert, empty')}")
    lines.append(f"large / small   {ratio(found, 'large', 'small')}   goal ≤ 1.5")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
