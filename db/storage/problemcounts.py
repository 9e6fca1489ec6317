"""How much there is to mend or to look at twice in each record, kept beside it: so that a filter need not ask
the rules of all records.

Every save notes whose answer may be another now (`unexamined`), and these are looked at when somebody asks;
so is what depends on the day, when that day has come. An attack's count holds that of its parts.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from db.model import program
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.model.problem import Problem
from db.model.tree_warnings import SILENCE
from db.storage.batches import newest
from db.storage.belonging import attacks_of, numbers_of_attacks, pointing
from db.storage.connection import Database
from db.storage.rows import column, live, older, rows_in, setting
from db.storage.stepping import json_numbers
from db.storage.trouble import InUse

BY_THEMSELVES = ("victim", "source", "place", "actor")  # abductions are seen with their attack
EXAMINED = ("attack", *BY_THEMSELVES)
MADE = "problems_counted_by"  # the setting that says which version of the program counted
OFFSETS = (0, 1, SILENCE + 1)  # days from one that is recorded on which a rule may say something else

# What the rules of attacks read in records beside them. Attacks are looked at again for nothing else.
READ = {
    "attack": {"date_edtf", "deleted_at", "duplicate_of_id", "workflow"},
    "source": {
        "code", "consent", "consent_expiry_edtf", "credibility", "deleted_at", "derived_from_id",
        "original_informant", "reliability", "source_kind",
    },
    "victim": {"birth_edtf", "deleted_at", "duplicate_of_id", "name", "sensitivity"},
    "place": {
        "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "country", "deleted_at", "geonames_id", "lat",
        "lon", "name",
    },
}  # fmt: skip

IDS = "SELECT value FROM json_each(?)"


# Whose answer may be another now


def wait(db: Database, changes: Sequence[Change], attacks: Iterable[int]) -> None:
    """Note which records are to be looked at again after changes; `attacks` are the row numbers of those to
    which these belong."""
    ids: dict[str, set[Value]] = {}
    for change in changes:
        ids.setdefault(change.entity, set()).add(change.id)
    decided = "SELECT entity, entity_id FROM waived_warning WHERE id IN (?)"
    about = [
        Change(str(row["entity"]), str(row["entity_id"]), None, {})
        for row in rows_in(db, decided, ids.get("waived_warning", ()))
    ]
    for change in about:
        ids.setdefault(change.entity, set()).add(change.id)
    found = set(attacks) | set(attacks_of(db, about)) if about else set(attacks)
    found |= _neighbours(db, found)
    for entity, read in READ.items():
        some = (change for change in changes if change.entity == entity and change.before is not None)
        edited = [change.id for change in some if read & change.after.keys()]
        if edited:
            seen_from = set(numbers_of_attacks(db, pointing(db, entity, edited)))
            found |= seen_from | (_neighbours(db, seen_from) if entity == "place" else set())
    waiting = {"attack": found}
    for entity in BY_THEMSELVES:
        waiting[entity] = _with_those_below(db, entity, ids.get(entity, ()))
    _note(db, waiting)


def _note(db: Database, waiting: Mapping[str, set[int]]) -> None:
    """Write down which records are to be looked at. Of new ones, which lie beyond all others, it is enough to
    say where they begin: below nought, so that -8 stands for all after number 7."""
    sql = f"SELECT entity, n FROM unexamined WHERE entity IN ({','.join('?' * len(EXAMINED))}) AND n < 0"
    beyond = {str(entity): -1 - int(n) for entity, n in db.execute(sql, EXAMINED)}
    noted: list[tuple[str, int]] = []
    for entity, numbers in waiting.items():
        first = min((int(n or 0) for n in db.fresh.numbers(entity)), default=0) if db.fresh else 0
        if first and (entity not in beyond or beyond[entity] >= first):
            beyond[entity] = first - 1
            noted.append((entity, -first))
        noted += [(entity, n) for n in numbers if entity not in beyond or n <= beyond[entity]]
    if noted:
        db.conn.executemany("INSERT OR IGNORE INTO unexamined VALUES (?, ?)", sorted(noted))


# From which number on all records of an entity are to be looked at; none where none are.
BEYOND = "SELECT -1 - max(n) FROM unexamined WHERE entity = ?1 AND n < 0"


def _neighbours(db: Database, attacks: Iterable[int]) -> set[int]:
    """Return the row numbers of the attacks that are linked with some older ones.

    What a new attack is linked with belongs to the same save."""
    some, found = older(db, "attack", attacks), set[int]()
    for near, far in (("from_id", "to_id"), ("to_id", "from_id")):
        sql = f"""SELECT o.n FROM attack a CROSS JOIN attack_link l ON l.{near} = a.id
            CROSS JOIN attack o ON o.id = l.{far} WHERE l.deleted_at IS NULL AND a.n IN (?)"""
        found |= {int(row["n"] or 0) for row in rows_in(db, sql, some)}
    return found


def _with_those_below(db: Database, entity: str, ids: Iterable[Value]) -> set[int]:
    """Return the row numbers of some records and of those of their kind that point at them."""
    found = {int(n or 0) for n in column(db, entity, "n", ids)}
    for link in ENTITIES[entity].links:
        if link.to == entity:
            found |= {int(row["n"] or 0) for row in live(db, entity, link.name, ids)}
    return found


def wait_for_new(db: Database, after: Mapping[str, int]) -> None:
    """Note that all records beyond some row numbers by entity are to be looked at."""
    for entity in EXAMINED:
        sql = f"INSERT OR IGNORE INTO unexamined SELECT ?, n FROM {entity} WHERE n > ?"
        db.execute(sql, (entity, after[entity]))


def gazetteer_changed(db: Database) -> None:
    """Note that what is asked of the gazetteer may have another answer."""
    db.execute("INSERT OR IGNORE INTO unexamined SELECT 'place', n FROM place")
    db.execute(
        """INSERT OR IGNORE INTO unexamined SELECT 'attack', a.n FROM attack_place p
        JOIN attack a ON a.id = p.attack_id WHERE p.lat IS NOT NULL AND p.deleted_at IS NULL"""
    )


def forget(db: Database) -> None:
    """Let all records be looked at anew."""
    db.execute("DELETE FROM problem_count")
    wait_for_new(db, dict.fromkeys(EXAMINED, 0))


# What is known


def unexamined(db: Database, entity: str, today: date) -> list[int]:
    """Return the row numbers of the records of which it is not known how much is to be mended; for
    abductions, those of their attacks."""
    examined = "attack" if entity == "abduction" else entity
    if not (is_of_this_version(db) or _begin_anew(db)):
        found = db.execute(f"SELECT n FROM {examined} WHERE deleted_at IS NULL ORDER BY +n")
    else:
        sql = f"""SELECT n FROM unexamined WHERE entity = ?1 AND n >= 0
            UNION SELECT n FROM {examined} WHERE n > ({BEYOND})
            UNION SELECT n FROM problem_count WHERE entity = ?1 AND until <= ?2 ORDER BY n"""
        found = db.execute(sql, (examined, today.isoformat()))
    numbers = [int(n) for (n,) in found.fetchall()]
    if entity != "abduction":
        return numbers
    sql = """SELECT n FROM attack WHERE n IN (SELECT value FROM json_each(?)) AND EXISTS
        (SELECT 1 FROM abduction b WHERE b.attack_id = attack.id AND b.deleted_at IS NULL)"""
    return [int(n) for (n,) in db.execute(sql, (json_numbers(numbers),)).fetchall()]


def is_of_this_version(db: Database) -> bool:
    """Say whether the rules that counted are those of this program."""
    return setting(db, MADE) == program.VERSION


def _begin_anew(db: Database) -> bool:
    """Let the rules of this program count anew; say whether that could be written."""
    if not can_keep(db):
        return False
    with suppress(InUse), db.atomic():
        forget(db)
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MADE, program.VERSION))
        return True
    return False


def can_keep(db: Database) -> bool:
    """Say whether what is found now can be written beside the records."""
    return not db.read_only and not db.conn.in_transaction


def mark(db: Database) -> int:
    """Return what `keep` compares with to see whether anything was saved meanwhile."""
    return newest(db)[0]


class Examined(NamedTuple):
    """A record that was looked at, what there is to say of it and its parts, its abductions (row numbers by
    id), and the day until which that holds."""

    n: int
    problems: list[Problem]
    abductions: dict[str, int]
    until: str | None


def keep(
    db: Database,
    entity: str,
    examined: Sequence[int],
    some: Sequence[Examined],
    left: Container[Problem],
    seen: int,
    today: date,
) -> None:
    """Write down how much of what was found is `left` to be mended, where that was not known; of those
    `examined` that are not among them, as they are in the trash, that it is nothing.

    Nothing is written where anything was saved since the mark `seen`, or where somebody is writing."""
    numbers = json_numbers(examined)
    if not (can_keep(db) and is_of_this_version(db) and _is_waited_for(db, entity, numbers, today)):
        return
    counts: list[tuple[object, ...]] = []
    for one in some:
        found = [problem for problem in one.problems if problem in left]
        counts.append((entity, one.n, *_counted(found), one.until))
        for id, n in one.abductions.items():
            counts.append(("abduction", n, *_counted([p for p in found if p.record_id == id]), None))
    with suppress(InUse), db.atomic():
        if mark(db) != seen:
            return
        _name_the_new(db, entity)
        db.execute(f"DELETE FROM problem_count WHERE entity = ? AND n IN ({IDS})", (entity, numbers))
        if entity == "attack":
            db.execute(ABDUCTIONS_OF, (numbers,))
        worth_keeping = [row for row in counts if any(row[2:])]
        db.conn.executemany("INSERT OR REPLACE INTO problem_count VALUES (?, ?, ?, ?, ?)", worth_keeping)
        db.execute(f"DELETE FROM unexamined WHERE entity = ? AND n IN ({IDS})", (entity, numbers))


def _name_the_new(db: Database, entity: str) -> None:
    """Note the records one by one of which only the beginning was noted."""
    db.execute(f"INSERT OR IGNORE INTO unexamined SELECT ?1, n FROM {entity} WHERE n > ({BEYOND})", (entity,))
    db.execute("DELETE FROM unexamined WHERE entity = ? AND n < 0", (entity,))


ABDUCTIONS_OF = f"""DELETE FROM problem_count WHERE entity = 'abduction' AND n IN (
    SELECT b.n FROM attack a CROSS JOIN abduction b ON b.attack_id = a.id WHERE a.n IN ({IDS}))"""


def _is_waited_for(db: Database, entity: str, numbers: str, today: date) -> bool:
    sql = f"""SELECT 1 FROM unexamined WHERE entity = ?1 AND n IN (SELECT value FROM json_each(?2)) UNION ALL
        SELECT 1 FROM json_each(?2) WHERE value > ({BEYOND}) UNION ALL
        SELECT 1 FROM problem_count WHERE entity = ?1 AND n IN (SELECT value FROM json_each(?2))
        AND until <= ?3 LIMIT 1"""
    return db.execute(sql, (entity, numbers, today.isoformat())).fetchone() is not None


def _counted(found: Sequence[Problem]) -> tuple[int, int]:
    hard = sum(problem.hard for problem in found)
    return hard, len(found) - hard


def until(rows: Iterable[Record], today: date) -> str | None:
    """Return the day on which the rules may say something else of records that are as they are; None where
    none of their dates is near."""
    near, found = (today - timedelta(max(OFFSETS))).isoformat(), set[date]()
    for row in rows:
        for name in _days(tuple(row)):
            value = row[name]
            if isinstance(value, str) and value >= near:
                with suppress(ValueError, OverflowError):
                    day = date.fromisoformat(value)
                    found.update(day + timedelta(offset) for offset in OFFSETS)
    return min((day.isoformat() for day in found if day > today), default=None)


@cache
def _days(columns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in columns if name.endswith(("_min", "_max")))


def holding(entity: str, columns: Iterable[str]) -> str:
    """Return a query for the row numbers of an entity's records that have any of `hard` or `soft`."""
    some = " OR ".join(f"r.{name} > 0" for name in columns)
    return f"SELECT r.n FROM problem_count r WHERE r.entity = '{ENTITIES[entity].name}' AND ({some})"


def problems(
    db: Database, entity: str, some: Sequence[Examined], left: Container[Problem]
) -> Iterator[Problem]:
    """Yield a problem for each record whose kept counts are not what was found in it."""
    said = N_("What is kept of the problems of a record is wrong: “Rebuild” in the menu counts them anew.")
    numbers = json_numbers([one.n for one in some])
    sql = f"SELECT n, hard, soft FROM problem_count WHERE entity = ? AND n IN ({IDS})"
    kept = {n: counts for n, *counts in db.execute(sql, (entity, numbers))}
    for one in some:
        found = [problem for problem in one.problems if problem in left]
        if kept.get(one.n, [0, 0]) != [*_counted(found)]:
            yield Problem("", said, entity=entity, refuse=True)
