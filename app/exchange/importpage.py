"""Ctrl+I: a pack or a table is brought in; of a table it is seen where each column goes and what would come,
before anything is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.exchange.importchoices import How
from app.exchange.importmapping import ImportMapping
from app.exchange.importreport import filled
from app.session import Session
from app.shell.i18n import numerals, tr
from app.tasks import Progress
from db.exchange.importing import Imported, read_pack
from db.exchange.packfolder import Standing, standing
from db.exchange.tables import aside, bringing, reading
from db.exchange.tables.bringing import Report
from db.exchange.tables.kept import kept
from db.exchange.tables.matching import Matching, carried_over
from db.exchange.tables.reading import Table
from db.storage.batches import batch_of
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.query import Step
from db.storage.trouble import Trouble


class ImportPage(ImportMapping):
    """The file on top, its columns in the middle, what would come in below."""

    said = Signal(str)
    brought = Signal(str)  # a sentence about what can be undone

    def __init__(self, session: Session, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(session, folder, parent)
        self.choices.source_chosen.connect(self.read)
        self.choices.source.textEdited.connect(self._forget_pack)
        self.choices.delimiter_chosen.connect(self.read_anew)
        self.choices.encoding_chosen.connect(self.read_anew)
        self.choices.sheet_chosen.connect(self.read_anew)
        self.report.said.connect(self._say)
        self.report.confirmed.connect(self._offer)
        self.start.dropped.connect(self.choices.take)
        self.start.decided.connect(self._offer)
        self.try_button.clicked.connect(self.try_it)
        self.go.clicked.connect(self.bring_in)
        self._forget_table()

    # Reading the file

    def read(self) -> None:
        """Read the table, or see that it is a pack."""
        if self._coming:
            self._say(tr("A pack is coming in: Esc stops it."), "soft")
            return
        self._forget_table()
        if self.is_pack:
            folder = self.choices.path

            def show(found: Standing) -> None:
                self._show_pack(folder, found)

            self._start("import", lambda casebook, progress: standing(folder), show)
        else:
            self._read(How())

    def _show_pack(self, folder: Path, found: Standing) -> None:
        self._ended()
        if self.choices.path != folder:
            return  # another name was typed meanwhile
        self._pack = folder
        self.start.show_pack(found)
        self._offer()
        first = self.start.all_the_same if found.doubtful else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_pack(self) -> None:
        """What was told of a pack does not hold for the one whose name is being typed."""
        if self.table is None and not self._coming:
            self._pack = None
            self.start.ask_for_a_file()
            self._offer()

    def read_anew(self) -> None:
        """Read the table as it was chosen in the boxes; where that fails, it stays as it was."""
        self.report.clear()
        self._read(self.choices.how)

    def _read(self, how: How) -> None:
        path, entity = self.choices.path, str(self.choices.entity.currentData())

        def work(casebook: Casebook, progress: Progress) -> tuple[Table, Matching, dict[str, Matching]]:
            table = reading.read(path, how.delimiter, progress.step, encoding=how.encoding, sheet=how.sheet)
            progress.step(0)
            return table, bringing.propose(table, entity, self._languages), kept(casebook)

        def show(answer: tuple[Table, Matching, dict[str, Matching]]) -> None:
            self._how = how
            self._show_table(*answer)

        self._start("import", work, show)

    def _show_table(self, table: Table, found: Matching, kept: dict[str, Matching]) -> None:
        self._ended()
        before, mapping = self.table, found
        if before is not None and self._mapping != self._found:  # a person said where the columns go
            mapping = carried_over(self._mapping, before.columns, found, table.columns)
        self.table, self._found, self._kept = table, found, kept
        self.choices.show_table(table, self._how)
        self._shift()
        chosen = "" if mapping is found else str(self.choices.mapping.currentData())
        self.choices.show_mappings(found, kept, chosen)
        self._say("")
        self._show_mapping(mapping)
        self.columns.setCurrentIndex(self.columns.columns.index(0, 1))
        if before is None:  # else the boxes are at work
            self.columns.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_table(self) -> None:
        self.table = self._pack = None
        self.choices.show_table(None)
        self.columns.columns.show_columns("attack", (), (), {})
        self.columns.setVisible(False)
        self.report.clear()
        self.start.ask_for_a_file()
        self._shift()
        self._say("")
        self._offer()

    # Bringing in

    def try_it(self) -> None:
        """Bring the table in and take it back again, to see what would come."""
        self._bring(dry=True)

    def bring_in(self) -> None:
        """Bring in the pack, or the table as it was tried."""
        if self.is_pack and self.table is None:
            self._bring_pack()
        elif self.report.agreed:
            self._bring(dry=False)

    def _bring(self, *, dry: bool) -> None:
        table, mapping, key = self.table, self._mapping, str(self.choices.key.currentData() or "")
        if table is None:
            return
        path, beside = self.choices.path, self.session.casebook.path
        reports: list[Report] = []

        def work(casebook: Casebook, step: Step) -> Made:
            def told(done: int, total: int) -> None:
                step(done)

            report = bringing.bring(casebook, table, mapping, key, self._languages, told, dry=dry)
            reports.append(report)
            written, batch = report.done, ""
            if not dry and report.in_one_step:
                batch = batch_of(casebook.db, written)
            if not dry:
                _keep_aside(report, path, beside)
            return Made(batch, written if batch else [], report.new + report.changed)

        def done(made: Made) -> None:
            if dry:
                self._tried(reports[0])
            else:
                self._brought(reports[0], bool(made.batch))

        text = tr("Trying {file}") if dry else tr("Import {file}")
        self.session.batches.do(
            text.replace("{file}", path.name), work, len(table.rows), done, self._failed, self
        )
        self._offer()

    def _tried(self, report: Report) -> None:
        self.report.show_report(report, dry=True, backed_up=self.session.casebook.backups is not None)
        high = self._split.height()
        self._split.setSizes([high // 3, high - high // 3])  # what is to be agreed to is seen whole
        self._say("")
        self._offer()
        first = self.report.confirm if report.created or report.taken else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brought(self, report: Report, undoable: bool) -> None:
        if not undoable and report.done and report.in_one_step:
            name = self.table.name if self.table else ""
            self.session.take(tr("Import {file}").replace("{file}", name), report.done)
            undoable = True
        elif not undoable:
            self.session.changed.emit([], None)
        self.report.show_report(report, dry=False)
        self.report.report = None  # it is in: bringing it in again needs another try
        said = tr("Brought in: {new} new, {changed} changed, {same} the same; {faulty} faulty rows left out.")
        (self.brought if undoable else self.said).emit(filled(said, report))
        self._say(filled(said, report))
        self._offer()

    def _bring_pack(self) -> None:
        folder = self.choices.path
        accepted = self.start.all_the_same.isChecked()
        try:
            self.session.prepare_writing()
        except Trouble as trouble:
            self._say(trouble.text(tr), "hard")
            return

        brought: list[Imported] = []

        def work(casebook: Casebook, step: Step) -> Made:
            brought.append(
                read_pack(casebook, folder, step, accept_changed=accepted, accept_unsigned=accepted)
            )
            return Made("", [], brought[0].count)

        self._coming = True
        text = tr("Import {file}").replace("{file}", folder.name)
        self.session.batches.do(text, work, 0, lambda made: self._brought_pack(brought[0]), self._failed)
        self._offer()

    def _brought_pack(self, done: Imported) -> None:
        self.start.ask_for_a_file()
        self._ended()
        self.session.changed.emit([], None)
        text = tr("Imported: {rows} records.").replace("{rows}", numerals(done.count))
        self._say(f"{text} {done.sender.sentence(tr)}", "soft" if done.sender.faults else "")
        self.said.emit(text)


def _keep_aside(report: Report, source: Path, casebook: Path) -> None:
    """Keep the faulty rows beside the table, or beside the casebook; where neither takes them, the report
    still names them."""
    try:
        aside.keep_aside_beside(report, source, casebook, tr)
    except Trouble:
        report.aside = ""
