"""Where the columns of a table go: proposed, chosen, kept in the casebook or as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.exchange.importframe import ImportFrame
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.exchange.files import NewFile
from db.exchange.tables import bringing, matching
from db.exchange.tables.kept import keep, kept
from db.exchange.tables.matching import Matching
from db.exchange.tables.naming import Tried, tried
from db.model.catalogue import LANGUAGES, catalogue
from db.model.problem import Translate, untranslated
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble


def languages() -> tuple[Translate, ...]:
    """Return all languages of the program: tables are matched by the words of any of them."""
    words = [catalogue(code) for code in LANGUAGES if code != "en"]
    return (untranslated, *(lambda text, known=known: known.get(text, text) for known in words))


class ImportMapping(ImportFrame):
    """The page with the mapping of the columns."""

    def __init__(self, session: Session, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(session, folder, parent)
        self._found = Matching("attack")  # what was proposed for the table
        self._mapping = Matching("attack")
        self._kept: dict[str, Matching] = {}
        self._languages = languages()
        self.choices.entity_chosen.connect(self._propose)
        self.choices.dates_chosen.connect(self._follow_dates)
        self.choices.mapping_chosen.connect(self._take_mapping)
        self.choices.key_chosen.connect(self._changed)
        self.choices.keep_wanted.connect(self.keep_mapping)
        self.choices.save_wanted.connect(self.save_mapping)
        self.choices.load_wanted.connect(self.load_mapping)
        self.columns.columns.edited.connect(self._follow_columns)

    @property
    def mapping(self) -> Matching:
        """Where the columns go now."""
        return self._mapping

    def _propose(self) -> None:
        """Match the columns anew for another kind of record."""
        if self.table is not None:
            entity = str(self.choices.entity.currentData())
            self._found = bringing.propose(self.table, entity, self._languages)
            self.choices.show_mappings(self._found, self._kept, "")
            self._show_mapping(replace(self._found, dates=self._mapping.dates))  # the table's, of any kind

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
