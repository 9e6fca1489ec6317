"""The page object of a list: what a person does with one kind of records."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.review.listpage import ListPage
from app.session import Session
from tests.pages import NONE


class ListPageObject:
    """A list page on screen, used with keys and mouse."""

    def __init__(
        self, qtbot: QtBot, session: Session, entity: str, stored: dict[str, Any] | None = None
    ) -> None:
        self.qtbot = qtbot
        self.stored: dict[str, Any] = {entity: stored} if stored else {}
        self.page = ListPage(session, entity, self._load, self.stored.__setitem__)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 500)
        with qtbot.waitSignal(self.page.settled):
            self.page.show()
        self.rest(session)

    def _load(self, entity: str) -> dict[str, Any]:
        return self.stored.get(entity, {})

    def rest(self, session: Session) -> None:
        """Wait until the worker has nothing more to say."""
        self.qtbot.waitUntil(lambda: not session.worker.busy, timeout=10_000)
        QApplication.processEvents()  # the list takes its length

    # What a person does

    def type_search(self, words: str) -> ListPageObject:
        """Type into the search box and wait for the list; what QTest has no keys for is pasted."""
        if not words.isascii():
            return self.paste_search(words)
        self.page.focus_search()
        with self.qtbot.waitSignal(self.page.settled, timeout=10_000):
            self.qtbot.keyClicks(self.page.search_box, words)
        return self

    def paste_search(self, words: str) -> ListPageObject:
        """Put any text into the search box, as pasting does, and wait for the list."""
        QApplication.clipboard().setText(words)
        with self.qtbot.waitSignal(self.page.settled, timeout=10_000):
            self.page.search_box.selectAll()
            self.page.search_box.insert(words)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> ListPageObject:
        """Press a key in the table."""
        self.qtbot.keyClick(self.page.table, key, modifiers)
        return self

    def click_header(self, label: str) -> ListPageObject:
        """Click on the heading of a column and wait for the list."""
        header = self.page.table.horizontalHeader()
        column = self.labels().index(label)
        logical = header.logicalIndex(column)
        x = header.sectionViewportPosition(logical) + 20
        with self.qtbot.waitSignal(self.page.settled, timeout=10_000):
            point = header.viewport().rect().center()
            point.setX(x)
            self.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        return self

    def click_row(self, row: int, modifiers: Qt.KeyboardModifier = NONE) -> ListPageObject:
        """Click on the first cell of a row."""
        table = self.page.table
        point = table.visualRect(self.page.model.index(row, 0)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, point)
        return self

    def drag_header(self, label: str, from_x: int, by: int) -> ListPageObject:
        """Press the mouse on a heading, so far from its beginning, move it and let go."""
        header = self.page.table.header
        logical = header.logicalIndex(self.labels().index(label))
        start = header.viewport().rect().center()
        start.setX(header.left_of(logical) + from_x)
        self.qtbot.mouseMove(header.viewport(), start)
        self.qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 11):
            there = QPoint(start.x() + by * step // 10, start.y())
            drag_mouse(header.viewport(), there)
        there = QPoint(start.x() + by, start.y())
        self.qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=there)
        return self

    def click_at(self, x: int, row: int) -> ListPageObject:
        """Click on whatever is seen at a place of a row."""
        table = self.page.table
        point = QPoint(x, table.rowViewportPosition(row) + table.rowHeight(row) // 2)
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
        return self

    def scroll_sideways(self, pixels: int) -> ListPageObject:
        self.page.table.horizontalScrollBar().setValue(pixels)
        return self

    # What a person sees

    @property
    def at(self) -> tuple[int, str]:
        """The current cell: its row, and the heading of its column."""
        index = self.page.table.currentIndex()
        return index.row(), self.page.model.headerData(index.column(), Qt.Orientation.Horizontal)

    def place(self, label: str, row: int = 0) -> QRect:
        """Where a cell is seen."""
        logical = self.page.table.header.logicalIndex(self.labels().index(label))
        return self.page.table.visualRect(self.page.model.index(row, logical))

    def seen(self, place: QRect) -> QImage:
        """What is painted at a place."""
        return self.page.table.viewport().grab(place).toImage()

    def labels(self) -> list[str]:
        """The headings, left to right."""
        header, model = self.page.table.horizontalHeader(), self.page.model
        order = [header.logicalIndex(at) for at in range(header.count())]
        return [model.headerData(logical, Qt.Orientation.Horizontal) for logical in order]

    def cells(self, label: str) -> list[str]:
        """The texts of a column, top to bottom."""
        model = self.page.model
        logical = self.page.table.horizontalHeader().logicalIndex(self.labels().index(label))
        return [model.index(row, logical).data() for row in range(model.rowCount())]

    def selected(self, label: str) -> list[str]:
        """The texts of a column in the selected rows."""
        rows = [self.page.model.row_of(n) for n in self.page.selected_numbers()]
        texts = self.cells(label)
        return [texts[row] for row in rows]

    @property
    def count(self) -> str:
        return self.page.count_label.text()

    @property
    def footer(self) -> str:
        return self.page.footer.text

    @property
    def sentence(self) -> str:
        """What stands in the place of an empty list, "" where the table stands."""
        shown = self.page.middle.currentWidget()
        return "" if shown is self.page.table else str(shown.text)  # type: ignore[union-attr]  # it is there, or the test fails here


def drag_mouse(widget: QWidget, place: QPoint) -> None:
    """Move the mouse with its left button down."""
    left = Qt.MouseButton.LeftButton
    where = QPointF(place)
    there = QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, where, there, left, left, NONE))
