"""The recovery code of a new key: shown once, printed, and typed back before it counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app import printers
from app.shell import recoverysheet
from app.shell.filedialog import file_dialog
from app.shell.i18n import tr
from app.shell.saidline import SaidLine
from app.shell.start import Page
from db.model.texts import N_
from db.storage.keys import Challenge
from db.storage.trouble import Trouble

WHOEVER = N_(
    "Whoever has this code can read everything in the casebook. Without it and without the passphrase, "
    "nobody can."
)


class RecoveryPage(Page):
    """Shows a recovery code, then hides it and asks for two of its groups; `done` when they are right."""

    done = Signal()
    left = Signal()

    def __init__(self, code: str, title: str, why: str, do: str, parent: QWidget | None = None) -> None:
        """`title` names the casebook on the printed sheet, `why` says what the code is for, `do` what
        follows."""
        super().__init__(parent)
        self._code, self._title = code, title
        self._challenge = Challenge.of(code)
        self.label(tr("Your recovery code"), "hero")
        self._why = self.label(why, "lead")
        self._shown = self.label(numbered(code), "code")
        self._shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown.setAccessibleName(tr("Recovery code"))
        self._note = self.label(tr(WHOEVER), "quiet")
        self._ask = QLabel(self)
        self._ask.setWordWrap(True)
        self.column.addWidget(self._ask)
        self._box = QLineEdit(self)
        self._box.setAccessibleName(tr("Groups of the recovery code"))
        self._box.returnPressed.connect(self._try)
        self._ask.setBuddy(self._box)
        self.column.addWidget(self._box)
        self._said = SaidLine(self)
        self.column.addWidget(self._said)
        row = QHBoxLayout()
        self._written = self.button(tr("I have written it down"), primary=True)
        self._written.clicked.connect(lambda: self._turn(asking=True))
        self._printer = next(iter(printers.names()), "")
        self._print = self.button(tr("Print on {name}").replace("{name}", self._printer))
        self._print.clicked.connect(self._print_sheet)
        self._pdf = self.button(tr("Save as PDF…"))
        self._pdf.clicked.connect(self._choose_file)
        self._go = self.button(do, primary=True)
        self._go.clicked.connect(self._try)
        self._again = self.button(tr("Show it again"))
        self._again.clicked.connect(lambda: self._turn(asking=False))
        self._back = self.button(tr("Back"))
        self._back.clicked.connect(self.left)
        for button in (self._written, self._go, self._print, self._pdf, self._again, self._back):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._turn(asking=False)

    def _turn(self, asking: bool) -> None:
        """Show the code, or hide it and ask for two groups."""
        first, second = self._challenge.groups
        self._ask.setText(
            tr("Look at your sheet and type its groups {first} and {second}, one after the other.")
            .replace("{first}", str(first))
            .replace("{second}", str(second))
        )
        for widget in (self._ask, self._box, self._go, self._again):
            widget.setVisible(asking)
        for widget in (self._shown, self._note, self._written, self._pdf):
            widget.setVisible(not asking)
        self._print.setVisible(bool(self._printer) and not asking)
        self._said.doing("")
        self._box.clear()
        (self._box if asking else self._written).setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if not self._go.isEnabled():  # Return pressed twice: it is being done
            return
        if self._challenge.is_met(self._box.text()):
            self._go.setEnabled(False)
            self._said.doing("")
            self.done.emit()
            return
        self.say(tr("That is not what the sheet must say. Look again, or show the code once more."))
        self._box.selectAll()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say what did not go; the page is ready for another try."""
        self._said.trouble(sentence)
        self._let(True)

    def wait(self, sentence: str) -> None:
        """Say what is being done; there is no way back until it is."""
        self._let(False)
        self._said.doing(sentence)

    def give_up(self) -> None:
        """Leave the page because nobody is there: whoever sees the code can open the casebook."""
        if self._back.isEnabled():
            self.left.emit()

    def _let(self, on: bool) -> None:
        for widget in (self._go, self._again, self._back, self._box):
            widget.setEnabled(on)

    def _print_sheet(self) -> None:
        printer = printers.printer(self._printer, 1)
        if recoverysheet.paint(self._code, self._title, printer):
            self._said.doing(tr("Sent to the printer {name}.").replace("{name}", printer.printerName()))
        else:
            self._said.trouble(tr("The printer took nothing. Save a PDF file on a stick instead."))

    def _choose_file(self) -> None:
        dialog = file_dialog(self, tr("Save the sheet as a PDF file"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{tr('Recovery code')}.pdf")
        dialog.fileSelected.connect(self.save_pdf)
        dialog.open()

    def save_pdf(self, name: str) -> None:
        """Save the sheet as a PDF file and warn of it."""
        try:
            recoverysheet.as_pdf(self._code, self._title, Path(name))
        except Trouble as trouble:
            self._said.trouble(trouble.text(tr))
            return
        self._said.doing(
            tr(
                "Saved as {file}, not encrypted: print it elsewhere, then destroy the file. On a disk "
                "beside the casebook it would open it to anybody."
            ).replace("{file}", name)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._box if self._box.isVisible() else self._written).setFocus(Qt.FocusReason.OtherFocusReason)


def numbered(code: str, each: int = 4) -> str:
    """Return a recovery code in lines of a few groups, each with its number before it."""
    groups = code.split("-")
    lines = [groups[at : at + each] for at in range(0, len(groups), each)]
    return "\n".join(
        "   ".join(f"{line * each + n + 1:>2} {group:<5}" for n, group in enumerate(some))
        for line, some in enumerate(lines)
    )
