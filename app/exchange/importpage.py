"""Ctrl+I: a pack or a table is brought in; of a table it is seen where each column goes and what would come,
before anything is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.exchange.columnstable import ColumnsTable
from app.exchange.importchoices import How, ImportChoices
from app.exchange.importreport import ReportPane, filled
from app.exchange.importstart import ImportStart
from app.exchange.workbar import Sentence, WorkBar
from app.session import Session
from app.shell.i18n import numerals, tr
from app.tasks import Cancelled, Progress
from db.exchange.files import NewFile
from db.exchange.importing import Imported, read_pack
from db.exchange.packfolder import Standing, standing
from db.exchange.tables import bringing, matching, reading
from db.exchange.tables.bringing import Report
from db.exchange.tables.kept import keep, kept
from db.exchange.tables.matching import Matching, carried_over
from db.exchange.tables.naming import Tried, tried
from db.exchange.tables.reading import Table
from db.model.catalogue import LANGUAGES, catalogue
from db.model.problem import Translate, untranslated
from db.storage.batches import batch_of
from db.storage.bulk import Made
from db.storage.casebook import Casebook
from db.storage.query import Step
from db.storage.trouble import Trouble


def languages() -> tuple[Translate, ...]:
    """Return all languages of the program: tables are matched by the words of any of them."""
    words = [catalogue(code) for code in LANGUAGES if code != "en"]
    return (untranslated, *(lambda text, known=known: known.get(text, text) for known in words))


class ImportPage(QWidget):
    """The file on top, its columns in the middle, what would come in below."""

    said = Signal(str)
    brought = Signal(str)  # a sentence about what can be undone

    def __init__(self, session: Session, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.table: Table | None = None
        self._pack: Path | None = None  # of which it was told who vouches for it
        self._coming = False  # a pack is brought in
        self._how = How()  # by which the table was read
        self._found = Matching("attack")
        self._mapping = Matching("attack")
        self._kept: dict[str, Matching] = {}
        self._languages = languages()
        self.choices = ImportChoices(Path(folder), self)
        self.columns = ColumnsTable(self)
        self.report = ReportPane(Path(folder), self)
        self.start = ImportStart(self)
        self.message = Sentence(self)
        self._say = self.message.say
        self.bar = WorkBar(session, self)
        self.try_button = QPushButton(tr("Try it"), self)
        self.try_button.setAutoDefault(True)
        self.try_button.clicked.connect(self.try_it)
        self.go = QPushButton(tr("Bring in"), self)
        self.go.setProperty("primary", True)
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self.bring_in)
        self._lay_out()
        self._connect()
        self._forget_table()

    def _lay_out(self) -> None:
        split = self._split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.columns)
        split.addWidget(self.report)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.try_button)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        column.addWidget(self.start, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choices.source_chosen.connect(self.read)
        self.choices.source.textEdited.connect(self._forget_pack)
        self.choices.delimiter_chosen.connect(self.read_anew)
        self.choices.encoding_chosen.connect(self.read_anew)
        self.choices.sheet_chosen.connect(self.read_anew)
        self.choices.entity_chosen.connect(self._propose)
        self.choices.dates_chosen.connect(self._follow_dates)
        self.choices.mapping_chosen.connect(self._take_mapping)
        self.choices.key_chosen.connect(self._changed)
        self.choices.keep_wanted.connect(self.keep_mapping)
        self.choices.save_wanted.connect(self.save_mapping)
        self.choices.load_wanted.connect(self.load_mapping)
        self.columns.columns.edited.connect(self._follow_columns)
        self.report.said.connect(self._say)
        self.report.confirmed.connect(self._offer)
        self.start.dropped.connect(self.choices.take)
        self.start.decided.connect(self._offer)

    def begin(self) -> None:
        """Come to the page."""
        self.choices.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choices.source.selectAll()

    @property
    def resting(self) -> bool:
        """True while nothing is under way."""
        return not self.bar.busy and not self.session.batches.busy

    @property
    def mapping(self) -> Matching:
        """Where the columns go now."""
        return self._mapping

    @property
    def is_pack(self) -> bool:
        return bool(self.choices.source.text().strip()) and self.choices.path.is_dir()

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

    def _shift(self) -> None:
        """Show the table, or what to do while there is none."""
        self._split.setVisible(self.table is not None)
        self.start.setVisible(self.table is None)

    # Where the columns go

    def _propose(self) -> None:
        """Match the columns anew for another kind of record."""
        if self.table is not None:
            entity = str(self.choices.entity.currentData())
            self._found = bringing.propose(self.table, entity, self._languages)
            self.choices.show_mappings(self._found, self._kept, "")
            self._show_mapping(self._found)

    def _take_mapping(self) -> None:
        name = str(self.choices.mapping.currentData())
        self._show_mapping(self._kept.get(name, self._found))
        self._say(self._lacking())

    def _lacking(self) -> str:
        """Say which columns of the mapping the table does not have."""
        columns = self.table.columns if self.table else ()
        gone = [column for column in self._mapping.columns if column not in columns]
        said = tr("The table does not have these columns of the mapping: {columns}.")
        return said.replace("{columns}", ", ".join(gone)) if gone else ""

    def _show_mapping(self, mapping: Matching) -> None:
        if self.table is None:
            return
        self._mapping = mapping
        self.choices.entity.setCurrentIndex(self.choices.entity.findData(mapping.entity))
        self.choices.dates.setCurrentIndex(self.choices.dates.findData(mapping.dates))
        self.columns.setVisible(True)
        self.columns.columns.show_columns(
            mapping.entity, self.table.columns, self.table.tags, mapping.columns
        )
        self._changed()
        self._try_cells()

    def _follow_columns(self) -> None:
        self._follow(columns=dict(self.columns.columns.goes))

    def _follow_dates(self) -> None:
        self._follow(dates=str(self.choices.dates.currentData()))

    def _follow(self, **said: Any) -> None:
        """Take what was said of the mapping."""
        self._mapping = replace(self._mapping, **said)
        self._changed()
        self._try_cells()

    def _changed(self) -> None:
        """What was tried holds no more."""
        self.choices.show_keys(self._mapping)
        self.report.clear()
        self._offer()

    def _try_cells(self) -> None:
        table, mapping = self.table, self._mapping
        if table is None:
            return

        def work(casebook: Casebook, progress: Progress) -> dict[str, list[Tried]]:
            return tried(casebook, table, mapping, self._languages, tr)

        self.session.worker.ask("import cells", work, self.columns.columns.show_tried, self._failed)

    def keep_mapping(self, name: str) -> None:
        """Keep the mapping by name in the casebook."""
        try:
            self.session.prepare_writing()
            named = keep(self.session.casebook, self._mapping, name)
        except Trouble as trouble:
            self._say(trouble.text(tr), "hard")
            return
        self._kept = kept(self.session.casebook)
        self.choices.show_mappings(self._found, self._kept, named.name)
        self._say(tr("The mapping is kept as “{name}”.").replace("{name}", named.name))

    def save_mapping(self, name: str) -> None:
        """Save the mapping as JSON."""
        try:
            with NewFile(Path(name), replace=True) as stream:
                stream.write(self._mapping.spell().encode())
        except Trouble as trouble:
            self._say(trouble.text(tr), "hard")
        else:
            self._say(tr("The mapping is saved as {file}.").replace("{file}", name))

    def load_mapping(self, name: str) -> None:
        """Take a mapping that was saved as JSON."""
        try:
            mapping = matching.load(Path(name))
        except Trouble as trouble:
            self._say(trouble.text(tr), "hard")
            return
        self._show_mapping(mapping)
        said = tr("The mapping {file} is opened.").replace("{file}", Path(name).name)
        self._say(f"{said} {self._lacking()}".strip())

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

        def work(casebook: Casebook, progress: Progress) -> Imported:
            step = progress.step
            return read_pack(casebook, folder, step, accept_changed=accepted, accept_unsigned=accepted)

        self._coming = True
        self._start("import", work, self._brought_pack)

    def _brought_pack(self, done: Imported) -> None:
        self.start.ask_for_a_file()
        self._ended()
        self.session.changed.emit([], None)
        text = tr("Imported: {rows} records.").replace("{rows}", numerals(done.count))
        self._say(f"{text} {done.sender.sentence(tr)}", "soft" if done.sender.faults else "")
        self.said.emit(text)

    # Work in the background

    def _start(self, key: str, work: Callable[..., object], done: Callable[..., None]) -> None:
        self.bar.run(key, work, done, self._failed)
        self._offer()

    def _ended(self) -> None:
        self._coming = False
        self.bar.end()
        self._offer()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if self.table is not None:
            self.choices.show_table(self.table, self._how)
        if isinstance(error, Trouble):
            self._say(error.text(tr), "hard")
        elif isinstance(error, Cancelled):
            self._say(tr("Given up: nothing was changed."), "soft")
        else:
            self.session.worker.failed.emit(error)

    def _offer(self) -> None:
        free = not self.bar.busy and not self.session.read_only
        pack = self.table is None and self.is_pack
        self.try_button.setVisible(not pack)
        self.try_button.setEnabled(free and self.table is not None)
        agreed = self.start.agreed and self.choices.path == self._pack if pack else self.report.agreed
        self.go.setEnabled(free and agreed)

    def escape(self) -> bool:
        """Stop what is under way; say whether there was anything."""
        if not self.bar.busy:
            return False
        self.bar.cancel()
        self._failed(Cancelled())
        return True


def _keep_aside(report: Report, source: Path, casebook: Path) -> None:
    """Keep the faulty rows beside the table, or beside the casebook; where neither takes them, the report
    still names them."""
    try:
        bringing.keep_aside_beside(report, source, casebook, tr)
    except Trouble:
        report.aside = ""
