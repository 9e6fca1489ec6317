"""What dialogs with work in the background share, and the check of the casebook: each asks at most a few
things and can be cancelled."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.shell.filedialog import file_dialog
from app.shell.i18n import tr
from app.tasks import Cancelled, Progress, Task
from db.model.problem import Problem
from db.storage.casebook import Casebook
from db.storage.check import check, in_words, notes
from db.storage.trouble import Trouble

NOTHING_BELOW = 300  # milliseconds of work for which no progress is shown


class WorkDialog(QDialog):
    """A dialog with work in the background: a progress bar that appears when it takes a while, and Cancel."""

    said = Signal(str)

    def __init__(self, session: Session, title: str, do: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.session = session
        self._task: Task | None = None
        self.column = QVBoxLayout()
        self._bar = QProgressBar(self)
        self._bar.setVisible(False)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setVisible(False)
        self._said.setProperty("role", "problem")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go = QPushButton(do, self)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self._stop = QPushButton(tr("Cancel"), self)
        self._stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(10)
        layout.addLayout(self.column)
        layout.addWidget(self._said)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(NOTHING_BELOW)
        self._waiting.timeout.connect(self._show_bar)
        self.setMinimumWidth(520)

    def text(self, words: str, role: str = "") -> QLabel:
        """Add a line of text."""
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def begin(self, task: Task) -> None:
        """Wait for a task."""
        self._task = task
        self.go.setEnabled(False)
        self._said.setVisible(False)
        self._bar.setRange(0, 0)
        self._waiting.start()

    def told(self, done: int, total: int) -> None:
        """Show how far the task is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def ended(self) -> None:
        """The task is over."""
        self._task = None
        self._waiting.stop()
        self._bar.setVisible(False)
        self.go.setEnabled(True)

    def say(self, sentence: str, level: str = "hard") -> None:
        """Say in the dialog what happened."""
        self._said.setText(sentence)
        self._said.setProperty("level", level)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(sentence))

    def failed(self, error: Exception) -> None:
        """Say why the task ended; a bug goes to the one dialog for bugs."""
        self.ended()
        if isinstance(error, Trouble):
            self.say(error.text(tr))
        elif not isinstance(error, Cancelled):
            self.session.worker.failed.emit(error)

    def reject(self) -> None:
        """Cancel the work, or close the dialog."""
        if self._task is not None:
            self._task.cancel()
            self.ended()
            self.say(tr("Cancelled: nothing was written."), "soft")
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
        event.accept()

    def _show_bar(self) -> None:
        self._bar.setVisible(True)


class FileBox(QWidget):
    """A box with the name of a file or folder, and a button to choose it."""

    def __init__(
        self, name: str, start: Path, parent: QWidget | None = None, *, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._folder = folder or start
        self.box = QLineEdit(str(start), self)
        self.box.setAccessibleName(name)
        self.suffix = ""
        self.existing = False
        self.button = choose = QPushButton(tr("Choose…"), self)
        choose.setAutoDefault(True)  # Enter presses it
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(choose)
        self.setFocusProxy(self.box)

    @property
    def path(self) -> Path:
        """The file or folder; a name without a folder is one in the folder that was proposed."""
        return self._folder / Path(self.box.text().strip()).expanduser()

    def _choose(self) -> None:
        dialog = file_dialog(self, self._name, str(self.path.parent))
        if self.existing:
            dialog.setFileMode(dialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
            dialog.setOption(dialog.Option.DontConfirmOverwrite)
            dialog.setDefaultSuffix(self.suffix.removeprefix("."))
            dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self.box.setText)
        dialog.open()


class CheckDialog(WorkDialog):
    """Checks pages, links, history, summaries and rules, and lists what is wrong."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Check the casebook"), tr("Check again"), parent)
        self._report = QPlainTextEdit(self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(tr("Result"))
        self._report.setPlainText(tr("Checking every page, link, history entry, summary and rule …"))
        self.column.addWidget(self._report)
        self.go.clicked.connect(self.check)
        self._stop.setText(tr("Close"))
        self.resize(640, 420)
        self.check()

    def check(self) -> None:
        """Check in the background."""

        def work(casebook: Casebook, progress: Progress) -> tuple[list[Problem], list[Problem]]:
            found = check(casebook, lambda step: progress.step(0))
            known: list[Problem] = []
            with suppress(Trouble):  # what is damaged stands among the problems already
                known = notes(casebook)
            return found, known

        self.begin(self.session.worker.ask("check", work, self._done, self.failed))

    def reject(self) -> None:
        """Close the dialog, with a check that is still under way: it would write nothing."""
        if self._task is not None:
            self._task.cancel()
            self.ended()
        super().reject()

    def _done(self, found: tuple[list[Problem], list[Problem]]) -> None:
        self.ended()
        problems, known = found
        sentences = [] if problems else [tr("Everything is as it should be.")]
        sentences += dict.fromkeys(in_words(problem, tr) for problem in (*problems, *known))
        self._report.setPlainText("\n\n".join(sentences))
