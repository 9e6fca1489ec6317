"""What SQLite says of the disk and the file, in sentences: what was not saved, what is safe, what to do."""

from __future__ import annotations

import errno
import importlib
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

from db.model.fields import N_
from db.storage.trouble import Damaged, DiskFull, InUse, ReadOnly, Trouble

driver: Any = importlib.import_module("sqlcipher3.dbapi2")

MOVED = N_(
    "The casebook {file} was moved, deleted or replaced while it was open, or its disk was taken out. "
    "Nothing was written to whatever stands there now. Put the casebook back in its place and save again, "
    "or open it where it is."
)
DAMAGED = N_(
    "{file} is damaged: a part of it no longer reads as it was written. Copy the file as it is now to "
    "another disk, then open its newest backup."
)
CLOSED = N_(
    "{file} may no longer be read or written: its rights were changed while it was open. This was not saved; "
    "everything saved before is safe. Give yourself the rights to the file again, then save again."
)
IOERR_READ = 10 | 1 << 8  # SQLite's extended code
READONLY_DBMOVED = 8 | 4 << 8  # SQLite's extended code: the name leads to another file
AHEAD = 100  # rows that are read at a time
PROBE = 64 << 10  # bytes that are written to see what the disk says

_TROUBLES: dict[int, tuple[type[Trouble], str]] = {
    driver.SQLITE_FULL: (
        DiskFull,
        N_(
            "The disk that holds {file} is full. This was not saved; everything saved before is safe and can "
            "be read. Free some space (empty the bin, delete large files), then save again."
        ),
    ),
    driver.SQLITE_READONLY: (
        ReadOnly,
        N_(
            "{file} can be read but not written: the file, its folder or its disk is write-protected. This "
            "was not saved; everything saved before is safe. Take the protection away and save again, or "
            "copy the casebook to a place where you may write and open it there."
        ),
    ),
    driver.SQLITE_IOERR: (
        Trouble,
        N_(
            "The disk that holds {file} does not answer. This was not saved. If it is a stick or a network "
            "folder, connect it again; then save again, or close and open the casebook."
        ),
    ),
    driver.SQLITE_CORRUPT: (
        Damaged,
        DAMAGED,
    ),
    driver.SQLITE_BUSY: (
        InUse,
        N_(
            "{file} is being used by another program or window. This was not saved; everything saved before "
            "is safe. Close it there, or wait a moment, and try again."
        ),
    ),
}
# SQLite does not tell of these what the system said: `_asked` finds it out.
_TROUBLES[driver.SQLITE_CANTOPEN] = _TROUBLES[driver.SQLITE_IOERR]
_TROUBLES[driver.SQLITE_PERM] = _TROUBLES[driver.SQLITE_READONLY]
_TROUBLES[driver.SQLITE_NOTADB] = _TROUBLES[driver.SQLITE_CORRUPT]
_TROUBLES[driver.SQLITE_LOCKED] = _TROUBLES[driver.SQLITE_BUSY]
_REASONS = {
    errno.ENOSPC: driver.SQLITE_FULL,
    errno.EDQUOT: driver.SQLITE_FULL,
    errno.EACCES: driver.SQLITE_READONLY,
    errno.EPERM: driver.SQLITE_READONLY,
    errno.EROFS: driver.SQLITE_READONLY,
}


@contextmanager
def translated(path: Path) -> Generator[None, None, None]:
    """Turn what SQLite says of the disk and the file into Trouble; every other error passes through."""
    try:
        yield
    except driver.Error as error:
        trouble = trouble_of(path, error)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(path: Path, error: Exception) -> Trouble | None:
    """Return in sentences what SQLite says of the disk and the file; None for every other error."""
    extended = int(getattr(error, "sqlite_errorcode", -1))
    if extended == READONLY_DBMOVED:
        return Trouble(MOVED, file=path.name)
    code = extended & 0xFF
    if code in (driver.SQLITE_CANTOPEN, driver.SQLITE_IOERR):
        if extended != IOERR_READ and (closed := closed_to(path)) is not None:
            return closed
        code = _asked(path) or code
    # A page that a disk does not hand out is to SQLite as bad as one that makes no sense.
    elif code == driver.SQLITE_CORRUPT and _asked(path) == driver.SQLITE_IOERR:
        code = driver.SQLITE_IOERR
    if code not in _TROUBLES:
        return None
    kind, sentence = _TROUBLES[code]
    return kind(sentence, file=path.name)


def closed_to(path: Path) -> Trouble | None:
    """Return what to say where a file may not be written any more, by its rights; None where it may, or is
    gone."""
    # To open it would be the surer question, but to close it again drops SQLite's locks.
    if os.access(path, os.W_OK) or not path.exists():
        return None
    if not os.access(path, os.R_OK):
        return ReadOnly(CLOSED, file=path.name)
    kind, sentence = _TROUBLES[driver.SQLITE_READONLY]
    return kind(sentence, file=path.name)


class Cursor(driver.Cursor):
    """A cursor that tells in sentences what comes between it and the rows; `told` makes the Trouble."""

    told: Callable[[Exception], Trouble | None]

    def _tell(self, error: Exception) -> NoReturn:
        trouble = self.told(error)
        if trouble is None:
            raise error
        raise trouble from error

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        try:
            return driver.Cursor.execute(self, sql, parameters)
        except driver.Error as error:
            self._tell(error)

    def __iter__(self) -> Iterator[Any]:
        """Yield the rows, some of them read ahead."""
        try:
            while some := driver.Cursor.fetchmany(self, AHEAD):
                yield from some
        except driver.Error as error:
            self._tell(error)

    def fetchone(self) -> Any:
        try:
            return driver.Cursor.fetchone(self)
        except driver.Error as error:
            self._tell(error)

    def fetchall(self) -> list[Any]:
        try:
            return driver.Cursor.fetchall(self)
        except driver.Error as error:
            self._tell(error)


@contextmanager
def sound(path: Path) -> Generator[None, None, None]:
    """Call a file damaged where anything in it makes no sense to SQLite: that it is not what was written is
    noticed by page only where it is encrypted."""
    try:
        with translated(path):
            yield
    except (driver.Error, UnicodeDecodeError) as error:
        raise Damaged(DAMAGED, file=path.name) from error


def is_doubtful(trouble: Trouble) -> bool:
    """Say whether a disk that did not hand out a page may be behind it."""
    code = int(getattr(trouble.__cause__, "sqlite_errorcode", 0)) & 0xFF
    return code in (driver.SQLITE_IOERR, driver.SQLITE_CORRUPT, driver.SQLITE_CANTOPEN)


def _asked(path: Path) -> int | None:
    """Write a little beside the file and take it away again; return the code of what keeps the disk from
    it, None where nothing does."""
    probe = path.with_name(f".{path.name}.probe")
    try:
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        return int(_REASONS.get(error.errno or 0, driver.SQLITE_IOERR))
    try:
        os.write(handle, bytes(PROBE))
    except OSError as error:
        return int(_REASONS.get(error.errno or 0, driver.SQLITE_IOERR))
    finally:
        os.close(handle)
        with suppress(OSError):
            probe.unlink()
    return None
