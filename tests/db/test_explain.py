"""What a total is made of adds up to the total, attack by attack and count by count."""

from __future__ import annotations

from array import array
from functools import reduce

import pytest

from db import demo
from db.counting import Total
from db.model.changes import Change
from db.storage import explain, query
from db.storage.casebook import Casebook


def add_up(totals: list[Total]) -> Total:
    return reduce(Total.__add__, totals, Total())


def adds_up(casebook: Casebook, numbers: array[int] | None = None) -> int:
    """Check that every total is explained; return how many there are."""
    totals = casebook.totals(numbers)
    for (measure, part), total in totals.items():
        found = explain.explain(casebook.db, measure, part, numbers)
        assert found.total == total, (measure, part)
        for share in found.shares:
            counts = explain.counts(casebook.db, measure, part, share.n)
            assert add_up([count.total for count in counts]) == share.total
        assert len({share.n for share in found.shares}) == len(found.shares)
    return len(totals)


@pytest.mark.parametrize("slice_", [7, 20_000])
def test_every_total_is_the_sum_of_its_parts(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch, slice_: int
) -> None:
    monkeypatch.setattr(explain, "SLICE", slice_)
    demo.write(casebook, 120)
    assert adds_up(casebook) >= 10
    every_third = array("q", list(query.numbers(casebook.db, "attack"))[::3])
    assert adds_up(casebook, every_third) > 5


def test_the_killed_of_the_example(sample: Casebook) -> None:
    found = explain.explain(sample.db, "killed")
    assert found.total.display() == "≥ 45"
    assert [share.total.display() for share in found.shares] == ["≥ 32", "≥ 13"], "the largest first"
    (count,) = explain.counts(sample.db, "killed", "", found.shares[1].n)
    assert (count.reports, count.independent, count.tally["rule"]) == (3, 1, "primary_source")
    children = explain.explain(sample.db, "killed", "child")
    assert children.total.display() == "5" and len(children.shares) == 2


def test_what_is_not_counted_explains_nothing(sample: Casebook) -> None:
    kalala, _ = sample.find("attack")
    edit = Change.edit("attack", kalala, {"workflow": "withdrawn"})
    assert edit
    sample.apply([edit])
    assert [s.total.best for s in explain.explain(sample.db, "killed").shares] == [32]
    assert explain.explain(sample.db, "injured").shares == []
    assert explain.explain(sample.db, "killed", numbers=array("q")).total == Total()


def test_it_can_be_given_up(sample: Casebook) -> None:
    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        explain.explain(sample.db, "killed", step=stop)
