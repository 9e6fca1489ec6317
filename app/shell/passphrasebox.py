"""The boxes in which a new passphrase is typed twice, with its strength in words and six words offered."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.shell.i18n import language, tr
from db.storage import keys

PAUSE = 120  # milliseconds without a key after which the strength is looked at: that takes a while itself


class PassphraseBox(QWidget):
    """A new passphrase, typed twice; `entered` when Enter was pressed in the second box."""

    entered = Signal()
    edited = Signal()  # so what was said of it is no longer so

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.first = self._line(column, tr("Passphrase"))
        self._strength = QLabel(self)
        self._strength.setWordWrap(True)
        self._strength.setProperty("role", "quiet")
        column.addWidget(self._strength)
        self.again = self._line(column, tr("The same passphrase again"))
        self._show = QCheckBox(tr("Show what I type"), self)
        self._show.toggled.connect(self._reveal)
        offer = QPushButton(tr("Offer me six random words"), self)
        offer.setProperty("quiet", True)
        offer.clicked.connect(self._offer)
        row = QHBoxLayout()
        row.addWidget(self._show)
        row.addWidget(offer)
        row.addStretch(1)
        column.addLayout(row)
        self._offered = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self._judge)
        self.first.textChanged.connect(self._typed)
        for box in (self.first, self.again):
            box.textChanged.connect(lambda _: self.edited.emit())
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)

    def _line(self, column: QVBoxLayout, name: str) -> QLineEdit:
        label = QLabel(name, self)
        box = QLineEdit(self)
        box.setAccessibleName(name)
        box.setEchoMode(QLineEdit.EchoMode.Password)
        label.setBuddy(box)
        column.addWidget(label)
        column.addWidget(box)
        return box

    @property
    def words(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def fault(self) -> str:
        """What is to be mended before it can be used; empty where nothing is."""
        if not self.words:
            return tr("Type a passphrase first.")
        if keys.as_meant(self.words) != keys.as_meant(self.again.text()):
            return tr("The two passphrases differ: type the same one twice.")
        return ""

    def begin(self) -> None:
        """Put the keyboard into the first box."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend(self) -> None:
        """Put the keyboard where the fault is."""
        box = self.again if self.words else self.first
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.selectAll()

    def _typed(self, words: str) -> None:
        self._strength.setText("")
        self._waiting.start()

    def _judge(self) -> None:
        words = self.words
        if not words:
            self._strength.setText("")
        elif words == self._offered:
            self._strength.setText(
                tr(
                    "Drawn at random out of 7,776 words each: 2⁷⁷ possibilities, more than all computers "
                    "could try. Write them down until you know them by heart; then destroy the note."
                )
            )
        else:
            score, said = keys.strength(words)
            advice = tr("Four or more words that have nothing to do with each other are better.")
            self._strength.setText(f"{tr(said)} {advice}" if score <= keys.WEAK else tr(said))

    def _offer(self) -> None:
        self._offered = keys.six_words(language())
        self._show.setChecked(True)
        self.first.setText(self._offered)
        self.again.setText("")
        self._waiting.stop()
        self._judge()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, on: bool) -> None:
        for box in (self.first, self.again):
            box.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
