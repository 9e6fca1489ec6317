"""CSV: what is written comes back exactly, no spreadsheet runs it, and no bad row enters or gets lost."""

import csv
import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.exchange import csvtext
from db.exchange.csvguard import DELIMITERS, Dialect, guard, unguard
from db.exchange.csvlines import CELL_LIMIT, undecodable
from db.exchange.csvtext import (
    CsvTrouble,
    Reader,
    Writer,
    propose_delimiter,
    read,
)
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FORMULA_SIGNS = "=+-@\t\r\n|%＝＋－＠｜％"
BLANKS = " \t\r\n\v\f\x1c\x85\xa0\xad\u1680\u2007\u200b\u200e\u2028\u202f\u2060\u3000\ufeff"

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
hostile = st.text(st.sampled_from(FORMULA_SIGNS + BLANKS + "'\",;|0159.eé"), max_size=12)
cells = texts | hostile
dialects = st.builds(Dialect, st.sampled_from(DELIMITERS), st.booleans(), st.booleans())

OURS = Dialect()
EXACT = Dialect(bom=False, guarded=False)


def written(header: list[str], rows: list[list[str]], dialect: Dialect = OURS) -> bytes:
    stream = io.BytesIO()
    Writer(stream, header, dialect).rows(rows)
    return stream.getvalue()


def reader(data: bytes | str, delimiter: str = ",") -> Reader:
    raw = data.encode() if isinstance(data, str) else data
    return Reader(io.BytesIO(raw), Dialect(delimiter, guarded=False))


def sentences(table: Reader) -> list[str]:
    return [bad.sentence() for bad in table.bad]


# Guard


@given(cells)
def test_unguard_gives_back_what_guard_took(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(st.lists(st.lists(cells, min_size=2, max_size=2), max_size=5), st.sampled_from(DELIMITERS))
def test_ready_lines_are_guarded_like_rows(rows: list[list[str]], delimiter: str) -> None:
    cellwise = [[guard(cell) for cell in row] for row in rows]
    stream, plain = io.BytesIO(), Dialect(delimiter, guarded=False)
    lines = written(["a", "b"], rows, plain).split(b"\r\n", 1)[1]
    Writer(stream, ["a", "b"], Dialect(delimiter)).lines(lines, len(rows))
    assert stream.getvalue() == written(["a", "b"], cellwise, plain)
    assert stream.getvalue() == written(["a", "b"], rows, Dialect(delimiter))


@given(cells)
def test_a_guarded_cell_starts_no_formula(cell: str) -> None:
    saved = guard(cell)
    after_blanks = saved.translate({ord(blank): None for blank in BLANKS if blank not in FORMULA_SIGNS})
    number = saved.removeprefix("-").replace(".", "", 1).replace("e-", "", 1).replace("e", "", 1)
    assert after_blanks[:1] not in list(FORMULA_SIGNS) or (number.isascii() and number.isdecimal())


@pytest.mark.parametrize(
    "number",
    [
        "0",
        "-5",
        "-13.75535",
        "24",
        "007",
        "0905551234567",
        "-0.5",
        "-1e-07",
        "-5.1119200000000005",
        "1/2",
        "",
    ],
)
def test_plain_numbers_and_harmless_texts_stay(number: str) -> None:
    assert guard(number) == number


@pytest.mark.parametrize(
    "cell", ["=1+1", "+90 555", "-1+1", "-", "-007", "-٣", "-5\n", "-" + "9" * 16, "@SUM(A1)"]
)
@pytest.mark.parametrize("blanks", ["", " ", "\u200b", "\u3000 \xa0", "\ufeff", "\t", "\r\n"])
def test_a_sign_after_any_blanks_is_dangerous(blanks: str, cell: str) -> None:
    assert guard(blanks + cell) == "'" + blanks + cell


@pytest.mark.parametrize(
    "cell", ["\tx", "\rx", "\nx", "|cmd", "%x", "'tis", "'", "＝1", "＋1", "－1", "＠x", "｜x", "％x"]
)
def test_dangerous_cells_get_one_mark(cell: str) -> None:
    assert guard(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["a=1", "2-3", " 'x", "\u2013 dash", "‐ hyphen", "x|y", "#date+occurred"])
def test_a_sign_elsewhere_is_harmless(cell: str) -> None:
    assert guard(cell) == cell


def test_unguard_takes_one_mark_only() -> None:
    assert unguard("''=1") == "'=1"


# Writing


def test_the_bytes_are_the_promised_ones() -> None:
    stream = io.BytesIO()
    writer = Writer(stream, ["id", "note"])
    writer.row(["007", 'said "no",\r\nleft'])
    writer.rows([["-5", "=1+1"], ["", "é"]])
    expected = '\ufeff"id","note"\r\n"007","said ""no"",\r\nleft"\r\n"-5","\'=1+1"\r\n"","é"\r\n'.encode()
    assert stream.getvalue() == expected
    assert (writer.count, writer.size) == (3, len(expected))
    assert writer.sha256 == hashlib.sha256(expected).hexdigest()


def test_exact_without_bom_and_with_semicolons() -> None:
    assert written(["a", "b"], [["=1", "'x"]], Dialect(";", bom=False, guarded=False)) == (
        b'"a";"b"\r\n"=1";"\'x"\r\n'
    )


@pytest.mark.parametrize("header", [[], [""], ["a", "a"]])
def test_a_header_that_no_reader_takes_is_not_written(header: list[str]) -> None:
    with pytest.raises(ValueError, match="name of its own"):
        Writer(io.BytesIO(), header)


@pytest.mark.parametrize("row", [["1"], ["1", "2", "3"], ["1", "\0"]])
def test_a_row_that_no_reader_takes_is_not_written(row: list[str]) -> None:
    stream = io.BytesIO()
    writer = Writer(stream, ["a", "b"])
    before = stream.getvalue()
    with pytest.raises(ValueError, match=r"cells for|NUL"):
        writer.row(row)
    assert stream.getvalue() == before


def test_another_delimiter_than_the_four_is_refused() -> None:
    with pytest.raises(ValueError, match="delimiters"):
        Dialect("a")


@given(st.data(), st.integers(1, 4), dialects)
def test_any_text_comes_back(data: st.DataObject, width: int, dialect: Dialect) -> None:
    names = st.lists(cells.filter(str.strip), min_size=width, max_size=width, unique=True)
    header = data.draw(names)
    rows = data.draw(st.lists(st.lists(cells, min_size=width, max_size=width), max_size=4))
    table = Reader(io.BytesIO(written(header, rows, dialect)), dialect)
    assert table.header == tuple(header)
    assert [row for _, row in table] == rows
    assert table.bad == []


# Reading


def test_rows_come_with_the_line_where_they_begin() -> None:
    table = reader('a,b\r\n"x\r\ny\rz",1\r\n\r\n2,3\n4,5\r6,7')
    assert list(table) == [(2, ["x\r\ny\rz", "1"]), (6, ["2", "3"]), (7, ["4", "5"]), (8, ["6", "7"])]
    assert table.bad == []


def test_other_line_ends_of_unicode_are_text() -> None:
    assert list(reader("a,b\nx\u2028y\x0b,\x85z\n")) == [(2, ["x\u2028y\x0b", "\x85z"])]


def test_ragged_rows_are_set_aside_whole() -> None:
    table = reader("a,b\n1,2\n3\n4,5,6\n7,8\n")
    assert [row for _, row in table] == [["1", "2"], ["7", "8"]]
    assert [(bad.line, bad.text, bad.cells) for bad in table.bad] == [
        (3, "3\n", ("3",)),
        (4, "4,5,6\n", ("4", "5", "6")),
    ]
    assert sentences(table)[0] == "Line 3 has 1 cells, but the header has 2: look for a delimiter."


def test_a_sentence_is_translated_before_its_values_are_filled_in() -> None:
    table = reader("a,b\n1\n")
    list(table)
    assert table.bad[0].sentence(lambda _: "Zeile {line}: {cells}/{columns}") == "Zeile 2: 1/2"


def test_bad_rows_can_go_elsewhere() -> None:
    elsewhere: list[csvtext.BadRow] = []
    table = Reader(io.BytesIO(b"a,b\n1\n"), set_aside=elsewhere.append)
    assert list(table) == []
    assert (len(elsewhere), table.bad) == (1, [])


def test_nul_is_set_aside_with_its_line() -> None:
    table = reader('a,b\n1,2\n3,"x\n\0"\n5,6\n')
    assert [row for _, row in table] == [["1", "2"], ["5", "6"]]
    assert [(bad.line, bad.text) for bad in table.bad] == [(3, '3,"x\n\0"\n')]
    assert "NUL" in sentences(table)[0]


def test_a_cell_never_closed_is_named_by_its_own_line() -> None:
    table = reader('a,b\n1,2\n"x\ny","open\n5,6\n')
    assert [row for _, row in table] == [["1", "2"]]
    assert [(bad.line, bad.text) for bad in table.bad] == [(3, '"x\ny","open\n5,6\n')]
    assert sentences(table) == [
        "The quotation mark that opens a cell in line 4 is never closed: close it there."
    ]


def test_a_mark_inside_a_quoted_cell_is_set_aside() -> None:
    table = reader('"a","b"\n"1","he said "no" then"\n"3","4"\n')
    assert [row for _, row in table] == [["3", "4"]]
    assert "line 2 has a quotation mark inside" in sentences(table)[0]


def test_the_inside_of_a_wrongly_quoted_cell_is_never_taken_for_a_row() -> None:
    inside = '"he said "no"\nx,y\n\n,""\nlast","2"\n'
    table = reader('"a","b"\n' + inside + '"3","4"\n5,6\n')
    assert [row for _, row in table] == [["3", "4"], ["5", "6"]]
    assert "".join(bad.text for bad in table.bad) == inside
    assert (
        sentences(table)[1]
        == "Line 3 follows a fault in line 2 that leaves it in doubt: mend that line first."
    )


def test_a_mark_in_a_cell_without_quotes_costs_that_row_only() -> None:
    table = reader('a,b\n5" shell,1\n2,3\n')
    assert [row for _, row in table] == [["2", "3"]]
    assert "line 2 has a quotation mark but is not quoted" in sentences(table)[0]


rows_of_plain_text = st.lists(
    st.lists(st.text("abc, \n\"'"), min_size=3, max_size=3).filter(
        lambda row: any(map(str.isalpha, row[0][:1]))
    ),
    min_size=1,
    max_size=5,
)


@given(rows_of_plain_text, st.data())
def test_a_stray_mark_is_met_and_no_row_after_it_is_false(rows: list[list[str]], data: st.DataObject) -> None:
    lines = [written(["a", "b", "c"], rows[:count], EXACT).decode() for count in range(len(rows) + 1)]
    place = data.draw(st.integers(len(lines[0]), len(lines[-1])))
    before = sum(len(line) <= place for line in lines) - 1
    table = reader(lines[-1][:place] + '"' + lines[-1][place:])
    got = list(table)
    assert [row for _, row in got[:before]] == rows[:before]
    assert table.bad, "an odd number of marks cannot be right"
    true = iter(rows[before:])
    assert all(row in true for line, row in got if line > table.bad[0].line)


def test_a_row_cut_short_by_a_mark_puts_the_next_in_doubt() -> None:
    table = reader('a,b,c\n"1","x"\n2,3,4\n","5"\n"6",7,8\n9,10,11\n')
    assert [row for _, row in table] == [["6", "7", "8"], ["9", "10", "11"]]
    assert [bad.line for bad in table.bad] == [2, 3, 4]


def test_a_cell_of_a_million_letters_passes_and_the_limit_is_put_back() -> None:
    usual = csv.field_size_limit()
    long = "é" * 1_000_000
    assert [row for _, row in Reader(io.BytesIO(written(["a"], [[long]])))] == [[long]]
    assert csv.field_size_limit() == usual


def test_a_cell_beyond_the_limit_is_set_aside_and_the_rest_is_read() -> None:
    table = reader('"a","b"\n"' + "x" * (CELL_LIMIT + 1) + '","1"\n"2","3"\n')
    assert [row for _, row in table] == [["2", "3"]]
    assert "line 2 passes 16 million characters" in sentences(table)[0]


def test_a_row_beyond_the_limit_stops_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.exchange.csvlines.ROW_LIMIT", 10)
    with pytest.raises(CsvTrouble, match="line 2"):
        list(reader("a,b\n" + "x," * 20))


def test_a_large_file_is_not_held() -> None:
    class Endless(io.RawIOBase):
        def __init__(self) -> None:
            self.given = 0

        def readable(self) -> bool:
            return True

        def seekable(self) -> bool:
            return True

        def seek(self, offset: int, whence: int = 0) -> int:
            return 0

        def readinto(self, buffer: "WriteableBuffer") -> int:
            room = memoryview(buffer).cast("B")
            room[:] = (b"1,2\n" * (len(room) // 4 + 1))[: len(room)]
            self.given += len(room)
            return len(room)

    source = Endless()
    table = Reader(io.BufferedReader(source, 8192))
    first = next(iter(table))
    assert first == (2, ["1", "2"])
    assert source.given < 1_000_000


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\r\n1,2\r\n", "no column names"),
        (b",,\r\n", "no column names"),
        (b"a,,b\n", "Column 2 has no name"),
        (b"a,b,a\n", "Two columns are named “a”"),
        (b'a,b"c\n', "quotation mark but is not quoted"),
        (b'a,"b\n1,2\n', "line 1 is never closed"),
        ("a,b\n1,2\n".encode("utf-16"), "UTF-16"),
        (b"\xfe\xff" + "a,b\n".encode("utf-16-be"), "UTF-16"),
        ("a,b\n1,2\n".encode("utf-16-le"), "NUL characters: the file may be in UTF-16"),
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "workbook"),
    ],
)
def test_a_file_that_is_no_table_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(CsvTrouble, match=said):
        reader(data)


def test_windows_1252_is_recognised_with_line_byte_and_word() -> None:
    with pytest.raises(CsvTrouble) as caught:
        list(reader("a,b\r\n1,2\r\n3,Soci\xe9t\xe9 X\r\n".encode("cp1252")))
    assert str(caught.value) == (
        "Line 3 is not in UTF-8 (byte 17 of the file). It may be Windows-1252, where it reads “Société”: "
        "save the file as UTF-8 (in the spreadsheet: “CSV UTF-8”)."
    )
    assert isinstance(caught.value, Trouble)


def test_bytes_of_no_known_encoding_are_named_plainly() -> None:
    with pytest.raises(CsvTrouble, match=r"^Line 2 is not in UTF-8 \(byte 5 of the file\): save") as caught:
        list(reader(b"a,b\n\x81\x8d,1\n"))
    assert "1252" not in str(caught.value)


@given(st.lists(st.sampled_from([b"ab", b"\n", b"\r", b"\r\n", "é".encode(), "😀".encode()]), max_size=30))
def test_the_line_and_byte_of_a_wrong_byte_are_exact(parts: list[bytes]) -> None:
    good = b"".join(parts)
    line = len((good + b".").splitlines())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.exchange.csvlines._CHUNK", 3)
        trouble = undecodable(io.BytesIO(good + b"\xff"))
    assert dict(trouble.problem.args)["line"] == str(line)
    assert dict(trouble.problem.args)["byte"] == str(len(good) + 1)


# Files


def test_read_gives_the_rows_of_a_file_of_our_own(tmp_path: Path) -> None:
    path = tmp_path / "attacks.csv"
    path.write_bytes(written(["id", "note"], [["1", "=x"], ["2", ""]]))
    assert list(read(path, header=["id", "note"])) == [(2, ["1", "=x"]), (3, ["2", ""])]


def test_read_takes_no_other_columns_and_no_bad_row(tmp_path: Path) -> None:
    path = tmp_path / "attacks.csv"
    path.write_bytes(b"a,b\n1,2\n3\n")
    with pytest.raises(CsvTrouble, match="a, b instead of b, a"):
        list(read(path, header=["b", "a"]))
    with pytest.raises(CsvTrouble, match="Line 3 has 1 cells"):
        list(read(path))
    with pytest.raises(Trouble, match="is not there"):
        list(read(tmp_path / "none.csv"))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("a\tb, c\n1\t2, 3\n4\t5\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ('"a;b","c"\n"1;2;3","4"\n', ","),
        ("one\n1\n", ","),
        ("", ","),
        ('a;b\n1;2\n3;"cut', ";"),
    ],
)
def test_the_delimiter_is_proposed(text: str, delimiter: str) -> None:
    assert propose_delimiter(text) == delimiter


@given(texts)
def test_any_sample_gets_a_proposal(text: str) -> None:
    assert propose_delimiter(text) in DELIMITERS


def test_the_proposal_is_not_applied() -> None:
    assert reader("a;b\n1;2\n").header == ("a;b",)


def test_a_sample_may_end_inside_a_letter(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "é".encode() * csvtext.SAMPLE_SIZE)
    assert set(csvtext.sample(path)) == {"é"}
    path.write_bytes("a;é\n".encode("cp1252"))
    with pytest.raises(CsvTrouble, match="“é”"):
        csvtext.sample(path)


def test_the_sniffer_of_the_library_is_not_used() -> None:
    assert "Sniffer" not in Path(csvtext.__file__).read_text("utf-8")
