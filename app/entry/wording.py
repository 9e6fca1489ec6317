"""What words for a number do in a form: they fill the boxes beside them, and doubts are raised at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.entry.fieldrow import FieldRow
from db.model.entity import Entity
from db.model.fields import Phrase, Record, Value
from db.model.phrases import Reading
from db.model.problem import Problem, Unreadable
from db.model.soft_rules import figure_warnings, misread


class Wording:
    """The phrases of one form. `fill` puts a value into a box; it is called only for boxes that are there."""

    def __init__(self, entity: Entity, rows: dict[str, FieldRow], fill: Callable[[str, Value], None]) -> None:
        self._entity = entity
        self._rows = rows
        self._fill = fill
        self._before: dict[str, Reading] = {}

    def begin(self, record: Record) -> None:
        """Start from the words of a record."""
        self._before = {f.name: f.reader(str(record.get(f.name) or "")) for f in self._phrases()}

    def _phrases(self) -> Iterator[Phrase]:
        return (row.field for row in self._rows.values() if isinstance(row.field, Phrase))

    def follow(self, row: FieldRow, reading: Reading) -> None:
        """Fill in what was read; where nothing is read any more, take back what was filled in before."""
        field = row.field
        if not isinstance(field, Phrase):
            return
        before = self._before.get(field.name, Reading("")).columns()
        self._before[field.name] = reading
        for column, name in field.fills:
            if name not in self._rows:
                continue
            if reading.understood:
                self._fill(name, reading.columns()[column])
            elif _held(self._rows[name]) == before[column]:
                self._fill(name, self._entity.field[name].default)

    def doubts(self, record: Record) -> Iterator[tuple[FieldRow, list[Problem]]]:
        """Yield what is doubtful in words and numbers as they stand in the boxes, by the row of the words."""
        full: Record = dict.fromkeys(name for name, _ in self._entity.columns) | {"id": ""} | record
        for field in self._phrases():
            if self._entity.name == "figure":
                yield self._rows[field.name], list(figure_warnings(full))
                continue
            reading = field.reader(str(full[field.name] or ""))
            said = reading.columns()
            wrong = reading.understood and any(full[name] != said[column] for column, name in field.fills)
            found = [misread(self._entity.name, full, field.name, reading)] if wrong else []
            yield self._rows[field.name], found


def _held(row: FieldRow) -> Value:
    try:
        return row.editor.value()
    except Unreadable:
        return None
