"""How a list is laid out: its columns, their order and widths, what it is sorted by, how high its rows are.
All of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

from app.review.columns import LINES, ColumnsMenu, Layout
from app.review.listmodel import ListModel
from app.review.staying import Staying
from app.review.table import RecordTable
from app.shell.i18n import tr

REST = 500  # milliseconds after which a changed layout is kept


class Arranging(QObject):
    """Lays out a table as the user or a view wants it."""

    said = Signal(str)

    def __init__(
        self,
        layout: Layout,
        model: ListModel,
        table: RecordTable,
        staying: Staying,
        button: QAbstractButton,
        save: Callable[[str, dict[str, Any]], None],
    ) -> None:
        """`button` is where the menu of columns opens."""
        super().__init__(table)
        self.entity = model.entity
        self._layout, self.model, self.table, self._staying = layout, model, table, staying
        self._button, self._save = button, save
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(REST)
        self._keeping.timeout.connect(self.keep)
        table.layout_changed.connect(self._keeping.start)
        table.header.sortIndicatorChanged.connect(self._sort_by_header)
        table.header.customContextMenuRequested.connect(self._offer_columns_at)
        self._show_order()

    # Order

    def _sort_by_header(self, column: int, order: Qt.SortOrder) -> None:
        name = self.model.columns[column].name if 0 <= column < len(self.model.columns) else ""
        self._sort(name, not name or order == Qt.SortOrder.DescendingOrder)

    def _sort(self, name: str, descending: bool) -> None:
        if (name, descending) == (self.model.sort_name, self.model.descending):
            return
        self._layout.sort, self._layout.descending = name, descending
        self._show_order()
        self._keeping.start()
        self._staying.to_top = True
        self.model.order(name, descending)

    def _show_order(self) -> None:
        """Let the header show what the list is sorted by."""
        names = [column.name for column in self.model.columns]
        column = names.index(self._layout.sort) if self._layout.sort in names else -1
        way = Qt.SortOrder.DescendingOrder if self._layout.descending else Qt.SortOrder.AscendingOrder
        header = self.table.header
        header.blockSignals(True)
        header.setSortIndicator(column, way)
        header.blockSignals(False)
        header.viewport().update()

    # Columns

    def offer_columns(self) -> None:
        """Open the menu of columns at its button."""
        button = self._button
        self._columns_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _offer_columns_at(self, where: QPoint) -> None:
        self._columns_menu().popup(self.table.header.mapToGlobal(where))

    def _columns_menu(self) -> ColumnsMenu:
        menu = ColumnsMenu(self.entity, self._layout, self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.sorted_by.connect(self._sort)
        menu.ticked.connect(self._tick_column)
        menu.usual_wanted.connect(self._usual_columns)
        menu.lines_wanted.connect(self.set_lines)
        return menu

    def _tick_column(self, name: str, on: bool) -> None:
        shown = self.table.shown_columns()
        if on and name not in shown:
            self._set_columns([*shown, name])
        elif not on and name in shown and len(shown) > 1:
            self._set_columns([column for column in shown if column != name])

    def _usual_columns(self) -> None:
        self._layout.widths.clear()
        self._set_columns(Layout.usual(self.entity).columns)

    def _set_columns(self, names: list[str]) -> None:
        self._layout.columns = names
        self.model.set_columns(names)
        self.table.measure()
        self._show_order()
        self._keeping.start()
        if self.model.total is not None:
            self._staying.release()

    def set_lines(self, lines: int) -> None:
        """Give rows room for some lines of text; the place in the list stays."""
        self._layout.lines = lines
        self.table.measure_rows()
        self._keeping.start()

    def next_lines(self) -> None:
        """Give rows room for one line more, after three for one."""
        self.set_lines(self._layout.lines % max(LINES) + 1)
        self.said.emit(tr(LINES[self._layout.lines]))

    def move_column(self, by: int) -> None:
        """Move the column of the current cell by a number of places."""
        if not self.table.move_column(by):
            self.said.emit(tr("The column is at the edge already."))

    def now(self) -> dict[str, Any]:
        """Return how the list is laid out, as views and settings keep it."""
        self._layout.columns = self.table.shown_columns()
        return self._layout.stored()

    def show(self, stored: dict[str, Any]) -> None:
        """Lay the list out as a view says."""
        made = Layout.read(self.entity, stored)
        self._layout.widths.clear()  # the table has the same ones
        self._layout.widths.update(made.widths)
        self._layout.sort, self._layout.descending = made.sort, made.descending
        self.model.sort_name, self.model.descending = made.sort, made.descending
        self._layout.lines = made.lines
        self._set_columns(made.columns)
        self.model.search(self.model.words)

    def keep(self) -> None:
        """Keep the layout as it is."""
        self._keeping.stop()
        self._save(self.entity.name, self.now())

    def keep_if_changed(self) -> None:
        """Keep the layout now where that is still to be done."""
        if self._keeping.isActive():
            self.keep()
