"""What the cells of a list say: the same codes, dates and numbers come again and again, and are put into
words once."""

from __future__ import annotations

from app.shell.i18n import tr
from db.model.fields import Field, Link, Record, Text, Toll
from db.storage import query

MOST = 20_000  # values that are remembered


class CellTexts:
    """Puts values into words as `query.shown` does, and remembers them."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], str] = {}
        self._tolls: dict[str, list[str]] = {}

    def text(self, column: Field, record: Record) -> str:
        """Return what a cell shows."""
        if isinstance(column, Link):
            return query.shown(column, record, tr)
        if isinstance(column, Toll):
            return self._remembered((column.name, *map(record.get, self._parts(column))), column, record)
        value = record.get(column.name)
        if value is None:
            return query.shown(column, record, tr) if record["missing"] else ""
        if isinstance(column, Text):
            plain = str(value)
            return plain if plain.isprintable() and "  " not in plain else query.shown(column, record, tr)
        return self._remembered((column.name, value), column, record)

    def _parts(self, toll: Toll) -> list[str]:
        if toll.name not in self._tolls:
            self._tolls[toll.name] = [name for name, _ in toll.columns]
        return self._tolls[toll.name]

    def _remembered(self, key: tuple[object, ...], column: Field, record: Record) -> str:
        text = self._known.get(key)
        if text is None:
            if len(self._known) >= MOST:
                self._known.clear()
            text = self._known[key] = query.shown(column, record, tr)
        return text
