"""What our own tables say today of an attack that is there, cell by cell: a cell that says the same changes
nothing, whoever the table was made for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from db.exchange import flat, hxl, xlsx
from db.exchange.leaving import Going, Leaving
from db.exchange.profiles import HQ, PARTNER, PUBLIC, Profile
from db.exchange.tables.matching import CHILDREN, RANGE, REPORTS
from db.model.tree import Tree
from db.storage.casebook import Casebook

Told = Callable[[Leaving, Profile], Mapping[str, str]]
# Cells that say something together; of all others each by itself.
_TOGETHER = (("perpetrator", "perpetrator.type", "attribution"), REPORTS)


class Written:
    """Writes attacks as a table of ours has them, for each of those whom it can have been made for."""

    def __init__(self, casebook: Casebook, columns: Sequence[str], targets: Mapping[str, str]) -> None:
        self._casebook = casebook
        self._columns = tuple(columns)
        self._group = {target: _group(target) for target in targets.values()}
        self._groups: dict[str, list[str]] = {}  # the columns that say something together
        for column, target in targets.items():
            if column in self._columns:
                self._groups.setdefault(self._group[target], []).append(column)
        self._going: dict[str, Going] = {}

    def unsaid(self, tree: Tree, cells: Sequence[str], given: Mapping[str, str]) -> dict[str, str]:
        """Return what a row says without the cells that say what is there."""
        left = dict(given)
        said = dict(zip(self._columns, cells, strict=True))
        for told in self._told(tree):
            same = {
                group
                for group, columns in self._groups.items()
                if all(told.get(name) == said[name] for name in columns)
            }
            left = {target: text for target, text in left.items() if self._group.get(target) not in same}
            if not left:
                break
        return left

    def _told(self, tree: Tree) -> Iterator[Mapping[str, str]]:
        for profile in (HQ, PARTNER, PUBLIC):  # most tables are made for the first
            if self._columns == flat.header(profile):
                yield dict(zip(self._columns, flat.row(self._leaving(profile, tree), profile), strict=True))
            elif self._columns == hxl.LAYOUT.columns:
                yield dict(zip(self._columns, hxl.cells(self._leaving(profile, tree)), strict=False))
            elif "places" in self._columns and "date_min" in self._columns:
                yield xlsx.cells(self._leaving(profile, tree), profile)

    def _leaving(self, profile: Profile, tree: Tree) -> Leaving:
        going = self._going.get(profile.name)
        if going is None:
            going = self._going[profile.name] = Going(self._casebook, profile)
        return going.leaving(tree)


def _group(target: str) -> str:
    """Return by what a target is told together with others."""
    for some in _TOGETHER:
        if target in some:
            return some[0]
    name, _, part = target.rpartition("_")
    if target.startswith("abducted_") and part not in RANGE:
        return "fates"
    if part in RANGE and (name == CHILDREN or "." not in name):
        return name
    return "place" if target.startswith("place.") else "date" if target.startswith("date") else target
