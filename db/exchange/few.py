"""Numbers of few children, survivors and captives, which leave as "1 to 4", and so that no difference tells
them: where the parts of a known whole add up, another part leaves as a range too.

The SQL here says who they are; a count inside such a count is one of them as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from db import counting
from db.counting import Total
from db.exchange.marks import Marks
from db.model.fields import Record, Value
from db.model.tree import Tree
from db.storage.connection import Database
from db.storage.rows import rows_in

FEW = 5  # numbers below it are not told
ADULT = 18  # years
CHILDREN = ("infant", "child", "child_u")
ENDED = ("released", "escaped", "rescued", "dead")
UNSAFE = ("sexual_violence",)
OF_CHILDREN = ("recruited",)  # measures that count children only
FREED = ("dead", "free", "returned")  # outcomes of one person
_FREEING = ("released", "escaped", "rescued", "died", "killed", "body_found")  # events in captivity


def _quoted(codes: Iterable[str]) -> str:
    return ", ".join(f"'{code}'" for code in codes)


def _with_parts(condition: str) -> str:
    """Return SQL for the ids of the counts for which a condition holds, and of all counts inside them."""
    return f"""
        WITH RECURSIVE found(id) AS (
            SELECT id FROM tally WHERE deleted_at IS NULL AND ({condition})
            UNION SELECT t.id FROM tally t JOIN found ON t.parent_tally_id = found.id
            WHERE t.deleted_at IS NULL)
        SELECT id FROM found"""


LIVE = f"coalesce(current_status, '') NOT IN ({_quoted(ENDED)})"
# Attacks of which somebody may still be held: also those who were abducted and of whom nothing is recorded.
HELD = f"""
    SELECT attack_id FROM abduction WHERE {LIVE} AND deleted_at IS NULL
    UNION SELECT t.attack_id FROM tally t
    WHERE t.measure = 'abducted' AND t.parent_tally_id IS NULL AND t.deleted_at IS NULL
        AND coalesce(t.high, 1) > 0
        AND NOT EXISTS (SELECT 1 FROM abduction b WHERE b.tally_id = t.id AND b.deleted_at IS NULL)
        AND max(coalesce(t.low, 0), coalesce(t.best, 0), 1) > (SELECT count(*) FROM abduction b
            WHERE b.attack_id = t.attack_id AND b.harm_id IS NOT NULL AND b.deleted_at IS NULL)"""
_CHILDREN = f"age_group IN ({_quoted(CHILDREN)}) OR measure IN ({_quoted(OF_CHILDREN)})"
_SURVIVORS = f"measure IN ({_quoted(UNSAFE)})"
CAREFUL = _with_parts(f"{_CHILDREN} OR {_SURVIVORS} OR (measure = 'abducted' AND attack_id IN ({HELD}))")

# Of persons: conditions on their harm.
CHILD = f"""
    coalesce(age_low, age_high) < {ADULT} OR tally_id IN ({_with_parts(_CHILDREN)})
    OR EXISTS (SELECT 1 FROM victim v JOIN attack a ON a.id = harm.attack_id
        WHERE v.id = harm.victim_id AND v.birth_max > date(a.date_min, '-{ADULT} years'))"""
SURVIVOR = f"tally_id IN ({_with_parts(_SURVIVORS)})"
_GROUP_FREED = f"""
    id IN (SELECT tally_id FROM abduction WHERE NOT ({LIVE}) AND deleted_at IS NULL)
    OR id IN (SELECT outcome_tally_id FROM custody_event
        WHERE event_type IN ({_quoted(_FREEING)}) AND deleted_at IS NULL)"""
CAPTIVE = f"""
    id IN (SELECT harm_id FROM abduction WHERE {LIVE} AND harm_id IS NOT NULL AND deleted_at IS NULL)
    OR (tally_id IN ({_with_parts("measure = 'abducted'")})
        AND coalesce(outcome, '') NOT IN ({_quoted(FREED)})
        AND id NOT IN (SELECT harm_id FROM abduction
            WHERE NOT ({LIVE}) AND harm_id IS NOT NULL AND deleted_at IS NULL)
        AND tally_id NOT IN ({_with_parts(_GROUP_FREED)}))"""


Range = tuple[int, int | None]  # lowest, highest; None is open


@dataclass(frozen=True)
class Few:
    """Of a casebook: the counts of children, survivors and captives, and by id the range as which a count
    leaves whose number would tell of few of them."""

    careful: frozenset[Value] = frozenset()
    ranges: Mapping[Value, Range] | None = None

    def range(self, tally: Value) -> Range | None:
        """Return the range as which a count leaves, None where it leaves as it is."""
        return self.ranges.get(tally) if self.ranges else None


def is_few(low: int | None, best: int | None, high: int | None) -> bool:
    """Say whether a number is too small to be told; none at all is told."""
    known = max(low or 0, best or 0)
    return max(known, high or 0) > 0 and known < FEW


def look(db: Database, stay: Marks) -> Few:
    """Find the counts of a casebook that leave as a range, but for those of attacks that `stay` anyway."""
    sql = f"""SELECT t.id, t.attack_id, a.n FROM tally t LEFT JOIN attack a ON a.id = t.attack_id
        WHERE t.id IN ({CAREFUL})"""
    with db.reading():
        found = [(id, attack) for id, attack, n in db.execute(sql) if not stay.has(n)]
    careful = frozenset(id for id, _ in found)
    attacks = {attack for _, attack in found if attack is not None}
    by_attack: dict[Value, list[Record]] = {}
    for row in rows_in(db, "SELECT * FROM tally WHERE deleted_at IS NULL AND attack_id IN (?)", attacks):
        by_attack.setdefault(row["attack_id"], []).append(row)
    ranges: dict[Value, Range] = {}
    for rows in by_attack.values():
        totals = {str(row["id"]): _stored(row) for row in rows}
        ranges.update(_ranges(rows, totals, careful))
    return Few(careful, ranges)


def _stored(row: Record) -> Total:
    low, best, high = (counting.number(row[name]) for name in ("low", "best", "high"))
    low = best if low is None else low
    return Total(low or 0, best if best is not None else low or 0, None if low is None else high, tallies=1)


def of_tree(tree: Tree, totals: Mapping[str, Total], careful: AbstractSet[Value]) -> dict[str, Total]:
    """Return the totals that change, by tally: those that would tell of few."""
    ranges = _ranges(tree.parts["tally"], totals, careful)
    return {str(id): Total(low, low, high, tallies=1) for id, (low, high) in ranges.items()}


def figures(db: Database, few: Few) -> set[int]:
    """Return the row numbers of the figures that would tell a number that is not told."""
    found: set[int] = set()
    sql = "SELECT n, tally_id, low, best, high FROM figure WHERE deleted_at IS NULL AND tally_id IN (?)"
    for row in rows_in(db, sql, few.careful | set(few.ranges or ())):
        said = is_few(*(counting.number(row[name]) for name in ("low", "best", "high")))
        if few.range(row["tally_id"]) or (said and row["tally_id"] in few.careful):
            found.add(int(row["n"] or 0))
    return found


def _ranges(
    rows: Sequence[Record], totals: Mapping[str, Total], careful: AbstractSet[Value]
) -> dict[Value, Range]:
    """Return the ranges of the counts of one attack by id."""
    found: dict[Value, Range] = {}
    inside: dict[Value, list[Record]] = {}
    for row in rows:
        if row["parent_tally_id"]:
            inside.setdefault(row["parent_tally_id"], []).append(row)
        one = totals[str(row["id"])]
        if row["id"] in careful and is_few(one.low, one.best, one.high):
            found[row["id"]] = (1, FEW - 1 if one.high is not None and one.high < FEW else one.high)
    if not found:
        return found
    for row in rows:
        if row["id"] in inside and row["id"] not in found:
            _hide_difference(row, inside, totals, found)
    return found


def _hide_difference(
    whole: Record,
    inside: Mapping[Value, list[Record]],
    totals: Mapping[str, Total],
    found: dict[Value, Range],
) -> None:
    """Give the largest told part of a whole as a range where the parts add up, so that whole less told parts
    does not give those that are not told; and so on inside that part."""
    known = totals[str(whole["id"])]
    for parts in _alike(whole, inside[whole["id"]]):
        best = {part["id"]: totals[str(part["id"])].best for part in parts}
        told = [id for id in best if id not in found]
        untold = len(parts) - len(told)
        if not told or sum(best.values()) < known.best or not (untold or whole["id"] in found):
            continue
        largest = max(told, key=lambda id: (best[id], str(id)))
        others = sum(best[id] for id in told if id != largest)
        least, most = found.get(whole["id"], (known.best, known.high))
        high = None if most is None else max(most - others - untold, 0)
        found[largest] = (max(least - others - untold * (FEW - 1), 0), high)
        part = next(part for part in parts if part["id"] == largest)
        if largest in inside:
            _hide_difference(part, inside, totals, found)


def _alike(whole: Record, parts: Iterable[Record]) -> Iterator[list[Record]]:
    """Yield the parts that divide a whole in the same respect: by age, by sex, by what became of them."""
    found: dict[tuple[str, ...], list[Record]] = {}
    for part in parts:
        by = tuple(name for name in counting.DIMENSIONS if part[name] and part[name] != whole[name])
        found.setdefault(by, []).append(part)
    yield from found.values()
