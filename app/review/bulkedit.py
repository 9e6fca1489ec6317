"""Changing one field of many records: the selected ones, or all that are listed. What it would do is counted
before it is done."""

from __future__ import annotations

from array import array
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.batches import stepping
from app.review import bulkwords
from app.review.bulkform import BulkForm, MakeRow
from app.review.listpage import ListPage
from app.session import Session
from app.shell.beside import SidePanel
from app.shell.i18n import counted, numerals, tr
from app.shell.resting import after_rest
from app.tasks import Cancelled, Progress, Task
from db.model.changes import Change
from db.storage import bulk
from db.storage.bulk import Edit, Made, Preview
from db.storage.casebook import Casebook
from db.storage.query import Step
from db.storage.trouble import Trouble

REST = 250  # milliseconds after the last key, after which it is counted what would change
AT_ONCE = 300  # milliseconds below which nothing is said of work


class BulkPanel(SidePanel):
    """Beside a list: a field, its present values, the new one, and what that would do."""

    done = Signal(str)  # a sentence about what can be undone

    def __init__(
        self, session: Session, page: ListPage, make_row: MakeRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Change many records"), parent)
        self._session = session
        self._page = page
        self._entity = page.entity
        self._numbers: array[int] = array("q")
        self._edit: Edit | None = None
        self._seen: Preview | None = None  # what the edit would do, once that is known
        self._counting: Task | None = None
        self._progress = (0, 0)
        self._pressed = ""  # what is said to who wants it done before it is counted
        self.form = BulkForm(page.entity, make_row, self)
        self.outlook = QLabel(self)
        self.outlook.setWordWrap(True)
        self.outlook.setTextFormat(Qt.TextFormat.PlainText)
        self.outlook.setAccessibleName(tr("What it would do"))
        self.apply_button = QPushButton(self)
        self.apply_button.setProperty("primary", True)
        self.apply_button.setAutoDefault(True)  # Enter presses it
        self.apply_button.clicked.connect(self.apply)
        self._lay_out()
        self._rest = after_rest(self, REST, self._look)
        self._slow = after_rest(self, AT_ONCE, self._say_looking)
        self._again = after_rest(self, REST, self.refresh)
        self.form.scope_chosen.connect(self.refresh)
        self.form.field_chosen.connect(self._ask_present)
        self.form.edited.connect(self._edited)
        self.form.entered.connect(self._go_to_button)
        page.settled.connect(self._list_changed)
        page.table.selection.rows_changed.connect(self._list_changed)
        session.changed.connect(self._records_changed)

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 8, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self.outlook)
        foot.addWidget(self.apply_button)
        self.column.addWidget(area, 1)
        self.column.addLayout(foot)

    # Which records

    def begin(self) -> None:
        """Begin with the selected records where there are several, else with all that are listed."""
        several = self._page.table.selected_count() > 1
        self.form.show_scope(self._page.table.selected_count(), len(self._page.model.numbers), several)
        self.said.setText("")
        self.refresh()
        self.form.fields.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Look again at the records: what stands in them now, and what would change."""
        self._again.stop()
        model, table = self._page.model, self._page.table
        self.form.show_scope(table.selected_count(), len(model.numbers))
        self._numbers = self._page.selected_numbers() if self.form.of_selected else model.numbers[:]
        self._ask_present()

    def _list_changed(self) -> None:
        if self.isVisible() and not self._session.batches.busy:
            self._again.start()

    def _records_changed(self, changes: list[Change], maker: object) -> None:
        if maker is not self and any(change.entity == self._entity.name for change in changes):
            self.said.setText(tr("Records were changed meanwhile: counted again."))
            self._list_changed()

    # What stands there now

    def _ask_present(self) -> None:
        field, numbers = self.form.field, self._numbers

        def look(casebook: Casebook, progress: Progress) -> tuple[int, list[tuple[str, str]]]:
            found = bulk.present(casebook.db, self._entity.name, field.name, numbers, progress.step)
            return len(found), bulkwords.present_values(casebook, field, found)

        key = f"bulk present:{self._entity.name}"
        self._session.worker.ask(key, look, self._show_present, reads=True)
        self._follow()

    def _show_present(self, answer: tuple[int, list[tuple[str, str]]]) -> None:
        values, lines = answer
        self.form.show_present(bulkwords.heading(values), lines)

    # What it would do

    def _edited(self) -> None:
        self.form.is_given = False
        self._follow()

    def _follow(self) -> None:
        """Wait until nothing is typed for a moment, then count what would change."""
        self._edit = self._seen = None
        self._pressed, self.form.is_wanted = "", False
        self._slow.stop()
        if self._counting is not None:  # of another value: it would go on saying how far it is
            self._counting.cancel()
            self._counting = None
        self._offer()
        self._rest.start()

    def _look(self) -> None:
        self._edit = edit = self.form.edit()
        if edit is None or not self._numbers:
            self._offer()
            self.apply_button.setEnabled(False)
            return
        numbers, total = self._numbers, len(self._numbers)

        def look(casebook: Casebook, progress: Progress) -> tuple[Preview, dict[str, str]]:
            seen = bulk.preview(casebook, edit, numbers, date.today(), stepping(progress, total))
            some = [reason.id for reason in seen.reasons[: bulkwords.NAMED]]
            return seen, casebook.titles(self._entity.name, some, tr)

        self._progress = (0, total)
        self._slow.start()
        key = f"bulk:{self._entity.name}"
        self._counting = self._session.worker.ask(
            key, look, lambda told: self._show(edit, *told), self._failed, self._tell
        )

    def _tell(self, done: int, total: int) -> None:
        self._progress = done, total
        if self._edit is not None and not self._slow.isActive():
            self._say_looking()

    def _say_looking(self) -> None:
        done, total = self._progress
        text = tr("Counting what would change: {n} of {total}…").replace("{n}", numerals(done))
        text = text.replace("{total}", numerals(total))
        self.outlook.setText("\n".join(filter(None, (self._pressed, text))))

    def _show(self, edit: Edit, seen: Preview, titles: dict[str, str]) -> None:
        self._slow.stop()
        if self._edit == edit:
            self._seen, self.form.is_wanted = seen, False
            self.outlook.setText("\n".join(bulkwords.foreseen(seen, titles)))
            self._offer()

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        if isinstance(error, Trouble):
            self.outlook.setText(error.text(tr))
        elif not isinstance(error, Cancelled):
            self._session.worker.failed.emit(error)

    def _offer(self) -> None:
        """Let the button say how many it changes."""
        number = self._seen.changing if self._seen else 0
        text = counted(number, tr("Change {n} record"), tr("Change {n} records"))
        self.apply_button.setText(text if self._seen else tr("Change"))
        self.apply_button.setEnabled(number > 0 or self._seen is None)  # Tab leads to it before it is counted
        if self._seen is None:
            self.outlook.setText(
                "" if self._edit else tr("Give the new value: what it would change is counted.")
            )

    def _go_to_button(self) -> None:
        """Enter in the box: on to the button, at once."""
        self._rest.stop()
        if self._seen is None or self._edit != self.form.edit():
            self._look()
        self.apply_button.setFocus(Qt.FocusReason.TabFocusReason)

    # Doing it

    def apply(self) -> None:
        """Change the records as one step, in the background; where it is not counted yet what that would do,
        say so and count it at once."""
        if self._seen is None:
            self._rest.stop()
            if self._edit is None:
                self._look()
            if self._edit is not None and self._numbers:
                self._pressed = tr("What would change is counted first. Then press again.")
                self.form.is_wanted = True
                self.outlook.setText(self._pressed)
            return
        edit, seen, numbers = self._edit, self._seen, self._numbers
        if edit is None or not seen.changing:
            return
        text = bulkwords.step(self._entity, edit, seen.changing)

        def work(casebook: Casebook, step: Step) -> Made:
            return bulk.make(casebook, edit, numbers, seen, date.today(), step)

        try:
            self._session.batches.do(text, work, 2 * seen.changing, self._made, self._not_made, self)
            self.form.is_given = True
        except Trouble as trouble:
            self.outlook.setText(trouble.text(tr))

    def _made(self, made: Made) -> None:
        self.refresh()
        self.said.setText(bulkwords.made_words(made))
        if made.written:
            self.done.emit(bulkwords.made_words(made))

    def _not_made(self, error: Exception) -> None:
        self.form.is_given = False
        if isinstance(error, Cancelled):
            self.said.setText(tr("Given up: nothing was changed."))
        else:
            self._failed(error)
