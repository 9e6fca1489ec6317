"""What a copy of a record begins with: its fields, but nothing that belongs to one record alone."""

from __future__ import annotations

from db.model.entity import Entity
from db.model.fields import Record

# Names and numbers that no two records share, decisions about one record, and consent, which nobody gives
# for another.
ONE_RECORDS_OWN = {
    "code", "external_ids", "geonames_id", "acled_name", "ged_actor_id", "duplicate_of_id",
    "superseded_by_id", "workflow", "consent", "consent_scope", "consent_edtf", "consent_expiry_edtf",
}  # fmt: skip


def copy_of(entity: Entity, record: Record) -> Record:
    """Return the first values of a copy of a record."""
    return {
        field.name: record[field.name]
        for field in entity.fields
        if not field.computed and field.name not in ONE_RECORDS_OWN and record.get(field.name) is not None
    }
