"""Ages in words and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import ages, phrases
from db.model.ages import Age
from db.model.phrases import age as notes_of
from db.model.problem import Unreadable

WORDS = st.text(st.sampled_from("0123456789–-≥≤() à aenviron12mois"), max_size=12)


@given(st.text() | WORDS | st.integers(0, 200).map("environ {} ans".format))
def test_what_is_read_is_shown_and_read_again(text: str) -> None:
    try:
        age = ages.read(text)
    except Unreadable:
        return
    assert ages.read(ages.display(age)) == age


@given(st.tuples(st.none() | st.integers(0, 130), st.none() | st.integers(0, 130)))
def test_numbers_are_shown_and_read_again(ends: tuple[int | None, int | None]) -> None:
    low, high = sorted(ends) if None not in ends else ends  # type: ignore[type-var]  # no None among them
    assert ages.read(ages.display(Age(low, high))) == (Age(low, high))


@pytest.mark.parametrize(
    "text, age",
    [
        ("34", (34, 34, None)),
        ("34 ans", (34, 34, None)),
        ("12 years old", (12, 12, None)),
        ("30-40", (30, 40, None)),
        ("30 à 40 ans", (30, 40, None)),
        ("≥ 60", (60, None, None)),
        ("environ 30 ans", (25, 35, "environ 30 ans")),
        ("about 34", (32, 36, "about 34")),
        ("une trentaine d'années", (25, 35, "une trentaine d'années")),
        ("une dizaine d'années", (8, 12, "une dizaine d'années")),
        ("la cinquantaine", (50, 59, "la cinquantaine")),
        ("in her 30s", (30, 39, "in her 30s")),
        ("early thirties", (30, 39, "early thirties")),
        ("enfant de 5 ans", (5, 5, "enfant de 5 ans")),
        ("fillette de 18 mois", (1, 1, "fillette de 18 mois")),
        ("homme, 34 ans", (34, 34, "homme, 34 ans")),
        ("femme de 30 à 40 ans", (30, 40, "femme de 30 à 40 ans")),
        ("13-year-old boy", (13, 13, "13-year-old boy")),
        ("man aged 34", (34, 34, "man aged 34")),
        ("bébé de 3 semaines", (0, 0, "bébé de 3 semaines")),
        ("nouveau-né", (0, 0, "nouveau-né")),
        ("2 ans et 6 mois", (2, 2, "2 ans et 6 mois")),
        ("plus de 60 ans", (60, None, "plus de 60 ans")),
        ("mineur", (None, None, "mineur")),
        ("vieillard", (None, None, "vieillard")),
        ("née en 1980", (None, None, "née en 1980")),
        ("at least 60", (60, None, "at least 60")),
        ("moins de 18 ans", (0, 18, "moins de 18 ans")),
        ("6 months", (0, 0, "6 months")),
        ("18 mois", (1, 1, "18 mois")),
        ("3 weeks", (0, 0, "3 weeks")),
        ("in her thirties", (30, 39, "in her thirties")),
        ("an old man", (None, None, "an old man")),
        ("an old man (60–75)", (60, 75, "an old man")),
        ("enfant", (None, None, "enfant")),
        ("", (None, None, None)),
    ],
)
def test_words_for_an_age(text: str, age: tuple[int | None, int | None, str | None]) -> None:
    assert ages.read(text) == age
    assert ages.read(ages.display(ages.read(text))) == age


@pytest.mark.parametrize(
    "text",
    ["131", "40-30", "3o", "enfant 2", "1980", "born 35 Jan", "1989-02-01", "34 (50)", "34 or 50 or 60"],
)
def test_what_is_no_age(text: str) -> None:
    with pytest.raises(Unreadable, match="is not an age"):
        ages.read(text)


@pytest.mark.parametrize(
    ("text", "on", "age"),
    [
        ("née en 1980", "2024-01-27", (43, 44)),
        ("born 1980", "2024", (43, 44)),
        ("né le 27/1/1980", "2024-01-27", (44, 44)),
        ("born 28 Jan 1980", "2024-01-27", (43, 43)),
        ("née vers 1980", "2024-01-27", (43, 44)),
        ("born in the 1980s", "2024-01-27", (34, 44)),
        ("born 2024", "2024-01-27", (0, 0)),
    ],
)
def test_a_birth_is_an_age_at_the_attack(text: str, on: str, age: tuple[int, int]) -> None:
    found = ages.read(text, on)
    assert found == (*age, text)
    assert ages.read(ages.display(found), on) == found


def test_why_no_age_is_read_is_said() -> None:
    notes = {text: phrases.read_age(text, on).note for text, on in (
        ("born 1980", ""), ("née en 1980", "../2024"), ("born 2030", "2024-01-27"), ("born soon", "2024"),
        ("1980", ""), ("200", ""), ("mineur", ""), ("elderly", ""), ("34", ""))}  # fmt: skip
    assert notes == {
        "born 1980": notes_of.BORN, "née en 1980": notes_of.BORN, "born 2030": notes_of.UNBORN,
        "born soon": notes_of.NO_BIRTH, "1980": notes_of.A_YEAR, "200": notes_of.TOO_OLD,
        "mineur": notes_of.IN_WORDS, "elderly": notes_of.IN_WORDS, "34": "",
    }  # fmt: skip


def test_a_child_is_under_eighteen_for_certain() -> None:
    assert [ages.read(text).is_child for text in ("17", "18", "15–20", "moins de 18 ans", "enfant")] == [
        True, False, False, True, False]  # fmt: skip
