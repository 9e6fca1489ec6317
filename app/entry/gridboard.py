"""The table in which the victims of an attack stand, and what it says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.entry.editor import LONGEST
from app.entry.gridcells import CellDelegate, CellLine, CellTable
from app.entry.gridcolumns import COLUMNS, Column, suggest
from app.entry.gridmodel import GridModel
from app.entry.gridpersons import NAME
from app.entry.partlist import PartList
from app.entry.pastepanel import PastePanel
from app.entry.suggestionlist import Suggestion
from app.shell.i18n import counted, tr
from db.model.changes import Change
from db.model.covering import discreet
from db.model.entities import ENTITIES
from db.model.entity import Related
from db.model.fields import Field, Record
from db.model.problem import Problem
from db.storage.casebook import Casebook

if TYPE_CHECKING:
    from app.entry.form import RecordForm

SHOWN = 12  # rows before the grid scrolls
WAIT = 120  # ms after the last key before persons are looked up
Flag = QItemSelectionModel.SelectionFlag


class GridBoard(PartList):
    """A row a person, each cell a box while one types in it; what is typed is a draft until it is saved."""

    def __init__(self, related: Related, form: RecordForm) -> None:
        super().__init__(related, form)
        self._form = form
        self._of = ""  # the attack that is shown
        self._panel: PastePanel | None = None
        self.model = GridModel(self._person, form.session.undo_stack.index, related.adds, self)
        self.table = CellTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(ENTITIES[related.entity].plural))
        self.table.setAccessibleDescription(
            tr("Type down. Ctrl+V pastes a table, Alt+Enter opens the whole record, Shift+Del removes rows.")
        )
        self._delegate = CellDelegate(self._make_line, self._take_line, self.table)
        self.table.setItemDelegate(self._delegate)
        self._delegate.moved.connect(self._move)
        self._delegate.typed.connect(self.edited)
        self.model.edited.connect(self._on_edited)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._fit)
        self.model.modelReset.connect(self._find_place)
        self.table.selectionModel().currentChanged.connect(self._on_moved)
        self.table.entered.connect(self._look_into)
        self._place = (0, 1)
        self._note = QLabel(self)
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setProperty("role", "problem")
        self._note.setVisible(False)
        self._state = QLabel(self)
        self._state.setProperty("role", "quiet")
        self._state.setWordWrap(True)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        kind = tr(related.label or ENTITIES[related.entity].label)
        self._add = QPushButton(f"+ {kind}", self)
        self._add.setAccessibleName(tr("Add: {kind}").replace("{kind}", kind))
        self._add.setVisible(related.adds)
        self._add.setToolTip(tr("Opens the whole record of a new person (Insert)."))
        self._add.setProperty("quiet", True)
        self._add.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self.setFocusProxy(self.table)
        self._fit()
        self._tell()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addWidget(self._state, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.table)
        self._column.addWidget(self._note)
        self._column.addLayout(below)
        header, letter = self.table.horizontalHeader(), self.fontMetrics().horizontalAdvance("x")
        header.setMinimumSectionSize(4 * letter)
        self.table.setColumnWidth(0, 5 * letter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(COLUMNS, 1):
            self.table.setColumnWidth(at, column.characters * letter)

    def _person(self, id: str) -> Record | None:
        return self._form.session.casebook.get("victim", id)

    # What a list of parts does

    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show the victims of the form's attack; what is typed and not saved stays."""
        if self._of != self._form.record_id:
            self._of = self._form.record_id
            self._delegate.drop()
            self._close_panel()
            self.model.forget()
        self.model.show(casebook.tree(self._of) if not self._form.is_new else None)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 1))
        self.table.setVisible(self.takes_focus)
        self._tell()

    def count(self) -> int:
        return self.model.size

    def focus_list(self) -> None:
        """Put the keyboard on the empty row, or into the table that is being pasted."""
        if self._panel:
            self._panel.begin()
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 1))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def selected_ids(self) -> list[str]:
        return [self.model.id(row) for row in self._rows() if self.model.is_saved(row)]

    @property
    def field(self) -> Field | None:
        at = self.table.currentIndex().column()
        column = COLUMNS[at - 1] if at > 0 else NAME
        return ENTITIES[column.entity].field[column.names[-1]]  # of an age, that with the words

    def cell_text(self) -> str:
        return str(self.table.currentIndex().data(Qt.ItemDataRole.EditRole) or "")

    @property
    def is_pending(self) -> bool:
        return self.model.unsaved > 0 or self._delegate.typing is not None

    def step_name(self) -> str:
        return counted(self.model.unsaved, tr("Record {n} victim"), tr("Record {n} victims"))

    def pending_changes(self) -> list[Change]:
        return self.model.changes(self._form.record_id)

    def show_unreadable(self) -> bool:
        self._delegate.commit()
        found = self.model.first_unreadable()
        if found:
            self._go_to(*found)
        return found is not None

    def show_problems(self, problems: list[Problem]) -> None:
        self.model.tell(problems)
        self._tell()

    def go_to_problem(self, problem: Problem) -> bool:
        row = self.model.row_of(problem.record_id)
        if row < 0:
            return False
        column = next((c for c in COLUMNS if problem.field in c.names and c.entity == problem.entity), NAME)
        self._go_to(row, column)
        return True

    def kept(self) -> str:
        typing = self._delegate.typing
        if typing is None:
            return self.model.kept()
        row, column = self._delegate.at
        return self.model.kept((row, COLUMNS[column - 1], typing))

    def restore(self, kept: str) -> None:
        self._delegate.drop()
        self.model.restore(kept)
        self._tell()

    # Cells

    def _make_line(self, at: int, parent: QWidget) -> CellLine:
        column = COLUMNS[at - 1]
        if column is NAME:
            return CellLine(self._suggest_persons, parent, free=True, wait=WAIT)
        line = CellLine(lambda words: suggest(column, self.model.counts, words), parent, free=column.is_typed)
        line.setMaxLength(LONGEST)
        return line

    def _suggest_persons(self, words: str) -> list[Suggestion]:
        """Return the persons of the casebook whom a new row may stand for, after the one who is new."""
        if not words or self.model.is_saved(self._delegate.at[0]):
            return []
        found = self._form.session.casebook.suggest("victim", words, translate=tr, look=discreet)
        if not found:
            return []
        new = Suggestion("", tr("New person: “{words}”").replace("{words}", words[:60]), new=True)
        return [new, *(Suggestion(id, title, second) for id, title, second in found)]

    def _take_line(self, row: int, at: int, line: CellLine) -> None:
        if not self._form.session.is_open:
            return  # the casebook was closed over it; the draft has what stands in the cell
        column, choice = COLUMNS[at - 1], line.choice
        if column is NAME and choice and choice.key:
            self.model.link(row, choice.key)
            return
        text = choice.key if choice and not choice.new else line.text()
        self.model.put([(row, column, text)], near=True)

    def _move(self, rows: int, columns: int) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.step(rows, columns):
            self.table.focusNextPrevChild(columns > 0)

    def _go_to(self, row: int, column: Column) -> None:
        self.table.setCurrentIndex(self.model.index(row, COLUMNS.index(column) + 1))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cells(self) -> list[tuple[int, int]]:
        """Return (row, column) of the chosen cells that can be filled."""
        chosen = ((index.row(), index.column()) for index in self.table.selectedIndexes())
        return sorted(at for at in chosen if at[1] > 0)

    def _rows(self) -> list[int]:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return sorted(row for row in rows if self.model.id(row))

    def _close_panel(self) -> None:
        if self._panel:
            panel, self._panel = self._panel, None
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()

    # What it says

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _on_moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self._place = (now.row(), now.column())
            self._form.field_entered.emit(self.field)
        self._look_into()
        self._tell()

    def _look_into(self) -> None:
        now = self.table.currentIndex()
        self.model.look_into(*((now.row(), now.column()) if self.table.hasFocus() else (-1, -1)))

    def _find_place(self) -> None:
        """Put the current cell back where it was before all rows changed."""
        row = min(self._place[0], self.model.size)
        index = self.model.index(row, self._place[1])
        self.table.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)

    def _tell(self) -> None:
        """Say what is wrong in the current cell, and how much is not saved."""
        now = self.table.currentIndex()
        column = COLUMNS[now.column() - 1] if now.column() > 0 else NAME
        problem = self.model.problem(now.row(), column) if now.isValid() else None
        self._note.setText(problem.text(tr) if problem else "")
        self._note.setProperty("level", "" if problem is None else "hard" if problem.hard else "soft")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setVisible(problem is not None)
        number = self.model.unsaved
        if number:
            text = counted(number, tr("{n} row is not saved"), tr("{n} rows are not saved"))
            self._state.setText(f"{text} · Ctrl+S")
        else:
            self._state.setVisible(self.related.adds)
            self._state.setText(tr("Ctrl+V pastes a table · Ctrl+D as above · Alt+Enter whole record"))

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), SHOWN)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + height + bar + 2)
