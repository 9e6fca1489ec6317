"""Where the words of a search stand in a text: accents and capitals ignored, as the search itself does.

The list and the form mark them alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from db.model.placenames import LETTERS
from db.model.untilclosed import until_closed

INSIDE = 3  # letters of a word from which on it is looked for inside other words, as in names
LINE = 2  # height of the line under what was searched for
TINT = 60  # of 255: the ground of what was searched for
LENGTHENING = "\u0640"  # the stroke that makes an Arabic word longer
_WORD = re.compile(r"\w+")


def ground(palette: QPalette) -> QColor:
    """Return the colour behind what was searched for."""
    color = palette.color(QPalette.ColorRole.Accent)
    return QColor(color.red(), color.green(), color.blue(), TINT)


def paint_hits(
    painter: QPainter, area: QRect | QRectF, text: str, words: tuple[str, ...], side: int | Qt.AlignmentFlag
) -> None:
    """Mark words in a line of text that will be written into an area, its letters at the left or the top
    first."""
    found = spans(text, words)
    if not found or int(side) & int(Qt.AlignmentFlag.AlignRight):
        return
    area, metrics, palette = QRectF(area), painter.fontMetrics(), QApplication.palette()
    height = metrics.height()
    top = area.top()
    if int(side) & int(Qt.AlignmentFlag.AlignVCenter):
        top += (area.height() - height) / 2
    elif int(side) & int(Qt.AlignmentFlag.AlignBottom):
        top = area.bottom() - height
    for start, end in found:
        left = area.left() + metrics.horizontalAdvance(text[:start])
        wide = area.left() + metrics.horizontalAdvance(text[:end]) - left
        painter.fillRect(QRectF(left, top, wide, height), ground(palette))
        painter.fillRect(
            QRectF(left, top + height - LINE, wide, LINE), palette.color(palette.ColorRole.Accent)
        )


def sought(text: str) -> tuple[str, ...]:
    """Return the words of a search as `spans` takes them."""
    return tuple(dict.fromkeys(_WORD.findall(folded(text.replace("_", " "))[0])))


@until_closed
@lru_cache(maxsize=4096)
def spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of what the words cover in a text, from left to right."""
    if not words or not text:
        return ()
    plain, places = folded(text)
    plain = plain.replace("_", " ")
    standing = list(_WORD.finditer(plain))
    found: dict[int, int] = {}
    for word in standing:
        length = max((len(begun) for begun in words if word[0].startswith(begun)), default=0)
        if length:
            found[word.start()] = word.start() + length
    for inner in words:  # part of a name
        if len(inner) >= INSIDE and not any(word[0].startswith(inner) for word in standing):
            found |= {one.start(): one.end() for one in re.finditer(re.escape(inner), plain)}
    return tuple(
        (places[start], places[end] if end < len(places) else len(text)) for start, end in _apart(found)
    )


def _apart(found: dict[int, int]) -> list[tuple[int, int]]:
    """Return pieces from left to right, those that overlap as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found.items()):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def folded(text: str) -> tuple[str, list[int]]:
    """Return a text in small letters without accents, and where each of its letters stood."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold()).translate(LETTERS):
            if not unicodedata.combining(part) and part != LENGTHENING:
                letters.append(part)
                places.append(at)
    return "".join(letters), places
