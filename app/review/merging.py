"""Likely duplicates: the pairs that wait for a decision, two records side by side, merged or told apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.review.choices import BOTH_, KEPT, OTHER, ChoiceModel
from app.review.mergewords import effects, harms
from app.review.searching import PairSearch
from app.session import Session
from app.shell.i18n import tr
from app.shell.windowkeys import taken
from app.tasks import Progress
from db.merge import scan
from db.merge.duplicates import explain
from db.merge.likeness import Likeness
from db.merge.merging import Rehearsal, merge, rehearse
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

PAIR = Qt.ItemDataRole.UserRole
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PADDING = 6  # of a cell at its sides, as the style sheet has it
BETWEEN = 10  # pixels between the lines of two rows
PAUSE = 200  # milliseconds after the last choice before it is rehearsed


class Wrapped(QStyledItemDelegate):
    """A cell as high as its lines, which are shorter than it by the padding of the style sheet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)  # type: ignore[attr-defined]  # it has one
        size = super().sizeHint(inner, index)
        return QSize(size.width(), size.height() + BETWEEN)


class MergeDialog(QDialog):
    """Stands beside the window: records can be opened while it is there."""

    said = Signal(str)
    open_wanted = Signal(str, str)  # entity, id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = False
        self.setWindowTitle(tr("Likely duplicates"))
        self.session = session
        self._pair: Record = {}
        self._turned = False
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Likely duplicates"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.currentRowChanged.connect(self._show_row)
        self.search = PairSearch(session, self)
        self.search.found.connect(self._found)
        self.why = self._label("")
        self.choices = ChoiceModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.choices)
        self.table.setAccessibleName(tr("The two records, field by field"))
        keys = tr("Left keeps this value, Right the other one, + both where that can be.")
        self.table.setAccessibleDescription(keys)
        self._keys = self._label(keys)
        self._keys.setProperty("role", "quiet")
        self._lay_table_out()
        self.table.installEventFilter(self)
        self.table.clicked.connect(lambda index: self._choose({1: KEPT, 2: OTHER}.get(index.column(), "")))
        self.effect = self._label("")
        self.search.said.connect(self.effect.setText)
        self.merge_button = self._button(tr("&Merge"), self.merge_pair, primary=True)
        self.different = self._button(tr("&Different records"), self.tell_apart)
        self.turn = self._button(tr("&Keep the other one"), self.turn_round)
        self.open_buttons = [
            self._button(tr("Open &first"), self._open_kept),
            self._button(tr("Open &second"), self._open_other),
        ]
        self._lay_out()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self._rehearse)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        session.changed.connect(self._on_changed)
        self.resize(1080, 660)
        self.reload()

    def _lay_table_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setItemDelegate(Wrapped(self.table))
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, words: str, do: Callable[[], object], primary: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setProperty("primary" if primary else "quiet", True)
        button.clicked.connect(do)
        button.installEventFilter(self)
        return button

    def _lay_out(self) -> None:
        self.queue, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(self.queue)
        column.setContentsMargins(14, 14, 8, 14)
        column.addWidget(self.list, 1)
        column.addWidget(self.search)
        row = QHBoxLayout()
        for button in (self.merge_button, self.different, self.turn):
            row.addWidget(button)
        row.addStretch(1)
        for button in self.open_buttons:
            row.addWidget(button)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.why)
        column.addWidget(self.table, 1)
        column.addWidget(self._keys)
        column.addWidget(self.effect)
        column.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.queue)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([290, 790])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    # The queue

    def reload(self) -> None:
        """Read the queue again."""
        self._stale = False

        def work(casebook: Casebook, progress: Progress) -> list[tuple[Record, str]]:
            found = scan.queue(casebook.db)
            titles: dict[str, str] = {}
            for entity in scan.WORTH:
                ids = [
                    str(row[end])
                    for row in found
                    if row["entity"] == entity
                    for end in ("entity_id", "other_id")
                ]
                titles |= casebook.titles(entity, ids, tr)
            return [
                (row, f"{titles[str(row['entity_id'])]}\n{titles[str(row['other_id'])]}") for row in found
            ]

        self.session.worker.ask("duplicates queue", work, self._show_queue, reads=True)

    def _show_queue(self, pairs: list[tuple[Record, str]]) -> None:
        chosen, at = self._pair.get("id"), self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for row, titles in pairs:
            kind = tr(ENTITIES[str(row["entity"])].label)
            item = QListWidgetItem(f"{float(row['score'] or 0):.0%} · {kind}\n{titles}", self.list)
            item.setData(PAIR, row)
        ids = [row["id"] for row, _ in pairs]
        if chosen in ids:
            self.list.setCurrentRow(ids.index(chosen))
        self.list.blockSignals(False)
        self._show_or_hide_queue()
        if chosen in ids or (chosen and not self._queued()):  # the latter are two that a person chose
            self._follow()
        elif pairs:
            self.list.setCurrentRow(max(0, min(at, len(pairs) - 1)))
        else:
            self._show_pair({})

    def _follow(self) -> None:
        """Show the pair again where one of its records was changed; what was chosen stays where none was."""
        kept, other = self._records()
        if (kept, other) == (self.choices.kept, self.choices.other) and self.choices.fields:
            self._waiting.start()
        else:
            self._show_pair(self._pair)

    def _show_or_hide_queue(self) -> None:
        """Leave no empty list beside two records that a person chose."""
        self.queue.setVisible(bool(self.list.count()) or not self._pair or self._queued())

    def _queued(self) -> bool:
        return "decision" in self._pair

    def look_for_pairs(self) -> None:
        """Look through the casebook in the background."""
        self.search.look()

    def _found(self, added: int) -> None:
        self.reload()
        if not added:
            self.effect.setText(tr("Nothing new was found."))

    # A pair

    def _show_row(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            self._turned = False
            self._show_pair(item.data(PAIR))

    def compare(self, entity: str, one: str, other: str) -> None:
        """Show two records that a person chose, queued or not."""
        self._turned = False
        self._show_pair({"id": f"{one} {other}", "entity": entity, "entity_id": one, "other_id": other})
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pair(self, pair: Record) -> None:
        self._pair = pair
        self._show_or_hide_queue()
        kept, other = self._records() if pair else (None, None)
        for widget in (self.table, self.merge_button, self.different, self.turn, *self.open_buttons):
            widget.setEnabled(bool(kept and other))
        self.effect.clear()
        if kept is None or other is None:
            self.choices.clear()
            self.why.setText(
                tr("No likely duplicates wait for a decision. Look for them with the button at the left.")
            )
            return
        self.why.clear()
        self.choices.show_pair(self.session.casebook, self.entity, kept, other)
        self.table.setCurrentIndex(self.choices.index(self.choices.first_difference(), 1))
        self._waiting.start()

    @property
    def entity(self) -> str:
        return str(self._pair["entity"])

    def _ids(self) -> tuple[str, str]:
        """Return the ids of the kept and the other record: the first recorded is kept unless turned round."""
        ids = str(self._pair["entity_id"]), str(self._pair["other_id"])
        first = min(ids)  # ids are in the order of making
        kept = ids[1] if (ids[0] == first) == self._turned else ids[0]
        return kept, ids[0] if kept == ids[1] else ids[1]

    def _records(self) -> tuple[Record | None, Record | None]:
        kept, other = (self.session.casebook.get(self.entity, id) for id in self._ids())
        return kept, other

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPushButton):  # Enter presses this one, never a default from elsewhere
            return any(taken(event, key, watched.click) for key in ENTER)
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            sides = {Qt.Key.Key_Left: KEPT, Qt.Key.Key_Right: OTHER, Qt.Key.Key_Plus: BOTH_}
            side = sides.get(Qt.Key(event.key()))
            if side:
                self._choose(side)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, side: str) -> None:
        index = self.table.currentIndex()
        if side and index.isValid() and self.choices.choose(index.row(), side):
            self._waiting.start()

    def turn_round(self) -> None:
        """Keep the record that would have become the duplicate, and the other way round."""
        self._turned = not self._turned
        self._show_pair(self._pair)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rehearse(self) -> None:
        """Work out in the background what merging would do."""
        if not self._pair or not self.choices.fields:
            return
        entity, (kept, other), values = self.entity, self._ids(), self.choices.values()

        def work(casebook: Casebook, progress: Progress) -> tuple[Likeness | None, list[str], Rehearsal]:
            alike, suffered = explain(casebook, entity, kept, other), harms(casebook, entity, (kept, other))
            return alike, suffered, rehearse(casebook, entity, kept, other, values)

        def done(answer: tuple[Likeness | None, list[str], Rehearsal]) -> None:
            if self._pair and self._ids() == (kept, other):
                self._show_effect(*answer)

        self.session.worker.ask("duplicates rehearsal", work, done)

    def _show_effect(self, alike: Likeness | None, suffered: list[str], plan: Rehearsal) -> None:
        reasons = ", ".join(reason.text(tr) for reason in alike.reasons) if alike else ""
        why = tr("Compare the two, then decide.")
        if reasons:
            why = tr("Why: {reasons}.").replace("{reasons}", reasons)
        self.why.setText("\n".join((why, *suffered)))
        self.merge_button.setEnabled(not plan.problems)
        self.effect.setProperty("role", "problem" if plan.problems else "")
        self.effect.setProperty("level", "hard" if plan.problems else "")
        self.effect.style().unpolish(self.effect)
        self.effect.style().polish(self.effect)
        if plan.problems:
            sentences = " ".join(dict.fromkeys(p.text(tr) for p in plan.problems))
            self.effect.setText(tr("They cannot be merged like this. {why}").replace("{why}", sentences))
            return
        self.effect.setText("\n".join(effects(self.entity, plan)))

    # Deciding

    def merge_pair(self) -> None:
        """Make the two one; one undo takes it back."""
        kept, other = self._ids()
        what = tr(ENTITIES[self.entity].plural).lower()
        try:
            changes = merge(self.session.casebook, self.entity, kept, other, self.choices.values())
            self.session.do(tr("Merge {what}").replace("{what}", what), changes)
        except Trouble as trouble:
            self.effect.setText(trouble.text(tr))
            return
        self._leave_pair()
        self.said.emit(tr("Merged. Undo takes it back."))

    def tell_apart(self) -> None:
        """Close the pair: the two are different records and are not offered again."""
        pair = self._pair
        if self._queued():
            current = self.session.casebook.get("duplicate_candidate", str(pair["id"]))
            change = (
                Change.edit("duplicate_candidate", current, {"decision": "different"}) if current else None
            )
        else:
            values = {name: pair[name] for name in ("entity", "entity_id", "other_id")}
            change = Change.new("duplicate_candidate", values | {"decision": "different"})
        step = tr("Tell apart {what}").replace("{what}", tr(ENTITIES[self.entity].plural).lower())
        try:
            self.session.do(step, [change] if change else [])
        except Trouble as trouble:
            self.effect.setText(trouble.text(tr))
            return
        self._leave_pair()
        self.said.emit(tr("Kept apart: they are not offered again. Undo takes it back."))

    def _leave_pair(self) -> None:
        """Wait for the next pair, which comes with the queue; where none waits, lead back."""
        was_queued = self._queued()
        self._pair = {}
        self._turned = False
        for button in (self.merge_button, self.different, self.turn, *self.open_buttons):
            button.setEnabled(False)
        if not was_queued and not self.list.count():
            self.close()

    def undo(self) -> None:
        """Take the last step back."""
        try:
            self.session.undo()
        except Trouble as trouble:
            self.effect.setText(trouble.text(tr))

    def _open_kept(self) -> None:
        self.open_wanted.emit(self.entity, self._ids()[0])

    def _open_other(self) -> None:
        self.open_wanted.emit(self.entity, self._ids()[1])

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.search.stop()

    def sizeHint(self) -> QSize:
        return QSize(1080, 660)
