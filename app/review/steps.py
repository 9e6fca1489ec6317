"""Taking attacks a step on the way to publication: one at once, many in the background as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.session import Session
from app.shell.i18n import numerals, titled, tr
from db.model.changes import Change
from db.model.problem import Problem
from db.model.workflow import STEPS
from db.storage import query
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.moving import Move, Question, make, plan
from db.storage.query import Step
from db.storage.trouble import Trouble

NAMED = 2  # attacks that are named with what keeps them
STEPS_EACH = 3  # an attack is looked at, written, and looked at once more


class Steps(QObject):
    """Does what the commands of the way to publication ask."""

    said = Signal(str)
    moved = Signal(str)  # a sentence about what can be undone
    stays = Signal(object)  # Problem that kept the one attack where it is

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

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
        step = STEPS[name]
        moves: list[tuple[Move, dict[str, str]]] = []

        def work(casebook: Casebook, told: Step) -> Made:
            ids = query.ids(casebook.db, "attack", numbers)
            move, made = make(casebook, step, ids, question, told)
            moves.append((move, casebook.titles("attack", list(move.stays)[:NAMED])))
            return made

        def done(made: Made) -> None:
            move, titles = moves[0]
            text = tr(step.done).replace("{n}", numerals(len(move.moved)))
            if move.stays:
                text += tr(", {n} not: {why}").replace("{n}", numerals(len(move.stays)))
                text = text.replace("{why}", _reasons(move.stays, titles))
            else:
                text += "."
            (self.moved if made.written else self.said).emit(text)

        try:
            self._session.batches.do(tr(step.label), work, STEPS_EACH * len(numbers), done)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))


def _reasons(stays: dict[str, Problem], titles: dict[str, str]) -> str:
    """Return why attacks stay where they are: the first by name, the others by number."""
    reasons = {stays[id].text(tr) for id in stays}
    if len(reasons) == 1:  # said once
        named = ", ".join(titles.values())
        more = len(stays) - len(titles)
        named += " … " + tr("and {n} more.").replace("{n}", numerals(more)).rstrip(".") if more else ""
        return titled(named, reasons.pop())
    told = [titled(title, stays[id].text(tr)) for id, title in titles.items()]
    more = len(stays) - len(told)
    if more:
        told.append("… " + tr("and {n} more.").replace("{n}", numerals(more)))
    return " ".join(told)
