"""The log of crashes: places in the code and nothing of the records; a run that did not end is told of."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.shell.crashlog import NAME, CrashLog
from app.shell.settings import Settings
from app.shell.sheets import TextSheet
from app.shell.window import Window

ROOT = Path(__file__).resolve().parents[2]
DIES = """
import sys, ctypes
from pathlib import Path
from app.shell.crashlog import CrashLog
log = CrashLog(Path(sys.argv[1]))
def at_the_place(secret):
    ctypes.string_at(0)
at_the_place("zqxsecretzqx")
"""


def test_a_crash_leaves_places_in_the_code_and_no_values(tmp_path: Path) -> None:
    died = subprocess.run([sys.executable, "-c", DIES, str(tmp_path / "data")], cwd=ROOT, check=False)
    assert died.returncode != 0
    log = CrashLog(tmp_path / "data")
    log.end()
    assert "at_the_place" in log.before
    assert "zqxsecret" not in log.before
    if os.name == "posix":
        assert (tmp_path / "data" / NAME).stat().st_mode & 0o177 == 0


def test_a_run_that_ended_is_not_told_of_and_two_at_once_neither(tmp_path: Path) -> None:
    first = CrashLog(tmp_path)
    first.note("something was not foreseen")
    second = CrashLog(tmp_path)
    assert second.before == ""
    second.end()
    first.end()
    third = CrashLog(tmp_path)
    assert third.before == ""
    third.end()


def test_a_folder_that_takes_nothing_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    log = CrashLog(tmp_path / "data")
    log.note("x")
    log.end()


def test_the_next_start_offers_the_log(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(Settings(tmp_path / "settings"))
    qtbot.addWidget(window)
    window.show()
    window.offer_log("Fatal Python error in start.py")
    assert any("before its time" in label.text() for label in window.findChildren(QLabel))
    next(b for b in window.findChildren(QPushButton) if b.text() == "Show the log").click()
    sheet = window.findChild(TextSheet)
    assert sheet is not None
    text = sheet.findChild(QTextBrowser)
    assert text is not None
    assert "Fatal Python error" in text.toPlainText()
    sheet.close()
