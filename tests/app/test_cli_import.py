"""`temoin import`: what is asked on a terminal, and what is done where nobody can be asked."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app import listing
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


def test_what_was_found_out_is_told_in_words_and_each_name_once(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.write_bytes(("Titre;;\n" + TABLE.replace(",", ";").replace("Boni", "Séno")).encode("cp850"))
    file = table.with_name("one.temoin")
    assert run(file, table, "--entity", "attack").exit_code == 0
    monkeypatch.setattr(exchange, "on_terminal", lambda: True)
    file.unlink()
    told = run(file, table, "--entity", "attaques", typed="y\n").stderr
    assert "DOS 850 (a guess: --encoding chooses another), parted by semicolons, 1 line above" in told
    assert told.count("new places (1): Séno") == 1


def test_wrong_use_and_tables_of_which_nothing_can_be_taken(table: Path) -> None:
    file, kept = table.with_name("one.temoin"), table.with_name("map.json")
    kept.write_text('{"entity": "attack", "columns": {"date": "date_edtf", "gone": "title"}}')
    told = run(file, table, "--map", kept)
    assert told.exit_code == 0 and "columns of the mapping that the table does not have: gone" in told.stderr
    assert run(file, table, "--map", kept, "--entity", "victim").exit_code == 2
    assert run(file, table, "--entity", "attack", "--delimiter", "x").exit_code == 2
    table.write_text("date,killed\nyesterday or so,12\n")
    none = run(file, table, "--entity", "attack", "--dry-run")
    assert none.exit_code == 1 and "No row could be taken" in none.stderr
    gone = run(file, table, "--map", table.with_name("no.json"))
    assert gone.exit_code == 1 and "is not there" in gone.stderr


def test_many_faults_are_printed_as_json_together(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[object] = []

    def counted(message: object = None, **how: Any) -> None:
        written.append(message)
        click.echo(message, **how)

    table.write_text("date,title\n" + "never,A\n" * 2000, "utf-8")
    file = table.with_name("one.temoin")
    monkeypatch.setattr(listing, "click", SimpleNamespace(echo=counted))
    done = run(file, table, "--entity", "attack", "--json")
    told = json.loads(done.stdout)
    assert len(told["faults"]) == 2000 and len(written) < 50
    assert done.stdout == json.dumps(told, ensure_ascii=False, indent=1) + "\n"
