"""What every list of parts in a form has in common, whatever its rows look like."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from db.model.changes import Change
from db.model.entity import Related
from db.model.fields import Field, Record
from db.model.problem import Problem
from db.storage.casebook import Casebook


class PartList(QWidget):
    """The records of one kind that belong to the record of the form.

    A list in which people type directly keeps what is not saved: it goes into the form's draft, and the form
    saves it together with its own boxes.
    """

    opened = Signal(str, str)  # entity, id
    new_wanted = Signal(object)  # Related
    delete_wanted = Signal(str, list)  # entity, ids
    said = Signal(str)
    edited = Signal()  # something was typed that is not saved
    also: tuple[str, ...] = ()  # what else is recorded from the list, besides the parts that it shows

    def __init__(self, related: Related, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.related = related
        self.sought: tuple[str, ...] = ()  # words that are marked in its lines

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark these words of a search."""
        self.sought = words
        for view in self.findChildren(QAbstractItemView):
            view.viewport().update()

    @abstractmethod
    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show these records; the selection stays where it was."""

    @abstractmethod
    def count(self) -> int:
        """Return how many records are shown."""

    @property
    def takes_focus(self) -> bool:
        """False where there is nothing to open and nothing to add."""
        return self.related.adds or self.count() > 0

    @abstractmethod
    def focus_list(self) -> None:
        """Put the keyboard on the rows, or on the button where there are none."""

    @abstractmethod
    def selected_ids(self) -> list[str]:
        """Return the ids of the chosen records."""

    def change(self) -> bool:
        """Open the record on which the keyboard is, or its cell, to change it; False where there is none."""
        return False

    @property
    def field(self) -> Field | None:
        """The field in which the keyboard is, where people type directly; None elsewhere."""
        return None

    def cell_text(self) -> str:
        """Return what stands in the cell in which the keyboard is, where people type directly."""
        return ""

    # What is typed in the list itself

    @property
    def is_pending(self) -> bool:
        """True while something typed is not saved."""
        return False

    def step_name(self) -> str:
        """Return how the step is called that saves what is typed here and nothing else."""
        return ""

    def pending_changes(self) -> list[Change]:
        """Return what saves what is typed here."""
        return []

    def show_unreadable(self) -> bool:
        """Put the keyboard where something must be mended before it can be saved; False where nothing is."""
        return False

    def show_problems(self, problems: list[Problem]) -> None:
        """Mark what is to be checked in the records of the list."""

    def go_to_problem(self, problem: Problem) -> bool:
        """Put the keyboard on what a problem means; False where it is not shown here."""
        return False

    def kept(self) -> str:
        """Return what is typed and not saved, for the draft; "" for nothing."""
        return ""

    def restore(self, kept: str) -> None:
        """Put back what `kept` returned, instead of what is typed here."""
