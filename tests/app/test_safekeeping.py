"""The window keeps casebooks from being lost: backups when one is closed, on a stick, restored; another
passphrase; wrong tries that wait."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QCloseEvent, QPdfWriter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.shell import i18n, opening, recoverysheet
from app.shell.creating import NewPage
from app.shell.leaving import UNTOLD
from app.shell.passphrasebox import PassphraseBox
from app.shell.recovery import RecoveryPage
from app.shell.rephrasing import RephrasePage
from app.shell.restoring import RestorePage
from app.shell.safekeeping import StickBackup
from app.shell.settings import Settings
from app.shell.sheets import TextSheet
from app.shell.start import StartPage, UnlockPage
from app.shell.view import CasebookView
from app.shell.window import Window
from db.model.changes import Change
from db.storage import backup, keys, patience, restoring
from db.storage.backup import listed
from db.storage.casebook import Casebook
from tests.conftest import CHEAP

DIFFER = "The two passphrases differ: type the same one twice."
OLD, NEW = "the old words", "entirely other words"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"), kdfs=(CHEAP,))
    made.show()
    made.activateWindow()
    yield made
    made.close()
    made.safekeeping.wait()
    made.deleteLater()
    i18n.choose("en")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    with Casebook.create(tmp_path / "mali.temoin", OLD, kdf=CHEAP) as made:
        made.apply([Change.new("attack", {"title": "First"})])
    return made.path


def shown(window: Window) -> QWidget:
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # it is a stack of pages


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def box(page: QWidget, name: str) -> QLineEdit:
    return next(line for line in page.findChildren(QLineEdit) if line.accessibleName() == name)


def press(page: QWidget, text: str) -> None:
    next(b for b in page.findChildren(QAbstractButton) if text in (b.text(), b.accessibleName())).click()


def until(qtbot: QtBot, window: Window, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(shown(window), kind), timeout=10_000)
    return shown(window)


def unlock(qtbot: QtBot, window: Window, book: Path, words: str) -> None:
    if not isinstance(shown(window), UnlockPage):
        window.open_path(book)
    qtbot.keyClicks(box(shown(window), "Passphrase"), words)
    qtbot.keyClick(box(shown(window), "Passphrase"), Qt.Key.Key_Return)
    until(qtbot, window, CasebookView)


def add(window: Window, title: str) -> None:
    assert window.session is not None
    window.session.do("new", [Change.new("attack", {"title": title})])


def kept(window: Window, book: Path) -> list[backup.Backup]:
    window.safekeeping.wait()
    return listed(window.settings.backups_of(book))


def test_each_closed_casebook_is_backed_up_if_it_was_changed(
    window: Window, qtbot: QtBot, book: Path
) -> None:
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    qtbot.waitUntil(lambda: not window.safekeeping.busy, timeout=10_000)
    assert len(kept(window, book)) == 1
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    assert len(kept(window, book)) == 1
    unlock(qtbot, window, book, OLD)
    add(window, "Second")
    window.close()
    assert len(kept(window, book)) == 2
    newest = kept(window, book)[0].path
    assert newest.read_bytes() == book.read_bytes()


def test_a_locked_casebook_is_backed_up_without_its_key(window: Window, qtbot: QtBot, book: Path) -> None:
    unlock(qtbot, window, book, OLD)
    window.lock()
    assert isinstance(shown(window), UnlockPage)
    (made,) = kept(window, book)
    assert made.path.read_bytes() == book.read_bytes()


def test_neither_the_example_nor_one_of_a_single_run_leaves_anything_here(
    window: Window, qtbot: QtBot, book: Path
) -> None:
    window.open_example()
    window.close_casebook()
    assert not window.safekeeping.busy
    window.settings.is_for_one_run = True
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    assert len(kept(window, book)) == 1
    assert (book.parent / "mali backups").is_dir()
    assert not window.settings.backups.exists()


def test_a_full_disk_is_said_after_closing(
    window: Window, qtbot: QtBot, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    window.safekeeping.said.connect(told.append)
    monkeypatch.setattr(window, "tell", told.append)
    monkeypatch.setattr(backup, "ROOM", 1 << 60)
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "no room for a backup" in told[0]
    assert not window.safekeeping.wait(), "it is said, so the next start need not say it"
    assert kept(window, book) == []


def test_a_backup_is_copied_to_a_stick_and_read_back(
    window: Window, qtbot: QtBot, book: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    unlock(qtbot, window, book, OLD)
    assert window.session is not None
    making = StickBackup(window.session, window.settings.backups_of(book), window)
    making.finished.connect(window._say_copied)
    making.copy(stick)
    assert window.view is not None
    messages = window.view.messages
    qtbot.waitUntil(lambda: "read back from there" in messages.text, timeout=10_000)
    (copy,) = stick.iterdir()
    assert copy.read_bytes() == kept(window, book)[0].path.read_bytes()
    assert "the disk of this computer" in messages.text
    making.failed.connect(window._say_not_copied)
    making.copy(stick / "gone")
    qtbot.waitUntil(lambda: "was the stick pulled out" in messages.text, timeout=10_000)


def test_a_backup_is_looked_at_and_restored(window: Window, qtbot: QtBot, book: Path) -> None:
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    kept(window, book)
    unlock(qtbot, window, book, OLD)
    add(window, "Second")
    window.close_casebook()
    kept(window, book)
    assert isinstance(shown(window), StartPage)
    press(shown(window), "Restore from a backup…")
    page = shown(window)
    assert isinstance(page, RestorePage)
    choice, tree = page.findChild(QComboBox), page.findChild(QTreeWidget)
    assert isinstance(choice, QComboBox)
    assert isinstance(tree, QTreeWidget)
    assert choice.currentText() == str(book)
    assert tree.topLevelItemCount() == 2
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    secret = box(page, "Passphrase of that day, or recovery code")
    qtbot.keyClicks(secret, "wrong")
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The passphrase is wrong" in said(page), timeout=10_000)
    patience.met(kept(window, book)[1].path)
    qtbot.keyClicks(secret, OLD)
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Taken away" in said(page), timeout=10_000)
    assert "1 × attack more" in said(page)
    assert "Second" in said(page)
    assert "Brought back, known only then: nothing." in said(page)
    assert int(tree.currentItem().text(2)) >= 1  # type: ignore[union-attr]  # there is one
    window.lock_when_left()
    assert isinstance(shown(window), StartPage), "nobody is there, and names are on the screen"
    press(shown(window), "Restore from a backup…")
    page = shown(window)
    tree = page.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    secret = box(page, "Passphrase of that day, or recovery code")
    qtbot.keyClicks(secret, OLD)
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Taken away" in said(page), timeout=10_000)
    press(page, "Restore this backup")
    until(qtbot, window, UnlockPage)
    (aside,) = book.parent.glob("* before restore *")
    told = "".join(text.toPlainText() for text in window.findChildren(QTextBrowser))
    assert f"its name ends with {aside.stem[-16:]}" in told
    assert "before restore" not in told, "words of the file name are of no language"
    unlock(qtbot, window, book, OLD)
    titles = {sheet.windowTitle() for sheet in window.findChildren(TextSheet)}
    assert "An older copy" not in titles, "it is no news to who restored it"
    assert window.session is not None
    assert [a["title"] for a in window.session.casebook.find("attack")] == ["First"]
    with Casebook.open(aside, OLD, kdfs=(CHEAP,)) as before:
        assert len(before.find("attack")) == 2


def test_idle_on_a_page_that_made_a_key_ends_the_process(window: Window, qtbot: QtBot, book: Path) -> None:
    started: list[Path | None] = []
    window.relaunch = lambda path: not started.append(path)
    window.lock_when_left()
    assert started == [], "no key was made yet"
    window.restore_backup()
    window.lock_when_left()
    assert started == [None]
    assert window.is_relaunched and not window.isVisible()


def test_idle_leaves_the_recovery_code_but_not_what_is_being_written(qtbot: QtBot) -> None:
    left: list[str] = []
    page = RecoveryPage(keys.recovery_code(bytes(32)), "mali", "why", "do")
    qtbot.addWidget(page)
    page.left.connect(lambda: left.append("left"))
    page.wait("Making a backup…")
    page.give_up()
    assert left == []
    page.say("It did not go.")
    page.give_up()
    assert left == ["left"]


def test_one_passphrase_typed_in_two_ways_of_unicode_is_the_same(qtbot: QtBot) -> None:
    boxes = PassphraseBox()
    qtbot.addWidget(boxes)
    boxes.first.setText(unicodedata.normalize("NFC", "le café est fermé à Ségou"))
    boxes.again.setText(unicodedata.normalize("NFD", "le café est fermé à Ségou"))
    assert boxes.first.text() != boxes.again.text()
    assert boxes.fault != DIFFER
    boxes.again.setText("le cafe est ferme a Segou")
    assert boxes.fault == DIFFER


def test_a_lost_casebook_is_offered_too(window: Window, qtbot: QtBot, book: Path) -> None:
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    kept(window, book)
    book.unlink()
    window.restore_backup()
    page = shown(window)
    secret = box(page, "Passphrase of that day, or recovery code")
    qtbot.keyClicks(secret, OLD)
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "all of it would come back" in said(page), timeout=10_000)
    press(page, "Restore this backup")
    until(qtbot, window, UnlockPage)
    unlock(qtbot, window, book, OLD)


def test_the_passphrase_is_changed_once_its_code_is_typed_back(
    window: Window, qtbot: QtBot, book: Path
) -> None:
    unlock(qtbot, window, book, OLD)
    window.change_passphrase()
    page = shown(window)
    assert isinstance(page, RephrasePage)
    present = box(page, "Present passphrase, or recovery code")
    qtbot.keyClicks(present, "wrong")
    for name in ("Passphrase", "The same passphrase again"):
        qtbot.keyClicks(box(page, name), NEW)
    qtbot.keyClick(box(page, "The same passphrase again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The passphrase is wrong" in said(page), timeout=10_000)
    patience.met(book)
    present.clear()
    qtbot.keyClicks(present, OLD)
    qtbot.keyClick(box(page, "The same passphrase again"), Qt.Key.Key_Return)
    page = until(qtbot, window, RecoveryPage)
    code = next(q for q in page.findChildren(QLabel) if q.accessibleName() == "Recovery code").text()
    press(page, "I have written it down")
    Casebook.open(book, OLD, kdfs=(CHEAP,)).close()  # nothing is changed yet
    groups = code.split()[1::2]
    asked = [int(n) for n in re.findall(r"\d+", said(page))]
    qtbot.keyClicks(box(page, "Groups of the recovery code"), "".join(groups[n - 1] for n in asked))
    qtbot.keyClick(box(page, "Groups of the recovery code"), Qt.Key.Key_Return)
    for button in page.findChildren(QAbstractButton):  # there is no way back from what is being done
        assert not (button.isVisible() and button.isEnabled())
    window.actions_.find("close_casebook").trigger()
    window.actions_.find("open_casebook").trigger()
    assert shown(window) is page and not window.findChildren(QFileDialog)
    window.closeEvent(QCloseEvent())
    assert "Try both" in window.settings.get(UNTOLD, "")
    until(qtbot, window, CasebookView)
    assert not window.shut
    assert window.session is not None
    assert window.session.casebook.recovery_code == "-".join(groups)
    (made,) = kept(window, book)
    Casebook.open(made.path, OLD, kdfs=(CHEAP,)).close()
    window.close_casebook()
    unlock(qtbot, window, book, NEW)


@pytest.mark.parametrize("leave", ["close", "lock"])
def test_who_mistypes_the_present_passphrase_and_leaves_has_the_backup(
    window: Window, qtbot: QtBot, book: Path, leave: str
) -> None:
    unlock(qtbot, window, book, OLD)
    add(window, "Second")
    window.change_passphrase()
    page = shown(window)
    qtbot.keyClicks(box(page, "Present passphrase, or recovery code"), "wrong")
    for name in ("Passphrase", "The same passphrase again"):
        qtbot.keyClicks(box(page, name), NEW)
    qtbot.keyClick(box(page, "The same passphrase again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The passphrase is wrong" in said(page), timeout=10_000)
    begun: list[Path | None] = []
    window.relaunch = lambda path: bool(begun.append(path))
    if leave == "close":
        window.close()
    else:
        window.lock_when_left()
        assert begun[-1] == book and isinstance(shown(window), UnlockPage)
        assert window._left is None, "its key goes, too"
    assert len(kept(window, book)) == 1


@pytest.fixture
def slowly_restored(
    window: Window, qtbot: QtBot, book: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """A backup that is being put in the place of the casebook, until the event is set."""
    goes_on, begun, restore = threading.Event(), threading.Event(), restoring.restore

    def slowly(*args: Any, **named: Any) -> Path | None:
        begun.set()
        goes_on.wait(10)
        return restore(*args, **named)

    monkeypatch.setattr(restoring, "restore", slowly)
    unlock(qtbot, window, book, OLD)
    window.close_casebook()
    kept(window, book)
    window.restore_backup()
    secret = box(shown(window), "Passphrase of that day, or recovery code")
    qtbot.keyClicks(secret, OLD)
    qtbot.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "the same records" in said(shown(window)), timeout=10_000)
    press(shown(window), "Restore this backup")
    assert begun.wait(10)
    yield goes_on
    goes_on.set()


def test_no_key_and_no_command_leads_away_from_what_is_being_restored(
    window: Window, qtbot: QtBot, slowly_restored: threading.Event
) -> None:
    page = shown(window)
    (tree,) = page.findChildren(QTreeWidget)
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert not tree.isEnabled() and not page.findChildren(QComboBox)[0].isEnabled()
    for command in ("french", "open_casebook", "new_casebook"):
        window.actions_.find(command).trigger()
    assert shown(window) is page and not window.findChildren(QFileDialog)
    window.closeEvent(QCloseEvent())
    assert "being restored" in window.settings.get(UNTOLD, "")
    slowly_restored.set()
    until(qtbot, window, UnlockPage)
    assert not window.shut


def test_what_could_not_be_restored_is_said_and_can_be_left(
    window: Window, qtbot: QtBot, book: Path, slowly_restored: threading.Event
) -> None:
    page = shown(window)
    (made,) = listed(window.settings.backups_of(book))
    made.path.write_bytes(b"no backup")
    slowly_restored.set()
    qtbot.waitUntil(lambda: not window.shut, timeout=10_000)
    assert shown(window) is page and page.findChildren(QTreeWidget)[0].isEnabled()
    press(page, "Back")
    assert isinstance(shown(window), StartPage)


def test_a_wrong_passphrase_makes_the_next_one_wait(
    window: Window, qtbot: QtBot, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(patience, "FIRST", 5.0)
    wait = patience.left
    monkeypatch.setattr(patience, "left", lambda path: waits.append(wait(path)) or 0.0)
    window.open_path(book)
    page = shown(window)
    for _ in range(2):
        qtbot.keyClicks(box(page, "Passphrase"), "wrong")
        qtbot.keyClick(box(page, "Passphrase"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "The passphrase is wrong" in said(page), timeout=10_000)
    unlock(qtbot, window, book, OLD)
    assert waits[0] == 0
    assert 0 < waits[1] <= 5 < waits[2] <= 10
    assert len(waits) == 3
    assert wait(book) == 0


def test_another_passphrase_takes_the_place_of_the_one_that_waits(
    window: Window, qtbot: QtBot, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FIRST", 2.0)
    patience.missed(book)
    window.open_path(book)
    page = shown(window)
    entry = box(page, "Passphrase")
    for words in ("mistyped", OLD):
        entry.selectAll()
        qtbot.keyClicks(entry, words)
        qtbot.keyClick(entry, Qt.Key.Key_Return)
        assert "tried in 2 s" in said(page)
    until(qtbot, window, CasebookView)
    assert patience.left(book) == 0


def test_who_goes_back_when_the_casebook_is_open_already_stays_at_the_start(
    window: Window, qtbot: QtBot, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], object]] = []
    monkeypatch.setattr(opening, "soon", lambda owner, do: late.append(do))
    window.open_path(book)
    late.clear()
    qtbot.keyClicks(box(shown(window), "Passphrase"), OLD)
    qtbot.keyClick(box(shown(window), "Passphrase"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(late), timeout=10_000)
    press(shown(window), "Back")
    for do in late:
        do()
    assert isinstance(shown(window), StartPage)
    assert window.session is None


def test_a_fault_in_a_new_passphrase_is_shown_where_it_is_until_it_is_mended(
    qtbot: QtBot, book: Path
) -> None:
    page = NewPage(book, "")
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.keyClicks(box(page, "Passphrase"), "one")
    qtbot.keyClick(box(page, "The same passphrase again"), Qt.Key.Key_Return)
    qtbot.keyClick(box(page, "Your name or sign, for the history of changes"), Qt.Key.Key_Return)
    assert "The two passphrases differ" in said(page)
    qtbot.waitUntil(box(page, "The same passphrase again").hasFocus)
    qtbot.keyClicks(box(page, "The same passphrase again"), "one")
    assert "differ" not in said(page)


def test_a_recovery_code_opens_ticked_or_not_and_enter_on_the_tick(
    window: Window, qtbot: QtBot, book: Path
) -> None:
    with Casebook.open(book, OLD, kdfs=(CHEAP,)) as casebook:
        code = (casebook.recovery_code or "").replace("-", " ").lower()
    unlock(qtbot, window, book, code)
    window.close_casebook()
    window.open_path(book)
    page = shown(window)
    qtbot.keyClicks(box(page, "Passphrase"), code)
    press(page, "This is my recovery code")
    tick = next(b for b in page.findChildren(QAbstractButton) if b.text() == "This is my recovery code")
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Return)
    until(qtbot, window, CasebookView)


def test_the_page_says_for_how_long_it_waits(qtbot: QtBot, book: Path) -> None:
    page = UnlockPage(book)
    qtbot.addWidget(page)
    page.show()
    page.tell_wait(9.5)
    assert "tried in 10 s" in said(page)
    page.say("It is wrong.")
    assert "It is wrong." in said(page)
    page.tell_wait(0)
    assert "Opening…" in said(page)


def test_the_sheet_has_the_code_as_text_and_as_squares_without_a_picture(qtbot: QtBot) -> None:
    code = "-".join(["ABCD"] * 12) + "-EFGH1"
    rows = recoverysheet.modules(code)
    assert len(rows) == len(rows[0])
    assert not any(rows[0]) and not any(row[3] for row in rows)  # the quiet border
    assert all(rows[4][4:11])  # the corner by which readers find it
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    assert recoverysheet.paint(code, "Mali", writer)
    del writer
    made = bytes(buffer.data().data())
    assert made.startswith(b"%PDF")
    assert b"/Subtype /Image" not in made


def test_six_words_are_offered_in_the_language_of_the_window(window: Window, qtbot: QtBot) -> None:
    window.french()
    window.ask_new(str(window.settings.folder / "new.temoin"))
    press(shown(window), "Me proposer six mots au hasard")
    first = box(shown(window), "Phrase de passe").text()
    assert len(first.split(" ")) == 6
    assert "2⁷⁷" in said(shown(window))
    assert window.focusWidget() is box(shown(window), "La même phrase de passe encore une fois")
