"""Measure how long the program takes to start, against the barest program of its kind, by turns.

Run with `uv run python -m tests.benchmarks.starting [--rounds N] [--casebook FILE]`. The start page is held
against a PySide6 window with a label, the list of FILE (not encrypted; the example without one) likewise, and
the commands without a window against `sqlite-utils --help`. A median of at least five rounds is told, of the
processor time of the whole process, as other programs run too, and of the clock.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.shell.settings import Settings
from db import sample
from db.storage.casebook import Casebook

MINIMAL = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Window"))
window.resize(1280, 720)
window.show()
QTimer.singleShot(0, lambda: (window.grab(), os._exit(0)))
application.exec()
"""
OURS = """
import os, sys
from app import starting
starting.prepare()
from PySide6.QtCore import QTimer
from app.shell import program

def end():
    seen[0].grab()
    os._exit(0)

class Seen(program.Window):
    def __init__(self, settings):
        super().__init__(settings)
        seen.append(self)

    def showEvent(self, event):
        if len(sys.argv) == 1:
            QTimer.singleShot(0, end)
        super().showEvent(event)

    def show_casebook(self, casebook, remembered=True):
        super().show_casebook(casebook, remembered)
        self.view.page.table.first_shown.connect(end)

seen = []
program.Window = Seen
from app.__main__ import main
main()
"""


def spent(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return the milliseconds of a process: of its own processor time, and by the clock."""
    before, start = _used(), time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return (_used() - before) * 1000, (time.perf_counter() - start) * 1000


def _used() -> float:
    """Return the seconds that processors worked for what was started here; `os.times` counts hundredths."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--casebook", type=Path, default=None)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = given.casebook
        if path is None:
            path = Path(name) / "example.temoin"
            with Casebook.create(path, None) as casebook:
                sample.write(casebook)
        environment = os.environ | {"PYTHONPYCACHEPREFIX": f"{name}/compiled", "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["XDG_CONFIG_HOME"] = environment["APPDATA"] = f"{name}/settings"
        environment["HOME"] = environment["LOCALAPPDATA"] = name
        Settings(Path(name) / "settings" / "temoin").set("promises_read", True)
        python = sys.executable
        temoin = [python, "-m", "app"]
        commands = {
            "minimal window": [python, "-c", MINIMAL],
            "start page": [python, "-c", OURS],
            "first rows": [python, "-c", OURS, str(path)],
            "sqlite-utils --help": [python, "-m", "sqlite_utils", "--help"],
            "temoin --help": [*temoin, "--help"],
            "temoin totals": [*temoin, "totals", str(path), "--no-passphrase"],
        }
        found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in commands}
        for turn in range(max(given.rounds, 5) + 1):
            for kind, command in commands.items():
                took = spent(command, environment)
                if turn:  # the first compiles
                    found[kind].append(took)
    lines = [f"{'':22} processor   clock    ratio  goal"]
    peers = ("minimal window", "sqlite-utils --help")
    goals = {"start page": 1.3, "first rows": None, "temoin --help": 1.5, "temoin totals": 1.5}
    peer = 1.0
    for kind, times in found.items():
        own, clock = (statistics.median(side) for side in zip(*times, strict=True))
        if kind in peers:
            peer = own
        goal = goals.get(kind)
        lines.append(
            f"{kind:22} {own:6.0f} ms {clock:6.0f} ms {own / peer:6.2f}  {f'≤ {goal}' if goal else ''}"
        )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
