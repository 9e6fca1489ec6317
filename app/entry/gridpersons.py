"""The persons in the grid of victims: what the casebook holds and, over it, what was typed and not saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Signal
from PySide6.QtGui import QFont

from app.entry import gridcolumns
from app.entry.gridcolumns import COLUMNS, OF_FIELD, Column, Counts, columns_named
from app.entry.gridrows import Cell, Pending, Saved, State, alike
from db.model.changes import new_id
from db.model.entities import ENTITIES
from db.model.fields import N_, Record
from db.model.plain import plain
from db.model.problem import Problem
from db.model.tree import Tree

ROOT = QModelIndex()
NAME, AGE, COUNT, SENSITIVITY = columns_named(("name", "age", "tally_id", "sensitivity"))

NO_COUNT = N_("Say in which count the person is contained: type Killed, Injured, Abducted…")
TWICE = N_("This person stands in this count already: remove one of the two rows.")
NAMESAKE = N_("Somebody of this name stands in this count already: a namesake, or the same person twice?")
DEFAULTS: dict[str, Record] = {
    entity: {f.name: f.default for f in ENTITIES[entity].fields} for entity in ("victim", "harm")
}


class GridPersons(QAbstractTableModel):
    """The rows as they stand, each with its cells and what is wrong in them."""

    edited = Signal()  # by hand, or taken back

    def __init__(
        self,
        person: Callable[[str], Record | None],
        clock: Callable[[], int],
        grows: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """`person` finds a victim who may not be one of this attack yet; `clock` counts the steps that the
        casebook can take back; without `grows` nothing can be typed."""
        super().__init__(parent)
        self._person = person
        self._grows = grows
        self._clock = clock
        self.counts = Counts(None)
        self._harms: dict[str, Record] = {}
        self._victims: dict[str, Record] = {}
        self._pending: dict[str, Pending] = {}
        self._order: list[str] = []
        self._texts: dict[tuple[str, str], str] = {}
        self._told: list[Problem] = []
        self._problems: dict[tuple[str, str], Problem] | None = None
        self._undo: list[tuple[int, State]] = []
        self._redo: list[tuple[int, State]] = []
        self._here = (-1, -1)  # row and column of the cell in which the keyboard is
        self._italic = QFont()
        self._italic.setItalic(True)

    # What the casebook holds

    def show(self, tree: Tree | None) -> None:
        """Show the victims of an attack; what was typed and not saved stays."""
        self.counts = Counts(tree)
        rows = tree.parts["harm"] if tree else []
        before = self._harms, self._victims
        self._texts.clear()
        self._harms = {str(row["id"]): row for row in rows}
        people = {str(row["victim_id"]) for row in rows}
        self._victims = {id: tree.link(id) or {} for id in people} if tree else {}
        state, now = self._as_of_now(self._pending.values()), (self._harms, self._victims)
        self._harms, self._victims = before
        self._arrange(state, now)

    def _as_of_now(self, state: Iterable[Pending]) -> State:
        """Return what is not saved, less what the casebook holds by now and rows that are gone from it."""
        kept = (self._rebased(p) for p in state if p.new or p.id in self._harms)
        return tuple(p for p in kept if not p.empty)

    def _rebased(self, pending: Pending) -> Pending:
        """Return what is not saved of a row, now that the casebook may hold the row or parts of it."""
        if pending.id not in self._harms:
            return pending
        harm = self._harms[pending.id]
        saved = replace(pending, new=False, linked=False, victim_id=str(harm["victim_id"]), cells={})
        for column in columns_named(pending.cells):
            saved = self._with(saved, column, pending.cells[column.name])
        return saved

    def forget(self) -> None:
        """Drop all that is not saved."""
        self._undo.clear()
        self._redo.clear()
        self._told = []
        self._arrange(())

    def tell(self, problems: Iterable[Problem]) -> None:
        """Mark what is to be checked in the records of the rows."""
        self._told = list(problems)
        self._problems = None
        self._refresh()

    # Rows and cells

    @property
    def size(self) -> int:
        """The number of persons."""
        return len(self._order)

    @property
    def unsaved(self) -> int:
        """The number of rows that are not saved, or not wholly."""
        return len(self._pending)

    def id(self, row: int) -> str:
        """Return the id of a row's harm, "" for the empty row."""
        return self._order[row] if 0 <= row < len(self._order) else ""

    def row_of(self, id: str) -> int:
        """Return the row of a harm or a person; -1 where there is none."""
        found = (i for i, own in enumerate(self._order) if id in (own, self.person_of(own)))
        return next(found, -1) if id else -1

    def person_of(self, id: str) -> str:
        pending = self._pending.get(id)
        return pending.victim_id if pending else str(self._harms[id]["victim_id"])

    def is_saved(self, row: int) -> bool:
        return self.id(row) in self._harms

    def _record(self, id: str, entity: str) -> Record:
        """Return what a row's record holds without what is typed; the defaults for a new one."""
        pending = self._pending.get(id)
        if entity == "harm" and id in self._harms:
            return self._harms[id]
        if entity == "victim" and (pending is None or not pending.new):
            return self._victims.get(self.person_of(id), {})
        if entity == "victim" and pending and pending.linked:
            return self._person(pending.victim_id) or {}
        return DEFAULTS[entity] | ({"tally_id": pending.count or None} if pending else {})

    def values(self, id: str, column: Column) -> Record:
        """Return the fields of a cell as they will be saved; none where it cannot be read."""
        pending = self._pending.get(id)
        if pending and column.name in pending.cells:
            return pending.cells[column.name].values
        record = self._record(id, column.entity)
        if column is SENSITIVITY and pending and self._is_protected(pending, record):
            return {column.name: 3}
        return {name: record.get(name) for name in column.names}

    def _is_protected(self, pending: Pending, victim: Record) -> bool:
        """Tell whether what is typed makes the record one that never leaves: a child, or sexual violence."""
        if not pending.new and not {AGE.name, COUNT.name} & pending.cells.keys():
            return False
        count = self.counts[str(self.values(pending.id, COUNT).get("tally_id") or "")]
        child = gridcolumns.age_of(self.values(pending.id, AGE)).is_child
        return (child or (count is not None and count.protects)) and int(victim.get("sensitivity") or 0) < 3

    def text(self, row: int, column: Column) -> str:
        """Return the text of a cell, as it can be typed too."""
        id = self.id(row)
        if not id:
            return ""
        if (id, column.name) not in self._texts:
            pending = self._pending.get(id)
            cell = pending.cells.get(column.name) if pending else None
            said = cell.text if cell and cell.problem else ""
            values = self.values(id, column)
            self._texts[id, column.name] = said or gridcolumns.show(column, values, self.counts)
        return self._texts[id, column.name]

    def problem(self, row: int, column: Column) -> Problem | None:
        """Return what is to be checked in a cell."""
        return self._all_problems().get((self.id(row), column.name))

    def first_unreadable(self) -> tuple[int, Column] | None:
        """Return the first cell without which the rows cannot be saved; None where there is none such."""
        own = dict(self._own_problems())
        wrong = {at for at, problem in own.items() if problem.hard}
        cells = ((row, column) for row in range(self.size) for column in COLUMNS)
        return next((at for at in cells if (self.id(at[0]), at[1].name) in wrong), None)

    def _all_problems(self) -> dict[tuple[str, str], Problem]:
        if self._problems is None:
            known = {id: id for id in self._order} | {self.person_of(id): id for id in self._order}
            found: dict[tuple[str, str], Problem] = {}
            for problem in self._told:
                if problem.record_id in known:
                    column = OF_FIELD.get((problem.entity, problem.field), NAME)
                    found.setdefault((known[problem.record_id], column.name), problem)
            self._problems = found | dict(self._own_problems())
        return self._problems

    def _own_problems(self) -> Iterator[tuple[tuple[str, str], Problem]]:
        persons: set[tuple[str, str]] = set()
        names: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for row, id in enumerate(self._order):
            pending = self._pending.get(id)
            count = str(self.values(id, COUNT).get("tally_id") or "")
            if pending:
                bad = ((name, cell.problem) for name, cell in pending.cells.items() if cell.problem)
                yield from (((id, name), problem) for name, problem in bad)
                typed = pending.cells.get(COUNT.name)
                if not count and not (typed and typed.problem):
                    yield (id, COUNT.name), Problem("", NO_COUNT, COUNT.name, refuse=True)
            person = self.person_of(id)
            name, about = plain(self.text(row, NAME)), self.about(row)
            if pending and (person, count) in persons:
                yield (id, NAME.name), Problem("H8", TWICE, NAME.name, refuse=True)
            elif pending and pending.new and any(alike(about, a) for a in names.get((name, count), ())):
                yield (id, NAME.name), Problem("S2", NAMESAKE, NAME.name)
            persons.add((person, count))
            if name:
                names.setdefault((name, count), []).append(about)

    def about(self, row: int) -> tuple[str, str]:
        """Return sex and age, by which namesakes differ."""
        return self.text(row, COLUMNS[1]), self.text(row, AGE)

    def named(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """Return sex and age of the persons who are here by (name, count), for comparing."""
        found: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for row, id in enumerate(self._order):
            name, count = plain(self.text(row, NAME)), str(self.values(id, COUNT).get("tally_id") or "")
            if name:
                found.setdefault((name, count), []).append(self.about(row))
        return found

    def _with(self, pending: Pending, column: Column, cell: Cell) -> Pending:
        """Return a row with another cell; what is as in the casebook is no edit."""
        cells = {name: own for name, own in pending.cells.items() if name != column.name}
        if column is NAME and pending.linked:
            pending = replace(pending, linked=False, victim_id=new_id())
        record = self._harms.get(pending.id, {}) if column.entity == "harm" else {}
        if column.entity == "victim":
            saved = self._victims.get(pending.victim_id) if not pending.new else None
            record = saved or (self._person(pending.victim_id) or {} if pending.linked else {})
        same = cell.problem is None and all(record.get(name) == value for name, value in cell.values.items())
        return replace(pending, cells=cells if same else cells | {column.name: cell})

    def _arrange(self, state: State, saved: Saved | None = None) -> None:
        """Show another state with as little commotion as can be, so that the keyboard stays where it is."""
        saved = saved or (self._harms, self._victims)
        order = [*saved[0], *(p.id for p in state if p.id not in saved[0])]
        old, new = len(self._order), len(order)
        pending = {p.id: p for p in state}
        for at in [at for at in self._texts if self._pending.get(at[0]) is not pending.get(at[0])]:
            del self._texts[at]

        def turn() -> None:
            self._order, self._pending = order, pending
            self._harms, self._victims = saved
            self._problems = None

        if not self._grows:
            self.beginResetModel()
            turn()
            self.endResetModel()
        elif order[:old] == self._order and new > old:  # the empty row becomes the first of the new ones
            self.beginInsertRows(ROOT, old + 1, new)
            turn()
            self.endInsertRows()
        elif self._order[:new] == order and new < old:
            self.beginRemoveRows(ROOT, new + 1, old)
            turn()
            self.endRemoveRows()
        elif order == self._order:
            turn()
        else:
            self.beginResetModel()
            turn()
            self.endResetModel()
        self._refresh()

    def _refresh(self) -> None:
        if not self.rowCount():
            return
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
