"""A number of things is said as each language says it: English has no singular at 0, French has."""

from __future__ import annotations

import pytest

from db.model.catalogue import catalogue
from db.model.entities import ENTITIES
from db.model.numerals import counted


def french(text: str) -> str:
    return catalogue("fr").get(text, text)


@pytest.mark.parametrize(
    ("number", "english", "french_words"),
    [(0, "0 pages", "0 page"), (1, "1 page", "1 page"), (2, "2 pages", "2 pages"),
     (2353, "2,353 pages", "2\u202f353 pages")],
)  # fmt: skip
def test_a_number_of_things(number: int, english: str, french_words: str) -> None:
    assert counted(number, "{n} page", "{n} pages") == english
    assert counted(number, "{n} page", "{n} pages", french) == french_words


def test_a_number_of_records() -> None:
    attack = ENTITIES["attack"]
    assert [attack.counted(n) for n in (0, 1, 2000)] == ["0 attacks", "1 attack", "2,000 attacks"]
    assert [attack.counted(n, french) for n in (0, 1)] == ["0 attaque", "1 attaque"]
