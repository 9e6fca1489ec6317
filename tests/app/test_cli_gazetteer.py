"""`temoin gazetteer`: what it prints, and that a bad file changes nothing."""

from __future__ import annotations

from pathlib import Path

from db.storage.casebook import Casebook
from db.storage.gazetteer import search
from tests.app.test_cli import PLAIN, done, refused
from tests.db.geo import AREAS, MALI, geonames, pcodes


def test_lists_are_loaded_and_named(tmp_path: Path) -> None:
    file = tmp_path / "mali.temoin"
    done("new", file, PLAIN)
    names, codes = geonames(tmp_path / "ML.txt"), pcodes(tmp_path / "codes.csv")
    assert done("gazetteer", file, names, PLAIN) == f"GeoNames, MLI: {len(MALI)} rows, newest of 2014-12.\n"
    said = f"P-codes, 2 countries: {len(AREAS)} rows, newest of 2021-12"
    assert done("gazetteer", file, codes, PLAIN) == f"{said}.\n"
    assert done("gazetteer", file, codes, PLAIN) == f"{said}, in place of {len(AREAS)}.\n"
    with Casebook.open(file) as casebook:
        assert search(casebook, "kalala")[0].adm1_pcode == "ML04"


def test_a_bad_list_is_refused(tmp_path: Path) -> None:
    file, names = tmp_path / "mali.temoin", geonames(tmp_path / "ML.txt")
    done("new", file, PLAIN)
    names.write_bytes(names.read_bytes()[:-20])
    assert "line" in refused("gazetteer", file, names, PLAIN)
    assert "cannot be read" in refused("gazetteer", file, tmp_path / "gone.txt", PLAIN)
    assert "There is no file" in refused("gazetteer", tmp_path / "gone.temoin", names, PLAIN)
    with Casebook.open(file) as casebook:
        assert search(casebook, "kalala") == []
