"""The history of one record: who changed what when, newest first, and the way back to any of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.shell import moments
from app.shell.i18n import counted, tr
from db.model.changes import Change
from db.model.covering import DOTS, discreet, is_hidden, is_secret
from db.model.entities import ENTITIES
from db.model.fields import N_
from db.storage import states
from db.storage.states import Difference, State
from db.storage.trouble import Trouble

SHOWN = 30  # letters of a value on a button
LONG = 120  # letters of a text above which only where it begins to differ is shown
ALREADY = N_("It is like that already.")
LINE = 35  # letters that a column shows
STATE, DIFFERENCE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class HistoryDialog(QDialog):
    """What was done with a record, walked with the arrow keys; restoring is a change like any other."""

    said = Signal(str)

    def __init__(self, session: Session, entity: str, id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.entity = ENTITIES[entity]
        self.record_id = id
        self.setWindowTitle(tr("History of this record"))
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("Actions, newest first"))
        self.tree.setAccessibleDescription(tr("Right shows the fields of an action, Left hides them."))
        self.tree.setHeaderLabels([tr("Field"), tr("Before"), tr("After")])
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setSelectionBehavior(QTreeWidget.SelectionBehavior.SelectRows)
        self.tree.header().setSectionsMovable(False)
        self.tree.currentItemChanged.connect(self._offer)
        self.tree.currentItemChanged.connect(self._cover)
        self._secret = False  # the record as a whole never leaves
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("role", "quiet")
        self.restore_field = QPushButton(tr("Restore this field"), self)
        self.restore_field.clicked.connect(self._restore_field)
        self.restore_record = QPushButton(tr("Restore the record as it was then"), self)
        self.restore_record.clicked.connect(self._restore_record)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.clicked.connect(self.close)
        for button in (self.restore_field, self.restore_record, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        session.changed.connect(self._on_changed)
        session.undone.connect(self._say_undone)
        session.said.connect(self.say)
        self.resize(820, 560)
        self.refresh()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.restore_field)
        row.addWidget(self.restore_record)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.tree, 1)
        column.addWidget(self._note)
        column.addLayout(row)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.fontMetrics().averageCharWidth() * 30)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)

    # What it shows

    def refresh(self) -> None:
        """Read the history again; the keyboard stays on the action where it was."""
        casebook, name = self.session.casebook, self.entity.name
        title = casebook.titles(name, [self.record_id], tr, discreet).get(self.record_id, "")
        self._secret = is_secret(casebook.get(name, self.record_id) or {})
        self._title.setText(f"{tr(self.entity.label)}  {title}")
        current = self._state()
        at = current.batch if current else ""
        self.tree.clear()
        found = states.states(casebook.db, self.record_id)
        for state in reversed(found):
            told = states.differences(casebook.db, name, state, tr)
            if told or "deleted_at" in state.changed:
                self._add(state, told)
        shown = (self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount()))
        items = [item for item in shown if item is not None]
        for item in items:
            state: State = item.data(0, STATE)
            item.setExpanded(not state.is_first or len(items) == 1)
        chosen = next(
            (item for item in items if item.data(0, STATE).batch == at), items[0] if items else None
        )
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        self._offer()

    def _add(self, state: State, told: list[Difference]) -> None:
        item = QTreeWidgetItem(self.tree)
        words = " · ".join(
            part
            for part in (moments.local(state.stamp), state.author, _what(state, len(told)), _others(state))
            if part
        )
        item.setText(0, words)
        item.setToolTip(0, moments.utc(state.stamp))
        item.setData(0, STATE, state)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        font = QFont(item.font(0))
        font.setBold(True)
        item.setFont(0, font)
        item.setFirstColumnSpanned(True)
        for difference in told:
            self._add_field(item, difference)

    def _add_field(self, item: QTreeWidgetItem, difference: Difference) -> None:
        line = QTreeWidgetItem(item)
        line.setData(0, DIFFERENCE, difference)
        self._write(line, difference, covered=is_hidden(difference.field, self._secret))

    def _cover(self, now: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        """Show what is covered in the line in which the keyboard is, and only there."""
        for line in (before, now):
            difference: Difference | None = line.data(0, DIFFERENCE) if line is not None else None
            if line is not None and difference and is_hidden(difference.field, self._secret):
                self._write(line, difference, covered=line is not now)

    def _write(self, line: QTreeWidgetItem, difference: Difference, covered: bool) -> None:
        label = tr(difference.field.label)
        whole = (
            tr("erased") if difference.old_erased else difference.old,
            tr("erased") if difference.new_erased else difference.new,
        )
        if covered:
            whole = DOTS if whole[0] else "", DOTS if whole[1] else ""
        old, new = whole if covered else where_they_differ(*whole)
        line.setText(0, label)
        for column, (short, text) in enumerate(((old, whole[0]), (new, whole[1])), 1):
            line.setText(column, short or "—")
            line.setToolTip(column, text)
        words = tr("{field}: before {old}, after {new}").replace("{field}", label)
        words = words.replace("{old}", whole[0] or tr("nothing")).replace("{new}", whole[1] or tr("nothing"))
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)

    def _state(self) -> State | None:
        """Return the action in which the keyboard is."""
        item = self.tree.currentItem()
        if item is None:
            return None
        return (item.parent() or item).data(0, STATE)

    def _difference(self) -> Difference | None:
        item = self.tree.currentItem()
        return item.data(0, DIFFERENCE) if item is not None else None

    def _offer(self) -> None:
        """Say on the buttons what they would do."""
        state, difference = self._state(), self._difference()
        field = tr("Restore this field")
        possible = state is not None and difference is not None and not state.is_first
        if difference and possible:
            possible = not difference.field.computed and not difference.old_erased
            old = " ".join(difference.old.split()) or tr("nothing")
            old = old if len(old) <= SHOWN else old[: SHOWN - 1] + "…"
            if not difference.old_erased:
                field = tr("Restore this field: “{value}”").replace("{value}", old.replace("&", "&&"))
        self.restore_field.setText(field)
        self.restore_field.setEnabled(possible)
        newest = self.tree.topLevelItem(0)
        then = state is not None and newest is not None and state is not newest.data(0, STATE)
        self.restore_record.setEnabled(bool(then and state and not state.after.get("deleted_at")))
        self.say(_in_full(difference) if difference else "")

    # What people do

    def _restore_field(self) -> None:
        state, difference = self._state(), self._difference()
        if state and difference:
            name = difference.field.name
            done = tr("{field} is restored.").replace("{field}", tr(difference.field.label))
            self._do(
                tr("Restore {what}").replace("{what}", tr(difference.field.label).lower()),
                done,
                lambda: states.restoring(
                    self.session.casebook.db,
                    self.entity.name,
                    self.record_id,
                    state.before,
                    state.gone_before,
                    [name],
                    tr,
                ),
            )

    def _restore_record(self) -> None:
        state = self._state()
        if state:
            when, stays = moments.local(state.stamp), self._other_status(state)
            done, already = tr("The record is again as it was on {when}."), ALREADY
            if stays:
                done = tr("The record is again as it was on {when}. Only its status stays “{status}”.")
                already = N_("Only the status was another one then: take a step to change it.")
            self._do(
                tr("Restore {what}").replace("{what}", tr(self.entity.label).lower()),
                done.replace("{when}", when).replace("{status}", stays),
                lambda: states.restoring(
                    self.session.casebook.db,
                    self.entity.name,
                    self.record_id,
                    state.after,
                    state.gone,
                    translate=tr,
                ),
                already,
            )

    def _other_status(self, state: State) -> str:
        """Return the status that a record keeps when it becomes as it was, "" where it was the same."""
        status = self.entity.field.get(states.STATUS)
        current = self.session.casebook.get(self.entity.name, self.record_id)
        if status is None or current is None or current[status.name] == state.after.get(status.name):
            return ""
        return status.display(current[status.name], tr)

    def _do(self, step: str, done: str, changes: Callable[[], list[Change]], already: str = ALREADY) -> None:
        try:
            written = self.session.do(step, changes(), self)
        except Trouble as trouble:
            self.say(trouble.text(tr))
            return
        self.refresh()
        self.say(done + " " + tr("Ctrl+Z takes it back.") if written else tr(already))

    def _undo(self) -> None:
        try:
            self.session.undo()
        except Trouble as trouble:
            self.say(trouble.text(tr))

    def _say_undone(self, step: str) -> None:
        self.say(tr("Undone: {step}.").replace("{step}", step))

    def say(self, sentence: str) -> None:
        """Show a sentence under the list."""
        self._note.setText(sentence)

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        if maker is not self:
            self.refresh()


def _what(state: State, fields: int) -> str:
    """Return in words what an action did to the record."""
    if state.is_first:
        return tr("recorded")
    if "deleted_at" in state.changed:
        return tr("moved to the trash") if state.after.get("deleted_at") else tr("taken out of the trash")
    return counted(fields, tr("{n} field changed"), tr("{n} fields changed"))


def _others(state: State) -> str:
    if not state.others:
        return ""
    return counted(state.others, tr("and {n} other record"), tr("and {n} other records"))


def _in_full(difference: Difference) -> str:
    """Return both values of a field where they are too long for a line."""
    old, new = where_they_differ(difference.old, difference.new)
    if max(len(old), len(new)) <= LINE:
        return ""
    return f"{tr('Before')}: {old or tr('nothing')}\n{tr('After')}: {new or tr('nothing')}"


def where_they_differ(old: str, new: str) -> tuple[str, str]:
    """Return two texts; of long ones only from a little before where they begin to differ."""
    if max(len(old), len(new)) <= LONG or not old or not new:
        return _cut(old), _cut(new)
    same = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    start = max(0, same - LONG // 4)
    start = old.rfind(" ", 0, start) + 1 if start else 0
    dots = "…" if start else ""
    return dots + _cut(old[start:]), dots + _cut(new[start:])


def _cut(text: str) -> str:
    return text if len(text) <= 2 * LONG else text[: 2 * LONG - 1] + "…"
