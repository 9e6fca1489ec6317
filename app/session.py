"""The open casebook as the window sees it: every change goes through `do`, is announced, and can be
undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.tasks import Worker
from db.model.changes import Change
from db.storage.casebook import Casebook


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
    said = Signal(str)  # what came of work in the background
    closing = Signal()

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.casebook = casebook
        self.worker = Worker(casebook, self)
        self.undo_stack = QUndoStack(self)
        self.is_open = True

    @property
    def read_only(self) -> bool:
        """True where nothing can be saved: the file may not be written, or it is the casebook of earlier."""
        return self.casebook.db.read_only

    def do(self, text: str, changes: Sequence[Change], maker: QObject | None = None) -> list[Change]:
        """Apply changes as one undo step called `text` and announce them; return what was written.

        Raise Trouble (Refused, Stale, DiskFull …): then nothing was written and nothing is on the undo stack.
        """
        written = self.casebook.apply(changes)
        if not written:
            return []
        self.undo_stack.push(ChangeCommand(text, written))
        self.changed.emit(written, maker)
        return written

    def take(self, text: str, written: list[Change]) -> None:
        """Make what the worker wrote one undo step called `text`, and announce it."""
        self.undo_stack.push(ChangeCommand(text, written))
        self.changed.emit(written, None)

    def log(self, changes: Sequence[Change]) -> None:
        """Apply and announce changes that are no step of a person: they are not undone. Raise Trouble."""
        self.changed.emit(self.casebook.apply(changes), self)

    def undo(self) -> None:
        """Take the last step back. Raise Trouble where a record was changed meanwhile."""
        if self.undo_stack.canUndo():
            text = self._reverse(self.undo_stack.command(self.undo_stack.index() - 1), self.undo_stack.undo)
            self.undone.emit(text)

    def redo(self) -> None:
        """Repeat the step that was taken back last. Raise Trouble where a record was changed meanwhile."""
        if self.undo_stack.canRedo():
            self._reverse(self.undo_stack.command(self.undo_stack.index()), self.undo_stack.redo)

    def _reverse(self, command: QUndoCommand | None, moved: Callable[[], None]) -> str:
        """Apply the opposite of what a command's changes did last, then move the stack."""
        if not isinstance(command, ChangeCommand):
            raise TypeError("only the session's own commands stand on its stack")
        written = self.casebook.apply([change.reversed() for change in reversed(command.changes)])
        command.changes = written
        moved()
        self.changed.emit(written, None)
        return command.text()

    def close(self) -> None:
        """Stop the worker and close the casebook."""
        self.is_open = False
        self.worker.stop()
        self.closing.emit()
        self.casebook.close()
