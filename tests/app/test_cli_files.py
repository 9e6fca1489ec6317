"""Every command given what is no casebook: a sentence, exit 1, and nothing was read that never ends."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from db.storage.casebook import Casebook
from tests.app.test_cli import PLAIN, refused, run
from tests.torture.folders import Unwritable

COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check", "{file}", PLAIN),
    "totals": ("totals", "{file}", PLAIN),
    "backup": ("backup", "{file}", PLAIN),
    "restore": ("restore", "{other}", "{file}", "--yes", PLAIN),
    "restore over it": ("restore", "{file}", "{other}", "--yes", PLAIN),
    "recover": ("recover", "{file}", "{new}", PLAIN),
    "export": ("export", "{file}", "{new}", PLAIN),
}


def link_to_pipe(path: Path) -> None:
    os.mkfifo(path.with_name("pipe"))
    path.symlink_to(path.with_name("pipe"))


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: None, "There is no file"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "pipe": (os.mkfifo, "a pipe or a device"),
    "link to a pipe": (lambda path: link_to_pipe(path), "a pipe or a device"),
    "socket": (lambda path: make_socket(path), "a pipe or a device"),
    "text": (lambda path: path.write_text("name\n" * 3000), "is a text file"),
    "short": (lambda path: path.write_bytes(b"\xff" * 99), ""),
}


@pytest.mark.parametrize("what", FILES)
@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_casebook_is_said(made: Path, tmp_path: Path, command: str, what: str) -> None:
    make, expected = FILES[what]
    file, other = tmp_path / "given.temoin", tmp_path / "other.temoin"
    make(file)
    other.write_bytes((made / "empty").read_bytes())
    before = other.read_bytes()
    names = {"file": str(file), "other": str(other), "new": str(tmp_path / "new")}
    words = [word.format(**names) for word in COMMANDS[command]]
    if command == "restore over it" and what in ("missing", "text", "short"):
        assert run(*words).exit_code == 0  # what stands there stays beside
        return
    kind = file.lstat().st_mode if what != "missing" else 0
    said = refused(*words)
    assert expected in said and said.rstrip().endswith((".", "?")), said
    assert not kind or file.lstat().st_mode == kind, "it is still what it was"
    assert other.read_bytes() == before and not (tmp_path / "new").exists()


def test_names_that_no_file_can_have_are_said(tmp_path: Path) -> None:
    for name in (f"{'x' * 300}.temoin", f"{'x' * 300}/a.temoin"):
        for words in COMMANDS.values():
            names = {"file": str(tmp_path / name), "other": str(tmp_path / "a"), "new": str(tmp_path / "b")}
            assert "too long" in refused(*(word.format(**names) for word in words))
        assert "too long" in refused(tmp_path / name)
        assert "too long" in refused("--data", tmp_path / name)


def test_a_folder_named_by_a_dot_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Casebook.create(tmp_path / "a.temoin", None).close()
    monkeypatch.chdir(tmp_path)
    assert f"{tmp_path.name} is a folder" in refused("restore", "a.temoin", ".", "--yes", PLAIN)


def test_what_may_not_be_read_is_said(tmp_path: Path) -> None:
    shut = tmp_path / "folder" / "shut.temoin"
    shut.parent.mkdir()
    Casebook.create(shut, None).close()
    shut.chmod(0)
    with Unwritable(shut.parent):
        for command in (("recover", shut, tmp_path / "new"), ("check", shut)):
            assert "cannot be read (Permission denied)" in refused(*command, PLAIN)
    shut.chmod(0o600)
    Casebook.open(shut).close()
