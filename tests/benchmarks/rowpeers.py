"""What the benchmarks of files in and out share: memory, time by turns, and a plain copy of the rows."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from db.exchange.profiles import HQ
from db.storage.casebook import Casebook
from db.storage.connection import privileged

Measured = Mapping[str, list[tuple[float, int]]]  # seconds and MiB above the start, by what was done


def by_turns(works: Mapping[str, Callable[[], object]], rounds: int) -> Measured:
    """Do each work once a round, after one round that is not counted."""
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in works}
    for at in range(rounds + 1):
        for name, work in works.items():
            before = _memory("VmRSS", reset=True)
            start = time.perf_counter()
            work()
            taken = time.perf_counter() - start
            if at:
                found[name].append((taken, _memory("VmHWM") - before))
    return found


def told(found: Measured, one: str) -> str:
    """Return the medians as a table; `one` is what the others are compared with, within each round."""
    lines: list[str] = []
    for name, taken in found.items():
        ratios = [mine / theirs for (mine, _), (theirs, _) in zip(taken, found[one], strict=True)]
        seconds = statistics.median(second for second, _ in taken)
        memory = max(size for _, size in taken)
        lines.append(f"{name:42} {seconds:8.2f} s {statistics.median(ratios):7.2f} {memory:5} MiB")
    return "\n".join(lines)


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
