"""Reading a pack into an empty casebook: wholly or not at all, each fault with its file, line and column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from db.exchange.csvtext import BadRow, CsvTrouble, Reader
from db.exchange.faults import Faults, Faulty
from db.exchange.files import reading
from db.exchange.pack import EARLIER
from db.exchange.packfolder import Pack, check_unchanged, describe
from db.exchange.profiles import Profile
from db.exchange.received import Sender, expect, remember, sender
from db.exchange.slices import SIZE, Progress, silent
from db.model import edtf
from db.model.changes import Change, computed
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import N_, AnyLink, Date, Field, Link, Record, Text, Value
from db.model.problem import Problem, Unreadable
from db.model.record_rules import POINTERS, record_problems
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage import attachments
from db.storage.backup import before_many
from db.storage.casebook import Casebook, Refused
from db.storage.refusing import FINAL, hard_problems
from db.storage.rows import rows
from db.storage.trouble import Trouble
from db.storage.writing import parents_first

Ids = dict[str, dict[str, int]]  # entity -> id -> line


@dataclass(frozen=True)
class Imported:
    """How many records came in, by table, and who vouches for them."""

    rows: dict[str, int]
    sender: Sender

    @property
    def count(self) -> int:
        return sum(self.rows.values())


class _TakenBack(Exception):  # noqa: N818
    """The end of a try."""


def read_pack(
    casebook: Casebook,
    folder: Path,
    progress: Progress = silent,
    *,
    accept_changed: bool = False,
    accept_unsigned: bool = False,
    dry: bool = False,
) -> Imported:
    """Bring a pack into an empty casebook. Raise Trouble when it is none, when it is altered or nobody signed
    it and that is not accepted, or when the casebook is not empty, and Faulty with all faults that were
    found; then nothing was written. `dry`: only try it, and accept all, so that it can be told."""
    _check_empty(casebook)
    pack = describe(folder)
    signed_by = sender(folder)
    if not dry:
        if not accept_changed:
            check_unchanged(pack)
        expect(signed_by, accept_changed=accept_changed, accept_unsigned=accept_unsigned)
    faults = Faults()
    ids: Ids = {}
    for entity in pack.profile.entities:
        ids[entity.name] = _ids(pack, entity, faults)
    _note_twice(ids, faults)
    total = sum(len(found) for found in ids.values())
    if not dry:
        before_many(casebook.db, casebook.backups, total)
    try:
        with casebook.db.atomic():
            _take_in(casebook, pack, ids, faults, lambda done: progress(done, total))
            attachments.expect_no_bytes(casebook)
            if pack.withheld:
                casebook.set_setting(EARLIER, json.dumps(pack.withheld, sort_keys=True))
            remember(casebook, signed_by)
            if dry:
                raise _TakenBack
    except _TakenBack:
        pass
    except Refused as refused:
        for problem in refused.problems:
            faults.add_problem(problem, ids)
        raise Faulty(faults.found, faults.count) from refused
    return Imported({name: len(found) for name, found in ids.items()}, signed_by)


def _take_in(casebook: Casebook, pack: Pack, ids: Ids, faults: Faults, step: Callable[[int], None]) -> None:
    """Write the records of all tables, those first at which others point. Raise Faulty where a cell cannot be
    taken, or records break a rule together. `step` is told how many records were read."""
    whole = {name for name in ids if not faults.of(f"{name}.csv")}
    broken: list[Problem] = []
    today = date.today()
    done = 0

    def look(tree: Tree) -> None:
        # What is missing from a submitted attack may be what was withheld from the pack.
        final = tree.attack["workflow"] in FINAL and not pack.withheld
        problems = hard_problems(casebook.db, tree, today)
        broken.extend(p for p in problems if p.refuse or final)

    with casebook.loading(look) as take:
        for entity in sorted(pack.profile.entities, key=lambda e: parents_first().index(e.name)):
            for some in _records(pack, entity, ids, whole, faults):
                if not faults:
                    take(some)
                done += len(some)
                step(done)
        faults.settle()
    for problem in (*broken, *_broken_rules(casebook, pack, today)):
        faults.add_problem(problem, ids)
    faults.settle()


def _check_empty(casebook: Casebook) -> None:
    for entity in ENTITIES:
        if casebook.db.execute(f"SELECT 1 FROM {entity} LIMIT 1").fetchone():
            raise Trouble(
                N_(
                    "A pack is read into an empty casebook only, and {file} has records already (the trash "
                    "counts). Nothing was written. Make a new casebook and read the pack into that."
                ),
                file=casebook.path.name,
            )


# The tables


def _ids(pack: Pack, entity: Entity, faults: Faults) -> dict[str, int]:
    """Return the ids of a table with their lines; note what keeps the table or a row from being read."""
    path = pack.path(entity.name)
    found: dict[str, int] = {}
    if not path.is_file():
        faults.add(path.name, 0, "", "", N_("The file is missing: get the pack anew."))
        return found

    def aside(bad: BadRow) -> None:
        faults.add(path.name, bad.line, "", "", bad.reason, bad.args)

    try:
        with reading(path) as stream:
            reader = Reader(stream, pack.dialect, aside)
            expected = pack.profile.header(entity)
            if reader.header != expected:
                _wrong_header(faults, path.name, reader.header, expected)
                return {}
            for line, cells in reader:
                if cells[0] in found:
                    said = N_("This id is in line {earlier} already: delete one of the two rows.")
                    faults.add(path.name, line, "id", cells[0], said, (("earlier", str(found[cells[0]])),))
                else:
                    found[cells[0]] = line
    except CsvTrouble as trouble:
        faults.add(path.name, 0, "", "", trouble.problem.message, trouble.problem.args)
        return {}
    return found


def _note_twice(ids: Ids, faults: Faults) -> None:
    """Note each id that two tables give: one id would stand for records of two kinds."""
    first: dict[str, str] = {}
    for name, lines in ids.items():
        for id in first.keys() & lines.keys():
            said = N_("This id is also in {file}, line {earlier}: give one of the two records another.")
            args = (("file", f"{first[id]}.csv"), ("earlier", str(ids[first[id]][id])))
            faults.add(f"{name}.csv", lines[id], "id", id, said, args)
        first |= dict.fromkeys(lines, name)


def _wrong_header(faults: Faults, file: str, found: Sequence[str], expected: Sequence[str]) -> None:
    lost = [name for name in expected if name not in found]
    strange = [name for name in found if name not in expected]
    if lost or strange:
        said = N_("These are not the columns of a pack (missing: {lost}; unknown: {strange}): mend line 1.")
        args = (("lost", ", ".join(lost) or "–"), ("strange", ", ".join(strange)[:200] or "–"))
    else:
        said = N_("The columns stand in another order than in a pack: put them into this one: {expected}.")
        args = (("expected", ", ".join(expected)),)
    faults.add(file, 1, "", "", said, args)


def _records(pack: Pack, entity: Entity, ids: Ids, whole: set[str], faults: Faults) -> Iterator[list[Change]]:
    """Yield the records of a table in slices; note each cell that cannot be taken."""
    path = pack.path(entity.name)
    if not ids[entity.name]:
        return
    known = ids[entity.name]
    row = Row(pack.profile, entity, {name: ids[name] for name in ids if name in whole}, faults, path.name)
    some: list[Change] = []
    with reading(path) as stream:
        reader = Reader(stream, pack.dialect, lambda bad: None)  # they were noted with the ids
        for line, cells in reader:
            if known.get(cells[0]) == line:
                some.append(row.change(line, cells))
            if len(some) == SIZE:
                yield some
                some = []
    yield some


class Row:
    """Turns the rows of one table into changes. `ids` are those of the tables that could be read whole."""

    def __init__(self, profile: Profile, entity: Entity, ids: Ids, faults: Faults, file: str) -> None:
        self.entity = entity
        self.header = profile.header(entity)
        self.ids = ids
        self.faults = faults
        self.file = file
        self.today = date.today()
        self.kinds = tuple(kind.name for kind in profile.entities)
        self.id = Link("id", "Id", to=entity.name)
        self.fields = {f.name: f for f in profile.fields(entity)}
        readers = {"id": partial(value, self.id)} | {n: _reader(f) for n, f in self.fields.items()}
        places = enumerate(self.header)
        self.places = [(at, name, readers[name]) for at, name in places if name in readers]
        following = [c for f in self.fields.values() for c, _ in f.columns[1:]]
        self.following = [(self.header.index(c), c) for c in following]

    def change(self, line: int, cells: list[str]) -> Change:
        """Return the making of a row's record; note what is wrong with it."""
        values: Record = {}
        before = self.faults.count
        for at, name, read in self.places:
            try:
                values[name] = read(cells[at]) if cells[at] else None
            except Unreadable as error:
                self.faults.add(self.file, line, name, cells[at], error.problem.message, error.problem.args)
        values["missing"] = cells[-1] or None
        if self.faults.count == before:
            self._check_links(line, values)
            self._check_following(line, cells, values)
            for problem in record_problems(self.entity, values, _nowhere, self.today):
                if problem.refuse:
                    said = str(values.get(problem.field) or "")
                    self.faults.add(self.file, line, problem.field, said, problem.message, problem.args)
        values.pop("id", None)
        return Change(self.entity.name, cells[0], None, values)

    def _check_links(self, line: int, values: Record) -> None:
        for link in self.entity.links:
            at = values.get(link.name)
            if at is None or link.name not in self.fields:
                continue
            to = str(values.get(link.kind)) if isinstance(link, AnyLink) else link.to
            if to not in self.kinds:
                said = N_("“{kind}” is no kind of record that a pack holds: correct the column {column}.")
                self.faults.add(
                    self.file, line, link.name, str(at), said, (("kind", to[:40]), ("column", "entity"))
                )
            elif to in self.ids and str(at) not in self.ids[to]:
                said = N_("There is no such record in {to}.csv: add it there, or correct this cell.")
                self.faults.add(self.file, line, link.name, str(at), said, (("to", to),))

    def _check_following(self, line: int, cells: list[str], values: Record) -> None:
        """Note computed cells that say something else than what they follow from."""
        follows = computed(self.entity.name, values, values)
        for at, column in [
            *self.following,
            *((self.header.index(c), c) for c in follows if c in self.fields),
        ]:
            if (cells[at] or None) != follows.get(column):
                said = N_(
                    "This follows from the other columns and should be “{expected}”: correct one of them."
                )
                expected = str(follows.get(column) or "")
                self.faults.add(self.file, line, column, cells[at], said, (("expected", expected),))


def _reader(field: Field) -> Callable[[str], Value]:
    """Return what reads the cells of a column; where they repeat, each is read once."""
    read = partial(value, field)
    return read if isinstance(field, Text | Link) else lru_cache(maxsize=4096)(read)


def value(field: Field, cell: str) -> Value:
    """Return the value of a cell: texts as they stand, dates only as packs write them. Raise Unreadable.

    Dates as people type them are not read here: a spreadsheet that saved 6 January as 01/06/24 would pass.
    """
    if cell == "":
        return None
    if isinstance(field, Text) and type(field).read is Text.read:
        return field.read(cell)
    if isinstance(field, Date):
        try:
            return edtf.parse(cell).text
        except ValueError:
            raise Unreadable(
                N_(
                    "“{text}” is not a date as packs write them: write it like 2024-01-06, 2024-01 or "
                    "2024-01-05/2024-01-06."
                ),
                text=cell[:40],
            ) from None
    return field.parse(cell)


def _nowhere(entity: str, id: str) -> Record | None:
    """Find no record: what records say of each other is looked at when all are there."""


# The rules


def _broken_rules(casebook: Casebook, pack: Pack, today: date) -> Iterator[Problem]:
    """Yield what no casebook keeps in records that belong to no attack, and that `apply` would have
    refused."""
    for entity in pack.profile.entities:
        if entity.name not in POINTERS or entity.name in ("attack", *PARTS_OF_ATTACK):
            continue
        start = 0
        sql = f"SELECT * FROM {entity.name} WHERE n > ? ORDER BY n LIMIT {SIZE}"
        while found := rows(casebook.db, sql, (start,)):
            start = int(found[-1]["n"] or 0)
            for record in found:
                yield from (p for p in record_problems(entity, record, casebook.get, today) if p.refuse)
