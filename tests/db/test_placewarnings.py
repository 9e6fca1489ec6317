"""S7: where a place is said to lie and where its point is; names that several places share; regions to
choose from."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.model.changes import Change
from db.model.fields import Record
from db.storage.areas import areas
from db.storage.casebook import Casebook
from db.storage.gazetteer import load
from db.storage.placewarnings import place_warnings
from tests.db.geo import geonames, pcodes


@pytest.fixture
def mali(casebook: Casebook, tmp_path: Path) -> Casebook:
    load(casebook, geonames(tmp_path / "ML.txt"))
    load(casebook, pcodes(tmp_path / "codes.csv"))
    return casebook


def place(**values: str | float | None) -> Record:
    return {"name": "Hameau", "country": "MLI", "adm1_name": "Mopti", "lat": 14.3, "lon": -3.7} | values


def said(casebook: Casebook, record: Record) -> list[str]:
    return [
        f"{problem.rule} {problem.field}: {problem.text()}" for problem in place_warnings(casebook, record)
    ]


def test_a_point_inside_its_region_is_silent(mali: Casebook) -> None:
    assert said(mali, place()) == []
    assert said(mali, place(adm1_name="Région de Mopti", adm2_name="Koro")) == []
    assert said(mali, place(adm1_name="a region in no list")) == []
    assert said(mali, place(lat=None)) == []


def test_a_point_outside_names_the_region_and_the_namesakes(mali: Casebook) -> None:
    far = "S7 lat: The point lies outside Mopti: correct the coordinates or the region."
    assert said(mali, place(lat=11.0, lon=-9.0)) == [far]
    assert said(mali, place(name="Boura", lat=11.0, lon=-9.0)) == [
        f"{far} 3 places are called Boura: is it another one?"
    ]


def test_a_name_of_several_places_wants_a_point(mali: Casebook) -> None:
    shared = "S7 lat: 3 places are called boura: give the coordinates of the one that is meant."
    assert said(mali, place(name="boura", lat=None, lon=None)) == [shared]
    assert said(mali, place(name="boura", lat=None, lon=None, geonames_id=2459674)) == []
    assert said(mali, place(name="Kalala", lat=None, lon=None)) == []
    assert said(mali, place(name="boura", country="BFA", lat=None, lon=None)) == []


def test_the_warning_stands_in_the_place_and_in_the_attack(mali: Casebook) -> None:
    attack = Change.new("attack", {"title": "An attack", "date_edtf": "2024-01-06"})
    far = Change.new("place", place(lat=11.0, lon=-9.0))
    there = Change.new("attack_place", {"attack_id": attack.id, "place_id": far.id, "lat": 12.0, "lon": -9.0})
    mali.apply([attack, far, there])
    assert [p.rule for p in mali.problems("place", far.id)] == ["S7"]
    assert [p.rule for p in mali.problems("attack_place", there.id) if p.rule == "S7"] == ["S7"]
    found = [(p.entity, p.record_id) for p in mali.problems("attack", attack.id) if p.rule == "S7"]
    assert found == [("attack_place", there.id), ("place", far.id)]


def test_regions_and_districts_are_offered_with_their_codes(mali: Casebook) -> None:
    assert [(area.name, area.pcode) for area in areas(mali, "MLI", 1)] == [
        ("Mopti", "ML05"),
        ("Segou", "ML04"),
    ]
    assert [area.name for area in areas(mali, "MLI", 2, "ML05")] == ["Koro", "Mopti"]
    assert [(a.name, a.parent) for a in areas(mali, "MLI", 2)] == [
        ("Koro", "Mopti"),
        ("Menaka", ""),
        ("Mopti", "Mopti"),
    ]
    assert [area.name for area in areas(mali, "MLI", 2, "ML99")] == ["Koro", "Menaka", "Mopti"]


def test_without_codes_the_names_of_iso_are_offered(casebook: Casebook) -> None:
    names = [area.name for area in areas(casebook, "MLI", 1)]
    assert "Mopti" in names and "Ségou" in names
    assert all(not area.pcode for area in areas(casebook, "MLI", 1))
    assert areas(casebook, "", 1) == []
    assert areas(casebook, "BFA", 2)[0].parent
