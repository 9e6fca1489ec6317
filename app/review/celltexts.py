"""What the cells of a list say: the same codes, dates and numbers come again and again, and are put into
words once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from app.review.columns import WIDE
from app.shell.i18n import tr
from db.model import covering
from db.model.entity import Entity
from db.model.fields import Field, Link, Record, Text, Toll
from db.storage import query

MOST = 4096  # values of a column that are remembered
Saying = Callable[[Record], str]


class CellTexts:
    """Puts values into words as `query.shown` does, and remembers them."""

    def __init__(self) -> None:
        self._ways: dict[str, Saying] = {}

    def way(self, column: Field) -> Saying:
        """Return what says what a cell of a column shows."""
        found = self._ways.get(column.name)
        if found is None:
            found = self._ways[column.name] = _way(column)
        return found

    def text(self, column: Field, record: Record) -> str:
        """Return what a cell shows."""
        return self.way(column)(record)

    def text_or_stand_in(self, entity: Entity, column: Field, record: Record) -> str:
        """Return what a cell shows; where names stand and there is none, in brackets what else tells the
        record apart."""
        said = self.text(column, record)
        if said:
            return said
        others = (self.text(other, record) for other in stand_ins(entity, column))
        other = next(filter(None, others), "")
        return f"[{other}]" if other else ""


@cache
def stand_ins(entity: Entity, column: Field) -> tuple[Field, ...]:
    """Return the texts that tell records apart where `column`, by which a list calls them, is empty: the code
    last, and nothing confidential."""
    if column.name != WIDE.get(entity.name) or not isinstance(column, Text):
        return ()
    others = [entity.field[name] for name in entity.title if name != column.name]
    others.sort(key=lambda other: other.name == "code")
    return tuple(f for f in others if isinstance(f, Text) and f.sensitivity < covering.CONFIDENTIAL)


def _way(column: Field) -> Saying:
    if isinstance(column, Link):
        return lambda record: query.shown(column, record, tr)
    if isinstance(column, Toll):
        return _remembering(column, tuple(name for name, _ in column.columns))
    return _plain(column) if isinstance(column, Text) else _remembering(column, (column.name,))


def _plain(column: Text) -> Saying:
    name = column.name

    def say(record: Record) -> str:
        value = record.get(name)
        if value is None:
            return query.shown(column, record, tr) if record["missing"] else ""
        text = str(value)
        return text if text.isprintable() and "  " not in text else query.shown(column, record, tr)

    return say


def _remembering(column: Field, parts: tuple[str, ...]) -> Saying:
    known: dict[object, str] = {}
    single = parts[0] if len(parts) == 1 else ""

    def say(record: Record) -> str:
        key = record.get(single) if single else tuple(map(record.get, parts))
        if key is None:
            return query.shown(column, record, tr) if record["missing"] else ""
        text = known.get(key)
        if text is None:
            if len(known) >= MOST:
                known.clear()
            text = known[key] = query.shown(column, record, tr)
        return text

    return say
