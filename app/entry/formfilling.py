"""What people do with a form: type, save, keep a draft, drop it; and following what others change."""

from __future__ import annotations

from contextlib import suppress

from app.entry.editor import writing_on
from app.entry.fieldrow import FieldRow
from app.entry.formshowing import FormShowing
from app.shell.i18n import tr
from db.model.changes import Change
from db.model.covering import LEVEL
from db.model.fields import Phrase, Record, Value
from db.model.missing import missing_of, missing_text
from db.model.phrases import Reading
from db.storage.casebook import Refused
from db.storage.trouble import Trouble


class FormFilling(FormShowing):
    """A record that is being typed."""

    def _edited(self, row: FieldRow) -> None:
        self._touched.add(row.field.name)
        self._keeping.withdraw(row.field.name)
        self._wait()
        self._show_doubts()
        if row.field.name == LEVEL:
            self.cover()
        self.edited.emit()

    def _list_edited(self) -> None:
        self._wait()
        self.edited.emit()

    def _left(self, row: FieldRow) -> None:
        touched = row.field.name in self._touched
        if touched and row.show_unreadable() and isinstance(row.field, Phrase):
            self._show_doubts()

    def _read(self, reading: Reading) -> None:
        """Fill in the numbers that a phrase means."""
        row = next(row for row in self.rows.values() if row.editor is self.sender())
        self._wording.follow(row, reading)
        self._show_doubts()

    def _fill_in(self, values: Record) -> None:
        """Put what was typed into one box into others."""
        for name, value in values.items():
            if name in self.rows:
                self._take_number(name, value)

    def _show_doubts(self) -> None:
        """Say at once what is doubtful in words for a number."""
        for row, problems in self._wording.doubts(self.current()):
            row.show_problems(problems)

    def save(self) -> bool:
        """Save the record; return False where a box cannot be read or a rule refuses, and show why."""
        self._questions.send()
        self._make_linked()
        unreadable = [(name, p) for name, row in self.rows.items() if (p := row.unreadable()) is not None]
        if unreadable:
            for name, problem in unreadable:
                self.rows[name].show_problems([problem])
            self._go_to(self.rows[unreadable[0][0]].editor)
        if unreadable or any(part.show_unreadable() for part in self.lists):
            self.keep_draft()
            said = tr("Not saved yet: what is marked red cannot be read. Your draft is kept.")
            if unreadable:
                why = unreadable[0][1].text(tr)
                said = tr("Not saved; your draft is kept. {why}").replace("{why}", why)
            self.said.emit(said)
            return False
        try:
            own = self._changes()
            changes = [*own, *(change for part in self.lists for change in part.pending_changes())]
            names = [part.step_name() for part in self.lists if part.is_pending]
            if changes:
                self.session.do(self._step_name() if own else names[0], changes, self)
            else:  # nor is “Saved” said of a file that is gone
                self.session.casebook.require_place()
        except Refused as refused:
            self.keep_draft()
            self.show_problems(refused.problems)
            self.next_problem()
            self.said.emit(tr("Not saved; your draft is kept. {why}").replace("{why}", refused.text(tr)))
            return False
        except Trouble as trouble:
            self.keep_draft()
            self.said.emit(trouble.text(tr))
            return False
        self._waiting.stop()
        with suppress(Trouble):  # what is found again then is what was just saved
            self.drafts.drop(self.entity.name, self.record_id)
        record = self.session.casebook.get(self.entity.name, self.record_id)
        if record is not None:
            with writing_on(self.window().focusWidget()):
                self._show(record, self.record_id, new=False)
        self.saved.emit(self.record_id)
        return True

    def _changes(self) -> list[Change]:
        values: Record = {name: row.editor.value() for name, row in self.rows.items()}
        missing = {name: reason for name, row in self.rows.items() if (reason := row.editor.missing())}
        others = {n: r for n, r in missing_of(self._base).items() if n not in self.rows}
        values["missing"] = missing_text(others | missing)
        if self.is_new:
            hidden = {
                name: value for name, value in (self._base | self._preset).items() if name not in self.rows
            }
            apart = self.likeness.decisions() if self.likeness else []
            return [Change.new(self.entity.name, hidden | values, self.record_id), *apart]
        current = self.session.casebook.get(self.entity.name, self.record_id) or self._base
        # Only what was touched here: another form may have saved the rest meanwhile.
        mine = {name: value for name, value in values.items() if name in self._touched or name == "missing"}
        change = Change.edit(self.entity.name, current, mine)
        return [change] if change else []

    def _step_name(self) -> str:
        text = tr("Record {what}") if self.is_new else tr("Change {what}")
        return text.replace("{what}", tr(self.entity.label).lower())

    def keep_draft(self) -> bool:
        """Keep what was typed and not saved; return False where the casebook cannot take it, which was said.
        Then it stands on the screen alone."""
        self._waiting.stop()
        if self.dirty and self.record_id and not self._is_gone():
            kept = {name: self.rows[name].kept() for name in sorted(self._touched | self._carried)}
            kept |= {part.related.entity: {"rows": part.kept()} for part in self.lists if part.is_pending}
            above: Record = {name: value for name, value in self._preset.items() if name not in self._touched}
            self.drafts.keep(self.entity.name, self.record_id, self.is_new, kept, above)
            return self.drafts.trouble is None
        return True

    def _is_gone(self) -> bool:
        """Say whether the record is in the trash: out of sight, the form may not have followed yet."""
        saved: Record | None = None
        with suppress(Trouble):  # a file that cannot be read takes no draft either, which is then said
            saved = None if self.is_new else self.session.casebook.get(self.entity.name, self.record_id)
        return saved is not None and bool(saved["deleted_at"])

    def forget(self) -> None:
        """Drop what was typed and its draft."""
        self._waiting.stop()
        self._touched.clear()
        for part in self.lists:
            part.restore("")
        try:
            self.drafts.drop(self.entity.name, self.record_id)
        except Trouble as trouble:
            self.drafts.failed.emit(trouble)

    def let_go(self) -> None:
        """Keep nothing more of what is typed: the record is gone. A draft that is kept already stays."""
        self._waiting.stop()
        self.drafts.owe_nothing()
        self._touched.clear()
        for part in self.lists:
            part.restore("")

    def clear(self) -> None:
        """Show no record."""
        self._waiting.stop()
        self._touched.clear()
        self._show({}, "", new=True)

    def discard_draft(self) -> None:
        """Drop what was typed and not saved, and show the record as it is in the casebook."""
        self.forget()
        if self.is_new:
            self.start(self._preset, {}, self.record_id)
        else:
            self.show_record(self.record_id)

    def on_changed(self, changes: list[Change], maker: object) -> bool:
        """Follow changes that were made elsewhere; return False where the record is gone."""
        if self.is_new:
            return True
        record = self.session.casebook.get(self.entity.name, self.record_id)
        if record is None or record["deleted_at"]:
            return False
        if maker is not self:
            if any(change.id == self.record_id for change in changes):
                self._base = record
                missing = missing_of(record)
                for name, row in self.rows.items():
                    if name not in self._touched:
                        row.editor.set_value(record.get(name))
                        row.editor.set_missing(missing.get(name))
            with self.session.casebook.reading_once():
                self.refresh_lists()
                self.refresh_problems()
            self.title_changed.emit()
        return True

    def fill(self, name: str, value: Value) -> None:
        """Put a value into a box as if it had been typed."""
        if name in self.rows:
            self.rows[name].editor.set_value(value)
            self._edited(self.rows[name])

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a box."""
        if name in self.rows:
            self._go_to(self.rows[name].editor)

    def _make_linked(self) -> None:
        """Make what can be made from words that stand in the box of a link."""
