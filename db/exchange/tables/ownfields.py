"""What a row says in the fields of its own record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.exchange.tables.cells import FRACTION, Cells
from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import UUID
from db.exchange.tables.matching import plain
from db.model import edtf
from db.model.edtf.words import MONTH_OF
from db.model.entities import Entity
from db.model.fields import N_, LongText, Record, Text


class OwnFields:
    """Reads the fields of a kind of record from the cells that go to `targets`."""

    def __init__(self, entity: Entity, cells: Cells, targets: Iterable[str]) -> None:
        self._entity = entity
        self._cells = cells
        own = entity.field
        self._readers = [
            (target, cells.reader(own[target], target)) for target in dict.fromkeys(targets) if target in own
        ]

    def id(self, given: Mapping[str, str]) -> str:
        """Return the id that a row gives, "" for none. Raise Wrong."""
        id = given.get("id", "")
        if id and not UUID.fullmatch(id):
            raise Wrong("id", N_("“{text}” is no id as casebooks give them."), text=id[:40])
        return id

    def read(self, given: Mapping[str, str], *, as_written: bool) -> Record:
        """Return the values of the fields that a row gives, texts with the blanks around them where they are
        `as_written`. Raise Wrong."""
        values: Record = {}
        for target, read in self._readers:
            text = given.get(target)
            if text:
                values[target] = read(text)
        if as_written:
            values |= self._texts(given)
        self._date(given, values)
        return values

    def _texts(self, given: Mapping[str, str]) -> Record:
        """Return texts as they stand, with the blanks around them."""
        found: Record = {}
        for name, text in given.items():
            field = self._entity.field.get(name)
            if isinstance(field, Text) and type(field) in (Text, LongText) and text != text.strip():
                found[name] = field.read(text)
        return found

    def _date(self, given: Mapping[str, str], values: Record) -> None:
        """Put together a date from its parts or its ends."""
        if "date_edtf" not in self._entity.field or values.get("date_edtf"):
            return
        said, target = "", "date.start"
        if given.get("date.year") or not (given.get("date.start") or given.get("date.end")):
            target, said = "date.year", _put_together(given)
        else:
            start, end = (self._end(given, f"date.{name}") for name in ("start", "end"))
            said = f"{start}/{end}" if start and end and start != end else start or end
        if not said:
            return
        try:
            values["date_edtf"] = edtf.parse(said).text
        except ValueError:
            raise Wrong(
                target, N_("“{text}” is no date: write it like 2024-01-06, 2024-01 or 2024."), text=said
            ) from None

    def _end(self, given: Mapping[str, str], target: str) -> str:
        """Return the first or last day of what happened as an EDTF text, empty where it is not given."""
        text = given.get(target, "")
        return str(self._cells.value(self._entity.field["date_edtf"], target, text) or "") if text else ""


def _put_together(given: Mapping[str, str]) -> str:
    """Return the date of which a row gives year, month and day, "" for none. Raise Wrong for a part without
    the coarser one."""
    parts = [FRACTION.sub("", given.get(f"date.{part}", "")) for part in ("year", "month", "day")]
    for at, part in enumerate(("month", "day")):
        if parts[at + 1] and not parts[at]:
            raise Wrong(
                f"date.{part}",
                N_("A month needs its year here, and a day its month: write them, or empty this cell."),
            )
    year, month, day = parts
    month = str(MONTH_OF.get(plain(month), month))
    return "-".join(
        part for part in (year and year.zfill(4), month and month.zfill(2), day and day.zfill(2)) if part
    )
