"""Questions of review: what is kept of asking, answering, closing; undone, exported, deleted as all else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.importing import read_pack
from db.model.changes import Change
from db.model.fields import Record
from db.model.questions import answer, ask, close, reopen
from db.storage import entries
from db.storage.casebook import Casebook
from db.storage.check import check


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Casebook]:
    with Casebook.create(tmp_path / "other.temoin", None, author="Moussa") as made:
        yield made


class Asking:
    """A question on the date of an attack of the example, in the hands of two persons."""

    def __init__(self, casebook: Casebook) -> None:
        self.casebook = casebook
        attack = casebook.find("attack")[0]
        self.id = self.do("Moussa", ask("attack", str(attack["id"]), "date_edtf", "Is it that day?"))[0].id

    def do(self, who: str, change: Change | None) -> list[Change]:
        assert change
        self.casebook.author = who
        return self.casebook.apply([change])

    @property
    def now(self) -> Record:
        found = self.casebook.get("comment", self.id)
        assert found
        return found

    def says(self, *names: str) -> tuple[object, ...]:
        return tuple(self.now[name] for name in names)


def test_who_asked_answered_and_closed_is_kept(sample: Casebook) -> None:
    asking = Asking(sample)
    assert asking.says("status", "by", "answer", "answered_at") == ("open", "Moussa", None, None)
    asking.do("Awa", answer(asking.now, "So says the imam."))
    assert asking.says("status", "answer", "answered_by", "closed_by") == (
        "answered", "So says the imam.", "Awa", None,
    )  # fmt: skip
    asking.do("Moussa", close(asking.now))
    assert asking.says("status", "answered_by", "closed_by") == ("closed", "Awa", "Moussa")
    assert asking.now["answered_at"] and asking.now["closed_at"]
    asking.do("Awa", reopen(asking.now))
    assert asking.says("status", "answered_by", "closed_by", "closed_at") == ("answered", "Awa", None, None)


def test_a_question_that_was_not_answered_opens_as_open_again(sample: Casebook) -> None:
    asking = Asking(sample)
    asking.do("Moussa", close(asking.now))
    asking.do("Moussa", reopen(asking.now))
    assert asking.says("status", "closed_at") == ("open", None)
    assert reopen(asking.now) is None


def test_each_step_is_taken_back_exactly(sample: Casebook) -> None:
    asking = Asking(sample)
    states = [asking.now]
    done: list[list[Change]] = []
    for step in (lambda: answer(asking.now, "Yes."), lambda: close(asking.now), lambda: reopen(asking.now)):
        done.append(asking.do("Awa", step()))
        states.append(asking.now)
    for written in reversed(done):
        states.pop()
        sample.apply([change.reversed() for change in written])
        assert asking.now == states[-1]
    assert list(check(sample)) == []


def test_the_history_of_a_question_tells_each_step(sample: Casebook) -> None:
    asking = Asking(sample)
    asking.do("Awa", answer(asking.now, "Yes."))
    told = list(entries.of_records(sample.db, [asking.id]))
    assert [entry.author for entry in told] == ["Moussa", "Awa"]
    assert told[1].values["answer"] == "Yes."


def test_a_question_leaves_with_the_pack_and_comes_back(
    sample: Casebook, other: Casebook, tmp_path: Path
) -> None:
    asking = Asking(sample)
    asking.do("Awa", answer(asking.now, "=1+1; “so”\nsays the imam"))
    asking.do("Moussa", close(asking.now))
    pack.write(sample, tmp_path / "pack")
    read_pack(other, tmp_path / "pack")
    (back,) = other.find("comment")
    assert back | {"n": 0} == asking.now | {"n": 0}


def test_it_goes_to_the_trash_with_its_record(sample: Casebook) -> None:
    asking = Asking(sample)
    for link in sample.find("attack_link"):
        sample.apply(sample.deletion("attack_link", str(link["id"])))
    sample.apply(sample.deletion("attack", str(asking.now["entity_id"])))
    assert asking.now["deleted_at"] and sample.find("comment") == []
