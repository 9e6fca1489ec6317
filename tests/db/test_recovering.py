"""Recovering: what is undamaged is saved, what is not is listed, and nothing is wrong."""

from __future__ import annotations

import csv
import json
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import cli
from db import demo
from db.model.changes import Change
from db.storage import devices, history, keys, proof, recoveries
from db.storage.carving import recovering
from db.storage.carving.pages import Pages
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE
from db.storage.check import check, notes
from db.storage.connection import driver, privileged
from db.storage.keys import recovery_code
from db.storage.seen import Seen, recognise
from db.storage.trouble import Trouble, WrongPassphrase
from tests.benchmarks.recovering import Records, compared, damaged, records, save
from tests.conftest import CHEAP
from tests.db.test_history import TRIGGERS

OLD = Path(__file__).parents[1] / "old"


@dataclass(frozen=True)
class Whole:
    """A casebook as it was before it was damaged."""

    path: Path
    key: bytes
    data: bytes
    records: Records

    @property
    def pages(self) -> int:
        return len(self.data) // PAGE


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    path = tmp_path_factory.mktemp("whole") / "a.temoin"
    with Casebook.create(path, "words", kdf=CHEAP) as made:
        demo.write(made, 30, 1)
        key, kept = made.db.key or b"", records(made)
    return Whole(path, key, path.read_bytes(), kept)


def listed(found: recovering.Recovery) -> int:
    return found.count("missing")


def test_all_is_saved_though_the_first_page_is_lost(whole: Whole, tmp_path: Path) -> None:
    found, now = save(tmp_path, damaged(whole.data, [1]), whole.key)
    assert compared(whole.records, now, set()) == (0, 0)
    assert (found.losses, found.lost_entries, found.authentic) == ([], [], False)
    with Casebook.open(tmp_path / "out.temoin", recovery=recovery_code(whole.key)) as casebook:
        assert check(casebook) == []
        assert casebook.setting("device") not in {d for d, _, _ in found.lost_entries}


@pytest.mark.parametrize("seed", [1, 2])
def test_most_is_saved_from_a_file_with_many_damaged_pages(whole: Whole, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    lost = draw.sample(range(2, whole.pages + 1), round(whole.pages * 50 / 720))
    found, now = save(tmp_path, damaged(whole.data, lost), whole.key)
    assert found.authentic and found.damaged == sorted(lost)
    older = {loss.id for loss in found.losses if loss.state == "older"}
    missing, wrong = compared(whole.records, now, older)
    assert wrong == 0 and missing <= 0.072 * len(whole.records)
    assert listed(found) == missing
    with (tmp_path / "out report.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == len(found.losses) + len(found.lost_entries)
    seen = Seen(tmp_path / "settings")
    with Casebook.open(whole.path, "words", kdfs=[CHEAP]) as casebook:
        assert recognise(casebook, seen) is None
    with Casebook.open(tmp_path / "out.temoin", "words", kdfs=[CHEAP]) as casebook:
        assert recognise(casebook, seen) is None, "it goes its own way"
        assert all(problem.rule for problem in check(casebook)), "what was lost is known, what to do is not"
        (note,) = notes(casebook)
        assert f"lost with it: {found.count_lost()}; records: {missing}." in note.text()
        casebook.apply([Change.new("place", {"name": "after"})])
        assert all(problem.rule for problem in check(casebook))
        with privileged(casebook.db):  # what is altered now is not excused by what was lost then
            for trigger in TRIGGERS:
                casebook.db.execute(f"DROP TRIGGER {trigger}")
            last = f"SELECT n FROM change WHERE seq = {found.lost_entries[0][2] + 1} AND device = 1"
            casebook.db.execute(f"""UPDATE change SET "values" = '[]' WHERE n = ({last})""")
        assert any("entries before number" in problem.text() for problem in proof.verify(casebook.db))
        casebook.db.execute("UPDATE setting SET value = replace(value, 'entries', 'Entries') "
                            "WHERE name = 'recovered'")  # fmt: skip
        assert notes(casebook) == [] and list(proof.verify(casebook.db)), "nobody signed that"
    with Casebook.open(whole.path, "words", kdfs=[CHEAP]) as casebook:
        assert recognise(casebook, seen) is None, "nothing of this copy is older"


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_every_missing_record_is_listed_though_only_numbers_tell_of_it(
    whole: Whole, tmp_path: Path, lost: int
) -> None:
    """The rows of a table that were written last, their entries, and what names them by their id."""
    path = tmp_path / "a.temoin"
    path.write_bytes(whole.data)
    with Casebook.open(path, "words", kdfs=[CHEAP]) as casebook:
        ids = [id for (id,) in casebook.db.execute("SELECT id FROM figure ORDER BY n DESC LIMIT ?", (lost,))]
    pages = Pages(path, whole.key, whole.data[:16])
    gone = [
        n
        for n, page in pages
        if any(i.encode() in page or bytes.fromhex(i.replace("-", "")) in page for i in ids)
    ]
    pages.close()
    found, now = save(tmp_path, damaged(whole.data, gone), whole.key)
    missing, wrong = compared(whole.records, now, {loss.id for loss in found.losses if loss.state == "older"})
    assert wrong == 0 and missing >= lost
    assert listed(found) == missing


def test_lost_rows_are_made_again_from_the_history(whole: Whole, tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    path.write_bytes(whole.data)
    with Casebook.open(path, "words", kdfs=[CHEAP]) as casebook:
        root = casebook.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cycle'").fetchone()[0]
    assert any(entity == "cycle" for entity, _ in whole.records)
    found, now = save(tmp_path, damaged(path.read_bytes(), [root]), whole.key)
    assert compared(whole.records, now, set()) == (0, 0)
    assert {(loss.state, loss.entity) for loss in found.losses} == {("rebuilt", "cycle")}


def test_a_flipped_bit_makes_no_wrong_row_though_no_page_can_be_proved(whole: Whole, tmp_path: Path) -> None:
    data = bytearray(damaged(whole.data, [1]))
    draw = random.Random(1)
    for page in range(2, whole.pages + 1):
        data[(page - 1) * PAGE + draw.randrange(PAGE - 80)] ^= 1 << draw.randrange(8)
    found, now = save(tmp_path, bytes(data), whole.key)
    unproved = {loss.id for loss in found.losses if loss.state in ("unproved", "older")}
    assert compared(whole.records, now, unproved)[1] == 0


def test_a_passphrase_needs_the_first_bytes_or_a_backup(whole: Whole, tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    path.write_bytes(damaged(whole.data, [1]))
    with pytest.raises(WrongPassphrase, match="recovery code, or a backup"):
        recovering.key_of(path, "words", "", [], (CHEAP,))
    kept = recovering.key_of(path, "words", "", [whole.path], (CHEAP,))
    assert kept == (whole.key, whole.data[:16])
    with pytest.raises(WrongPassphrase, match="opens no part"):
        recovering.key_of(path, None, recovery_code(bytes(32)), [])
    path.write_bytes(whole.data[:PAGE])
    with pytest.raises(Trouble, match="nothing is left"):
        recovering.key_of(path, "words", "", [])


def test_an_unencrypted_casebook_is_recovered_without_its_first_page(tmp_path: Path) -> None:
    with Casebook.create(tmp_path / "plain.temoin", None) as made:
        demo.write(made, 5, 1)
        kept = records(made)
    path = tmp_path / "a.temoin"
    path.write_bytes(damaged((tmp_path / "plain.temoin").read_bytes(), [1]))
    assert recovering.key_of(path, None, "", []) == (None, None)
    recovering.recover(path, tmp_path / "out.temoin", None, None)
    with Casebook.open(tmp_path / "out.temoin") as casebook:
        assert compared(kept, records(casebook), set())[1] == 0
    path.write_bytes(random.Random(1).randbytes(40 * PAGE))
    with pytest.raises(Trouble, match="is encrypted"):
        recovering.key_of(path, None, "", [])


def test_recover_from_the_command_line(whole: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "KDF_VERSIONS", (CHEAP,))
    (tmp_path / "code").write_text(recovery_code(whole.key))
    shutil.copy(whole.path, tmp_path / "a.temoin")
    words = ["recover", str(tmp_path / "a.temoin"), str(tmp_path / "out.temoin"), "--recovery-code"]
    words += ["--passphrase-file", str(tmp_path / "code")]
    done = CliRunner().invoke(cli, words, prog_name="temoin")
    assert done.exit_code == 0, done.output
    assert f"{len(whole.records):,} records" in done.stdout and "0 of" in done.stdout
    again = CliRunner().invoke(cli, words, prog_name="temoin")
    assert again.exit_code == 1 and "exists already" in again.stderr
    (tmp_path / "out.temoin").unlink()
    told = json.loads(CliRunner().invoke(cli, [*words, "--json"], prog_name="temoin").stdout)
    assert told["losses"] == [] and told["authentic"]


@pytest.mark.parametrize("first", [True, False])
def test_it_is_said_how_much_of_a_file_that_was_cut_is_missing(
    whole: Whole, tmp_path: Path, first: bool
) -> None:
    (tmp_path / "code").write_text(recovery_code(whole.key))
    left = whole.pages * 2 // 3
    data = whole.data[: left * PAGE + 700]
    (tmp_path / "a.temoin").write_bytes(data if first else data[:16] + damaged(data, [1])[16:])
    words = ["recover", str(tmp_path / "a.temoin"), str(tmp_path / "out.temoin"), "--recovery-code"]
    words += ["--passphrase-file", str(tmp_path / "code")]
    done = CliRunner().invoke(cli, words, prog_name="temoin")
    assert done.exit_code == 0, done.output
    (tmp_path / "out.temoin").unlink()
    told = json.loads(CliRunner().invoke(cli, [*words, "--json"], prog_name="temoin").stdout)
    assert told["pages"] == left and told["missing_pages_known"] == first
    missing, report = int(told["missing_pages"]), (tmp_path / "out report.csv").read_text("utf-8-sig")
    assert f"missing pieces,file,,{left + 1} to {left + missing}" in report
    if first:
        assert missing == whole.pages - left
        part = round(100 * missing / whole.pages)
        said = f"of its {whole.pages} pieces (4 KB each) {missing} are missing at its end ({part} %)"
        assert said in done.stdout
        assert f"0 of the {left} pieces that are there are damaged." in done.stdout
    else:
        assert whole.pages * 0.3 < missing <= whole.pages - left
        assert f"at least {missing} pieces (4 KB each) are missing at its end" in done.stdout


def test_it_is_said_that_the_history_of_the_first_versions_is_not_saved(tmp_path: Path) -> None:
    early = tmp_path / "early.temoin"
    db = driver.connect(str(early))
    db.executescript((OLD / "one_value_a_row.sql").read_text("utf-8"))
    db.close()
    words = ["recover", str(early), str(tmp_path / "out.temoin"), "--no-passphrase"]
    done = CliRunner().invoke(cli, words, prog_name="temoin")
    assert "0 entries of their history" in done.stdout
    assert "a backup that opens still has all of it" in done.stdout
    assert "lost entries,history,,all" in (tmp_path / "out report.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("look", [1, 2])
def test_what_an_earlier_recovery_did_not_look_at_is_excused(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch, look: int
) -> None:
    """One entry of a place is lost, and the one in which a value that was erased was given anew."""
    place = Change.new("place", {"name": "one", "alt_names": "first"})
    casebook.apply([place])
    rename(casebook, place.id, "two", "three")
    db = casebook.db
    with privileged(db):
        for trigger in TRIGGERS:
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute("DELETE FROM change WHERE seq = 2")
        history.erase(db, [place.id], ["name"])
        db.execute("UPDATE place SET alt_names = 'given anew'")
    marks = [mark for problem, mark in proof.doubtful(db) if "follows" not in problem.text()]
    devices.introduce(db, "temoin recover")
    monkeypatch.setattr(recoveries, "LOOK", look)
    recoveries.keep(db, 1, 0, marks)
    monkeypatch.undo()
    found = [problem.text() for problem in (*proof.verify(db), *proof.rows_against(db))]
    assert [text.split(" of ")[0] for text in found] == (
        ["History: what entry 3", "A record"] if look == 2 else []
    )
    casebook.close()
    with Casebook.open(casebook.db.path) as again:
        rename(again, place.id, "four", "five")
        with privileged(again.db):
            again.db.execute("DELETE FROM change WHERE n = 4")
        assert any("what entry 2" in problem.text() for problem in proof.verify(again.db)), "lost since then"


def rename(casebook: Casebook, id: str, *names: str) -> None:
    for name in names:
        change = Change.edit("place", casebook.get("place", id) or {}, {"name": name})
        assert change
        casebook.apply([change])
