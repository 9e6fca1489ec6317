"""Open each export with what people open it with: LibreOffice, pandas, DuckDB and python-calamine.

Run with `uv run --with pandas --with duckdb python -m tests.benchmarks.openers`; LibreOffice is tried where
`soffice` is installed. A casebook is filled with values that spreadsheets spoil (leading zeros, long numbers,
`1/2`, `1E5`, formulas, line breaks, Arabic, emoji). Told is how many of them each program gives back exactly,
how many with the declared apostrophe before them, and how many rows are found changed when the file is
brought in again.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from db.exchange.csvguard import Dialect, unguard
from db.exchange.exporting import export
from db.exchange.leaks import Watch
from db.exchange.tables.reading import read as bring
from db.model.changes import Change
from db.storage.casebook import Casebook
from tests.db.test_xlsx import HOSTILE

HELD = (
    "007",
    "00012",
    "1/2",
    "3-4",
    "1E5",
    "+2237654",
    "-1-2",
    "=A1*2",
    "=SUM(A1:A9)",
    "0x1F",
    "1,500",
    "12:30:00",
)
TEXTS = tuple(dict.fromkeys(text for text in (*HELD, *HOSTILE) if text.strip() and len(text) < 5000))
CSV_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
Cells = list[list[Any]]


def main() -> None:
    """Write, open, compare, print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Casebook.create(folder / "hostile.temoin", None, author="Awa") as casebook:
            texts = [text for text in TEXTS if not Watch(casebook.db).leaks(text)]  # those never leave
            casebook.load([_attack(number, text) for number, text in enumerate(texts)])
            export(casebook, folder / "table.csv", "flat", "hq")
            export(casebook, folder / "exact.csv", "flat", "hq", Dialect(guarded=False))
            export(casebook, folder / "book.xlsx", "xlsx", "hq")
        _say(f"{len(texts)} hostile titles", "exact", "with apostrophe", "found changed")
        for label, read, saved in _openers(folder):
            _compare(label, read, saved, texts)


def _attack(number: int, text: str) -> Change:
    return Change.new("attack", {"title": text, "code": f"X-{number:04}", "date_edtf": "2024-01-06"})


def _openers(folder: Path) -> Iterable[tuple[str, Callable[[], Cells], Path | None]]:
    """Yield (name, what reads the cells, the file if a person saved it)."""
    table, exact, book = folder / "table.csv", folder / "exact.csv", folder / "book.xlsx"
    yield "Python csv, CSV", lambda: _by_csv(table), table
    yield "Python csv, CSV --exact", lambda: _by_csv(exact), exact
    yield "calamine, XLSX", lambda: _by_calamine(book), book
    if find_spec("pandas"):
        pandas = import_module("pandas")
        text = {"dtype": str, "keep_default_na": False}
        yield "pandas as text, CSV", lambda: _framed(pandas.read_csv(table, **text)), None
        yield "pandas as text, CSV --exact", lambda: _framed(pandas.read_csv(exact, **text)), None
        yield "pandas as it guesses, CSV", lambda: _framed(pandas.read_csv(table)), None
        whole = {"sheet_name": "attack", "na_filter": False, "engine": "calamine"}
        yield "pandas (calamine), XLSX", lambda: _framed(pandas.read_excel(book, **whole)), None
    if find_spec("duckdb"):
        duckdb = import_module("duckdb")
        yield (
            "DuckDB as text, CSV",
            lambda: _queried(duckdb, f"read_csv('{table}', all_varchar = true)"),
            None,
        )
        yield "DuckDB as it guesses, CSV", lambda: _queried(duckdb, f"'{table}'"), None
        exactly = f"read_csv('{exact}', all_varchar = true)"
        yield "DuckDB as text, CSV --exact", lambda: _queried(duckdb, exactly), None
    if shutil.which("soffice"):
        for label, path, filter_, suffix in (
            ("CSV", table, CSV_FILTER, "csv"),
            ("CSV --exact", exact, CSV_FILTER, "csv"),
            ("XLSX", book, "xlsx", "xlsx"),
        ):
            saved = _saved(path, filter_, suffix)
            read_ = _by_calamine if suffix == "xlsx" else _by_csv
            yield f"LibreOffice opens and saves, {label}", partial(read_, saved), saved


def _by_csv(path: Path) -> Cells:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def _by_calamine(path: Path) -> Cells:
    opened: Any = import_module("python_calamine").CalamineWorkbook.from_path(str(path))
    return opened.get_sheet_by_name("attack").to_python(skip_empty_area=False)


def _framed(frame: Any) -> Cells:
    return [list(frame.columns), *frame.astype(object).to_numpy().tolist()]


def _queried(duckdb: Any, what: str) -> Cells:
    found = duckdb.sql(f"SELECT * FROM {what}")
    return [list(found.columns), *map(list, found.fetchall())]


def _saved(path: Path, filter_: str, suffix: str) -> Path:
    """Open a file in LibreOffice and save it in its own format, every cell as LibreOffice takes it."""
    out = path.parent / "saved" / path.stem
    home = path.parent / "home"
    command = ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", filter_]
    if suffix == "csv":
        command += ["--infilter=csv:44,34,76,1"]
    subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=300)
    return out / f"{path.stem}.{suffix}"


def _compare(label: str, read: Callable[[], Cells], saved: Path | None, texts: Sequence[str]) -> None:
    try:
        header, *rows = read()
    except Exception as error:  # noqa: BLE001 — a program that gives up is a result
        _say(label, f"gives up: {type(error).__name__}")
        return
    at = {str(name): place for place, name in enumerate(header)}
    kept = {str(row[at["code"]]): row for row in rows}
    exact = guarded = 0
    for number, text in enumerate(texts):
        found = kept.get(f"X-{number:04}")
        value = found[at["title"]] if found else None
        exact += value == text
        guarded += value != text and isinstance(value, str) and unguard(value) == text
    _say(label, str(exact), str(guarded), str(len(bring(saved, ",").altered)) if saved else "")


def _say(*cells: str) -> None:
    out = io.StringIO()
    out.write(f"{cells[0]:36}" + "".join(f"{cell:>18}" for cell in cells[1:]))
    sys.stdout.write(out.getvalue() + "\n")


if __name__ == "__main__":
    main()
