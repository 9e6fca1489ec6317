"""How the ledger of a toll is drawn: counts with number, strip and meter; figures with their lane."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.entry.hitpainting import sought
from app.entry.related import LINE
from app.entry.stripplot import Inks, draw_band, draw_ends, draw_lanes, draw_mark, lanes_height
from app.entry.tollrows import CountRow, FigureRow
from app.shell.hits import paint_hits

OPEN = Qt.ItemDataRole.UserRole + 1  # whether the figures of a count are shown
MARGIN, INDENT = 6, 16
NARROW = 22  # lines of text: a list less wide than so many high has its strips under the words
STRIP = 0.38  # of the width: the same for counts and figures, so that their dots stand under each other

Index = QModelIndex | QPersistentModelIndex
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LedgerDelegate(QStyledItemDelegate):
    """Draws the rows of a ledger in the colours of the palette."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(LINE)
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]  # PySide's stub leaves it out
        line = metrics.height()
        narrow = self.is_narrow(line)
        if isinstance(row, FigureRow):
            return QSize(200, (2 * line if narrow else line) + 6)
        if isinstance(row, CountRow):
            words, strip = line * (1 + bool(row.basis)), int(_strip_height(row, bool(index.data(OPEN)), line))
            height = line + (words + strip if narrow else max(words, strip))
            return QSize(200, height + (line if row.meter else 0) + 2 * MARGIN)
        return super().sizeHint(option, index)  # the panel that stands in the list

    def is_narrow(self, line: int) -> bool:
        """Say whether words and strips do not fit beside each other, given the height of a line."""
        shown = self.parent()
        return isinstance(shown, QWidget) and shown.width() < NARROW * line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(LINE)
        if not isinstance(row, CountRow | FigureRow):
            return
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        area = QRectF(option.rect)  # type: ignore[attr-defined]  # not in PySide's stub
        shown = self.parent()
        focused = isinstance(shown, QWidget) and shown.hasFocus()
        chosen = bool(state & QStyle.StateFlag.State_Selected) and focused
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]  # not in PySide's stub
        narrow = self.is_narrow(painter.fontMetrics().height())
        if chosen:
            painter.fillRect(area, palette.highlight())
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.alternateBase())
        if isinstance(row, CountRow) and index.row() and not chosen:
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(area.topLeft(), area.topRight())
        body = area.adjusted(MARGIN + 12 + INDENT * row.depth, 0, -MARGIN - 2, 0)
        pens = _Pens(palette, chosen, () if chosen else sought(shown))
        strip_left = area.right() - MARGIN - 2 - STRIP * area.width()
        if isinstance(row, CountRow):
            _paint_count(painter, body, row, bool(index.data(OPEN)), pens, strip_left, narrow)
        elif narrow:
            _paint_figure_narrow(painter, body, row, pens, strip_left)
        else:
            _paint_figure(painter, body, row, pens, strip_left)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()


class _Pens:
    """The colours of a row, chosen or not, and what is marked in it."""

    def __init__(self, palette: QPalette, chosen: bool, sought: tuple[str, ...]) -> None:
        self.sought = sought  # words that are marked
        role = QPalette.ColorRole
        self.strong = palette.color(role.HighlightedText if chosen else role.Text)
        self.weak = self.strong if chosen else palette.color(role.PlaceholderText)
        self.alarm = self.strong if chosen else palette.color(role.BrightText)
        self.accent = palette.color(role.Accent)
        line = palette.color(role.PlaceholderText if chosen else role.Mid)
        self.inks = Inks(self.strong, self.accent, self.weak, line)


def number_place(area: QRect, row: CountRow, font: QFont) -> QRectF:
    """Return where the number of a count stands in the area of its row."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    width = metrics.horizontalAdvance(row.number) + 8
    return QRectF(
        area.right() - 2 * MARGIN - width, area.top() + MARGIN - 2, width + MARGIN, metrics.height() + 4
    )


def _strip_height(row: CountRow, is_open: bool, line: int) -> float:
    if row.scale is None:
        return 0
    lanes = 1 if is_open else max(len(row.marks), 1)
    return lanes_height(lanes) + line * 0.85 + 4


def _paint_count(
    painter: QPainter,
    body: QRectF,
    row: CountRow,
    is_open: bool,
    pens: _Pens,
    strip_left: float,
    narrow: bool,
) -> None:
    line = painter.fontMetrics().height()
    top = body.top() + MARGIN
    if row.figures:
        _triangle(painter, QRectF(body.left() - 13, top, 10, line), is_open, pens.weak)
    painter.setPen(pens.strong)
    _set_font(painter, bold=row.settled, italic=not row.settled)
    painter.drawText(QRectF(body.left(), top, body.width(), line), RIGHT, row.number)
    room = body.width() - painter.fontMetrics().horizontalAdvance(row.number) - 12
    _set_font(painter, bold=row.depth == 0)
    painter.setPen(pens.strong)
    _text(painter, QRectF(body.left(), top, room, line), row.title)
    _set_font(painter)
    words = (strip_left - 8 if row.scale and not narrow else body.right()) - body.left()
    painter.setPen(pens.weak)
    _text(painter, QRectF(body.left(), top + line, words, line), row.detail)
    painter.setPen(pens.weak if row.settled else pens.strong)
    _set_font(painter, italic=not row.settled)
    _text(painter, QRectF(body.left(), top + 2 * line, words, line), row.basis)
    _set_font(painter)
    bottom = top + (2 + bool(row.basis)) * line
    if row.scale:
        height = _strip_height(row, is_open, line) - line * 0.85 - 4
        strip_top = bottom if narrow else top + line + 2
        strip = QRectF(strip_left, strip_top, body.right() - strip_left, height)
        if row.adopted:
            draw_band(painter, strip, row.scale, row.adopted, pens.inks)
        alone = [row.adopted] if row.adopted else []
        draw_lanes(painter, strip, row.scale, alone if is_open else list(row.marks) or alone, pens.inks)
        under = QRectF(strip.left(), strip.bottom() + 1, strip.width(), line * 0.85)
        draw_ends(painter, under, row.scale, painter.font(), pens.inks)
        bottom = max(bottom, under.bottom() + 3)
    if row.meter:
        _meter(painter, QRectF(body.left(), bottom, body.width(), line), row, pens)


def _paint_figure(painter: QPainter, body: QRectF, row: FigureRow, pens: _Pens, strip_left: float) -> None:
    end = strip_left - 8 if row.scale else body.right()
    words = QRectF(body.left() + 6, body.top(), end - body.left() - 6, body.height())
    painter.setPen(pens.weak if row.faint else pens.strong)
    _set_font(painter, bold=row.adopted, struck=row.faint)
    title = f"✓ {row.title}" if row.adopted else row.title
    code = painter.fontMetrics().horizontalAdvance(row.detail.split(" ")[0]) + 8.0  # shown in any case
    taken = min(painter.fontMetrics().horizontalAdvance(title) + 8.0, words.width() - code)
    _text(painter, words.adjusted(0, 0, taken - words.width(), 0), title, pens.sought)
    _set_font(painter)
    painter.setPen(pens.weak)
    _text(painter, words.adjusted(taken, 0, 0, 0), row.detail)
    lane = QRectF(strip_left, body.top(), body.right() - strip_left, body.height())
    if row.scale and row.mark:
        draw_mark(painter, lane, row.scale, row.mark, lane.center().y(), pens.inks)


def _paint_figure_narrow(
    painter: QPainter, body: QRectF, row: FigureRow, pens: _Pens, strip_left: float
) -> None:
    line = painter.fontMetrics().height()
    upper = QRectF(body.left() + 6, body.top() + 3, body.width() - 6, line)
    lower = upper.translated(0, line)
    painter.setPen(pens.weak if row.faint else pens.strong)
    _set_font(painter, bold=row.adopted, struck=row.faint)
    _text(painter, upper, f"✓ {row.title}" if row.adopted else row.title, pens.sought)
    _set_font(painter)
    painter.setPen(pens.weak)
    end = strip_left - 8 if row.scale else body.right()
    _text(painter, lower.adjusted(0, 0, end - body.right(), 0), row.detail)
    lane = QRectF(strip_left, lower.top(), body.right() - strip_left, line)
    if row.scale and row.mark:
        draw_mark(painter, lane, row.scale, row.mark, lane.center().y(), pens.inks)


def _meter(painter: QPainter, area: QRectF, row: CountRow, pens: _Pens) -> None:
    """Draw how many of the persons counted are recorded one by one: a bar, then the words."""
    bar = QRectF(area.left(), area.center().y() - 2.5, min(72.0, area.width() / 5), 5)
    painter.setPen(pens.weak)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    share = min(row.named / row.best, 1.0) if row.best else 1.0
    ink: QColor = pens.alarm if row.named > row.best else pens.accent
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), ink)
    painter.setPen(pens.weak)
    _text(painter, area.adjusted(bar.width() + 8, 0, 0, 0), row.meter)


def _triangle(painter: QPainter, area: QRectF, is_open: bool, ink: QColor) -> None:
    painter.setPen(ink)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "▾" if is_open else "▸")


def _set_font(painter: QPainter, bold: bool = False, italic: bool = False, struck: bool = False) -> None:
    font = QFont(painter.font())
    font.setBold(bold)
    font.setItalic(italic)
    font.setStrikeOut(struck)
    painter.setFont(font)


def _text(painter: QPainter, area: QRectF, text: str, sought: tuple[str, ...] = ()) -> None:
    if text and area.width() > 8:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        paint_hits(painter, area, shown, sought, LEFT)
        painter.drawText(area, LEFT, shown)
