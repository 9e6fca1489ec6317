"""What is under way in the background, as a thin bar; and the sentence that says what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from app.exchange.dialogs import NOTHING_BELOW
from app.session import Session
from app.shell.resting import after_rest
from app.tasks import Task


class WorkBar(QProgressBar):
    """One piece of work at a time; it is shown only where that takes a while."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._slow = after_rest(self, NOTHING_BELOW, self.show)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setVisible(False)

    @property
    def busy(self) -> bool:
        """True while something is under way."""
        return self._task is not None

    def run(
        self,
        key: str,
        work: Callable[..., object],
        done: Callable[..., None],
        failed: Callable[..., None],
        name: str = "",
    ) -> None:
        """Begin some work; `done` or `failed` is called at its end and calls `end`. Who leaves before is
        asked about what has a `name`."""
        self.setRange(0, 0)
        self._slow.start()
        self._task = self._session.worker.ask(
            key, work, done, failed, self._tell, name=(lambda: name) if name else None
        )

    def _tell(self, done: int, total: int) -> None:
        self.setRange(0, total)
        self.setValue(done)

    def cancel(self) -> None:
        """Stop what is under way at its next step."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Show that nothing is under way."""
        self._task = None
        self._slow.stop()
        self.setVisible(False)


class Wrapped(QLabel):
    """A text that keeps the height that all its lines need, whatever stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0) if self.text() else 0)


class Sentence(Wrapped):
    """A sentence about what happens; one that is a problem is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def say(self, text: str, level: str = "") -> None:
        """Say it; `level` is that of a problem, "" for none."""
        self.setText(text)
        self.setProperty("role", "problem" if level else "")
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
