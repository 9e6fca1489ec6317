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

    from app.shell.departure import Departure
    from app.shell.view import CasebookView

UNTOLD = "untold"  # the setting that keeps what nobody was there to hear
BREAK_OFF, LOSE = "break off", "lose"  # what is under way; that, and what was typed and cannot be kept


class Leaving(CasebookCommands):
    """The window with what ends the work on a casebook."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._departure: Departure | None = None  # the wish to leave that waits
        self._decided = ""  # about what is in the way of leaving, by somebody who was asked
        self.is_hurried = False  # the system ends the program: nobody answers any more
        self._example: tempfile.TemporaryDirectory[str] | None = None
        self._left: tuple[Path, bytes | None] | None = None  # which casebook, with its key
        self._may_hold_key = False  # of a casebook that is not open: what was in memory cannot be wiped
        self._starts_none = False  # no fresh process could be started since a casebook was left
        self._untold = ""  # what is to be said the next time if the program is closed now
        self.safekeeping = Safekeeping(self)
        self.safekeeping.said.connect(self._tell_of_backup)

    @abstractmethod
    def show_start(self) -> None:
        """Show the start page."""

    @abstractmethod
    def begin_afresh(self, *wanted: str) -> bool:
        """Let a fresh process take the place of this one where this one may hold the key of a casebook that
        is not open; return whether one does. It goes on with what is `wanted`: a method, and its argument."""

    def close_casebook(self, then: Callable[[], object] | None = None, *wanted: str, said: str = "") -> bool:
        """Close the casebook, keeping drafts. Where it cannot be left at once, return False and ask; once
        that is answered, `then` is done, which calls this again. Return False, too, where a fresh process
        goes on with what is `wanted`. Once it is closed, something is `said`, here or there."""
        if self.session is not None:
            if not self.may_leave(then or self.close_casebook):
                return False
            self.leave_casebook()
            self.settings.set("last", "")
            self.owe(said)
            if self.begin_afresh(*wanted):
                return False
            self.keep_backup()
            self.show_start()
            if said:
                self.tell_untold()
        else:
            self.leave_casebook()  # one that is about to be shown
        return True

    def may_leave(self, leave: Callable[[], object], closes: bool = True) -> bool:
        """Keep everything typed; where that fails, or something is under way, return False and ask whether to
        `leave` all the same, which calls this again. `closes` tells whether it closes the casebook."""
        self.back_to_now()
        self._forget_departure()
        decided, self._decided = self._decided, ""
        view = self.view
        if view is None or decided == LOSE:
            return True
        copying = safekeeping.under_way(view)
        if not (self.is_hurried or decided == BREAK_OFF) and later.is_under_way(view):
            break_off = lambda: self._decide(BREAK_OFF, leave)  # noqa: E731
            self._departure = later.Departure(self, view, leave, break_off, closes)
            return False
        view.session.give_up()  # nothing could be kept beside it
        lose = lambda: self._decide(LOSE, leave)  # noqa: E731
        if not (later.is_kept(view, lose) and self._keep_half_typed(view, lose)):
            return False
        if self.is_hurried and copying:
            self.owe(tr(safekeeping.BROKEN_OFF))
        return True

    def _decide(self, decided: str, leave: Callable[[], object]) -> None:
        self._decided = decided
        leave()
        self._decided = ""

    def _forget_departure(self) -> None:
        if self._departure is not None:
            self._departure.drop()
            self._departure = None

    def _keep_half_typed(self, view: CasebookView, lose: Callable[[], None]) -> bool:
        """Keep what was typed outside the forms, with where one was; where that fails, return False and ask
        whether to `lose` it."""
        typed = later.halftyped.of(self)
        if view.session.read_only or not (typed or later.whereabouts.half_typed_cell(view)):
            return True
        try:
            later.whereabouts.keep(view.session.casebook, later.whereabouts.of(view) | {"typed": typed})
        except Trouble as trouble:
            later.ask_to_lose(view, trouble, lose)
            return False
        return True

    def _tell_of_backup(self, sentence: str) -> None:
        self.tell(sentence)
        if self.isVisible():
            self.safekeeping.trouble = ""  # the next start need not tell it

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
        self._forget_departure()
        if self.session is not None and self.view is not None:
            later.clipboard.forget()
            with suppress(Trouble):  # the window can be left in any case
                self.session.prepare_writing()
            self.view.leave()
            self._may_hold_key = self._may_hold_key or self.session.casebook.encrypted
            self._starts_none = False
            if self._example is None and not self.session.read_only:
                self._left = self.session.casebook.path, self.session.casebook.db.key
            silence(self.view)  # before the casebook is closed: it could be read by what is queued
            self.session.close()
            self._drop_example()
            self.session = self.view = None
            gc.unfreeze()  # what was begun with the casebook open shall not be kept
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
