"""No input makes a reader raise anything but what it says; strings that break programs come out whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.exchange import pack
from db.exchange.importing import read_pack
from db.model import coordinates
from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.problem import Unreadable
from db.storage.casebook import Casebook, Refused
from db.storage.check import check
from db.storage.trouble import Damaged
from tests.fuzz import seeds
from tests.fuzz.readers import READERS, Bench, bench, fuzz

SEED = 1  # the same inputs in each ordinary run; `python -m tests.fuzz.run` takes others
TEXTS = [name for name, reader in READERS.items() if name not in ("pack", "casebook")]


@pytest.fixture(scope="module")
def trying() -> Iterator[Bench]:
    with bench() as folder:
        made = Bench(Path(folder))
        yield made
        made.close()


@pytest.mark.parametrize("name", READERS)
def test_only_what_is_documented_comes_out(name: str, trying: Bench) -> None:
    read = sum(fuzz(name, trying, SEED, number) for number in range(READERS[name].times))
    # Some inputs are still good, but for a code with check signs; else nothing behind the door was tried.
    assert read or name == "recovery code"


# Inputs that made a reader raise something else, by reader, seed and number; each is mended.
MENDED = [("coordinates", 77, 22328)]


@pytest.mark.parametrize(("name", "seed", "number"), MENDED)
def test_what_once_broke_a_reader_does_not_again(name: str, seed: int, number: int, trying: Bench) -> None:
    fuzz(name, trying, seed, number)


@pytest.mark.parametrize("name", TEXTS)
def test_naughty_strings_are_read_or_refused(name: str, trying: Bench) -> None:
    for text in seeds.NAUGHTY:
        for data in (text, f"13 {text}", f"a,b\r\n{text},{text}\r\n"):
            try:
                READERS[name].read(trying, data.encode("utf-8", "surrogatepass"))
            except READERS[name].raises:
                continue


def test_naughty_strings_are_saved_exported_and_read_back(casebook: Casebook, tmp_path: Path) -> None:
    kept: list[str] = []
    for text in seeds.NAUGHTY:
        values: Record = {"title": text, "author": f"{text} x", "url": text, "source_kind": "witness"}
        try:
            casebook.apply([Change.new("source", values)])
        except (Refused, Unreadable):
            continue
        kept.append(text)
    assert len(kept) > len(seeds.NAUGHTY) * 0.8
    before = told(casebook)
    pack.write(casebook, tmp_path / "pack")
    with Casebook.create(tmp_path / "again.temoin", None, author="reader") as again:
        read_pack(again, tmp_path / "pack")
        assert told(again) == before
        assert check(again) == []


def told(casebook: Casebook) -> list[tuple[Value, ...]]:
    """Return the texts of the sources; an empty cell is no value."""
    return [tuple(row[n] or None for n in ("title", "author", "url")) for row in casebook.find("source")]


def test_a_plain_file_whose_pages_make_no_sense_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    Casebook.create(path, None, author="tester").close()
    whole = path.read_bytes()
    for bad in (
        whole[:44] + (9).to_bytes(4, "big") + whole[48:],  # a schema of a later SQLite
        whole.replace(b"CREATE TABLE attack", b"CREATE TABLE \xff\xffta\xefk"),
        whole.replace(b"change_shape", b"change_shop\xef"),
    ):
        path.write_bytes(bad)
        with pytest.raises(Damaged, match="is damaged"), Casebook.open(path, author="tester"):
            pass


def test_a_long_s_is_no_letter_of_a_coordinate() -> None:
    with pytest.raises(Unreadable):
        coordinates.read("13° 45.32' N, 5°ſ 6.72' O")
