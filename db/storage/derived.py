"""What is kept beside the records and can always be made anew: the summaries and the full text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from db.counting import attack_row, tally_rows
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.retold import RETOLD
from db.model.tree import Tree
from db.storage import beside, indexwords, migrations, namekeys, nametexts, problemcounts, textproof, waiting
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
from db.storage.waiting import TEXTS

if TYPE_CHECKING:
    import sqlite3  # for its types only

MADE, VERSION = "texts_of", "4"  # the setting that says which version put texts and summaries together
# What version 2 takes in and the first one did not, by entity. Version 3 spells letters as people type them;
# version 4 counts no source that is cited only to keep what a table told.
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
    touched = [entity for entity, ids in wanted.items() if ids]
    if attacks:
        touched += ["attack", "abduction"]
    spans = waiting.state(db, sorted(set(touched)))
    for some in batched(attacks):
        found = list(trees(db, some))
        _write_summaries(db, older(db, "attack", some), found)
        _write_attack_texts(db, [n for n in some if n <= spans["attack"].written], found)
        wanted["abduction"].update(row["id"] for tree in found for row in tree.parts["abduction"])
        yield from found
    for entity, ids in wanted.items():
        for some in batched(id for id in ids if not db.fresh or db.fresh.row(entity, str(id)) is None):
            records = by_id(db, entity, some)
            _write_own_texts(db, entity, [r for r in records if int(r["n"] or 0) <= spans[entity].written])
            if entity in namekeys.NAMES:
                namekeys.write(db, entity, records)
    if db.fresh is None:
        namekeys.catch_up(db)
    if db.fresh is None or waiting.count(spans.values()) > waiting.MOST:
        write_waiting(db, {entity: span.top for entity, span in spans.items()})


def is_up_to_date(db: Database) -> bool:
    """Say whether the texts hold all words that this version takes in."""
    return setting(db, MADE) == VERSION


def bring_up_to_date(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Make the texts of those records anew whose words an earlier version did not take in, and the summaries
    of those attacks whose sources it counted otherwise.

    `step` hears the records (done, total) and may raise to give up: then it is as before."""
    if is_up_to_date(db):
        return
    before = setting(db, MADE)
    tops = {entity: top(db, entity) for entity in SINCE} if before in (None, "1") else {}
    with db.atomic():
        spelt = {} if before == "3" else {table: _spelt_as_before(db, table) for table in TABLES}
        recounted = [n for n, _ in _with_retold(db)]
        done, total = 0, sum(tops.values()) + sum(map(len, spelt.values())) + len(recounted)

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
        for some in batched(recounted):
            _write_summaries(db, some, list(trees(db, some)))
            count(len(some))
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MADE, VERSION))


def _with_retold(db: Database) -> list[tuple[int, str]]:
    """Return row number and id of the attacks with citations that only keep what a table told."""
    sql = """SELECT DISTINCT a.n, a.id FROM citation c JOIN attack a ON a.id = c.entity_id
        WHERE c.field IN (?) AND c.deleted_at IS NULL AND a.deleted_at IS NULL ORDER BY a.n"""
    return [(int(row["n"] or 0), str(row["id"])) for row in rows_in(db, sql, RETOLD)]


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
    write_waiting(db, start)
    numbers = [n for (n,) in db.execute("SELECT n FROM attack WHERE n > ? ORDER BY n", (start["attack"],))]
    if start["attack"]:
        numbers += [n for n in attacks_of_parts(db, start) if n <= start["attack"]]
    problemcounts.wait_for_new(db, start)
    for some in batched(numbers):
        old = [n for n in some if n <= start["attack"]]
        found = list(trees(db, some))
        _write_summaries(db, old, found)
        _write_texts(db, old, texts_of_attacks(db, found))
        taken = (row for tree in found for row in tree.parts["abduction"])
        again = (row for row in taken if int(row["n"] or 0) <= start["abduction"])
        for records in batched(again):
            _write_own_texts(db, "abduction", records)
        yield from found
    for entity in TEXTS[1:]:
        for begin in range(start[entity], top(db, entity), SLICE):
            sql = f"SELECT * FROM {entity} WHERE n > ? AND n <= ?"
            put(db.conn, texts_of(db, entity, rows(db, sql, (begin, begin + SLICE))))
    waiting.note(db, {entity: top(db, entity) for entity in TEXTS})
    namekeys.catch_up(db)


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each summary that is not what the records say, and each text by which a record is
    found that is not its own. What an earlier version put together, where it may not be written, is by its
    rules: nothing is said of that."""
    by_earlier = set[tuple[str, str]]()
    if not is_up_to_date(db):
        by_earlier = {(UNFOUND, ""), *((STALE, id) for _, id in _with_retold(db))}
    for problem in _unlike(db):
        of = problem.record_id if problem.message == STALE else ""
        if (problem.message, of) not in by_earlier:
            yield problem
    yield from waiting.problems(db)
    if namekeys.is_up_to_date(db):
        yield from namekeys.problems(db)


def _unlike(db: Database) -> Iterator[Problem]:
    used = [table for table in TABLES if _is_used(db, table)]  # the others need no tables to compare with
    written = {entity: span.written for entity, span in waiting.state(db).items()}
    with textproof.beside(db, used) as proof:
        for begin in range(0, top(db, "attack"), SLICE):
            yield from _problems_of_attacks(db, proof, begin, begin + SLICE, written["attack"])
        for entity in TEXTS[1:]:
            for begin in range(0, top(db, entity), SLICE):
                put(db.conn, texts_between(db, entity, begin, min(begin + SLICE, written[entity])))
                yield from _unfound(db, proof, entity, begin, begin + SLICE)
        for table in proof.unlike():
            yield Problem("", UNFOUND, entity=table.rpartition("_")[0], refuse=True)


def _is_used(db: Database, table: str) -> bool:
    entity = table.rpartition("_")[0]
    sql = f"SELECT 1 FROM {entity} UNION ALL SELECT 1 FROM {table}_docsize LIMIT 1"
    return db.execute(sql).fetchone() is not None


STALE = N_("The summary of an attack is not what its records say: “Rebuild” in the menu makes it anew.")
UNFOUND = N_("The words by which records are found are not theirs: “Rebuild” in the menu makes them anew.")


def _problems_of_attacks(
    db: Database, proof: textproof.TextProof, begin: int, end: int, written: int
) -> Iterator[Problem]:
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
            yield Problem("", STALE, entity="attack", record_id=id, refuse=True)
    put(db.conn, texts_of_attacks(db, [tree for n, tree in found.items() if n <= written]))
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


# The full text: words, and names by every three letters

Texts = dict[str, list[tuple[Value, str]]]  # (row number, text) by table


def write_waiting(db: Database, until: Mapping[str, int] | None = None) -> None:
    """Write the texts that wait, all of them or those of records up to some row numbers by entity, inside a
    transaction."""
    spans = waiting.state(db, TEXTS if until is None else [entity for entity in TEXTS if entity in until])
    ends = {entity: span.top if until is None else until[entity] for entity, span in spans.items()}
    ends = {entity: max(end, spans[entity].written) for entity, end in ends.items()}
    for entity, end in ends.items():
        for begin in range(spans[entity].written, end, SLICE):
            last = min(begin + SLICE, end)
            _write_texts(db, range(begin + 1, last + 1), texts_between(db, entity, begin, last))
    if any(end > spans[entity].written for entity, end in ends.items()):
        waiting.note(db, ends)


def texts_between(db: Database, entity: str, begin: int, end: int) -> Texts:
    """Return the texts of the live records after one row number up to another."""
    if entity == "attack":
        return texts_of_attacks(db, list(trees(db, range(begin + 1, end + 1))))
    return texts_of(db, entity, rows(db, f"SELECT * FROM {entity} WHERE n > ? AND n <= ?", (begin, end)))


def texts_of_attacks(db: Database, found: Sequence[Tree]) -> Texts:
    """Return the texts of attacks."""
    said = beside.words(db, (id for tree in found for id in _ids(tree)))
    words = [(tree.attack["n"], indexwords.indexed(attack_text(tree, said))) for tree in found]
    return {"attack_text": words, "attack_trigram": nametexts.of_attacks(found)}


def texts_of(db: Database, entity: str, records: Sequence[Record]) -> Texts:
    """Return the texts of records other than attacks, and none of those in the trash."""
    living = [row for row in records if not row["deleted_at"]]
    words = [(n, indexwords.indexed(text)) for n, text in _own_texts(db, entity, living)]
    names = nametexts.of_records(entity, living) if entity in nametexts.NAMES else []
    return {f"{entity}_text": words, f"{entity}_trigram": names}


def put(conn: sqlite3.Connection, texts: Texts) -> None:
    """Write texts of records that have none yet."""
    for table, found in texts.items():
        if found:
            conn.executemany(f"INSERT INTO {table}(rowid, text) VALUES (?, ?)", found)


def _write_texts(db: Database, numbers: Sequence[int], texts: Texts) -> None:
    """Replace the texts of the records of these row numbers; those that are not given have none any more."""
    for table in texts if numbers else ():
        if table in TABLES:
            db.conn.executemany(f"DELETE FROM {table} WHERE rowid = ?", [(n,) for n in numbers])
    put(db.conn, texts)


def _write_attack_texts(db: Database, numbers: Sequence[int], found: Iterable[Tree]) -> None:
    """Write the texts of those attacks that have one of some row numbers; none where they are not given."""
    some = set(numbers)
    if some:
        kept = [tree for tree in found if tree.attack["n"] in some]
        _write_texts(db, numbers, texts_of_attacks(db, kept))


def _write_own_texts(db: Database, entity: str, some: Sequence[Record]) -> None:
    """Write the texts of records other than attacks, and none for those in the trash."""
    if some:
        _write_texts(db, [int(row["n"] or 0) for row in some], texts_of(db, entity, some))


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
