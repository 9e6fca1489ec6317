"""Where a record stands on its way to publication, as a small word in the head of its form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.shell.i18n import tr
from db.model.entity import Entity
from db.model.fields import Choice, Record
from db.model.vocabularies import WORKFLOW


class StatusChip(QToolButton):
    """The status of a record, as it is saved; `field` is the field that holds it, None where the records of
    its kind go no such way."""

    def __init__(self, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        coded = (field for field in entity.fields if isinstance(field, Choice))
        self.field = next((field for field in coded if field.vocabulary is WORKFLOW), None)
        self.setProperty("role", "status")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys the field itself is reached
        self.hide()

    def show_of(self, record: Record) -> None:
        """Show the status of a record."""
        code = record.get(self.field.name) if self.field else None
        self.setVisible(code is not None)
        if self.field and code is not None:
            self.setText(tr(self.field.vocabulary.label(str(code))))
            self.setAccessibleName(f"{tr(self.field.label)}: {self.text()}")
            self.setToolTip(self.accessibleName())
