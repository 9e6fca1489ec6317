"""What is kept beside the records and can always be made anew: the summaries and the full text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from db.counting import attack_row, tally_rows
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_, Problem, Record, Value
from db.model.tree import Tree
from db.storage.connection import Database
from db.storage.rows import batched, rows, rows_in, trees

TEXTS = tuple(entity.name for entity in PAGES)  # the entities that have a full-text table
FOUND_BY = ("place", "actor", "victim")  # an attack is found by the names of what it points at


def refresh(db: Database, changes: Sequence[Change]) -> list[Tree]:
    """Bring summaries and full text up to date after changes; return the trees of the attacks that they touch."""
    attacks = _attacks_of(db, changes)
    changed = list(trees(db, attacks))
    _write_summaries(db, attacks, changed)
    _write_texts(db, "attack", attacks, ((tree.attack["n"], attack_text(tree)) for tree in changed))
    _refresh_texts(db, changes, changed)
    return changed


def rebuild(db: Database) -> None:
    """Make all summaries and the whole full text anew."""
    for table in ("attack_summary", "tally_summary"):
        db.execute(f"DELETE FROM {table}")
    for entity in TEXTS:
        db.execute(f"INSERT INTO {entity}_text({entity}_text) VALUES ('delete-all')")
    refresh_all(db)


def refresh_all(db: Database, after: dict[str, int] | None = None) -> None:
    """Make summaries and full text of all records, or of those beyond some row numbers by entity."""
    start = after or {}
    numbers = [n for (n,) in db.execute("SELECT n FROM attack WHERE n > ? ORDER BY n", (start.get("attack", 0),))]
    for some in batched(numbers):
        found = list(trees(db, some))
        _write_summaries(db, some, found)
        _write_texts(db, "attack", some, ((tree.attack["n"], attack_text(tree)) for tree in found))
    for entity in TEXTS[1:]:
        sql = f"SELECT * FROM {entity} WHERE n > ? AND deleted_at IS NULL"
        for some in batched(rows(db, sql, (start.get(entity, 0),))):
            _write_texts(db, entity, [int(row["n"] or 0) for row in some], _own_texts(db, entity, some))


def problems(db: Database) -> Iterator[Problem]:
    """Yield a problem for each summary that is not what the records say."""
    numbers = [n for (n,) in db.execute("SELECT n FROM attack ORDER BY n")]
    stale = N_("The summary of an attack is not what its records say: “Rebuild” in the menu makes it anew.")
    for some in batched(numbers):
        found = {int(tree.attack["n"] or 0): tree for tree in trees(db, some)}
        kept = {int(r["n"] or 0): r for r in rows_in(db, "SELECT * FROM attack_summary WHERE n IN (?)", some)}
        parts: dict[int, list[Record]] = {n: [] for n in some}
        for row in rows_in(db, "SELECT * FROM tally_summary WHERE attack_n IN (?) ORDER BY n", some):
            parts[int(row["attack_n"] or 0)].append(row)
        texts = {n for (n,) in db.execute(f"SELECT rowid FROM attack_text WHERE rowid BETWEEN {some[0]} AND {some[-1]}")}
        for n in some:
            tallies = tally_rows(found[n]) if n in found else []
            row = attack_row(found[n], tallies) if n in found else None
            if row != kept.get(n) or tallies != parts[n] or (n in found) != (n in texts):
                id = str(found[n].attack["id"]) if n in found else ""
                yield Problem("", stale, entity="attack", record_id=id, refuse=True)


def _attacks_of(db: Database, changes: Sequence[Change]) -> list[int]:
    """Return the row numbers of the attacks whose summary or text the changed records can alter."""
    ids: dict[str, list[str]] = {}
    for change in changes:
        ids.setdefault(change.entity, []).append(change.id)
    attacks: set[Value] = set(ids.get("attack", []))
    for entity, changed in ids.items():
        sql = _ATTACK_OF.get(entity)
        if sql:
            attacks |= {row["attack_id"] for row in rows_in(db, sql, changed)}
    sql = "SELECT from_id, to_id FROM attack_link WHERE link_type IN ('part_of', 'encompasses') AND {} IN (?)"
    for end in ("from_id", "to_id"):
        for row in list(rows_in(db, sql.format(end), attacks)):
            attacks |= {row["from_id"], row["to_id"]}
    return sorted(int(row["n"] or 0) for row in rows_in(db, "SELECT n FROM attack WHERE id IN (?)", attacks))


_OWNED = "SELECT attack_id FROM {} WHERE id IN (?)"
_DERIVED = """WITH RECURSIVE d(id) AS (SELECT id FROM source WHERE id IN (?)
    UNION SELECT s.id FROM source s JOIN d ON s.derived_from_id = d.id) """
_ATTACK_OF = {
    **{e: _OWNED.format(e) for e in ("attack_place", "involvement", "tally", "harm", "abduction", "cycle_attack", "legal_qualification")},
    "figure": "SELECT t.attack_id FROM figure f JOIN tally t ON t.id = f.tally_id WHERE f.id IN (?)",
    "custody_event": "SELECT a.attack_id FROM custody_event e JOIN abduction a ON a.id = e.abduction_id WHERE e.id IN (?)",
    "citation": "SELECT entity_id AS attack_id FROM citation WHERE entity = 'attack' AND id IN (?)",
    "attack_link": "SELECT from_id AS attack_id FROM attack_link WHERE id IN (?)",
    "place": "SELECT attack_id FROM attack_place WHERE place_id IN (?)",
    "actor": "SELECT attack_id FROM involvement WHERE actor_id IN (?)",
    "victim": "SELECT attack_id FROM harm WHERE victim_id IN (?)",
    "source": _DERIVED
    + """SELECT t.attack_id FROM figure f JOIN d ON d.id = f.source_id JOIN tally t ON t.id = f.tally_id
    UNION SELECT c.entity_id FROM citation c JOIN d ON d.id = c.source_id WHERE c.entity = 'attack'""",
}  # fmt: skip


def _write_summaries(db: Database, numbers: Sequence[int], found: list[Tree]) -> None:
    for some in batched(numbers):
        marks = ",".join("?" * len(some))
        db.execute(f"DELETE FROM attack_summary WHERE n IN ({marks})", some)
        db.execute(f"DELETE FROM tally_summary WHERE attack_n IN ({marks})", some)
    for tree in found:
        tallies = tally_rows(tree)
        for row in tallies:
            _insert(db, "tally_summary", row)
        _insert(db, "attack_summary", attack_row(tree, tallies))


def _insert(db: Database, table: str, row: Record) -> None:
    db.conn.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
    )


def _refresh_texts(db: Database, changes: Sequence[Change], changed: list[Tree]) -> None:
    wanted: dict[str, set[Value]] = {entity: set() for entity in TEXTS[1:]}
    for change in changes:
        if change.entity in wanted:
            wanted[change.entity].add(change.id)
    for tree in changed:
        wanted["abduction"] |= {row["id"] for row in tree.parts["abduction"]}
    for entity, ids in wanted.items():
        found = list(rows_in(db, f"SELECT * FROM {entity} WHERE id IN (?)", ids))
        living = [row for row in found if not row["deleted_at"]]
        _write_texts(db, entity, [int(row["n"] or 0) for row in found], _own_texts(db, entity, living))


def _write_texts(db: Database, entity: str, numbers: Sequence[int], texts: Iterable[tuple[Value, str]]) -> None:
    """Replace the texts of the records of these row numbers."""
    db.conn.executemany(f"DELETE FROM {entity}_text WHERE rowid = ?", [(n,) for n in numbers])
    db.conn.executemany(f"INSERT INTO {entity}_text(rowid, text) VALUES (?, ?)", texts)


def _own_texts(db: Database, entity: str, found: Sequence[Record]) -> Iterator[tuple[Value, str]]:
    """Yield (row number, text) of records other than attacks; an abduction is found by its attack and captor too."""
    beside: dict[Value, list[str]] = {}
    if entity == "abduction":
        sql = """SELECT b.id, a.code, a.title, c.name, c.acronym, v.name AS person, e.notes FROM abduction b
            LEFT JOIN attack a ON a.id = b.attack_id LEFT JOIN actor c ON c.id = b.captor_actor_id
            LEFT JOIN harm h ON h.id = b.harm_id LEFT JOIN victim v ON v.id = h.victim_id
            LEFT JOIN (SELECT abduction_id, group_concat(note) AS notes FROM custody_event GROUP BY 1) e
            ON e.abduction_id = b.id WHERE b.id IN (?)"""
        for row in rows_in(db, sql.replace("GROUP BY 1", "WHERE deleted_at IS NULL GROUP BY 1"), (r["id"] for r in found)):
            beside[row["id"]] = [str(value) for name, value in row.items() if name != "id" and value]
    for row in found:
        yield row["n"], "\n".join([*_words(entity, row), *beside.get(row["id"], [])])


def attack_text(tree: Tree) -> str:
    """Return all words by which an attack is found: its own, its parts' and the names it points at."""
    words = list(_words("attack", tree.attack))
    for entity, part in tree.parts.items():
        for row in part:
            words += _words(entity, row)
            for link in ENTITIES[entity].links:
                linked = tree.link(row[link.name]) if link.to in FOUND_BY else None
                if linked:
                    words += _words(link.to, linked)
    return "\n".join(dict.fromkeys(words))


def _words(entity: str, row: Record) -> Iterator[str]:
    return (str(row[f.name]) for f in ENTITIES[entity].fields if f.searchable and row[f.name])


def match(words: str) -> str:
    """Return a full-text query for what a person typed: each word as the beginning of a word, all of them needed;
    empty when there is no word in it."""
    composed = unicodedata.normalize("NFC", words)  # a loose accent would part the word
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", composed.replace("_", " "))[:32])
