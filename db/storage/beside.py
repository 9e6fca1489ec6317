"""What is said of records beside their fields: questions with their answers, the names of attached files. By
their words, too, a record and that of which it is a part are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.model.changes import Change
from db.storage.connection import Database
from db.storage.rows import batched, live, rows_in

SAID = ("comment", "attachment_link")  # each belongs to a record of any kind


def words(db: Database, ids: Iterable[str]) -> dict[str, list[str]]:
    """Return the texts of questions on some records, and the names of their files, by the records' ids."""
    found: dict[str, list[str]] = {}
    if not db.execute(_ANYTHING).fetchone():
        return found
    for some in batched(ids):
        for row in live(db, "comment", "entity_id", some):
            found.setdefault(str(row["entity_id"]), []).extend(_given(row, "text", "answer"))
        sql = """SELECT l.entity_id, a.original_name, a.source_url FROM attachment_link l
            CROSS JOIN attachment a ON a.id = l.attachment_id
            WHERE l.deleted_at IS NULL AND a.deleted_at IS NULL AND l.entity_id IN (?)"""
        for row in rows_in(db, sql, some):
            found.setdefault(str(row["entity_id"]), []).extend(_given(row, "original_name", "source_url"))
    return found


_ANYTHING = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table in SAID) + " LIMIT 1"


def _given(row: dict[str, str | int | float | None], *names: str) -> list[str]:
    return [str(row[name]) for name in names if row[name]]


def owners(db: Database, changes: Sequence[Change]) -> list[Change]:
    """Return the records of which questions or files that changed tell, as if they had changed themselves."""
    ids = {name: [c.id for c in changes if c.entity == name] for name in (*SAID, "attachment")}
    sql = "SELECT id FROM attachment_link WHERE attachment_id IN (?)"
    ids["attachment_link"] += [str(row["id"]) for row in rows_in(db, sql, ids.pop("attachment"))]
    return [
        Change(str(row["entity"]), str(row["entity_id"]), None, {})
        for table, some in ids.items()
        for row in rows_in(db, f"SELECT entity, entity_id FROM {table} WHERE id IN (?)", some)
    ]
