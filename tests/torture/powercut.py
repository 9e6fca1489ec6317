"""Saves on a disk whose power is cut at any moment, and what is there when it comes back.

Run with `python -m tests.torture.powercut [--images N] [--seed S] [--synchronous FULL]`; the test does.
Everything that SQLite does to the disk is noted while numbered saves are made. Then images of the disk are
made as a cut may leave it: after the last sync any write may be there or not, or torn between sectors, and
what was made or unlinked may be forgotten until its folder was synced. Each image is opened and looked
through.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from db.storage.connection import privileged
from db.storage.trouble import Trouble
from tests.torture import numbered
from tests.torture.systemcalls import SystemCalls

SECTOR = 512
SAVES = 30  # in one log
IMAGES = 250  # of one log at most

# (what, file, offset or length, data); "acknowledged" carries its number.
Operation = tuple[str, str, int, bytes]


@dataclass
class Inode:
    """A file on the disk: what is surely there, and what may be."""

    sure: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)
    named: bool = False  # its name is surely in the folder
    unlinked: bool = False
    forgotten: bool = False  # its name is surely no more in the folder


class Disk:
    """The files of one folder, followed operation by operation."""

    def __init__(self, file: Path) -> None:
        self.files = {str(file): [Inode(bytearray(file.read_bytes()), named=True)]}

    def follow(self, operation: Operation) -> None:
        what, file, _, _ = operation
        if what == "syncdir":
            for inodes in self.files.values():
                for inode in inodes:
                    inode.named, inode.forgotten = True, inode.unlinked
                inodes[:] = [inode for inode in inodes if not inode.forgotten]
        elif what == "create":
            self.files.setdefault(file, []).append(Inode())
        elif what == "unlink":
            self.files[file][-1].unlinked = True
        elif what == "sync":
            inode = self.files[file][-1]
            for pending in inode.pending:
                _do(inode.sure, pending)
            inode.pending.clear()
        else:
            self.files[file][-1].pending.append(operation)

    def after_a_cut(self, rng: random.Random) -> Iterator[tuple[str, bytes]]:
        """Yield the files as they may be when the power is back."""
        lucky = rng.choice((0.0, 0.3, 0.5, 0.7, 0.95, 1.0))  # how likely it is that what is not sure is there
        for file, inodes in self.files.items():
            inode = _survivor(inodes, rng, lucky)
            if inode is None:
                continue
            content = bytearray(inode.sure)
            for pending in inode.pending:
                if rng.random() < lucky:
                    _do(content, pending)
                elif rng.random() < 0.3:
                    for part in _sectors(pending):
                        if rng.random() < 0.5:
                            _do(content, part)
            yield file, bytes(content)


def _survivor(inodes: Sequence[Inode], rng: random.Random, lucky: float) -> Inode | None:
    """Return the file that still has the name; None where it has none."""
    for inode in reversed(inodes):
        if inode.unlinked:
            if rng.random() < lucky:
                return None
            if inode.named:
                return inode
        elif inode.named or rng.random() < lucky:
            return inode
    return None


def _sectors(operation: Operation) -> Iterator[Operation]:
    what, file, at, data = operation
    for start in range(0, len(data), SECTOR):
        yield what, file, at + start, data[start : start + SECTOR]


def _do(content: bytearray, operation: Operation) -> None:
    what, _, at, data = operation
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    if what == "write":
        content[at : at + len(data)] = data
    else:
        del content[at:]


def main() -> None:
    told = numbered.options("--images")
    told.add_argument("--synchronous", default="EXTRA", help="how the casebook is told to wait for the disk")
    given = told.parse_args()
    rng = random.Random(given.seed)
    log: list[Operation] = []
    watching: list[bool] = []

    def seen(what: str, file: str, at: int, data: bytes) -> int:
        if watching and what != "read":
            log.append((what, file, at, data))
        return 0

    SystemCalls(seen)
    lost: list[str] = []
    done = operations = 0
    with tempfile.TemporaryDirectory(prefix="temoin-powercut-", dir=given.folder) as folder:
        path, cut = Path(folder, "disk", "cut.temoin"), Path(folder, "cut")
        path.parent.mkdir()
        while done < given.images:
            path.unlink(missing_ok=True)
            numbered.new(path)
            log.clear()
            disk = Disk(path)
            watching.append(True)
            save(path, given.synchronous, log)
            watching.clear()
            operations += len(log)
            images = min(IMAGES, given.images - done)
            lost += cuts(disk, log, moments(log, images, rng), cut, rng)
            done += images
    if lost:
        sys.exit("\n".join([f"seed {given.seed}: {len(lost)} of {done} images", *lost[:20]]))
    sys.stdout.write(f"{done} images of {operations} operations, 0 lost\n")


def save(path: Path, synchronous: str, log: list[Operation]) -> None:
    """Make the saves, noting each in the log as it is acknowledged."""
    with numbered.opened(path) as casebook:
        with privileged(casebook.db):
            casebook.db.execute(f"PRAGMA synchronous = {synchronous}")
        for n in numbered.saves(casebook):
            log.append(("acknowledged", "", n, b""))
            if n == SAVES:
                break


def moments(log: Sequence[Operation], images: int, rng: random.Random) -> list[int]:
    """Return after how many operations the power is cut: anywhere, and often beside what is not a write."""
    first = next(i for i, operation in enumerate(log) if operation[0] == "acknowledged") + 1
    beside = [i for i in range(first, len(log)) if log[i][0] != "write"]
    some = [rng.randrange(first, len(log) + 1) for _ in range(images - images // 2)]
    return sorted(some + [rng.choice(beside) + rng.choice((0, 1)) for _ in range(images // 2)])


def cuts(
    disk: Disk, log: Sequence[Operation], moments: Sequence[int], folder: Path, rng: random.Random
) -> list[str]:
    """Return what is wrong with the disk after each cut."""
    wrong: list[str] = []
    at = acknowledged = 0
    for moment in moments:
        for operation in log[at:moment]:
            if operation[0] == "acknowledged":
                acknowledged = operation[2]
            else:
                disk.follow(operation)
        at = moment
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for file, content in disk.after_a_cut(rng):
            (folder / Path(file).name).write_bytes(content)
        try:
            with numbered.opened(next(folder.glob("*.temoin"))) as casebook:
                found = numbered.faults(casebook, acknowledged)
        except Trouble as trouble:
            found = [str(trouble)]
        if found:
            wrong.append(
                f"after {moment} operations, {acknowledged} saves acknowledged: {'; '.join(found[:3])}"
            )
    return wrong


if __name__ == "__main__":
    main()
