"""Which lists of parts are more than lines: by (entity, part)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.entry.custody import CustodySheet
from app.entry.files import FilesList
from app.entry.grid import VictimGrid
from app.entry.partlist import PartList
from app.entry.toll import TollLedger
from db.model.entity import Related

if TYPE_CHECKING:
    from app.entry.form import RecordForm

LISTS: dict[tuple[str, str], Callable[[Related, RecordForm], PartList]] = {
    ("attack", "tally"): TollLedger,
    ("attack", "harm"): VictimGrid,
    ("abduction", "custody_event"): CustodySheet,
    **{
        (owner, "attachment_link"): FilesList
        for owner in ("attack", "victim", "abduction", "source", "place")
    },
}
