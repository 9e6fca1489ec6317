"""What is said where the casebook cannot keep what was typed, or where the clock of the computer is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from app.shell.i18n import tr
from app.shell.sheets import TextSheet
from db.storage import history
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.session import Session
    from app.shell.view import CasebookView


def is_kept(view: CasebookView, close: Callable[[], None]) -> bool:
    """Keep everything typed. Where that cannot be, ask whether to `close` all the same, and return False."""
    view.keep_drafts()
    if view.unkept is None:
        return True
    _ask(view, view.unkept, close)
    return False


def _ask(parent: QWidget, trouble: Trouble, close: Callable[[], None]) -> None:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Témoin")
    box.setText(tr("What you typed is on the screen only: it could not be kept."))
    box.setInformativeText(trouble.text(tr))
    stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(tr("Close and lose what I typed"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    leave.clicked.connect(close)
    box.finished.connect(box.deleteLater)
    box.open()


def watch_clock(session: Session, window: QWidget) -> None:
    """Say once, now or after a save, that the computer's clock is behind the newest entry."""
    told = False

    def look() -> None:
        nonlocal told
        problem = None if told or not session.is_open else history.clock_behind(session.casebook.db)
        if problem is not None:
            told = True
            TextSheet(tr("The computer's clock"), problem.text(tr), window).open()

    session.changed.connect(look)
    look()


def clear_exports(session: Session, window: QWidget) -> None:
    """Remove what an export left in the clear that ended with the program, and say so."""
    casebook = session.casebook
    if casebook.setting("leaving"):
        from db.exchange import brokenoff  # here: nearly always there is nothing

        try:
            problem = brokenoff.clear(casebook)
        except Trouble:  # a save will say it; it is tried again the next time
            problem = None
        if problem is not None:
            TextSheet(tr("An export that was broken off"), problem.text(tr), window).open()
