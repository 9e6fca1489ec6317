"""The box of a field in a form: for some fields more than their kind alone would have."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.entry.agebox import AgeBox
from app.entry.coordinatebox import CoordinateBox
from app.entry.editor import Editor
from app.entry.editors import editor_for
from app.entry.linkbox import LinkSource
from app.entry.regionbox import CountryBox, RegionBox
from db.model.fields import Field

BOXES: dict[str, type[CoordinateBox] | type[RegionBox] | type[AgeBox]] = {
    "age_text": AgeBox,
    "lat": CoordinateBox,
    "lon": CoordinateBox,
    "adm1_name": RegionBox,
    "adm2_name": RegionBox,
}


def box_for(field: Field, links: LinkSource, parent: QWidget | None = None) -> Editor:
    """Return the editor of a field for a form."""
    if field.name in BOXES:
        return BOXES[field.name](field, parent, links)
    return CountryBox(field, parent) if field.name == "country" else editor_for(field, links, parent)
