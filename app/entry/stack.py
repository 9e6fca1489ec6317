"""The form of a record with the forms of its parts on top of it, one at a time, and a trail back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.entry.copying import copy_of
from app.entry.drafts import data_of
from app.entry.fieldrow import FieldRow
from app.entry.form import RecordForm
from app.entry.likeness import attack_of
from app.entry.links import preset_of
from app.entry.placelinks import carried_region
from app.entry.sources import last_source, likely_source
from app.session import Session
from app.shell.elided import ElidedLabel
from app.shell.i18n import tr
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Date, Entity, Record, Related
from db.model.vocabularies import MISSING_REASON
from db.storage.trouble import Trouble

Take = Callable[[str], None]


@dataclass
class Above:
    """A form on the stack and what waits for it: the box that takes the new record's id."""

    form: RecordForm
    take: Take | None
    begun: bool = False  # on this stack: saving it leads back


class FormStack(QWidget):
    """Shows one record; parts and new linked records open on top and lead back when they are saved or
    left."""

    said = Signal(str)
    left = Signal()  # Esc at the bottom of the stack
    saved = Signal(str)  # id of the record at the bottom
    turned = Signal()  # another record is about to be shown at the bottom
    explain_wanted = Signal(object)  # Asked
    head_changed = Signal()  # another form is on top, or something was typed
    show_elsewhere = Signal(str, str)  # entity, id: a record that has a page of its own

    def __init__(self, session: Session, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.entity = entity
        # The record of each kind that was saved last, for what is carried over.
        self._last: dict[str, Record] = {}
        # Tells the record above in the list, "" for none.
        self.above_in_list: Callable[[], str] = str
        self._pages = QStackedWidget(self)
        self._above: list[Above] = []
        self._back = QToolButton(self)
        self._back.setText("‹")
        self._back.setToolTip(tr("Back (Esc)"))
        self._back.setAccessibleName(tr("Back"))
        self._back.clicked.connect(self.leave)
        self._trail = ElidedLabel(self)
        self._trail.setProperty("role", "trail")
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._save = QPushButton(tr("Save"), self)
        self._save.setToolTip(tr("Save (Ctrl+S)"))
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self.save)
        self._discard = QPushButton(tr("Discard draft"), self)
        self._discard.setProperty("quiet", True)
        self._discard.clicked.connect(self.discard)
        self._problems = QPushButton(self)
        self._problems.setProperty("quiet", True)
        self._problems.setToolTip(tr("Go to the next one (F8)"))
        self._problems.clicked.connect(self.next_problem)
        self._questions = QPushButton(self)
        self._questions.setProperty("quiet", True)
        self._questions.setToolTip(tr("Go to the next question (F9)"))
        self._questions.clicked.connect(self.next_question)
        self._draft = QLabel(self)
        self._draft.setProperty("role", "quiet")
        self._help = QLabel(self)
        self._help.setWordWrap(True)
        self._help.setVisible(False)
        self._help.setProperty("role", "help")
        self._help.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._nothing = QLabel(tr("Choose a record in the list, or begin a new one with Ctrl+N."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "lead")
        self._nothing.setContentsMargins(40, 0, 40, 80)
        self._lay_out()
        self._root = self._form(entity, frozenset(), in_steps=True)
        self._root.saved.connect(self.saved)
        self._pages.addWidget(self._root)
        self._pages.addWidget(self._nothing)
        self._missed: list[Change] = []  # changes of what the forms show, made while they were out of sight
        self._behind = False
        session.changed.connect(self._on_changed)
        self._show_nothing()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._trail)
        words.addWidget(self._title)
        top = QHBoxLayout()
        top.setContentsMargins(18, 10, 18, 4)
        top.addWidget(self._back)
        top.addLayout(words, 1)
        top.addWidget(self._discard)
        top.addWidget(self._save)
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
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._help)
        layout.addLayout(bottom)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def build_some(self) -> bool:
        """Build a little more of the form at the bottom; return False where all of it is there."""
        return self._root.build_some()

    def _form(self, entity: Entity, hidden: frozenset[str], in_steps: bool = False) -> RecordForm:
        form = RecordForm(self.session, entity, hidden, self._pages, in_steps)
        form.open_wanted.connect(self.open)
        form.explain_wanted.connect(self.explain_wanted)
        form.new_wanted.connect(self.begin)
        form.said.connect(self.said)
        form.title_changed.connect(self._refresh_head)
        form.edited.connect(self._refresh_head)
        form.problems_changed.connect(self._show_count)
        form.questions_changed.connect(self._show_questions)
        form.field_entered.connect(self.follow_focus)
        form.drafts.kept.connect(self._show_draft)
        form.drafts.failed.connect(self._draft_failed)
        return form

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
        self._column.insertWidget(1, strip)

    @property
    def forms_above(self) -> int:
        """How many forms stand on the one at the bottom."""
        return len(self._above)

    @property
    def record_id(self) -> str:
        """The id of the record at the bottom, empty where none is shown."""
        return self._root.record_id

    # Showing

    def show_record(self, id: str) -> None:
        """Show a record at the bottom; what was typed above is kept as drafts."""
        if id == self.root.record_id and not self._above:
            return
        if not self.keep_drafts():
            return
        self._turn()
        self._close_all()
        self._show_root()
        self.root.show_record(id)

    def _turn(self) -> None:
        """Say that the record that is shown gives way to another one; the first one takes nobody's place."""
        if self._root.record_id:
            self.turned.emit()

    def new(self, preset: Record | None = None, id: str = "") -> None:
        """Begin a new record at the bottom, or go on with the one of this id as it was left."""
        if not self.keep_drafts():
            return
        self._turn()
        self._close_all()
        self._show_root()
        self.root.start(preset or {}, {} if id else self._carried(self.entity, preset or {}), id)
        self.root.focus_first()

    def clear(self) -> None:
        """Show nothing: the record is gone."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._close_all()
        self.root.clear()
        self._show_nothing()
        if had_focus:
            self.left.emit()

    def _show_nothing(self) -> None:
        self._pages.setCurrentWidget(self._nothing)
        head = (self._title, self._trail, self._back, self._save, self._discard)
        for widget in (*head, self._problems, self._questions):
            widget.setVisible(False)
        self._draft.clear()
        self.setEnabled(False)

    def _show_root(self) -> None:
        self._pages.setCurrentWidget(self.root)
        self._title.setVisible(True)
        self._save.setVisible(True)
        self.setEnabled(True)

    def begin(self, entity: str, first: object, take: Take | None) -> None:
        """Open the form of a new record on top: a part with its first values, or a linked one from words
        typed."""
        preset: Record = preset_of(entity, first) if isinstance(first, str) else dict(first)  # type: ignore[call-overload]
        form = self._push(entity, frozenset() if isinstance(first, str) else frozenset(preset), take)
        self._above[-1].begun = True
        carried = self._carried(ENTITIES[entity], preset)
        if entity == "place":
            carried |= self._region_below()
        form.start(preset, carried)
        form.focus_first(() if isinstance(first, str) else preset)

    def _region_below(self) -> Record:
        """Return where the last place lies of the attack to which the form below belongs."""
        below = self._above[-2].form if len(self._above) > 1 else self.root
        return carried_region(self.session.casebook, below.current())

    def open(self, entity: str, id: str) -> None:
        """Open an existing record on top."""
        record = self.session.casebook.get(entity, id)
        draft = (
            None
            if record
            else next((row for row in self.session.casebook.drafts() if row["record_id"] == id), None)
        )
        if draft is not None:
            self.resume(entity, id, True, dict(data_of(draft)["preset"]))  # type: ignore[call-overload]  # as DraftKeeper.keep wrote it
            return
        if (
            record is None
            or any(above.form.record_id == id for above in self._above)
            or id == self.root.record_id
        ):
            return
        owner = ENTITIES[entity].owner
        form = self._push(
            entity, frozenset({owner.name} if owner and self._shown(str(record[owner.name])) else ()), None
        )
        form.show_record(id)
        form.focus_first()

    def resume(self, entity: str, id: str, new: bool, preset: Record) -> None:
        """Open the form of a part that was left as a draft."""
        if not new:
            self.open(entity, id)
            return
        form = self._push(entity, frozenset(preset), None)
        self._above[-1].begun = True
        form.start(preset, {}, id)
        form.focus_first()

    def _shown(self, id: str) -> bool:
        return id in {self.root.record_id, *(above.form.record_id for above in self._above)}

    def _push(self, entity: str, hidden: frozenset[str], take: Take | None) -> RecordForm:
        described = ENTITIES[entity]
        hidden |= {"entity", "entity_id"} & set(described.field)
        form = self._form(described, hidden & _settled(described))
        if form.likeness:
            form.likeness.attack_id = attack_of([self.root, *(above.form for above in self._above)])
        self._above.append(Above(form, take))
        self._pages.addWidget(form)
        self._pages.setCurrentWidget(form)
        self._refresh_head()
        return form

    def _pop(self) -> None:
        above = self._above.pop()
        above.form.keep_draft()
        self._pages.setCurrentWidget(self.form)
        self._pages.removeWidget(above.form)
        above.form.deleteLater()
        self.form.refresh_lists()
        self.form.refresh_problems()
        self._refresh_head()

    def _close_all(self) -> None:
        self._root.keep_draft()
        while self._above:
            self._pop()

    # What people do

    def save(self) -> bool:
        """Save the form on top; a new part leads back to the record that it belongs to."""
        form = self.form
        if self._is_empty():
            return False
        if not form.save():
            return False
        self._remember(form)
        self.said.emit(tr("Saved."))
        if self._above and self._above[-1].begun:
            self._hand_over()
        else:
            self.saved.emit(self.root.record_id)
        return True

    def _hand_over(self) -> None:
        """Go back from a new record, giving its id to the box that waits for it."""
        above = self._above[-1]
        id = above.form.record_id
        self._pop()
        if above.take:
            above.take(id)
        else:
            self.form.focus_part(above.form.entity.name)

    def _is_empty(self) -> bool:
        """Say so where a new record has nothing in it yet: an empty one would count as an attack."""
        if not self.shows_record():
            return True
        if self._above or not self.form.untouched:
            return False
        self.said.emit(tr("There is nothing to save yet: type something first."))
        return True

    def save_and_new(self) -> None:
        """Save the form on top and begin another record of its kind."""
        form, take = self.form, self._above[-1].take if self._above else None
        if self._is_empty():
            return
        if take is not None or not form.save():
            if take is not None:
                self.save()
            return
        self._remember(form)
        self.said.emit(tr("Saved."))
        self.saved.emit(self.root.record_id)
        preset = self._preset_again()
        form.start(preset, self._carried(form.entity, preset, again=True))
        form.focus_first()

    def _remember(self, form: RecordForm) -> None:
        """Take note of a record that was saved, for the next one."""
        self._last[form.entity.name] = form.saved_record
        self.session.last_source = str(form.saved_record.get("source_id") or self.session.last_source)

    def duplicate(self) -> None:
        """Save the form on top and begin another record with what stands in it; its parts stay with it."""
        form = self.form
        if not form.record_id or (form.is_new and not form.dirty):
            self.said.emit(tr("There is nothing here to duplicate yet."))
            return
        if form.dirty:
            if not form.save():
                return
            self._remember(form)
            self.saved.emit(self.root.record_id)
        copied = copy_of(form.entity, form.saved_record)
        if self._above:
            self._above[-1].begun = True
        form.start(self._preset_again() if self._above else {}, copied)
        form.focus_first()
        self.said.emit(tr("A copy, in italics and not saved yet. Lists of parts are not copied."))

    def _below(self) -> tuple[RecordForm, Related | None]:
        """Return the form under the one on top, and the list in it to which the one on top belongs."""
        below = self._above[-2].form if len(self._above) > 1 else self.root
        lists = (part.related for part in below.lists if part.related.adds)
        return below, next((r for r in lists if r.entity == self.form.entity.name), None)

    def _preset_again(self) -> Record:
        """Return the first values of another record like the one on top."""
        if not self._above:
            return self.form.preset
        below, related = self._below()
        return below.preset_of_part(related) if related else self.form.preset

    def leave(self) -> None:
        """Go back one form; the draft of what was typed is kept, else the form stays."""
        if not self.form.keep_draft():
            return
        if self._above:
            entity = self.form.entity.name
            self._pop()
            self.form.focus_part(entity)
        else:
            self.left.emit()

    def discard(self) -> None:
        """Drop what was typed and not saved."""
        form = self.form
        if self._above and form.is_new:
            form.forget()
            self._pop()
        elif form.is_new:
            form.forget()
            self.clear()
            self.left.emit()
        else:
            form.discard_draft()
        self._draft.clear()

    def delete(self) -> None:
        """Put the record of the form on top, with its parts, into the trash."""
        form = self.form
        if not self.shows_record():
            return
        if form.is_new:
            self.discard()
            return
        what = tr(form.entity.label).lower()
        try:
            changes = self.session.casebook.deletion(form.entity.name, form.record_id)
            form.forget()
            self.session.do(tr("Delete {what}").replace("{what}", what), changes)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))

    def next_problem(self) -> None:
        self._to_problem(1)

    def previous_problem(self) -> None:
        self._to_problem(-1)

    def _to_problem(self, step: int) -> None:
        """Go to what is to be checked, in the form of a part too."""
        form = self.form
        form.next_problem(step)
        if self.form is not form:
            self.form.show_problem(form.problem)

    def keep_problem(self) -> None:
        self.form.keep_problem()

    def ask_here(self) -> None:
        self.form.ask_here()

    def ask_of_all(self) -> None:
        self.form.ask_of_all()

    def next_question(self) -> None:
        """Go to the next open question, in the form of a part too."""
        form = self.form
        form.next_question()
        if self.form is not form:
            self.form.show_question(form.question)

    def shows_record(self) -> bool:
        """Return whether a record is shown; say what to do where none is."""
        if not self.isEnabled():
            self.said.emit(tr("No record is shown: choose one in the list, or begin a new one with Ctrl+N."))
        return self.isEnabled()

    def _row_here(self, what: str) -> FieldRow | None:
        """Return the field in which the keyboard is; say where the command belongs where it is in none."""
        row = self.form.row_with_focus() if self.shows_record() else None
        if row is None and self.isEnabled():
            self.said.emit(what)
        return row

    def today(self) -> None:
        """Put today's date into the date box in which the keyboard is."""
        row = self._row_here(tr("Ctrl+; writes today's date into a date: go to its box first."))
        if row and not isinstance(row.field, Date):
            self.said.emit(
                tr("“{field}” is no date: Ctrl+; writes today's date into one.").replace(
                    "{field}", tr(row.field.label)
                )
            )
        if row and isinstance(row.field, Date):
            row.editor.insert_today()  # type: ignore[attr-defined]  # the editor of dates has it

    def ditto(self) -> None:
        """Copy the value of this field from the record before."""
        row = self._row_here(tr("Ctrl+D copies a field from the record before: go to a field first."))
        if row is None:
            return
        before = self._before()
        if before is None:
            self.said.emit(tr("There is no record before this one to copy from."))
        elif before[row.field.name] is None:
            self.said.emit(tr("This field is empty in the record before."))
        else:
            self.form.fill(row.field.name, before[row.field.name])

    def _before(self) -> Record | None:
        """Return the part before the one on top, else what was saved last of its kind, else the record above
        in the list."""
        form, casebook = self.form, self.session.casebook
        if self._above:
            below, related = self._below()
            parts = casebook.find(related.entity, **{related.via: below.record_id}) if related else []
            ids = [part["id"] for part in parts]
            at = ids.index(form.record_id) if form.record_id in ids else len(ids)
            if at:
                return parts[at - 1]
        last = self._last.get(form.entity.name)
        if last and last["id"] != form.record_id:
            return last
        above = "" if self._above else self.above_in_list()
        return casebook.get(form.entity.name, above) if above else None

    def say_missing(self) -> None:
        """Offer the reasons for which a value can be missing, at the field in which the keyboard is."""
        row = self._row_here(tr("Ctrl+M says why a value is missing: go to its field first."))
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, code in enumerate(MISSING_REASON.active, 1):
            action = QAction(f"&{number}  {tr(code.label)}", menu)
            action.setData(code.code)
            menu.addAction(action)

        def chosen(action: QAction) -> None:
            self.form.fill(row.field.name, None)
            row.editor.set_missing(str(action.data()))

        menu.triggered.connect(chosen)
        menu.popup(row.editor.mapToGlobal(QPoint(0, row.editor.height())))

    def help_text(self) -> str:
        """Return what is shown of the codebook, empty where nothing is."""
        return self._help.text() if self._help.isVisible() else ""

    def draft_text(self) -> str:
        """Return what is said of the draft."""
        return self._draft.text()

    def toggle_help(self) -> None:
        """Show or hide what the codebook says of the field in which the keyboard is."""
        field = self.form.field_with_focus()
        if field is None and not self._help.isVisible() and self.shows_record():
            self.said.emit(tr("F1 explains a field: go to one first."))
        self._help.setVisible(field is not None and not self._help.isVisible())
        self.follow_focus()

    def follow_focus(self) -> None:
        """Keep the help on the field in which the keyboard is."""
        field = self.form.field_with_focus()
        if field is None or not self._help.isVisible():
            return
        help = field.help
        parts = [f"<b>{tr(field.label)}</b> — {tr(help.definition)}", tr(help.guideline)]
        if help.example:
            parts.append(tr("Example: {text}").replace("{text}", tr(help.example)))
        self._help.setText("<br>".join(part for part in parts if part))

    def keep_drafts(self) -> bool:
        """Keep whatever was typed in any form of the stack; return False where something cannot be kept."""
        forms = (self._root, *(above.form for above in self._above))
        return not [form for form in forms if not form.keep_draft()]  # each is tried

    @property
    def unkept(self) -> Trouble | None:
        """Why something typed here stands nowhere but on the screen; None where it is kept."""
        forms = (self._root, *(above.form for above in self._above))
        return next((form.drafts.trouble for form in forms if form.dirty and form.drafts.trouble), None)

    def _carried(self, entity: Entity, first: Record, again: bool = False) -> Record:
        """Return what is proposed for a new record with these first values. A figure has the source that was
        used last; another one of the same count, `again`, the next source that gives none yet."""
        last = self._last.get(entity.name, {})
        carried = {
            f.name: last[f.name] for f in entity.fields if f.carry_over and last.get(f.name) is not None
        }
        source = entity.field.get("source_id")
        if source and source.carry_over:
            attack = attack_of([self.root, *(above.form for above in self._above[:-1])])
            casebook = self.session.casebook
            if entity.name == "figure" and not again:
                carried["source_id"] = last_source(casebook, attack, self.session.last_source)
            else:
                last = carried.get("source_id")
                carried["source_id"] = likely_source(casebook, attack, entity.name, first, last)
        return {name: value for name, value in carried.items() if value is not None}

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        """Let the forms follow at once where they are seen, else when they are seen again: reading what many
        changes did to forms on other pages would hold up the window."""
        if self.isVisible():
            self._follow(changes, maker)
            return
        shown = {self._root.record_id, *(above.form.record_id for above in self._above)}
        self._missed += [change for change in changes if change.id in shown]
        self._behind = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Follow what was changed while the forms were out of sight."""
        if self._behind:
            missed, self._missed, self._behind = self._missed, [], False
            self._follow(missed, None)

    def _follow(self, changes: list[Change], maker: object) -> None:
        """Let the forms follow what was changed elsewhere."""
        for above in list(self._above):
            if not above.form.on_changed(changes, maker):
                while self._above and above in self._above:
                    self._above[-1].form.let_go()
                    self._pop()
                break
        if self._root.record_id and not self.root.on_changed(changes, maker):
            for form in self.forms:
                form.let_go()
            self.clear()

    def _refresh_head(self) -> None:
        form = self.form
        self._title.setText(form.title)
        names = [self.root.title, *(above.form.title for above in self._above)][:-1]
        self._trail.setText("  ›  ".join(names))
        self._trail.setVisible(bool(self._above))
        self._back.setVisible(bool(self._above))
        self._discard.setVisible(form.dirty)
        self._save.setEnabled(form.dirty or form.is_new)
        if not form.dirty:
            self._draft.clear()
        self.head_changed.emit()

    def _show_count(self, count: int) -> None:
        text = tr("1 thing to check") if count == 1 else tr("{n} things to check").replace("{n}", str(count))
        self._problems.setText(text + "  ·  F8")
        self._problems.setVisible(bool(count))

    def _show_questions(self, count: int) -> None:
        text = tr("1 question") if count == 1 else tr("{n} questions").replace("{n}", str(count))
        self._questions.setText(text + "  ·  F9")
        self._questions.setVisible(bool(count))

    def _show_draft(self, time: str) -> None:
        self._draft.setText(tr("Draft kept {time}").replace("{time}", time))

    def _draft_failed(self, trouble: Trouble) -> None:
        self.said.emit(trouble.text(tr))


def _settled(entity: Entity) -> frozenset[str]:
    """Return the fields that a form on top need not show: the links to what it belongs to."""
    names = {link.name for link in entity.links if link.owner}
    return frozenset(
        names | {"entity", "entity_id", "parent_tally_id", "tally_id", "abduction_id"} & set(entity.field)
    )
