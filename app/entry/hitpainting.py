"""What was searched for in the list, as the painted lines of a form mark it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.entry.partlist import PartList


def sought(widget: QObject | None) -> tuple[str, ...]:
    """Return the words that are marked in the list of parts that a widget belongs to."""
    while widget is not None and not isinstance(widget, PartList):
        widget = widget.parent()
    return widget.sought if widget is not None else ()
