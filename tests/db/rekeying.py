"""A process that changes the passphrase of copies of a casebook in children that it kills at random.

`python -m tests.db.rekeying FILE FOLDER ROUNDS SEED` prints a line for each round: where the copy is, and
whether the child was killed. Only systems with fork can do this.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from db.storage import keys
from db.storage.casebook import Casebook
from tests.conftest import CHEAP

OLD, NEW = "the old words", "the new words"


def change(path: Path) -> None:
    with Casebook.open(path, OLD, kdfs=(CHEAP,), backups=path.with_suffix(".backups")) as casebook:
        casebook.change_key(keys.derive_key(NEW, path.read_bytes()[:16], CHEAP))


def in_child(path: Path, after: float | None) -> bool:
    """Change the passphrase in a child, killed after so many seconds; say whether it was."""
    child = os.fork()
    if child == 0:
        try:
            change(path)
        finally:
            os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main(file: Path, folder: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    begin = time.monotonic()
    in_child(shutil.copy(file, folder / "whole.temoin"), None)
    takes = time.monotonic() - begin
    for number in range(rounds):
        path = Path(shutil.copy(file, folder / f"{number}.temoin"))
        killed = in_child(path, chance.uniform(0.2, 1.05) * takes)
        sys.stdout.write(f"{path} {killed}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
