"""Ctrl+P: what is printed, with or without confidential fields, and where to."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from app import printers
from app.exchange.dialogs import FileBox, WorkDialog
from app.exchange.printing import BLANK, LISTED, RECORD, SELECTED, Job, OnScreen, Printed, Target, run
from app.session import Session
from app.shell.i18n import counted, numerals, tr
from app.tasks import Progress
from db.model.entities import ENTITIES, PAGES
from db.storage.casebook import Casebook

LONGEST = 60  # letters of a title


class PrintDialog(WorkDialog):
    """Asks three things and prints in the background."""

    def __init__(
        self, session: Session, screen: OnScreen, folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, tr("Print"), tr("Print"), parent)
        self._screen = screen
        self._folder = Path(folder)
        self._proposed = ""
        self.what = QButtonGroup(self)
        self.kinds = QComboBox(self)
        self.confidential = QCheckBox(tr("With names and other confidential fields"), self)
        self.to_file = QRadioButton(tr("PDF file"), self)
        self.to_printer = QRadioButton(tr("Printer"), self)
        self.target = FileBox(tr("PDF file"), self._folder, self)
        self.target.suffix = ".pdf"
        self.replace = QCheckBox(tr("Replace what is there"), self)
        self.printer = QComboBox(self)
        self.copies = QSpinBox(self)
        self._offer_what()
        self._offer_fields()
        self._offer_target()
        self._chain()
        self._follow()
        self._checked.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.clicked.connect(self.print)

    # What is asked

    def _offer_what(self) -> None:
        screen = self._screen
        record = tr("This record: {title}").replace("{title}", _short(screen.title))
        chosen = tr("What is selected, as a list: {n}").replace("{n}", numerals(len(screen.selected)))
        records = ENTITIES[screen.entity].counted(len(screen.listed), tr)
        listed = tr("The list: {records}").replace("{records}", records)
        if screen.words:
            listed += " " + tr("found with {words}").replace("{words}", _short(screen.words))
        self._choice(RECORD, record if screen.record else tr("This record"), bool(screen.record))
        if screen.unsaved:
            self.text(tr("What is typed and not saved yet will not be on it."), "quiet").setIndent(24)
        self._choice(SELECTED, chosen, len(screen.selected) > 1)
        self._choice(LISTED, listed, bool(screen.listed))
        blank = self._choice(BLANK, tr("An empty form to fill in by hand:"), True, add=False)
        for entity in PAGES:
            self.kinds.addItem(tr(entity.label), entity.name)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(screen.entity)))
        self.kinds.setAccessibleName(blank.text().rstrip(":"))
        self.kinds.activated.connect(blank.click)
        self.kinds.currentIndexChanged.connect(self._follow)
        row = QHBoxLayout()
        row.addWidget(blank)
        row.addWidget(self.kinds)
        row.addStretch(1)
        self.column.addLayout(row)
        possible = [button for button in self.what.buttons() if button.isEnabled()]
        several = (button for button in possible if button.property("what") == SELECTED)
        next(several, possible[0]).setChecked(True)  # who chose several wants these
        self.what.buttonToggled.connect(self._follow)

    def _choice(self, name: str, words: str, possible: bool, *, add: bool = True) -> QRadioButton:
        button = QRadioButton(words.replace("&", "&&"), self)
        button.setProperty("what", name)
        button.setEnabled(possible)
        self.what.addButton(button)
        if add:
            self.column.addWidget(button)
        return button

    def _offer_fields(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(self.confidential)
        words = tr(
            "A sheet with them is marked on every page. Records and fields of the highest sensitivity never "
            "go on paper."
        )
        self._about_fields = self.text(words, "quiet")
        self._about_fields.setIndent(24)
        self.confidential.setAccessibleDescription(words)

    def _offer_target(self) -> None:
        group = QButtonGroup(self)
        for button in (self.to_file, self.to_printer):
            group.addButton(button)
        self.to_file.setChecked(True)
        self.to_printer.toggled.connect(self._want_printer)
        self.printer.setAccessibleName(tr("Printer"))
        self.printer.setSizePolicy(self.target.sizePolicy())
        self.copies.setRange(1, 99)
        self.copies.setAccessibleName(tr("Copies"))
        self.copies.setPrefix(tr("Copies") + " ")
        beside = QHBoxLayout()
        beside.addWidget(self.printer, 1)
        beside.addWidget(self.copies)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.to_file, 0, 0)
        grid.addWidget(self.target, 0, 1)
        grid.addWidget(self.replace, 1, 1)
        grid.addWidget(self.to_printer, 2, 0)
        grid.addLayout(beside, 2, 1)
        self.column.addSpacing(8)
        self.column.addWidget(QLabel(tr("Print to"), self))
        self.column.addLayout(grid)

    def _chain(self) -> None:
        """Let Tab go from top to bottom."""
        stops: list[QWidget] = [
            *self.what.buttons(),
            self.kinds,
            self.confidential,
            self.to_file,
            self.target.box,
        ]
        stops += [self.target.button, self.replace, self.to_printer, self.printer, self.copies, self.go]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # What follows

    @property
    def wanted(self) -> str:
        """What is to be printed: RECORD, SELECTED, LISTED or BLANK."""
        return str(self._checked.property("what"))

    @property
    def _checked(self) -> QAbstractButton:
        return next(button for button in self.what.buttons() if button.isChecked())

    def _follow(self) -> None:
        """Let the rest of the dialog follow what was chosen."""
        blank = self.wanted == BLANK
        self.confidential.setEnabled(not blank)
        self._about_fields.setEnabled(not blank)
        on_paper = self.to_printer.isChecked()
        for widget in (self.target, self.replace):
            widget.setEnabled(not on_paper)
        for widget in (self.printer, self.copies):
            widget.setEnabled(on_paper)
        self.go.setText(tr("Print") if on_paper else tr("Save as PDF"))
        if self.target.box.text() in ("", self._proposed, str(self._folder)):
            kind = str(self.kinds.currentData()) if blank else self._screen.entity
            name = {BLANK: tr("form"), RECORD: tr("record")}.get(self.wanted, tr("list"))
            label = tr(ENTITIES[kind].label).lower().replace(" ", "-")
            stem = "" if blank else f"{self.session.casebook.path.stem}-"
            self._proposed = str(self._folder / f"{stem}{label}-{name}.pdf")
            self.target.box.setText(self._proposed)

    def _want_printer(self, on: bool) -> None:
        if on and not self.printer.count():
            self.printer.addItems(printers.names())
            if not self.printer.count():
                self.to_printer.setEnabled(False)
                self.to_file.setChecked(True)
                self.say(
                    tr("This computer has no printer set up: save a PDF file and print it elsewhere."), "soft"
                )
        self._follow()

    def say(self, sentence: str, level: str = "hard") -> None:
        super().say(sentence, level)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Be large enough for all that is said, also where the text is large: Qt stops at two thirds of the
        screen."""
        layout, room = self.layout(), self.screen().availableSize()
        if layout is not None:
            width = min(max(self.width(), layout.sizeHint().width()), room.width())
            height = max(self.height(), layout.totalHeightForWidth(width))
            self.resize(width, min(height, room.height()))

    def print(self) -> None:
        """Print in the background."""
        job = Job(self.wanted, self._screen, str(self.kinds.currentData()), self.confidential.isChecked())
        device = None
        if self.to_printer.isChecked():
            device = printers.printer(self.printer.currentText(), self.copies.value())
        target = Target(self.target.path, self.replace.isChecked(), device)

        def work(casebook: Casebook, progress: Progress) -> Printed:
            return run(casebook, progress, job, target)

        name = tr("Print: {what}").replace("{what}", device.printerName() if device else target.path.name)
        self.begin(
            self.session.worker.ask("print", work, self._done, self.failed, self.told, name=lambda: name)
        )

    def _done(self, done: Printed) -> None:
        self.ended()
        said = tr("Sent to the printer: {pages}.")
        if self.to_file.isChecked():
            said = tr("Written to {target}: {pages}.").replace("{target}", str(self.target.path))
        text = said.replace("{pages}", counted(done.pages, tr("{n} page"), tr("{n} pages")))
        if done.marked:
            text += " " + tr("They hold confidential data.")
        if done.left_out:
            one = tr("{n} record stayed here because it is too sensitive.")
            many = tr("{n} records stayed here because they are too sensitive.")
            text += " " + counted(done.left_out, one, many)
        self.said.emit(text)
        self.accept()


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
