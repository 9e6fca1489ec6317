"""What the page of one kind of record holds, from the buttons and the search box down to the totals."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.review.arranging import Arranging
from app.review.celledit import CellEditing
from app.review.columns import Layout
from app.review.emptiness import NONE_YET, Emptiness
from app.review.filterbar import FilterBar
from app.review.footer import Footer
from app.review.listmodel import ListModel
from app.review.savedviews import SavedViews
from app.review.searchbox import SearchBox
from app.review.staying import Staying
from app.review.table import RecordTable
from app.session import Session
from app.shell.i18n import tr
from db.model.entities import ENTITIES


class ListFrame(QWidget):
    """The parts of a page of records, in their places."""

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
        self._layout = Layout.read(self.entity, load_layout(entity))
        self.model = ListModel(session, entity, self._layout.columns, self)
        self.model.sort_name, self.model.descending = self._layout.sort, self._layout.descending
        self.middle = QStackedWidget(self)
        self.table = RecordTable(self.model, self._layout, self.middle)
        self.footer = Footer(session, entity, self)
        self.cells = CellEditing(session, self.entity, self.table, self)
        self._staying = Staying(self.model, self.table)
        self.columns_button = QPushButton(tr("Columns…"), self)
        self.arranging = Arranging(
            self._layout, self.model, self.table, self._staying, self.columns_button, save_layout
        )
        self._build()

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
            self._session, self.entity.name, self.filter_bar, self.arranging.now, self.arranging.show, self
        )
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
        self.looking = Emptiness(self.middle)
        self.looking.say("", tr("Cancel"))
        for widget in (self.table, self.none, self.unfound, self.looking):
            self.middle.addWidget(widget)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(8)
        top.addWidget(self.new_button)
        top.addWidget(self.search_box, 1)
        top.addWidget(self.columns_button)
        top.addWidget(self.count_label)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.filter_bar)
        column.addWidget(self.middle, 1)
        column.addWidget(self.footer)
        bar = self.filter_bar
        above = (self.new_button, self.search_box, self.columns_button, bar.filter_button, bar.views_button)
        for before, after in pairwise((*above, bar.clear_button, self.table, self.footer.line)):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.table)
