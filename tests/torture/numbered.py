"""Numbered saves into a casebook, and how the casebook must look after any of them.

Save n makes source n, writes n into an earlier source, and now and then puts one into the trash, keeps a
draft or a file. All of it follows from n, so whoever opens the casebook later knows what must be there.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from db.model.changes import Change
from db.model.fields import Record
from db.storage import attachments
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.filereading import Loose
from db.storage.keys import Kdf
from db.storage.rows import rows

PASSPHRASE = "open sesame"
CHEAP = Kdf(1, 8192)
ANEW = 4  # rounds that one casebook goes through
# Of each source: what was written into it last, and whether it is in the trash.
State = dict[int, tuple[str, bool]]


def options(rounds: str = "--rounds") -> argparse.ArgumentParser:
    """Return what each torture is told: how often, by which seed, on which disk."""
    told = argparse.ArgumentParser()
    told.add_argument(rounds, type=int, default=100)
    told.add_argument("--seed", type=int, default=random.randrange(10**6))
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    told.add_argument("--folder", default=memory, help="a disk that waits for nothing sees more saves")
    return told


def new(path: Path) -> None:
    """Make an empty, encrypted casebook."""
    Casebook.create(path, PASSPHRASE, author="tester", kdf=CHEAP).close()


def opened(path: Path) -> Casebook:
    """Open the casebook again."""
    return Casebook.open(path, PASSPHRASE, author="tester", kdfs=(CHEAP,))


def saves(casebook: Casebook) -> Iterator[int]:
    """Do one save after the other, for ever, and yield its number as soon as it is acknowledged."""
    made = {int(str(row["title"])): str(row["id"]) for row in _sources(casebook)}
    state = _after(len(made))
    n = len(made)
    while True:
        n += 1
        if _keeps_draft(n):
            casebook.keep_draft(f"draft:{n}", "source", None, {"typed": _words(n)})
        if _keeps_file(n):
            attachments.add(casebook, Loose(f"{n}.bin", _bytes(n)), "source", made[n - 1])
        new = Change.new("source", {"title": str(n), "source_kind": "witness", "author": _words(n)})
        changes = [new]
        trashed, edited = _trashed(n, state), _edited(n, state)
        if trashed:
            changes += casebook.deletion("source", made[trashed])
        if edited:
            before: Record = {"publisher": state[edited][0] or None}
            changes.append(Change("source", made[edited], before, {"publisher": str(n)}))
        casebook.apply(changes)
        made[n] = new.id
        _follow(n, state)
        yield n


class Rounds:
    """Casebooks for round after round: a fresh one every few rounds, so that each stays short; after every
    tenth round everything is looked through."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "torture.temoin"
        self._empty = folder / "empty"
        new(self._empty)
        self._number = 0
        self._casebook: Casebook | None = None

    def __enter__(self) -> Casebook:
        if self._number % ANEW == 0 or self._casebook is None:
            self.close()
            shutil.copy(self._empty, self.path)
            self._casebook = opened(self.path)
        self._number += 1
        return self._casebook

    def __exit__(self, kind: type[BaseException] | None, *error: object) -> None:
        if kind is not None:
            self.close()

    def wrong(self, acknowledged: int) -> list[str]:
        """Return what is not as it must be after a round."""
        if self._casebook is None:
            return ["it is closed"]
        look = faults if self._number % 10 == 0 else lost
        return look(self._casebook, acknowledged)

    def close(self) -> None:
        if self._casebook is not None:
            self._casebook.close()
            self._casebook = None


def faults(casebook: Casebook, acknowledged: int) -> list[str]:
    """Return what is not as it must be after so many acknowledged saves, and perhaps one more; everything
    is checked."""
    return [*lost(casebook, acknowledged), *(problem.text() for problem in check(casebook))]


def lost(casebook: Casebook, acknowledged: int) -> list[str]:
    """Return which saves are not as they must be."""
    found = _sources(casebook)
    there = len(found)
    wrong: list[str] = []
    if there not in (acknowledged, acknowledged + 1):
        wrong.append(f"{acknowledged} saves were acknowledged, {there} are there")
    state = _after(there)
    told = {
        int(str(row["title"])): (str(row["publisher"] or ""), row["deleted_at"] is not None) for row in found
    }
    if told != state:
        wrong.append(f"sources {sorted(n for n in state if told.get(n) != state[n])[:9]} are not as saved")
    wrong += [
        f"the words of source {r['title']}" for r in found if r["author"] != _words(int(str(r["title"])))
    ]
    drafts = {str(row["key"]): json.loads(str(row["data"]))["typed"] for row in casebook.drafts()}
    files = {str(row["original_name"]): row for row in rows(casebook.db, "SELECT * FROM attachment")}
    for n in range(1, acknowledged + 1):
        if _keeps_draft(n) and drafts.get(f"draft:{n}") != _words(n):
            wrong.append(f"draft {n} is lost")
        if _keeps_file(n):
            row = files.get(f"{n}.bin")
            if row is None or b"".join(attachments.read(casebook, str(row["sha256"]))) != _bytes(n):
                wrong.append(f"file {n} is lost")
    return wrong


def count(casebook: Casebook) -> int:
    """Return how many saves there are."""
    return len(_sources(casebook))


def _sources(casebook: Casebook) -> list[Record]:
    return rows(casebook.db, "SELECT * FROM source ORDER BY n")


def _after(n: int) -> State:
    state: State = {}
    for save in range(1, n + 1):
        _follow(save, state)
    return state


def _follow(n: int, state: State) -> None:
    """Bring the state to what it is after save n."""
    trashed, edited = _trashed(n, state), _edited(n, state)
    state[n] = ("", False)
    if trashed:
        state[trashed] = (state[trashed][0], True)
    if edited:
        state[edited] = (str(n), state[edited][1])


def _edited(n: int, state: State) -> int:
    """Return the earlier source that save n writes into, 0 for none."""
    living = [m for m, (_, trashed) in state.items() if not trashed and m != _trashed(n, state)]
    return random.Random(n).choice(living) if living else 0


def _trashed(n: int, state: State) -> int:
    living = [m for m, (_, trashed) in state.items() if not trashed]
    return random.Random(-n).choice(living) if living and n % 4 == 0 else 0


def _keeps_draft(n: int) -> bool:
    return n % 5 == 0


def _keeps_file(n: int) -> bool:
    return n % 7 == 0


@cache
def _words(n: int) -> str:
    return " ".join(f"parole{random.Random(n).randrange(10**6)}" for _ in range(n * 37 % 200 + 1))


@cache
def _bytes(n: int) -> bytes:
    return random.Random(n).randbytes(n * 997 % 40_000 + 1)
