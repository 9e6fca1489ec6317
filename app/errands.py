"""Work in a thread of its own, for when no casebook is open whose worker could do it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.silence import is_silent
from app.tasks import Cancelled, Progress, tell

T = TypeVar("T")
_under_way: set[Errand] = set()  # kept until the answer is there, whatever became of who asked


class Errand(QObject):
    """One piece of work; its answer, or the error that it raised, comes back in the window's thread."""

    _answered = Signal(object, object)
    _told = Signal(int, int)

    def __init__(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """`owner` is who asked: nothing is told once it is given up."""
        super().__init__()
        self._owner = owner
        self._work, self._done, self._failed, self._tell = work, done, failed, told
        self.progress = Progress(lambda done, total: tell(self._told.emit, done, total))
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="temoin-errand", daemon=True)
        _under_way.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step; nobody hears an answer any more."""
        self.progress.cancelled.set()

    def wait(self) -> None:
        """Wait until the work is done."""
        self._thread.join()

    def _run(self) -> None:
        answer: Any = None
        error: Exception | None = None
        try:
            answer = self._work(self.progress)
        except Exception as raised:  # noqa: BLE001 — handed to whoever asked, in the window's thread
            error = raised
        tell(self._answered.emit, answer, error)

    def _say(self, done: int, total: int) -> None:
        if not self.progress.cancelled.is_set() and not is_silent(self._owner):
            self._tell(done, total)

    def _answer(self, answer: Any, error: Exception | None) -> None:
        _under_way.discard(self)
        if self.progress.cancelled.is_set() or is_silent(self._owner) or isinstance(error, Cancelled):
            return
        if error is None:
            self._done(answer)
        else:
            self._failed(error)
