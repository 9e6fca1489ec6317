"""A latitude or longitude as people have it: decimal, degrees and minutes, or both of them pasted at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.entry.editor import shown
from app.entry.editors import LineEditor
from app.entry.linkbox import LinkSource
from app.shell.i18n import tr
from db.model import coordinates
from db.model.fields import Field, Value
from db.model.problem import Unreadable

OTHER = {"lat": "lon", "lon": "lat"}
AT = {"lat": 0, "lon": 1}
EXACT = 5  # decimals that are shown: about a metre


class CoordinateBox(LineEditor):
    """One number of a point. A text that is a whole point fills the other box too, and takes it back when it
    is no point any more."""

    CHARACTERS = 26
    fills = Signal(object)  # Record: what goes into other boxes

    def __init__(self, field: Field, parent: QWidget | None, links: LinkSource) -> None:
        super().__init__(field, parent)
        self._links = links
        self._filled = False
        self._before: Value = None  # what the other box held
        self._line.left.connect(self._settle)

    def _put(self, text: str) -> None:
        super()._put(text)
        self._filled = False
        self._tell(tr(self.field.unit))

    def _parse(self) -> Value:
        try:
            return super()._parse()
        except Unreadable as plain:
            text = self.text()
            if _is_number(text):
                raise
            try:
                return coordinates.read(text)[AT[self.field.name]]
            except Unreadable as error:
                angle = self._angle(text)
                if angle is None:
                    raise error from plain
                return angle

    def _angle(self, text: str) -> float | None:
        """Return the number of one angle in degrees and minutes; None where it is none."""
        pair = f"{text}; 0" if self.field.name == "lat" else f"0; {text}"
        try:
            return coordinates.read(pair)[AT[self.field.name]]
        except Unreadable:
            return None

    def _typed(self) -> None:
        text = self.text().strip()
        point = _point(text)
        self._tell(self._reading_of(text, point))
        self._touch()
        other = OTHER[self.field.name]
        if point:
            if not self._filled:
                self._before = self._links.record().get(other)
            self._filled = True
            self.fills.emit({other: point[AT[other]]})
        elif self._filled:
            self._filled = False
            self.fills.emit({other: self._before})

    def _reading_of(self, text: str, point: coordinates.Point | None) -> str:
        if point:
            return said(*point)
        if not text:
            return tr(self.field.unit)
        try:
            value = self.value()
        except Unreadable as error:
            # A number that is too high is not a beginning.
            far = _is_number(text) or error.problem.message in coordinates.OUT_OF_RANGE
            return error.problem.text(tr) if far else tr("not coordinates yet")
        number = float(value or 0)
        return said(number, None) if self.field.name == "lat" else said(None, number)

    def _settle(self) -> None:
        """Leave the number alone in the box; the rest of a link or point has gone where it belongs."""
        try:
            value = self.value()
        except Unreadable:
            return
        number = shown(self.field, value)
        if self.text() != number:
            self._line.show_text(number)
            self._filled = False


def said(lat: float | None, lon: float | None) -> str:
    """Return a point, or one half of it, as it is read out: "13.75535° N, 5.11192° W"."""
    halves = []
    if lat is not None:
        halves.append(f"{_size(lat)}° {'N' if lat >= 0 else 'S'}")
    if lon is not None:
        halves.append(f"{_size(lon)}° {'E' if lon >= 0 else tr('W')}")
    return ", ".join(halves)


def _size(degrees: float) -> str:
    return f"{abs(degrees):.{EXACT}f}".rstrip("0").rstrip(".")


def _point(text: str) -> coordinates.Point | None:
    """Return the point that a text is; None for one number, which may have a decimal comma."""
    if _is_number(text):
        return None
    try:
        return coordinates.read(text)
    except Unreadable:
        return None


def _is_number(text: str) -> bool:
    return text.replace("−", "-").strip().lstrip("+-").replace(",", ".", 1).replace(".", "", 1).isdigit()
