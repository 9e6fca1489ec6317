"""Questions of review in a form: a mark with their number at a field, a panel to ask, answer and close."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.entry.questionpanel import QuestionPanel
from app.shell.i18n import counted, tr
from db.model import questions
from db.model.changes import Change
from db.model.fields import Record
from db.storage.questions import is_open, with_parts
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm

WHOLE = ""  # stands for the whole record where fields are named


class QuestionMark(QToolButton):
    """How many questions are open at a field; opens them."""

    def __init__(self, name: str, of: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._of = of
        self.setProperty("role", "question")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def count(self, asked: Sequence[Record]) -> None:
        """Show how many of some questions are open, nothing where none was asked."""
        number = sum(map(is_open, asked))
        self.setVisible(bool(asked))
        self.setProperty("level", "open" if number else "")
        self.style().unpolish(self)
        self.style().polish(self)
        if self.name == WHOLE:
            one, many = tr("{n} question on the whole record"), tr("{n} questions on the whole record")
            said = counted(number, one, many) if number else tr("Closed questions on the whole record")
            self.setText(said)
        else:
            one, many = tr("{n} question on {field}"), tr("{n} questions on {field}")
            said = counted(number, one, many) if number else tr("Closed questions on {field}")
            said = said.replace("{field}", self._of)
            self.setText(f"? {number}" if number else "?")
        self.setAccessibleName(said)
        texts = [str(question["text"]) for question in asked if is_open(question)] or [said]
        self.setToolTip("\n".join(texts))
        self.setAccessibleDescription("\n".join(texts))


class Questioning(QObject):
    """The questions of a form: those of its own record at their fields, those of its parts counted."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self._marks: dict[str, QuestionMark] = {}
        self._panels: dict[str, QuestionPanel] = {}
        self._all: list[Record] = []
        self.at = ""  # the id of the question to which F9 led last

    @property
    def open(self) -> list[Record]:
        """The questions on the record and its parts that are not closed."""
        return [question for question in self._all if is_open(question)]

    def refresh(self) -> None:
        """Read the questions again."""
        form = self._form
        db = form.session.casebook.db
        self._all = [] if form.is_new else with_parts(db, form.entity.name, form.record_id)
        by_name: dict[str, list[Record]] = {}
        for question in self._all:
            if question["entity_id"] == form.record_id:
                by_name.setdefault(self._place(question), []).append(question)
        for name in {*by_name, *self._marks}:
            mark = self._mark(name)
            mark.count(by_name.get(name, []))
            if name in form.rows:
                form.rows[name].make_room(mark.sizeHint().width() if name in by_name else 0)
        for name, panel in self._panels.items():
            if not panel.isHidden():
                panel.show_questions(by_name.get(name, []))
                if panel.of != form.record_id:
                    panel.put_by()
                    panel.hide()

    def _place(self, question: Record) -> str:
        """Return the field of this form at which a question is shown."""
        name = str(question["field"] or "")
        return name if name in self._form.rows else WHOLE

    def _of(self, name: str) -> list[Record]:
        own = (q for q in self._all if q["entity_id"] == self._form.record_id)
        return [question for question in own if self._place(question) == name]

    # What people do

    def begin(self, name: str, question: str = "") -> None:
        """Open the questions at a field, ready to answer the first that waits, or one, or to ask."""
        form = self._form
        if form.is_new:
            form.said.emit(tr("Save the record first: then questions can be asked about it."))
            return
        panel = self._panel(name)
        going_on = not panel.isHidden() and panel.of == form.record_id and panel.box.text().strip()
        if going_on and not question:
            panel.box.setFocus(Qt.FocusReason.OtherFocusReason)  # goes on where it was, selects nothing
        else:
            panel.put_by()
            panel.of = form.record_id
            panel.show_questions(self._of(name))
            panel.begin(question)
        form.show_widget(panel)

    def send(self) -> None:
        """Ask or answer what is typed in a panel that is open: saving the record leaves none of it behind."""
        for panel in self._panels.values():
            if not panel.isHidden() and panel.of == self._form.record_id:
                panel.send()

    def next(self) -> Record | None:
        """Go to the next open question; return it where it is asked of a part."""
        waiting = self.open
        if not waiting:
            self._form.said.emit(tr("There is no open question here; Ctrl+J asks one."))
            return None
        ids = [question["id"] for question in waiting]
        at = ids.index(self.at) + 1 if self.at in ids else 0
        question = waiting[at % len(waiting)]
        self.at = str(question["id"])
        if question["entity_id"] != self._form.record_id:
            return question
        self.begin(self._place(question), self.at)
        return None

    def show(self, id: str) -> None:
        """Open a question on the record of the form."""
        for question in self._all:
            if question["id"] == id and question["entity_id"] == self._form.record_id:
                self.at = id
                self.begin(self._place(question), id)

    def _toggle(self) -> None:
        mark = self.sender()
        if isinstance(mark, QuestionMark):
            panel = self._panels.get(mark.name)
            if panel and not panel.isHidden():
                panel.leave()
            else:
                self.begin(mark.name)

    def _ask(self, text: str) -> None:
        form, name = self._form, self._name_of_sender()
        change = questions.ask(form.entity.name, form.record_id, name, text)
        self._do(tr("Ask a question"), change, tr("Asked."), sent=True)

    def _answer(self, question: Record, text: str) -> None:
        self._do(tr("Answer a question"), questions.answer(question, text), tr("Answered."), sent=True)

    def _close(self, question: Record) -> None:
        self._do(tr("Close a question"), questions.close(question), tr("Closed."))

    def _reopen(self, question: Record) -> None:
        self._do(tr("Reopen a question"), questions.reopen(question), tr("Open again."))

    def _name_of_sender(self) -> str:
        return next((name for name, panel in self._panels.items() if panel is self.sender()), WHOLE)

    def _do(self, step: str, change: Change | None, said: str, *, sent: bool = False) -> None:
        form, name = self._form, self._name_of_sender()
        try:
            form.session.do(step, [change] if change else [])
        except Trouble as trouble:
            form.said.emit(trouble.text(tr))
            return
        panel = self._panels[name]
        if sent:
            panel.box.clear()
        panel.put_by()
        panel.hide()
        self._back_to(name)
        form.said.emit(said + " " + tr("Ctrl+Z takes it back."))

    def _left(self) -> None:
        self._back_to(self._name_of_sender())

    def _back_to(self, name: str) -> None:
        """Put the keyboard back to the field that the questions are about."""
        if name in self._form.rows:
            self._form.focus_field(name)
        else:
            self._form.focus_first()

    # Where it stands

    def _mark(self, name: str) -> QuestionMark:
        if name not in self._marks:
            row = self._form.rows.get(name)
            mark = QuestionMark(name, tr(row.field.label) if row else "", row or self._form)
            if row:
                row.put_mark(mark)
                QWidget.setTabOrder(row.editor.focusProxy() or row.editor, mark)
            else:
                self._form.put_at_head(mark)
            mark.clicked.connect(self._toggle)
            self._marks[name] = mark
        return self._marks[name]

    def _panel(self, name: str) -> QuestionPanel:
        if name not in self._panels:
            row = self._form.rows.get(name)
            about = tr(row.field.label) if row else tr("the whole record")
            panel = QuestionPanel(about, self._form.session.read_only, row or self._form)
            if row:
                row.put_under(panel)
            else:
                self._form.put_at_head(panel)
            QWidget.setTabOrder(self._mark(name), panel.box)  # Qt would put what is made last at the end
            panel.asked.connect(self._ask)
            panel.answered.connect(self._answer)
            panel.closed.connect(self._close)
            panel.reopened.connect(self._reopen)
            panel.left.connect(self._left)
            self._panels[name] = panel
        return self._panels[name]
