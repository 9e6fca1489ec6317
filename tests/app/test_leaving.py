"""What is under way or half typed outside the forms when somebody leaves the casebook is finished, kept or
said."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.shell import halftyped, i18n, later
from app.shell.leaving import UNTOLD
from app.shell.safekeeping import StickBackup, under_way
from app.shell.settings import Settings
from app.shell.sheets import TextSheet
from app.shell.start import StartPage, UnlockPage
from app.shell.unheard import Unheard
from app.shell.view import CasebookView
from app.shell.window import Window
from db.model.changes import Change
from db.storage import backup
from db.storage.casebook import Casebook
from tests.conftest import CHEAP

WORDS = "the old words"
HALF = "Was it before the rains?"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "mali.temoin"
    with Casebook.create(path, WORDS, kdf=CHEAP, author="tester") as made:
        made.apply([Change.new("attack", {"title": "First"})])
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, book: Path) -> Iterator[Window]:
    file = Path(shutil.copy(book, tmp_path))
    made = Window(Settings(tmp_path / "settings"), kdfs=(CHEAP,))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_path(file)
    unlock(qtbot, made)
    yield made
    made.is_hurried = True
    made.close()
    made.safekeeping.wait()
    made.deleteLater()
    i18n.choose("en")


def shown(window: Window) -> QWidget:
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # it is a stack of pages


def unlock(qtbot: QtBot, window: Window) -> None:
    box = shown(window).findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, WORDS)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bool(window.view and not window.view.session.worker.busy and not window.view.page.previewing),
        timeout=10_000,
    )
    QApplication.processEvents()


def told(window: Window) -> str:
    """Return what the sheets that are open say."""
    sheets = [sheet for sheet in window.findChildren(TextSheet) if sheet.isVisible()]
    texts = [text.toPlainText() for sheet in sheets for text in sheet.findChildren(QTextBrowser)]
    return "\n".join(texts)


class SlowStick:
    """A stick to which a copy is under way, until it is let go on."""

    def __init__(self, window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goes_on, copying, copy = threading.Event(), threading.Event(), backup.copy_to

        def slowly(made: backup.Backup, folder: Path, step: Callable[[int, int], None]) -> backup.Copied:
            copying.set()
            while not self.goes_on.wait(0.005):
                step(0, 1)
            return copy(made, folder, step)

        monkeypatch.setattr(backup, "copy_to", slowly)
        folder.mkdir(exist_ok=True)
        self.folder = folder
        assert window.session is not None and window.view is not None
        path = window.session.casebook.path
        self.stick = StickBackup(window.session, window.settings.backups_of(path), window.view)
        self.stick.said.connect(window.tell)
        self.stick.failed.connect(window._say_not_copied)
        self.stick.finished.connect(window._say_copied)
        self.stick.copy(folder)
        assert copying.wait(10)

    @property
    def copies(self) -> list[Path]:
        return list(self.folder.iterdir())


@pytest.fixture
def slow(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowStick]:
    made = SlowStick(window, tmp_path / "stick", monkeypatch)
    yield made
    made.goes_on.set()


def question(window: Window) -> QMessageBox:
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def answer(box: QMessageBox, words: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


@pytest.mark.parametrize("chosen", [True, False])
def test_closing_waits_for_the_stick_when_that_is_wanted(
    window: Window, slow: SlowStick, qtbot: QtBot, chosen: bool
) -> None:
    assert not window.close_casebook()
    box = question(window)
    assert "not finished" in box.text()
    if chosen:
        answer(box, "Finish it, then close")
        assert window.session is not None
    slow.goes_on.set()
    qtbot.waitUntil(lambda: isinstance(shown(window), StartPage), timeout=10_000)
    assert [copy.suffix for copy in slow.copies] == [".temoin"]


def test_the_copy_is_broken_off_or_one_stays(window: Window, slow: SlowStick, qtbot: QtBot) -> None:
    window.close()
    answer(question(window), "Stay")
    assert window.isVisible() and window.view is not None
    assert under_way(window.view)
    window.close()
    answer(question(window), "Close and break it off")
    assert not window.isVisible()
    assert slow.copies == []
    assert not window.settings.get(UNTOLD, ""), "who decided it knows it"


def finish(window: Window) -> None:
    answer(question(window), "Finish it, then close")
    QApplication.processEvents()


def test_of_two_wishes_to_leave_the_last_one_holds(window: Window, slow: SlowStick, qtbot: QtBot) -> None:
    window.close_casebook()
    finish(window)
    window.close()
    finish(window)
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def test_who_waits_can_stay_after_all(window: Window, slow: SlowStick, qtbot: QtBot) -> None:
    window.close_casebook()
    finish(window)
    window.close_casebook()
    answer(question(window), "Stay")
    slow.goes_on.set()
    qtbot.waitUntil(lambda: bool(slow.copies) and not slow.stick.under_way, timeout=10_000)
    QApplication.processEvents()
    assert isinstance(shown(window), CasebookView)


@pytest.mark.parametrize("words", ["Finish it, then close", "Close and break it off"])
def test_what_one_wanted_instead_of_the_casebook_comes_once_it_is_left(
    window: Window, slow: SlowStick, qtbot: QtBot, tmp_path: Path, book: Path, words: str
) -> None:
    other = Path(shutil.copy(book, tmp_path / "other.temoin"))
    window.open_path(other)
    answer(question(window), words)
    slow.goes_on.set()
    qtbot.waitUntil(lambda: isinstance(shown(window), UnlockPage), timeout=10_000)
    unlock(qtbot, window)
    assert window.session is not None and window.session.casebook.path == other


def test_another_language_closes_nothing_and_says_so(window: Window, slow: SlowStick) -> None:
    window.french()
    assert {button.text() for button in question(window).findChildren(QPushButton)} == {
        "Finish it first",
        "Break it off",
        "Stay",
    }


def test_who_could_not_be_asked_because_the_window_stays_is_told_nothing_false(
    window: Window, slow: SlowStick, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(later, "is_kept", lambda view, close: False)
    window.is_hurried = True
    window.close()
    assert window.isVisible()
    slow.goes_on.set()
    qtbot.waitUntil(lambda: bool(slow.copies) and not slow.stick.under_way, timeout=10_000)
    monkeypatch.undo()
    window.close()
    assert not window.settings.get(UNTOLD, "")


def test_who_stayed_is_not_sent_away_when_the_copy_is_finished(
    window: Window, slow: SlowStick, qtbot: QtBot
) -> None:
    window.close_casebook()
    qtbot.keyClick(question(window), Qt.Key.Key_Escape)
    slow.goes_on.set()
    qtbot.waitUntil(lambda: bool(slow.copies) and not slow.stick.under_way, timeout=10_000)
    QApplication.processEvents()
    assert isinstance(shown(window), CasebookView)


def test_a_copy_that_fails_keeps_the_casebook_open_and_is_said(
    window: Window, slow: SlowStick, qtbot: QtBot
) -> None:
    window.close_casebook()
    answer(question(window), "Finish it, then close")
    slow.folder.rmdir()
    slow.goes_on.set()
    assert window.view is not None
    messages = window.view.messages
    qtbot.waitUntil(lambda: "was the stick pulled out" in messages.text, timeout=10_000)
    QApplication.processEvents()
    assert isinstance(shown(window), CasebookView)


@pytest.mark.parametrize("leave", ["lock", "end"])
def test_a_copy_that_nobody_could_be_asked_about_is_told_afterwards_once(
    window: Window, slow: SlowStick, leave: str
) -> None:
    if leave == "lock":
        window.relaunch = lambda path: True
        window.lock()
    else:
        window.is_hurried = True
        window.close()
    assert slow.copies == [] and not window.isVisible()
    for expected in (True, False):
        begun = Window(Settings(window.settings.folder), kdfs=(CHEAP,))
        begun.show()
        begun.tell_untold()
        assert ("broken off" in told(begun)) == expected
        begun.close()
        begun.deleteLater()


def test_two_sticks_are_served_one_after_the_other(
    window: Window, slow: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    assert window.session is not None and window.view is not None
    path = window.session.casebook.path
    other = StickBackup(window.session, window.settings.backups_of(path), window.view)
    other.copy(tmp_path / "other")
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not under_way(window.view), timeout=10_000)  # type: ignore[arg-type]  # it is open
    assert slow.copies and list((tmp_path / "other").iterdir())


@pytest.mark.parametrize("leave", ["close_casebook", "french"])
def test_a_half_typed_question_is_back(window: Window, qtbot: QtBot, leave: str) -> None:
    assert window.view is not None
    window.view.page.open(window.view.page.table.current_id() or "")
    window.view.page.stack.form.focus_field("title")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), HALF)
    path = window.view.session.casebook.path
    getattr(window, leave)()
    if leave != "french":
        window.open_path(path)
        unlock(qtbot, window)
    assert HALF in told(window)
    for sheet in window.findChildren(TextSheet):
        sheet.close()
    qtbot.waitUntil(lambda: not window.findChildren(Unheard))
    window.close_casebook()
    window.open_path(path)
    unlock(qtbot, window)
    assert told(window) == ""


def test_the_search_is_not_told_as_half_typed(window: Window, qtbot: QtBot) -> None:
    assert window.view is not None and window.session is not None
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "Kalala")
    path = window.session.casebook.path
    window.close_casebook()
    window.open_path(path)
    unlock(qtbot, window)
    assert told(window) == ""


def test_the_path_of_a_table_is_not_told_as_half_typed(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "/nowhere/table")
    assert halftyped.of(window) == []


def test_a_casebook_that_is_gone_is_still_offered_to_be_restored(window: Window, qtbot: QtBot) -> None:
    assert window.session is not None
    path = window.session.casebook.path
    window.close_casebook()
    window.safekeeping.wait()
    path.unlink()
    window.show_start()
    offered = [b.accessibleName() for b in shown(window).findChildren(QPushButton)]
    assert "Restore from a backup…" in offered
    assert not [label for label in shown(window).findChildren(QLabel) if label.text() == "Recent casebooks"]
