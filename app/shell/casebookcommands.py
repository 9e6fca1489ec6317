"""The commands for the casebook as a whole: what leaves and comes in, what was, and what is gone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.shell import later
from app.shell.i18n import tr
from app.shell.pagecommands import PageCommands
from app.shell.settings import Settings
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.session import Session
    from app.shell.view import CasebookView
    from app.tasks import Progress
    from db.exchange.paper.blocks import Sheet
    from db.storage.casebook import Casebook


class CasebookCommands(PageCommands):
    """The window with the pages and dialogs that are for many records."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._now: tuple[Session, CasebookView] | None = None  # while an earlier day is shown

    def export(self) -> None:
        """Show the page on which it is chosen and seen what leaves."""
        session, view = self._opened()
        page = view.findChild(later.ExportPage)
        if page is None:
            page = later.ExportPage(session, self._folder(), view.listed_attacks, view)
            page.written.connect(self._say_written)
            page.open_wanted.connect(view.reveal)
            if attacks := view.pages.get("attack"):
                attacks.table.settled.connect(page.choices.follow_list)
        view.show_aside(page)
        page.begin()

    def _say_written(self, sentence: str, target: Path) -> None:
        if self.view is not None:
            self.view.messages.say(sentence, tr("Show folder"), lambda: self.show_folder(target.parent))

    def import_records(self) -> None:
        """Show the page on which a pack or a table is brought in."""
        session, view = self._opened()
        page = view.findChild(later.ImportPage)
        if page is None:
            page = later.ImportPage(session, self._folder(), view)
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
            from PySide6.QtCore import Qt  # here: to make its names would hold up the first page

            table.settled.connect(self.print_out, Qt.ConnectionType.SingleShotConnection)
            return
        dialog = later.PrintDialog(session, view.page.on_screen(), self._folder(), view)
        dialog.said.connect(self.tell)
        dialog.open()

    def load_gazetteer(self) -> None:
        session, view = self._opened()
        view.keep_drafts()  # while it loads, nothing else can be written
        dialog = later.GazetteerDialog(session, self._folder(), view)
        dialog.said.connect(self.tell)
        dialog.open()

    def check(self) -> None:
        session, view = self._opened()
        later.CheckDialog(session, view).open()

    def show_recovery_code(self) -> None:
        session, view = self._opened()
        code = session.casebook.recovery_code
        text = tr("This casebook is not encrypted: it has no recovery code.")
        if code:
            from app.shell.recovery import WHOEVER  # here: the first page need not wait for it

            text = f"```\n{code}\n```\n\n{tr(WHOEVER)}"
        later.TextSheet(tr("Recovery code"), text, view).open()

    def casebook_settings(self) -> None:
        session, view = self._opened()
        dialog = later.CasebookSettings(session, self.settings, view)
        dialog.named.connect(lambda name: self.settings.set("author", name))
        dialog.said.connect(self.tell)
        dialog.open()

    def likely_duplicates(self) -> later.MergeDialog:
        """Show the pairs of records that may be one, beside the window."""
        session, view = self._opened()
        dialog = view.findChild(later.MergeDialog)
        if dialog is None:
            dialog = later.MergeDialog(session, view)
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
        if len(ids) != 2 or page.entity.name not in later.MERGED:
            self.tell(tr("Choose two records of one kind in the list first (Shift+Down, Ctrl+click)."))
            return
        self.likely_duplicates().compare(page.entity.name, *ids)

    def history(self) -> None:
        """Show the history of the record in the form on top."""
        _, view = self._opened()
        form = view.page.stack.form
        if form.is_new or not form.record_id:
            view.say(tr("This record has no history yet: save it first."))
        else:
            self._show_history(form.entity.name, form.record_id)

    def _show_history(self, entity: str, id: str) -> None:
        session, view = self._opened()
        later.HistoryDialog(session, entity, id, view).show()

    def copy_record(self) -> None:
        """Put the saved record of the form on the clipboard as text, with all that belongs to it."""
        session, view = self._opened()
        screen = view.page.on_screen()
        if not screen.record:
            view.say(tr("Open a record first: Enter opens that of the chosen line."))
            return

        printing = later.printing

        def work(casebook: Casebook, progress: Progress) -> Sheet:
            job = printing.Job(printing.RECORD, screen, confidential=True)
            return printing.sheet_of(casebook, job, progress.step)

        session.worker.ask("copy record", work, self._copied, self._not_copied)

    def _copied(self, sheet: Sheet) -> None:
        later.clipboard.put(later.as_text(sheet, tr), bool(sheet.mark))
        self.tell(" ".join([tr("The record is copied as text."), *later.clipboard.warning(bool(sheet.mark))]))

    def _not_copied(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.tell(error.text(tr))
        elif not isinstance(error, later.Cancelled):
            self.hook.failed(error)

    def trash(self) -> None:
        session, view = self._opened()
        dialog = later.TrashDialog(session, view)
        dialog.history_wanted.connect(self._show_history)
        dialog.show()

    def as_known_on(self) -> None:
        """Ask for a day and show the casebook as it was known then."""
        dialog = later.DayDialog(*(self._now or self._opened()))
        dialog.made.connect(self._show_past)
        dialog.open()

    def _show_past(self, casebook: Casebook, day: date, erased: int) -> None:
        self.back_to_now()
        session, view = self._opened()
        view.keep_drafts()
        banner = later.PastBanner(day, casebook.totals(), session.casebook.totals(), erased)
        banner.back_wanted.connect(self.back_to_now)
        self._now = session, view
        self.session = later.Session(casebook, self)
        self.session.worker.failed.connect(self.hook.failed)
        self.view = later.CasebookView(self.session, self.settings, self)
        self.view.destroyed.connect(self.session.deleteLater)
        self.view.show_above(banner)
        self._pages.addWidget(self.view)
        self._pages.setCurrentWidget(self.view)
        self._enable(True, past=True)
        self.view.show_page(view.page.entity.name)

    def back_to_now(self) -> None:
        """Show the casebook of today again."""
        if self._now is None or self.session is None or self.view is None:
            return
        past, page = self.session, self.view
        (self.session, self.view), self._now = self._now, None
        self._pages.setCurrentWidget(self.view)
        self._give_up(page)
        past.close()
        self._enable(True)
        self.view.page.focus_list()

    def escape(self) -> None:
        """Leave the form on top, the search, or what is to be reviewed."""
        aside = self.view.aside if self.view is not None else None
        if isinstance(aside, later.ExportPage | later.ImportPage) and aside.escape():
            return
        if self.view is not None and self.view.reviewing:
            self.view.show_page(self.view.page.entity.name)
        elif self.view is not None:
            self.view.page.escape()
