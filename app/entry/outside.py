"""Files lent to other programs: in a private folder, in memory where the system has one, emptied when the
casebook is closed or locked and, should the program die, at its next start."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from db.storage.casefile import FileLock
from db.storage.trouble import InUse

PREFIX = "temoin-files-"


class PrivateFolder:
    """A folder that only this person may look into; another running Témoin leaves it alone."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock: FileLock | None = None

    @property
    def path(self) -> Path | None:
        """Where it is; None while nothing is lent."""
        return self._path

    def room(self) -> Path:
        """Return a new folder in it, so that names never meet."""
        if self._path is None:
            self._path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=_roots()[0]))
            self._lock = FileLock(self._path).acquire()
        return Path(tempfile.mkdtemp(dir=self._path))

    def empty(self) -> None:
        """Remove everything that was lent."""
        if self._path is not None:
            remove(self._path)
            self._path = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def sweep() -> None:
    """Remove what a program that died had lent."""
    for root in _roots():
        for left in root.glob(f"{PREFIX}*"):
            with suppress(InUse, OSError):
                if _is_ours(left):
                    with FileLock(left):
                        remove(left)


def remove(folder: Path) -> None:
    """Remove a folder with all in it; what another program still holds stays for the next sweep."""
    for inner, folders, files in os.walk(folder, topdown=False):
        for name in files:
            with suppress(OSError):
                (Path(inner) / name).chmod(0o600)  # some systems keep what is read-only
                (Path(inner) / name).unlink()
        for name in folders:
            with suppress(OSError):
                (Path(inner) / name).rmdir()
    with suppress(OSError):
        folder.rmdir()


def _roots() -> list[Path]:
    """Return where the folder can be, best first: what the system keeps in memory for this person alone."""
    memory = Path(os.environ.get("XDG_RUNTIME_DIR") or "nowhere")
    usual = Path(tempfile.gettempdir())
    is_good = memory.is_absolute() and memory.is_dir() and _is_ours(memory) and os.access(memory, os.W_OK)
    return [memory, usual] if is_good else [usual]


def _is_ours(folder: Path) -> bool:
    told = folder.lstat()
    mine = not hasattr(os, "getuid") or told.st_uid == os.getuid()
    return stat.S_ISDIR(told.st_mode) and mine
