"""The victims of an attack as a grid: a row a person, typed or pasted, saved together with the attack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from app.entry.gridboard import GridBoard
from app.entry.gridcolumns import COLUMNS, Column
from app.entry.pastepanel import PastePanel
from app.entry.pasting import Landing, Pasted, rows_of, text_of
from app.entry.veil import is_confidential
from app.shell import clipboard
from app.shell.i18n import counted, tr
from db.model import tabletext
from db.model.entity import Related
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm


class VictimGrid(GridBoard):
    """A spreadsheet of the persons who were harmed: each row is a victim and the harm done to that person."""

    def __init__(self, related: Related, form: RecordForm) -> None:
        super().__init__(related, form)
        self.table.takes = self._takes
        self.table.key.connect(self._do)
        self.table.doubleClicked.connect(self._on_double_click)
        self._delegate.table_pasted.connect(self.paste)
        self._add.clicked.connect(self._want_new)

    # Keys

    def _takes(self, name: str) -> bool:
        """Tell whether a key is the grid's: undo is the window's where nothing typed can be taken back."""
        if not self.related.adds:
            return name in ("copy", "open")
        return {"undo": self.model.can_undo, "redo": self.model.can_redo}.get(name, True)

    def _do(self, name: str) -> None:
        doing = {
            "copy": self.copy, "cut": self._cut, "paste": self.paste, "undo": self._undo,
            "redo": self._redo, "ditto": self._ditto, "fill": self._fill, "clear": self._clear,
            "remove": self._remove, "new": self._want_new, "open": self._open,
        }  # fmt: skip
        doing[name]()

    def _undo(self) -> None:
        self.model.undo()
        self._form.said.emit(tr("Taken back. Ctrl+Shift+Z does it again."))

    def _redo(self) -> None:
        self.model.redo()
        self._form.said.emit(tr("Done again. Ctrl+Z takes it back."))

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a table, with headings where there are several."""
        cells = {(i.row(), i.column()) for i in self.table.selectedIndexes() if self.model.id(i.row())}
        columns = sorted({column for _, column in cells if column > 0})
        rows = sorted({row for row, column in cells if column > 0})
        if not columns:
            return

        def said(row: int, at: int) -> str:
            return self.model.text(row, COLUMNS[at - 1]) if (row, at) in cells else ""

        table = [[said(row, at) for at in columns] for row in rows]
        if len(cells) > 1:
            table.insert(0, [COLUMNS[at - 1].title for at in columns])
        secret = any(is_confidential(COLUMNS[at - 1].field) for at in columns)
        clipboard.put(tabletext.write(table), secret)
        number = len([at for at in cells if at[1] > 0])
        copied = counted(number, tr("{n} cell copied."), tr("{n} cells copied."))
        self._form.said.emit(" ".join([copied, *clipboard.warning(secret)]))

    def _cut(self) -> None:
        self.copy()
        self._clear()

    def _clear(self) -> None:
        self.model.put([(row, COLUMNS[at - 1], "") for row, at in self._cells()])

    def _ditto(self) -> None:
        """Copy the cell above; where several rows are chosen, the top one into those below."""
        cells = self._cells()
        texts: list[tuple[int, Column, str]] = []
        for at in {at for _, at in cells}:
            rows = [row for row, column in cells if column == at]
            above = rows[0] if len(rows) > 1 else rows[0] - 1
            if above >= 0:
                column = COLUMNS[at - 1]
                said = self.model.text(above, column)
                texts += [(row, column, said) for row in rows if row != above]
        self.model.put(texts)

    def _fill(self) -> None:
        """Copy the cell into the empty ones below it, down to the last person."""
        texts: list[tuple[int, Column, str]] = []
        for row, at in self._cells():
            column = COLUMNS[at - 1]
            said = self.model.text(row, column)
            below = range(row + 1, self.model.size)
            texts += [(other, column, said) for other in below if said and not self.model.text(other, column)]
        self.model.put(texts)
        self._say_filled(len(texts))

    def _remove(self) -> None:
        """Take rows out: those not saved at once, the others into the trash."""
        saved = self.model.drop(self._rows())
        if saved:
            self.delete_wanted.emit(self.related.entity, saved)

    def _want_new(self) -> None:
        self._delegate.commit()
        self.new_wanted.emit(self.related)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._open()

    def _open(self) -> None:
        """Open the whole record of the row; a row that is not saved yet is saved first."""
        row = self.table.currentIndex().row()
        id = self.model.id(row)
        if not id:
            self._want_new()
        elif self.model.is_saved(row) or self._form.save():
            self.opened.emit(self.related.entity, id)

    # Pasting

    def paste(self) -> None:
        """Paste the table on the clipboard: over the cells from here on, or as new persons, shown first."""
        now = self.table.currentIndex()
        at = max(now.column(), 1)
        try:
            rows = rows_of(text_of(QGuiApplication.clipboard().mimeData()))
        except Trouble as trouble:
            self._form.said.emit(trouble.text(tr))
            return
        one = len(rows) == 1 and len(rows[0]) == 1
        if one:
            cells = self._cells() or [(now.row(), at)]
            self.model.put([(row, COLUMNS[column - 1], rows[0][0]) for row, column in cells])
        elif not self.model.id(now.row()) or Pasted.of(rows).header:
            self._open_panel(rows, at - 1)
        else:
            self._paste_over(rows, now.row(), at)

    def _paste_over(self, rows: list[list[str]], top: int, left: int) -> None:
        if left - 1 + max(map(len, rows)) > len(COLUMNS):
            self._form.said.emit(
                tr("The table is wider than what stands to the right of this cell: nothing was pasted.")
            )
            return
        texts = [
            (top + down, COLUMNS[left - 1 + across], text.strip())
            for down, row in enumerate(rows)
            for across, text in enumerate(row)
        ]
        self.model.put(texts)
        self._say_filled(len(texts))

    def _say_filled(self, number: int) -> None:
        one = tr("{n} cell filled. Ctrl+Z takes it back.")
        self._form.said.emit(counted(number, one, tr("{n} cells filled. Ctrl+Z takes it back.")))

    def _open_panel(self, rows: list[list[str]], start: int) -> None:
        self._close_panel()
        self._panel = PastePanel(rows, start, self.model, self)
        self._panel.landed.connect(self._land)
        self._panel.left.connect(self._leave_panel)
        self._panel.resized.connect(self._bring_panel_in_sight, Qt.ConnectionType.QueuedConnection)
        self._column.insertWidget(1, self._panel)
        self._panel.begin()

    def _bring_panel_in_sight(self) -> None:
        if self._panel:
            self._form.show_widget(self._panel)

    def _leave_panel(self) -> None:
        self._close_panel()
        self.focus_list()

    def _land(self, landing: Landing) -> None:
        first = self.model.size
        self._close_panel()
        self.model.land(landing.rows)
        self.table.setCurrentIndex(self.model.index(first, 1))
        self.focus_list()
        said = counted(len(landing.rows), tr("{n} row pasted."), tr("{n} rows pasted."))
        self._form.said.emit(said + " " + tr("Ctrl+S saves, Ctrl+Z takes it back."))
