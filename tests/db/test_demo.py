"""Invented attacks: right by every rule, the same for the same seed, and of all kinds."""

from __future__ import annotations

from datetime import date

import pytest

from db import demo
from db.model.changes import BESIDE
from db.model.entities import ENTITIES
from db.model.fields import Link, Record
from db.model.phrases import read
from db.storage.casebook import Casebook
from db.storage.check import check

NOT_THE_SAME = {"code", "adopted_by", "adopted_at"}
HAND_MADE = ("attachment", "attachment_link", "comment", "contact", "custody_log", "duplicate_candidate")
INVENTED = [entity for entity in ENTITIES if entity not in (*HAND_MADE, "waived_warning")]


def content(casebook: Casebook) -> dict[str, list[Record]]:
    """Return all records without what differs each time: ids, and codes and times."""
    found: dict[str, list[Record]] = {}
    for name, entity in ENTITIES.items():
        links = {f.name for f in entity.fields if isinstance(f, Link)}
        beside = {*BESIDE, *links, *NOT_THE_SAME}
        rows = casebook.find(name)
        found[name] = [{column: row[column] for column in row if column not in beside} for row in rows]
    return found


@pytest.mark.parametrize("seed", [1, 2, 77])
def test_nothing_is_wrong_with_it(casebook: Casebook, seed: int) -> None:
    demo.write(casebook, 150, seed)
    assert check(casebook) == []


def test_there_is_something_of_everything(casebook: Casebook) -> None:
    demo.write(casebook, 200)
    found = {entity: casebook.find(entity) for entity in INVENTED}
    assert len(found["attack"]) == 200
    assert all(found.values()), [entity for entity in INVENTED if not found[entity]]
    assert {a["workflow"] for a in found["attack"]} == {"draft", "submitted", "in_review", "approved"}
    assert {"subset", "partition", None} == {t["part_role"] for t in found["tally"]}
    assert {"held", "partly", "released"} <= {a["current_status"] for a in found["abduction"]}
    assert any(source["derived_from_id"] for source in found["source"])
    assert any(victim["duplicate_of_id"] for victim in found["victim"])
    assert {"exact", "at_least", "more_than", "about", "between"} <= {f["qualifier"] for f in found["figure"]}
    assert any(str(f["as_reported"]).startswith("au moins") for f in found["figure"])


def test_words_and_numbers_of_a_figure_agree(casebook: Casebook) -> None:
    demo.write(casebook, 100)
    for figure in casebook.find("figure"):
        columns = read(str(figure["as_reported"])).columns()
        assert {name: figure[name] for name in columns} == columns


def test_nothing_happens_before_2012_or_in_the_future(casebook: Casebook) -> None:
    demo.write(casebook, 300)
    last = min(date(2025, 12, 31), date.today()).isoformat()
    for attack in casebook.find("attack"):
        assert "2011-12-28" <= str(attack["date_min"]) <= last
    assert all(str(event["date_max"]) <= last for event in casebook.find("custody_event"))
    assert all(str(source["date_max"]) <= last for source in casebook.find("source"))


def test_the_same_seed_invents_the_same(casebook: Casebook, tmp_path_factory: pytest.TempPathFactory) -> None:
    demo.write(casebook, 40, 5)
    for seed, same in ((5, True), (6, False)):
        with Casebook.create(tmp_path_factory.mktemp("other") / "o.temoin", None) as other:
            demo.write(other, 40, seed)
            assert (content(casebook) == content(other)) is same


def test_adding_keeps_what_is_there_and_gives_no_code_twice(sample: Casebook) -> None:
    before = sample.find("attack")
    demo.write(sample, 100, 1)
    demo.write(sample, 100, 1)
    assert sample.find("attack")[:2] == before
    assert check(sample) == []
    for entity in ("attack", "victim", "abduction", "source"):
        codes = [record["code"] for record in sample.find(entity)]
        assert len(codes) == len(set(codes)) > 100 or entity == "abduction"
    names = [actor["name"] for actor in sample.find("actor")]
    assert len(names) == len(set(names))


def test_progress_is_told_and_can_stop_it(casebook: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "SLICE", 10)
    told: list[tuple[int, int]] = []
    demo.write(casebook, 25, progress=lambda done, total: told.append((done, total)))
    assert told == [(10, 25), (20, 25), (25, 25)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        demo.write(casebook, 25, 2, stop)
    assert len(casebook.find("attack")) == 25
