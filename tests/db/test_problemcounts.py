"""How much there is to mend in each record: known without asking the rules again, and never wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from db import demo
from db.model.entities import PAGES
from db.model.fields import Record, Value
from db.storage import aspects, check, derived, geoloading, problemcounts, query, reviewing
from db.storage.casebook import Casebook
from db.storage.problems import of_tree
from db.storage.rows import rows, trees
from tests.db.geo import geonames
from tests.db.test_problems import add, attack, edit, keep

ASKED = [(entity.name, f"has:{what}") for entity in PAGES for what in ("problems", "warnings")]
TODAY = date.today()


def known(casebook: Casebook) -> dict[tuple[str, str], list[int]]:
    return {one: sorted(query.numbers(casebook.db, *one)) for one in ASKED}


def waiting(casebook: Casebook) -> list[Record]:
    return rows(casebook.db, "SELECT entity, n FROM unexamined")


def looked_at(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Return a list into which all goes that is looked at from now on."""
    seen: list[tuple[str, int]] = []
    really = reviewing.look_at

    def look_at(casebook: Casebook, entity: str, numbers: list[int], today: date) -> list[reviewing.Finding]:
        seen.extend((entity, n) for n in numbers)
        return really(casebook, entity, numbers, today)

    monkeypatch.setattr(reviewing, "look_at", look_at)
    return seen


@pytest.fixture
def invented(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.create(tmp_path / "demo.temoin", None, author="tester") as casebook:
        demo.write(casebook, 12)
        yield casebook


def test_what_was_looked_at_is_known_until_it_changes(
    invented: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = known(invented)
    assert any(before.values()) and waiting(invented) == []
    seen = looked_at(invented, monkeypatch)
    assert known(invented) == before and seen == []
    first = invented.find("attack")[0]
    edit(invented, "attack", str(first["id"]), title="Call 76 12 34 56")
    after = known(invented)
    assert ("attack", first["n"]) in seen and len(set(seen)) < 5
    assert first["n"] in after["attack", "has:warnings"]
    assert list(reviewing.miscounted(invented, TODAY)) == [] == waiting(invented)


def test_rebuilding_finds_the_same(invented: Casebook) -> None:
    before = known(invented)
    derived.rebuild(invented.db)
    assert len(waiting(invented)) > 12
    assert known(invented) == before


def test_a_wrong_count_is_noticed(invented: Casebook) -> None:
    known(invented)
    with invented.db.atomic():
        invented.db.execute("UPDATE problem_count SET hard = hard + 1 WHERE entity = 'attack' AND n = 1")
        invented.db.execute("INSERT OR IGNORE INTO problem_count VALUES ('attack', 1, 9, 0, NULL)")
    assert [p.entity for p in check.check(invented)] == ["attack"]
    derived.rebuild(invented.db)
    assert check.check(invented) == []


def test_a_warning_that_is_kept_and_said_again(casebook: Casebook) -> None:
    id = attack(casebook, date_edtf="2024-02-01")
    assert known(casebook)["attack", "has:warnings"] == [1]
    kept = [keep(casebook, problem) for problem in casebook.problems("attack", id) if not problem.hard]
    assert known(casebook)["attack", "has:warnings"] == []
    casebook.apply(casebook.deletion("waived_warning", kept[0]))
    assert known(casebook)["attack", "has:warnings"] == [1]


def silent(casebook: Casebook, days: int) -> tuple[str, str]:
    """Record captives of whom nothing was heard for some days; return the ids of attack and abduction."""
    day = (TODAY - timedelta(days)).isoformat()
    id = attack(casebook, date_edtf=day)
    tally = add(casebook, "tally", attack_id=id, measure="abducted", low=3, best=3, high=3)
    return id, add(casebook, "abduction", attack_id=id, tally_id=tally, taken_edtf=day)


def test_what_depends_on_the_day_is_looked_at_when_it_has_come(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent(casebook, 80)
    assert known(casebook)["abduction", "has:warnings"] == []

    class Later(date):
        @classmethod
        def today(cls) -> date:  # type: ignore[override]  # a plain date will do
            return TODAY + timedelta(20)

    seen = looked_at(casebook, monkeypatch)
    assert known(casebook)["abduction", "has:warnings"] == [] == seen
    monkeypatch.setattr(aspects, "date", Later)
    assert known(casebook)["abduction", "has:warnings"] == [1]
    assert ("attack", 1) in seen


def test_where_nothing_can_be_written_the_answer_is_the_same(invented: Casebook) -> None:
    id, _ = silent(invented, 100)
    path = invented.path
    with invented.another() as reader:
        reader.db.read_only = True
        fresh = known(reader)
        assert waiting(reader)
    assert fresh == known(invented)
    edit(invented, "attack", id, date_edtf="2024-02-01")
    with invented.another() as reader:
        reader.db.read_only = True
        mixed = known(reader)
    assert mixed == known(invented) and path.exists()


def test_nothing_is_written_down_of_what_was_changed_meanwhile(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = attack(casebook)
    really = reviewing.without_waived

    def saved_meanwhile(db: object, found: object) -> object:
        monkeypatch.setattr(reviewing, "without_waived", really)
        edit(casebook, "attack", id, date_edtf="2024-02-01")
        return really(db, found)  # type: ignore[arg-type]  # the values fit their field

    monkeypatch.setattr(reviewing, "without_waived", saved_meanwhile)
    query.numbers(casebook.db, "attack", "has:warnings")
    assert waiting(casebook)
    assert known(casebook)["attack", "has:warnings"] == [1]


def test_another_gazetteer_asks_again(casebook: Casebook, tmp_path: Path) -> None:
    place = add(casebook, "place", name="Kalala", country="MLI")
    id = attack(casebook)
    add(casebook, "attack_place", attack_id=id, place_id=place, lat=13.5, lon=-5.2, where_prec=1)
    known(casebook)
    geoloading.load(casebook, geonames(tmp_path / "ML.txt"))
    assert {str(row["entity"]) for row in waiting(casebook)} == {"place", "attack"}


class Watched(dict[str, Value]):
    """A record that remembers which of its columns were read."""

    def __init__(self, record: Record, read: set[str]) -> None:
        super().__init__(record)
        self.read = read

    def __getitem__(self, name: str) -> Value:
        self.read.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Value = None) -> Value:  # type: ignore[override]  # one kind is enough
        self.read.add(name)
        return super().get(name, default)


def test_all_that_rules_read_in_other_records_is_waited_for(invented: Casebook, sample: Casebook) -> None:
    for casebook in (invented, sample):
        kinds = {
            str(r["id"]): e
            for e in ("attack", "source", "victim", "place", "actor")
            for r in casebook.find(e)
        }
        numbers = [int(row["n"] or 0) for row in casebook.find("attack")]
        for tree in trees(casebook.db, numbers):
            for workflow in ("draft", "published"):
                tree.attack["workflow"] = workflow
                read: dict[str, set[str]] = {}
                for id, row in tree.linked.items():
                    tree.linked[id] = Watched(row, read.setdefault(kinds[id], set()))
                of_tree(casebook, tree, TODAY)
                for entity, names in read.items():
                    assert names <= problemcounts.READ.get(entity, set()) | {"id"}, entity
