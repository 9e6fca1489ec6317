"""What is said where the casebook cannot keep what was typed, where the clock of the computer is wrong, and
of what ended with the program before it was done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from app.shell.i18n import tr
from app.shell.sheets import TextSheet
from db.storage import history
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.session import Session
    from app.shell.view import CasebookView
    from db.storage.casebook import Casebook

GIVEN_UP = "given_up"  # the setting that keeps what was broken off


def is_kept(view: CasebookView, close: Callable[[], None]) -> bool:
    """Keep everything typed. Where that cannot be, ask whether to `close` all the same, and return False."""
    view.keep_drafts()
    if view.unkept is None:
        return True
    ask_to_lose(view, view.unkept, close)
    return False


def ask_to_lose(parent: QWidget, trouble: Trouble, close: Callable[[], None]) -> None:
    """Ask whether to `close` although something typed could not be kept."""
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


def keep_given_up(casebook: Casebook, text: str) -> None:
    """Keep in the casebook what is broken off because it is closed or locked."""
    with suppress(Trouble):  # nothing was done: the next look at the records shows it, too
        casebook.set_setting(GIVEN_UP, text)


def tell_given_up(session: Session, window: QWidget) -> None:
    """Say what was broken off when the casebook was closed or locked, until somebody closed the sheet that
    says so."""
    text = "" if session.read_only else session.casebook.setting(GIVEN_UP)
    if text:
        said = tr("“{step}” was given up when the casebook was closed: nothing of it was done. Do it again.")

        def forget() -> None:
            if session.is_open:
                with suppress(Trouble):  # then it is said once more
                    session.casebook.set_setting(GIVEN_UP, "")

        sheet = TextSheet(tr("Given up"), said.replace("{step}", text), window)
        sheet.finished.connect(forget)
        sheet.open()
