"""What is remembered of texts to be quick is forgotten when the casebook closes."""

from __future__ import annotations

import functools
import gc
from pathlib import Path

from app.shell import hits
from db.merge import duplicates
from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.check import check

MARK = "quagadoumba"


def remembered() -> set[str]:
    """Return the functions that remember something in which the mark stands."""
    found: set[str] = set()
    for memory in gc.get_objects():
        if isinstance(memory, functools._lru_cache_wrapper):
            inside = gc.get_referents(memory)
            for _ in range(3):
                inside += [one for some in inside if isinstance(some, dict | tuple) for one in some]
                inside += [one for some in inside if isinstance(some, dict) for one in some.values()]
            if any(MARK in str(one).lower() for one in inside if isinstance(one, str | tuple)):
                found.add(memory.__qualname__)
    return found


def test_no_text_is_remembered_once_a_casebook_is_closed(tmp_path: Path) -> None:
    with Casebook.create(tmp_path / "a.temoin", None) as casebook:
        place, attack, victim = (
            Change.new("place", {"name": "Quagadoumba", "country": "MLI", "adm2_name": "Quagadoumba Est"}),
            Change.new("attack", {"title": "Quagadoumba", "date_edtf": "2024-01-06"}),
            Change.new("victim", {"name": "Quagadoumba Diarra"}),
        )
        casebook.apply([place, attack, victim])
        casebook.apply([Change.new("attack_place", {"attack_id": attack.id, "place_id": place.id})])
        check(casebook)
        for change in (place, attack, victim):
            record = casebook.get(change.entity, change.id)
            assert record
            duplicates.like(casebook, change.entity, {**record, "id": "another"})
        hits.spans("Quagadoumba", ("quaga",))
        assert remembered() >= {"fold", "spot", "spans"}
    assert remembered() == set()
