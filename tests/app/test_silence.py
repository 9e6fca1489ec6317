"""A casebook is closed between any two events of the window: nothing that was queued reads it after that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.review.trash import TrashDialog
from app.session import Session
from app.shell.settings import Settings
from app.shell.start import UnlockPage
from app.shell.window import Window
from app.silence import is_silent
from db.model.entities import PAGES
from db.storage.casebook import Casebook
from tests.conftest import CHEAP, encrypted_example

WORDS = "the words"
QUEUED = (QEvent.Type.MetaCall, QEvent.Type.Timer)


class Interruption(QObject):
    """Does something just before an event comes that was queued for a page of the casebook, or for its
    worker: so many of them have come before. An event that is dropped by what is done does not come."""

    def __init__(self, window: Window, after: int, do: Callable[[], object]) -> None:
        super().__init__()
        self.window, self.left, self.do = window, after, do
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # a window has one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.left < 0 or event.type() not in QUEUED or not self._is_of_casebook(watched):
            return False
        self.left -= 1
        if self.left >= 0:
            return False
        self.do()
        return event.type() is QEvent.Type.MetaCall and is_silent(watched)

    def _is_of_casebook(self, watched: QObject | None) -> bool:
        while watched is not None and watched not in (self.window.view, self.window.session):
            watched = watched.parent()
        return watched is not None


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"), kdfs=(CHEAP,))
    made.show()
    yield made
    made.close()
    made.safekeeping.wait()
    made.deleteLater()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The example with a passphrase."""
    return encrypted_example(tmp_path / "mali.temoin", WORDS)


def unlock(window: Window) -> None:
    page = window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # it is a stack of pages
    assert isinstance(page, UnlockPage)
    box = page.findChild(QLineEdit)
    assert box is not None
    box.setText(WORDS)
    box.returnPressed.emit()


def test_nothing_is_read_of_a_casebook_closed_between_any_two_events(
    window: Window, qtbot: QtBot, book: Path, tmp_path: Path
) -> None:
    with Casebook.create(tmp_path / "other.temoin", None, author="tester") as made:
        other = made.path

    def open_another() -> None:
        window.open_path(other)

    ways = cycle((window.close_casebook, window.lock, open_another, window.close))
    pages = cycle(page.name for page in PAGES)
    for before, page, way in zip(range(16), pages, ways, strict=False):
        window.settings.set("page", page)
        window.show()
        window.open_path(book)
        unlock(window)

        def end(way: Callable[[], object] = way) -> None:
            assert window.session is not None
            window.session.changed.emit([], None)  # what has been read is to be read again
            way()

        end_of_it = Interruption(window, before, end)
        qtbot.waitUntil(lambda end=end_of_it: end.left < 0, timeout=20_000)
        qtbot.wait(5)
        assert way is open_another or window.session is None, f"{page}: open after {before} events"
    qtbot.wait(50)
    assert window.hook.count == 0


def test_what_is_open_beside_a_casebook_closes_with_it(window: Window, qtbot: QtBot, book: Path) -> None:
    window.open_path(book)
    unlock(window)
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)
    window.trash()
    (dialog,) = window.findChildren(TrashDialog)
    assert dialog.isVisible()
    window.close_casebook()
    assert not isValid(dialog) or not dialog.isVisible()
    qtbot.waitUntil(lambda: window.findChildren(Session) == [])  # nothing of it is held any more


def test_a_casebook_in_another_language_leaves_nothing_of_the_first(
    window: Window, qtbot: QtBot, book: Path
) -> None:
    window.open_path(book)
    unlock(window)
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)
    window.english()
    qtbot.waitUntil(lambda: window.findChildren(Session) == [window.session])


def test_who_leaves_for_another_casebook_is_not_led_back_to_the_first(
    window: Window, qtbot: QtBot, book: Path, tmp_path: Path
) -> None:
    with Casebook.create(tmp_path / "other.temoin", None, author="tester") as made:
        other = made.path
    window.open_path(book)
    unlock(window)
    assert window._errand is not None
    errand = window._errand
    window.open_path(other)
    errand.wait()
    qtbot.wait(50)
    assert window.session is not None and window.session.casebook.path == other
