"""The start page stands in a process that knew no key: what was in memory cannot be wiped, only ended."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.shell import i18n
from app.shell.leaving import UNTOLD
from app.shell.locking import HANDOVER
from app.shell.settings import Settings
from app.shell.start import StartPage, UnlockPage
from app.shell.window import Window
from db.storage import backup, keys
from db.storage.casebook import Casebook
from db.storage.casefile import read_salt
from tests.app.test_locking import MARK, ROOT, WORDS, file, holds, memory, opened, processes, rests, waited
from tests.conftest import CHEAP

__all__ = ["file"]


@pytest.fixture
def started() -> list[Path | None]:
    return []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, started: list[Path | None]) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"), (CHEAP,))
    made.relaunch = lambda path: not started.append(path)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    i18n.choose("en")


def shown(window: Window) -> QWidget:
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # a stack of pages


def left(window: Window) -> list[object]:
    """What a fresh process is to go on with, and back up."""
    told = window.settings.get(HANDOVER, {})
    return [told.get("wanted"), told.get("backups")]


def test_closing_leaves_the_process_and_the_backup_to_a_fresh_one(
    window: Window, qtbot: QtBot, file: Path, started: list[Path | None]
) -> None:
    opened(qtbot, window, file)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert started == [None] and window.is_relaunched and not window.isVisible()
    assert left(window) == [[], [str(file)]]
    assert window.session is None and window._left is None


@pytest.mark.parametrize("way", ["open_path", "ask_new", "open_example", "restore_backup"])
def test_what_one_wanted_instead_is_gone_on_with(
    window: Window, qtbot: QtBot, file: Path, started: list[Path | None], tmp_path: Path, way: str
) -> None:
    opened(qtbot, window, file)
    names = [str(shutil.copy(file, tmp_path / "other.temoin"))] if way == "open_path" else []
    names += [str(tmp_path / "new.temoin")] if way == "ask_new" else []
    getattr(window, way)(*names)
    assert started == [None]
    assert left(window) == [[way, *names], [str(file)]]
    fresh = Window(Settings(tmp_path / "settings"), (CHEAP,))
    go_on = fresh.take_over()
    assert go_on is not None
    go_on()
    assert not isinstance(shown(fresh), StartPage)
    fresh.safekeeping.wait()
    assert len(backup.of_casebook(file, fresh.settings.backups)) == 1
    assert Settings(tmp_path / "settings").get(HANDOVER, {}) == {}
    fresh.close()
    fresh.deleteLater()


def test_a_setting_leads_to_nothing_but_these_ways(window: Window) -> None:
    window.settings.set(HANDOVER, {"wanted": ["quit"]})
    assert window.take_over() is None


@pytest.mark.parametrize("typed", ["", "wrong"])
def test_back_from_the_passphrase_leaves_the_process_where_a_key_was_made(
    window: Window, qtbot: QtBot, file: Path, started: list[Path | None], typed: str
) -> None:
    window.open_path(file)
    asks = shown(window)
    assert isinstance(asks, UnlockPage)
    box = asks.findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, typed)
    if typed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert started == ([None] if typed else [])
    assert isinstance(shown(window), StartPage) or window.is_relaunched


def test_back_from_a_page_that_makes_keys_leaves_the_process(
    window: Window, file: Path, started: list[Path | None]
) -> None:
    window.settings.opened(file)
    window.restore_backup()
    next(button for button in shown(window).findChildren(QPushButton) if button.text() == "Back").click()
    assert started == [None]


def test_without_a_key_the_process_stays(window: Window, qtbot: QtBot, started: list[Path | None]) -> None:
    window.open_example()
    window.close_casebook()
    assert started == [] and isinstance(shown(window), StartPage)


@pytest.mark.parametrize("way", ["lock", "restored"])
def test_what_is_to_be_said_is_owed_before_the_fresh_process_is_started(
    window: Window, sample: Casebook, started: list[Path | None], way: str
) -> None:
    owed: list[str] = []
    window.relaunch = lambda path: not owed.append(window.settings.get(UNTOLD, ""))
    sample.close()
    if way == "lock":
        window.open_path(sample.path)
    window._may_hold_key = True  # of another one
    if way == "lock":
        window.lock()
    else:
        window._show_restored(sample.path, None)
    wanted = "not encrypted: it is closed" if way == "lock" else "is restored"
    assert len(owed) == 1 and wanted in owed[0]


def test_where_no_process_can_be_started_it_goes_on_here(
    window: Window, qtbot: QtBot, file: Path, started: list[Path | None]
) -> None:
    window.relaunch = lambda path: bool(started.append(path))
    opened(qtbot, window, file)
    assert window.close_casebook()
    assert isinstance(shown(window), StartPage) and window.isVisible()
    window.show_start()
    assert started == [None], "it is not tried again at once"
    window.safekeeping.wait()
    assert len(backup.of_casebook(file, window.settings.backups)) == 1


# In processes

DRIVE = f"""
def drive(desk):
    desk.unlock({WORDS!r})
    desk.press("Ctrl+1")
    desk.rest()
    desk.press("Ctrl+N")
    desk.write({MARK!r})
    desk.say("typed")
    desk.hear("close")
    desk.press("Ctrl+W")
"""


def key_of(file: Path) -> bytes:
    return keys.derive_key(WORDS, read_salt(file), CHEAP)


def test_after_closing_neither_key_nor_text_is_in_any_process(file: Path, tmp_path: Path) -> None:
    if sys.platform != "linux":  # elsewhere nobody lets us look
        return
    script, words, data = tmp_path / "drive.py", tmp_path / "words", tmp_path / "data"
    script.write_text(DRIVE)
    words.mkdir()
    command = [sys.executable, "-m", "tests.app.driven", str(script), str(file), str(data)]
    old = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"DRIVEN": str(words)})
    fresh: list[int] = []
    try:
        waited(lambda: (words / "typed").exists() or old.poll() is not None)
        assert old.poll() is None
        before = memory(old.pid)
        (words / "close").touch()
        assert old.wait(60) == 0
        waited(lambda: processes(data))
        fresh = processes(data)
        assert len(fresh) == 1
        waited(lambda: rests(fresh[0]) and list(data.rglob("backups/**/*.temoin")))
        after = memory(fresh[0])
        if before is not None and after is not None:  # who may not look has the promise fulfilled
            held: Callable[[bytes], bool] = lambda found: key_of(file) in found or WORDS.encode() in found  # noqa: E731
            assert holds(before) and held(before), "the search finds nothing even where it is"
            assert not holds(after) and not held(after)
    finally:
        old.kill()
        for process in fresh:
            os.kill(process, signal.SIGKILL)
    with Casebook.open(file, WORDS, kdfs=(CHEAP,)) as casebook:
        assert any(MARK in str(draft["data"]) for draft in casebook.drafts())
