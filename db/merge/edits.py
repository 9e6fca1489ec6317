"""The edits of which a merge consists: one a record, however often it is touched on the way."""

from __future__ import annotations

from db.model.changes import Change, now
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage.connection import Database
from db.storage.refusing import users
from db.storage.rows import live

# The columns by which two parts of one record say the same; of two such parts one is kept.
SAME: dict[str, tuple[str, ...]] = {
    "attack_place": ("attack_id", "place_id"),
    "involvement": ("attack_id", "actor_id", "role"),
    "figure": ("tally_id", "source_id", "as_reported"),
    "harm": ("victim_id", "tally_id", "attack_id", "status"),
    "cycle_attack": ("attack_id", "cycle_id"),
    "legal_qualification": ("attack_id", "qualification", "wording"),
    "citation": ("entity_id", "entity", "field", "source_id"),
    "attack_link": ("from_id", "to_id", "link_type"),
    "attachment_link": ("entity_id", "attachment_id"),
    "waived_warning": ("entity_id", "rule", "field"),
}
ORDER = ("seq", "is_primary")  # columns that differ between two parts that say the same


class Edits:
    """Changes that are being put together; rows are seen as they will be."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._current: dict[str, tuple[str, Record]] = {}
        self._after: dict[str, Record] = {}

    def set(self, entity: str, row: Record, **values: Value) -> None:
        """Give some columns of a record other values."""
        self._current.setdefault(str(row["id"]), (entity, row))
        self._after.setdefault(str(row["id"]), {}).update(values)

    def trash(self, entity: str, row: Record) -> None:
        """Put a record into the trash as it was before."""
        self._after.pop(str(row["id"]), None)
        self.set(entity, row, deleted_at=now())

    def will_be(self, row: Record) -> Record:
        """Return a row as the edits leave it."""
        return row | self._after.get(str(row["id"]), {})

    def moved(self) -> list[tuple[str, Record]]:
        """Return (entity, row as it will be) of all records touched so far that stay out of the trash."""
        found = [(entity, self.will_be(row)) for entity, row in self._current.values()]
        return [(entity, row) for entity, row in found if not row["deleted_at"]]

    def absorb(self, entity: str, row: Record) -> Record | None:
        """Let an untouched part that says the same take a moved part's place, where they do not contradict
        each other; return it."""
        columns = SAME[entity]
        twins = live(self.db, entity, columns[0], [row[columns[0]]])
        for twin in twins:
            if str(twin["id"]) not in self._current and self._agree(entity, twin, row):
                fill = {
                    n: v for n, v in row.items() if v is not None and twin[n] is None and n != "deleted_at"
                }
                for user, field, pointing in users(self.db, entity, [str(row["id"])]):
                    self.set(user, pointing, **{field: twin["id"]})
                self.trash(entity, row)
                self.set(entity, twin, **{n: v for n, v in fill.items() if n not in ("missing", *ORDER)})
                return twin
        return None

    def _agree(self, entity: str, twin: Record, row: Record) -> bool:
        if any(twin[name] != row[name] for name in SAME[entity]):
            return False
        names = [n for n, _ in ENTITIES[entity].columns if n not in ORDER]
        return all(twin[n] == row[n] for n in names if twin[n] is not None and row[n] is not None)

    def changes(self) -> list[Change]:
        """Return the changes, none where nothing differs in the end."""
        edits = [Change.edit(e, row, self._after[id]) for id, (e, row) in self._current.items()]
        return [edit for edit in edits if edit]
