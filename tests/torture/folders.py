"""A folder in which nothing can be made for a while."""

from __future__ import annotations

import os
from pathlib import Path


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
            os.seteuid(65534)

    def __exit__(self, *error: object) -> None:
        if os.getuid() == 0:
            os.seteuid(0)
        self.folder.chmod(0o700)
        for parent, mode in self.opened:
            parent.chmod(mode)
