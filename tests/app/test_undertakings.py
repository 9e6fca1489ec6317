"""Whoever closes, locks or logs out while something long is being done is asked, or told the next time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.entry.filing import Filing
from app.exchange import exportpage, gazetteer, printdialog
from app.exchange.exportpage import ExportPage
from app.exchange.printdialog import PrintDialog
from app.review import trash
from app.review.trash import TrashDialog
from app.session import Session
from app.shell.sheets import TextSheet
from app.tasks import Cancelled, Progress, Task, within
from db.model.changes import Change
from db.storage import attachments
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble
from tests.db.geo import geonames
from tests.pages import WindowObject


class Slow:
    """Holds a function of a module after it was called until it is let go; it can be given up there."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.goes_on = threading.Event(), threading.Event()
        self._patch = monkeypatch

    def hold(self, module: object, name: str, step: Callable[..., Callable[[int, int], None]]) -> None:
        """`step` finds in the arguments the one that hears how far it is."""
        work = getattr(module, name)

        def slowly(*given: object, **named: object) -> object:
            self.reached.set()
            while not self.goes_on.wait(0.005):
                step(*given, **named)(0, 1)
            return work(*given, **named)

        self._patch.setattr(module, name, slowly)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow(monkeypatch)
    yield made
    made.goes_on.set()


def last(*given: Any, **named: Any) -> Callable[[int, int], None]:
    return [*given, *named.values()][-1]


def attack(window: WindowObject) -> str:
    return str(window.casebook.find("attack")[0]["id"])


def empty_the_trash(window: WindowObject, slow: Slow, folder: Path) -> str:
    session = window.view.session
    (new,) = session.do("record", [Change.new("victim", {"name": "Zqxmark"})])
    session.do("delete", window.casebook.deletion("victim", new.id))
    slow.hold(trash, "erase", last)
    window.window.trash()
    (dialog,) = window.window.findChildren(TrashDialog)
    window.rest()
    dialog.empty_button.click()
    dialog.number.setText("1")
    dialog.erase_now.click()
    return "Erase 1 record for ever"


def write_an_export(window: WindowObject, slow: Slow, folder: Path) -> str:
    slow.hold(exportpage, "export", lambda *given, **named: given[5])
    window.keyboard.press("Ctrl+E")
    page = window.view.aside
    assert isinstance(page, ExportPage)
    window.qtbot.waitUntil(lambda: page.resting and page.go.isEnabled(), timeout=10_000)
    page.choices.target.box.setText(str(folder / "out"))
    page.write()
    return "Export out"


def print_it(window: WindowObject, slow: Slow, folder: Path) -> str:
    slow.hold(printdialog, "run", lambda casebook, progress, *_: progress.step)
    window.window.print_out()
    (dialog,) = window.window.findChildren(PrintDialog)
    dialog.target.box.setText(str(folder / "out.pdf"))
    dialog.print()
    return "Print: out.pdf"


def load_a_gazetteer(window: WindowObject, slow: Slow, folder: Path) -> str:
    slow.hold(gazetteer, "load", last)
    window.window.actions_.find("load_gazetteer").trigger()
    (dialog,) = window.window.findChildren(gazetteer.GazetteerDialog)
    dialog.source.box.setText(str(geonames(folder / "ML.txt")))
    dialog.read()
    return "Load a gazetteer: ML.txt"


def add_a_file(window: WindowObject, slow: Slow, folder: Path) -> str:
    (folder / "tape.txt").write_text("A long recording.", encoding="utf-8")
    slow.hold(attachments, "add", last)
    filing = Filing.of(window.view.session)
    filing.add("attack", attack(window), [folder / "tape.txt"])
    return "Add “tape.txt”"


def save_a_file(window: WindowObject, slow: Slow, folder: Path) -> str:
    (folder / "tape.txt").write_text("A long recording.", encoding="utf-8")
    filing = Filing.of(window.view.session)
    filing.add("attack", attack(window), [folder / "tape.txt"])
    window.qtbot.waitUntil(lambda: not filing.worker.busy)
    slow.hold(attachments, "copy_out", last)
    filing.save_copy(window.casebook.find("attachment")[0], folder / "copy.txt")
    return "Save a copy: copy.txt"


Begin = Callable[[WindowObject, Slow, Path], str]
LONG = [empty_the_trash, write_an_export, print_it, load_a_gazetteer, add_a_file, save_a_file]
each = pytest.mark.parametrize("begin", LONG, ids=lambda begin: begin.__name__)


def state(casebook: Casebook, folder: Path) -> tuple[object, ...]:
    """What each of them would change."""
    names = casebook.db.execute("SELECT name FROM victim WHERE deleted_at IS NOT NULL").fetchall()
    counts = [len(casebook.find("attachment")), len(gazetteer.loaded(casebook))]
    return names, *counts, *sorted(path.name for path in folder.glob("*out*")), (folder / "copy.txt").exists()


def begun(window: WindowObject, slow: Slow, folder: Path, begin: Begin) -> str:
    folder.mkdir()
    name = begin(window, slow, folder)
    window.qtbot.waitUntil(slow.reached.is_set, timeout=10_000)
    return name


def question(window: WindowObject) -> QMessageBox:
    (box,) = [box for box in window.window.findChildren(QMessageBox) if box.isVisible()]
    return box


def answer(window: WindowObject, words: str) -> None:
    next(b for b in question(window).findChildren(QPushButton) if b.text() == words).click()


def told(window: WindowObject) -> str:
    sheets = [sheet for sheet in window.window.findChildren(TextSheet) if sheet.isVisible()]
    return "\n".join(text.toPlainText() for sheet in sheets for text in sheet.findChildren(QTextBrowser))


@each
@pytest.mark.parametrize("hurried", [False, True], ids=["asked", "logout"])
def test_what_is_broken_off_is_not_done_and_told_the_next_time(
    window: WindowObject, slow: Slow, qtbot: QtBot, tmp_path: Path, begin: Begin, hurried: bool
) -> None:
    path, folder = window.casebook.path, tmp_path / "files"
    name = begun(window, slow, folder, begin)
    before = state(window.casebook, folder)
    window.window.is_hurried = hurried
    window.window.close()
    if not hurried:
        assert question(window).text() == f"Not finished: {name}"
        assert window.window.isVisible()
        answer(window, "Close and break it off")
    assert not window.window.isVisible()
    window.gone = True
    window.window.deleteLater()
    again = WindowObject(qtbot, tmp_path / "settings").open(path)
    qtbot.waitUntil(lambda: bool(told(again)), timeout=10_000)
    assert f"“{name}” was given up when the casebook was closed" in told(again)
    assert state(again.casebook, folder) == before
    again.close()


@each
def test_it_is_finished_first_where_that_is_wanted(
    window: WindowObject, slow: Slow, qtbot: QtBot, tmp_path: Path, begin: Begin
) -> None:
    path, folder = window.casebook.path, tmp_path / "files"
    begun(window, slow, folder, begin)
    before = state(window.casebook, folder)
    window.window.close()
    answer(window, "Finish it, then close")
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=10_000)
    window.gone = True
    window.window.deleteLater()
    again = WindowObject(qtbot, tmp_path / "settings").open(path)
    assert state(again.casebook, folder) != before
    assert told(again) == ""
    again.close()


def test_of_several_files_only_those_that_are_not_kept_are_told(
    window: WindowObject, slow: Slow, tmp_path: Path
) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(name, encoding="utf-8")
    filing = Filing.of(window.view.session)
    add = attachments.add

    def first_at_once(casebook: Casebook, file: Path, *given: object, **named: Callable[[int, int], None]):
        if file.name == "b.txt":
            slow.reached.set()
            while not slow.goes_on.wait(0.005):
                named["step"](0, 1)
        return add(casebook, file, *given, **named)  # type: ignore[arg-type]  # as it was called

    slow._patch.setattr(attachments, "add", first_at_once)
    filing.add("attack", attack(window), [tmp_path / "a.txt", tmp_path / "b.txt"])
    window.qtbot.waitUntil(slow.reached.is_set, timeout=10_000)
    window.window.close()
    assert question(window).text() == "Not finished: Add “b.txt”"
    answer(window, "Stay")
    slow.goes_on.set()
    window.qtbot.waitUntil(lambda: not filing.worker.busy, timeout=10_000)
    assert len(window.casebook.find("attachment")) == 2


def test_nothing_else_is_written_while_the_trash_is_emptied(
    window: WindowObject, slow: Slow, tmp_path: Path
) -> None:
    begun(window, slow, tmp_path / "files", empty_the_trash)
    window.window.actions_.find("new_record").trigger()
    assert "wait until that is done" in window.message
    slow.goes_on.set()
    window.rest()
    assert "Erased for ever: 1 record." in window.window.findChildren(TrashDialog)[0]._note.text()


@pytest.mark.parametrize("fails", [False, True], ids=["erased", "failed"])
def test_what_became_of_the_trash_is_said_also_where_it_was_closed_meanwhile(
    window: WindowObject, slow: Slow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    if fails:
        monkeypatch.setattr(trash, "erase", refuse)
    begun(window, slow, tmp_path / "files", empty_the_trash)
    heard: list[object] = []
    window.view.session.changed.connect(lambda changes, maker: heard.append(maker))
    (dialog,) = window.window.findChildren(TrashDialog)
    dialog.close_button.click()
    window.qtbot.waitUntil(lambda: not window.window.findChildren(TrashDialog))
    slow.goes_on.set()
    window.rest()
    assert window.message == ("It was refused." if fails else "Erased for ever: 1 record.")
    assert len(heard) == (not fails)
    assert window.view.session.undo_stack.count() == (2 if fails else 0)


def refuse(*given: object) -> int:
    raise Trouble("It was refused.")


def test_what_has_nothing_left_to_name_is_not_under_way(session: Session, qtbot: QtBot) -> None:
    """As of files that are all kept while the answer is on its way."""
    done: list[object] = []
    session.worker.ask("test", lambda casebook, progress: None, done.append, name=lambda: "")
    assert session.under_way == []
    qtbot.waitUntil(lambda: bool(done))


def test_a_copy_of_which_nobody_heard_is_in_the_chain_of_custody(
    window: WindowObject, slow: Slow, tmp_path: Path
) -> None:
    begun(window, slow, tmp_path / "files", save_a_file)
    session = window.view.session
    slow.goes_on.set()
    Filing.of(session).worker._reach(within())  # the window hears nothing meanwhile
    assert session.give_up() == []
    window.window.is_hurried = True
    path = window.casebook.path
    window.window.close()
    window.gone = True
    window.window.deleteLater()
    assert (tmp_path / "files" / "copy.txt").exists()
    with Casebook.open(path, None) as casebook:
        assert [entry["action"] for entry in casebook.find("custody_log")].count("copied") == 1


def test_a_copy_that_cannot_be_written_down_does_not_stay(
    window: WindowObject, slow: Slow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(window, slow, tmp_path / "files", save_a_file)

    def refuse_all(*given: object, **named: object) -> list[Change]:
        raise Trouble("It was refused.")

    monkeypatch.setattr(Casebook, "apply", refuse_all)
    slow.goes_on.set()
    window.qtbot.waitUntil(lambda: not Filing.of(window.view.session).worker.busy, timeout=10_000)
    assert not (tmp_path / "files" / "copy.txt").exists()
    assert window.message == "It was refused."
    monkeypatch.undo()


def test_what_was_cancelled_before_one_left_does_not_keep_one(
    window: WindowObject, slow: Slow, tmp_path: Path
) -> None:
    session = window.view.session
    hold, goes_on = threading.Event(), threading.Event()

    def deaf(casebook: Casebook, progress: object) -> None:
        hold.set()
        goes_on.wait(10)
        raise Cancelled

    task = session.worker.ask("deaf", deaf, lambda _: None, name=lambda: "Deaf")
    assert hold.wait(10)
    task.cancel()
    begun(window, slow, tmp_path / "files", add_a_file)
    window.window.close()
    answer(window, "Finish it, then close")
    goes_on.set()
    window.qtbot.waitUntil(lambda: not session.worker.busy, timeout=10_000)
    slow.goes_on.set()
    window.qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=10_000)
    window.gone = True
    window.window.deleteLater()


def test_all_that_is_under_way_is_given_up_before_one_of_it_is_waited_for(session: Session) -> None:
    begun = threading.Event()
    tasks: list[Task] = []
    heard: list[bool] = []

    def first(casebook: Casebook, progress: Progress) -> None:
        begun.wait(10)
        heard.append(tasks[0].progress.cancelled.wait(5))
        progress.step(0)

    def second(casebook: Casebook, progress: Progress) -> None:
        begun.set()
        progress.cancelled.wait(20)
        progress.step(0)

    session.worker.ask("first", first, lambda _: None, name=lambda: "First")
    filing = Filing.of(session)
    tasks.append(filing.worker.ask("second", second, lambda _: None, name=lambda: "Second"))
    assert begun.wait(10)
    assert session.give_up() == ["First", "Second"]
    assert heard == [True]
    filing.worker.stop()
