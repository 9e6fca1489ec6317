"""Changes of many records: made and taken back in the background, each an undo step that is no more than the
name of its batch in the history."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from app.shell.i18n import tr
from app.tasks import Cancelled, Progress, Task, is_gone
from db.model.changes import Change
from db.model.fields import N_
from db.storage import batches
from db.storage.casebook import Casebook
from db.storage.query import Step
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.session import Session
    from db.storage.bulk import Made

    Work = Callable[[Casebook, Step], Made]

MANY = 300  # changes of which an undo step keeps only the name, and that are taken back in the background
OFTEN = 0.05  # seconds between two words on how far it is


class BatchCommand(QUndoCommand):
    """A step that the history knows by the name of its batch."""

    def __init__(self, text: str, batch: str) -> None:
        super().__init__(text)
        self.batch = batch


class Batches(QObject):
    """Does one thing with many records at a time. Until it has ended, nothing else can be written."""

    begun = Signal(str)  # what is being done
    told = Signal(int, int)  # how much of how much
    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """True while records are being changed."""
        return self._task is not None

    def cancel(self) -> None:
        """Give up what is being done: nothing of it is kept."""
        if self._task is not None:
            self._task.cancel()

    def do(
        self,
        text: str,
        work: Work,
        total: int,
        done: Callable[[Made], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        maker: QObject | None = None,
    ) -> None:
        """Do some work on the casebook as one undo step called `text`, announce what was written, then call
        `done`. `total` is about how many steps the work tells of, 0 where it tells that itself. Where the
        dialog has been closed that would hear, what failed is said all the same."""

        def take(made: Made) -> None:
            if made.written:
                self._session.undo_stack.push(BatchCommand(text, made.batch))
                self._session.changed.emit(made.written, maker)
            if done and not is_gone(done):
                done(made)

        def fail(error: Exception) -> None:
            hears = self._say if failed is None or is_gone(failed) else failed
            hears(error)

        self._start(text, work, total, take, fail)

    def reverse(self, command: BatchCommand, moved: Callable[[], None], said: Callable[[], None]) -> None:
        """Take a step back, or repeat it, in the background; then move the undo stack and say so."""
        stack = self._session.undo_stack
        at = stack.index()
        place = at if stack.command(at) is command else at - 1

        def work(casebook: Casebook, step: Step) -> Made:
            from db.storage import bulk  # here: the first rows need not wait for it

            return bulk.reverse(casebook, batch, step)

        def take(made: Made) -> None:
            if stack.index() == at and stack.command(place) is command:
                command.batch = made.batch
                moved()
            else:  # another step came in between: this one goes on top
                stack.push(BatchCommand(command.text(), made.batch))
            self._session.changed.emit(made.written, None)
            said()

        batch = command.batch
        self._start(command.text(), work, 0, take, self._say)

    def _start(
        self,
        text: str,
        work: Work,
        total: int,
        done: Callable[[Made], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self.busy:
            raise waiting()
        self._session.prepare_writing()
        made: list[Made] = []

        def run(casebook: Casebook, progress: Progress) -> None:
            made.append(work(casebook, stepping(progress, total)))

        def end(_: None) -> None:
            self._end()
            done(made[0])

        def fail(error: Exception) -> None:
            self._end()
            if made:  # it was kept before it could be given up
                done(made[0])
            else:
                failed(error)

        self.begun.emit(text)
        self._task = self._session.worker.ask("batch", run, end, fail, self.told.emit, name=lambda: text)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def _say(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._session.said.emit(error.text(tr))
        elif isinstance(error, Cancelled):
            self._session.said.emit(tr("Given up: nothing was changed."))
        else:
            self._session.worker.failed.emit(error)


def waiting() -> Trouble:
    """Return what is said to whoever wants to write meanwhile."""
    return Trouble(N_("Many records are being changed: wait until that is done, or cancel it."))


def stepping(progress: Progress, total: int) -> Step:
    """Return a step that gives up as soon as it is told to, and says now and then how far it is."""
    last = 0.0

    def step(done: int, of_all: int = 0) -> None:
        nonlocal last
        now = time.monotonic()
        if progress.cancelled.is_set() or now - last >= OFTEN:
            last = now
            progress.step(done, total or of_all)

    return step


def command_of(casebook: Casebook, text: str, written: Sequence[Change]) -> BatchCommand | None:
    """Return the undo step of changes that are many and one batch of the history; None for others."""
    batch = batches.batch_of(casebook.db, written) if len(written) > MANY else ""
    return BatchCommand(text, batch) if batch else None
