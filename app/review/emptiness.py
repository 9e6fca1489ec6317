"""What stands in the place of an empty list: one sentence and the button that helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.shell.i18n import tr
from db.model.fields import N_

NONE_YET = {
    "attack": N_("No attacks yet."),
    "victim": N_("No victims yet."),
    "abduction": N_("No abductions yet."),
    "source": N_("No sources yet."),
    "place": N_("No places yet."),
    "actor": N_("No actors yet."),
}
LONGEST = 60  # letters of the words that were not found
NAMED = 6  # filters that are named


class Emptiness(QWidget):
    """A sentence and a button in the middle of the page."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "lead")
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def text(self) -> str:
        return self._sentence.text()

    def say(self, sentence: str, button: str, primary: bool = False) -> None:
        """Show a sentence and what the button does."""
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setAccessibleDescription(sentence)
        self.button.setProperty("primary", primary)


def nothing_found(words: str, filters: Sequence[str] = ()) -> str:
    """Return the sentence for a search without hits; `filters` are what else was asked for."""
    words = " ".join(words.split())
    shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
    if not filters:
        return tr("Nothing found for “{words}”.").replace("{words}", shown)
    quoted = [tr("“{words}”").replace("{words}", shown)] if shown else []
    named = [*filters[:NAMED], *(["…"] if len(filters) > NAMED else []), *quoted]
    return tr("Nothing found for: {filters}.").replace("{filters}", " · ".join(named))
