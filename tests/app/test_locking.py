"""Locking: the process ends, a fresh one asks for the passphrase, and afterwards everything stands as it
stood."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox, QTextBrowser
from pytestqt.qtbot import QtBot

from app.exchange.printdialog import PrintDialog
from app.shell import anew, halftyped, i18n
from app.shell.absence import Absence
from app.shell.casebooksettings import CasebookSettings
from app.shell.locksetting import LockSetting
from app.shell.resting import soon
from app.shell.settings import Settings
from app.shell.sheets import TextSheet
from app.shell.start import StartPage, UnlockPage
from app.shell.window import Window
from app.tasks import Progress
from db.model.changes import Change
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.query import Step
from db.storage.trouble import DiskFull
from tests.conftest import CHEAP, encrypted_example
from tests.pages import print_slowly

WORDS = "correct horse battery staple"
MARK = "zqxhalftypedzqx"
ROOT = Path(__file__).resolve().parents[2]
LINUX = sys.platform == "linux"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example with a passphrase."""
    return encrypted_example(tmp_path / "mali.temoin", WORDS)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(Settings(tmp_path / "settings"), (CHEAP,))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    i18n.choose("en")


def rest(qtbot: QtBot, window: Window) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(
        lambda: bool(window.view and not window.view.session.worker.busy and not window.view.page.previewing),
        timeout=10_000,
    )
    QApplication.processEvents()


def unlock(qtbot: QtBot, window: Window, words: str = WORDS) -> None:
    box = page(window).findChild(QLineEdit)
    assert box is not None
    box.clear()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def page(window: Window) -> UnlockPage:
    found = window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # a stack of pages
    assert isinstance(found, UnlockPage), found
    return found


def said(window: Window) -> str:
    return "\n".join(label.text() for label in page(window).findChildren(QLabel) if label.isVisible())


def opened(qtbot: QtBot, window: Window, file: Path) -> None:
    window.open_path(file)
    unlock(qtbot, window)
    rest(qtbot, window)


def title_box(window: Window) -> QLineEdit:
    assert window.view is not None
    box = window.view.page.stack.form.rows["title"].findChild(QLineEdit)
    assert box is not None
    return box


def kept_after_locking(qtbot: QtBot, window: Window, entity: str, field: str) -> list[str]:
    """Lock, come back, and return what the records of a kind say then."""
    window.lock()
    still_open = window.session
    assert still_open is None, "it is locked, not only covered"
    unlock(qtbot, window)
    rest(qtbot, window)
    assert window.session is not None
    return [str(record[field]) for record in window.session.casebook.find(entity)]


# In one window


def test_after_unlocking_page_record_text_and_cursor_are_back(
    window: Window, qtbot: QtBot, file: Path
) -> None:
    opened(qtbot, window, file)
    window.show_page("attack")
    rest(qtbot, window)
    assert window.view is not None
    window.view.page.table.search("Ogota")
    rest(qtbot, window)
    window.view.page.open(window.view.page.table.current_id() or window.view.page.stack.record_id)
    before = window.view.page.stack.record_id
    window.view.page.stack.form.focus_field("title")
    qtbot.keyClicks(window.focusWidget(), MARK)
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    window.lock()
    assert window.session is None
    assert MARK not in said(window)
    assert "Locked" in said(window)
    unlock(qtbot, window)
    rest(qtbot, window)
    assert window.view is not None
    assert window.view.page.entity.name == "attack"
    assert window.view.page.stack.record_id == before
    assert window.view.page.table.filter_bar.text == "Ogota"
    qtbot.waitUntil(title_box(window).hasFocus)
    assert title_box(window).text() == MARK
    assert title_box(window).selectedText() == MARK[-3:]
    qtbot.keyClicks(window.focusWidget(), "!")  # typing goes on where it stopped
    assert title_box(window).text() == MARK[:-3] + "!"


def half_typed(qtbot: QtBot, window: Window, file: Path) -> None:
    """Open a casebook and type another title of an attack, without saving it."""
    opened(qtbot, window, file)
    window.show_page("attack")
    rest(qtbot, window)
    title_box(window).setFocus()
    title_box(window).selectAll()
    qtbot.keyClicks(title_box(window), MARK)


def test_keys_typed_while_it_opens_do_not_get_into_the_text_that_comes_back(
    window: Window, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_typed(qtbot, window, file)

    def type_on() -> None:  # what the system kept while the window was busy
        qtbot.keyClicks(window.focusWidget(), "horse")
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    monkeypatch.setattr(halftyped, "show", lambda window, typed: soon(window, type_on))
    window.lock()
    unlock(qtbot, window)
    rest(qtbot, window)
    qtbot.waitUntil(title_box(window).hasFocus)
    assert title_box(window).text() == MARK
    qtbot.keyClicks(window.focusWidget(), "!")
    assert title_box(window).text() == f"{MARK}!"


def test_escape_leads_back_from_the_question_for_the_passphrase(
    window: Window, qtbot: QtBot, file: Path
) -> None:
    window.open_path(file)
    box = page(window).findChild(QLineEdit)
    assert box is not None
    qtbot.keyClicks(box, WORDS)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    shown = window.centralWidget().currentWidget()  # type: ignore[attr-defined]  # a stack of pages
    assert isinstance(shown, StartPage)


def test_it_locks_from_a_dialog_and_gives_back_what_was_typed_there(
    window: Window, qtbot: QtBot, file: Path
) -> None:
    opened(qtbot, window, file)
    window.casebook_settings()
    (dialog,) = window.findChildren(CasebookSettings)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setFocus()
    qtbot.keyClicks(name, MARK)
    qtbot.keyClick(name, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.session is None
    assert MARK not in said(window) and not dialog.isVisible()
    assert MARK.encode() not in file.read_bytes()
    unlock(qtbot, window)
    rest(qtbot, window)
    (sheet,) = [sheet for sheet in window.findChildren(TextSheet) if sheet.isVisible()]
    text = sheet.findChild(QTextBrowser)
    assert text is not None and text.toPlainText().count(MARK) == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.session is not None
    assert MARK not in (window.session.casebook.setting("left_at") or "")


def test_what_is_being_brought_in_gives_way(window: Window, qtbot: QtBot, file: Path) -> None:
    opened(qtbot, window, file)
    assert window.view is not None and window.session is not None
    begun = threading.Event()

    def bring_in(casebook: Casebook, progress: Progress) -> None:
        with casebook.loading() as take:
            for number in range(10_000):
                take([Change.new("attack", {"title": f"Brought in {number}"})])
                begun.set()
                progress.step(number)

    window.session.worker.ask("import", bring_in, lambda answer: None)
    assert begun.wait(10)
    titles = kept_after_locking(qtbot, window, "attack", "title")
    assert titles and not any("Brought in" in title for title in titles)


def test_what_is_being_changed_in_many_records_gives_way(window: Window, qtbot: QtBot, file: Path) -> None:
    half_typed(qtbot, window, file)
    assert window.session is not None
    begun = threading.Event()

    def change(casebook: Casebook, step: Step) -> Made:
        with casebook.one_batch():
            for number in range(10_000):
                casebook.apply([Change.new("place", {"name": f"Changed {number}"})])
                begun.set()
                step(number)
        raise AssertionError("it was to be broken off")

    window.session.batches.do("Change", change, 10_000)
    assert begun.wait(10)
    names = kept_after_locking(qtbot, window, "place", "name")
    assert title_box(window).text() == MARK
    assert names and not any("Changed" in name for name in names)


def test_what_is_being_printed_gives_way(
    window: Window, qtbot: QtBot, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, file)
    begun, go_on = print_slowly(monkeypatch)
    window.print_out()
    (dialog,) = window.findChildren(PrintDialog)
    dialog.target.box.setText(str(tmp_path / "printed.pdf"))
    qtbot.keyClick(dialog.target.box, Qt.Key.Key_Return)
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    QTimer.singleShot(0, window.lock)
    threading.Timer(0.1, go_on.set).start()
    qtbot.waitUntil(lambda: window.session is None, timeout=10_000)
    assert not list(tmp_path.glob("*printed*")), "nothing of it is left"
    unlock(qtbot, window)
    rest(qtbot, window)
    assert window.session is not None and not window.session.casebook.db.read_only


def test_while_work_comes_to_its_end_everything_is_covered(
    window: Window, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, file)
    window.print_out()
    assert window.session is not None
    worker, seen = window.session.worker, list[tuple[bool, str]]()
    break_off = worker.break_off

    def look(until: float) -> None:
        for top in (other for other in QApplication.topLevelWidgets() if other.isVisible()):
            over = top.childAt(top.rect().center())
            whole = over is not None and over.geometry() == top.rect()
            seen.append((whole, over.text() if isinstance(over, QLabel) else ""))
        break_off(until)

    monkeypatch.setattr(worker, "break_off", look)
    window.lock()
    assert len(seen) > 1, "a dialog, too"
    assert {*seen} == {(True, "Locking…")}
    assert not [
        label for label in window.findChildren(QLabel) if label.text() == "Locking…" and label.isVisible()
    ]


def test_a_new_part_of_a_new_record_is_back_too(window: Window, qtbot: QtBot, file: Path) -> None:
    opened(qtbot, window, file)
    window.new_record()
    qtbot.keyClicks(window.focusWidget(), MARK)
    window.save()
    rest(qtbot, window)
    assert window.view is not None
    stack = window.view.page.stack
    stack.begin("attack_place", {"attack_id": stack.record_id}, None)
    stack.form.focus_field("note")
    qtbot.keyClicks(window.focusWidget(), MARK)
    window.lock()
    unlock(qtbot, window)
    rest(qtbot, window)
    assert window.view is not None
    stack = window.view.page.stack
    assert [form.entity.name for form in stack.forms] == ["attack", "attack_place"]
    assert stack.form.rows["note"].editor.text() == MARK


def test_where_one_was_is_left_once_one_is_back(window: Window, qtbot: QtBot, file: Path) -> None:
    opened(qtbot, window, file)
    window.show_page("source")
    window.lock()
    unlock(qtbot, window)
    rest(qtbot, window)
    assert window.session is not None
    assert not window.session.casebook.setting("left_at")
    assert window.view is not None
    assert window.view.page.entity.name == "source"


def test_a_casebook_without_passphrase_is_closed(window: Window, qtbot: QtBot, sample: Casebook) -> None:
    sample.close()
    window.open_path(sample.path)
    rest(qtbot, window)
    window.new_record()
    qtbot.keyClicks(window.focusWidget(), MARK)
    window.lock()
    assert window.view is None
    assert isinstance(window.centralWidget().currentWidget(), StartPage)  # type: ignore[attr-defined]  # a stack of pages
    sheet = window.findChild(TextSheet)
    assert sheet is not None
    sheet.close()
    window.open_path(sample.path)
    assert window.session is not None
    assert MARK in str(window.session.casebook.drafts()[0]["data"])


def test_what_cannot_be_kept_is_hidden_and_stays(
    window: Window, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, file)
    window.new_record()
    qtbot.keyClicks(window.focusWidget(), MARK)
    assert window.session is not None
    casebook = window.session.casebook

    def full(*args: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(casebook, "keep_draft", full)
    monkeypatch.setattr(casebook, "set_setting", full)
    assert window.view is not None
    model = window.view.page.table.model
    model.search(MARK)  # which locking breaks off
    window.lock()
    window.lock()  # once more changes nothing
    assert "The disk is full." in said(window)
    assert not window.actions_.find("save").isEnabled()
    box = page(window).findChild(QLineEdit)
    assert box is not None and window.focusWidget() is box
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.focusWidget() is box, "the keyboard stays where the passphrase is typed"
    window.actions_.find("quit").trigger()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QMessageBox) and "The disk is full." in asked.informativeText()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    file.rename(file.with_name("gone.temoin"))  # the passphrase is known without the file
    unlock(qtbot, window, "not the passphrase")
    qtbot.waitUntil(lambda: "not the passphrase" in said(window))
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.centralWidget().currentWidget() is window.view)  # type: ignore[attr-defined]  # a stack of pages
    assert window.view is not None
    assert title_box(window).text() == MARK
    qtbot.waitUntil(lambda: model.total is not None)
    file.with_name("gone.temoin").rename(file)


def test_a_fresh_process_whose_casebook_is_gone_shows_the_start_page(window: Window, tmp_path: Path) -> None:
    window.ask_again(tmp_path / "gone.temoin")
    assert isinstance(window.centralWidget().currentWidget(), StartPage)  # type: ignore[attr-defined]  # a stack of pages


def test_a_window_that_starts_anew_holds_nothing(window: Window, qtbot: QtBot, file: Path) -> None:
    opened(qtbot, window, file)
    started: list[Path | None] = []
    window.relaunch = lambda path: not started.append(path)
    window.lock()
    assert started == [file]
    assert window.is_relaunched
    assert window.session is None


# When nobody is there


def test_a_key_and_the_mouse_show_that_somebody_is_there(window: Window, qtbot: QtBot) -> None:
    now = [0.0]
    told: list[str] = []
    absence = Absence(lambda: 1, lambda: False, window, lambda: now[0], lambda: now[0])
    absence.begun.connect(lambda: told.append("begun"))
    absence.watch()
    handle = window.windowHandle()
    for _ in range(4):
        now[0] += 50
        qtbot.keyClick(handle, Qt.Key.Key_Shift)
        absence.look()
    assert told == []
    now[0] += 61
    absence.look()
    assert told == ["begun"]


def test_locking_by_itself_says_nothing_where_nothing_is_open(window: Window, sample: Casebook) -> None:
    window.lock_when_left()
    sample.close()
    window.open_path(sample.path)
    window.lock_when_left()
    assert window.view is not None
    assert window.view.messages.text == ""


def test_after_how_long_is_a_setting_of_this_computer(
    window: Window, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    opened(qtbot, window, file)
    assert window.minutes == 5
    window.casebook_settings()
    box = window.findChild(LockSetting).findChild(QComboBox)  # type: ignore[union-attr]  # it is there, or the test fails here
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert box.currentText() == "1 minute"
    assert window.minutes == 1
    assert Settings(tmp_path / "settings").get("lock_after") == 1


# In processes

DRIVE = f"""
def drive(desk):
    desk.unlock({WORDS!r})
    desk.press("Ctrl+1")
    desk.rest()
    desk.press("Ctrl+N")
    desk.write({MARK!r})
    desk.say("typed")
    desk.hear("lock")
    desk.press("Ctrl+L")
"""


def test_the_old_process_is_gone_and_the_new_one_knows_nothing(
    file: Path, tmp_path: Path, window: Window, qtbot: QtBot
) -> None:
    if not LINUX:  # elsewhere nobody lets us look
        return
    script = tmp_path / "drive.py"
    script.write_text(DRIVE)
    words = tmp_path / "words"
    words.mkdir()
    environment = os.environ | {"DRIVEN": str(words)}
    command = [sys.executable, "-m", "tests.app.driven", str(script), str(file), str(tmp_path / "data")]
    old = subprocess.Popen(command, cwd=ROOT, env=environment)
    fresh = 0
    try:
        waited(lambda: (words / "typed").exists() or old.poll() is not None)
        assert old.poll() is None
        before = memory(old.pid)
        (words / "lock").touch()
        assert old.wait(60) == 0
        assert not Path(f"/proc/{old.pid}").exists()
        waited(lambda: processes(file) != [])
        (fresh,) = processes(file)
        limits = Path(f"/proc/{fresh}/limits").read_text()
        assert re.search(r"Max core file size +0 +0 ", limits), limits
        waited(lambda: rests(fresh))
        after = memory(fresh)
        if before is not None and after is not None:  # who may not look has the promise fulfilled
            assert holds(before), "the search finds nothing even where it is"
            assert not holds(after)
        assert processes(file) == [fresh]  # one, and it stays
    finally:
        old.kill()
        if fresh:
            os.kill(fresh, signal.SIGKILL)
    waited(lambda: processes(file) == [])
    opened(qtbot, window, file)
    assert title_box(window).text() == MARK


def waited(until: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not until():
        assert time.monotonic() < end
        time.sleep(0.02)


def rests(process: int) -> bool:
    """Say whether a process has done some work, and does none now: its window stands."""

    def worked() -> int:
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11])

    before = worked()
    time.sleep(0.5)
    return before > 20 and worked() == before


def processes(named: Path) -> list[int]:
    """Return the processes that took the place of another one, by the casebook or the settings folder that
    they are given."""
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"--locked" in words and str(named).encode() in words:
                found.append(int(folder.name))
    return found


def memory(process: int) -> bytes | None:
    """Return what a process holds in memory; None where reading it is refused."""
    found: list[bytes] = []
    try:
        maps = Path(f"/proc/{process}/maps").read_text()
        with Path(f"/proc/{process}/mem").open("rb") as memory:
            for line in maps.splitlines():
                begin, end, mode = re.match(r"(\w+)-(\w+) (\S+)", line).groups()  # type: ignore[union-attr]  # it is there, or the test fails here
                if mode.startswith("rw") and "[v" not in line:
                    memory.seek(int(begin, 16))
                    try:
                        found.append(memory.read(int(end, 16) - int(begin, 16)))
                    except OSError:
                        continue
    except PermissionError:
        return None
    return b"".join(found)


def holds(memory: bytes) -> bool:
    return any(MARK.encode(coding) in memory for coding in ("utf-8", "utf-16-le", "utf-16-be"))


def test_the_fresh_process_is_told_all_that_it_needs(tmp_path: Path) -> None:
    program, arguments, folder = anew.command(tmp_path / "-m.temoin", tmp_path / "data", temp=True)
    assert program == sys.executable
    assert arguments[:4] == ["-m", "app", "--locked", "--data"]
    assert arguments[-1] == str(tmp_path / "-m.temoin")
    assert folder == ROOT
    assert "--temp" in arguments
