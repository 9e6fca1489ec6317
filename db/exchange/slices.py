"""Reading a whole casebook without holding up a save: in short slices by key.

If something was saved meanwhile it is read again, so that what leaves is one state.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeVar

from db.exchange.lonenames import Alone
from db.model.fields import N_, Value
from db.model.litter import seldom_looked_for
from db.storage.connection import Database
from db.storage.longreads import looking_up, sparing
from db.storage.trouble import Trouble

SIZE = 2000  # rows in one read
ATTEMPTS = 3

Progress = Callable[[int, int], None]  # (done, of how many); it stops the work by raising what it likes
T = TypeVar("T")


def silent(done: int, total: int) -> None:
    """Stand in where nobody wants to know how far it is."""


@contextmanager
def stoppable(db: Database, progress: Progress) -> Generator[Progress]:
    """Yield a progress that hears also in the middle of a long statement how far it was, so that it can stop
    that too; meanwhile few pages of the file are kept in memory."""
    last = (0, 0)

    def told(done: int, total: int) -> None:
        nonlocal last
        last = (done, total)
        progress(done, total)

    with sparing(db), looking_up(db, lambda: progress(*last)), seldom_looked_for():
        yield told


@dataclass(frozen=True)
class Exported:
    """What left: rows by table, live records that stayed by table, the files, and the SHA-256 of the last of
    them, which for a pack is the description that holds the SHA-256 of all others."""

    rows: dict[str, int]
    withheld: dict[str, int]
    sha256: str
    files: tuple[str, ...]
    alone: Alone = field(default_factory=Alone)  # where part of a contact's name stands alone

    @property
    def count(self) -> int:
        return sum(self.rows.values())


class Disturbed(Exception):  # noqa: N818
    """Something was saved while the casebook was read."""


def in_one_state(read: Callable[[], T]) -> T:
    """Return what `read` gives, which calls `settle` at its end. Raise Trouble when saving never ceased."""
    for _ in range(ATTEMPTS):
        with suppress(Disturbed):
            return read()
    raise Trouble(
        N_("Something was saved each time while the casebook was read. Nothing was written: try again.")
    )


def position(db: Database) -> int:
    """Return where the history stands."""
    return int(db.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])


def settle(db: Database, start: int) -> None:
    """Raise Disturbed where the history went on since `start`."""
    if position(db) != start:
        raise Disturbed


def by_key(db: Database, table: str, columns: tuple[str, ...]) -> Iterator[list[tuple[Value, ...]]]:
    """Yield the live rows of a table in slices, ordered by id, which must be the first column."""
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id > ? AND deleted_at IS NULL"
    sql += f" ORDER BY id LIMIT {SIZE}"
    last: Value = ""
    while True:
        with db.reading():
            found = db.execute(sql, (last,)).fetchall()
        if not found:
            return
        yield found
        last = found[-1][0]
