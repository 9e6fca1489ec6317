"""The pages before a casebook is open, and what leads from there to one: a new one, that of a file, a backup,
the example; and what closes a casebook on its way: another passphrase, another language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.shell import i18n, later, promises
from app.shell.frame import ALWAYS
from app.shell.i18n import tr
from app.shell.opening import Opening
from app.shell.promises import PromisesPage
from app.shell.safekeeping import StickBackup, words_of
from app.shell.settings import Settings
from app.shell.start import Page, StartPage
from app.silence import silence
from db.model.texts import N_
from db.storage import keys
from db.storage.keys import Kdf
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from db.storage.backup import Copied
    from db.storage.casebook import Casebook

SUFFIX = ".temoin"
REKEYING = N_(
    "The program was closed while a passphrase was being changed. Nothing is lost: the casebook opens with "
    "the old passphrase or with the new one. Try both."
)
RESTORING = N_(
    "The program was closed while a backup was being restored. Nothing is lost: either the casebook is as it "
    "was, or the backup is in its place and the file from before is beside it, under a new name. Open it and "
    "look; if it is as it was, restore once more."
)


class Beginning(Opening):
    """The window with its start page."""

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__(settings, kdfs)
        self._then: Callable[[], None] | None = None  # waits until the promises are read

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
        page = StartPage(self.settings.recent, self, restorable=bool(self.settings.known))
        page.new_wanted.connect(self.new_casebook)
        page.open_wanted.connect(self.open_casebook)
        page.sample_wanted.connect(self.open_example)
        page.recent_wanted.connect(self.open_path)
        page.language_wanted.connect(self._choose_language)
        page.restore_wanted.connect(self.restore_backup)
        page.follow(self.safekeeping)
        self._show(page)
        self._rest_soon()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = later.file_dialog(self, title, self._folder())
        dialog.setNameFilter(tr("Casebooks (*{suffix})").replace("{suffix}", SUFFIX))
        return dialog

    def new_casebook(self) -> None:
        """Ask where the new casebook shall be, then for its passphrase."""
        dialog = self._dialog(tr("New casebook"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(tr("casebook") + SUFFIX)
        dialog.fileSelected.connect(self.ask_new)
        dialog.open()

    def ask_new(self, name: str) -> None:
        """Ask for the passphrase of a new casebook."""
        path = Path(name)
        if not self.close_casebook(lambda: self.ask_new(name), "ask_new", name):
            return
        author = self.settings.get("author", "")
        creating = later.Creating(path, author, self._kdfs[0], self.settings.backups_of(path), self)
        self._may_hold_key = True
        creating.page_wanted.connect(self._show)
        creating.left.connect(self.show_start)
        creating.writing.connect(self._shut_while)

        def show(casebook: Casebook, author: str, salt: bytes) -> None:
            self._salt = salt
            self.settings.set("author", author)
            self.show_casebook(casebook)
            creating.deleteLater()

        creating.made.connect(show)
        creating.begin()

    def open_casebook(self) -> None:
        """Ask which casebook to open."""
        dialog = self._dialog(tr("Open casebook"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_path(Path(name)))
        dialog.open()

    def open_example(self) -> None:
        """Make the example in a temporary folder and open it."""
        if not self.close_casebook(self.open_example, "open_example"):
            return
        import tempfile  # here: the first page need not wait for it

        self._example = tempfile.TemporaryDirectory(prefix="temoin-", ignore_cleanup_errors=True)
        path = Path(self._example.name) / (tr("Example") + SUFFIX)
        casebook = later.Casebook.create(path, None, author=self.settings.get("author", ""))
        later.sample.write(casebook)
        self.show_casebook(casebook, remembered=False)
        self.tell(tr("This is an example, not encrypted: try everything. Nothing of it is kept."))

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
        self._may_hold_key = True
        change.page_wanted.connect(self._show)
        change.left.connect(change.deleteLater)  # it knows the passphrases
        change.left.connect(lambda: self._ask_afresh(path))
        change.writing.connect(lambda writing: self._shut_while(writing, tr(REKEYING)))

        def show(casebook: Casebook) -> None:
            self._left = None  # the change made its backup
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

    def _shut_while(self, writing: bool, untold: str = "") -> None:
        """Let no command lead away from a file that is being written or exchanged; `untold` is what is said
        the next time if the program is closed all the same."""
        self.shut = ALWAYS | {"quit"} if writing else frozenset()
        self._untold = untold if writing else ""

    def back_up(self) -> None:
        """Ask for a folder on a stick and copy the casebook there."""
        session, view = self._opened()
        if self._example is not None:
            self.tell(tr("This is the example: nothing of it is kept."))
            return
        stick = StickBackup(session, self.settings.backups_of(session.casebook.path), view)
        stick.said.connect(self.tell)
        stick.failed.connect(self._say_not_copied)
        stick.finished.connect(self._say_copied)
        for ended in (stick.finished, stick.failed):
            ended.connect(stick.deleteLater)
        stick.choose(self._folder())

    def _say_copied(self, copied: Copied) -> None:
        if self.view is not None:
            show = lambda: self.show_folder(copied.path.parent)  # noqa: E731
            self.view.messages.say(words_of(copied), tr("Show folder"), show)

    def _say_not_copied(self, why: str) -> None:
        if self.view is not None:  # it stays until it is seen: a copy takes minutes
            self.view.messages.say(why, tr("Back up to a stick…"), self.back_up)

    def restore_backup(self) -> None:
        """Show the backups of the casebooks that were open here last."""
        if not self.close_casebook(self.restore_backup, "restore_backup"):
            return
        self._may_hold_key = True
        memory = later.seen.Seen(self.settings.folder)
        page = later.RestorePage(self.settings.known, self.settings.backups, self._kdfs, memory, self)
        page.left.connect(self.show_start)
        page.restored.connect(self._show_restored)
        page.writing.connect(lambda writing: self._shut_while(writing, tr(RESTORING)))
        self._show(page)

    def _show_restored(self, path: Path, kept: Path | None) -> None:
        said = tr("{file} is restored.").replace("{file}", path.name)
        if kept is not None:
            from db.storage import restoring  # here: the first page need not wait for it

            was = tr("The file from before is beside it; its name ends with {moment}.")
            said += " " + was.replace("{moment}", kept.stem.rpartition(restoring.BEFORE)[2])
        self._ask_afresh(path, said)

    def _ask_afresh(self, path: Path, said: str = "") -> None:
        """Ask for the passphrase of a casebook where nothing is known of it any more, and say something."""
        self.owe(said)  # before a fresh process is started, which says it
        if not self.begin_afresh("open_path", str(path)):
            self.open_path(path)
            self.tell_untold()

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

    def english(self) -> None:
        self._choose_language("en")

    def french(self) -> None:
        self._choose_language("fr")

    def _choose_language(self, code: str) -> None:
        """Change the language: menus and pages are made anew, drafts are kept."""
        if not self.may_leave(lambda: self._choose_language(code), closes=False):
            return
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
        silence(self.view)
        self.session.worker.stop()
        self.session.closing.emit()
        self.show_casebook(casebook, remembered=False)
