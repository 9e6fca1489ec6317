"""The note that goes with every export."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.exchange import acled, flat, ged, geojson, huridocs, hxl, pack, xlsx
from db.exchange.exporting import FORMATS, export
from db.exchange.methods import COUNTING, Treatment, note
from db.exchange.profiles import HQ, PROFILES
from db.storage.casebook import Casebook
from tests.db.exports import method
from tests.db.rich import write as write_rich

METHODS: dict[str, Treatment] = {
    "pack": pack.METHOD,
    "flat": flat.METHOD,
    "acled": acled.METHOD,
    "ged": ged.METHOD,
    "hxl": hxl.METHOD,
    "geojson": geojson.METHOD,
    "xlsx": xlsx.METHOD,
    "huridocs": huridocs.METHOD,
}


def test_every_format_has_a_method() -> None:
    assert METHODS.keys() == FORMATS.keys()


@pytest.mark.parametrize("format", FORMATS)
def test_every_export_tells_its_method(casebook: Casebook, tmp_path: Path, format: str) -> None:
    write_rich(casebook)
    n = int(casebook.find("attack", sensitivity=1)[0]["n"] or 0)
    done = export(casebook, tmp_path / "out", format, only=[n], asked="status:draft")
    said = method(tmp_path / "out")
    assert any(name.endswith("method.md") for name in done.files)
    assert METHODS[format].what in said
    assert "- Profile: hq." in said
    assert "- Filter: status:draft." in said
    assert "- Kept back by the profile, attacks: " in said
    assert all(rule in said for rule in COUNTING)
    for case, sentence in METHODS[format].sentences():
        assert f"- **{case}.** {sentence}" in said
        assert sentence
    assert "SECRET" not in said


@pytest.mark.parametrize("profile", ["partner", "public"])
@pytest.mark.parametrize("format", FORMATS)
def test_the_words_of_a_filter_stay_with_the_sender(
    sample: Casebook, tmp_path: Path, format: str, profile: str
) -> None:
    """They may name a village or a person that stays."""
    export(sample, tmp_path / "out", format, profile, only=[1], asked="place:Kalala")
    assert "place:Kalala" not in method(tmp_path / "out")
    assert "by which filter is not told" in method(tmp_path / "out")
    (noted,) = sample.db.execute("SELECT filter FROM export_log").fetchall()
    assert noted == ("place:Kalala",)


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_records_give_the_same_note(sample: Casebook, tmp_path: Path, format: str) -> None:
    export(sample, tmp_path / "one", format)
    export(sample, tmp_path / "two", format)
    assert method(tmp_path / "one") == method(tmp_path / "two")


def test_a_coarser_profile_says_so() -> None:
    full = note(flat.METHOD, HQ, {}, {}).decode()
    public = note(flat.METHOD, PROFILES["public"], {}, {}).decode()
    for words in ("Ages stand in bands", "its district stands in its place", "Numbers below five"):
        assert words in public
        assert words not in full
