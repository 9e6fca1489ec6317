"""The form of one record, made from its description: sections, fields, lists of parts, problems, draft."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.entry.drafts import DraftKeeper
from app.entry.fieldrow import FieldRow
from app.entry.keeping import KeepBar, Keeping
from app.entry.likeness import LikenessBar, likeness_bar
from app.entry.links import ScopedLinks
from app.entry.lists import LISTS
from app.entry.partlist import PartList
from app.entry.placewatch import watch_place
from app.entry.questions import WHOLE, Questioning
from app.entry.readonly import ReadOnly
from app.entry.related import SEEN, RelatedList
from app.entry.special import BARS, MAKERS, UNDER
from app.entry.veil import is_hidden
from app.entry.wording import Wording
from app.session import Session
from app.shell.i18n import tr
from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.model.fields import Entity, Field, Phrase, Problem, Record, Related, Section, Value
from db.model.missing import missing_of, missing_text
from db.model.phrases import Reading
from db.storage.casebook import Refused
from db.storage.trouble import Trouble

LAST_BY_DIGIT = 9  # sections that have a key of their own


class RecordForm(QWidget):
    """Everything of one record, from top to bottom. Its parts open as forms of their own, asked for by
    signals."""

    saved = Signal(str)
    edited = Signal()
    title_changed = Signal()
    open_wanted = Signal(str, str)  # entity, id
    new_wanted = Signal(str, object, object)  # entity, first values, what to do with the new id
    said = Signal(str)
    problems_changed = Signal(int)
    questions_changed = Signal(int)  # those that are open, on the record and its parts
    field_entered = Signal(object)  # Field
    explain_wanted = Signal(object)  # Asked

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
        super().__init__(parent)
        self.session = session
        self.entity = entity
        self.record_id = ""
        self.is_new = True
        self._base: Record = {}
        self._preset: Record = {}
        self._touched: set[str] = set()
        self._carried: set[str] = set()  # came from another record, whether confirmed or not
        self._problems: list[Problem] = []
        self._at_problem = -1
        self._keeping = Keeping(self)
        self._questions = Questioning(self)
        self.rows: dict[str, FieldRow] = {}
        self.lists: list[PartList] = []
        self.likeness: LikenessBar | None = None
        self.headings: list[QLabel] = []
        self._stops: list[QWidget] = []
        self._section_starts: list[QWidget] = []
        self._only_seen: list[tuple[QLabel, list[PartList]]] = []  # sections to which nothing is added here
        self._links = ScopedLinks(session, self.current)
        self._wording = Wording(entity, self.rows, self._take_number)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self._scroll)
        self._body.setObjectName("form")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(18, 8, 18, 24)
        self._column.setSpacing(7)
        self._scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.drafts = DraftKeeper(session, self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(800)
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

    def _build(self, hidden: frozenset[str]) -> Iterator[bool]:
        for section in self.entity.sections:
            yield from self._add_section(section, hidden)
        for number, heading in enumerate(self.headings[LAST_BY_DIGIT:], 1):
            heading.setToolTip(_keys_to(number, len(self.headings) - LAST_BY_DIGIT))
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

    # What it shows

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
        self.refresh_lists()
        self._restore_draft()
        self.refresh_problems()
        self.title_changed.emit()

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

    def current(self) -> Record:
        """Return the record as it stands in the boxes, as far as they can be read."""
        record = dict(self._base) | {"id": self.record_id}
        for name, row in self.rows.items():
            if name in self._touched and row.unreadable() is None:
                record[name] = row.editor.value()
        return record

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
        if any(is_hidden(self.entity.field[name]) for name in self.entity.title):
            return tr(self.entity.label)  # a name that is covered in its box does not stand over it
        return self.session.casebook.titles(self.entity.name, [self.record_id], tr).get(self.record_id, "")

    # What people do

    def _edited(self, row: FieldRow) -> None:
        self._touched.add(row.field.name)
        self._keeping.withdraw(row.field.name)
        self._waiting.start()
        self._show_doubts()
        self.edited.emit()

    def _list_edited(self) -> None:
        self._waiting.start()
        self.edited.emit()

    def _left(self, row: FieldRow) -> None:
        if row.field.name in self._touched:
            problem = row.unreadable()
            row.show_problems([problem] if problem else [])
            if not problem and isinstance(row.field, Phrase):
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

    def _take_number(self, name: str, value: Value) -> None:
        self.rows[name].editor.set_value(value)
        self._touched.add(name)

    def _show_doubts(self) -> None:
        """Say at once what is doubtful in words for a number."""
        for row, problems in self._wording.doubts(self.current()):
            row.show_problems(problems)

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

    def save(self) -> bool:
        """Save the record; return False where a box cannot be read or a rule refuses, and show why."""
        for name, row in self.rows.items():
            maker = MAKERS.get((self.entity.name, name))
            if maker and row.unreadable():
                maker(self, row, row.editor.text())
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
        own = self._changes()
        changes = [*own, *(change for part in self.lists for change in part.pending_changes())]
        names = [part.step_name() for part in self.lists if part.is_pending]
        try:
            if changes:
                self.session.do(self._step_name() if own else names[0], changes, self)
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

    # Moving about

    def focus_first(self, given: Collection[str] = ()) -> None:
        """Put the keyboard into the first box, past those of given values at the beginning."""
        done = {row.editor for name, row in self.rows.items() if name in given}
        stop = next((stop for stop in self._stops if stop not in done), None)
        if stop is not None:
            self._go_to(stop)

    def focus_part(self, entity: str) -> None:
        """Put the keyboard onto the list of parts of a kind."""
        part = next((p for p in self.lists if entity in (p.related.entity, *p.also)), None)
        if part:
            self._go_to(part)

    def next_field(self) -> None:
        """Move from a box to the next one."""
        self.go_on_from(self.sender())

    def go_on_from(self, source: QObject | None) -> None:
        """Put the keyboard into what comes after an editor."""
        at = next((i for i, stop in enumerate(self._stops) if stop is source), -1)
        following = (
            stop for stop in self._stops[at + 1 :] if not isinstance(stop, PartList) or stop.takes_focus
        )
        stop = next(following, None)
        if stop is not None:
            self._go_to(stop)

    def go_to_section(self, number: int) -> None:
        """Move to a section by its number from 1; 0 is the last."""
        number = number or len(self._section_starts)
        if 1 <= number <= len(self._section_starts):
            self._go_to(self._section_starts[number - 1])
            self._scroll.verticalScrollBar().setValue(self.headings[number - 1].y() - 12)

    def step_section(self, by: int) -> None:
        """Move to the section below (1) or above (-1) that with the keyboard; hidden ones are passed
        over."""
        shown = [n for n, heading in enumerate(self.headings, 1) if not heading.isHidden()]
        focus, body = self.window().focusWidget(), self.headings[0].parentWidget()
        if focus is None or body is None or not body.isAncestorOf(focus):
            self.go_to_section(shown[0])
            return
        y = focus.mapTo(body, focus.rect().center()).y()
        here = sum(self.headings[n - 1].y() < y for n in shown) - 1
        self.go_to_section(shown[min(max(here + by, 0), len(shown) - 1)])

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

    def put_at_head(self, widget: QWidget) -> None:
        """Put something between the head and the first section, under what stands there already."""
        self._column.insertWidget(self._column.indexOf(self.headings[0]), widget)

    def place_bar(self, name: str, bar: KeepBar) -> QWidget | None:
        """Put a warning that belongs to no box under its list of parts, or at the end; return the list."""
        part = next((p for p in self.lists if name in (p.related.entity, *p.also)), None)
        at = self._column.indexOf(part) + 1 if part else self._column.count() - 1
        self._column.insertWidget(at, bar)
        return part

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to something in the form."""
        self._scroll.ensureWidgetVisible(widget, 0, 40)

    def row_with_focus(self) -> FieldRow | None:
        """Return the row in which the keyboard is."""
        focus = self.window().focusWidget()
        return next((row for row in self.rows.values() if focus and row.isAncestorOf(focus)), None)

    def field_with_focus(self) -> Field | None:
        """Return the field in which the keyboard is, in a box or in a list in which people type."""
        row, focus = self.row_with_focus(), self.window().focusWidget()
        part = next((part for part in self.lists if focus and part.isAncestorOf(focus)), None)
        return row.field if row else part.field if part else None

    def _go_to(self, stop: QWidget) -> None:
        if isinstance(stop, PartList):
            stop.focus_list()
        else:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        box = QApplication.focusWidget()
        if isinstance(box, QLineEdit):
            # Also where the keyboard was there already: typing replaces what is carried over.
            box.end(False)
            box.home(True)
        if stop.height() < self._scroll.viewport().height():  # a list that is higher shows its row itself
            self._scroll.ensureWidgetVisible(stop, 0, 60)


def _keys_to(number: int, count: int) -> str:
    """Return the keys that lead to a section without a digit, by its number among these: from the ninth down
    or from the last up, whichever is shorter."""
    up = count - number
    return ", ".join(["Alt+0", *["Alt+PgUp"] * up] if up < number else ["Alt+9", *["Alt+PgDown"] * number])


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
