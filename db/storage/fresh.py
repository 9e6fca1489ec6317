"""The records that a save has made so far. Nothing older can lead to them, so neither they nor what hangs on
them need be asked of the file."""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cache

from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Record, Value

OWN = ("id", "n")  # the columns by which a record itself is found


class Fresh:
    """The rows of new records, as they stand in the tables."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, Record]] = {}  # by entity and id
        self._by: dict[tuple[str, str], dict[Value, list[Record]]] = {}  # by entity and column, when asked
        self._ids: set[Value] = set()
        self._edited: set[str] = set()  # entities of which older records were edited, too

    def __len__(self) -> int:
        return len(self._ids)

    def __bool__(self) -> bool:
        return True

    def add(self, entity: str, row: Record) -> None:
        """Take in the row of a new record."""
        self._rows.setdefault(entity, {})[str(row["id"])] = row
        self._ids.add(row["id"])
        self._by.clear()

    def edit(self, entity: str, id: str, after: Record) -> None:
        """Take in what was changed in a record, new or not."""
        row = self.row(entity, id)
        if row is None:
            self._edited.add(entity)
        else:
            row |= after
            self._by.clear()

    def numbers(self, entity: str) -> Set[Value]:
        """Return the row numbers of the new records of an entity."""
        return self._holding(entity, "n").keys()

    def row(self, entity: str, id: str) -> Record | None:
        """Return a new record by its id."""
        return self._rows.get(entity, {}).get(id)

    def made(self, id: Value) -> bool:
        """Say whether a new record, of any entity, has this id."""
        return id in self._ids

    def split(self, entity: str, column: str, values: Iterable[Value]) -> tuple[list[Record], list[Value]]:
        """Return the new records in whose column stands one of some values, trashed or not; and the values
        for which the file is to be asked, which then tells of new records, too."""
        some = list(values)
        if not some or (column not in OWN and (entity in self._edited or column not in _leading(entity))):
            return [], some
        there = self._holding(entity, column)
        # An id belongs to one record only, of whatever entity.
        new = there if column == "n" else self._ids
        asked = [value for value in some if value not in new]
        known = {value for value in some if value in there and value in new}
        if not known:
            return [], asked
        if column == "n":
            return [there[n][0] for n in sorted(known, key=lambda n: int(n or 0))], asked
        return [row for value in sorted(known, key=str) for row in there[value]], asked

    def _holding(self, entity: str, column: str) -> dict[Value, list[Record]]:
        found = self._by.get((entity, column))
        if found is None:
            found = self._by[entity, column] = {}
            for row in self._rows.get(entity, {}).values():
                found.setdefault(row[column], []).append(row)
        return found


@cache
def _leading(entity: str) -> frozenset[str]:
    """Return the columns of an entity that can hold no id before its record is there: SQLite sees to these.

    What stands beside an id of any kind may wait for a record that is still to be brought in."""
    return frozenset(link.name for link in ENTITIES[entity].links if not isinstance(link, AnyLink))
