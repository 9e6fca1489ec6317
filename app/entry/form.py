"""The form of one record, made from its description: sections, fields, lists of parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.entry.fieldrow import FieldRow
from app.entry.formfilling import FormFilling
from app.entry.formframe import LAST_BY_DIGIT, keys_to
from app.entry.hitmarks import HitMarks
from app.entry.keeping import Keeping
from app.entry.likeness import likeness_bar
from app.entry.lists import LISTS
from app.entry.placewatch import watch_place
from app.entry.questions import Questioning
from app.entry.readonly import ReadOnly
from app.entry.related import RelatedList
from app.entry.special import BARS, MAKERS, UNDER
from app.session import Session
from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.model.entity import Entity, Related, Section
from db.model.fields import Field, Record
from db.storage.trouble import Trouble


class RecordForm(FormFilling):
    """Everything of one record. It is built from top to bottom."""

    def __init__(
        self,
        session: Session,
        entity: Entity,
        hidden: frozenset[str],
        parent: QWidget | None = None,
        in_steps: bool = False,
    ) -> None:
        """`hidden` names the fields that the record above this one already settles. `in_steps` leaves the
        sections to `build_some` or `complete`, so that the window need not wait for all of them."""
        super().__init__(session, entity, parent)
        self._keeping = Keeping(self)
        self._questions = Questioning(self)
        self._hits = HitMarks(self)
        self._waiting.timeout.connect(self.keep_draft)
        self._building = self._build(hidden)
        if not in_steps:
            self.complete()

    def build_some(self) -> bool:
        """Build a little more of the form; return False where all of it is there."""
        return next(self._building, False)

    def complete(self) -> None:
        """Build what is still missing of the form."""
        while self.build_some():
            pass

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark these words, folded, wherever they stand."""
        self._hits.show(words, self.rows.values(), self.lists)

    def _build(self, hidden: frozenset[str]) -> Iterator[bool]:
        for section in self.entity.sections:
            yield from self._add_section(section, hidden)
        for number, heading in enumerate(self.headings[LAST_BY_DIGIT:], 1):
            heading.setToolTip(keys_to(number, len(self.headings) - LAST_BY_DIGIT))
        watch_place(self)
        self._column.addStretch(1)
        if self.session.read_only:
            reading = ReadOnly(self)
            for row in self.rows.values():
                reading.lock(row)

    def _add_section(self, section: Section, hidden: frozenset[str]) -> Iterator[bool]:
        """Build a section, and stop for a moment after each part of it."""
        items = [
            i
            for i in section.items
            if isinstance(i, Related) or (i.name not in hidden and not _kept_by_program(i))
        ]
        if not items:
            return
        heading = QLabel(tr(section.label), self._body)
        heading.setProperty("role", "section")
        heading.setIndent(0)
        number = len(self.headings) + 1
        if number <= LAST_BY_DIGIT:
            heading.setToolTip(f"Alt+{number}")
        self.headings.append(heading)
        self._column.addWidget(heading)
        starts, lists = len(self._stops), len(self.lists)
        for item in items:
            if isinstance(item, Related):
                self._add_list(replace(item, adds=False) if self.session.read_only else item)
            else:
                self._add_field(item)
            self._stops[-1].ensurePolished()  # all of them when the form is shown would take too long
            yield True
        self._section_starts.append(self._stops[starts])
        if all(isinstance(item, Related) and not item.adds for item in items):
            self._only_seen.append((heading, self.lists[lists:]))

    def _add_field(self, field: Field) -> None:
        row = FieldRow(field, self._links, self._body)
        row.edited.connect(self._edited)
        row.left.connect(self._left)
        editor = row.editor
        editor.entered.connect(self.next_field)
        for name, slot in (
            ("read", self._read),
            ("new_wanted", self._link_wanted),
            ("open_wanted", self.open_wanted.emit),
            ("said", self.said.emit),
            ("fills", self._fill_in),
        ):
            if hasattr(editor, name):
                getattr(editor, name).connect(slot)
        self.rows[field.name] = row
        self._stops.append(editor)
        self._column.addWidget(row)
        under = UNDER.get((self.entity.name, field.name))
        if under:
            self._column.addWidget(under(self))
        bar = likeness_bar(self, field)
        if bar:
            self.likeness = bar
            self._column.addWidget(bar)

    def _add_list(self, related: Related) -> None:
        bar = BARS.get((self.entity.name, related.entity))
        part = LISTS.get((self.entity.name, related.entity), RelatedList)(related, self)
        part.opened.connect(self.open_wanted)
        part.new_wanted.connect(self.add_part)
        part.delete_wanted.connect(self._delete_parts)
        part.said.connect(self.said)
        part.edited.connect(self._list_edited)
        self.lists.append(part)
        if bar and isinstance(part, RelatedList):
            self._column.addWidget(bar(self, part))
        self._column.addWidget(part)
        self._stops.append(part)

    # Its parts, and what it points at

    def _link_wanted(self, entity: str, words: str) -> None:
        row = next(row for row in self.rows.values() if row.editor is self.sender())
        self.want_linked(row, entity, words)

    def want_linked(self, row: FieldRow, entity: str, words: str) -> None:
        """Ask for a new record that this field shall point at."""
        maker = MAKERS.get((self.entity.name, row.field.name))
        if maker and maker(self, row, words):
            return

        def take(id: str) -> None:
            row.editor.set_value(id)
            self._edited(row)
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

        self.new_wanted.emit(entity, words, take)

    def add_part(self, related: Related) -> None:
        """Save what is here and begin a new part of the record; the part may be what keeps it from being
        saved."""
        if (self.is_new or self.dirty) and not self.save() and self.is_new:
            return
        self.new_wanted.emit(related.entity, self.preset_of_part(related), None)

    def begin_part(self, entity: str, preset: Record) -> None:
        """Save what is here and begin a record with these first values, such as a part of a part."""
        if (self.is_new or self.dirty) and not self.save() and self.is_new:
            return
        self.new_wanted.emit(entity, preset, None)

    def preset_of_part(self, related: Related) -> Record:
        """Return the first values of the next part of the record."""
        before = self.session.casebook.find(related.entity, **{related.via: self.record_id})
        return part_preset(related, self.entity, self._base, len(before))

    def change_part(self) -> bool:
        """Open the part on whose line the keyboard is; False where it is on none."""
        focus = self.window().focusWidget()
        return any(part.change() for part in self.lists if focus and part.isAncestorOf(focus))

    def _delete_parts(self, entity: str, ids: list[str]) -> None:
        try:
            casebook = self.session.casebook
            saved = [id for id in ids if casebook.get(entity, id)]
            for id in set(ids) - set(saved):  # typed only
                self.drafts.drop(entity, id)
            self.refresh_lists()
            changes = [change for id in saved for change in casebook.deletion(entity, id)]
            self.session.do(
                tr("Delete {what}").replace("{what}", tr(ENTITIES[entity].label).lower()), changes
            )
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))

    def _make_linked(self) -> None:
        for name, row in self.rows.items():
            maker = MAKERS.get((self.entity.name, name))
            if maker and row.unreadable():
                maker(self, row, row.editor.text())


def _kept_by_program(field: Field) -> bool:
    return field.computed and not field.listed


def part_preset(related: Related, owner: Entity, record: Record, before: int) -> Record:
    """Return the first values of a new part of a record that has `before` parts of its kind already."""
    preset: Record = {related.via: record["id"]}
    if related.entity == "attack_place":
        preset |= {"seq": before + 1, "is_primary": int(not before)}
    part = ENTITIES[related.entity]
    if "entity" in part.field:
        preset["entity"] = owner.name
    if (owner.name, related.entity) == ("tally", "tally"):
        preset |= {
            name: record[name] for name in ("attack_id", "measure", "civilian_status", "attack_place_id")
        }
        preset["part_role"] = "subset"
    elif part.owner and part.owner.name != related.via and record.get(part.owner.name):
        preset[part.owner.name] = record[part.owner.name]
    return {name: value for name, value in preset.items() if value is not None}
