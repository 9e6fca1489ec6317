"""The page of one kind of record: search box, list, totals. Opening and deleting happen elsewhere."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.review import copying
from app.review.celledit import HalfTyped
from app.review.emptiness import Emptiness, nothing_found
from app.review.hits import wanted
from app.review.listframe import ListFrame
from app.review.overlay import Overlay
from app.session import Session
from app.shell.i18n import numerals, tr
from app.shell.resting import soon
from db.model.changes import Change
from db.storage import query

LATE = 300  # milliseconds after which it is said that the list is still looked for
SELECTING = 120  # milliseconds after which what is selected is added up


class ListPage(ListFrame):
    """All records of an entity: searched, sorted, walked, selected."""

    new_wanted = Signal()
    opened = Signal(str)
    current_changed = Signal(str)  # "" where no record is current
    delete_wanted = Signal(object)  # row numbers: there may be very many
    said = Signal(str)  # for the status bar
    first_shown = Signal()  # the first rows are on screen
    settled = Signal()  # what was asked for is on screen
    explain_wanted = Signal(object)  # Asked
    sought = Signal(object)  # the words that are marked now
    unresumed = Signal(object)  # HalfTyped: what was typed into a cell that is not listed any more

    def __init__(
        self,
        session: Session,
        entity: str,
        load_layout: Callable[[str], dict[str, Any]],
        save_layout: Callable[[str, dict[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, entity, load_layout, save_layout, parent)
        self._stale = True  # to be read when it is shown
        self._wanted = ""  # the id to go to when the list is there
        self._half_typed: HalfTyped = {}  # the cell to open again when the list is there
        self._told = ""
        self._adding = QTimer(self)  # of totals, when the selection rests
        self._adding.setSingleShot(True)
        self._adding.setInterval(SELECTING)
        self._late = QTimer(self)  # for what takes long to be found
        self._late.setSingleShot(True)
        self._late.setInterval(LATE)
        self._connect()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_wanted)
        self.new_button.setVisible(not self._session.read_only)
        self.none.pressed.connect(self.new_wanted)
        self.unfound.pressed.connect(self.filter_bar.clear)
        self.looking.pressed.connect(self._give_up)
        self.model.looking.connect(self._say_how_far)
        self.filter_bar.changed.connect(self._search)
        self.views.said.connect(self.said)
        self.search_box.left.connect(self._enter_list)
        self.columns_button.clicked.connect(self.arranging.offer_columns)
        self.arranging.said.connect(self.said)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self._delete)
        self.table.copy_wanted.connect(self.copy)
        self.table.left_upwards.connect(self.focus_search)
        self.table.edit_wanted.connect(self.cells.begin)
        self.cells.said.connect(self.said)
        self.table.all_wanted.connect(self._staying.want_all)
        self.table.selection.currentRowChanged.connect(self._tell_current)
        self.table.selection.rows_changed.connect(self._selection_changed)
        self._adding.timeout.connect(self._add_up)
        self._late.timeout.connect(self._say_late)
        self.model.settled.connect(self._settle)
        self.model.modelReset.connect(self._tell_first)
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

    def show_over_foot(self, strip: QWidget) -> None:
        """Show something between the list and its totals."""
        self._column.insertWidget(self._column.indexOf(self.footer), strip)

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

    def resume(self, half_typed: HalfTyped) -> None:
        """Open a cell again with what was typed into it, as soon as the list is there."""
        self._half_typed = half_typed
        if self.model.total is not None:
            self._resume()

    def _resume(self) -> None:
        left, self._half_typed = self._half_typed, {}
        if left and not self.cells.resume(left):
            self.unresumed.emit(left)

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
        if numbers := self.selected_numbers():
            shown = self.table.shown_columns()
            copying.copy(self._session, self.entity.name, numbers, shown, self.said.emit)

    # Searching

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

    # What is on screen

    def _settle(self) -> None:
        """Say what is listed, now that all of it is known."""
        self._staying.place()
        self._staying.release()
        afresh, self._staying.to_top = self._staying.to_top, False
        nothing = not self.table.currentIndex().isValid() and not self.table.selected_count()
        if afresh and self.model.numbers and nothing:
            self.table.go_to(0)  # what stands beside the list is one of the records that were found
        self._tell_current()
        self._show_state()
        self._show_count()
        self._add_up()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.select(wanted)
            self._wanted = ""
        self._resume()
        self.sought.emit(self.table.sought)  # only now: to mark it in the form takes as long as the hits
        self.settled.emit()

    def _tell_first(self) -> None:
        if self.model.numbers:
            soon(self, self.first_shown.emit)  # once they are painted

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
        self._put(state)

    def _put(self, state: QWidget) -> None:
        """Show the table or what stands in its place; the keyboard goes along."""
        instead = (self.none.button, self.unfound.button, self.looking.button)
        had_focus = self.middle.currentWidget() is not state and any(
            w.hasFocus() for w in (self.table, *instead)
        )
        self.middle.setCurrentWidget(state)
        self.footer.setVisible(state is not self.looking)
        if had_focus:
            self._enter_list()

    def _say_late(self) -> None:
        if self.model.total is None:
            self.count_label.setText(tr("Looking…"))

    def _say_how_far(self, done: int, total: int) -> None:
        """Show how far a long search is in the place of the list, which is still that of what was asked for
        before."""
        if not self.isVisible():  # other lists would have to wait for it
            self.model.give_up()
            self._stale = True
            return
        if self._late.isActive():
            return
        text = tr("{done} of {total} records are looked at. What is found in them stays known.")
        text = text.replace("{done}", numerals(done)).replace("{total}", numerals(total))
        self.looking.say(text, tr("Cancel"))
        self._put(self.looking)

    def _give_up(self) -> None:
        self.model.give_up()
        self.filter_bar.clear()

    def _show_count(self) -> None:
        if self.model.total is None:
            return
        text = tr("{listed} of {total}").replace("{listed}", numerals(len(self.model.numbers)))
        text = text.replace("{total}", numerals(self.model.total))
        selected = self.table.selected_count()
        if selected > 1:
            text += " — " + tr("{count} selected").replace("{count}", numerals(selected))
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
        from db.storage.explain import Sum  # here: the first rows need not wait for it

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
        self.delete_wanted.emit(self.selected_numbers())

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
        if self.middle.currentWidget() is self.looking:  # other lists would have to wait for it
            self.model.give_up()
            self._stale = True
        self.arranging.keep_if_changed()
