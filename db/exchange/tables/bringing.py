"""Bringing a table in: a dry run and the real one are the same work, kept or taken back at its end.

One transaction; rows with faults are reported and kept aside in a file; what may be recorded already is put
into the queue of likely duplicates and stops nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from db.exchange.csvguard import Dialect
from db.exchange.csvtext import ROW_CHECK, Writer
from db.exchange.files import NewFile
from db.exchange.slices import SIZE, Progress, silent
from db.exchange.tables.faults import RowFault
from db.exchange.tables.making import Made, Maker
from db.exchange.tables.matching import Matching, check, match
from db.exchange.tables.reading import Table
from db.exchange.tables.ready import recognised
from db.merge import scan
from db.model.changes import Change
from db.model.fields import N_, Problem, Translate, untranslated
from db.storage.backup import before_many
from db.storage.casebook import Casebook, Refused
from db.storage.refusing import hard_problems
from db.storage.rows import batched, trees
from db.storage.trouble import Trouble

MOST_TRIES = 4
STEP = 50  # rows between two looks at whether to stop
ONE_STEP = 10_000  # rows that are written as one batch of the history, which one step takes back
REPORT = ("line", "column", "value", "reason")


@dataclass
class Report:
    """What came in, or would: rows of each kind, what the records are called that were made because a row
    named them (by entity), how many pairs wait in the queue of likely duplicates, faults."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    faults: list[RowFault] = field(default_factory=list[RowFault])
    names: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    likely: int = 0
    done: list[Change] = field(default_factory=list[Change])  # for one undo
    matching: Matching | None = None
    table: Table | None = None
    aside: str = ""  # the file that keeps the faulty rows

    @property
    def created(self) -> dict[str, int]:
        """How many records were made because a row named them, by entity."""
        return {entity: len(names) for entity, names in self.names.items()}

    @property
    def faulty(self) -> int:
        return len({fault.line for fault in self.faults})

    def as_json(self, translate: Translate = untranslated) -> dict[str, object]:
        """Return the report for a program to read."""
        table, matching = self.table, self.matching
        return {
            "rows": self.rows,
            "new": self.new,
            "changed": self.changed,
            "same": self.same,
            "faulty": self.faulty,
            "created": self.created,
            "new_names": self.names,
            "likely_duplicates": self.likely,
            "faults": [
                {"line": f.line, "column": f.column, "value": f.value, "reason": f.text(translate)}
                for f in self.faults
            ],
            "aside": self.aside,
            "altered": list(table.altered) if table else [],
            "encoding": table.encoding if table else "",
            "delimiter": table.delimiter if table else "",
            "columns": dict(matching.columns) if matching else {},
            "unused": [c for c in table.columns if matching and c not in (*matching.columns, ROW_CHECK)]
            if table
            else [],
        }


class _TakenBack(Exception):  # noqa: N818
    """The end of a dry run, or of a try in which rows turned out to break a rule."""


def propose(table: Table, entity: str, languages: Sequence[Translate] = (untranslated,)) -> Matching:
    """Return the mapping that is ready for a table, else one by the names, labels and tags of its columns."""
    ready = recognised(table)
    return ready if ready and ready.entity == entity else match(table, entity, languages)


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
    check(matching)
    if not any(column in table.columns for column in matching.columns):
        raise Trouble(
            N_("No column of {file} is matched to a field: choose where the columns go."), file=table.name
        )
    if not dry:
        before_many(casebook.db, casebook.backups, len(table.rows))
    broken: dict[int, Problem] = {}
    for _ in range(MOST_TRIES):
        report = Report(rows=len(table.rows) + len(table.bad), matching=matching, table=table)
        lines: dict[str, int] = {}
        found: dict[int, Problem] = {}
        try:
            with casebook.one_batch():
                maker = Maker(casebook, table, matching, key, languages, known_only=known_only)
                lines = _write(casebook, table, maker, progress, report, broken)
                found = _breaking(casebook, lines)
                if found:
                    broken |= found
                    raise _TakenBack
                if dry:
                    raise _TakenBack
            return report
        except Refused as refused:
            found = {lines[p.record_id]: p for p in refused.problems if p.record_id in lines}
            if not found:
                raise
            broken |= found
        except _TakenBack:
            if dry and not found:
                report.done = []
                return report
    raise Trouble(
        N_("Rows go on breaking rules of one another: nothing was brought in. Mend the file first.")
    )


def _write(
    casebook: Casebook,
    table: Table,
    maker: Maker,
    progress: Progress,
    report: Report,
    broken: dict[int, Problem],
) -> dict[str, int]:
    """Write what can be written; return the lines of new records by id."""
    report.faults += [RowFault(b.line, "", b.text[:200].rstrip(), b.reason, b.args) for b in table.bad]
    edits: list[Change] = []
    lines: dict[str, int] = {}
    seen: set[str] = set()
    with casebook.loading() as take:
        waiting: list[Change] = []
        for number, (line, cells) in enumerate(table.rows):
            if line in broken:
                problem = broken[line]
                report.faults.append(RowFault(line, problem.field, "", problem.message, problem.args))
                continue
            made = maker.make(line, cells)
            if made is None or _again(made, seen, maker):
                continue
            _count(report, made)
            waiting += made.new
            edits += made.changed
            lines |= {change.id: line for change in (*made.new, *made.changed)}
            if len(waiting) >= SIZE and len(table.rows) > ONE_STEP:
                report.done += take(waiting)
                waiting = []
            if not number % STEP:
                progress(number, len(table.rows))
        report.done += take(waiting)
    if edits:
        report.done += casebook.apply(edits)
    report.faults += maker.faults
    report.faults.sort(key=lambda fault: fault.line)
    report.names = {name: sorted(made.values()) for name, made in maker.created.items() if made}
    _queue(casebook, report, lambda: progress(len(table.rows), len(table.rows)))
    return lines


def _queue(casebook: Casebook, report: Report, look: Callable[[], object]) -> None:
    """Put new attacks and persons that may be recorded already into the queue of likely duplicates."""
    look()
    pairs: list[scan.Pair] = []
    for entity in ("attack", "victim"):
        new = {change.id for change in report.done if change.entity == entity and change.before is None}
        pairs += scan.beside(casebook, entity, new, look) if new else []
    if pairs:
        report.done += casebook.load(scan.candidates(pairs))
    report.likely = len(pairs)


def _again(made: Made, seen: set[str], maker: Maker) -> bool:
    """Say, and note, that a row is about a record that an earlier row was about."""
    if made.id and made.id in seen:
        reason = N_("An earlier row is about the same record: keep one of the two.")
        maker.faults.append(RowFault(made.line, "", "", reason))
        return True
    seen.add(made.id)
    return False


def _count(report: Report, made: Made) -> None:
    if made.new:
        report.new += 1
    elif made.changed:
        report.changed += 1
    else:
        report.same += 1


def _breaking(casebook: Casebook, lines: dict[str, int]) -> dict[int, Problem]:
    """Return the rows whose attacks break a rule that no casebook breaks."""
    found: dict[int, Problem] = {}
    numbers: list[int] = []
    for some in batched(lines):
        marks = ",".join("?" * len(some))
        numbers += [n for (n,) in casebook.db.execute(f"SELECT n FROM attack WHERE id IN ({marks})", some)]
    today = date.today()
    for tree in trees(casebook.db, numbers):
        line = lines[str(tree.attack["id"])]
        for problem in hard_problems(casebook.db, tree, today):
            if problem.refuse:
                found.setdefault(line, problem)
    return found


def keep_aside(report: Report, target: Path, translate: Translate = untranslated) -> None:
    """Write the rows with faults, as they stood, with line and reason, to be mended and brought in again."""
    table = report.table
    if table is None or not report.faults:
        return
    reasons: dict[int, list[str]] = {}
    for fault in report.faults:
        where = f"{fault.column}: " if fault.column else ""
        reasons.setdefault(fault.line, []).append(where + fault.text(translate))
    width = len(table.columns)
    with NewFile(target, replace=True) as stream:
        writer = Writer(stream, ("(line)", "(reason)", *table.columns), Dialect())
        for line, cells in table.everything():
            if line in reasons:
                row = [cell.replace("\0", "\ufffd") for cell in (*cells, *[""] * width)[:width]]
                writer.row((str(line), " ".join(reasons[line]), *row))
    report.aside = str(target)


def save_report(report: Report, target: Path, translate: Translate = untranslated) -> None:
    """Write the faults as CSV: line, column, value, reason."""
    with NewFile(target, replace=True) as stream:
        writer = Writer(stream, REPORT, Dialect())
        for fault in report.faults:
            writer.row((str(fault.line), fault.column, fault.value, fault.text(translate)))
