"""The way of an attack to publication: the steps that are taken from the page on top, and sending back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.entry.sendback import SendBackBar, Spot
from app.review.steps import Steps
from app.session import Session
from app.shell.i18n import numerals, tr
from app.shell.recordpage import RecordPage
from db.model import questions
from db.model.entities import ATTACK
from db.model.problem import Problem
from db.storage.moving import Question


class Publication(QObject):
    """Takes steps with what is chosen, and asks in a bar why something is sent back."""

    said = Signal(str)
    moved = Signal(str)  # what was done, which can be undone

    def __init__(self, session: Session, page: Callable[[], RecordPage], parent: QWidget) -> None:
        """`page` tells which page is on top."""
        super().__init__(parent)
        self._session = session
        self._page = page
        self._steps = Steps(session, parent)
        self._steps.said.connect(self.said)
        self._steps.moved.connect(self.moved)
        self._steps.stays.connect(self._show_stay)
        self.bar = SendBackBar(parent)
        self.bar.asked.connect(self._send)
        self.bar.left.connect(self._after_sending)
        self._sent: Sequence[int] = []

    def take(self, name: str) -> None:
        """Take the attack in the form, or those that are chosen in the list, a step on the way."""
        page = self._page()
        if page.entity is not ATTACK:
            self.said.emit(tr("Only attacks are submitted, approved and published: go to them with Ctrl+1."))
        elif self._session.read_only:
            self.said.emit(tr("Nothing can be recorded here: this is read only."))
        elif page.save_all():
            id = page.stack.record_id
            if not page.chosen and (not id or page.stack.root.is_new):
                self.said.emit(tr("Choose an attack in the list first."))
            elif name == "send_back":
                self._ask_why(page, id)
            elif page.chosen:
                self._steps.take_many(name, page.chosen)
            else:
                self._steps.take(name, id)

    def _ask_why(self, page: RecordPage, id: str) -> None:
        self._sent = page.chosen
        if self._sent:
            what = tr("Send back {n} attacks:").replace("{n}", numerals(len(self._sent)))
            self.bar.ask(what, None)
        else:
            title = self._session.casebook.title(ATTACK.name, id)
            self.bar.ask(tr("Send back {title}:").replace("{title}", title), page.stack.form)

    def _send(self, spot: Spot, text: str) -> None:
        """Send back what was chosen when it was asked why, with the question."""
        if self._sent:
            self._steps.take_many("send_back", self._sent, Question(text, spot.field))
        elif spot.id:
            asks = questions.ask(spot.entity, spot.id, spot.field, text)
            self._steps.take("send_back", self._page().stack.record_id, asks=asks)
        else:
            self._steps.take("send_back", self._page().stack.record_id, Question(text, spot.field))
        self._after_sending()

    def _after_sending(self) -> None:
        if self._sent:
            self._page().focus_list()
        else:
            self._page().stack.form.focus_first()

    def _show_stay(self, problem: Problem) -> None:
        if problem.rule:
            self._page().stack.root.show_problem(problem)
