"""Rows that name other rows or records by their codes: links between attacks, and duplicates. They are made
when all rows are, as a row may name a later one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from db.exchange.tables.links import Links
from db.exchange.tables.made import Made
from db.exchange.tables.repeating import refused
from db.merge.unwritten import NEW
from db.model.changes import Change
from db.storage.casebook import Casebook


class RowLinks:
    """Keeps which records the rows of a table name. `coded` are the codes of the table's own rows, `linked`
    says whether two attacks are linked already."""

    def __init__(
        self,
        casebook: Casebook,
        kind: str,
        links: Links,
        coded: frozenset[str],
        linked: Callable[[str, str, str], bool],
    ) -> None:
        self.coded = coded
        self._casebook = casebook
        self._kind = kind
        self._links = links
        self._linked = linked
        self._ids: dict[str, str] = {}  # of the records that are new, by code
        self._waiting: list[tuple[int, str, str, str]] = []  # line, id, kind of link, code
        self._others: dict[str, str] = {}  # what new records that are only tried are duplicates of

    def note(self, made: Made, id: str) -> None:
        """Note a new row, which is written as the record `id`."""
        self._ids[str((made.new or {}).get("code") or "")] = self._ids[id] = id
        links = made.hanging.links if made.hanging else []
        self._waiting += [(made.line, id, link.kind, link.code) for link in links]
        if made.duplicate_of:
            self._waiting.append((made.line, id, "", made.duplicate_of))

    def wait(self, line: int, id: str, kind: str, code: str) -> None:
        """Note what a row says of a record that is there: a link of some kind, or "" for a duplicate."""
        self._waiting.append((line, id, kind, code))

    def expect(self, made: Made) -> None:
        """Note a new row that is only tried, as `note` does of one that is written."""
        if made.new is not None:
            id = made.id or f"{NEW}{made.line}"
            self._ids[str(made.new.get("code") or "")] = self._ids[id] = id
            if made.new.get("duplicate_of_id"):
                self._others[id] = str(made.new["duplicate_of_id"])
            if made.duplicate_of:
                self._waiting.append((made.line, id, "", made.duplicate_of))

    def refused_repeats(self, edits: Mapping[int, Sequence[Change]]) -> Iterator[tuple[int, str]]:
        """Yield (line, reason) for each row, only tried, that cannot be marked as a duplicate as it says,
        given the `edits` of what is there by line."""
        of: dict[int, tuple[str, str]] = {}
        for line, changes in edits.items():
            for c in changes:
                if c.entity == self._kind and c.after.get("duplicate_of_id"):
                    of[line] = c.id, str(c.after["duplicate_of_id"])
        while True:
            there = of | {line: (id, to) for line, id, to in self._repeats() if to}
            lines = {id: line for line, (id, _) in there.items()}
            found = refused(self._casebook, self._kind, dict(there.values()), self._others)
            for id, reason in found.items():
                yield lines[id], reason
                of.pop(lines[id], None)
            self._waiting = [one for one in self._waiting if one[1] not in found]
            self._ids = {code: id for code, id in self._ids.items() if id not in found}
            if not found:
                break

    def unrepeated(self) -> set[int]:
        """Return the lines of the rows, only tried, of which the row that they would repeat is left out."""
        return {line for line, _, to in self._repeats() if not to}

    def _repeats(self) -> Iterator[tuple[int, str, str]]:
        """Yield (line, id, id of the record that it repeats) for the rows that name another one."""
        for line, id, kind, code in self._waiting:
            if not kind:
                yield line, id, self._record(code)

    def of_attacks(self) -> Iterator[tuple[int, Change]]:
        """Yield, when all rows are made, the links between their attacks, each with its line."""
        for line, id, kind, code in self._waiting:
            other = self._record(code) if kind else ""
            if other and other != id and not self._linked(id, other, kind):
                yield line, Change.new("attack_link", {"from_id": id, "to_id": other, "link_type": kind})

    def duplicates(self) -> Iterator[tuple[int, Change]]:
        """Yield, when all rows are written, which of their records repeat others, each with its line."""
        kind = self._kind
        for line, id, link, code in self._waiting:
            other = "" if link else self._record(code)
            before = self._casebook.get(kind, id) if other else None
            if before is not None and (edit := Change.edit(kind, before, {"duplicate_of_id": other})):
                yield line, edit

    def _record(self, code: str) -> str:
        """Return the id of a record of the table or the casebook; "" for one whose row had a fault."""
        if code in self._ids:
            return self._ids[code]
        if code in self.coded:
            found = iter(self._links.with_code(self._kind, code))
            return next(found, code if self._casebook.get(self._kind, code) else "")
        return self._links.find(self._kind, code, "links")
