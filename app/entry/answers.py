"""The answers under a question that is asked inside the window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton


def side_by_side(*buttons: QPushButton) -> QHBoxLayout:
    """Return a row of buttons that begins at the left."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
