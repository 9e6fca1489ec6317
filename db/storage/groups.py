"""Subtotals: the records of a list by the values of a field, a month, a party or an area, with their totals.

A record that stands in several rows, as an attack by two parties does, is counted in each of them; the sum
counts it once, by the rules by which the footer of the list does.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from db.counting import Total
from db.model import edtf
from db.model.covering import discreet
from db.model.entities import ENTITIES
from db.model.facets import Facet, Path, facets, leads_to
from db.model.fields import N_, AnyLink, Choice, Country, Date, Field, Flag, Link, Number, Text, Value
from db.model.filters import Term
from db.model.texts import Translate, untranslated
from db.model.wanted import Compared, Empty, Is, Wanted, Words
from db.storage import titles
from db.storage.connection import Database
from db.storage.query import Step, json_numbers, no_step
from db.storage.totals import totals

SLICE = 2_000  # records in one short read
TOTALLED = "attack"  # the entity whose records have totals
MONTH, YEAR = "month", "year"
FORMATS = {MONTH: "%Y-%m", YEAR: "%Y"}
LENGTHS = {MONTH: 7, YEAR: 4}  # letters of an ISO day
VAGUE = ""  # the key of the row of dates that touch more than two years
PARTIES = ("actor",)  # records that a list is grouped by where it leads to them


@dataclass(frozen=True)
class Way:
    """A way to group the records of an entity: by what a filter can name, a date by month or by year."""

    entity: str
    facet: Facet
    unit: str = ""

    @property
    def name(self) -> str:
        return f"{self.facet.name}:{self.unit}" if self.unit else self.facet.name

    def label(self, translate: Translate = untranslated) -> str:
        """Return how people call it: "Type of attack", "Date, by month"."""
        shape = {MONTH: N_("{field}, by month"), YEAR: N_("{field}, by year")}.get(self.unit, "{field}")
        return translate(shape).replace("{field}", translate(self.facet.label))


@cache
def ways(entity: str) -> tuple[Way, ...]:
    """Return the ways to group the records of an entity, in the order of its fields."""
    found: list[Way] = []
    for one in facets(entity):
        if isinstance(one.field, Date) and not one.of:
            found += [Way(entity, one, MONTH), Way(entity, one, YEAR)] if one.field.listed else []
        elif _has_groups(entity, one):
            found.append(Way(entity, one))
    return tuple(found)


def _has_groups(entity: str, one: Facet) -> bool:
    if one.aspect or (one.of and one.coded):  # of a part: a record may have many
        return False
    if one.field is None:
        return one.of in PARTIES and one.of in leads_to(entity)
    if isinstance(one.field, Link):
        return not isinstance(one.field, AnyLink) and one.field.to in PARTIES
    if isinstance(one.field, Choice | Flag | Country):
        return True
    return isinstance(one.field, Text) and one.field.indexed and one.field.carry_over and one.of != "source"


@dataclass
class Group:
    """The records of one value. `key` is None for those that have none; `shared` counts those that stand in
    other rows too; `term` is what a filter asks to see them, None where it cannot."""

    key: Value
    label: str = ""
    term: Term | None = None
    records: int = 0
    shared: int = 0
    totals: dict[str, Total] = field(default_factory=dict[str, Total])


@dataclass
class Grouping:
    """All rows, the sum of all records, and how many of these stand in several rows."""

    way: Way
    rows: list[Group]
    sum: Group
    shared: int


def grouping(
    db: Database,
    way: Way,
    numbers: Sequence[int],
    translate: Translate = untranslated,
    step: Step = no_step,
) -> Grouping:
    """Return the records of some row numbers, each given once, by value. A slice is read at a time; `step`
    may raise to give up."""
    found: dict[Value, Group] = {}
    shared = records = 0
    keys = _keys(way)
    for start in range(0, len(numbers), SLICE):
        some = json_numbers(numbers[start : start + SLICE])
        for key, count, in_others in db.execute(COUNTS.replace("{keys}", keys), (some,)).fetchall():
            group = found.setdefault(key, Group(key))
            group.records += int(count)
            group.shared += int(in_others)
        here = db.execute(RECORDS.replace("{keys}", keys), (some,)).fetchone()
        records, shared = records + int(here[0]), shared + int(here[1])
        step(start)
        if way.entity == TOTALLED:
            _add_totals(db, keys, some, found)
            step(start)
    whole = totals(db, numbers, step) if way.entity == TOTALLED else {}
    total = Group(None, records=records, totals={m: t for (m, part), t in whole.items() if not part})
    return Grouping(way, _in_order(db, way, found, translate), total, shared)


def members(db: Database, way: Way, numbers: Sequence[int], key: Value, step: Step = no_step) -> array[int]:
    """Return the row numbers of the records that stand in the row of a key, of those that were grouped."""
    found = array("q")
    asked = MEMBERS.replace("{keys}", _keys(way))
    for start in range(0, len(numbers), SLICE):
        some = json_numbers(numbers[start : start + SLICE])
        found.extend(int(row[0]) for row in db.execute(asked, (some, key)).fetchall())
        step(start)
    return found


# (n, key) of the live records of a JSON list; one with a null key where a record has no value.
KEYS = """WITH RECURSIVE live AS (SELECT {columns} FROM {entity} r
    WHERE r.n IN (SELECT value FROM json_each(?))
    AND r.deleted_at IS NULL), {found}, keys AS (SELECT n, key FROM found UNION ALL
    SELECT n, NULL FROM live WHERE n NOT IN (SELECT n FROM found))"""
COUNTS = """{keys} SELECT key, count(*), sum(many > 1) FROM
    (SELECT key, count(*) OVER (PARTITION BY n) AS many FROM keys) GROUP BY key"""
MEMBERS = "{keys} SELECT DISTINCT n FROM keys WHERE key IS ?"
RECORDS = """{keys} SELECT count(*), coalesce(sum(many > 1), 0) FROM
    (SELECT count(*) AS many FROM keys GROUP BY n)"""
SUMS = """{keys} SELECT key, measure, coalesce(sum(low), 0), coalesce(sum(best), 0),
    CASE WHEN count(high) = count(*) THEN sum(high) END,
    max(strict), max(approx), coalesce(sum(documented), 0), count(*)
    FROM keys CROSS JOIN tally_summary ON attack_n = keys.n
    WHERE counted AND part = '' GROUP BY key, measure"""  # CROSS: of the slice, never all tallies for each


def _add_totals(db: Database, keys: str, some: str, found: dict[Value, Group]) -> None:
    for key, measure, low, best, high, strict, approx, persons, tallies in db.execute(
        SUMS.replace("{keys}", keys), (some,)
    ).fetchall():
        total = Total(low, best, high, bool(strict), bool(approx), persons, tallies)
        group = found.setdefault(key, Group(key))
        group.totals[measure] = group.totals[measure] + total if measure in group.totals else total


def _keys(way: Way) -> str:
    """Return the query that gives the records of a JSON list with the values by which they are grouped."""
    described, own = ENTITIES[way.entity], way.facet.field if not way.facet.of else None
    columns = ", ".join(
        f"r.{name}" for name in ("n", "id", *(name for name, _ in (own.columns if own else ())))
    )
    if way.unit and isinstance(own, Date):
        found = _dates(own, way.unit)
    elif own:
        found = f"found AS (SELECT n, {own.name} AS key FROM live WHERE {own.name} IS NOT NULL)"
    else:
        paths = " UNION ".join(_reached(way.facet, path) for path in way.facet.paths)
        found = f"found AS ({paths})"
    query = KEYS.replace("{entity}", described.name).replace("{columns}", columns)
    return query.replace("{found}", found)


def _reached(facet: Facet, path: Path) -> str:
    """Return the query for the records, or values of these, to which a path through parts leads.

    It goes the way of the path (CROSS JOIN) and by its links, never by the index of a code (+)."""
    joins: list[str] = []
    before = "live.id"
    for at, hop in enumerate(path):
        column, codes = hop.only
        only = f" AND +h{at}.{column} IN ({', '.join(repr(code) for code in codes)})" if column else ""
        joins.append(
            f"CROSS JOIN {hop.table} h{at} ON h{at}.{hop.via} = {before} AND h{at}.deleted_at IS NULL{only}"
        )
        before = f"h{at}.{hop.to}"
    key = before
    if facet.field:
        joins.append(f"CROSS JOIN {facet.of} e ON e.id = {before}")
        key = f"e.{facet.field.name}"
    return f"SELECT DISTINCT live.n, {key} AS key FROM live {' '.join(joins)} WHERE {key} IS NOT NULL"


def _dates(field: Date, unit: str) -> str:
    """Return the query for the months or years in which a date can lie, each with its record."""
    first, last, letters = f"{field.stem}_min", f"{field.stem}_max", LENGTHS[unit]
    tight = f"{last} < date(substr({first}, 1, 4) || '-01-01', '+2 years')"
    start, end = f"substr({first}, 1, {letters})", f"substr({last}, 1, {letters})"
    following = f"strftime('{FORMATS[unit]}', key || substr('0001-01-01', {letters + 1}), '+1 {unit}')"
    return f"""months AS (SELECT n, {start} AS key, {end} AS last FROM live WHERE {tight}
        UNION ALL SELECT n, {following}, last FROM months WHERE key < last),
        found AS (SELECT n, key FROM months UNION ALL SELECT n, '{VAGUE}' FROM live
        WHERE {field.name} IS NOT NULL AND {tight} IS NOT TRUE)"""


# What the rows are called, and their order


def _in_order(db: Database, way: Way, found: dict[Value, Group], translate: Translate) -> list[Group]:
    keys = [key for key in found if key is not None]
    named = _names(db, way, keys, translate)
    told = _told_apart(list(named.values()))
    for key, group in found.items():
        group.label = translate(NOTHING) if key is None else named[key]
        wanted = _wanted(way, key, group.label, told.get(group.label, False))
        group.term = Term(way.entity, way.facet.name, (wanted,)) if wanted else None
    order = {key: at for at, key in enumerate(_order(way.facet.field))}

    def place(group: Group) -> tuple[bool, int, bool, str, int, str]:
        by_date = str(group.key) if way.unit else ""
        rank = order.get(group.key, len(order))
        return group.key is None, rank, group.key == VAGUE, by_date, -group.records, group.label.casefold()

    return sorted(found.values(), key=place)


NOTHING = N_("No value")


def _order(field: Field | None) -> list[Value]:
    """Return the codes of a field in the order of their list; none for other fields."""
    if isinstance(field, Choice):
        return [int(c.code) if isinstance(field, Number) else c.code for c in field.vocabulary.codes]
    return [1, 0] if isinstance(field, Flag) else []


def _names(db: Database, way: Way, keys: Sequence[Value], translate: Translate) -> dict[Value, str]:
    to = way.facet.to
    if to:
        known = titles.titles(db, to, keys, translate, discreet)
        return {key: known.get(str(key), "?") for key in keys}
    if way.unit:
        vague = translate(N_("Over a longer time"))
        return {key: vague if key == VAGUE else edtf.parse(str(key)).display(translate) for key in keys}
    return {key: way.facet.field.display(key, translate) if way.facet.field else str(key) for key in keys}


def _told_apart(labels: Sequence[str]) -> dict[str, bool]:
    """Return for each label whether its words are found in no other one."""
    words = [set(re.findall(r"\w+", label.casefold())) for label in labels]
    return {
        label: sum(mine <= others for others in words) == 1 for label, mine in zip(labels, words, strict=True)
    }


def _wanted(way: Way, key: Value, label: str, alone: bool) -> Wanted | None:
    """Return what a filter compares with to see the records of a row: a record by its name where that is
    enough, which people can read, else by its id."""
    if key is None:
        return Empty()
    if way.unit:
        return Compared("=", str(key)) if key != VAGUE else None
    if way.facet.worded and (alone or not way.facet.to):
        return Words(label if way.facet.to else str(key))
    return Is(str(key) if isinstance(key, str) else int(key))
