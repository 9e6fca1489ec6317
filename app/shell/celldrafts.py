"""What is half typed in the cells of the lists, kept as a form's draft is: encrypted inside the casebook a
moment after the last key, so that a crash or a power cut does not lose it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.shell import later
from app.shell.i18n import tr
from app.shell.resting import AGAIN, AT_REST, after_rest
from db.storage.givingway import without_waiting
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.shell.recordpage import RecordPage
    from app.shell.view import CasebookView


class CellDrafts(QObject):
    """Keeps where one is with what is half typed in a cell, until the cell is saved or given up."""

    def __init__(self, view: CasebookView) -> None:
        super().__init__(view)
        self._view = view
        self._waiting = after_rest(self, AT_REST, self.keep)
        self._is_kept = False
        self._failed = ""  # what was said of it last

    def watch(self, page: RecordPage) -> None:
        """Keep what is typed in the cells of a page, too."""
        page.table.cells.turned.connect(self._follow)

    def _follow(self) -> None:
        if any(page.table.cells.frame for page in self._view.pages.values()):
            self._waiting.start(AT_REST)
        else:
            self._waiting.stop()
            self._drop()

    def keep(self) -> None:
        """Keep it now, or say once why that cannot be and try again."""
        session, page = self._view.session, self._view.page
        if not session.is_open or session.read_only:
            return
        if not page.has_form or session.batches.busy:  # nobody waits for it
            self._waiting.start(AT_REST)
            return
        typed = later.halftyped.of(self._view.window())
        if not (typed or later.whereabouts.half_typed_cell(self._view)):
            self._drop()
            return
        try:
            with without_waiting(session.casebook.db):
                later.whereabouts.keep(session.casebook, later.whereabouts.of(self._view) | {"typed": typed})
        except Trouble as trouble:
            self._waiting.start(AGAIN)
            if (said := trouble.text(tr)) != self._failed:
                self._failed = said
                self._view.say(said)
            return
        self._is_kept, self._failed = True, ""

    def _drop(self) -> None:
        if self._is_kept and self._view.session.is_open:
            self._is_kept = False
            with suppress(Trouble):  # it is found once more the next time
                later.whereabouts.forget(self._view.session.casebook)
