"""How the window leaves a casebook: everything typed is kept, or lost because somebody decided so."""

from __future__ import annotations

import gc
from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.shell import later, safekeeping
from app.shell.casebookcommands import CasebookCommands
from app.shell.i18n import tr
from app.shell.safekeeping import Safekeeping
from app.shell.settings import Settings
from app.silence import silence
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    import tempfile

    from app.shell.view import CasebookView

UNTOLD = "untold"  # the setting that keeps what nobody was there to hear


class Leaving(CasebookCommands):
    """The window with what ends the work on a casebook."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._loses = False  # what was typed and cannot be kept, as somebody decided
        self._breaks_off = False  # the copy to a stick that is under way, as somebody decided
        self.is_hurried = False  # the system ends the program: nobody answers any more
        self._example: tempfile.TemporaryDirectory[str] | None = None
        self._left: tuple[Path, bytes | None] | None = None  # which casebook, with its key
        self._untold = ""  # what is to be said the next time if the program is closed now
        self.safekeeping = Safekeeping(self)
        self.safekeeping.said.connect(self.tell)

    @abstractmethod
    def show_start(self) -> None:
        """Show the start page."""

    def close_casebook(self) -> bool:
        """Close the casebook, keeping drafts; return False where these cannot be kept, and ask."""
        if self.session is not None:
            if not self.may_leave(lambda: self.close_casebook()):
                return False
            self.leave_casebook()
            self.settings.set("last", "")
            self.keep_backup()
            self.show_start()
        else:
            self.leave_casebook()  # one that is about to be shown
        return True

    def may_leave(self, close: Callable[[], object]) -> bool:
        """Keep everything typed; where that fails, or a copy to a stick is under way, return False and ask
        whether to `close` all the same."""

        def lose() -> None:
            self._loses = True
            close()

        def break_off() -> None:
            self._breaks_off = True
            close()

        self.back_to_now()
        if self.view is None or self._loses:
            return True
        if self.is_hurried and safekeeping.under_way(self.view):
            self.owe(tr(safekeeping.BROKEN_OFF))
        elif not self._breaks_off and not later.is_copied(self.view, close, break_off):
            return False
        self._breaks_off = False
        return later.is_kept(self.view, lose) and self._keep_half_typed(self.view, lose)

    def _keep_half_typed(self, view: CasebookView, lose: Callable[[], None]) -> bool:
        """Keep what was typed outside the forms, with where one was; where that fails, return False and ask
        whether to `lose` it."""
        typed = later.halftyped.of(self)
        if not typed or view.session.read_only:
            return True
        try:
            later.whereabouts.keep(view.session.casebook, later.whereabouts.of(view) | {"typed": typed})
        except Trouble as trouble:
            later.ask_to_lose(view, trouble, lose)
            return False
        return True

    def owe(self, sentence: str) -> None:
        """Remember to say something when somebody is back."""
        untold = self.settings.get(UNTOLD, "")
        if sentence not in untold:
            self.settings.set(UNTOLD, f"{untold} {sentence}".strip())

    def tell_untold(self) -> None:
        """Say once what nobody was there to hear."""
        if untold := self.settings.get(UNTOLD, ""):
            self.settings.set(UNTOLD, "")
            self.tell(untold)

    def leave_casebook(self) -> None:
        """Close the casebook that is open, keeping drafts; the page on top is left to be replaced."""
        self.back_to_now()
        if self.session is not None and self.view is not None:
            later.clipboard.forget()
            with suppress(Trouble):  # the window can be left in any case
                self.session.prepare_writing()
            self.view.leave()
            if self._example is None and not self.session.read_only:
                self._left = self.session.casebook.path, self.session.casebook.db.key
            silence(self.view)  # before the casebook is closed: it could be read by what is queued
            self.session.close()
            self._drop_example()
            self.session = self.view = None
            gc.unfreeze()  # what was begun with the casebook open shall not be kept
            self._loses = False
            self.setWindowTitle("Témoin")

    def _drop_example(self) -> None:
        if self._example is not None:
            self._example.cleanup()
            self._example = None

    def keep_backup(self) -> None:
        """Back the casebook up that was left last, in the background."""
        if self._left is not None and not self._untold:  # else its file would be read while it is written
            (path, key), self._left = self._left, None
            self.safekeeping.begin(path, self.settings.backups_of(path), key)
