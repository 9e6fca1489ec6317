"""The panel in which a team takes a number as its own: the proposed rule, the others, and the reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.entry.answers import side_by_side
from app.shell.i18n import numerals, tr
from app.shell.windowkeys import taken
from db.adoption import NUMBERS, Proposal
from db.model import phrases
from db.model.fields import Record
from db.model.vocabularies import ADOPTION_RULE

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AdoptPanel(QFrame):
    """Shows what can be adopted; nothing is taken before Enter, and Esc takes nothing."""

    adopted = Signal(object)  # the columns of the tally
    left = Signal()
    resized = Signal()

    def __init__(
        self, title: str, proposals: list[Proposal], reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("adopt")
        self.setAutoFillBackground(True)
        self._proposals = proposals
        heading = QLabel(tr("Adopt a number: {what}").replace("{what}", title), self)
        heading.setProperty("role", "field")
        heading.setWordWrap(True)
        self.rules = QListWidget(self)
        self.rules.setAccessibleName(tr("Rule"))
        self.rules.setAccessibleDescription(tr("Up and Down choose, Enter adopts, Esc leaves it."))
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rules.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for proposal in proposals:
            number = numerals(proposal.display()) or "…"
            item = QListWidgetItem(f"{tr(ADOPTION_RULE.label(proposal.rule))}:  {number}", self.rules)
            item.setToolTip(proposal.text(tr))
        self.rules.setFixedHeight(self.rules.sizeHintForRow(0) * len(proposals) + 4)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        self._why.setProperty("role", "quiet")
        self.number = self._box(tr("Number in words, such as “at least 32”"))
        self.reason = self._box(tr("Reason"))
        self.reason.setText(reason)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.setProperty("level", "hard")
        self._problem.setVisible(False)
        self._adopt = QPushButton(tr("Adopt"), self)
        self._adopt.setProperty("primary", True)
        self._adopt.clicked.connect(self._confirm)
        self._leave = QPushButton(tr("Cancel"), self)
        self._leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(5)
        for widget in (heading, self.rules, self._why, self.number, self.reason, self._problem):
            column.addWidget(widget)
        column.addLayout(side_by_side(self._adopt, self._leave))
        for widget in (self.rules, self.number, self.reason, self._adopt, self._leave):
            widget.installEventFilter(self)
        self.rules.currentRowChanged.connect(self._show_rule)
        self.number.textEdited.connect(self._show_reading)
        self.rules.setCurrentRow(0)
        self.setFocusProxy(self.rules)

    def _box(self, name: str) -> QLineEdit:
        box = QLineEdit(self)
        box.setAccessibleName(name)
        box.setPlaceholderText(name)
        return box

    @property
    def proposal(self) -> Proposal:
        """What is chosen now."""
        return self._proposals[max(self.rules.currentRow(), 0)]

    @property
    def problem(self) -> str:
        """Why it cannot be adopted yet, "" where nothing was said."""
        return self._problem.text()

    def _show_rule(self) -> None:
        own = self.proposal.rule == "manual"
        self._why.setText(self.proposal.text(tr))
        self.number.setVisible(own)
        self.reason.setPlaceholderText(tr("Reason") + (" *" if own else ""))
        self._say("")

    def _show_reading(self) -> None:
        reading = phrases.read(self.number.text())
        known = reading.understood and reading.low is not None
        span = numerals(
            phrases.display(reading.low, reading.low_strict, reading.best, reading.high, reading.approx)
        )
        self._why.setText(span if known else tr(reading.note or "no number read"))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.resized.emit()

    def _confirm(self) -> None:
        values: Record = self.proposal.values()
        if self.proposal.rule == "manual":
            typed = self.number.text().strip()
            reading = phrases.read(typed)
            if typed and (not reading.understood or reading.low is None):
                self._refuse(
                    tr("This is not read as a number: type it like “at least 32” or “13 to 18”."), self.number
                )
                return
            if typed:
                values |= {name: value for name, value in reading.columns().items() if name in NUMBERS}
            if all(values[name] is None for name in ("low", "best", "high")):
                self._refuse(tr("Type the number that you adopt."), self.number)
                return
            if not self.reason.text().strip():
                self._refuse(tr("Say why: your own judgement needs a reason."), self.reason)
                return
        self.adopted.emit(values | {"rationale": self.reason.text().strip() or None})

    def _refuse(self, sentence: str, box: QWidget) -> None:
        self._say(sentence)
        box.setAccessibleDescription(sentence)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if taken(event, Qt.Key.Key_Escape, self.left.emit):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            if watched is self._leave:
                self.left.emit()
            elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._confirm()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys that no box wanted from the list in which the panel stands."""
        event.accept()
