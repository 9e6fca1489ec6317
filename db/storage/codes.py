"""The human codes of records, such as MLI-2024-0003."""

from __future__ import annotations

from collections.abc import Iterable

from db.model.changes import now
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage.connection import Database
from db.storage.rows import setting


class Codes:
    """Gives the next free code, never one twice. `taken` are codes about to be written."""

    def __init__(self, db: Database, taken: Iterable[Value] = ()) -> None:
        self._db = db
        self._taken = {str(code).casefold() for code in taken}
        self._country = ""
        self._last: dict[str, int] = {}  # the last number given, by the setting that keeps it

    def next(self, entity: str, values: Record) -> str:
        """Return the code of a new record with these values."""
        self._country = self._country or setting(self._db, "country") or "MLI"
        year = str(values.get("date_min") or now())[:4]
        pattern = ENTITIES[entity].code.replace("{country}", self._country).replace("{year}", year)
        stem, _, number_format = pattern.partition("{number")
        name = f"number:{entity}:{stem}"
        number = self._last.get(name) or int(setting(self._db, name) or 0)
        while True:
            number += 1
            code = stem + ("{" + number_format).format(number)
            if code.casefold() not in self._taken and not self._written(entity, code):
                break
        self._last[name] = number
        return code

    def keep(self) -> None:
        """Note in the casebook which numbers were given last."""
        sql = "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        self._db.conn.executemany(sql, [(name, str(number)) for name, number in self._last.items()])

    def _written(self, entity: str, code: str) -> bool:
        """Say whether a record bears a code, in the trash or not; each half has its index."""
        half = f"SELECT 1 FROM {entity} WHERE code = :code COLLATE NOCASE AND deleted_at"
        sql = f"{half} IS NULL UNION ALL {half} IS NOT NULL"
        return self._db.execute(sql, {"code": code}).fetchone() is not None
