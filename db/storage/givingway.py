"""What the program itself reads in other threads: it is broken off where a save would have to wait for it."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from db.storage.diskerrors import driver

LONGEST = 5.0  # seconds that a connection waits for another
GRACE = 0.02  # seconds in which a read may come to its end by itself
OFTEN = 3  # times that a read is broken off after so short a time; then a save waits longer, so that it ends
PATIENCE = 2.0  # seconds that a save waits then


class Connected(Protocol):
    """What reads: a casebook file as one thread has it open."""

    conn: Any


class Reading:
    """Some work with a casebook. Where it was `broken_off`, what came of it is to be dropped."""

    def __init__(self, db: Connected, may_be_broken_off: bool, times: int) -> None:
        self.db = db
        self.may_be_broken_off = may_be_broken_off
        self.broken_off = False
        self.patience = GRACE if times < OFTEN else PATIENCE

    @staticmethod
    def let_go(error: BaseException | None) -> None:
        """Let go of what was open when an error broke it off. Close its connection then: as long as any
        cursor is left, SQLite breaks off whatever is read next, too."""
        while error is not None:
            traceback.clear_frames(error.__traceback__)
            error = error.__cause__ or error.__context__


class Readers:
    """What is being done with a casebook beside the window; all its connections share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at_work: list[Reading] = []

    @contextmanager
    def at_work(self, db: Connected, may_be_broken_off: bool, times: int) -> Generator[Reading, None, None]:
        """Work on a connection of one's own. What only reads may be broken off, which it was so many times
        before; it is then to be begun anew."""
        reading = Reading(db, may_be_broken_off, times)
        with self._lock:
            self._at_work.append(reading)
        try:
            yield reading
        finally:
            with self._lock:
                self._at_work.remove(reading)

    @property
    def busy(self) -> bool:
        """True while something is being done beside the window."""
        return bool(self._at_work)

    def make_way(self, db: Connected, sql: str) -> None:
        """Begin or commit what the window writes; what only reads gives way. SQLite lets nobody begin to
        read meanwhile."""
        with self._lock:
            beside = any(reading.db is db for reading in self._at_work)
            alone = not self._at_work
        if alone or beside:  # only what a person does is in a hurry
            db.conn.execute(sql)
            return
        waited = 0.0
        with without_waiting(db) as longest:
            while True:
                try:
                    db.conn.execute(sql)
                    break
                except driver.OperationalError as error:
                    if error.sqlite_errorcode & 0xFF != driver.SQLITE_BUSY or waited > longest:
                        raise
                waited += GRACE
                self._break_off(waited)

    def _break_off(self, waited: float) -> None:
        with self._lock:
            impatient = [r.db for r in self._at_work if r.may_be_broken_off and waited >= r.patience]
            for db in impatient:
                for reading in self._at_work:
                    reading.broken_off |= reading.db is db  # one may have given way to another in its middle
                with suppress(driver.ProgrammingError):  # it was closed at this moment
                    db.conn.interrupt()


@contextmanager
def without_waiting(db: Connected) -> Generator[float]:
    """Wait hardly for others meanwhile: what cannot be written now is tried again. Yields for how many
    seconds one waits else."""
    (milliseconds,) = db.conn.execute("PRAGMA busy_timeout").fetchone()
    longest = milliseconds / 1000
    _wait_for(db, min(GRACE, longest))
    try:
        yield longest
    finally:
        _wait_for(db, longest)


def _wait_for(db: Connected, seconds: float) -> None:
    db.conn.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
