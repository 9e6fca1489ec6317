"""The model of the grid of victims: typing into cells, taking that back, saving it, keeping a draft of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from app.entry import gridcolumns
from app.entry.gridcolumns import COLUMNS, NEW_COUNT, Column, columns_named
from app.entry.gridpersons import COUNT, NAME, ROOT, SENSITIVITY, GridPersons
from app.entry.gridrows import PROBLEM, QUIET, Cell, Pending, State, edit, stored
from app.shell.i18n import tr
from db.model.changes import Change, new_id
from db.model.covering import DOTS, is_hidden, is_secret
from db.model.fields import Record
from db.model.problem import Unreadable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
STEPS = 200  # cell edits that can be taken back


class GridModel(GridPersons):
    """A row a person, the last one empty; column 0 is the number of the row."""

    # Writing

    def cell(self, column: Column, text: str, near: bool = False) -> Cell:
        """Return what a text means in a column, readable or not."""
        try:
            return Cell(gridcolumns.read(column, text, self.counts, near))
        except Unreadable as error:
            return Cell({}, text, error.problem)

    def shown(self, name: str, cell: Cell) -> str:
        """Return the text of a cell that is not in the grid yet."""
        return cell.text or gridcolumns.show(columns_named([name])[0], cell.values, self.counts)

    def put(self, texts: Sequence[tuple[int, Column, str]], near: bool = False) -> None:
        """Put texts into cells as one step; rows below the last one begin new persons."""
        state = dict(self._pending)
        begun: dict[int, str] = {}
        for row, column, text in texts:
            id = self.id(row) or begun.get(row, "")
            if not id and not text.strip():
                continue
            pending = state.get(id) or self._begin(id)
            begun.setdefault(row, pending.id)
            changed = self._with(pending, column, self.cell(column, text, near))
            state[pending.id] = changed
        self._step(state)

    def _begin(self, id: str) -> Pending:
        if id:
            return Pending(id, str(self._harms[id]["victim_id"]), new=False)
        return Pending(new_id(), new_id(), count=self.next_count())

    def next_count(self) -> str:
        """Return the count of the next new person: that of the row above, else the usual one."""
        last = self.values(self._order[-1], COUNT).get("tally_id") if self._order else None
        return str(last or "") or self.counts.usual

    def link(self, row: int, victim_id: str) -> None:
        """Let a new row stand for a person who is in the casebook."""
        id = self.id(row)
        if id in self._harms:
            return
        pending = self._pending.get(id) or self._begin("")
        cells = {name: cell for name, cell in pending.cells.items() if name != NAME.name}
        linked = replace(pending, victim_id=victim_id, linked=True, cells=cells)
        self._step(self._pending | {linked.id: linked})

    def land(self, rows: Sequence[Pending]) -> None:
        """Add new rows as one step."""
        self._step(self._pending | {row.id: row for row in rows})

    def drop(self, rows: Iterable[int]) -> list[str]:
        """Take rows that are not saved out, as one step; return the ids of the saved ones among them."""
        ids = [self.id(row) for row in rows if self.id(row)]
        saved = [id for id in ids if id in self._harms]
        going = set(ids) - set(saved)
        if going:
            self._step({id: p for id, p in self._pending.items() if id not in going})
        return saved

    def _step(self, state: Mapping[str, Pending]) -> None:
        after = tuple(p for p in state.values() if not p.empty)
        before = tuple(self._pending.values())
        if after == before:
            return
        self._undo = [*self._undo[1 - STEPS :], (self._clock(), before)]
        self._redo.clear()
        self._arrange(after)
        self.edited.emit()

    @property
    def can_undo(self) -> bool:
        """True where a step in the grid is the last that was done; else the casebook's turn comes first."""
        return bool(self._undo) and self._undo[-1][0] >= self._clock()

    @property
    def can_redo(self) -> bool:
        """True where a step in the grid is the next one to be repeated."""
        return bool(self._redo) and self._redo[-1][0] <= self._clock()

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._undo, self._redo)

    def redo(self) -> None:
        """Repeat the step that was taken back last."""
        self._turn(self._redo, self._undo)

    def _turn(self, back: list[tuple[int, State]], forth: list[tuple[int, State]]) -> None:
        if back:
            time, state = back.pop()
            forth.append((time, tuple(self._pending.values())))
            self._arrange(self._as_of_now(state))
            self.edited.emit()

    # Saving

    def changes(self, attack_id: str) -> list[Change]:
        """Return what saves all rows; call it only where nothing is unreadable."""
        counts: dict[str, Change] = {}
        found: list[Change] = []
        for pending in self._pending.values():
            victim, harm = self._given(pending, "victim"), self._given(pending, "harm")
            wanted = harm.get("tally_id")
            count = self.counts[str(wanted)] if wanted else None
            if count and count.id.startswith(NEW_COUNT):
                if count.id not in counts:
                    given: Record = {"attack_id": attack_id, "measure": count.measure}
                    counts[count.id] = Change.new("tally", given | {"civilian_status": "civilian"})
                harm["tally_id"] = counts[count.id].id
            elif count:
                harm["tally_id"] = count.id
            found += self._saving(pending, attack_id, victim, harm)
        return [*counts.values(), *found]

    def _given(self, pending: Pending, entity: str) -> Record:
        """Return the fields of a record that a row says something of."""
        given: Record = {}
        for column in COLUMNS:
            own = column.name in pending.cells or (pending.new and column is COUNT) or column is SENSITIVITY
            if column.entity == entity and own:
                given |= self.values(pending.id, column)
        return given

    def _saving(self, pending: Pending, attack_id: str, victim: Record, harm: Record) -> list[Change]:
        person = self._record(pending.id, "victim")
        if pending.new and not pending.linked:
            status = "named" if victim.get("name") else "unidentified"
            made = Change.new("victim", victim | {"name_status": status}, pending.victim_id)
            changes: list[Change | None] = [made]
        else:
            changes = [edit("victim", person, victim)]
        if pending.new:
            whole = harm | {"attack_id": attack_id, "victim_id": pending.victim_id}
            changes.append(Change.new("harm", whole, pending.id))
        else:
            changes.append(edit("harm", self._harms[pending.id], harm))
        return [change for change in changes if change]

    # The draft

    def kept(self, typing: tuple[int, Column, str] | None = None) -> str:
        """Return what is not saved, as text; "" for nothing. `typing` is a cell that is being typed."""
        rows = dict(self._pending)
        if typing:
            row, column, text = typing
            id = self.id(row)
            pending = rows.get(id) or self._begin(id)
            changed = self._with(pending, column, self.cell(column, text))
            rows[pending.id] = changed
        data = [stored(pending) for pending in rows.values() if not pending.empty]
        return json.dumps(data, ensure_ascii=False) if data else ""

    def restore(self, text: str) -> None:
        """Put back what `kept` returned."""
        self._undo.clear()
        self._redo.clear()
        self._told = []
        self._arrange(self._as_of_now(self._unstored(row) for row in json.loads(text)) if text else ())

    def _unstored(self, row: dict[str, Any]) -> Pending:
        """Return a row that `stored` wrote, without the cells that there are no more."""
        cells: dict[str, Cell] = {}
        for column in COLUMNS:
            said = row["cells"].get(column.name)
            if said is not None:
                cells[column.name] = self.cell(column, said) if isinstance(said, str) else Cell(said)
        return Pending(row["id"], row["victim"], row["new"], row["linked"], row["count"], cells)

    # What the table asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._order) + self._grows

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() > 0 and self._grows else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        if section == 0:
            return tr("Row") if role == Role.AccessibleTextRole else "" if role == Role.DisplayRole else None
        column = COLUMNS[section - 1]
        if role == Role.DisplayRole:
            return column.title
        if role == Role.ToolTipRole:
            return tr(column.field.help.definition)
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) if role == ALIGNED else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if index.column() == 0:
            return self._number(row, role)
        column = COLUMNS[index.column() - 1]
        if role in (Role.DisplayRole, Role.EditRole):
            return (
                self.seen(row, column).replace("\n", " ")
                if role == Role.DisplayRole
                else self.text(row, column)
            )
        if role == Role.FontRole:
            return self._italic if self.is_later(row, column) else None
        problem = self.problem(row, column)
        if role == PROBLEM:
            return "" if problem is None else "hard" if problem.hard else "soft"
        said = problem.text(tr) if problem else ""
        if role == Role.ToolTipRole:
            return "\n".join(part for part in (self.seen(row, column), said) if part)
        if role == Role.AccessibleTextRole:
            return f"{column.title}: {self.seen(row, column)}"
        return said if role == Role.AccessibleDescriptionRole else None

    def seen(self, row: int, column: Column) -> str:
        """Return what is seen of a cell: dots where it is covered, unless the keyboard is in it."""
        text = self.text(row, column)
        if not text or (row, COLUMNS.index(column) + 1) == self._here or not self.is_saved(row):
            return text
        secret = is_secret(self.values(self.id(row), SENSITIVITY))
        return DOTS if is_hidden(column.field, secret) else text

    def look_into(self, row: int, column: int) -> None:
        """Take note of the cell in which the keyboard is; -1 for none."""
        before, self._here = self._here, (row, column)
        for at in {before, self._here}:
            if (index := self.index(*at)).isValid():
                self.dataChanged.emit(index, index)

    def is_later(self, row: int, column: Column) -> bool:
        """Tell whether a cell is not saved yet."""
        pending = self._pending.get(self.id(row))
        return pending is not None and (pending.new or column.name in pending.cells)

    def _number(self, row: int, role: int) -> object:
        number = str(row + 1) if self.id(row) else "+"
        if role in (Role.DisplayRole, QUIET):
            return number if role == Role.DisplayRole else True
        if role == Role.AccessibleTextRole:
            if not self.id(row):
                return tr("New person: type the name")
            whose = ". ".join(text for column in COLUMNS if (text := self.seen(row, column)))
            return f"{number}: {whose}"
        if role == Role.ToolTipRole:
            return tr("Enter opens the whole record.") if self.id(row) else tr("New person: type the name")
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if role == ALIGNED else None


ALIGNED = Role.TextAlignmentRole
