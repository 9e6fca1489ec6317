"""The map: what is written is GeoJSON by RFC 7946, and what it says is what the casebook says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.demo import write as invent
from db.storage.casebook import Casebook
from tests.db.exports import Cases, method, written
from tests.db.rich import POINT, UGLY
from tests.db.rich import write as write_rich


def refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


def read(path: Path) -> list[dict[str, Any]]:
    """Read a collection, with all that RFC 7946 demands of it."""
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    collection = json.loads(data.decode("utf-8"), parse_constant=refuse)
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    for feature in collection["features"]:
        assert feature.keys() == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        assert isinstance(feature["properties"], dict)
        for lon, lat in points(feature):
            assert -180 <= lon <= 180
            assert -90 <= lat <= 90
    return collection["features"]


def points(feature: dict[str, Any]) -> list[list[float]]:
    geometry = feature["geometry"]
    if geometry is None:
        return []
    assert geometry.keys() == {"type", "coordinates"}
    assert geometry["type"] in ("Point", "MultiPoint")
    return [geometry["coordinates"]] if geometry["type"] == "Point" else geometry["coordinates"]


def test_the_known_answer(sample: Casebook, tmp_path: Path) -> None:
    first, second = read(written(sample, tmp_path, "geojson"))
    assert first["geometry"] == {"type": "Point", "coordinates": [-5.11192, 13.75535]}
    assert second["geometry"] is None
    assert first["properties"]["killed"] == 13
    assert first["properties"]["killed_qualifier"] == "at_least"
    assert second["properties"]["places"] == ["Ogota", "Ouémbé"]
    assert second["properties"]["homes_burned"] == 350
    assert second["properties"]["abducted"] is None


@pytest.mark.parametrize("hostile", [False, True])
def test_any_casebook_gives_valid_features(casebook: Casebook, tmp_path: Path, hostile: bool) -> None:
    if hostile:
        write_rich(casebook, secret=False)
    else:
        invent(casebook, 150, seed=5)
    path = written(casebook, tmp_path, "geojson")
    features = read(path)
    assert len({feature["id"] for feature in features}) == len(features)
    killed = sum(feature["properties"]["killed"] or 0 for feature in features)
    assert killed == casebook.totals()["killed", ""].best
    if hostile:
        assert all(feature["properties"]["title"] in UGLY for feature in features)
        assert [POINT, POINT] in points(features[0])


def test_nothing_secret_is_in_the_file(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook)
    assert "SECRET" not in written(casebook, tmp_path, "geojson").read_text("utf-8")


def test_an_empty_casebook_gives_an_empty_collection(casebook: Casebook, tmp_path: Path) -> None:
    assert read(written(casebook, tmp_path, "geojson")) == []


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    cases = Cases(casebook)
    cases.changes.clear()
    places = [cases.place("D", 1.5, 2.5), cases.place("E", lat=None), cases.place("F", -3.5, -4.5)]
    cases.attack("MANY", places=places)
    casebook.apply(cases.changes)
    path = written(casebook, tmp_path, "geojson")
    by_code = {feature["properties"]["code"]: feature for feature in read(path)}
    assert by_code["MANY"]["geometry"] == {"type": "MultiPoint", "coordinates": [[2.5, 1.5], [-4.5, -3.5]]}
    assert by_code["NO-POINT"]["geometry"] is None
    assert by_code["NOWHERE"]["geometry"] is None
    assert by_code["SILENT"]["properties"]["killed"] is None
    assert by_code["RIVALS"]["properties"]["attribution"] == "probable; possible"
    assert "WITHDRAWN" not in by_code
    assert "Attacks without coordinates: 2." in method(path)
