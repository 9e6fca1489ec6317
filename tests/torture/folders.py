"""A folder in which nothing can be made for a while, and somebody to whom not every file is open."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


class Unwritable:
    """Makes a folder one in which nothing can be made, also for an administrator, and mends it again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[tuple[Path, int]] = []

    def __enter__(self) -> None:
        if os.geteuid() == 0:  # to whom folders are open: be somebody else for a while
            for parent in self.folder.parents:
                mode = parent.stat().st_mode
                if not mode & 0o010:
                    self.opened.append((parent, mode))
                    parent.chmod(mode | 0o011)
        self.folder.chmod(0o555)
        if os.geteuid() == 0:
            os.seteuid(NOBODY)

    def __exit__(self, *error: object) -> None:
        if os.getuid() == 0:
            os.seteuid(0)
        self.folder.chmod(0o700)
        for parent, mode in self.opened:
            parent.chmod(mode)


@contextmanager
def nobody(path: Path) -> Generator[None]:
    """Be the owner of a file and its folder, and no administrator."""
    if os.getuid() != 0:
        yield
        return
    folder = Unwritable(path.parent)
    folder.__enter__()  # lets everybody into the folders above
    os.seteuid(0)
    for owned in (path, path.parent):
        os.chown(owned, NOBODY, NOBODY)
    path.parent.chmod(0o700)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        for owned in (path, path.parent):
            os.chown(owned, 0, 0)
        folder.__exit__()
