"""What a table would bring, or brought: how many rows of each kind, what is made because rows name it, and
the faults, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.exchange.plaintable import PlainTable
from app.shell.i18n import counted, numerals, titled, tr
from db.exchange.tables.aside import save_report
from db.exchange.tables.bringing import Report
from db.model.entities import ENTITIES
from db.storage.trouble import Trouble

SHOWN = 1000  # faults that are shown
LONGEST = 28  # letters of a name that are shown
NAMED = 3  # new records of a kind that are named; all are in the tip


class ReportPane(QWidget):
    """The report of a try or of the real thing."""

    said = Signal(str)
    confirmed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.report: Report | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.confirm = QCheckBox(self)
        self.confirm.toggled.connect(self.confirmed)
        self.named = QLabel(self)
        self.named.setWordWrap(True)
        self.named.setIndent(self.fontMetrics().averageCharWidth() * 3)
        self.save_button = QPushButton(tr("Save the report…"), self)
        self.save_button.clicked.connect(self._ask_where)
        self.faults = PlainTable(tr("Faults"), self)
        head = QHBoxLayout()
        head.addWidget(self.text, 1)
        head.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.confirm)
        column.addWidget(self.named)
        column.addWidget(self.faults, 100)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Show that nothing was tried yet."""
        self.report = None
        self.setVisible(False)

    @property
    def agreed(self) -> bool:
        """True when there is something to bring in, and what would be made beside it is confirmed."""
        report = self.report
        if report is None or not report.new + report.changed:
            return False
        return not (report.created or report.taken) or self.confirm.isChecked()

    def show_report(self, report: Report, *, dry: bool, backed_up: bool = True) -> None:
        """Show what a table would bring, or brought; `backed_up` where the casebook has backups."""
        self.report = report
        self.text.setText("\n".join(_sentences(report, dry, backed_up)))
        self._show_named(report, dry)
        self.save_button.setVisible(bool(report.faults))
        self.faults.setVisible(bool(report.faults))
        columns = (tr("Line"), tr("Column"), tr("Value"), tr("What is wrong"))
        rows = [(str(f.line), report.where(f, tr), f.value, f.text(tr)) for f in report.faults[:SHOWN]]
        self.faults.show_rows(columns, rows)
        self.faults.horizontalHeader().setStretchLastSection(True)
        self.setVisible(True)

    def _show_named(self, report: Report, dry: bool) -> None:
        """Show what is made because rows name it, and what is taken for a record that is there."""
        made = "\n".join(_named(entity, names) for entity, names in report.names.items())
        taken = [f"{said} → {name}" for names in report.taken.values() for said, name in names.items()]
        told: list[str] = []
        if made:
            told.append(made)
        if taken:
            first = _first(taken)
            text = tr("Taken for what is there ({n}): {taken}")
            told.append(text.replace("{n}", numerals(len(taken))).replace("{taken}", first))
        self.confirm.setText(
            tr("Agree to make these too, because rows name them and none is there:")
            if made
            else tr("Agree to take these for what is there:")
        )
        self.named.setText("\n".join(told))
        self.named.setToolTip("\n".join([*(n for names in report.names.values() for n in names), *taken]))
        self.confirm.setChecked(False)
        for widget in (self.confirm, self.named):
            widget.setVisible(dry and bool(told))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("Save the report"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the faults as CSV."""
        if self.report is None:
            return
        try:
            save_report(self.report, Path(name), tr)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
        else:
            self.said.emit(tr("Report written to {target}.").replace("{target}", name))


def _first(names: Sequence[str]) -> str:
    """Return the first names, none of them too long for a line."""
    short = (name if len(name) <= LONGEST else name[: LONGEST - 1] + "…" for name in names[:NAMED])
    return ", ".join(short) + (" …" if len(names) > NAMED else "")


def _named(entity: str, names: Sequence[str]) -> str:
    """Return what is made of a kind: how many, and what the first of them are called."""
    first = _first(names)
    return titled(tr(ENTITIES[entity].plural), f"{numerals(len(names))} ({first})")


def filled(text: str, report: Report) -> str:
    """Put the numbers of a report into a sentence."""
    numbers = {
        "new": report.new,
        "changed": report.changed,
        "same": report.same,
        "faulty": report.faulty,
        "rows": report.rows,
    }
    for name, number in numbers.items():
        text = text.replace(f"{{{name}}}", numerals(number))
    return text


def _sentences(report: Report, dry: bool, backed_up: bool) -> list[str]:
    """Return what is said over the rows: how many there are of each kind, and what is to be known of them."""
    said = tr("{new} new, {changed} changed, {same} the same, {faulty} faulty of {rows} rows.")
    lines = [filled(said, report)]
    if dry:
        lines.insert(0, tr("Nothing is brought in yet. This would come in:"))
    if dry and not report.in_one_step:
        backed = tr(
            "These are over 10,000 rows: a backup is made first, and only that takes them back (menu "
            "File, Restore from a backup)."
        )
        never = tr("These are over 10,000 rows, and no backup is made of this casebook: it cannot be undone.")
        lines.append(backed if backed_up else never)
    if dates := report.dates.text(tr):
        lines.append(dates)
    if report.likely:
        one = tr("{n} pair may be the same attack or person twice: it waits under “Likely duplicates”.")
        many = tr("{n} pairs may be the same attack or person twice: they wait under “Likely duplicates”.")
        if dry:
            one = tr(
                "{n} pair may be the same attack or person twice: it would wait under “Likely duplicates”."
            )
            many = tr(
                "{n} pairs may be the same attack or person twice: they would wait under “Likely duplicates”."
            )
        lines.append(counted(report.likely, one, many))
    if report.aside:
        lines.append(
            tr("The faulty rows are kept in {file}: mend them there and import that file.").replace(
                "{file}", report.aside
            )
        )
    return lines
