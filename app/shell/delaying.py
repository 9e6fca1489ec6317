"""A computer that goes to sleep waits until the casebook is locked.

logind gives the time to who asked beforehand, by a delay of which `systemd-inhibit` keeps hold while the
program under it runs. That one ends with this process however it ends: it reads a pipe that closes then.
"""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress

HOLD = ("--what=sleep", "--mode=delay", "--who=temoin", "--why=lock the casebook", "cat")


class Delay:
    """The right to be waited for; nothing where the system knows no such thing."""

    def __init__(self) -> None:
        self._held: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Ask to be waited for."""
        program = shutil.which("systemd-inhibit") or shutil.which("elogind-inhibit")
        if program is None or self._is_held():
            return
        nothing = subprocess.DEVNULL
        with suppress(OSError):
            self._held = subprocess.Popen(
                [program, *HOLD], stdin=subprocess.PIPE, stdout=nothing, stderr=nothing
            )

    def _is_held(self) -> bool:
        """Say whether the system waits: it refuses whoever asks while it goes to sleep, as a fresh process
        does after one that locked."""
        if self._held is not None and self._held.poll() is not None:
            self.end()
        return self._held is not None

    def end(self) -> None:
        """Let the computer sleep."""
        held, self._held = self._held, None
        if held is not None and held.stdin is not None:
            held.stdin.close()
            with suppress(subprocess.TimeoutExpired):
                held.wait(1)
