"""How SQLite answers what lists ask: indexed orders without sorting, indexed filters without reading all.

Every entity, every column, every field that can be filtered. The plans of an empty file are those of a full
one, because no statistics are kept.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from itertools import count

import pytest

from db.model.entities import ENTITIES, PAGES
from db.model.entity import Entity
from db.model.facets import Facet, facets
from db.model.fields import AnyLink, Choice, Country, Date, Decimal, Field, Integer, Link, Stamp, Text, Toll
from db.model.filters import parse
from db.storage import explain, filtering, groups, query, totals
from db.storage.casebook import Casebook
from db.storage.conditions import is_indexed
from db.storage.rows import top

EVERY = [pytest.param(entity, id=entity.name) for entity in ENTITIES.values()]
NOWHERE = "00000000-0000-7000-8000-000000000000"
PARTS = {"tally", "harm", "attack_place"}  # whose titles are put together of those of others


class Slow(AssertionError):  # noqa: N818
    """SQLite sorts, or reads a whole table."""


def asked(casebook: Casebook, *args: object, **options: object) -> list[str]:
    """Return the queries by which a list is found, as SQLite got them."""
    got: list[str] = []
    casebook.db.conn.set_trace_callback(got.append)
    query.numbers(casebook.db, *args, **options)  # type: ignore[arg-type]  # the values fit their field
    casebook.db.conn.set_trace_callback(None)
    return [sql for sql in got if re.search(r"\br\.n\b", sql)]


ASKED = count()


def plan(casebook: Casebook, sql: str) -> list[str]:
    # A plan that was asked for before stays as it was, whatever became of the indexes: it is asked for anew.
    anew = f"EXPLAIN QUERY PLAN /* {next(ASKED)} */ {sql}"
    return [str(row[3]) for row in casebook.db.execute(anew)]


def hold_to_an_index(casebook: Casebook, sql: str, *, ordered: bool) -> None:
    """Raise Slow where a query sorts, or reads a table that is not a list in the query itself; an order reads
    the whole index."""
    for line in plan(casebook, sql):
        if "TEMP B-TREE" in line:
            raise Slow(f"{line}: {sql}")
        scan = re.match(r"SCAN ([a-z]\w*)", line)
        if scan and scan[1] not in ("json_each", "v"):  # a list, or what was found before
            living = re.search(r"FROM (\w+) r WHERE r.deleted_at IS NULL( ORDER BY r.n|\)$)", sql)
            # A first page stands in the table itself; all of it comes from an index, but of small tables.
            newest = living and (living[2] != ")" or ENTITIES[living[1]] not in PAGES)
            of_a_code = re.search(r" AND r\.\w+ IS ", sql)  # a part of the order: no more is read
            if not (ordered and not of_a_code and ("INDEX" in line or newest)):
                raise Slow(f"{line}: {sql}")


def values(one: Facet) -> list[str]:
    """Return values that a person can ask of a facet, as they are typed."""
    field = one.field
    if one.to or isinstance(field, AnyLink):
        return [NOWHERE, "any", "empty"]
    if isinstance(field, Date):
        return ["2024-01", ">=2024-01", "<2024", "2023..2024", "any", "empty"]
    if isinstance(field, Integer | Decimal | Toll):
        return ["10", ">=10", "<5", "10..20", "any", "empty"]
    if isinstance(field, Country):
        return ["MLI", "any", "empty"]
    if isinstance(field, Text | Stamp):
        return ["any", "empty"]
    return [*(code for code, _ in one.choices()[:2]), "any", "empty"]


def by_columns(entity: Entity, field: Field) -> bool:
    return field.indexed and not (isinstance(field, Link) and not isinstance(field, AnyLink))


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("entity", EVERY)
def test_indexed_orders_are_not_sorted(sample: Casebook, entity: Entity, descending: bool) -> None:
    for field in [None, *query.columns(entity)]:
        if field is None or by_columns(entity, field):
            for sql in asked(sample, entity.name, sort=field.name if field else "", descending=descending):
                hold_to_an_index(sample, sql, ordered=True)


@pytest.mark.parametrize("entity", [pytest.param(entity, id=entity.name) for entity in PAGES])
def test_what_a_page_shows_is_indexed(entity: Entity) -> None:
    """Every column that a table of many records shows at first can be sorted without sorting, but for links
    and texts of no use in an order."""
    slow = {f.name for f in query.columns(entity) if f.listed and not f.indexed}
    assert slow <= {
        "birth_edtf", "status_as_of", "public_label", "alt_names", "lat", "lon", "aliases", "parent_id",
    }  # fmt: skip


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("entity", EVERY)
def test_first_pages_come_from_the_beginning_of_an_index(
    sample: Casebook, entity: Entity, descending: bool
) -> None:
    told = 0
    for field in [None, *query.columns(entity)]:
        got: list[str] = []
        sample.db.conn.set_trace_callback(got.append)
        query.first_numbers(sample.db, entity.name, field.name if field else "", descending)
        sample.db.conn.set_trace_callback(None)
        for sql in (sql for sql in got if "LIMIT" in sql):
            lines = plan(sample, sql)
            assert not any("TEMP B-TREE" in line for line in lines), (lines, sql)
            assert len(lines) == 1, "one walk, without looking anything up"
            told += 1
    listed_in_one_go = [f for f in entity.fields if f.indexed and not isinstance(f, Choice | Link)]
    assert told >= 1 + len(listed_in_one_go)


@pytest.mark.parametrize("entity", EVERY)
def test_rows_are_read_by_number_and_what_they_lead_to_by_id(sample: Casebook, entity: Entity) -> None:
    links = [link.name for link in entity.links]
    got: list[str] = []
    sample.db.conn.set_trace_callback(got.append)
    query.page(sample.db, entity.name, query.numbers(sample.db, entity.name), links)
    query.page(sample.db, entity.name, [1, 2], links, only=query.columns(entity))
    sample.db.conn.set_trace_callback(None)
    pages = [sql for sql in got if " IN (" in sql]
    assert pages
    for sql in pages:
        for line in plan(sample, sql):
            assert line.startswith("SEARCH") and ("PRIMARY KEY" in line or "(id=?)" in line), (line, sql)


def _never_empty(casebook: Casebook, entity: Entity) -> set[str]:
    """Return the columns that SQLite knows to be never NULL: it looks for none."""
    return {str(row[1]) for row in casebook.db.execute(f"PRAGMA table_info({entity.name})") if row[3]}


@pytest.mark.parametrize("entity", EVERY)
def test_indexed_filters_read_no_whole_table(sample: Casebook, entity: Entity) -> None:
    told = 0
    for one in facets(entity.name):
        if one.aspect or (one.field and not one.of and not is_indexed(one.field)):
            continue
        if one.of and one.field is not None:
            continue
        for value in values(one):
            if value == "empty" and one.field and one.field.name in _never_empty(sample, entity):
                continue
            for sign in ("", "-"):
                wanted = parse(entity.name, f"{sign}{one.name}:{value}")
                got: list[str] = []
                sample.db.conn.set_trace_callback(got.append)
                filtering.marks(sample.db, entity.name, wanted)
                query.numbers(sample.db, entity.name, wanted)
                sample.db.conn.set_trace_callback(None)
                for sql in (sql for sql in got if "r.n" in sql and "value AS v" not in sql):
                    hold_to_an_index(sample, sql, ordered=False)
                    told += 1
    assert told or not any(is_indexed(field) for field in entity.fields)


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    "field", [f for f in ENTITIES["attack"].fields if isinstance(f, Choice) and f.indexed]
)
def test_attacks_of_a_code_come_in_the_order_of_dates(
    sample: Casebook, field: Choice, descending: bool
) -> None:
    """One index gives them, without looking for them among all."""
    code = field.vocabulary.codes[0].code
    (sql,) = (
        sql
        for sql in asked(sample, "attack", f"{field.name}:{code}", "date_edtf", descending)
        if "sqlite_master" not in sql
    )
    (line,) = (line for line in plan(sample, sql) if " r " in line)
    assert line.startswith(f"SEARCH r USING INDEX attack_{field.name} "), line


REACHED = ["adm1:Mopti", "country:MLI", "publisher:human", "perpetrator:Dozo", "source:S-0001", "place:none"]


@pytest.mark.parametrize("text", REACHED)
def test_what_parts_lead_to_is_followed_through_indexes(sample: Casebook, text: str) -> None:
    got: list[str] = []
    sample.db.conn.set_trace_callback(got.append)
    filtering.marks(sample.db, "attack", parse("attack", text))
    sample.db.conn.set_trace_callback(None)
    steps = [sql for sql in got if "r.n" in sql and "h0" in sql]
    assert steps
    for sql in steps:
        hold_to_an_index(sample, sql, ordered=False)


@pytest.mark.parametrize("entity", [pytest.param(entity, id=entity.name) for entity in PAGES])
def test_reasons_for_no_value_are_read_from_their_index(sample: Casebook, entity: Entity) -> None:
    for text in (f"missing:{entity.fields[0].name}", f"{entity.fields[0].name}:refused"):
        got: list[str] = []
        sample.db.conn.set_trace_callback(got.append)
        filtering.marks(sample.db, entity.name, parse(entity.name, text))
        sample.db.conn.set_trace_callback(None)
        lines = [line for sql in got if "json_extract" in sql for line in plan(sample, sql)]
        assert any(f"{entity.name}_missing" in line for line in lines), lines


@pytest.mark.parametrize("entity", [pytest.param(entity, id=entity.name) for entity in PAGES])
def test_few_hits_are_looked_up_by_number(sample: Casebook, entity: Entity) -> None:
    """Few hits are sorted by themselves: no walk through a table or an index of all."""
    text = "sensitivity:any" if "sensitivity" in entity.field else "has:files"
    for field in query.columns(entity):
        for sql in asked(sample, entity.name, text, field.name):
            if "json_each" in sql and "ORDER BY" in sql:
                lines = plan(sample, sql)
                assert any(re.match(r"SEARCH r USING INTEGER PRIMARY KEY", line) for line in lines), lines
                assert not any(re.match(r"SCAN r\b", line) for line in lines), lines


# Beside the list: counts, totals, subtotals, and what stands beside the fields

PAGE = [pytest.param(entity, id=entity.name) for entity in PAGES]
OF_A_SLICE = r"\(subquery|(live|found|keys|months|json_each|v|CONSTANT)\b"  # what a query has found itself
# Tables that hold nothing but what has:… asks for, and small ones: authors, devices.
ASKED_FOR = {"attachment_link", "comment", "waived_warning", "duplicate_candidate", "author"}
LATEST = re.compile(r"ORDER BY \w+\.?n DESC LIMIT 1$|SELECT 1 FROM comment UNION ALL")


def traced(casebook: Casebook, ask: Callable[[], object]) -> list[str]:
    got: list[str] = []
    casebook.db.conn.set_trace_callback(got.append)
    try:
        ask()
    finally:
        casebook.db.conn.set_trace_callback(None)
    return [sql for sql in got if re.match(r"\s*(SELECT|WITH)\b", sql) and "sqlite_master" not in sql]


def scans(casebook: Casebook, sql: str) -> list[str]:
    """Return what a query reads from end to end, but full text by its own index."""
    found = [line for line in plan(casebook, sql) if line.startswith("SCAN ") and "VIRTUAL TABLE" not in line]
    return [line for line in found if not re.match(rf"SCAN ({OF_A_SLICE})", line)]


@pytest.mark.parametrize("entity", PAGE)
def test_counts_of_the_panel_read_an_index_or_slices(sample: Casebook, entity: Entity) -> None:
    """All values of an indexed field are counted by reading its index from end to end, those of another field
    in slices by number. The few records that have a reason for no value are sorted by it."""
    told = 0
    texts = ["", f"id:{NOWHERE}", "-has:files", *(["killed:>=10"] if entity.name == "attack" else [])]
    for one in facets(entity.name):
        for text in texts:
            queries = traced(
                sample, lambda one=one, text=text: filtering.counts(sample.db, entity.name, one.name, text)
            )
            for sql in queries:
                reasons = "json_extract(r.missing" in sql
                for line in scans(sample, sql):
                    if line.split()[1] in ASKED_FOR:
                        continue
                    assert re.match(rf"SCAN r USING (COVERING )?INDEX {entity.name}_", line), (line, sql)
                    assert reasons or "GROUP BY" in sql or "DISTINCT" in sql or "count(*)" in sql, sql
                if not reasons:
                    assert not any("TEMP B-TREE" in line for line in plan(sample, sql)), sql
                else:
                    assert any(f"{entity.name}_missing" in line for line in plan(sample, sql)), sql
                told += 1
    assert told > 10


@pytest.mark.parametrize("entity", PAGE)
def test_subtotals_read_only_the_records_of_a_slice(sample: Casebook, entity: Entity) -> None:
    """A slice of records is grouped in memory; what belongs to them is found by its index."""
    some = query.numbers(sample.db, entity.name)
    for way in groups.ways(entity.name):
        for ask in (
            lambda way=way: groups.grouping(sample.db, way, some),
            lambda way=way: groups.members(sample.db, way, some, "x"),
        ):
            for sql in traced(sample, ask):
                assert scans(sample, sql) == [], (way.name, sql)
                assert not any("AUTOMATIC" in line and "keys" in line for line in plan(sample, sql)), way.name


def test_totals_and_what_explains_them_read_no_whole_table(sample: Casebook) -> None:
    every = [*totals.totals(sample.db)]
    assert every
    asking: list[Callable[[], object]] = [
        lambda: totals.totals(sample.db, [1, 2]),
        lambda: totals.totals(sample.db),
    ]
    for measure, part in every:
        asking.append(lambda m=measure, p=part: explain.explain(sample.db, m, p, array("q", [1])))
        asking.append(lambda m=measure, p=part: explain.counts(sample.db, m, p, 1))
    for ask in asking:
        for sql in traced(sample, ask):
            assert scans(sample, sql) == [], sql


BESIDE = (
    "has:files", "has:questions", "has:waived", "has:duplicates", "missing:any", "by:tester",
    "changed:>=2024-01-05", "text:kalala", f"id:{NOWHERE}",
)  # fmt: skip


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("text", BESIDE)
@pytest.mark.parametrize("entity", PAGE)
def test_what_stands_beside_the_fields_is_found_by_index(
    sample: Casebook, entity: Entity, text: str, sign: str
) -> None:
    """Who changed what when is read from the changes, in slices; it is the only thing that is sorted."""
    wanted = parse(entity.name, sign + text)
    filtering.marks(sample.db, entity.name, wanted)  # what waited to be indexed is
    for sql in traced(sample, lambda: filtering.marks(sample.db, entity.name, wanted)):
        for line in scans(sample, sql):
            whole = re.match(rf"SCAN r USING (COVERING )?INDEX {entity.name}_", line) and "count(*)" in sql
            assert line.split()[1] in ASKED_FOR or whole or LATEST.search(sql), (line, sql)
        if not re.search(r"\bchange c\b", sql):
            assert not any("TEMP B-TREE" in line for line in plan(sample, sql)), sql


@pytest.mark.parametrize("entity", PAGE)
def test_codes_and_names_of_what_is_reached_read_no_table_of_records(
    sample: Casebook, entity: Entity
) -> None:
    for one in (f for f in facets(entity.name) if f.of and f.field):
        assert one.field
        for value in [*(code for code, _ in one.choices()[:1]), "any", "none"]:
            if value == "none" and one.field.name in _never_empty(sample, ENTITIES[one.of]):
                continue
            wanted = parse(entity.name, f"{one.name}:{value}")
            for sql in traced(sample, lambda wanted=wanted: filtering.marks(sample.db, entity.name, wanted)):
                for line in scans(sample, sql):
                    assert re.search("INDEX", line) and "count(*)" in sql, (line, sql)


def test_a_lost_index_is_noticed(sample: Casebook) -> None:
    first, second = ENTITIES["attack"], ENTITIES["source"]
    sample.db.execute("DROP INDEX attack_in_trash")
    with pytest.raises(Slow):
        test_indexed_filters_read_no_whole_table(sample, first)
    sample.db.execute("CREATE INDEX attack_in_trash ON attack(deleted_at) WHERE deleted_at IS NOT NULL")
    test_indexed_filters_read_no_whole_table(sample, first)
    sample.db.execute("DROP INDEX attack_title")
    sample.db.execute("DROP INDEX attack_workflow")
    sample.db.execute("DROP INDEX attack_summary_killed_best")
    sample.db.execute("DROP INDEX source_date_min")
    sample.db.execute("DROP INDEX attack_place_place_id")
    for entity, sort in ((first, "title"), (first, "workflow"), (first, "killed"), (second, "date_edtf")):
        with pytest.raises(Slow):
            for sql in asked(sample, entity.name, sort=sort):
                hold_to_an_index(sample, sql, ordered=True)
    with pytest.raises(Slow):
        test_indexed_filters_read_no_whole_table(sample, first)
    with pytest.raises(Slow):
        test_what_parts_lead_to_is_followed_through_indexes(sample, "country:MLI")
    assert top(sample.db, "attack") == 2
