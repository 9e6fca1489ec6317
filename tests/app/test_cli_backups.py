"""`temoin backups`, `backup`, `restore` and `passphrase`."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import nacl.pwhash
import pytest

from app import passphrases
from db.model.changes import Change
from db.storage import patience
from db.storage.backup import folder_of, listed
from db.storage.casebook import Casebook
from tests.app.test_cli import PLAIN, done, refused, run


@pytest.fixture
def book(tmp_path: Path) -> Path:
    with Casebook.create(tmp_path / "mali.temoin", None) as made:
        made.apply([Change.new("attack", {"title": "First"})])
        return made.path


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys without the work that a key is made with."""
    plain = lambda size, words, salt, *how: hashlib.sha256(salt + words).digest()  # noqa: E731
    monkeypatch.setattr(nacl.pwhash.argon2id, "kdf", plain)


def test_a_backup_is_made_listed_and_restored(book: Path, tmp_path: Path) -> None:
    assert "no backups" in done("backups", book)
    assert json.loads(done("backups", book, "--json")) == []
    (tmp_path / "stick").mkdir()
    said = done("backup", book, tmp_path / "stick", PLAIN)
    (copy,) = (tmp_path / "stick").iterdir()
    assert f"Copied and read back: {copy} (SHA-256 {hashlib.sha256(copy.read_bytes()).hexdigest()})" in said
    (found,) = json.loads(done("backups", book, "--json"))
    assert found["size"] == book.stat().st_size
    assert found["path"] in said
    assert found["path"] in done("backups", book)
    with Casebook.open(book) as casebook:
        casebook.apply([Change.new("attack", {"title": "Second"})])
    before = book.read_bytes()
    assert "--yes" in refused("restore", book, "newest", PLAIN)
    assert book.read_bytes() == before
    result = run("restore", book, "newest", "--yes", PLAIN)
    assert "Taken away (known only now): 1 change," in result.stderr
    assert "1 attack new" in result.stderr
    assert "Second" in result.stderr
    assert "Brought back (known only then): nothing" in result.stderr
    aside = Path(result.stdout.splitlines()[1].removeprefix("What was there before: "))
    assert aside.read_bytes() == before
    book.unlink()
    done("restore", book, copy, "--yes", PLAIN)
    with Casebook.open(book) as casebook:
        assert [attack["title"] for attack in casebook.find("attack")] == ["First"]


def test_what_cannot_be_backed_up_or_restored_is_said(book: Path, tmp_path: Path) -> None:
    assert "is no folder" in refused("backup", book, tmp_path / "nowhere", PLAIN)
    assert "no backups" in refused("restore", book, "newest", "--yes", PLAIN)
    (tmp_path / "note.txt").write_text("not a casebook")
    assert "text file" in refused("restore", book, tmp_path / "note.txt", "--yes", PLAIN)
    with Casebook.open(book):
        assert "is open in another" in refused("restore", book, book, "--yes", PLAIN)


def test_nothing_is_told_of_a_damaged_backup_but_its_damage(book: Path, tmp_path: Path, quick: None) -> None:
    words = tmp_path / "words"
    words.write_text("the words")
    mali = tmp_path / "locked.temoin"
    done("new", mali, "--passphrase-file", words)
    done("backup", mali, "--passphrase-file", words)
    (made,) = listed(folder_of(mali))
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[:-3000] + bytes(1000) + whole[-2000:])
    before = mali.read_bytes()
    result = run("restore", mali, "newest", "--yes", "--passphrase-file", words)
    assert result.exit_code == 1 and "is damaged" in result.stderr
    assert "Taken away" not in result.stderr
    assert mali.read_bytes() == before


def test_a_backup_of_another_casebook_is_not_restored(tmp_path: Path, quick: None) -> None:
    book, other, words = tmp_path / "mali.temoin", tmp_path / "other.temoin", tmp_path / "words"
    words.write_text("the words")
    plain = tmp_path / "plain.temoin"
    done("new", book, "--passphrase-file", words)
    done("new", other, "--passphrase-file", words)
    done("new", plain, PLAIN)
    done("new", tmp_path / "another.temoin", PLAIN)
    for there, backup, how in (
        (book, other, ("--passphrase-file", words)),  # the same words, another salt
        (plain, tmp_path / "another.temoin", (PLAIN,)),
        (plain, book, ("--passphrase-file", words)),
        (book, plain, (PLAIN,)),
    ):
        before = there.read_bytes()
        said = refused("restore", there, backup, "--yes", *how)
        assert f"{backup.name} is a backup of another casebook than {there.name}" in said
        assert there.read_bytes() == before
        assert not list(tmp_path.glob("*before restore*"))


def test_a_damaged_casebook_and_another_passphrase_are_told_apart(tmp_path: Path, quick: None) -> None:
    book, old, new = tmp_path / "mali.temoin", tmp_path / "old", tmp_path / "new"
    old.write_text("the old words")
    new.write_text("the new words")
    done("new", book, "--passphrase-file", old)
    done("passphrase", book, "--passphrase-file", old, "--new-passphrase-file", new)
    result = run("restore", book, "newest", "--yes", "--passphrase-file", old)
    assert "passphrase of mali.temoin was changed since this backup" in result.stderr
    assert result.exit_code == 0
    data = bytearray(book.read_bytes())
    data[:4096] = bytes(range(256)) * 16
    book.write_bytes(data)
    result = run("restore", book, "newest", "--yes", "--passphrase-file", old)
    assert "The beginning of mali.temoin is damaged" in result.stderr and result.exit_code == 0
    done("check", book, "--passphrase-file", old)


def test_what_was_restored_on_purpose_is_not_said_to_be_older(book: Path) -> None:
    done("backup", book, PLAIN)
    with Casebook.open(book) as casebook:
        casebook.apply([Change.new("attack", {"title": "Second"})])
    done("check", book, PLAIN)
    done("restore", book, "newest", "--yes", PLAIN)
    checked = run("check", book, PLAIN)
    assert (checked.exit_code, "older" in checked.stderr) == (0, False)
    assert "An older copy of this casebook was restored" in checked.stdout, "the branch is listed"
    with Casebook.open(book) as casebook:
        casebook.apply([Change.new("attack", {"title": "Third"})])
    done("check", book, PLAIN)
    (kept,) = [backup for backup in listed(folder_of(book)) if backup.size]
    book.write_bytes(kept.path.read_bytes())
    assert "is older than when it was last open" in run("check", book, PLAIN).stderr, "nobody restored it"


def test_no_recovery_code_is_made_for_a_casebook_that_cannot_be_written(
    tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words"
    words.write_text("seven dogs walk to town")
    book = tmp_path / "mali.temoin"
    done("new", book, "--passphrase-file", words)
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, way: way != os.W_OK and access(path, way))
    result = run("passphrase", book, "--passphrase-file", words, "--new-passphrase-file", words)
    assert result.exit_code == 1 and "can be read but not written" in result.stderr
    assert not result.stdout and "recovery code" not in result.stderr


def test_the_passphrase_is_changed_after_a_backup(tmp_path: Path, quick: None) -> None:
    book, old, new = tmp_path / "mali.temoin", tmp_path / "old", tmp_path / "new"
    old.write_text("the old words")
    new.write_text("the new words")
    before = done("new", book, "--passphrase-file", old).strip()
    code = done("passphrase", book, "--passphrase-file", old, "--new-passphrase-file", new).strip()
    assert code != before
    assert "passphrase is wrong" in refused("totals", book, "--passphrase-file", old)
    done("check", book, "--passphrase-file", new)
    with Casebook.open(book, recovery=code):
        pass
    (made,) = listed(folder_of(book))
    assert "passphrase is wrong" in refused("restore", book, made.path, "--yes", "--passphrase-file", new)
    done("restore", book, made.path, "--yes", "--passphrase-file", old)
    done("check", book, "--passphrase-file", old)


def test_how_hard_a_passphrase_is_to_guess_is_said(tmp_path: Path, quick: None) -> None:
    words = tmp_path / "words"
    words.write_text("password")
    weak = run("new", tmp_path / "weak.temoin", "--passphrase-file", words).stderr
    assert "Very weak" in weak and "six random words" in weak
    words.write_text("sofa rinsing untidy gravel moonwalk cobalt")
    assert "six random words" not in run("new", tmp_path / "a.temoin", "--passphrase-file", words).stderr


def test_a_plain_casebook_has_no_passphrase_to_change(book: Path) -> None:
    assert "no passphrase to change" in refused("passphrase", book, PLAIN)


def test_who_types_a_wrong_passphrase_is_asked_again_after_a_while(
    tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "mali.temoin"
    Casebook.create(book, "right").close()
    typed = iter(["wrong", "wrong again", "right"])
    waited: list[float] = []
    monkeypatch.setattr(passphrases, "given_passphrase", lambda *_: next(typed))
    monkeypatch.setattr(passphrases.time, "sleep", waited.append)
    assert "Everything is as it should be." in done("check", book)
    assert [round(seconds) for seconds in waited] == [1, 2]
    monkeypatch.setattr(passphrases, "given_passphrase", lambda *_: "wrong")
    refused("check", book)
    left = patience.left(book)
    assert [round(seconds) for seconds in waited] == [1, 2, 1, 2, 4, 8]
    assert round(left) == 16  # the last one counts, too
    patience.met(book)
