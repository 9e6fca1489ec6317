"""Records that may be recorded twice, as what is left to review: attacks S1, victims S2, actors S15.

Those that wait for a decision come at once, those of a look through the whole casebook later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from db.merge.duplicates import ENTITIES_COMPARED, explain, like
from db.merge.likeness import Likeness
from db.merge.scan import WORTH, queue
from db.model.fields import N_, Record
from db.model.problem import Problem
from db.model.texts import Translate, untranslated
from db.storage.casebook import Casebook
from db.storage.reviewing import Finding
from db.storage.rows import live, rows_in

MERGED = "duplicate_of_id"  # points at the record that was kept, which is compared in its stead
Two = tuple[str, str, str]  # entity, the ids of two records


def queued(casebook: Casebook) -> list[Two]:
    """Return the pairs that wait for a decision, the likeliest first."""
    return [(str(row["entity"]), str(row["entity_id"]), str(row["other_id"])) for row in queue(casebook.db)]


def findings(casebook: Casebook, pairs: Iterable[Two], translate: Translate = untranslated) -> list[Finding]:
    """Return some pairs as what is left to review, without those of which nothing speaks for it any more."""
    found: list[Finding] = []
    for entity, one, other in pairs:
        record, alike = casebook.get(entity, one), explain(casebook, entity, one, other)
        if record and alike and not (record["deleted_at"] or record.get(MERGED)):
            found.append(_finding(casebook, entity, record, alike, translate))
    return found


def around(
    casebook: Casebook, entity: str, numbers: Sequence[int], translate: Translate = untranslated
) -> Iterator[Finding]:
    """Yield the pairs of which some records are one."""
    if entity not in ENTITIES_COMPARED:
        return
    for record in live(casebook.db, entity, "n", numbers):
        for alike in () if record.get(MERGED) else like(casebook, entity, record):
            if alike.score >= WORTH[entity]:
                yield _finding(casebook, entity, record, alike, translate)


def ids(casebook: Casebook, entity: str, numbers: Sequence[int]) -> set[str]:
    """Return the ids of some records that can be recorded twice, those in the trash too."""
    if entity not in ENTITIES_COMPARED:
        return set()
    return {
        str(row["id"]) for row in rows_in(casebook.db, f"SELECT id FROM {entity} WHERE n IN (?)", numbers)
    }


def _finding(
    casebook: Casebook, entity: str, record: Record, alike: Likeness, translate: Translate
) -> Finding:
    id = str(record["id"])
    named = casebook.titles(entity, [id, alike.id], translate)
    reasons = ", ".join(reason.text(translate) for reason in alike.reasons)
    said = N_("Perhaps the same as {title}: {reasons}.")
    args = (("title", named.get(alike.id, "?")), ("reasons", reasons))
    about = Problem(alike.reasons[0].rule, said, "", args, entity, id)
    return Finding("duplicate", (entity, int(record["n"] or 0)), named[id], about, pair=(id, alike.id))
