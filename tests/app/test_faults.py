"""What goes wrong with the file while one types: it is said, the words stay, and saving goes on after."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextBrowser
from pytestqt.qtbot import QtBot

from app.review.listmodel import ListModel
from app.session import Session
from app.shell import later, recordpage
from app.shell.recovery import RecoveryPage
from app.shell.settings import Settings
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.filters import parse
from db.model.problem import Unreadable
from db.sample import write
from db.storage import connection, history, keys
from db.storage.casebook import Casebook
from db.storage.connection import privileged
from db.storage.trouble import DiskFull
from tests.pages import FormObject, WindowObject
from tests.torture.folders import Unwritable

TYPED = "Typed while the disk failed, and long enough to need a page of its own: " + "Kalala " * 12
Mend = Callable[[], object]
Fault = Callable[[WindowObject], Mend]


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stocked") / "test.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        write(casebook)
    return path


@pytest.fixture
def window(stocked: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[WindowObject]:
    folder = tmp_path / "casebooks"
    folder.mkdir()
    shutil.copy(stocked, folder)
    opened = WindowObject(qtbot, tmp_path / "settings").open(folder / stocked.name)
    yield opened
    opened.close()


def full(window: WindowObject) -> Mend:
    """Let SQLite find no room for another page, and fill those that are there."""
    casebook = window.casebook

    def pages(limit: int) -> None:
        with privileged(casebook.db):
            casebook.db.execute(f"PRAGMA max_page_count = {limit}")

    (now,) = casebook.db.execute("PRAGMA page_count").fetchone()
    pages(now)
    for size in (60_000, 4000, 900, 200, 40, 10):
        with suppress(DiskFull):
            for n in range(9999):
                casebook.keep_draft(f"filler:{size}:{n}", "filler", None, {"typed": "x" * size})
        with suppress(DiskFull):
            while True:
                casebook.apply([Change.new("place", {"name": "x" * size})])
    return lambda: pages(1 << 30)


def unwritable(window: WindowObject) -> Mend:
    folder = Unwritable(window.casebook.path.parent)
    folder.__enter__()
    return folder.__exit__


def immutable(window: WindowObject) -> Mend:
    """Let nobody write the file, which is open already, as an administrator can on some disks; what is said
    by the rights of a file is tested on all."""
    path = str(window.casebook.path)
    chattr = shutil.which("chattr")
    if chattr is None or subprocess.run([chattr, "+i", path], capture_output=True).returncode:
        pytest.skip("no file can be made immutable here")
    return lambda: subprocess.run([chattr, "-i", path], check=True)


def moved(window: WindowObject) -> Mend:
    path = window.casebook.path
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    return lambda: elsewhere.rename(path)


def deleted(window: WindowObject) -> Mend:
    path = window.casebook.path
    bin_ = path.with_name("bin")
    os.link(path, bin_)
    path.unlink()
    return lambda: os.link(bin_, path)


def replaced(window: WindowObject) -> Mend:
    path = window.casebook.path
    mine, other = path.with_name("mine"), path.with_name("other")
    shutil.copy(path, other)
    path.rename(mine)
    other.rename(path)
    return lambda: mine.replace(path)


def older(window: WindowObject) -> Mend:
    path = window.casebook.path
    before, after = path.with_name("before"), path.with_name("after")
    shutil.copy(path, before)
    window.casebook.apply([Change.new("place", {"name": "Boura"})])
    shutil.copy(path, after)
    shutil.copyfile(before, path)
    return lambda: shutil.copyfile(after, path)


def used(window: WindowObject) -> Mend:
    with privileged(window.casebook.db):
        window.casebook.db.execute("PRAGMA busy_timeout = 20")
    other = connection.connect(window.casebook.path, None)
    other.conn.execute("BEGIN IMMEDIATE")
    return other.close


FAULTS: dict[str, tuple[Fault, str]] = {
    "full": (full, "is full"),
    "write-protected": (unwritable, "write-protected"),
    "moved": (moved, "moved, deleted or replaced"),
    "deleted": (deleted, "moved, deleted or replaced"),
    "replaced": (replaced, "moved, deleted or replaced"),
    "older": (older, "replaced by an older copy"),
    "used": (used, "used by another program"),
}


def type_title(window: WindowObject) -> FormObject:
    form = window.show("attack", "Kalala")
    form.clear("Title").type("Title", TYPED)
    return form


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_said_the_words_stay_and_saving_goes_on(name: str, window: WindowObject) -> None:
    fault, said = FAULTS[name]
    form = type_title(window)
    mend = fault(window)
    try:
        form.save()
        assert said in window.message
        assert form.text("Title") == TYPED
        window.view.messages.say("")
        form.form.keep_draft()  # as a moment after the last key
        assert said in window.message
        id = form.form.record_id
        window.keyboard.press("Ctrl+PgDown")  # to another record, which would take the place of the words
        assert (form.form.record_id, form.text("Title")) == (id, TYPED)
        window.keyboard.press("Ctrl+Q")
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox) and said in box.informativeText()
        window.keyboard.press("Esc")
        window.back()
        assert form.text("Title") == TYPED
    finally:
        mend()
    form.save()
    assert window.casebook.find("attack", title=TYPED.strip())
    assert not [draft for draft in window.casebook.drafts() if draft["entity"] == "attack"]


def test_a_file_made_immutable_is_not_blamed_on_the_disk(window: WindowObject) -> None:
    form = type_title(window)
    mend = immutable(window)
    try:
        form.form.keep_draft()
        assert "write-protected" in window.message
        for _ in range(2):
            window.view.messages.say("")
            form.save()
            assert "write-protected" in window.message and form.text("Title") == TYPED
            assert QApplication.activeModalWidget() is None, "it is said where everything is said"
    finally:
        mend()
    form.save()
    assert window.casebook.find("attack", title=TYPED.strip())


@pytest.mark.parametrize("name", FAULTS)
def test_what_could_not_be_kept_is_kept_by_itself_once_that_is_possible(
    name: str, window: WindowObject
) -> None:
    fault, said = FAULTS[name]
    form = type_title(window)
    drafts = form.form.drafts
    again = drafts.findChild(QTimer)
    assert again is not None
    again.setInterval(1)
    mend = fault(window)
    try:
        form.form.keep_draft()
        assert said in window.message and again.isActive()
        window.view.messages.say("")
        with window.qtbot.waitSignal(again.timeout):
            pass
        assert again.isActive() and not window.message, "it was said once"
        assert window.view.page.stack.draft_text() == "Draft not kept"
    finally:
        mend()
    window.qtbot.waitUntil(lambda: drafts.trouble is None)
    assert "kept again" in window.message and "Draft kept" in window.view.page.stack.draft_text()
    assert not again.isActive()
    kept = [str(row["data"]) for row in window.casebook.drafts() if row["entity"] == "attack"]
    assert len(kept) == 1 and TYPED.strip() in kept[0]


def test_it_is_tried_again_without_holding_up_the_window(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = type_title(window)
    keep, waits = Casebook.keep_draft, list[int]()

    def note_wait(casebook: Casebook, *given: Any) -> None:
        waits.append(casebook.db.execute("PRAGMA busy_timeout").fetchone()[0])
        if len(waits) < 3:
            raise DiskFull("The disk is full.")
        keep(casebook, *given)

    monkeypatch.setattr(Casebook, "keep_draft", note_wait)
    for _ in range(3):
        form.form.keep_draft() if not waits else form.form.drafts.try_again()
    form.form.keep_draft()
    usual, *again, after = waits
    assert usual == after >= 1000 and max(again) < 50


@pytest.mark.parametrize("given_up", ["discarded", "let go", "saved", "closed"])
def test_what_was_given_up_is_not_kept_after_all(given_up: str, window: WindowObject) -> None:
    form = type_title(window)
    again = form.form.drafts.findChild(QTimer)
    assert again is not None
    mend = moved(window)
    form.form.keep_draft()
    mend()
    assert again.isActive()
    if given_up == "discarded":
        form.form.discard_draft()
    elif given_up == "let go":
        form.form.let_go()
    elif given_up == "saved":
        form.save()
    elif given_up == "closed":
        window.view.session.is_open = False
        again.setInterval(1)
        again.start()
        with window.qtbot.waitSignal(again.timeout):
            pass
        window.view.session.is_open = True
    assert not again.isActive()
    assert not [draft for draft in window.casebook.drafts() if draft["entity"] == "attack"]


def test_saved_is_not_said_of_a_file_that_is_gone(window: WindowObject) -> None:
    form = window.show("attack", "Kalala").save()
    assert "Saved" in window.message
    mend = moved(window)
    form.save()
    assert "moved, deleted or replaced" in window.message
    mend()


def test_it_is_said_when_a_draft_takes_the_last_room(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = type_title(window)
    keep = Casebook._keep_draft  # type: ignore[attr-defined]  # the disk is to be full once

    def full_once(casebook: Casebook, *given: str) -> None:
        monkeypatch.setattr(Casebook, "_keep_draft", keep)
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(Casebook, "_keep_draft", full_once)
    form.form.keep_draft()
    assert "in the last room" in window.message
    assert form.form.drafts.trouble is None and len(window.casebook.drafts()) == 1


def test_what_cannot_be_kept_is_lost_only_when_told(window: WindowObject) -> None:
    type_title(window)
    mend = moved(window)
    window.keyboard.press("Ctrl+Q")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    with window.qtbot.waitSignal(window.window.closed):
        window.keyboard.press("Tab", "Space")
    assert not window.window.isVisible()
    assert window.window.session is None
    window.qtbot.waitUntil(lambda: not window.window.safekeeping.busy)
    assert "There is no file" in window.window.safekeeping.trouble, "which the next start tells"
    assert not [dialog for dialog in QApplication.topLevelWidgets() if dialog.isVisible()]
    mend()


def test_a_clock_that_was_set_back_is_said_once(
    window: WindowObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = type_title(window)
    long_ago = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp()) * 1000
    monkeypatch.setattr(history, "_milliseconds", lambda: long_ago)
    form.save()
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    words = sheet.findChild(QTextBrowser)
    assert words is not None and "says 2020-01-01 00:00, but" in words.toPlainText()
    assert sheet.height() < 250, "three lines need no more"
    window.keyboard.press("Esc")
    window.back()
    assert window.casebook.find("attack", title=TYPED.strip())
    form.clear("Title").type("Title", "Once more").save()
    assert QApplication.activeModalWidget() is None


def test_a_casebook_that_can_only_be_read_is_said_to_be_and_never_saved(
    stocked: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, way: way != os.W_OK and access(path, way))
    path = Path(shutil.copy(stocked, tmp_path))
    window = WindowObject(qtbot, tmp_path / "settings").open(path)
    qtbot.waitUntil(lambda: "can be read but not written" in window.message)
    window.show("attack", "Kalala")
    for pressed in ("Ctrl+S", "Ctrl+Return"):
        window.view.messages.say("")
        window.keyboard.press(pressed)
        assert "read only" in window.message
    window.close()


# The printed recovery code


def test_a_sheet_that_finds_no_room_is_not_said_to_be_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = recovery_page(qtbot)

    def no_room(number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("db.exchange.files.os.fsync", no_room)
    page.save_pdf(str(tmp_path / "code.pdf"))
    assert "The disk is full: “code.pdf” was not written" in said(page) and "Saved" not in said(page)
    assert not list(tmp_path.iterdir())
    monkeypatch.undo()
    page.save_pdf(str(tmp_path / "code.pdf"))
    assert "Saved as" in said(page) and "full" not in said(page)
    assert (tmp_path / "code.pdf").read_bytes().rstrip().endswith(b"%%EOF")


def test_a_sheet_never_takes_the_place_of_a_casebook(qtbot: QtBot, tmp_path: Path, stocked: Path) -> None:
    page = recovery_page(qtbot)
    book = Path(shutil.copy(stocked, tmp_path))
    before = book.read_bytes()
    page.save_pdf(str(book))
    assert "Saved" not in said(page)
    assert book.read_bytes() == before


def recovery_page(qtbot: QtBot) -> RecoveryPage:
    page = RecoveryPage(keys.recovery_code(bytes(32)), "mali", "why", "do")
    qtbot.addWidget(page)
    page.show()
    return page


def said(page: RecoveryPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


# The program


def test_a_form_that_could_not_be_loaded_is_loaded_for_the_next_record(
    qtbot: QtBot, tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [
        session.casebook.apply([Change.new("actor", {"name": name, "actor_type": "other"})])[0].id
        for name in ("Ansar", "Bozo")
    ]
    load, tried = later.load, list[tuple[str, ...]]()

    def fail_once(names: tuple[str, ...]) -> None:
        if names == recordpage.FORM and not tried:
            tried.append(names)
            raise OSError("the disk is busy")
        load(names)

    monkeypatch.setattr(later, "load", fail_once)
    told: list[Exception] = []
    session.worker.failed.connect(told.append)
    page = recordpage.RecordPage(session, ENTITIES["actor"], Settings(tmp_path / "settings"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(told) == 1 and not page.previewing and not page.has_form)
    page.table.current_changed.emit(ids[0])
    qtbot.waitUntil(lambda: page.has_form and page.stack.record_id == ids[0], timeout=10_000)


@pytest.mark.parametrize("text", ["kild:3", "killed:many", "status:draft ::"])
def test_a_filter_that_cannot_be_read_is_said_as_such(window: WindowObject, text: str) -> None:
    """Also where it reaches the list's worker by another way than the search box."""
    with pytest.raises(Unreadable) as unreadable:
        parse("attack", text)
    model = next(m for m in window.view.findChildren(ListModel) if m.entity.name == "attack")
    model.search(text)
    window.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox) and not box.detailedText()
    assert box.text() == str(unreadable.value)
    box.accept()
