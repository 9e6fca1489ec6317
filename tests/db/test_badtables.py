"""Files that are no table, damaged ones, and such as would fill the memory: each gets a sentence that says
what to do, rows that are not certain are set aside, and the casebook stays as it was."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from db.exchange.tables import aside, bringing, reading, workbooks
from db.exchange.tables.reading import Table
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

HEADER = "date,place,country,killed,notes\n"
ROW = "2024-01-06,Ségou,Mali,at least 13,dawn\n"
NEXT = ROW.replace("06", "07")


def saved(folder: Path, data: str | bytes) -> Path:
    path = folder / "table.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def cells(table: Table) -> list[list[str]]:
    return [row for _, row in table.rows]


def workbook(path: Path, fill: Callable[[xlsxwriter.Workbook.worksheet_class], object]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Attacks")
        sheet.write_row(0, 0, HEADER.strip().split(","))
        for at in range(1, 5):
            sheet.write_row(at, 0, [f"2024-01-0{at}", "Ségou", "Mali", at, "dawn"])
        fill(sheet)
    return path


NO_TABLES = {
    "empty": b"",
    "only a mark": b"\xef\xbb\xbf",
    "only blank lines": b"\n \r\n",
    "zeros": b"\0" * 5000,
    "a picture": bytes(range(256)) * 300,
    "only a header": HEADER.encode(),
    "a header with a zero": HEADER.replace("place", "pl\0ace").encode() + ROW.encode(),
    "no workbook": b"PK\x03\x04nothing",
}


@pytest.mark.parametrize("data", NO_TABLES.values(), ids=list(NO_TABLES))
def test_what_is_no_table_is_said(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Trouble) as raised:
        reading.read(saved(tmp_path, data))
    assert str(raised.value).endswith(".") and "{" not in str(raised.value)


def test_a_folder_a_pipe_and_a_closed_file_are_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "closed.csv").write_text(HEADER + ROW)
    (tmp_path / "closed.csv").chmod(0)
    for name, said in (("pipe.csv", "pipe.csv"), (".", "folder"), ("gone.csv", "not there")):
        with pytest.raises(Trouble, match=said):
            reading.read(tmp_path / name)
    if not os.access(tmp_path / "closed.csv", os.R_OK):  # nothing is closed to root
        with pytest.raises(Trouble, match="not open to you"):
            reading.read(tmp_path / "closed.csv")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_other_encodings_are_known_also_without_their_mark(tmp_path: Path, encoding: str) -> None:
    table = reading.read(saved(tmp_path, (HEADER + ROW).encode(encoding)))
    assert table.encoding == {"utf-3": "UTF-32", "utf-1": "UTF-16"}.get(encoding[:5], "Windows-1252")
    assert cells(table) == [ROW.strip().split(",")]


def test_a_row_in_another_encoding_than_the_rest_is_set_aside(tmp_path: Path) -> None:
    table = reading.read(saved(tmp_path, (HEADER + ROW).encode() + NEXT.encode("cp1252")))
    assert table.encoding == "UTF-8" and cells(table) == [ROW.strip().split(",")]
    assert [bad.line for bad in table.bad] == [3]


def test_all_ends_of_lines_are_ends_and_other_breaks_are_not(tmp_path: Path) -> None:
    rows = [ROW.strip(), NEXT.strip(), ROW.strip().replace("dawn", "da\u2028wn\x0b")]
    table = reading.read(saved(tmp_path, HEADER + rows[0] + "\r\n" + rows[1] + "\r" + rows[2] + "\n"))
    assert cells(table) == [row.split(",") for row in rows]
    assert [line for line, _ in table.rows] == [2, 3, 4]


def test_a_header_that_comes_twice_is_no_row(tmp_path: Path) -> None:
    table = reading.read(saved(tmp_path, HEADER + ROW + HEADER + NEXT))
    assert len(cells(table)) == 2
    assert [(bad.line, "header once more" in bad.sentence()) for bad in table.bad] == [(3, True)]


def test_more_titles_than_rows_are_titles_still(tmp_path: Path) -> None:
    table = reading.read(saved(tmp_path, f"Incidents 2024\n\nseen by me\nfor headquarters\n{HEADER}{ROW}"))
    assert (table.titles, table.columns[0], len(table.rows)) == (4, "date", 1)


def test_a_key_tells_one_new_record_and_needs_a_column(casebook: Casebook, tmp_path: Path) -> None:
    table = reading.read(saved(tmp_path, "title,date,killed\nx,2024-01-01,12.0\nx,2024-01-02,3\n"))
    matching = bringing.propose(table, "attack")
    report = bringing.bring(casebook, table, matching, "title", dry=True)
    assert (report.new, [(fault.line, fault.column) for fault in report.faults]) == (1, [(3, "title")])
    with pytest.raises(Trouble, match="No column goes to “code”"):
        bringing.bring(casebook, table, matching, "code")


def test_a_whole_number_with_a_fraction_of_zero_is_a_number(casebook: Casebook, tmp_path: Path) -> None:
    """As pandas writes one in a column that has gaps."""
    table = reading.read(saved(tmp_path, "date,place,killed\n2024-01-01,Boni,12.0\n2024-01-01,Boni,12.5\n"))
    report = bringing.bring(casebook, table, bringing.propose(table, "attack"))
    assert [fault.line for fault in report.faults] == [3]
    assert casebook.totals()["killed", ""].display() == "12"


def test_reading_a_large_table_can_be_given_up(tmp_path: Path) -> None:
    class Stop(Exception):  # noqa: N818
        pass

    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Stop

    path = saved(tmp_path, HEADER + ROW * 5000)
    with pytest.raises(Stop):
        reading.read(path, progress=stop)
    assert told[0][0] <= told[0][1] == path.stat().st_size


def test_ten_thousand_columns_and_columns_of_one_name_are_read(tmp_path: Path) -> None:
    names = ["date", "place", *(f"c{n // 2}" for n in range(10_000))]
    row = ["2024-01-06", "Ségou", *("" for _ in range(10_000))]
    table = reading.read(saved(tmp_path, ",".join(names) + "\n" + ",".join(row) + "\n"))
    assert len(set(table.columns)) == 10_002 and cells(table) == [row]
    assert {"date", "place"} <= set(bringing.propose(table, "attack").columns)


def test_a_file_that_grows_while_it_is_read_is_not_brought_in(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "KEPT", 0)  # as a large file: it is read once more to be brought in
    path = saved(tmp_path, HEADER + ROW)
    table = reading.read(path)
    with path.open("a", encoding="utf-8") as stream:
        stream.write(NEXT)
    with pytest.raises(Trouble, match="changed while it was read"):
        bringing.bring(casebook, table, bringing.propose(table, "attack"))
    assert not casebook.find("attack")


def test_a_large_file_is_read_anew_each_time_and_keeps_all_faulty_rows(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path, HEADER + ROW + "too,few\n" + NEXT + NEXT.replace("Mali", "Wakanda"))
    small = reading.read(path)
    monkeypatch.setattr(reading, "KEPT", 0)
    monkeypatch.setattr(reading, "TEXTS_KEPT", 0)
    large = reading.read(path)
    kept: list[bytes] = []
    for table in (small, large):
        report = bringing.bring(casebook, table, bringing.propose(table, "attack"), dry=True)
        assert (report.rows, report.new, report.faulty) == (4, 2, 2)
        aside.keep_aside(report, tmp_path / "aside.csv")
        kept.append((tmp_path / "aside.csv").read_bytes())
    assert kept[0] == kept[1] and b"too" in kept[0] and b"Wakanda" in kept[0]


def test_faulty_rows_are_kept_elsewhere_where_their_folder_takes_nothing(
    casebook: Casebook, tmp_path: Path
) -> None:
    table = reading.read(saved(tmp_path, HEADER + ROW.replace("Mali", "Wakanda")))
    report = bringing.bring(casebook, table, bringing.propose(table, "attack"))
    gone, there = tmp_path / "gone" / "table.csv", tmp_path / "one.temoin"
    for name in ("table.faulty.csv", "table.faulty-2.csv"):  # one that is there may be mended already
        aside.keep_aside_beside(report, gone, there)
        assert report.aside == str(tmp_path / name) and "Wakanda" in (tmp_path / name).read_text("utf-8-sig")
    with pytest.raises(Trouble):
        aside.keep_aside_beside(report, gone, gone)


# Workbooks


def test_a_workbook_and_a_table_are_known_by_what_they_are_not_by_their_names(tmp_path: Path) -> None:
    as_csv = workbook(tmp_path / "book.csv", lambda sheet: None)
    (tmp_path / "text.xlsx").write_text(HEADER + ROW)
    assert (len(reading.read(as_csv).rows), len(reading.read(tmp_path / "text.xlsx").rows)) == (4, 1)


def test_rows_that_share_a_cell_or_lack_a_result_are_set_aside(tmp_path: Path) -> None:
    def fill(sheet: xlsxwriter.Workbook.worksheet_class) -> None:
        sheet.merge_range(1, 3, 2, 3, 7)
        sheet.write(3, 3, "=1+1", None, 2)
        sheet.write(4, 3, "=1/0", None, "#DIV/0!")
        sheet.write_row(5, 0, ["2024-01-05", "Ségou", "Mali"])
        sheet.write(5, 3, "=1+2", None, "")

    table = reading.read(workbook(tmp_path / "book.xlsx", fill))
    assert [(line, row[3]) for line, row in table.rows] == [(4, "2")]
    assert [bad.line for bad in table.bad] == [2, 3, 5, 6]
    assert "“killed” is merged" in table.bad[0].sentence() and "formula" in table.bad[2].sentence()


def test_a_workbook_that_unfolds_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "far.xlsx", lambda sheet: sheet.write(1_048_575, 16_383, "far away"))
    with pytest.raises(Trouble, match="unfolds"):
        reading.read(path)
    monkeypatch.setattr(workbooks, "UNFOLDED", 4 << 20)
    bomb = tmp_path / "bomb.xlsx"
    plain = workbook(tmp_path / "plain.xlsx", lambda sheet: None)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            more = b" " * (8 << 20) if info.filename.endswith("sheet1.xml") else b""
            new.writestr(info.filename, old.read(info) + more)
    with pytest.raises(Trouble, match="unfolds"):
        reading.read(bomb)
