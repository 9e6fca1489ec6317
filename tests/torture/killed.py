"""Rounds of saving until the process is killed, and of looking what is there then.

Run with `python -m tests.torture.killed [--rounds N] [--seed S]`; the test does. Every round is a fork of one
process that has imported the program already.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.torture import numbered

ANEW = 6  # rounds after which an empty casebook takes the place of the one that has grown
LONGEST = 0.09  # seconds that a process may save before it is killed


def main() -> None:
    given = numbered.options().parse_args()
    rng = random.Random(given.seed)
    saved = half = 0
    with tempfile.TemporaryDirectory(prefix="temoin-killed-", dir=given.folder) as folder:
        empty, path = Path(folder, "empty"), Path(folder, "killed.temoin")
        numbered.new(empty)
        warm_up(empty, path)
        known = 0
        for number in range(given.rounds):
            if number % ANEW == 0:
                shutil.copy(empty, path)
                known = 0
            acknowledged = max(known, killed(path, rng))
            half += path.with_name(path.name + "-journal").exists()
            with numbered.opened(path) as casebook:
                wrong = numbered.faults(casebook, acknowledged)
                there = numbered.count(casebook)
            if wrong:
                kept = shutil.copy(path, Path(tempfile.gettempdir(), f"killed-{given.seed}-{number}.temoin"))
                sys.exit(f"seed {given.seed}, round {number}: {'; '.join(wrong)} (kept as {kept})")
            saved += there - known
            known = there
    sys.stdout.write(f"{given.rounds} rounds, {saved} saves, {half} killed in the middle of one, 0 lost\n")


def warm_up(empty: Path, path: Path) -> None:
    """Save a little, so that the children find ready what the first saves make ready."""
    shutil.copy(empty, path)
    with numbered.opened(path) as casebook:
        for n in numbered.saves(casebook):
            if n == 9:
                break


def killed(path: Path, rng: random.Random) -> int:
    """Save in a child until it is killed; return the last save that it acknowledged, 0 for none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with numbered.opened(path) as casebook:
            for n in numbered.saves(casebook):
                os.write(writing, b"%9d\n" % n)
    os.close(writing)
    if rng.random() < 0.9:  # else perhaps while it opens what the one before left
        select.select([reading], [], [], 60)
    time.sleep(rng.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        numbers = pipe.read().split()
    return int(numbers[-1]) if numbers else 0


if __name__ == "__main__":
    main()
