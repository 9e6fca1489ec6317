"""Looking through a whole casebook for records that may be the same, a little at a time."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Hashable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from db.merge.duplicates import LIKELY, iso, like, persons, scenes
from db.merge.likeness import DAYS, Likeness, Person, Scene, reach, same_attack, same_person
from db.merge.told import Told
from db.model import folding
from db.model.changes import Change
from db.model.fields import Record
from db.storage import namekeys
from db.storage.casebook import Casebook
from db.storage.connection import Database
from db.storage.rows import rows, rows_in

WORTH = {"attack": 0.6, "victim": 0.7, "actor": LIKELY, "place": 0.6}  # the least score that is queued
MOST = 1000  # pairs of a kind that one look through the casebook queues, the likeliest ones
MONTH = 31  # days of attacks that are compared in one go
CROWD = 250  # namesakes under one key: those under a more common one share a rarer key where they are alike
FEW = 50  # new records that are compared one by one

Look = Callable[[], object]


def _nothing() -> None:
    pass


@dataclass(frozen=True, order=True)
class Pair:
    """Two records that may be one, the likelier ones greater."""

    score: float
    entity: str
    one: str
    other: str
    reasons: str = ""


def scan(casebook: Casebook) -> Iterator[tuple[float, list[Pair]]]:
    """Yield (how far, from 0 to 1, the likeliest pairs found until now), often enough to stop in between.

    The last ones are all that is worth a decision and was not decided or queued before.
    """
    best: dict[str, list[Pair]] = {}
    known = _known(casebook.db)
    steps = (("actor", _one_by_one), ("place", _one_by_one), ("attack", _attacks), ("victim", _victims))
    for done, (entity, look) in enumerate(steps):
        heap = best.setdefault(entity, [])
        seen: set[tuple[str, str]] = set()
        for part, found in look(casebook, entity):
            for one, alike in found:
                ends = (min(one, alike.id), max(one, alike.id))
                if alike.score < WORTH[entity] or ends in known or ends in seen:
                    continue
                seen.add(ends)
                pair = Pair(alike.score, entity, *ends, "; ".join(p.text() for p in alike.reasons))
                (heapq.heappush if len(heap) < MOST else heapq.heappushpop)(heap, pair)
            yield min((done + part) / len(steps), 0.999), []
    yield 1.0, sorted((pair for heap in best.values() for pair in heap), reverse=True)


def beside(casebook: Casebook, entity: str, new: AbstractSet[str], look: Look = _nothing) -> list[Pair]:
    """Return the likeliest pairs of attacks or of victims of which at least one is new, and that are neither
    decided nor queued. `look` is called in between and may raise to stop."""
    known = _known(casebook.db)
    best = Likeliest(entity)
    if entity == "victim":
        found = _with_victims(casebook.db, new, look)
    elif len(new) <= FEW:
        found = _with_few(casebook, new, look)
    else:
        found = _of_months(casebook.db, new, look, best)
    for one, alike in found:
        if _ends(one, alike) not in known:
            best.add(one, alike)
    return best.pairs()


class Likeliest:
    """The likeliest of some pairs, each once. A pair less likely than `least` is not among them."""

    def __init__(self, entity: str) -> None:
        self.least = WORTH[entity]
        self._entity = entity
        self._best: list[tuple[float, str, str, Likeness]] = []
        self._there: set[tuple[str, str]] = set()

    @property
    def is_full(self) -> bool:
        """True where more pairs would only take the place of others."""
        return len(self._best) >= MOST

    def __len__(self) -> int:
        return len(self._best)

    def add(self, one: str, alike: Likeness) -> None:
        """Take a pair."""
        ends = _ends(one, alike)
        if alike.score < self.least or ends in self._there:
            return
        self._there.add(ends)
        said = (alike.score, *ends, alike)
        if len(self._best) < MOST:
            heapq.heappush(self._best, said)
        else:
            gone = heapq.heappushpop(self._best, said)
            self._there.discard((gone[1], gone[2]))
            self.least = self._best[0][0]

    def pairs(self) -> list[Pair]:
        """Return them, the likeliest first."""
        found = [
            Pair(score, self._entity, one, other, "; ".join(p.text() for p in alike.reasons))
            for score, one, other, alike in self._best
        ]
        return sorted(found, reverse=True)


def _ends(one: str, alike: Likeness) -> tuple[str, str]:
    return min(one, alike.id), max(one, alike.id)


def _with_few(casebook: Casebook, new: AbstractSet[str], look: Look) -> Iterator[tuple[str, Likeness]]:
    for record in rows_in(casebook.db, "SELECT * FROM attack WHERE id IN (?)", new):
        look()
        for alike in like(casebook, "attack", record):
            yield str(record["id"]), alike


def _with_victims(db: Database, new: AbstractSet[str], look: Look) -> Iterator[tuple[str, Likeness]]:
    keys: set[str] = set()
    for row in rows_in(db, "SELECT name, other_names FROM victim WHERE id IN (?)", new):
        keys |= {key for name in namekeys.names("victim", row) for key in folding.keys(name)}
    known = namekeys.Names(db, "victim")
    for key in sorted(keys):
        look()
        some = under_key(db, known, key)
        for at, one in enumerate(some):
            for other in some[:at]:
                if (one.id in new or other.id in new) and (alike := same_person(one, other)):
                    yield one.id, alike


def under_key(db: Database, known: namekeys.Names, key: str, more: int = 0) -> list[Person]:
    """Return the victims of whom a name has this key; none where they are, with some more, too many."""
    numbers = known.numbers(key, CROWD)
    return persons(db, numbers) if len(numbers) + more <= CROWD else []


def candidates(pairs: list[Pair]) -> list[Change]:
    """Return the new records that queue some pairs for a decision."""
    made: list[Record] = [
        {"entity": p.entity, "entity_id": p.one, "other_id": p.other, "score": p.score, "reasons": p.reasons}
        for p in pairs
    ]
    return [Change.new("duplicate_candidate", values) for values in made]


def queue(db: Database) -> list[Record]:
    """Return the pairs that wait for a decision, the likeliest first; none of which a record is gone."""
    found: list[Record] = []
    for entity in WORTH:
        apart = " AND {0}.duplicate_of_id IS NULL" if entity in ("attack", "victim") else ""
        sql = f"""SELECT d.* FROM duplicate_candidate d
            JOIN {entity} a ON a.id = d.entity_id AND a.deleted_at IS NULL{apart.format("a")}
            JOIN {entity} b ON b.id = d.other_id AND b.deleted_at IS NULL{apart.format("b")}
            WHERE d.decision = 'open' AND d.deleted_at IS NULL AND d.entity = ?"""
        found += rows(db, sql, (entity,))
    return sorted(found, key=lambda row: -float(row["score"] or 0))


def _known(db: Database) -> set[tuple[str, str]]:
    """Return the pairs that are queued or decided, and the attacks that are linked."""
    sql = """SELECT entity_id, other_id FROM duplicate_candidate WHERE deleted_at IS NULL
        UNION SELECT from_id, to_id FROM attack_link WHERE deleted_at IS NULL"""
    return {(min(one, other), max(one, other)) for one, other in db.execute(sql)}


Found = Iterator[tuple[float, list[tuple[str, Likeness]]]]


def _one_by_one(casebook: Casebook, entity: str) -> Found:
    records = casebook.find(entity)
    for done, record in enumerate(records, 1):
        yield done / len(records), [(str(record["id"]), alike) for alike in like(casebook, entity, record)]


def _attacks(casebook: Casebook, entity: str) -> Found:
    """Compare the attacks of a month and its neighbours; those of longer ones each by itself."""
    ends = "SELECT min(date_min), max(date_min) FROM attack WHERE deleted_at IS NULL"
    yield from _between(casebook.db, *casebook.db.execute(ends).fetchone())


def _of_months(
    db: Database, new: AbstractSet[str], look: Look, best: Likeliest
) -> Iterator[tuple[str, Likeness]]:
    """Compare the attacks of the time in which the new ones lie with those."""
    found = rows_in(db, "SELECT date_min FROM attack WHERE id IN (?)", new)
    days = [str(row["date_min"]) for row in found if row["date_min"]]
    if not days:
        return
    first, last = (date.fromisoformat(day).toordinal() for day in (min(days), max(days)))
    for start, _, near in by_month(db, first, last, look):
        some = compare(near, start, best)
        yield from ((one, alike) for one, alike in some if one in new or alike.id in new)


def _between(db: Database, *ends: str | None) -> Found:
    """Compare the attacks that began between two days, and a little after."""
    if None in ends:
        return
    first, last = (date.fromisoformat(str(day)).toordinal() for day in ends)
    for start, end, near in by_month(db, first, last):
        yield (end - first) / (last + MONTH - first), list(compare(near, start))


def by_month(
    db: Database, first: int, last: int, look: Look = _nothing, span: int = MONTH
) -> Iterator[tuple[int, int, list[Scene]]]:
    """Yield (start, end, attacks) for the spans of days in which attacks between two days are compared: those
    that began in the `span`, or that can be alike to these. `look` is called first."""
    near: list[Scene] = []
    for start, end in pairwise(range(first, last + DAYS + span + 1, span)):
        look()
        since = start if near else start - DAYS - MONTH
        near = [one for one in (*near, *_beginning(db, since, end)) if one.last >= start - DAYS]
        yield start, end, near


def _beginning(db: Database, start: int, end: int) -> list[Scene]:
    """Return the attacks that began from a day on and before another."""
    days = tuple(iso(day) for day in (start, end))
    sql = "a.date_min >= ? AND a.date_min < ? AND a.date_max IS NOT NULL"
    return list(scenes(db, sql, days, "INDEXED BY attack_date_min"))


def compare(near: list[Scene], start: int, best: Likeliest | None = None) -> Iterator[tuple[str, Likeness]]:
    """Compare attacks that began from a day on with those before them that have a place or district near, or
    whose title says so; yield those that are alike enough to be among the `best`."""
    near = sorted((one for one in near if not one.vague), key=lambda one: one.first)
    lying: dict[Hashable, list[int]] = {}
    told = Told(near)
    for at, one in enumerate(near):
        limit = one.first - DAYS
        if one.first >= start:
            least = best.least if best else 0.0
            beside = set(told.like(one, limit, least))
            for key in {key for spot in one.spots for key in reach(spot, least)}:
                if key in lying:
                    beside.update(_lasting(near, lying, key, limit))
            for other in map(near.__getitem__, sorted(beside)):
                if other.last >= limit and (alike := same_attack(one, other, least)):
                    yield one.id, alike
                    least = best.least if best else 0.0
        for key in (
            one.spots[0].lies if len(one.spots) == 1 else {key for spot in one.spots for key in spot.lies}
        ):
            lying.setdefault(key, []).append(at)
        told.add(at)


def _lasting(near: list[Scene], lying: dict[Hashable, list[int]], key: Hashable, limit: int) -> list[int]:
    """Return the attacks that lie there and did not end before a day, and forget the others: all that are
    still to come began later."""
    here = lying.get(key)
    if not here:
        return []
    if near[here[0]].last < limit:
        here = lying[key] = [i for i in here if near[i].last >= limit]
    return here


def _victims(casebook: Casebook, entity: str) -> Found:
    """Compare the victims under each key of their names."""
    db = casebook.db
    known = namekeys.Names(db, entity)
    keys = known.keys()
    for done, key in enumerate(keys, 1):
        numbers = known.numbers(key, CROWD)
        some = persons(db, numbers) if 1 < len(numbers) <= CROWD else []
        pairs = ((one.id, same_person(one, other)) for at, one in enumerate(some) for other in some[:at])
        yield done / len(keys), [(id, alike) for id, alike in pairs if alike]
