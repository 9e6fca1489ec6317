"""Which sources a row of our own tables tells of, and what it says that a casebook knows only from its
records of persons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.exchange import events
from db.exchange.several import is_marked, parted, unmarked
from db.exchange.tables.cells import Cells
from db.exchange.tables.faults import Wrong
from db.exchange.tables.matching import CHILDREN
from db.exchange.tables.tolls import Toll
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Record
from db.model.vocabularies import SOURCE_KIND

_COUNTED = re.compile(r"(\d{1,4}) (.+)")
MOST = 1000  # sources of one attack
COUNTED = 50  # of these in a row that was altered, those that are only counted
# By what several or one of them are called, such as "2 witnesses".
_KINDS = {name: code.code for code in SOURCE_KIND.codes for name in events.called(code.code)}


@dataclass(frozen=True)
class Report:
    """A source: its publisher or its kind, else nothing is told of it. Those of one origin repeat one
    another; of 0 that is not told."""

    values: Record
    origin: int = 0

    @property
    def nameless(self) -> bool:
        return not (self.values.get("publisher") or self.values.get("url"))


def reports(cells: Sequence[str], columns: Sequence[str]) -> list[Report]:
    """Return the sources of the cells of REPORTS, whose `columns` are named in faults. Raise Wrong."""
    names, urls, origins, count = cells
    found = [one for part in parted(names) if part for one in _named(part)]
    total = _whole(count, columns[3]) if count else len(found)
    addresses = parted(urls) if urls else []
    found += [{}] * (max(total, len(addresses)) - len(found))
    for at, url in enumerate(addresses):
        if url:
            found[at] = found[at] | {"url": url}
    numbers = [_whole(part, columns[2]) for part in parted(origins)] if origins else []
    if len(numbers) not in (0, len(found)):
        raise Wrong(
            columns[2],
            N_("{n} numbers stand here for {sources} sources: give one for each."),
            n=str(len(numbers)),
            sources=str(len(found)),
        )
    return [Report(one, number) for one, number in zip(found, numbers or [0] * len(found), strict=True)]


def _named(part: str) -> list[Record]:
    counted = None if is_marked(part) else _COUNTED.fullmatch(part)
    if counted and counted[2] in _KINDS:
        return [{"source_kind": _KINDS[counted[2]]}] * min(int(counted[1]), MOST)
    return [{"source_kind": "document", "publisher": unmarked(part)}]


def _whole(text: str, target: str) -> int:
    whole = text.removesuffix(".0")
    if not (whole.isascii() and whole.isdigit() and int(whole) <= MOST):
        raise Wrong(target, N_("“{text}” is no number that can be read."), text=text[:40])
    return int(whole)


def retold(given: Mapping[str, str], cells: Cells) -> dict[str, str]:
    """Return what a row tells that is kept as a citation, by field. Raise Wrong."""
    found: dict[str, str] = {}
    if number := given.get("said.documented", "").removesuffix(".0"):
        if not (number.isascii() and number.isdigit() and len(number) < 10):
            raise Wrong("said.documented", N_("“{text}” is no number that can be read."), text=number[:40])
        if int(number):
            found["documented"] = str(int(number))
    if names := given.get("said.weapons"):
        weapon = ENTITIES["harm"].field["weapon"]
        codes = {str(cells.value(weapon, "said.weapons", part)) for part in parted(names) if part}
        found["weapons"] = "; ".join(sorted(codes))
    return found


def citation(attack: str, source: str, field: str, words: str) -> Change:
    """Return what keeps what a table said of an attack."""
    cited: Record = {"entity": "attack", "entity_id": attack, "source_id": source, "stance": "mentions"}
    return Change.new("citation", cited | {"field": field, "quotation": words})


def check_counted(some: Sequence[Report], target: str) -> None:
    """Raise Wrong where a row that this program did not write so counts more sources, without an address or
    a name, than anybody would have found."""
    count = sum(one.nameless for one in some)
    if count > COUNTED:
        raise Wrong(
            target,
            N_(
                "This row was changed after the program wrote it and counts {count} sources without a name: "
                "more than {most} are not made. Correct it, or empty this cell."
            ),
            count=str(count),
            most=str(COUNTED),
        )


def check_documented(told: str, tolls: Iterable[Toll]) -> None:
    """Raise Wrong where a row that this program did not write so tells of more persons than it says were
    harmed."""
    harmed = sum(toll.most for toll in tolls if toll.name != CHILDREN)
    number = told.removesuffix(".0")
    if number.isdecimal() and len(number) < 10 and int(number) > harmed:
        raise Wrong(
            "said.documented",
            N_(
                "This row was changed after the program wrote it and tells of {count} documented persons, "
                "but of no more than {most} who were harmed: correct it, or empty this cell."
            ),
            count=number,
            most=str(harmed),
        )
