"""Notices when nobody is at the computer: no key and no mouse for some minutes, the screen locked, the
computer put to sleep."""

from __future__ import annotations

import os
import time
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from app.shell.delaying import Delay
from app.shell.resting import after_rest

TICK = 5  # seconds between two looks at the clocks
LOCKED = 500  # milliseconds in which a process ends that has locked
SLEPT = 60  # seconds by which the clock of the day runs ahead when the computer slept
INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}
# Who says on Linux that the computer goes to sleep or that the screen is locked:
# interface, signal, slot (of no service: who says it owns several names).
SLEEPS: Any = SLOT("sleeps(bool)")  # its stub asks for bytes, which it then refuses
LEAVES: Any = SLOT("leaves(bool)")
LOCKS: Any = SLOT("locks()")
# A locker that is none of a desktop (i3lock, swaylock) is begun by what logind says of the session.
SYSTEM = (
    ("org.freedesktop.login1.Manager", "PrepareForSleep", SLEEPS),
    ("org.freedesktop.login1.Session", "Lock", LOCKS),
)
DESKTOP = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged", LEAVES),
    ("org.gnome.ScreenSaver", "ActiveChanged", LEAVES),
    ("org.cinnamon.ScreenSaver", "ActiveChanged", LEAVES),
    ("org.mate.ScreenSaver", "ActiveChanged", LEAVES),
    ("org.xfce.ScreenSaver", "ActiveChanged", LEAVES),
)
SESSION = "/org/freedesktop/login1/session/"


class Absence(QObject):
    """Says `begun` when it is time to lock; whoever hears it may do nothing, then it says so again later."""

    begun = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        busy: Callable[[], bool],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        day: Callable[[], float] = time.time,
    ) -> None:
        """`minutes` is how long nobody need touch anything; while `busy` nothing is said of it. `clock` need
        not run while the computer sleeps, `day` does."""
        super().__init__(parent)
        self._minutes = minutes
        self._busy = busy
        self._clock, self._day = clock, day
        self._touched = clock()
        self._seen = clock(), day()
        self._window: QWindow | None = None
        self._delay = Delay()
        weakref.finalize(self, self._delay.end)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK * 1000)
        self._timer.timeout.connect(self.look)
        self._slept = after_rest(self, LOCKED, self._delay.end)

    def watch(self) -> None:
        """Begin to watch: the clocks, keys and mouse, and what the system says."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            self._follow(application.focusWindow())
            # Letters that an input method puts together never come as keys.
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)
        self._timer.start()
        self._listen()
        self._delay.begin()

    def _follow(self, window: QWindow | None) -> None:
        """Listen to the window that has the keyboard: every key and every move of the mouse comes by it."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._lose)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._lose)
            self.touch()

    def _lose(self) -> None:
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.touch()
        return False

    def touch(self) -> None:
        """Take note that somebody is here."""
        self._touched = self._clock()

    def look(self) -> None:
        """Compare the clocks: has nobody touched anything, has the computer slept?"""
        before, before_day = self._seen
        self._seen = now, day = self._clock(), self._day()
        slept = (day - before_day) - (now - before) > SLEPT or now - before > SLEPT
        if self._busy():
            self.touch()
        if slept or now - self._touched >= self._minutes() * 60:
            self.touch()
            self.begun.emit()

    @Slot(bool)
    def sleeps(self, now: bool) -> None:
        """Hear that the computer goes to sleep: it waits until that is heard, and what follows is done."""
        self.leaves(now)
        if now:
            self._slept.start()  # a process that locked has ended by then
        else:
            self._slept.stop()  # else it would let go of what is asked for now
            self._delay.begin()

    @Slot(bool)
    def leaves(self, now: bool) -> None:
        """Hear that the screen is locked, or that it is over."""
        if now:
            self.begun.emit()

    @Slot()
    def locks(self) -> None:
        """Hear that the session is to be locked."""
        self.leaves(True)

    def _listen(self) -> None:
        """Ask the desktop to be told; where there is none, or another system, nothing is asked."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # not on this system: the clocks are all that there is
            return
        for bus, names in (
            (QDBusConnection.systemBus(), SYSTEM),
            (QDBusConnection.sessionBus(), DESKTOP),
        ):
            if bus.isConnected():
                for interface, name, slot in names:
                    path = session_path(os.environ.get("XDG_SESSION_ID", "")) if slot == LOCKS else ""
                    bus.connect("", path, interface, name, self, slot)


def session_path(session: str) -> str:
    """Return under which path logind speaks of a session, "" for any: of others' nothing is to be heard.

    Letters stand for themselves, and digits but for the first; what else there is by its number (systemd's
    bus_label_escape).
    """
    kept = [
        c if c.isascii() and (c.isalpha() or (c.isdigit() and n)) else f"_{ord(c):02x}"
        for n, c in enumerate(session)
    ]
    return SESSION + "".join(kept) if kept else ""
