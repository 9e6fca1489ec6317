"""Reading a whole file: with few of its pages in memory, and so that it can be stopped at any moment; and
writing very much of it, with many."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from db.storage.connection import CACHE, Database, privileged

SPARE_CACHE = 2048  # KiB of pages
LARGE_CACHE = 65_536
STEPS = 2000  # of SQLite's machine between two looks: about a tenth of a millisecond
PAUSE = 0.03  # seconds between two looks that are passed on


@contextmanager
def sparing(db: Database) -> Generator[None, None, None]:
    """Keep few pages in memory while every page is read once: none of them is asked for again."""
    _keep(db, SPARE_CACHE)
    try:
        yield
    finally:
        _keep(db, CACHE)


@contextmanager
def generous(db: Database) -> Generator[None, None, None]:
    """Keep many pages in memory while very much is written in one transaction, which then has to write fewer
    of them before its end: from the first on, nobody else can read. Begin it before the transaction."""
    if db.conn.in_transaction:
        yield
        return
    _keep(db, LARGE_CACHE)
    try:
        yield
    finally:
        _keep(db, CACHE)


def rest(db: Database) -> None:
    """Let go of the pages that are kept in memory: a connection that has nothing to do needs none."""
    with privileged(db):
        db.execute("PRAGMA shrink_memory")


def _keep(db: Database, size: int) -> None:
    with privileged(db):
        db.execute(f"PRAGMA cache_size = -{size}")
        db.execute("PRAGMA shrink_memory")


@contextmanager
def looking_up(db: Database, look: Callable[[], object]) -> Generator[None, None, None]:
    """Call `look` again and again, also in the middle of a statement; what it raises stops the statement and
    comes out of the `with` block."""
    raised: list[BaseException] = []
    last = time.monotonic()

    def stopped() -> int:
        nonlocal last
        if not raised and time.monotonic() - last > PAUSE:
            last = time.monotonic()
            try:
                look()
            except BaseException as error:  # noqa: BLE001 — the driver would swallow it
                raised.append(error)
        return len(raised)

    db.conn.set_progress_handler(stopped, STEPS)
    try:
        yield
    except BaseException as error:
        if raised and error is not raised[0]:
            raise raised[0] from None
        raise
    finally:
        db.conn.set_progress_handler(None, 0)
