"""How the window comes to the casebook of a file: its passphrase, the key, the first page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.shell import later
from app.shell.i18n import tr
from app.shell.leaving import Leaving
from app.shell.resting import soon
from app.shell.settings import Settings
from app.shell.start import UnlockPage, WaitingPage
from db.storage import keys, patience
from db.storage.casefile import is_plain, read_salt
from db.storage.keys import Kdf
from db.storage.trouble import Trouble, WrongPassphrase

if TYPE_CHECKING:
    from app.errands import Errand
    from app.tasks import Progress
    from db.storage.casebook import Casebook

OPENED = (
    "Casebook",
    "unlocking",
    "seen",
    "Session",
    "CasebookView",
    "watch_clock",
    "clear_exports",
    "tell_given_up",
)


class Opening(Leaving):
    """The window with what leads to a casebook that is there."""

    at_rest = Signal()  # the first page is on screen; of a casebook, its first record too

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__(settings)
        self._kdfs = kdfs
        self.awaited: Path | None = None  # what is to be opened as soon as the window is there
        self._waiting: WaitingPage | None = None  # while a casebook is being opened
        self._errand: Errand | None = None  # that opens it
        self._arrived: Casebook | None = None  # it is open, and shown in the next turn
        self._mistake: Trouble | None = None  # in what was typed, if it was meant as a recovery code
        self._salt = b""  # of the casebook that is being opened or is open

    def load_for(self, then: Callable[[], None]) -> None:
        """Go on with `then`; where that shows a casebook at once, after what shows it is loaded."""
        try:
            at_once = self.awaited is not None and is_plain(self.awaited)
        except Trouble:  # which is said when it is opened
            at_once = False
        if at_once:
            self._load(then)
        else:
            then()

    def _load(self, then: Callable[[], None]) -> None:
        """Load what the first rows need, away from the window, then go on."""
        later.Errand(self, lambda progress: later.load(OPENED), lambda _: then(), self.hook.failed)

    def open_path(self, path: Path | str) -> None:
        """Open a casebook, after asking for its passphrase where it has one."""
        path = Path(path)
        if not self.close_casebook(lambda: self.open_path(path), "open_path", str(path)):
            return
        self.safekeeping.stop(path)
        try:
            if is_plain(path):
                self._open_plain(path)
                return
            self._salt = read_salt(path)
        except Trouble as trouble:
            self.show_start()
            self.tell(trouble.text(tr))
            return
        page = UnlockPage(path, self)
        page.unlock_wanted.connect(lambda words, recovery: self._derive(page, path, words, recovery))
        self._wait_on(page)

    def _rest_soon(self) -> None:
        soon(self, self._rest)  # once the page is painted

    def _rest(self) -> None:
        self._fill_menus()
        self.at_rest.emit()

    def _wait_on(self, page: WaitingPage) -> None:
        page.left.connect(self._leave_waiting)
        self._waiting = page
        self._show(page)
        self._rest_soon()
        self._load(lambda: None)  # while the passphrase is typed

    def escape(self) -> None:
        if self._waiting is None:
            super().escape()
        elif self._arrived is None:  # else it is on screen in the next turn
            self._leave_waiting()

    def _leave_waiting(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        if self._arrived is not None:
            self._arrived.close()
        self._waiting = self._errand = self._arrived = None
        self.show_start()

    def _open_plain(self, path: Path) -> None:
        if later.unlocking.is_behind(path):
            self._wait_on(WaitingPage(path, self))
            self._open_with_key(path, [])
        else:
            self.show_casebook(self._open_now(path, ""))

    def _open_now(self, path: Path, code: str) -> Casebook:
        author, backups = self.settings.get("author", ""), self.settings.backups_of(path)
        return later.Casebook.open(path, recovery=code, author=author, backups=backups)

    def _derive(self, page: UnlockPage, path: Path, passphrase: str, recovery: str) -> None:
        """Make the key from the passphrase: half a second of work, away from the window. Another one
        that still waits for its turn is not tried."""
        if self._errand is not None:
            self._errand.cancel()
        salt, kdfs, left = self._salt, self._kdfs, patience.left(path)
        self._may_hold_key = True
        page.tell_wait(left)
        self._mistake = keys.mistake_in(passphrase)

        def work(progress: Progress) -> list[bytes]:
            progress.cancelled.wait(left)
            progress.step(0)
            if recovery:
                return [keys.key_from_recovery(recovery)]
            found: list[bytes] = []
            with suppress(Trouble):  # what is no recovery code is a passphrase, or wrong
                found.append(keys.key_from_recovery(passphrase))
            return found + [keys.derive_key(passphrase, salt, kdf) for kdf in kdfs]

        asking = self._pages.currentWidget() or self  # who leaves that page needs no key any more
        self._errand = later.Errand(
            asking, work, lambda found: self._open_with_key(path, found), self._not_opened
        )

    def _open_with_key(self, path: Path, found: list[bytes]) -> None:
        """Bring a casebook up to date with one of these keys, away from the window; then show it."""
        page = self._waiting
        if page is None:
            return
        author, backups = self.settings.get("author", ""), self.settings.backups_of(path)

        def work(progress: Progress) -> str:
            return later.unlocking.open_once(path, found, author, backups, progress.step)

        def done(code: str) -> None:
            try:
                casebook = self._open_now(path, code)
            except Trouble as trouble:
                self._not_opened(trouble)
            else:
                self._arrived, self._errand = casebook, None
                soon(self, self._show_arrived)  # not both at once

        self._errand = later.Errand(page, work, done, self._not_opened, page.tell_progress)

    def leave_casebook(self) -> None:
        super().leave_casebook()
        if self._arrived is not None:
            self._arrived.close()
            self._arrived = None

    def _show_arrived(self) -> None:
        if self._arrived is not None:
            casebook, self._arrived = self._arrived, None
            self._waiting = None
            self.show_casebook(casebook)

    def _not_opened(self, error: Exception) -> None:
        """Say why a casebook does not open."""
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, WrongPassphrase) and self._mistake:
            error = self._mistake
        if isinstance(self._waiting, UnlockPage):
            self._waiting.say(error.text(tr))
        elif self._waiting is not None:
            self._leave_waiting()
            self.tell(error.text(tr))

    def show_casebook(self, casebook: Casebook, remembered: bool = True) -> None:
        """Show an open casebook at the page where it was left."""
        self.session = later.Session(casebook, self)
        self.session.worker.failed.connect(self.hook.failed)
        self.view = later.CasebookView(self.session, self.settings, self)
        self.view.destroyed.connect(self.session.deleteLater)  # what is on screen asks it until then
        self.view.page_changed.connect(lambda entity: self.settings.set("page", entity))
        self.view.compare_wanted.connect(self._compare)
        self._show(self.view)
        self.setWindowTitle(f"{casebook.path.stem} — Témoin")
        if remembered:
            self.settings.opened(casebook.path)
            self.settings.set("last", str(casebook.path))
        if remembered:
            self.session.before_writing = self._recognise
        self.view.rows_shown.connect(self._fill_menus)
        self.view.begun.connect(self._look_closer)
        self.view.show_page(self.settings.get("page", "attack"))
        self.view.offer_drafts()

    def _look_closer(self) -> None:
        """Look at a casebook that is on screen: whether it can be written, whether it is an older copy, at
        the clock, and at what an export left that was broken off."""
        if self.session is not None:
            try:
                if self.session.read_only:
                    said = tr(
                        "{file} can be read but not written: nothing can be recorded in it. To go on with "
                        "it, copy it to a place where you may write and open it there."
                    )
                    self.tell(said.replace("{file}", self.session.casebook.path.name))
                self.session.prepare_writing()
                later.watch_clock(self.session, self)
                later.clear_exports(self.session, self)
                later.tell_given_up(self.session, self)
            finally:
                self.at_rest.emit()

    def _recognise(self) -> None:
        session, _ = self._opened()
        notice = later.seen.recognise(session.casebook, later.seen.Seen(self.settings.folder))
        if notice:
            sheet = later.TextSheet(tr("An older copy"), notice.text(tr), self)
            sheet.resize(560, 240)
            sheet.open()
