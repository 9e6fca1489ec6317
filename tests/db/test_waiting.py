"""Records that were saved just now are found as all others, though their words wait to be written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from db.model.changes import Change
from db.model.fields import Value
from db.storage import derived, past, query, waiting
from db.storage.casebook import Casebook
from db.storage.check import check

Look = Callable[[Casebook, str, str], list[int]]


def add(casebook: Casebook, entity: str, **values: Value) -> str:
    change = Change.new(entity, values)
    casebook.apply([change])
    return change.id


def change(casebook: Casebook, entity: str, id: str, **values: Value) -> None:
    edit = Change.edit(entity, casebook.get(entity, id) or {}, values)
    assert edit
    casebook.apply([edit])


def listed(casebook: Casebook, entity: str, words: str) -> list[int]:
    return list(query.numbers(casebook.db, entity, words))


def first(casebook: Casebook, entity: str, words: str) -> list[int]:
    return list(query.first_numbers(casebook.db, entity, text=words))


def suggested(casebook: Casebook, entity: str, words: str) -> list[int]:
    ids = [id for id, *_ in casebook.suggest(entity, words)]
    return [int((casebook.get(entity, id) or {})["n"] or 0) for id in ids]


def are_waiting(casebook: Casebook) -> int:
    return waiting.count(waiting.state(casebook.db).values())


@pytest.mark.parametrize("look", [listed, first, suggested])
def test_what_was_saved_just_now_is_found_as_it_is(casebook: Casebook, look: Look) -> None:
    place = add(casebook, "place", name="Kalala")
    attack = add(casebook, "attack", title="Raid", summary="They burned the granaries.")
    assert look(casebook, "attack", "granar") == [1] and look(casebook, "attack", "kalala") == []
    at = add(casebook, "attack_place", attack_id=attack, place_id=place)
    assert look(casebook, "attack", "kalala") == look(casebook, "attack", "alal") == [1]
    change(casebook, "place", place, name="Ogota")
    assert look(casebook, "place", "kalala") == look(casebook, "attack", "kalala") == []
    assert look(casebook, "place", "got") == look(casebook, "attack", "Ògotá") == [1]
    casebook.apply(casebook.deletion("attack_place", at))
    assert look(casebook, "attack", "ogota") == []
    with casebook.another() as other:
        assert look(other, "place", "ogota") == [1]
        add(casebook, "place", name="Ogota Peul")
        assert look(other, "place", "ogota") == [2, 1]
    casebook.apply(casebook.deletion("place", place))
    assert look(casebook, "place", "ogota") == [2]
    assert are_waiting(casebook) == 3 and check(casebook) == []


@pytest.mark.parametrize("look", [listed, first, suggested])
def test_many_are_written_together_and_found_beside_those_that_wait(
    casebook: Casebook, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST", 3)
    for number in range(6):
        add(casebook, "victim", name=f"Amadou {number}")
        assert look(casebook, "victim", "amadou") == list(range(number + 1, 0, -1))
    assert are_waiting(casebook) == 2 and check(casebook) == []
    (written,) = casebook.db.execute("SELECT count(*) FROM victim_text").fetchone()
    assert written == 4


def test_a_file_that_may_not_be_written_is_searched_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Casebook.create(tmp_path / "a.temoin", None, author="tester") as casebook:
        add(casebook, "place", name="Kalala")
    monkeypatch.setattr("os.access", lambda *asked: False)
    with Casebook.open(tmp_path / "a.temoin") as casebook:
        assert casebook.db.read_only and listed(casebook, "place", "kalal") == [1]
        assert check(casebook) == []


def test_what_waits_is_written_before_many_are_loaded(casebook: Casebook) -> None:
    add(casebook, "place", name="Kalala")
    casebook.load([Change.new("place", {"name": f"Kalala {n}"}) for n in range(3)])
    assert are_waiting(casebook) == 0
    assert sorted(listed(casebook, "place", "kalala")) == [1, 2, 3, 4]
    (written,) = casebook.db.execute("SELECT count(*) FROM place_text").fetchone()
    assert written == 4 and check(casebook) == []


def test_words_that_another_program_let_wait_are_named_and_written_by_a_search(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST", 3)
    monkeypatch.setattr(waiting, "FOUND_IN_MEMORY", 4)
    casebook.load([Change.new("victim", {"name": f"Amadou {n}"}) for n in range(6)])
    casebook.db.execute("DELETE FROM victim_text")
    casebook.db.execute("DELETE FROM victim_trigram")
    waiting.note(casebook.db, dict.fromkeys(waiting.TEXTS, -7))
    (problem,) = check(casebook)
    assert "more records wait" in problem.message and dict(problem.args)["count"] == "6"
    assert listed(casebook, "victim", "amadou") == [6, 5, 4, 3, 2, 1]
    assert not casebook.db.just_saved and are_waiting(casebook) == 0 and check(casebook) == []


@pytest.mark.parametrize("said", ["nonsense", "[1]", json.dumps(dict.fromkeys(waiting.TEXTS, "x"))])
def test_what_says_how_far_words_are_written_may_be_nonsense(casebook: Casebook, said: str) -> None:
    add(casebook, "place", name="Kalala")
    for name in (waiting.UP_TO, "folded_names:place"):
        casebook.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, said))
    assert listed(casebook, "place", "kalala") == [1] and check(casebook) == []
    add(casebook, "place", name="Kalala Peul")
    assert listed(casebook, "place", "kalala") == [2, 1] and check(casebook) == []


def test_a_file_in_which_none_waited_goes_on_from_its_last_record(casebook: Casebook) -> None:
    add(casebook, "place", name="Kalala")
    with casebook.db.atomic():
        derived.write_waiting(casebook.db)
        casebook.db.execute("DELETE FROM setting WHERE name = ?", (waiting.UP_TO,))
    add(casebook, "place", name="Ogota")
    assert are_waiting(casebook) == 1 and check(casebook) == []
    assert listed(casebook, "place", "ogota") == [2] and listed(casebook, "place", "kalala") == [1]


def test_a_past_day_finds_what_waited_when_a_save_wrote_it_meanwhile(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    until = "2100-01-01T00:00:00.000Z"
    for at in (4, 12, 20):
        monkeypatch.setattr(waiting, "MOST", 64)
        casebook.apply([Change.new("actor", {"name": f"Zandaba {at}", "actor_type": "other"})])
        steps = count(1)

        def save(*told: int, at: int = at, steps: Iterator[int] = steps) -> None:
            if next(steps) == at:
                monkeypatch.setattr(waiting, "MOST", 0)
                casebook.apply([Change.new("actor", {"name": "One more", "actor_type": "other"})])

        with casebook.another() as other, past.as_known_on(other, until, save) as then:
            assert len(list(query.numbers(then.db, "actor", "zandaba"))) == len(casebook.find("actor")) // 2
