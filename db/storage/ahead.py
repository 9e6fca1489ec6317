"""Reading ahead in a second thread: SQLite works there while Python sees to what was read before."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from itertools import islice
from types import TracebackType
from typing import TypeVar

from db.model.fields import Value
from db.storage.connection import Database

AHEAD = 4  # reads that are begun before they are asked for

Spell = Callable[..., Value]
T = TypeVar("T")
Found = TypeVar("Found")


class Ahead:
    """A second thread, with the casebook open once more. Each read is of the state that it finds: whoever
    needs all of one state looks afterwards whether anything was saved since."""

    def __init__(self, db: Database) -> None:
        self._other = db
        self._left = False

    def __enter__(self) -> Ahead:
        self._thread = ThreadPoolExecutor(1, "reading ahead")
        try:
            self._db = self._thread.submit(self._other.another).result()
        except BaseException:
            self._thread.shutdown()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left = True
        self._thread.submit(self._db.close)  # SQLite's connections are their thread's
        self._thread.shutdown()

    def prepare(self, functions: Mapping[str, Spell]) -> None:
        """Make known to SQLite what it asks Python for."""
        self._thread.submit(prepare, self._db, functions)

    def each(self, read: Callable[[Database, T], Found], parts: Iterable[T]) -> Iterator[tuple[T, Found]]:
        """Begin to read, and return what yields each part with what was read of it, in their order. Raise
        Trouble where it cannot be read."""
        left = iter(parts)
        begun = deque(self._begun(read, left, AHEAD))
        return self._found(read, left, begun)

    def _found(
        self, read: Callable[[Database, T], Found], left: Iterator[T], begun: deque[tuple[T, Future[Found]]]
    ) -> Iterator[tuple[T, Found]]:
        try:
            while begun:
                part, found = begun.popleft()
                begun.extend(self._begun(read, left, 1))
                yield part, found.result()
        finally:
            for _, unwanted in begun:
                unwanted.cancel()

    def _begun(
        self, read: Callable[[Database, T], Found], left: Iterator[T], count: int
    ) -> Iterator[tuple[T, Future[Found]]]:
        for part in islice(left, count):
            yield part, self._thread.submit(self._read, read, part)

    def _read(self, read: Callable[[Database, T], Found], part: T) -> Found:
        """Read what somebody still asks for: of a table that was not begun, nobody else takes it back."""
        if self._left:
            raise CancelledError
        return read(self._db, part)


def prepare(db: Database, functions: Mapping[str, Spell]) -> None:
    """Make known to a connection what SQLite asks Python for, each of one value."""
    for called, function in functions.items():
        db.conn.create_function(called, 1, function, deterministic=True)
