"""Light and dark: one palette and one style sheet, whose colours are named once here. Contrast is 4.5 : 1
or more."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

STYLE = ("-style", "fusion")  # for the application: what `setStyle` answers takes longer to make
HALF = 128  # of lightness, of 255
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)  # text sizes in percent


class Colours(NamedTuple):
    """The colours of a look, as #rrggbb."""

    window: str
    base: str
    band: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    on_chosen: str
    hard: str
    soft: str
    hard_ground: str
    soft_ground: str


LIGHT = Colours(
    "#f5f5f2", "#ffffff", "#f8f8f5", "#1c1d1c", "#5c5e5b", "#d8d8d1", "#0b5d66",
    "#ffffff", "#d3e7e8", "#0b2f33", "#a3241b", "#7a5000", "#fbeae8", "#fbf1dc",
)  # fmt: skip
DARK = Colours(
    "#1e2022", "#26292b", "#2a2d30", "#e9e9e5", "#a8aaa6", "#42474a", "#63bcc4",
    "#0b1d1f", "#2c4a4f", "#f1f7f7", "#ff9c92", "#f2bf66", "#43282a", "#3f3623",
)  # fmt: skip


def is_dark(wanted: str) -> bool:
    """Say whether a look ("light", "dark" or "system") is dark now."""
    from PySide6.QtCore import Qt  # here: to make its names would hold up the first page

    if wanted in ("light", "dark"):
        return wanted == "dark"
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(application: QApplication, look: str = "system", size: int = 100) -> None:
    """Give the whole program a look and a text size in percent of the system's."""
    application.setStyle("Fusion")
    _dress(application, is_dark(look), size)


def begin(application: QApplication, look: str, size: int) -> None:
    """Do what `apply` does before the first page, in an application that was begun with STYLE: whether the
    system is dark is told by the colours that the style has there. `look_again` is to follow."""
    by_system = application.palette().window().color().lightness() < HALF
    _dress(application, by_system if look == "system" else look == "dark", size)


def look_again(application: QApplication, look: str, size: int) -> None:
    """Put right what `begin` took for the look of the system, now that the first page stands."""
    if is_dark(look) != (application.palette().window().color().lightness() < HALF):
        apply(application, look, size)


def _dress(application: QApplication, dark: bool, size: int) -> None:
    colours = DARK if dark else LIGHT
    font = QFont(application.font())
    base = application.property("baseFontSize")
    if base is None:
        base = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
        application.setProperty("baseFontSize", base)
    font.setPointSizeF(max(base, 9.5) * size / 100)
    application.setFont(font)
    application.setPalette(palette(colours))
    application.setStyleSheet(style_sheet(colours, size))


def palette(c: Colours) -> QPalette:
    """Return the palette of a look."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.base,
        QPalette.ColorRole.AlternateBase: c.band,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.PlaceholderText: c.muted,
        QPalette.ColorRole.Button: c.window,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.BrightText: c.hard,
        QPalette.ColorRole.Highlight: c.chosen,
        QPalette.ColorRole.HighlightedText: c.on_chosen,
        QPalette.ColorRole.ToolTipBase: c.base,
        QPalette.ColorRole.ToolTipText: c.text,
        QPalette.ColorRole.Link: c.accent,
        QPalette.ColorRole.LinkVisited: c.accent,
        QPalette.ColorRole.Accent: c.accent,
        QPalette.ColorRole.Light: c.base,
        QPalette.ColorRole.Midlight: c.band,
        QPalette.ColorRole.Mid: c.line,
        QPalette.ColorRole.Dark: c.muted,
        QPalette.ColorRole.Shadow: c.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.muted))
    return made


def style_sheet(c: Colours, size: int = 100) -> str:
    """Return the style sheet with the colours of a look, `@name` standing for one, and sizes in percent."""
    resources = files("resources")
    text = resources.joinpath("style.qss").read_text("utf-8")
    text = text.replace("@icons", str(resources.joinpath("icons")).replace("\\", "/"))
    text = text.replace("@look", "dark" if c == DARK else "light")
    for name, colour in sorted(c._asdict().items(), key=lambda pair: -len(pair[0])):
        text = text.replace("@" + name, colour)
    return re.sub(r"([\d.]+)pt", lambda points: f"{float(points[1]) * size / 100:g}pt", text)


def redress(widget: QWidget, name: str, value: str) -> None:
    """Give a widget a property that the style sheet looks at; it is styled anew only where that changes."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
