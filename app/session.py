"""The open casebook as the window sees it: every change goes through `do`, is announced, and can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.tasks import Worker
from db.model.changes import Change
from db.storage.casebook import Casebook


class ChangeCommand(QUndoCommand):
    """Changes that were applied, as data: the session applies them backwards and forwards itself, because a command
    that fails inside QUndoStack would stay on the stack."""

    def __init__(self, text: str, changes: list[Change]) -> None:
        super().__init__(text)
        self.changes = changes


class Session(QObject):
    """The casebook, its worker and its undo stack; `changed` carries the changes and who made them."""

    changed = Signal(object, object)
    undone = Signal(str)

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.casebook = casebook
        self.worker = Worker(casebook, self)
        self.undo_stack = QUndoStack(self)

    def do(self, text: str, changes: Sequence[Change], maker: QObject | None = None) -> list[Change]:
        """Apply changes as one undo step called `text` and announce them; return what was written.

        Raise Trouble (Refused, Stale, DiskFull …): then nothing was written and nothing is on the undo stack.
        """
        written = self.casebook.apply(changes)
        self.undo_stack.push(ChangeCommand(text, written))
        self.changed.emit(written, maker)
        return written

    def undo(self) -> None:
        """Take the last step back. Raise Trouble where a record was changed meanwhile."""
        command = self.undo_stack.command(self.undo_stack.index() - 1) if self.undo_stack.canUndo() else None
        if isinstance(command, ChangeCommand):
            written = self.casebook.apply([change.reversed() for change in reversed(command.changes)])
            self.undo_stack.undo()
            self.changed.emit(written, None)
            self.undone.emit(command.text())

    def redo(self) -> None:
        """Repeat the step that was taken back last. Raise Trouble where a record was changed meanwhile."""
        command = self.undo_stack.command(self.undo_stack.index()) if self.undo_stack.canRedo() else None
        if isinstance(command, ChangeCommand):
            again = [change.reversed().reversed() if change.before is None else change for change in command.changes]
            written = self.casebook.apply(again)
            self.undo_stack.redo()
            self.changed.emit(written, None)

    def close(self) -> None:
        """Stop the worker and close the casebook."""
        self.worker.stop()
        self.casebook.close()
