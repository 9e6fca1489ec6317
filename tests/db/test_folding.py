"""Spellings of one name share a folded form and a key; different names do not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import folding
from db.model.placenames import fold as plain

SAME = [
    ("Ouémbé", "Wembe"),
    ("Cissé", "Sisse"),
    ("Mamadou", "Mamadu"),
    ("Diallo", "Jallo"),
    ("Djallo", "Dyallo"),
    ("Ogota", "Ogotta"),
    ("Djenné", "Jenne"),
    ("Coulibaly", "KOULIBALI"),
    ("Thiam", "Tiam"),
    ("N'Gouma", "Ngouma"),
    ("François", "fransois"),
    ("Boura", "Bura"),
]
OTHER = [("Amadou", "Mamadou"), ("Kalala", "Kalal"), ("Boura", "Bourem"), ("Awa", "Hawa"), ("San", "Zan")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert folding.fold(one) == folding.fold(other) != ""
    assert folding.keys(folding.fold(one)) == folding.keys(folding.fold(other))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_names_that_differ_stay_apart(one: str, other: str) -> None:
    assert folding.fold(one) != folding.fold(other)


@pytest.mark.parametrize(("pattern", "sound", "examples"), folding.SOUNDS)
def test_each_line_of_the_table_is_needed_by_its_examples(pattern: str, sound: str, examples: str) -> None:
    for example in examples.split(";"):
        one, *others = (name.strip() for name in example.split(","))
        assert {folding.fold(name) for name in others} <= {folding.fold(one)}
        assert any(re.search(pattern, plain(name)) or "!" in sound for name in (one, *others))


def test_a_name_is_found_in_any_order_and_written_as_one_word() -> None:
    keys = folding.keys(folding.fold("Mamadou Diallo"))
    assert keys & folding.keys(folding.fold("Jallo Mamadu"))
    assert keys & folding.keys(folding.fold("Mamadou Diarlo"))  # a slip in one of the two words
    assert folding.keys(folding.fold("El Hadji")) & folding.keys(folding.fold("Elhadji"))
    assert not keys & folding.keys(folding.fold("Amadou Diarra"))
    assert folding.keys("") == set()


@given(st.text(max_size=40))
def test_any_text_folds_and_folding_stays(text: str) -> None:
    folded = folding.fold(text)
    assert len(folded.split()) <= folding.WORDS
    assert all(key for key in folding.keys(folded))
