"""What a pasted table will become, shown before it lands: its columns, its first rows, its faults."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.entry.editor import is_enter
from app.entry.gridcells import CellDelegate, CellLine, CellTable
from app.entry.gridcolumns import COLUMNS, columns_named
from app.entry.gridmodel import GridModel
from app.entry.gridrows import PROBLEM, QUIET
from app.entry.pasting import LEFT_OUT, Landing, Pasted, Reader, is_text
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine, ranked
from app.shell.i18n import counted, numerals, titled, tr

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FIRST = 4  # rows of the table that are shown
FAULTS = 200  # that are listed


class Preview(QAbstractTableModel):
    """The columns of a pasted table: at the top what each is taken for, under it the first rows."""

    retargeted = Signal()

    def __init__(self, pasted: Pasted, parent: QWidget) -> None:
        super().__init__(parent)
        self.pasted = pasted
        self._bold = QFont()
        self._bold.setBold(True)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1 + min(FIRST, len(self.pasted.body))

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.pasted.width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.pasted.heading(section) if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.row() == 0 else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        at = index.column()
        target = self.pasted.targets[at]
        if index.row() > 0:
            row = self.pasted.body[index.row() - 1]
            text = " ".join(row[at].split()) if at < len(row) else ""
        else:
            text = columns_named([target])[0].title if target else tr("left out")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return titled(self.pasted.heading(at), text)
        if role == Qt.ItemDataRole.FontRole and index.row() == 0 and target:
            return self._bold
        if role == QUIET:
            return not target
        return "soft" if role == PROBLEM and index.row() == 0 and not target else None

    def retarget(self, at: int, name: str) -> None:
        """Take a column for another one; only texts may come from several columns."""
        targets = self.pasted.targets
        if name and not is_text(columns_named([name])[0]):
            targets[:] = [LEFT_OUT if other == name else other for other in targets]
        targets[at] = name
        self.changed()

    def changed(self) -> None:
        """Show the table anew after its columns were taken for others."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.retargeted.emit()


class ColumnsTable(CellTable):
    """The preview, in which the keyboard walks along the first row."""

    def step(self, rows: int, columns: int) -> bool:
        column = self.currentIndex().column() + columns
        if not 0 <= column < self.model().columnCount():
            return False
        self.setCurrentIndex(self.model().index(0, column))
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        return self.step(0, 1 if next else -1) or QTableView.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            event.ignore()  # the panel's
        else:
            super().keyPressEvent(event)


class PastePanel(QFrame):
    """Stands below the grid, not before it. Enter lets the rows land, Esc leaves them on the clipboard."""

    landed = Signal(object)  # Landing
    left = Signal()
    resized = Signal()

    def __init__(self, rows: list[list[str]], start: int, model: GridModel, parent: QWidget) -> None:
        """`start` is the column of the grid at which a table without headings begins."""
        super().__init__(parent)
        self._rows = rows
        self._start = start
        self._model = model
        self._reader = Reader(model)
        self._count = model.next_count()
        self._landing = Landing()
        self.setObjectName("paste")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self.preview = Preview(Pasted.of(rows, start), self)
        self.table = ColumnsTable(self)
        self.table.takes = _nothing
        self.table.setModel(self.preview)
        self.table.setAccessibleName(tr("Columns of the pasted table"))
        self.table.setAccessibleDescription(
            tr("The first row says what each column is: type to change it. Enter takes the rows, Esc leaves.")
        )
        self._delegate = CellDelegate(self._make, self._take, self.table)
        self._delegate.moved.connect(self._move)
        self.table.setItemDelegate(self._delegate)
        self._header = QCheckBox(tr("The first row holds headings"), self)
        self._header.setChecked(self.preview.pasted.header)
        self._header.toggled.connect(self._toggle_header)
        self._without = QCheckBox(self)
        self._without.setChecked(True)
        self._without.toggled.connect(self._look)
        self._line = TypeLine(model.counts.suggest, self, eager=True)
        self._line.setAccessibleName(tr("Counted in, where the table does not say it"))
        self._line.show_text(model.counts.title(self._count))
        self._line.chosen_key = self._count
        self._line.taken.connect(self._choose_count)
        self._line.left.connect(self._read_count)
        self._line.entered.connect(self.land)
        self._faults = QListWidget(self)
        self._faults.setWordWrap(True)
        self._faults.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._faults.setAccessibleName(tr("What is wrong in the table"))
        self._take_all = QPushButton(self)
        self._take_all.setProperty("primary", True)
        self._take_all.clicked.connect(self.land)
        self._leave = QPushButton(tr("Leave it"), self)
        self._leave.clicked.connect(self.left)
        self.preview.retargeted.connect(self._look)
        self._lay_out()
        self._look()

    def _lay_out(self) -> None:
        count = QHBoxLayout()
        label = QLabel(tr("Counted in:"), self)
        label.setBuddy(self._line)
        count.addWidget(label)
        count.addWidget(self._line, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_all)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self.table)
        layout.addWidget(self._faults)
        layout.addWidget(self._without)
        layout.addWidget(self._header)
        layout.addLayout(count)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        for at in range(self.preview.columnCount()):
            texts = [str(self.preview.index(row, at).data()) for row in range(self.preview.rowCount())]
            texts.append(self.preview.pasted.heading(at))
            widest = max(metrics.horizontalAdvance(text) for text in texts)
            self.table.setColumnWidth(at, min(widest, metrics.horizontalAdvance("M") * 16) + 36)

    # What it shows

    @property
    def landing(self) -> Landing:
        """The rows as they would land now."""
        return self._landing

    @property
    def faults(self) -> list[str]:
        """What is wrong, a sentence a fault."""
        return [self._faults.item(i).text() for i in range(self._faults.count())]

    def _look(self) -> None:
        """Read the table as its columns are taken now."""
        pasted = self.preview.pasted
        self._landing = self._reader.land(pasted, self._count, self._without.isChecked())
        number, faults = len(self._landing.rows), self._landing.faults
        out = sum(not target for target in pasted.targets)
        said = [counted(number, tr("{n} row to paste."), tr("{n} rows to paste."))]
        if out:
            said.append(counted(out, tr("{n} column is left out."), tr("{n} columns are left out.")))
        said.append(tr("Check what each column is, then press Enter."))
        self._title.setText(" ".join(said))
        self._take_all.setText(tr("Take the rows"))
        self._take_all.setEnabled(bool(number))
        known = self._landing.here_already
        self._without.setVisible(bool(known))
        text = tr("Leave out who stands here already ({n})").replace("{n}", numerals(known))
        self._without.setText(text)
        self._faults.clear()
        for fault in faults[:FAULTS]:
            row = tr("Row {n}").replace("{n}", numerals(fault.row))
            self._faults.addItem(titled(row, fault.text))
        if len(faults) > FAULTS:
            self._faults.addItem(tr("… and {n} more").replace("{n}", numerals(len(faults) - FAULTS)))
        self._faults.setVisible(bool(faults))
        self._fit()

    def _fit(self) -> None:
        rows = self.preview.rowCount() * self.table.verticalHeader().defaultSectionSize()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + bar + 2)
        lines = min(self._faults.count(), 4)
        self._faults.setFixedHeight(lines * (self.fontMetrics().height() + 6) + 6)

    def begin(self) -> None:
        """Put the keyboard on the first column that is left out, else on the first."""
        targets = self.preview.pasted.targets
        at = targets.index(LEFT_OUT) if LEFT_OUT in targets else 0
        self.table.setCurrentIndex(self.preview.index(0, at))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What people do

    def _make(self, column: int, parent: QWidget) -> CellLine:
        line = CellLine(_suggest_columns, parent, free=False)
        line.chosen_key = self.preview.pasted.targets[column]
        return line

    def _take(self, row: int, column: int, line: CellLine) -> None:
        rows = _suggest_columns(line.text().strip()) if line.text().strip() else []
        chosen = line.choice or (rows[0] if len(rows) == 1 else None)
        if chosen or not line.text().strip():
            self.preview.retarget(column, chosen.key if chosen else LEFT_OUT)

    def _move(self, rows: int, columns: int) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if columns:
            self.table.step(0, columns)

    def _toggle_header(self, header: bool) -> None:
        found = Pasted.of(self._rows, self._start)
        self.preview.beginResetModel()
        same = Pasted(self._rows, header, self.preview.pasted.targets)
        self.preview.pasted = found if found.header == header else same
        self.preview.endResetModel()
        self._look()

    def _choose_count(self, row: Suggestion) -> None:
        self._count = row.key
        self._line.chosen_key = row.key
        self._line.show_text(row.title)
        self._look()

    def _read_count(self) -> None:
        """Take a count that is named in the box; else show again which one holds."""
        found = self._model.counts.exact(self._line.text())
        if found and found != self._count:
            self._count = found
            self._look()
        self._line.show_text(self._model.counts.title(self._count))

    def land(self) -> None:
        """Let the rows land."""
        self._delegate.commit()
        if self._landing.rows:
            self.landed.emit(self._landing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # leaves the panel, not the form
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (is_enter(event) and self._leave.hasFocus()):
            self.left.emit()
        elif is_enter(event):
            self.land()
        else:
            super().keyPressEvent(event)


def _nothing(name: str) -> bool:
    """Leave all keys of the grid to the window."""
    return False


def _suggest_columns(words: str) -> list[Suggestion]:
    """Return what a column may be taken for."""
    rows = [(Suggestion(column.name, column.title), (column.title, column.name)) for column in COLUMNS]
    rows.append((Suggestion(LEFT_OUT, tr("left out")), (tr("left out"), "-")))
    return ranked(words, rows) if words else [row for row, _ in rows]
