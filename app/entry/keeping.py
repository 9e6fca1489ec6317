"""Keeping a warning with a reason: a quiet button under what is warned of opens one line for the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.shell.i18n import tr
from db.model.changes import Change
from db.model.fields import Record
from db.model.problem import Problem
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.fieldrow import FieldRow
    from app.entry.form import RecordForm


class ReasonBox(QLineEdit):
    """One line for a reason: Enter keeps, Esc leaves everything as it is."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # else the window takes it for leaving the form
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class KeepBar(QWidget):
    """A warning's button “Keep, because…” and the line that it opens; `says` shows the sentence too."""

    kept = Signal(object, str)  # Problem, reason
    left = Signal()

    def __init__(self, parent: QWidget, *, says: bool = False) -> None:
        super().__init__(parent)
        self.problem = Problem("", "")
        self._says = QLabel(self) if says else None
        self.button = QPushButton(tr("Keep, because…"), self)
        self.button.setProperty("quiet", True)
        self.button.setToolTip(tr("Keep it as it is, with a reason (Ctrl+B)"))
        self.button.setAutoDefault(True)
        self.box = ReasonBox(self)
        self.box.setPlaceholderText(tr("Why it is right · Enter keeps, Esc cancels"))
        self.box.setAccessibleName(tr("Reason for keeping it"))
        self.box.setMaxLength(1000)
        self.box.setVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        if self._says:
            self._says.setWordWrap(True)
            self._says.setTextFormat(Qt.TextFormat.PlainText)
            self._says.setProperty("role", "problem")
            self._says.setProperty("level", "soft")
            self._says.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            layout.addWidget(self._says, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.box, 1)
        if not self._says:
            layout.addStretch(0)
        self.button.clicked.connect(self.ask)
        self.box.returnPressed.connect(self._keep)
        self.box.left.connect(self._leave)

    def offer(self, problem: Problem) -> None:
        """Offer to keep a warning."""
        if problem != self.problem:
            self.problem = problem
            self._close()
        sentence = problem.text(tr)
        self.button.setAccessibleName(tr("Keep, because…"))
        for widget in (self.button, self.box):
            widget.setAccessibleDescription(sentence)
        if self._says:
            self._says.setText(sentence)
        self.setVisible(True)

    def ask(self) -> None:
        """Open the line for the reason and put the keyboard into it."""
        self.button.setVisible(False)
        self.box.setVisible(True)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        self.box.clear()
        self.box.setVisible(False)
        self.button.setVisible(True)

    def _keep(self) -> None:
        reason = self.box.text().strip()
        if reason:
            self.kept.emit(self.problem, reason)

    def _leave(self) -> None:
        self._close()
        self.left.emit()


class Keeping(QObject):
    """The warnings of a form that can be kept: those of its own record, under their fields or lists."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self._bars: dict[str, KeepBar] = {}  # by field

    def offer(self, problems: list[Problem]) -> None:
        """Offer to keep the first warning of each field; the next follows when it is kept."""
        soft: dict[str, Problem] = {}
        if not self._form.session.read_only:
            for problem in problems:
                if not problem.hard and problem.record_id == self._form.record_id:
                    soft.setdefault(problem.field, problem)
        for name, bar in self._bars.items():
            if name not in soft:
                bar.setVisible(False)
        for name, problem in soft.items():
            self._bar(name).offer(problem)

    def withdraw(self, name: str) -> None:
        """Offer nothing at a field whose value is being changed."""
        if name in self._bars:
            self._bars[name].setVisible(False)

    def begin(self, name: str) -> bool:
        """Ask why the warning at a field or list is kept; return False where there is none."""
        bar = self._bars.get(name)
        if bar is None or bar.isHidden():
            return False
        bar.ask()
        self._form.show_widget(bar)
        return True

    def _bar(self, name: str) -> KeepBar:
        if name not in self._bars:
            row = self._form.rows.get(name)
            bar = KeepBar(row or self._form, says=row is None)
            before = _put_under(row, bar) if row else self._form.place_bar(name, bar)
            if before is not None:
                QWidget.setTabOrder(before, bar.button)
            QWidget.setTabOrder(bar.button, bar.box)
            bar.kept.connect(self._keep)
            bar.left.connect(self._back)
            self._bars[name] = bar
        return self._bars[name]

    def _keep(self, problem: Problem, reason: str) -> None:
        about: Record = {"entity": problem.entity, "entity_id": problem.record_id, "rule": problem.rule}
        try:
            change = Change.new("waived_warning", about | {"field": problem.field or None, "reason": reason})
            self._back()
            self._form.session.do(tr("Keep a warning"), [change])
        except Trouble as trouble:
            self._form.said.emit(trouble.text(tr))
        else:
            self._form.said.emit(tr("Kept, with your reason. Ctrl+Z takes it back."))

    def _back(self) -> None:
        """Put the keyboard back to what was warned of."""
        bar = self.sender()
        if isinstance(bar, KeepBar):
            if bar.problem.field in self._form.rows:
                self._form.focus_field(bar.problem.field)
            else:
                self._form.focus_part(bar.problem.field)


def _put_under(row: FieldRow, bar: KeepBar) -> QWidget:
    """Put a bar under the sentence of a field; return the box that comes before it."""
    grid = row.layout()
    if isinstance(grid, QGridLayout):
        grid.addWidget(bar, 2, 1)
    return row.editor.focusProxy() or row.editor
