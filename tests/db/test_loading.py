"""Loading many new records: in order, with codes of their own, and refused with a reason."""

from __future__ import annotations

import pytest

from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.writing import parents_first


def victim(**values: str) -> Change:
    return Change.new("victim", dict(values))


def codes(casebook: Casebook) -> list[object]:
    return [record["code"] for record in casebook.find("victim")]


def test_records_keep_the_order_in_which_they_came(casebook: Casebook) -> None:
    names = ["Awa", "Bintou", "Coumba", "Drissa"]
    changes = [victim(name=name) if i % 2 else victim(name=name, sex="f") for i, name in enumerate(names)]
    written = casebook.load(changes)
    assert [record["name"] for record in casebook.find("victim")] == names
    assert [change.id for change in written] == [change.id for change in changes]
    assert codes(casebook) == ["V-00001", "V-00002", "V-00003", "V-00004"]
    assert check(casebook) == []


def test_no_code_is_given_that_another_record_of_the_load_brings(casebook: Casebook) -> None:
    casebook.load([victim(), victim(code="v-00002"), victim()])
    assert codes(casebook) == ["V-00001", "v-00002", "V-00003"]
    casebook.load([victim()])
    casebook.apply([victim()])
    assert codes(casebook)[3:] == ["V-00004", "V-00005"]


def test_codes_follow_on_in_the_next_slice(casebook: Casebook) -> None:
    with casebook.loading() as take:
        take([victim(), victim()])
        take([victim()])
    assert codes(casebook) == ["V-00001", "V-00002", "V-00003"]


def test_the_record_that_does_not_fit_is_named_and_nothing_is_kept(casebook: Casebook) -> None:
    place: Record = {"name": "Sama", "country": "MLI"}
    bad = Change.new("place", {**place, "lat": 99.0, "lon": 0.0})
    with pytest.raises(Refused) as refusal:
        casebook.load([Change.new("place", place), bad, Change.new("place", place)])
    assert {problem.record_id for problem in refusal.value.problems} == {bad.id}
    assert casebook.find("place") == []


def test_an_id_that_is_there_already_is_refused(casebook: Casebook) -> None:
    first = victim(name="Awa")
    casebook.load([first])
    with pytest.raises(Refused, match="this id already"):
        casebook.load([victim(), first])
    assert codes(casebook) == ["V-00001"]


def test_no_link_leads_to_a_table_that_is_still_to_come() -> None:
    """Else SQLite would look through whole tables for it at each row that comes."""
    order = parents_first()
    assert sorted(order) == sorted(ENTITIES)
    for name, entity in ENTITIES.items():
        for link in entity.links:
            assert not link.to or order.index(link.to) <= order.index(name)
