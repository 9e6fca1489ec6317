"""Why fields of a record have no value: codes of the list of missing reasons by field, kept as JSON."""

from __future__ import annotations

import json

from db.model.fields import Record
from db.model.texts import Translate
from db.model.vocabularies import MISSING_REASON


def missing_of(record: Record) -> dict[str, str]:
    """Return the missing reasons of a record by field."""
    return dict(json.loads(str(record["missing"]))) if record.get("missing") else {}


def missing_text(reasons: dict[str, str]) -> str | None:
    """Return the reasons as the column `missing` holds them; `missing_of` takes them back."""
    return json.dumps(reasons, sort_keys=True) if reasons else None


def in_brackets(reason: str, translate: Translate) -> str:
    """Return a reason as it stands in the place of a value: "(Not asked)"; of one that has brackets itself
    what is before them."""
    return f"({translate(MISSING_REASON.label(reason)).partition(' (')[0]})"
