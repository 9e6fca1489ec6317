"""A table from the clipboard on its way into the grid of victims: what each column is, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData

from app.entry.gridcolumns import COLUMNS, Column, columns_named, headings
from app.entry.gridmodel import COUNT, NAME, GridModel
from app.entry.gridrows import Cell, Pending, alike
from app.shell.i18n import numerals, titled, tr
from db.model import tabletext
from db.model.changes import new_id
from db.model.fields import N_, Text
from db.model.plain import plain
from db.model.problem import Problem
from db.storage.trouble import Trouble

# Rows that are pasted at once. Saving them with the attack takes 2 ms a row (seconds for these), in which the
# window waits; an import takes more of them in the background.
MOST = 2000
LEFT_OUT = ""  # the target of a column that is not taken

HERE_ALREADY = N_("{name} stands in this count already.")
RAGGED = N_("{cells} cells instead of {width}: see whether each stands in its column.")


def text_of(mime: QMimeData | None) -> str:
    """Return the text of a clipboard. Raise Trouble that says what is there instead."""
    text = mime.text() if mime is not None and mime.hasText() else ""
    if mime is not None and mime.hasUrls() and not (text.strip() and "\t" in text):
        said = N_("The clipboard holds a file, not a table: open it in the spreadsheet and copy the cells.")
        raise Trouble(said)
    if text.strip():
        return text
    if mime is not None and mime.hasImage():
        said = N_("The clipboard holds a picture, not a table: copy the cells, or add the picture as a file.")
        raise Trouble(said)
    raise Trouble(N_("There is nothing to paste: copy the cells in the spreadsheet first (Ctrl+C)."))


def rows_of(text: str) -> list[list[str]]:
    """Return the rows of a pasted text that hold anything. Raise Trouble where they are too many."""
    names = headings()

    def is_heading(cell: str) -> bool:
        return bool(tabletext.match([cell], names)[0])

    rows = tabletext.read(text, tabletext.delimiter_of(text, is_heading))
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if len(rows) > MOST + 1:
        raise Trouble(
            N_(
                "This table has {rows} rows, and at most {most} are pasted at once. Nothing was pasted: "
                "paste it in parts, or import it as a file (Ctrl+I)."
            ),
            rows=str(len(rows)),
            most=str(MOST),
        )
    return rows


@dataclass
class Pasted:
    """The rows of a table and what each column is taken for."""

    rows: list[list[str]]
    header: bool
    targets: list[str]

    @staticmethod
    def of(rows: list[list[str]], start: int = 0) -> Pasted:
        """Recognise the columns by the headings in the first row, or by their order from `start` on."""
        width = max(map(len, rows))
        found = tabletext.match(rows[0], headings())
        known = sum(map(bool, found))
        said = sum(bool(cell.strip()) for cell in rows[0])
        if known > 1 or known * 2 >= said:
            return Pasted(rows, True, _once(found + [LEFT_OUT] * (width - len(found))))
        order = [column.name for column in COLUMNS[start : start + width]]
        return Pasted(rows, False, order + [LEFT_OUT] * (width - len(order)))

    @property
    def body(self) -> list[list[str]]:
        """The rows without the headings."""
        return self.rows[1:] if self.header else self.rows

    @property
    def width(self) -> int:
        return len(self.targets)

    def heading(self, at: int) -> str:
        """Return what the table itself calls a column."""
        said = self.rows[0][at].strip() if self.header and at < len(self.rows[0]) else ""
        return said or tr("Column {n}").replace("{n}", numerals(at + 1))


def _once(targets: list[str]) -> list[str]:
    """Return the targets, each but once; texts may come from several columns (first and last name)."""
    found: list[str] = []
    for name in targets:
        again = name in found and not is_text(columns_named([name])[0]) if name else False
        found.append(LEFT_OUT if again else name)
    return found


def is_text(column: Column) -> bool:
    """Say whether a column takes any words."""
    return isinstance(column.field, Text) and column.codes is None and column.name != "age"


@dataclass(frozen=True)
class Fault:
    """What is wrong with a row of the pasted table; rows are counted from 1, with the headings."""

    row: int
    text: str


@dataclass
class Landing:
    """The rows as they would stand in the grid."""

    rows: list[Pending] = field(default_factory=list[Pending])
    faults: list[Fault] = field(default_factory=list[Fault])
    here_already: int = 0


class Reader:
    """Turns pasted rows into rows of the grid; what it has read once it remembers."""

    def __init__(self, model: GridModel) -> None:
        self._model = model
        self._read: dict[tuple[str, str], Cell] = {}

    def land(self, pasted: Pasted, count: str, without_known: bool) -> Landing:
        """Return what becomes of a table. `count` is where persons stand of whom it does not say it;
        `without_known` leaves out who stands in the same count already."""
        landing = Landing()
        here = self._model.named()
        first = 2 if pasted.header else 1
        texts = _texts(pasted)
        for number, row in enumerate(pasted.body, first):
            cells = {name: cell for name, places in texts if (cell := self._cell(name, row, places))}
            if not cells:
                continue
            pending = Pending(new_id(), new_id(), count=count, cells=cells)
            known = self._is_here(here, pending)
            if known:
                landing.here_already += 1
                name = str(cells[NAME.name].values["name"])
                landing.faults.append(Fault(number, tr(HERE_ALREADY).replace("{name}", name)))
            if len(row) != pasted.width:
                said = (
                    tr(RAGGED)
                    .replace("{cells}", numerals(len(row)))
                    .replace("{width}", numerals(pasted.width))
                )
                landing.faults.append(Fault(number, said))
            for column in columns_named(cells):
                problem: Problem | None = cells[column.name].problem
                if problem:
                    landing.faults.append(Fault(number, titled(column.title, problem.text(tr))))
            if not (known and without_known):
                landing.rows.append(pending)
        return landing

    def _is_here(self, here: dict[tuple[str, str], list[tuple[str, str]]], pending: Pending) -> bool:
        shown = {name: self._model.shown(name, cell) for name, cell in pending.cells.items()}
        said = pending.cells.get(COUNT.name)
        count = str(said.values.get("tally_id")) if said else pending.count
        about = (shown.get("sex", ""), shown.get("age", ""))
        name = plain(shown.get(NAME.name, ""))
        return bool(name) and any(alike(about, other) for other in here.get((name, count), ()))

    def _cell(self, name: str, row: Sequence[str], places: Sequence[int]) -> Cell | None:
        said = (row[at].strip() for at in places if at < len(row))
        text = " ".join(part for part in said if part)
        if not text:
            return None
        if (name, text) not in self._read:
            self._read[name, text] = self._model.cell(columns_named([name])[0], text)
        return self._read[name, text]


def _texts(pasted: Pasted) -> list[tuple[str, list[int]]]:
    """Return for each column of the grid the places in the table that fill it."""
    found: dict[str, list[int]] = {}
    for at, name in enumerate(pasted.targets):
        if name:
            found.setdefault(name, []).append(at)
    return [(column.name, found[column.name]) for column in COLUMNS if column.name in found]
