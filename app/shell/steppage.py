"""A page that asks before the next step: what is to be mended, a button that goes on, a way back."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.shell.i18n import tr
from app.shell.saidline import SaidLine
from app.shell.start import Page


class StepPage(Page):
    """A page with its end: call `end` when all that it asks stands in the column."""

    left = Signal()

    def end(self, do: str) -> None:
        """Add the line that says what is to be mended, and the two buttons."""
        self._said = SaidLine(self)
        self.column.addWidget(self._said)
        buttons = QHBoxLayout()
        self._on = self.button(do, primary=True)
        self._on.clicked.connect(self.go)
        back = self.button(tr("Back"))
        back.clicked.connect(self.left)
        buttons.addWidget(self._on)
        buttons.addWidget(back)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def go(self) -> None:
        """Go on where everything is answered, and once only, however often Return is pressed."""
        if self._on.isEnabled() and self.is_answered():
            self._on.setEnabled(False)
            self._said.doing(tr("Making the key…"))
            self.send()

    @abstractmethod
    def is_answered(self) -> bool:
        """Say whether it can go on, and on the page why not."""

    @abstractmethod
    def send(self) -> None:
        """Hand over what was answered."""

    def say(self, sentence: str) -> None:
        """Say what is to be mended."""
        self._said.trouble(sentence)
        self._on.setEnabled(True)

    def give_up(self) -> None:
        """Leave the page because nobody is there: passphrases are typed in it."""
        self.left.emit()

    def unsay(self) -> None:
        """Take back what was said: somebody is mending it."""
        if self._on.isEnabled():
            self._said.doing("")
