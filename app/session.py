"""The open casebook as the window sees it: every change goes through `do`, is announced, and can be
undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.batches import BatchCommand, Batches, command_of, waiting
from app.shell.i18n import tr
from app.tasks import Worker, within
from db.model.changes import Change
from db.model.fields import N_
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

TYPED_IN = N_(
    "Undo would take away the record in which you are typing, and what you typed: save that first, or take "
    "it out of its boxes."
)


class ChangeCommand(QUndoCommand):
    """The changes that were applied last, as data: the session applies them backwards and forwards itself,
    because a command that fails inside QUndoStack would stay on the stack."""

    def __init__(self, text: str, changes: list[Change]) -> None:
        super().__init__(text)
        self.changes = changes


class Session(QObject):
    """The casebook, its worker and its undo stack; `changed` carries the changes and who made them."""

    changed = Signal(object, object)
    undone = Signal(str)
    redone = Signal(str)
    said = Signal(str)  # what came of work in the background
    closing = Signal()

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.casebook = casebook
        self.worker = Worker(casebook, self)
        self.undo_stack = QUndoStack(self)
        self.batches = Batches(self)
        self.is_open = True
        self.last_source = ""  # the one that was named last, to be proposed for the next figure
        self.before_writing: Callable[[], None] | None = None  # once: the first rows need not wait for it

    @property
    def read_only(self) -> bool:
        """True where nothing can be saved: the file may not be written, or it is the casebook of earlier."""
        return self.casebook.db.read_only

    def do(self, text: str, changes: Sequence[Change], maker: QObject | None = None) -> list[Change]:
        """Apply changes as one undo step called `text` and announce them; return what was written.

        Raise Trouble (Refused, Stale, DiskFull …): then nothing was written and nothing is on the undo stack.
        """
        if self.batches.busy:
            raise waiting()
        self.prepare_writing()
        written = self.casebook.apply(changes, by_hand=True)
        if not written:
            return []
        self._push(text, written)
        self.changed.emit(written, maker)
        return written

    def prepare_writing(self) -> None:
        """Do what must have been done before anything is written, unless it has been."""
        if self.before_writing is not None:
            self.before_writing()
            self.before_writing = None  # only now: where it could not be done, nothing may be written

    def take(self, text: str, written: list[Change]) -> None:
        """Make what the worker wrote one undo step called `text`, and announce it."""
        self._push(text, written)
        self.changed.emit(written, None)

    def _push(self, text: str, written: list[Change]) -> None:
        self.undo_stack.push(command_of(self.casebook, text, written) or ChangeCommand(text, written))

    def log(self, changes: Sequence[Change]) -> None:
        """Apply and announce changes that are no step of a person: they are not undone. Raise Trouble."""
        self.prepare_writing()
        self.changed.emit(self.casebook.apply(changes), self)

    def undo(self) -> None:
        """Take the last step back. Raise Trouble where a record was changed meanwhile; a step of many records
        is taken back in the background, which says so."""
        if not self.undo_stack.canUndo():
            self.said.emit(tr("There is nothing to undo."))
        else:
            command = self.undo_stack.command(self.undo_stack.index() - 1)
            self._reverse(command, self.undo_stack.undo, lambda: self.undone.emit(command.text()))

    def redo(self) -> None:
        """Repeat the step that was taken back last, as `undo` does. Raise Trouble."""
        if not self.undo_stack.canRedo():
            self.said.emit(tr("There is nothing to redo."))
        else:
            command = self.undo_stack.command(self.undo_stack.index())
            self._reverse(command, self.undo_stack.redo, lambda: self.redone.emit(command.text()))

    def _reverse(self, command: QUndoCommand, moved: Callable[[], None], said: Callable[[], None]) -> None:
        """Apply the opposite of what a command's changes did last, then move the stack."""
        if self.batches.busy:
            raise waiting()
        if isinstance(command, BatchCommand):
            self.batches.reverse(command, moved, said)
            return
        if not isinstance(command, ChangeCommand):
            raise TypeError("only the session's own commands stand on its stack")
        begun = [change.id for change in command.changes if change.before is None]
        if self.casebook.is_typed_in(begun):
            raise Trouble(TYPED_IN)
        written = self.casebook.apply([change.reversed() for change in reversed(command.changes)])
        command.changes = written
        moved()
        self.changed.emit(written, None)
        said()

    @property
    def workers(self) -> list[Worker]:
        """All that work on the casebook in the background."""
        return self.findChildren(Worker)

    @property
    def under_way(self) -> list[str]:
        """What is being done in the background that would be missed if the casebook were closed now."""
        return [name for worker in self.workers for name in worker.under_way]

    def give_up(self, until: float | None = None) -> list[str]:
        """Give that up and wait until the file is free: the casebook is about to be closed. Return what was
        not done."""
        until = within() if until is None else until
        for worker in self.workers:  # all of them before one is waited for
            worker.cancel_named()
        return [name for worker in self.workers for name in worker.give_up(until) if name]

    def close(self) -> None:
        """Stop the worker and close the casebook."""
        self.is_open = False
        self.worker.stop()
        self.closing.emit()
        self.casebook.close()
