"""What is known of records beside their fields, as a filter asks for it: files, questions, warnings,
problems, who changed them last and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.model.entities import ENTITIES, PAGES
from db.model.facets import Facet, facets
from db.model.wanted import Compared, Is, Wanted, Words
from db.storage import conditions, finding, lastchanges
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
SEEN = {"problems": ("hard",), "warnings": ("soft", "dispute", "silent")}  # groups of what is left to review


def numbers(
    db: Database, entity: str, asked: Facet, values: Sequence[Wanted], among: bytearray, step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records of which one of some values of an aspect holds. Problems are looked for
    only in those that `among` marks."""
    codes = [str(value.value) for value in values if isinstance(value, Is)]
    if asked.name == "missing":
        yield from _missing(db, entity, codes, step)
    elif asked.name == "id":
        marks = ",".join("?" * len(codes))
        yield from numbers_of(db, f"SELECT r.n FROM {entity} r WHERE r.id IN ({marks})", codes, step)
    elif asked.name == "has":
        for code in codes:
            for sql in STANDS.get(code, ()):
                yield from _standing(db, entity, sql, code != "duplicates", step)
        if groups := [group for code in codes for group in SEEN.get(code, ())]:
            yield from _to_review(db, entity, groups, among, step)
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
    db: Database, entity: str, groups: Sequence[str], among: bytearray, step: Step
) -> Iterator[Sequence[int]]:
    """Yield the numbers of records with something left to review in these groups."""
    from db.storage.casebook import Casebook  # which asks for lists itself
    from db.storage.reviewing import look_at

    if ENTITIES[entity] not in PAGES:
        return
    casebook, today = Casebook(db, "", None), date.today()
    sql = f"SELECT n FROM {entity} WHERE deleted_at IS NULL ORDER BY n"
    living = [n for (n,) in db.execute(sql).fetchall() if among[n]]
    for some in batched(living, LOOKED_AT):
        numbers = _attacks_of(db, some) if entity == "abduction" else list(some)
        found = look_at(casebook, "attack" if entity == "abduction" else entity, numbers, today)
        left = [finding for finding in found if finding.group in groups]
        yield _own(db, left, some) if entity == "abduction" else [finding.owner[1] for finding in left]
        step(some[-1])


def _attacks_of(db: Database, abductions: Sequence[int]) -> list[int]:
    sql = "SELECT a.n FROM attack a WHERE a.deleted_at IS NULL AND a.id IN (SELECT attack_id FROM abduction"
    marks = ",".join("?" * len(abductions))
    return [n for (n,) in db.execute(f"{sql} WHERE n IN ({marks}))", tuple(abductions)).fetchall()]


def _own(db: Database, left: Sequence[Finding], some: Sequence[int]) -> list[int]:
    """Return the numbers of abductions that something is found in."""
    ids = {finding.problem.record_id for finding in left}
    return [int(row["n"] or 0) for row in live(db, "abduction", "n", some) if row["id"] in ids]
