"""Why fields of a record have no value: codes of the list of missing reasons by field, kept as JSON."""

from __future__ import annotations

import json

from db.model.fields import Record


def missing_of(record: Record) -> dict[str, str]:
    """Return the missing reasons of a record by field."""
    return dict(json.loads(str(record["missing"]))) if record.get("missing") else {}


def missing_text(reasons: dict[str, str]) -> str | None:
    """Return the reasons as the column `missing` holds them; `missing_of` takes them back."""
    return json.dumps(reasons, sort_keys=True) if reasons else None
