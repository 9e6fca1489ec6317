"""What the benchmarks of the window share: a window without a screen over a casebook, and a clock."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app import starting
from app.review.listpage import ListPage
from app.shell import i18n, theme
from app.shell.settings import Settings
from app.shell.window import Window
from db import demo
from db.storage import keys
from db.storage.casebook import Casebook
from db.storage.keys import Kdf

CHEAP = Kdf(1, 8192)  # the key is derived before anything is measured
LATEST = 600.0  # seconds after which something is taken never to come


def casebook_of(attacks: int, folder: Path) -> Path:
    """Make an encrypted casebook with so many invented attacks."""
    path = folder / f"{attacks}.temoin"
    with Casebook.create(path, "open sesame", author="Awa Diarra", kdf=CHEAP) as casebook:
        demo.write(casebook, attacks)
    return path


def code_of(path: Path, passphrase: str) -> str:
    """Return the recovery code of a casebook: it opens at once, without deriving a key."""
    with Casebook.open(path, passphrase, kdfs=(CHEAP, *keys.KDF_VERSIONS)) as casebook:
        return casebook.recovery_code or ""


def application(look: str = "light") -> QApplication:
    """Return the application, in English, begun as the program begins it."""
    starting.prepare()
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication([])
    i18n.choose("en")
    theme.apply(made, look, 100)
    return made


def empty_window() -> Window:
    """Return a window on its start page, as large as a laptop's screen."""
    window = Window(Settings(Path(tempfile.mkdtemp(prefix="temoin-benchmark-"))))
    window.resize(1280, 720)
    window.show()
    return window


def opened(window: Window, path: Path, code: str) -> ListPage:
    """Show a casebook in the window; return the list of its attacks once all of it is there."""
    casebook = Casebook.open(path, recovery=code, author="Awa Diarra")
    QTimer.singleShot(5, window, lambda: window.show_casebook(casebook))  # not both at once, as the program
    until(lambda: window.view is not None)
    assert window.view is not None
    window.view.show_page("attack")
    page = window.view.pages["attack"].table
    until(lambda: page.model.total is not None)
    at_rest(window)
    gc.freeze()
    gc.enable()
    return page


def until(is_so: Callable[[], object], seconds: float = LATEST) -> float:
    """Let the window work until something is so; return for how many milliseconds."""
    start = time.perf_counter()
    loop, clock = QEventLoop(), QTimer()
    came = [bool(is_so())]

    def look() -> None:
        came[0] = bool(is_so())
        if came[0] or time.perf_counter() - start > seconds:
            loop.quit()

    clock.timeout.connect(look)
    clock.start(1)  # not 0: that would take the turn of the worker
    if not came[0]:
        loop.exec()
    clock.stop()
    if not came[0]:
        raise TimeoutError("it did not come")
    return (time.perf_counter() - start) * 1000


def at_rest(window: Window, milliseconds: float = 150.0) -> None:
    """Let the window work until its worker is idle and all is painted."""
    assert window.view is not None
    worker = window.view.session.worker
    until(lambda: not worker.busy)
    start = time.perf_counter()
    until(lambda: time.perf_counter() - start > milliseconds / 1000 and not worker.busy)


def resident() -> float:
    """Return how many MB of memory this process has."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")
