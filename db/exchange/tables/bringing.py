"""Bringing a table in. A dry run reads, maps, checks and compares as the real one does, and writes nothing.

One transaction; rows with faults are reported and kept aside in a file; what may be recorded already is put
into the queue of likely duplicates and stops nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import merge
from itertools import chain, groupby
from operator import attrgetter

from db.exchange.csvtext import ROW_CHECK
from db.exchange.slices import SIZE, Progress, silent
from db.exchange.tables.dayorder import DayOrder
from db.exchange.tables.faults import RowFault, fault_list
from db.exchange.tables.made import Made
from db.exchange.tables.making import Maker
from db.exchange.tables.matching import Matching, fit, match
from db.exchange.tables.naming import label
from db.exchange.tables.reading import Row, Table
from db.exchange.tables.ready import completed, recognised
from db.exchange.tables.seen import Seen
from db.merge import scan
from db.merge.duplicates import person
from db.merge.likeness import Person
from db.merge.unwritten import NEW, Attacks, likely_victims
from db.model.changes import Change
from db.model.fields import N_
from db.model.litter import seldom_looked_for
from db.model.packed import Packed
from db.model.problem import Problem, Translate, untranslated
from db.model.tree import Tree
from db.storage.backup import before_many
from db.storage.casebook import Casebook, Refused
from db.storage.longreads import generous
from db.storage.refusing import hard_problems
from db.storage.rows import batched
from db.storage.trouble import Trouble

MOST_TRIES = 4
COMPARED = ("attack", "victim")  # of which likely duplicates are queued
GOING_ON = N_("Rows go on breaking rules of one another: nothing was brought in. Mend the file first.")
STEP = 50  # rows between two looks at whether to stop
_line = attrgetter("line")
ONE_STEP = 10_000  # rows that are written as one batch of the history, which one step takes back


@dataclass
class Report:
    """What came in, or would: rows of each kind, what the records are called that were made because a row
    named them (by entity), how many pairs wait in the queue of likely duplicates, faults."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    faults: Packed[RowFault] = field(default_factory=fault_list)  # in the order of their lines
    faulty: int = 0  # rows that have one
    names: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    taken: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    likely: int = 0
    done: list[Change] = field(default_factory=list[Change])  # for one undo
    matching: Matching | None = None
    table: Table | None = None
    missing: list[str] = field(default_factory=list[str])  # columns of the mapping that the table has not
    dates: DayOrder = field(default_factory=DayOrder)  # how dates such as 06/01/2024 were read
    aside: str = ""  # the file that keeps the faulty rows

    @property
    def in_one_step(self) -> bool:
        """True where one step takes back what came in; of more rows a backup is made first."""
        return self.rows <= ONE_STEP

    @property
    def created(self) -> dict[str, int]:
        """How many records were made because a row named them, by entity."""
        return {entity: len(names) for entity, names in self.names.items()}

    def where(self, fault: RowFault, translate: Translate = untranslated) -> str:
        """Return the column of a fault, or what the field is called that no column goes to."""
        if fault.column or not fault.target or self.matching is None:
            return fault.column
        return label(self.matching.entity, fault.target, translate)

    @property
    def fruitless(self) -> bool:
        """True where no row could be taken."""
        return not self.new + self.changed + self.same

    def note(self, more: Packed[RowFault]) -> None:
        """Take more faults, in the order of their lines."""
        self.faults = fault_list(merge(self.faults, more, key=_line)) if self.faults else more
        self.faulty = sum(1 for _ in groupby(self.faults, key=_line))

    def as_json(self, translate: Translate = untranslated) -> dict[str, object]:
        """Return the report for a program to read, the faults one by one."""
        table, matching = self.table, self.matching
        return {
            "rows": self.rows,
            "new": self.new,
            "changed": self.changed,
            "same": self.same,
            "faulty": self.faulty,
            "created": self.created,
            "new_names": self.names,
            "taken_for": self.taken,
            "likely_duplicates": self.likely,
            "faults": (
                {
                    "line": f.line,
                    "column": self.where(f, translate),
                    "value": f.value,
                    "reason": f.text(translate),
                }
                for f in self.faults
            ),
            "aside": self.aside,
            "missing_columns": self.missing,
            "altered": list(table.altered) if table else [],
            "encoding": table.encoding if table else "",
            "encoding_guessed": bool(table and table.guessed),
            "titles": table.titles if table else 0,
            "hxl_tags": bool(table and any(table.tags)),
            "sheets": list(table.sheets) if table else [],
            "delimiter": table.delimiter if table else "",
            "dates_first": self.dates.first,
            "dates_known": self.dates.known,
            "dates_example": self.dates.example,
            "columns": dict(matching.columns) if matching else {},
            "unused": [c for c in table.columns if matching and c not in (*matching.columns, ROW_CHECK)]
            if table
            else [],
        }


def propose(table: Table, entity: str, languages: Sequence[Translate] = (untranslated,)) -> Matching:
    """Return the mapping that is ready for a table, else one by the names, labels and tags of its columns."""
    ready = recognised(table)
    return ready if ready and ready.entity == entity else completed(table, match(table, entity, languages))


def bring(
    casebook: Casebook,
    table: Table,
    matching: Matching,
    key: str = "",
    languages: Sequence[Translate] = (untranslated,),
    progress: Progress = silent,
    *,
    dry: bool = False,
    known_only: bool = False,
) -> Report:
    """Bring the rows of a table in, all that have no fault, as one transaction and one batch of the history.
    Raise Trouble; then nothing was written. What `progress` raises stops it and leaves nothing either.

    With `known_only`, a row that names a place or an actor of which there is no record is faulty; else they
    are made, and `names` of the report tells each.
    """
    missing = [column for column in matching.columns if column not in table.columns]
    matching = fit(matching, table)
    if key and key not in (*matching.columns.values(), *matching.constants):
        raise Trouble(
            N_("No column goes to “{name}”, by which records are to be found again: choose one, or no key."),
            name=key,
        )

    def begun() -> Report:
        rows = len(table.rows) + len(table.bad)
        return Report(rows=rows, matching=matching, table=table, missing=missing)

    def maker() -> Maker:
        return Maker(casebook, table, matching, key, languages, known_only=known_only)

    broken: dict[int, Problem] = {}
    if not dry and not begun().in_one_step:
        before_many(casebook.db, casebook.backups, begun().rows)
    for _ in range(MOST_TRIES):
        report = begun()
        if dry:
            with seldom_looked_for():
                found = _try(casebook, table, matching, maker(), progress, report, broken)
            if not found:
                return report
            broken |= found
            continue
        lines: dict[str, int] = {}
        try:
            with seldom_looked_for(), generous(casebook.db), casebook.one_batch():
                _write(casebook, table, maker(), progress, report, broken, lines)
            return report
        except Refused as refused:
            found = _blamed(refused, lines)
            if not found:
                raise
            broken |= found
    raise Trouble(GOING_ON)


def _blamed(refused: Refused, lines: Mapping[str, int]) -> dict[int, Problem]:
    """Return the rows that are to blame for a refusal."""
    return {lines[p.record_id]: p for p in refused.problems if p.record_id in lines}


def _rows(
    table: Table, maker: Maker, progress: Progress, report: Report, broken: Mapping[int, Problem]
) -> Iterator[Made]:
    """Yield what the rows become that have no fault, and count them; note the others."""
    report.dates = maker.dates
    seen = Seen()
    for number, (line, cells) in enumerate(_ahead(table, maker)):
        if not number % STEP:
            progress(number, len(table.rows))
        if line in broken:
            problem = broken[line]
            maker.faults.append(maker.fault(line, problem.field, problem.message, problem.args))
            continue
        made = maker.make(line, cells)
        if made is None:
            continue
        if made.id and made.id in seen:
            maker.links.forget()
            reason = N_("An earlier row is about the same record: keep one of the two.")
            maker.faults.append(RowFault(line, "", "", reason))
            continue
        if made.id:
            seen.add(made.id)
        if made.new is not None:
            report.new += 1
        elif made.edits or made.linked:
            report.changed += 1
        else:
            report.same += 1
            maker.links.forget()
        yield made
    report.note(fault_list(RowFault(b.line, "", b.text[:200].rstrip(), b.reason, b.args) for b in table.bad))
    report.note(maker.faults)
    links = maker.links
    report.names = {name: sorted(made.values()) for name, made in links.created.items() if made}
    report.taken = {name: dict(sorted(taken.items())) for name, taken in links.taken.items()}


def _ahead(table: Table, maker: Maker) -> Iterator[Row]:
    for some in batched(table.rows, STEP):
        maker.expect_rows(some)
        yield from some


def _try(
    casebook: Casebook,
    table: Table,
    matching: Matching,
    maker: Maker,
    progress: Progress,
    report: Report,
    broken: Mapping[int, Problem],
) -> dict[int, Problem]:
    """Tell what would come in: all is read, checked and compared, and nothing is written. Return the rows
    that a rule forbids beside those that are `broken`: without them the report is another."""
    attacks, persons = Attacks(maker.links.spot), list[Person]()
    edits: dict[int, list[Change]] = {}
    named: list[Change] = []  # at which these may point
    repeating: list[Made] = []

    def compared(made: Made) -> None:
        if made.new is None or made.new.get("duplicate_of_id"):
            return
        if made.hanging is not None:
            places = tuple([id for id, _ in made.hanging.places])
            attacks.add(str(made.new["title"]), made.new.get("date_min"), made.new.get("date_max"), places)
        elif matching.entity == "victim":
            persons.append(person(casebook.db, {"id": f"{NEW}{made.line}", **made.new}))

    for made in _rows(table, maker, progress, report, broken):
        named += maker.links.new()
        if maker.linked:
            maker.named.expect(made)
        if made.edits:
            edits[made.line] = made.edits
        elif made.duplicate_of:
            repeating.append(made)
        else:
            compared(made)
    new = {made.line for made in repeating}
    late: list[RowFault] = []
    for line, reason in maker.named.refused_repeats(edits) if maker.linked else ():
        edits.pop(line, None)
        if line in new:
            report.new -= 1
        else:
            report.changed -= 1
        late.append(maker.fault(line, "duplicate_of_id", reason, ()))
    report.note(fault_list(sorted(late, key=_line)))
    unmarked = maker.named.unrepeated()
    for made in repeating:
        if made.line in unmarked:
            compared(made)
    if found := _try_edits(casebook, edits, named):
        return found

    def look() -> None:
        progress(len(table.rows), len(table.rows))

    report.likely = attacks.likely(casebook.db, look) + likely_victims(casebook.db, persons, look)
    return {}


class _TakenBack(Exception):  # noqa: N818
    """The end of a try of changes."""


def _try_edits(casebook: Casebook, edits: dict[int, list[Change]], named: list[Change]) -> dict[int, Problem]:
    """Write changes of what is there and take them back; return the rows that a rule forbids."""
    if not edits:
        return {}
    wanted = {value for changes in edits.values() for c in changes for value in c.after.values()}
    try:
        with casebook.one_batch():
            casebook.apply([c for c in named if c.id in wanted] + list(chain(*edits.values())))
            raise _TakenBack
    except _TakenBack:
        return {}
    except Refused as refused:
        found = _blamed(refused, {c.id: line for line, changes in edits.items() for c in changes})
        if not found:
            raise
        return found


def _write(
    casebook: Casebook,
    table: Table,
    maker: Maker,
    progress: Progress,
    report: Report,
    broken: Mapping[int, Problem],
    lines: dict[str, int],
) -> None:
    """Write what can be written; note the lines of the records that are being written, by id."""
    in_one_step = report.in_one_step
    edits: list[Change] = []
    new, edited = set[str](), set[str]()
    compared = maker.entity.name in COMPARED

    today = date.today()

    def look(tree: Tree) -> None:
        """Refuse links that no two attacks can have; all else of a row was looked at before."""
        if tree.parts["attack_link"] or tree.attack["duplicate_of_id"]:
            refused = [p for p in hard_problems(casebook.db, tree, today) if p.refuse]
            if refused:
                raise Refused(refused)

    with casebook.loading(look) as take:
        waiting: list[Change] = []

        def settle() -> None:
            written = take(waiting)
            if in_one_step:
                report.done += written
            waiting.clear()

        for made in _rows(table, maker, progress, report, broken):
            if made.edits:
                waiting += maker.links.new()
                edits += made.edits
                edited |= {change.id for change in made.edits}
                lines.update((change.id, made.line) for change in made.edits)
            elif made.new is not None:
                changes = maker.changes(made)
                waiting += maker.links.new()
                waiting += changes
                if compared:
                    new.add(changes[0].id)
                lines.update((change.id, made.line) for change in changes)
            if len(waiting) >= SIZE and not in_one_step:
                settle()
                for id in [id for id in lines if id not in edited]:
                    del lines[id]
        for line, change in maker.named.of_attacks():
            waiting.append(change)
            lines[change.id] = line
        settle()
    for line, change in maker.named.duplicates():
        edits.append(change)
        lines[change.id] = line
    if edits:
        written = casebook.apply(edits)
        report.done += written if in_one_step else []
    _queue(casebook, maker.entity.name, new, report, lambda: progress(len(table.rows), len(table.rows)))


def _queue(
    casebook: Casebook, entity: str, new: set[str], report: Report, look: Callable[[], object]
) -> None:
    """Put new attacks and persons that may be recorded already into the queue of likely duplicates."""
    look()
    pairs = scan.beside(casebook, entity, new, look) if new else []
    if pairs:
        report.done += casebook.load(scan.candidates(pairs))
    report.likely = len(pairs)
