"""Rows of a matched table made into records: read by the readers of the form, linked by id or by name.

Nothing is taken that a form would refuse, and no cell is dropped without a word: a row with a fault is left
out whole, with the fault's line, column, value and reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from db.exchange.csvtext import ROW_CHECK
from db.exchange.tables.adding import Additions
from db.exchange.tables.captives import who, without_names
from db.exchange.tables.cells import Cells
from db.exchange.tables.dayorder import DAY, day_order
from db.exchange.tables.faults import RowFault, Wrong
from db.exchange.tables.hanging import Hanging, Hangings
from db.exchange.tables.harmed import Harmed
from db.exchange.tables.keyed import Keyed
from db.exchange.tables.links import UUID, Links
from db.exchange.tables.matching import Matching
from db.exchange.tables.ourlinks import OurLinks, kinds_named
from db.exchange.tables.reading import Row, Table, is_unaltered
from db.exchange.tables.ready import is_ours
from db.exchange.tables.repeating import refused
from db.exchange.tables.rowtexts import by_values, codes, folded, title_of
from db.exchange.tables.written import Written
from db.merge.unwritten import NEW
from db.model import edtf
from db.model.changes import Change, computed, new_id
from db.model.entities import ENTITIES
from db.model.field_rules import EMPTY
from db.model.fields import N_, LongText, Record, Text, Value
from db.model.problem import Translate, untranslated
from db.model.record_rules import record_problems
from db.storage import entries
from db.storage.casebook import Casebook
from db.storage.writing import OTHER_KIND

_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?")


@dataclass
class Made:
    """What one row becomes: a record that is new, one that is changed, or nothing new. `hanging` is what
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


class Maker:
    """Makes records of the rows of a table. `key` is the field by which records are found again."""

    def __init__(
        self,
        casebook: Casebook,
        table: Table,
        matching: Matching,
        key: str = "",
        languages: Sequence[Translate] = (untranslated,),
        *,
        known_only: bool = False,
    ) -> None:
        self.entity = ENTITIES[matching.entity]
        self.faults: list[RowFault] = []
        self._ours = is_ours(table)
        self._written = Written(casebook, table.columns, matching.columns)
        self._check: int | None = table.columns.index(ROW_CHECK) if self._ours else None
        if self._ours:
            kinds = kinds_named(table)
            self.links: Links = OurLinks(casebook, table.name, kinds, known_only=known_only)
        else:
            self.links = Links(casebook, table.name, known_only=known_only)
        self.links.entity = matching.entity
        self.dates = day_order(table, matching.entity, matching.columns, matching.dates)
        self.cells = Cells(self.links, languages, table.epoch, day_first=self.dates.first == DAY)
        self._casebook = casebook
        self._matching = matching
        self._there = Keyed(casebook, self.entity, key)
        self._key = key
        self._column = {target: column for column, target in matching.columns.items()}
        at = {column: number for number, column in enumerate(table.columns)}
        self._places = [(at[c], target, matching.values.get(target)) for c, target in matching.columns.items()
                       if c in at]  # fmt: skip
        own = self.entity.field
        self._own_readers = [
            (target, self.cells.reader(own[target], target))
            for target in dict.fromkeys((*self._column, *matching.constants, "time_of_day"))
            if target in own
        ]
        self._defaults: Record = {f.name: f.default for f in self.entity.fields if f.default is not None}
        self._today = date.today()
        self._hangings = Hangings(self.cells, self.links, self._column)
        self._hangings.expect(matching.constants)
        self._additions = Additions(casebook, self.links)
        self._harmed = Harmed(casebook, self.cells, self.links)
        self.linked = "links" in self._column or "duplicate_of_id" in self._column
        self._coded = frozenset[str]()
        for target in ("code", "id") if self.linked else ():  # a workbook names them by id
            self._coded |= codes(table, at.get(self._column.get(target, "")))
        self._timed = "time_of_day" in self.entity.field and "time_of_day" not in self._column
        self._pointing = any(
            link.to == self.entity.name and link.name in self._column for link in self.entity.links
        )
        self._kinds: dict[str, str] = {}  # of the records with the ids of the next rows, "" for none
        self._ids: dict[str, str] = {}  # of the attacks that are new, by code
        self._keys = set[Value]()  # of the new records
        self._new_codes = set[str]()
        self._waiting: list[tuple[int, str, str, str]] = []  # line, id, kind of link, code
        self._others: dict[str, str] = {}  # what new records that are only tried are duplicates of

    def make(self, line: int, cells: Sequence[str]) -> Made | None:
        """Return what a row becomes; None where it has a fault, which is noted."""
        given = dict(self._matching.constants)
        as_written: bool = self._check is not None and is_unaltered(cells, self._check)
        for at, target, values in self._places:
            cell = cells[at]
            if cell and not as_written:
                cell = cell.strip()
            if cell:
                if values:
                    cell = by_values(values, cell)
                if cell:
                    given[target] = cell
        self.links.mark()
        if self._timed and ":" in (day := given.get("date_edtf", "")) and (stamp := _STAMP.fullmatch(day)):
            given["date_edtf"] = stamp[1]
            if stamp[2] != "00:00":
                given["time_of_day"] = stamp[2]
        try:
            if self._ours and not self._there.is_empty:
                given = self._unsaid(cells, given)
            return self._made(line, given, as_written=as_written)
        except Wrong as wrong:
            self.links.forget()
            self.faults.append(self.fault(line, wrong.target, wrong.reason, wrong.args_, given))
            return None

    def expect_rows(self, some: Sequence[Row]) -> None:
        """Know which rows come next: what they are about is looked up for all of them in one go."""
        given = next((place for place in self._places if place[1] == "id"), None)
        if given is not None:
            ids = dict.fromkeys((cells[given[0]].strip() for _, cells in some), "")
            self._kinds = ids | dict(entries.kinds_of(self._casebook.db, ids))
        key = self._key or "id"
        place = next((place for place in self._places if place[1] == key), None)
        if self.entity.name != "attack" or self._there.is_empty or place is None:
            return
        cells = dict.fromkeys(cells[place[0]].strip() for _, cells in some)
        if key == "id":
            self._additions.expect(cell for cell in cells if UUID.fullmatch(cell))
        else:
            known = (self._there.with_key.get(folded(self.said(key, cell)), []) for cell in cells)
            self._additions.expect(ids[0] for ids in known if len(ids) == 1)

    def fault(
        self,
        line: int,
        target: str,
        reason: str,
        args: tuple[tuple[str, str], ...],
        given: Mapping[str, str] = MappingProxyType({}),
    ) -> RowFault:
        """Return why a row is left out, with the column that holds what is wrong, where there is one."""
        column = self._column.get(target, "")
        if reason == EMPTY and not column:
            reason = N_(
                "This cannot stay empty, and no column goes to it: choose one, or add it to the table."
            )
        return RowFault(line, column, given.get(target, "")[:200], reason, args, target)

    def said(self, target: str, cell: str) -> str:
        """Return what a cell says, by the values of the mapping; "" there stands for all others."""
        values = self._matching.values.get(target)
        return by_values(values, cell) if values and cell else cell

    def changes(self, made: Made) -> list[Change]:
        """Return the new records of a row that has no fault: its own, and what hangs on it."""
        if made.new is None:
            return []
        record = Change.new(self.entity.name, made.new, made.id)
        parts = list(self._hangings.made(record.id, made.hanging)) if made.hanging else []
        if made.harm:
            parts.append(self._harmed.made(record.id, made.harm))
        if self.linked:
            self._ids[str(made.new.get("code") or "")] = self._ids[record.id] = record.id
            links = made.hanging.links if made.hanging else []
            self._waiting += [(made.line, record.id, link.kind, link.code) for link in links]
            if made.duplicate_of:
                self._waiting.append((made.line, record.id, "", made.duplicate_of))
        return [record, *parts]

    def expect(self, made: Made) -> None:
        """Note a new row that is only tried, as `changes` does of one that is written."""
        if self.linked and made.new is not None:
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
                if c.entity == self.entity.name and c.after.get("duplicate_of_id"):
                    of[line] = c.id, str(c.after["duplicate_of_id"])
        while True:
            there = of | {line: (id, to) for line, id, to in self._repeats() if to}
            lines = {id: line for line, (id, _) in there.items()}
            found = refused(self._casebook, self.entity.name, dict(there.values()), self._others)
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
                yield line, id, self._attack(code)

    def links_of_attacks(self) -> Iterator[tuple[int, Change]]:
        """Yield, when all rows are made, the links between their attacks, each with its line."""
        for line, id, kind, code in self._waiting:
            other = self._attack(code) if kind else ""
            if other and other != id and not self._additions.linked(id, other, kind):
                yield line, Change.new("attack_link", {"from_id": id, "to_id": other, "link_type": kind})

    def duplicates(self) -> Iterator[tuple[int, Change]]:
        """Yield, when all rows are written, which of their records repeat others, each with its line."""
        kind = self.entity.name
        for line, id, link, code in self._waiting:
            other = "" if link else self._attack(code)
            before = self._casebook.get(kind, id) if other else None
            if before is not None and (edit := Change.edit(kind, before, {"duplicate_of_id": other})):
                yield line, edit

    def _attack(self, code: str) -> str:
        """Return the id of a record of the table or the casebook; "" for one whose row had a fault."""
        if code in self._ids:
            return self._ids[code]
        if code in self._coded:
            found = iter(self.links.with_code(self.entity.name, code))
            return next(found, code if self._casebook.get(self.entity.name, code) else "")
        return self.links.find(self.entity.name, code, "links")

    def _unsaid(self, cells: Sequence[str], given: dict[str, str]) -> dict[str, str]:
        """Return what a row of our own table says of an attack that is there beyond what that says itself."""
        before = self._known(self._id(given), dict(given))
        tree = self._additions.tree(str(before["id"])) if before and not before["deleted_at"] else None
        if tree is None:
            return given
        kept = {target: text for target, text in given.items() if target in ("id", self._key)}
        return self._written.unsaid(tree, cells, given) | kept

    def _made(self, line: int, given: Mapping[str, str], *, as_written: bool) -> Made:
        id, duplicate_of = self._id(given), ""
        if given.get("duplicate_of_id") in self._coded:
            duplicate_of = given["duplicate_of_id"]
            given = {target: text for target, text in given.items() if target != "duplicate_of_id"}
        told = given
        if self.entity.name == "abduction":
            given = without_names(given)
        values = self._own(given)
        if as_written:
            values |= self._texts(given)
        self._date(given, values)
        before = self._known(id, values)
        if before is not None and before["deleted_at"]:
            reason = N_("The record is in the trash: bring it back first, or leave this row out.")
            raise Wrong("id" if id else self._key, reason)
        if before is not None:
            return self._changed(line, before, values, given, duplicate_of)
        if self.entity.name == "abduction":
            values |= who(self._casebook, self.links, told)
        values = self._defaults | values
        attack = self.entity.name == "attack"
        if attack and not values.get("title"):
            values["title"] = title_of(given)
        values |= computed(self.entity.name, values, values)
        for problem in record_problems(self.entity, values, self._casebook.get, self._today):
            if problem.refuse:
                raise Wrong(problem.field, problem.message, **dict(problem.args))
        by = folded(values.get(self._key)) if self._key else None
        if by is not None and by in self._keys:
            raise Wrong(self._key, N_("An earlier row is about the same record: keep one of the two."))
        self._look_at_code(values)
        hanging = self._hangings.read(given) if attack else None
        harm = self._harmed.read(given) if self.entity.name == "victim" else None
        for link in hanging.links if hanging else ():
            if link.code not in self._coded:
                self.links.find("attack", link.code, "links")
        if by is not None:
            self._keys.add(by)
        if values.get("code"):
            self._new_codes.add(str(values["code"]).casefold())
        if self._pointing:  # later rows may point at this one
            id = id or new_id()
            for name in ("code", *self.entity.title):
                self.links.rows.setdefault(str(values.get(name) or ""), set()).add(id)
        return Made(line, id, values, None, hanging, harm, duplicate_of=duplicate_of)

    def _changed(
        self, line: int, before: Record, values: Record, given: Mapping[str, str], duplicate_of: str
    ) -> Made:
        """Return what a row becomes that is about a record that is there."""
        id, waiting = str(before["id"]), list[tuple[int, str, str, str]]()
        if values.get("code") and str(values["code"]).casefold() != str(before.get("code")).casefold():
            self._look_at_code(values)
        if duplicate_of and (known := next(iter(self.links.with_code(self.entity.name, duplicate_of)), "")):
            values["duplicate_of_id"] = known
        elif duplicate_of:  # another row, which is new
            waiting.append((line, id, "", duplicate_of))
        edit = Change.edit(self.entity.name, before, values)
        added: tuple[Change, ...] = ()
        if self.entity.name == "attack":
            hanging = self._hangings.read(self._additions.unsaid(id, given) if self._ours else given)
            added = tuple(self._additions.of(id, hanging))
            for link in hanging.links:
                other = "" if link.code in self._coded else self.links.find("attack", link.code, "links")
                known = other or next(iter(self.links.with_code("attack", link.code)), "")
                if not known or not self._additions.linked(id, known, link.kind):
                    waiting.append((line, id, link.kind, link.code))
        elif self.entity.name == "victim" and (harm := self._harmed.read(given, id)):
            added = (self._harmed.made(id, harm),)
        self._waiting += waiting
        return Made(line, id, changed=edit, added=added, linked=bool(waiting))

    def _look_at_code(self, values: Record) -> None:
        """Raise Wrong where another record bears the code of a new one: by it people tell them apart."""
        code = values.get("code")
        if not code or not self.entity.code:
            return
        if str(code).casefold() in self._new_codes:
            raise Wrong(
                "code", N_("An earlier row has the code {code}, too: give each its own."), code=str(code)
            )
        if str(code).casefold() in self._there.old_codes:
            raise Wrong(
                "code",
                N_(
                    "A record with the code {code} is there: let rows change those with the same code "
                    "(--key code on the command line), or give this row another one."
                ),
                code=str(code),
            )

    # The record's own fields

    def _id(self, given: Mapping[str, str]) -> str:
        id = given.get("id", "")
        if id and not UUID.fullmatch(id):
            raise Wrong("id", N_("“{text}” is no id as casebooks give them."), text=id[:40])
        return id

    def _own(self, given: Mapping[str, str]) -> Record:
        values: Record = {}
        for target, read in self._own_readers:
            text = given.get(target)
            if text:
                values[target] = read(text)
        return values

    def _texts(self, given: Mapping[str, str]) -> Record:
        """Return texts as they stand, with the blanks around them."""
        found: Record = {}
        for name, text in given.items():
            field = self.entity.field.get(name)
            if isinstance(field, Text) and type(field) in (Text, LongText) and text != text.strip():
                found[name] = field.read(text)
        return found

    def _date(self, given: Mapping[str, str], values: Record) -> None:
        """Put together a date from its parts or its ends."""
        if "date_edtf" not in self.entity.field or values.get("date_edtf"):
            return
        said, target = "", "date.start"
        if given.get("date.year"):
            target = "date.year"
            said = given["date.year"].zfill(4)
            for part in ("month", "day"):
                if not given.get(f"date.{part}"):
                    break
                said += f"-{given[f'date.{part}'].zfill(2)}"
        elif given.get("date.start") or given.get("date.end"):
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
        return str(self.cells.value(self.entity.field["date_edtf"], target, text) or "") if text else ""

    def _known(self, id: str, values: Record) -> Record | None:
        """Return the record that a row is about, None for a new one."""
        if id and id not in self._kinds:
            self._kinds[id] = entries.kind_of(self._casebook.db, id)
        if id and self._kinds[id] not in ("", self.entity.name):
            raise Wrong("id", OTHER_KIND)
        if self._there.is_empty:
            return None
        if not id and self._key and values.get(self._key) is not None:
            key = folded(values[self._key])
            some = self._there.with_key.get(key) or self._there.in_trash.get(key, [])[:1]
            if len(some) > 1:
                raise Wrong(
                    self._key,
                    N_("{count} records have this value: it does not tell which one."),
                    count=str(len(some)),
                )
            id = some[0] if some else ""
        return self._casebook.get(self.entity.name, id) if id else None
