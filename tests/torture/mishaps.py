"""Saves while something happens to the file, or to the clock, at any moment.

Run with `python -m tests.torture.mishaps [--rounds N] [--seed S]` (N of each kind); the test does. The
casebook is moved, deleted, replaced by another one, written over with an older copy, held by another program,
opened by a second one, or the clock is set back: before some system call of a save, or between two. It must
be said in a sentence, whatever stands in the place of the casebook must stay as it is, and when it is put
right nothing that was acknowledged may be lost.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from db.storage import history
from db.storage.casebook import Casebook
from db.storage.connection import privileged
from db.storage.trouble import InUse, Trouble
from tests.torture import numbered
from tests.torture.systemcalls import SystemCalls

PATIENCE = 20  # milliseconds for which a save waits for another program here


class Moment:
    """Waits for one of the next system calls, then does something once."""

    def __init__(self) -> None:
        self.after = 0
        self.do: Callable[[], None] | None = None

    def seen(self, what: str, file: str, at: int, data: bytes) -> int:
        if self.do is not None:
            self.after -= 1
            if self.after < 0:
                do, self.do = self.do, None
                do()
        return 0


class Mishap:
    """Something that happens to a casebook at a moment, and is put right again."""

    said = "was moved, deleted or replaced"

    def __init__(self, casebook: Casebook, folder: Path, rng: random.Random) -> None:
        self.casebook, self.path, self.rng = casebook, casebook.path, rng
        self.kept = folder / "kept"
        self.other = folder / "other"

    def happen(self) -> None:
        """Do it."""

    def put_right(self) -> None:
        self.kept.replace(self.path)


class Moved(Mishap):
    def happen(self) -> None:
        self.path.rename(self.kept)


class Deleted(Mishap):
    def happen(self) -> None:
        os.link(self.path, self.kept)  # as who deletes it into the bin
        self.path.unlink()


class Replaced(Mishap):
    def happen(self) -> None:
        os.link(self.path, self.kept)
        shutil.copy(self.path.with_name("empty"), self.other)
        self.other.replace(self.path)

    def put_right(self) -> None:
        empty = self.path.with_name("empty").read_bytes()
        assert self.path.read_bytes() == empty, "what stands there now was written to"
        super().put_right()


class Held(Mishap):
    """Another program reads or writes for a while, as one that copies files with locks does."""

    said = "is being used by another program"

    def happen(self) -> None:
        # Not by a plain handle: closing that would drop the locks of this process.
        self.holder = self.casebook.db.another()
        self.holder.conn.execute("BEGIN")
        self.holder.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def put_right(self) -> None:
        self.holder.close()


KINDS = {"moved": Moved, "deleted": Deleted, "replaced": Replaced}


def main() -> None:
    given = numbered.options().parse_args()
    rng = random.Random(given.seed)
    moment = Moment()
    SystemCalls(moment.seen)
    said: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="temoin-mishaps-", dir=given.folder) as folder:
        rounds = numbered.Rounds(Path(folder))
        for number in range(given.rounds):
            for what, do in ROUNDS.items():
                with rounds as casebook:
                    try:
                        sentence, acknowledged = do(what, casebook, Path(folder), moment, rng)
                        wrong = rounds.wrong(acknowledged)
                        assert not wrong, "; ".join([sentence, *wrong])
                    except AssertionError as error:
                        sys.exit(f"seed {given.seed}, round {number}, {what}: {error}")
                    said[f"{what}: {sentence.replace(casebook.path.name, '…')}"] += 1
        rounds.close()
    sentences = "\n".join(f"{count:6} {sentence}" for sentence, count in sorted(said.items()))
    sys.stdout.write(f"{given.rounds} rounds of each, 0 lost\n{sentences}\n")


Round = tuple[str, int]  # what was said, and the last save that was acknowledged


def happens(what: str, casebook: Casebook, folder: Path, moment: Moment, rng: random.Random) -> Round:
    """Let a mishap come in the middle of a save; return what was said and the last save."""
    mishap = KINDS[what](casebook, folder, rng)
    saver = numbered.saves(casebook)
    acknowledged = next(saver)
    moment.after, moment.do = rng.choice((0, rng.randrange(80))), mishap.happen
    return _is_said(mishap, saver, acknowledged, 6)


def _is_said(mishap: Mishap, saver: Iterator[int], acknowledged: int, saves: int) -> Round:
    """Go on saving until the mishap is said, put it right and look whether anything is lost."""
    sentence = ""
    try:
        for _ in range(saves):
            acknowledged = next(saver)
        raise AssertionError("nothing was said")
    except Trouble as trouble:
        sentence = str(trouble)
    assert mishap.said in sentence, f"it was said: {sentence}"
    mishap.put_right()
    wrong = numbered.lost(mishap.casebook, acknowledged)
    assert not wrong, "; ".join([sentence, *wrong])
    return sentence, next(numbered.saves(mishap.casebook))


def held(what: str, casebook: Casebook, folder: Path, moment: Moment, rng: random.Random) -> Round:
    """Let another program read while a save is made."""
    saver = numbered.saves(casebook)
    acknowledged = next(saver)
    with privileged(casebook.db):
        casebook.db.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    mishap = Held(casebook, folder, rng)
    mishap.happen()
    return _is_said(mishap, saver, acknowledged, 1)


def older(what: str, casebook: Casebook, folder: Path, moment: Moment, rng: random.Random) -> Round:
    """Write an older copy over the open file, after some of the next saves."""
    saver = numbered.saves(casebook)
    next(saver)
    shutil.copyfile(casebook.path, folder / "older")
    acknowledged = [next(saver) for _ in range(rng.randint(1, 2))][-1]
    shutil.copyfile(casebook.path, folder / "newer")
    shutil.copyfile(folder / "older", casebook.path)
    try:
        next(saver)
        raise AssertionError("nothing was said")
    except Trouble as trouble:
        sentence = str(trouble)
    assert "replaced by an older copy" in sentence, f"it was said: {sentence}"
    assert casebook.path.read_bytes() == (folder / "older").read_bytes(), "the older copy was written to"
    shutil.copyfile(folder / "newer", casebook.path)
    assert not (wrong := numbered.lost(casebook, acknowledged)), "; ".join(wrong)
    return sentence, next(numbered.saves(casebook))


def second(what: str, casebook: Casebook, folder: Path, moment: Moment, rng: random.Random) -> Round:
    """Open the casebook once more, as a second program would, in the middle of a save."""
    said: list[str] = []

    def opens() -> None:
        try:
            numbered.opened(casebook.path).close()
        except InUse as trouble:
            said.append(str(trouble))

    saver = numbered.saves(casebook)
    moment.after, moment.do = rng.randrange(60), opens
    acknowledged = next(saver)
    while moment.do is not None:
        acknowledged = next(saver)
    assert said, "it was opened twice"
    return " ".join(
        "process N" if word.isdigit() else word for word in said[0].split("(")[0].split()
    ), acknowledged


def clock(what: str, casebook: Casebook, folder: Path, moment: Moment, rng: random.Random) -> Round:
    """Set the clock back, for one save and the next."""
    real = history._milliseconds
    saver = numbered.saves(casebook)
    next(saver)
    back = rng.randrange(11 * 60_000, 10**11)
    history._milliseconds = lambda: real() - back
    try:
        next(saver)
        acknowledged = next(saver)
        problem = history.clock_behind(casebook.db)
    finally:
        history._milliseconds = real
    assert problem is not None, "nothing was said"
    stamps = [stamp for (stamp,) in casebook.db.execute("SELECT stamp FROM change ORDER BY n")]
    assert stamps == sorted(set(stamps)), "the entries are out of order"
    return problem.message[:40], acknowledged


ROUNDS = dict.fromkeys(KINDS, happens) | {
    "held": held,
    "older copy": older,
    "second program": second,
    "clock": clock,
}


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main()
