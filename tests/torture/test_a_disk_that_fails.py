"""A disk that is full, unplugged or write-protected, a file that an older copy replaces: said, and mended."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.check import check
from db.storage.diskerrors import driver, trouble_of
from db.storage.trouble import ReadOnly, Trouble
from tests.torture import numbered
from tests.torture.folders import Unwritable, nobody
from tests.torture.test_saves_survive import POSIX, told


@POSIX
def test_a_disk_that_fails_in_a_save_is_said_and_loses_nothing(rounds: int) -> None:
    ran = told("faulty", "--rounds", rounds)
    assert ran.returncode == 0, ran.stderr
    assert f"{rounds} rounds of each, 0 lost" in ran.stdout


@POSIX
def test_a_file_that_is_moved_replaced_or_held_is_said_and_loses_nothing(rounds: int) -> None:
    ran = told("mishaps", "--rounds", rounds)
    assert ran.returncode == 0, ran.stderr
    assert f"{rounds} rounds of each, 0 lost" in ran.stdout


def test_an_older_copy_written_over_the_open_file_takes_no_save(tmp_path: Path) -> None:
    path, older, newer = tmp_path / "a.temoin", tmp_path / "older", tmp_path / "newer"
    numbered.new(path)
    with numbered.opened(path) as casebook:
        saves = numbered.saves(casebook)
        next(saves)
        shutil.copy(path, older)
        next(saves)
        shutil.copy(path, newer)
        shutil.copyfile(older, path)  # the same file on the disk, with what it held before
        with pytest.raises(Trouble, match="replaced by an older copy"):
            next(saves)
        with pytest.raises(Trouble, match="replaced by an older copy"):
            casebook.keep_draft("draft:9", "source", None, {})
        with casebook.another() as another, pytest.raises(Trouble, match="replaced by an older copy"):
            another.set_setting("a", "b")
        assert path.read_bytes() == older.read_bytes()
        shutil.copyfile(newer, path)
        assert next(numbered.saves(casebook)) == 3
        assert numbered.faults(casebook, 3) == []


def test_an_older_copy_that_is_opened_is_gone_on_with(tmp_path: Path) -> None:
    path, older = tmp_path / "a.temoin", tmp_path / "older"
    numbered.new(path)
    shutil.copy(path, older)
    with numbered.opened(path) as casebook:
        next(numbered.saves(casebook))
    shutil.copyfile(older, path)
    with numbered.opened(path) as casebook:
        assert next(numbered.saves(casebook)) == 1


@POSIX
def test_unused_pages_that_a_cut_off_save_left_torn_are_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    numbered.new(path)
    with numbered.opened(path) as casebook:
        casebook.keep_draft("long", "source", None, {"typed": "x" * 100_000})
        casebook.drop_draft("long")
        (unused,) = casebook.db.execute("PRAGMA freelist_count").fetchone()
        (pages,) = casebook.db.execute("PRAGMA page_count").fetchone()
    assert unused > 20
    whole = path.read_bytes()
    torn = bytearray(whole)
    for page in range(pages - unused + 2, pages):  # the long draft stood at the end
        torn[page * 4096 + 700] ^= 1
    path.write_bytes(torn)
    with numbered.opened(path) as casebook:
        assert check(casebook)  # nobody was cut off: then it is the disk
    path.with_name(path.name + "-journal").write_bytes(b"")
    with numbered.opened(path) as casebook:
        assert check(casebook) == []


def test_a_folder_that_became_read_only_is_said_and_saving_works_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        place = Change.new("place", {"name": "Kalala"})
        with Unwritable(tmp_path), pytest.raises(Trouble, match="write-protected"):
            casebook.apply([place])
        casebook.apply([place])
        assert [row["name"] for row in casebook.find("place")] == ["Kalala"]


@POSIX
@pytest.mark.parametrize(("rights", "said"), [(0o400, "write-protected"), (0o000, "its rights were changed")])
def test_a_file_whose_rights_are_taken_away_is_not_blamed_on_the_disk(
    rights: int, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None, author="tester"):
        path.chmod(rights)
        for code in (driver.SQLITE_IOERR, driver.SQLITE_CANTOPEN):
            error = driver.OperationalError("what SQLite says of it")
            error.sqlite_errorcode = code
            with nobody(path):
                found = trouble_of(path, error)
            assert isinstance(found, ReadOnly) and said in found.text()


@POSIX
def test_a_file_that_was_opened_again_while_it_was_read_only_is_written_afterwards(tmp_path: Path) -> None:
    """A stick that Linux mounts anew for reading only, after it could not make the journal."""
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None, author="tester") as casebook:
        place = Change.new("place", {"name": "Kalala"})
        journal = path.with_name(path.name + "-journal")
        journal.mkdir()
        with pytest.raises(Trouble):
            casebook.apply([place])
        journal.rmdir()
        path.chmod(0o444)
        with Unwritable(tmp_path):
            for _ in range(2):
                with pytest.raises(Trouble, match="write-protected"):
                    casebook.apply([place])
        path.chmod(0o600)
        casebook.apply([place])
        assert [row["name"] for row in casebook.find("place")] == ["Kalala"]
