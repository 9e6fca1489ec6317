"""What is known of records beside their fields, as a filter asks for it: files, questions, warnings,
problems, who changed them last and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.model.entities import ENTITIES, PAGES
from db.model.facets import Facet, facets
from db.model.wanted import Compared, Filled, Is, Wanted, Words
from db.storage import conditions, finding, lastchanges, problemcounts
from db.storage.connection import Database
from db.storage.rows import batched, live
from db.storage.stepping import Step, numbers_of

if TYPE_CHECKING:
    from db.storage.reviewing import Finding

LOOKED_AT = 100  # records whose problems are looked for in one go: some tenths of a second

# Where the ids of the records stand that have something: has:… -> queries for them, of any kind of record.
STANDS: dict[str, tuple[str, ...]] = {
    "files": ("SELECT entity_id FROM attachment_link WHERE deleted_at IS NULL",),
    "questions": ("SELECT entity_id FROM comment WHERE deleted_at IS NULL AND status = 'open'",),
    "waived": ("SELECT entity_id FROM waived_warning WHERE deleted_at IS NULL",),
    "duplicates": (
        "SELECT entity_id FROM duplicate_candidate WHERE deleted_at IS NULL AND decision = 'open'",
        "SELECT other_id FROM duplicate_candidate WHERE deleted_at IS NULL AND decision = 'open'",
    ),
}
SEEN = {"problems": "hard", "warnings": "soft"}  # what counts them
GROUPS = {"problems": ("hard",), "warnings": ("soft", "dispute", "silent")}  # of what is left to review


def numbers(
    db: Database, entity: str, asked: Facet, values: Sequence[Wanted], among: bytearray, step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records of which one of some values of an aspect holds. Problems are looked for
    only in those that `among` marks."""
    codes = [str(value.value) for value in values if isinstance(value, Is)]
    if asked.name == "missing":
        names = [one.name for one in facets(entity)] if Filled() in values else codes
        yield from _missing(db, entity, names, step)
    elif asked.name == "id":
        marks = ",".join("?" * len(codes))
        yield from numbers_of(db, f"SELECT r.n FROM {entity} r WHERE r.id IN ({marks})", codes, step)
    elif asked.name == "has":
        for code in codes:
            for sql in STANDS.get(code, ()):
                yield from _standing(db, entity, sql, code != "duplicates", step)
        if asked_of := [code for code in codes if code in SEEN]:
            yield from _to_review(db, entity, asked_of, among, step)
    for value in values:
        if isinstance(value, Words) and asked.name == "text":
            yield from finding.in_text(db, entity, value.text, step)
        elif isinstance(value, Words):
            yield from lastchanges.by(db, entity, value.text, step)
        elif isinstance(value, Compared):
            yield from lastchanges.between(db, entity, value, step)


def _missing(db: Database, entity: str, names: Sequence[str], step: Step) -> Iterator[Sequence[int]]:
    columns = [one.field.name for one in facets(entity) if one.field and one.name in names]
    condition, parameters = conditions.given_no_value(columns)
    sql = f"SELECT r.n FROM {entity} r WHERE r.deleted_at IS NULL AND {condition}"
    yield from numbers_of(db, sql, parameters, step)


def _standing(db: Database, entity: str, ids: str, parts_too: bool, step: Step) -> Iterator[Sequence[int]]:
    """Yield the numbers of records whose id, or that of a part, a query gives."""
    for sql in list(conditions.inside(entity))[: None if parts_too else 1]:
        yield from numbers_of(db, sql.replace(conditions.IDS, ids), (), step)


def _to_review(
    db: Database, entity: str, asked: Sequence[str], among: bytearray, step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records that have problems or warnings (`SEEN`). Those among the wanted ones that
    were not looked at since they changed are so now; that stays known, also where `step` gives up."""
    from db.storage.casebook import Casebook  # which asks for lists itself
    from db.storage.reviewing import look_at

    if ENTITIES[entity] not in PAGES:
        return
    casebook, today = Casebook(db, "", None), date.today()
    groups = [group for code in asked for group in GROUPS[code]]
    fresh: dict[int, bool] = {}
    waiting = problemcounts.unexamined(db, entity, today)
    examined = "attack" if entity == "abduction" else entity
    if entity != "abduction":
        waiting = [n for n in waiting if among[n]]
    done = 0
    for some in batched(waiting, LOOKED_AT):
        found = [one for one in look_at(casebook, examined, some, today) if one.group in groups]
        if entity == "abduction":
            fresh |= dict.fromkeys(_abductions_of(db, some), False)
            fresh |= dict.fromkeys(_own(db, found), True)
        else:
            fresh |= dict.fromkeys(some, False) | dict.fromkeys((one.owner[1] for one in found), True)
        done += len(some)
        step(done, len(waiting))
    columns = {SEEN[code] for code in asked}
    for some in numbers_of(db, problemcounts.holding(entity, sorted(columns)), (), step):
        yield [n for n in some if n not in fresh]
    yield [n for n, holds in fresh.items() if holds]


def _abductions_of(db: Database, attacks: Sequence[int]) -> list[int]:
    marks = ",".join("?" * len(attacks))
    sql = f"SELECT b.n FROM attack a CROSS JOIN abduction b ON b.attack_id = a.id WHERE a.n IN ({marks})"
    return [n for (n,) in db.execute(sql, tuple(attacks)).fetchall()]


def _own(db: Database, found: Sequence[Finding]) -> list[int]:
    """Return the numbers of the abductions that something is found in."""
    return [
        int(row["n"] or 0) for row in live(db, "abduction", "id", (one.problem.record_id for one in found))
    ]
