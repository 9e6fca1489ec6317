"""The page of one kind of record: search box, list, totals. Opening and deleting happen elsewhere."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.review.celledit import CellEditing
from app.review.columns import LINES, ColumnsMenu, Layout
from app.review.emptiness import NONE_YET, Emptiness, nothing_found
from app.review.filterbar import FilterBar
from app.review.footer import Footer
from app.review.hits import wanted
from app.review.listmodel import ListModel
from app.review.overlay import Overlay
from app.review.savedviews import SavedViews
from app.review.searchbox import SearchBox
from app.review.staying import Staying
from app.review.table import RecordTable
from app.session import Session
from app.shell import clipboard
from app.shell.i18n import tr
from app.tasks import Progress
from db.exchange.paper.lists import Copied, Wanted, copied
from db.exchange.paper.sight import FULL, Sight
from db.exchange.slices import silent
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.explain import Sum

FEW = 300  # rows that are copied at once; more are copied in the background
REST = 500  # milliseconds after which a changed layout is kept
LATE = 300  # milliseconds after which it is said that the list is still looked for
SELECTING = 120  # milliseconds after which what is selected is added up


class ListPage(QWidget):
    """All records of an entity: searched, sorted, walked, selected."""

    new_wanted = Signal()
    opened = Signal(str)
    current_changed = Signal(str)  # "" where no record is current
    delete_wanted = Signal(list)
    said = Signal(str)  # for the status bar
    settled = Signal()  # what was asked for is on screen
    explain_wanted = Signal(object)  # Asked

    def __init__(
        self,
        session: Session,
        entity: str,
        load_layout: Callable[[str], dict[str, Any]],
        save_layout: Callable[[str, dict[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entity = ENTITIES[entity]
        self._session = session
        self._save_layout = save_layout
        self._layout = Layout.read(self.entity, load_layout(entity))
        self._stale = True  # to be read when it is shown
        self._wanted = ""  # the id to go to when the list is there
        self._told = ""
        self.model = ListModel(session, entity, self._layout.columns, self)
        self.model.sort_name, self.model.descending = self._layout.sort, self._layout.descending
        self.middle = QStackedWidget(self)
        self.table = RecordTable(self.model, self._layout, self.middle)
        self.footer = Footer(session, entity, self)
        self.cells = CellEditing(session, self.entity, self.table, self)
        self._staying = Staying(self.model, self.table)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(REST)
        self._keeping.timeout.connect(self._keep_layout)
        self._adding = QTimer(self)  # of totals, when the selection rests
        self._adding.setSingleShot(True)
        self._adding.setInterval(SELECTING)
        self._late = QTimer(self)  # for what takes long to be found
        self._late.setSingleShot(True)
        self._late.setInterval(LATE)
        self._build()
        self._show_order()
        self._connect()

    def _build(self) -> None:
        plural = tr(self.entity.plural).lower()
        self.new_button = QPushButton("+ " + tr(self.entity.label).replace("&", "&&"), self)
        self.new_button.setProperty("primary", True)
        self.new_button.setAccessibleName(tr("New: {record}").replace("{record}", tr(self.entity.label)))
        self.search_box = SearchBox(self)
        self.search_box.setPlaceholderText(tr("Search {records}…").replace("{records}", plural))
        self.search_box.setAccessibleName(tr("Search {records}").replace("{records}", plural))
        self.filter_bar = FilterBar(self._session, self.entity.name, self.search_box, self)
        self.views = SavedViews(
            self._session, self.entity.name, self.filter_bar, self._layout_now, self._show_layout, self
        )
        self.columns_button = QPushButton(tr("Columns…"), self)
        self.columns_button.setProperty("quiet", True)
        self.columns_button.setAccessibleDescription(tr("Choose columns and what the list is sorted by"))
        self.count_label = QLabel(self)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty("role", "quiet")
        self.table.setAccessibleName(tr(self.entity.plural))
        self.none = Emptiness(self.middle)
        self.none.say(tr(NONE_YET.get(self.entity.name, "")), tr("Record the first one — Ctrl+N"), True)
        self.unfound = Emptiness(self.middle)
        self.unfound.say("", tr("Clear search"))
        for widget in (self.table, self.none, self.unfound):
            self.middle.addWidget(widget)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(8)
        top.addWidget(self.new_button)
        top.addWidget(self.search_box, 1)
        top.addWidget(self.columns_button)
        top.addWidget(self.count_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.filter_bar)
        column.addWidget(self.middle, 1)
        column.addWidget(self.footer)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_wanted)
        self.new_button.setVisible(not self._session.read_only)
        self.none.pressed.connect(self.new_wanted)
        self.unfound.pressed.connect(self.filter_bar.clear)
        self.filter_bar.changed.connect(self._search)
        self.views.said.connect(self.said)
        self.search_box.left.connect(self._enter_list)
        self.columns_button.clicked.connect(self.offer_columns)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self._delete)
        self.table.copy_wanted.connect(self.copy)
        self.table.left_upwards.connect(self.focus_search)
        self.table.layout_changed.connect(self._keeping.start)
        self.table.edit_wanted.connect(self.cells.begin)
        self.cells.said.connect(self.said)
        self.table.all_wanted.connect(self._staying.want_all)
        self.table.header.sortIndicatorChanged.connect(self._sort_by_header)
        self.table.header.customContextMenuRequested.connect(self._offer_columns_at)
        self.table.selection.currentRowChanged.connect(self._tell_current)
        self.table.selection.rows_changed.connect(self._selection_changed)
        self._adding.timeout.connect(self._add_up)
        self._late.timeout.connect(self._say_late)
        self.model.settled.connect(self._settle)
        self._session.changed.connect(self._records_changed)
        self.footer.explain_wanted.connect(self._explain)

    # What the window asks of the page

    def reload(self) -> None:
        """Read the list again; selection and scroll place stay."""
        self._stale = False
        self._staying.hold()
        self.model.reload()

    def escape(self) -> None:
        """Close a panel that is open over the list, else list all records."""
        panels = [panel for panel in self.findChildren(Overlay) if panel.isVisible()]
        for panel in panels:
            panel.hide()
        if not panels:
            self.filter_bar.clear()

    def search(self, words: str) -> None:
        """List the records that a text of the filter language asks for."""
        self.filter_bar.show_text(words)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def select(self, id: str) -> None:
        """Make a record the current one, now or as soon as the list holds it."""
        record = self._session.casebook.get(self.entity.name, id)
        row = self.model.row_of(int(record["n"] or 0)) if record else -1
        if row >= 0:
            self._staying.release()
            self.table.go_to(row)
        self._wanted = "" if row >= 0 and self.model.total is not None else id

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected records, in the order of the list."""
        return query.ids(self._session.casebook.db, self.entity.name, self.selected_numbers())

    def selected_numbers(self) -> array[int]:
        """Return the row numbers of the selected records: for work on many of them in the background."""
        return self.table.selected_numbers()

    def current_id(self) -> str:
        """Return the id of the current record, "" without one."""
        index = self.table.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else ""

    def above(self, id: str) -> str:
        """Return the id of the record above this one in the list; for one that is not the current one, the
        current one's; "" where there is none."""
        current, row = self.current_id(), self.table.currentIndex().row()
        if current != id:
            return current
        return self.model.id_at(row - 1) if row > 0 else ""

    def next(self) -> str:
        """Go to the record below; return its id, "" at the end."""
        return self._step(1)

    def previous(self) -> str:
        """Go to the record above; return its id, "" at the beginning."""
        return self._step(-1)

    def _step(self, by: int) -> str:
        row = self.table.currentIndex().row() + by
        if not 0 <= row < len(self.model.numbers):
            return ""
        self.table.go_to(row)
        return self.model.id_at(row)

    def copy(self) -> None:
        """Copy the selected records for a spreadsheet."""
        numbers = self.selected_numbers()
        if not numbers:
            return
        asked = Wanted(self.entity.name, numbers, self.table.shown_columns())
        if len(numbers) <= FEW:
            casebook = self._session.casebook
            self._copied(copied(casebook, asked, Sight(casebook.db, FULL, tr), silent))
            return

        def write(casebook: Casebook, progress: Progress) -> Copied:
            return copied(casebook, asked, Sight(casebook.db, FULL, tr), progress.step)

        self._session.worker.ask(f"copy:{self.entity.name}", write, self._copied)

    def _copied(self, done: Copied) -> None:
        clipboard.put(done.text, done.confidential)
        said = [tr("Copied {count} rows.").replace("{count}", f"{done.rows:,}")]
        stays = [
            *done.columns,
            *([tr("{n} records").replace("{n}", str(done.left_out))] if done.left_out else []),
        ]
        if stays:
            left = tr("Left out, because it never leaves this casebook: {what}.")
            said.append(left.replace("{what}", ", ".join(stays)))
        self.said.emit(" ".join([*said, *clipboard.warning(done.confidential)]))

    # Searching and sorting

    def _search(self, words: str) -> None:
        self._stale = False
        self._staying.to_top = True
        self.table.sought = wanted(self.filter_bar.asked)
        self._late.start()
        self.model.search(words)

    def _enter_list(self) -> None:
        page = self.middle.currentWidget()
        if isinstance(page, Emptiness):
            page.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

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
        button = self.columns_button
        self._columns_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _offer_columns_at(self, where: QPoint) -> None:
        self._columns_menu().popup(self.table.header.mapToGlobal(where))

    def _columns_menu(self) -> ColumnsMenu:
        menu = ColumnsMenu(self.entity, self._layout, self)
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

    def _layout_now(self) -> dict[str, Any]:
        """Return how the list is laid out, as views and settings keep it."""
        self._layout.columns = self.table.shown_columns()
        return self._layout.stored()

    def _show_layout(self, stored: dict[str, Any]) -> None:
        """Lay the list out as a view says."""
        made = Layout.read(self.entity, stored)
        self._layout.widths.clear()  # the table has the same ones
        self._layout.widths.update(made.widths)
        self._layout.sort, self._layout.descending = made.sort, made.descending
        self.model.sort_name, self.model.descending = made.sort, made.descending
        self._layout.lines = made.lines
        self._set_columns(made.columns)
        self.model.search(self.model.words)

    def _keep_layout(self) -> None:
        self._keeping.stop()
        self._layout.columns = self.table.shown_columns()
        self._save_layout(self.entity.name, self._layout.stored())

    # What is on screen

    def _settle(self) -> None:
        """Say what is listed, now that all of it is known."""
        self._staying.place()
        self._staying.release()
        self._staying.to_top = False
        self._tell_current()
        self._show_state()
        self._show_count()
        self._add_up()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.select(wanted)
            self._wanted = ""
        self.settled.emit()

    def _show_state(self) -> None:
        """Show the table, or why it is empty."""
        state: QWidget = self.table
        if not self.model.numbers and self.model.words.strip():
            asked = self.filter_bar.asked
            filters = [term.text(tr) for term in asked.terms]
            button = tr("Clear all filters") if filters else tr("Clear search")
            self.unfound.say(nothing_found(asked.words, filters), button)
            state = self.unfound
        elif not self.model.numbers:
            state = self.none
        before = self.middle.currentWidget()
        had_focus = before is not state and any(
            w.hasFocus() for w in (self.table, self.none.button, self.unfound.button)
        )
        self.middle.setCurrentWidget(state)
        if had_focus:
            self._enter_list()

    def _say_late(self) -> None:
        if self.model.total is None:
            self.count_label.setText(tr("Looking…"))

    def _show_count(self) -> None:
        if self.model.total is None:
            return
        text = tr("{listed} of {total}").replace("{listed}", f"{len(self.model.numbers):,}")
        text = text.replace("{total}", f"{self.model.total:,}")
        selected = self.table.selected_count()
        if selected > 1:
            text += " — " + tr("{count} selected").replace("{count}", f"{selected:,}")
        self.count_label.setText(text)

    # What happens

    @property
    def _counted(self) -> array[int] | None:
        """The numbers of what the totals are of, None for all records: what is listed, or several that are
        selected."""
        if 1 < self.table.selected_count() < len(self.model.numbers):
            return self.selected_numbers()
        return self.model.numbers if self.model.words.strip() else None

    def _add_up(self) -> None:
        """Show the totals of what is listed, or of several that are selected."""
        self._adding.stop()
        if self.model.total is not None:
            count = self.table.selected_count()
            self.footer.show_totals(self._counted, len(self.model.numbers), count if count > 1 else 0)

    def _explain(self, measure: str) -> None:
        self.explain_wanted.emit(Sum(measure, "", self._counted))

    def _selection_changed(self) -> None:
        if not self._staying.placing:
            self._staying.release()
            self._adding.start()
        self._show_count()

    def _tell_current(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        if self._staying.placing or self.model.total is None:
            return
        id = self.current_id()
        if id != self._told:
            self._told = id
            self.current_changed.emit(id)

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.id_at(row))

    def _delete(self) -> None:
        self.delete_wanted.emit(self.selected_ids())

    def _records_changed(self, changes: list[Change], maker: QObject | None) -> None:
        self._staying.hold()
        self.model.follow(changes)
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.views.open_first()
        if self._stale:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._keeping.isActive():
            self._keep_layout()
