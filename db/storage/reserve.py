"""A little room that is kept on the disk of an open casebook: where the disk is full, it is given up so that
what is being typed can be kept as a draft.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SIZE = 1 << 20  # bytes: a draft of many pages, and the journal that it takes


class Reserve:
    """A file of nothing beside a casebook, as long as this is open."""

    def __init__(self, casebook: Path) -> None:
        whole = casebook.resolve()
        self.path = whole.with_name(f".{whole.name}.room")

    def keep(self) -> None:
        """Take the room; where the disk has none, there is none."""
        with suppress(OSError):
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(handle, 0, SIZE)
                else:
                    os.write(handle, bytes(SIZE))
            finally:
                os.close(handle)

    def give_up(self) -> bool:
        """Give the room back to the disk; say whether there was any."""
        try:
            self.path.unlink()
        except OSError:
            return False
        return True
