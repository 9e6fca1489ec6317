"""What is kept beside the records and can always be made anew: the summaries and the full text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, cast

from db.counting import attack_row, tally_rows
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.tree import Tree
from db.storage import beside, indexwords, migrations, namekeys, nametexts, problemcounts, textproof
from db.storage.belonging import FOUND_BY, attacks_of, attacks_of_parts
from db.storage.connection import Database
from db.storage.rows import (
    SLICE,
    batched,
    by_id,
    column,
    live,
    older,
    rows,
    rows_in,
    setting,
    top,
    trees,
)

TEXTS = tuple(entity.name for entity in PAGES)  # the entities that have a full-text table
MADE, VERSION = "texts_of", "3"  # the setting that says by which version texts were put together
# What version 2 takes in and the first one did not, by entity. Version 3 spells letters as people type them.
SINCE = {
    "abduction": ("last_seen_by", "tracing_request"),
    "source": (
        "archived_url", "collected_by", "original_informant", "consent_scope", "risk_note",
    ),
    "actor": ("acled_name",),
    "involvement": ("named_individuals",),
    "harm": ("age_text",),
    "comment": ("text",),
    "attachment_link": ("id",),
}  # fmt: skip
TABLES = (*(f"{entity}_text" for entity in TEXTS), *(f"{entity}_trigram" for entity in nametexts.NAMES))


def refresh(db: Database, changes: Sequence[Change]) -> Iterator[Tree]:
    """Bring summaries and full text up to date after changes, yielding the attacks that they touch.

    It works while it is being consumed: a slice of attacks at a time, however many there are."""
    changes = [*changes, *beside.owners(db, changes)]
    attacks = attacks_of(db, changes)
    problemcounts.wait(db, changes, attacks)
    wanted: dict[str, set[Value]] = {entity: set() for entity in TEXTS[1:]}
    for change in changes:
        if change.entity in wanted:
            wanted[change.entity].add(change.id)
    wanted["victim"] |= set(column(db, "harm", "victim_id", [c.id for c in changes if c.entity == "harm"]))
    for some in batched(attacks):
        found = _refresh_attacks(db, some, older(db, "attack", some))
        wanted["abduction"].update(row["id"] for tree in found for row in tree.parts["abduction"])
        yield from found
    for entity, ids in wanted.items():
        for some in batched(ids):
            found = by_id(db, entity, some)
            _refresh_texts(db, entity, found)
            if entity in namekeys.NAMES:
                namekeys.write(db, entity, found)
    if not db.fresh:
        namekeys.catch_up(db)


def is_up_to_date(db: Database) -> bool:
    """Say whether the texts hold all words that this version takes in."""
    return setting(db, MADE) == VERSION


def bring_up_to_date(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Make the texts of those records anew whose words an earlier version did not take in.

    `step` hears the records (done, total) and may raise to give up: then it is as before."""
    if is_up_to_date(db):
        return
    tops = {entity: top(db, entity) for entity in SINCE} if setting(db, MADE) in (None, "1") else {}
    with db.atomic():
        spelt = {table: _spelt_as_before(db, table) for table in TABLES}
        done, total = 0, sum(tops.values()) + sum(map(len, spelt.values()))

        def count(more: int) -> None:
            nonlocal done
            done += more
            step(done, total)

        for entity in tops:
            given = " OR ".join(f"{name} IS NOT NULL" for name in SINCE[entity])
            sql = f"SELECT id FROM {entity} WHERE n > ? AND n <= ? AND ({given}) AND deleted_at IS NULL"
            for begin in range(0, tops[entity], SLICE):
                some = rows(db, sql, (begin, begin + SLICE))
                # As if these were written just now: they show in attacks that point at their records, too.
                written = dict.fromkeys(SINCE[entity])
                for _ in refresh(db, [Change(entity, str(row["id"]), {}, written) for row in some]):
                    pass
                count(min(SLICE, tops[entity] - begin))
        for table, numbers in spelt.items():
            entity = table.rpartition("_")[0]
            for some in batched(sorted(numbers)):
                if entity == "attack":
                    _write_attack_texts(db, some, list(trees(db, some)))
                else:
                    found = rows_in(db, f"SELECT * FROM {entity} WHERE n IN (?)", some)
                    _write_own_texts(db, entity, list(found))
                count(len(some))
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MADE, VERSION))


def _spelt_as_before(db: Database, table: str) -> set[int]:
    """Return the row numbers of the texts with words that an earlier version left as they are spelt."""
    name = f"{table}_terms"
    db.execute(f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab(main, {table}, row)")
    terms = [str(term) for (term,) in db.execute(f"SELECT term FROM temp.{name}")]
    db.execute(f"DROP TABLE temp.{name}")
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
    found: set[int] = set()
    for term in terms:
        if indexwords.is_spelt_anew(term):
            quoted = term.replace('"', '""')
            found.update(int(n) for (n,) in db.execute(sql, (f'"{quoted}"',)))
    return found


def rebuild(db: Database) -> None:
    """Make all summaries and the whole full text anew, and the indexes of an earlier version."""
    with db.atomic():
        migrations.renew_sorting(cast(Any, db))  # which knows no more of a database than its connection
        namekeys.forget(db)
        for table in ("attack_summary", "tally_summary", "last_change", "last_change_read"):
            db.execute(f"DELETE FROM {table}")
        for table in TABLES:
            db.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        problemcounts.forget(db)
        for _ in refresh_all(db):
            pass


def refresh_all(db: Database, after: dict[str, int] | None = None) -> Iterator[Tree]:
    """Make summaries and full text of all records, or of those that lie or have parts beyond some row numbers
    by entity, as `refresh` does."""
    start = after or dict.fromkeys(ENTITIES, 0)
    numbers = [n for (n,) in db.execute("SELECT n FROM attack WHERE n > ? ORDER BY n", (start["attack"],))]
    if start["attack"]:
        numbers += [n for n in attacks_of_parts(db, start) if n <= start["attack"]]
    problemcounts.wait_for_new(db, start)
    for some in batched(numbers):
        found = _refresh_attacks(db, some, [n for n in some if n <= start["attack"]])
        taken = (row for tree in found for row in tree.parts["abduction"])
        _refresh_texts(db, "abduction", (row for row in taken if int(row["n"] or 0) <= start["abduction"]))
        yield from found
    for entity in TEXTS[1:]:
        for begin in range(start[entity], top(db, entity), SLICE):
            sql = f"SELECT * FROM {entity} WHERE n > ? AND n <= ?"
            _refresh_texts(db, entity, rows(db, sql, (begin, begin + SLICE)), fresh=True)
    namekeys.catch_up(db)


def _refresh_attacks(db: Database, numbers: Sequence[int], old: Sequence[int]) -> list[Tree]:
    """Bring a slice of attacks up to date, and return those that live. Of others than the `old` ones there is
    nothing yet to be replaced."""
    found = list(trees(db, numbers))
    _write_summaries(db, old, found)
    _write_attack_texts(db, old, found)
    return found


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each summary that is not what the records say, and each text by which a record is
    found that is not its own. Texts that an earlier version put together, where they may not be written, are
    of its words: nothing is said of these."""
    are_current = is_up_to_date(db)
    yield from (problem for problem in _unlike(db) if are_current or problem.message != UNFOUND)
    if namekeys.is_up_to_date(db):
        yield from namekeys.problems(db)


def _unlike(db: Database) -> Iterator[Problem]:
    used = [table for table in TABLES if _is_used(db, table)]  # the others need no tables to compare with
    with textproof.beside(db, used) as proof:
        for begin in range(0, top(db, "attack"), SLICE):
            yield from _problems_of_attacks(db, proof, begin, begin + SLICE)
        for entity in TEXTS[1:]:
            for begin in range(0, top(db, entity), SLICE):
                sql = f"SELECT * FROM {entity} WHERE n > ? AND n <= ?"
                _write_own_texts(db, entity, rows(db, sql, (begin, begin + SLICE)))
                yield from _unfound(db, proof, entity, begin, begin + SLICE)
        for table in proof.unlike():
            yield Problem("", UNFOUND, entity=table.rpartition("_")[0], refuse=True)


def _is_used(db: Database, table: str) -> bool:
    entity = table.rpartition("_")[0]
    sql = f"SELECT 1 FROM {entity} UNION ALL SELECT 1 FROM {table}_docsize LIMIT 1"
    return db.execute(sql).fetchone() is not None


UNFOUND = N_("The words by which records are found are not theirs: “Rebuild” in the menu makes them anew.")


def _problems_of_attacks(db: Database, proof: textproof.TextProof, begin: int, end: int) -> Iterator[Problem]:
    stale = N_("The summary of an attack is not what its records say: “Rebuild” in the menu makes it anew.")
    some = [n for (n,) in db.execute("SELECT n FROM attack WHERE n > ? AND n <= ? ORDER BY n", (begin, end))]
    found = {int(tree.attack["n"] or 0): tree for tree in trees(db, some)}
    kept = {int(r["n"] or 0): r for r in _between(db, "attack_summary", "n", begin, end)}
    parts: dict[int, list[Record]] = {n: [] for n in some}
    for row in _between(db, "tally_summary", "attack_n", begin, end):
        parts.setdefault(int(row["attack_n"] or 0), []).append(row)
    for n in sorted({*some, *kept, *parts}):
        tallies = tally_rows(found[n]) if n in found else []
        row = attack_row(found[n], tallies) if n in found else None
        if row != kept.get(n) or tallies != parts.get(n, []):
            id = str(found[n].attack["id"]) if n in found else ""
            yield Problem("", stale, entity="attack", record_id=id, refuse=True)
    _write_attack_texts(db, some, list(found.values()))
    yield from _unfound(db, proof, "attack", begin, end)


def _between(db: Database, table: str, column: str, begin: int, end: int) -> list[Record]:
    return rows(db, f"SELECT * FROM {table} WHERE {column} > ? AND {column} <= ? ORDER BY n", (begin, end))


def _unfound(
    db: Database, proof: textproof.TextProof, entity: str, begin: int, end: int
) -> Iterator[Problem]:
    """Yield a problem for each record that is not found by as many words as it has."""
    wrong = {
        n for table in TABLES if table.startswith(f"{entity}_") for n in proof.differing(table, begin, end)
    }
    ids = {
        row["n"]: str(row["id"]) for row in rows_in(db, f"SELECT n, id FROM {entity} WHERE n IN (?)", wrong)
    }
    for n in sorted(wrong):
        yield Problem("", UNFOUND, entity=entity, record_id=ids.get(n, ""), refuse=True)


def _write_summaries(db: Database, numbers: Sequence[int], found: list[Tree]) -> None:
    for some in batched(numbers):
        marks = ",".join("?" * len(some))
        db.execute(f"DELETE FROM attack_summary WHERE n IN ({marks})", some)
        db.execute(f"DELETE FROM tally_summary WHERE attack_n IN ({marks})", some)
    tallies = [tally_rows(tree) for tree in found]
    _insert(db, "tally_summary", [row for some in tallies for row in some])
    _insert(db, "attack_summary", [attack_row(tree, some) for tree, some in zip(found, tallies, strict=True)])


def _insert(db: Database, table: str, records: Sequence[Record]) -> None:
    """Insert rows that all have the columns of the first."""
    if not records:
        return
    names = list(records[0])
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    db.conn.executemany(sql, (tuple(map(row.__getitem__, names)) for row in records))


def _refresh_texts(db: Database, entity: str, records: Iterable[Record], *, fresh: bool = False) -> None:
    """Write the texts of records other than attacks, and none for those in the trash."""
    for some in batched(records):
        _write_own_texts(db, entity, some, fresh=fresh)


def _write_attack_texts(db: Database, numbers: Sequence[int], found: Sequence[Tree]) -> None:
    """Write the texts of attacks, and none for those that are not given as trees."""
    said = beside.words(db, (id for tree in found for id in _ids(tree)))
    _write_texts(db, "attack", numbers, ((tree.attack["n"], attack_text(tree, said)) for tree in found))
    nametexts.write_attacks(db, numbers, found)


def _write_own_texts(db: Database, entity: str, some: Sequence[Record], *, fresh: bool = False) -> None:
    """Write the texts of records other than attacks, and none for those in the trash; of `fresh` ones there
    is nothing yet to be replaced."""
    living = [row for row in some if not row["deleted_at"]]
    numbers = [] if fresh else older(db, entity, (int(row["n"] or 0) for row in some))
    _write_texts(db, entity, numbers, _own_texts(db, entity, living))
    if entity in nametexts.NAMES:
        nametexts.write(db, entity, numbers, living)


def _write_texts(
    db: Database, entity: str, numbers: Sequence[int], texts: Iterable[tuple[Value, str]]
) -> None:
    """Replace the texts of the records of these row numbers."""
    if numbers:
        db.conn.executemany(f"DELETE FROM {entity}_text WHERE rowid = ?", [(n,) for n in numbers])
    composed = ((n, indexwords.indexed(text)) for n, text in texts)
    db.conn.executemany(f"INSERT INTO {entity}_text(rowid, text) VALUES (?, ?)", composed)


def _own_texts(db: Database, entity: str, found: Sequence[Record]) -> Iterator[tuple[Value, str]]:
    """Yield (row number, text) of records other than attacks; an abduction is found by its attack and
    captor too, a person by what is told of the body."""
    told: dict[Value, list[str]] = {}
    said = beside.words(db, (str(row["id"]) for row in found))
    if entity == "victim":
        for harm in live(db, "harm", "victim_id", (row["id"] for row in found)):
            told.setdefault(harm["victim_id"], []).extend(_words("harm", harm))
    if entity == "abduction":
        sql = """SELECT b.id, a.code, a.title, c.name, c.acronym, v.name AS person, e.notes FROM abduction b
            LEFT JOIN attack a ON a.id = b.attack_id LEFT JOIN actor c ON c.id = b.captor_actor_id
            LEFT JOIN harm h ON h.id = b.harm_id LEFT JOIN victim v ON v.id = h.victim_id
            LEFT JOIN (SELECT abduction_id, group_concat(note) AS notes FROM custody_event GROUP BY 1) e
            ON e.abduction_id = b.id WHERE b.id IN (?)"""
        for row in rows_in(
            db, sql.replace("GROUP BY 1", "WHERE deleted_at IS NULL GROUP BY 1"), (r["id"] for r in found)
        ):
            told[row["id"]] = [str(value) for name, value in row.items() if name != "id" and value]
    for row in found:
        more = (*told.get(row["id"], ()), *said.get(str(row["id"]), ()))
        yield row["n"], "\n".join([*_words(entity, row), *more])


def attack_text(tree: Tree, said: Mapping[str, Sequence[str]]) -> str:
    """Return all words by which an attack is found: its own, its parts', what is `said` of these by their
    ids, and the names it points at."""
    words = _words("attack", tree.attack)
    for entity, part in tree.parts.items():
        for row in part:
            words += _words(entity, row)
            for name, to in _named(entity):
                linked = tree.link(row[name])
                if linked:
                    words += _words(to, linked)
    for id in _ids(tree) if said else ():
        words += said.get(id, ())
    return "\n".join(dict.fromkeys(words))


def _ids(tree: Tree) -> Iterator[str]:
    """Yield the ids of an attack and its parts."""
    yield str(tree.attack["id"])
    for part in tree.parts.values():
        yield from (str(row["id"]) for row in part)


def _words(entity: str, row: Record) -> list[str]:
    return [str(row[name]) for name in _searchable(entity) if row[name]]


@cache
def _searchable(entity: str) -> tuple[str, ...]:
    return tuple(field.name for field in ENTITIES[entity].fields if field.searchable)


@cache
def _named(entity: str) -> tuple[tuple[str, str], ...]:
    """Return the links of a part to what an attack is found by, each with its entity."""
    return tuple((link.name, link.to) for link in ENTITIES[entity].links if link.to in FOUND_BY)


def match(words: str) -> str:
    """Return a full-text query for what a person typed: each word as the beginning of a word, all of them
    needed; empty when there is no word in it."""
    return indexwords.query(indexwords.words_of(words)[:32])
