"""What one row of a table becomes."""

from __future__ import annotations

from dataclasses import dataclass

from db.exchange.tables.hanging import Hanging
from db.model.changes import Change
from db.model.fields import Record


@dataclass
class Made:
    """A record that is new, one that is changed, or nothing new. `hanging` is what
    hangs on a new attack, `added` what a row changes in what hangs on one that is there."""

    line: int
    id: str = ""  # "" for a new record whose id the table does not give
    new: Record | None = None
    changed: Change | None = None
    hanging: Hanging | None = None
    harm: Record | None = None  # what befell a new victim
    added: tuple[Change, ...] = ()
    linked: bool = False  # to another attack, as it was not before
    duplicate_of: str = ""  # the code of another attack of the table

    @property
    def edits(self) -> list[Change]:
        """Return all that is changed in a record that is there."""
        return [*((self.changed,) if self.changed else ()), *self.added]
