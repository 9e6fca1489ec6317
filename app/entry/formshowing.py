"""What a form shows: a record with its draft, its parts, and what is to be checked or answered in it."""

from __future__ import annotations

from abc import abstractmethod

from app.entry.formframe import FormFrame
from app.entry.questions import WHOLE
from app.entry.related import SEEN
from app.shell.i18n import tr
from db.model.changes import new_id
from db.model.covering import HIDDEN, LEVEL, discreet, is_hidden
from db.model.entity import Related
from db.model.fields import Record
from db.model.missing import missing_of
from db.model.problem import Problem, Unreadable


class FormShowing(FormFrame):
    """The frame with a record in it."""

    def show_record(self, id: str) -> None:
        """Show a record, with its draft if it has one."""
        self.keep_draft()
        record = self.session.casebook.get(self.entity.name, id)
        if record is not None:
            self._show(record, id, new=False)

    def start(self, preset: Record, carried: Record, id: str = "") -> None:
        """Begin a new record with some values; `carried` ones stand in italics."""
        self.keep_draft()
        defaults: Record = {f.name: f.default for f in self.entity.fields if f.default is not None}
        kept = {name: value for name, value in carried.items() if name in self.rows and name not in preset}
        self._preset = preset
        self._show(defaults | kept | preset, id or new_id(), new=True)
        for name in kept:
            self.rows[name].editor.set_carried(True)
        self._carried |= kept.keys()

    def _show(self, record: Record, id: str, new: bool) -> None:
        self._base = record
        self.record_id = id
        self.is_new = new
        self._touched.clear()
        self._carried.clear()
        self._wording.begin(record)
        missing = missing_of(record)
        for name, row in self.rows.items():
            row.editor.set_value(record.get(name))
            row.editor.set_missing(missing.get(name))
        with self.session.casebook.reading_once():
            self.refresh_lists()
            self._restore_draft()
            self.cover()
            self.refresh_problems()
        for name in self._touched:
            self.rows[name].show_unreadable()
        self.title_changed.emit()

    @property
    def is_secret(self) -> bool:
        """True for a record that as a whole never leaves the casebook."""
        row = self.rows.get(LEVEL)
        try:
            level = row.editor.value() if row else None
        except Unreadable:
            level = self._base.get(LEVEL)
        return isinstance(level, int) and level >= HIDDEN

    def cover(self) -> None:
        """Cover what nobody is to see over a shoulder."""
        secret = self.is_secret
        for row in self.rows.values():
            row.cover(secret)

    def _restore_draft(self) -> None:
        draft = self.drafts.of(self.entity.name, self.record_id)
        for name, kept in (draft or {}).items():
            if name in self.rows:
                self.rows[name].restore(kept)
                (self._carried if kept.get("carried") else self._touched).add(name)
        for part in self.lists:
            part.restore(str((draft or {}).get(part.related.entity, {}).get("rows", "")))
        if draft:
            self.said.emit(tr("What you typed before is back: Ctrl+S saves it, “Discard draft” drops it."))

    def refresh_lists(self) -> None:
        """Read the parts of the record again."""
        for part in self.lists:
            part.show_rows(self.session.casebook, [] if self.is_new else self._rows_of(part.related))
        for heading, lists in self._only_seen:
            heading.setVisible(any(part.count() for part in lists))

    def _rows_of(self, related: Related) -> list[Record]:
        """Return the parts that a list shows; of what is only seen here, such as all attacks of an actor, the
        newest."""
        casebook = self.session.casebook
        if related.adds:
            return casebook.find(related.entity, **{related.via: self.record_id})
        return casebook.newest(related.entity, SEEN + 1, related.via, self.record_id)

    def refresh_problems(self) -> None:
        """Look again at what is to be checked in the record."""
        found = [] if self.is_new else self.session.casebook.problems(self.entity.name, self.record_id)
        self.show_problems(found)
        self._questions.refresh()
        self.questions_changed.emit(len(self._questions.open))

    def show_problems(self, problems: list[Problem]) -> None:
        """Show problems under their fields; those of parts are counted and reached with F8."""
        self._problems = problems
        self._at_problem = -1
        for name, row in self.rows.items():
            row.show_problems(
                [p for p in problems if p.field == name and p.record_id in ("", self.record_id)]
            )
        for part in self.lists:
            part.show_problems(problems)
        self._keeping.offer(problems)
        self.problems_changed.emit(len(problems))

    def problems_of(self, name: str) -> list[Problem]:
        """Return what was found in a field when the record was shown last."""
        return [p for p in self._problems if p.field == name and p.record_id in ("", self.record_id)]

    @property
    def dirty(self) -> bool:
        """True while something typed is not saved."""
        return bool(self._touched) or any(part.is_pending for part in self.lists)

    @property
    def untouched(self) -> bool:
        """True while nobody has put anything into a new record, nor into the place where it begins."""
        carried = any(row.editor.carried() for row in self.rows.values())
        return self.is_new and not (self.dirty or self._preset or carried)

    @property
    def preset(self) -> Record:
        """The first values with which a new record of this form begins."""
        return {name: value for name, value in self._base.items() if name in self._preset}

    @property
    def saved_record(self) -> Record:
        """The record as it was saved last."""
        return self._base

    @property
    def title(self) -> str:
        """Return how the record is called at the top of the form."""
        if self.is_new:
            return tr("New: {kind}").replace("{kind}", tr(self.entity.label))
        if any(is_hidden(self.entity.field[name], self.is_secret) for name in self.entity.title):
            # A name that is covered in its box does not stand over it.
            return " ".join(filter(None, (tr(self.entity.label), str(self._base.get("code") or ""))))
        titles = self.session.casebook.titles(self.entity.name, [self.record_id], tr, discreet)
        return titles.get(self.record_id, "")

    @abstractmethod
    def keep_draft(self) -> bool:
        """Keep what was typed and not saved; return False where the casebook cannot take it."""

    def next_problem(self, step: int = 1) -> None:
        """Move to the next thing to check; one in a part opens the part."""
        if not self._problems:
            self.said.emit(tr("There is nothing to check here."))
            return
        self._at_problem = (
            (self._at_problem + step) % len(self._problems)
            if self._at_problem >= 0 or step > 0
            else len(self._problems) - 1
        )
        problem = self._problems[self._at_problem]
        self.said.emit(problem.text(tr))
        if problem.record_id in ("", self.record_id):
            self._go_to_field(problem.field)
        elif any(part.go_to_problem(problem) for part in self.lists):
            return
        elif self.session.casebook.get(problem.entity, problem.record_id):
            self.open_wanted.emit(problem.entity, problem.record_id)

    @property
    def problem(self) -> Problem | None:
        """What F8 led to last."""
        return self._problems[self._at_problem] if self._at_problem >= 0 else None

    def show_problem(self, problem: Problem | None) -> None:
        """Go to something to check that was chosen elsewhere, where it is this record's own."""
        if problem is not None and problem.record_id == self.record_id:
            if problem in self._problems:
                self._at_problem = self._problems.index(problem)
            self._go_to_field(problem.field)

    def _go_to_field(self, name: str) -> None:
        if name in self.rows:
            self._go_to(self.rows[name].editor)
        else:
            self.focus_part(name)

    def keep_problem(self) -> None:
        """Ask why the warning is kept at which the keyboard is, or to which F8 led."""
        row, led = self.row_with_focus(), self.problem
        places = [row.field.name] if row else []
        places += [led.field] if led and led.record_id == self.record_id else []
        if not any(self._keeping.begin(name) for name in places):
            self.said.emit(tr("There is no warning here to keep; F8 goes to the next thing to check."))

    def ask_here(self) -> None:
        """Open the questions at the field in which the keyboard is, or those on the whole record."""
        row = self.row_with_focus()
        self._questions.begin(row.field.name if row else WHOLE)

    def ask_of_all(self) -> None:
        """Open the questions on the whole record."""
        self._questions.begin(WHOLE)

    def next_question(self) -> None:
        """Go to the next open question; one on a part opens the part."""
        question = self._questions.next()
        if question is not None:
            self.open_wanted.emit(str(question["entity"]), str(question["entity_id"]))

    def show_question(self, id: str) -> None:
        """Go to a question that was chosen elsewhere, where it is on this record."""
        self._questions.show(id)

    @property
    def question(self) -> str:
        """The id of the question to which F9 led last."""
        return self._questions.at
