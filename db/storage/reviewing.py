"""What is left to look at in a whole casebook, a slice of records at a time: open questions, what waits for
review, problems, figures in dispute, captives without news, warnings, decisions to keep one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from db.model.changes import Change
from db.model.covering import discreet
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.questions import ASKED, CLOSED
from db.model.texts import Translate, untranslated
from db.model.tree import Tree
from db.model.workflow import AWAITING
from db.storage import problemcounts
from db.storage.problemcounts import BY_THEMSELVES, EXAMINED, Examined
from db.storage.problems import attacks, of_record, of_tree, waived, without_waived
from db.storage.rows import live, trees
from db.storage.titles import titles_of

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

SLICE = 100  # records that are looked at in one go: some tenths of a second

# The groups, the gravest first, and what they are called.
GROUPS: tuple[tuple[str, str], ...] = (
    ("question", N_("Open questions")),
    ("submitted", N_("Waiting for review")),
    ("hard", N_("To be mended before they are submitted")),
    ("dispute", N_("Figures in dispute, none adopted")),
    ("silent", N_("Captives without news")),
    ("duplicate", N_("Perhaps recorded twice")),
    ("soft", N_("Worth a second look")),
    ("kept", N_("Warnings that were kept")),
)
PAGE_NAMES = frozenset(entity.name for entity in PAGES)
LOOKED_AT = EXAMINED
WAITS = "waiting"  # stands for the attacks that wait for review, which are told of before all others
Slice = tuple[str, list[int]]  # entity, that of the questions, or WAITS; row numbers
WAITING = {
    "submitted": N_("Submitted: nobody has taken it into review yet."),
    "in_review": N_("In review: to be approved or sent back."),
}

GROUP_OF_RULE = {"S5": "dispute", "S11": "silent"}


@dataclass(frozen=True)
class Finding:
    """Something to look at: a problem of a record, a question on it, or the decision to keep a warning.

    `owner` is the record with a page of its own under which it was found, as (entity, row number), and
    `title` what that is called; `kept` is the decision, `question` the question, `pair` the ids of two
    records that may be one. A warning that was kept and would no longer be given has no message.
    """

    group: str
    owner: tuple[str, int]
    title: str
    problem: Problem
    kept: Record | None = None
    question: Record | None = None
    pair: tuple[str, str] | None = None

    @property
    def found_in(self) -> tuple[str, int]:
        """What has to be looked at again to see whether it is still there."""
        return (ASKED, int(self.question["n"] or 0)) if self.question else self.owner

    @property
    def key(self) -> tuple[object, ...]:
        """What is equal where two attacks find the same in a record that they share."""
        if self.pair:
            return self.group, *sorted(self.pair)
        about = self.kept or self.question
        return (
            self.group, self.problem.rule, self.problem.record_id, self.problem.field, about and about["id"],
        )  # fmt: skip


def waited_for(casebook: Casebook) -> list[Slice]:
    """Return the slices of what people wait for: open questions, attacks that were submitted."""
    db = casebook.db
    sql = f"SELECT n FROM {ASKED} WHERE deleted_at IS NULL AND status <> ? ORDER BY n"
    found = list(_slices(ASKED, [int(n) for (n,) in db.execute(sql, (CLOSED,))]))
    sql = "SELECT n FROM attack WHERE deleted_at IS NULL AND workflow IN (?, ?) ORDER BY n DESC"
    return [*found, *_slices(WAITS, [int(n) for (n,) in db.execute(sql, AWAITING)])]


def records(casebook: Casebook, entity: str) -> list[Slice]:
    """Return the slices in which all records of a kind are looked at, the newest first."""
    sql = f"SELECT n FROM {entity} WHERE deleted_at IS NULL ORDER BY +n DESC"  # +: from an index
    return list(_slices(entity, [int(n) for (n,) in casebook.db.execute(sql)]))


def look_at(
    casebook: Casebook,
    entity: str,
    numbers: Sequence[int],
    today: date,
    translate: Translate = untranslated,
) -> list[Finding]:
    """Return what is left to look at in some questions, or in some records of a kind that has a page of its
    own, in their order; how much that is in each is kept, where it can be."""
    if entity == ASKED:
        return open_questions(casebook, numbers, translate)
    if entity == WAITS:
        return waiting(casebook, numbers, translate)
    db = casebook.db
    seen = problemcounts.mark(db)
    records = live(db, entity, "n", numbers)
    named = titles_of(db, entity, [discreet(entity, row) for row in records], translate, discreet)
    holders: dict[Value, Record] = {row["id"]: row for row in records}
    told, left = _examine(casebook, entity, records, today, holders)
    problemcounts.keep(db, entity, numbers, [one for _, one in told], left, seen, today)
    found: list[Finding] = []
    silenced: dict[tuple[str, str, str], Problem] = {}
    for record, one in told:
        owner, title = (entity, int(record["n"] or 0)), named[str(record["id"])]
        found += _waiting(entity, record, owner, title)
        for problem in one.problems:
            if problem in left:
                found.append(Finding(_group(problem), owner, title, problem))
            else:
                for field in (problem.field, ""):
                    silenced.setdefault((problem.record_id, problem.rule, field), problem)
    for row in waived(db, holders):
        holder = holders[row["entity_id"]]
        id, rule = str(row["entity_id"]), str(row["rule"])
        field = str(row["field"] or "")
        nothing = Problem(rule, "", field, entity=str(row["entity"]), record_id=id)
        about = silenced.get((id, rule, field), nothing)
        found.append(Finding("kept", (entity, int(holder["n"] or 0)), named[str(holder["id"])], about, row))
    order = {int(n): place for place, n in enumerate(numbers)}
    return sorted(found, key=lambda finding: order[finding.owner[1]])


def _examine(
    casebook: Casebook, entity: str, records: Sequence[Record], today: date, holders: dict[Value, Record]
) -> tuple[list[tuple[Record, Examined]], set[Problem]]:
    """Return what the rules say of some records, and what of it was not kept; add to `holders` to which
    attack each part belongs."""
    told: list[tuple[Record, Examined]] = []
    if entity == "attack":
        for tree in trees(casebook.db, (int(row["n"] or 0) for row in records)):
            holders |= {row["id"]: tree.attack for part in tree.parts.values() for row in part}
            told.append((tree.attack, _of_tree(casebook, tree, today)))
    else:
        told = [(record, _of_record(casebook, entity, record, today)) for record in records]
    left = without_waived(casebook.db, (problem for _, one in told for problem in one.problems))
    return told, set(left)


def miscounted(casebook: Casebook, today: date) -> Iterator[Problem]:
    """Yield a problem for each record whose kept counts of problems are not what the rules say."""
    if not problemcounts.is_of_this_version(casebook.db):
        return
    for entity in EXAMINED:
        waiting = set(problemcounts.unexamined(casebook.db, entity, today))
        for _, numbers in records(casebook, entity):
            numbers = [n for n in numbers if n not in waiting]
            told, left = _examine(casebook, entity, live(casebook.db, entity, "n", numbers), today, {})
            yield from problemcounts.problems(casebook.db, entity, [one for _, one in told], left)


def _of_tree(casebook: Casebook, tree: Tree, today: date) -> Examined:
    rows = [tree.attack, *(row for part in tree.parts.values() for row in part), *tree.linked.values()]
    taken = {str(row["id"]): int(row["n"] or 0) for row in tree.parts["abduction"]}
    found = of_tree(casebook, tree, today)
    return Examined(int(tree.attack["n"] or 0), found, taken, problemcounts.until(rows, today))


def _of_record(casebook: Casebook, entity: str, record: Record, today: date) -> Examined:
    found = of_record(casebook, entity, record, today)
    return Examined(int(record["n"] or 0), found, {}, problemcounts.until([record], today))


def _waiting(entity: str, record: Record, owner: tuple[str, int], title: str) -> Iterator[Finding]:
    said = WAITING.get(str(record.get("workflow")))
    if said:
        yield Finding("submitted", owner, title, Problem("", said, "workflow", (), entity, str(record["id"])))


def waiting(casebook: Casebook, numbers: Sequence[int], translate: Translate = untranslated) -> list[Finding]:
    """Return those of some attacks that wait for review, in their order."""
    records = live(casebook.db, "attack", "n", numbers)
    named = titles_of(casebook.db, "attack", records, translate, discreet)
    order = {int(n): place for place, n in enumerate(numbers)}
    found: list[Finding] = []
    for row in sorted(records, key=lambda row: order[int(row["n"] or 0)]):
        found += _waiting("attack", row, ("attack", int(row["n"] or 0)), named[str(row["id"])])
    return found


def open_questions(
    casebook: Casebook, numbers: Sequence[int], translate: Translate = untranslated
) -> list[Finding]:
    """Return those of some questions that are open, on records that have a page or belong to one that has."""
    found: list[Finding] = []
    for question in sorted(live(casebook.db, ASKED, "n", numbers), key=lambda row: int(row["n"] or 0)):
        entity, id = str(question["entity"]), str(question["entity_id"])
        top = page_of(casebook, entity, id)
        if question["status"] != CLOSED and top is not None:
            kind, record = top
            title = casebook.titles(kind, [str(record["id"])], translate, discreet)[str(record["id"])]
            about = Problem("", "", str(question["field"] or ""), (), entity, id)
            owner = (kind, int(record["n"] or 0))
            found.append(Finding("question", owner, title, about, question=question))
    return found


def page_of(casebook: Casebook, entity: str, id: str) -> tuple[str, Record] | None:
    """Return the record with a page of its own to which a record belongs, or which it is."""
    for _ in range(len(ENTITIES)):
        record = casebook.get(entity, id) if entity in ENTITIES else None
        if record is None or record["deleted_at"]:
            return None
        if entity in PAGE_NAMES:
            return entity, record
        owner = ENTITIES[entity].owner
        if owner is None:
            return None
        entity, id = owner.to or str(record["entity"]), str(record[owner.name])
    return None


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
        if entity == "duplicate_candidate":
            kind = str(record["entity"])
            pair = (casebook.get(kind, str(record[end])) for end in ("entity_id", "other_id"))
            wanted.setdefault(kind, set()).update(int(one["n"] or 0) for one in pair if one)
            continue
        if entity == ASKED:
            wanted.setdefault(ASKED, set()).add(int(record["n"] or 0))
            continue
        if kind in BY_THEMSELVES:
            wanted.setdefault(kind, set()).add(int(record["n"] or 0))
        if numbers := attacks(casebook.db, kind, record):
            wanted.setdefault("attack", set()).update(numbers)
    return [part for entity, numbers in wanted.items() for part in _slices(entity, sorted(numbers)[::-1])]


def _slices(entity: str, numbers: list[int]) -> Iterator[Slice]:
    yield from ((entity, numbers[at : at + SLICE]) for at in range(0, len(numbers), SLICE))
