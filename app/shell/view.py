"""An open casebook: the pages at the left, each a table beside a form, messages at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.shell import later, moments, revealing
from app.shell.batchstrip import BatchStrip
from app.shell.celldrafts import CellDrafts
from app.shell.i18n import counted, tr
from app.shell.message import MessageBar
from app.shell.recordpage import RecordPage
from app.shell.settings import Settings
from app.shell.sidebar import REVIEW, SideBar
from db.model.changes import Change
from db.model.entities import ATTACK, ENTITIES, PAGES
from db.model.entity import Entity
from db.model.vocabularies import MEASURE
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.exchange.exportchoices import Listed
    from app.review.explain import ExplainPanel
    from app.review.toreview import ToReview
    from app.shell.publication import Publication
    from db.storage.explain import Asked
    from db.storage.reviewing import Finding


LATEST = 3000  # milliseconds after which the rest is done, whatever became of the first record
IDLE = 1500  # milliseconds after that in which nobody need wait for pages that are not shown yet
BETWEEN = 250  # milliseconds between two such pages


class CasebookView(QWidget):
    """The pages of an open casebook."""

    rows_shown = Signal()  # the first ones; where there are none, when it has begun
    begun = Signal()  # the first rows and the first record are on screen
    page_changed = Signal(str)
    compare_wanted = Signal(str, str, str)  # entity, the ids of two records that may be one

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self.pages: dict[str, RecordPage] = {}
        self.review: ToReview | None = None  # made when it is first shown
        self._page: RecordPage | None = None
        self._cell_drafts = CellDrafts(self)
        casebook = session.casebook
        self._side = SideBar(casebook.path, casebook.encrypted, self)
        self.messages = MessageBar(self)
        self._stack = QStackedWidget(self)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._side)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._stack, 3)
        across.addLayout(self._middle, 1)
        down = self._down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        self._strip = BatchStrip(session.batches, (self._side, self._stack), self._keep_all, self)
        down.addWidget(self._strip)
        down.addWidget(self.messages)
        self._side.chosen.connect(self._show_row)
        self._side.clicked.connect(self._back_from_aside)
        session.changed.connect(self._on_changed)
        session.undo_stack.indexChanged.connect(self._on_step)
        session.undone.connect(self._say_undone)
        session.redone.connect(self._say_redone)
        session.said.connect(self.say)
        session.worker.hold()
        self._has_begun = False
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self._begin)
        self._beginning.start(LATEST)
        self._ready: dict[str, RecordPage] = {}  # made, and not shown yet
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_next_page)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # a widget has one

    def _begin(self) -> None:
        """Do what the first rows and the first record did not need to wait for."""
        self._beginning.stop()
        if not self._has_begun:
            self._has_begun = True
            self._go_on()  # also where there are no rows
            later.CopyWatch(self)
            self.session.worker.go_on()
            self.begun.emit()
            self._making.start(IDLE)

    def _make_next_page(self) -> None:
        """Make a page that is not shown yet, while nothing else is done, so that nobody waits for it."""
        missing = [page for page in PAGES if page.name not in self.pages and page.name not in self._ready]
        self._making.setInterval(BETWEEN)
        if not missing:
            self._making.stop()
        elif not self.session.worker.busy:
            self._ready[missing[0].name] = self._page_of(missing[0])

    def _page_of(self, entity: Entity) -> RecordPage:
        """Return the page of an entity, made now or before."""
        if entity.name in self._ready:
            return self._ready.pop(entity.name)
        page = RecordPage(self.session, entity, self._settings, self._stack)
        page.said.connect(self.say)
        page.turned.connect(self.messages.pass_by)
        page.explain_wanted.connect(self._explain)
        page.done.connect(self._say_moved)
        page.begun.connect(self._begin)
        self._cell_drafts.watch(page)
        if not self._has_begun:
            page.table.first_shown.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
        self._stack.addWidget(page)
        return page

    def _go_on(self) -> None:
        """Do what the first rows did not need to wait for, now that they stand."""
        self._side.show_icons()
        self.rows_shown.emit()

    @cached_property
    def publication(self) -> Publication:
        """The way of the attacks to publication, made when the first step is taken."""
        made = later.Publication(self.session, lambda: self.page, self)
        made.said.connect(self.say)
        made.moved.connect(self._say_moved)
        self._down.insertWidget(self._down.indexOf(self._strip), made.bar)
        return made

    @cached_property
    def explaining(self) -> ExplainPanel:
        """The panel that explains a number, made when it is first asked."""
        panel = later.ExplainPanel(self.session, self)
        panel.opened.connect(self.reveal)
        panel.left.connect(lambda: self.page.focus_list())
        self._middle.addWidget(panel, 2)
        return panel

    def _explain(self, asked: Asked) -> None:
        self.explaining.ask(asked)

    @property
    def page(self) -> RecordPage:
        """The page of records on top, or that was on top last."""
        if self._page is None:
            raise TypeError("no page is shown yet")
        return self._page

    @property
    def reviewing(self) -> bool:
        """True while no page of records is on top, but what is left to review, or a page aside."""
        return self._page is not None and self._stack.currentWidget() is not self._page

    def listed_attacks(self) -> Listed | None:
        """Return the attacks that are listed, where a filter chooses some of them."""
        page = self.pages.get(ATTACK.name)
        words = page.table.model.words.strip() if page is not None else ""
        if page is None or not words:
            return None
        model = page.table.model
        whole = model.total is not None  # else the numbers are still those of another list
        return later.Listed(words, model.numbers[:] if whole else (), whole)

    @property
    def aside(self) -> QWidget | None:
        """The page on top that is none of those at the left."""
        page = self._stack.currentWidget()
        return page if page is not self._page and page is not self.review else None

    def show_aside(self, page: QWidget) -> None:
        """Show a page that is none of those at the left; `show_page` leads back to them."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if self._page is not None:
            self._page.keep_drafts()
        self._side.mark(None)
        self._stack.setCurrentWidget(page)

    def show_page(self, entity: str) -> None:
        """Show the page of an entity; it is made when it is first shown."""
        names = [page.name for page in PAGES]
        self._lead_to(names.index(entity) if entity in names else 0)

    def _lead_to(self, row: int) -> None:
        """Go to a line at the left; also back to it from a page aside."""
        if self._side.row == row:
            self._show_row(row)
        else:
            self._side.choose(row)

    def show_review(self, group: str = "") -> None:
        """Show what is left to review, at one of its groups."""
        self._lead_to(REVIEW)
        if group and self.review is not None:
            self.review.focus_group(group)

    def _back_from_aside(self, row: int) -> None:
        if self.aside is not None:
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        if row >= REVIEW:
            self._show_review()
            return
        entity = PAGES[max(row, 0)]
        if entity.name not in self.pages:
            self.pages[entity.name] = self._page_of(entity)
        if self._page not in (None, self.pages[entity.name]):
            self.messages.pass_by()
        self._page = self.pages[entity.name]
        self._side.mark(max(row, 0))
        self._stack.setCurrentWidget(self._page)
        self.page.focus_list()
        self.page_changed.emit(entity.name)

    def _show_review(self) -> None:
        if self.review is None:
            self.review = later.ToReview(self.session, self._stack)
            self.review.said.connect(self.say)
            self.review.open_wanted.connect(self.reveal_finding)
            self.review.compare_wanted.connect(self.compare_wanted)
            self._stack.addWidget(self.review)
        self.messages.pass_by()
        if self._page is not None:
            self._page.keep_drafts()
        self._side.mark(REVIEW)
        self._stack.setCurrentWidget(self.review)
        self.review.focus_list()

    def reveal_finding(self, finding: Finding) -> None:
        """Open the record of something to review and put the keyboard where it is."""
        problem = finding.problem
        self.reveal(problem.entity, problem.record_id)
        if finding.question:
            self.page.stack.form.show_question(str(finding.question["id"]))
        elif problem.field:
            self.page.stack.form.show_problem(problem)

    def _say_moved(self, sentence: str) -> None:
        self.messages.say(sentence, tr("Undo"), self._undo)

    def show_above(self, banner: QWidget) -> None:
        """Show a banner over the pages."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, banner)

    def say(self, sentence: str) -> None:
        """Show a message."""
        self.messages.say(sentence)

    def offer_drafts(self) -> None:
        """Offer the drafts that were left unfinished."""
        drafts = self.session.casebook.drafts()
        if drafts:
            first = drafts[0]
            entity = ENTITIES[str(first["entity"])]
            when = moments.local(str(first["saved_at"]))
            text = counted(
                len(drafts),
                tr("Not finished: {what}, typed until {when}."),
                tr("{n} records are not finished; the last one: {what}, typed until {when}."),
            )
            text = text.replace("{what}", tr(entity.label).lower()).replace("{when}", when)
            self.messages.say(text, tr("Go on with it"), lambda: revealing.resume(self, first))

    @cached_property
    def explain_actions(self) -> list[QAction]:
        """A command for each total that can be explained, over all attacks."""
        made: list[QAction] = []
        for code in MEASURE.codes:
            action = QAction(tr("Explain: {what}").replace("{what}", tr(code.label)), self)
            action.triggered.connect(
                lambda checked=False, measure=code.code: self.explaining.explain(measure, "", None)
            )
            made.append(action)
        return made

    def reveal(self, entity: str, id: str) -> None:
        """Open a record; a part on top of the records to which it belongs."""
        revealing.reveal(self, entity, id)

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        going = [c for c in changes if c.before is not None and c.before.get("deleted_at", "") is None]
        if going and maker is None and all(c.after.get("deleted_at") for c in going):
            shown = [c for c in going if c.entity in {page.name for page in PAGES}] or going
            count = len({c.id for c in shown if c.entity == shown[0].entity})
            entity = ENTITIES[shown[0].entity]
            text = tr("Deleted: {records}.").replace("{records}", entity.counted(count, tr))
            self.messages.say(text, tr("Undo"), self._undo)

    def _on_step(self) -> None:
        """Take back the offer of a step that is forgotten: nothing comes back from an erasure."""
        if not self.session.undo_stack.count():
            self.messages.withdraw(tr("Undo"), tr("Redo"))

    def _undo(self) -> None:
        self.guarded(self.session.undo)

    def _say_undone(self, step: str) -> None:
        self.messages.say(
            tr("Undone: {step}.").replace("{step}", step), tr("Redo"), lambda: self.guarded(self.session.redo)
        )

    def _say_redone(self, step: str) -> None:
        self.messages.say(tr("Done again: {step}.").replace("{step}", step), tr("Undo"), self._undo)

    def guarded(self, do: Callable[[], None]) -> None:
        """Do something that the casebook may refuse, and say so."""
        try:
            do()
        except Trouble as trouble:
            self.say(trouble.text(tr))

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._stack.currentWidget()
        form = page.stack if isinstance(page, RecordPage) and page.has_form else None
        if form is not None and new is not None and form.isAncestorOf(new):
            form.follow_focus()

    @property
    def unkept(self) -> Trouble | None:
        """Why something typed stands nowhere but on the screen; None where everything is kept."""
        return next((page.unkept for page in self.pages.values() if page.unkept), None)

    def keep_drafts(self) -> None:
        """Keep everything typed and not saved."""
        for page in self.pages.values():
            page.keep_drafts()

    def _keep_all(self) -> None:
        """Keep everything typed before many records are changed: nothing can be written meanwhile."""
        for page in self.pages.values():
            page.save_cell()

    def leave(self) -> None:
        """Keep everything typed and not saved; the casebook is about to be closed."""
        if given_up := self.session.give_up():
            later.keep_given_up(self.session.casebook, "; ".join(given_up))
        for page in self.pages.values():
            page.leave()
