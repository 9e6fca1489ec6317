"""How the window comes to a casebook and leaves it: the pages before one is open, opening, closing."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from app.shell import i18n, later, promises
from app.shell.casebookcommands import CasebookCommands
from app.shell.frame import ALWAYS
from app.shell.i18n import tr
from app.shell.promises import PromisesPage
from app.shell.safekeeping import Safekeeping, StickBackup, words_of
from app.shell.settings import Settings
from app.shell.start import Page, StartPage, UnlockPage, WaitingPage
from db.storage import keys, patience
from db.storage.casefile import is_plain, read_salt
from db.storage.keys import Kdf
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    import tempfile

    from PySide6.QtWidgets import QFileDialog

    from app.errands import Errand
    from app.tasks import Progress
    from db.storage.backup import Copied
    from db.storage.casebook import Casebook

SUFFIX = ".temoin"
OPENED = ("Casebook", "unlocking", "seen", "Session", "CasebookView", "watch_clock")


class Opening(CasebookCommands):
    """The window with its start page and what leads from there to a casebook and back."""

    at_rest = Signal()  # the first page is on screen; of a casebook, its first record too

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__(settings)
        self._kdfs = kdfs
        self.awaited: Path | None = None  # what is to be opened as soon as the window is there
        self._waiting: WaitingPage | None = None  # while a casebook is being opened
        self._errand: Errand | None = None  # that opens it
        self._loses = False  # what was typed and cannot be kept, as somebody decided
        self._then: Callable[[], None] | None = None  # waits until the promises are read
        self._salt = b""  # of the casebook that is being opened or is open
        self._example: tempfile.TemporaryDirectory[str] | None = None
        self._left: tuple[Path, bytes | None] | None = None  # which casebook, with its key
        self.safekeeping = Safekeeping(self)
        self.safekeeping.said.connect(self.tell)

    def show_first(self, then: Callable[[], None]) -> None:
        """Go on with `then`, the very first time after what is promised and what not was read."""
        if self.settings.get(promises.READ, False):
            then()
        else:
            self._then = then
            self.shut = ALWAYS | {"english", "french", "quit"}
            self.show_start()

    def _show_promises(self, then: Callable[[], None]) -> None:
        def read() -> None:
            self._then, self.shut = None, frozenset()
            self.settings.set(promises.READ, True)
            self.show_start()
            then()

        page = PromisesPage(self)
        page.language_wanted.connect(self._choose_language)
        page.read.connect(read)
        self._show(page)
        self._rest_soon()

    def show_start(self) -> None:
        """Show the start page."""
        if self._then is not None:
            self._show_promises(self._then)
            return
        page = StartPage(self.settings.recent, self)
        page.new_wanted.connect(self.new_casebook)
        page.open_wanted.connect(self.open_casebook)
        page.sample_wanted.connect(self.open_example)
        page.recent_wanted.connect(self.open_path)
        page.language_wanted.connect(self._choose_language)
        page.restore_wanted.connect(self.restore_backup)
        page.follow(self.safekeeping)
        self._show(page)
        self._rest_soon()

    def _rest_soon(self) -> None:
        QTimer.singleShot(0, self, self.at_rest.emit)  # once the page is painted

    def _dialog(self, title: str) -> QFileDialog:
        from PySide6.QtCore import Qt  # here: the first page need not wait for them
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, title, self._folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(
            QFileDialog.Option.DontUseNativeDialog
        )  # native ones tell the system what was opened
        dialog.setNameFilter(tr("Casebooks (*{suffix})").replace("{suffix}", SUFFIX))
        return dialog

    def new_casebook(self) -> None:
        """Ask where the new casebook shall be, then for its passphrase."""
        dialog = self._dialog(tr("New casebook"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile("casebook" + SUFFIX)
        dialog.fileSelected.connect(self.ask_new)
        dialog.open()

    def ask_new(self, name: str) -> None:
        """Ask for the passphrase of a new casebook."""
        path = Path(name)
        if not self.close_casebook():
            return
        author = self.settings.get("author", "")
        creating = later.Creating(path, author, self._kdfs[0], self.settings.backups_of(path), self)
        creating.page_wanted.connect(self._show)
        creating.left.connect(self.show_start)

        def show(casebook: Casebook, author: str, salt: bytes) -> None:
            self._salt = salt
            self.settings.set("author", author)
            self.show_casebook(casebook)
            creating.deleteLater()

        creating.made.connect(show)
        creating.begin()

    def change_passphrase(self) -> None:
        """Close the casebook and lead through the change of its passphrase."""
        session, view = self._opened()
        path = session.casebook.path
        if session.read_only or not session.casebook.encrypted:
            view.say(tr("This casebook is not encrypted or cannot be written: it keeps what it has."))
            return
        if not self.may_leave(self.change_passphrase):
            return
        self.leave_casebook()
        author, backups = self.settings.get("author", ""), self.settings.backups_of(path)
        change = later.Rephrasing(path, author, self._kdfs, backups, self)
        change.page_wanted.connect(self._show)
        change.left.connect(lambda: self.open_path(path))

        def show(casebook: Casebook) -> None:
            self.show_casebook(casebook)
            self.tell(
                tr(
                    "The passphrase is changed. Destroy the sheet of the old recovery code, unless you keep "
                    "backups of before."
                )
            )
            change.deleteLater()

        change.changed.connect(show)
        change.begin()

    def back_up(self) -> None:
        """Ask for a folder on a stick and copy the casebook there."""
        session, _ = self._opened()
        if self._example is not None:
            self.tell(tr("This is the example: nothing of it is kept."))
            return
        stick = StickBackup(session, self.settings.backups_of(session.casebook.path), self)
        stick.said.connect(self.tell)
        stick.finished.connect(self._say_copied)
        stick.choose(self._folder())

    def _say_copied(self, copied: Copied) -> None:
        if self.view is not None:
            show = lambda: self.show_folder(copied.path.parent)  # noqa: E731
            self.view.messages.say(words_of(copied), tr("Show folder"), show)

    def restore_backup(self) -> None:
        """Show the backups of the casebooks that were open here last."""
        if not self.close_casebook():
            return
        memory = later.seen.Seen(self.settings.folder)
        page = later.RestorePage(self.settings.known, self.settings.backups, self._kdfs, memory, self)
        page.left.connect(self.show_start)
        page.restored.connect(self._show_restored)
        self._show(page)

    def _show_restored(self, path: Path, kept: Path | None) -> None:
        said = tr("{file} is restored.").replace("{file}", path.name)
        if kept is not None:
            was = tr("The file from before is beside it: {file}")
            said += " " + was.replace("{file}", kept.name)
        self.open_path(path)
        self.tell(said)

    def open_casebook(self) -> None:
        """Ask which casebook to open."""
        dialog = self._dialog(tr("Open casebook"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_path(Path(name)))
        dialog.open()

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

    def open_path(self, path: Path) -> None:
        """Open a casebook, after asking for its passphrase where it has one."""
        if not self.close_casebook():
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
        page.unlock_wanted.connect(lambda passphrase, recovery: self._derive(path, passphrase, recovery))
        self._wait_on(page)

    def _wait_on(self, page: WaitingPage) -> None:
        page.left.connect(self._leave_waiting)
        self._waiting = page
        self._show(page)
        self._rest_soon()
        self._load(lambda: None)  # while the passphrase is typed

    def _leave_waiting(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        self._waiting = self._errand = None
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

    def _derive(self, path: Path, passphrase: str, recovery: str) -> None:
        """Make the key from the passphrase: half a second of work, away from the window."""
        salt, kdfs = self._salt, self._kdfs

        def work(progress: Progress) -> list[bytes]:
            time.sleep(patience.left(path))
            if recovery:
                return [keys.key_from_recovery(recovery)]
            return [keys.derive_key(passphrase, salt, kdf) for kdf in kdfs]

        self._errand = later.Errand(
            self, work, lambda found: self._open_with_key(path, found), self._not_opened
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
                self._waiting = self._errand = None
                QTimer.singleShot(0, self, lambda: self.show_casebook(casebook))  # not both at once

        self._errand = later.Errand(self, work, done, self._not_opened, page.tell_progress)

    def _not_opened(self, error: Exception) -> None:
        """Say why a casebook does not open."""
        if not isinstance(error, Trouble):
            raise error
        if isinstance(self._waiting, UnlockPage):
            self._waiting.say(error.text(tr))
        elif self._waiting is not None:
            self._leave_waiting()
            self.tell(error.text(tr))

    def open_example(self) -> None:
        """Make the example in a temporary folder and open it."""
        if not self.close_casebook():
            return
        import tempfile  # here: the first page need not wait for it

        self._example = tempfile.TemporaryDirectory(prefix="temoin-", ignore_cleanup_errors=True)
        path = Path(self._example.name) / (tr("Example") + SUFFIX)
        casebook = later.Casebook.create(path, None, author=self.settings.get("author", ""))
        later.sample.write(casebook)
        self.show_casebook(casebook, remembered=False)
        self.tell(tr("This is an example, not encrypted: try everything. Nothing of it is kept."))

    def _drop_example(self) -> None:
        if self._example is not None:
            self._example.cleanup()
            self._example = None

    def offer_log(self, log: str) -> None:
        """Tell that the program did not come to its end the last time, and offer to see where it stood."""
        said = tr("The program ended before its time. What was saved is safe; what you typed is a draft.")
        button, page = tr("Show the log"), self._pages.currentWidget()
        if self.view is not None:
            self.view.messages.say(said, button, lambda: self._show_log(log))
        elif isinstance(page, Page):
            page.notice(said, button, lambda: self._show_log(log))

    def _show_log(self, log: str) -> None:
        told = tr("It names places in the program, nothing of what you recorded, and is sent nowhere.")
        later.TextSheet(tr("Log of the last time"), f"{told}\n\n```\n{log}\n```", self).open()

    def show_casebook(self, casebook: Casebook, remembered: bool = True) -> None:
        """Show an open casebook at the page where it was left."""
        self.session = later.Session(casebook, self)
        self.session.worker.failed.connect(self.hook.failed)
        self.view = later.CasebookView(self.session, self.settings, self)
        self.view.page_changed.connect(lambda entity: self.settings.set("page", entity))
        self.view.compare_wanted.connect(self._compare)
        self._show(self.view)
        self.setWindowTitle(f"{casebook.path.stem} — Témoin")
        if remembered:
            self.settings.opened(casebook.path)
            self.settings.set("last", str(casebook.path))
        if remembered:
            self.session.before_writing = self._recognise
        self.view.begun.connect(self._look_closer)
        self.view.show_page(self.settings.get("page", "attack"))
        self.view.offer_drafts()

    def _look_closer(self) -> None:
        """Look at a casebook that is on screen: whether it is an older copy, and at the clock."""
        if self.session is not None:
            try:
                self.session.prepare_writing()
                later.watch_clock(self.session, self)
            finally:
                self.at_rest.emit()

    def _recognise(self) -> None:
        session, _ = self._opened()
        notice = later.seen.recognise(session.casebook, later.seen.Seen(self.settings.folder))
        if notice:
            sheet = later.TextSheet(tr("An older copy"), notice.text(tr), self)
            sheet.resize(560, 240)
            sheet.open()

    def close_casebook(self) -> bool:
        """Close the casebook, keeping drafts; return False where these cannot be kept, and ask."""
        if self.session is not None:
            if not self.may_leave(lambda: self.close_casebook()):
                return False
            self.leave_casebook()
            self.settings.set("last", "")
            self.keep_backup()
            self.show_start()
        return True

    def may_leave(self, close: Callable[[], object]) -> bool:
        """Keep everything typed; where that fails, return False and ask whether to `close` and lose it."""

        def lose() -> None:
            self._loses = True
            close()

        self.back_to_now()
        return self.view is None or self._loses or later.is_kept(self.view, lose)

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
            self.session.close()
            self._drop_example()
            self.session = self.view = None
            gc.unfreeze()  # what was begun with the casebook open shall not be kept
            self._loses = False
            self.setWindowTitle("Témoin")

    def keep_backup(self) -> None:
        """Back the casebook up that was left last, in the background."""
        if self._left is not None:
            (path, key), self._left = self._left, None
            self.safekeeping.begin(path, self.settings.backups_of(path), key)

    def english(self) -> None:
        self._choose_language("en")

    def french(self) -> None:
        self._choose_language("fr")

    def _choose_language(self, code: str) -> None:
        """Change the language: menus and pages are made anew, drafts are kept."""
        if not self.may_leave(lambda: self._choose_language(code)):
            return
        self._loses = False
        self.settings.set("language", code)
        i18n.choose(code)
        self._actions = None
        self._fill_menus()
        if self.session is None or self.view is None:
            self.show_start()
            return
        with suppress(Trouble):
            self.session.prepare_writing()
        self.view.leave()
        casebook = self.session.casebook
        self.session.worker.stop()
        self.session.closing.emit()
        self.show_casebook(casebook, remembered=False)
