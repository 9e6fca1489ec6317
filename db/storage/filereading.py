"""A file that is to be kept, while it is read: whole, unchanged, and not longer than a casebook can bear."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from db.model.fields import N_
from db.model.filekinds import shown_name
from db.storage.filebytes import PIECE
from db.storage.trouble import Trouble

LARGEST = 256 << 20  # bytes of one file: more would make copying and checking the casebook a burden

CHANGED = N_("“{name}” changed or went away while it was read: nothing was added. Add it again.")


@dataclass(frozen=True)
class Loose:
    """Bytes that are no file yet, such as a picture from the clipboard."""

    name: str
    data: bytes


class Reading:
    """A file while it is read: it must stay what it was when it was opened."""

    def __init__(self, name: str, note: str, size: int, file: BinaryIO, path: Path | None) -> None:
        self.name = name
        self.note = note
        self.size = size
        self._file = file
        self._path = path
        self._before = _identity(path, file)

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes from the beginning. Raise Trouble where the file cannot be read any more."""
        done = 0
        try:
            self._file.seek(0)
            while piece := self._file.read(PIECE):
                done += len(piece)
                if done > self.size:
                    raise Trouble(CHANGED, name=shown_name(self.name))
                yield piece
        except OSError as error:
            raise _unreadable(self.name, error) from error
        if done < self.size:
            raise Trouble(CHANGED, name=shown_name(self.name))

    def check(self) -> None:
        """Raise Trouble unless the file is still there and as it was."""
        try:
            same = _identity(self._path, self._file) == self._before
        except OSError:
            same = False
        if not same:
            raise Trouble(CHANGED, name=shown_name(self.name))


def _identity(path: Path | None, file: BinaryIO) -> tuple[int, ...]:
    if path is None:
        return ()
    told = (path.stat(), os.fstat(file.fileno()))
    return tuple(number for t in told for number in (t.st_dev, t.st_ino, t.st_size, t.st_mtime_ns))


@contextmanager
def opened(file: Path | Loose) -> Generator[Reading, None, None]:
    """Open a file that can be kept; raise Trouble for everything else, before a byte is read."""
    if isinstance(file, Loose):
        _check_size(file.name, len(file.data))
        yield Reading(_kept_name(file.name), file.name, len(file.data), BytesIO(file.data), None)
        return
    name = _kept_name(file.name)
    with ExitStack() as held:
        try:
            if not stat.S_ISREG(file.stat().st_mode):  # before it is opened: a pipe would wait for ever
                raise _no_file(file)
            handle = held.enter_context(file.open("rb"))
            told = os.fstat(handle.fileno())
            _check_size(name, told.st_size)
            changed = datetime.fromtimestamp(told.st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            reading = Reading(name, f"{shown_name(name)}, {changed}", told.st_size, handle, file)
        except OSError as error:
            raise _unreadable(name, error) from error
        yield reading


def _no_file(file: Path) -> Trouble:
    if file.is_dir():
        said = N_("“{name}” is a folder: add the files in it.")
    else:
        said = N_("“{name}” is not a file that can be kept.")
    return Trouble(said, name=shown_name(_kept_name(file.name)))


def _check_size(name: str, size: int) -> None:
    if not size:
        raise Trouble(N_("“{name}” is empty: there is nothing to keep."), name=shown_name(name))
    if size > LARGEST:
        said = N_(
            "“{name}” is {size} MB long; a casebook keeps files of up to {largest} MB. Nothing was read. Cut "
            "it into parts, or keep it on a disk of its own and write down here where it is."
        )
        numbers = {"size": f"{-(-size // (1 << 20)):,}", "largest": str(LARGEST >> 20)}
        raise Trouble(said, name=shown_name(name), **numbers)


def _unreadable(name: str, error: OSError) -> Trouble:
    if isinstance(error, FileNotFoundError):
        said = N_("“{name}” is not there any more: nothing was added.")
    elif isinstance(error, PermissionError):
        said = N_("“{name}” may not be read by you: nothing was added.")
    else:
        said = N_(
            "“{name}” cannot be read ({reason}): nothing was added. Put its disk in again, if it is out."
        )
    return Trouble(said, name=shown_name(name), reason=error.strerror or str(error))


def _kept_name(name: str) -> str:
    """Return a name as it is, but for bytes that are no letters."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "") or "?"
