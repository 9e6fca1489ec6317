"""`crash.log` in the settings folder: where in the program's code something failed, never a value or a text;
it also shows the next start whether this one came to its end."""

from __future__ import annotations

import faulthandler
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from db.storage.casefile import FileLock
from db.storage.trouble import InUse

NAME = "crash.log"
ENDED = "Ended as it should."


class CrashLog:
    """The log of one run. Where none can be written, the program works all the same."""

    def __init__(self, folder: Path) -> None:
        self.before = ""  # the log of the run before, where that did not come to its end
        self._file: TextIO | None = None
        self._path = folder / NAME
        self._lock = FileLock(self._path)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire()  # another window has the log: this one does without
            self._begin(self._path)
        except (OSError, InUse):
            return

    def _begin(self, path: Path) -> None:
        with suppress(OSError, ValueError):
            before = path.read_text("utf-8")
            self.before = "" if before.rstrip().endswith(ENDED) else before
        self._write_to(path, os.O_TRUNC)
        self.note(f"Begun {datetime.now():%Y-%m-%d %H:%M}")

    def _write_to(self, path: Path, how: int) -> None:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600)
        self._file = os.fdopen(handle, "w", encoding="utf-8", buffering=1)
        faulthandler.enable(self._file)

    def note(self, text: str) -> None:
        """Write a text that holds no record content."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(text.rstrip() + "\n")

    def end(self) -> None:
        """Note that the program comes to its end, and leave the log to the next window."""
        self.note(ENDED)
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
        self._lock.release()

    def go_on(self) -> None:
        """Take up again a log that has ended: the program does not end after all."""
        with suppress(OSError, InUse):  # another window has it by now
            self._lock.acquire()
            self._write_to(self._path, os.O_APPEND)
