"""Files copied so that they are on the disk, for their owner only, and read back from there."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from db.model.fields import N_
from db.storage.trouble import DiskFull, ReadOnly

PIECE = 1 << 20
# Bytes after which a copy is waited for: how far it is shall be true of the disk, not of memory.
SYNCED = 8 * PIECE
ROOM = 32 * 2**20  # bytes that a backup leaves free on the disk, so that saving goes on

LOCKED = (errno.EROFS, errno.EACCES, errno.EPERM)
GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO)

Step = Callable[[int, int], None]


def copy_bytes(source: Path, target: Path, step: Step) -> str:
    """Copy a file under a new name; it is on the disk when this returns. Return its SHA-256.

    Raise FileExistsError rather than replace anything. `step` hears the bytes and may raise to give up.
    """
    digest, done, total = sha256(), 0, source.stat().st_size
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as written, source.open("rb") as read:
        while piece := read.read(PIECE):
            written.write(piece)
            digest.update(piece)
            done += len(piece)
            if done % SYNCED == 0:
                written.flush()
                os.fsync(handle)
            step(done, total)
        written.flush()
        os.fsync(handle)
    return digest.hexdigest()


def read_back(path: Path, step: Step = lambda done, total: None) -> str:
    """Return the SHA-256 of what a disk holds, read anew from it where the system can be told so."""
    digest, done, total = sha256(), 0, path.stat().st_size
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(PIECE):
            digest.update(piece)
            done += len(piece)
            step(done, total)
    return digest.hexdigest()


def on_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk. A system that cannot says nothing."""
    try:
        handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


NOT_THERE = N_(
    "{folder} is write-protected or not yours. No copy was made; the casebook itself is not affected. Choose "
    "another place."
)


@contextmanager
def said(folder: Path, closed: str = NOT_THERE) -> Generator[None, None, None]:
    """Turn what the disk refuses while a copy is written into Trouble; `closed` says that nothing may be
    written there."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            sentence = N_(
                "The disk that holds {folder} is full. No copy was made; the casebook itself is not "
                "affected. Free some space there, or choose another place."
            )
            raise DiskFull(sentence, folder=str(folder)) from error
        if error.errno in LOCKED:
            raise ReadOnly(closed, folder=str(folder)) from error
        if error.errno in GONE:
            sentence = N_(
                "{folder} does not answer or is gone: was the stick pulled out? No copy was made; the "
                "casebook itself is not affected. Put the stick in again, or choose another place."
            )
            raise ReadOnly(sentence, folder=str(folder)) from error
        sentence = N_(
            "No copy could be written in {folder} ({reason}). The casebook itself is not affected. Choose "
            "another place."
        )
        raise ReadOnly(sentence, folder=str(folder), reason=error.strerror or str(error)) from error
