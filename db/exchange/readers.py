"""Reading ahead: other connections to the casebook, each in a thread of its own, read while what they have
read already is looked through and written. SQLite works outside Python, so that two cores are used."""

from __future__ import annotations

import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from db.storage.connection import Database
from db.storage.longreads import sparing

MOST = 2  # readers: there is as much to do with what they read
AHEAD = 2  # stretches that each reads before they are asked for
WORTH = 20_000  # records from which on it pays to open the casebook again

Read = Callable[[Database], object]
T = TypeVar("T")
P = TypeVar("P")


class _Reader:
    """A thread with a connection of its own, which answers in the order in which it is asked."""

    def __init__(self, db: Database) -> None:
        self._asked: queue.SimpleQueue[Read | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[object, BaseException | None]] = queue.SimpleQueue()
        self._given_up = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(db,), name="temoin-reader", daemon=True)
        self._thread.start()

    def ask(self, read: Read) -> None:
        self._asked.put(read)

    def answer(self) -> object:
        found, error = self._answers.get()
        if error is not None:
            raise error
        return found

    def end(self) -> None:
        """Let it finish what it reads just now, and nothing more."""
        self._given_up.set()
        self._asked.put(None)
        self._thread.join()

    def _run(self, db: Database) -> None:
        own: Database | None = None
        try:
            own = db.another()
            with sparing(own):
                while (read := self._asked.get()) is not None and not self._given_up.is_set():
                    self._answers.put((read(own), None))
        except BaseException as error:  # noqa: BLE001 — raised where the answer is waited for
            self._answers.put((None, error))
        finally:
            if own is not None:
                own.close()


class Readers:
    """What reads stretches of tables, in order; without threads where there are none."""

    def __init__(self, db: Database, readers: list[_Reader]) -> None:
        self._db = db
        self._readers = readers

    def each(
        self, prepare: Callable[[Database], object], read: Callable[[Database, P], T], parts: Iterable[P]
    ) -> Iterator[T]:
        """Yield what `read` makes of each part. `prepare` is called before, with each connection."""
        if not self._readers:
            prepare(self._db)
            yield from (read(self._db, part) for part in parts)
            return
        for reader in self._readers:
            reader.ask(prepare)
            reader.answer()
        waiting: deque[_Reader] = deque()
        for at, part in enumerate(parts):
            reader = self._readers[at % len(self._readers)]
            reader.ask(lambda db, part=part: read(db, part))
            waiting.append(reader)
            if len(waiting) > AHEAD * len(self._readers):
                yield waiting.popleft().answer()  # pyright: ignore[reportReturnType] — what `read` returned
        while waiting:
            yield waiting.popleft().answer()  # pyright: ignore[reportReturnType] — as above


@contextmanager
def readers(db: Database, records: int) -> Generator[Readers]:
    """Yield what reads so many records of a casebook the quickest way."""
    cores = os.cpu_count() or 1
    number = min(MOST, cores) if cores > 1 and records >= WORTH and not db.conn.in_transaction else 0
    opened = [_Reader(db) for _ in range(number)]
    try:
        yield Readers(db, opened)
    finally:
        for reader in opened:
            reader.end()
