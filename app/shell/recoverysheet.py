"""The recovery code on paper: its groups, large, and a QR code of it, drawn as lines and squares."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.shell.i18n import tr
from db.model import edtf

MM = 1 / 25.4  # of an inch
QR = 62.0  # millimetres, its quiet border of four squares included
EACH = 4  # groups in a line


def modules(code: str) -> list[list[bool]]:
    """Return the squares of the QR code, row by row, with the quiet border that readers need."""
    import segno  # here: with all that it loads it takes 4 MB of memory, and few ask for this sheet

    made = segno.make(code, error="q", micro=False, boost_error=False)
    return [[bool(square) for square in row] for row in made.matrix_iter(border=4)]


def as_pdf(code: str, title: str, path: Path) -> None:
    """Write the sheet as a PDF file of one page, whole or not at all. Raise Trouble where it could not be."""
    from db.exchange.files import NewFile  # here: few ask for this sheet

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Témoin")
    writer.setResolution(600)
    paint(code, title, writer)
    buffer.close()
    with NewFile(path, replace=True) as stream:  # the file dialog asked whether to replace
        stream.write(bytes(held.data()))


def paint(code: str, title: str, device: QPagedPaintDevice) -> bool:
    """Draw the sheet of a casebook called `title` on a page of A4; say whether the device took it."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    unit = device.logicalDpiX() * MM  # of the device in a millimetre
    width = painter.viewport().width()
    sheet = _Sheet(painter, unit, width)
    sheet.text(tr("Recovery code"), 22, bold=True)
    sheet.text(title, 14)
    today = edtf.parse(date.today().isoformat()).display(tr)
    sheet.text(tr("Made on {date}").replace("{date}", today), 10)
    sheet.gap(8)
    groups = code.split("-")
    for at in range(0, len(groups), EACH):
        line = "   ".join(f"{at + n + 1:>2}  {group:<5}" for n, group in enumerate(groups[at : at + EACH]))
        sheet.text(line, 15, mono=True)
        sheet.gap(2)
    sheet.gap(8)
    sheet.squares(modules(code), QR)
    sheet.gap(8)
    sheet.text(
        tr(
            "This code opens the casebook without the passphrase: on the page that asks for the passphrase, "
            "tick “This is my recovery code” and type all groups, without their numbers. The letters I and L "
            "are read as 1, the letter O as 0; capitals, blanks and hyphens do not matter."
        ),
        10,
    )
    sheet.gap(3)
    sheet.text(
        tr(
            "Whoever has this sheet and the file can read everything. Keep it sealed, away from the computer "
            "and from the backups. A change of the passphrase makes a new code: then destroy this sheet, "
            "unless you keep backups of before."
        ),
        10,
    )
    painter.end()
    return True


class _Sheet:
    """What is drawn, from the top of the page downwards; lengths in millimetres."""

    def __init__(self, painter: QPainter, unit: float, width: float) -> None:
        self._painter, self._unit, self._width = painter, unit, width
        self._family = painter.font().family()
        self._y = 0.0

    def gap(self, height: float) -> None:
        self._y += height * self._unit

    def text(self, words: str, points: float, bold: bool = False, mono: bool = False) -> None:
        font = QFont("DejaVu Sans Mono" if mono else self._family)
        if mono:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
        room = QRectF(0, self._y, self._width, 1e6)
        flags = Qt.TextFlag.TextWordWrap if not mono else Qt.TextFlag.TextDontClip
        taken = self._painter.boundingRect(room, int(flags), words)
        self._painter.drawText(taken, int(flags), words)
        self._y += taken.height() + 1.2 * self._unit

    def squares(self, rows: list[list[bool]], size: float) -> None:
        side = size * self._unit / len(rows)
        for y, row in enumerate(rows):
            x = 0
            while x < len(row):
                end = x
                while end < len(row) and row[end]:
                    end += 1
                if end > x:  # neighbours are one rectangle: no hairlines between them
                    left, top = round(x * side), round(self._y + y * side)
                    right, bottom = round(end * side), round(self._y + (y + 1) * side)
                    self._painter.fillRect(left, top, right - left, bottom - top, Qt.GlobalColor.black)
                x = max(end, x + 1)
        self._y += size * self._unit
