"""Measure for how long the window's thread is held up while the program works.

Run with `uv run python -m tests.benchmarks.heartbeat [--attacks N] [--casebook FILE --passphrase-file F]`. A
timer of the window's thread beats all the time; the longest gap between two beats is told for each action, by
the clock and, as other programs run too, by the CPU time of the thread itself. FILE is copied first: the bulk
edit, the deletion and the export are really done.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from app.review.listpage import ListPage
from app.shell import later
from app.shell.opening import OPENED
from app.shell.window import Window
from app.tasks import Progress
from db.exchange.exporting import export
from db.storage import bulk
from db.storage.bulk import Edit
from db.storage.casebook import Casebook
from db.storage.query import Step
from tests.benchmarks.desk import application, at_rest, casebook_of, code_of, empty_window, opened, until

GOAL = 50.0  # milliseconds
MANY = 10_000  # records of a bulk edit
LONG = 100.0  # seconds; after these, what looks at each record is broken off


class Heart(QObject):
    """Beats as often as it can; remembers the longest gaps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wall = self.cpu = 0.0
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._beat)
        self._last = time.perf_counter(), time.thread_time()

    def begin(self) -> None:
        self.wall = self.cpu = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._clock.start(1)

    def end(self) -> tuple[float, float]:
        self._clock.stop()
        self._beat()
        return self.wall, self.cpu

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self.wall = max(self.wall, (wall - self._last[0]) * 1000)
        self.cpu = max(self.cpu, (cpu - self._last[1]) * 1000)
        self._last = wall, cpu


class Actions:
    """What a person does in a large list, each until all of it is on the screen."""

    def __init__(self, window: Window, page: ListPage, folder: Path) -> None:
        self.window, self.page, self._folder = window, page, folder

    def sort(self) -> None:
        self._order("title", False)

    def sort_back(self) -> None:
        self._order("", True)

    def _order(self, name: str, descending: bool) -> None:
        self.page.model.order(name, descending)
        until(self._is_listed)

    def filter(self) -> None:
        self._list("attack_type:village_attack")

    def search(self) -> None:
        self._list("attack")

    def filter_problems(self) -> None:
        """For the first time, when all records are looked at: broken off where that takes long."""
        self.page.search("has:problems")
        with suppress(TimeoutError):
            until(self._is_listed, LONG)
        self._list_all()

    def _list(self, text: str) -> None:
        self.page.search(text)
        until(self._is_listed)
        at_rest(self.window)
        self._list_all()

    def _list_all(self) -> None:
        self.page.search("")
        until(self._is_listed)

    def _is_listed(self) -> bool:
        return self.page.model.total is not None

    def scroll(self) -> None:
        bar = self.page.table.verticalScrollBar()
        for part in range(101):
            bar.setValue(bar.maximum() * part // 100)
            QCoreApplication.processEvents()

    def walk(self) -> None:
        """Go down the list with the preview beside it."""
        self.page.table.setFocus()
        for _ in range(10):
            QTest.keyClick(self.page.table, Qt.Key.Key_Down)
            at_rest(self.window)

    def select_all(self) -> None:
        self.page.table.selectAll()
        at_rest(self.window)
        self.page.table.clearSelection()

    def other_pages(self) -> None:
        assert self.window.view is not None
        for entity in ("victim", "source", "place", "actor", "abduction", "attack"):
            self.window.view.show_page(entity)
            at_rest(self.window)

    def bulk_edit(self) -> None:
        session = self.window.session
        assert session is not None
        numbers = self.page.model.numbers[:MANY]
        edit = Edit("attack", "verification", value="verified")

        def work(casebook: Casebook, step: Step) -> bulk.Made:
            seen = bulk.preview(casebook, edit, numbers, date.today(), step)
            return bulk.make(casebook, edit, numbers, seen, date.today(), step)

        session.batches.do("Change attacks", work, 2 * len(numbers))
        until(lambda: not session.batches.busy)

    def undo(self) -> None:
        session = self.window.session
        assert session is not None
        session.undo()
        until(lambda: not session.batches.busy)

    def delete_many(self) -> None:
        session = self.window.session
        assert session is not None
        table = self.page.table
        table.go_to(0)
        for _ in range(300):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
            QCoreApplication.processEvents()  # as between two keys of a person
        QTest.keyClick(table, Qt.Key.Key_Delete)
        until(lambda: not session.batches.busy)

    def export(self) -> None:
        session = self.window.session
        assert session is not None
        done: list[object] = []
        target = self._folder / "attacks.csv"

        def write(casebook: Casebook, progress: Progress) -> object:
            return export(casebook, target, "flat", progress=progress.step)

        session.worker.ask("export", write, done.append)
        until(lambda: done)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--attacks", type=int, default=10_000)
    parser.add_argument("--casebook", type=Path, default=None)
    parser.add_argument("--passphrase-file", type=Path, default=None)
    parser.add_argument("--folder", type=Path, default=None, help="for the copy; on the disk that is meant")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder, file = Path(name), given.passphrase_file
        path = folder / "copy.temoin" if given.casebook else casebook_of(given.attacks, folder)
        if given.casebook:
            shutil.copyfile(given.casebook, path)
        code = code_of(path, str(file.read_text()).splitlines()[0] if file else "open sesame")
        running = application()
        window = empty_window()
        began = time.perf_counter()
        until(lambda: time.perf_counter() - began > 0.2)  # the start page is there, and its menus
        later.load(OPENED)  # as while the passphrase is typed
        heart = Heart(window)
        _say(f"longest gap in the window's thread, goal ≤ {GOAL:.0f} ms   clock  own CPU")
        heart.begin()
        page = opened(window, path, code)
        _tell("open", *heart.end())
        actions = Actions(window, page, folder)
        for what, act in {
            "sort by a column": actions.sort,
            "newest first again": actions.sort_back,
            "filter by a code": actions.filter,
            "search a word": actions.search,
            "filter by problems": actions.filter_problems,
            "scroll to the end": actions.scroll,
            "walk, preview beside": actions.walk,
            "select all, totals": actions.select_all,
            "all other pages": actions.other_pages,
            f"bulk edit of {min(MANY, len(page.model.numbers)):,}": actions.bulk_edit,
            "undo of it": actions.undo,
            "delete 300": actions.delete_many,
            "export of all attacks": actions.export,
        }.items():
            at_rest(window)
            heart.begin()
            act()
            at_rest(window)
            _tell(what, *heart.end())
        _say(f"{page.model.total:,} attacks")
        window.close()
        del running


def _tell(what: str, wall: float, cpu: float) -> None:
    _say(f"{what:26} {wall:7.1f}  {cpu:7.1f} ms   {'met' if cpu <= GOAL else 'NOT MET'}")


def _say(line: str) -> None:
    """Write a line at once: with a million records, the next one may take minutes."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
