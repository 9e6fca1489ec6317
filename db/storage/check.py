"""`check`: that the file's pages, links, history, summaries, records and attached files are as they should
be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from db.model.entities import ENTITIES
from db.model.fields import N_
from db.model.problem import Problem
from db.model.texts import Translate, untranslated
from db.model.tree import PARTS_OF_ATTACK
from db.storage import (
    approving,
    attachments,
    connection,
    derived,
    devices,
    lastchanges,
    proof,
    recoveries,
    reviewing,
    schema,
)
from db.storage.casebook import Casebook
from db.storage.refusing import FINAL, hard_problems, refusals
from db.storage.rows import rows, trees
from db.storage.trouble import Damaged

DAMAGED = N_("The file is damaged: {what}. Open the newest backup.")
DAMAGED_PAGES = N_(
    "The file is damaged: some of its pages do not read as they were written ({pages}). Open the newest "
    "backup."
)
NAMED = 20  # pages, or what SQLite says, that are named
LONGEST = 200  # letters of what SQLite says
PAGE = re.compile(r"page (\d+)").search
BROKEN = "CHECK constraint failed in "  # how SQLite's integrity check begins

Beat = Callable[[], None]  # heard while a step takes long; may raise to give up
STEPS: tuple[tuple[str, Callable[[Casebook, Beat], Iterator[Problem]]], ...] = (
    (N_("Reading every page"), lambda casebook, beat: pages(casebook)),
    (
        N_("Comparing tables and guards with those of a new casebook"),
        lambda casebook, beat: schema.problems(casebook.db),
    ),
    (N_("Following every link"), lambda casebook, beat: links(casebook)),
    (N_("Verifying the history"), lambda casebook, beat: proof.verify(casebook.db)),
    (N_("Comparing records with their history"), lambda casebook, beat: proof.rows_against(casebook.db)),
    (N_("Comparing summaries with records"), lambda casebook, beat: summaries(casebook)),
    (N_("Comparing problems that are known with the rules"), lambda casebook, beat: counted(casebook)),
    (N_("Checking the rules"), lambda casebook, beat: rules(casebook)),
    (N_("Reading every attached file"), lambda casebook, beat: files(casebook, beat)),
)


def check(casebook: Casebook, said: Callable[[str], None] = lambda step: None) -> list[Problem]:
    """Return everything that is wrong with a casebook; `said` is told each step. Damage ends it early."""
    found: list[Problem] = []
    try:
        with connection.sound(casebook.path):
            for step, problems in STEPS:
                said(step)
                found += problems(casebook, partial(said, step))
                if step == STEPS[0][0] and any(
                    problem.message in (DAMAGED, DAMAGED_PAGES) for problem in found
                ):
                    return found
    except Damaged as error:
        found.append(error.problem)
    return found


def in_words(problem: Problem, translate: Translate = untranslated) -> str:
    """Return what is wrong in a sentence, with the kinds and fields called as in the forms."""

    def words(name: str, text: str) -> str:
        if name in ("entity", "to", "table") and text in ENTITIES:
            return translate(ENTITIES[text].label)
        if name in ("field", "fields") and problem.entity in ENTITIES:
            fields = ENTITIES[problem.entity].field
            each = text.split(", ")
            return ", ".join(translate(fields[one].label) if one in fields else one for one in each)
        return text

    named = replace(problem, args=tuple((name, words(name, text)) for name, text in problem.args))
    return named.text(translate)


def notes(casebook: Casebook) -> list[Problem]:
    """Return what is no fault and has to be known of the history: recoveries, erased values, branches."""
    with connection.translated(casebook.path):
        return [*recoveries.notes(casebook.db), *proof.gaps(casebook.db), *devices.forks(casebook.db)]


def pages(casebook: Casebook) -> Iterator[Problem]:
    """Yield a problem for the damaged pages of the file; SQLite's own words only where no seal tells them."""
    if casebook.encrypted:
        wrong = [str(row[0]) for row in casebook.db.execute("PRAGMA cipher_integrity_check")]
        numbers = [found[1] if (found := PAGE(words)) else words for words in wrong]
        if numbers:
            more = ["…"] if len(numbers) > NAMED else []
            yield _said(DAMAGED_PAGES, pages=", ".join([*numbers[:NAMED], *more]))
            return
    wrong = [str(row[0]) for row in casebook.db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    foreign = {words.removeprefix(BROKEN) for words in wrong if words.startswith(BROKEN)}
    for words in [words for words in wrong if not words.startswith(BROKEN)][:NAMED]:
        what = words.removeprefix("*** in database main ***").strip().partition("\n")[0]
        yield _said(DAMAGED, what=what[:LONGEST])
    for table in sorted(foreign):  # which record it is, the rules say
        said = N_("Another program wrote into {table} what no record may hold.")
        yield _said(said, table, table=table)


def links(casebook: Casebook) -> Iterator[Problem]:
    """Yield a problem for each link that leads nowhere, or from a living record into the trash."""
    known = recoveries.known(casebook.db)
    yield from (problem for problem in dangling(casebook) if proof.marked(problem)[1] not in known)
    for entity, described in ENTITIES.items():
        for link in described.links:
            if not link.to:
                continue
            sql = f"""SELECT r.id FROM {entity} r JOIN {link.to} l ON l.id = r.{link.name}
                WHERE r.deleted_at IS NULL AND l.deleted_at IS NOT NULL"""
            for row in rows(casebook.db, sql):
                args = {"entity": entity, "field": link.name}
                yield _said(
                    N_("A record of {entity} points with {field} at a record in the trash."),
                    entity, str(row["id"]), link.name, **args,
                )  # fmt: skip


def dangling(casebook: Casebook) -> Iterator[Problem]:
    """Yield a problem for each link that leads nowhere, also those that a recovery told of."""
    db = casebook.db
    for row in rows(db, "PRAGMA foreign_key_check"):
        entity, id = str(row["table"]), ""
        if entity in ENTITIES and row["rowid"] is not None:
            id = str(db.execute(f"SELECT id FROM {entity} WHERE n = ?", (row["rowid"],)).fetchone()[0])
        args = {"entity": entity, "to": str(row["parent"])}
        yield _said(
            N_("A record of {entity} points at a record of {to} that is not there."), entity, id, **args
        )


def rules(casebook: Casebook) -> Iterator[Problem]:
    """Yield the hard problems that no saved record may have, and those of submitted attacks."""
    db, today = casebook.db, date.today()
    numbers = db.execute("SELECT n FROM attack WHERE deleted_at IS NULL ORDER BY n").fetchall()
    for tree in trees(db, (n for (n,) in numbers)):
        final = tree.attack["workflow"] in FINAL
        yield from (p for p in hard_problems(db, tree, today) if p.refuse or final)
    for entity in ENTITIES:
        if entity not in ("attack", *PARTS_OF_ATTACK):
            yield from refusals(db, entity, casebook.find(entity), today)
    yield from approving.problems(db)
    beside = "SELECT * FROM citation WHERE entity <> 'attack' AND deleted_at IS NULL ORDER BY n"
    yield from refusals(db, "citation", rows(db, beside), today)


def summaries(casebook: Casebook) -> Iterator[Problem]:
    """Yield a problem for each thing kept beside the records that is not what they or the history say."""
    yield from derived.problems(casebook.db)
    yield from lastchanges.problems(casebook.db)


def counted(casebook: Casebook) -> Iterator[Problem]:
    """Yield a problem for each record of which a wrong number of problems is kept."""
    yield from reviewing.miscounted(casebook, date.today())


def files(casebook: Casebook, beat: Beat) -> Iterator[Problem]:
    """Yield a problem for each attached file whose bytes are missing or no longer what they were."""
    yield from attachments.verify(casebook, lambda done, total: beat())


def _said(message: str, entity: str = "", id: str = "", field: str = "", /, **args: str) -> Problem:
    return Problem("", message, field, tuple(args.items()), entity, id, True)
