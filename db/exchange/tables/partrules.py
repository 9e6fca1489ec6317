"""The rules that a part of an attack may not break, asked once for each part: in tables they repeat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from db.exchange.tables.cells import MOST
from db.exchange.tables.faults import Wrong
from db.model.changes import Change, computed
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.record_rules import record_problems

_ANY = "00000000-0000-7000-8000-000000000000"  # stands for an id while the rest of a record is checked

Key = tuple[str, ...]


class PartRules:
    """Refuses parts of attacks that no form would take."""

    def __init__(self) -> None:
        self._today = date.today()
        self._fine: set[object] = set()

    def check(self, entity: str, values: Record, targets: Mapping[str, str], other: str) -> None:
        """Raise Wrong where a part breaks a rule that none may break; `targets` names the fields' columns."""
        key = (entity, *values.items())
        if key in self._fine:
            return
        links = {link.name: _ANY for link in ENTITIES[entity].links if link.required}
        whole = links | Change.new(entity, values, _ANY).after
        whole |= computed(entity, whole, whole)
        for problem in record_problems(ENTITIES[entity], whole, lambda kind, id: None, self._today):
            if problem.refuse:
                raise Wrong(targets.get(problem.field, other), problem.message, **dict(problem.args))
        if len(self._fine) >= MOST:
            self._fine.clear()
        self._fine.add(key)
