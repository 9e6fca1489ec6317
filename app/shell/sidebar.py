"""What stands at the left of an open casebook: the list of its pages, and its name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.shell.i18n import tr
from db.model.entities import PAGES

REVIEW = len(PAGES)  # the row of what is to review, below the pages of records


class SideBar(QWidget):
    """The list of the pages; the keyboard walks it, a click also leads back to the page that is current."""

    chosen = Signal(int)  # row
    clicked = Signal(int)  # row

    def __init__(self, path: Path, encrypted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list = QListWidget(self)
        self._list.setObjectName("navigation")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setFixedWidth(int(self.fontMetrics().horizontalAdvance("M") * 14))
        height = self.fontMetrics().height()
        self._list.setIconSize(QSize(height, height))
        for number, label in enumerate((*(tr(page.plural) for page in PAGES), tr("To review")), 1):
            QListWidgetItem(label, self._list).setToolTip(f"Ctrl+{number}")
        self._list.currentRowChanged.connect(self.chosen)
        self._list.itemClicked.connect(lambda item: self.clicked.emit(self._list.row(item)))
        name = QLabel(path.stem if encrypted else path.stem + "\n" + tr("not encrypted"), self)
        name.setProperty("role", "quiet")
        name.setWordWrap(True)
        name.setContentsMargins(14, 8, 8, 10)
        name.setToolTip(str(path))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(name)

    @property
    def row(self) -> int:
        """The current row."""
        return self._list.currentRow()

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self._list.setCurrentRow(row)

    def mark(self, row: int | None) -> None:
        """Show which page is on top; None for one that is not in the list."""
        if row is None:
            self._list.clearSelection()
        else:
            self._list.item(row).setSelected(True)

    def show_icons(self) -> None:
        """Set an icon before each page."""
        from app.shell.icons import icon  # here: the first rows need not wait for it

        for row, name in enumerate((*(page.name for page in PAGES), "review")):
            self._list.item(row).setIcon(icon(name))
