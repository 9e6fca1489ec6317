"""One wish to leave a casebook in which something is not finished: whether it shall be finished first, and
the leaving once it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from app.shell import safekeeping
from app.shell.i18n import tr
from app.shell.resting import soon

if TYPE_CHECKING:
    from app.shell.view import CasebookView
    from app.tasks import Task


def is_under_way(view: CasebookView) -> bool:
    """Return whether anything is being done that would be missed, such as a copy to a stick."""
    return bool(view.session.under_way or safekeeping.under_way(view))


class Departure(QObject):
    """Asks at once; leaves when all is finished, unless somebody decides otherwise or it fails: what failed
    is to be seen first."""

    def __init__(
        self,
        window: QWidget,
        view: CasebookView,
        leave: Callable[[], object],
        break_off: Callable[[], None],
        closes: bool,
    ) -> None:
        """`break_off` leaves without waiting; `closes` tells whether to leave is to close the casebook."""
        super().__init__(window)
        self._window, self._view = window, view
        self._leave: Callable[[], object] | None = leave
        box = QMessageBox(view)
        self._box: QMessageBox | None = box
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Témoin")
        names, copying = view.session.under_way, safekeeping.under_way(view)
        if names:
            box.setText(tr("Not finished: {step}").replace("{step}", "; ".join(names)))
            box.setInformativeText(tr("If it is broken off, nothing of it is done."))
        else:
            box.setText(tr("The backup to a stick is not finished."))
            box.setInformativeText(
                tr("Count on it only once it was read back from the stick. Leave the stick in.")
            )
        finish = tr("Finish it, then close") if closes else tr("Finish it first")
        stop = tr("Close and break it off") if closes else tr("Break it off")
        self._finish = box.addButton(finish, QMessageBox.ButtonRole.AcceptRole)
        stopping = box.addButton(stop, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self._finish)
        box.setEscapeButton(stay)
        stopping.clicked.connect(break_off)
        box.finished.connect(self._answered)
        self._cancelled: list[Task] = []  # before, by somebody who did not want to leave for that
        for worker in view.session.workers:
            self._cancelled += worker.cancelled
            worker.left_off.connect(self._left_off)
        for stick in copying:
            stick.finished.connect(self._finished)
            stick.failed.connect(self.drop)
        box.open()

    def drop(self) -> None:
        """Take the wish back."""
        box, self._box, self._leave = self._box, None, None
        if box is not None:
            box.close()
            box.deleteLater()
            self.deleteLater()

    def _answered(self) -> None:
        if self._box is not None and self._box.clickedButton() is not self._finish:
            self.drop()

    def _left_off(self, task: Task) -> None:
        if task.is_done or any(task is other for other in self._cancelled):
            self._finished()
        else:
            self.drop()

    def _finished(self) -> None:
        leave = self._leave
        if leave is not None and not is_under_way(self._view):
            self.drop()
            soon(self._window, leave)  # not while it is still told that it is finished
