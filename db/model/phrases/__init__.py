"""Words for numbers and ages, as sources write them, read as ranges."""

from __future__ import annotations

from db.model.phrases.age import BORN, OLDEST, read_age
from db.model.phrases.counts import LARGEST
from db.model.phrases.reading import Reading, display, fold, read

__all__ = ["BORN", "LARGEST", "OLDEST", "Reading", "display", "fold", "read", "read_age"]
