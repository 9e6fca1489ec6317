"""The codebook of a pack: every field and every code, and the same in every language."""

from __future__ import annotations

import csv
from html import escape
from pathlib import Path

from db.exchange import codebookpage, pack
from db.exchange.codebook import HEADER, codebook
from db.exchange.csvtext import read
from db.exchange.examples import EXAMPLES
from db.exchange.profiles import HQ
from db.model.entities import ENTITIES
from db.model.fields import Choice, Choices
from db.storage.casebook import Casebook

ROWS = [dict(zip(HEADER, row, strict=True)) for row in codebook(HQ)]


def test_every_column_of_every_table_is_explained() -> None:
    for entity in HQ.entities:
        explained = [
            column for row in ROWS if row["entity"] == entity.name for column in row["columns"].split(";")
        ]
        assert tuple(explained) == HQ.header(entity)
    assert all(row["definition"] for row in ROWS if row["field"] or row["code"])


def test_every_code_of_every_list_in_use_is_there() -> None:
    lists = {
        f.vocabulary.name: f.vocabulary
        for entity in HQ.entities
        for f in entity.fields
        if isinstance(f, Choice | Choices)
    }
    for name, vocabulary in lists.items():
        found = [
            tuple(row[column] for column in ("code", "label", "definition", "guideline", "example"))
            for row in ROWS
            if row["vocabulary"] == name and row["code"]
        ]
        assert found == [(c.code, c.label, c.definition, c.guideline, c.example) for c in vocabulary.codes]
    assert {row["acled"] for row in ROWS} >= {"Battles / Armed clash"}


def test_every_field_has_an_example_and_codes_their_equals() -> None:
    found = [dict(zip(HEADER, row, strict=True)) for row in codebook(HQ)]
    assert [row["entity"] + "." + row["field"] for row in found if row["kind"] in ("Text", "LongText")
            and not row["example"]] == []  # fmt: skip
    codes = {(row["vocabulary"], row["code"]): row for row in found if row["kind"] == "Code"}
    killed = codes["measure", "killed"]
    assert [killed[name] for name in ("acled", "ged", "huridocs", "hxl")] == [
        "fatalities", "best", "010103020000", "#affected+killed",
    ]  # fmt: skip
    assert codes["sex", "f"]["huridocs"] == "female"
    assert codes["civilian_status", "civilian"]["ged"] == "deaths_civilians"
    named = {f"{entity.name}.{field.name}" for entity in HQ.entities for field in entity.fields}
    assert set(EXAMPLES) <= named


def test_fields_that_never_leave_are_not_even_named() -> None:
    assert not [
        row
        for row in ROWS
        if row["entity"] == "contact" or row["field"] in ("contact_id", "named_individuals")
    ]
    assert {row["sensitivity"] for row in ROWS} == {"", "0", "1", "2"}
    assert "contact" in ENTITIES


def test_the_file_holds_the_rows(casebook: Casebook, tmp_path: Path) -> None:
    pack.write(casebook, tmp_path / "out")
    found = [
        dict(zip(HEADER, row, strict=True))
        for _, row in read(tmp_path / "out" / "codebook.csv", header=HEADER)
    ]
    assert found == ROWS
    with (tmp_path / "out" / "codebook.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert not [cell for row in csv.reader(stream) for cell in row if cell[:1] in ("=", "+", "@")]


def test_the_page_says_of_every_field_and_code_what_the_table_says() -> None:
    said = codebookpage.page(HQ).decode()
    for row in ROWS:
        for name in ("guideline", "example"):
            line = f'<span class="quiet">{name.capitalize()}:</span> {escape(row[name])}'
            assert not row[name] or line in said, row


def test_every_field_says_how_it_is_written_and_gives_an_example() -> None:
    fields = [row for row in ROWS if row["field"]]
    assert not [(row["entity"], row["field"]) for row in fields if not row["guideline"]]
    bare = {row["kind"] for row in fields if not row["example"]}
    assert bare <= {"Text", "LongText"}, "of free text there is no rule"
