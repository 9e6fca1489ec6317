"""A little room that is kept on the disk of an open casebook: where the disk is full, it is given up so that
what is being typed can be kept as a draft.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from db.model.fields import N_

LAST_ROOM = N_(
    "The disk that holds {file} is full. What you type is kept in the last room that was held for it: free "
    "some space (empty the bin, delete large files) before you go on."
)

SIZE = 1 << 20  # bytes: a draft of many pages, and the journal that it takes


class Reserve:
    """A file of nothing beside a casebook, as long as this is open."""

    def __init__(self, casebook: Path) -> None:
        whole = casebook.resolve()
        self.path = whole.with_name(f".{whole.name}.room")

    def keep(self) -> None:
        """Take the room; where the disk has none, there is none, and no file either."""
        with suppress(OSError):
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(handle, 0, SIZE)
                else:
                    os.write(handle, bytes(SIZE))
            finally:
                os.close(handle)
        if not self._held():
            self.give_up()

    def take_again(self) -> None:
        """Take the room once more, where it was given up and the disk has plenty again."""
        with suppress(OSError):
            if not self._held() and shutil.disk_usage(self.path.parent).free > 8 * SIZE:
                self.keep()

    def give_up(self) -> bool:
        """Give the room back to the disk; say whether there was any."""
        held = self._held()
        try:
            self.path.unlink()
        except OSError:
            return False
        return held

    def _held(self) -> bool:
        """Say whether all of the room is there: a disk that was full leaves an empty file or a part of it."""
        try:
            return self.path.lstat().st_size >= SIZE
        except OSError:
            return False
