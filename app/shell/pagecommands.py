"""The commands for the record and the list on top, and the way from page to page."""

from __future__ import annotations

from app.shell import later
from app.shell.frame import Frame
from app.shell.i18n import tr


class PageCommands(Frame):
    """The frame with the commands of its pages: each is done by the page itself."""

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
        actions += view.explain_actions
        later.QuickOpen(session, actions, self.open_record, self.list_found, view).open()

    def list_found(self, entity: str, words: str) -> None:
        """Show the page of an entity, its list searched for words; none of them is read as a condition."""
        _, view = self._opened()
        view.show_page(entity)
        view.page.table.setVisible(True)
        view.page.table.filter_bar.show_asked(later.Asked(words=later.plain_words(entity, words, tr)))
        view.page.table.setFocus()

    def open_record(self, entity: str, id: str) -> None:
        """Show a record on its page."""
        _, view = self._opened()
        view.show_page(entity)
        view.page.table.select(id)
        view.page.open(id)

    def edit_cell(self) -> None:
        self._opened()[1].page.edit_cell()

    def choose_columns(self) -> None:
        self._opened()[1].page.table.arranging.offer_columns()

    def move_column(self, by: int) -> None:
        self._opened()[1].page.table.arranging.move_column(by)

    def widen_column(self, steps: int) -> None:
        self._opened()[1].page.table.table.widen_column(steps)

    def next_lines(self) -> None:
        self._opened()[1].page.table.arranging.next_lines()

    def new_record(self) -> None:
        self._opened()[1].page.new()

    def choose_kind(self) -> None:
        """Offer the kinds of record, and begin a new one of the kind that is chosen."""
        menu = later.KindMenu(self._opened()[1])
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

    def today(self) -> None:
        self._opened()[1].page.stack.today()

    def ditto(self) -> None:
        self._opened()[1].page.stack.ditto()

    def say_missing(self) -> None:
        """Offer the reasons why a value is missing, at the cell that is being changed or the field."""
        page = self._opened()[1].page
        frame = page.table.cells.frame
        if frame is not None and frame.has_focus:
            later.offer_reasons(frame.widget, page.table.cells.give_reason)
        else:
            page.stack.say_missing()

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
        self._opened()[1].publication.take(name)

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
            if page.has_form:
                page.reads_as.follow_setting()

    def step_section(self, by: int) -> None:
        stack = self._opened()[1].page.stack
        if stack.shows_record():
            stack.form.step_section(by)

    def _section(self, number: int) -> None:
        if self.view is not None and not self.view.reviewing and self.view.page.stack.shows_record():
            self.view.page.stack.form.go_to_section(number)

    def help_field(self) -> None:
        self._opened()[1].page.help_field()
