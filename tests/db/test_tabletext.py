"""Tables from the clipboard: what is written is read back, and what spreadsheets write is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import tabletext

CELL = st.text(st.sampled_from('ab"\t\r\n,;é ') | st.characters(codec="utf-8"), max_size=8)
NAMES = {"name": ("Name", "Nom", "Nom et prénom"), "age": ("Age", "Âge"), "sex": ("Sex", "Sexe")}


def is_heading(cell: str) -> bool:
    return bool(tabletext.match([cell], NAMES)[0])


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=6))
def test_a_written_table_is_read_back(rows: list[list[str]]) -> None:
    assert tabletext.read(tabletext.write(rows)) == rows


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=4))
def test_a_written_table_is_known_by_its_tabs(rows: list[list[str]]) -> None:
    assert tabletext.delimiter_of(tabletext.write(rows), is_heading) == tabletext.TAB


@given(st.text())
def test_any_text_is_a_table(text: str) -> None:
    rows = tabletext.read(text)
    assert all(rows) and (rows == []) == (text == "")
    assert tabletext.delimiter_of(text, is_heading) in "\t;,"


@pytest.mark.parametrize(
    "text, rows",
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('a\t"two\nlines"\nc\td', [["a", "two\nlines"], ["c", "d"]]),
        ('"He said ""go"""\tb', [['He said "go"', "b"]]),
        ('"Le Vieux" Cissé\t34\nBa\t2', [['"Le Vieux" Cissé', "34"], ["Ba", "2"]]),
        ('"Cissé\t34\nBa\t2', [['"Cissé', "34"], ["Ba", "2"]]),
        ('5" x\t""\t', [['5" x', "", ""]]),
        ("a\t\t\n\n", [["a", "", ""], [""]]),
    ],
)
def test_what_spreadsheets_write(text: str, rows: list[list[str]]) -> None:
    assert tabletext.read(text) == rows


@pytest.mark.parametrize(
    "text, delimiter",
    [
        ("a\tb;c;d", "\t"),
        ("a;b\nc;d\n", ";"),
        ("a,b,c\nd,e,f", ","),
        ("Cissé, Aminata\nDiallo, Moussa", "\t"),
        ("Nom,Âge\nDiallo,3", ","),
        ("Diallo;x", "\t"),
        ('"a;b";c\n"d;e";f', ";"),
        ("a;b\nc", "\t"),
    ],
)
def test_what_parts_the_cells(text: str, delimiter: str) -> None:
    assert tabletext.delimiter_of(text, is_heading) == delimiter


def test_headings_are_known_without_accents_capitals_and_brackets() -> None:
    said = ["NOM ET PRENOM", "âge (ans)", " sexe* ", "Village", "", "name_"]
    assert tabletext.match(said, NAMES) == ["name", "age", "sex", "", "", "name"]
