"""The window: the pages before a casebook is open, then the casebook; every command of the menus is a
method here."""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QWidget

from app.batches import waiting
from app.entry import outside
from app.exchange.dialogs import CheckDialog
from app.exchange.exportpage import ExportPage
from app.exchange.gazetteer import GazetteerDialog
from app.exchange.importpage import ImportPage
from app.exchange.printdialog import PrintDialog
from app.exchange.printing import RECORD, Job, sheet_of
from app.review.history import HistoryDialog
from app.review.merging import MergeDialog
from app.review.pastdays import DayDialog, PastBanner
from app.review.trash import TrashDialog
from app.session import Session
from app.shell import clipboard, i18n, theme
from app.shell.actions import OF_A_PAGE, Actions, Command
from app.shell.casebooksettings import CasebookSettings
from app.shell.errors import ExceptionHook, log_crashes
from app.shell.i18n import tr
from app.shell.kinds import KindMenu
from app.shell.message import MessageBar
from app.shell.quickopen import QuickOpen
from app.shell.settings import Settings
from app.shell.sheets import TextSheet, all_keys, manual
from app.shell.start import NewPage, RecoveryPage, StartPage, UnlockPage
from app.shell.view import CasebookView
from app.tasks import Cancelled, Progress
from db import sample
from db.exchange.paper.blocks import Sheet, as_text
from db.merge.merging import MERGED
from db.storage import keys
from db.storage.casebook import Casebook
from db.storage.casefile import is_plain, read_salt
from db.storage.keys import Kdf
from db.storage.trouble import Trouble, WrongPassphrase

SUFFIX = ".temoin"


class Window(QMainWindow):
    """The one window of the program."""

    _derived = Signal(object, object)  # Path, keys or Trouble

    def __init__(self, settings: Settings, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> None:
        """`kdfs` are the ways to make a key from a passphrase, newest first."""
        super().__init__()
        self._kdfs = kdfs
        self.settings = settings
        self.session: Session | None = None
        self.view: CasebookView | None = None
        self._now: tuple[Session, CasebookView] | None = None  # while an earlier day is shown
        self.hook = ExceptionHook(self)
        self._unlock: UnlockPage | None = None
        self._example: tempfile.TemporaryDirectory[str] | None = None
        self._pages = QStackedWidget(self)
        self._messages = MessageBar(self)
        self.setCentralWidget(self._pages)
        self.setWindowTitle("Témoin")
        self.setMinimumSize(900, 560)
        self.actions_ = Actions(self.menuBar(), self._run)
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda number=number: self._section(number))
        QShortcut(QKeySequence("Alt+0"), self, lambda: self._section(0))
        QShortcut(QKeySequence("Esc"), self, self.escape)
        self._derived.connect(self._open_with_key, Qt.ConnectionType.QueuedConnection)
        self.statusBar().setVisible(False)
        self.resize(1280, 720)
        self._restore_geometry()
        self.show_start()

    def _restore_geometry(self) -> None:
        size = self.settings.get("size", [])
        if len(size) == 2 and all(isinstance(n, int) for n in size):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(size[0], room.width()), min(size[1], room.height()))

    def _run(self, command: Command) -> None:
        if command.name in OF_A_PAGE and self.view is not None and self.view.reviewing:
            self.view.say(tr("Open a record first: Enter opens that of the chosen line."))
            return
        if self.session is not None and self.session.batches.busy and command.opened:
            self.tell(waiting().text(tr))
            return
        method: Callable[..., None] = getattr(self, command.name)
        if command.argument is None:
            method()
        else:
            method(command.argument)

    # Before a casebook is open

    def _show(self, page: QWidget) -> None:
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self.actions_.enable(self.session is not None)

    def show_start(self) -> None:
        """Show the start page."""
        page = StartPage(self.settings.recent, self)
        page.new_wanted.connect(self.new_casebook)
        page.open_wanted.connect(self.open_casebook)
        page.sample_wanted.connect(self.open_example)
        page.recent_wanted.connect(self.open_path)
        page.language_wanted.connect(self._choose_language)
        self._show(page)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self._folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(
            QFileDialog.Option.DontUseNativeDialog
        )  # native ones tell the system what was opened
        dialog.setNameFilter(tr("Casebooks (*{suffix})").replace("{suffix}", SUFFIX))
        return dialog

    def _folder(self) -> str:
        recent = self.settings.recent
        return str(recent[0].parent if recent else Path.home())

    def new_casebook(self) -> None:
        """Ask where the new casebook shall be, then for its passphrase."""
        dialog = self._dialog(tr("New casebook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile("casebook" + SUFFIX)
        dialog.fileSelected.connect(self.ask_new)
        dialog.open()

    def ask_new(self, name: str) -> None:
        """Ask for the passphrase of a new casebook."""
        path = Path(name)
        if not self.close_casebook():
            return
        page = NewPage(path, self.settings.get("author", ""), self)
        page.left.connect(self.show_start)

        def make(passphrase: str, author: str) -> None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                casebook = Casebook.create(path, passphrase, author=author, kdf=self._kdfs[0])
            except Trouble as trouble:
                page.say(trouble.text(tr))
                return
            finally:
                QGuiApplication.restoreOverrideCursor()
            self.settings.set("author", author)
            self._show_recovery(casebook)

        page.made_wanted.connect(make)
        self._show(page)

    def _show_recovery(self, casebook: Casebook) -> None:
        page = RecoveryPage(casebook.recovery_code or "", self)
        page.done.connect(lambda: self.show_casebook(casebook))
        self._show(page)

    def open_casebook(self) -> None:
        """Ask which casebook to open."""
        dialog = self._dialog(tr("Open casebook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_path(Path(name)))
        dialog.open()

    def open_path(self, path: Path) -> None:
        """Open a casebook, after asking for its passphrase where it has one."""
        if not self.close_casebook():
            return
        try:
            if is_plain(path):
                self.show_casebook(Casebook.open(path, author=self.settings.get("author", "")))
                return
            read_salt(path)
        except Trouble as trouble:
            self.show_start()
            self.tell(trouble.text(tr))
            return
        page = UnlockPage(path, self)
        page.left.connect(self.show_start)
        page.unlock_wanted.connect(lambda passphrase, recovery: self._derive(path, passphrase, recovery))
        self._unlock = page
        self._show(page)

    def _derive(self, path: Path, passphrase: str, recovery: str) -> None:
        """Make the key from the passphrase: half a second of work, away from the window."""

        def work() -> None:
            try:
                if recovery:
                    found = [keys.key_from_recovery(recovery)]
                else:
                    salt = read_salt(path)
                    found = [keys.derive_key(passphrase, salt, kdf) for kdf in self._kdfs]
            except Trouble as trouble:
                self._derived.emit(path, trouble)
            else:
                self._derived.emit(path, found)

        threading.Thread(target=work, name="temoin-key", daemon=True).start()

    def _open_with_key(self, path: Path, found: list[bytes] | Trouble) -> None:
        page = self._unlock
        if page is None or self._pages.currentWidget() is not page:
            return
        try:
            if isinstance(found, Trouble):
                raise found
            casebook = self._open_with_one_of(path, found)
        except Trouble as trouble:
            page.say(trouble.text(tr))
            return
        self._unlock = None
        self.show_casebook(casebook)

    def _open_with_one_of(self, path: Path, found: list[bytes]) -> Casebook:
        author = self.settings.get("author", "")
        for key in found[:-1]:
            try:
                return Casebook.open(path, recovery=keys.recovery_code(key), author=author)
            except WrongPassphrase:
                continue
        # The recovery code is the key in letters.
        return Casebook.open(path, recovery=keys.recovery_code(found[-1]), author=author)

    def open_example(self) -> None:
        """Make the example in a temporary folder and open it."""
        if not self.close_casebook():
            return
        self._example = tempfile.TemporaryDirectory(prefix="temoin-", ignore_cleanup_errors=True)
        path = Path(self._example.name) / (tr("Example") + SUFFIX)
        casebook = Casebook.create(path, None, author=self.settings.get("author", ""))
        sample.write(casebook)
        self.show_casebook(casebook, remembered=False)
        self.tell(tr("This is an example, not encrypted: try everything. Nothing of it is kept."))

    def _drop_example(self) -> None:
        if self._example is not None:
            self._example.cleanup()
            self._example = None

    # The open casebook

    def show_casebook(self, casebook: Casebook, remembered: bool = True) -> None:
        """Show an open casebook at the page where it was left."""
        self.session = Session(casebook, self)
        self.session.worker.failed.connect(self.hook.failed)
        self.view = CasebookView(self.session, self.settings, self)
        self.view.page_changed.connect(lambda entity: self.settings.set("page", entity))
        self.view.compare_wanted.connect(self._compare)
        self._show(self.view)
        self.setWindowTitle(f"{casebook.path.stem} — Témoin")
        if remembered:
            self.settings.opened(casebook.path)
            self.settings.set("last", str(casebook.path))
        self.view.show_page(self.settings.get("page", "attack"))
        self.view.offer_drafts()

    def close_casebook(self) -> bool:
        """Close the casebook, keeping drafts; always possible."""
        self.back_to_now()
        if self.session is not None and self.view is not None:
            clipboard.forget()
            self.view.leave()
            self.session.close()
            self._drop_example()
            self.session = self.view = None
            self.setWindowTitle("Témoin")
            self.settings.set("last", "")
            self.show_start()
        return True

    def tell(self, sentence: str) -> None:
        """Show a message where the user looks."""
        if self.view is not None:
            self.view.say(sentence)
        else:
            TextSheet("Témoin", sentence, self).open()

    def _opened(self) -> tuple[Session, CasebookView]:
        if self.session is None or self.view is None:
            raise RuntimeError("no casebook is open")
        return self.session, self.view

    def export(self) -> None:
        """Show the page on which it is chosen and seen what leaves."""
        session, view = self._opened()
        page = view.findChild(ExportPage)
        if page is None:
            page = ExportPage(session, self._folder(), view.listed_attacks, view)
            page.written.connect(self._say_written)
            page.open_wanted.connect(view.reveal)
        view.show_aside(page)
        page.begin()

    def _say_written(self, sentence: str, target: Path) -> None:
        if self.view is not None:
            self.view.messages.say(sentence, tr("Show folder"), lambda: self.show_folder(target.parent))

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's own program for that."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.tell(str(folder))

    def import_records(self) -> None:
        """Show the page on which a pack or a table is brought in."""
        session, view = self._opened()
        page = view.findChild(ImportPage)
        if page is None:
            page = ImportPage(session, self._folder(), view)
            page.said.connect(self.tell)
            page.brought.connect(self._say_brought)
        view.show_aside(page)
        page.begin()

    def _say_brought(self, sentence: str) -> None:
        if self.view is not None:
            self.view.messages.say(sentence, tr("Undo"), self.undo)

    def print_out(self) -> None:
        """Ask what to print, and where to, as soon as all that is listed is known."""
        session, view = self._opened()
        table = view.page.table
        if table.model.total is None:
            table.settled.connect(self.print_out, Qt.ConnectionType.SingleShotConnection)
            return
        dialog = PrintDialog(session, view.page.on_screen(), self._folder(), self)
        dialog.said.connect(self.tell)
        dialog.open()

    def load_gazetteer(self) -> None:
        session, view = self._opened()
        view.keep_drafts()  # while it loads, nothing else can be written
        dialog = GazetteerDialog(session, self._folder(), self)
        dialog.said.connect(self.tell)
        dialog.open()

    def check(self) -> None:
        session, _ = self._opened()
        CheckDialog(session, self).open()

    def show_recovery_code(self) -> None:
        session, _ = self._opened()
        code = session.casebook.recovery_code
        text = f"```\n{code}\n```" if code else tr("This casebook is not encrypted: it has no recovery code.")
        TextSheet(tr("Recovery code"), text, self).open()

    def casebook_settings(self) -> None:
        session, _ = self._opened()
        dialog = CasebookSettings(session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self.settings.set("author", name))
        dialog.said.connect(self.tell)
        dialog.open()

    def likely_duplicates(self) -> MergeDialog:
        """Show the pairs of records that may be one, beside the window."""
        session, view = self._opened()
        dialog = view.findChild(MergeDialog)
        if dialog is None:
            dialog = MergeDialog(session, view)
            dialog.said.connect(self.tell)
            dialog.open_wanted.connect(self.open_record)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _compare(self, entity: str, one: str, other: str) -> None:
        self.likely_duplicates().compare(entity, one, other)

    def look_for_duplicates(self) -> None:
        self.likely_duplicates().look_for_pairs()

    def merge_chosen(self) -> None:
        """Compare the two records that are chosen in the list."""
        page = self._opened()[1].page
        ids = page.table.selected_ids() if len(page.table.selected_numbers()) == 2 else []
        if len(ids) != 2 or page.entity.name not in MERGED:
            self.tell(tr("Choose two records of one kind in the list first (Shift+Down, Ctrl+click)."))
            return
        self.likely_duplicates().compare(page.entity.name, *ids)

    def lock(self) -> None:
        """Close the casebook and ask for its passphrase again; what was typed is kept."""
        session, _ = self._opened()
        path = session.casebook.path
        self.close_casebook()
        self.open_path(path)

    def quit(self) -> None:
        self.close()

    def undo(self) -> None:
        session, view = self._opened()
        view.page.stack.form.keep_draft()
        view.guarded(session.undo)

    def redo(self) -> None:
        session, view = self._opened()
        view.guarded(session.redo)

    def search(self) -> None:
        page = self._opened()[1].page
        page.table.setVisible(True)
        page.table.focus_search()

    def filter_list(self) -> None:
        """Open the panel in which a filter of the list is chosen."""
        page = self._opened()[1].page
        page.table.setVisible(True)
        page.table.filter_bar.choose()

    def offer_views(self) -> None:
        """Open the menu of the list's saved views."""
        page = self._opened()[1].page
        page.table.setVisible(True)
        page.table.views.offer()

    def find_everywhere(self) -> None:
        session, view = self._opened()
        actions = [action for command, action in self.actions_.all if command.name != "find_everywhere"]
        QuickOpen(session, actions + view.explain_actions, self.open_record, self).open()

    def open_record(self, entity: str, id: str) -> None:
        """Show a record on its page."""
        _, view = self._opened()
        view.show_page(entity)
        view.page.table.select(id)
        view.page.open(id)

    # The list

    def edit_cell(self) -> None:
        self._opened()[1].page.edit_cell()

    def choose_columns(self) -> None:
        self._opened()[1].page.table.offer_columns()

    def move_column(self, by: int) -> None:
        self._opened()[1].page.table.move_column(by)

    def widen_column(self, steps: int) -> None:
        self._opened()[1].page.table.table.widen_column(steps)

    def next_lines(self) -> None:
        self._opened()[1].page.table.next_lines()

    # Records

    def new_record(self) -> None:
        self._opened()[1].page.new()

    def choose_kind(self) -> None:
        """Offer the kinds of record, and begin a new one of the kind that is chosen."""
        self._opened()
        menu = KindMenu(self)
        menu.chosen.connect(self._new_of_kind)
        menu.offer()

    def _new_of_kind(self, entity: str) -> None:
        _, view = self._opened()
        view.show_page(entity)
        view.page.new()

    def duplicate_record(self) -> None:
        self._opened()[1].page.stack.duplicate()

    def save(self) -> None:
        self._opened()[1].page.stack.save()

    def save_and_new(self) -> None:
        self._opened()[1].page.stack.save_and_new()

    def delete_record(self) -> None:
        self._opened()[1].page.stack.delete()

    # What was, and what is gone

    def history(self) -> None:
        """Show the history of the record in the form on top."""
        _, view = self._opened()
        form = view.page.stack.form
        if form.is_new or not form.record_id:
            view.say(tr("This record has no history yet: save it first."))
        else:
            self._show_history(form.entity.name, form.record_id)

    def _show_history(self, entity: str, id: str) -> None:
        session, _ = self._opened()
        HistoryDialog(session, entity, id, self).show()

    def copy_record(self) -> None:
        """Put the saved record of the form on the clipboard as text, with all that belongs to it."""
        session, view = self._opened()
        screen = view.page.on_screen()
        if not screen.record:
            view.say(tr("Open a record first: Enter opens that of the chosen line."))
            return

        def work(casebook: Casebook, progress: Progress) -> Sheet:
            return sheet_of(casebook, Job(RECORD, screen, confidential=True), progress.step)

        session.worker.ask("copy record", work, self._copied, self._not_copied)

    def _copied(self, sheet: Sheet) -> None:
        clipboard.put(as_text(sheet), bool(sheet.mark))
        self.tell(" ".join([tr("The record is copied as text."), *clipboard.warning(bool(sheet.mark))]))

    def _not_copied(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.tell(error.text(tr))
        elif not isinstance(error, Cancelled):
            self.hook.failed(error)

    def trash(self) -> None:
        session, _ = self._opened()
        dialog = TrashDialog(session, self)
        dialog.history_wanted.connect(self._show_history)
        dialog.show()

    def as_known_on(self) -> None:
        """Ask for a day and show the casebook as it was known then."""
        session = self._now[0] if self._now else self._opened()[0]
        dialog = DayDialog(session, self)
        dialog.made.connect(self._show_past)
        dialog.open()

    def _show_past(self, casebook: Casebook, day: date, erased: int) -> None:
        self.back_to_now()
        session, view = self._opened()
        view.keep_drafts()
        banner = PastBanner(day, casebook.totals(), session.casebook.totals(), erased)
        banner.back_wanted.connect(self.back_to_now)
        self._now = session, view
        self.session = Session(casebook, self)
        self.session.worker.failed.connect(self.hook.failed)
        self.view = CasebookView(self.session, self.settings, self)
        self.view.show_above(banner)
        self._pages.addWidget(self.view)
        self._pages.setCurrentWidget(self.view)
        self.actions_.enable(True, past=True)
        self.view.show_page(view.page.entity.name)

    def back_to_now(self) -> None:
        """Show the casebook of today again."""
        if self._now is None or self.session is None or self.view is None:
            return
        past, page = self.session, self.view
        (self.session, self.view), self._now = self._now, None
        self._pages.setCurrentWidget(self.view)
        self._pages.removeWidget(page)
        page.deleteLater()
        past.close()
        self.actions_.enable(True)
        self.view.page.focus_list()

    def today(self) -> None:
        self._opened()[1].page.stack.today()

    def ditto(self) -> None:
        self._opened()[1].page.stack.ditto()

    def say_missing(self) -> None:
        self._opened()[1].page.stack.say_missing()

    def next_problem(self) -> None:
        self._opened()[1].page.stack.next_problem()

    def previous_problem(self) -> None:
        self._opened()[1].page.stack.previous_problem()

    def keep_problem(self) -> None:
        self._opened()[1].page.stack.keep_problem()

    def ask_here(self) -> None:
        self._opened()[1].page.stack.ask_here()

    def ask_of_all(self) -> None:
        self._opened()[1].page.stack.ask_of_all()

    def next_question(self) -> None:
        self._opened()[1].page.stack.next_question()

    def take_step(self, name: str) -> None:
        """Take an attack, or those that are chosen, a step on the way to publication."""
        self._opened()[1].take_step(name)

    def next_record(self) -> None:
        self._opened()[1].page.step(1)

    def previous_record(self) -> None:
        self._opened()[1].page.step(-1)

    def change_many(self) -> None:
        """Show the panel that changes a field of many records."""
        self._opened()[1].page.panels.change_many()

    def subtotals(self) -> None:
        """Show what is listed by type, month, party or area."""
        self._opened()[1].page.panels.subtotals()

    def show_page(self, entity: str) -> None:
        self._opened()[1].show_page(entity)

    def show_review(self) -> None:
        self._opened()[1].show_review()

    def silent_abductions(self) -> None:
        self._opened()[1].show_review("silent")

    def list_or_form(self) -> None:
        self._opened()[1].page.list_or_form()

    def form_alone(self) -> None:
        self._opened()[1].page.form_alone()

    def reads_as(self) -> None:
        """Show the whole sentence over the form, or one line of it."""
        _, view = self._opened()
        view.page.reads_as.fold.click()
        for page in view.pages.values():
            page.reads_as.follow_setting()

    def step_section(self, by: int) -> None:
        self._opened()[1].page.stack.form.step_section(by)

    def _section(self, number: int) -> None:
        if self.view is not None and not self.view.reviewing:
            self.view.page.stack.form.go_to_section(number)

    def escape(self) -> None:
        """Leave the form on top, the search, or what is to be reviewed."""
        aside = self.view.aside if self.view is not None else None
        if isinstance(aside, ExportPage | ImportPage) and aside.escape():
            return
        if self.view is not None and self.view.reviewing:
            self.view.show_page(self.view.page.entity.name)
        elif self.view is not None:
            self.view.page.escape()

    # The look

    def larger(self) -> None:
        self._size(1)

    def smaller(self) -> None:
        self._size(-1)

    def _size(self, step: int) -> None:
        now = min(
            range(len(theme.SIZES)), key=lambda i: abs(theme.SIZES[i] - self.settings.get("text_size", 100))
        )
        self.settings.set("text_size", theme.SIZES[max(0, min(now + step, len(theme.SIZES) - 1))])
        self._dress()

    def light(self) -> None:
        self._look("light")

    def dark(self) -> None:
        self._look("dark")

    def as_system(self) -> None:
        self._look("system")

    def _look(self, look: str) -> None:
        self.settings.set("look", look)
        self._dress()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.settings.get("look", "system"), self.settings.get("text_size", 100))

    def english(self) -> None:
        self._choose_language("en")

    def french(self) -> None:
        self._choose_language("fr")

    def _choose_language(self, code: str) -> None:
        """Change the language: menus and pages are made anew, drafts are kept."""
        self.settings.set("language", code)
        self.back_to_now()
        i18n.choose(code)
        self.actions_ = Actions(self.menuBar(), self._run)
        if self.session is None or self.view is None:
            self.show_start()
            return
        self.view.leave()
        casebook = self.session.casebook
        self.session.worker.stop()
        self.session.closing.emit()
        self.show_casebook(casebook, remembered=False)

    # Help

    def help_field(self) -> None:
        self._opened()[1].page.stack.toggle_help()

    def shortcuts(self) -> None:
        TextSheet(tr("All keys"), all_keys(), self).open()

    def help(self) -> None:
        TextSheet(tr("Manual"), manual("manual"), self).open()

    def about(self) -> None:
        TextSheet(tr("About Témoin"), manual("about"), self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.back_to_now()
        if self.session is not None and self.view is not None:
            clipboard.forget()
            self.view.leave()
            self.session.close()
            self._drop_example()
            self.session = None
        self.settings.set("size", [self.width(), self.height()])
        event.accept()


def run(file: Path | None, data: Path | None, temp: bool) -> int:
    """Open the window, with a casebook where one is named or was open last; return the exit code."""
    folder = Path(tempfile.mkdtemp(prefix="temoin-")) if temp else data
    settings = Settings(folder)
    log_crashes(settings.folder)
    outside.sweep()
    # Qt's file dialog writes the folders that it shows into its own settings file: nowhere is a good place
    # for it.
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings.folder / "nowhere")
    )
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings.folder / "nowhere"))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("temoin")
    application.setApplicationDisplayName("Témoin")
    i18n.choose(settings.get("language", "") or i18n.system_language())
    theme.apply(application, settings.get("look", "system"), settings.get("text_size", 100))
    window = Window(settings)
    window.hook.install()
    window.show()
    last = Path(settings.get("last", ""))
    wanted = file or (last if settings.get("last", "") and last.is_file() else None)
    if wanted is not None:
        QTimer.singleShot(0, lambda: window.open_path(wanted))
    gc.collect()
    gc.freeze()  # what stands now stays: looking through it for garbage would hold up the keys
    code = application.exec()
    if temp:
        shutil.rmtree(settings.folder, ignore_errors=True)
    return code
