"""Words that are searched for: each at the beginning of a word anywhere in a record, or inside a name."""

from __future__ import annotations

import pytest

from db.model.changes import Change
from db.model.fields import Record
from db.storage import finding, query
from db.storage.casebook import Casebook


@pytest.fixture
def found(casebook: Casebook) -> Casebook:
    """Three attacks: only the first is at Sobodiougou, with motorcycles and a victim called Awa Kéita."""
    place = Change.new("place", {"name": "Sobodiougou"})
    said = "Des hommes sur des motos sont venus."
    attacks = [
        Change.new("attack", {"title": title, "summary": summary})
        for title, summary in (("Raid", said), ("Raid de Bodio", ""), ("Autre", said))
    ]
    victim = Change.new("victim", {"name": "Awa Kéita"})
    one = Change.new("tally", {"attack_id": attacks[0].id, "measure": "killed", "low": 1, "high": 1})
    harm: Record = {"attack_id": attacks[0].id, "victim_id": victim.id, "tally_id": one.id}
    casebook.load([
        place, victim, *attacks, one,
        Change.new("attack_place", {"attack_id": attacks[0].id, "place_id": place.id}),
        Change.new("harm", harm),
    ])  # fmt: skip
    return casebook


CASES: list[tuple[str, list[int]]] = [
    ("bodio", [2, 1]),
    ("bodio motos", [1]),  # inside a name, and in the summary
    ("motos bodio", [1]),
    ("ODIOUG kei rai", [1]),  # of the place, of a victim, of the attack
    ("bodio raid", [2, 1]),
    ("odiou diougou", [1]),  # both inside a name
    ("bodio otos", []),  # the summary is no name: nothing is found inside its words
    ("bodio mo", [1]),  # two letters begin a word
    ("motos io", []),  # … and are not looked for inside one
    ('bodio "motos sont"', [1]),
    ('bodio "sont motos"', []),
    ('motos "bodio"', []),  # as it stands
    ("bodio chevaux", []),
    ("motos hommes", [3, 1]),
]


def test_each_word_may_stand_elsewhere_in_a_record(found: Casebook) -> None:
    for words, numbers in CASES:
        assert list(query.numbers(found.db, "attack", words)) == numbers, words
        first = list(query.first_numbers(found.db, "attack", text=words))
        assert first == [n for n in numbers if n in first], f"of {words} what is shown first is of it"


def test_words_are_found_across_pieces(found: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "PIECE", 2)
    assert list(query.numbers(found.db, "attack", "bodio raid")) == [2, 1]


def test_words_in_a_term_are_found_as_those_beside_it(found: Casebook) -> None:
    assert list(query.numbers(found.db, "attack", 'text:"bodio motos"')) == list(
        query.numbers(found.db, "attack", "bodio motos")
    )
