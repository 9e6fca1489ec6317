"""The end that the system asks for, at logout or shutdown: as if the window had been closed by its user."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def when_told(end: Callable[[str], None], parent: QObject) -> None:
    """Call `end` with the name of the signal when the system tells the program to end; on Windows Qt does so
    itself."""
    if sys.platform == "win32":
        return
    out, into = os.pipe()
    os.set_blocking(out, False)
    os.set_blocking(into, False)
    signal.set_wakeup_fd(into)
    # Python hears of signals only when it runs: this wakes it.
    woken = QSocketNotifier(out, QSocketNotifier.Type.Read, parent)
    woken.activated.connect(lambda: os.read(out, 64))
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, lambda told, _: end(signal.Signals(told).name))
