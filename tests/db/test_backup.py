"""Backups: made when something changed, verified, rotated, and put back without losing what is there."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from db.model.changes import Change
from db.storage import attachments, backup, connection, filecopying, restoring, wholefile
from db.storage.backup import Backup, folder_of, keep, keep_open, kept_as, listed, of_casebook
from db.storage.carving import pages
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE, journal_of, read_salt
from db.storage.check import check
from db.storage.connection import driver
from db.storage.seen import Seen, recognise
from db.storage.trouble import Damaged, DiskFull, InUse, ReadOnly, Trouble
from tests.conftest import CHEAP

OLD = sorted((Path(__file__).parent.parent / "old").glob("*.sql"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    """An encrypted casebook with one attack."""
    path = tmp_path / "on the stick" / "mali.temoin"
    path.parent.mkdir()
    with Casebook.create(path, "correct horse", author="tester", kdf=CHEAP) as made:
        add(made, "First")
        yield made


@pytest.fixture
def folder(book: Casebook, tmp_path: Path) -> Path:
    return folder_of(book.path, tmp_path / "backups")


def add(casebook: Casebook, title: str) -> str:
    written = casebook.apply([Change.new("attack", {"title": title})])
    return next(change.id for change in written if change.entity == "attack")


def titles(path: Path, key: bytes | None) -> list[str]:
    db = connection.connect(path, key)
    found = [str(title) for (title,) in db.execute("SELECT title FROM attack ORDER BY n")]
    db.close()
    return found


def kept(book: Casebook, folder: Path) -> Backup:
    """Close a casebook and back it up."""
    book.close()
    made = keep(book.path, folder, book.db.key)
    assert made is not None
    return made


def test_a_closed_casebook_is_copied_byte_by_byte_for_its_owner_only(book: Casebook, folder: Path) -> None:
    made = kept(book, folder)
    assert made.path.read_bytes() == book.path.read_bytes()
    assert listed(folder) == [made]
    if os.name == "posix":
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path.name for path in folder.iterdir()] == [made.path.name]


def test_an_open_one_is_copied_with_its_key_and_salt(book: Casebook, folder: Path) -> None:
    made = keep_open(book.db, folder)
    add(book, "Second")
    assert titles(made.path, book.db.key) == ["First"]
    with Casebook.open(made.path, "correct horse", kdfs=(CHEAP,)) as copy:
        assert check(copy) == []


def test_of_backups_of_one_second_the_last_is_the_newest(
    book: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(book.path, tmp_path / "backups")

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2024, 1, 6, 10, 0, 0, 500)

    monkeypatch.setattr(backup, "datetime", Clock)
    for number in range(13):
        add(book, str(number))
        made = keep_open(book.db, folder)
        assert of_casebook(book.path, tmp_path / "backups")[0] == made == listed(folder)[0]
        assert titles(made.path, book.db.key)[-1] == str(number)
    assert len(listed(folder)) == 10


def test_what_was_not_changed_needs_no_new_backup(book: Casebook, folder: Path) -> None:
    made = keep_open(book.db, folder)
    assert kept(book, folder) == made
    with Casebook.open(book.path, recovery=book.recovery_code or "") as again:
        assert keep_open(again.db, folder) == made  # opening changes nothing
        add(again, "Second")
        assert kept_as(again.path, folder) is None
    assert kept(again, folder) != made
    assert len(listed(folder)) == 2


def test_what_is_changed_while_it_is_copied_is_no_backup(book: Casebook, folder: Path) -> None:
    def step(done: int, total: int) -> None:
        if listed(folder) == [] and done == total:
            add(book, "Second")

    assert keep(book.path, folder, book.db.key, step) is None
    assert list(folder.iterdir()) == []
    assert keep(book.path, folder, book.db.key) is not None


def test_a_copy_begins_anew_when_something_is_saved_meanwhile(
    book: Casebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wholefile, "COPIED", 20)
    begun = 0

    def step(done: int, total: int) -> None:
        nonlocal begun
        if done == 40 and begun < 30:  # somebody who saves all the time
            begun += 1
            other.set_setting("begun", str(begun))

    other = book.another()
    made = keep_open(book.db, folder, step)
    other.close()
    assert begun == 2
    with Casebook.open(made.path, recovery=book.recovery_code or "") as copy:
        assert copy.setting("begun") == "2"


def test_a_backup_that_does_not_read_back_is_thrown_away(
    book: Casebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "read_back", lambda path, step: "0" * 64)
    with pytest.raises(Trouble, match="did not read back"):
        kept(book, folder)
    assert list(folder.iterdir()) == []
    assert titles(book.path, book.db.key) == ["First"]


def test_a_damaged_casebook_takes_no_good_backup_away(book: Casebook, folder: Path) -> None:
    made = kept(book, folder)
    with book.path.open("r+b") as file:
        file.seek(5 * 4096 + 100)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(Damaged, match="was not taken for a good backup"):
        keep(book.path, folder, book.db.key)
    assert listed(folder) == [made]


def test_a_full_disk_is_said_and_leaves_the_casebook_as_it_is(
    book: Casebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "ROOM", 1 << 60)
    with pytest.raises(DiskFull, match="no room for a backup"):
        keep_open(book.db, folder)
    monkeypatch.undo()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(filecopying.os, "fsync", full)
    with pytest.raises(DiskFull, match="The disk that holds"):
        kept(book, folder)
    monkeypatch.undo()
    assert listed(folder) == []
    assert [path.name for path in folder.iterdir()] == []


def test_without_the_key_no_backup_makes_room_for_another(book: Casebook, folder: Path) -> None:
    book.close()
    for day in range(1, 15):
        old(folder, f"2020-01-{day:02} 10.00.00")
    assert keep(book.path, folder, None) is not None
    assert len(listed(folder)) == 15
    os.utime(book.path)
    assert keep(book.path, folder, book.db.key) is not None
    assert len(listed(folder)) == 10  # the last of January is among the newest ten


def test_a_half_save_is_not_copied_without_the_key(book: Casebook, folder: Path) -> None:
    book.close()
    journal_of(book.path).write_bytes(b"half a save")
    assert keep(book.path, folder, None) is None
    assert keep(book.path, folder, book.db.key) is not None


def old(folder: Path, moment: str, text: bytes = b"old") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"mali {moment}.temoin"
    path.write_bytes(text)
    return path


def test_the_newest_ten_stay_and_the_last_of_each_month(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    days = [f"2023-{month:02}-{day:02} 08.30.00" for month in (1, 2, 3) for day in range(1, 9)]
    paths = [old(folder, day) for day in days]
    late = old(folder, "2022-11-05 10.00.00 2")  # written just now, by a clock that was set back
    earlier = old(folder, "2022-11-05 10.00.00")
    backup.rotate(folder, late)
    assert {b.path for b in listed(folder)} == {*paths[-10:], paths[7], late}
    assert paths[7].name == "mali 2023-01-08 08.30.00.temoin"
    assert not earlier.exists()


def test_backups_are_found_where_the_casebook_was_moved_damaged_or_lost(
    book: Casebook, folder: Path, tmp_path: Path
) -> None:
    made = kept(book, folder)
    base = tmp_path / "backups"
    assert of_casebook(book.path, base) == [made]
    moved = book.path.rename(tmp_path / "renamed.temoin")
    assert of_casebook(moved, base) == [made]
    assert of_casebook(book.path, base) == [made]  # there is nothing any more
    (tmp_path / "other.temoin").write_bytes(os.urandom(8192))
    assert of_casebook(tmp_path / "other.temoin", base) == []


@pytest.mark.parametrize("sql", OLD, ids=lambda path: path.stem)
def test_a_casebook_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path, sql: Path) -> None:
    path, folder = tmp_path / "old.temoin", tmp_path / "backups"
    raw = driver.connect(str(path))
    raw.executescript(sql.read_text(encoding="utf-8"))
    raw.close()
    with Casebook.open(path, backups=folder):
        pass
    (made,) = listed(folder)
    was = driver.connect(str(made.path))
    assert was.execute("SELECT max(name) FROM _sqlite_migrations").fetchone()[0] < "0008"
    was.close()
    assert restoring.contents(made.path, None).records["attack"] > 0
    with Casebook.open(path, backups=folder):
        pass
    assert len(listed(folder)) == 1


def test_many_rows_are_brought_in_after_a_backup(book: Casebook, folder: Path) -> None:
    backup.before_many(book.db, folder, backup.LARGE - 1)
    assert listed(folder) == []
    backup.before_many(book.db, None, backup.LARGE)
    backup.before_many(book.db, folder, backup.LARGE)
    assert len(listed(folder)) == 1


# Restoring


def test_a_restored_backup_takes_the_place_and_what_was_there_stays(
    book: Casebook, folder: Path, tmp_path: Path
) -> None:
    made = keep_open(book.db, folder)
    remembered = Seen(tmp_path)
    assert recognise(book, remembered) is None
    device = book.setting("device")
    add(book, "Second")
    book.close()
    before = book.path.read_bytes()
    aside = restoring.restore(book.path, made.path, book.db.key)
    assert aside is not None
    assert aside.read_bytes() == before
    assert " before restore " in aside.name
    assert titles(book.path, book.db.key) == ["First"]
    if os.name == "posix":
        assert stat.S_IMODE(book.path.stat().st_mode) == 0o600
    with Casebook.open(book.path, "correct horse", kdfs=(CHEAP,)) as again:
        assert recognise(again, remembered) is not None
        assert again.setting("device") not in (device, None)  # its history goes on under another name
        add(again, "Third")
        assert check(again) == []
    assert len(list(book.path.parent.iterdir())) == 2
    assert restoring.restore(book.path, made.path, book.db.key) not in (None, aside)


def test_a_lost_casebook_comes_back(book: Casebook, folder: Path) -> None:
    made = kept(book, folder)
    book.path.unlink()
    assert restoring.restore(book.path, made.path, book.db.key) is None
    assert titles(book.path, book.db.key) == ["First"]


def test_a_casebook_without_a_readable_beginning_is_restored(book: Casebook, folder: Path) -> None:
    made = kept(book, folder)
    with book.path.open("r+b") as file:
        file.write(b"\1" * 4096)
    spoilt = book.path.read_bytes()
    journal_of(book.path).write_bytes(b"a journal of this file")
    aside = restoring.restore(book.path, made.path, book.db.key)
    assert aside is not None
    assert aside.read_bytes() == spoilt
    assert not journal_of(book.path).exists()  # SQLite would play it back into the restored file
    assert journal_of(aside).read_bytes() == b"a journal of this file"
    assert titles(book.path, book.db.key) == ["First"]


def test_what_cannot_be_restored_changes_nothing(
    book: Casebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keep_open(book.db, folder)
    with pytest.raises(InUse):
        restoring.restore(book.path, made.path, book.db.key)
    book.close()
    before = book.path.read_bytes()
    with pytest.raises(Trouble):  # another key
        restoring.restore(book.path, made.path, bytes(32))
    monkeypatch.setattr(restoring, "read_back", lambda path: "")
    with pytest.raises(Trouble, match="did not read back"):
        restoring.restore(book.path, made.path, book.db.key)
    monkeypatch.undo()
    made.path.write_bytes(made.path.read_bytes()[:-2000])
    with pytest.raises(Trouble):
        restoring.restore(book.path, made.path, book.db.key)
    made.path.unlink()
    with pytest.raises(Trouble, match=r"The backup .* is not there any more"):
        restoring.restore(book.path, made.path, book.db.key)
    assert book.path.read_bytes() == before
    assert [path.name for path in book.path.parent.iterdir()] == [book.path.name]


def test_it_is_said_what_restoring_would_take_away_and_bring_back(book: Casebook, folder: Path) -> None:
    (first,) = book.find("attack")
    made = keep_open(book.db, folder)
    assert restoring.compare(book.path, made.path, book.db.key).is_none
    book.keep_draft("new", "attack", None, {"title": "Half"})
    typed = restoring.compare(book.path, made.path, book.db.key)
    assert not typed.is_none and (typed.lost.drafts, typed.gained.drafts) == (1, 0)
    add(book, "Second")
    book.apply([Change("attack", str(first["id"]), {"title": "First"}, {"title": "The first"})])
    difference = restoring.compare(book.path, made.path, book.db.key)
    assert difference.gained.entries == 0
    assert difference.lost.entries == 2
    assert difference.lost.own == (("attack", 1),)
    assert difference.lost.other == (("attack", 1),)
    assert any("Second" in title for title in difference.lost.titles)
    assert difference.lost.first <= difference.lost.last
    assert restoring.contents(made.path, book.db.key).records["attack"] == 1
    book.close()
    aside = restoring.restore(book.path, made.path, book.db.key)
    assert aside is not None
    with Casebook.open(book.path, recovery=book.recovery_code or "") as again:
        add(again, "Third")
    forked = restoring.compare(book.path, aside, book.db.key)
    assert forked.gained.own == (("attack", 1),)
    assert [title for title in forked.lost.titles if "Third" in title]
    assert forked.lost.entries == 1
    assert forked.gained.entries == 2


def test_the_preview_names_nobody_who_is_covered_and_each_file_once(
    book: Casebook, folder: Path, tmp_path: Path
) -> None:
    made = keep_open(book.db, folder)
    (attack,) = book.find("attack")
    victim = {"name": "Aminata Cissé", "sensitivity": 3}
    book.apply([Change.new("victim", victim), Change.new("contact", {"real_name": "Boubacar Sow"})])
    (tmp_path / "picture.txt").write_text("what it shows")
    attachments.add(book, tmp_path / "picture.txt", "attack", str(attack["id"]))
    named = restoring.compare(book.path, made.path, book.db.key).lost.titles
    assert "Victim V-00001" in named and "Contact" in named
    assert not [name for name in named if "Aminata" in name or "Boubacar" in name]
    assert len([name for name in named if "picture" in name]) == 1


def test_a_fork_is_found_where_it_begins(book: Casebook, folder: Path) -> None:
    """Two computers went on with one device id, as after a copy by hand."""
    for number in range(5):
        add(book, f"Common {number}")
    made = keep_open(book.db, folder)
    with Casebook.open(made.path, recovery=book.recovery_code or "") as other:
        for number in range(9):
            add(other, f"There {number}")
    for number in range(3):
        add(book, f"Here {number}")
    difference = restoring.compare(book.path, made.path, book.db.key)
    assert (difference.lost.entries, difference.gained.entries) == (3, 9)


def test_backups_take_a_share_of_the_disk_and_some_stay(
    book: Casebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = book.path.stat().st_size
    usage = backup.shutil.disk_usage(folder.parent.parent)
    free = 100 * size

    def disk(path: Path) -> object:
        return usage._replace(free=free - sum(b.size for b in listed(folder)))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2026, 1, 1, 12, 0, len(let_go))

    let_go: list[int] = []
    monkeypatch.setattr(backup, "datetime", Clock)
    monkeypatch.setattr(backup.shutil, "disk_usage", disk)
    monkeypatch.setattr(backup, "ROOM", size)

    def again() -> None:
        add(book, f"attack {len(let_go)}")
        let_go.append(keep_open(book.db, folder).let_go)

    for _ in range(6):
        again()
    assert len(listed(folder)) == 6 and not any(let_go)
    free = 18 * size  # a quarter of it is for the backups
    again()
    assert len(listed(folder)) == 4 and let_go[-1] == 3
    free = 5 * size
    again()
    assert len(listed(folder)) == backup.LEAST, "the last ones stay"
    newest = listed(folder)[0]
    free = 4 * size
    with pytest.raises(DiskFull, match="no room for a backup"):
        again()
    assert listed(folder)[0] == newest


def test_where_the_folder_of_backups_cannot_be_written_one_is_made_beside(
    book: Casebook, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_bytes(b"")
    made = backup.keep_before(book.db, tmp_path / "no folder" / "backups")
    assert made.path.parent == backup.beside(book.path)
    assert backup.of_casebook(book.path, tmp_path / "no folder" / "backups") == [made]


def test_a_write_protected_home_offers_no_place_that_nobody_can_choose(
    book: Casebook, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keep_open(book.db, folder)

    def closed(*args: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(backup, "_free", closed)
    add(book, "Second")
    with pytest.raises(ReadOnly, match="Back up to a stick") as refused:
        keep_open(book.db, folder)
    assert "another place" not in refused.value.text()
    with pytest.raises(ReadOnly, match="Choose another place"):
        backup.copy_to(made, tmp_path)  # there a place was chosen


class _GivenUp(Exception):  # noqa: N818
    """Somebody locks."""


def test_reading_a_backup_back_is_broken_off_in_its_middle(book: Casebook, folder: Path) -> None:
    size, stopped = book.path.stat().st_size, list[int]()
    assert size > 200 * PAGE

    def give_up(done: int, total: int) -> None:
        stopped.append(done)
        raise _GivenUp

    with pytest.raises(_GivenUp):
        backup.verify(book.path, book.db.key, give_up)
    assert stopped[0] <= size // 2, "not once all has been read"
    parts: list[int] = []
    made = keep_open(book.db, folder, lambda done, total: parts.append(3 * done // total))
    assert {1, 2} <= {*parts} and parts == sorted(parts), "read back, verified"
    with made.path.open("ab") as file:
        file.write(bytes(100))
    with pytest.raises(Damaged, match=f"page {size // PAGE + 1}"):
        backup.verify(made.path, book.db.key)


def test_the_page_of_locks_in_a_large_file_is_no_damage(
    book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.close()
    with book.path.open("r+b") as file:
        file.seek(6 * PAGE)
        file.write(bytes(PAGE))  # as SQLite leaves it where a file is longer than a gigabyte
    told: list[int] = []
    key, salt = book.db.key, read_salt(book.path)
    assert key is not None
    assert list(pages.altered(book.path, key, salt, lambda done, total: told.append(done))) == [7]
    assert told, "it can be given up"
    monkeypatch.setattr(pages, "NEVER_WRITTEN", 7)
    assert list(pages.altered(book.path, key, salt, lambda done, total: None)) == []


def test_a_copy_is_on_the_disk_as_far_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "whole").write_bytes(bytes(4 * filecopying.PIECE + 1))
    monkeypatch.setattr(filecopying, "SYNCED", 2 * filecopying.PIECE)
    synced, said = list[int](), list[tuple[int, int]]()
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    filecopying.copy_bytes(
        tmp_path / "whole", tmp_path / "copy", lambda done, total: said.append((done, max(synced, default=0)))
    )
    assert len(synced) == 3
    assert all(done - on_disk < filecopying.SYNCED for done, on_disk in said)
