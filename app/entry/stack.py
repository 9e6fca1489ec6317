"""The form of a record with the forms of its parts on top of it, one at a time, and a trail back."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.batches import MANY
from app.entry.copying import copy_of
from app.entry.drafts import data_of
from app.entry.form import RecordForm
from app.entry.likeness import attack_of
from app.entry.links import preset_of
from app.entry.stackcommands import StackCommands
from app.entry.stackframe import Above, Take
from app.session import Session
from app.shell.i18n import tr
from app.shell.resting import after_rest
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import Record
from db.storage.trouble import Trouble


class FormStack(StackCommands):
    """Shows one record; parts and new linked records open on top and lead back when they are saved or
    left."""

    def __init__(self, session: Session, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(session, entity, parent)
        self._back.clicked.connect(self.leave)
        self._save.clicked.connect(self.save)
        self._discard.clicked.connect(self.discard)
        self._problems.clicked.connect(self.next_problem)
        self._questions.clicked.connect(self.next_question)
        self._root = self._form(entity, frozenset(), in_steps=True)
        self._root.saved.connect(self.saved)
        self._pages.addWidget(self._root)
        self._pages.addWidget(self._nothing)
        self._missed: list[Change] = []  # changes of what the forms show, made while they were out of sight
        self._behind = False
        self._catching_up = after_rest(self, 30, self.catch_up)  # the list is painted before it
        session.changed.connect(self._on_changed)
        self._show_nothing()

    def build_some(self) -> bool:
        """Build a little more of the form at the bottom; return False where all of it is there."""
        return self._root.build_some()

    def lay_out(self) -> None:
        """Put the form into its place, still empty, before a first record is shown in it: both at once would
        hold up the keys."""
        self._pages.setCurrentWidget(self._root)

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
        form.edited.connect(self.follow_focus)
        form.drafts.kept.connect(self._show_draft)
        form.drafts.failed.connect(self._draft_failed)
        form.drafts.mended.connect(lambda: self.said.emit(tr("What you typed is kept again.")))
        return form

    # Showing

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark what is searched for in the list, in all forms."""
        if words != self._sought:
            self._sought = words
            for form in (self._root, *(above.form for above in self._above)):
                form.mark(words)

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
        head = (self._title, self._status, self._trail, self._back, self._save, self._discard)
        for widget in (*head, self._problems, self._questions):
            widget.setVisible(False)
        self._draft.clear()
        self.setEnabled(False)

    def _show_root(self) -> None:
        self._pages.setCurrentWidget(self.root)
        self.root.mark(self._sought)
        self._title.setVisible(True)
        self._save.setVisible(True)
        self.setEnabled(True)

    def begin(self, entity: str, first: str | Record, take: Take | None) -> None:
        """Open the form of a new record on top: a part with its first values, or a linked one from words
        typed."""
        preset: Record = preset_of(entity, first) if isinstance(first, str) else dict(first)
        form = self._push(entity, frozenset() if isinstance(first, str) else frozenset(preset), take)
        self._above[-1].begun = True
        carried = self._carried(ENTITIES[entity], preset)
        if entity == "place":
            carried |= self._region_below()
        form.start(preset, carried)
        form.focus_first(() if isinstance(first, str) else preset)

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
        form.mark(self._sought)
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
        if self._has_nothing_to_save():
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

    def _has_nothing_to_save(self) -> bool:
        """Say so where nothing can be saved, or a new record has nothing in it yet: an empty one would count
        as an attack."""
        if self.form.session.read_only:
            self.said.emit(tr("Nothing can be recorded here: this is read only."))
            return True
        if not self.shows_record():
            return True
        if self._above or not self.form.untouched:
            return False
        self.said.emit(tr("There is nothing to save yet: type something first."))
        return True

    def save_and_new(self) -> None:
        """Save the form on top and begin another record of its kind."""
        form, take = self.form, self._above[-1].take if self._above else None
        if self._has_nothing_to_save():
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

    def keep_drafts(self) -> bool:
        """Keep whatever was typed in any form of the stack; return False where something cannot be kept."""
        forms = (self._root, *(above.form for above in self._above))
        return not [form for form in forms if not form.keep_draft()]  # each is tried

    @property
    def unkept(self) -> Trouble | None:
        """Why something typed here stands nowhere but on the screen; None where it is kept."""
        forms = (self._root, *(above.form for above in self._above))
        return next((form.drafts.trouble for form in forms if form.dirty and form.drafts.trouble), None)

    # Following

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        """Let the forms follow at once where they are seen, else when they are seen again: reading what many
        changes did to forms on other pages would hold up the window. After very many changes the lists come
        first."""
        if self.isVisible() and len(changes) <= MANY:
            self._follow(changes, maker)
            return
        shown = {self._root.record_id, *(above.form.record_id for above in self._above)}
        self._missed += [change for change in changes if change.id in shown]
        self._behind = True
        if self.isVisible():
            self._catching_up.start()

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


def _settled(entity: Entity) -> frozenset[str]:
    """Return the fields that a form on top need not show: the links to what it belongs to."""
    names = {link.name for link in entity.links if link.owner}
    return frozenset(
        names | {"entity", "entity_id", "parent_tally_id", "tally_id", "abduction_id"} & set(entity.field)
    )
