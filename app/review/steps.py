"""Taking attacks a step on the way to publication: one at once, many in the background as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.session import Session
from app.shell.i18n import tr
from app.tasks import Cancelled, Progress
from db.model.changes import Change
from db.model.fields import Problem
from db.model.workflow import STEPS
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.moving import Move, Question, plan
from db.storage.trouble import Trouble

AT_ONCE = 300  # milliseconds below which nothing is said of work
NAMED = 2  # attacks that are named with what keeps them


class Steps(QObject):
    """Does what the commands of the way to publication ask."""

    said = Signal(str)
    moved = Signal(str)  # a sentence about what can be undone
    stays = Signal(object)  # Problem that kept the one attack where it is

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._total = 0
        self._doing = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_ONCE)
        self._waiting.timeout.connect(self._say_working)

    def take(
        self,
        name: str,
        id: str,
        question: Question | None = None,
        asks: Change | None = None,
    ) -> None:
        """Take one attack a step, with a question on it, or with one that is asked of a part of it."""
        step, session = STEPS[name], self._session
        move = plan(session.casebook, step, [id], question)
        if move.stays:
            problem = move.stays[id]
            self.said.emit(problem.text(tr))
            self.stays.emit(problem)
            return
        try:
            session.do(tr(step.label), [*move.changes, *([asks] if asks else [])])
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
            return
        title = session.casebook.title("attack", id)
        self.moved.emit(tr(step.done_one).replace("{title}", title))

    def take_many(self, name: str, numbers: Sequence[int], question: Question | None = None) -> None:
        """Take the attacks of these row numbers a step in the background; those that cannot stay, and it is
        said why."""
        step, self._doing, self._total = STEPS[name], name, len(numbers)
        self._waiting.start()

        def work(casebook: Casebook, progress: Progress) -> tuple[Move, list[Change], dict[str, str]]:
            ids = query.ids(casebook.db, "attack", numbers)
            move = plan(casebook, step, ids, question, progress.step)
            titles = casebook.titles("attack", list(move.stays)[:NAMED])
            return move, casebook.apply(move.changes, progress.step), titles

        self._session.worker.ask("workflow", work, self._done, self._failed)

    def _done(self, answer: tuple[Move, list[Change], dict[str, str]]) -> None:
        self._waiting.stop()
        move, written, titles = answer
        step = STEPS[self._doing]
        if written:
            self._session.take(tr(step.label), written)
        text = tr(step.done).replace("{n}", f"{len(move.moved):,}")
        if move.stays:
            text += tr(", {n} not: {why}").replace("{n}", f"{len(move.stays):,}")
            text = text.replace("{why}", _reasons(move.stays, titles))
        else:
            text += "."
        (self.moved if written else self.said).emit(text)

    def _failed(self, error: Exception) -> None:
        self._waiting.stop()
        if isinstance(error, Trouble):
            self.said.emit(error.text(tr))
        elif not isinstance(error, Cancelled):
            self._session.worker.failed.emit(error)

    def _say_working(self) -> None:
        text = tr("{step}: looking at {n} attacks…").replace("{step}", tr(STEPS[self._doing].label))
        self.said.emit(text.replace("{n}", f"{self._total:,}"))


def _reasons(stays: dict[str, Problem], titles: dict[str, str]) -> str:
    """Return why attacks stay where they are: the first by name, the others by number."""
    told = [f"{title}: {stays[id].text(tr)}" for id, title in titles.items()]
    more = len(stays) - len(told)
    if more:
        told.append(tr("and {n} more.").replace("{n}", f"{more:,}"))
    return " ".join(told)
