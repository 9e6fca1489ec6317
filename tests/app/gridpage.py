"""The grid of victims on screen, used with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.entry.grid import VictimGrid
from app.entry.gridcells import CellLine
from app.entry.gridcolumns import COLUMNS
from app.entry.pastepanel import PastePanel
from tests.pages import WindowObject


class GridObject:
    """The grid of the attack that is shown."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window

    @property
    def grid(self) -> VictimGrid:
        return next(part for part in self.window.form.form.lists if isinstance(part, VictimGrid))

    # What a person does

    def enter(self) -> GridObject:
        """Go to the grid with the number of its section."""
        return self.press("Alt+5")

    def press(self, *keys: str) -> GridObject:
        self.window.keyboard.press(*keys)
        return self

    def write(self, text: str) -> GridObject:
        """Type, as slowly as suggestions come."""
        self.window.keyboard.write(text)
        line = self.window.keyboard.focus
        if isinstance(line, CellLine):
            self.window.qtbot.waitUntil(lambda: not line._waiting.isActive())
        return self

    def row(self, *texts: str) -> GridObject:
        """Type a row from the current cell on, with Tab, and go down with Enter."""
        for at, text in enumerate(texts):
            if at:
                self.press("Tab" if texts[at - 1] else "Right")
            if text:
                self.write(text)
        return self.press("Return")

    def go(self, row: int, column: str) -> GridObject:
        """Go to a cell with the arrows."""
        self.press("Ctrl+Home", *["Down"] * row, *["Right"] * (self._at(column) + 1))
        assert (self.grid.table.currentIndex().row(), self.at) == (row, column)
        return self

    def copy_table(self, text: str) -> GridObject:
        """Put a text on the clipboard, as a spreadsheet does."""
        QApplication.clipboard().setText(text)
        return self

    # What a person sees

    @property
    def at(self) -> str:
        """The heading of the current cell."""
        column = self.grid.table.currentIndex().column()
        return COLUMNS[column - 1].title if column > 0 else "Row"

    def column(self, title: str) -> list[str]:
        """The texts of a column, without the empty row."""
        model, at = self.grid.model, self._at(title) + 1
        return [str(model.index(row, at).data()) for row in range(model.size)]

    def numbers(self) -> list[str]:
        model = self.grid.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def in_italics(self, row: int, title: str) -> bool:
        font = self.grid.model.index(row, self._at(title) + 1).data(Qt.ItemDataRole.FontRole)
        return font is not None and font.italic()

    def described(self, row: int, title: str) -> str:
        """What a screen reader adds to a cell."""
        cell = self.grid.model.index(row, self._at(title) + 1)
        return str(cell.data(Qt.ItemDataRole.AccessibleDescriptionRole))

    @property
    def note(self) -> str:
        """The sentence below the grid."""
        label = self.grid.findChild(QLabel, "note")
        return label.text() if label is not None and label.isVisible() else ""

    @property
    def panel(self) -> PastePanel:
        """What is being pasted."""
        found = [panel for panel in self.grid.findChildren(PastePanel) if panel.isVisible()]
        assert found, f"nothing is being pasted: {self.window.message}"
        return found[0]

    @property
    def is_pasting(self) -> bool:
        return any(panel.isVisible() for panel in self.grid.findChildren(PastePanel))

    def _at(self, title: str) -> int:
        return [column.title for column in COLUMNS].index(title)
