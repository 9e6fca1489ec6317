"""Rows of a matched table made into records: read by the readers of the form, linked by id or by name.

Nothing is taken that a form would refuse, and no cell is dropped without a word: a row with a fault is left
out whole, with the fault's line, column, value and reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from db.exchange.csvtext import ROW_CHECK
from db.exchange.tables.adding import Additions
from db.exchange.tables.captives import who, without_names
from db.exchange.tables.cells import Cells
from db.exchange.tables.dayorder import DAY, day_order
from db.exchange.tables.faults import RowFault, Wrong, fault_list
from db.exchange.tables.hanging import Hangings
from db.exchange.tables.harmed import Harmed
from db.exchange.tables.keyed import Keyed
from db.exchange.tables.links import UUID, Links
from db.exchange.tables.made import Made
from db.exchange.tables.matching import Matching
from db.exchange.tables.ourlinks import OurLinks, kinds_named
from db.exchange.tables.ownfields import OwnFields
from db.exchange.tables.reading import Row, Table, is_unaltered
from db.exchange.tables.ready import is_ours
from db.exchange.tables.reported import check_documented
from db.exchange.tables.rowlinks import RowLinks
from db.exchange.tables.rowtexts import by_values, codes, folded, title_of
from db.exchange.tables.seen import Seen
from db.exchange.tables.written import Written
from db.model.changes import Change, computed, new_id
from db.model.entities import ENTITIES
from db.model.field_rules import EMPTY
from db.model.fields import N_, Record
from db.model.problem import Translate, untranslated
from db.model.record_rules import record_problems
from db.storage import entries
from db.storage.casebook import Casebook
from db.storage.writing import OTHER_KIND

_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?")


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
        self.faults = fault_list()
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
        self._own = OwnFields(self.entity, self.cells, (*self._column, *matching.constants, "time_of_day"))
        self._defaults: Record = {f.name: f.default for f in self.entity.fields if f.default is not None}
        self._today = date.today()
        self._hangings = Hangings(self.cells, self.links, self._column)
        self._hangings.expect(matching.constants)
        self._additions = Additions(casebook, self.links)
        self._harmed = Harmed(casebook, self.cells, self.links)
        self.linked = "links" in self._column or "duplicate_of_id" in self._column
        coded = frozenset[str]()
        for target in ("code", "id") if self.linked else ():  # a workbook names them by id
            coded |= codes(table, at.get(self._column.get(target, "")))
        self.named = RowLinks(casebook, matching.entity, self.links, coded, self._additions.linked)
        self._timed = "time_of_day" in self.entity.field and "time_of_day" not in self._column
        self._pointing = any(
            link.to == self.entity.name and link.name in self._column for link in self.entity.links
        )
        self._kinds: dict[str, str] = {}  # of the records with the ids of the next rows, "" for none
        self._keys = Seen()  # of the new records
        self._new_codes = Seen()

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
            whole = given
            if self._ours and not self._there.is_empty:
                given = self._unsaid(cells, given)
            if self._ours and not as_written and (documented := given.get("said.documented")):
                check_documented(documented, self._hangings.tolls(whole))
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
            self.named.note(made, record.id)
        return [record, *parts]

    def _unsaid(self, cells: Sequence[str], given: dict[str, str]) -> dict[str, str]:
        """Return what a row of our own table says of an attack that is there beyond what that says itself."""
        before = self._known(self._own.id(given), dict(given))
        tree = self._additions.tree(str(before["id"])) if before and not before["deleted_at"] else None
        if tree is None:
            return given
        kept = {target: text for target, text in given.items() if target in ("id", self._key)}
        return self._written.unsaid(tree, cells, given) | kept

    def _made(self, line: int, given: Mapping[str, str], *, as_written: bool) -> Made:
        id, duplicate_of = self._own.id(given), ""
        if given.get("duplicate_of_id") in self.named.coded:
            duplicate_of = given["duplicate_of_id"]
            given = {target: text for target, text in given.items() if target != "duplicate_of_id"}
        told, altered = given, self._ours and not as_written
        if self.entity.name == "abduction":
            given = without_names(given)
        values = self._own.read(given, as_written=as_written)
        before = self._known(id, values)
        if before is not None and before["deleted_at"]:
            reason = N_("The record is in the trash: bring it back first, or leave this row out.")
            raise Wrong("id" if id else self._key, reason)
        if before is not None:
            return self._changed(line, before, values, given, duplicate_of, altered=altered)
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
        if by is not None and str(by) in self._keys:
            raise Wrong(self._key, N_("An earlier row is about the same record: keep one of the two."))
        self._look_at_code(values)
        hanging = self._hangings.read(given, altered=altered) if attack else None
        harm = self._harmed.read(given) if self.entity.name == "victim" else None
        for link in hanging.links if hanging else ():
            if link.code not in self.named.coded:
                self.links.find("attack", link.code, "links")
        if by is not None:
            self._keys.add(str(by))
        if values.get("code"):
            self._new_codes.add(str(values["code"]).casefold())
        if self._pointing:  # later rows may point at this one
            id = id or new_id()
            for name in ("code", *self.entity.title):
                self.links.rows.setdefault(str(values.get(name) or ""), set()).add(id)
        return Made(line, id, values, None, hanging, harm, duplicate_of=duplicate_of)

    def _changed(
        self,
        line: int,
        before: Record,
        values: Record,
        given: Mapping[str, str],
        duplicate_of: str,
        *,
        altered: bool,
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
            new = self._additions.unsaid(id, given) if self._ours else given
            hanging = self._hangings.read(new, altered=altered)
            added = tuple(self._additions.of(id, hanging))
            for link in hanging.links:
                other = "" if link.code in self.named.coded else self.links.find("attack", link.code, "links")
                known = other or next(iter(self.links.with_code("attack", link.code)), "")
                if not known or not self._additions.linked(id, known, link.kind):
                    waiting.append((line, id, link.kind, link.code))
        elif self.entity.name == "victim" and (harm := self._harmed.read(given, id)):
            added = (self._harmed.made(id, harm),)
        for one in waiting:
            self.named.wait(*one)
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
