"""Ages in words and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import ages
from db.model.ages import Age
from db.model.fields import Unreadable

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
    low, high = sorted(ends) if None not in ends else ends  # type: ignore[type-var]
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
        ("environ 30 ans", (30, 30, "environ 30 ans")),
        ("about 30", (30, 30, "about 30")),
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


@pytest.mark.parametrize("text", ["131", "40-30", "3o", "1989-02-01", "34 (50)", "34 or 50 or 60"])
def test_what_is_no_age(text: str) -> None:
    with pytest.raises(Unreadable, match="is not an age"):
        ages.read(text)


def test_a_child_is_under_eighteen_for_certain() -> None:
    assert [ages.read(text).is_child for text in ("17", "18", "15–20", "moins de 18 ans", "enfant")] == [
        True, False, False, True, False]  # fmt: skip
