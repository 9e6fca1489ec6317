"""The few icons of the program, from the Material Design set that qtawesome carries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from qtawesome.iconic_font import IconicFont

FONT = "mdi6"
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
    return _font().icon(NAMES[name], color=QApplication.palette().color(QPalette.ColorRole.Text))


@cache
def _font() -> IconicFont:
    """Return the one font of qtawesome's twelve that is shown here: all of them take ten times as long."""
    import qtawesome  # only once a window is made
    from qtawesome.iconic_font import IconicFont

    return IconicFont(*(font for font in qtawesome._BUNDLED_FONTS if font[0] == FONT))
