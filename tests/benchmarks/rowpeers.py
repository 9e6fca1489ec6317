"""What the benchmarks of files in and out share: memory, time by turns, and a plain copy of the rows."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from db.exchange.profiles import HQ
from db.storage.casebook import Casebook
from db.storage.connection import privileged


@dataclass(frozen=True)
class Taken:
    """What a piece of work took: seconds by the clock, seconds of processors in this program and those that
    it started, and MiB of this program above its start."""

    seconds: float
    work: float
    memory: int


Measured = Mapping[str, list[Taken]]  # by what was done


def by_turns(works: Mapping[str, Callable[[], object]], rounds: int) -> Measured:
    """Do each work once a round, after one round that is not counted."""
    found: dict[str, list[Taken]] = {name: [] for name in works}
    for at in range(rounds + 1):
        for name, work in works.items():
            before = _memory("VmRSS", reset=True)
            start, used = time.perf_counter(), _processors()
            work()
            taken, used = time.perf_counter() - start, _processors() - used
            if at:
                found[name].append(Taken(taken, used, _memory("VmHWM") - before))
    return found


def told(found: Measured, one: str) -> str:
    """Return the medians as a table; `one` is what the others are compared with, within each round: by the
    clock, and by the time of processors, which other programs at work hardly change."""
    lines = [f"{'':42} {'clock':>10} {'ratio':>7} {'at work':>10} {'ratio':>7} {'memory':>9}"]
    for name, taken in found.items():
        pairs = list(zip(taken, found[one], strict=True))
        clock = statistics.median(mine.seconds / theirs.seconds for mine, theirs in pairs)
        work = statistics.median(mine.work / theirs.work for mine, theirs in pairs)
        seconds = statistics.median(some.seconds for some in taken)
        used = statistics.median(some.work for some in taken)
        memory = max(some.memory for some in taken)
        lines.append(f"{name:42} {seconds:8.2f} s {clock:7.2f} {used:8.2f} s {work:7.2f} {memory:5} MiB")
    return "\n".join(lines)


def _processors() -> float:
    """Return the seconds that processors worked for this program and those that it started and that ended."""
    known = os.times()
    return known.user + known.system + known.children_user + known.children_system


def _memory(name: str, *, reset: bool = False) -> int:
    """Return what the system says of this process's memory, in MiB; 0 where it does not."""
    try:
        if reset:
            Path("/proc/self/clear_refs").write_text("5")  # the highest mark begins anew
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith(name))


def plain_copy(casebook: Casebook, path: Path) -> None:
    """Write the columns of a pack into tables of a file that is not encrypted, with the key of each."""
    with privileged(casebook.db):
        casebook.db.execute("ATTACH ? AS plain KEY ''", (str(path),))
        for entity in HQ.entities:
            name, columns = entity.name, ", ".join(f'"{column}"' for column in HQ.header(entity))
            casebook.db.execute(f"CREATE TABLE plain.{name} (n INTEGER PRIMARY KEY, {columns}, deleted_at)")
            casebook.db.execute(
                f"INSERT INTO plain.{name} SELECT n, {columns}, deleted_at FROM main.{name} ORDER BY n"
            )
            casebook.db.execute(f"CREATE UNIQUE INDEX plain.{name}_id ON {name}(id)")
        casebook.db.execute("DETACH plain")


def sqlite3(path: Path, said: str) -> None:
    """Let the `sqlite3` program do what is said."""
    subprocess.run(["sqlite3", str(path)], input=said.encode(), check=True, stderr=subprocess.DEVNULL)
