"""The program in a process of its own, driven by keys: `python -m tests.app.driven SCRIPT`, where SCRIPT is a
file that holds `drive(desk)`."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from app.seclusion import seclude

seclude()
if "SOCKETS" in os.environ:
    # Every connection that is tried, by whatever module, with its name.
    heard = open(os.environ["SOCKETS"], "a", buffering=1)  # noqa: SIM115, PTH123 — open to the end
    TRIES = ("connect", "bind", "listen", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "getnameinfo")

    def hear(event: str, given: tuple[object, ...]) -> None:
        if event.startswith("socket.") and event.removeprefix("socket.") in TRIES:
            heard.write(f"{event}\n")
        if event == "import" and "QtNetwork" in str(given[0]):
            heard.write("QtNetwork\n")

    sys.addaudithook(hear)
    heard.write("ready\n")

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QKeySequence  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from app.shell import program  # noqa: E402
from app.shell.settings import Settings  # noqa: E402
from app.shell.start import UnlockPage  # noqa: E402
from app.shell.view import CasebookView  # noqa: E402
from app.shell.window import Window  # noqa: E402
from tests.conftest import CHEAP  # noqa: E402

# Where the process and whoever started it leave each other words.
FOLDER = Path(os.environ.get("DRIVEN", "."))


class Desk:
    """Ten fingers at the window."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def view(self) -> CasebookView:
        assert self.window.view is not None
        return self.window.view

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        """Let the program work until something is so."""
        end = time.monotonic() + 30
        while not until():
            assert time.monotonic() < end, f"never came: {what}"
            QTest.qWait(10)

    def rest(self) -> None:
        """Wait until the list is complete and the form beside it shows what is chosen."""
        QTest.qWait(20)
        self.wait(lambda: not (self.view.session.worker.busy or self.view.page.previewing), "rest")

    def press(self, key: str) -> None:
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()  # without a screen nobody else does so after a dialog
            self.wait(self.window.isActiveWindow, "the window")
        pressed = QKeySequence(key)[0]  # type: ignore[index]  # PySide's stub leaves it out
        QTest.keyClick(self._focus, pressed.key(), pressed.keyboardModifiers())
        QTest.qWait(20)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focus, text)

    @property
    def _focus(self) -> QWidget:
        return (QApplication.activeModalWidget() or self.window).focusWidget() or self.window

    def unlock(self, words: str) -> None:
        """Type the passphrase and wait for the casebook."""
        self.wait(lambda: self.window.findChild(UnlockPage), "the question for the passphrase")
        box = self.window.findChild(UnlockPage).findChild(QLineEdit)
        assert box is not None
        box.setFocus()
        QTest.keyClicks(box, words)
        QTest.keyClick(box, QKeySequence("Return")[0].key())  # type: ignore[index]  # it is there, or the test fails here
        self.wait(lambda: self.window.view, "the casebook")
        self.rest()

    def say(self, word: str, text: str = "") -> None:
        """Leave a word for whoever started the process."""
        (FOLDER / word).write_text(text)

    def hear(self, word: str) -> None:
        """Wait for a word from whoever started the process."""
        self.wait((FOLDER / word).exists, word)


def main() -> None:
    spec = importlib.util.spec_from_file_location("script", sys.argv[1])
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)

    class Driven(Window):
        def __init__(self, settings: Settings) -> None:
            settings.set("promises_read", True)
            super().__init__(settings, (CHEAP,))
            self.resize(1280, 720)
            QTimer.singleShot(0, self, self._drive)

        def _drive(self) -> None:
            done = False
            try:
                script.drive(Desk(self))
                done = True
            finally:
                if not done:
                    traceback.print_exc()
                    os._exit(9)

    program.Window = Driven  # type: ignore[misc]  # the one that is driven
    code = program.run(Path(sys.argv[2]), Path(sys.argv[3]), False)
    sys.exit(code)


if __name__ == "__main__":
    main()
