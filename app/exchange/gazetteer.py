"""Loading a gazetteer into the casebook: which lists it has, one file to choose, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.exchange.dialogs import FileBox, WorkDialog
from app.session import Session
from app.shell.filedialog import file_dialog
from app.shell.i18n import language, numerals, tr
from app.tasks import Progress
from db.model.countries import countries
from db.storage.casebook import Casebook
from db.storage.gazetteer import GEONAMES, Loaded, load, loaded
from db.storage.trouble import Trouble

NAMED = 3  # countries that are named; more are counted


class OpenFileBox(FileBox):
    """A box with the name of a file that is there already."""

    def _choose(self) -> None:
        dialog = file_dialog(self, self.box.accessibleName(), str(self.path.parent))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Lists of places (*.txt *.csv)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.box.setText)
        dialog.open()


class GazetteerDialog(WorkDialog):
    """Reads a public list of places from a file, in the background."""

    def __init__(self, session: Session, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Load a gazetteer"), tr("Load"), parent)
        self.text(
            tr(
                "A gazetteer finds places by name without a network, shows namesakes with region and "
                "distance, and warns where a point does not fit. It stays in this casebook and is never "
                "exported."
            )
        )
        self.text(
            tr(
                "It takes a country's file from GeoNames (ML.txt, unpacked) or OCHA's list of P-codes (CSV). "
                "An earlier edition is replaced."
            ),
            "quiet",
        )
        self.lists = self.text("")
        self.column.addWidget(QLabel(tr("File"), self))
        self.source = OpenFileBox(tr("File"), Path(folder), self)
        self.column.addWidget(self.source)
        self.go.clicked.connect(self.read)
        self._show_lists()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.source.box.selectAll()

    def _show_lists(self) -> None:
        there = in_words(loaded(self.session.casebook))
        self.lists.setText(
            "\n".join([tr("In this casebook:"), *there] if there else [tr("None is loaded yet.")])
        )

    def read(self) -> None:
        """Read the file in the background; the casebook changes wholly or not at all."""
        path = self.source.path
        try:
            self.session.prepare_writing()
        except Trouble as trouble:
            self.say(trouble.text(tr))
            return

        def work(casebook: Casebook, progress: Progress) -> Loaded:
            return load(casebook, path, progress.step)

        name = tr("Load a gazetteer: {file}").replace("{file}", path.name)
        self.begin(
            self.session.worker.ask("gazetteer", work, self._done, self.failed, self.told, name=lambda: name)
        )

    def _done(self, done: Loaded) -> None:
        self.ended()
        (line,) = in_words([done])
        self.session.changed.emit([], None)  # places may be warned of now
        self.said.emit(tr("Loaded: {list}").replace("{list}", line))
        self.accept()


def in_words(lists: list[Loaded]) -> list[str]:
    """Return a line for each kind of list: whose it is, where it lies, how many and how old."""
    by_kind: dict[tuple[str, str], list[Loaded]] = {}
    for one in lists:
        by_kind.setdefault((one.kind, one.vintage if one.kind == GEONAMES else ""), []).append(one)
    return [_line(some) for some in by_kind.values()]


def _line(some: list[Loaded]) -> str:
    names = countries(language())
    codes = sorted({code for one in some for code in one.countries})
    where = ", ".join(names.get(code, code) for code in codes)
    if len(codes) > NAMED:
        where = tr("{n} countries").replace("{n}", numerals(len(codes)))
    says = tr("{kind}, {where}: {rows} places, newest of {month}.")
    if some[0].kind != GEONAMES:
        says = tr("{kind}, {where}: {rows} regions and districts, newest of {month}.")
    said = {
        "kind": some[0].kind,
        "where": where,
        "rows": numerals(sum(one.rows for one in some)),
        "month": max(one.vintage for one in some) or "?",
    }
    for name, value in said.items():
        says = says.replace(f"{{{name}}}", value)
    return says
