"""What the system is asked for at the start: that no other program reads this one's memory, that nothing of
it is written to disk when it dies, and that files are made for their owner only."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4  # <linux/prctl.h>
PT_DENY_ATTACH = 31  # macOS, <sys/ptrace.h>
QUIET_FAULTS = 0x1 | 0x2 | 0x8000  # Windows: no dialog and no report of a fault; SetErrorMode


def seclude() -> None:
    """Ask for it as far as this system can; what it cannot is left."""
    os.umask(0o077)
    if sys.platform == "win32":
        _on_windows()
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, AttributeError):
        system = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            system.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "darwin":
            system.ptrace(PT_DENY_ATTACH, 0, None, 0)


def _on_windows() -> None:
    with suppress(OSError, AttributeError):
        kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # only there
        kernel.SetErrorMode(QUIET_FAULTS)
