"""Fuzz the readers for as long as you like.

`python -m tests.fuzz.run --minutes 60 [--reader csv] [--seed N]`; `--number` tries one input again, with
all that was raised. Crashes are told and counted, not stopped at.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from itertools import count
from pathlib import Path

from tests.fuzz.readers import READERS, Bench, CrashError, bench, fuzz


def main() -> None:
    told = argparse.ArgumentParser()
    told.add_argument("--minutes", type=float, default=1)
    told.add_argument("--reader", choices=READERS)
    told.add_argument("--seed", type=int, default=random.randrange(10**6))
    told.add_argument("--number", type=int)
    given = told.parse_args()
    names = [given.reader] if given.reader else list(READERS)
    sys.stdout.write(f"seed {given.seed}\n")
    tried: Counter[str] = Counter()
    read: Counter[str] = Counter()
    crashes: Counter[str] = Counter()
    with bench() as folder:
        trying = Bench(Path(folder))
        if given.number is not None:
            fuzz(names[0], trying, given.seed, given.number)
            return
        end = time.monotonic() + given.minutes * 60
        for turn in count():
            if time.monotonic() >= end:
                break
            for name in names:
                share = READERS[name].times // 20 or 1
                for number in range(turn * share, (turn + 1) * share):
                    tried[name] += 1
                    try:
                        read[name] += fuzz(name, trying, given.seed, number)
                    except CrashError as crash:
                        crashes[name] += 1
                        if crashes[name] < 20:
                            sys.stdout.write(f"{crash}\n")
                            sys.stdout.flush()
        trying.close()
    for name in names:
        sys.stdout.write(f"{name:14} {tried[name]:9,} tried, {read[name]:9,} read, {crashes[name]} crashes\n")
    sys.exit(1 if crashes else 0)


if __name__ == "__main__":
    main()
