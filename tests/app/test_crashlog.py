"""The log of crashes: places in the code and nothing of the records; a run that did not end is told of."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.shell import ending, later, program
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


def test_a_log_that_ended_too_early_is_taken_up_again(tmp_path: Path) -> None:
    log = CrashLog(tmp_path)
    log.note("told before")
    log.end()
    log.go_on()
    log.note("told after")
    assert faulthandler.is_enabled()
    second = CrashLog(tmp_path)
    second.note("of another")
    second.end()
    text = (tmp_path / NAME).read_text()
    assert "told before" in text and text.endswith("told after\n")
    log.end()


def test_where_no_fresh_process_starts_the_program_keeps_its_log(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(later.anew, "start", lambda *given: False)
    monkeypatch.setattr(ending, "when_told", lambda *given: None)
    log = CrashLog(tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window = program._window(qapp, Settings(tmp_path), log)
    assert window.relaunch is not None and not window.relaunch(None)
    log.note("told after")
    log.end()
    assert "told after" in (tmp_path / NAME).read_text()
    window.deleteLater()


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
