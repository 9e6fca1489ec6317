"""Another passphrase: after a verified backup, and wholly or not at all; wrong tries wait."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from db.model.changes import Change
from db.storage import attachments, backup, connection, keys, patience, restoring, wholefile
from db.storage.backup import listed
from db.storage.casebook import Casebook
from db.storage.casefile import journal_of
from db.storage.check import check
from db.storage.connection import privileged
from db.storage.keys import Challenge
from db.storage.trouble import DiskFull, Trouble, WrongPassphrase
from tests.conftest import CHEAP
from tests.db.rekeying import NEW, OLD

ROUNDS = int(os.environ.get("TEMOIN_REKEY_ROUNDS", "20"))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.temoin"
    with Casebook.create(path, OLD, kdf=CHEAP) as made:
        made.apply([Change.new("attack", {"title": "Kept"})])
        photo = tmp_path / "photo.bin"
        photo.write_bytes(random.Random(1).randbytes(700_000))
        add_file(made, photo)
    return path


def add_file(casebook: Casebook, file: Path) -> None:
    (attack,) = casebook.find("attack")
    attachments.add(casebook, file, "attack", str(attack["id"]))


def test_the_new_passphrase_opens_and_the_old_one_the_backup(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with Casebook.open(book, OLD, kdfs=(CHEAP,), backups=folder) as casebook:
        before = casebook.recovery_code
        casebook.change_key(casebook.new_key(NEW, CHEAP))
        assert casebook.recovery_code != before
        casebook.apply([Change.new("attack", {"title": "After"})])
    with pytest.raises(WrongPassphrase):
        Casebook.open(book, OLD, kdfs=(CHEAP,))
    with pytest.raises(WrongPassphrase):
        Casebook.open(book, recovery=before or "")
    with Casebook.open(book, NEW, kdfs=(CHEAP,)) as again:
        assert [attack["title"] for attack in again.find("attack")] == ["Kept", "After"]
        assert check(again) == []
    (made,) = listed(folder)
    with Casebook.open(made.path, OLD, kdfs=(CHEAP,)) as earlier:
        assert [attack["title"] for attack in earlier.find("attack")] == ["Kept"]


def test_where_somebody_reads_the_old_passphrase_stays_and_it_is_said(book: Path, tmp_path: Path) -> None:
    with Casebook.open(book, OLD, kdfs=(CHEAP,), backups=tmp_path / "backups") as casebook:
        reader = casebook.db.another()
        reader.conn.execute("BEGIN")
        reader.execute("SELECT count(*) FROM attack").fetchone()
        before = casebook.recovery_code
        with privileged(casebook.db):
            casebook.db.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(Trouble):
            casebook.change_key(casebook.new_key(NEW, CHEAP))
        assert casebook.recovery_code == before
        reader.conn.execute("ROLLBACK")
        reader.close()
    assert opens(book, OLD) and not opens(book, NEW)
    with Casebook.open(book, OLD, kdfs=(CHEAP,)) as again:
        assert check(again) == []


def test_without_a_backup_nothing_is_changed(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "ROOM", 1 << 60)
    with Casebook.open(book, OLD, kdfs=(CHEAP,)) as casebook, pytest.raises(DiskFull):
        casebook.change_key(casebook.new_key(NEW, CHEAP))
    Casebook.open(book, OLD, kdfs=(CHEAP,)).close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is killed that shares what was loaded")
def test_killed_at_any_moment_it_is_wholly_under_one_of_the_two(book: Path, tmp_path: Path) -> None:
    seed = str(random.randrange(10**6))
    words = [sys.executable, "-m", "tests.db.rekeying", str(book), str(tmp_path), str(ROUNDS), seed]
    told = subprocess.run(words, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    lines = [line.split() for line in told.stdout.splitlines()]
    assert len(lines) == ROUNDS
    assert any(killed == "True" for _, killed in lines), seed
    ends: list[str] = []
    for number, (name, killed) in enumerate(lines):
        # Whichever is tried first may find the half change that SQLite undoes.
        order = (OLD, NEW) if number % 2 else (NEW, OLD)
        opened = [words for words in order if opens(Path(name), words)]
        assert len(opened) == 1, (seed, number, killed)
        ends += opened
        for made in listed(Path(name).with_suffix(".backups")):
            assert opens(made.path, OLD)  # whatever has a backup's name is a whole one
    assert opens(tmp_path / "whole.temoin", NEW)
    sys.stdout.write(f"{ends.count(OLD)} rounds ended under the old key, {ends.count(NEW)} under the new\n")


def opens(path: Path, passphrase: str) -> bool:
    """Say whether a passphrase opens a casebook; then everything in it must be whole."""
    key = keys.derive_key(passphrase, path.read_bytes()[:16], CHEAP)
    try:
        db = connection.connect(path, key)
    except WrongPassphrase:
        return False
    assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert db.execute("SELECT title FROM attack").fetchall() == [("Kept",)]
    assert db.execute("SELECT sum(length(data)) FROM attachment_chunk").fetchone() == (700_000,)
    db.close()
    # What SQLite leaves beside it after opening says nothing: it had not begun to count.
    assert not journal_of(path).exists() or journal_of(path).read_bytes()[:1] in (b"", b"\0")
    return True


def test_wrong_tries_wait_longer_up_to_a_minute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(patience.time, "monotonic", lambda: now)
    path = tmp_path / "book.temoin"
    assert patience.left(path) == 0
    waits: list[float] = []
    for _ in range(9):
        patience.missed(path)
        waits.append(patience.left(path))
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert patience.left(tmp_path / "other.temoin") == 0
    now += 59
    assert patience.left(path) == 1
    now += 5
    assert patience.left(path) == 0
    patience.met(path)
    patience.missed(path)
    assert patience.left(path) == 1


def test_a_new_start_of_the_program_waits_no_less(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, path, settings = [1_000_000.0, 100.0], tmp_path / "book.temoin", tmp_path / "settings"
    monkeypatch.setattr(patience.time, "time", lambda: now[0])
    monkeypatch.setattr(patience.time, "monotonic", lambda: now[1])
    monkeypatch.setattr(patience, "_kept", [])

    def start_anew(later: float) -> float:
        """Begin as a fresh process, so many seconds later by the clock; return the wait."""
        monkeypatch.setattr(patience, "_tries", {})
        patience.keep_in(settings)
        now[:] = now[0] + later, 7.0  # each process has its own count of seconds
        return patience.left(path)

    assert start_anew(0) == 0
    for _ in range(5):
        patience.missed(path)
    assert start_anew(3) == pytest.approx(13)
    assert start_anew(-5000) == pytest.approx(16)  # the clock was set back: no longer than it said
    assert start_anew(5016) == 0
    patience.missed(path)
    assert patience.left(path) == 32
    assert "book" not in (settings / patience.FILE).read_text("utf-8")
    patience.met(path)
    assert start_anew(0) == 0
    patience.missed(path)
    assert patience.left(path) == 1
    for spoilt in ("", "[]", '{"x": 3}', json.dumps({patience._name(path): "no"})):  # pyright: ignore[reportPrivateUsage] — what nobody but it writes
        (settings / patience.FILE).write_text(spoilt)
        assert start_anew(0) == 0


def test_a_recovery_code_is_tried_back_by_two_of_its_groups() -> None:
    code = keys.recovery_code(bytes(range(32)))
    groups = code.split("-")
    asked = {Challenge.of(code).groups for _ in range(300)}
    assert {first for first, _ in asked} == set(range(1, 11))
    assert {second for _, second in asked} == {11, 12, 13}
    challenge = Challenge((2, 13), code)
    assert challenge.is_met(f"{groups[1]} {groups[12]}".lower())
    assert challenge.is_met(code.replace("0", "o"))
    for wrong in ("", groups[1], f"{groups[12]} {groups[1]}", f"{groups[1]} {groups[12][:-1]}"):
        assert not challenge.is_met(wrong)


def test_six_words_are_offered_in_the_language_of_the_window() -> None:
    french = set(keys._words("fr"))
    assert len(french) == len(set(keys._words("en"))) == 6**5
    assert set(keys.six_words("fr").split(" ")) <= french
    assert keys._words("nowhere") == keys._words("en")
    assert all(word.isascii() and word.islower() for word in french)


def test_a_plain_casebook_has_no_key_to_change(casebook: Casebook) -> None:
    with pytest.raises(ValueError, match="encrypted"):
        casebook.change_key(bytes(32))


def test_a_copy_on_a_stick_is_read_back(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backup.keep(book, tmp_path / "backups", None)
    assert made is not None
    copied = backup.copy_to(made, stick)
    assert copied.path.read_bytes() == book.read_bytes()
    assert copied.same_disk
    names = ("book 2024-01-01", "other 2024-01-01", "book 2024-01-02")
    left, other, writing = (stick / f"{name} 10.00.00.temoin.part" for name in names)
    for path in (left, other):
        path.write_bytes(b"x")
        os.utime(path, (0, 0))
    writing.write_bytes(b"x")
    assert backup.copy_to(made, stick).path != copied.path  # nothing is replaced
    assert (left.exists(), other.exists(), writing.exists()) == (False, True, True), (
        "what was cut off is gone"
    )
    other.unlink()
    writing.unlink()
    monkeypatch.setattr(backup, "read_back", lambda path, step: "")
    with pytest.raises(Trouble, match="did not read back"):
        backup.copy_to(made, stick)
    assert len(list(stick.iterdir())) == 2


def test_a_small_stick_takes_what_fits_and_a_full_one_is_said(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backup.keep(book, tmp_path / "backups", None)
    assert made is not None
    room = [made.size + 2 * 2**20]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=room[0]))
    assert backup.copy_to(made, stick).path.is_file()  # nobody saves there: it needs no room to spare
    room[0] = made.size
    with pytest.raises(DiskFull, match="choose another stick"):
        backup.copy_to(made, stick)
    assert len(list(stick.iterdir())) == 1
    monkeypatch.setattr(restoring, "verify", lambda *_: None)  # which asks for the key
    with pytest.raises(DiskFull, match="To restore it 34 MB must be free"):
        restoring.restore(book, made.path, None)


def test_a_casebook_that_another_program_reads_keeps_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    Casebook.create(path, "old", kdf=CHEAP).close()
    with Casebook.open(path, "old", kdfs=(CHEAP,)) as casebook:
        key = casebook.new_key("new", CHEAP)
        other = connection.connect(path, casebook.db.key)
        try:
            other.conn.execute("BEGIN")
            other.conn.execute("SELECT count(*) FROM attack").fetchone()
            with connection.privileged(casebook.db):
                casebook.db.execute("PRAGMA busy_timeout = 20")
            with pytest.raises(Trouble, match="so its passphrase was not changed"):
                wholefile.rekey(casebook.db, key)
            other.rollback()
            other.conn.execute("BEGIN IMMEDIATE")
            other.conn.execute("ROLLBACK")
        finally:
            other.close()
        wholefile.rekey(casebook.db, key)
    Casebook.open(path, "new", kdfs=(CHEAP,)).close()
