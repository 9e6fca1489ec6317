"""The layout of ACLED: its columns, codes and splitting of tolls."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.demo import write as invent
from db.exchange.acled import COLUMNS, INTERACTIONS
from db.model.fields import Value
from db.storage.casebook import Casebook
from tests.db.exports import Cases, change, method, of_attack, table, written
from tests.db.rich import UGLY
from tests.db.rich import write as write_rich

KNOWN = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 "
    "assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country "
    "admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities "
    "tags timestamp"
)


def pick(rows: list[dict[str, str]], *names: str) -> list[tuple[str, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def test_the_columns_are_those_of_acled_in_their_order() -> None:
    assert tuple(KNOWN.split()) == COLUMNS
    assert len(COLUMNS) == 31


def test_the_known_answer(sample: Casebook, tmp_path: Path) -> None:
    rows = table(written(sample, tmp_path, "acled"))
    assert pick(rows, "location", "fatalities", "inter1", "inter2", "interaction", "iso") == [
        ("Kalala", "13", "4", "7", "47", "466"),
        ("Ogota", "16", "2", "7", "27", "466"),
        ("Ouémbé", "16", "2", "7", "27", "466"),
    ]
    assert sum(int(row["fatalities"]) for row in rows) == 45
    first, second, third = rows
    assert (first["event_type"], first["sub_event_type"]) == ("Violence against civilians", "Attack")
    assert first["actor1"] == "Dozo Communal Militia (Mali)"
    assert (first["country"], first["region"], first["admin1"]) == ("Mali", "Western Africa", "Ségou")
    assert "Disputed place: Boura." in first["notes"]
    assert "abducted=24" in first["tags"]
    assert "split evenly" in second["notes"]
    assert "at least 32" in second["notes"]
    assert "split evenly" in third["notes"]
    assert "homes_burned=350" in second["tags"]
    assert "homes_burned" not in third["tags"], "the toll would count twice"


def test_columns_hold_only_codes_that_acled_knows(casebook: Casebook, tmp_path: Path) -> None:
    invent(casebook, 150, seed=5)
    rows = table(written(casebook, tmp_path, "acled"))
    assert {row["interaction"] for row in rows} <= {*INTERACTIONS, ""}
    assert {row["time_precision"] for row in rows} == {"1", "2", "3"}
    assert {row["geo_precision"] for row in rows} <= {"1", "2", "3"}
    assert {row["iso"] for row in rows} == {"466"}
    assert len({row["event_id_cnty"] for row in rows}) == len(rows)
    assert all(row["event_date"][:4] == row["year"] for row in rows)


def test_fatalities_add_up_to_the_casebooks_lowest_number(casebook: Casebook, tmp_path: Path) -> None:
    invent(casebook, 150, seed=5)
    rows = table(written(casebook, tmp_path, "acled"))
    known = [row for row in rows if "fatalities=stand_in" not in row["tags"]]
    assert len(known) < len(rows), "“dozens” is not tried here"
    assert sum(int(row["fatalities"]) for row in known) == casebook.totals()["killed", ""].low


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    Cases(casebook)
    path = written(casebook, tmp_path, "acled")
    rows, said = table(path), method(path)
    (nowhere,) = of_attack(rows, "event_id_cnty", "NOWHERE")
    assert (nowhere["location"], nowhere["country"], nowhere["latitude"]) == ("", "", "")
    assert nowhere["actor1"] == "Unidentified Armed Group"
    (far,) = of_attack(rows, "event_id_cnty", "NO-POINT")
    assert (far["location"], far["latitude"], far["longitude"]) == ("Far", "", "")
    three = of_attack(rows, "event_id_cnty", "THREE")
    assert pick(three, "event_id_cnty", "fatalities") == [
        ("THREE-1", "5"), ("THREE-2", "3"), ("THREE-3", "3"),
    ]  # fmt: skip
    assert all("fatalities=split" in row["tags"] for row in three)
    (torn,) = of_attack(rows, "event_id_cnty", "RIVALS")
    assert (torn["actor1"], torn["inter1"], torn["assoc_actor_1"]) == ("The communal_militia", "4", "")
    assert "The rebel (possible)" in torn["notes"]
    assert "perpetrator=disputed" in torn["tags"]
    (mute,) = of_attack(rows, "event_id_cnty", "SILENT")
    assert (mute["fatalities"], "fatalities=unknown" in mute["tags"]) == ("0", True)
    (vague,) = of_attack(rows, "event_id_cnty", "DOZENS")
    assert (vague["fatalities"], "fatalities=stand_in" in vague["tags"]) == ("12", True)
    assert not of_attack(rows, "event_id_cnty", "WITHDRAWN")
    for sentence in ("Attacks whose joint toll was split: 1.", "Attacks with perpetrators in dispute: 1."):
        assert sentence in said


def test_a_toll_for_one_place_stands_at_that_place(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    (attack,) = casebook.find("attack", code="THREE")
    places = casebook.find("attack_place", attack_id=attack["id"])
    (whole,) = casebook.find("tally", attack_id=attack["id"])
    cases.changes.clear()
    part: dict[str, Value] = {"attack_place_id": places[2]["id"]}
    cases.killed(str(attack["id"]), "7", parent_tally_id=whole["id"], part_role="partition", **part)
    cases.killed(str(attack["id"]), "2", attack_place_id=places[1]["id"])
    casebook.apply(cases.changes)
    rows = of_attack(table(written(casebook, tmp_path, "acled")), "event_id_cnty", "THREE")
    # 11 in all: 7 of them at C, 4 split 2 + 1 + 1; and 2 more at B.
    assert [int(row["fatalities"]) for row in rows] == [2, 3, 8]


@pytest.mark.parametrize(
    ("edtf", "day", "precision"),
    [
        ("2024-01-06", "2024-01-06", "1"),
        ("2024-01-05/2024-01-06", "2024-01-05", "2"),
        ("2024-01-01/2024-01-07", "2024-01-01", "2"),
        ("2024-01", "2024-01-01", "3"),
        ("2023", "2023-01-01", "3"),
        ("../2024-02-01", "2024-02-01", "3"),
    ],
)
def test_the_date_is_the_first_day_with_its_precision(
    sample: Casebook, tmp_path: Path, edtf: str, day: str, precision: str
) -> None:
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    if edtf != attack["date_edtf"]:
        change(sample, "attack", attack["id"], date_edtf=edtf)
    (row,) = of_attack(table(written(sample, tmp_path, "acled")), "event_id_cnty", "MLI-2024-0001")
    assert (row["event_date"], row["time_precision"]) == (day, precision)


def test_a_few_killed_children_are_not_told_to_the_public(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    cases.changes.clear()
    attack = cases.attack(
        "CHILDREN", places=[cases.place("Here")], verification="verified", workflow="approved", sensitivity=0
    )
    cases.killed(attack, "3", age_group="child", civilian_status="civilian")
    casebook.apply(cases.changes)
    (row,) = table(written(casebook, tmp_path, "acled", "public"))
    assert (row["fatalities"], row["tags"]) == ("1", "fatalities=few")
    assert "Reported killed: 1 to 4." in row["notes"]
    said = "Attacks with killed too few to be told, who count as the lowest number of their range: 1."
    assert said in method(tmp_path / "out")
    (tmp_path / "ged").mkdir()
    (event,) = table(written(casebook, tmp_path / "ged", "ged", "public"))
    assert [event[name] for name in ("low", "best", "high", "deaths_civilians")] == ["1", "1", "4", "1"]


def test_an_attack_that_did_not_occur_is_no_event(sample: Casebook, tmp_path: Path) -> None:
    (attack,) = sample.find("attack", code="MLI-2024-0001")
    change(sample, "attack", attack["id"], verification="did_not_occur")
    rows = table(written(sample, tmp_path, "acled"))
    assert [row["fatalities"] for row in rows] == ["16", "16"]


def test_ugly_words_come_back_exactly_and_nothing_secret_leaves(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook)
    path = written(casebook, tmp_path, "acled")
    text = path.read_text("utf-8")
    assert "SECRET" not in text
    rows = table(path)
    assert len(rows) == 2, "the two attacks that are no repetition"
    for row in rows:
        assert row["location"] in UGLY
        assert row["notes"].startswith(UGLY) or not row["source"]
