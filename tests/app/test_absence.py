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
from app.shell.absence import SLEPT, Absence, session_path
from app.shell.delaying import Delay

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


def test_who_wakes_at_once_is_waited_for_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # nobody to ask
    absence = Absence(lambda: 5, lambda: False)
    absence.sleeps(True)
    assert absence._slept.isActive()
    absence.sleeps(False)
    assert not absence._slept.isActive(), "it would let go of the new delay"


def test_who_was_refused_while_the_computer_went_to_sleep_asks_again_when_it_wakes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the fresh process that comes after the one that locked."""
    log, sleeping = tmp_path / "log", tmp_path / "sleeping"
    program = tmp_path / "systemd-inhibit"
    program.write_text(f"#!/bin/sh\necho asked >> {log}\n[ -e {sleeping} ] && exit 1\nexec cat\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    sleeping.touch()
    delay = Delay()
    delay.begin()
    assert delay._held is not None
    delay._held.wait(10)
    sleeping.unlink()
    delay.begin()
    qtbot.waitUntil(lambda: log.read_text().count("asked") == 2, timeout=10_000)
    delay.begin()
    assert delay._held.poll() is None
    held = delay._held
    delay.end()
    assert held.wait(10) == 0 and log.read_text().count("asked") == 2


@pytest.mark.parametrize(
    ("session", "path"), [("2", "_32"), ("12", "_312"), ("c1", "c1"), ("a-b", "a_2db"), ("", "")]
)
def test_logind_speaks_of_a_session_under_its_path(session: str, path: str) -> None:
    assert session_path(session) == (f"/org/freedesktop/login1/session/{path}" if path else "")


SAY = """
import subprocess
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.shell.absence import DESKTOP, LOCKS, SYSTEM, Absence, session_path
SEND = ["dbus-send", "--session", "--type=signal"]
application = QApplication([])
absence, told = Absence(lambda: 5, lambda: False), []
absence.begun.connect(lambda: told.append(1))
absence.watch()
for n, (interface, name, slot) in enumerate((*SYSTEM, *DESKTOP), 1):
    path, words = "/any", (["boolean:false"], ["boolean:true"])
    if slot == LOCKS:
        path, words = session_path("2"), ([],)
        subprocess.run([*SEND, session_path("3"), f"{interface}.{name}"], check=True)  # somebody else's
    for word in words:
        subprocess.run([*SEND, path, f"{interface}.{name}", *word], check=True)
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
            both["XDG_SESSION_ID"] = "2"
            subprocess.run(
                [sys.executable, "-c", SAY], cwd=ROOT, env=os.environ | both, check=True, timeout=60
            )
        finally:
            bus.kill()
