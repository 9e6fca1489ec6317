"""The questions at one field: what was asked and answered by whom, and one line to answer or to ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.entry.keeping import ReasonBox
from app.shell import moments
from app.shell.flow import Flow
from app.shell.halftyped import Keeping, Typed
from app.shell.i18n import tr
from app.shell.windowkeys import taken
from db.model.fields import Record
from db.model.questions import OPEN
from db.storage.questions import is_open


class QuestionLine(QWidget):
    """One question with its answer, and what can be done about it."""

    answer_wanted = Signal(object)
    closed = Signal(object)
    reopened = Signal(object)

    def __init__(self, question: Record, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        said = QLabel(sentence(question), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setProperty("role", "asked" if is_open(question) else "quiet")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        said.setSizePolicy(policy)
        self.buttons: list[QPushButton] = []
        row = Flow(across=2, down=2)  # the buttons go into two lines where there is no room beside each other
        row.setContentsMargins(0, 0, 0, 0)
        if not read_only and is_open(question):
            self._add(row, tr("Answer…"), self._want_answer)
            self._add(row, tr("Close question"), self._close)
        elif not read_only:
            self._add(row, tr("Reopen question"), self._reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(said)
        column.addLayout(row)

    def _add(self, row: Flow, words: str, do: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)
        button.setAccessibleDescription(sentence(self.question))
        button.clicked.connect(do)
        row.addWidget(button)
        self.buttons.append(button)

    def _want_answer(self) -> None:
        self.answer_wanted.emit(self.question)

    def _close(self) -> None:
        self.closed.emit(self.question)

    def _reopen(self) -> None:
        self.reopened.emit(self.question)


class QuestionPanel(Keeping):
    """Stands under a field while its questions are looked at; Esc leaves it."""

    asked = Signal(str)
    answered = Signal(object, str)
    closed = Signal(object)
    reopened = Signal(object)
    left = Signal()

    def __init__(self, about: str, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.of = ""  # the id of the record that it is about
        self.setObjectName("asking")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._about = about
        self._read_only = read_only
        self._lines: list[QuestionLine] = []
        self._answers: Record | None = None  # the question that is being answered
        # What was typed when one turned to another record or question: (record, question) -> where, and what.
        self._unsent: dict[tuple[str, str], list[str]] = {}
        self.box = ReasonBox(self)
        self.box.setMaxLength(2000)
        self.box.returnPressed.connect(self.send)
        self.box.left.connect(self.leave)
        self._another = QPushButton(tr("Another question…"), self)
        self._another.setProperty("quiet", True)
        self._another.setAutoDefault(True)
        self._another.clicked.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self.box)
        self._column.addWidget(self._another, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.box, self._another):
            widget.setVisible(not read_only)
        self._another.installEventFilter(self)
        self.setFocusProxy(self.box)
        self.hide()

    def show_questions(self, asked: Sequence[Record]) -> None:
        """Show these questions, the closed ones last."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for question in sorted(asked, key=lambda q: not is_open(q)):
            line = QuestionLine(question, self._read_only, self)
            line.answer_wanted.connect(self._answer)
            line.closed.connect(self.closed)
            line.reopened.connect(self.reopened)
            for button in line.buttons:
                button.installEventFilter(self)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        last: QWidget = self.box
        for button in [*(button for line in self._lines for button in line.buttons), self._another]:
            QWidget.setTabOrder(last, button)
            last = button

    def begin(self, id: str = "") -> None:
        """Open, ready to answer one question, or the first without an answer, or to ask."""
        waiting = [line.question for line in self._lines if is_open(line.question)]
        wanted = [q for q in waiting if q["id"] == id] or [q for q in waiting if q["status"] == OPEN]
        self.setVisible(True)
        if wanted:
            self._answer(wanted[0])
        else:
            self._ask()

    @property
    def answers(self) -> str:
        """The id of the question that is being answered; empty where one is asked."""
        return str(self._answers["id"]) if self._answers else ""

    def _ask(self) -> None:
        self._expect(None, tr("Question on {field}").replace("{field}", self._about))
        self.box.setPlaceholderText(
            tr("Ask about {field} · Enter asks, Esc cancels").replace("{field}", self._about)
        )

    def _answer(self, question: Record) -> None:
        self._expect(question, tr("Answer to: {question}").replace("{question}", str(question["text"])))
        self.box.setPlaceholderText(tr("Your answer · Enter answers, Esc cancels"))

    def put_by(self) -> None:
        """Keep what is typed: it is there again when one comes back to the record and the question."""
        if self.box.text().strip():
            self._unsent[self.of, self.answers] = [self.box.accessibleName(), self.box.text()]
        self.box.clear()

    def half_typed(self) -> Typed:
        """Return what was neither sent nor cancelled."""
        typed = [self.box.accessibleName(), self.box.text()]
        return [*self._unsent.values(), *([typed] if self.box.text().strip() else [])]

    def _expect(self, question: Record | None, name: str) -> None:
        self.put_by()
        self._answers = question
        self._another.setVisible(question is not None and not self._read_only)
        self.box.setAccessibleName(name)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if unsent := self._unsent.pop((self.of, self.answers), None):
            self.box.setText(unsent[1])

    def send(self) -> None:
        """Ask or answer what is typed, where there is something."""
        text = self.box.text().strip()
        if not text:
            return
        if self._answers is None:
            self.asked.emit(text)
        else:
            self.answered.emit(self._answers, text)

    def leave(self) -> None:
        """Leave the questions as they are, and drop what is typed."""
        self.box.clear()
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc leave the panel from each of its buttons."""
        return taken(event, Qt.Key.Key_Escape, self.leave) or super().eventFilter(watched, event)


def sentence(question: Record) -> str:
    """Return a question with its answer, who said each, and whether it is closed."""
    lines = [_said(question["by"], question["at"], str(question["text"]))]
    if question["answer"]:
        lines.append(_said(question["answered_by"], question["answered_at"], str(question["answer"])))
    if not is_open(question):
        text = tr("Closed by {who}, {when}.").replace("{who}", str(question["closed_by"] or tr("unknown")))
        lines.append(text.replace("{when}", moments.local(str(question["closed_at"] or ""))))
    return "\n".join(lines)


def _said(who: object, when: object, text: str) -> str:
    head = str(who or tr("unknown"))
    return f"{head}, {moments.local(str(when))}: {text}" if when else f"{head}: {text}"
