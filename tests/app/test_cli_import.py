"""`temoin import`: what is asked on a terminal, and what is done where nobody can be asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import cli
from app.commands import exchange
from db.exchange.exporting import export
from db.sample import write
from db.storage.casebook import Casebook

TABLE = "date,place,country,killed,perpetrators\n2024-03-01,Boni,Mali,12,New Militia\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "incidents.csv"
    path.write_text(TABLE, "utf-8")
    return path


def run(*words: object, typed: str = "") -> Result:
    given = ["import", *map(str, words), "--no-passphrase"]
    return CliRunner().invoke(cli, given, input=typed)


def attacks(file: Path) -> int:
    with Casebook.open(file) as casebook:
        return len(casebook.find("attack"))


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "on_terminal", lambda: True)


def test_nobody_is_asked_where_there_is_no_terminal_but_each_is_named(table: Path) -> None:
    file = table.with_name("one.temoin")
    done = run(file, table, "--entity", "attack")
    assert done.exit_code == 0 and "Make these" not in done.stderr
    assert "new actors (1): New Militia" in done.stderr
    assert attacks(file) == 1


@pytest.mark.usefixtures("terminal")
def test_on_a_terminal_what_would_be_made_is_shown_and_asked_first(table: Path) -> None:
    file = table.with_name("one.temoin")
    with Casebook.create(file, None):
        pass
    done = run(file, table, "--entity", "attack", typed="n\n")
    assert done.exit_code == 1
    assert "new actors (1): New Militia" in done.stderr and "Make these" in done.stderr
    assert attacks(file) == 0
    assert run(file, table, "--entity", "attack", typed="y\n").exit_code == 0
    assert attacks(file) == 1
    again = run(file, table, "--entity", "attack", "--yes")
    assert again.exit_code == 0 and "Make these" not in again.stderr


@pytest.mark.usefixtures("terminal")
def test_a_new_casebook_that_was_not_wanted_is_not_left(table: Path) -> None:
    file = table.with_name("new.temoin")
    assert run(file, table, "--entity", "attack", typed="n\n").exit_code == 1
    assert not file.exists()


def test_a_pack_is_told_of_before_and_an_unsigned_one_refused(tmp_path: Path) -> None:
    with Casebook.create(tmp_path / "from.temoin", None) as casebook:
        write(casebook)
        export(casebook, tmp_path / "pack", "pack", "hq")
    file = tmp_path / "to.temoin"
    with Casebook.create(file, None):
        pass
    tried = run(file, tmp_path / "pack", "--dry-run")
    assert tried.exit_code == 0 and "Signed by device" in tried.stderr and "would come in" in tried.stderr
    assert attacks(file) == 0
    (tmp_path / "pack" / "signature.json").unlink()
    refused = run(file, tmp_path / "pack")
    assert refused.exit_code == 1 and "--accept-unsigned" in refused.stderr
    assert attacks(file) == 0
    assert run(file, tmp_path / "pack", "--accept-unsigned").exit_code == 0
    assert attacks(file) == 2
