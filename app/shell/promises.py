"""What the program promises and what it cannot do: shown once before the first casebook, and in the help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.shell.i18n import tr
from app.shell.start import Page
from db.model.texts import N_

READ = "promises_read"  # the setting that tells that they were read here

PROMISED = (
    N_("Locked or switched off, nobody reads a casebook without its passphrase or recovery code."),
    N_("What was saved survives a crash and a power cut. What you are typing is kept as a draft."),
    N_("A full disk, a stick pulled out, a file that was moved: you are told as soon as it happens."),
    N_("Damage to the file is noticed, and what is undamaged can be saved."),
    N_("Every change is in a history, and it shows if somebody alters a record behind your back."),
    N_("No account, no network: nothing is sent anywhere."),
)
REFUSED = (
    N_("Hide that a casebook exists, or help you when you are forced to open it."),
    N_("Truly erase anything from a stick or a solid-state disk: these keep old copies."),
    N_(
        "Protect you while it is open from spying software, from eyes on the screen, or from an "
        "administrator."
    ),
    N_("Protect what the system itself writes to its disk, such as swap and hibernation."),
    N_("Make up for a weak passphrase."),
    N_("Open a casebook whose passphrase and recovery code are both lost: nobody can."),
)
ADVICE = N_(
    "So encrypt the whole disk, lock with Ctrl+L when you get up, and before a checkpoint shut the computer "
    "down: do not let it sleep."
)


class PromisesPage(Page):
    """Promises at the left, refusals at the right, and one button."""

    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=980)
        self.label(tr("Before you begin"), "hero")
        self.label(tr("Lives can depend on what you record. This is what the program protects."), "lead")
        both = QHBoxLayout()
        both.setSpacing(40)
        both.addLayout(_column(self, tr("It promises"), PROMISED, "✓", "good"), 1)
        both.addLayout(_column(self, tr("It cannot"), REFUSED, "✕", "bad"), 1)
        self.column.addLayout(both)
        self.column.addSpacing(6)
        self.label(tr(ADVICE), "notice")
        row = QHBoxLayout()
        self._button = self.button(tr("I have read it"), primary=True)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.read)
        row.addWidget(self._button)
        later = QLabel(tr("It stands in the menu Help, too."), self)
        later.setProperty("role", "quiet")
        row.addWidget(later)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add_languages()
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._button.setFocus()


def _column(page: Page, title: str, lines: Sequence[str], sign: str, role: str) -> QGridLayout:
    """Return a heading with its lines, a sign before each."""
    from PySide6.QtCore import Qt  # here: to make its names would hold up other first pages

    made = QGridLayout()
    made.setHorizontalSpacing(10)
    made.setVerticalSpacing(9)
    heading = QLabel(title, page)
    heading.setProperty("role", "section")
    made.addWidget(heading, 0, 0, 1, 2)
    for row, line in enumerate(lines, 1):
        mark = QLabel(sign, page)
        mark.setProperty("role", role)
        text = QLabel(tr(line), page)
        text.setWordWrap(True)
        made.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
    made.setColumnStretch(1, 1)
    made.setRowStretch(len(lines) + 1, 1)
    return made


def as_text() -> str:
    """Return all of it as Markdown, for the help."""
    parts = [f"## {tr('It promises')}", *(f"- {tr(line)}" for line in PROMISED)]
    parts += ["", f"## {tr('It cannot')}", *(f"- {tr(line)}" for line in REFUSED), "", tr(ADVICE)]
    return "\n".join(parts)
