"""The window around the casebook: making, opening, locking, languages, export and import, and what nobody
foresaw."""

from __future__ import annotations

import gc
import re
import sys
import threading
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.exchange.dialogs import CheckDialog
from app.shell import i18n, later, program
from app.shell.creating import NewPage
from app.shell.frame import TITLE
from app.shell.recovery import RecoveryPage
from app.shell.settings import Settings
from app.shell.start import StartPage, UnlockPage
from app.shell.view import CasebookView
from app.shell.window import Window
from app.tasks import Cancelled
from app.unforeseen import details
from db.model.changes import Change
from db.model.problem import Problem
from db.storage.casebook import Casebook
from db.storage.erasing import erase
from db.storage.keys import Kdf
from db.storage.trouble import Trouble
from tests.conftest import CHEAP
from tests.pages import WindowObject

WORDS = "correct horse battery staple"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[Window]:
    made = Window(settings, kdfs=(Kdf(2, 8192), CHEAP))  # the older way last: it must open too
    made.show()
    qtbot.waitActive(made).__enter__()
    yield made
    made.close()
    made.deleteLater()
    i18n.choose("en")


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A casebook with a passphrase; returns its file."""
    with Casebook.create(tmp_path / "mali.temoin", WORDS, kdf=CHEAP) as made:
        (tmp_path / "code").write_text(str(made.recovery_code))
        return made.path


def shown(window: Window) -> QWidget:
    """The page in the middle."""
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # a stack of pages


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def box(page: QWidget, name: str) -> QLineEdit:
    return next(line for line in page.findChildren(QLineEdit) if line.accessibleName() == name)


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if text in (b.text(), b.accessibleName()))


def unlock(qtbot: QtBot, page: UnlockPage, words: str) -> None:
    qtbot.keyClicks(box(page, "Passphrase"), words)
    qtbot.keyClick(box(page, "Passphrase"), Qt.Key.Key_Return)


def is_open(window: Window) -> bool:
    return isinstance(shown(window), CasebookView)


# Before a casebook is open


def test_it_begins_with_the_start_page(window: Window, qtbot: QtBot) -> None:
    page = shown(window)
    assert isinstance(page, StartPage)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "New casebook…"
    assert "Everything stays on this computer" in said(page)
    nameless = [b for b in page.findChildren(QAbstractButton) if not (b.text() or b.accessibleName())]
    assert nameless == []


def test_a_new_casebook_asks_for_a_passphrase_and_shows_the_recovery_code_once(
    window: Window, qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    path = tmp_path / "new.temoin"
    window.ask_new(str(path))
    page = shown(window)
    assert isinstance(page, NewPage)
    qtbot.keyClicks(window.focusWidget(), WORDS)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "something else")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "Fatou")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not path.exists()  # the two differ
    again = box(page, "The same passphrase again")
    again.selectAll()
    qtbot.keyClicks(again, WORDS)
    qtbot.keyClick(again, Qt.Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(shown(window), RecoveryPage), timeout=10_000)
    page = shown(window)
    words = next(
        label for label in page.findChildren(QLabel) if label.accessibleName() == "Recovery code"
    ).text()
    groups = words.split()[1::2]
    code = "-".join(groups)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert words not in said(page)  # it is asked for from the paper
    asked = [int(n) for n in re.findall(r"\d+", said(page))]
    assert len(asked) == 2
    qtbot.keyClicks(window.focusWidget(), groups[0])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert "not what the sheet must say" in said(page)
    assert not path.exists()  # not before the code is known to be kept
    qtbot.keyClicks(window.focusWidget(), " ".join(groups[n - 1] for n in asked).lower())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window), timeout=10_000)
    assert is_open(window)
    assert window.session is not None
    assert window.session.casebook.recovery_code == code
    assert window.session.casebook.author == "Fatou"
    assert settings.get("author") == "Fatou"
    assert WORDS not in (settings.folder / "settings.json").read_text()
    window.close_casebook()
    with Casebook.open(path, WORDS, kdfs=(Kdf(2, 8192),)) as casebook:
        assert casebook.encrypted


def test_a_wrong_passphrase_is_said_the_right_one_opens(window: Window, qtbot: QtBot, locked: Path) -> None:
    window.open_path(locked)
    page = shown(window)
    assert isinstance(page, UnlockPage)
    unlock(qtbot, page, "wrong")
    qtbot.waitUntil(lambda: "The passphrase is wrong" in said(page), timeout=5000)
    assert not is_open(window)
    assert box(page, "Passphrase").hasSelectedText()  # typing replaces it
    unlock(qtbot, page, WORDS)
    qtbot.waitUntil(lambda: is_open(window), timeout=5000)


def test_return_pressed_twice_tries_a_passphrase_once(qtbot: QtBot, tmp_path: Path) -> None:
    asking, tries = UnlockPage(tmp_path / "mali.temoin"), list[str]()
    qtbot.addWidget(asking)
    asking.unlock_wanted.connect(lambda passphrase, recovery: tries.append(passphrase))
    entry = asking.findChild(QLineEdit)
    qtbot.keyClicks(entry, WORDS)
    for _ in range(2):
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert tries == [WORDS]
    asking.say("The passphrase is wrong.")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert len(tries) == 2


def test_the_recovery_code_opens_and_a_wrong_one_is_said(window: Window, qtbot: QtBot, locked: Path) -> None:
    window.open_path(locked)
    page = shown(window)
    assert isinstance(page, UnlockPage)
    button(page, "This is my recovery code").setChecked(True)
    assert [label.text() for label in page.findChildren(QLabel) if label.buddy()] == ["Recovery code"]
    unlock(qtbot, page, "AAAA-BBBB")
    qtbot.waitUntil(lambda: "code" in said(page) and "Opening" not in said(page), timeout=5000)
    unlock(qtbot, page, (locked.parent / "code").read_text())
    qtbot.waitUntil(lambda: is_open(window), timeout=5000)


def test_what_is_no_casebook_is_said_at_the_start(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "note.temoin"
    file.write_text("not a casebook")
    window.open_path(file)
    assert isinstance(shown(window), StartPage)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.reject()


def test_the_example_is_open_at_once_and_is_not_remembered(window: Window, settings: Settings) -> None:
    window.open_example()
    assert is_open(window)
    assert window.session is not None
    assert window.session.casebook.totals()["killed", ""].display() == "≥ 45"
    assert settings.get("last", "") == ""
    assert settings.recent == []
    assert window.view is not None
    assert "example" in window.view.messages.text


def test_the_last_casebook_and_page_come_back(opened: WindowObject, qtbot: QtBot, tmp_path: Path) -> None:
    opened.page("source")
    path = opened.casebook.path
    opened.close()
    again = Window(Settings(tmp_path / "settings"))
    assert again.settings.get("last") == str(path)
    assert again.settings.recent == [path]
    again.open_path(path)
    assert again.view is not None
    assert again.view.page.entity.name == "source"
    again.close_casebook()
    assert again.settings.get("last") == ""
    assert isinstance(shown(again), StartPage)
    button(shown(again), path.stem).click()
    assert is_open(again)
    again.close()
    again.deleteLater()


def refuse() -> None:
    raise Trouble("The disk is full.")


def test_what_waits_for_the_first_rows_begins_though_the_casebook_cannot_be_looked_at(
    opened: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[bool] = []
    opened.window.at_rest.connect(lambda: rested.append(True))
    monkeypatch.setattr(opened.view.session, "prepare_writing", refuse)
    with pytest.raises(Trouble):
        opened.window._look_closer()
    assert rested == [True]


def test_a_casebook_that_cannot_be_written_can_be_left(
    opened: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened.view.session, "prepare_writing", refuse)
    assert opened.window.close_casebook()
    assert opened.window.session is None
    assert isinstance(shown(opened.window), StartPage)


def test_garbage_is_collected_again_though_nobody_can_be_watched(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(later.Absence, "watch", lambda self: refuse())
    gc.disable()  # as at the start
    try:
        with pytest.raises(Trouble):
            program._begin_the_rest(window)
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()


def test_locking_asks_again_and_keeps_what_was_typed(window: Window, qtbot: QtBot, locked: Path) -> None:
    window.open_path(locked)
    page = shown(window)
    assert isinstance(page, UnlockPage)
    unlock(qtbot, page, WORDS)
    qtbot.waitUntil(lambda: is_open(window), timeout=5000)
    window.new_record()
    qtbot.keyClicks(window.focusWidget(), "half a title")
    window.lock()
    page = shown(window)
    assert isinstance(page, UnlockPage)
    assert window.session is None
    unlock(qtbot, page, WORDS)
    qtbot.waitUntil(lambda: is_open(window), timeout=5000)
    assert window.view is not None
    assert window.view.page.stack.form.rows["title"].editor.text() == "half a title"


# Language and look


def test_the_language_changes_with_a_draft_in_the_form(opened: WindowObject) -> None:
    opened.new("attack").type("Title", "half typed")
    opened.window.french()
    opened.rest()
    assert opened.window.actions_.find("save").text() == "Enregistrer"
    assert len(opened.casebook.drafts()) == 1
    opened.view.messages._act()
    assert opened.view.page.stack.form.rows["title"].editor.text() == "half typed"
    opened.window.english()
    assert opened.window.actions_.find("save").text() == "Save"
    opened.keyboard.press("Ctrl+N")  # the casebook works on
    assert opened.view.page.stack.form.is_new


def test_the_language_changes_on_the_start_page(window: Window) -> None:
    button(shown(window), "Français").click()
    assert "Enregistrez" in said(shown(window)) or "Tout reste" in said(shown(window))
    assert window.settings.get("language") == "fr"


def test_the_look_and_the_text_size_change_and_stay(window: Window) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.styleSheet(), application.font().pointSizeF(), application.palette()
    window.dark()
    dark = application.palette().window().color()
    window.light()
    assert dark.lightness() < 100 < application.palette().window().color().lightness()
    window.larger()
    assert window.settings.get("text_size") == 110
    assert "font-size: 14.3pt" in application.styleSheet()  # headings grow with the rest
    for _ in range(4):
        window.smaller()
    assert window.settings.get("text_size") == 80
    window.settings.set("text_size", 100)
    window.as_system()
    application.setStyleSheet(before[0])
    application.setPalette(before[2])


# Check


def dialog_of(opened: WindowObject, kind: type[QDialog]) -> QDialog:
    found = opened.window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def test_the_check_says_that_all_is_well(opened: WindowObject) -> None:
    opened.window.check()
    dialog = dialog_of(opened, CheckDialog)
    assert isinstance(dialog, CheckDialog)
    opened.qtbot.waitUntil(lambda: "as it should be" in dialog._report.toPlainText(), timeout=10_000)
    assert dialog._stop.text() == "Close"
    dialog.reject()


def test_close_ends_a_check_that_is_under_way(opened: WindowObject, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(casebook: Casebook, step: Callable[[str], None]) -> list[Problem]:
        begun.set()
        try:
            while not ended.wait(0.005):
                step("pages")
        finally:
            ended.set()
        return []

    monkeypatch.setattr("app.exchange.dialogs.check", endless)
    opened.window.check()
    dialog = dialog_of(opened, CheckDialog)
    assert isinstance(dialog, CheckDialog)
    closed = QSignalSpy(dialog.finished)
    opened.qtbot.waitUntil(begun.is_set)
    opened.qtbot.mouseClick(dialog._stop, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(ended.is_set)
    assert closed.count() == 1


def test_the_check_calls_kinds_and_fields_as_the_forms_do(opened: WindowObject) -> None:
    written = opened.casebook.apply([Change.new("victim", {"name": "Awa", "other_names": "Awa Ba"})])
    opened.casebook.apply(opened.casebook.deletion("victim", written[0].id))
    erase(opened.casebook, [written[0].id])
    opened.window.check()
    dialog = dialog_of(opened, CheckDialog)
    assert isinstance(dialog, CheckDialog)
    opened.qtbot.waitUntil(lambda: "erased for ever" in dialog._report.toPlainText(), timeout=10_000)
    assert "of Victim were" in dialog._report.toPlainText() and "Other names" in dialog._report.toPlainText()
    dialog.reject()


# What nobody foresaw


def test_an_unforeseen_error_is_shown_once_and_without_record_content(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    noted: list[str] = []
    window.hook.note = noted.append
    window.hook.install()
    thread = threading.Thread(target=int, args=("Aminata Cissé of Ogota",))
    thread.start()
    thread.join()
    dropped = types.SimpleNamespace(exc_type=KeyError, exc_value=KeyError("Cissé"), exc_traceback=None)
    sys.unraisablehook(dropped)  # type: ignore[arg-type]  # Python makes its own from these
    for _ in range(3):
        try:
            raise ValueError("Aminata Cissé of Ogota")
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    qtbot.waitUntil(lambda: window.hook.count == 5)  # one that comes later is shown after the first is closed
    assert len(window.findChildren(QMessageBox)) == 1
    dialog = window.findChildren(QMessageBox)[0]
    shown = dialog.text() + dialog.informativeText() + dialog.detailedText() + capsys.readouterr().err
    assert "Cissé" not in shown
    assert "ValueError" in shown
    assert "test_window.py" in shown
    assert [name for name in ("ValueError", "KeyError") if name not in "".join(noted)] == []
    assert len(noted) == 5
    assert "Cissé" not in "".join(noted)
    dialog.close()
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])


def test_details_hold_places_in_the_code_and_no_values() -> None:
    text = ""
    try:
        _ = {}["Aminata Cissé"]
    except KeyError as error:
        text = details(error)
    assert "Cissé" not in text
    assert "KeyError" in text


def test_a_trouble_of_the_worker_is_said_as_a_sentence(opened: WindowObject) -> None:
    def work(*args: object) -> None:
        raise Trouble("The stick was pulled out.")

    opened.view.session.worker.ask("x", work, lambda answer: None)
    opened.qtbot.waitUntil(lambda: bool(opened.window.findChildren(QMessageBox)))
    dialog = opened.window.findChildren(QMessageBox)[0]
    assert dialog.text() == "The stick was pulled out."
    dialog.close()


def test_a_newer_task_takes_the_place_of_an_older_one(opened: WindowObject) -> None:
    answers: list[int] = []
    errors: list[Exception] = []
    worker = opened.view.session.worker
    for n in range(3):
        worker.ask(
            "count", lambda casebook, progress, n=n: (progress.step(0), n)[1], answers.append, errors.append
        )
    opened.qtbot.waitUntil(lambda: not worker.busy)
    assert answers == [2]
    assert all(isinstance(error, Cancelled) for error in errors)


def test_settings_never_hold_record_content(opened: WindowObject, tmp_path: Path) -> None:
    opened.page("victim").page("attack")
    opened.keyboard.press("Ctrl+F")
    opened.keyboard.write("Kalala")
    opened.rest()
    path = tmp_path / "settings" / "settings.json"
    opened.close()
    assert "Kalala" not in path.read_text("utf-8")
    assert path.parent.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_window_is_no_larger_than_a_small_screen(
    window: Window, sample: Casebook, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    sample.close()
    window._choose_language(language)
    window.open_path(sample.path)
    monkeypatch.setattr(QScreen, "availableSize", lambda screen: QSize(853, 480))
    window.fit_screen()
    assert window.width() <= 853 and window.height() + TITLE <= 480
    assert window.minimumSizeHint().width() <= 853
