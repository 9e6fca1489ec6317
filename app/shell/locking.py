"""Locking: what is typed is kept inside the casebook, the casebook is closed, and a fresh process asks for
the passphrase, because what this one held in memory cannot be wiped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.shell import curtain, later
from app.shell.beginning import Beginning
from app.shell.frame import ALWAYS
from app.shell.i18n import tr
from app.shell.safekeeping import BROKEN_OFF, under_way
from app.shell.settings import Settings
from app.shell.start import UnlockPage
from app.shell.unheard import Unheard
from app.tasks import within
from db.storage import keys, patience
from db.storage.keys import Kdf
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

REACHED = "reached"  # property of a dialog that locks by its own key
HANDOVER = "handover"  # the setting that tells a fresh process what it takes over
WANTED = ("open_path", "ask_new", "open_example", "restore_backup")  # what it may go on with


class Locking(Beginning):
    """The window that can lock itself away and lead back to where one was."""

    replaced = Signal()  # by a fresh process: this one has to end

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__(settings, kdfs)
        # Starts a fresh process that asks for the passphrase; without one the window itself asks.
        self.relaunch: Callable[[Path | None], bool] | None = None
        self.is_relaunched = False
        self._cover: UnlockPage | None = None
        self._hidden: list[QWidget] = []  # what was open beside it while it is covered
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._reach_dialogs)

    def _reach_dialogs(self) -> None:
        """Let a dialog, which keeps the keys of the window from it, lock too."""
        keys = next(command.keys for _, menu in later.MENUS for command in menu if command.name == "lock")
        for dialog in later.halftyped.dialogs(self):
            if isinstance(dialog, QDialog) and not dialog.property(REACHED):
                dialog.setProperty(REACHED, True)
                for key in keys:
                    QShortcut(QKeySequence(key), dialog, self.lock)

    @property
    def minutes(self) -> int:
        """After how many minutes without a key or the mouse it locks itself."""
        return later.locksetting.minutes(self.settings)

    @property
    def working(self) -> bool:
        """True while something is under way that locking would break off."""
        return self.session is not None and any(worker.busy for worker in self.session.workers)

    def lock(self) -> None:
        """Close the casebook and ask for its passphrase again; what was typed is kept, and where one was."""
        if self.session is None or self._cover is not None:
            return
        if not (self._now[0] if self._now else self.session).casebook.encrypted:
            said = tr("This casebook is not encrypted: it is closed, but anybody can open it.")
            self.close_casebook(self.lock, said=said)
            return
        with curtain.drawn(tr("Locking…")):  # what is under way may take a moment to come to its end
            self._lock_away()

    def _lock_away(self) -> None:
        self.back_to_now()
        session, view = self._opened()
        path = session.casebook.path
        left = later.whereabouts.of(view) | {"typed": later.halftyped.of(self)}
        later.clipboard.clear()
        copying = under_way(view)
        until = within()
        session.give_up(until)
        session.worker.break_off(until)  # an import would keep from the casebook what is typed
        view.leave()
        try:
            if not session.read_only:
                later.whereabouts.keep(session.casebook, left)
        except Trouble as trouble:  # then drafts could not be kept either
            self._cover_up(path, trouble)
            return
        for dialog in later.halftyped.dialogs(self):
            dialog.close()
        session.before_writing = None  # nobody would see the notice of an older copy: the next start tells it
        self.leave_casebook()
        self._left = None  # its key goes, too
        if copying:
            self.owe(tr(BROKEN_OFF))
        self._begin_anew(path)

    def _begin_anew(self, path: Path) -> None:
        """Let a fresh process ask for the passphrase of a casebook; what this one held cannot be wiped."""
        if not self._end_for(path):
            self.ask_again(path)

    def begin_afresh(self, *wanted: str) -> bool:
        if self.is_relaunched:
            return True
        if not self._may_hold_key or self.session is not None or self.is_hurried or self._untold:
            return False
        if self._starts_none:  # it was tried just now
            return False
        left = [] if self._left is None else [self._left[0]]
        copying = [path for path in self.safekeeping.casebooks if path not in left]
        return self._end_for(None, {"wanted": list(wanted), "backups": [*map(str, left + copying)]})

    def show_start(self) -> None:
        """Show the start page: in a fresh process where this one may hold a key."""
        if not self.begin_afresh():
            super().show_start()

    def _end_for(self, path: Path | None, handover: dict[str, object] | None = None) -> bool:
        """Let a fresh process take the place of this one, at a casebook or the start page, and take something
        over; return whether one does."""
        if self.relaunch is None:
            return False
        maximized = self.isMaximized()
        if not maximized:
            self.settings.set("size", [self.width(), self.height()])
        place = {"at": [self.x(), self.y()], "maximized": maximized}
        self.settings.set(HANDOVER, place | (handover or {}))
        if not self.relaunch(path):
            self.settings.set(HANDOVER, {})
            self._starts_none = True
            return False
        self._left = None  # its key goes, too
        self.is_relaunched = True
        self.hide()
        self.replaced.emit()
        return True

    def take_over(self) -> Callable[[], None] | None:
        """Stand where the window of the process before stood, and back up what that one left, as `ask_again`
        does; return what is to be gone on with."""
        handover: dict[str, Any] = self.settings.get(HANDOVER, {})
        self.settings.set(HANDOVER, {})
        at, wanted = handover.get("at", []), handover.get("wanted", [])
        if handover.get("maximized"):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        elif len(at) == 2 and all(isinstance(n, int) for n in at):
            self.move(*at)
        for name in handover.get("backups", []):
            self.safekeeping.begin(Path(name), self.settings.backups_of(Path(name)), None)
        if not wanted or wanted[0] not in WANTED:
            return None
        return lambda: getattr(self, wanted[0])(*wanted[1:])

    def ask_again(self, path: Path) -> None:
        """Ask for the passphrase of a casebook that was locked."""
        self.open_path(path)
        # This process knows no key, and the one before had to end: the copy is compared byte by byte.
        self.safekeeping.begin(path, self.settings.backups_of(path), None)
        if isinstance(self._waiting, UnlockPage):
            self._waiting.tell(tr("Locked. What you typed and where you were are kept in the casebook."))
        self.tell_untold()

    def lock_when_left(self) -> None:
        """Lock because nobody is there; where nothing can be locked, nothing is said."""
        session = self._now[0] if self._now else self.session
        if session is not None and session.casebook.encrypted:
            self.lock()
        page = self._pages.currentWidget()
        if session is None and isinstance(page, later.RestorePage | later.RecoveryPage | later.StepPage):
            page.give_up()
            if self._pages.currentWidget() is page:  # something is being written: it comes to its end
                return
        if self.is_relaunched:
            return
        if session is None and self._left is not None and not self._untold:  # left for another passphrase
            (path, _), self._left = self._left, None  # its key goes, too
            self._begin_anew(path)
        elif session is None:
            self.begin_afresh()

    def tell(self, sentence: str) -> None:
        if self.is_relaunched:
            self.owe(sentence)  # the fresh process says it
        else:
            super().tell(sentence)

    def show_casebook(self, casebook: Casebook, remembered: bool = True) -> None:
        """Show an open casebook where it was left, with what was being typed if it was locked."""
        super().show_casebook(casebook, remembered)
        left = None
        with suppress(Trouble):  # what cannot be forgotten now is found once more the next time
            left = later.whereabouts.take(casebook)
        if left is not None and self.view is not None:
            Unheard(self)  # as long as the form is not on screen in which they would be typed
            later.whereabouts.go_back(self.view, left)
            later.halftyped.show(self, left.get("typed") or [])

    # Where the casebook takes nothing

    def _cover_up(self, path: Path, trouble: Trouble) -> None:
        """Hide everything behind the question for the passphrase, but keep it: it stands nowhere else."""
        self._hidden = later.halftyped.dialogs(self)
        for other in self._hidden:
            other.hide()
        page = self._cover = UnlockPage(path, self)
        page.without_way_back()
        page.unlock_wanted.connect(lambda words, recovery: self._derive(page, path, words, recovery))
        page.say(
            tr("What you typed could not be kept, so the program still holds it. {trouble}").replace(
                "{trouble}", trouble.text(tr)
            )
        )
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.shut = ALWAYS | {"quit"}
        self._enable(False)

    def escape(self) -> None:
        if self._cover is None:  # else the keyboard would go behind it
            super().escape()

    def _open_with_key(self, path: Path, found: list[bytes]) -> None:
        page = self._cover
        if page is None or self.session is None:
            super()._open_with_key(path, found)
        elif self.session.casebook.recovery_code not in {keys.recovery_code(key) for key in found}:
            patience.missed(path)
            page.say(tr("This is not the passphrase of this casebook."))
        else:
            patience.met(path)
            self._uncover(page)

    def _not_opened(self, error: Exception) -> None:
        if self._cover is not None and isinstance(error, Trouble):
            self._cover.say(error.text(tr))
        else:
            super()._not_opened(error)

    def _uncover(self, page: UnlockPage) -> None:
        self._cover = None
        if self.view is not None:
            self._pages.setCurrentWidget(self.view)
        self._pages.removeWidget(page)
        page.deleteLater()
        self.shut = frozenset()
        self._enable(True)
        for other in self._hidden:
            other.show()
        self._hidden = []
        if self.session is not None:  # locking broke off what was being looked for
            self.session.changed.emit([], None)
