"""A page of the casebook: the table of one kind of record beside the form of the chosen one.

The table comes first: the form is loaded in a thread and built a little at a time when the first rows stand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget

from app.errands import Errand
from app.review.listpage import ListPage
from app.session import Session
from app.shell import later
from app.shell.cellhelp import CellHelp
from app.shell.i18n import tr
from app.shell.resting import after_rest
from app.shell.settings import Settings
from app.tasks import Progress
from db.model import patterns, phrases
from db.model.changes import Change
from db.model.entity import Entity
from db.model.fields import Field, Record
from db.storage import devices, query
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.readsas import ReadsAs
    from app.entry.stack import FormStack
    from app.entry.valuerow import ValueRow
    from app.exchange.printing import OnScreen
    from app.review.sidepanels import SidePanels
    from db.storage.casebook import Casebook

FORM = ("FormStack", "ReadsAs")  # what it is loaded as
BREATH = 10  # milliseconds between two pieces of work of the window
FEW = 5  # records that are deleted at once; more are deleted in the background
STAYED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
BY_KEY = QAbstractItemView.EditTrigger.EditKeyPressed


def _load_rest(casebook: Casebook, progress: Progress) -> None:
    """Load what of the program is opened later, a little at a time."""
    for name in later.PLACES:
        later.load((name,))
        progress.step(0)


class RecordPage(QSplitter):
    """The table of one kind of record beside the form of the chosen one."""

    said = Signal(str)
    done = Signal(str)  # a sentence about what can be undone
    turned = Signal()  # another record is about to be shown in the form
    explain_wanted = Signal(object)  # Asked
    begun = Signal()  # the list is there, and a record of it beside it

    def __init__(
        self, session: Session, entity: Entity, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session = session
        self.entity = entity
        self._settings = settings
        self.table = ListPage(session, entity.name, settings.layout, settings.set_layout, self)
        self.table.cells.make_box = self._box
        self.cell_help = CellHelp(self.table)
        self._room = QWidget(self)  # for the form, until it is there
        self._room.setProperty("role", "pane")
        self._stack: FormStack | None = None
        self._is_loading = False  # of what the form is made of, in a thread
        self._reads_as: ReadsAs | None = None
        self._panels: SidePanels | None = None
        self.addWidget(self.table)
        self.addWidget(self._room)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        self.setChildrenCollapsible(False)
        self.table.setMinimumWidth(333)
        self._room.setMinimumWidth(362)
        self.setSizes([5000, 4000])  # in relation: the room has no size of its own
        self._building = QTimer(self)  # of the form, a little at a time, behind the list
        self._building.timeout.connect(self._build_some)
        self._preview = after_rest(self, 60, self._show_current)
        self._breath = after_rest(self, BREATH, self.begun.emit)
        self._current = ""
        self._first = ""  # the record that was shown before the list was complete
        self.table.current_changed.connect(self._choose)
        self.table.opened.connect(self.open)
        self.table.new_wanted.connect(self.new)
        self.table.settled.connect(self._choose_first)
        self.table.first_shown.connect(self._begin, Qt.ConnectionType.SingleShotConnection)
        self.table.said.connect(self.said)
        self.table.cells.done.connect(self.done)
        self.table.delete_wanted.connect(self.delete)
        self.table.explain_wanted.connect(self.explain_wanted)
        self.table.table.installEventFilter(self)

    # The form and the panels, made when they are wanted

    @property
    def has_form(self) -> bool:
        """True once the form is there."""
        return self._stack is not None

    @property
    def stack(self) -> FormStack:
        """The form with those on top of it."""
        return self._stack or self._make_form()

    @property
    def reads_as(self) -> ReadsAs:
        """The record as a sentence, over the form."""
        if self._reads_as is None:
            self._make_form()
            assert self._reads_as is not None
        return self._reads_as

    @property
    def panels(self) -> SidePanels:
        """The panels that can take the place of the form."""
        if self._panels is None:
            self._panels = later.SidePanels(self.session, self.table, self.stack, self, self._value_row)
            self._panels.done.connect(self.done)
            self._panels.explain_wanted.connect(self.explain_wanted)
        return self._panels

    def _begin(self) -> None:
        """Show the first record while the list is still being counted."""
        self._load_form()
        if not self._current and (self._stack is None or not self._stack.record_id):
            self._first = self.table.model.id_at(0)
            self._choose(self._first)

    def _load_form(self) -> None:
        def work(progress: Progress) -> None:
            later.load(FORM)
            patterns.compile_all()  # for the words and dates in the first record
            phrases.read("about 3")  # and what Python compiles by itself
            devices.load()  # and for what is written once the record is there

        if self._stack is None and not self._is_loading:
            self._is_loading = True
            Errand(self, work, self._build_form, self._not_loaded)

    def _not_loaded(self, error: Exception) -> None:
        self._is_loading = False  # the next record that is chosen asks for the form again
        self.session.worker.failed.emit(error)

    def _build_form(self, _: None) -> None:
        self._is_loading = False
        if self._stack is None:
            self._make_form()

    def _make_form(self) -> FormStack:
        stack = self._stack = later.FormStack(self.session, self.entity)
        stack.above_in_list = self._above_in_list
        self._reads_as = later.ReadsAs(stack, self._settings)
        stack.show_under_head(self._reads_as)
        stack.setMinimumWidth(self._room.minimumWidth())
        hidden = self._room.isHidden()
        self.replaceWidget(self.indexOf(self._room), stack)
        self.setStretchFactor(self.indexOf(stack), 4)
        stack.setVisible(not hidden)
        self._room.deleteLater()
        stack.mark(self.table.table.sought)
        self.table.sought.connect(stack.mark)
        stack.said.connect(self.said)
        stack.left.connect(self.focus_list)
        stack.saved.connect(self.table.select)
        stack.turned.connect(self.turned)
        stack.explain_wanted.connect(self.explain_wanted)
        self._building.start(0)
        return stack

    def _build_some(self) -> None:
        if not self.stack.build_some():
            self._building.stop()
            if self._preview.isActive():
                self.stack.lay_out()
            self.session.worker.ask_later("program", _load_rest, lambda _: None)

    @property
    def unkept(self) -> Trouble | None:
        """Why something typed stands nowhere but on the screen; None where everything is kept."""
        return self._stack.unkept if self._stack is not None else None

    def keep_drafts(self) -> None:
        """Keep everything typed and not saved."""
        if self._stack is not None:
            self._stack.keep_drafts()

    # The list leads, the form follows

    @property
    def previewing(self) -> bool:
        """True until the form shows what is chosen in the table."""
        return self._preview.isActive()

    def _choose_first(self) -> None:
        """Show the first record once the list is there, unless something is shown already."""
        self._load_form()
        first, self._first = self._first, ""
        begun = bool(first) and first == self._current == self.table.model.id_at(0)
        shown = self._current or (self._stack is not None and self._stack.record_id)
        if (begun and not self.table.current_id()) or not shown:
            self.table.next()
        if not self.table.model.numbers:
            self.begun.emit()

    def _choose(self, id: str) -> None:
        self._current = id
        if id and not self._is_filling():
            self._load_form()
            self._preview.start()

    def _show_current(self) -> None:
        if not self._current or self._is_filling():
            return
        if self._stack is None and not self._is_loading:
            return  # it could not be loaded
        if self._stack is None or self._building.isActive():
            self._preview.start()  # once the form is built: all of it at once would hold up the keys
        else:
            self._stack.show_record(self._current)
            self._breath.start()  # it is painted, and keys were heard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the list again when the keyboard comes back to it: it may have changed meanwhile, and keys
        that act on a record act on the one in the form."""
        came = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() not in STAYED
        form = self._stack.root if came and self._stack is not None else None
        if form is not None and form.record_id and form.isVisible() and not (form.is_new or form.dirty):
            current = self.table.current_id()
            if current and current != form.record_id:
                self._choose(current)
        return super().eventFilter(watched, event)

    def _is_filling(self) -> bool:
        """Say whether the keyboard is in the form: then the list, which changes by itself, must not
        replace it."""
        focus = self.window().focusWidget()
        return focus is not None and self._stack is not None and self._stack.isAncestorOf(focus)

    def _above_in_list(self) -> str:
        return self.table.above(self.stack.record_id)

    def leave(self) -> None:
        """Keep what was typed in the forms, and follow the list no more; nothing is saved."""
        self._preview.stop()
        self.table.cells.hold()
        self.keep_drafts()

    def save_cell(self) -> None:
        """Save what was typed in a cell, keep what was typed in the forms, and follow the list no more."""
        self._preview.stop()
        self.table.cells.keep()
        self.keep_drafts()

    def step(self, by: int) -> None:
        """Go to the record below or above, in the list and in the form; the keyboard stays where it is."""
        id = self.table.next() if by > 0 else self.table.previous()
        if not id:
            last, first = (
                tr("This is the last record of the list."),
                tr("This is the first record of the list."),
            )
            self.said.emit(
                (last if by > 0 else first) if self.table.model.numbers else tr("The list is empty.")
            )
        elif self._is_filling():
            self._preview.stop()
            self.stack.show_record(id)
            if not self._is_filling():
                self.stack.form.focus_first()

    def on_screen(self) -> OnScreen:
        """Return what can be printed or copied: the saved record in the form, what is selected, what is
        listed."""
        form, table = self.stack.root, self.table
        saved = bool(form.record_id) and not form.is_new
        return later.printing.OnScreen(
            self.entity.name,
            form.record_id if saved else "",
            form.title if saved else "",
            table.selected_numbers(),
            table.model.numbers[:],
            tuple(table.table.shown_columns()),
            table.model.words.strip(),
            saved and form.dirty,
        )

    def open(self, id: str) -> None:
        """Show a record and put the keyboard into its form."""
        self._preview.stop()
        self.stack.setVisible(True)
        self.stack.show_record(id)
        self.stack.form.focus_first()

    def new(self) -> None:
        """Begin a new record."""
        if self.session.read_only:
            self.said.emit(tr("Nothing can be recorded here: this is read only."))
            return
        self._preview.stop()
        self.stack.setVisible(True)
        self.stack.new()

    def delete(self, numbers: Sequence[int]) -> None:
        """Put records by row number with their parts into the trash; the message offers to undo it."""
        if not numbers:
            self.said.emit(tr("Nothing is chosen here that could be deleted."))
            return
        self.keep_drafts()
        what = tr(self.entity.label if len(numbers) == 1 else self.entity.plural).lower()
        try:
            if len(numbers) > FEW:
                self.panels.delete_many(tr("Delete {what}").replace("{what}", what))
                return
            changes: list[Change] = []
            for id in query.ids(self.session.casebook.db, self.entity.name, numbers):
                changes += self.session.casebook.deletion(self.entity.name, id)
            self.session.do(tr("Delete {what}").replace("{what}", what), changes)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))

    @property
    def chosen(self) -> Sequence[int]:
        """The row numbers of the records that are chosen in the list, where they are several and the keyboard
        is not in the form."""
        numbers = [] if self._is_filling() else self.table.selected_numbers()
        return numbers if len(numbers) > 1 else []

    def save_all(self) -> bool:
        """Save whatever is typed in the forms; return False where something cannot be."""
        return all(form.save() for form in reversed(self.stack.forms) if form.dirty)

    def focus_list(self) -> None:
        self.table.setVisible(True)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_cell(self) -> None:
        """Change the current cell: of the list, or of the table of parts in which the keyboard is."""
        focus = self.window().focusWidget()
        if not self._is_filling():
            self.table.cells.begin()
        elif isinstance(focus, QAbstractItemView) and focus.editTriggers() & BY_KEY:
            focus.edit(focus.currentIndex())
        elif not self.stack.form.change_part():
            self.said.emit(tr("F2 changes a cell of a table or a line of a list: go to one first."))

    def _box(self, field: Field, record: Callable[[], Record], parent: QWidget) -> QWidget:
        """Return the box of the form for a cell of the list."""
        return later.box_for(field, later.ScopedLinks(self.session, record), parent)

    def _value_row(self, entity: str, field: Field, parent: QWidget) -> ValueRow:
        """Return the line of the form for a value of many records."""
        return later.ValueRow(self.session, entity, field, parent)

    def list_or_form(self) -> None:
        """Move the keyboard between the table and the form."""
        if self._is_filling():
            self.focus_list()
        elif self.stack.shows_record():
            self.stack.setVisible(True)
            self.stack.form.focus_first()

    def escape(self) -> None:
        """Leave the help, the search, or the form on top."""
        if self._is_filling():
            if not self.stack.close_help():
                self.stack.leave()
        elif self.cell_help.close():
            return
        elif self._panels is None or not self._panels.back():
            self.table.escape()
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def help_field(self) -> None:
        """Show or hide what the codebook says of the field, or of the cell, in which the keyboard is."""
        if self._is_filling() or not self.cell_help.toggle():
            self.stack.toggle_help()

    def form_alone(self) -> None:
        """Give the form the whole width, or share it with the table again."""
        if self.table.isVisible() and not self.stack.shows_record():
            return
        self.table.setVisible(not self.table.isVisible())
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.stack.form.focus_first()
