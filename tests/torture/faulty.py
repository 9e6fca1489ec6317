"""Saves on a disk that fails at any moment: full, unplugged, write-protected.

Run with `python -m tests.torture.faulty [--rounds N] [--seed S]` (N of each kind); the test does. In each
round the disk refuses from some system call of a save on. That must be said in a sentence, nothing may be
half saved, all that was saved before must be readable, and the next save must work as soon as the
disk does.
"""

from __future__ import annotations

import errno
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from db.storage.casebook import Casebook
from db.storage.trouble import Trouble
from tests.torture import numbered
from tests.torture.systemcalls import SystemCalls

# What is said, the errno, and the operations that fail with it.
KINDS = {
    "full": ("is full", errno.ENOSPC, ("write", "truncate", "sync")),
    "unplugged": ("does not answer", errno.EIO, ("create", "read", "write", "truncate", "sync", "unlink")),
    "write-protected": ("write-protected", errno.EROFS, ("create", "write", "truncate", "unlink")),
    "folder write-protected": ("write-protected", errno.EACCES, ("create", "unlink")),
}


class Faults:
    """Lets some operations pass, then fails those that a kind of fault fails, until it is mended."""

    def __init__(self) -> None:
        self.kind = ""
        self.after = 0
        self.met = False
        self.until: Callable[[], bool] = lambda: False

    def seen(self, what: str, file: str, at: int, data: bytes) -> int:
        if self.kind and not self.until():
            _, error, fail = KINDS[self.kind]
            self.after -= what in fail
            if self.after < 0 and what in fail:
                self.met = True
                return error
        return 0

    def opening(self, real: Callable[..., int]) -> Callable[..., int]:
        """Return an os.open that makes no file beside the casebook either."""

        def opened(path: str | Path, *how: int, **where: int | None) -> int:
            if self.met and self.kind and Path(path).suffix == ".probe":
                raise OSError(KINDS[self.kind][1], "as told")
            return real(path, *how, **where)

        return opened


def main() -> None:
    given = numbered.options().parse_args()
    rng = random.Random(given.seed)
    faults = Faults()
    SystemCalls(faults.seen)
    os.open = faults.opening(os.open)
    said: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="temoin-faulty-", dir=given.folder) as folder:
        rounds = numbered.Rounds(Path(folder))
        for number in range(given.rounds * len(KINDS)):
            kind = list(KINDS)[number % len(KINDS)]
            with rounds as casebook:
                try:
                    said[fault(rounds, casebook, faults, kind, rng)] += 1
                except AssertionError as wrong:
                    sys.exit(f"seed {given.seed}, round {number}, {kind}: {wrong}")
        rounds.close()
        path = Path(folder, "full.temoin")
        numbered.new(path)
        with numbered.opened(path) as casebook:
            full_but_for_the_reserve(casebook, faults)
    sentences = "\n".join(f"{count:6} {sentence}" for sentence, count in said.most_common())
    sys.stdout.write(f"{given.rounds} rounds of each, 0 lost\n{sentences}\n")


def full_but_for_the_reserve(casebook: Casebook, faults: Faults) -> None:
    """Keep a draft on a disk that is full until the room is given up that is kept for it. Raise
    AssertionError."""
    room = casebook.path.with_name(f".{casebook.path.name}.room")
    assert room.stat().st_size > 1 << 19, "no room is kept"
    faults.kind, faults.after = "full", 0
    faults.until = lambda: not room.exists()
    warning = casebook.keep_draft("typed", "source", None, {"words": "x" * 50_000})
    faults.kind = ""
    assert not room.exists() and "x" * 50_000 in str(casebook.drafts()[0]["data"])
    assert warning and "is full" in str(warning), "nothing is said of it"
    assert casebook.keep_draft("typed", "source", None, {"words": "y"}) is None
    assert room.stat().st_size > 1 << 19, "the room is not taken again"


def fault(rounds: numbered.Rounds, casebook: Casebook, faults: Faults, kind: str, rng: random.Random) -> str:
    """Let the disk fail in the middle of a save; return what was said. Raise AssertionError."""
    saver = numbered.saves(casebook)
    acknowledged = next(saver)
    faults.kind, faults.after, faults.met = kind, rng.choice((0, rng.randrange(80))), False
    sentence = ""
    try:
        while not faults.met:
            acknowledged = next(saver)
    except Trouble as trouble:
        sentence = str(trouble)
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error}") from error
    faults.kind = ""
    assert KINDS[kind][0] in sentence, f"it was said: {sentence}"
    wrong = numbered.lost(casebook, acknowledged)
    assert not wrong, "; ".join([sentence, *wrong])
    wrong = rounds.wrong(next(numbered.saves(casebook)))
    assert not wrong, "; ".join([sentence, *wrong])
    return sentence.replace(casebook.path.name, "…")


if __name__ == "__main__":
    main()
