"""The few icons of the program, from Material Design Icons (pictogrammers.com): `resources/icons`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

NAMES = {
    "attack": "fire-alert",
    "victim": "account-multiple-outline",
    "abduction": "handcuffs",
    "source": "file-document-outline",
    "place": "map-marker-outline",
    "actor": "shield-account-outline",
    "review": "clipboard-check-outline",
}


def icon(name: str) -> QIcon:
    """Return an icon in the text colour of whatever look it is painted in."""
    return QIcon(_Drawn(NAMES[name]))


def draw(painter: QPainter, area: QRect, name: str, colour: QColor) -> None:
    """Draw the picture of a file in `resources/icons` in one colour."""
    _renderer(name, colour.name()).render(painter, QRectF(area))


class _Drawn(QIconEngine):
    """A picture that is drawn in whatever size it is wanted."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, rect, self._name, QApplication.palette().color(QPalette.ColorRole.Text))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer  # here: the first rows need not wait for it

    drawn = files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(drawn.replace("<path ", f'<path fill="{colour}" ').encode())
