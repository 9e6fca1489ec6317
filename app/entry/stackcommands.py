"""The commands for the field in which the keyboard is, and what a new record begins with."""

from __future__ import annotations

from app.entry.fieldrow import FieldRow
from app.entry.form import RecordForm
from app.entry.likeness import attack_of
from app.entry.placelinks import carried_region
from app.entry.reasons import offer_reasons
from app.entry.sources import last_source, likely_source
from app.entry.stackframe import StackFrame
from app.shell.i18n import tr
from db.model.entity import Entity
from db.model.fields import Date, Record


class StackCommands(StackFrame):
    """The frame with its commands for a field."""

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

        def take(reason: str) -> None:
            self.form.fill(row.field.name, None)
            row.editor.set_missing(reason)

        offer_reasons(row.editor, take)

    # What is to be checked or answered

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

    # What a new record begins with

    def _remember(self, form: RecordForm) -> None:
        """Take note of a record that was saved, for the next one."""
        self._last[form.entity.name] = form.saved_record
        self.session.last_source = str(form.saved_record.get("source_id") or self.session.last_source)

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

    def _preset_again(self) -> Record:
        """Return the first values of another record like the one on top."""
        if not self._above:
            return self.form.preset
        below, related = self._below()
        return below.preset_of_part(related) if related else self.form.preset

    def _region_below(self) -> Record:
        """Return where the last place lies of the attack to which the form below belongs."""
        below = self._above[-2].form if len(self._above) > 1 else self.root
        return carried_region(self.session.casebook, below.current())
