"""Whether the dates of a table such as 06/01/2024 begin with the day or with the month: 13/01 can only be the
one, 01/13 only the other. One table is written in one way."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace

from db.exchange.tables.reading import Table
from db.model.entities import ENTITIES
from db.model.fields import N_, Date
from db.model.problem import Translate, untranslated

DAY, MONTH = "day", "month"  # what comes first, as a mapping says it
OF_ATTACKS = ("date.start", "date.end", "source.date")
LOOKED_AT = (
    20_000  # rows without any date of this kind, or without a contradiction, after which there is none
)
_PARTED = re.compile(r"(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)")
_SAID = {
    (DAY, "told"): N_("Dates are read with the day first: {example} in line {line} can only be read so."),
    (MONTH, "told"): N_("Dates are read with the month first: {example} in line {line} can only be read so."),
    (DAY, "both"): N_(
        "Dates of both kinds stand here ({example} in line {line}, {other}): one that can be read both ways "
        "is read with the day first. Mend the table, or check each."
    ),
    (DAY, ""): N_("Dates such as {example} in line {line} are read with the day first: check that."),
    (DAY, "chosen"): N_("Dates such as {example} in line {line} are read with the day first, as you chose."),
    (MONTH, "chosen"): N_(
        "Dates such as {example} in line {line} are read with the month first, as you chose."
    ),
}


@dataclass(frozen=True)
class DayOrder:
    """What comes first and how that is known ("told" by a date that can be read in one way only, "chosen",
    or not at all; "both" where two dates contradict one another); the date that tells it and the `other` one,
    or else the first that can be read both ways."""

    first: str = DAY
    known: str = ""
    example: str = ""
    line: int = 0
    other: str = ""

    def text(self, translate: Translate = untranslated) -> str:
        """Say how dates are read; nothing where the table has none that could be read both ways."""
        said = translate(_SAID[self.first, self.known]) if self.example else ""
        return (
            said.replace("{example}", self.example)
            .replace("{line}", str(self.line))
            .replace("{other}", self.other)
        )


def dated(entity: str, target: str) -> bool:
    """Say whether a target takes dates."""
    return target in OF_ATTACKS or isinstance(ENTITIES[entity].field.get(target), Date)


def day_order(table: Table, entity: str, columns: dict[str, str], chosen: str = "") -> DayOrder:
    """Return what comes first in the dates of a table: what was chosen, else what those of its dates tell
    that can be read in one way only, else the day."""
    places = [at for at, column in enumerate(table.columns) if dated(entity, columns.get(column, ""))]
    either = DayOrder(chosen, "chosen") if chosen else DayOrder()
    told: DayOrder | None = None
    seen = 0
    for number, (line, cells) in enumerate(table.rows if places else ()):
        if number - seen >= LOOKED_AT and (told or not either.example):
            break
        for at in places:
            for found in _PARTED.finditer(cells[at]):
                one, other = int(found[1]), int(found[3])
                first = "" if chosen else _only(one, other)
                if first and told is None:
                    told, seen = DayOrder(first, "told", found[0], line), number
                elif first and told and first != told.first:
                    return DayOrder(DAY, "both", told.example, told.line, found[0])
                elif one != other and max(one, other) <= 12 and not either.example:
                    either = replace(either, example=found[0], line=line)
    return told or either


def _only(one: int, other: int) -> str:
    """Return what comes first in two numbers that are a day and a month in one way only."""
    day, month = max(one, other), min(one, other)
    if day <= 12 or not 1 <= month <= 12 or day > monthrange(2024, month)[1]:
        return ""
    return DAY if one == day else MONTH
