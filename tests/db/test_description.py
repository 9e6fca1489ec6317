"""The description of the records and the tables of the file say the same, field by field."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model import vocabularies
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.entity import Entity
from db.model.field_rules import BEFORE_SUBMITTED
from db.model.fields import (
    AnyLink,
    Choice,
    Choices,
    Date,
    Decimal,
    Field,
    Flag,
    Link,
    LongText,
    Number,
    Phrase,
    Text,
    Toll,
)
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.connection import Error

ROOT = Path(__file__).parents[2]
EVERY = [pytest.param(entity, id=entity.name) for entity in ENTITIES.values()]
EVERY_PAGE = [pytest.param(entity, id=entity.name) for entity in PAGES]
COLUMNS = {"n": "INTEGER", "id": "TEXT", "missing": "TEXT", "deleted_at": "TEXT"}


def declared(casebook: Casebook, table: str) -> str:
    """Return the SQL by which a table was made."""
    found = casebook.db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    assert found, f"there is no table {table}"
    return str(found[0])


def plan(casebook: Casebook, sql: str) -> str:
    return "\n".join(str(row[3]) for row in casebook.db.execute(f"EXPLAIN QUERY PLAN {sql}"))


@pytest.mark.parametrize("entity", EVERY)
def test_a_table_has_the_columns_of_its_fields(casebook: Casebook, entity: Entity) -> None:
    info = casebook.db.execute(f"PRAGMA table_info({entity.name})").fetchall()
    assert {row[1]: row[2] for row in info} == COLUMNS | dict(entity.columns)
    assert len(dict(entity.columns)) == len(entity.columns), "a column stands twice"
    assert declared(casebook, entity.name).endswith("STRICT")


@pytest.mark.parametrize("entity", EVERY)
def test_what_is_required_cannot_be_empty(casebook: Casebook, entity: Entity) -> None:
    info = casebook.db.execute(f"PRAGMA table_info({entity.name})").fetchall()
    filled = {row[1] for row in info if row[3]}
    later = BEFORE_SUBMITTED.get(entity.name, ())
    assert filled == {"id"} | {f.name for f in entity.fields if f.required and f.name not in later}
    assert all(entity.field[name].required for name in later)


def bounds(field: Field) -> str:
    if isinstance(field, Flag):
        return f"CHECK ({field.name} IN (0, 1))"
    if isinstance(field, Number):
        codes = [int(code.code) for code in field.vocabulary.codes]
        return f"CHECK ({field.name} BETWEEN {min(codes)} AND {max(codes)})"
    if isinstance(field, Decimal) and field.high < 1e12:
        return f"CHECK ({field.name} BETWEEN {field.low:g} AND {field.high:g})"
    return f"CHECK (json_valid({field.name}))" if isinstance(field, Choices) else ""


@pytest.mark.parametrize("entity", EVERY)
def test_sql_bounds_what_has_bounds(casebook: Casebook, entity: Entity) -> None:
    sql = declared(casebook, entity.name)
    for field in entity.fields:
        assert bounds(field) in sql, field.name
    assert "CHECK (json_valid(missing))" in sql
    own = {f.name for f in entity.fields if isinstance(f, Link) and f.to == entity.name and not f.owner}
    for name in own:
        assert f"CHECK ({name} <> id)" in sql, name


@pytest.mark.parametrize("entity", EVERY)
def test_links_are_foreign_keys(casebook: Casebook, entity: Entity) -> None:
    keys = casebook.db.execute(f"PRAGMA foreign_key_list({entity.name})").fetchall()
    assert {(row[3], row[2], row[4]) for row in keys} == {(f.name, f.to, "id") for f in entity.links if f.to}
    kinds = {f.kind for f in entity.links if isinstance(f, AnyLink)}
    assert kinds <= {f.name for f in entity.fields}


@pytest.mark.parametrize("entity", EVERY)
def test_what_points_at_a_record_is_found_without_reading_the_whole_table(
    casebook: Casebook, entity: Entity
) -> None:
    for field in entity.links:
        found = plan(
            casebook, f"SELECT * FROM {entity.name} WHERE {field.name} IN ('a', 'b') AND deleted_at IS NULL"
        )
        assert "SEARCH" in found and "SCAN" not in found, (field.name, found)
        found = plan(
            casebook,
            f"SELECT * FROM {entity.name} WHERE deleted_at IS NULL AND {field.name} IS 'a' ORDER BY n",
        )
        assert "SEARCH" in found and "B-TREE" not in found, (field.name, found)


@pytest.mark.parametrize("entity", EVERY)
def test_an_indexed_field_sorts_without_sorting(casebook: Casebook, entity: Entity) -> None:
    for field in query.columns(entity):
        if not field.indexed or (isinstance(field, Link) and not isinstance(field, AnyLink)):
            continue
        for descending in (False, True):
            asked: list[str] = []
            casebook.db.conn.set_trace_callback(asked.append)
            query.numbers(casebook.db, entity.name, sort=field.name, descending=descending)
            casebook.db.conn.set_trace_callback(None)
            assert "B-TREE" not in plan(casebook, asked[-1]), (field.name, plan(casebook, asked[-1]))


@pytest.mark.parametrize("entity", EVERY)
def test_an_index_serves_a_field(casebook: Casebook, entity: Entity) -> None:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
    there = {str(name) for (name,) in casebook.db.execute(sql, (entity.name,))}
    wanted: set[str] = set()
    for field in entity.fields:
        if field.indexed or isinstance(field, Link):
            column = field.columns[1][0] if isinstance(field, Date) else field.name
            wanted.add(f"{entity.name}_{column}")
    others = {f"{entity.name}_{of}" for of in ("code_in_trash", "in_trash", "missing", "span")}
    assert there - others == wanted


def test_summaries_hold_the_derived_fields_and_copies_of_what_is_listed(casebook: Casebook) -> None:
    for entity in ENTITIES.values():
        if entity.derived:
            info = casebook.db.execute(f"PRAGMA table_info({entity.name}_summary)").fetchall()
            columns = {name: sql for f in entity.derived for name, sql in f.columns}
            assert {row[1]: row[2] for row in info} == {"n": "INTEGER"} | columns | dict(entity.copied)
            assert len(info) == 1 + len(columns) + len(entity.copied), "no name stands for two"
    assert [entity.name for entity in ENTITIES.values() if entity.derived] == ["attack"]
    assert {toll.name for toll in ENTITIES["attack"].derived if isinstance(toll, Toll)} <= {
        code.code for code in vocabularies.MEASURE.codes
    }


@pytest.mark.parametrize("entity", EVERY_PAGE)
def test_every_page_can_be_searched(casebook: Casebook, entity: Entity) -> None:
    assert "remove_diacritics 2" in declared(casebook, f"{entity.name}_text")
    assert any(f.searchable for f in entity.fields)
    assert any(f.listed for f in query.columns(entity))


@pytest.mark.parametrize("entity", EVERY)
def test_every_field_says_what_it_is(entity: Entity) -> None:
    assert entity.label and entity.plural
    names = [f.name for f in query.columns(entity)]
    assert len(set(names)) == len(names)
    for field in query.columns(entity):
        assert re.fullmatch(r"[a-z][a-z0-9_]*", field.name)
        assert field.label.strip() == field.label != "", field.name
        assert field.help.definition, field.name
        if field.default is not None:
            assert field.parse(field.format(field.default)) == field.default, field.name
        assert 0 <= field.sensitivity <= 3


@pytest.mark.parametrize("entity", EVERY)
def test_titles_codes_and_related_records_exist(entity: Entity) -> None:
    assert entity.title
    assert set(entity.title) <= {f.name for f in entity.fields}
    assert bool(entity.code) == ("code" in entity.field)
    for related in entity.related:
        via = ENTITIES[related.entity].field[related.via]
        assert isinstance(via, AnyLink) or (isinstance(via, Link) and via.to == entity.name), related
    for section in entity.sections:
        assert section.label and section.items


def test_what_a_record_owns_is_shown_in_its_form() -> None:
    for part in ENTITIES.values():
        if part.owner and part.owner.to:
            shown = {(r.entity, r.via) for r in ENTITIES[part.owner.to].related if r.adds}
            assert (part.name, part.owner.name) in shown


HXL = re.compile(r"#[a-z]+[0-9]?(\+[a-z][a-z0-9]*)*")


@pytest.mark.parametrize("entity", EVERY)
def test_hxl_tags_are_well_formed(entity: Entity) -> None:
    tags = [f.hxl for f in query.columns(entity) if f.hxl]
    assert [tag for tag in tags if not HXL.fullmatch(tag)] == []
    assert len(set(tags)) == len(tags)


def test_every_list_is_used() -> None:
    used = {
        id(field.vocabulary)
        for entity in ENTITIES.values()
        for field in entity.fields
        if isinstance(field, Choice | Choices)
    }
    # Reasons for missing values stand beside every field; the others are for exports.
    elsewhere = {"missing_reason", "date_precision", "mrm"}
    unused = {name for name, v in vocabularies.VOCABULARIES.items() if id(v) not in used}
    assert unused == elsewhere


@pytest.mark.parametrize("entity", EVERY)
def test_numbers_are_numbers(entity: Entity) -> None:
    for field in entity.fields:
        if isinstance(field, Number):
            assert all(code.code.isdigit() for code in field.vocabulary.codes), field.name
        if field.searchable:
            assert isinstance(field, Text | LongText | Phrase), field.name


# The code itself


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
            yield node


@pytest.mark.parametrize("path", sorted((ROOT / "db").rglob("*.py")), ids=lambda path: path.stem)
def test_texts_for_translation_are_plain(path: Path) -> None:
    for call in calls(path):
        (text,) = call.args
        assert isinstance(text, ast.Constant) and isinstance(text.value, str), f"line {call.lineno}"


def test_migrations_import_only_the_foundation() -> None:
    tree = ast.parse((ROOT / "db/storage/migrations.py").read_text(encoding="utf-8"))
    imported = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert imported == {
        "__future__",
        "collections.abc",
        "json",
        "re",
        "sqlite_utils",
        "typing",
        "db.storage.foundation",
    }


def test_the_history_can_only_grow(casebook: Casebook) -> None:
    _write_one(casebook)
    for table, column in (
        ("change", "stamp"),
        ("change", "n"),
        ("change_shape", "entity"),
        ("author", "name"),
    ):
        with pytest.raises(Error, match=r"append-only|only be erased"):
            casebook.db.execute(f"UPDATE {table} SET {column} = 7")
        with pytest.raises(Error, match="append-only"):
            casebook.db.execute(f"DELETE FROM {table}")


def _write_one(casebook: Casebook) -> None:
    casebook.apply([Change.new("place", {"name": "Kalala"})])


ADDED = """
import sys
from dataclasses import replace
from pathlib import Path
from db.model import entities
from db.model.entity import Section
from db.model.fields import Text
from db.model.problem import Help

attack = entities.ENTITIES["attack"]
wind = Text("wind", "Wind", Help("How the wind blew."), searchable=True)
first, *others = attack.sections
described = replace(attack, sections=(replace(first, items=(*first.items, wind)), *others))
entities.ENTITIES["attack"] = described

from db.storage.casebook import Casebook
from db.storage import schema
from db.storage.check import check
from db.storage.query import numbers
from db.model.changes import Change

old = Path(sys.argv[1])
step = "ALTER TABLE attack ADD COLUMN wind TEXT"
schema.STEPS += (("9999_attack_wind", step),)
for path in (old, old.with_name("new.temoin")):
    with Casebook.open(path) if path == old else Casebook.create(path, None) as casebook:
        (made,) = casebook.apply([Change.new("attack", {"title": "An attack", "wind": "Harmattan"})])
        assert casebook.get("attack", made.id)["wind"] == "Harmattan"
        assert casebook.find("attack", wind="Harmattan")
        assert list(numbers(casebook.db, "attack", "harmattan")) == [casebook.get("attack", made.id)["n"]]
        assert check(casebook) == [], check(casebook)
        names = {row[1] for row in casebook.db.execute("PRAGMA table_info(attack)")}
        assert names == {"n", "id", "missing", "deleted_at"} | {name for name, _ in described.columns}
print("kept")
"""


def test_a_field_is_added_with_a_line_here_and_a_line_there(tmp_path: Path) -> None:
    old = tmp_path / "old.temoin"
    with Casebook.create(old, None) as casebook:
        _write_one(casebook)
    run = subprocess.run(
        [sys.executable, "-c", ADDED, str(old)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert run.stdout == "kept\n", run.stderr
