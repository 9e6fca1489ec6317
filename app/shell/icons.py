"""The few icons of the program, from the Material Design set that qtawesome carries."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

NAMES = {
    "attack": "mdi6.fire-alert",
    "victim": "mdi6.account-multiple-outline",
    "abduction": "mdi6.handcuffs",
    "source": "mdi6.file-document-outline",
    "place": "mdi6.map-marker-outline",
    "actor": "mdi6.shield-account-outline",
    "review": "mdi6.clipboard-check-outline",
}


def icon(name: str) -> QIcon:
    """Return an icon in the text colour of the present look."""
    import qtawesome  # loads its fonts: only once a window is made

    return qtawesome.icon(NAMES[name], color=QApplication.palette().color(QPalette.ColorRole.Text))
