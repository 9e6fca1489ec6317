"""Uncertain and partial dates: the part of EDTF (ISO 8601-2) that is stored, and the dates people type."""

from __future__ import annotations

from db.model.edtf.stored import FIRST_YEAR, LAST_YEAR, EdtfDate, parse
from db.model.edtf.typed import NotADate, from_text

__all__ = ["FIRST_YEAR", "LAST_YEAR", "EdtfDate", "NotADate", "from_text", "parse"]
