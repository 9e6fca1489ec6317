"""What a stranger can be shown: forged entries, altered packs, forked devices and erased values are named."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from db.exchange import pack
from db.exchange.signing import SIGNATURE
from db.exchange.verifying import continues, holds, verify
from db.model.changes import Change
from db.storage import attachments, casefile, devices, erasing, proof
from db.storage.casebook import Casebook
from db.storage.check import check, notes
from db.storage.connection import Database, privileged
from db.storage.rows import rows
from db.storage.seen import FILE, Seen, recognise
from db.storage.trouble import NewerFile, Trouble
from tests.db.test_history import TRIGGERS, forge, hash_of


def add(casebook: Casebook, *names: str) -> None:
    for name in names:
        casebook.apply([Change.new("place", {"name": name})])


def texts(problems: list[object]) -> list[str]:
    found = [problem.text() for problem in problems]  # type: ignore[attr-defined]  # each is a Problem
    assert all(text.endswith(".") and "{" not in text for text in found)
    return found


def test_programs_that_know_no_such_heads_refuse_the_file(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with privileged(casebook.db):
        casebook.db.execute("PRAGMA user_version = 3")
    casebook.close()
    Casebook.open(casebook.path).close()
    with Casebook.open(casebook.path) as again:
        assert again.db.execute("PRAGMA user_version").fetchone() == (3,), "looking at it leaves it as it is"
        add(again, "one")
    monkeypatch.setattr(casefile, "FORMAT", 3)
    with pytest.raises(NewerFile):
        Casebook.open(casebook.path)


# Against those who can open the casebook but do not sign anew


def chain_anew(db: Database, signed: bool = False) -> None:
    """Alter an entry and the record, and make every later entry fit; `signed` alters the signed heads too."""
    forge(db, 1)
    db.execute("UPDATE place SET name = 'forged' WHERE n = 1")
    for n in (1, 2, 3):
        db.execute("UPDATE change SET hash = ? WHERE n = ?", (hash_of(db, n, b"" if n == 1 else None), n))
    if signed:
        sql = "UPDATE device_head SET hash = (SELECT hash FROM change c WHERE c.seq = device_head.seq)"
        db.execute(sql)


def cut_with_head(db: Database) -> None:
    """Take the last entry away, its record and its signed head."""
    for table in ("change", "place", "device_head"):
        db.execute(f"DELETE FROM {table} WHERE n = 3")


def other_key(db: Database) -> None:
    """Put another key pair in the place of the device's and sign anew with it."""
    signing = SigningKey.generate()
    db.execute("UPDATE device SET seed = ?, key = ?", (bytes(signing), bytes(signing.verify_key)))
    for head in devices.heads(db):
        db.execute(
            "UPDATE device_head SET signature = ? WHERE seq = ?",
            (signing.sign(devices.words(head)).signature, head.seq),
        )


FORGED = {
    "chain made anew": (chain_anew, "entry 1 of device {} is not the one that it signed"),
    "heads made to fit": (lambda db: chain_anew(db, True), "signature of device {} at entry 3 does not fit"),
    "key exchanged": (other_key, "key of device {} is not its own"),
    "head removed": (lambda db: db.execute("DELETE FROM device_head WHERE n = 3"), "after number 3"),
    "signatures removed": (
        lambda db: db.execute("UPDATE device_head SET signature = NULL"),
        "signature of device {} at entry",
    ),
    "device removed": (lambda db: db.execute("DELETE FROM device"), "device number 1 is not known"),
    **{
        f"{told} of the device": (
            lambda db, told=told: db.execute(f"UPDATE device SET {told} = '2024'"),
            "What is told of device {}",
        )
        for told in ("name", "made_at", "computer", "lost")
    },
    "word of the device removed": (
        lambda db: db.execute("DELETE FROM setting WHERE name GLOB 'device:*'"),
        "What is told of device {}",
    ),
    "fork inside": (
        lambda db: db.execute("UPDATE device_head SET hash = zeroblob(32) WHERE n = 2"),
        "entry 2 of device {} is not the one that it signed",
    ),
    "heads in another order": (
        lambda db: db.execute("UPDATE device_head SET n = 9 WHERE n = 1"),
        "signature of device {} at entry 1 is out of order",
    ),
}


@pytest.mark.parametrize(("how", "expected"), FORGED.values(), ids=list(FORGED))
def test_what_is_forged_is_named(
    casebook: Casebook, how: Callable[[Database], object], expected: str
) -> None:
    add(casebook, "one", "two", "three")
    assert check(casebook) == []
    device = casebook.setting("device") or ""
    tamper(casebook, how)
    found = texts([*check(casebook)])
    assert any(expected.format(device) in text for text in found), found


RENAMED = "UPDATE device SET name = 'forged'"
LAUNDERED = {
    "signatures removed": (RENAMED, "DELETE FROM setting WHERE name GLOB 'device:*'"),
    "to be settled on a computer": (RENAMED, "UPDATE device SET computer = NULL"),
    "without a key": (RENAMED, "UPDATE device SET key = NULL, seed = NULL"),
}


@pytest.mark.parametrize("statements", LAUNDERED.values(), ids=list(LAUNDERED))
def test_what_is_forged_is_not_signed_when_the_casebook_is_opened(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    path, seen = tmp_path / "a.temoin", Seen(tmp_path / "settings")
    with Casebook.create(path, None, author="tester") as made:
        recognise(made, seen)
        add(made, "one")
        device = made.setting("device")
        tamper(made, lambda db: [db.execute(sql) for sql in statements])
    for memory in (seen, Seen(tmp_path / "elsewhere")):
        with Casebook.open(path, author="tester") as opened:
            recognise(opened, memory)
            add(opened, "more")
            found = texts([*proof.verify(opened.db)])
            assert any(f"device {device}" in text for text in found), found


def test_entries_that_others_follow_are_missed(copied: Path) -> None:
    """A device is taken out with all that it wrote, after somebody went on from there."""
    with Casebook.open(copied / "a.temoin", author="other") as there:
        recognise(there, Seen(copied / "elsewhere"))
        place = there.find("place")[0]
        there.apply([Change("place", str(place["id"]), {"name": "one"}, {"name": "theirs"})])
        other = there.setting("device")
    with Casebook.open(copied / "a.temoin", author="tester") as here:
        recognise(here, Seen(copied / "settings"))
        here.apply([Change("place", str(place["id"]), {"name": "theirs"}, {"name": "ours"})])
        assert not list(proof.verify(here.db))
        tamper(here, lambda db: [db.execute(f"DELETE FROM {sql}", (other,)) for sql in (
            "change WHERE device = (SELECT n FROM device WHERE id = ?)",
            "device_head WHERE device = (SELECT n FROM device WHERE id = ?)",
            "setting WHERE name = 'device:' || ?",
            "device WHERE id = ?",
        )])  # fmt: skip
        (missed,) = texts([*proof.verify(here.db)])
        assert "what entry 4 of device" in missed and "follows is missing" in missed


def test_bytes_of_a_file_that_are_missing_are_not_excused_by_a_setting(casebook: Casebook) -> None:
    attachments.expect_no_bytes(casebook)
    assert devices.evidence(casebook.db, devices.WITHOUT_BYTES) == "0"
    signed = str(casebook.setting(devices.WITHOUT_BYTES))
    for forged in ("9" + signed[1:], "9", "9:x", "9:x:y", "9::"):
        casebook.set_setting(devices.WITHOUT_BYTES, forged)
        add(casebook, forged)
        assert devices.evidence(casebook.db, devices.WITHOUT_BYTES) == ""


def tamper(casebook: Casebook, how: Callable[[Database], object]) -> None:
    with privileged(casebook.db):
        for trigger in TRIGGERS:
            casebook.db.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        casebook.db.execute("PRAGMA foreign_keys = OFF")
        how(casebook.db)


def test_a_tail_removed_with_its_head_is_noticed_by_an_earlier_pack(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, None) as made:
        add(made, "one", "two", "three")
        pack.write(made, tmp_path / "earlier")
        tamper(made, cut_with_head)
    seal = verify(tmp_path / "earlier").seal
    assert seal
    with Casebook.open(path) as cut:
        assert not list(proof.verify(cut.db)), "inside the file nothing tells of it"
        (lost,) = texts([*holds(cut, seal)])
        assert "up to entry 3, this one only up to entry 2" in lost
        add(cut, "another")
        (forked,) = texts([*holds(cut, seal)])
        assert "is forked: entry 3" in forked
        pack.write(cut, tmp_path / "later")
    later = verify(tmp_path / "later").seal
    assert later and texts([*continues(later, seal)]) == [forked]


def test_erased_values_are_listed_and_no_fault(casebook: Casebook) -> None:
    add(casebook, "one", "two")
    place = casebook.find("place")[0]
    assert notes(casebook) == []
    casebook.apply(casebook.deletion("place", str(place["id"])))
    assert erasing.erase(casebook, [str(place["id"])]) == 1
    assert check(casebook) == []
    (gap,) = notes(casebook)
    assert (gap.record_id, gap.refuse) == (place["id"], False)
    assert "erased for ever" in gap.text() and "name" in gap.text()


# Packs


@pytest.fixture
def out(casebook: Casebook, tmp_path: Path) -> Path:
    add(casebook, "one", "two")
    pack.write(casebook, tmp_path / "out")
    return tmp_path / "out"


def altered(out: Path, **values: object) -> None:
    said = json.loads((out / SIGNATURE).read_text("utf-8")) | values
    (out / SIGNATURE).write_text(json.dumps(said), "utf-8")


ALTERED: dict[str, tuple[Callable[[Path], object], str]] = {
    "altered": (lambda out: (out / "place.csv").write_bytes(b"x"), "place.csv was altered"),
    "missing": (lambda out: (out / "codebook.html").unlink(), "codebook.html is missing"),
    "added": (lambda out: (out / "more.csv").write_text("x"), "more.csv was added"),
    "folder added": (lambda out: (out / "more").mkdir(), "more was added"),
    "unsigned": (lambda out: (out / SIGNATURE).unlink(), "Nobody vouches"),
    "broken": (lambda out: (out / SIGNATURE).write_text("{"), "cannot be understood"),
    "another entry": (lambda out: altered(out, last_entry="2031-01-01"), "does not fit"),
    "another device": (lambda out: altered(out, device="0" * 16), "not that of device 0000"),
    "file left out": (lambda out: altered(out, files={}), "place.csv was added"),
    "file elsewhere": (lambda out: altered(out, files={"../out/place.csv": "0"}), "which no pack holds"),
    "no heads": (lambda out: altered(out, heads=[]), "does not fit"),
}


@pytest.mark.parametrize(("how", "expected"), ALTERED.values(), ids=list(ALTERED))
def test_an_altered_pack_is_named(out: Path, how: Callable[[Path], object], expected: str) -> None:
    assert verify(out).faults == []
    how(out)
    found = texts([*verify(out).faults])
    assert any(expected in text for text in found), found


def test_a_pack_says_device_and_entry(casebook: Casebook, out: Path) -> None:
    seal = verify(out).seal
    assert seal and seal.head == devices.head(casebook.db, seal.device)
    assert (seal.device, seal.head.seq, devices.id_of(seal.key)) == (
        casebook.setting("device"),
        2,
        seal.device,
    )
    told = json.loads((out / SIGNATURE).read_text("utf-8"))
    assert casebook.author not in str(told)
    (out / ".DS_Store").write_bytes(b"what a Mac puts there")
    assert verify(out).faults == []


def test_the_same_records_are_signed_alike(casebook: Casebook, out: Path, tmp_path: Path) -> None:
    pack.write(casebook, tmp_path / "again")
    assert (tmp_path / "again" / SIGNATURE).read_bytes() == (out / SIGNATURE).read_bytes()


def test_a_pack_continues_the_one_before(casebook: Casebook, out: Path, tmp_path: Path) -> None:
    add(casebook, "three", "four")
    pack.write(casebook, tmp_path / "later")
    earlier, later = verify(out).seal, verify(tmp_path / "later").seal
    assert earlier and later
    assert continues(later, earlier) == [] and holds(casebook, earlier) == []
    assert "only up to entry 2" in continues(earlier, later)[0].text()
    with Casebook.create(tmp_path / "other.temoin", None) as other:
        pack.write(other, tmp_path / "others")
        theirs = verify(tmp_path / "others").seal
        assert theirs and "different casebooks" in continues(theirs, earlier)[0].text()
        assert "another casebook" in holds(other, earlier)[0].text()


def test_a_pack_signed_by_somebody_whom_the_earlier_one_does_not_know_is_said(
    casebook: Casebook, out: Path
) -> None:
    earlier = verify(out).seal
    assert earlier
    grafted = replace(earlier, device="0" * len(earlier.device))
    assert "which the earlier one does not know" in continues(grafted, earlier)[0].text()


# Copies


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A casebook that this computer saw at entry 3, and a copy of it at entry 1."""
    path, seen = tmp_path / "a.temoin", Seen(tmp_path / "settings")
    with Casebook.create(path, None, author="tester") as made:
        assert recognise(made, seen) is None
        add(made, "one")
    shutil.copy(path, tmp_path / "old.temoin")
    with Casebook.open(path) as made:
        assert recognise(made, seen) is None
        add(made, "two", "three")
    return tmp_path


def test_a_restored_copy_is_said_and_goes_on_as_another_device(copied: Path) -> None:
    seen = Seen(copied / "settings")
    shutil.copy(copied / "a.temoin", copied / "newer.temoin")
    (copied / "old.temoin").replace(copied / "a.temoin")
    with Casebook.open(copied / "a.temoin") as restored:
        before = restored.setting("device")
        notice = recognise(restored, seen)
        assert notice and "not in it (in all: 2)" in notice.text()
        add(restored, "other two")
        assert restored.setting("device") != before
        assert [(e["device"] == before, e["seq"]) for e in rows(restored.db, "SELECT * FROM entry")] == [
            (True, 1), (False, 1)
        ]  # fmt: skip
        assert check(restored) == []
        (note,) = notes(restored)
        assert f"entries of device {before} up to number 3" in note.text()
    with Casebook.open(copied / "a.temoin") as again:
        assert recognise(again, seen) is None, "it is said once"
    with Casebook.open(copied / "newer.temoin") as newer:
        notice = recognise(newer, seen)
        assert notice and "(in all: 1)" in notice.text(), "the branch is not in the newer file"
        assert newer.setting("device") == before


def test_an_older_copy_that_came_while_it_was_open_is_said_the_next_time(copied: Path) -> None:
    seen = Seen(copied / "settings")
    with Casebook.open(copied / "a.temoin") as opened:
        assert recognise(opened, seen) is None
        add(opened, "four")
        shutil.copyfile(copied / "old.temoin", copied / "a.temoin")
        with pytest.raises(Trouble, match="replaced by an older copy"):
            add(opened, "five")
    with Casebook.open(copied / "a.temoin") as again:
        notice = recognise(again, seen)
        assert notice and "not in it (in all: 3)" in notice.text()


def test_a_copy_on_another_computer_gets_its_own_device(copied: Path) -> None:
    elsewhere = Seen(copied / "elsewhere")
    with Casebook.open(copied / "a.temoin") as there:
        before = there.setting("device")
        assert recognise(there, elsewhere) is None
        add(there, "four")
        assert there.setting("device") != before
    with Casebook.open(copied / "a.temoin") as here:
        assert recognise(here, Seen(copied / "settings")) is None
        assert here.setting("device") == before
        add(here, "five")
        assert check(here) == []
        assert len(devices.heads(here.db)) == 2


def test_nothing_of_a_casebook_is_remembered_but_hashes(copied: Path) -> None:
    told = (copied / "settings" / FILE).read_text("utf-8")
    assert "a.temoin" not in told and "tester" not in told and "one" not in told
    (copied / "settings" / FILE).write_text("[")
    with Casebook.open(copied / "a.temoin") as here:
        assert recognise(here, Seen(copied / "settings")) is None
