"""The choices of an import: the file, what its rows are, how it is parted, the mapping, and the key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.exchange.exportwords import DELIMITERS
from app.shell.halftyped import DRAFTED
from app.shell.i18n import counted, tr
from db.exchange.tables.codepages import NAMES
from db.exchange.tables.dayorder import DAY, MONTH
from db.exchange.tables.matching import Matching
from db.exchange.tables.naming import label
from db.exchange.tables.reading import Table
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_

SHORT, LONG = 11, 14  # letters for which boxes have room at the least
DATES = {"": N_("As the table tells"), DAY: N_("Day first"), MONTH: N_("Month first")}


@dataclass(frozen=True)
class How:
    """How a table is to be read, as far as it is not to be found out."""

    delimiter: str = ""
    encoding: str = ""
    sheet: str = ""


class ImportChoices(QWidget):
    """Boxes over the columns of the table."""

    source_chosen = Signal()
    delimiter_chosen = Signal()
    encoding_chosen = Signal()
    sheet_chosen = Signal()
    entity_chosen = Signal()
    dates_chosen = Signal()
    mapping_chosen = Signal()
    key_chosen = Signal()
    keep_wanted = Signal(str)
    save_wanted = Signal(str)
    load_wanted = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.source = QLineEdit(self)
        self.source.setProperty(DRAFTED, True)  # the file is still there
        self.source.setAccessibleName(tr("Table or pack"))
        self.source.setPlaceholderText(tr("A table (CSV, XLSX) or the folder of a pack"))
        self.source.returnPressed.connect(self.source_chosen)
        self.file_button = QPushButton(tr("Table…"), self)
        self.file_button.clicked.connect(lambda: self._choose(QFileDialog.FileMode.ExistingFile))
        self.folder_button = QPushButton(tr("Pack…"), self)
        self.folder_button.clicked.connect(lambda: self._choose(QFileDialog.FileMode.Directory))
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        self.found.setProperty("role", "quiet")
        self.entity = self._combo(tr("Each row is"))
        for entity in PAGES:
            self.entity.addItem(tr(entity.label), entity.name)
        self.entity.activated.connect(self.entity_chosen)
        self.delimiter = self._combo(tr("Delimiter"))
        for sign, words in DELIMITERS.items():
            self.delimiter.addItem(tr(words), sign)
        self.delimiter.activated.connect(self.delimiter_chosen)
        self.encoding = self._combo(tr("Encoding"))
        self.encoding.setToolTip(tr("Choose another one where letters look wrong"))
        self.encoding.activated.connect(self._choose_encoding)
        self._encoding = ""  # that a person chose; the delimiter is read with it, too
        self.sheet = self._combo(tr("Sheet"))
        self.sheet.activated.connect(self.sheet_chosen)
        self.dates = self._combo(tr("Dates like 06/01/2024"))
        for first, words in DATES.items():
            self.dates.addItem(tr(words), first)
        self.dates.activated.connect(self.dates_chosen)
        self.mapping = self._combo(tr("Mapping"))
        self.mapping.activated.connect(self.mapping_chosen)
        self.key = self._combo(tr("Rows about records that are there"))
        self.key.activated.connect(self.key_chosen)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name of the mapping"))
        self.name.setPlaceholderText(tr("Name of the mapping"))
        self.name.returnPressed.connect(self._keep)
        self.keep_button = self._button(tr("Keep"), tr("Keep the mapping in this casebook"), self._keep)
        self.save_button = self._button(tr("Save as file…"), tr("Save the mapping as JSON"), self._ask_save)
        self.load_button = self._button(tr("Open file…"), tr("Open a mapping kept as JSON"), self._ask_load)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses it
        self._lay_out()

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _button(self, text: str, tip: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("small", True)
        button.setToolTip(tip)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        title = QLabel(tr("Import"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.addWidget(title)
        top.addSpacing(12)
        top.addWidget(self.source, 1)
        top.addWidget(self.file_button)
        top.addWidget(self.folder_button)
        self.of_table = QWidget(self)
        self._headings: dict[QComboBox, QLabel] = {}
        grid = QGridLayout(self.of_table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        boxes = (
            (tr("Each row is"), self.entity),
            (tr("Delimiter"), self.delimiter),
            (tr("Encoding"), self.encoding),
            (tr("Sheet"), self.sheet),
            (tr("Dates like 06/01/2024"), self.dates),
            (tr("Mapping"), self.mapping),
            (tr("Rows about records that are there"), self.key),
        )
        for words, box in boxes:
            heading = QLabel(words, self)
            heading.setProperty("role", "field")
            self._headings[box] = heading
            box.setMinimumContentsLength(LONG if box in (self.mapping, self.key) else SHORT)
        self._grid = grid
        keeping = QHBoxLayout()
        keeping.addWidget(self.found, 1)
        self.name.setMaximumWidth(self.fontMetrics().averageCharWidth() * 26)
        for widget in (self.name, self.keep_button, self.save_button, self.load_button):
            keeping.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.of_table)
        column.addLayout(keeping)

    def _arrange(self) -> None:
        """Put the boxes that are shown into one line, or into two where that is too narrow."""
        shown = [(heading, box) for box, heading in self._headings.items() if not box.isHidden()]
        wide = sum(max(heading.sizeHint().width(), box.sizeHint().width()) for heading, box in shown)
        wide += self._grid.horizontalSpacing() * (len(shown) - 1)
        across = len(shown) if wide <= self.of_table.width() else (len(shown) + 1) // 2
        for at, (heading, box) in enumerate(shown):
            line, place = divmod(at, across)
            self._grid.addWidget(heading, line * 2, place)
            self._grid.addWidget(box, line * 2 + 1, place)
        in_one_line = across == len(shown)
        for at, (_, box) in enumerate(shown):
            grows = not in_one_line or box in (self.mapping, self.key)
            self._grid.setColumnStretch(at, int(at < across and grows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def path(self) -> Path:
        return Path(self.source.text().strip()).expanduser()

    def show_table(self, table: Table | None, how: How = How()) -> None:
        """Say what was found out about a table that was read so; None while there is none."""
        self._encoding = how.encoding
        for widget in (self.of_table, self.name, self.keep_button, self.save_button, self.load_button):
            widget.setVisible(table is not None)
        self.found.setText("")
        if table is None:
            return
        self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        self._show_encodings(table)
        self.sheet.clear()
        for name in table.sheets:
            self.sheet.addItem(name, name)
        for box in (self.delimiter, self.encoding, self.sheet):
            shown = bool(table.sheets) == (box is self.sheet)
            box.setVisible(shown)
            self._headings[box].setVisible(shown)
        self._arrange()
        guess = tr("{encoding} (a guess)")
        encoding = guess.replace("{encoding}", table.encoding) if table.guessed else table.encoding
        told = [
            table.name,
            encoding or tr("workbook"),
            counted(len(table.rows) + len(table.bad), tr("{n} row"), tr("{n} rows")),
        ]
        if table.titles:
            one, many = tr("{n} line above the header"), tr("{n} lines above the header")
            told.append(counted(table.titles, one, many))
        if any(table.tags):
            told.append(tr("HXL tags under the header"))
        self.found.setText(" · ".join(told))

    def _show_encodings(self, table: Table) -> None:
        self.encoding.clear()
        if table.encoding not in NAMES.values():
            self.encoding.addItem(table.encoding, "")
        for codec, name in NAMES.items():
            self.encoding.addItem(name, codec)
        self.encoding.setCurrentIndex(max(self.encoding.findText(table.encoding), 0))

    def _choose_encoding(self) -> None:
        self._encoding = str(self.encoding.currentData())
        self.encoding_chosen.emit()

    @property
    def how(self) -> How:
        """How the table is to be read by what is chosen."""
        return How(
            str(self.delimiter.currentData() or ""), self._encoding, str(self.sheet.currentData() or "")
        )

    def show_mappings(self, found: Matching, kept: dict[str, Matching], chosen: str) -> None:
        """Offer the mapping that was found for the table and those that are kept by name."""
        self.mapping.clear()
        self.mapping.addItem(found.name or tr("By the names of the columns"), "")
        for name in kept:
            self.mapping.addItem(name, name)
        self.mapping.setCurrentIndex(max(self.mapping.findData(chosen), 0))

    def show_keys(self, mapping: Matching) -> None:
        """Offer the fields by which a record could be found again."""
        before = self.key.currentData()
        self.key.clear()
        self.key.addItem(tr("Every row is new"), "")
        own = ENTITIES[mapping.entity].field
        for target in mapping.columns.values():
            if target in own:
                text = tr("Change those with the same: {field}")
                self.key.addItem(text.replace("{field}", label(mapping.entity, target, tr)), target)
        self.key.setCurrentIndex(max(self.key.findData(before), 0))

    # Files

    def _dialog(self, title: str) -> QFileDialog:
        folder = self.path.parent if self.source.text().strip() else self._folder
        dialog = QFileDialog(self, title, str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        return dialog

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = self._dialog(tr("Table or pack"))
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilters([tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, name: str) -> None:
        """Take a file or folder that was chosen."""
        self.source.setText(name)
        self.source_chosen.emit()

    def _keep(self) -> None:
        self.keep_wanted.emit(self.name.text())

    def _ask_save(self) -> None:
        dialog = self._dialog(tr("Save the mapping as JSON"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.save_wanted)
        dialog.open()

    def _ask_load(self) -> None:
        dialog = self._dialog(tr("Open a mapping kept as JSON"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load_wanted)
        dialog.open()
