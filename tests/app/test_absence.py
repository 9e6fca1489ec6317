"""When nobody is at the computer: by the clocks, and as the desktop says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.shell import absence as absence_module
from app.shell.absence import SLEPT, Absence

ROOT = Path(__file__).resolve().parents[2]


def test_absence_is_noticed_by_both_clocks(qapp: QApplication) -> None:
    now = [1000.0, 1000.0]
    busy = [False]
    told: list[str] = []
    absence = Absence(lambda: 5, lambda: busy[0], None, lambda: now[0], lambda: now[1])
    absence.begun.connect(lambda: told.append("begun"))

    def pass_by(seconds: float, asleep: float = 0) -> None:
        now[0] += seconds
        now[1] += seconds + asleep
        absence.look()

    for _ in range(59):
        pass_by(5)
    assert told == []
    absence.touch()
    pass_by(5)
    assert told == []
    for _ in range(60):
        pass_by(5)
    assert told == ["begun"]
    pass_by(5, asleep=SLEPT + 1)
    assert told == ["begun"] * 2
    busy[0] = True
    for _ in range(100):
        pass_by(5)
    assert told == ["begun"] * 2  # an export of ten minutes is not broken off
    absence.leaves(False)  # woken up, or the screen unlocked
    assert told == ["begun"] * 2
    absence.leaves(True)
    assert told == ["begun"] * 3


def test_the_computer_waits_until_the_casebook_is_locked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    program = tmp_path / "systemd-inhibit"
    program.write_text(f'#!/bin/sh\necho "begins $*" >> {log}\ncat\necho ends >> {log}\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(absence_module, "LOCKED", 0)
    absence = Absence(lambda: 5, lambda: False)
    told: list[str] = []
    absence.begun.connect(lambda: told.append("locks: " + log.read_text()))

    def lines() -> list[str]:
        return log.read_text().splitlines() if log.exists() else []

    absence.sleeps(False)  # as after waking up, or at the start
    qtbot.waitUntil(lambda: len(lines()) == 1, timeout=10_000)
    assert lines() == ["begins --what=sleep --mode=delay --who=temoin --why=lock the casebook cat"]
    absence.sleeps(True)
    assert len(told) == 1 and "ends" not in told[0], "it is held while one locks"
    qtbot.waitUntil(lambda: len(lines()) == 2, timeout=10_000)
    assert lines()[1] == "ends"


SAY = """
import subprocess
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.shell.absence import DESKTOP, SYSTEM, Absence
application = QApplication([])
absence, told = Absence(lambda: 5, lambda: False), []
absence.begun.connect(lambda: told.append(1))
absence.watch()
for n, (interface, name) in enumerate((*SYSTEM, *DESKTOP), 1):
    for word in ("false", "true"):
        said = [f"{interface}.{name}", f"boolean:{word}"]
        subprocess.run(["dbus-send", "--session", "--type=signal", "/any", *said], check=True)
    while len(told) < n:
        QTest.qWait(5)
assert len(told) == n
"""


def test_the_desktop_says_that_the_screen_is_locked_and_the_computer_sleeps() -> None:
    if not (shutil.which("dbus-daemon") and shutil.which("dbus-send")):  # no such desktop here
        return
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            assert bus.stdout is not None
            address = bus.stdout.readline().strip()
            both = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
            subprocess.run(
                [sys.executable, "-c", SAY], cwd=ROOT, env=os.environ | both, check=True, timeout=60
            )
        finally:
            bus.kill()
