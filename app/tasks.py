"""One background worker: what can take longer than a blink runs here, with its own connection to the
casebook. What is wanted now comes first; what is only said beside waits for it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.frugality import give_back

if TYPE_CHECKING:
    from db.storage.casebook import Casebook
    from db.storage.givingway import Reading

T = TypeVar("T")
REST = 1.5  # seconds without work after which what was kept of the file is let go of
LONGEST_STEP = 10  # seconds for which the end of what is under way is waited for
MOST = 2**31 - 1  # Qt's signals and bars count in 32 bits; a file has more bytes
NOW, LATER = 0, 1  # the rank of what is asked for: of two that wait, the lower one is done first


class Cancelled(Exception):  # noqa: N818
    """The task is no longer wanted."""


class BrokenOff(Exception):  # noqa: N818
    """The task is done anew: a save was not to wait for it."""


class Progress:
    """How far a task is; shared between the window's thread and the worker's."""

    def __init__(self, told: Callable[[int, int], None] | None = None) -> None:
        self.cancelled = threading.Event()
        self.give_way: Callable[[], None] = lambda: None  # to what is wanted more
        self._told = told

    def step(self, done: int, total: int = 0) -> None:
        """Say how far the task is. Raise Cancelled where it is no longer wanted."""
        if not self.cancelled.is_set():
            self.give_way()
        if self.cancelled.is_set():
            raise Cancelled
        if self._told:
            part = max(done, total) // MOST + 1
            self._told(done // part, total // part)


def within() -> float:
    """Return until when the end of what is under way is waited for that is cancelled now."""
    return time.monotonic() + LONGEST_STEP


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
    reads: bool = False  # and does nothing else: it can be done anew
    rank: int = NOW
    place: int = 0  # among those that wait
    broken_off: int = 0  # times
    name: Callable[[], str] | None = None  # what it is called where somebody leaves before it is done
    is_done: bool = False  # its work came to its end, whether that was heard or not
    is_given_up: bool = False  # because somebody leaves

    def cancel(self) -> None:
        """Stop the task at its next step and drop its answer."""
        self.progress.cancelled.set()


class Desk:
    """A thread with its own connection to the casebook, and the tasks that wait for it."""

    def __init__(
        self, casebook: Casebook, answer: Callable[[Task, object, Exception | None], None], name: str
    ) -> None:
        self._of_window = casebook
        self._own: Casebook | None = None
        self._answer = answer
        self._order = count()
        self._waiting: queue.PriorityQueue[tuple[int, int, Task | None]] = queue.PriorityQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, task: Task | None, rank: int = NOW) -> None:
        """Let a task wait for its turn; None ends the thread."""
        place = next(self._order)
        if task is not None:
            task.rank, task.place = rank, place
            if rank == LATER:
                task.progress.give_way = self._do_what_is_wanted
        self._waiting.put((rank, place, task))

    def join(self) -> None:
        """Wait until the thread has ended."""
        self._thread.join(timeout=LONGEST_STEP)

    def _run(self) -> None:
        worked = False
        try:
            while True:
                try:
                    task = self._waiting.get(timeout=REST if worked else None)[2]
                except queue.Empty:
                    worked = False
                    if self._own:
                        self._own.rest()
                    give_back()
                    continue
                if task is None:
                    break
                worked = True
                self._do(task)
        finally:
            if self._own:
                self._own.close()

    def _do_what_is_wanted(self) -> None:
        """Between two steps of what may wait, do what was asked for meanwhile. Raise BrokenOff where that was
        broken off, and with it what may wait."""
        while True:
            with self._waiting.mutex:
                first = self._waiting.queue[0] if self._waiting.queue else None
            if first is None or first[0] != NOW or first[2] is None:
                return
            self._waiting.get()
            before = first[2].broken_off
            self._do(first[2])
            if first[2].broken_off > before:
                raise BrokenOff

    def _do(self, task: Task) -> None:
        """Do a task and send its answer; where it was broken off, it waits again in its old place."""
        if task.progress.cancelled.is_set():
            self._answer(task, None, Cancelled())
            return
        answer: object = None
        error: Exception | None = None
        reading: Reading | None = None
        try:
            casebook = self._own = self._own or self._of_window.another()
            casebook.author = self._of_window.author  # it may have been changed
            with casebook.db.readers.at_work(casebook.db, task.reads, task.broken_off) as reading:
                answer = task.work(casebook, task.progress)
        except Exception as raised:  # noqa: BLE001 — handed to the window, which shows it
            error = raised
        if reading is not None and reading.broken_off:
            reading.let_go(error)
            if self._own:
                self._own.close()
                self._own = None
            task.broken_off += 1
            self._waiting.put((task.rank, task.place, task))
        else:
            task.is_done = error is None
            self._answer(task, answer, error)


class Worker(QObject):
    """Runs tasks one after another in a thread of its own; answers come back in the window's thread.

    A failure that nobody asked for is passed to `failed`, which the window connects to its message dialog.
    """

    failed = Signal(object)
    left_off = Signal(object)  # Task that has a name: it came to its end, or not
    _answered = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._casebook = casebook
        self._newest: dict[str, Task] = {}
        self._listeners: dict[str, Callable[[int, int], None]] = {}
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self._main = Desk(casebook, self._send, "temoin-worker")
        self._aside: Desk | None = None
        self._held: list[Callable[[], None]] | None = None  # what waits until `go_on`

    def ask(
        self,
        key: str,
        work: Callable[[Casebook, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        told: Callable[[int, int], None] | None = None,
        reads: bool = False,
        name: Callable[[], str] | None = None,
    ) -> Task:
        """Run `work` in the background and then `done` with its answer; a newer task of the same key takes
        its place.

        `told` hears the steps (done, total) in the window's thread. Work that only `reads` is broken off
        where a save would have to wait for it, and then done anew; it may write what it found beside the
        records, and must not keep anything else from one time to the next. Who leaves before it is done is
        asked about what has a `name`: what is not done of it is lost.
        """
        task = self._newer(Task(key, work, done, failed, Progress(), reads, name=name))
        if told:
            self._listeners[key] = told
            task.progress = Progress(lambda done, total: tell(self._progressed.emit, task, done, total))
        self._main.put(task)
        return task

    def ask_later(self, key: str, work: Callable[[Casebook, Progress], T], done: Callable[[T], None]) -> Task:
        """Run `work` that only reads as `ask` does, when nothing else waits. At each of its steps it gives
        way to what was asked for meanwhile, so that no step may lie inside a transaction."""
        task = self._newer(Task(key, work, done, None, Progress(), reads=True))
        self._unless_held(lambda: self._main.put(task, LATER))
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
        task = self._newer(Task(key, work, done, failed, Progress(), reads=True))
        self._unless_held(lambda: self._put_aside(task))
        return task

    def hold(self) -> None:
        """Keep back what is asked for later or aside until `go_on`: something else is to be shown first."""
        self._held = self._held or []

    def go_on(self) -> None:
        """Do what was held back."""
        held, self._held = self._held or [], None
        for put in held:
            put()

    def _unless_held(self, put: Callable[[], None]) -> None:
        if self._held is None:
            put()
        else:
            self._held.append(put)

    def _put_aside(self, task: Task) -> None:
        self._aside = self._aside or Desk(self._casebook, self._send, "temoin-aside")
        self._aside.put(task)

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

    @property
    def under_way(self) -> list[str]:
        """The names of what is under way or waits and would be missed."""
        wanted = [name() for name, task in self._named() if not task.progress.cancelled.is_set()]
        return [name for name in wanted if name]  # one says nothing any more: all of it is done

    @property
    def cancelled(self) -> list[Task]:
        """What has a name and was cancelled, before that was heard."""
        return [task for _, task in self._named() if task.progress.cancelled.is_set()]

    def _named(self) -> list[tuple[Callable[[], str], Task]]:
        return [(task.name, task) for task in self._newest.values() if task.name is not None]

    def cancel_named(self) -> None:
        """Cancel what has a name, because somebody leaves."""
        for _, task in self._named():
            task.is_given_up = task.is_given_up or not task.progress.cancelled.is_set()
            task.cancel()

    def give_up(self, until: float) -> list[str]:
        """Cancel what has a name, and wait until nothing of it is being written any more, as `within` says
        how long; return what was not done, as often as it is asked until that is answered."""
        named = self._named()
        self.cancel_named()
        if named:
            self._reach(until)
        return [name() for name, task in named if task.is_given_up and not task.is_done]

    def break_off(self, until: float) -> None:
        """Cancel all that is under way or waits, and wait as `within` says until nothing is being written any
        more; then it works on."""
        for task in list(self._newest.values()):
            task.cancel()
        self._reach(until)

    def _reach(self, until: float) -> None:
        """Wait until all is done that was asked for by now."""
        reached = threading.Event()
        self._main.put(
            Task("", lambda casebook, progress: reached.set(), lambda answer: None, None, Progress())
        )
        reached.wait(max(0.0, until - time.monotonic()))

    def stop(self) -> None:
        """End the threads after their present step; answers still to come are dropped."""
        for task in self._newest.values():
            task.cancel()
        self._newest.clear()
        self._held = None
        desks = [desk for desk in (self._main, self._aside) if desk is not None]
        for desk in desks:
            desk.put(None)
        for desk in desks:
            desk.join()

    def _send(self, task: Task, answer: object, error: Exception | None) -> None:
        tell(self._answered.emit, task, answer, error)

    def _progress(self, task: Task, done: int, total: int) -> None:
        listener = self._listeners.get(task.key)
        if listener and self._newest.get(task.key) is task and not is_gone(listener):
            listener(done, total)

    def _answer(self, task: Task, answer: object, error: Exception | None) -> None:
        try:
            if self._newest.get(task.key) is task:  # else a newer task has taken its place
                del self._newest[task.key]
                self._listeners.pop(task.key, None)
                self._hear(task, answer, error)
        finally:
            if task.name is not None:
                self.left_off.emit(task)

    def _hear(self, task: Task, answer: object, error: Exception | None) -> None:
        if task.progress.cancelled.is_set():
            error = Cancelled()  # also where the answer was under way already
        hears = task.failed if task.failed and not is_gone(task.failed) else None
        if isinstance(error, Cancelled):
            if hears:
                hears(error)
        elif error is None:
            if not is_gone(task.done):
                task.done(answer)
        elif hears:
            hears(error)
        else:
            self.failed.emit(error)


def is_gone(hears: Callable[..., None]) -> bool:
    """Return whether the dialog or page that would hear an answer has been closed for good."""
    owner = getattr(hears, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
