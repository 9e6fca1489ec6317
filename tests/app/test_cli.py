"""The command line: what it prints, how it ends, and that it never loads a window."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import subprocess
import sys
import time
import types
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.__main__ import is_casebook, main
from app.cli import cli
from app.commands import exchange, options
from app.commands.exchange import export
from db.exchange.exporting import FORMATS
from db.exchange.found import Found
from db.exchange.lonenames import Alone
from db.exchange.marks import Marks
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import Record, Value
from db.storage.casebook import Casebook

ROOT = Path(__file__).parents[2]
PLAIN = "--no-passphrase"
LOCKED = ["--locked", "--data", "d", "./sample"]  # how a locked window starts anew


def run(*words: object, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words], env=env, prog_name="temoin")


def done(*words: object) -> str:
    """Run a command that must succeed and return what it printed."""
    result = run(*words)
    assert (result.exit_code, result.exception) == (0, None), result.output
    return result.stdout


def refused(*words: object, code: int = 1) -> str:
    """Run a command that must fail, with nothing on stdout, and return what it said."""
    result = run(*words)
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    assert isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.fixture
def example(tmp_path: Path) -> Path:
    done("sample", tmp_path / "example.temoin", PLAIN)
    return tmp_path / "example.temoin"


def test_totals_for_a_machine(example: Path) -> None:
    found: dict[str, Any] = json.loads(done("totals", example, "--json", PLAIN))
    assert list(found) == ["measures", "subsets"]
    assert found["measures"]["killed"] == {
        "low": 45, "best": 45, "high": None, "strict": False, "approx": False, "documented": 0, "tallies": 2
    }  # fmt: skip
    assert found["measures"]["homes_burned"]["strict"] is True
    assert found["measures"]["displaced"]["approx"] is True
    assert found["measures"]["livestock_taken"]["best"] is None
    assert "injured" not in found["measures"]
    assert found["subsets"]["killed"]["child"]["best"] == 5


def test_totals_for_a_person(example: Path) -> None:
    lines = done("totals", example, PLAIN).splitlines()
    assert lines[0].split() == ["Killed", "≥", "45"]
    assert lines[1].startswith("  of these: Child")


def test_an_empty_casebook_has_no_totals(tmp_path: Path) -> None:
    done("new", tmp_path / "empty.temoin", PLAIN)
    found = json.loads(done("totals", tmp_path / "empty.temoin", "--json", PLAIN))
    assert found == {"measures": {}, "subsets": {}}


def test_check(example: Path) -> None:
    assert json.loads(done("check", example, "--json", PLAIN)) == {"ok": True, "problems": [], "notes": []}
    assert done("check", example, PLAIN) == "Everything is as it should be.\n"
    with Casebook.open(example) as casebook, casebook.db.atomic():
        casebook.db.execute("UPDATE tally SET best = 14, low = 14 WHERE best = 13")
    result = run("check", example, "--json", PLAIN)
    found = json.loads(result.stdout)
    assert (result.exit_code, found["ok"]) == (1, False)
    assert {"rule", "message", "entity", "id", "field"} == set(found["problems"][0])
    result = run("check", example, PLAIN)
    assert result.exit_code == 1
    assert "A record of Count differs from its history in: Lowest, Best." in result.output


@pytest.mark.parametrize("entity", [name for name in ENTITIES if name != "contact"])
def test_show_every_kind_of_record(example: Path, entity: str) -> None:
    with Casebook.open(example) as casebook:
        ids = [row["id"] for row in casebook.find(entity)]
    found = json.loads(done("show", example, entity, "--json", PLAIN))
    assert [record["id"] for record in found] == ids
    columns = {name for name, _ in ENTITIES[entity].columns}
    assert all(columns <= record.keys() and "n" not in record for record in found)
    assert len(done("show", example, entity, PLAIN).splitlines()) == len(ids) + 1


def test_show_gives_derived_columns_and_no_deleted_record(example: Path) -> None:
    with Casebook.open(example) as casebook:
        [link] = casebook.find("attack_link")
        casebook.apply(casebook.deletion("attack_link", str(link["id"])))
    assert json.loads(done("show", example, "attack_link", "--json", PLAIN)) == []
    kalala = json.loads(done("show", example, "attack", "--json", PLAIN))[0]
    assert (kalala["killed_low"], kalala["killed_high"], kalala["places"]) == (13, None, "Kalala · Boura")


@pytest.mark.parametrize(
    ("entity", "where", "number"),
    [
        ("attack", ['title:"JNIM attack on Ogota and Ouémbé"'], 1),
        ("attack", ['date:"6 Jan 2024"'], 1),
        ("tally", ["attack:MLI-2024-0001"], 4),
        ("tally", ["attack:MLI-2024-0001", "measure:Killed"], 2),
        ("tally", ["measure:killed parent_tally:none"], 2),
        ("attack", ['title:"nothing of the kind"'], 0),
        ("attack", ["perpetrator:Dozo date:2024-01 killed:>=10"], 1),
        ("attack", ["perpetrator:Dozo", "date:2024-01", "killed:>=40"], 0),
        ("attack", ["ouembe"], 1),
        ("attack", ["killed:>=10"], 2),
        ("attack", ["-perpetrator:Dozo"], 1),
    ],
)
def test_show_where(example: Path, entity: str, where: list[str], number: int) -> None:
    options = [word for filter in where for word in ("--where", filter)]
    assert len(json.loads(done("show", example, entity, *options, "--json", PLAIN))) == number


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("colour:red", "There is no field “colour”"),
        ("measure:flogged", "“flogged” is not in its list"),
        ("measure=killed", "write measure:killed"),
        ("rule=", "write rule:none"),
        ("best>=10", "Type best:>=10"),
        ('source:"HRW', "is not closed"),
        (" ", "--where is empty"),
    ],
)
def test_show_says_what_is_wrong_with_a_filter(example: Path, where: str, said: str) -> None:
    assert said in " ".join(refused("show", example, "tally", "--where", where, PLAIN, code=2).split())


def test_a_name_that_nobody_has_is_said(example: Path) -> None:
    asked = ["show", str(example), "attack", PLAIN, "--where"]
    told = CliRunner().invoke(cli, [*asked, "perpetrator:Dozo,Nobody"])
    assert told.exit_code == 0 and "MLI-2024-0001" in told.stdout
    assert "No actor has “Nobody” in its name." in told.stderr
    told = CliRunner().invoke(cli, [*asked, "killed:>=999"])
    assert told.exit_code == 0 and "No attack holds all of this: killed:>=999" in told.stderr


def test_totals_of_some_attacks(example: Path) -> None:
    def killed(*where: str) -> int:
        return json.loads(done("totals", example, "--json", PLAIN, *where))["measures"]["killed"]["low"]

    assert killed() == 45
    assert killed("--where", "perpetrator:Dozo") == 13
    assert killed("--where", "place:Ogota") == 32
    assert "no field" in refused("totals", example, "--where", "colour:red", PLAIN, code=2)


@pytest.mark.parametrize("name", FORMATS)
def test_export_of_some_attacks(example: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    done("export", example, out, "--format", name, "--where", "perpetrator:Dozo", "--profile", "hq", PLAIN)
    with Casebook.open(example) as casebook:
        [(asked, tables)] = casebook.db.execute("SELECT filter, tables FROM export_log").fetchall()
    assert asked == "perpetrator:Dozo"
    assert json.loads(tables).get("attack", 1) == 1
    files = [path for path in ([out] if out.is_file() else out.rglob("*.csv")) if "codebook" not in path.name]
    if name != "xlsx":
        text = "".join(path.read_text(encoding="utf-8-sig") for path in files)
        assert "Kalala" in text and "JNIM attack" not in text


def test_contacts_are_not_listed(example: Path) -> None:
    assert "contact" in refused("show", example, "contact", "--json", PLAIN, code=2)


# Files and passphrases


@pytest.mark.parametrize("command", ["new", "sample"])
def test_an_existing_file_is_left_as_it_is(tmp_path: Path, command: str) -> None:
    (tmp_path / "taken").write_text("mine")
    assert "exists already" in refused(command, tmp_path / "taken", PLAIN)
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.parametrize("command", [("totals",), ("check",), ("show", "attack")])
def test_what_is_no_casebook_is_said_in_a_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "notes.txt").write_text("not a casebook")
    for file, words in (
        (tmp_path / "gone", "There is no file"),
        (tmp_path / "notes.txt", "text file"),
        (tmp_path, "folder"),
    ):
        assert words in refused(command[0], file, *command[1:], PLAIN)


def test_encrypted_casebooks_open_with_their_passphrase_only(tmp_path: Path) -> None:
    book, words = tmp_path / "secret.temoin", tmp_path / "words"
    words.write_text("correct horse battery\r\nnot this line\n")
    code = done("new", book, "--passphrase-file", words).strip()
    assert len(code.split("-")) == 13
    assert b"SQLite" not in book.read_bytes()[:100]

    (tmp_path / "same").write_text("correct horse battery", encoding="utf-8-sig")
    variable = {"TEMOIN_PASSPHRASE_FILE": str(tmp_path / "same")}
    assert run("totals", book, env=variable).exit_code == 0
    (tmp_path / "other").write_text("wrong\n")
    assert "passphrase is wrong" in refused("totals", book, "--passphrase-file", tmp_path / "other")
    said = refused("totals", book, PLAIN)
    assert "is encrypted" in said and "is not encrypted" not in said
    with Casebook.open(book, recovery=code) as casebook:
        assert casebook.encrypted


def test_an_unencrypted_casebook_is_opened_only_when_that_is_said(example: Path) -> None:
    assert "--no-passphrase" in refused("totals", example)
    assert "not encrypted" in run("totals", example, PLAIN).stderr


def test_the_passphrase_file_must_hold_one(tmp_path: Path, example: Path) -> None:
    book = tmp_path / "new.temoin"
    assert "--passphrase-file" in refused("new", book)
    assert "cannot be read" in refused("new", book, "--passphrase-file", tmp_path / "none")
    (tmp_path / "empty").write_text("\nsecond")
    assert "empty" in refused("new", book, "--passphrase-file", tmp_path / "empty")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in refused("new", book, "--passphrase-file", tmp_path / "bytes")
    assert "exclude" in refused("new", book, "--passphrase-file", tmp_path / "empty", PLAIN, code=2)
    assert not book.exists()


def test_a_casebook_in_use_is_said_so(example: Path) -> None:
    with Casebook.open(example):
        assert "open in another window" in refused("totals", example, PLAIN)


# Export, import, demo


def test_a_pack_goes_out_and_comes_back_the_same(example: Path, tmp_path: Path) -> None:
    done("export", example, tmp_path / "pack", "--format", "pack", "--profile", "hq", PLAIN)
    done("import", tmp_path / "back.temoin", tmp_path / "pack", PLAIN)
    assert done("totals", tmp_path / "back.temoin", PLAIN) == done("totals", example, PLAIN)
    done("export", tmp_path / "back.temoin", tmp_path / "again", "--profile", "hq", PLAIN)
    files = sorted(path.name for path in (tmp_path / "pack").iterdir())
    assert len(files) > 20
    assert files == sorted(path.name for path in (tmp_path / "again").iterdir())
    files.remove("signature.json")  # which casebook the records left: the other file is another one
    for name in files:
        assert (tmp_path / "pack" / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_export_replaces_only_when_told_and_says_what_left(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "attacks.csv"
    said = run("export", example, out, "--format", "flat", PLAIN)
    assert "profile public" in said.stderr, "the profile that is named by nobody"
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) == 3
    out.write_text("mine")
    assert "--force" in refused("export", example, out, "--format", "flat", PLAIN)
    assert out.read_text() == "mine"
    done("export", example, out, "--format", "flat", "--force", PLAIN)
    assert "MLI-2024-0001" in out.read_text(encoding="utf-8-sig")


def test_what_was_looked_at_leaves_by_a_list_of_places(example: Path, tmp_path: Path) -> None:
    with Casebook.open(example, None) as casebook:
        contact = Change.new("contact", {"real_name": "Fatou Traoré"})
        named = [
            Change.new("actor", {"name": f"Friends {n} of Fatou Traore", "actor_type": "civilians"})
            for n in range(10)
        ]
        casebook.apply([contact, *named])
    out, places = tmp_path / "out", tmp_path / "places"
    stopped = run("export", example, out, "--profile", "hq", PLAIN)
    assert stopped.exit_code == 1
    assert not out.exists()
    told = stopped.stdout.splitlines()
    assert len(told) == 10, "more than the sentence names"
    places.write_text("\n".join(told[1:]), encoding="utf-8")
    again = run("export", example, out, "--profile", "hq", "--may-leave-file", places, PLAIN)
    assert (again.exit_code, again.stdout.splitlines()) == (1, told[:1])
    last = ("--may-leave", told[0])
    done("export", example, out, "--profile", "hq", "--may-leave-file", places, *last, PLAIN)
    assert "Fatou Traore" in (out / "actor.csv").read_text("utf-8")


def test_the_help_tells_of_places_as_they_are_printed(example: Path, tmp_path: Path) -> None:
    with Casebook.open(example, None) as casebook:
        attack = casebook.find("attack", code="MLI-2024-0001")[0]
        text: Record = {"summary": "Write to someone@example.org"}
        casebook.apply([Change("attack", str(attack["id"]), {"summary": attack["summary"]}, text)])
    (option,) = (one for one in export.params if one.name == "may_leave")
    told = [
        run("export", example, tmp_path / "out", "--profile", "hq", "--format", name, PLAIN).stdout.strip()
        for name in ("pack", "flat")
    ]
    assert re.findall("“(.*?)”", str(getattr(option, "help", ""))) == told


def test_ctrl_c_stops_an_import_at_its_question(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("date,title,place\n2024-03-01,One,Nowhere near\n", "utf-8")
    monkeypatch.setattr("app.commands.exchange.on_terminal", lambda: True)
    asked: list[str] = []

    def pressed(*words: object, **options: object) -> bool:
        asked.append("the question")
        signal.raise_signal(signal.SIGINT)
        asked.append("and it waits on")
        return True

    monkeypatch.setattr("click.confirm", pressed)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        result = run("import", example, table, "--entity", "attack", PLAIN)
    finally:
        signal.signal(signal.SIGINT, before)
    assert asked == ["the question"]
    assert (result.exit_code, "Aborted" in result.stderr) == (1, True), result.output
    with Casebook.open(example, None) as casebook:
        assert not casebook.find("place", name="Nowhere near")


@pytest.mark.parametrize("format", ["pack", "hxl"])
def test_ctrl_c_in_the_middle_of_a_statement_stops_without_a_trace(
    example: Path, tmp_path: Path, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    has, presses = Marks.has, iter([signal.SIGINT])

    def pressed(self: Marks, n: Value) -> bool:
        for press in presses:
            os.kill(os.getpid(), press)
        return has(self, n)

    monkeypatch.setattr(Marks, "has", pressed)  # which SQLite asks, too
    stopped = run("export", example, tmp_path / "out", "--format", format, "--profile", "public", PLAIN)
    assert (stopped.exit_code, stopped.stdout) == (1, "")
    assert "Stopped: nothing was written." in stopped.stderr
    assert "not foreseen" not in stopped.stderr
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


def test_a_family_name_alone_is_told_after_the_export(example: Path, tmp_path: Path) -> None:
    with Casebook.open(example, None) as casebook:
        contact = Change.new("contact", {"real_name": "Fatou Traoré"})
        titles = [f"Interview {n} with Traore" for n in range(10)]
        casebook.apply([contact, *(Change.new("source", {"title": t, "source_kind": "ngo"}) for t in titles)])
    said = run("export", example, tmp_path / "out", "--profile", "hq", PLAIN)
    assert said.exit_code == 0
    assert "Look at 10 places that left" in said.stderr
    assert said.stderr.count(", Title\n") == 8 and "+2" in said.stderr
    assert "Traore" not in said.stderr
    assert "Look at" not in run("export", example, tmp_path / "public", PLAIN).stderr


@pytest.mark.parametrize("places", [0, 1])
def test_that_there_are_more_such_places_is_told(places: int, capsys: pytest.CaptureFixture[str]) -> None:
    listed = (Found("", "", "MLI-2024-0001", "title"),) * places
    exchange._say_alone(Alone(listed, more=True))  # pyright: ignore[reportPrivateUsage]
    said = capsys.readouterr().err
    assert "Look at " + "1 place and " * places + "more than could be listed that left" in said


def test_export_refuses_what_it_cannot_do(example: Path, tmp_path: Path) -> None:
    assert "pack" in refused("export", example, tmp_path / "out", "--format", "stone", PLAIN, code=2)
    assert "hq" in refused("export", example, tmp_path / "out", "--profile", "everybody", PLAIN, code=2)
    assert "write code:1" in refused("export", example, tmp_path / "out", "--where", "code=1", PLAIN, code=2)
    assert "no field" in refused("export", example, tmp_path / "out", "--where", "colour:1", PLAIN, code=2)
    assert not (tmp_path / "out").exists()


def test_a_pack_that_cannot_be_read_leaves_no_casebook(example: Path, tmp_path: Path) -> None:
    assert "not a pack" in refused("import", tmp_path / "back.temoin", tmp_path, PLAIN)
    done("export", example, tmp_path / "pack", "--profile", "hq", PLAIN)
    places = tmp_path / "pack" / "place.csv"
    places.write_text(places.read_text(encoding="utf-8-sig").replace("MLI", "Mali"), encoding="utf-8-sig")
    refused("import", tmp_path / "back.temoin", tmp_path / "pack", PLAIN)
    said = refused("import", tmp_path / "back.temoin", tmp_path / "pack", "--accept-changed", PLAIN)
    assert said.count("place.csv, line") >= 4
    assert not (tmp_path / "back.temoin").exists()


def test_demo_makes_a_casebook_or_adds_to_one(tmp_path: Path) -> None:
    book = tmp_path / "demo.temoin"
    done("demo", book, "--attacks", 5, PLAIN)
    done("demo", book, "--attacks", 3, "--seed", 9, PLAIN)
    codes = [attack["code"] for attack in json.loads(done("show", book, "attack", "--json", PLAIN))]
    assert len(set(codes)) == len(codes) == 8
    done("check", book, PLAIN)
    refused("demo", book, "--attacks", 0, PLAIN, code=2)


# The window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Path | None, bool, bool]]:
    """Stand in for the window: collect what it is opened with."""
    calls: list[tuple[Path | None, Path | None, bool, bool]] = []

    def open_window(file: Path | None, data: Path | None, temp: bool, locked: bool) -> int:
        calls.append((file, data, temp, locked))
        return 0

    window = types.ModuleType("app.shell.program")
    window.run = open_window  # type: ignore[attr-defined]  # a module made for this test
    monkeypatch.setitem(sys.modules, "app.shell.program", window)
    return calls


def test_without_a_command_the_window_opens(
    opened: list[tuple[Path | None, Path | None, bool, bool]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    done("new", "./sample", PLAIN)
    for words in (
        [],
        ["./sample"],
        ["--temp", "./sample"],
        ["other.temoin", "--temp", "--data", "d"],
        LOCKED,
    ):
        done(*words)
    here = Path("sample")
    assert opened == [
        (None, None, False, False),
        (here, None, False, False),
        (here, None, True, False),
        (Path("other.temoin"), Path("d"), True, False),
        (here, Path("d"), False, True),
    ]


def test_wrong_usage_ends_with_2(opened: list[object], tmp_path: Path) -> None:
    assert "no command and no file" in refused("totls", code=2)
    assert "--help" in refused("totls", tmp_path / "x", code=2)
    assert "window" in refused("--temp", "totals", tmp_path / "x", code=2)
    refused("totals", code=2)
    refused("show", tmp_path / "x", "weather", PLAIN, code=2)
    assert opened == []


# As a program of its own


def program(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "importtime", "-m", "app", *map(str, words)]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )


def test_no_command_loads_qt(example: Path) -> None:
    for words in (["--help"], ["totals", example, PLAIN], ["show", example, "attack", "--json", PLAIN]):
        ended = program(*words)
        assert ended.returncode == 0, ended.stderr[-2000:]
        loaded = {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines()}
        assert "click" in loaded
        assert not [name for name in loaded if name.startswith("PySide6")]
    assert "≥" in program("totals", example, PLAIN).stdout


def test_help_loads_no_database() -> None:
    told = program("--help").stderr
    loaded = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "app.cli" in loaded
    assert "sqlcipher3" not in loaded
    light = {"db.model", "db.model.texts", "db.model.numerals"}  # by which numbers are said
    assert {name for name in loaded if name.startswith("db.")} <= light


def test_a_trouble_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    ended = program("totals", tmp_path / "gone", PLAIN)
    said = [line for line in ended.stderr.splitlines() if not line.startswith("import time")]
    assert (ended.returncode, ended.stdout) == (1, "")
    assert any("There is no file" in line for line in said)
    assert not any("Traceback" in line for line in said)


# Tables of other people


def test_a_table_comes_in_and_its_faulty_rows_are_kept_aside(tmp_path: Path) -> None:
    table, made = tmp_path / "attacks.csv", tmp_path / "made.temoin"
    table.write_text(
        "date,place,country,killed\n2024-01-06,Kalala,Mali,13\n2024-13-45,Boura,Mali,2\n", "utf-8"
    )
    done("new", made, PLAIN)
    report = json.loads(done("import", made, table, "--entity", "attack", "--dry-run", "--json", PLAIN))
    assert (report["new"], report["faulty"], report["dry_run"]) == (1, 1, True)
    assert json.loads(done("totals", made, "--json", PLAIN))["measures"] == {}
    assert not (tmp_path / "attacks.faulty.csv").exists()
    report = json.loads(done("import", made, table, "--entity", "attack", "--json", PLAIN))
    assert [(f["line"], f["column"], f["value"]) for f in report["faults"]] == [(3, "date", "2024-13-45")]
    assert "Boura" in Path(report["aside"]).read_text("utf-8-sig")
    assert "13" in done("totals", made, PLAIN)
    done("check", made, PLAIN)


def test_a_table_needs_to_be_told_what_a_row_is(example: Path, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,b\n1,2\n")
    assert "--entity" in refused("import", example, tmp_path / "t.csv", PLAIN, code=2)
    assert "kind of record" in refused("import", example, tmp_path / "t.csv", "--entity", "storm", PLAIN)
    assert "No column" in refused("import", example, tmp_path / "t.csv", "--entity", "attack", PLAIN)


def test_check_tells_whether_a_file_left_the_casebook(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done("export", example, out, "--format", "flat", "--delimiter", ";", "--no-bom", "--exact", PLAIN)
    assert out.read_bytes().startswith(b'"id";"code"')
    assert "profile public" in done("check", example, "--export", out, PLAIN)
    out.write_bytes(out.read_bytes().replace(b"village_attack", b"killing"))
    refused_one = run("check", example, "--export", out, PLAIN)
    assert (refused_one.exit_code, "did not leave" in refused_one.stdout) == (1, True)


def test_verify_needs_no_casebook(example: Path, tmp_path: Path) -> None:
    done("export", example, tmp_path / "one", "--profile", "hq", PLAIN)
    assert "The pack is as it was signed." in done("verify", tmp_path / "one")
    told = json.loads(done("verify", tmp_path / "one", "--json"))
    assert told["ok"] and told["signed"]["fingerprint"].replace(" ", "").startswith(told["signed"]["device"])
    assert "continues the earlier" in done("verify", tmp_path / "one", "--against", tmp_path / "one")
    assert done("check", example, "--against", tmp_path / "one", PLAIN).startswith("Everything")
    (tmp_path / "one" / "attack.csv").unlink()
    altered = run("verify", tmp_path / "one")
    assert altered.exit_code == 1 and "attack.csv is missing" in altered.stdout
    assert "is no folder" in refused("verify", example)


def test_a_person_at_a_terminal_sees_for_how_long_a_step_lasts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with options.telling_steps() as said:
        said("Reading")
    assert capsys.readouterr().err == "", "into a file or a pipe nothing is said"
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(options, "SECOND", 0.001)
    clock = itertools.count(step=0.4)
    monkeypatch.setattr(options.time, "monotonic", lambda: next(clock))
    with options.telling_steps() as said:
        for step in ("Reading", "Reading", "Comparing"):
            said(step)
            time.sleep(0.05)
    first, second, _ = capsys.readouterr().err.split("\n")
    assert first.startswith("Reading\rReading: 1 s\r") and second.startswith("Comparing\rComparing: 1 s\r")


def test_what_nobody_foresaw_is_told_without_values(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.seclusion.seclude", lambda: None)
    monkeypatch.setattr("app.cli.cli", lambda: int("Aminata Cissé"))
    monkeypatch.setattr(sys, "argv", ["temoin", "check"])
    monkeypatch.setattr(sys, "excepthook", None)
    with pytest.raises(ValueError, match="Aminata") as raised:
        main()
    sys.excepthook(raised.type, raised.value, raised.tb)
    said = capsys.readouterr().err
    assert "temoin check" in said and "ValueError" in said and "__main__.py" in said
    assert "Aminata" not in said


def test_a_name_that_no_file_can_have_is_none_of_a_casebook() -> None:
    assert not is_casebook("a" * 300 + ".temoin")
    assert not is_casebook("a\0b.temoin")
