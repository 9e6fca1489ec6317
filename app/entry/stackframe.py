"""The frame of a stack of forms: its head and foot, the help of a field, and which forms stand in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.entry.fieldhelp import FieldHelp, codes_in
from app.entry.form import RecordForm
from app.entry.statuschip import StatusChip
from app.session import Session
from app.shell.elided import ElidedLabel
from app.shell.i18n import counted, tr
from app.shell.resting import soon
from db.model.entity import Entity, Related
from db.model.fields import Record
from db.storage.trouble import Trouble

Take = Callable[[str], None]


@dataclass
class Above:
    """A form on the stack and what waits for it: the box that takes the new record's id."""

    form: RecordForm
    take: Take | None
    begun: bool = False  # on this stack: saving it leads back


class StackFrame(QWidget):
    """The forms that stand on each other, under their head."""

    said = Signal(str)
    left = Signal()  # Esc at the bottom of the stack
    saved = Signal(str)  # id of the record at the bottom
    turned = Signal()  # another record is about to be shown at the bottom
    explain_wanted = Signal(object)  # Asked
    head_changed = Signal()  # another form is on top, or something was typed

    _root: RecordForm

    def __init__(self, session: Session, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.entity = entity
        # The record of each kind that was saved last, for what is carried over.
        self._last: dict[str, Record] = {}
        # Tells the record above in the list, "" for none.
        self.above_in_list: Callable[[], str] = str
        self._sought: tuple[str, ...] = ()
        self._pages = QStackedWidget(self)
        self._above: list[Above] = []
        self._back = QToolButton(self)
        self._back.setText("‹")
        self._back.setToolTip(tr("Back (Esc)"))
        self._back.setAccessibleName(tr("Back"))
        self._trail = ElidedLabel(self)
        self._trail.setProperty("role", "trail")
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._status = StatusChip(entity, self)
        self._status.clicked.connect(self._go_to_status)
        self._save = QPushButton(tr("Save"), self)
        self._save.setToolTip(tr("Save (Ctrl+S)"))
        self._save.setProperty("primary", True)
        self._discard = QPushButton(tr("Discard draft"), self)
        self._discard.setProperty("quiet", True)
        self._problems = QPushButton(self)
        self._problems.setProperty("quiet", True)
        self._problems.setToolTip(tr("Go to the next one (F8)"))
        self._questions = QPushButton(self)
        self._questions.setProperty("quiet", True)
        self._questions.setToolTip(tr("Go to the next question (F9)"))
        self._draft = QLabel(self)
        self._draft.setProperty("role", "quiet")
        self._help = FieldHelp(self)
        self._help.hide()
        self._nothing = QLabel(tr("Choose a record in the list, or begin a new one with Ctrl+N."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "nothing")
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._trail)
        words.addWidget(self._title)
        top = QHBoxLayout()
        top.setContentsMargins(18, 10, 18, 4)
        top.addWidget(self._back)
        top.addLayout(words, 1)
        top.addWidget(self._save)
        under = top
        if self._status.field:  # a line of its own leaves the title its room
            under = QHBoxLayout()
            under.setContentsMargins(18, 0, 12, 2)
            under.addWidget(self._status)
            under.addStretch(1)
            self._discard.setProperty("small", True)
        under.insertWidget(2, self._discard)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(18, 4, 18, 6)
        bottom.addWidget(self._problems)
        bottom.addWidget(self._questions)
        bottom.addStretch(1)
        bottom.addWidget(self._draft)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        if under is not top:
            layout.addLayout(under)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._help)
        layout.addLayout(bottom)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def root(self) -> RecordForm:
        """The form at the bottom, complete."""
        self._root.complete()
        return self._root

    @property
    def form(self) -> RecordForm:
        """The form on top."""
        return self._above[-1].form if self._above else self.root

    @property
    def forms(self) -> list[RecordForm]:
        """All forms, from the one at the bottom up."""
        return [self.root, *(above.form for above in self._above)]

    def show_under_head(self, strip: QWidget) -> None:
        """Show something between the title and the form."""
        self._column.insertWidget(self._column.indexOf(self._pages), strip)

    @property
    def forms_above(self) -> int:
        """How many forms stand on the one at the bottom."""
        return len(self._above)

    @property
    def record_id(self) -> str:
        """The id of the record at the bottom, empty where none is shown."""
        return self._root.record_id

    def _below(self) -> tuple[RecordForm, Related | None]:
        """Return the form under the one on top, and the list in it to which the one on top belongs."""
        below = self._above[-2].form if len(self._above) > 1 else self.root
        lists = (part.related for part in below.lists if part.related.adds)
        return below, next((r for r in lists if r.entity == self.form.entity.name), None)

    def shows_record(self) -> bool:
        """Return whether a record is shown; say what to do where none is."""
        if not self.isEnabled():
            self.said.emit(tr("No record is shown: choose one in the list, or begin a new one with Ctrl+N."))
        return self.isEnabled()

    # Head and foot

    def help_text(self) -> str:
        """Return what is shown of the codebook, empty where nothing is."""
        return self._help.text if self._help.isVisible() else ""

    @property
    def help(self) -> FieldHelp:
        """The help of a field, shown or hidden."""
        return self._help

    def draft_text(self) -> str:
        """Return what is said of the draft."""
        return self._draft.text()

    def toggle_help(self) -> None:
        """Show or hide what the codebook says of the field in which the keyboard is."""
        field = self.form.field_with_focus()
        if field is None and not self._help.isVisible() and self.shows_record():
            self.said.emit(tr("F1 explains a field: go to one first."))
        if field is None or self._help.isVisible():
            self.close_help()
            return
        self._help.show()
        self.follow_focus()
        soon(self.form, self.form.show_focus)  # the help took room from the form

    def close_help(self) -> bool:
        """Hide the help; return False where none was shown."""
        shown = self._help.isVisible()
        self._help.stop()
        return shown

    def follow_focus(self) -> None:
        """Keep the help on the field in which the keyboard is, and on what is chosen in it."""
        field = self.form.field_with_focus() if self._help.isVisible() else None
        if field is not None:
            self._help.explain(
                field, codes_in(field, self.form.text_with_focus()), QApplication.focusWidget()
            )

    def _refresh_head(self) -> None:
        form = self.form
        self._title.setText(form.title)
        self._status.show_of(self.root.saved_record)
        names = [self.root.title, *(above.form.title for above in self._above)][:-1]
        self._trail.setText("  ›  ".join(names))
        self._trail.setVisible(bool(self._above))
        self._back.setVisible(bool(self._above))
        self._discard.setVisible(form.dirty)
        self._save.setEnabled(form.dirty or form.is_new)
        if not form.dirty:
            self._draft.clear()
        self.head_changed.emit()

    def _go_to_status(self) -> None:
        if self._status.field and not self._above:
            self.root.focus_field(self._status.field.name)

    def _show_count(self, count: int) -> None:
        text = counted(count, tr("{n} thing to check"), tr("{n} things to check"))
        self._problems.setText(text + "  ·  F8")
        self._problems.setVisible(bool(count))

    def _show_questions(self, count: int) -> None:
        text = counted(count, tr("{n} question"), tr("{n} questions"))
        self._questions.setText(text + "  ·  F9")
        self._questions.setVisible(bool(count))

    def _show_draft(self, time: str) -> None:
        self._draft.setText(tr("Draft kept {time}").replace("{time}", time))

    def _draft_failed(self, trouble: Trouble) -> None:
        if self.form.drafts.trouble is not None:
            self._draft.setText(tr("Draft not kept"))
        self.said.emit(trouble.text(tr))
