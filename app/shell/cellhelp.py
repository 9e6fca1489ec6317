"""What the codebook says of the cell of a list in which the keyboard is, or which is being changed (F1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.review.listpage import ListPage
from app.shell import later
from db.model.fields import Choices, Field

if TYPE_CHECKING:
    from app.entry.fieldhelp import FieldHelp


class CellHelp(QObject):
    """Explains the field of the current cell under its list, and goes along with the keyboard."""

    def __init__(self, page: ListPage) -> None:
        super().__init__(page)
        self._page = page
        self._help: FieldHelp | None = None
        page.cells.turned.connect(self._follow)
        page.table.selection.currentChanged.connect(self._follow)
        page.settled.connect(self._follow)

    @property
    def text(self) -> str:
        """What is said, empty where nothing is."""
        return self._help.text if self._help is not None and self._help.isVisible() else ""

    @property
    def marked(self) -> tuple[str, ...]:
        """The codes that stand out in it."""
        return self._help.marked() if self._help is not None and self.text else ()

    def toggle(self) -> bool:
        """Show or hide it; return False where there is no cell to explain."""
        if self.close():
            return True
        if self._at() is None:
            return False
        if self._help is None:
            self._help = later.FieldHelp(self._page)
            self._page.show_over_foot(self._help)
        self._help.show()
        self._follow()
        return True

    def close(self) -> bool:
        """Hide it; return False where it was not shown."""
        if self._help is None or not self._help.isVisible():
            return False
        self._help.stop()
        return True

    def _at(self) -> tuple[Field, str] | None:
        """Return the field in which the keyboard is, and what stands in it."""
        frame = self._page.cells.frame
        if frame is not None:
            return frame.field, frame.text
        index = self._page.table.currentIndex()
        if not index.isValid():
            return None
        field, text = self._page.model.columns[index.column()], str(index.data())
        return field, text.replace(", ", ";") if isinstance(field, Choices) else text

    def _follow(self) -> None:
        if self._help is None or not self._help.isVisible():
            return
        at = self._at()
        if at is None:
            self._help.stop()
            return
        field, text = at
        self._help.explain(field, later.codes_in(field, text), QApplication.focusWidget())
