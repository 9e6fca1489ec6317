"""What is left to look at in a whole casebook, a slice of records at a time: problems, warnings, decisions to
keep one, figures in dispute, captives of whom nothing is heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from db.model.changes import Change
from db.model.fields import N_, Problem, Record, Translate, Value, untranslated
from db.storage.problems import attacks, of_record, of_tree, waived, without_waived
from db.storage.rows import live, trees
from db.storage.titles import titles_of

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

SLICE = 100  # records that are looked at in one go: some tenths of a second

# The groups, the gravest first, and what they are called.
GROUPS: tuple[tuple[str, str], ...] = (
    ("hard", N_("To be mended before they are submitted")),
    ("dispute", N_("Figures in dispute, none adopted")),
    ("silent", N_("Captives without news")),
    ("soft", N_("Worth a second look")),
    ("kept", N_("Warnings that were kept")),
)
BY_THEMSELVES = ("victim", "source", "place", "actor")  # abductions are seen with their attack
Slice = tuple[str, list[int]]  # entity, row numbers

GROUP_OF_RULE = {"S5": "dispute", "S11": "silent"}


@dataclass(frozen=True)
class Finding:
    """Something to look at: a problem of a record, or the decision to keep a warning.

    `owner` is the record with a page of its own under which it was found, as (entity, row number), and
    `title` what that is called; `kept` is the decision. A warning that was kept and would no longer be given
    has no message.
    """

    group: str
    owner: tuple[str, int]
    title: str
    problem: Problem
    kept: Record | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What is equal where two attacks find the same in a record that they share."""
        kept = self.kept["id"] if self.kept else ""
        return self.group, self.problem.rule, self.problem.record_id, self.problem.field, kept


def to_look_at(casebook: Casebook) -> list[Slice]:
    """Return the slices in which everything is looked at, the newest records first."""
    found: list[Slice] = []
    for entity in ("attack", *BY_THEMSELVES):
        sql = f"SELECT n FROM {entity} WHERE deleted_at IS NULL ORDER BY n DESC"
        found += _slices(entity, [int(n) for (n,) in casebook.db.execute(sql)])
    return found


def look_at(
    casebook: Casebook,
    entity: str,
    numbers: Sequence[int],
    today: date,
    translate: Translate = untranslated,
) -> list[Finding]:
    """Return what is left to look at in some records of a kind that has a page of its own, in their order."""
    db = casebook.db
    records = live(db, entity, "n", numbers)
    named = titles_of(db, entity, records, translate)
    holders: dict[Value, Record] = {row["id"]: row for row in records}
    told: list[tuple[Record, list[Problem]]] = []
    if entity == "attack":
        for tree in trees(db, numbers):
            holders |= {row["id"]: tree.attack for part in tree.parts.values() for row in part}
            told.append((tree.attack, of_tree(casebook, tree, today)))
    else:
        told = [(record, of_record(casebook, entity, record, today)) for record in records]
    left = set(without_waived(db, (problem for _, problems in told for problem in problems)))
    found: list[Finding] = []
    silenced: dict[tuple[str, str], Problem] = {}
    for record, problems in told:
        owner, title = (entity, int(record["n"] or 0)), named[str(record["id"])]
        for problem in problems:
            if problem in left:
                found.append(Finding(_group(problem), owner, title, problem))
            else:
                silenced.setdefault((problem.record_id, problem.rule), problem)
    for row in waived(db, holders):
        holder = holders[row["entity_id"]]
        id, rule = str(row["entity_id"]), str(row["rule"])
        about = silenced.get((id, rule)) or Problem(rule, "", entity=str(row["entity"]), record_id=id)
        found.append(Finding("kept", (entity, int(holder["n"] or 0)), named[str(holder["id"])], about, row))
    order = {int(n): place for place, n in enumerate(numbers)}
    return sorted(found, key=lambda finding: order[finding.owner[1]])


def _group(problem: Problem) -> str:
    return "hard" if problem.hard else GROUP_OF_RULE.get(problem.rule, "soft")


def touched(casebook: Casebook, changes: Sequence[Change]) -> list[tuple[str, list[int]]]:
    """Return what to look at again after changes, in slices like `to_look_at`."""
    wanted: dict[str, set[int]] = {}
    for entity, id in dict.fromkeys((change.entity, change.id) for change in changes):
        record, kind = casebook.get(entity, id), entity
        if record is not None and entity == "waived_warning":
            kind = str(record["entity"])
            record = casebook.get(kind, str(record["entity_id"]))
        if record is None:
            continue
        if kind in BY_THEMSELVES:
            wanted.setdefault(kind, set()).add(int(record["n"] or 0))
        if numbers := attacks(casebook.db, kind, record):
            wanted.setdefault("attack", set()).update(numbers)
    return [part for entity, numbers in wanted.items() for part in _slices(entity, sorted(numbers)[::-1])]


def _slices(entity: str, numbers: list[int]) -> Iterator[Slice]:
    yield from ((entity, numbers[at : at + SLICE]) for at in range(0, len(numbers), SLICE))
