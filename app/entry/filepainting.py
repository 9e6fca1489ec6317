"""How a file reads as a line, and how it is drawn: its picture or the sign of its kind, covered where it is
hard to look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from app.entry.lines import SEPARATOR, Line
from app.entry.related import LINE, LineDelegate
from app.shell.i18n import language, tr
from app.shell.icons import draw
from db.model.filekinds import BY_MIME, UNKNOWN, shown_name
from db.model.vocabularies import COPY_KIND, MEDIA_ROLE
from db.storage.attachments import Kept

TILE = 52  # points of the square in which the picture stands, at normal text size
SIGNS = {
    "image": "image-outline", "audio": "waveform", "video": "video-outline",
    "text": "file-document-outline", "application": "file-outline",
}  # fmt: skip
COVERED, BROKEN, ABSENT = "eye-off-outline", "image-broken-variant", "file-question-outline"


@dataclass(frozen=True)
class FileLine(Line):
    """A file in the list of a record. `id` is its link's; `covered` hides its picture until it is asked
    for."""

    file: Kept = field(default_factory=lambda: Kept({}, {}, False))
    covered: bool = False
    image: QImage | None = None

    @property
    def attachment_id(self) -> str:
        return str(self.file.attachment["id"])

    @property
    def sign(self) -> str:
        """Return the name of the icon in the picture's place; "" where there is a picture to show."""
        if not self.file.is_here:
            return ABSENT
        if self.covered:
            return COVERED
        if self.image is not None and not self.image.isNull():
            return ""
        kind = str(self.file.attachment["mime"] or "").split("/")[0]
        damaged = kind == "image" and self.image is not None
        return BROKEN if damaged else SIGNS.get(kind, SIGNS["application"])


def file_line(file: Kept, covered: bool, image: QImage | None) -> FileLine:
    """Return the line of a file: its name, its length, what it shows, what it is."""
    row, link = file.attachment, file.link
    kind = BY_MIME.get(str(row["mime"]), UNKNOWN)
    parts = [
        tr(MEDIA_ROLE.label(str(link["role"]))) if link["role"] else "",
        tr(kind.label),
        tr(COPY_KIND.label(str(row["copy_kind"]))) if row["copy_kind"] else "",
        tr("graphic") if row["graphic"] else "",
        "" if file.is_here else tr("not in this casebook"),
    ]
    size = QLocale(language()).formattedDataSize(
        int(row["size"] or 0), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
    title = shown_name(str(row["original_name"]))
    detail = SEPARATOR.join(part for part in parts if part)
    return FileLine("attachment_link", str(link["id"]), title, size, detail, 0, file, covered, image)


class FileDelegate(LineDelegate):
    """Draws the picture at the left, and the line beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), _side(option) + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: FileLine = index.data(LINE)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # PySide's stub leaves it out
        palette: QPalette = option.palette  # type: ignore[attr-defined]  # not in PySide's stub
        shown = self.parent()
        focused = isinstance(shown, QWidget) and shown.hasFocus()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]  # not in PySide's stub
            painter.fillRect(rect, palette.highlight() if focused else palette.alternateBase())
        side = _side(option)
        tile = QRect(rect.left() + 6, rect.top() + (rect.height() - side) // 2, side, side)
        _draw_tile(painter, tile, line)
        beside = QStyleOptionViewItem(option)
        height = super().sizeHint(option, index).height()
        top = rect.top() + (rect.height() - height) // 2
        beside.rect = QRect(tile.right() + 4, top, rect.right() - tile.right() - 4, height)  # type: ignore[attr-defined]  # not in PySide's stub
        super().paint(painter, beside, index)


def _side(option: QStyleOptionViewItem) -> int:
    height = option.fontMetrics.height()  # type: ignore[attr-defined]  # not in PySide's stub
    return max(TILE, int(height * 2.6))


def _draw_tile(painter: QPainter, tile: QRect, line: FileLine) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    palette = QApplication.palette()
    if not line.sign and line.image is not None:
        size = line.image.size().scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(tile.center().x() - size.width() // 2, tile.center().y() - size.height() // 2, 0, 0)
        place.setSize(size)
        painter.drawImage(place, line.image)
    else:
        painter.fillRect(tile, palette.window())
        if line.covered:
            painter.fillRect(tile, QBrush(palette.color(QPalette.ColorRole.Mid), Qt.BrushStyle.BDiagPattern))
        inner = tile.adjusted(*(n * tile.width() // 4 for n in (1, 1, -1, -1)))
        draw(painter, inner, line.sign, palette.color(QPalette.ColorRole.PlaceholderText))
    painter.restore()
