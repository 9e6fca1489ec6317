"""Strips on pages of A4, with a number on each, and the pages painted on a PDF or a printer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.exchange.composing import compose
from app.exchange.typesetting import LINE, QUIET, RED, Cell, Face, Strip, font, line_height, metrics, wrap
from app.shell.i18n import numerals, tr
from db.exchange.paper.blocks import Sheet

A4 = (5953, 8419)  # tenths of a point
SIDE, TOP, BOTTOM = 510, 640, 560  # margins: 18, 23 and 20 mm
DPI = 720
MARK = Face(8, True, RED)
Step = Callable[[int, int], None]


@dataclass
class Page:
    """A page: strips, each with its distance from the top of the text."""

    strips: list[tuple[float, Strip]] = field(default_factory=list[tuple[float, Strip]])

    @property
    def text(self) -> str:
        """What stands on it between head and foot."""
        return "\n".join(strip.text for _, strip in self.strips if strip.text)


@dataclass
class Document:
    """A sheet and how many pages it takes; `about` stands at the foot of each.

    The pages are made anew whenever they are asked for: thousands of them would weigh on the whole program.
    """

    sheet: Sheet
    about: str
    count: int = 0

    @property
    def size(self) -> tuple[int, int]:
        return (A4[1], A4[0]) if self.sheet.wide else A4

    def pages(self) -> Iterator[Page]:
        """Yield one page after the other."""
        width, height = self.size
        return paginate(compose(self.sheet.blocks, width - 2 * SIDE), height - TOP - BOTTOM)


def lay_out(sheet: Sheet, about: str, step: Step) -> Document:
    """Put a sheet on pages and count them. `step` may raise to give up."""
    made = Document(sheet, about)
    for _ in made.pages():
        made.count += 1
        step(made.count, 0)
    return made


def paginate(strips: Iterable[Strip], height: float) -> Iterator[Page]:
    """Part strips into pages: what keeps with the next stays with it, headings of tables are repeated."""
    page, used = Page(), 0.0
    for group in _bound(strips):
        needed = sum(strip.height for strip in group) + sum(strip.gap for strip in group[1:])
        if used and used + group[0].gap + needed > height:
            yield page
            page, used = Page(), 0.0
        for strip in group:
            if used and used + strip.gap + strip.height > height:
                yield page
                page, used = Page(), 0.0
            used = _put(page, used, strip)
    yield page


def _bound(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Yield the strips that are to stay together."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


def _put(page: Page, used: float, strip: Strip) -> float:
    """Put a strip on a page of which some is used; return how much is used then."""
    if not used and strip.head is not None:
        page.strips.append((0, strip.head))
        used = strip.head.height
    if not used and not strip.cells and not strip.boxes:
        return used  # mere room
    used += strip.gap if used else 0
    page.strips.append((used, strip))
    return used + strip.height


# On paper


def paint(document: Document, device: QPagedPaintDevice, step: Step) -> None:
    """Paint all pages on a device that is set to their format. Raise OSError where it cannot be painted
    on."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device cannot be painted on")
    try:
        scale = device.logicalDpiX() / DPI
        painter.scale(scale, scale)
        for number, page in enumerate(document.pages()):
            step(number, document.count)
            if number and not device.newPage():
                raise OSError("the device takes no further page")
            _paint_page(painter, document, number, page)
        step(document.count, document.count)
    except BaseException:
        give_up = getattr(device, "abort", None)  # a printer's: else it would print what it has
        if give_up is not None:
            give_up()
        raise
    finally:
        painter.end()


def _paint_page(painter: QPainter, document: Document, number: int, page: Page) -> None:
    width, height = document.size
    for top, strip in page.strips:
        strip.draw(painter, SIDE, TOP + top, width - 2 * SIDE)
    for cell, y in _around(document, number):
        cell.draw(painter, SIDE, y)
    painter.setPen(QPen(QColor(LINE), 4))
    y = height - BOTTOM + 170
    painter.drawLine(SIDE, y, width - SIDE, y)
    if document.sheet.mark:
        _paint_mark(painter, document.sheet.mark, width)


def _around(document: Document, number: int) -> Iterable[tuple[Cell, float]]:
    """Yield what stands at the head and the foot of a page, and how far down."""
    width, height = document.size
    room = width - 2 * SIDE
    count = tr("{page} of {pages}").replace("{page}", numerals(number + 1))
    count = count.replace("{pages}", numerals(document.count))
    y = height - BOTTOM + 200
    yield _one_line(document.about, room * 0.8), y
    yield _one_line(count, room, right=True), y
    if number:
        yield _one_line(document.sheet.name, room - _mark_width(document.sheet.mark, width) - 100), 330


def _one_line(text: str, width: float, right: bool = False) -> Cell:
    short = metrics(QUIET).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return Cell(wrap(short, QUIET, width * 2), QUIET, 0, width, right)


def _paint_mark(painter: QPainter, mark: str, width: int) -> None:
    """The mark stands in a red frame at the upper right of every page."""
    wide = _mark_width(mark, width)
    frame = QRectF(width - SIDE - wide, 300, wide, line_height(MARK) + 60)
    painter.setPen(QPen(QColor(RED), 8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)
    painter.setPen(QColor(RED))
    painter.setFont(font(MARK))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, mark)


def _mark_width(mark: str, width: int) -> float:
    return min(metrics(MARK).horizontalAdvance(mark) + 140, width - 2 * SIDE) if mark else 0


def set_format(device: QPagedPaintDevice, document: Document) -> None:
    """Tell a device the format of the pages; the margins are ours."""
    way = QPageLayout.Orientation.Landscape if document.sheet.wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def as_pdf(document: Document, step: Step) -> bytes:
    """Return a document as a PDF, made in memory."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(document.sheet.name)
    writer.setCreator("Témoin")
    set_format(writer, document)
    paint(document, writer, step)
    buffer.close()
    return bytes(held.data())
