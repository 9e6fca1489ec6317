"""The table with HXL hashtags, read by libhxl, which the humanitarian world reads it with."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import Any

import pytest

from db.demo import write as invent
from db.exchange.csvguard import Dialect, unguard
from db.exchange.exporting import export
from db.exchange.hxl import TAGS
from db.storage.casebook import Casebook
from tests.db.exports import Cases, method, of_attack, table, written
from tests.db.rich import UGLY
from tests.db.rich import write as write_rich

KNOWN = (
    "#meta+id,#event+code,#event+type,#date+occurred+start,#date+occurred+end,#meta+date+edtf,#country+code,"
    "#adm1+name,#adm1+code,#adm2+name,#adm2+code,#loc+name,#geo+lat,#geo+lon,#geo+precision,#group+name+perp,"
    "#group+type+perp,#meta+perp+confidence,#affected+killed+min,#affected+killed,#meta+killed+qualifier,"
    "#affected+killed+children,#affected+abducted,#affected+displaced,#indicator+num+homes+burned,"
    "#meta+homes+qualifier,#cause+type,#meta+source,#meta+url,#status+verification"
)

# Behind those: what a number is for which the agreed tags have no qualifier, and the ends of its range.
MORE = [
    "#meta+children+qualifier",
    "#meta+abducted+qualifier",
    "#meta+displaced+qualifier",
    "#affected+killed+max",
    "#affected+killed+children+min",
    "#affected+killed+children+max",
    "#affected+abducted+min",
    "#affected+abducted+max",
    "#affected+displaced+min",
    "#affected+displaced+max",
    "#indicator+num+homes+burned+min",
    "#indicator+num+homes+burned+max",
]


def by_libhxl(path: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries that it uses
        import hxl

        return hxl.data(io.BytesIO(path.read_bytes())).cache()


def errors_by_libhxl(path: Path) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import hxl

        report = hxl.validate(hxl.data(io.BytesIO(path.read_bytes())).cache())
    return [issue["description"] for issue in report["issues"] if issue["severity"] == "error"]


def test_the_tags_are_those_agreed() -> None:
    assert list(TAGS.values()) == [*KNOWN.split(","), *MORE]


def test_libhxl_reads_the_known_answer_and_finds_no_error(sample: Casebook, tmp_path: Path) -> None:
    path = written(sample, tmp_path, "hxl")
    source = by_libhxl(path)
    assert source.display_tags == [*KNOWN.split(","), *MORE, "#meta+row+check"]
    rows = [dict(zip(source.display_tags, row.values, strict=True)) for row in source]
    assert [row["#affected+killed"] for row in rows] == ["13", "32"]
    assert [row["#affected+killed+children"] for row in rows] == ["2", "3"]
    assert [row["#affected+abducted"] for row in rows] == ["24", ""]
    assert [row["#meta+killed+qualifier"] for row in rows] == ["at_least"] * 2
    assert [row["#meta+homes+qualifier"] for row in rows] == ["", "more_than"]
    assert [row["#meta+displaced+qualifier"] for row in rows] == ["", "about"]
    assert errors_by_libhxl(path) == []


def test_libhxl_would_find_an_error(sample: Casebook, tmp_path: Path) -> None:
    path = written(sample, tmp_path, "hxl")
    path.write_bytes(path.read_bytes().replace(b'"13","13","at_least"', b'"13","at least 13",""'))
    assert errors_by_libhxl(path)


@pytest.mark.parametrize("hostile", [False, True])
def test_every_affected_cell_is_a_number(casebook: Casebook, tmp_path: Path, hostile: bool) -> None:
    if hostile:
        write_rich(casebook, secret=False)
    else:
        invent(casebook, 150, seed=5)
    path = written(casebook, tmp_path, "hxl")
    rows = table(path, skip=1)
    counted = [name for name, tag in TAGS.items() if tag.startswith(("#affected", "#indicator+num"))]
    assert len(counted) == 15
    assert all(row[name] == "" or int(row[name]) >= 0 for row in rows for name in counted)
    assert sum(int(row["killed"] or 0) for row in rows) == casebook.totals()["killed", ""].best
    assert errors_by_libhxl(path) == []


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    Cases(casebook)
    path = written(casebook, tmp_path, "hxl")
    rows, said = table(path, skip=1), method(path)
    (far,) = of_attack(rows, "code", "NO-POINT")
    assert (far["place"], far["lat"], far["lon"]) == ("Far", "", "")
    (three,) = of_attack(rows, "code", "THREE")
    assert (three["place"], three["killed"]) == ("A", "11")
    (torn,) = of_attack(rows, "code", "RIVALS")
    assert torn["perpetrators"] == "The communal_militia; The rebel"
    assert torn["attribution"] == "probable; possible"
    for code in ("SILENT", "DOZENS", "NOWHERE"):
        (row,) = of_attack(rows, "code", code)
        assert (row["killed"], row["killed_qualifier"]) == ("", "")
    assert not of_attack(rows, "code", "WITHDRAWN")
    assert "Attacks without coordinates: 2." in said


def test_ugly_words_come_back_exactly(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook)
    path = written(casebook, tmp_path, "hxl")
    assert "SECRET" not in path.read_text("utf-8")
    assert {row["place"] for row in table(path, skip=1)} < set(UGLY)
    export(casebook, tmp_path / "exact.csv", "hxl", dialect=Dialect(guarded=False))
    plain = by_libhxl(tmp_path / "exact.csv")
    guarded = by_libhxl(path)
    for one, other in zip(plain, guarded, strict=True):
        assert one.values == [unguard(cell) for cell in other.values]
