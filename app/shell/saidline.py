"""One line at the bottom of a page: what is being done, or what is to be mended."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class SaidLine(QLabel):
    """Says one thing at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("role", "problem")

    def trouble(self, sentence: str) -> None:
        """Say what is to be mended."""
        self._say(sentence, "hard")

    def doing(self, sentence: str) -> None:
        """Say what is being done, or was."""
        self._say(sentence, "")

    def _say(self, sentence: str, level: str) -> None:
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(sentence)
