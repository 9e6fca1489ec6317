"""What is remembered of each row of a table of millions: as if it were kept plainly, in little room."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.exchange.tables import bringing, reading
from db.exchange.tables.aside import keep_aside
from db.exchange.tables.faults import RowFault, fault_list
from db.exchange.tables.seen import Seen
from db.merge import unwritten
from db.model.packed import Packed
from db.storage.casebook import Casebook

TEXTS = st.text(max_size=20)
FAULTS = st.builds(
    RowFault, st.integers(0, 2**62), TEXTS, TEXTS, TEXTS, st.lists(st.tuples(TEXTS, TEXTS)).map(tuple), TEXTS
)


@given(st.lists(FAULTS, max_size=30), st.integers(1, 7))
def test_what_is_packed_is_there_again_in_its_order(some: list[RowFault], together: int) -> None:
    names = ("line", "column", "value", "reason", "args", "target")
    found = Packed(RowFault, names, some, together=together)
    assert list(found) == some and len(found) == len(some)
    assert [found[at] for at in range(-len(some), len(some))] == some + some
    assert list(found[2:9]) == some[2:9] and bool(found) == bool(some)
    with pytest.raises(IndexError):
        found[len(some)]


def test_things_of_one_value_are_packed_too() -> None:
    assert list(Packed(int, ("real",), range(5), together=2)) == [*range(5)]


def test_faults_take_little_room() -> None:
    text = "“{text}” is not in the list ({list}): choose one of {codes}."
    args = (("text", "no such"), ("list", "attack_type"), ("codes", "village_attack, killing, abduction"))
    found = fault_list(RowFault(n, "type", f"no such {n}", text, args, "attack_type") for n in range(20_000))
    packed = vars(found)["_packed"]
    assert sum(map(sys.getsizeof, packed)) < 20 * len(found)


@given(st.sets(TEXTS), st.sets(TEXTS))
def test_exactly_the_texts_that_were_added_were_seen(some: set[str], others: set[str]) -> None:
    seen = Seen()
    for text in some:
        assert text not in seen
        seen.add(text)
    assert {text for text in some | others if text in seen} == some


def test_a_hash_across_two_others_was_not_seen() -> None:
    class Plain(Seen):
        def _parts(self, text: str) -> tuple[bytes, bytes]:
            return b"", text.encode()

    seen = Plain()
    for text in ("....ABCD", "EFGH....", "ABCDEFGH"[::-1]):
        seen.add(text)
    assert "ABCDEFGH" not in seen and "EFGH...." in seen
    seen.add("ABCDEFGH")
    assert "ABCDEFGH" in seen


@pytest.mark.parametrize("together", [20_000, 40, 3])
def test_a_try_finds_as_many_likely_duplicates_in_however_short_spans(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    monkeypatch.setattr(unwritten, "TOGETHER", together)
    monkeypatch.setattr(unwritten, "PACKED", 4)
    days = (
        "2024-02-03",
        "2024-01-30/2024-02-20",
        "2024-02-05",
        "2024-02",
        "2024",
        "2023-11-28",
        "2024-03-01",
    )
    places = ("Kalala", "Gao", "", "Ogota")
    table = tmp_path / "table.csv"
    waiting = 0
    for what in ("attack", "raid"):  # the second time there are the records of the first
        rows = [f"{what} {n % 5} on {places[n % 3]},{days[n % 7]},{places[n % 4]},MLI\n" for n in range(50)]
        table.write_text("title,date,place,country\n" + "".join(rows), encoding="utf-8")
        read = reading.read(table)
        tried, done = (
            bringing.bring(casebook, read, bringing.propose(read, "attack"), dry=dry) for dry in (True, False)
        )
        assert tried.new == 50 and waiting < tried.likely < 1000
        assert tried.likely == done.likely
        waiting = tried.likely


def test_each_faulty_row_is_kept_aside_with_all_that_is_wrong(casebook: Casebook, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    wrong = {n for n in range(2, 3002) if n % 3}
    rows = [f"{n},{'never' if n in wrong else '2024-01-06'},A\n" for n in range(2, 3002)]
    table.write_text("code,date,title\n" + "".join(rows) + "too,many,cells,here\n", encoding="utf-8")
    read = reading.read(table)
    report = bringing.bring(casebook, read, bringing.propose(read, "attack"), dry=True)
    assert report.faulty == len(wrong) + 1 == len(report.faults)
    keep_aside(report, tmp_path / "aside.csv")
    kept = reading.read(tmp_path / "aside.csv")
    lines = [cells[:2] for _, cells in kept.rows]
    assert [int(line) for line, _ in lines] == [*sorted(wrong), 3002]
    assert all("never" in said for _, said in lines[:-1]) and "4 cells" in lines[-1][1]
