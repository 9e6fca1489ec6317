"""The trash: what was deleted, a line an action; it can be restored, or erased for ever in two steps."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.session import Session
from app.shell import moments
from app.shell.i18n import counted, numerals, tr
from app.tasks import Cancelled, Progress
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage import discarded
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.discarded import Deletion
from db.storage.erasing import erase
from db.storage.query import Step
from db.storage.trouble import Trouble

DELETION = Qt.ItemDataRole.UserRole
AT_ONCE = 300  # milliseconds below which nothing is said of work


class TrashDialog(QDialog):
    """Deleted records by the action that deleted them, newest first."""

    said = Signal(str)
    history_wanted = Signal(str, str)  # entity, id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trash"))
        self.session = session
        self._erasing: list[str] = []
        self._lead = QLabel(tr("What was deleted stays here until you erase it. Enter restores."), self)
        self._lead.setWordWrap(True)
        self._lead.setProperty("role", "quiet")
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("Trash"))
        self.tree.setAccessibleDescription(tr("Deleted records, newest first. Enter restores."))
        self.tree.setHeaderLabels([tr("Deleted"), tr("Kind"), tr("When"), tr("By")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._offer)
        self.tree.installEventFilter(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self.restore_button = QPushButton(tr("Restore"), self)
        self.restore_button.setProperty("primary", True)
        self.restore_button.clicked.connect(self.restore)
        self.history_button = QPushButton(tr("History"), self)
        self.history_button.clicked.connect(self._show_history)
        self.erase_button = QPushButton(tr("Erase the chosen…"), self)
        self.erase_button.clicked.connect(self._ask_chosen)
        self.empty_button = QPushButton(tr("Empty the trash…"), self)
        self.empty_button.clicked.connect(self._ask_all)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.clicked.connect(self.close)
        self._question = self._make_question()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_ONCE)
        self._waiting.timeout.connect(self._say_working)
        session.changed.connect(self._on_changed)
        self.resize(860, 480)
        self.refresh()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_question(self) -> QWidget:
        """Make the place where erasing is asked for once more: a number to type, so that it is no slip."""
        question = QWidget(self)
        question.setObjectName("question")
        question.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question_text = QLabel(question)
        self.question_text.setWordWrap(True)
        self.number = QLineEdit(question)
        self.number.setMaximumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.number.setAccessibleName(tr("How many records are erased"))
        self.number.textChanged.connect(self._typed)
        self.number.returnPressed.connect(self._erase)
        self.erase_now = QPushButton(tr("Erase for ever"), question)
        self.erase_now.clicked.connect(self._erase)
        self.keep = QPushButton(tr("Keep them"), question)
        self.keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addWidget(self.erase_now)
        row.addWidget(self.keep)
        row.addStretch(1)
        column = QVBoxLayout(question)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.question_text)
        column.addLayout(row)
        question.hide()
        return question

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.restore_button, self.history_button, self.erase_button, self.empty_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addWidget(self.tree, 1)
        column.addWidget(self._note)
        column.addWidget(self._question)
        column.addLayout(row)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column_number in (1, 2, 3):
            header.setSectionResizeMode(column_number, QHeaderView.ResizeMode.ResizeToContents)

    # What it shows

    def refresh(self) -> None:
        """Look again what is in the trash, in the background."""

        def look(casebook: Casebook, progress: Progress) -> list[Deletion]:
            return discarded.contents(casebook.db, tr, progress.step)

        self.session.worker.ask("trash", look, self._show, reads=True)

    def _show(self, deletions: list[Deletion]) -> None:
        current = self.tree.currentItem()
        row = self.tree.indexOfTopLevelItem(current) if current is not None else 0
        self.tree.clear()
        for deletion in deletions:
            kind = ENTITIES[deletion.heads[0][0]]
            item = QTreeWidgetItem(self.tree)
            words = (said(deletion), tr(kind.label), moments.local(deletion.stamp), deletion.author)
            for column, text in enumerate(words):
                item.setText(column, text)
            item.setToolTip(0, words[0])
            item.setToolTip(2, moments.utc(deletion.stamp))
            item.setData(0, DELETION, deletion)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
        at = self.tree.topLevelItem(min(max(row, 0), len(deletions) - 1))
        if at is not None:
            self.tree.setCurrentItem(at)
        self._lead.setText(
            tr("What was deleted stays here until you erase it. Enter restores.")
            if deletions
            else tr("The trash is empty.")
        )
        self._offer()

    def _all(self) -> list[Deletion]:
        items = (self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount()))
        return [item.data(0, DELETION) for item in items if item is not None]

    def chosen(self) -> list[Deletion]:
        """Return the chosen actions, newest first."""
        items = self.tree.selectedItems()
        items.sort(key=self.tree.indexOfTopLevelItem)
        return [item.data(0, DELETION) for item in items]

    def _offer(self) -> None:
        chosen, free = self.chosen(), not self._erasing
        self.restore_button.setEnabled(bool(chosen) and free)
        self.history_button.setEnabled(len(chosen) == 1 and free)
        self.erase_button.setEnabled(bool(chosen) and free)
        self.empty_button.setEnabled(self.tree.topLevelItemCount() > 0 and free)

    # What people do

    def restore(self) -> None:
        """Take the chosen records out of the trash, as one step that can be undone."""
        records = [record for deletion in self.chosen() for record in deletion.records]
        if not records or self._erasing:
            return
        try:
            changes = discarded.restoration(self.session.casebook.db, records, tr)
            self.session.do(tr("Restore from the trash"), changes, self)
        except Trouble as trouble:
            self.say(trouble.text(tr))
            return
        words = tr("Restored: {what}. Ctrl+Z takes it back.")
        self.say(words.replace("{what}", "; ".join(said(deletion) for deletion in self.chosen())))
        self.refresh()

    def _show_history(self) -> None:
        for deletion in self.chosen()[:1]:
            self.history_wanted.emit(*deletion.heads[0])

    def _ask_chosen(self) -> None:
        self._ask(self.chosen())

    def _ask_all(self) -> None:
        self._ask(self._all())

    def _ask(self, deletions: list[Deletion]) -> None:
        """Ask once more, inside the window, with the number to type."""
        self._erasing = [id for deletion in deletions for id in deletion.ids]
        if not self._erasing:
            return
        number = len(self._erasing)
        question = counted(number, tr("Erase {n} record for ever?"), tr("Erase {n} records for ever?"))
        text = tr(
            "Their values go from the records, the history and the search. Nobody can bring them back, "
            "Ctrl+Z does not either, and no earlier step can be undone afterwards. Backups and copies of the "
            "file still hold them. To go on, type how many: {n}"
        )
        self.say("")
        self.question_text.setText(f"{question} {text.replace('{n}', numerals(number))}")
        self.number.clear()
        self._typed("")
        self._question.show()
        self._offer()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        digits = re.sub(r"\s|(?<=\d)[.,](?=\d{3})", "", text)  # thousands parted or not
        self.erase_now.setEnabled(digits == str(len(self._erasing)) and bool(self._erasing))

    def _keep(self) -> None:
        self._question.hide()
        self._erasing = []
        self._offer()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        if not self.erase_now.isEnabled():
            return
        ids = self._erasing

        def work(casebook: Casebook, step: Step) -> Made:
            return Made("", [], erase(casebook, ids, step))

        session = self.session

        def done(made: Made) -> None:
            # The steps hold the values, and undoing a deletion would bring an empty record back.
            session.undo_stack.clear()
            session.changed.emit([], self)
            n = made.changed
            erased = counted(n, tr("Erased for ever: {n} record."), tr("Erased for ever: {n} records."))
            if isValid(self):
                self._erased(erased)
            else:  # closed meanwhile
                session.said.emit(erased)

        text = counted(len(ids), tr("Erase {n} record for ever"), tr("Erase {n} records for ever"))
        try:
            session.batches.do(text, work, 0, done, self._failed)
        except Trouble as trouble:
            self.say(trouble.text(tr))
            return
        self._question.hide()
        self._waiting.start()

    def _say_working(self) -> None:
        self.say(tr("Erasing…"))

    def _erased(self, said: str) -> None:
        self._waiting.stop()
        self._erasing = []
        self.say(said)
        self.refresh()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self._waiting.stop()
        self._erasing = []
        self._offer()
        if isinstance(error, Trouble):
            self.say(error.text(tr))
        elif isinstance(error, Cancelled):
            self.say(tr("Given up: nothing was changed."))
        else:
            self.session.worker.failed.emit(error)

    def _undo(self) -> None:
        try:
            self.session.undo()
        except Trouble as trouble:
            self.say(trouble.text(tr))

    def say(self, sentence: str) -> None:
        """Show a sentence under the list."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def reject(self) -> None:
        """Leave the question, or the trash."""
        if self._question.isVisible():
            self._keep()
        else:
            super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.restore()
                return True
            if event.key() == Qt.Key.Key_Delete and self.erase_button.isEnabled():
                self._ask_chosen()
                return True
        return super().eventFilter(watched, event)

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        if maker is not self:
            self.refresh()


def said(deletion: Deletion) -> str:
    """Return an action in words: "MLI-2024-0001 · Dozo attack on Kalala and 27 parts"."""
    names = "; ".join(deletion.titles)
    more = len(deletion.heads) - len(deletion.titles)
    if more:
        names += " " + tr("and {n} more").replace("{n}", numerals(more))
    if deletion.parts:
        names += " " + counted(deletion.parts, tr("and {n} part"), tr("and {n} parts"))
    return names
