"""The folder of HURIDOCS' Events Standard Formats: fields, numbers, and tables that point at each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.demo import write as invent
from db.exchange import esf
from db.exchange.huridocs import CODEBOOK, write
from db.storage.casebook import Casebook
from tests.db.exports import Cases, change, method, table, written
from tests.db.rich import UGLY
from tests.db.rich import write as write_rich

# (table, field) -> the table and field whose values it holds.
POINTERS = {
    ("act", "victim"): ("person", "person_record_number"),
    ("act", "event"): ("event", "event_record_number"),
    ("involvement", "perpetrator"): ("person", "person_record_number"),
    ("involvement", "act"): ("act", "act_record_number"),
    ("information", "source"): ("person", "person_record_number"),
    ("information", "event"): ("event", "event_record_number"),
    ("information", "related_person"): ("person", "person_record_number"),
    ("chain", "event"): ("event", "event_record_number"),
    ("chain", "related_event"): ("event", "event_record_number"),
}
Tables = dict[str, list[dict[str, str]]]


def read(folder: Path) -> Tables:
    """Read the six tables, with all that must hold for any of them."""
    found: Tables = {}
    for name, fields in esf.FIELDS.items():
        numbers, *rows = table(folder / f"{name}.csv")
        assert numbers == fields
        found[name] = rows
        ids = [row[next(iter(fields))] for row in rows]
        assert len(set(ids)) == len(ids), f"{name} has a number twice"
    for (name, field), (to, id) in POINTERS.items():
        known = {row[id] for row in found[to]}
        assert {row[field] for row in found[name]} - {""} <= known, f"{name}.{field} points at nothing"
    return found


def test_the_known_answer(sample: Casebook, tmp_path: Path) -> None:
    found = read(written(sample, tmp_path, "huridocs"))
    first, second = found["event"]
    assert (first["event_record_number"], first["initial_date"]) == ("MLI-2024-0001", "2024-01-06")
    assert first["event_location"] == "Kalala; Boura (disputed)"
    assert second["impact_of_event"] == "homes_burned: more than 350"
    assert first["record_grouping"] == "Reprisals in Ségou and Mopti, January 2024"
    groups = {row["person_record_number"]: row for row in found["person"] if row["group_description"]}
    acts = {
        (row["event"], row["type_of_act"]): groups[row["victim"]]["number_of_persons_in_group"]
        for row in found["act"]
    }
    assert acts == {
        ("MLI-2024-0001", "010103020000"): "at least 13",
        ("MLI-2024-0001", "030104000000"): "24",
        ("MLI-2024-0002", "010103020000"): "at least 32",
        ("MLI-2024-0002", "050104000000"): "about 2000",
    }
    (chain,) = found["chain"]
    assert (chain["event"], chain["related_event"]) == ("MLI-2024-0002", "MLI-2024-0001")
    assert (chain["type_of_chain_of_events"], chain["remarks"][:20]) == ("11", "same_cycle; possible")
    assert {row["degree_of_involvement"] for row in found["involvement"]} == {"directly carried out"}
    assert {row["type_of_perpetrator"] for row in found["involvement"]} == {"020102", "020200"}


@pytest.mark.parametrize("hostile", [False, True])
def test_any_casebook_gives_tables_that_hold_together(
    casebook: Casebook, tmp_path: Path, hostile: bool
) -> None:
    if hostile:
        write_rich(casebook)
    else:
        invent(casebook, 80, seed=5)
    folder = written(casebook, tmp_path, "huridocs")
    found = read(folder)
    assert all(found.values()), "a table is not tried here"
    assert not [path.name for path in folder.iterdir() if b"SECRET" in path.read_bytes()]
    if hostile:
        assert {row["event_title"] for row in found["event"]} < set(UGLY)
    else:
        assert len(found["event"]) == 80


def test_a_named_person_has_an_act_beside_that_of_the_group(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    cases.changes.clear()
    attack = cases.attack("NAMED", places=[cases.place("Here")])
    killed = cases.killed(attack, "3")
    victim = cases.add("victim", name="Awa", sex="f", sensitivity=2)
    harm = cases.add(
        "harm", attack_id=attack, tally_id=killed, victim_id=victim, age_low=30, age_high=30, outcome="dead"
    )
    casebook.apply(cases.changes)
    found = read(written(casebook, tmp_path, "huridocs"))
    (act,) = [row for row in found["act"] if row["act_record_number"] == harm]
    assert act["remarks"] == f"one of the group {killed}"
    assert (act["age_at_time_of_victimisation"], act["status_at_end_of_act"]) == ("30", "0101")
    (person,) = [row for row in found["person"] if row["person_record_number"] == victim]
    assert (person["person_name"], person["sex"], person["confidentiality"]) == ("Awa", "female", "yes")


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    Cases(casebook)
    folder = written(casebook, tmp_path, "huridocs")
    found, said = read(folder), method(folder)
    rows = {row["event_record_number"]: row for row in found["event"]}
    assert rows["NOWHERE"]["event_location"] == ""
    assert rows["THREE"]["event_location"] == "A; B; C"
    assert "Not counted" in rows["WITHDRAWN"]["remarks"]
    acts = {row["act_record_number"]: row["event"] for row in found["act"]}
    rival = [row for row in found["involvement"] if acts[row["act"]] == "RIVALS"]
    assert [row["remarks"] for row in rival] == [
        "confidence: probable", "confidence: possible; rival version",
    ]  # fmt: skip
    numbers = {row["person_record_number"]: row["number_of_persons_in_group"] for row in found["person"]}
    by_event = {row["event"]: numbers[row["victim"]] for row in found["act"]}
    assert by_event == {
        "THREE": "11", "RIVALS": "4", "SILENT": "number not known", "DOZENS": "number not known",
    }  # fmt: skip
    assert "Groups of unknown number: 2." in said
    assert "Events with perpetrators in dispute: 1." in said


def test_links_to_attacks_that_do_not_leave_are_left_out(sample: Casebook, tmp_path: Path) -> None:
    (attack,) = sample.find("attack", code="MLI-2024-0002")
    write(sample, tmp_path / "out", only=[int(attack["n"] or 0)], asked="place:Ogota")
    found = read(tmp_path / "out")
    assert [row["event_record_number"] for row in found["event"]] == ["MLI-2024-0002"]
    assert found["chain"] == []
    assert "Links that are not here (see below): 1." in method(tmp_path / "out")


def test_two_attacks_of_one_code_are_told_apart(sample: Casebook, tmp_path: Path) -> None:
    one, two = sample.find("attack")
    change(sample, "attack", two["id"], code=one["code"])
    found = read(written(sample, tmp_path, "huridocs"))
    assert {row["event_record_number"] for row in found["event"]} == {one["id"], two["id"]}


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("2024-01-06", ("2024-01-06", "", "2024-01-06", "")),
        ("2024-01-06~", ("2024-01-06", "estimate", "2024-01-06", "estimate")),
        ("2024-01", ("2024-01", "unknown day", "2024-01", "unknown day")),
        ("2024-01-XX", ("2024-01", "unknown day", "2024-01", "unknown day")),
        ("2024-XX-XX", ("2024", "unknown month and day", "2024", "unknown month and day")),
        ("2024-01-05/2024-02", ("2024-01-05", "", "2024-02", "unknown day")),
        ("../2024-02-01", ("", "", "2024-02-01", "")),
        ("2024-02-01/..", ("2024-02-01", "", "", "")),
        ("[2024-01-05,2024-01-09]", ("2024-01-05", "", "2024-01-09", "")),
        ("[2024-01-05..2024-01-09]", ("2024-01-05", "", "2024-01-09", "")),
        (None, ("", "", "", "")),
    ],
)
def test_a_date_says_what_of_it_is_not_known(edtf: str | None, parts: tuple[str, ...]) -> None:
    assert esf.dated(edtf) == parts


def test_the_codebook_goes_with_it_as_a_page(sample: Casebook, tmp_path: Path) -> None:
    folder = written(sample, tmp_path, "huridocs")
    page = (folder / CODEBOOK).read_text("utf-8")
    assert 'href="#list-attack_type"' in page
    assert 'id="list-attack_type"' in page
    assert "Attack on a village" in page
    assert "<script" not in page
    assert "http" not in page.split("<body")[0].replace("https://", "")
    assert f"SHA-256 of {CODEBOOK}" in method(folder)
