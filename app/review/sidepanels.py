"""The panels that stand beside a list in place of the form: changing many records, and subtotals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.review.bulkedit import BulkPanel
from app.review.bulkform import MakeRow
from app.review.groups import GroupsPanel
from app.review.listpage import ListPage
from app.session import Session
from app.shell.beside import Beside, SidePanel
from db.storage import bulk
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.query import Step


class SidePanels(QObject):
    """Makes the panels of a page when they are first wanted, and does what is done with many records."""

    done = Signal(str)  # a sentence about what can be undone
    explain_wanted = Signal(object)  # Asked

    def __init__(
        self, session: Session, page: ListPage, form: QWidget, across: QSplitter, make_row: MakeRow
    ) -> None:
        super().__init__(across)
        self._session = session
        self._page = page
        self._form = form
        self._across = across
        self._make_row = make_row
        self._beside = Beside(form, self)
        self._bulk: BulkPanel | None = None
        self._groups: GroupsPanel | None = None

    @property
    def panel(self) -> SidePanel | None:
        """The panel that stands there now."""
        return self._beside.panel

    def change_many(self) -> BulkPanel:
        """Show the panel that changes many records."""
        if self._bulk is None:
            self._bulk = BulkPanel(self._session, self._page, self._make_row, self._across)
            self._bulk.done.connect(self.done)
        self._show(self._bulk)
        self._bulk.begin()
        return self._bulk

    def subtotals(self) -> GroupsPanel:
        """Show what is listed by groups."""
        if self._groups is None:
            self._groups = GroupsPanel(self._session, self._page, self._across)
            self._groups.explain_wanted.connect(self.explain_wanted)
        self._show(self._groups)
        self._groups.begin()
        return self._groups

    def _show(self, panel: SidePanel) -> None:
        if self._across.indexOf(panel) < 0:
            self._across.addWidget(panel)
            panel.setMinimumWidth(self._form.minimumWidth())
        room = self._across.sizes()[self._across.indexOf(self._form)]
        self._beside.show(panel)
        sizes = self._across.sizes()
        wanted = max(room, sum(sizes) * 45 // 100)
        sizes[self._across.indexOf(panel)] = wanted
        sizes[self._across.indexOf(self._page)] = sum(self._across.sizes()) - wanted
        self._across.setSizes(sizes)

    def back(self) -> bool:
        """Show the whole list again where it shows one row of the subtotals; return whether it did."""
        groups = self._groups
        if groups is None or self.panel is not groups or not groups.inside:
            return False
        groups.step_back()
        return True

    def delete_many(self, text: str) -> None:
        """Put the selected records into the trash, in the background."""
        entity, numbers = self._page.entity.name, self._page.selected_numbers()

        def work(casebook: Casebook, step: Step) -> Made:
            return bulk.delete(casebook, entity, numbers, step)

        self._session.batches.do(text, work, 0)
