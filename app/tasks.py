"""One background worker: what can take longer than a blink runs here, with its own connection to the
casebook."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.frugality import give_back

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

T = TypeVar("T")
REST = 1.5  # seconds without work after which what was kept of the file is let go of
MOST = 2**31 - 1  # Qt's signals and bars count in 32 bits; a file has more bytes


class Cancelled(Exception):  # noqa: N818
    """The task is no longer wanted."""


class Progress:
    """How far a task is; shared between the window's thread and the worker's."""

    def __init__(self, told: Callable[[int, int], None] | None = None) -> None:
        self.cancelled = threading.Event()
        self._told = told

    def step(self, done: int, total: int = 0) -> None:
        """Say how far the task is. Raise Cancelled where it is no longer wanted."""
        if self.cancelled.is_set():
            raise Cancelled
        if self._told:
            part = max(done, total) // MOST + 1
            self._told(done // part, total // part)


def tell(emit: Callable[..., None], *told: object) -> None:
    """Emit a signal from another thread; where the window went away meanwhile, nobody hears it."""
    with suppress(RuntimeError):  # what Qt's classes raise once what they stood for is gone
        emit(*told)


@dataclass
class Task:
    """A piece of work, what is done with its answer, and how far it is."""

    key: str
    work: Callable[[Casebook, Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    progress: Progress

    def cancel(self) -> None:
        """Stop the task at its next step and drop its answer."""
        self.progress.cancelled.set()


Waiting = queue.Queue[Task | None]


class Worker(QObject):
    """Runs tasks one after another in a thread of its own; answers come back in the window's thread.

    A failure that nobody asked for is passed to `failed`, which the window connects to its message dialog.
    """

    failed = Signal(object)
    _answered = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._casebook = casebook
        self._waiting: Waiting = queue.Queue()
        self._aside: Waiting = queue.Queue()
        self._newest: dict[str, Task] = {}
        self._listeners: dict[str, Callable[[int, int], None]] = {}
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self._threads: list[threading.Thread] = []
        self._start(self._waiting, "temoin-worker")

    def _start(self, waiting: Waiting, name: str) -> None:
        thread = threading.Thread(target=self._run, args=(waiting,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def ask(
        self,
        key: str,
        work: Callable[[Casebook, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        told: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Run `work` in the background and then `done` with its answer; a newer task of the same key takes
        its place.

        `told` hears the steps (done, total) in the window's thread.
        """
        task = self._newer(Task(key, work, done, failed, Progress()))
        if told:
            self._listeners[key] = told
            task.progress = Progress(lambda done, total: tell(self._progressed.emit, task, done, total))
        self._waiting.put(task)
        return task

    def ask_aside(
        self,
        key: str,
        work: Callable[[Casebook, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Run `work` as `ask` does, in a thread for what is only said beside: the lists do not wait for it.
        It must not write."""
        if len(self._threads) == 1:
            self._start(self._aside, "temoin-aside")
        task = self._newer(Task(key, work, done, failed, Progress()))
        self._aside.put(task)
        return task

    def _newer(self, task: Task) -> Task:
        """Let a task take the place of the older one of its key."""
        older = self._newest.get(task.key)
        if older:
            older.cancel()
        self._newest[task.key] = task
        return task

    @property
    def busy(self) -> bool:
        """True while an answer is still to come."""
        return bool(self._newest)

    def stop(self) -> None:
        """End the threads after their present step; answers still to come are dropped."""
        for task in self._newest.values():
            task.cancel()
        self._newest.clear()
        for waiting in (self._waiting, self._aside):
            waiting.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _run(self, waiting: Waiting) -> None:
        casebook: Casebook | None = None
        worked = False
        try:
            while True:
                try:
                    task = waiting.get(timeout=REST if worked else None)
                except queue.Empty:
                    worked = False
                    if casebook:
                        casebook.rest()
                    give_back()
                    continue
                if task is None:
                    break
                worked = True
                if task.progress.cancelled.is_set():
                    self._send(task, None, Cancelled())
                    continue
                try:
                    casebook = casebook or self._casebook.another()
                    casebook.author = self._casebook.author  # it may have been changed
                    answer, error = task.work(casebook, task.progress), None
                except Exception as raised:  # noqa: BLE001 — handed to the window, which shows it
                    answer, error = None, raised
                self._send(task, answer, error)
        finally:
            if casebook:
                casebook.close()

    def _send(self, task: Task, answer: object, error: Exception | None) -> None:
        tell(self._answered.emit, task, answer, error)

    def _progress(self, task: Task, done: int, total: int) -> None:
        listener = self._listeners.get(task.key)
        if listener and self._newest.get(task.key) is task and not _gone(listener):
            listener(done, total)

    def _answer(self, task: Task, answer: object, error: Exception | None) -> None:
        if self._newest.get(task.key) is not task:
            return  # a newer task has taken its place
        del self._newest[task.key]
        self._listeners.pop(task.key, None)
        if task.progress.cancelled.is_set():
            error = Cancelled()  # also where the answer was under way already
        hears = task.failed if task.failed and not _gone(task.failed) else None
        if isinstance(error, Cancelled):
            if hears:
                hears(error)
        elif error is None:
            if not _gone(task.done):
                task.done(answer)
        elif hears:
            hears(error)
        else:
            self.failed.emit(error)


def _gone(hears: Callable[..., None]) -> bool:
    """Return whether the dialog or page that would hear an answer has been closed for good."""
    owner = getattr(hears, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
