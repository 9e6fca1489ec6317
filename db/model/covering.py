"""What is covered on screen while nobody has the keyboard in it, and so names no record elsewhere either."""

from __future__ import annotations

from functools import cache

from db.model.entities import ENTITIES
from db.model.fields import Field, Record

HIDDEN = 3  # fields of this sensitivity, which never leave the casebook, are hidden; and records are secret
CONFIDENTIAL = 2  # fields of this sensitivity are hidden in a secret record
DOTS = "•" * 8  # stand for what is covered
LEVEL = "sensitivity"  # the field that says who may see the record


def is_secret(record: Record) -> bool:
    """Say whether a record as a whole never leaves the casebook."""
    level = record.get(LEVEL)
    return isinstance(level, int) and level >= HIDDEN


def is_hidden(field: Field, secret: bool = False) -> bool:
    """Say whether a field is covered while the keyboard is elsewhere; confidential ones are in a record that
    is `secret` as a whole, such as a person who survived sexual violence."""
    return field.sensitivity >= (CONFIDENTIAL if secret else HIDDEN)


@cache
def _hidden(entity: str, secret: bool) -> frozenset[str]:
    return frozenset(f.name for f in ENTITIES[entity].fields if is_hidden(f, secret))


def discreet(entity: str, row: Record) -> Record:
    """Return what may be seen of a record over a shoulder: it without what is covered in its form."""
    hidden = _hidden(entity, is_secret(row)) & row.keys()
    return {**row, **dict.fromkeys(hidden)} if hidden else row
