"""The records of a kind that are there, found again by what stands in a field, and by their codes."""

from __future__ import annotations

from functools import cached_property

from db.exchange.tables.rowtexts import folded
from db.model.entity import Entity
from db.model.fields import N_, Value
from db.storage.casebook import Casebook
from db.storage.rows import top
from db.storage.trouble import Trouble


class Keyed:
    """Looks records up by the field `key`, each kind of question once."""

    def __init__(self, casebook: Casebook, entity: Entity, key: str) -> None:
        self.entity = entity
        self._casebook = casebook
        self._key = key

    @cached_property
    def is_empty(self) -> bool:
        """True where there is no record yet that a row could be about."""
        return not top(self._casebook.db, self.entity.name)

    @cached_property
    def old_codes(self) -> frozenset[str]:
        """Return the codes of the records that are there, in the trash or not, without regard to case."""
        sql = f"SELECT code FROM {self.entity.name} WHERE code IS NOT NULL"
        return frozenset(str(code).casefold() for (code,) in self._casebook.db.execute(sql))

    @cached_property
    def with_key(self) -> dict[Value, list[str]]:
        """Return the ids of the records by what stands in the field by which they are found again."""
        column = dict(self.entity.columns)
        if self._key not in column:
            raise Trouble(
                N_("“{name}” is no field of this record by which it could be found again."), name=self._key
            )
        return self._by_key("IS NULL")

    @cached_property
    def in_trash(self) -> dict[Value, list[str]]:
        """Return the same of the records in the trash."""
        return self._by_key("IS NOT NULL")

    def _by_key(self, deleted: str) -> dict[Value, list[str]]:
        sql = f"SELECT {self._key}, id FROM {self.entity.name} WHERE deleted_at {deleted}"
        found: dict[Value, list[str]] = {}
        for value, id in self._casebook.db.execute(f"{sql} AND {self._key} IS NOT NULL"):
            found.setdefault(folded(value), []).append(id)
        return found
