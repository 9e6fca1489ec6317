"""The pages before a casebook is open: start, and the passphrase."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.shell.i18n import LANGUAGES, language, tr
from app.shell.saidline import SaidLine

if TYPE_CHECKING:
    from app.shell.safekeeping import Safekeeping

# Qt.FocusPolicy.NoFocus by its number in Qt's header qnamespace.h: the first `from PySide6.QtCore import Qt`
# makes all the names in Qt, some 20 ms, as long as the page takes. Other files import it late for that, too.
NO_FOCUS = 0


class Page(QScrollArea):
    """A page with one column in the middle."""

    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, widest: int = 640) -> None:
        """`widest` is how many pixels the column takes at most."""
        super().__init__(parent)
        self._labels: dict[QLineEdit, QLabel] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", NO_FOCUS)
        middle = QWidget(self)
        middle.setProperty("role", "pane")
        across = QHBoxLayout(middle)
        across.addStretch(1)
        box = QWidget(middle)
        box.setProperty("role", "pane")
        box.setMinimumWidth(380)
        box.setMaximumWidth(widest)
        across.addWidget(box, 8)
        across.addStretch(1)
        self.column = QVBoxLayout(box)
        self.column.setContentsMargins(0, 48, 0, 32)
        self.column.setSpacing(12)
        self.setWidget(middle)

    def label(self, text: str, role: str = "") -> QLabel:
        made = QLabel(text, self)
        made.setWordWrap(True)
        made.setProperty("role", role)
        self.column.addWidget(made)
        return made

    def button(self, text: str, primary: bool = False) -> QPushButton:
        made = QPushButton(text, self)
        made.setAutoDefault(True)  # Enter presses it, as Space does
        made.setProperty("primary", primary)
        return made

    def add_languages(self) -> None:
        """Add a button for each language."""
        row = QHBoxLayout()
        for code, name in LANGUAGES.items():
            choice = self.button(name)
            choice.setProperty("quiet", True)
            choice.setEnabled(code != language())
            choice.clicked.connect(lambda checked=False, code=code: self.language_wanted.emit(code))
            row.addWidget(choice)
        row.addStretch(1)
        self.column.addLayout(row)

    def notice(self, sentence: str, button: str, do: Callable[[], None]) -> None:
        """Say something above everything else on the page, with a button for it."""
        said = QLabel(sentence, self)
        said.setWordWrap(True)
        said.setProperty("role", "notice")
        shown = self.button(button)
        shown.setProperty("quiet", True)
        shown.clicked.connect(do)
        row = QHBoxLayout()
        row.addWidget(said, 1)
        row.addWidget(shown)
        self.column.insertLayout(0, row)

    def label_of(self, box: QLineEdit) -> QLabel:
        """Return what names a box."""
        return self._labels[box]

    def line(self, name: str, secret: bool = False) -> QLineEdit:
        """Add a labelled box; a secret one shows dots."""
        label = self.label(name)
        made = QLineEdit(self)
        made.setAccessibleName(name)
        label.setBuddy(made)
        self._labels[made] = label
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(made)
        return made


class StartPage(Page):
    """New, open, recent casebooks, the example; the language."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)  # Path
    restore_wanted = Signal()

    def __init__(
        self, recent: Sequence[Path], parent: QWidget | None = None, restorable: bool = False
    ) -> None:
        """`restorable`: a casebook was open here, though it may be gone."""
        super().__init__(parent)
        self.label("Témoin", "hero")
        self.label(tr("Record attacks on civilians: exactly, offline, safely."), "lead")
        self.column.addSpacing(12)
        self._first: QPushButton | None = None
        if recent:
            self.label(tr("Recent casebooks"), "section")
            for path in recent:
                self._card(
                    path.stem,
                    str(path.parent),
                    lambda checked=False, path=path: self.recent_wanted.emit(path),
                )
        self.label(tr("Begin"), "section")
        self._card(
            tr("New casebook…"),
            tr("An encrypted file of your own, opened with a passphrase."),
            self.new_wanted.emit,
        )
        self._card(tr("Open…"), tr("A casebook on this computer or on a stick."), self.open_wanted.emit)
        self._card(
            tr("Look around with an example"),
            tr("Two attacks in central Mali, as a human rights report tells them."),
            self.sample_wanted.emit,
        )
        if recent or restorable:
            self._card(
                tr("Restore from a backup…"),
                tr("Bring back a casebook that was lost or damaged, or what was deleted in it."),
                self.restore_wanted.emit,
            )
        self._backup = self.label("", "quiet")
        self._backup.setVisible(False)
        self.column.addSpacing(8)
        self.label(
            tr("Everything stays on this computer. No account, no network, nothing is sent anywhere."),
            "quiet",
        )
        self.label(
            tr(
                "The file is encrypted; without passphrase or recovery code nobody can read it, and "
                "nobody can help. "
                "It cannot protect you on a computer with spying software, under coercion, or with a "
                "weak passphrase."
            ),
            "quiet",
        )
        self.add_languages()
        self.column.addStretch(1)

    def follow(self, safekeeping: Safekeeping) -> None:
        """Say how far the backup of the casebook is that was just closed."""
        safekeeping.progressed.connect(self._tell_backup)
        safekeeping.ended.connect(self._backup.hide)

    def _tell_backup(self, percent: int) -> None:
        said = tr("Backing up the casebook that was closed: {percent} %")
        self._backup.setText(said.replace("{percent}", str(percent)))
        self._backup.setVisible(True)

    def _card(self, title: str, words: str, slot: object) -> None:
        card = QPushButton(f"{title}\n{words}", self)
        card.setAccessibleName(title)
        card.setAccessibleDescription(words)
        card.setProperty("card", True)
        card.setAutoDefault(True)  # Enter presses it, as Space does
        card.clicked.connect(slot)
        self.column.addWidget(card)
        self._first = self._first or card

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first:
            self._first.setFocus()


class WaitingPage(Page):
    """Says how far the opening of a casebook is."""

    left = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label(path.stem, "hero")
        self.label(str(path.parent), "quiet")
        self._ask()
        self._said = SaidLine(self)
        self.column.addWidget(self._said)
        self._row = QHBoxLayout()
        self._back = self.button(tr("Back"))
        self._back.clicked.connect(self.left)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self.column.addLayout(self._row)
        self.column.addStretch(1)

    def _ask(self) -> None:
        """Put what is asked between the name and what is said."""

    def tell_progress(self, done: int, total: int) -> None:
        """Say how much of a casebook of an earlier version is brought up to date."""
        percent = str(100 * done // total if total else 0)
        self._said.doing(tr("Bringing it up to date: {percent} %").replace("{percent}", percent))


class UnlockPage(WaitingPage):
    """Asks for the passphrase of a casebook, or for its recovery code."""

    unlock_wanted = Signal(str, str)  # passphrase, recovery code

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self._open = self.button(tr("Open casebook"), primary=True)
        self._open.clicked.connect(self._unlock)
        self._row.insertWidget(0, self._open)
        QWidget.setTabOrder(self._open, self._back)
        self._until = 0.0  # when the passphrase that was typed is tried
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)

    def _ask(self) -> None:
        self._told = self.label("", "lead")
        self._told.setVisible(False)
        self._box = self.line(tr("Passphrase"), secret=True)
        self._box.returnPressed.connect(self._unlock)
        self._show = QCheckBox(tr("Show what I type"), self)
        self._show.toggled.connect(self._reveal)
        self.column.addWidget(self._show)
        self._recovery = QCheckBox(tr("This is my recovery code"), self)
        self._recovery.toggled.connect(self._name_box)
        self.column.addWidget(self._recovery)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter from what is ticked, too."""
        ticked = self._show.hasFocus() or self._recovery.hasFocus()
        if ticked and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._unlock()
        else:
            super().keyPressEvent(event)

    def _name_box(self, is_code: bool) -> None:
        self._labels[self._box].setText(tr("Recovery code") if is_code else tr("Passphrase"))

    def _reveal(self, on: bool) -> None:
        self._box.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _unlock(self) -> None:
        waits = time.monotonic() < self._until  # nothing holds the file yet: these words are tried instead
        if not (self._open.isEnabled() or waits):  # Return pressed twice: the first try holds the file
            return
        self._said.doing(tr("Opening…"))
        self._open.setEnabled(False)
        words = self._box.text()
        self.unlock_wanted.emit(
            "" if self._recovery.isChecked() else words, words if self._recovery.isChecked() else ""
        )

    def tell_wait(self, seconds: float) -> None:
        """Say for how long what was typed waits before it is tried."""
        self._until = time.monotonic() + seconds
        self._second.start()
        self._count_down()

    def _count_down(self) -> None:
        seconds = math.ceil(self._until - time.monotonic())
        if seconds > 0:
            said = tr("The passphrases before were wrong, so this one is tried in {seconds} s.")
            self._said.doing(said.replace("{seconds}", str(seconds)))
        else:
            self._second.stop()
            self._said.doing(tr("Opening…"))

    def tell(self, sentence: str) -> None:
        """Say why the passphrase is asked for."""
        self._told.setText(sentence)
        self._told.setVisible(True)

    def without_way_back(self) -> None:
        """Offer nothing but to unlock."""
        self._back.setVisible(False)

    def say(self, sentence: str) -> None:
        """Say why the casebook did not open; the box is ready for another try."""
        self._second.stop()
        self._until = 0.0
        self._said.trouble(sentence)
        self._open.setEnabled(True)
        self._box.selectAll()
        self._box.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._box.setFocus()
