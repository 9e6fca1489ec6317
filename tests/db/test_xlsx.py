"""The workbook, read back by another library: every value as it was, and nothing that runs."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from itertools import chain, repeat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from db.demo import write as invent
from db.exchange import sheets, xlsx
from db.exchange.sheets import Column, cut, open_book
from db.storage.casebook import Casebook
from tests.db.exports import Cases, method, written
from tests.db.rich import UGLY
from tests.db.rich import write as write_rich

HOSTILE = (
    *UGLY[:-3],
    "007", "0905551234567", "123456789012345678901234567890", "+22376543210", "1/2", "3-4", "1E5",
    "1e400", "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "{=1}", "TRUE", "FALSE", "#N/A",
    "#REF!", "12:30", "10%", "$5", "1,5", "1.50", ".5", "-0", "0x1F", "Infinity", "NaN",
    "http://evil.example/", "mailto:a@b.c", "internal:Sheet1!A1", "_x000D_", "_x0041_", "a\nb",
    "a\r\nb", "a\rb", "\ta", " a ", "<b>&amp;</b>", "<r><t>x</t></r>", "]]>",
    "الهجوم على القرية", "שלום", "👩🏾‍🌾🔥",
    "\u202e", "\ufeff", "é e\u0301", "'quoted", '"', "\u2028", "\x01\x1f", "2024-01-06", "1900-02-29",
    "12/31/2024",
)  # fmt: skip
Cell = str | int | float | bool | date | datetime


def book(path: Path) -> dict[str, list[dict[str, Cell]]]:
    """Read all sheets that are tables."""
    found: dict[str, list[dict[str, Cell]]] = {}
    opened = CalamineWorkbook.from_path(str(path))
    for name in opened.sheet_names[1:]:
        header, *rows = opened.get_sheet_by_name(name).to_python(skip_empty_area=False)
        found[name] = [dict(zip(map(str, header), row, strict=True)) for row in rows]
    return found


def formulas(data: bytes) -> list[str]:
    """Return the formulas and links of a workbook: all that runs when it is opened or clicked."""
    with zipfile.ZipFile(BytesIO(data)) as opened:
        parts = {name: opened.read(name).decode() for name in opened.namelist() if name.endswith("xml")}
    sheets = [text for name, text in parts.items() if "/worksheets/" in name]
    return [hit for text in sheets for hit in re.findall(r"<f[ >]|<hyperlink|t=\"(?:s|e|b)\"", text)]


def cells(texts: Iterator[str], folder: Path) -> tuple[list[Cell], bytes]:
    """Write texts into one column and read them back."""
    stream = (folder / "cells.xlsx").open("w+b")
    with stream, open_book(stream, folder / "cells.xlsx", lambda: None) as made:
        sheet = made.sheet("cells", (Column("text"), Column("end", sheets.WHOLE)))
        for text in texts:
            sheet.add((text, 1))
        sheet.close()
    data = (folder / "cells.xlsx").read_bytes()
    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name("cells").to_python()
    return [row[0] for row in rows[1:]], data


# Exact


def test_hostile_texts_come_back_exactly_and_none_is_a_formula(tmp_path: Path) -> None:
    found, data = cells(iter(HOSTILE), tmp_path)
    assert dict(zip(HOSTILE, found, strict=True)) == dict(zip(HOSTILE, HOSTILE, strict=True))
    assert formulas(data) == []


def test_a_formula_would_be_noticed(tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(str(tmp_path / "bad.xlsx")) as bad:
        bad.add_worksheet().write(0, 0, "=1+1")
    assert formulas((tmp_path / "bad.xlsx").read_bytes())


@given(
    text=st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufffe\uffff"), min_size=1)
)
@example(text="_x000D_\r_x005F_")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(text: str, tmp_path: Path) -> None:
    found, data = cells(iter([text]), tmp_path)
    assert found == [text]
    assert formulas(data) == []


@pytest.mark.parametrize("sign", ["x", "é", "🔥", "a🔥"])
def test_a_text_too_long_for_a_cell_goes_on_elsewhere(tmp_path: Path, sign: str) -> None:
    text = sign * 50_000
    stream = (tmp_path / "long.xlsx").open("w+b")
    with stream, open_book(stream, tmp_path / "long.xlsx", lambda: None) as made:
        sheet = made.sheet("some", (Column("story"),))
        sheet.add(("short",))
        sheet.add((text,))
        sheet.close()
    opened = CalamineWorkbook.from_path(str(tmp_path / "long.xlsx"))
    start = opened.get_sheet_by_name("some").to_python()[2][0]
    more = opened.get_sheet_by_name(sheets.LONG).to_python()[1:]
    assert {tuple(row[:4]) for row in more} == {("some", 3, "", "story")}
    assert str(start) + "".join(str(row[5]) for row in more) == text
    assert all(len(piece.encode("utf-16-le")) // 2 <= sheets.MOST_TEXT for piece in cut(text))


def test_a_table_too_long_for_a_sheet_goes_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    found, _ = cells(iter("abcde"), tmp_path)
    assert found == ["a", "b", "c"]
    opened = CalamineWorkbook.from_path(str(tmp_path / "cells.xlsx"))
    assert opened.get_sheet_by_name("cells 2").to_python() == [["text", "end"], ["d", 1], ["e", 1]]


# The casebook


def test_the_known_answers_stand_as_numbers_and_dates(sample: Casebook, tmp_path: Path) -> None:
    found = book(written(sample, tmp_path, "xlsx"))
    first, second = found["attack"]
    assert [row["killed_low"] for row in (first, second)] == [13, 32]
    assert [row["killed_high"] for row in (first, second)] == ["", ""]
    assert first["killed_qualifier"] == "at_least"
    assert (second["homes_burned_best"], second["displaced_best"]) == (350, 2000)
    assert (first["date_min"], first["date_edtf"]) == (date(2024, 1, 6), "2024-01-06")
    assert (first["lat"], first["lon"], first["place"]) == (13.75535, -5.11192, "Kalala")
    assert second["places"] == "Ogota; Ouémbé"
    assert first["livestock_taken_best"] == ""
    assert len(found["figure"]) == len(sample.find("figure"))


def test_links_are_called_by_code_or_name_beside_their_id(sample: Casebook, tmp_path: Path) -> None:
    found = book(written(sample, tmp_path, "xlsx"))
    assert [row["attack_code"] for row in found["attack_place"]] == ["MLI-2024-0001"] * 2 + [
        "MLI-2024-0002"
    ] * 2
    assert [row["place_name"] for row in found["attack_place"]] == ["Kalala", "Boura", "Ogota", "Ouémbé"]
    assert {row["source_code"] for row in found["figure"]} == {"S-0001", "S-0002", "S-0003"}


def test_every_table_has_a_fixed_header_and_a_filter(sample: Casebook, tmp_path: Path) -> None:
    path = written(sample, tmp_path, "xlsx")
    opened = CalamineWorkbook.from_path(str(path))
    with zipfile.ZipFile(path) as parts:
        for number, name in enumerate(opened.sheet_names[1:], 2):
            text = parts.read(f"xl/worksheets/sheet{number}.xml").decode()
            assert 'topLeftCell="A2" activePane="bottomLeft" state="frozen"' in text, name
            last = opened.get_sheet_by_name(name).height
            assert re.search(rf'<autoFilter ref="A1:[A-Z]+{last}"/>', text), name


def test_the_codebook_is_in_it(sample: Casebook, tmp_path: Path) -> None:
    found = book(written(sample, tmp_path, "xlsx"))
    words = {(row["entity"], row["field"]): row for row in found["codebook"] if row["field"]}
    assert words["attack", "title"]["standard"] == "HURIDOCS 0102"
    assert "Attack on a village" in {row["label"] for row in found["codebook"]}


def test_every_field_of_a_hostile_casebook_comes_back(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook, secret=False)
    path = written(casebook, tmp_path, "xlsx")
    found = book(path)
    assert formulas(path.read_bytes()) == []
    for entity in xlsx.HQ.entities:
        kept = {row["id"]: row for row in casebook.find(entity.name)}
        assert found[entity.name]
        for row in found[entity.name]:
            for field in xlsx.HQ.fields(entity):
                for column, _ in field.columns:
                    value = kept[row["id"]][column]
                    assert same(row[column], value), (entity.name, column)


def test_nothing_secret_is_in_the_workbook(casebook: Casebook, tmp_path: Path) -> None:
    write_rich(casebook)
    assert "SECRET" not in str(book(written(casebook, tmp_path, "xlsx")))


def same(cell: Cell, value: object) -> bool:
    """Say whether a cell holds a value: days as days, moments to the second, numbers to 15 digits."""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%dT%H:%M:%SZ") == value
    if isinstance(cell, date):
        return cell.isoformat() == value
    if isinstance(value, float):
        return isinstance(cell, int | float) and abs(cell - value) <= abs(value) * 1e-15
    return cell == ("" if value is None else value)


def test_the_bytes_follow_from_the_records(sample: Casebook, tmp_path: Path) -> None:
    one = xlsx.write(sample, tmp_path / "one.xlsx")
    two = xlsx.write(sample, tmp_path / "two.xlsx")
    assert one.sha256 == two.sha256
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_sums_are_those_of_the_casebook(casebook: Casebook, tmp_path: Path) -> None:
    invent(casebook, 60, seed=5)
    found = book(written(casebook, tmp_path, "xlsx"))
    for (measure, part), total in casebook.totals().items():
        if not part:
            assert sum(int(row[f"{measure}_best"] or 0) for row in found["attack"]) == total.best


def test_what_the_layout_has_no_place_for(casebook: Casebook, tmp_path: Path) -> None:
    Cases(casebook)
    path = written(casebook, tmp_path, "xlsx")
    rows = {row["code"]: row for row in book(path)["attack"]}
    assert (rows["NO-POINT"]["place"], rows["NO-POINT"]["lat"]) == ("Far", "")
    assert (rows["THREE"]["place"], rows["THREE"]["places"], rows["THREE"]["killed_best"]) == (
        "A",
        "A; B; C",
        11,
    )
    assert rows["RIVALS"]["attribution"] == "probable; possible"
    assert rows["SILENT"]["killed_qualifier"] == rows["DOZENS"]["killed_qualifier"] == ""
    assert (rows["WITHDRAWN"]["counted"], rows["THREE"]["counted"]) == (0, 1)
    about = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("about").to_python()
    assert method(path).splitlines()[3:5] == [str(line[0]) for line in about[3:5]]


def test_a_chosen_attack_takes_only_what_belongs_to_it(sample: Casebook, tmp_path: Path) -> None:
    (attack,) = sample.find("attack", code="MLI-2024-0002")
    xlsx.write(sample, tmp_path / "one.xlsx", only=[int(attack["n"] or 0)], asked="place:Ogota")
    found = book(tmp_path / "one.xlsx")
    assert [row["code"] for row in found["attack"]] == ["MLI-2024-0002"]
    assert [row["name"] for row in found["place"]] == ["Ogota", "Ouémbé"]
    assert {row["attack_code"] for row in found["tally"]} == {"MLI-2024-0002"}
    assert "abduction" not in found
    assert "- Filter: place:Ogota." in method(tmp_path / "one.xlsx")


class Stop(Exception):  # noqa: N818
    pass


def test_it_can_be_stopped_at_any_step(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    invent(casebook, 20, seed=5)
    monkeypatch.setattr(sheets, "_LOOK", 0)  # so that it looks up at every read and write
    before = set(tmp_path.iterdir())
    steps: list[int] = []
    xlsx.write(casebook, tmp_path / "out.xlsx", progress=lambda done, total: steps.append(done))
    (tmp_path / "out.xlsx").unlink()
    (tmp_path / "out.xlsx.method.md").unlink()
    assert steps == sorted(steps)
    for at in (*range(0, len(steps), 41), len(steps) - 1):
        ticks = chain(repeat(False, at), repeat(True))

        def stop(done: int, total: int, ticks: Iterator[bool] = ticks) -> None:
            if next(ticks):
                raise Stop

        with pytest.raises(Stop):
            xlsx.write(casebook, tmp_path / "out.xlsx", progress=stop)
        assert set(tmp_path.iterdir()) == before
